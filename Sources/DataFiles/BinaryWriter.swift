/// Writes values in a compact binary form, without names and types: what is read must
/// be asked for in the order in which it was written (see ``BinaryReader``).
///
/// Small numbers take one byte (LEB128: seven bits a byte, the lowest first).
package struct BinaryWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Makes room for `count` bytes more.
  package mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(bytes.count + count)
  }

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

  /// Writes a number of either sign, in few bytes if it is near zero.
  package mutating func write(signed value: Int) {
    // Zigzag: 0, -1, 1, -2, … become 0, 1, 2, 3, …
    write(unsigned: UInt64(bitPattern: Int64(value << 1 ^ value >> (Int.bitWidth - 1))))
  }

  /// Writes a number that is as likely large as small, such as a hash: always 8 bytes.
  package mutating func write(fixed value: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
    }
  }

  package mutating func write(_ value: Bool) {
    bytes.append(value ? 1 : 0)
  }

  package mutating func write(_ text: String) {
    let utf8 = text.utf8.span
    write(count: utf8.count)
    unsafe utf8.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  package mutating func write(_ data: [UInt8]) {
    write(count: data.count)
    bytes.append(contentsOf: data)
  }

  /// Writes whether there is a value, and the value if there is one.
  package mutating func write<Value>(
    optional value: Value?, _ body: (inout BinaryWriter, Value) -> Void
  ) {
    write(value != nil)
    if let value { body(&self, value) }
  }

  /// Writes how many values there are, and each of them.
  package mutating func write<Value>(
    array values: [Value], _ body: (inout BinaryWriter, Value) -> Void
  ) {
    write(count: values.count)
    for value in values { body(&self, value) }
  }
}
