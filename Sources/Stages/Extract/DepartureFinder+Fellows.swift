import Articles
import French
import Text

/// Those whom the sentences behind a departure name as leaving, too.
extension DepartureFinder {
  /// `Cinq élus démissionnent. Parmi eux figurent A et B`: those named in the next sentence.
  func membersAmong(_ candidate: DepartureCandidate) -> [DepartureCandidate] {
    guard case .phrase(let group) = candidate.leaver, group.kind == .group,
      candidate.sentence + 1 < event.text.sentences.count
    else { return [] }
    return (candidate.sentence + 1...min(candidate.sentence + 3, event.text.sentences.count - 1))
      .lazy.compactMap { place -> [DepartureCandidate]? in
        let tokens = event.text.sentences[place].tokens
        guard event.hash(tokens.lowerBound) == Self.among,
          let first = event.phrases[place].first(where: { $0.kind == .named }),
          first.tokens.lowerBound - tokens.lowerBound < 8,
          Self.them.contains(event.hash(tokens.lowerBound + 1))
            || (tokens.lowerBound..<first.tokens.lowerBound).contains(where: {
              Self.figures.contains(event.hash($0))
            })
        else { return nil }
        return clauses.list(startingWith: first, event.phrases[place]).compactMap { phrase in
          guard let entity = phrase.entity else { return nil }
          var member = candidate
          member.leaver = .entity(entity)
          member.person = phrase.tokens
          member.evidence = tokens.lowerBound..<phrase.tokens.upperBound
          member.sentence = place
          member.roleRange = phrase.role
          member.groupSize = nil
          return member
        }
      }.first ?? []
  }

  /// `X a été limogé. Même sort pour Y`, `Idem pour Y`: those whom the next sentence opens with,
  /// unless it tells itself how: `Même sort pour Y, remerciée vendredi`.
  func fellows(of candidate: DepartureCandidate) -> [DepartureCandidate] {
    let place = candidate.sentence + 1
    guard candidate.strength == .verb, place < event.text.sentences.count,
      case let tokens = event.text.sentences[place].tokens,
      let match = Self.likewise.longestMatch(
        in: event.tokens, at: tokens.lowerBound, before: tokens.upperBound),
      case let start = tokens.lowerBound + match.length,
      let first = event.phrases[place].first(where: { $0.tokens.lowerBound >= start }),
      first.tokens.lowerBound == start,
      event.hash(first.tokens.upperBound) != EventWord.comma
        || DepartureCues.verbs(event.tokens[first.tokens.upperBound + 1])?.form != .pastParticiple
    else { return [] }
    return make(
      clauses.list(startingWith: first, event.phrases[place]),
      cue: tokens.lowerBound..<start, evidence: tokens.lowerBound..<first.tokens.upperBound,
      inSentence: place, manner: candidate.manner, status: candidate.status, strength: .verb,
      organization: nil, rule: "imitation"
    ) { fellow, _ in
      if !fellow.organizationIsStated {
        fellow.organization = candidate.organization
        fellow.basis = candidate.basis
      }
      finish(&fellow, nil)
    }
  }

  private static let likewise = WordTable(
    lines: """
      idem pour
      pareil pour
      de même pour
      même sort pour
      même chose pour
      même scénario pour
      même destin pour
      même sanction pour
      même décision pour
      même punition pour
      même traitement pour
      """)
  private static let among = WordHash.of("parmi")
  private static let figures = EventWord.set("figure figurent compte")
  private static let them = EventWord.set("eux elles")
}
