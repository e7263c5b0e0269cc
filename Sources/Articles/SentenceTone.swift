/// The words of one voice in one sentence, counted.
public struct SentenceTone: Sendable, Hashable {
  /// Whose words they are; public as `EntityType` is.
  public enum Voice: String, Sendable, CaseIterable {
    case author, quoted
  }

  /// The word list that counted them; public as `EntityType` is.
  public enum Lexicon: String, Sendable, CaseIterable {
    case french = "fr"
    case english = "en"
    case mixed
  }

  /// Index into ``Document/sentences``.
  package var sentence: Int
  package var voice: Voice
  package var lexicon: Lexicon
  package var words: Int
  /// Words that are positive after negation is applied.
  package var positive: Int
  /// Words that are negative after negation is applied.
  package var negative: Int
  /// Those of both whose sign a negation or a decrease turned.
  package var negated: Int

  package init(
    sentence: Int, voice: Voice, lexicon: Lexicon, words: Int, positive: Int, negative: Int,
    negated: Int
  ) {
    self.sentence = sentence
    self.voice = voice
    self.lexicon = lexicon
    self.words = words
    self.positive = positive
    self.negative = negative
    self.negated = negated
  }
}
