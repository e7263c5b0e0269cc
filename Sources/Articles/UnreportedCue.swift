package import Text

/// A word of leaving that gave no departure, and why.
package struct UnreportedCue: Sendable, Hashable {
  /// What kept a departure from being reported.
  package enum Reason: String, Sendable, CaseIterable {
    /// Another sentence reports the same departure.
    case told = "told_elsewhere"
    /// The word stands in English.
    case english
    /// Asked, supposed, denied or not said to happen.
    case notSaid = "not_said"
    /// What is left is no organization and no post.
    case notPost = "not_a_post"
    /// The sentence speaks of nobody.
    case noPerson = "no_person"
    /// It speaks of somebody, but the word does not tell of them, or who they are is open.
    case unclear = "leaver_unclear"
  }

  /// The word, in ``Document/text``.
  package var cue: TextRange
  /// Its sentence.
  package var sentence: TextRange
  package var reason: Reason

  package init(cue: TextRange, sentence: TextRange, reason: Reason) {
    self.cue = cue
    self.sentence = sentence
    self.reason = reason
  }
}
