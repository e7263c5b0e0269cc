import Articles
import French
import Text

/// States that tell of a departure: `X, démissionnaire`, `à la retraite depuis mardi`.
extension DepartureFinder {
  /// `la maire, X, démissionnaire en juin`, `En disponibilité depuis un an, X`, `X est en
  /// partance`.
  func state(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard
      let match = Self.states.longestMatch(in: event.tokens, at: token, before: bounds.upperBound)
    else { return [] }
    let end = token + match.length
    let state = Self.kinds[Int(match.value)]
    // `en retraite` alone says what somebody is, not that he goes.
    let time = event.timeEnd(from: end, before: bounds.upperBound)
    if state.needsTime {
      guard
        Self.sinceWords.contains(event.hash(end)) || time != nil
          || state.manner == .sabbatical
            && (Self.lengths.contains(event.hash(end)) || isStoodInFor(sentence)
              || event.hash(end + 1) == Self.from)
      else { return [] }
    }
    // `en retraite`, `à la retraite`
    let start =
      Self.links.contains(event.hash(token - 1))
      ? token - 1
      : event.has(token - 1, .article) && Self.links.contains(event.hash(token - 2))
        ? token - 2 : token
    guard let owners = owners(ofStateFrom: start, to: end, sentence) else { return [] }
    let told = owners.group.map { statusRules.status(of: $0, inSentence: sentence) } ?? .confirmed
    guard var status = told else { return [] }
    if state.isComing, status == .confirmed { status = .announced }
    // `Démissionnaire en mars, X est finalement resté`
    if (end..<bounds.upperBound).contains(where: { Self.stays.contains(event.hash($0)) }) {
      status = .reversed
    }
    let origin = slots.origin(after: end, before: bounds.upperBound)
    return make(
      owners.people, cue: token..<end,
      evidence: (owners.group?.start ?? start)..<(origin?.end ?? end),
      inSentence: sentence, manner: state.manner, status: status,
      strength: owners.group == nil ? .noun : .verb, organization: origin?.organization,
      role: origin?.role, rule: "state"
    ) { candidate, _ in
      let beside = VerbGroup(
        start: start, verb: token, time: .participle, voice: .active, isConditional: false)
      finish(&candidate, owners.group ?? beside)
    }
  }

  /// `X remplace Y, en congé parental`
  private func isStoodInFor(_ sentence: Int) -> Bool {
    event.text.sentences[sentence].tokens.contains { Self.standingIn.contains(event.hash($0)) }
  }

  /// Whose state words are: the subject of `être`, or the person that they stand beside.
  private func owners(
    ofStateFrom start: Int, to end: Int, _ sentence: Int
  ) -> (people: [PersonPhrase], group: VerbGroup?)? {
    let bounds = event.text.sentences[sentence].tokens
    var verb = start - 1
    while verb > bounds.lowerBound, event.isAdverbial(verb) { verb -= 1 }
    if verb >= bounds.lowerBound, let time = event.auxiliaryTime(verb), time.isBe {
      guard time.time != .infinitive else { return nil }
      var group = VerbGroup(
        start: verb, verb: verb, time: time.time, voice: .active,
        isNegated: event.hasNegation(from: verb - 1, to: start),
        isConditional: time.time == .conditional)
      var before = verb - 1
      event.clitics(&group, &before)
      return (
        clauses.subjects(of: group, inSentence: sentence).filter {
          $0.kind != .group || $0.groupSize != nil
        }, group
      )
    }
    // `X, démissionnaire`, `la ministre démissionnaire`; behind a preposition it is a matter of
    // somebody else.
    guard start > bounds.lowerBound else {
      guard
        let comma = (end..<min(bounds.upperBound, end + 12)).first(where: {
          event.hash($0) == EventWord.comma
        })
      else { return nil }
      let people = clauses.objects(from: comma + 1, inSentence: sentence)
      return people.isEmpty ? nil : (people.filter { $0.kind != .group }, nil)
    }
    let last = event.hash(start - 1) == EventWord.comma ? start - 2 : start - 1
    guard
      let owner = event.phrases[sentence].last(where: {
        $0.tokens.contains(last) || $0.tokens.upperBound == start
      }),
      owner.kind == .named
        || owner.role != nil && owner.determiner != .indefinite && owner.kind != .group
    else { return nil }
    return ([owner], nil)
  }

  private struct State {
    var manner: DepartureReport.Manner
    /// Whether only a time tells of the event.
    var needsTime = false
    var isComing = false
  }

  private static let kinds = [
    State(manner: .resigned), State(manner: .retired, needsTime: true),
    State(manner: .sabbatical, needsTime: true), State(manner: .unspecified, isComing: true),
    State(manner: .termEnded, needsTime: true),
  ]
  /// The words of each state, with its place in ``kinds``.
  static let states = WordTable(pairs: [
    ("démissionnaire", 0), ("démissionnaires", 0), ("retraite", 1), ("retraité", 1),
    ("retraitée", 1), ("préretraite", 1), ("disponibilité", 2), ("congé sabbatique", 2),
    ("congé maternité", 2), ("congé de maternité", 2), ("congé parental", 2),
    ("congé sans solde", 2), ("congé maladie", 2), ("congé paternité", 2),
    ("congé de paternité", 2), ("congé formation", 2), ("congé de formation", 2),
    ("congé longue maladie", 2), ("congé de longue maladie", 2), ("arrêt maladie", 2),
    ("année sabbatique", 2), ("partance", 3),
    ("libre de tout contrat", 4), ("libre de contrat", 4), ("libres de tout contrat", 4),
  ])
  private static let stays = EventWord.set("resté restée restés restées")
  private static let links = EventWord.set("en à")
  private static let sinceWords = EventWord.set("depuis")
  private static let from = WordHash.of("partir")
  private static let lengths = EventWord.set("pour jusqu'au jusqu'à jusqu'en")
  private static let standingIn = EventWord.set(
    """
    remplace remplacera remplaçait remplacée remplacé intérim pallie supplée remplaçante \
    remplaçant suppléante suppléant
    """)
}
