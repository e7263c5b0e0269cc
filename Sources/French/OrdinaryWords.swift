package import Text

/// Words that are no names by themselves, whatever their capitals.
package enum OrdinaryWords {
  /// Whether a word stands in the lists of ordinary words, of small ones, and of those that
  /// no name is (`IA`, `PDG`).
  package static func contain(_ word: Token) -> Bool {
    !NameWords.standard[word.hash].classes.isDisjoint(with: [.common, .function, .neverName])
  }

  /// Whether a word is never a name, even in capitals: `IA`, `PDG`.
  package static func areNoName(_ word: Token) -> Bool {
    NameWords.standard[word.hash].classes.contains(.neverName)
  }
}
