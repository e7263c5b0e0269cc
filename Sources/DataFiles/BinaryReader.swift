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

  /// Begins at `position`, which is from 0 to the number of bytes.
  package init(_ bytes: [UInt8], at position: Int = 0) {
    precondition(0...bytes.count ~= position, "no position in \(bytes.count) bytes: \(position)")
    self.bytes = bytes
    self.position = position
  }

  /// Whether everything has been read.
  package var isAtEnd: Bool { position == bytes.count }

  /// Reads a number of up to 64 bits.
  package mutating func readUnsigned() throws(BinaryError) -> UInt64 {
    if position < bytes.count, bytes[position] < 0x80 {
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
    guard position < bytes.count else { throw .truncated(offset: position) }
    guard bytes[position] < 2 else { throw .malformed(offset: position) }
    defer { position += 1 }
    return bytes[position] == 1
  }

  /// - Throws: ``BinaryError/malformed(offset:)`` also if the bytes are not UTF-8.
  package mutating func readString() throws(BinaryError) -> String {
    let start = position
    let range = try readRange()
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      position = start
      throw .malformed(offset: start)
    }
    return text
  }

  /// Reads bytes that were written with their number.
  package mutating func readBytes() throws(BinaryError) -> [UInt8] {
    Array(bytes[try readRange()])
  }

  /// Reads a length and returns the range of that many bytes behind it.
  private mutating func readRange() throws(BinaryError) -> Range<Int> {
    let start = position
    let count = try readCount()
    guard count <= bytes.count - position else {
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
    while next < bytes.count {
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
