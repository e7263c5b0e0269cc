/// The smallest piece of text that rules look at: a word, a number, a mark.
///
/// A token is a few numbers over the bytes of its ``AnalyzedText``. Its hash is
/// computed once and used by every word list; see ``WordHash``.
///
/// Public, as all that inner loops of other modules use: the compiler inlines
/// nothing of a `package` declaration into another module, which made the
/// tokenizer three times slower.
public struct Token: Sendable, Hashable {
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner hyphens and apostrophes: `Jean-Luc`, `aujourd’hui`,
    /// an elided word with its apostrophe: `l’`, an inverted pronoun with its
    /// hyphens: `-t-il`, a prefix with its hyphen: `ex-`.
    case word
    /// Digits, with inner separators: `500`, `1 500`, `2,5`.
    case number
    /// Digits and letters together: `GPT-4o`, `17h30`, `1er`, `6e`.
    case mixed
    /// One punctuation mark or symbol.
    case mark
    /// `@sama`
    case handle
    /// `#OpenAI`
    case hashtag
    /// `https://…`, `www.…` or a mail address.
    case link
    /// `:openai-heart:`
    case shortcode
  }

  public struct Flags: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The first letter is a capital.
    @inlinable public static var capitalized: Flags { Flags(rawValue: 1) }
    /// Two letters or more, all capitals: `OPA`, `L’ETAT` has none.
    @inlinable public static var allCapitals: Flags { Flags(rawValue: 2) }
    /// A capital after the first letter and a small one too: `OpenAI`, `McCabe`.
    @inlinable public static var innerCapital: Flags { Flags(rawValue: 4) }
    /// `l’`, `d’`, `qu’`: stands for a word whose vowel is cut.
    @inlinable public static var elided: Flags { Flags(rawValue: 8) }
    /// `-t-il`, `-elle`: a pronoun behind its verb.
    @inlinable public static var invertedPronoun: Flags { Flags(rawValue: 16) }
    /// White space stands before it (always set on the first token).
    @inlinable public static var afterSpace: Flags { Flags(rawValue: 32) }
    /// The first token of its paragraph (line).
    @inlinable public static var startsParagraph: Flags { Flags(rawValue: 64) }
    /// A capital letter followed by a full stop: `J.`; the stop is the next token.
    @inlinable public static var initial: Flags { Flags(rawValue: 128) }
  }

  /// Byte offset of the first byte.
  public var start: Int32
  /// Byte offset one past the last byte.
  public var end: Int32
  public var kind: Kind
  public var flags: Flags
  /// ``WordHash`` of the token's text.
  public var hash: UInt64

  @inlinable public init(start: Int, end: Int, kind: Kind, flags: Flags, hash: UInt64) {
    self.start = Int32(start)
    self.end = Int32(end)
    self.kind = kind
    self.flags = flags
    self.hash = hash
  }

  @inlinable public var range: TextRange { TextRange(Int(start), Int(end)) }
  @inlinable public var isCapitalized: Bool { flags.contains(.capitalized) }
  @inlinable public var isWord: Bool { kind == .word }

  /// The same token at another place: some bytes farther on, or before for a negative number.
  @inlinable public func moved(by bytes: Int) -> Token {
    var moved = self
    moved.start += Int32(bytes)
    moved.end += Int32(bytes)
    return moved
  }

  /// Whether the token is this ASCII mark.
  @inlinable public func isMark(_ mark: UInt8) -> Bool {
    kind == .mark && hash == WordHash.of(asciiMark: mark)
  }
}

/// The hash that words are looked up by: FNV-1a over the lower-case letters.
///
/// Two spellings that differ only in case or in the shape of the apostrophe hash
/// alike (`L’` and `l'`); accents count (`à` is not `a`). Hashes have 64 bits and
/// lists a few hundred thousand words, so a false hit is not to be expected in
/// any corpus (about one in 10^13 look-ups) and lists do not keep their words.
public enum WordHash {
  @inlinable public static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }

  /// Takes one more byte of folded text into a hash.
  @inlinable @inline(__always)
  public static func combine(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Joins the hash of a phrase so far with that of its next word; the order counts.
  @inlinable @inline(__always)
  public static func join(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    var mixed = (phrase << 23 ^ phrase >> 41 ^ word) &* 0x9e37_79b9_7f4a_7c15
    mixed ^= mixed >> 29
    return mixed &* 0xbf58_476d_1ce4_e5b9
  }

  public static func of(_ word: String) -> UInt64 {
    of(Array(word.utf8)[...])
  }

  @inlinable public static func of(asciiMark byte: UInt8) -> UInt64 {
    combine(seed, byte)
  }

  /// The hash of a stretch of UTF-8.
  @inlinable public static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    of(bytes, after: seed)
  }

  /// The hash of a word that goes on: of `finira`, by its ending and the hash of `fini`.
  @inlinable public static func of(_ bytes: ArraySlice<UInt8>, after beginning: UInt64) -> UInt64 {
    var hash = beginning
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        hash = combine(hash, byte &- 65 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      let (scalar, length) = folded(bytes, at: index)
      for byte in scalar.prefix(4) { hash = combine(hash, byte) }
      index += length
    }
    return hash
  }

  /// The lower-case UTF-8 of the scalar at an index, and how many bytes it had.
  ///
  /// Covers ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic capitals and
  /// the typographic apostrophe; anything else stays as it is.
  @inlinable @inline(__always)
  public static func folded(
    _ bytes: ArraySlice<UInt8>, at index: Int
  ) -> (scalar: FoldedScalar, length: Int) {
    let first = bytes[index]
    if first < 0x80 {
      let isCapital = first &- 65 < 26
      return (FoldedScalar(isCapital ? first | 0x20 : first), 1)
    }
    let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    guard index + length <= bytes.endIndex else { return (FoldedScalar(first), 1) }
    let second = bytes[index + 1]
    if length == 2 {
      let value = (UInt32(first & 0x1f) << 6) | UInt32(second & 0x3f)
      return (FoldedScalar(value: lowercase(value)), 2)
    }
    if length == 3 {
      let third = bytes[index + 2]
      // ’ (U+2019) and ʼ-like quotes count as the ASCII apostrophe.
      if first == 0xe2, second == 0x80, third == 0x99 { return (FoldedScalar(0x27), 3) }
      return (FoldedScalar(first, second, third), 3)
    }
    return (FoldedScalar(first, second, bytes[index + 2], bytes[index + 3]), 4)
  }

  /// The lower-case form of a scalar value below U+0800.
  @inlinable public static func lowercase(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5a: value + 32
    case 0xc0...0xd6, 0xd8...0xde: value + 32
    case 0x100...0x137 where value != 0x130 && value != 0x131: value | 1
    case 0x139...0x148: value % 2 == 1 ? value + 1 : value
    case 0x14a...0x177: value | 1
    case 0x178: 0xff
    case 0x179, 0x17b, 0x17d: value + 1
    case 0x218, 0x21a: value + 1
    case 0x391...0x3ab: value + 32
    case 0x410...0x42f: value + 32
    case 0x400...0x40f: value + 80
    default: value
    }
  }

  /// Up to four bytes of UTF-8, without an allocation.
  public struct FoldedScalar: Sequence {
    @usableFromInline var bytes: (UInt8, UInt8, UInt8, UInt8)
    @usableFromInline var count: UInt8

    @inlinable @inline(__always)
    init(_ a: UInt8) {
      bytes = (a, 0, 0, 0)
      count = 1
    }

    @inlinable @inline(__always)
    init(_ a: UInt8, _ b: UInt8, _ c: UInt8) {
      bytes = (a, b, c, 0)
      count = 3
    }

    @inlinable @inline(__always)
    init(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) {
      bytes = (a, b, c, d)
      count = 4
    }

    /// A scalar value below U+0800.
    @inlinable @inline(__always)
    init(value: UInt32) {
      let isOne = value < 0x80
      bytes =
        isOne
        ? (UInt8(value), 0, 0, 0) : (UInt8(0xc0 | value >> 6), UInt8(0x80 | value & 0x3f), 0, 0)
      count = isOne ? 1 : 2
    }

    public struct Iterator: IteratorProtocol {
      @usableFromInline var scalar: FoldedScalar
      @usableFromInline var index: UInt8 = 0

      @inlinable init(scalar: FoldedScalar) { self.scalar = scalar }

      @inlinable @inline(__always)
      public mutating func next() -> UInt8? {
        guard index < scalar.count else { return nil }
        defer { index &+= 1 }
        switch index {
        case 0: return scalar.bytes.0
        case 1: return scalar.bytes.1
        case 2: return scalar.bytes.2
        default: return scalar.bytes.3
        }
      }
    }

    @inlinable public func makeIterator() -> Iterator { Iterator(scalar: self) }
  }
}
