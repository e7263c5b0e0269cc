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

  private static let messages = EventWord.set(
    "message publication communiqué lettre post tweet fil note courriel billet")

  private func describesSomebodyNamed(_ phrase: PersonPhrase) -> Bool {
    guard phrase.determiner == .definite || phrase.determiner == .demonstrative,
      phrase.organization == nil
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
    return hasAge || phrase.isSport && (phrase.role?.count ?? 0) >= plain
      || hasNationality && !phrase.isOffice && phrase.role?.count == plain
  }

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
    for phrase in own where phrase.preposition == nil && phrase.kind != .group && fits(phrase) {
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
