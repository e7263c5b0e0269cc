/// A half-open range of UTF-8 byte offsets into one text.
///
/// Offsets count bytes because every stage scans bytes. They are turned into
/// Unicode scalar offsets (what Python, pandas and DuckDB count) once, when a
/// dataset row is written; see ``ScalarOffsets``.
package struct TextRange: Hashable, Sendable {
  /// Offset of the first byte.
  package var lowerBound: Int
  /// Offset one past the last byte; never less than ``lowerBound``.
  package var upperBound: Int

  /// - Precondition: `lowerBound` is not greater than `upperBound`.
  package init(_ lowerBound: Int, _ upperBound: Int) {
    precondition(lowerBound <= upperBound, "a range cannot end before it begins")
    self.lowerBound = lowerBound
    self.upperBound = upperBound
  }

  package init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The length in bytes.
  package var count: Int { upperBound - lowerBound }
  package var isEmpty: Bool { lowerBound == upperBound }
  package var bounds: Range<Int> { lowerBound..<upperBound }

  package func contains(_ other: TextRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  package func contains(_ offset: Int) -> Bool {
    lowerBound <= offset && offset < upperBound
  }

  /// Whether the two ranges share at least one byte.
  package func overlaps(_ other: TextRange) -> Bool {
    lowerBound < other.upperBound && other.lowerBound < upperBound
  }

  /// The smallest range that holds both.
  package func union(_ other: TextRange) -> TextRange {
    TextRange(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
  }
}

extension TextRange: Comparable {
  /// Text order: by start, the longer range first among those that start together.
  package static func < (a: TextRange, b: TextRange) -> Bool {
    (a.lowerBound, b.upperBound) < (b.lowerBound, a.upperBound)
  }
}
