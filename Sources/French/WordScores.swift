import Text

/// A table from single words to small numbers, looked up by the hash of a token.
///
/// Made once from a list in the program, straight from its bytes, so that a list of
/// ten thousand words is ready in a millisecond. Phrases belong into a ``WordTable``.
package struct WordScores: Sendable {
  private var scores: WordMap<Int8?>

  /// - Parameter lists: Lower-case words separated by white space with the number that
  ///   each of them gets. A word written like `+12` or `-3` is no word: it is the
  ///   number of those that follow it. Of two equal words the last wins.
  package init(_ lists: [(words: String, score: Int8)]) {
    let bytes = lists.reduce(0) { $0 + $1.words.utf8.count }
    scores = WordMap(capacityFor: max(Self.fewest, bytes / Self.bytesOfWord), none: nil)
    for list in lists { add(Array(list.words.utf8), list.score) }
  }

  /// Words for which there is room at least, and a generous length of one with the space behind it.
  private static let fewest = 20
  private static let bytesOfWord = 12

  /// How many words it has.
  package var count: Int { scores.count }

  /// The number of a word, or `nil` if it is not in the table.
  @inline(__always)
  package subscript(hash: UInt64) -> Int8? { scores[hash] }

  /// Changes the number of a word, or adds the word if there is room for it.
  mutating func set(_ score: Int8, of hash: UInt64) { scores[hash] = score }

  private mutating func add(_ bytes: [UInt8], _ score: Int8) {
    var score = score
    var start = 0
    while start < bytes.count {
      guard bytes[start] > 0x20 else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, bytes[end] > 0x20 { end += 1 }
      if bytes[start] == UInt8(ascii: "+") || bytes[start] == UInt8(ascii: "-") {
        score = Int8(String(decoding: bytes[start..<end], as: UTF8.self)) ?? score
      } else {
        scores[WordHash.of(bytes[start..<end])] = score
      }
      start = end
    }
  }
}
