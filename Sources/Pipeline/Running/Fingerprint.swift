import Text

/// A number that texts share when they differ in ASCII spaces and marks and in the case of
/// ASCII letters at most.
enum Fingerprint {
  static func of(_ text: [UInt8]) -> UInt64 {
    // What counts is put side by side first, without a branch: no processor can foretell where
    // words end, and each wrong guess took as long as five letters. Then eight bytes at a time: a
    // step of the hash for each takes eight times as long.
    var letters = [UInt8](repeating: 0, count: text.count)
    let count = gather(text, into: letters.mutableSpan)
    var hash = WordHash.seed
    var rest = letters.span.extracting(first: count)
    while rest.count >= 8 {
      var eight: UInt64 = 0
      for index in 0..<8 { eight = eight << 8 | UInt64(rest[index]) }
      hash = WordHash.join(hash, eight)
      rest = rest.extracting(8...)
    }
    var last: UInt64 = 0
    for index in rest.indices { last = last << 8 | UInt64(rest[index]) }
    return WordHash.join(WordHash.join(hash, last), UInt64(count))
  }

  /// Writes what counts of a text into room for all of it.
  ///
  /// - Returns: How many bytes were written.
  private static func gather(_ text: [UInt8], into room: consuming MutableSpan<UInt8>) -> Int {
    let (bytes, folded) = (text.span, folded)
    var count = 0
    for index in bytes.indices {
      let letter = folded[Int(bytes[index])]
      room[count] = letter
      // One more unless it is 0; of a comparison the compiler makes a branch.
      count &+= Int((UInt16(letter) &+ 0xff) >> 8)
    }
    return count
  }

  /// What counts of each byte: ASCII letters in lower case, digits, all bytes beyond ASCII;
  /// 0 for the others.
  private static let folded: [UInt8] = (0..<256).map { value in
    let byte = UInt8(value)
    if byte &- 65 < 26 { return byte | 0x20 }
    return byte >= 0x80 || byte &- 97 < 26 || byte &- 48 < 10 ? byte : 0
  }
}
