import Text

/// A number that texts share when they differ in ASCII spaces and marks and in the case of
/// ASCII letters at most.
enum Fingerprint {
  static func of(_ text: [UInt8]) -> UInt64 {
    var hash = WordHash.seed
    // Eight bytes at a time: a step of the hash for each takes eight times as long.
    var eight: UInt64 = 0
    var count = 0
    let folded = folded
    for byte in text {
      let letter = folded[Int(byte)]
      guard letter != 0 else { continue }
      eight = eight << 8 | letter
      count &+= 1
      guard count & 7 == 0 else { continue }
      hash = WordHash.join(hash, eight)
      eight = 0
    }
    return WordHash.join(WordHash.join(hash, eight), UInt64(count))
  }

  /// What counts of each byte: ASCII letters in lower case, digits, all bytes beyond ASCII;
  /// 0 for the others.
  private static let folded: [UInt64] = (0..<256).map { value in
    let byte = UInt8(value)
    if byte &- 65 < 26 { return UInt64(byte | 0x20) }
    return byte >= 0x80 || byte &- 97 < 26 || byte &- 48 < 10 ? UInt64(byte) : 0
  }
}
