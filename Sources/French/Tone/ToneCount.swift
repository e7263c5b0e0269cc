/// The words of a stretch of text, and how many of them have a tone.
package struct ToneCount: Sendable, Hashable {
  /// Words, numbers and mixtures of both; no marks, links, handles, hashtags or shortcodes.
  package var words = 0
  /// Words that are positive after negation is applied.
  package var positive = 0
  /// Words that are negative after negation is applied.
  package var negative = 0
  /// Those of both whose sign a negation or a decrease turned.
  package var negated = 0

  package init(words: Int = 0, positive: Int = 0, negative: Int = 0, negated: Int = 0) {
    self.words = words
    self.positive = positive
    self.negative = negative
    self.negated = negated
  }

  package static func += (sum: inout ToneCount, count: ToneCount) {
    sum.words += count.words
    sum.positive += count.positive
    sum.negative += count.negative
    sum.negated += count.negated
  }
}
