package import Text

/// A table from words, or phrases of several words, to small values.
///
/// Made once from a list; looked up by the hashes that tokens carry, so that a
/// look-up neither allocates nor compares text. Phrases are cut into words by the
/// tokenizer itself, so a list may be written as French is: `l’Élysée`, `ex-PDG`.
package struct WordTable: Sendable {
  private struct Slot {
    var key: UInt64
    var value: UInt32
  }

  /// Open addressing with linear probing: a slot whose key is 0 is free.
  private var slots: [Slot]
  /// Eight bits for each slot, of which a key sets one. Most look-ups find no word, and
  /// this, a sixteenth of the size of the slots, tells so without a miss of the cache.
  private var presence: [UInt64]
  /// How many words the longest phrase has.
  package private(set) var longest = 1
  package private(set) var count = 0

  /// The value of a key that only begins longer phrases.
  private static let prefixOnly = UInt32.max

  /// - Parameter entries: Words or phrases with their values, each below
  ///   `UInt32.max`; of two equal phrases the last wins.
  package init(_ entries: some Sequence<(phrase: String, value: UInt32)>) {
    self.init(phrases: entries.map { (phrase: Array($0.phrase.utf8)[...], value: $0.value) })
  }

  /// A table of words separated by white space, all with the value 0.
  package init(words: String) {
    self.init(phrases: Self.words(of: words).map { (phrase: $0, value: 0) })
  }

  /// A table of one phrase a line, all with the value 0; empty lines and lines
  /// that begin with `#` are left out.
  package init(lines: String) {
    let lines = Array(lines.utf8).split(separator: UInt8(ascii: "\n"))
      .map { $0.drop { $0 == UInt8(ascii: " ") } }
    self.init(
      phrases: lines.filter { !$0.isEmpty && $0.first != UInt8(ascii: "#") }
        .map { (phrase: $0, value: 0) })
  }

  /// A table of single words in which the value of a word has the bits of every list
  /// that holds it; words of a list are separated by white space.
  package init(bits lists: [(bits: UInt32, words: String)]) {
    let lists = lists.map { (bits: $0.bits, words: Self.words(of: $0.words)) }
    self.init(capacityFor: lists.reduce(0) { $0 + $1.words.count })
    var hashes: [UInt64] = []
    for list in lists {
      for word in list.words {
        hashes.removeAll(keepingCapacity: true)
        Self.appendHashes(of: word, to: &hashes)
        guard hashes.count == 1 else { continue }
        let key = Self.first(hashes[0])
        if lookup(key) == nil { count += 1 }
        insert(key, (lookup(key) ?? 0) | list.bits)
      }
    }
  }

  private init(phrases: [(phrase: ArraySlice<UInt8>, value: UInt32)]) {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(phrases.count)
    let ends = phrases.map { item in
      Self.appendHashes(of: item.phrase, to: &hashes)
      return hashes.count
    }
    self.init(capacityFor: hashes.count)
    var start = 0
    for (item, end) in zip(phrases, ends) where end > start {
      var hash = Self.first(hashes[start])
      for word in hashes[start + 1..<end] {
        insert(hash, Self.prefixOnly)
        hash = Self.next(hash, word)
      }
      insert(hash, item.value)
      longest = max(longest, end - start)
      count += 1
      start = end
    }
  }

  /// An empty table with room for so many keys.
  private init(capacityFor keys: Int) {
    var capacity = 16
    while capacity < keys * 2 { capacity *= 2 }
    slots = Array(repeating: Slot(key: 0, value: 0), count: capacity)
    presence = Array(repeating: 0, count: capacity / 8)
  }

  private static func words(of list: String) -> [ArraySlice<UInt8>] {
    Array(list.utf8).split { $0 <= 0x20 }
  }

  /// Appends the hashes of the tokens of a phrase.
  ///
  /// Most phrases are one word of nothing but letters, which needs no tokenizer: that
  /// makes the lists ready in a quarter of the time.
  private static func appendHashes(of phrase: ArraySlice<UInt8>, to hashes: inout [UInt64]) {
    let isOneWord = phrase.allSatisfy { byte in
      byte | 0x20 &- 97 < 26 || byte >= 0x80 && byte < 0xc0 || 0xc4...0xc5 ~= byte
        || byte == 0xc3
    }
    if isOneWord, !phrase.isEmpty {
      hashes.append(WordHash.of(phrase))
    } else {
      for token in Tokenizer.analyze(Array(phrase)).tokens { hashes.append(token.hash) }
    }
  }

  /// The hashes of all words that begin a phrase, among others.
  package var openings: [UInt64] { slots.map(\.key).filter { $0 != 0 } }

  /// Whether a word begins a phrase.
  package func begins(with token: Token) -> Bool { lookup(Self.first(token.hash)) != nil }

  /// The value of a single word.
  package subscript(hash: UInt64) -> UInt32? {
    lookup(Self.first(hash)).flatMap { $0 == Self.prefixOnly ? nil : $0 }
  }

  package func contains(_ token: Token) -> Bool { self[token.hash] != nil }

  /// The longest phrase that begins at a token and ends before `end`.
  ///
  /// - Returns: How many tokens it has and its value, or `nil`.
  package func longestMatch(
    in tokens: [Token], at start: Int, before end: Int
  ) -> (length: Int, value: UInt32)? {
    guard start < end, var value = lookup(Self.first(tokens[start].hash)) else { return nil }
    var best: (length: Int, value: UInt32)?
    if value != Self.prefixOnly { best = (1, value) }
    guard longest > 1 else { return best }
    var hash = Self.first(tokens[start].hash)
    var index = start + 1
    while index < end, index - start < longest {
      hash = Self.next(hash, tokens[index].hash)
      guard let found = lookup(hash) else { break }
      value = found
      index += 1
      if value != Self.prefixOnly { best = (index - start, value) }
    }
    return best
  }

  @inline(__always)
  private static func first(_ word: UInt64) -> UInt64 { word == 0 ? 1 : word }

  @inline(__always)
  private static func next(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    first(WordHash.join(phrase, word))
  }

  @inline(__always)
  private func lookup(_ key: UInt64) -> UInt32? {
    let bit = presenceBit(of: key)
    guard presence[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return nil }
    var place = firstPlace(of: key)
    while slots[place].key != 0 {
      if slots[place].key == key { return slots[place].value }
      place = (place &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  private mutating func insert(_ key: UInt64, _ value: UInt32) {
    var place = firstPlace(of: key)
    while slots[place].key != 0, slots[place].key != key { place = (place + 1) & (slots.count - 1) }
    if slots[place].key == key, value == Self.prefixOnly { return }
    slots[place] = Slot(key: key, value: value)
    let bit = presenceBit(of: key)
    presence[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  @inline(__always)
  private func firstPlace(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: key ^ (key >> 32)) & (slots.count &- 1)
  }

  @inline(__always)
  private func presenceBit(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 24) & (presence.count &* 64 &- 1)
  }
}
