import Articles
import French
import Text

/// Where somebody who arrives comes from.
extension DepartureFinder {
  /// `rejoint Bordeaux en provenance du Milan`: the post left, told by a joiner.
  func recruitment(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard
      let match = Self.provenance.longestMatch(
        in: event.tokens, at: token, before: bounds.upperBound),
      // `l'arrivée de X` is no participle.
      !event.has(token - 1, [.article, .possessive, .demonstrative, .quantifier]),
      match.value % 3 == 0 || followsJoining(token, bounds, isUntilNow: match.value == 2)
        || isBesideNewcomer(token, sentence)
    else { return [] }
    guard
      let origin = origin(at: token + match.length, bounds, orTown: match.value % 3 == 0),
      let person = arriver(at: token, from: origin.end, sentence)
    else { return [] }
    if case .country = origin.phrase { return [] }
    let span = person.tokens.upperBound..<token
    let goal = span.lazy.compactMap { event.name(at: $0, .organization) }.first
    let joining = span.first { AppointmentCues.verb(event.tokens[$0])?.verb.use == .joiner }
    var status =
      Self.arrived.contains(event.hash(token))
      ? statusOfComing(person, until: origin.end, sentence) : EventStatus.confirmed
    var company = goal.map { OrganizationPhrase.entity($0.entity) }
    // `Côté arrivées, X débarque de Y`: at the club that the text speaks of.
    if company == nil, match.value == 0, references.isAboutSport {
      company = references.meantOrganization(near: bounds.lowerBound).map { .entity($0) }
    }
    if let joining, let form = AppointmentCues.verb(event.tokens[joining])?.form {
      let group = event.verbGroup(at: joining, form: form)
      guard let told = statusRules.status(of: group, inSentence: sentence) else { return [] }
      status = told
      company = company ?? event.organization(at: joining + 1, before: bounds.upperBound)?.phrase
    }
    return make(
      [person], cue: token..<token + match.length,
      evidence: min(person.tokens.lowerBound, token)..<origin.end,
      inSentence: sentence, manner: match.value == 3 ? .termEnded : .moved, status: status,
      strength: .verb, organization: origin.phrase, rule: "recruiter"
    ) { candidate, _ in
      if let company {
        candidate.destination = references.organization(company, near: token)
        if candidate.destination == candidate.organization { candidate.destination = nil }
      }
      finish(&candidate, nil)
    }
  }

  /// The organization that words of origin name, or with `orTown` the town of a club.
  private func origin(
    at start: Int, _ bounds: Range<Int>, orTown: Bool
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    event.organization(at: start, before: bounds.upperBound)
      ?? event.unknownName(
        at: event.behindArticles(from: start), before: bounds.upperBound, allowsOrdinary: true
      ).map { (.words($0), $0.upperBound) }
      ?? (orTown ? town(at: start, bounds) : nil)
  }

  /// Of whom words of origin tell: the one who is named before them goes first, the one who
  /// only follows last.
  private func arriver(at token: Int, from end: Int, _ sentence: Int) -> PersonPhrase? {
    let phrases = event.phrases[sentence]
    // `Transfuge de Y, X`, `X, transfuge de Y`: the words are of the phrase itself.
    if let own = phrases.first(where: { $0.tokens.contains(token) && $0.kind == .named }) {
      return own
    }
    let before = phrases.filter { $0.tokens.upperBound <= token }
    let isNearStart = token - event.text.sentences[sentence].tokens.lowerBound < 9
    return before.last {
      $0.kind == .named && $0.tokens.upperBound == token - 1
        && event.hash(token - 1) == EventWord.comma
    }
      ?? before.last { $0.kind == .named && clauses.isEligible($0) }
      ?? before.first { $0.kind == .pronoun }
      // `le joueur de 22 ans s'est engagé, en provenance de Y`
      ?? before.first { $0.kind == .role && clauses.isEligible($0) }
      // `Transfuge de Y, X`, whom the words of origin open
      ?? phrases.first { $0.kind == .named && $0.tokens.lowerBound == token }
      // `l'arrivée de X, en provenance de Y`
      ?? before.last { $0.kind == .named && token - $0.tokens.upperBound < 3 }
      // `Arrivé en juin en provenance de Y, le technicien`
      ?? phrases.first {
        isNearStart && $0.tokens.lowerBound >= end && $0.preposition == nil && $0.kind != .group
      }
  }

  /// `en provenance de Lens`, where the sentence is about taking somebody on.
  private func town(
    at token: Int, _ bounds: Range<Int>
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    guard let town = event.name(at: token, .location),
      references.isAboutSport || tellsFollowing(bounds)
        || bounds.contains(where: {
          AppointmentCues.verb(event.tokens[$0]).map { $0.verb.use != .joinerAt } ?? false
        })
    else { return nil }
    return (.entity(town.entity), town.tokens.upperBound)
  }

  /// Whether a sentence tells that somebody follows another.
  func tellsFollowing(_ bounds: Range<Int>) -> Bool {
    bounds.contains {
      Self.followers.contains(event.hash($0))
        || DepartureCues.verbs(event.tokens[$0])?.readings.all.contains {
          $0.use == .succession || $0.use == .replacement
        } ?? false
    }
  }

  /// `X entraînait jusqu'ici le club Y`: the object of a verb of work.
  func workedUntilNow(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard Self.ledThen.contains(event.hash(token)),
      let match = Self.untilNow.longestMatch(
        in: event.tokens, at: token + 1, before: bounds.upperBound)
    else { return [] }
    let next = token + 1 + match.length
    guard
      let left = event.organization(at: next, before: bounds.upperBound)
        ?? event.unknownName(at: event.behindArticles(from: next), before: bounds.upperBound)
        .map({ (.words($0), $0.upperBound) })
    else { return [] }
    if case .country = left.phrase { return [] }
    let group = VerbGroup(
      start: token, verb: token, time: .past, voice: .active,
      pronoun: event.has(token - 1, .subjectPronoun) ? token - 1 : nil, isConditional: false)
    return subjectsLeave(
      group, cue: token..<next, evidence: token..<left.end, inSentence: sentence, manner: .moved,
      status: .confirmed, organization: left.phrase, rule: "recruiter")
  }

  /// `a rejoint X depuis Y`, `était jusqu'ici chez Y`: the words ask for their verb.
  private func followsJoining(_ token: Int, _ bounds: Range<Int>, isUntilNow: Bool) -> Bool {
    let before = max(bounds.lowerBound, token - 10)..<token
    if isUntilNow {
      return before.contains {
        event.auxiliaryTime($0)?.time == .past || Self.worked.contains(event.hash($0))
      }
    }
    return before.contains { AppointmentCues.verb(event.tokens[$0])?.verb.use == .joiner }
  }

  private static let followers = EventWord.set(
    "successeur successeure remplaçant remplaçante recrue renfort relève")
  static let untilNow = WordTable(
    lines: """
      actuel
      actuelle
      actuellement
      jusqu'ici
      jusqu'alors
      jusque-là
      jusqu'à présent
      jusqu'à maintenant
      jusqu'à récemment
      auparavant
      précédemment
      hier encore
      encore récemment
      """)
  /// What comes before the place that somebody comes from: 1 and 2 ask for a verb of joining or
  /// of working, 3 tells of the end of a loan.
  static let provenance = WordTable(pairs: provenanceList)
  /// Whether the words from a token on may be of ``provenance``, by the second of them.
  static func mayOpenOrigin(_ tokens: [Token], at index: Int) -> Bool {
    tokens[index].hash == provenanceAlone
      || index + 1 < tokens.count && provenanceSeconds.contains(tokens[index + 1].hash)
  }
  private static let provenanceAlone = WordHash.of("depuis")
  private static let provenanceSeconds = WordHashSet(
    provenanceList.compactMap { Tokenizer.analyze($0.0).tokens.dropFirst().first?.hash })
  private static let provenanceList: [(String, UInt32)] = [
    ("en provenance de", 0), ("en provenance du", 0), ("en provenance des", 0),
    ("en provenance d'", 0), ("transfuge de", 0), ("transfuge du", 0), ("transfuge d'", 0),
    ("depuis", 1), ("venu de", 1), ("venue de", 1), ("venu d'", 1), ("venue d'", 1), ("venu du", 1),
    ("venue du", 1),
    ("jusqu'ici chez", 2), ("jusque-là chez", 2), ("jusqu'à présent chez", 2),
    ("jusqu'alors chez", 2), ("auparavant chez", 2), ("jusqu'ici à", 2), ("jusque-là à", 2),
    ("arrivera de", 0), ("arrivera du", 0), ("arrivera d'", 0), ("arrive de", 0), ("arrive du", 0),
    ("arrive d'", 0), ("arrivé de", 0), ("arrivée de", 0),
    ("arrivait de", 0), ("arrivé du", 0), ("arrivée du", 0),
    ("arrivé de chez", 0), ("arrivée de chez", 0), ("venu de chez", 0), ("venue de chez", 0),
    ("de retour de prêt de", 3), ("de retour de prêt du", 3), ("de retour de prêt d'", 3),
    ("de retour de prêt à", 3), ("de retour de prêt au", 3), ("de retour de prêt des", 3),
    ("débarquait de", 0), ("débarquait du", 0), ("débarqué de", 0), ("débarqué du", 0),
    ("débarquée de", 0), ("débarquée du", 0), ("en provenance directe de", 0),
    ("tout droit venu de", 0), ("tout droit venue de", 0), ("issu de chez", 0),
    ("débarque de", 0), ("débarque du", 0), ("débarque d'", 0),
    ("arrive libre de", 0), ("arrive libre du", 0), ("arrive libre d'", 0),
    ("arrive de chez", 0), ("débarque de chez", 0), ("vient de chez", 0), ("venait de chez", 0),
    ("nous vient de", 0), ("nous vient du", 0), ("nous vient d'", 0), ("nous arrive de", 0),
    ("nous arrive du", 0), ("nous arrive d'", 0), ("nous rejoint de", 0),
    ("arrivé libre de", 0), ("arrivé libre du", 0), ("arrivé libre d'", 0),
    ("arrivée libre de", 0), ("arrivée libre du", 0), ("arrivée libre d'", 0),
    ("venu libre de", 0), ("venu libre du", 0), ("venu libre d'", 0),
  ]
  private static let worked = EventWord.set(
    "travaillait officiait exerçait œuvrait évoluait jouait opérait dirigeait")
}
