import Text

/// One pass over the bytes of a text, which makes its tokens.
struct TokenScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var result: [Token] = []
  /// What the next token owes to its place: space before it, a paragraph that it starts.
  private var place: Token.Flags = [.afterSpace, .startsParagraph]

  init(bytes: [UInt8]) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count / 5)
  }

  mutating func tokens() -> [Token] {
    while true {
      scanPlain()
      guard position < bytes.count else { return result }
      let byte = bytes[position]
      let (kind, length) = ScalarClass.of(bytes, at: position)
      switch kind {
      case .space:
        position += length
        place.insert(.afterSpace)
      case .newline:
        position += length
        place = [.afterSpace, .startsParagraph]
      case .letter, .capital, .digit:
        if !scanLink(byte) { scanWord() }
      case .mark:
        if !scanTagged() { append(end: position + length, .mark, shape(to: position + length)) }
      }
    }
  }

  /// The lines of a list that have tokens.
  static func lines(of tokens: [Token]) -> [Range<Int>] {
    let starts = tokens.indices.filter { tokens[$0].flags.contains(.startsParagraph) }
    return zip(starts, starts.dropFirst() + [tokens.count]).map { $0..<$1 }
  }

  // MARK: - Words and numbers

  /// Reads on as long as everything is plain: single spaces, marks of ASCII, and nine words in
  /// ten, which are small letters, behind a capital perhaps, up to a mark that joins nothing, or
  /// an elided word. What ``scanWord()`` would find, without looking for more capitals, digits
  /// and joints.
  ///
  /// One loop over local values: with a call for each word the tokenizer took a fifth longer.
  private mutating func scanPlain() {
    let bytes = bytes
    var position = position
    var place = place
    defer { (self.position, self.place) = (position, place) }
    while position < bytes.count {
      let first = bytes[position]
      if first == 0x20 {
        position += 1
        place.insert(.afterSpace)
        continue
      }
      if Self.isPlainMark(first) {
        result.append(
          Token(
            start: position, end: position + 1, kind: .mark, flags: place,
            hash: WordHash.of(asciiMark: first)))
        position += 1
        place = []
        continue
      }
      let isCapital = first &- 65 < 26
      guard isCapital || first &- 97 < 26 || first == 0xc3, !mayBeLink(first, at: position) else {
        return
      }
      var start = position
      var hash = WordHash.seed
      var flags = place
      if isCapital {
        hash = WordHash.combine(hash, first | 0x20)
        start += 1
        flags.insert(.capitalized)
      }
      let small = WordShape.smallLetters(bytes, from: start, hash)
      var end = small.end
      hash = small.hash
      if end == bytes.count || Self.ends(bytes[end]) {
        // A capital alone may be an initial.
        guard end > start else { return }
      } else {
        guard end > position, Elision.mayBeElided(length: end - position) else { return }
        let apostrophe = apostropheLength(at: end)
        guard apostrophe > 0, Elision.isElided(hash) else { return }
        end += apostrophe
        hash = WordHash.combine(hash, UInt8(ascii: "'"))
        flags.insert(.elided)
      }
      result.append(Token(start: position, end: end, kind: .word, flags: flags, hash: hash))
      position = end
      place = []
    }
  }

  /// Whether a byte that begins a token is a mark of one byte whatever follows: from `$` to `/`.
  @inline(__always)
  private static func isPlainMark(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "$") <= UInt8(ascii: "/") - UInt8(ascii: "$")
  }

  /// Whether no word goes on at a byte: a mark or space of ASCII that joins nothing.
  @inline(__always)
  private static func ends(_ byte: UInt8) -> Bool {
    let isLetter = byte | 0x20 &- 97 < 26
    let isDigit = byte &- 48 < 10
    // `&` and `'` stand side by side.
    let isJoint = byte == UInt8(ascii: "-") || byte &- UInt8(ascii: "&") < 2
    return byte < 0x80 && !isLetter && !isDigit && !isJoint
  }

  private mutating func scanWord() {
    let start = position
    var end = start
    var word = WordShape()
    while end < bytes.count {
      let next = word.addSmallLetters(bytes, from: end)
      if next > end {
        end = next
        continue
      }
      let byte = bytes[end]
      if byte < 0x80 {
        if byte &- 65 < 26 {
          word.addLetter(byte)
          end += 1
          continue
        }
        if byte == 0x20, word.hasLetter { break }
        if byte &- 48 < 10 {
          word.addDigit(byte)
          end += 1
          continue
        }
      } else if let length = word.addWide(bytes, at: end) {
        end += length
        continue
      }
      guard let joint = joint(at: end, wordStart: start, word) else { break }
      word.addJoint(bytes, end..<end + joint.length)
      end += joint.length
      // `l’` and `ex-` end with their joint; other joints hold a word together.
      if joint.endsToken {
        append(end: end, .word, word, extra: joint.isElision ? .elided : Token.Flags(rawValue: 0))
        return
      }
    }
    let kind: Token.Kind = word.hasLetter ? (word.hasDigit ? .mixed : .word) : .number
    if word.hasHyphen, !word.hasDigit, let pronoun = invertedPronounStart(in: start..<end) {
      append(end: pronoun, .word, shape(to: pronoun))
      append(end: end, .word, shape(to: end), extra: .invertedPronoun)
      return
    }
    append(end: end, kind, word)
  }

  private struct Joint {
    var length: Int
    var endsToken = false
    var isElision = false
  }

  /// The bytes at `end` that may join what stands before with what follows.
  private func joint(at end: Int, wordStart start: Int, _ word: WordShape) -> Joint? {
    let apostrophe = apostropheLength(at: end)
    if apostrophe > 0, word.hasLetter {
      if Elision.isElided(bytes[start..<end]) {
        return Joint(length: apostrophe, endsToken: true, isElision: true)
      }
      return isWordPart(at: end + apostrophe) ? Joint(length: apostrophe) : nil
    }
    let byte = bytes[end]
    if byte == UInt8(ascii: "-") || isHyphen(at: end) {
      let length = byte == UInt8(ascii: "-") ? 1 : 3
      guard isWordPart(at: end + length), !isRangeOfNumbers(start..<end, behind: end + length)
      else { return nil }
      return Joint(length: length, endsToken: Elision.isHyphenPrefix(bytes[start..<end]))
    }
    if !word.hasLetter {
      // 2,5   3.14   1 500 (any kind of space before exactly three digits)
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
        return isDigit(at: end + 1) ? Joint(length: 1) : nil
      }
      let space = spaceLength(at: end)
      if space > 0, end - start <= 3 || groupsSoFar(start..<end), isDigitGroup(at: end + space) {
        return Joint(length: space)
      }
      return nil
    }
    // R&D, AT&T
    if byte == UInt8(ascii: "&"), end + 1 < bytes.count, 65...90 ~= bytes[end + 1] {
      return Joint(length: 1)
    }
    return nil
  }

  /// `2018-2019`, `14-17`: two years or two numbers that may be days, not `2023-11-30`.
  private func isRangeOfNumbers(_ number: Range<Int>, behind hyphen: Int) -> Bool {
    guard number.allSatisfy({ isDigit(at: $0) }) else { return false }
    var end = hyphen
    while isDigit(at: end) { end += 1 }
    let length = end - hyphen
    guard number.count == 4 && length == 4 || number.count <= 2 && 1...2 ~= length,
      number.lowerBound == 0 || bytes[number.lowerBound - 1] != UInt8(ascii: "-")
    else { return false }
    return end >= bytes.count || bytes[end] != UInt8(ascii: "-") && !isWordPart(at: end)
  }

  private func isWordPart(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    switch ScalarClass.of(bytes, at: index).kind {
    case .letter, .capital, .digit: return true
    default: return false
    }
  }

  private func isDigit(at index: Int) -> Bool {
    index < bytes.count && bytes[index] &- 48 < 10
  }

  /// 1 500 000: the last group has three digits and a space stands before it.
  private func groupsSoFar(_ range: Range<Int>) -> Bool {
    guard range.count >= 5, isDigit(at: range.upperBound - 1), isDigit(at: range.upperBound - 2),
      isDigit(at: range.upperBound - 3)
    else { return false }
    let before = bytes[range.upperBound - 4]
    return !(48...57 ~= before) && before != UInt8(ascii: ",") && before != UInt8(ascii: ".")
  }

  private func isDigitGroup(at index: Int) -> Bool {
    isDigit(at: index) && isDigit(at: index + 1) && isDigit(at: index + 2)
      && !isWordPart(at: index + 3)
  }

  /// Where the pronoun of `a-t-il`, `déclare-t-elle` or `dit-il` begins.
  private func invertedPronounStart(in range: Range<Int>) -> Int? {
    var hyphen = range.upperBound - 1
    while hyphen > range.lowerBound, bytes[hyphen] != UInt8(ascii: "-") { hyphen -= 1 }
    guard hyphen > range.lowerBound, Elision.isPronoun(bytes[(hyphen + 1)..<range.upperBound])
    else { return nil }
    let t = hyphen - 2
    if t > range.lowerBound, bytes[t] == UInt8(ascii: "-"), bytes[t + 1] | 0x20 == UInt8(ascii: "t")
    {
      return t
    }
    return hyphen
  }

  // MARK: - Links, handles, hashtags, shortcodes

  private static let http = Array("http://".utf8)
  private static let https = Array("https://".utf8)
  private static let www = Array("www.".utf8)

  /// - Parameter byte: The byte that the link would begin with.
  /// - Returns: Whether it found one.
  private mutating func scanLink(_ byte: UInt8) -> Bool {
    mayBeLink(byte, at: position) && scanWholeLink()
  }

  /// Whether a token begins as links do, `ht` or `ww`; `byte` is its first.
  @inline(__always)
  private func mayBeLink(_ byte: UInt8, at start: Int) -> Bool {
    let first = byte | 0x20
    return (first == UInt8(ascii: "h") || first == UInt8(ascii: "w")) && start + 1 < bytes.count
      && bytes[start + 1] | 0x20 == (first == UInt8(ascii: "h") ? UInt8(ascii: "t") : first)
  }

  private mutating func scanWholeLink() -> Bool {
    guard has(Self.http) || has(Self.https) || has(Self.www) else { return false }
    var end = position
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7f,
      bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "<"),
      bytes[end] != UInt8(ascii: ">")
    {
      end += 1
    }
    while end > position, ".,;:!?)".utf8.contains(bytes[end - 1]) { end -= 1 }
    append(end: end, .link, shape(to: end))
    return true
  }

  private func has(_ prefix: [UInt8]) -> Bool {
    guard position + prefix.count <= bytes.count else { return false }
    for (index, byte) in prefix.enumerated() {
      let found = bytes[position + index]
      guard found == byte || found &- 65 < 26 && found | 0x20 == byte else { return false }
    }
    return true
  }

  private mutating func scanTagged() -> Bool {
    let byte = bytes[position]
    guard byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: ":") else {
      return false
    }
    var end = position + 1
    while end < bytes.count {
      let (kind, length) = ScalarClass.of(bytes, at: end)
      let isInner =
        kind == .letter || kind == .capital || kind == .digit || bytes[end] == UInt8(ascii: "_")
        || (byte == UInt8(ascii: ":") && (bytes[end] == UInt8(ascii: "-") || bytes[end] == 0x2b))
      guard isInner, byte == UInt8(ascii: "#") || bytes[end] < 0x80 else { break }
      end += length
    }
    guard end > position + 1 else { return false }
    switch byte {
    case UInt8(ascii: "@"): append(end: end, .handle, shape(to: end))
    case UInt8(ascii: "#"): append(end: end, .hashtag, shape(to: end))
    default:
      guard end > position + 2, end < bytes.count, bytes[end] == UInt8(ascii: ":"),
        !(48...57 ~= bytes[position + 1])
      else { return false }
      append(end: end + 1, .shortcode, shape(to: end + 1))
    }
    return true
  }

  // MARK: - Appending

  /// The shape of the bytes from here to `end`.
  private func shape(to end: Int) -> WordShape {
    var shape = WordShape()
    var index = position
    while index < end {
      let byte = bytes[index]
      if byte | 0x20 &- 97 < 26 {
        shape.addLetter(byte)
        index += 1
      } else if byte < 0x80 {
        shape.addJoint(bytes, index..<index + 1)
        index += 1
      } else if let length = shape.addWide(bytes, at: index) {
        index += length
      } else {
        let length = ScalarClass.of(bytes, at: index).length
        shape.addJoint(bytes, index..<index + length)
        index += length
      }
    }
    return shape
  }

  private mutating func append(
    end: Int, _ kind: Token.Kind, _ shape: WordShape, extra: Token.Flags = Token.Flags(rawValue: 0)
  ) {
    var flags = shape.flags | extra.rawValue
    if shape.isOneCapital, end < bytes.count, bytes[end] == UInt8(ascii: ".") {
      flags |= Token.Flags.initial.rawValue
    }
    append(end: end, kind, flags: Token.Flags(rawValue: flags), hash: shape.hash)
  }

  @inline(__always)
  private mutating func append(end: Int, _ kind: Token.Kind, flags: Token.Flags, hash: UInt64) {
    result.append(
      Token(start: position, end: end, kind: kind, flags: flags.union(place), hash: hash))
    position = end
    place = []
  }

  // MARK: - Marks inside of words

  private func apostropheLength(at index: Int) -> Int {
    if bytes[index] == 0x27 { return 1 }
    if bytes[index] == 0xe2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 { return 3 }
    return 0
  }

  /// U+2010 or U+2011.
  private func isHyphen(at index: Int) -> Bool {
    bytes[index] == 0xe2 && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x90 || bytes[index + 2] == 0x91)
  }

  private func spaceLength(at index: Int) -> Int {
    let (kind, length) = ScalarClass.of(bytes, at: index)
    return kind == .space ? length : 0
  }
}
