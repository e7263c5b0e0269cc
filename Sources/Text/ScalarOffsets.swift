/// Turns byte offsets of one text into Unicode scalar offsets.
///
/// Built once per text in one pass; each lookup then counts at most 32 bytes.
package struct ScalarOffsets: Sendable {
  private static let stride = 32

  private let bytes: [UInt8]
  /// Scalars that begin before each multiple of `stride`.
  private let before: [Int]

  /// - Parameter bytes: Well-formed UTF-8.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var before: [Int] = []
    before.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    let text = bytes.span
    for start in Swift.stride(from: 0, to: text.count, by: Self.stride) {
      before.append(count)
      let block = text.extracting(start..<min(start + Self.stride, text.count))
      // In a byte: a sum without overflow checks takes several bytes at a time.
      var continuations: UInt8 = 0
      for index in block.indices where block[index].isUTF8Continuation { continuations &+= 1 }
      count += block.count - Int(continuations)
    }
    if bytes.count % Self.stride == 0 { before.append(count) }
    self.before = before
  }

  /// The number of scalars before a byte offset, which is from 0 to the number of
  /// bytes and at the start of a scalar.
  package func scalars(before offset: Int) -> Int {
    let block = offset / Self.stride
    var count = before[block]
    for index in block * Self.stride..<offset where !bytes[index].isUTF8Continuation {
      count += 1
    }
    return count
  }
}

extension UInt8 {
  /// Whether the byte is the second, third or fourth of a scalar.
  @inlinable public var isUTF8Continuation: Bool { self & 0b1100_0000 == 0b1000_0000 }
}
