package import Text

/// A place in the text that names something.
package struct Mention: Sendable, Hashable {
  package var range: TextRange
  /// What is named; for a date, its ISO value.
  package var entity: EntityReference
  package var method: NameMethod
  /// 0 to 1000.
  package var confidence: Int

  package init(range: TextRange, entity: EntityReference, method: NameMethod, confidence: Int) {
    self.range = range
    self.entity = entity
    self.method = method
    self.confidence = confidence
  }
}
