import Articles
import Text

extension Document {
  /// Writes the names of the text into ``mentions``, in text order.
  ///
  /// - Parameter minimumConfidence: In thousandths; names with less are left out.
  mutating func addMentions(minimumConfidence: Int) {
    let table = named()
    mentions = table.occurrences.compactMap { occurrence in
      guard occurrence.confidence >= minimumConfidence else { return nil }
      let entity = table.entity(of: occurrence)
      return Mention(
        range: occurrence.range, entity: EntityReference(entity.type, entity.name),
        method: occurrence.method, confidence: occurrence.confidence)
    }
  }
}
