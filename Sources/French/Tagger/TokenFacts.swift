import Text

/// What the tagger's features take from one token.
struct TokenFacts {
  var word: UInt64
  /// Kind, capitals and, of numbers, the pattern of digits; of marks, the mark.
  var shape: UInt64
  /// The last three bytes of a word; the shape of what is none.
  var suffix: UInt64
  var classes: UInt32
  var marks = TokenMarks()

  /// What stands before and behind every sentence.
  static var before: TokenFacts { TokenFacts(mark: 1) }
  static var after: TokenFacts { TokenFacts(mark: 2) }
  /// What the word lists know a token by, and what they say.
  struct Word {
    var word: UInt64
    var classes: UInt32
  }

  var asWord: Word { Word(word: word, classes: classes) }

  @inline(__always)
  private init(mark: UInt64) {
    word = mark
    shape = mark
    suffix = mark
    classes = 1 << 31
  }

  /// The facts of a token with the bytes of its text.
  init(of token: Token, classes: WordClass, marks: TokenMarks, _ bytes: [UInt8]) {
    word = token.hash
    self.classes = classes.rawValue
    self.marks = marks
    shape =
      UInt64(token.kind.rawValue) | UInt64(token.flags.intersection(Self.shapeFlags).rawValue) << 3
    switch token.kind {
    case .mark:
      shape = token.hash
      suffix = shape
    case .number, .mixed:
      shape = Self.pattern(of: token, bytes)
      suffix = shape
    case .word:
      let (start, end) = (Int(token.start), Int(token.end))
      if end - start == 1 { shape |= 1 << 13 }
      if Self.hyphens(in: start..<end, bytes) != nil { shape |= 1 << 12 }
      suffix = Self.hash(bytes, max(start, end - 3)..<end)
    case .handle, .hashtag, .link, .shortcode:
      suffix = shape
    }
  }

  private static var shapeFlags: Token.Flags {
    [.capitalized, .allCapitals, .innerCapital, .elided, .invertedPronoun, .initial]
  }

  /// The first and the last hyphen of a word.
  private static func hyphens(in word: Range<Int>, _ bytes: [UInt8]) -> ClosedRange<Int>? {
    var first = word.lowerBound
    while first < word.upperBound, bytes[first] != UInt8(ascii: "-") { first += 1 }
    guard first < word.upperBound else { return nil }
    var last = word.upperBound - 1
    while bytes[last] != UInt8(ascii: "-") { last -= 1 }
    return first...last
  }

  /// Every digit alike (`00h00`, `0,00`), and how a number of two or four digits begins.
  private static func pattern(of token: Token, _ bytes: [UInt8]) -> UInt64 {
    let range = token.range.bounds
    var pattern = WordHash.seed
    for byte in bytes[range].prefix(8) {
      pattern = WordHash.combine(pattern, byte &- 48 < 10 ? 48 : byte | 0x20)
    }
    if token.kind == .number, range.count == 2 || range.count == 4 {
      for byte in bytes[range].prefix(range.count / 2) {
        pattern = WordHash.combine(pattern, byte)
      }
    }
    return pattern
  }

  /// Bytes without regard to ASCII capitals; an affix may cut a letter in two.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = WordHash.seed
    for index in range { hash = WordHash.combine(hash, small(bytes[index])) }
    return hash
  }

  @inline(__always)
  private static func small(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }
}

// MARK: - Asked for where a word is tagged only

extension TokenFacts {
  /// The first and last bytes of a word.
  struct Affixes {
    /// Of three bytes, two and four; 0 for what is no word.
    var (prefix, suffix2, suffix4): (UInt64, UInt64, UInt64) = (0, 0, 0)

    init(of token: Token, _ bytes: [UInt8]) {
      guard token.kind == .word else { return }
      (prefix, suffix2, suffix4) = (WordHash.seed, WordHash.seed, WordHash.seed)
      let (start, end) = (Int(token.start), Int(token.end))
      for index in start..<min(end, start + 3) {
        prefix = WordHash.combine(prefix, small(bytes[index]))
      }
      for index in max(start, end - 4)..<end {
        let byte = small(bytes[index])
        suffix4 = WordHash.combine(suffix4, byte)
        if index >= end - 2 { suffix2 = WordHash.combine(suffix2, byte) }
      }
    }
  }

  /// The words around the hyphens of a name: `CGT-Cheminots`.
  static func parts(of token: Token, _ bytes: [UInt8]) -> (first: UInt64, last: UInt64)? {
    guard token.kind == .word, let hyphens = hyphens(in: token.range.bounds, bytes) else {
      return nil
    }
    return (
      hash(bytes, Int(token.start)..<hyphens.lowerBound),
      hash(bytes, hyphens.upperBound + 1..<Int(token.end))
    )
  }
}
