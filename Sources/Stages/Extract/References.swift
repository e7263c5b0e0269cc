import Articles
import French
import Text

/// Who is meant: a person with a name, or a phrase for someone without one.
enum Referent: Hashable {
  /// Index into ``NameTable/entities``.
  case entity(Int)
  case phrase(PersonPhrase)

  /// The index of who has a name.
  var entity: Int? {
    guard case .entity(let index) = self else { return nil }
    return index
  }
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
    /// Whether a clause of its own says that somebody works there or leads it.
    var isMembership = false
    var organization: OrganizationPhrase?
    var sentence: Int

    /// Whether there is work or an office to leave.
    var isPost: Bool { role != nil || isMembership }
  }

  let event: EventText
  /// What the document says of people, by their indices in ``NameTable/entities``.
  private(set) lazy var affiliations = gatheredAffiliations()
  /// The organization that the document is about, as an entity.
  private(set) lazy var topic = documentTopic()
  /// The country that the document is about: `France : …`
  private(set) lazy var country = Self.country(of: event)
  /// The town that the document speaks of as governed: `maire de X`, `la mairie de X`.
  private(set) lazy var municipality = governedTown()
  let title: TextRange?

  init(_ event: EventText, title: TextRange?) {
    self.event = event
    self.title = title
  }

  // MARK: - The subject of the document

  private func documentTopic() -> Int? {
    var scores: [Int: Int] = [:]
    for occurrence in event.names.occurrences
    where event.names.entities[occurrence.entity].type == .organization
      && !event.isSource(occurrence) && !event.isOpponent(occurrence)
    {
      let isInTitle = title?.contains(occurrence.range) ?? false
      var score = isInTitle ? 7 : 2
      // Where one of its people goes a text is not about.
      if isPastWork(occurrence) || isGoal(occurrence) { score = isInTitle ? 3 : 0 }
      if event.text.sentence(ofToken: occurrence.tokens.lowerBound) < 4 { score += 1 }
      scores[occurrence.entity, default: 0] += score
    }
    guard let best = scores.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    // A page of many items is about none of them.
    let rivals = scores.values.count { $0 * 3 >= best.value * 2 }
    return best.value >= 7 || rivals < 4 ? best.key : nil
  }

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
      if let entity = sentAway(
        before: phrase.tokens.lowerBound, phrase.gender, inSentence: sentence),
        !excluded.contains(entity)
      {
        return .entity(entity)
      }
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
      // `signature de X. L'attaquant arrive`: not the one whom the text calls so further down.
      let isOneOfMany = isPlayer(phrase)
      if let entity = holder(of: phrase, before: sentence, mayBeLater: !isOneOfMany) {
        return .entity(entity)
      }
      if let entity = announcer(of: phrase, inSentence: sentence) { return .entity(entity) }
      if let entity = headOfGovernment(phrase) { return .entity(entity) }
      if let entity = namedNext(phrase, inSentence: sentence) { return .entity(entity) }
      // `le joueur de 22 ans`, `le défenseur français`: who was named before.
      if describesSomebodyNamed(phrase),
        let found = antecedent(
          gender: phrase.gender, isPlural: false, before: phrase.tokens.lowerBound,
          inSentence: sentence, excluding: excluded, depth: depth, looks: &looks),
        !isBystander(found, phrase, inSentence: sentence)
      {
        return found
      }
      // « le dirigeant », « la patronne » behind a name
      return isOneOfMany
        ? holder(of: phrase, before: sentence).map { .entity($0) } ?? .phrase(phrase)
        : .phrase(phrase)
    }
  }

  /// What ``isOfSport(_:)`` found, by sentence.
  var sportSentences: [Int: Bool] = [:]
  /// Whether the document speaks of players and clubs, so that a town may be its club.
  private(set) lazy var isAboutSport: Bool = {
    var count = 0
    for index in event.text.tokens.indices where event.opens(index, [.sport, .personNoun]) {
      let noun = event.personNoun(at: index, before: event.tokens.count)
      if noun?.kind == .sport || Self.sportWords.contains(event.hash(index)) { count += 1 }
      // Words that nothing but sport has say more than `capitaine` or `saison`.
      if Self.sportOnly.contains(event.hash(index)) { count += 1 }
      if count > 2 { return true }
    }
    return false
  }()
  private static let sportOnly = EventWord.set(
    """
    mercato entraîneur entraîneuse sélectionneur sélectionneuse ailier ailière buteur buteuse \
    avant-centre footballeur footballeuse rugbyman handballeur handballeuse basketteur basketteuse \
    cycliste tennisman nageur nageuse skieur skieuse judoka championnat rugby football handball \
    basket crampons volleyeur volleyeuse biathlète escrimeur escrimeuse talonneur latéral peloton
    """)
  private static let sportWords = EventWord.set(
    "club clubs mercato championnat saison ligue match matchs football rugby handball transfert")
  static var sportOpenings: [UInt64] { sportWords.hashes + sportOnly.hashes }

  /// Whether the document speaks of governments and parliaments, so that a post may be of state.
  private(set) lazy var isAboutPolitics: Bool = {
    var count = 0
    for index in event.tokens.indices where Self.politics.contains(event.hash(index)) {
      count += 1
      if count > 2 { return true }
    }
    return false
  }()
  private static let politics = EventWord.set(
    """
    ministre ministres ministère gouvernement parlement sénat assemblée député députée députés \
    élection élections présidentielle législatives coalition portefeuille portefeuilles chancelier \
    chancelière opposition constitution scrutin armée junte putsch remaniement sénateur sénateurs
    """)

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
      if isOneOfGroup(phrase) { return false }
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
      && !isFronted(phrase, before: token) && !isSubject(phrase, ofObject: token)
    {
      if let found = resolve(phrase, sentence) { return found }
    }
    // `a signifié à X son licenciement`
    if event.has(token, .possessive), let phrase = own.last, phrase.kind == .named,
      phrase.tokens.upperBound == token,
      phrase.preposition.map({ EventWord.toWords.contains($0) }) ?? false, fits(phrase),
      let found = resolve(phrase, sentence)
    {
      return found
    }
    // `a annoncé le départ de X ; elle sera remplacée`: named beside, but not as a subject.
    for phrase in own.reversed()
    where phrase.kind == .named && fits(phrase) && !isInFronted(phrase, before: token) {
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
    where phrase.tokens.lowerBound > token && phrase.preposition == nil && fits(phrase) {
      // `Depuis son élection, elle a alerté Y`: hers, and Y is another.
      if event.has(phrase.tokens.lowerBound, .subjectPronoun) { return nil }
      if phrase.kind == .named { return resolve(phrase, sentence) }
    }
    return nil
  }

  /// `Le directeur lui a signifié`: another one than he.
  private func isSubject(_ phrase: PersonPhrase, ofObject token: Int) -> Bool {
    phrase.tokens.upperBound == token && event.has(token, .clitic)
      && !event.has(token, .subjectPronoun)
  }

  /// `Cheffe du service depuis 2019, elle succédera`: the pronoun's own apposition.
  private func isFronted(_ phrase: PersonPhrase, before token: Int) -> Bool {
    guard phrase.kind == .role, phrase.determiner == .none else { return false }
    let first = event.text.sentences[event.text.sentence(ofToken: token)].tokens.lowerBound
    // `Nommé secrétaire général, il quittera`: its participle stands before it.
    let isBehindParticiple =
      phrase.tokens.lowerBound == first + 1 && Self.namings.contains(event.hash(first))
    return (phrase.tokens.lowerBound == first || isBehindParticiple)
      && event.hash(token - 1) == EventWord.comma
  }

  /// `Cofondateur de Y avec X en 2015, l'homme d'affaires quitte`: X stands in the apposition of who
  /// quits.
  private func isInFronted(_ phrase: PersonPhrase, before token: Int) -> Bool {
    let first = event.text.sentences[event.text.sentence(ofToken: token)].tokens.lowerBound
    return event.hash(token - 1) == EventWord.comma
      && event.personNoun(at: first, before: phrase.tokens.lowerBound) != nil
      && !(first..<token - 1).contains { event.isMark($0) || event.has($0, .auxiliary) }
  }

  /// `Plusieurs élus, dont le sénateur X, réclament sa démission`: one of those spoken of.
  private func isOneOfGroup(_ phrase: PersonPhrase) -> Bool {
    let first = phrase.tokens.lowerBound
    return event.hash(first - 1) == EventWord.dont && event.hash(first - 2) == EventWord.comma
      && event.hash(phrase.tokens.upperBound) == EventWord.comma
      && event.phrases[event.text.sentence(ofToken: first)].contains {
        $0.kind == .group && $0.tokens.upperBound == first - 2
      }
  }

  private func isPlainOrPreposition(_ token: Int) -> Bool {
    event.tokens[token].isWord && !event.tokens[token].isCapitalized
      && (event.classes[token].isEmpty || event.has(token, [.preposition, .adjectiveBefore]))
      && DepartureCues.verbs(event.tokens[token]) == nil
      && SpeechVerbs.form(of: event.tokens[token]) == nil
  }

  private static let namings = EventWord.set(
    "nommé nommée élu élue promu promue devenu devenue désigné désignée choisi choisie")
  private static let latter = EventWord.set("ce cet cette celui-ci celle-ci")
}

extension VerbGroup {
  /// Whether a token is a form of `être` that can join a name and a role.
  static func isCopula(_ event: EventText, _ token: Int) -> Bool {
    event.auxiliaryTime(token)?.isBe == true
  }
}

extension EventText {
  func auxiliaryTime(_ token: Int) -> Auxiliary? {
    opens(token, .auxiliary) ? Self.auxiliary(hash(token)) : nil
  }
}
