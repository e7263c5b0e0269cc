import French
import Text

/// What an item on a page of many is about: `Hydrovia : le directeur général part.`
extension References {
  /// The organization or the country that opens the paragraph of a sentence as its label,
  /// before a colon or, if it is known, before a dash.
  func itemLabel(ofSentence sentence: Int) -> OrganizationPhrase? {
    var first = sentence
    let paragraph = event.text.sentences[sentence].paragraph
    while first > 0, event.text.sentences[first - 1].paragraph == paragraph { first -= 1 }
    let tokens = event.text.sentences[first].tokens
    // `• Hydrovia : …`
    let start = event.isMark(tokens.lowerBound) ? tokens.lowerBound + 1 : tokens.lowerBound
    let end = min(tokens.upperBound, start + 10)
    guard start < end else { return nil }
    if let found = event.name(at: start, .organization) {
      return isMarkBehindLabel(found.tokens.upperBound) ? .entity(found.entity) : nil
    }
    if let country = Countries.country(in: event.tokens, at: start, before: end) {
      return isMarkBehindLabel(start + country.length) ? .country(country.name) : nil
    }
    guard let unknown = event.unknownName(at: start, before: end),
      event.hash(unknown.upperBound) == EventWord.colon
    else { return nil }
    return .words(unknown)
  }

  private func isMarkBehindLabel(_ token: Int) -> Bool {
    event.hash(token) == EventWord.colon || Self.dashes.contains(event.hash(token))
  }

  private static let dashes = EventWord.set("- – —")
}
