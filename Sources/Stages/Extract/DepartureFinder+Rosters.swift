import Articles
import French
import Text

/// Lists of the sports pages: `Arrivées : X (Ardentis), Y (Novaline). Départs : Z (retraite).`
extension DepartureFinder {
  /// Everybody whom a heading of comings or goings lists with where from or where to.
  func roster(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let isLeaving = Self.goings.contains(event.hash(token))
    guard isLeaving || Self.comings.contains(event.hash(token)),
      event.hash(token + 1) == EventWord.colon,
      token == bounds.lowerBound || event.isMark(token - 1)
    else { return [] }
    return event.phrases[sentence].flatMap { phrase -> [DepartureCandidate] in
      guard phrase.kind == .named, phrase.tokens.lowerBound > token,
        let open = [phrase.head.upperBound, phrase.tokens.upperBound].first(where: {
          event.hash($0) == EventWord.open
        }),
        let close = (open..<min(bounds.upperBound, open + 8)).first(where: {
          event.hash($0) == EventWord.close
        })
      else { return [] }
      var alone = phrase
      alone.organization = nil
      let place = place(from: open + 1, before: close)
      guard isLeaving || place != nil else { return [] }
      return make(
        [alone], cue: token..<token + 1, evidence: phrase.tokens.lowerBound..<close + 1,
        inSentence: sentence, manner: manner(from: open + 1, before: close, isTold: place != nil),
        status: .confirmed, strength: .verb, organization: isLeaving ? nil : place, rule: "roster"
      ) { candidate, _ in
        if isLeaving, let place {
          slots.fill(&candidate, destination: (place, close), status: .confirmed)
        }
      }
    }
  }

  /// The club in a bracket: by name, by its town or by a name that nothing knows.
  private func place(from start: Int, before close: Int) -> OrganizationPhrase? {
    if let found = event.organization(at: start, before: close) { return found.phrase }
    if let town = event.name(at: event.behindArticles(from: start), .location) {
      return .entity(town.entity)
    }
    return event.unknownName(at: start, before: close).map { .words($0) }
  }

  private func manner(
    from start: Int, before close: Int, isTold: Bool
  ) -> DepartureReport.Manner {
    let words = start..<max(start, close)
    if words.contains(where: { Self.careers.contains(event.hash($0)) }) { return .retired }
    if words.contains(where: { Self.unkept.contains(event.hash($0)) }) { return .termEnded }
    return isTold ? .moved : .unspecified
  }

  private static let goings = EventWord.set("départs partis parties partants")
  private static let comings = EventWord.set("arrivées arrivés arrivée recrues renforts")
  private static let careers = EventWord.set("carrière retraite arrêt")
  private static let unkept = EventWord.set("conservé conservée contrat prêt prolongé prolongée")
  /// The words that head such lists.
  static let headings = WordHashSet(goings.hashes + comings.hashes)
}
