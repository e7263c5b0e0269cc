/// What can be wrong with bytes given to a ``BinaryReader``.
package enum BinaryError: Error, Hashable, Sendable {
  /// The bytes end before the value does, or a length goes beyond them.
  case truncated(offset: Int)
  /// No ``BinaryWriter`` writes that.
  case malformed(offset: Int)
}

extension BinaryError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .truncated(let offset): "the data end too early, in the value at byte \(offset)"
    case .malformed(let offset): "not a value, at byte \(offset)"
    }
  }
}

/// Reads what a ``BinaryWriter`` wrote.
///
/// Any bytes may be given: what was not written so is refused with a ``BinaryError``, and a
/// length is believed only if that many bytes are there.
package struct BinaryReader: Sendable {
  /// Where the next value begins. After an error: where the value that is wrong begins.
  package private(set) var position: Int
  private let bytes: [UInt8]
  private let end: Int

  /// - Parameters:
  ///   - bytes: The values; other bytes may stand before and behind them.
  ///   - position: Where to begin.
  ///   - end: Where the values end, not before `position`; where the bytes do if that is `nil`.
  package init(_ bytes: [UInt8], at position: Int = 0, upTo end: Int? = nil) {
    let end = end ?? bytes.count
    precondition(0...end ~= position, "no position in \(end) bytes: \(position)")
    precondition(end <= bytes.count, "only \(bytes.count) bytes are there, not \(end)")
    self.bytes = bytes
    self.end = end
    self.position = position
  }

  /// Whether everything has been read.
  package var isAtEnd: Bool { position == end }

  /// Reads a number of up to 64 bits.
  package mutating func readUnsigned() throws(BinaryError) -> UInt64 {
    if position < end, bytes[position] < 0x80 {
      defer { position += 1 }
      return UInt64(bytes[position])
    }
    return try readLongUnsigned()
  }

  /// Reads a number that was written as a count.
  package mutating func readCount() throws(BinaryError) -> Int {
    let start = position
    guard let count = Int(exactly: try readUnsigned()) else {
      position = start
      throw .malformed(offset: start)
    }
    return count
  }

  /// - Throws: ``BinaryError/malformed(offset:)`` also for a byte other than 0 and 1.
  package mutating func readBool() throws(BinaryError) -> Bool {
    guard position < end else { throw .truncated(offset: position) }
    guard bytes[position] < 2 else { throw .malformed(offset: position) }
    defer { position += 1 }
    return bytes[position] == 1
  }

  /// - Throws: ``BinaryError/malformed(offset:)`` also if the bytes are not UTF-8.
  package mutating func readString() throws(BinaryError) -> String {
    let start = position
    let range = try readRange()
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: bytes.span.extracting(range)))
    } catch {
      position = start
      throw .malformed(offset: start)
    }
  }

  /// Reads bytes that were written with their number.
  package mutating func readBytes() throws(BinaryError) -> [UInt8] {
    Array(bytes[try readRange()])
  }

  /// Skips bytes that were written with their number, and says where they are.
  package mutating func readRange() throws(BinaryError) -> Range<Int> {
    let start = position
    let count = try readCount()
    guard count <= end - position else {
      position = start
      throw .truncated(offset: start)
    }
    defer { position += count }
    return position..<position + count
  }

  private mutating func readLongUnsigned() throws(BinaryError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    var next = position
    while next < end {
      let byte = bytes[next]
      let bits = UInt64(byte & 0x7f)
      // The tenth byte has room for one bit; a last byte of zero is never written.
      guard shift < 63 || bits <= 1 && byte < 0x80, byte != 0 || shift == 0 else {
        throw .malformed(offset: position)
      }
      value |= bits << shift
      next += 1
      if byte < 0x80 {
        position = next
        return value
      }
      shift += 7
    }
    throw .truncated(offset: position)
  }
}
