import Articles
import French
import Text

/// Who is meant: a person with a name, or a phrase for someone without one.
enum Referent: Hashable {
  /// Index into ``NameTable/entities``.
  case entity(Int)
  case phrase(PersonPhrase)
}

/// Says who is meant by pronouns and roles, and where people belong.
///
/// What it knows of the whole document is gathered when a rule first asks: most cues turn
/// out to be none before that.
final class References {
  struct Affiliation {
    var role: Range<Int>?
    var isOffice: Bool
    var isSport: Bool
    var isFormer: Bool
    /// The post is the one that somebody is about to take up: `nommée`, `le nouveau`.
    var isComing: Bool
    var organization: OrganizationPhrase?
    var sentence: Int
  }

  let event: EventText
  /// What the document says of people, by their indices in ``NameTable/entities``.
  private(set) lazy var affiliations = gatheredAffiliations()
  /// The organization that the document is about, as an entity.
  private(set) lazy var topic = documentTopic()
  /// The country that the document is about: `France : …`
  private(set) lazy var country = Self.country(of: event)
  let title: TextRange?

  init(_ event: EventText, title: TextRange?) {
    self.event = event
    self.title = title
  }

  private func gatheredAffiliations() -> [Int: [Affiliation]] {
    var result: [Int: [Affiliation]] = [:]
    func add(_ phrase: PersonPhrase, to entity: Int, sentence: Int) {
      result[entity, default: []].append(
        Affiliation(
          role: phrase.isGenericHuman ? nil : phrase.role, isOffice: phrase.isOffice,
          isSport: phrase.isSport, isFormer: phrase.isFormer, isComing: isComing(phrase),
          organization: phrase.organization,
          sentence: sentence))
    }
    for index in event.text.sentences.indices {
      let phrases = event.phrases[index]
      for (place, phrase) in phrases.enumerated() {
        guard let entity = phrase.entity else { continue }
        var phrase = phrase
        // `Le FC Belmont se sépare de son entraîneur X`
        if phrase.determiner == .possessive, phrase.role != nil, phrase.organization == nil {
          phrase.organization = owner(of: phrase, inSentence: index)
        }
        if phrase.role != nil && !phrase.isGenericHuman || phrase.organization != nil {
          add(phrase, to: entity, sentence: index)
        }
        // des employés d'OpenAI, comme X
        if place > 0, phrases[place - 1].kind == .group, phrases[place - 1].organization != nil,
          Self.isExample(event, phrases[place - 1].tokens.upperBound..<phrase.tokens.lowerBound)
        {
          var member = phrases[place - 1]
          member.role = nil
          add(member, to: entity, sentence: index)
        }
        // `Cheffe du service depuis 2019, X`
        if place == 1, let post = frontedPost(before: phrase, phrases[0], inSentence: index) {
          add(post, to: entity, sentence: index)
        }
        // X est PDG de Y, X était évêque de Z
        guard place + 1 < phrases.count, phrases[place + 1].kind == .role else { continue }
        let gap = phrase.tokens.upperBound..<phrases[place + 1].tokens.lowerBound
        let isCopula = gap.contains { VerbGroup.isCopula(event, $0) } && gap.count <= 4
        if isCopula { add(phrases[place + 1], to: entity, sentence: index) }
      }
      if let (entity, led) = leader(inSentence: index) {
        result[entity, default: []].append(
          Affiliation(
            role: nil, isOffice: false, isSport: false, isFormer: led.isFormer, isComing: false,
            organization: .entity(led.organization), sentence: index))
      }
    }
    return result
  }

  /// The role without an article that opens a sentence and that a comma parts from a name.
  private func frontedPost(
    before name: PersonPhrase, _ first: PersonPhrase, inSentence index: Int
  ) -> PersonPhrase? {
    guard first.kind == .role, first.determiner == .none, name.preposition == nil,
      first.tokens.lowerBound == event.text.sentences[index].tokens.lowerBound,
      event.hash(name.tokens.lowerBound - 1) == EventWord.comma
    else { return nil }
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, name.tokens.lowerBound - 1)
    let isPlain = gap.allSatisfy { !event.isMark($0) && !event.has($0, [.auxiliary, .relative]) }
    return gap.count < 12 && isPlain ? first : nil
  }

  /// `X préside Novaline depuis 2009`, `Il dirigeait Novaline`: who leads which organization.
  private func leader(
    inSentence index: Int
  ) -> (entity: Int, led: (organization: Int, isFormer: Bool))? {
    let tokens = event.text.sentences[index].tokens
    guard let verb = tokens.first(where: { Self.leading.contains(event.hash($0)) }) else {
      return nil
    }
    var next = verb + 1
    while next < tokens.upperBound, event.isAdverbial(next) || event.has(next, .article) {
      next += 1
    }
    guard let found = event.name(at: next, .organization),
      let subject = event.phrases[index].last(where: {
        $0.tokens.upperBound <= verb && $0.preposition == nil
      }), verb - subject.tokens.upperBound <= 2
    else { return nil }
    let isFormer = tokens.contains { Self.formerly.contains(event.hash($0)) }
    if let entity = subject.entity { return (entity, (found.entity, isFormer)) }
    // `Il présidait Novaline`: whom the sentence before begins with.
    guard subject.kind == .pronoun, !subject.isPlural, index > 0,
      let named = event.phrases[index - 1].first(where: {
        $0.preposition == nil && $0.kind == .named
          && ($0.gender == .unknown || subject.gender == .unknown || $0.gender == subject.gender)
      }), let entity = named.entity
    else { return nil }
    return (entity, (found.entity, isFormer))
  }

  private static let leading = EventWord.set(
    "préside présidait dirige dirigeait entraîne entraînait pilote pilotait")
  private static let formerly = EventWord.set(
    "auparavant précédemment jusque-là jusqu'ici jusqu'alors")

  /// The only organization that a sentence names before `son`, `leur`.
  private func owner(of phrase: PersonPhrase, inSentence index: Int) -> OrganizationPhrase? {
    let start = event.text.sentences[index].tokens.lowerBound
    let before = event.names.occurrences(inTokens: start..<phrase.tokens.lowerBound).map {
      event.names.occurrences[$0]
    }.filter {
      event.names.entities[$0.entity].type == .organization && !event.isSource($0)
        && !event.isOpponent($0)
    }
    let hasPerson = event.phrases[index].contains {
      $0.entity != nil && $0.tokens.upperBound <= phrase.tokens.lowerBound
    }
    guard !hasPerson, Set(before.map(\.entity)).count == 1 else { return nil }
    return .entity(before[0].entity)
  }

  private func isComing(_ phrase: PersonPhrase) -> Bool {
    guard let role = phrase.role else { return false }
    return (max(0, role.lowerBound - 3)..<role.lowerBound).contains {
      Self.comingWords.contains(event.hash($0))
    }
  }

  private static let comingWords = EventWord.set(
    """
    nommé nommée nommés nommées élu élue promu promue désigné désignée nouveau nouvelle nouvel futur \
    future devient deviendra prochain prochaine
    """)

  // MARK: - The subject of the document

  private func documentTopic() -> Int? {
    var scores: [Int: Int] = [:]
    for occurrence in event.names.occurrences
    where event.names.entities[occurrence.entity].type == .organization
      && !event.isSource(occurrence) && !event.isOpponent(occurrence)
    {
      let isInTitle = title?.contains(occurrence.range) ?? false
      var score = isInTitle ? 7 : 2
      if isPastWork(occurrence) || isGoal(occurrence) { score /= 2 }
      if event.text.sentence(ofToken: occurrence.tokens.lowerBound) < 4 { score += 1 }
      scores[occurrence.entity, default: 0] += score
    }
    guard let best = scores.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    // A page of many items is about none of them.
    let rivals = scores.values.count { $0 * 3 >= best.value * 2 }
    return best.value >= 7 || rivals < 4 ? best.key : nil
  }

  private static func isExample(_ event: EventText, _ gap: Range<Int>) -> Bool {
    gap.count <= 3 && gap.contains { exampleWords.contains(event.hash($0)) }
  }

  private static let exampleWords = EventWord.set("comme dont notamment")

  // MARK: - Persons

  /// How many pronouns in a row are followed back to find whom the last one means.
  private static let deepest = 6
  /// How many pronouns are asked about for one answer. Without this bound, sentences
  /// with many pronouns and no name took time exponential in ``deepest``.
  private static let mostLooks = 300

  /// Who a phrase means; never one of the persons excluded.
  func referent(
    of phrase: PersonPhrase, inSentence sentence: Int, excluding excluded: Set<Int> = []
  ) -> Referent? {
    var looks = 0
    return referent(
      of: phrase, inSentence: sentence, excluding: excluded, depth: 0, looks: &looks)
  }

  private func referent(
    of phrase: PersonPhrase, inSentence sentence: Int, excluding excluded: Set<Int>,
    depth: Int, looks: inout Int
  ) -> Referent? {
    if let entity = phrase.entity { return .entity(entity) }
    switch phrase.kind {
    case .named: return nil
    case .group: return .phrase(phrase)
    case .pronoun:
      return antecedent(
        gender: phrase.gender, isPlural: phrase.isPlural, before: phrase.tokens.lowerBound,
        inSentence: sentence, excluding: excluded, depth: depth, looks: &looks)
    case .role:
      if phrase.isGenericHuman, phrase.determiner != .indefinite {
        return antecedent(
          gender: phrase.gender, isPlural: false, before: phrase.tokens.lowerBound,
          inSentence: sentence, excluding: excluded, depth: depth, looks: &looks)
      }
      // `Cet ancien responsable a été limogé`: who was named right before.
      if phrase.determiner == .demonstrative,
        let found = antecedent(
          gender: phrase.gender, isPlural: false, before: phrase.tokens.lowerBound,
          inSentence: sentence, excluding: excluded, depth: depth, looks: &looks)
      {
        return found
      }
      if let entity = holder(of: phrase, before: sentence) { return .entity(entity) }
      if let entity = announcer(of: phrase, inSentence: sentence) { return .entity(entity) }
      if let entity = headOfGovernment(phrase) { return .entity(entity) }
      if let entity = namedNext(phrase, inSentence: sentence) { return .entity(entity) }
      // `le joueur de 22 ans`, `le défenseur français`: who was named before.
      if describesSomebodyNamed(phrase),
        let found = antecedent(
          gender: phrase.gender, isPlural: false, before: phrase.tokens.lowerBound,
          inSentence: sentence, excluding: excluded, depth: depth, looks: &looks)
      {
        return found
      }
      // « le dirigeant », « la patronne » behind a name
      return .phrase(phrase)
    }
  }

  /// `Le directeur de X quitte la société. […] Dans un message, Jean Petit a expliqué`: an
  /// opening without a name is about who then speaks in a message of his own.
  private func announcer(of phrase: PersonPhrase, inSentence sentence: Int) -> Int? {
    guard phrase.determiner == .definite, phrase.organization != nil,
      event.text.sentences[sentence].paragraph <= 1
    else { return nil }
    let last = min(event.text.sentences.count, sentence + 5)
    for place in sentence + 1..<max(sentence + 1, last) {
      let tokens = event.text.sentences[place].tokens
      guard tokens.prefix(6).contains(where: { Self.messages.contains(event.hash($0)) }),
        let speaker = event.phrases[place].first(where: {
          $0.preposition == nil && $0.kind != .pronoun
        }), speaker.kind == .named, speaker.role == nil
      else { continue }
      return speaker.entity
    }
    return nil
  }

  /// `La Chambre retire sa confiance au gouvernement de X. Le chef du gouvernement`: X.
  private func headOfGovernment(_ phrase: PersonPhrase) -> Int? {
    guard phrase.isOffice, phrase.determiner == .definite, let role = phrase.role,
      Self.governmentHeads.longestMatch(
        in: event.tokens, at: role.lowerBound, before: phrase.tokens.upperBound) != nil
    else { return nil }
    return (0..<max(0, phrase.tokens.lowerBound - 2)).lazy.reversed().compactMap { token -> Int? in
      guard Self.governments.contains(self.event.hash(token)), self.event.has(token + 1, .of),
        let name = self.event.name(at: token + 2, .person)
      else { return nil }
      return name.entity
    }.first
  }

  /// `Le président du club raccroche. X, 78 ans, était à la barre depuis 1991`: the first name of
  /// the document, told of in the very next sentence as who had the post.
  private func namedNext(_ phrase: PersonPhrase, inSentence sentence: Int) -> Int? {
    guard phrase.kind == .role, phrase.determiner == .definite, !phrase.isOneOf,
      phrase.superior == nil, sentence < 3, sentence + 1 < event.text.sentences.count,
      !event.phrases[sentence].contains(where: { $0.entity != nil }),
      let named = event.phrases[sentence + 1].first, named.kind == .named, named.role == nil,
      named.preposition == nil, let entity = named.entity,
      event.text.sentences[sentence + 1].tokens.lowerBound == named.tokens.lowerBound,
      named.gender == .unknown || phrase.gender == .unknown || named.gender == phrase.gender,
      !(0..<sentence).contains(where: { place in
        event.phrases[place].contains { $0.entity != nil }
      })
    else { return nil }
    let end = named.tokens.upperBound
    let isAged =
      event.hash(end) == EventWord.comma && event.hash(end + 2) == Self.years
      && event.tokens[end + 1].kind == .number
    return isAged
      || Self.tenures.longestMatch(in: event.tokens, at: end, before: event.tokens.count)
        != nil
      ? entity : nil
  }

  private static let tenures = WordTable(
    lines: """
      était en poste
      était en fonction
      était en fonctions
      était à la barre
      était à la tête
      était aux commandes
      était arrivé
      était arrivée
      occupait
      dirigeait
      présidait
      entraînait
      pilotait
      avait été nommé
      avait été nommée
      avait été élu
      avait été élue
      avait pris
      avait succédé
      avait rejoint
      invoque
      a invoqué
      évoque
      a évoqué
      dénonce
      a dénoncé
      conteste
      restera en poste
      restera en fonction
      restera en fonctions
      restera en place
      """)
  private static let governmentHeads = WordTable(
    lines: """
      chef du gouvernement
      cheffe du gouvernement
      chef de gouvernement
      cheffe de gouvernement
      chef de l'exécutif
      cheffe de l'exécutif
      premier ministre
      première ministre
      chancelier
      chancelière
      """)
  private static let governments = EventWord.set("gouvernement cabinet exécutif coalition")
  private static let messages = EventWord.set(
    "message publication communiqué lettre post tweet fil note courriel billet")

  private func describesSomebodyNamed(_ phrase: PersonPhrase) -> Bool {
    guard !phrase.isOneOf,
      phrase.determiner == .definite || phrase.determiner == .demonstrative,
      phrase.organization == nil || phrase.isFormer
    else { return false }
    let end = phrase.tokens.upperBound
    let hasAge = (phrase.tokens.lowerBound..<end + 3).contains {
      event.hash($0) == Self.years && $0 > 0 && event.tokens[$0 - 1].kind == .number
    }
    // `le technicien portugais`
    let plain = phrase.tokens.dropFirst().count {
      Countries.country(ofAdjective: event.tokens[$0]) == nil
    }
    let hasNationality = plain < phrase.tokens.count - 1
    if hasAge || phrase.isSport && (phrase.role?.count ?? 0) >= plain
      || hasNationality && !phrase.isOffice && phrase.role?.count == plain
    {
      return true
    }
    // `L'ancien demi-finaliste de Melbourne`: who he was, of somebody already named.
    if phrase.isFormer, !phrase.isOffice { return true }
    // `Le praticien`, `l'animatrice`: a trade, which many have, takes up who was named; a post
    // that one person has may be anybody's.
    return !phrase.isOffice && phrase.kind == .role && phrase.superior == nil
      && !(phrase.role ?? phrase.head).contains {
        Self.singlePosts.contains(event.hash($0)) || event.has($0, .of)
      }
  }

  /// Posts that one person of an organization has at a time.
  private static let singlePosts = EventWord.set(
    """
    directeur directrice dg pdg p-dg ceo cto cfo coo cpo cro cio daf drh dircom président présidente \
    président-directeur présidente-directrice patron patronne dirigeant dirigeante chef cheffe \
    responsable manager secrétaire trésorier trésorière porte-parole doyen doyenne recteur rectrice \
    proviseur proviseure commandant commandante gérant gérante coordinateur coordinatrice \
    coordonnateur coordonnatrice adjoint adjointe délégué déléguée numéro bras leader titulaire \
    remplaçant remplaçante successeur successeure rédacteur rédactrice cardinal évêque archevêque \
    curé maréchal collègue propriétaire actionnaire membre avocat avocate agent agente conseil \
    supérieur supérieure intérimaire médiateur médiatrice
    """)
  private static let years = WordHash.of("ans")

  /// The person whom the document gives a role elsewhere.
  func holder(of phrase: PersonPhrase, before sentence: Int) -> Int? {
    guard let role = phrase.role, phrase.determiner != .indefinite else { return nil }
    let wanted = roleWords(role)
    guard let head = wanted.first else { return nil }
    var best: (score: Int, entity: Int)?
    for (entity, list) in affiliations {
      let gender = event.names.entities[entity].gender
      if phrase.gender != .unknown, gender != .unknown, phrase.gender != gender { continue }
      for affiliation in list {
        guard let known = affiliation.role else { continue }
        let words = roleWords(known)
        guard words.contains(where: { isSameNoun($0, head) }) else { continue }
        let rest = wanted.dropFirst().filter { !words.contains($0) }
        guard rest.isEmpty || words.count == 1 else { continue }
        if case .entity(let a) = phrase.organization,
          case .entity(let b) = affiliation.organization,
          a != b
        {
          continue
        }
        if case .country(let a) = phrase.organization,
          case .country(let b) = affiliation.organization,
          a != b
        {
          continue
        }
        if let a = phrase.organization, let b = affiliation.organization, isOtherCountry(a, b) {
          continue
        }
        // The nearest one before, else the nearest behind.
        let distance = sentence - affiliation.sentence
        // Who is told later to take up the post does not hold it yet.
        if affiliation.isComing, distance < 0 { continue }
        var score = distance >= 0 ? 100 - distance : 50 + distance
        if affiliation.isComing { score -= 70 }
        score += (wanted.count - rest.count) * 10
        if best.map({ (score, -entity) > ($0.score, -$0.entity) }) ?? true {
          best = (score, entity)
        }
      }
    }
    return best?.entity
  }

  /// Whether one of two phrases is a country and the other an organization with a name:
  /// `l'entraîneur des Diables rouges` is not `le sélectionneur mexicain`.
  private func isOtherCountry(_ a: OrganizationPhrase, _ b: OrganizationPhrase) -> Bool {
    switch (a, b) {
    case (.country, .entity), (.entity, .country), (.country, .words), (.words, .country): true
    default: false
    }
  }

  private func roleWords(_ role: Range<Int>) -> [UInt64] {
    role.filter {
      event.tokens[$0].isWord && event.classes[$0].isDisjoint(with: [.preposition, .article])
    }
    .map { event.hash($0) }
  }

  private func isSameNoun(_ a: UInt64, _ b: UInt64) -> Bool {
    a == b || Self.sameNouns[a] != nil && Self.sameNouns[a] == Self.sameNouns[b]
  }

  /// Whether the document speaks of players and clubs, so that a town may be its club.
  private(set) lazy var isAboutSport: Bool = {
    var count = 0
    for index in event.tokens.indices {
      let noun = PersonNouns.noun(in: event.tokens, at: index, before: event.tokens.count)
      if noun?.kind == .sport || Self.sportWords.contains(event.hash(index)) { count += 1 }
      if count > 2 { return true }
    }
    return false
  }()
  private static let sportWords = EventWord.set(
    "club clubs mercato championnat saison ligue match matchs football rugby handball transfert")

  /// The name in capitals that no list and no rule knows and that the text repeats.
  private(set) lazy var unlistedTopic: Range<Int>? = {
    var counts: [UInt64: (count: Int, first: Range<Int>)] = [:]
    for sentence in event.text.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard event.occurrence(at: index) == nil,
          let name = event.unknownName(at: index, before: sentence.tokens.upperBound)
        else {
          index += 1
          continue
        }
        let known = counts[event.hash(index)]
        counts[event.hash(index)] = ((known?.count ?? 0) + 1, known?.first ?? name)
        index = name.upperBound
      }
    }
    return counts.values.filter { $0.count > 1 }
      .max { ($0.count, $1.first.lowerBound) < ($1.count, $0.first.lowerBound) }?.first
  }()

  static let landWords = EventWord.set("pays état nation royaume république")
  private static let sameNouns: [UInt64: Int] = {
    var result: [UInt64: Int] = [:]
    for (index, line) in ["patron patronne pdg p-dg ceo dirigeant dirigeante", "chef cheffe"]
      .enumerated()
    {
      for word in line.split(separator: " ") { result[WordHash.of(String(word))] = index }
    }
    return result
  }()

  /// The person that a pronoun before a token means.
  private func antecedent(
    gender: Gender, isPlural: Bool, before token: Int, inSentence sentence: Int,
    excluding excluded: Set<Int>, depth: Int, looks: inout Int
  ) -> Referent? {
    guard depth < Self.deepest, looks < Self.mostLooks else { return nil }
    looks += 1
    // A subject is not its own object: people named behind it in its sentence are others.
    let later =
      event.has(token, .subjectPronoun)
      ? Set(event.phrases[sentence].filter { $0.tokens.lowerBound > token }.compactMap(\.entity))
      : []
    // Pronouns in a row are one person, so whom one cannot mean none can.
    let chain = depth == 0 ? later : later.union(excluded)
    let excluded = excluded.union(later)
    func fits(_ phrase: PersonPhrase) -> Bool {
      if phrase.isPlural != isPlural { return false }
      // `« Je pars », a dit cette dernière`: who speaks is not told by his own words.
      if phrase.kind == .pronoun,
        EventWord.firstPersons.contains(event.hash(phrase.tokens.lowerBound))
      {
        return false
      }
      if let entity = phrase.entity, excluded.contains(entity) { return false }
      return gender == .unknown || phrase.gender == .unknown || phrase.gender == gender
    }
    func resolve(_ phrase: PersonPhrase, _ place: Int) -> Referent? {
      let found = referent(
        of: phrase, inSentence: place, excluding: chain, depth: depth + 1, looks: &looks)
      if case .entity(let entity)? = found, excluded.contains(entity) { return nil }
      return found
    }
    let own = event.phrases[sentence].filter { $0.tokens.upperBound <= token }
    // `du porte-parole X, qui a annoncé sa démission`
    if event.has(token, .possessive),
      let relative = event.text.sentences[sentence].tokens.last(where: {
        $0 < token && event.hash($0) == EventWord.qui
      }),
      let phrase = own.last(where: { $0.tokens.upperBound <= relative }),
      relative - phrase.tokens.upperBound <= 1, fits(phrase),
      !(relative..<token).contains(where: { EventWord.strongMarks.contains(event.hash($0)) }),
      let found = resolve(phrase, sentence)
    {
      return found
    }
    // `avec X, libre depuis son départ`: beside the name, with no verb between.
    if event.has(token, .possessive), let phrase = own.last, phrase.kind == .named, fits(phrase),
      event.hash(phrase.tokens.upperBound) == EventWord.comma,
      phrase.tokens.upperBound + 1 < token, token - phrase.tokens.upperBound < 6,
      (phrase.tokens.upperBound + 1..<token).allSatisfy({ isPlainOrPreposition($0) }),
      let found = resolve(phrase, sentence)
    {
      return found
    }
    for phrase in own
    where phrase.preposition == nil && phrase.kind != .group && fits(phrase)
      && !isFronted(phrase, before: token)
    {
      if let found = resolve(phrase, sentence) { return found }
    }
    // `a annoncé le départ de X ; elle sera remplacée`: named beside, but not as a subject.
    for phrase in own.reversed() where phrase.kind == .named && fits(phrase) {
      let gap = phrase.tokens.upperBound..<token
      let isNewClause = gap.contains { EventWord.strongMarks.contains(event.hash($0)) }
      let agrees = gender != .unknown && phrase.gender == gender
      if isNewClause || agrees, let found = resolve(phrase, sentence) { return found }
    }
    // `X a été imité par Y. Ce dernier`: the one named last.
    if Self.latter.contains(event.hash(token)), sentence > 0 {
      for phrase in event.phrases[sentence - 1].reversed()
      where phrase.kind == .named && fits(phrase) {
        if let found = resolve(phrase, sentence - 1) { return found }
      }
    }
    let paragraph = event.text.sentences[sentence].paragraph
    var place = sentence - 1
    while place >= 0, sentence - place <= 4 {
      let other = event.text.sentences[place]
      guard paragraph - other.paragraph <= 2 else { break }
      let phrases = event.phrases[place]
      for phrase in phrases where phrase.preposition == nil && fits(phrase) && phrase.kind != .group
      {
        if let found = resolve(phrase, place) { return found }
      }
      // Where the subject is a pronoun that nobody is found for, its object is not meant.
      let isUnclear = phrases.contains {
        $0.kind == .pronoun && $0.preposition == nil && fits($0)
          && referent(
            of: $0, inSentence: place, excluding: chain, depth: depth + 1, looks: &looks) == nil
      }
      for phrase in phrases.reversed() where !isUnclear && phrase.kind == .named && fits(phrase) {
        if let found = resolve(phrase, place) { return found }
      }
      place -= 1
    }
    // `Avant son limogeage, Aguirre …`: the name comes after.
    guard event.has(token, .possessive) else { return nil }
    for phrase in event.phrases[sentence]
    where phrase.tokens.lowerBound > token && phrase.preposition == nil && phrase.kind == .named
      && fits(phrase)
    {
      return resolve(phrase, sentence)
    }
    return nil
  }

  /// `Cheffe du service depuis 2019, elle succédera`: the pronoun's own apposition.
  private func isFronted(_ phrase: PersonPhrase, before token: Int) -> Bool {
    guard phrase.kind == .role, phrase.determiner == .none else { return false }
    let first = event.text.sentences[event.text.sentence(ofToken: token)].tokens.lowerBound
    return phrase.tokens.lowerBound == first && event.hash(token - 1) == EventWord.comma
  }

  private func isPlainOrPreposition(_ token: Int) -> Bool {
    event.tokens[token].isWord && !event.tokens[token].isCapitalized
      && (event.classes[token].isEmpty || event.has(token, [.preposition, .adjectiveBefore]))
      && DepartureCues.verbs(event.tokens[token]) == nil
      && SpeechVerbs.form(of: event.tokens[token]) == nil
  }

  private static let latter = EventWord.set("ce cet cette celui-ci celle-ci")

  // MARK: - Affiliations

  /// Where the document says that a person belongs, best statement first.
  ///
  /// What a person was formerly counts only where nothing says what he is; an office that the
  /// sentence itself gives him comes before a firm named elsewhere.
  func affiliation(of entity: Int, near sentence: Int) -> Affiliation? {
    guard let list = affiliations[entity] else { return nil }
    func rank(_ affiliation: Affiliation) -> Int {
      if affiliation.sentence == sentence, affiliation.isOffice, !affiliation.isFormer { return 0 }
      return (affiliation.organization == nil ? 2 : 0) + (affiliation.role == nil ? 1 : 0)
        + (affiliation.isFormer ? 4 : 0)
    }
    return list.min {
      (rank($0), abs($0.sentence - sentence)) < (rank($1), abs($1.sentence - sentence))
    }
  }
}

extension VerbGroup {
  /// Whether a token is a form of `être` that can join a name and a role.
  static func isCopula(_ event: EventText, _ token: Int) -> Bool {
    event.auxiliaryTime(token)?.isBe == true
  }
}

extension EventText {
  func auxiliaryTime(_ token: Int) -> (time: VerbGroup.Time, isBe: Bool)? {
    Self.auxiliaryTimes[hash(token)]
  }
}
