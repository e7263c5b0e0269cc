import Text

/// The closed lists that decide where a word is cut.
enum Elision {
  private static let elided = hashes(
    "l d j m t s c n qu jusqu lorsqu puisqu quoiqu quelqu presqu")
  private static let prefixes = hashes("ex non")
  private static let pronouns = hashes("il elle on ils elles")

  static func isElided(_ word: ArraySlice<UInt8>) -> Bool {
    mayBeElided(length: word.count) && isElided(WordHash.of(word))
  }

  /// Whether a word has few enough bytes.
  @inline(__always)
  static func mayBeElided(length: Int) -> Bool { length <= 6 }

  static func isElided(_ word: UInt64) -> Bool { elided.contains(word) }

  static func isHyphenPrefix(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 3 && prefixes.contains(WordHash.of(word))
  }

  static func isPronoun(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 5 && pronouns.contains(WordHash.of(word))
  }

  private static func hashes(_ words: String) -> WordHashSet {
    WordHashSet(words: words)
  }
}
