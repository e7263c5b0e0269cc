/// How many things were rightly found, wrongly found and missed.
package struct Tally: Sendable, Hashable {
  package var right: Int
  package var wrong: Int
  package var missed: Int

  package init(right: Int = 0, wrong: Int = 0, missed: Int = 0) {
    self.right = right
    self.wrong = wrong
    self.missed = missed
  }

  package var isEmpty: Bool { right + wrong + missed == 0 }

  /// The share of what was found that is right; 0 when nothing was found.
  package var precision: Double { Self.share(right, of: right + wrong) }
  /// The share of what is there that was found; 0 when nothing is there.
  package var recall: Double { Self.share(right, of: right + missed) }
  package var f1: Double {
    let sum = precision + recall
    return sum > 0 ? 2 * precision * recall / sum : 0
  }

  package static func += (sum: inout Tally, tally: Tally) {
    sum.right += tally.right
    sum.wrong += tally.wrong
    sum.missed += tally.missed
  }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole > 0 ? Double(part) / Double(whole) : 0
  }
}
