import Articles
import French
import Text

/// Terms that end, and duties that are ended.
extension DepartureFinder {
  /// `ne se représentera pas`, `ne briguait pas un troisième mandat`, `ne prolongera pas
  /// son contrat`.
  func endsTerm(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let near = group.verb + 1..<max(group.verb + 1, min(bounds.upperBound, group.verb + 8))
    if group.isNegated, Self.renewals.contains(reading.infinitive) {
      return isNotRenewed(group, manner, sentence)
    }
    let speaksOfTerm =
      reading.infinitive == "représenter"
      ? group.voice == .reflexive
      : reading.infinitive == "rempiler"
        || near.contains { Self.termWords.contains(event.hash($0)) }
    guard group.isNegated, group.voice != .passive, speaksOfTerm, group.effects.isEmpty else {
      return []
    }
    let end = near.last { Self.termWords.contains(event.hash($0)) }.map { $0 + 1 } ?? group.verb + 1
    let status: EventStatus =
      group.isConditional ? .rumored : group.time == .past ? .confirmed : .announced
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group },
      cue: group.verb..<group.verb + 1, evidence: group.start..<end, inSentence: sentence,
      manner: manner, status: status, strength: .verb, organization: nil, rule: "ends_term"
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// `n'a pas été reconduit`, `les adhérents n'ont pas réélu X`.
  private func isNotRenewed(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let leavers =
      group.voice == .passive
      ? clauses.subjects(of: group, inSentence: sentence)
      : clauses.objects(from: group.verb + 1, inSentence: sentence).filter { $0.kind == .named }
    // `n'est pas reconduit dans ses fonctions de directeur de X`
    let bounds = event.text.sentences[sentence].tokens
    let post =
      event.has(group.verb + 1, .preposition)
      ? slots.leftObject(at: group.verb + 2, before: bounds.upperBound, includingCountries: true)
      : nil
    return make(
      leavers.filter { $0.kind == .named || $0.kind == .pronoun }, cue: group.verb..<group.verb + 1,
      evidence: group.start..<max(group.verb + 1, leavers.last?.tokens.upperBound ?? 0),
      inSentence: sentence, manner: manner,
      status: group.isConditional ? .rumored : group.time == .future ? .announced : .confirmed,
      strength: .verb, organization: post?.organization, role: post?.role, rule: "ends_term"
    ) { candidate, _ in finish(&candidate, group) }
  }

  private static let renewals: Set<String> = ["réélire", "reconduire", "conserver"]
  private static let termWords = EventWord.set("mandat mandats contrat bail aventure collaboration")

  static func ends(_ tokens: [Token], from start: Int, before end: Int) -> Bool {
    (start..<end).contains { tokens[$0].hash == Self.endWord }
  }

  /// Whoever's duties an impersonal passive ends: the phrase behind `de`.
  func endsDuties(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int, until rest: Int
  ) -> [DepartureCandidate] {
    guard let status = statusRules.status(of: group, inSentence: sentence) else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    let role = event.has(rest, .of) ? slots.role(at: rest + 1, before: bounds.upperBound) : nil
    let leavers = event.phrases[sentence].filter {
      $0.tokens.lowerBound >= rest && $0.tokens.lowerBound - rest < 14 && $0.entity != nil
    }.prefix(1)
    // « à sa demande »: of the own will.
    let isOwnWill = bounds.contains {
      event.hash($0) == Self.wish && event.has($0 - 1, .possessive)
    }
    return make(
      Array(leavers), cue: group.verb..<rest,
      evidence: group.start..<max(rest, leavers.last?.tokens.upperBound ?? rest),
      inSentence: sentence, manner: isOwnWill ? .resigned : .dismissed, status: status,
      strength: .verb, organization: nil, role: role?.role, rule: "ends_duties"
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// `Le club met fin à sa collaboration avec son entraîneur X`, `résilie le contrat de X`: of
  /// whom an organization parts.
  ///
  /// - Returns: Nil where the words tell of no such thing.
  func partsWith(
    _ group: VerbGroup, _ sentence: Int, until rest: Int
  ) -> [DepartureCandidate]? {
    let bounds = event.text.sentences[sentence].tokens
    let link = event.hash(rest - 1) == Self.with ? rest - 1 : rest
    guard group.voice == .active, group.time != .participle,
      event.hash(link) == Self.with
        || event.has(link, .of) && Self.bonds.contains(event.hash(rest - 1)),
      let status = statusRules.status(of: group, inSentence: sentence)
    else { return nil }
    let leavers = clauses.objects(
      from: event.has(link, .article) ? link : link + 1, inSentence: sentence
    ).filter { $0.kind == .named || $0.role != nil && $0.determiner == .possessive }
    guard let last = leavers.last else { return nil }
    let employer = employer(before: group, bounds)
    guard employer != nil || hasOrgan(before: group, bounds) else { return nil }
    return make(
      leavers, cue: group.verb..<rest, evidence: group.start..<last.tokens.upperBound,
      inSentence: sentence, manner: .dismissed, status: status, strength: .verb,
      organization: employer, rule: "verb_employer"
    ) { candidate, _ in finish(&candidate, group) }
  }

  private static let with = WordHash.of("avec")
  private static let bonds = EventWord.set("contrat bail")
  private static let endWord = WordHash.of("fin")
  private static let wish = WordHash.of("demande")
}
