import Text

/// Cuts the word lists in the program into words.
enum WordList {
  /// What stands between white space.
  static func words(of list: String) -> [ArraySlice<UInt8>] { words(of: Array(list.utf8)[...]) }

  static func words(of list: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    parts(of: list) { $0 <= 0x20 }
  }

  /// What stands between an ASCII separator, without empty parts.
  static func parts(
    of list: String, between separator: Unicode.Scalar
  ) -> [ArraySlice<UInt8>] {
    parts(of: Array(list.utf8)[...], between: separator)
  }

  static func parts(
    of list: ArraySlice<UInt8>, between separator: Unicode.Scalar
  ) -> [ArraySlice<UInt8>] {
    let separator = UInt8(ascii: separator)
    return parts(of: list) { $0 == separator }
  }

  /// Reads a list word by word, with the hash of each; words that the tokenizer cuts are left out.
  ///
  /// Small letters, which most words have alone, are hashed as they are read, which makes the
  /// longest lists ready in half the time that it takes to cut them into words first.
  @inline(__always)
  static func forEachToken(of list: String, _ body: (UInt64) -> Void) {
    let bytes = Array(list.utf8)
    var start = 0
    while start < bytes.count {
      if bytes[start] <= 0x20 {
        start += 1
        continue
      }
      let small = WordShape.smallLetters(bytes, from: start, WordHash.seed)
      var end = small.end
      if end == bytes.count || bytes[end] <= 0x20 {
        body(small.hash)
      } else {
        while end < bytes.count, bytes[end] > 0x20 { end += 1 }
        if let hash = hash(ofToken: bytes[start..<end]) { body(hash) }
      }
      start = end
    }
  }

  /// The lines without their indentation, but for empty ones and comments, which begin
  /// with `#`.
  static func lines(of list: String) -> [ArraySlice<UInt8>] {
    parts(of: list, between: "\n")
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

  private static func hash(ofToken word: ArraySlice<UInt8>) -> UInt64? {
    if let hash = hash(ofLetters: word) { return hash }
    let hashes = hashes(of: word)
    return hashes.count == 1 ? hashes[0] : nil
  }

  /// The hashes of the tokens of a phrase, which most often is a word of nothing but letters.
  static func hashes(of phrase: ArraySlice<UInt8>) -> [UInt64] {
    if let hash = hash(ofLetters: phrase) { return [hash] }
    var scanner = TokenScanner(bytes: Array(phrase))
    return scanner.tokens().map { $0.hash }
  }

  private static func parts(
    of list: ArraySlice<UInt8>, by isSeparator: (UInt8) -> Bool
  ) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    parts.reserveCapacity(list.count / 6)
    var start = list.startIndex
    for end in list.indices where isSeparator(list[end]) {
      if end > start { parts.append(list[start..<end]) }
      start = end + 1
    }
    if start < list.endIndex { parts.append(list[start...]) }
    return parts
  }
}

extension BidirectionalCollection<UInt8> {
  /// Whether the last bytes are those of an ending.
  func ends(with ending: String) -> Bool { suffix(ending.utf8.count).elementsEqual(ending.utf8) }
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
