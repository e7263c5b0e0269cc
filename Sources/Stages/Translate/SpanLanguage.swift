import Articles
import French
import Text

/// Decides the language of passages and of whole articles.
enum SpanLanguage {
  /// A shorter passage is judged by the text around it, unless its words are plain.
  private static let fewWords = 4
  /// The lead, in quarters of a nat, that makes two or three words plain.
  private static let plain = 16

  /// As many sentences tell an article's language.
  private static let sampledSentences = 12

  /// The language of most of an article, by sentences spread over all of it; empty when
  /// unknown.
  static func ofArticle(_ text: AnalyzedText) -> String {
    let count = text.sentences.count
    let sample =
      count <= sampledSentences
      ? [0..<text.tokens.count]
      : (0..<sampledSentences).map { text.sentences[$0 * count / sampledSentences].tokens }
    let guess = LanguageGuess.guess(sample, in: text)
    return guess == .unknown ? "" : guess.rawValue
  }

  /// Sets the language of every passage: from its own words where they are enough
  /// or plain, else from the passage or sentence around it.
  static func label(_ passages: inout [Passage], in text: AnalyzedText, article: String) {
    var known: (sentence: Int, language: Quotation.Language?) = (-1, nil)
    func around(_ tokens: Range<Int>) -> Quotation.Language? {
      let sentence = text.sentence(ofToken: tokens.lowerBound)
      if sentence != known.sentence {
        let guess = LanguageGuess.guess(text.sentences[sentence].tokens, in: text).language
        known = (sentence, Quotation.Language(guess))
      }
      return known.language
    }
    for index in passages.indices {
      let tokens = passages[index].tokens
      if passages[index].source == .line {
        passages[index].language = .english
        passages[index].languageBasis = .ownWords
        continue
      }
      let words = text.tokens[tokens].count { $0.kind == .word || $0.kind == .mixed }
      let own = LanguageGuess.guess(tokens, in: text)
      if let language = Quotation.Language(own.language),
        words >= fewWords || words > 1 && own.margin >= plain
      {
        passages[index].language = language
        passages[index].languageBasis = .ownWords
        continue
      }
      if words == 1, isCoined(tokens, in: text) { continue }
      let around = passages[index].parent.map { passages[$0].language } ?? around(tokens)
      guard let language = around ?? Quotation.Language(rawValue: article) else { continue }
      passages[index].language = language
      passages[index].languageBasis = .inherited
    }
  }

  /// `Superalignment`: a capitalized word in mid-sentence belongs to no language.
  private static func isCoined(_ tokens: Range<Int>, in text: AnalyzedText) -> Bool {
    let first = tokens.lowerBound
    return first > 1 && tokens.contains { text.tokens[$0].isCapitalized }
      && text.tokens[first - 1].kind == .mark && text.tokens[first - 2].kind == .word
      && text.sentence(ofToken: first) == text.sentence(ofToken: first - 2)
  }
}

extension Quotation.Language {
  /// `nil` for an unknown language.
  init?(_ guess: LanguageGuess) {
    switch guess {
    case .french: self = .french
    case .english: self = .english
    case .other: self = .other
    case .unknown: return nil
    }
  }
}
