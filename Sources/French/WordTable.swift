public import Text

/// A table from words, or phrases of several words, to small values.
///
/// Made once from a list; looked up by the hashes that tokens carry, so that a
/// look-up neither allocates nor compares text. Phrases are cut into words by the
/// tokenizer itself, so a list may be written as French is: `l’Élysée`, `ex-PDG`.
///
/// Public, as its questions are asked at nearly every word and mostly answered by one bit:
/// other modules look at that bit themselves and call the table for the few words it may hold.
public struct WordTable: Sendable {
  private struct Slot {
    var key: UInt64
    var value: UInt32
  }

  /// Open addressing with linear probing: a slot whose key is 0 is free.
  private var slots: [Slot]
  /// How many slots are taken: the words of phrases, too.
  private var keyCount = 0
  /// Eight bits for each slot, of which a key sets one. Most look-ups find no word, and
  /// this, a sixteenth of the size of the slots, tells so without a miss of the cache.
  @usableFromInline private(set) var presence: [UInt64]
  /// How many words the longest phrase has.
  package private(set) var longest = 1

  /// The value of a key that only begins longer phrases.
  private static let prefixOnly = UInt32.max

  /// An empty table with room for so many words; it grows when there are more.
  init(capacityFor words: Int) {
    var capacity = 16
    while capacity < words * 2 { capacity *= 2 }
    slots = Array(repeating: Slot(key: 0, value: 0), count: capacity)
    presence = Array(repeating: 0, count: capacity / 8)
  }

  /// The hashes of all words that begin a phrase, among others.
  package var openings: [UInt64] {
    var openings: [UInt64] = []
    openings.reserveCapacity(keyCount)
    for slot in slots where slot.key != 0 { openings.append(slot.key) }
    return openings
  }

  /// The single words with their values, and whole phrases by what their hashes join to.
  package var words: [(hash: UInt64, value: UInt32)] {
    var words: [(hash: UInt64, value: UInt32)] = []
    words.reserveCapacity(keyCount)
    for slot in slots where slot.key != 0 && slot.value != Self.prefixOnly {
      words.append((slot.key, slot.value))
    }
    return words
  }

  /// Whether a word begins a phrase.
  @inlinable @inline(__always)
  public func begins(with token: Token) -> Bool {
    mayHold(Self.first(token.hash)) && holds(Self.first(token.hash))
  }

  /// The value of a single word.
  @inlinable public subscript(hash: UInt64) -> UInt32? {
    @inline(__always) get { mayHold(Self.first(hash)) ? value(of: Self.first(hash)) : nil }
  }

  @inlinable @inline(__always)
  public func contains(_ token: Token) -> Bool { self[token.hash] != nil }

  /// The longest phrase that begins at a token and ends before `end`.
  ///
  /// - Returns: How many tokens it has and its value, or `nil`.
  @inlinable public func longestMatch(
    in tokens: [Token], at start: Int, before end: Int
  ) -> (length: Int, value: UInt32)? {
    guard start < end, mayHold(Self.first(tokens[start].hash)) else { return nil }
    return phrase(in: tokens, at: start, before: end)
  }

  @usableFromInline func holds(_ key: UInt64) -> Bool { find(key) != nil }

  /// The value of a single word that the table may hold.
  @usableFromInline func value(of key: UInt64) -> UInt32? {
    find(key).flatMap { $0 == Self.prefixOnly ? nil : $0 }
  }

  /// ``longestMatch(in:at:before:)`` of a phrase whose first word the table may hold.
  @usableFromInline func phrase(
    in tokens: [Token], at start: Int, before end: Int
  ) -> (length: Int, value: UInt32)? {
    var hash = Self.first(tokens[start].hash)
    guard var value = find(hash) else { return nil }
    var best: (length: Int, value: UInt32)?
    if value != Self.prefixOnly { best = (1, value) }
    guard longest > 1 else { return best }
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

  @inlinable @inline(__always)
  static func first(_ word: UInt64) -> UInt64 { word == 0 ? 1 : word }

  @inline(__always)
  private static func next(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    first(WordHash.join(phrase, word))
  }

  @inline(__always)
  private func lookup(_ key: UInt64) -> UInt32? { mayHold(key) ? find(key) : nil }

  @inline(__always)
  private func find(_ key: UInt64) -> UInt32? {
    let slot = slots[place(of: key)]
    return slot.key == 0 ? nil : slot.value
  }

  /// The slot that holds a key, or else the one to put it into.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key ^ (key >> 32)) & (slots.count &- 1)
    while slots[place].key != 0, slots[place].key != key {
      place = (place &+ 1) & (slots.count &- 1)
    }
    return place
  }

  /// Whether the table may have a key; false for most that it has not.
  @inlinable @inline(__always)
  func mayHold(_ key: UInt64) -> Bool {
    let bit = presenceBit(of: key)
    return presence[bit >> 6] & (1 << UInt64(truncatingIfNeeded: bit & 63)) != 0
  }

  @inlinable @inline(__always)
  func presenceBit(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 24) & (presence.count &* 64 &- 1)
  }
}

// MARK: - Making

extension WordTable {
  /// The value of a phrase by the hashes of its words, at least one.
  func value(of words: some Sequence<UInt64>) -> UInt32? {
    var key: UInt64?
    for word in words { key = key.map { Self.next($0, word) } ?? Self.first(word) }
    return key.flatMap { lookup($0) }.flatMap { $0 == Self.prefixOnly ? nil : $0 }
  }

  /// Takes in a phrase by the hashes of its words; without any, nothing.
  ///
  /// - Parameters:
  ///   - words: The hashes, in the order of the text.
  ///   - value: Below `UInt32.max`; it takes the place of that of an equal phrase.
  mutating func insert(_ words: some Collection<UInt64>, _ value: UInt32) {
    guard let opening = words.first else { return }
    var key = Self.first(opening)
    for word in words.dropFirst() {
      update(key) { $0 ?? Self.prefixOnly }
      key = Self.next(key, word)
    }
    update(key) { _ in value }
    longest = max(longest, words.count)
  }

  /// Takes in a single word if the table does not have it yet.
  mutating func insert(_ word: UInt64, unlessPresent value: UInt32) {
    update(Self.first(word)) { $0 ?? value }
  }

  /// Gives the value of a single word some bits more.
  mutating func insert(_ word: UInt64, bits: UInt32) {
    update(Self.first(word)) { ($0 ?? 0) | bits }
  }

  @inline(__always)
  private mutating func update(_ key: UInt64, _ value: (UInt32?) -> UInt32) {
    let place = place(of: key)
    let isNew = slots[place].key == 0
    slots[place] = Slot(key: key, value: value(isNew ? nil : slots[place].value))
    guard isNew else { return }
    let bit = presenceBit(of: key)
    presence[bit >> 6] |= 1 << UInt64(bit & 63)
    keyCount += 1
    if keyCount * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    var larger = WordTable(capacityFor: slots.count)
    for slot in slots where slot.key != 0 { larger.update(slot.key) { _ in slot.value } }
    larger.longest = longest
    self = larger
  }
}
