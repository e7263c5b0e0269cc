import French
import Text

/// What stands between a verb and its complement.
extension EventText {
  /// The token behind the adverbs, times, set phrases and insertions that begin at one: `quitte,
  /// à 58 ans et après deux mandats, la présidence`.
  ///
  /// An insertion stands between two commas, begins with a preposition, an adverb or a time, and
  /// has no verb of its own; the comma that closes one may open the next.
  func behindAdjuncts(from start: Int, before end: Int) -> Int {
    var index = start
    while index < end {
      if let length = adverbialPhrase(at: index, before: end) {
        index += length
      } else if isAdverbial(index) {
        index += 1
      } else if let next = timeEnd(from: index, before: end) {
        index = next
      } else if hash(index) == EventWord.comma, let next = insertionEnd(behind: index, before: end)
      {
        index = next
      } else if index > start, hash(index - 1) == EventWord.comma,
        let next = insertionEnd(behind: index - 1, before: end)
      {
        index = next
      } else {
        break
      }
    }
    return index
  }

  /// The token behind the comma that closes an insertion.
  func insertionEnd(behind comma: Int, before end: Int) -> Int? {
    let first = comma + 1
    guard first < end,
      has(first, .preposition) && !has(first, .of) || isAdverbial(first)
        || timeEnd(from: first, before: end) != nil
    else { return nil }
    for index in first + 1..<min(end, comma + Self.longestInsertion) {
      if hash(index) == EventWord.comma { return index + 1 }
      if has(index, [.relative, .auxiliary]) || EventWord.strongMarks.contains(hash(index))
        || hash(index) == EventWord.stop
      {
        return nil
      }
    }
    return nil
  }

  private static let longestInsertion = 14
}
