import Articles
import French
import Text

extension Document {
  /// Adds the dates of the text that have a value to ``mentions``, keeping text order.
  ///
  /// A date that stands inside another mention, as in the name of an event, is left out.
  ///
  /// - Parameter minimumConfidence: In thousandths; dates with less are left out.
  mutating func addDateMentions(minimumConfidence: Int) {
    let text = analyzed()
    let dates = DateFinder.dates(
      in: text, tokens: 0..<text.tokens.count, anchor: publishedOn)
    let found: [Mention] = dates.compactMap { date in
      let confidence = date.needsAnchor ? 800 : 950
      guard let value = date.value, confidence >= minimumConfidence else { return nil }
      return Mention(
        range: date.range, entity: EntityReference(.date, value.iso), method: .pattern,
        confidence: confidence)
    }
    guard !found.isEmpty else { return }
    var merged: [Mention] = []
    merged.reserveCapacity(mentions.count + found.count)
    var next = 0
    for mention in found {
      while next < mentions.count, mentions[next].range.upperBound <= mention.range.lowerBound {
        merged.append(mentions[next])
        next += 1
      }
      if next < mentions.count, mentions[next].range.overlaps(mention.range) { continue }
      merged.append(mention)
    }
    merged += mentions[next...]
    mentions = merged
  }
}
