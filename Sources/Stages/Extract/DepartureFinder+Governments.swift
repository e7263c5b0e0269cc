import French
import Text

/// Governments that fall with who leads them: `Les députés ont renversé le gouvernement de X`.
extension DepartureFinder {
  /// Who leads the government that ends right before a token, behind adverbs: `Le gouvernement de
  /// X a démissionné`.
  func headOfGovernment(endingAt end: Int, _ bounds: Range<Int>) -> PersonPhrase? {
    var last = end - 1
    while last >= bounds.lowerBound, event.isAdverbial(last) { last -= 1 }
    return headOfGovernment(in: bounds) { $0.upperBound == last + 1 }
  }

  /// Who leads the government that a verb overthrows; nil where a storm or the like does it.
  func fallenHead(of group: VerbGroup, _ bounds: Range<Int>) -> PersonPhrase? {
    let object = event.behindAdjuncts(from: group.verb + 1, before: bounds.upperBound)
    if event.hash(object) == EventWord.by {
      let agent = event.behindArticles(from: object + 1)
      guard Self.overthrowers.contains(event.hash(agent)) else { return nil }
    }
    if group.voice == .passive { return headOfGovernment(endingAt: group.start, bounds) }
    // `Renversé par les députés, le gouvernement de X`
    return headOfGovernment(in: bounds) {
      $0.lowerBound == object
        || group.time == .participle && $0.lowerBound > object
          && event.hash($0.lowerBound - 1) == EventWord.comma
    }
  }

  /// The first whose government some words name, as far as they stand in the right place.
  private func headOfGovernment(
    in bounds: Range<Int>, where isPlaced: (Range<Int>) -> Bool
  ) -> PersonPhrase? {
    for token in bounds where Self.governments.contains(event.hash(token)) {
      guard event.has(token - 1, .article), !event.has(token - 1, .of), event.has(token + 1, .of),
        let name = event.personName(at: token + 2), isPlaced(token - 1..<name.tokens.upperBound)
      else { continue }
      var head = PersonPhrase(
        kind: .named, tokens: token - 1..<name.tokens.upperBound, head: name.tokens)
      head.entity = name.entity
      head.gender = event.names.entities[name.entity].gender
      return head
    }
    return nil
  }

  private static let overthrowers = EventWord.set(
    """
    motion vote députés députées parlement assemblée chambre sénat opposition coalition armée \
    militaires junte putsch coup rébellion insurrection soulèvement rue manifestants
    """)
  private static let governments = EventWord.set("gouvernement cabinet exécutif")
}
