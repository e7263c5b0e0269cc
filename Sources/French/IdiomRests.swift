import Text

/// The ways in which an idiom goes on behind its verb: `sa démission`, `la porte`.
///
/// Common verbs have hundreds of them, of which nearly no place of a text has one, so that the
/// first word is looked up before any is compared.
package struct IdiomRests: Sendable {
  /// The hashes of the words of each; see ``DepartureCues/anyPossessive``.
  package let words: [[UInt64]]
  private let openings: WordHashSet
  private let opensWithDeterminer: Bool

  package init(_ words: [[UInt64]]) {
    self.words = words
    let first = words.compactMap(\.first)
    openings = WordHashSet(first)
    opensWithDeterminer =
      first.contains(DepartureCues.anyPossessive) || first.contains(DepartureCues.anyDeterminer)
  }

  package var isEmpty: Bool { words.isEmpty }

  /// Whether one may begin with a word; false for nearly all words with which none does.
  package func mayBegin(with hash: UInt64, isDeterminer: Bool) -> Bool {
    isDeterminer && opensWithDeterminer || openings.contains(hash)
  }
}
