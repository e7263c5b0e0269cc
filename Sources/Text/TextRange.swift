/// A half-open range of UTF-8 byte offsets into one text.
///
/// Offsets count bytes because every stage scans bytes. They are turned into
/// Unicode scalar offsets (what Python, pandas and DuckDB count) once, when a
/// dataset row is written; see ``ScalarOffsets``.
public struct TextRange: Hashable, Sendable {
  /// Offset of the first byte.
  public var lowerBound: Int
  /// Offset one past the last byte; never less than ``lowerBound``.
  public var upperBound: Int

  /// - Precondition: `lowerBound` is not greater than `upperBound`.
  @inlinable public init(_ lowerBound: Int, _ upperBound: Int) {
    precondition(lowerBound <= upperBound, "a range cannot end before it begins")
    self.lowerBound = lowerBound
    self.upperBound = upperBound
  }

  @inlinable public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The length in bytes.
  @inlinable public var count: Int { upperBound - lowerBound }
  @inlinable public var isEmpty: Bool { lowerBound == upperBound }
  @inlinable public var bounds: Range<Int> { lowerBound..<upperBound }

  @inlinable public func contains(_ other: TextRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  @inlinable public func contains(_ offset: Int) -> Bool {
    lowerBound <= offset && offset < upperBound
  }

  /// Whether the two ranges share at least one byte.
  @inlinable public func overlaps(_ other: TextRange) -> Bool {
    lowerBound < other.upperBound && other.lowerBound < upperBound
  }

  /// The smallest range that holds both.
  @inlinable public func union(_ other: TextRange) -> TextRange {
    TextRange(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
  }
}

extension TextRange: Comparable {
  /// Text order: by start, the longer range first among those that start together.
  @inlinable public static func < (a: TextRange, b: TextRange) -> Bool {
    (a.lowerBound, b.upperBound) < (b.lowerBound, a.upperBound)
  }
}
