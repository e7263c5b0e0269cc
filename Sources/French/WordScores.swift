import Text

/// A table from single words to small numbers, looked up by the hash of a token.
///
/// Made once from a list in the program, straight from its bytes, so that a list of
/// ten thousand words is ready in a millisecond. Phrases belong into a ``WordTable``.
package struct WordScores: Sendable {
  /// Open addressing with linear probing: `keys[i] == 0` is a free place.
  private var keys: [UInt64]
  private var values: [Int8]
  private let mask: Int
  package private(set) var count = 0

  /// - Parameter lists: Lower-case words separated by white space with the number that
  ///   each of them gets. A word written like `+12` or `-3` is no word: it is the
  ///   number of those that follow it. Of two equal words the last wins.
  package init(_ lists: [(words: String, score: Int8)]) {
    let bytes = lists.reduce(0) { $0 + $1.words.utf8.count }
    var capacity = 64
    while capacity < bytes / 4 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for list in lists { add(Array(list.words.utf8), list.score) }
  }

  /// The number of a word, or `nil` if it is not in the table.
  @inline(__always)
  package subscript(hash: UInt64) -> Int8? {
    var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while keys[place] != 0 {
      if keys[place] == hash { return values[place] }
      place = (place &+ 1) & mask
    }
    return nil
  }

  /// Changes the number of a word, or adds the word if there is room for it: a quarter
  /// of the places stays free.
  mutating func set(_ score: Int8, of hash: UInt64) {
    precondition(count < keys.count / 4 * 3, "no room")
    insert(hash, score)
  }

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
        insert(WordHash.of(bytes[start..<end]), score)
      }
      start = end
    }
  }

  private mutating func insert(_ hash: UInt64, _ score: Int8) {
    var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while keys[place] != 0, keys[place] != hash { place = (place + 1) & mask }
    if keys[place] == 0 { count += 1 }
    keys[place] = hash
    values[place] = score
  }
}
