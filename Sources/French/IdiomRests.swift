import Text

/// The ways in which an idiom goes on behind its verb: `sa démission`, `la porte`.
///
/// Common verbs have hundreds of them, of which nearly no place of a text has one, so that the
/// first word is looked up before any is compared.
///
/// A class, so that whoever asks counts one reference, not one for each of its lists.
package final class IdiomRests: Sendable {
  /// The hashes of the words of each; see ``DepartureCues/anyPossessive``.
  package let words: [[UInt64]]
  private let openings: WordHashSet
  private let opensWithDeterminer: Bool
  /// The longest word of each, which tells it better than the others: `éponge` of `jeter l'éponge`.
  let keys: WordHashSet

  /// - Parameter phrases: As the lists write them, each with a word that stands for itself:
  ///   `* tablier`.
  init(_ phrases: [ArraySlice<Token>]) {
    words = phrases.map { phrase in phrase.map { $0.hash } }
    let first = words.compactMap { $0.first }
    openings = WordHashSet(first)
    let wildcards = [DepartureCues.anyPossessive, DepartureCues.anyDeterminer]
    opensWithDeterminer = wildcards.contains(where: first.contains)
    keys = WordHashSet(
      phrases.compactMap { phrase in
        phrase.lazy.filter { !wildcards.contains($0.hash) }
          .max { $0.end - $0.start < $1.end - $1.start }?.hash
      })
  }

  package var isEmpty: Bool { words.isEmpty }

  /// Whether one may begin with a word; false for nearly all words with which none does.
  package func mayBegin(with hash: UInt64, isDeterminer: Bool) -> Bool {
    isDeterminer && opensWithDeterminer || openings.contains(hash)
  }

  /// Whether one may stand in a sentence that has some words of ``DepartureCues/idiomKeys`` or
  /// ``AppointmentCues/idiomKeys``; false for nearly all sentences without one.
  package func mayStand(among words: ArraySlice<UInt64>) -> Bool {
    words.contains { keys.contains($0) }
  }
}
