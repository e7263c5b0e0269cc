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

  /// Takes lines out of a text without reading what is left of it again.
  ///
  /// No token reaches from one line into the next, so all others keep their words and only
  /// move; sentences are made anew.
  ///
  /// - Parameters:
  ///   - text: What ``analyze(_:)`` gave.
  ///   - lines: Byte ranges of whole lines with their line ends, in text order, apart from
  ///     each other.
  ///   - bytes: The text without them.
  /// - Returns: What ``analyze(_:)`` gives of `bytes`.
  package static func analysis(
    of text: AnalyzedText, without lines: [TextRange], leaving bytes: [UInt8]
  ) -> AnalyzedText {
    var tokens: [Token] = []
    tokens.reserveCapacity(text.tokens.count)
    var next = 0
    var removed = 0
    for line in lines {
      let start = text.token(at: line.lowerBound)
      for token in text.tokens[next..<start] { tokens.append(token.moved(by: -removed)) }
      next = start + text.tokens[start...].prefix { Int($0.start) < line.upperBound }.count
      removed += line.count
    }
    for token in text.tokens[next...] { tokens.append(token.moved(by: -removed)) }
    return AnalyzedText(bytes: bytes, tokens: tokens, sentences: SentenceSplitter.split(tokens))
  }

  package static func analyze(_ text: String) -> AnalyzedText {
    analyze(Array(text.utf8))
  }
}
