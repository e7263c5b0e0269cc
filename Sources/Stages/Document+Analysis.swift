import Articles
import French
import Text

extension Document {
  /// Tokens and sentences of the text, computed when first asked for.
  mutating func analyzed() -> AnalyzedText {
    if let analysis { return analysis }
    let analysis = Tokenizer.analyze(text)
    take(analysis)
    return analysis
  }

  /// Takes tokens and sentences that were made of the text as it is now.
  mutating func take(_ analysis: AnalyzedText) {
    self.analysis = analysis
    sentences = analysis.sentences.map(\.range)
    wordCount = analysis.wordCount
  }
}
