import Text

extension WordTable {
  /// - Parameter entries: Words or phrases with their values, each below
  ///   `UInt32.max`; of two equal phrases the last wins.
  package init(_ entries: some Sequence<(phrase: String, value: UInt32)>) {
    self.init(capacityFor: entries.underestimatedCount)
    for entry in entries { insert(Array(entry.phrase.utf8)[...], entry.value) }
  }

  /// A table of single words by their hashes, each value below `UInt32.max`; of two equal words
  /// the last wins.
  package init(words: some Collection<(hash: UInt64, value: UInt32)>) {
    self.init(capacityFor: words.count)
    for word in words { insert(CollectionOfOne(word.hash), word.value) }
  }

  /// A table of single words by their hashes, in which the value of a word has the bits of every
  /// list that holds it.
  package init(bits lists: [(bits: UInt32, hashes: [UInt64])]) {
    self.init(capacityFor: lists.reduce(0) { $0 + $1.hashes.count })
    for list in lists {
      for hash in list.hashes { insert(hash, bits: list.bits) }
    }
  }

  /// A table of words separated by white space, all with the value 0.
  package init(words: String) {
    let words = WordList.words(of: words)
    self.init(capacityFor: words.count)
    for word in words { insert(word, 0) }
  }

  /// A table of one phrase a line, all with the value 0; empty lines and lines
  /// that begin with `#` are left out.
  package init(lines: String) { self.init(lines: [(lines, 0)]) }

  /// A table of one phrase a line, each with the value of its list; see ``init(lines:)``.
  init(lines lists: [(lines: String, value: UInt32)]) {
    let lists = lists.map { (lines: WordList.lines(of: $0.lines), value: $0.value) }
    self.init(capacityFor: lists.reduce(0) { $0 + $1.lines.count })
    for list in lists {
      for line in list.lines { insert(line, list.value) }
    }
  }

  /// A table of single words in which the value of a word has the bits of every list
  /// that holds it; words of a list are separated by white space.
  package init(bits lists: [(bits: UInt32, words: String)]) {
    // A word and the space behind it have some eight bytes.
    self.init(capacityFor: lists.reduce(0) { $0 + $1.words.utf8.count } / 8)
    for list in lists {
      WordList.forEachToken(of: list.words) { insert($0, bits: list.bits) }
    }
  }

  private mutating func insert(_ phrase: ArraySlice<UInt8>, _ value: UInt32) {
    if let hash = WordList.hash(ofLetters: phrase) {
      insert(CollectionOfOne(hash), value)
    } else {
      insert(WordList.hashes(of: phrase), value)
    }
  }
}
