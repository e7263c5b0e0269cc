import Text

/// Cuts the word lists in the program into words.
enum WordList {
  /// What stands between white space.
  static func words(of list: String) -> [ArraySlice<UInt8>] {
    parts(of: list) { $0 <= 0x20 }
  }

  /// The lines without their indentation, but for empty ones and comments, which begin
  /// with `#`.
  static func lines(of list: String) -> [ArraySlice<UInt8>] {
    parts(of: list) { $0 == UInt8(ascii: "\n") }
      .map { $0.drop { $0 == UInt8(ascii: " ") } }
      .filter { !$0.isEmpty && $0.first != UInt8(ascii: "#") }
  }

  /// The hash of a word of nothing but letters, which most are: it needs no tokenizer,
  /// which makes the lists ready in a quarter of the time.
  static func hash(ofLetters word: ArraySlice<UInt8>) -> UInt64? {
    for byte in word {
      guard
        byte | 0x20 &- 97 < 26 || byte >= 0x80 && byte < 0xc0 || byte == 0xc3
          || 0xc4...0xc5 ~= byte
      else { return nil }
    }
    return word.isEmpty ? nil : WordHash.of(word)
  }

  /// The hashes of the tokens of a phrase.
  static func hashes(of phrase: ArraySlice<UInt8>) -> [UInt64] {
    var scanner = TokenScanner(bytes: Array(phrase))
    return scanner.tokens().map(\.hash)
  }

  private static func parts(
    of list: String, by isSeparator: (UInt8) -> Bool
  ) -> [ArraySlice<UInt8>] {
    let bytes = Array(list.utf8)
    var parts: [ArraySlice<UInt8>] = []
    parts.reserveCapacity(bytes.count / 6)
    var start = 0
    for end in bytes.indices where isSeparator(bytes[end]) {
      if end > start { parts.append(bytes[start..<end]) }
      start = end + 1
    }
    if start < bytes.count { parts.append(bytes[start...]) }
    return parts
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The parts between an ASCII separator, without empty ones.
  ///
  /// A list in the program is read with this at every start: `split` looks for whole
  /// characters, which takes ten times as long.
  func parts(_ separator: Unicode.Scalar) -> [Substring] {
    let separator = UInt8(ascii: separator)
    return self[...].utf8.split(separator: separator).map { Substring($0) }
  }

  /// The words between white space.
  var words: [Substring] { self[...].utf8.split { $0 <= 0x20 }.map { Substring($0) } }
}
