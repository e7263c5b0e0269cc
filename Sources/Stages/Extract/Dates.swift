import Articles
import French
import Text

extension Document {
  /// All words for a time in the text, in text order; without a date of the document some have no
  /// value.
  mutating func dates() -> [DateExpression] {
    let text = analyzed()
    return DateFinder.dates(in: text, tokens: text.tokens.indices, anchor: publishedOn)
  }

  /// Adds the dates of the text that have a value to ``mentions``, keeping text order.
  ///
  /// A date that stands inside another mention, as in the name of an event, is left out.
  ///
  /// - Parameters:
  ///   - dates: As ``dates()`` finds them.
  ///   - minimumConfidence: In thousandths; dates with less are left out.
  mutating func addMentions(of dates: [DateExpression], minimumConfidence: Int) {
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
