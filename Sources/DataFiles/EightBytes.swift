/// Eight bytes of text, looked at in one go.
///
/// The tests answer for all eight bytes at once. An answer is exact for "none of them"
/// and for the first byte that it marks; it may mark bytes after that one wrongly.
struct EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  private let word: UInt64

  /// - Parameter bytes: At least eight bytes, at any address.
  init(_ bytes: UnsafePointer<UInt8>) {
    let word = unsafe UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
    self.word = UInt64(littleEndian: word)
  }

  /// Marks bytes below `limit`, which is at most 128.
  @inline(__always)
  func below(_ limit: UInt8) -> Marks {
    Marks(bits: (word &- Self.ones &* UInt64(limit)) & ~word & Self.highBits)
  }

  /// Marks bytes equal to `byte`.
  @inline(__always)
  func equal(to byte: UInt8) -> Marks {
    let difference = word ^ (Self.ones &* UInt64(byte))
    return Marks(bits: (difference &- Self.ones) & ~difference & Self.highBits)
  }

  struct Marks {
    fileprivate let bits: UInt64

    /// The index of the first marked byte, from 0 to 7; `nil` if none is marked.
    @inline(__always)
    var first: Int? { bits == 0 ? nil : bits.trailingZeroBitCount / 8 }

    @inline(__always)
    static func | (a: Self, b: Self) -> Self { Marks(bits: a.bits | b.bits) }
  }
}
