package import Text

/// Cuts French text (and the English inside it) into tokens and sentences.
package enum Tokenizer {
  /// Tokenizes a text and splits it into sentences.
  ///
  /// Every byte that is not white space is in exactly one token, and every token in
  /// one sentence. Cost: one pass, linear in the bytes.
  ///
  /// The bytes must be well-formed UTF-8; a line is a paragraph.
  package static func analyze(_ bytes: [UInt8]) -> AnalyzedText {
    var scanner = TokenScanner(bytes: bytes)
    let tokens = scanner.tokens()
    return AnalyzedText(
      bytes: bytes, tokens: tokens, sentences: SentenceSplitter.split(bytes, tokens))
  }

  package static func analyze(_ text: String) -> AnalyzedText {
    analyze(Array(text.utf8))
  }
}

/// One pass over the bytes of a text.
private struct TokenScanner {
  /// What a scalar is to the tokenizer.
  private enum Class {
    case space, newline, letter, capital, digit, mark
  }

  private let bytes: [UInt8]
  private var position = 0
  private var result: [Token] = []
  private var spaceIsBefore = true
  private var paragraphStarts = true

  init(bytes: [UInt8]) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count / 5)
  }

  mutating func tokens() -> [Token] {
    while position < bytes.count {
      let (kind, length) = classify(at: position)
      switch kind {
      case .space:
        position += length
        spaceIsBefore = true
      case .newline:
        position += length
        spaceIsBefore = true
        paragraphStarts = true
      case .letter, .capital, .digit:
        if !scanLink() { scanWord() }
      case .mark:
        if !scanTagged() { append(end: position + length, kind: .mark) }
      }
    }
    return result
  }

  // MARK: - Words and numbers

  private mutating func scanWord() {
    let start = position
    var end = start
    var hasLetter = false
    var hasDigit = false
    while end < bytes.count {
      let (kind, length) = classify(at: end)
      if kind == .letter || kind == .capital {
        hasLetter = true
        end += length
        continue
      }
      if kind == .digit {
        hasDigit = true
        end += length
        continue
      }
      if let joint = jointLength(at: end, wordStart: start, hasLetter: hasLetter, hasDigit) {
        // `l’` and `ex-` end with their joint; other joints hold a word together.
        if joint.endsToken {
          append(end: end + joint.length, kind: .word, extra: joint.isElision ? .elided : [])
          return
        }
        end += joint.length
        continue
      }
      break
    }
    let kind: Token.Kind = hasLetter ? (hasDigit ? .mixed : .word) : .number
    if kind == .word, let pronoun = invertedPronounStart(in: start..<end) {
      append(end: pronoun, kind: .word)
      append(end: end, kind: .word, extra: .invertedPronoun)
      return
    }
    append(end: end, kind: kind)
  }

  /// The bytes at `end` that may join what stands before with what follows.
  private func jointLength(
    at end: Int, wordStart start: Int, hasLetter: Bool, _ hasDigit: Bool
  ) -> (length: Int, endsToken: Bool, isElision: Bool)? {
    let byte = bytes[end]
    func follows(_ length: Int, _ wanted: (Class) -> Bool) -> Bool {
      end + length < bytes.count && wanted(classify(at: end + length).0)
    }
    let isWordPart = { (kind: Class) in kind == .letter || kind == .capital || kind == .digit }
    let apostrophe = apostropheLength(at: end)
    if apostrophe > 0, hasLetter {
      if Elision.isElided(bytes[start..<end]) { return (apostrophe, true, true) }
      return follows(apostrophe, isWordPart) ? (apostrophe, false, false) : nil
    }
    if byte == UInt8(ascii: "-") || isHyphen(at: end) {
      let length = byte == UInt8(ascii: "-") ? 1 : 3
      guard follows(length, isWordPart) else { return nil }
      if Elision.isHyphenPrefix(bytes[start..<end]) { return (length, true, false) }
      return (length, false, false)
    }
    if !hasLetter, hasDigit {
      // 2,5   3.14   1 500 (any kind of space before exactly three digits)
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
        return follows(1, { $0 == .digit }) ? (1, false, false) : nil
      }
      let space = spaceLength(at: end)
      if space > 0, end - start <= 3 || groupsSoFar(start..<end), isDigitGroup(at: end + space) {
        return (space, false, false)
      }
    }
    if hasLetter, byte == UInt8(ascii: "&"), follows(1, { $0 == .capital }) {
      return (1, false, false)  // R&D, AT&T
    }
    return nil
  }

  private func groupsSoFar(_ range: Range<Int>) -> Bool {
    // 1 500 000: the last group has three digits and a space stands before it.
    range.count >= 5
      && !bytes[(range.upperBound - 3)..<range.upperBound].contains { $0 > 57 || $0 < 48 }
      && !(48...57 ~= bytes[range.upperBound - 4])
      && bytes[range.upperBound - 4] != UInt8(ascii: ",")
      && bytes[range.upperBound - 4] != UInt8(ascii: ".")
  }

  private func isDigitGroup(at index: Int) -> Bool {
    guard index + 3 <= bytes.count, bytes[index..<index + 3].allSatisfy({ 48...57 ~= $0 }) else {
      return false
    }
    guard index + 3 < bytes.count else { return true }
    let next = classify(at: index + 3).0
    return next != .digit && next != .letter && next != .capital
  }

  private func invertedPronounStart(in range: Range<Int>) -> Int? {
    // a-t-il, déclare-t-elle, dit-il, estiment-ils
    guard range.count >= 5, let hyphen = bytes[range].lastIndex(of: UInt8(ascii: "-")),
      hyphen > range.lowerBound,
      Elision.isPronoun(bytes[(hyphen + 1)..<range.upperBound])
    else { return nil }
    let t = hyphen - 2
    if t > range.lowerBound, bytes[t] == UInt8(ascii: "-"), bytes[t + 1] | 0x20 == UInt8(ascii: "t")
    {
      return t
    }
    return hyphen
  }

  // MARK: - Links, handles, hashtags, shortcodes

  private mutating func scanLink() -> Bool {
    func has(_ prefix: String) -> Bool {
      prefix.utf8.count <= bytes.count - position
        && zip(prefix.utf8, bytes[position...]).allSatisfy { $0 == $1 | 0x20 || $0 == $1 }
    }
    let first = bytes[position] | 0x20
    guard
      first == UInt8(ascii: "h") && (has("http://") || has("https://"))
        || first == UInt8(ascii: "w") && has("www.")
    else { return false }
    var end = position
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7f,
      bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "<"),
      bytes[end] != UInt8(ascii: ">")
    {
      end += 1
    }
    while end > position, ".,;:!?)".utf8.contains(bytes[end - 1]) { end -= 1 }
    append(end: end, kind: .link)
    return true
  }

  private mutating func scanTagged() -> Bool {
    let byte = bytes[position]
    guard byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: ":") else {
      return false
    }
    var end = position + 1
    while end < bytes.count {
      let (kind, length) = classify(at: end)
      let isInner =
        kind == .letter || kind == .capital || kind == .digit || bytes[end] == UInt8(ascii: "_")
        || (byte == UInt8(ascii: ":") && (bytes[end] == UInt8(ascii: "-") || bytes[end] == 0x2b))
      guard isInner, byte == UInt8(ascii: "#") || bytes[end] < 0x80 else { break }
      end += length
    }
    guard end > position + 1 else { return false }
    switch byte {
    case UInt8(ascii: "@"): append(end: end, kind: .handle)
    case UInt8(ascii: "#"): append(end: end, kind: .hashtag)
    default:
      guard end > position + 2, end < bytes.count, bytes[end] == UInt8(ascii: ":"),
        !(48...57 ~= bytes[position + 1])
      else { return false }
      append(end: end + 1, kind: .shortcode)
    }
    return true
  }

  // MARK: - Appending

  private mutating func append(end: Int, kind: Token.Kind, extra: Token.Flags = []) {
    var flags = extra
    if spaceIsBefore { flags.insert(.afterSpace) }
    if paragraphStarts { flags.insert(.startsParagraph) }
    var hash = WordHash.seed
    var capitals = 0
    var smalls = 0
    var index = position
    let slice = bytes[position..<end]
    while index < end {
      let (scalar, length) = WordHash.folded(slice, at: index)
      for byte in scalar { hash = WordHash.combine(hash, byte) }
      if kind != .mark {
        switch classify(at: index).0 {
        case .capital:
          if index == position { flags.insert(.capitalized) }
          capitals += 1
          if index > position, smalls > 0 { flags.insert(.innerCapital) }
        case .letter:
          smalls += 1
        default:
          break
        }
      }
      index += length
    }
    if capitals > 1, smalls == 0 { flags.insert(.allCapitals) }
    if capitals > 1, smalls > 0, flags.contains(.capitalized),
      !flags.contains(.innerCapital), !slice.contains(UInt8(ascii: "-"))
    {
      flags.insert(.innerCapital)
    }
    if capitals == 1, smalls == 0, end < bytes.count, bytes[end] == UInt8(ascii: ".") {
      flags.insert(.initial)
    }
    result.append(Token(start: position, end: end, kind: kind, flags: flags, hash: hash))
    position = end
    spaceIsBefore = false
    paragraphStarts = false
  }

  // MARK: - Scalars

  @inline(__always)
  private func classify(at index: Int) -> (Class, Int) {
    let first = bytes[index]
    if first < 0x80 {
      if first | 0x20 &- 97 < 26 { return (first < 97 ? .capital : .letter, 1) }
      if first &- 48 < 10 { return (.digit, 1) }
      if first == 10 || first == 13 { return (.newline, 1) }
      return (first <= 32 ? .space : .mark, 1)
    }
    let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    if length == 2 {
      let value = UInt32(first & 0x1f) << 6 | UInt32(bytes[index + 1] & 0x3f)
      if value == 0xa0 { return (.space, 2) }
      if value < 0xc0 {
        return (value == 0xaa || value == 0xba || value == 0xb5 ? .letter : .mark, 2)
      }
      if value == 0xd7 || value == 0xf7 { return (.mark, 2) }
      return (WordHash.lowercase(value) != value ? .capital : .letter, 2)
    }
    if length == 3 {
      let value =
        UInt32(first & 0x0f) << 12 | UInt32(bytes[index + 1] & 0x3f) << 6
        | UInt32(bytes[index + 2] & 0x3f)
      switch value {
      case 0x2000...0x200b, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff: return (.space, 3)
      case 0x2028, 0x2029: return (.newline, 3)
      case 0x2000...0x2bff, 0x3001...0x303f, 0xfe00...0xfe0f, 0xff00...0xff0f, 0xfffd:
        return (.mark, 3)
      case 0x1e00...0x1eff: return (value % 2 == 0 ? .capital : .letter, 3)
      default: return (.letter, 3)
      }
    }
    return (.mark, 4)
  }

  private func apostropheLength(at index: Int) -> Int {
    if bytes[index] == 0x27 { return 1 }
    if bytes[index] == 0xe2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
      bytes[index + 2] == 0x99
    {
      return 3
    }
    return 0
  }

  private func isHyphen(at index: Int) -> Bool {
    bytes[index] == 0xe2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x90 || bytes[index + 2] == 0x91)
  }

  private func spaceLength(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    let (kind, length) = classify(at: index)
    return kind == .space ? length : 0
  }
}

/// The closed lists that decide where a word is cut.
private enum Elision {
  private static let elided: Set<UInt64> = hashes(
    "l d j m t s c n qu jusqu lorsqu puisqu quoiqu quelqu presqu")
  private static let prefixes: Set<UInt64> = hashes("ex non")
  private static let pronouns: Set<UInt64> = hashes("il elle on ils elles")

  static func isElided(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 6 && elided.contains(WordHash.of(word))
  }

  static func isHyphenPrefix(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 3 && prefixes.contains(WordHash.of(word))
  }

  static func isPronoun(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 5 && pronouns.contains(WordHash.of(word))
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash.of(String($0)) })
  }
}
