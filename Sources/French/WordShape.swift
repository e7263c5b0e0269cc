import Text

/// What the tokenizer learns of a token while it reads it: its hash, its capitals.
struct WordShape {
  private(set) var hash = WordHash.seed
  private(set) var hasDigit = false
  private(set) var hasHyphen = false
  private var capitals = 0
  private var hasSmall = false
  private var startsWithCapital = false
  private var hasInnerCapital = false
  /// Whether two capitals stand side by side.
  private var hasCapitalPair = false
  private var last = Last.start

  /// What stands before the next scalar.
  private enum Last {
    case start, small, capital, other
  }

  var hasLetter: Bool { capitals > 0 || hasSmall }
  var isOneCapital: Bool { capitals == 1 && !hasSmall && !hasDigit && last == .capital }

  /// ``Token/Flags`` of the letters.
  var flags: UInt8 {
    var flags = Token.Flags(rawValue: 0).rawValue
    if startsWithCapital { flags |= Token.Flags.capitalized.rawValue }
    if capitals > 1, !hasSmall { flags |= Token.Flags.allCapitals.rawValue }
    // `OpenAI`; `LLMs`, but not the parts of `Jean-LUC`.
    if hasInnerCapital || hasCapitalPair && hasSmall && startsWithCapital && !hasHyphen {
      flags |= Token.Flags.innerCapital.rawValue
    }
    return flags
  }

  @inline(__always)
  mutating func addLetter(_ byte: UInt8) {
    hash = WordHash.combine(hash, byte | 0x20)
    if byte < 97 { addCapital() } else { addSmall() }
  }

  /// Takes in all small letters from an index on; see ``smallLetters(_:from:_:)``.
  ///
  /// - Returns: The index after the last.
  @inline(__always)
  mutating func addSmallLetters(_ bytes: [UInt8], from start: Int) -> Int {
    let letters = Self.smallLetters(bytes, from: start, hash)
    guard letters.end > start else { return start }
    hash = letters.hash
    hasSmall = true
    last = .small
    return letters.end
  }

  /// Reads letters from `a` to `z` and from `à` to `ÿ` as long as they follow one another.
  ///
  /// - Returns: The index after the last, and the hash with them in it.
  @inline(__always)
  static func smallLetters(
    _ bytes: [UInt8], from start: Int, _ hash: UInt64
  ) -> (end: Int, hash: UInt64) {
    var hash = hash
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte &- 97 < 26 {
        hash = WordHash.combine(hash, byte)
        end += 1
        continue
      }
      // The letters of U+00E0 to U+00FF, without the sign of division.
      guard byte == 0xc3, bytes[end + 1] >= 0xa0, bytes[end + 1] != 0xb7 else { break }
      hash = WordHash.combine(WordHash.combine(hash, byte), bytes[end + 1])
      end += 2
    }
    return (end, hash)
  }

  @inline(__always)
  mutating func addDigit(_ byte: UInt8) {
    hash = WordHash.combine(hash, byte)
    hasDigit = true
    last = .other
  }

  /// Takes in a letter or digit beyond ASCII.
  ///
  /// - Returns: Its length, or `nil` if the scalar is something else.
  mutating func addWide(_ bytes: [UInt8], at index: Int) -> Int? {
    let (kind, length) = ScalarClass.of(bytes, at: index)
    guard kind == .letter || kind == .capital else { return nil }
    if length == 2 {
      let value = UInt32(bytes[index] & 0x1f) << 6 | UInt32(bytes[index + 1] & 0x3f)
      let folded = WordHash.lowercase(value)
      hash = WordHash.combine(hash, UInt8(0xc0 | folded >> 6))
      hash = WordHash.combine(hash, UInt8(0x80 | folded & 0x3f))
    } else {
      for byte in bytes[index..<index + length] { hash = WordHash.combine(hash, byte) }
    }
    if kind == .capital { addCapital() } else { addSmall() }
    return length
  }

  /// Takes in a mark or a space between letters or digits.
  mutating func addJoint(_ bytes: [UInt8], _ range: Range<Int>) {
    let first = bytes[range.lowerBound]
    if first == UInt8(ascii: "-") { hasHyphen = true }
    last = .other
    // ’ counts as the ASCII apostrophe.
    if first == 0xe2, range.count == 3, bytes[range.lowerBound + 1] == 0x80,
      bytes[range.lowerBound + 2] == 0x99
    {
      hash = WordHash.combine(hash, 0x27)
      return
    }
    for index in range { hash = WordHash.combine(hash, bytes[index]) }
  }

  @inline(__always)
  private mutating func addCapital() {
    if last == .start { startsWithCapital = true }
    if last == .small { hasInnerCapital = true }
    if last == .capital { hasCapitalPair = true }
    capitals += 1
    last = .capital
  }

  @inline(__always)
  private mutating func addSmall() {
    hasSmall = true
    last = .small
  }
}
