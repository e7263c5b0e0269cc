import Text

/// A table from single words to small numbers, looked up by the hash of a token.
///
/// Made once from a list in the program, straight from its bytes, so that a list of
/// ten thousand words is ready in a millisecond. Phrases belong into a ``WordTable``.
package struct WordScores: Sendable {
  /// Open addressing with linear probing; 0 is a free place, and a word is its hash with its
  /// number in place of the last byte: what is asked of every word of a text, is found with one
  /// miss of the cache and not two. So many bits of the hashes tell words apart as well.
  private var slots: [UInt64]
  /// How many words it has.
  package private(set) var count = 0

  /// - Parameter lists: Lower-case words separated by white space with the number that
  ///   each of them gets. A word written like `+12` or `-3` is no word: it is the
  ///   number of those that follow it. Of two equal words the last wins.
  package init(_ lists: [(words: String, score: Int8)]) {
    let bytes = lists.reduce(0) { $0 + $1.words.utf8.count }
    var capacity = 16
    while capacity < max(Self.fewest, bytes / Self.bytesOfWord) * 3 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    for list in lists { add(Array(list.words.utf8), list.score) }
  }

  /// Words for which there is room at least, and a generous length of one with the space behind it.
  private static let fewest = 20
  private static let bytesOfWord = 12

  /// The number of a word, or `nil` if it is not in the table.
  @inline(__always)
  package subscript(hash: UInt64) -> Int8? {
    let slot = slots[place(of: hash)]
    return slot == 0 ? nil : Int8(truncatingIfNeeded: slot)
  }

  /// Changes the number of a word, or adds the word if there is room for it.
  mutating func set(_ score: Int8, of hash: UInt64) {
    let place = place(of: hash)
    if slots[place] == 0 {
      count += 1
      // A word that is looked for ends at a free place.
      precondition(count < slots.count, "no room for another word")
    }
    slots[place] = hash & ~0xff | UInt64(UInt8(bitPattern: score))
  }

  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[place] != 0, (slots[place] ^ hash) & ~0xff != 0 { place = (place &+ 1) & mask }
    return place
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
        set(score, of: WordHash.of(bytes[start..<end]))
      }
      start = end
    }
  }
}
