import Articles
import French
import Text

/// People who begin somewhere: by a first day, a move, a shirt or a place in a unit.
extension AppointmentFinder {
  /// `commence lundi chez X`, `débutera comme directrice de Y`.
  func starts(
    _ infinitive: String, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    // `a servi comme directeur` is a career.
    guard group.voice == .active, group.objectClitic == nil,
      infinitive != "servir" || group.time == .future
    else { return [] }
    let next = behindTimes(from: group.verb + 1, before: bounds.upperBound)
    var begun: Post?
    if event.hash(next) == Self.chez, let found = named(behind: next, before: bounds.upperBound) {
      begun = Post(role: nil, organization: found.phrase, end: found.end)
    } else if Self.postWords.longestMatch(in: event.tokens, at: next, before: bounds.upperBound)
      != nil, let held = post(after: next, bounds), held.role != nil,
      held.organization != nil || group.time == .future && Self.serving.contains(infinitive)
        || (next..<min(bounds.upperBound, held.end + 3)).contains(where: {
          Self.interim.contains(event.hash($0))
        })
    {
      begun = held
    } else if infinitive == "servir", event.has(next, .of),
      let held = heldRole(at: next + 1, before: bounds.upperBound), held.role != nil
    {
      begun = Post(role: held.role, organization: held.organization, end: held.end)
    }
    guard let begun else { return [] }
    // `commence lundi` is yet to come, `commence chez X en 1990` is not.
    let isDated = event.hash(begun.end) == EventWord.en && event.isDate(at: begun.end + 1)
    let status =
      group.time == .present && status == .confirmed && !isDated ? .announced : status
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
      cue: group.verb..<group.verb + 1, until: begun.end, status, sentence, post: begun,
      rule: begun.role == nil ? "joins" : "takes_post")
  }

  /// `défendra les couleurs de X`, `portera le maillot du FC Y`.
  func wearsShirt(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard group.voice == .active, !group.isNegated else { return [] }
    let worn = event.behindArticles(from: group.verb + 1)
    // `endosse le costume de présidente de X`
    if Self.garments.contains(event.hash(worn)), event.has(worn + 1, .of),
      let held = heldRole(at: worn + 2, before: bounds.upperBound), held.role != nil
    {
      return make(
        clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
        cue: group.verb..<worn + 1, until: held.end, status, sentence,
        post: Post(role: held.role, organization: held.organization, end: held.end),
        rule: "takes_post")
    }
    guard group.time == .future else { return [] }
    let shirt = behindTimes(from: group.verb + 1, before: bounds.upperBound) + 1
    // `portera encore le maillot de X`: as before.
    guard event.has(shirt - 1, .article), let club = club(ofShirtAt: shirt, bounds),
      !(group.verb + 1..<shirt).contains(where: { Self.still.contains(event.hash($0)) })
    else { return [] }
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
      cue: group.verb..<group.verb + 1, until: club.end, status, sentence, post: club,
      rule: "joins")
  }

  /// `entré à X en 1952`, `est entrée chez X comme soudeuse`: to enter alone says too little.
  func enters(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let link = behindTimes(from: group.verb + 1, before: bounds.upperBound)
    // `où il était entré comme stagiaire en 1998`
    if let place = whereOf(group, sentence), group.voice == .active {
      let held = event.hash(link) == Self.like ? post(after: link, bounds) : nil
      let end = held?.end ?? link
      guard held?.role != nil || event.hash(link) == EventWord.en && event.isDate(at: link + 1)
      else {
        return []
      }
      return make(
        clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
        cue: group.verb..<group.verb + 1, until: end, status, sentence,
        post: Post(role: held?.role, organization: place, end: end), rule: "joins")
    }
    guard group.voice == .active, Self.arrivalWords.contains(event.hash(link)),
      let found = named(behind: link, before: bounds.upperBound)
        ?? event.organization(at: link + 1, before: bounds.upperBound)
    else { return [] }
    // `entre dans le groupe`: only with the year.
    if isUnnamed(found.phrase) {
      guard event.hash(link) == Self.`in`, event.hash(found.end) == EventWord.en,
        event.isDate(at: found.end + 1)
      else { return [] }
    }
    let held = event.hash(found.end) == Self.like ? post(after: found.end, bounds) : nil
    guard
      held?.role != nil || event.hash(found.end) == EventWord.en && event.isDate(at: found.end + 1)
    else { return [] }
    let people =
      group.time == .participle
      ? clauses.participleOwner(group, sentence)
      : clauses.subjects(of: group, inSentence: sentence)
    return make(
      people.filter { $0.kind != .group }, group, cue: group.verb..<group.verb + 1,
      until: held?.end ?? found.end, status, sentence,
      post: Post(role: held?.role, organization: found.phrase, end: held?.end ?? found.end),
      rule: "joins")
  }

  /// `rejoint la fintech lyonnaise en qualité de directeur`, `débarque dans le Cantal comme
  /// joker médical`, `rejoint le groupe de l'entraîneur X`: the words behind tell that it is
  /// work, whatever the place is called.
  func joinsAs(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int,
    at start: Int, _ organization: OrganizationPhrase?
  ) -> [AppointmentCandidate]? {
    let bounds = event.text.sentences[sentence].tokens
    if let organization, !isUnnamed(organization) { return nil }
    var index = start
    while index < bounds.upperBound, index - start < 8, !event.isMark(index),
      Self.asWords.longestMatch(in: event.tokens, at: index, before: bounds.upperBound) == nil
    {
      guard !event.has(index, [.auxiliary, .relative]) else { return nil }
      index += 1
    }
    guard index > start, index < bounds.upperBound,
      let match = Self.asWords.longestMatch(in: event.tokens, at: index, before: bounds.upperBound)
    else { return nil }
    var held = post(after: index, bounds)
    let next = event.behindArticles(from: index + match.length)
    if held?.role == nil, Self.hands.contains(event.hash(next)) {
      held = Post(role: next..<next + 1, organization: nil, end: next + 1)
    }
    guard var held, held.role != nil else { return nil }
    held.organization = held.organization ?? organization
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
      cue: group.verb..<group.verb + 1, until: held.end, status, sentence, post: held,
      rule: "joins")
  }

  /// `X, où il est entré en 2019`: the organization right before the relative.
  func whereOf(
    _ group: VerbGroup, _ sentence: Int, by relatives: [UInt64] = [whereWord]
  ) -> OrganizationPhrase? {
    let first = event.text.sentences[sentence].tokens.lowerBound
    let near = max(first, group.start - 6)..<max(first, group.start)
    guard var last = near.last(where: { relatives.contains(event.hash($0)) }) else { return nil }
    last -= 1
    if event.hash(last) == EventWord.comma { last -= 1 }
    if let found = event.occurrence(at: last) {
      switch event.names.entities[found.entity].type {
      case .organization: return .entity(found.entity)
      case .location: return references.isAboutSport ? .words(found.tokens) : nil
      default: return nil
      }
    }
    return event.unknownName(endingAt: last, in: first..<group.start).map { .words($0) }
  }

  /// The club behind `maillot de`, `couleurs du`.
  func club(ofShirtAt shirt: Int, _ bounds: Range<Int>) -> Post? {
    guard Self.shirts.contains(event.hash(shirt)), event.has(shirt + 1, .of),
      let found = named(behind: shirt + 1, before: bounds.upperBound)
    else { return nil }
    return Post(role: nil, organization: found.phrase, end: found.end)
  }

  /// `est passé de X à Y`, `a sauté de X chez Y`: both ends are organizations.
  func crosses(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate]? {
    let bounds = event.text.sentences[sentence].tokens
    // `passe de la Justice à l'Intérieur`
    if event.has(group.verb + 1, .of),
      let old = place(after: group.verb + 1, bounds, of: .of), old.organization == nil,
      event.has(old.end, .preposition),
      let new = place(after: old.end, bounds)
    {
      return make(
        clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
        cue: group.verb..<group.verb + 1, until: new.end, status, sentence, post: new,
        rule: "takes_post")
    }
    guard event.has(group.verb + 1, .of),
      let left = named(behind: group.verb + 1, before: bounds.upperBound), !isUnnamed(left.phrase)
    else { return nil }
    let link = behindTimes(from: left.end, before: bounds.upperBound)
    guard Self.arrivalWords.contains(event.hash(link)),
      let found = named(behind: link, before: bounds.upperBound), !isUnnamed(found.phrase)
    else { return nil }
    let group = group.withBeingAsHaving
    let people =
      group.time == .participle
      ? clauses.participleOwner(group, sentence, onlyNamed: true)
      : clauses.subjects(of: group, inSentence: sentence)
    return make(
      people.filter { $0.kind != .group }, group, cue: group.verb..<group.verb + 1,
      until: found.end, status, sentence,
      post: Post(role: nil, organization: found.phrase, end: found.end), rule: "joins"
    ) { $0.origin = references.organization(left.phrase, near: group.verb) }
  }

  /// `rejoint le staff comme entraîneur`, `rejoint le service de cardiologie`: a unit of
  /// whom the text speaks.
  func joinsUnit(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int, at start: Int
  ) -> [AppointmentCandidate]? {
    let bounds = event.text.sentences[sentence].tokens
    let unit = event.behindArticles(from: start)
    guard unit > start, Self.units.contains(event.hash(unit)) else { return nil }
    // `intègre la cellule de communication`, `rejoint les rangs`: nobody else's.
    if Self.ranks.contains(event.hash(unit)) {
      let named = slots.complementOrganization(after: unit + 1, before: bounds.upperBound)
      let end = named?.end ?? unit + 1
      return make(
        joiners(group, sentence).filter { $0.kind != .group }, group,
        cue: group.verb..<group.verb + 1, until: end, status, sentence,
        post: Post(role: nil, organization: named?.phrase ?? whereOf(group, sentence), end: end),
        rule: "joins")
    }
    // The post may stand behind what completes the unit: `le staff de l'équipe comme`.
    guard
      let mark = (unit + 1..<min(bounds.upperBound, unit + 7)).first(where: {
        event.hash($0) == Self.like || event.isMark($0)
      }), event.hash(mark) == Self.like, let held = post(after: mark, bounds),
      held.role != nil
    else { return nil }
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
      cue: group.verb..<group.verb + 1, until: held.end, status, sentence, post: held,
      rule: "joins")
  }

  /// `le groupe d'édition Hachelle`, `l'incubateur Rive Nord`: the name behind the words
  /// that say what kind of organization it is.
  func nameBehind(
    genericAt noun: Int, before end: Int
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    guard event.has(noun + 1, .of), noun + 3 < end, event.tokens[noun + 2].isWord,
      !event.tokens[noun + 2].isCapitalized, event.classes[noun + 2].isEmpty
    else { return nil }
    if let found = event.name(at: noun + 3, .organization) {
      return (.entity(found.entity), found.tokens.upperBound)
    }
    return event.unknownName(at: noun + 3, before: end).map { (.words($0), $0.upperBound) }
  }

  /// Whether a phrase for an organization holds no name of one.
  func isUnnamed(_ phrase: OrganizationPhrase) -> Bool {
    switch phrase {
    case .generic, .country: true
    case .entity, .words: false
    }
  }

  /// The first token from `start` on that is no adverb, no time (`dès le 4 août`, `en
  /// juillet`) and no pronoun between commas (`, lui,`).
  func behindTimes(from start: Int, before end: Int) -> Int {
    func isTime(_ token: Int) -> Bool {
      event.occurrence(at: token) == nil
        && (event.has(token, .time) || event.isDate(at: token)
          || Self.midMonths.contains(event.hash(token))
          || event.tokens[token].kind == .number || event.tokens[token].kind == .mixed)
    }
    var index = start
    while index < end, index - start < 10 {
      if event.hash(index) == EventWord.comma, index + 2 < end,
        Self.stressed.contains(event.hash(index + 1)), event.hash(index + 2) == EventWord.comma
      {
        index += 3
        continue
      }
      if isTime(index) || event.isAdverbial(index) {
        index += 1
        continue
      }
      let next = event.behindArticles(from: event.has(index, .article) ? index : index + 1)
      guard next < end,
        event.has(index, [.article, .demonstrative])
          || Self.sinces.contains(event.hash(index)), isTime(next)
      else { break }
      index = next + 1
    }
    return min(index, end)
  }

  private static let midMonths = EventWord.set(
    """
    mi-janvier mi-février mi-mars mi-avril mi-mai mi-juin mi-juillet mi-août mi-septembre \
    mi-octobre mi-novembre mi-décembre rentrée
    """)
  private static let serving: Set<String> = ["servir", "officier", "fonctionner"]
  private static let like = WordHash.of("comme")
  private static let `in` = WordHash.of("dans")
  static let whereWord = WordHash.of("où")
  private static let garments = EventWord.set(
    "costume habits casquette tenue fonctions rôle toque robe tunique écharpe bottes habit")
  static let asWords = WordTable(
    lines: "comme\nen tant que\nen tant qu'\nen qualité de\nen qualité d'\nau poste de\nau poste d'"
  )
  /// What a newcomer is without a post of that name.
  private static let hands = EventWord.set("joker renfort recrue doublure titulaire numéro second")
  private static let still = EventWord.set("encore toujours")
  /// Parts of an organization that one joins only to work there.
  private static let ranks = EventWord.set("rangs cellule staff encadrement état-major")
  private static let stressed = EventWord.set("lui elle eux elles")
  private static let sinces = EventWord.set("en dès depuis début fin courant")
  private static let shirts = EventWord.set("maillot couleurs tunique vareuse casaque")
}
