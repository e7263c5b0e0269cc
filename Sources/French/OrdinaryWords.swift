package import Text

/// Words that are no names by themselves, whatever their capitals.
package enum OrdinaryWords {
  /// Whether a word stands in the lists of ordinary and small words.
  package static func contain(_ word: Token) -> Bool {
    !WordClasses.standard[word.hash].isDisjoint(with: [.common, .function])
  }
}
