import Articles
import French
import Text

/// What those who take up a post did before, where no word for now stands beside it.
extension DepartureFinder {
  /// Whether the sentence opens with words for the time before: `Auparavant, elle était …`.
  func opensBeforehand(_ sentence: Int, until token: Int) -> Bool {
    let bounds = event.text.sentences[sentence].tokens
    guard token - bounds.lowerBound < 9,
      let match = Self.beforehand.longestMatch(
        in: event.tokens, at: bounds.lowerBound, before: bounds.upperBound)
    else { return false }
    return event.hash(bounds.lowerBound + match.length) == EventWord.comma
  }

  /// `occupait le poste de directrice des ventes d'X`, `exerçait les fonctions de proviseur à Y`, of
  /// somebody whom the text names to another post.
  func heldPost(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let near = token + 1..<max(token + 1, min(bounds.upperBound - 2, token + 7))
    guard
      let noun = near.first(where: { Self.postNouns.contains(event.hash($0)) }),
      event.has(noun + 1, .of), !(token + 1..<noun).contains(where: { event.isMark($0) }),
      let post = slots.role(at: noun + 2, before: bounds.upperBound), post.role != nil
    else { return [] }
    let place =
      post.organization == nil ? slots.origin(after: post.end, before: bounds.upperBound) : nil
    let group = VerbGroup(
      start: token, verb: token, time: .past, voice: .active,
      pronoun: event.has(token - 1, .subjectPronoun) ? token - 1 : nil, isConditional: false)
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group },
      cue: token..<noun + 1, evidence: token..<(place?.end ?? post.end), inSentence: sentence,
      manner: .moved, status: .confirmed, strength: .noun,
      organization: post.organization ?? place?.organization, role: post.role, rule: "recruiter"
    ) { candidate, _ in finish(&candidate, nil) }
    .filter(isOfMover)
  }

  /// `est nommé directeur de X après dix ans chez Y`, `après avoir dirigé Y`.
  func servedBefore(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    guard event.hash(token) == EventWord.after, !movers.isEmpty else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    guard let left = service(behind: token + 1, bounds), let house = left.organization,
      house.isNamed
    else { return [] }
    if case .country = house { return [] }
    let people = event.phrases[sentence].filter { $0.entity.map(movers.contains) ?? false }
    guard
      let person = people.last(where: { $0.tokens.upperBound <= token })
        ?? (token == bounds.lowerBound ? people.first : nil)
    else { return [] }
    return make(
      [person], cue: token..<token + 1, evidence: token..<left.end, inSentence: sentence,
      manner: .moved, status: .confirmed, strength: .noun, organization: house, role: left.role,
      rule: "recruiter"
    ) { candidate, _ in finish(&candidate, nil) }
    .filter(isNotWhereHeComes)
  }

  /// `dix ans chez X`, `avoir dirigé X pendant six ans`, `avoir été directrice de X`.
  private func service(behind start: Int, _ bounds: Range<Int>) -> EventSlots.Origin? {
    let end = bounds.upperBound
    if event.auxiliaryTime(start)?.time == .infinitive {
      let verb = start + 1
      if event.hash(verb) == EventWord.been {
        return slots.role(at: verb + 1, before: end).flatMap { post in
          post.role == nil || post.organization == nil
            ? nil
            : EventSlots.Origin(organization: post.organization, role: post.role, end: post.end)
        }
      }
      if event.hash(verb) == Self.spentWord { return service(behind: verb + 1, bounds) }
      if Self.ledVerbs.contains(event.hash(verb)) {
        return event.organization(at: verb + 1, before: end).map {
          EventSlots.Origin(organization: $0.phrase, role: nil, end: $0.end)
        }
      }
      return nil
    }
    let limit = min(end, start + 5)
    guard start < limit,
      let years = (start..<limit).first(where: { Self.years.contains(event.hash($0)) }),
      !(start..<years).contains(where: { event.isMark($0) })
    else { return nil }
    var next = years + 1
    while next < end, Self.spentWords.contains(event.hash(next)) { next += 1 }
    return slots.origin(after: next, before: end)
      ?? (Self.spentAt.contains(event.hash(next))
        ? event.organization(at: next + 1, before: end).map {
          EventSlots.Origin(organization: $0.phrase, role: nil, end: $0.end)
        } : nil)
  }

  /// `a passé les six dernières années chez X`, `vient de passer six ans chez X`, of somebody whom
  /// the text names to a post elsewhere.
  func spentElsewhere(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    guard Self.spending.contains(event.hash(token)), !movers.isEmpty else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    let near = token + 1..<min(bounds.upperBound, token + 6)
    guard near.contains(where: { Self.years.contains(event.hash($0)) }) else { return [] }
    let isRecent =
      event.hash(token) == Self.toSpend
      ? event.has(token - 1, .of) && Self.coming.contains(event.hash(token - 2))
      : near.contains { Self.last.contains(event.hash($0)) }
    guard isRecent, let left = yearsSpent(after: token + 1, before: bounds.upperBound) else {
      return []
    }
    let group = event.verbGroup(
      at: token, form: event.hash(token) == Self.toSpend ? .infinitive : .pastParticiple)
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group },
      cue: token..<token + 1, evidence: group.start..<left.end, inSentence: sentence,
      manner: .moved, status: .confirmed, strength: .noun, organization: left.organization,
      rule: "recruiter"
    ) { candidate, _ in finish(&candidate, nil) }
    .filter { isOfMover($0) && isNotWhereHeComes($0) }
  }

  private func isOfMover(_ candidate: DepartureCandidate) -> Bool {
    guard case .entity(let entity) = candidate.leaver else { return false }
    return movers.contains(entity)
  }

  /// Whether somebody is named to a post of another house: `nommé directeur de X après dix ans chez
  /// X` leaves nothing that another rule does not tell.
  func isNotWhereHeComes(_ candidate: DepartureCandidate) -> Bool {
    guard case .entity(let entity) = candidate.leaver, let left = candidate.organization else {
      return false
    }
    return !(goals[entity] ?? []).contains(left)
  }

  static let spending = EventWord.set("passé passer")
  private static let spentWord = WordHash.of("passé")
  private static let toSpend = WordHash.of("passer")
  private static let coming = EventWord.set("vient venait viens")
  private static let last = EventWord.set("dernières derniers")
  private static let years = EventWord.set("ans années saisons mois")
  private static let spentWords = EventWord.set("passés passées de service bons loyaux services")
  private static let spentAt = EventWord.set("chez à au aux")
  private static let ledVerbs = EventWord.set(
    "dirigé présidé piloté entraîné commandé géré animé supervisé codirigé")
  private static let postNouns = EventWord.set("poste fonctions fonction rôle charge")
  private static let beforehand = WordTable(
    lines: """
      auparavant
      précédemment
      jusqu'ici
      jusqu'alors
      jusque-là
      jusqu'à présent
      jusqu'à maintenant
      avant cela
      avant ça
      avant sa nomination
      avant son arrivée
      avant cette nomination
      """)
}
