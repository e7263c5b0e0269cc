/// Writes values in a compact binary form, without names and types: what is read must
/// be asked for in the order in which it was written (see ``BinaryReader``).
///
/// Small numbers take one byte (LEB128: seven bits a byte, the lowest first).
package struct BinaryWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Writes an unsigned number: 1 byte below 128, 10 at most.
  package mutating func write(unsigned value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes a number that is never negative, such as a count or an offset.
  package mutating func write(count: Int) {
    precondition(count >= 0, "not a count: \(count)")
    write(unsigned: UInt64(count))
  }

  /// Writes a byte, 1 for true.
  package mutating func write(_ value: Bool) {
    bytes.append(value ? 1 : 0)
  }

  /// Writes the number of UTF-8 bytes and the bytes.
  package mutating func write(_ text: String) {
    let utf8 = text.utf8.span
    write(count: utf8.count)
    unsafe utf8.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Writes the number of bytes and the bytes.
  package mutating func write(_ data: [UInt8]) {
    write(count: data.count)
    bytes.append(contentsOf: data)
  }
}
