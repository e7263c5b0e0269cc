package import Text

/// Cuts French text (and the English inside it) into tokens and sentences.
package enum Tokenizer {
  /// Tokenizes a text and splits it into sentences.
  ///
  /// Every byte that is not white space is in exactly one token, and every token in
  /// one sentence. The bytes must be well-formed UTF-8; a line is a paragraph. Cost:
  /// one pass, linear in the bytes.
  package static func analyze(_ bytes: [UInt8]) -> AnalyzedText {
    var scanner = TokenScanner(bytes: bytes)
    let tokens = scanner.tokens()
    return AnalyzedText(
      bytes: bytes, tokens: tokens, sentences: SentenceSplitter.split(tokens))
  }

  package static func analyze(_ text: String) -> AnalyzedText {
    analyze(Array(text.utf8))
  }
}
