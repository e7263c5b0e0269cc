import Text

/// A number that texts share when they differ in ASCII spaces and marks and in the case of
/// ASCII letters at most.
enum Fingerprint {
  static func of(_ text: [UInt8]) -> UInt64 {
    var hash = WordHash.seed
    // Eight bytes at a time: a step of the hash for each takes eight times as long.
    var eight: UInt64 = 0
    var count = 0
    for byte in text {
      let isCapital = byte &- 65 < 26
      guard byte >= 0x80 || isCapital || byte &- 97 < 26 || byte &- 48 < 10 else { continue }
      eight = eight << 8 | UInt64(isCapital ? byte | 0x20 : byte)
      count &+= 1
      guard count & 7 == 0 else { continue }
      hash = WordHash.join(hash, eight)
      eight = 0
    }
    return WordHash.join(WordHash.join(hash, eight), UInt64(count))
  }
}
