package import Text

/// A table from words, or phrases of several words, to small values.
///
/// Made once from a list; looked up by the hashes that tokens carry, so that a
/// look-up neither allocates nor compares text. Phrases are cut into words by the
/// tokenizer itself, so a list may be written as French is: `l’Élysée`, `ex-PDG`.
package struct WordTable: Sendable {
  /// Open addressing with linear probing: `keys[i] == 0` is a free place.
  private var keys: [UInt64]
  private var values: [UInt32]
  private let mask: Int
  /// How many words the longest phrase has.
  package private(set) var longest = 1
  package private(set) var count = 0

  /// The value of a key that only begins longer phrases.
  private static let prefixOnly = UInt32.max

  /// - Parameter entries: Words or phrases with their values, each below
  ///   `UInt32.max`; of two equal phrases the last wins.
  package init(_ entries: some Sequence<(phrase: String, value: UInt32)>) {
    var items: [(hashes: [UInt64], value: UInt32)] = []
    var size = 0
    for entry in entries {
      let hashes = Tokenizer.analyze(entry.phrase).tokens.map(\.hash)
      guard !hashes.isEmpty else { continue }
      items.append((hashes, entry.value))
      size += hashes.count
    }
    var capacity = 16
    while capacity < size * 2 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for item in items {
      var hash = Self.first(item.hashes[0])
      for word in item.hashes.dropFirst() {
        insert(hash, Self.prefixOnly)
        hash = Self.next(hash, word)
      }
      insert(hash, item.value)
      longest = max(longest, item.hashes.count)
    }
    count = items.count
  }

  /// A table of words separated by white space, all with the value 0.
  package init(words: String) {
    self.init(
      words.split(whereSeparator: \.isWhitespace).map { (phrase: String($0), value: 0) })
  }

  /// A table of one phrase a line, all with the value 0; empty lines and lines
  /// that begin with `#` are left out.
  package init(lines: String) {
    self.init(
      lines.split(separator: "\n").map { $0.trimmingSpaces }
        .filter { !$0.isEmpty && !$0.hasPrefix("#") }
        .map { (phrase: $0, value: 0) })
  }

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
    var place = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while keys[place] != 0 {
      if keys[place] == key { return values[place] }
      place = (place + 1) & mask
    }
    return nil
  }

  private mutating func insert(_ key: UInt64, _ value: UInt32) {
    var place = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    if keys[place] == key, value == Self.prefixOnly { return }
    keys[place] = key
    values[place] = value
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
