import Text
import Weights

/// How English each token of a text is, by the lists of `Lexicons` and by its letters.
struct LanguageModel: Sendable {
  /// What a token says about the language of its text.
  enum Evidence: Equatable {
    /// Above zero is English, below zero French; in quarters of a nat.
    case score(Int)
    /// A name, a number, a mark, a word of both languages.
    case neutral
    /// A small word of a third language, or letters that are not Latin.
    case foreign
  }

  static let shared = LanguageModel()

  /// The farthest that letters alone can tell, in quarters of a nat.
  private static let letterLimit = 12
  private static let neutralMark: Int8 = 100
  private static let foreignMark: Int8 = 101

  private let words: WordScores

  private init() {
    words = WordScores([
      (LanguageWeights.words, 0), (LanguageWords.foreign, Self.foreignMark),
      (LanguageWords.neutral, Self.neutralMark),
    ])
  }

  /// What a token says where it stands; `isFirst` if a capital there may be due to the
  /// place, not to the word.
  @inline(__always)
  func evidence(_ token: Token, in bytes: [UInt8], isFirst: Bool) -> Evidence {
    guard token.kind == .word else { return .neutral }
    if token.flags.contains(.invertedPronoun) { return .score(-24) }
    let known = words[token.hash]
    if token.isCapitalized {
      // Names tell nothing. `I` and its short forms (I’m, I’ve) are no names.
      guard isFirst || Self.isEnglishPronoun(token, in: bytes),
        !token.flags.contains(.initial), !token.flags.contains(.allCapitals)
      else { return .neutral }
      guard let known, known < Self.neutralMark else { return .neutral }
      return .score(Int(known))
    }
    guard let known else { return unknownWord(token, in: bytes) }
    return known == Self.neutralMark
      ? .neutral : known == Self.foreignMark ? .foreign : .score(Int(known))
  }

  /// What a capitalized word says when nothing else does: half of what it says in lower case.
  func weakEvidence(_ token: Token) -> Int {
    guard token.kind == .word, token.isCapitalized, let known = words[token.hash],
      known < Self.neutralMark
    else { return 0 }
    return Int(known) / 2
  }

  private static func isEnglishPronoun(_ token: Token, in bytes: [UInt8]) -> Bool {
    let start = Int(token.start)
    guard bytes[start] == UInt8(ascii: "I") else { return false }
    guard token.end - token.start > 1 else { return true }
    return bytes[start + 1] == 0x27
      || (bytes[start + 1] == 0xe2 && start + 3 < Int(token.end) && bytes[start + 3] == 0x99)
  }

  /// Judges a word by its letters: a logistic regression over hashed n-grams of 3 to 5
  /// bytes, with a space at both ends.
  @inline(never)
  private func unknownWord(_ token: Token, in bytes: [UInt8]) -> Evidence {
    let start = Int(token.start)
    let end = Int(token.end)
    let first = bytes[start]
    if first >= 0xce, first <= 0xdf || first == 0xe0 || first >= 0xe3 { return .foreign }
    guard end - start > 1, end - start <= 40 else { return .neutral }
    let weights = WeightFile.ngrams.bytes
    var sum = LanguageWeights.bias
    // The hashes of the last one to five bytes: each grows out of the next shorter one.
    var (one, two, three, four, five): (UInt32, UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0, 0)
    for position in start - 1...end {
      var byte: UInt8 = position < start || position == end ? 0x20 : bytes[position]
      if byte &- 65 < 26 { byte |= 0x20 }
      five = Self.extend(four, byte)
      four = Self.extend(three, byte)
      three = Self.extend(two, byte)
      two = Self.extend(one, byte)
      one = Self.extend(2_166_136_261, byte)
      let length = position - start + 2
      if length >= 3 { sum &+= Self.weight(three, weights) }
      if length >= 4 { sum &+= Self.weight(four, weights) }
      if length >= 5 { sum &+= Self.weight(five, weights) }
    }
    let steps = sum * LanguageWeights.wordUnit / LanguageWeights.ngramUnit
    return .score(max(-Self.letterLimit, min(Self.letterLimit, steps)))
  }

  /// One step of FNV-1a.
  @inline(__always)
  private static func extend(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  /// The weight of an n-gram: a signed byte for each of the 65,536 buckets of its hash.
  @inline(__always)
  private static func weight(_ hash: UInt32, _ weights: Span<UInt8>) -> Int {
    Int(Int8(bitPattern: weights[Int(truncatingIfNeeded: (hash ^ (hash >> 15)) & 0xffff)]))
  }
}
