import Text

/// The short forms that the words of a name make.
extension NameResolver {
  /// The keys of a name's initials, if they are two letters or more: of its capitals, of all
  /// but small words, and of all words.
  func acronyms(of range: Range<Int>) -> [UInt64] {
    var capitals = Initials()
    var words = Initials()
    var all = Initials()
    for index in range where tokens[index].kind == .word && !context.isElided(index) {
      let first = Int(tokens[index].start)
      let letter = WordHash.folded(context.text.bytes[...], at: first).scalar
      if tokens[index].isCapitalized { capitals.append(letter) }
      if !context.has(index, .particle) { words.append(letter) }
      all.append(letter)
    }
    return [capitals, words, all].filter { $0.bytes > 1 }.map {
      WordHash.join(WordHash.seed, $0.hash)
    }
  }

  /// Letters that begin words, in small ones.
  private struct Initials {
    var hash = WordHash.seed
    var bytes = 0

    mutating func append(_ letter: WordHash.FoldedScalar) {
      for byte in letter {
        hash = WordHash.combine(hash, byte)
        bytes += 1
      }
    }
  }
}
