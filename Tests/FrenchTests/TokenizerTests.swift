import TestSupport
import Testing
import Text

@testable import French

@Suite struct TokenizerTests {
  @Test(
    "tokens, divided by |",
    arguments: [
      ("L’entreprise d'Altman s’arrête", "L’|entreprise|d'|Altman|s’|arrête"),
      ("aujourd’hui, quelqu’un", "aujourd’hui|,|quelqu’|un"),
      ("Jean-Luc, ex-PDG", "Jean-Luc|,|ex-|PDG"),
      ("a-t-il dit, déclare-t-elle, dit-il", "a|-t-il|dit|,|déclare|-t-elle|,|dit|-il"),
      ("1 500 000 euros, 2,5 % et 3.14", "1 500 000|euros|,|2,5|%|et|3.14"),
      ("12 mai 2024 à 17h30", "12|mai|2024|à|17h30"),
      ("GPT-4o, le 1er", "GPT-4o|,|le|1er"),
      ("R&D d’AT&T", "R&D|d’|AT&T"),
      ("@sama #OpenAI :openai-heart: à 17:30", "@sama|#OpenAI|:openai-heart:|à|17|:|30"),
      (
        "Voir https://exemple.fr/a?b=1, www.exemple.fr.",
        "Voir|https://exemple.fr/a?b=1|,|www.exemple.fr|."
      ),
      ("J. K. Rowling…", "J|.|K|.|Rowling|…"),
      ("« Oui »\u{202F}!", "«|Oui|»|!"),
      ("Œuvre, ŒUVRE, naïveté", "Œuvre|,|ŒUVRE|,|naïveté"),
      ("", ""), (" \n\t", ""),
    ])
  func cuts(text: String, expected: String) {
    let analysis = Tokenizer.analyze(text)
    #expect(
      analysis.tokens.map { analysis.bytes.string(in: $0.range) }.joined(separator: "|") == expected
    )
  }

  @Test(
    "words that differ in case or apostrophe only have one hash",
    arguments: [
      ("L’ÉTÉ", "l'été"), ("ŒUVRE", "œuvre"), ("OpenAI", "OPENAI"), ("Ÿ", "ÿ"), ("Łódź", "łÓDŹ"),
    ])
  func folds(a: String, b: String) {
    #expect(Tokenizer.analyze(a).tokens.map(\.hash) == Tokenizer.analyze(b).tokens.map(\.hash))
    #expect(WordHash.of(a) == WordHash.of(b))
  }

  @Test(
    arguments: [
      ("Paris", [.capitalized]), ("OPA", [.capitalized, .allCapitals]),
      ("OpenAI", [.capitalized, .innerCapital]), ("iPhone", [.innerCapital]),
      ("LLMs", [.capitalized, .innerCapital]), ("Jean-LUC", [.capitalized]), ("mot", []),
      ("A", [.capitalized]), ("d’", [.elided]),
    ] as [(String, Token.Flags)])
  func flags(word: String, expected: Token.Flags) throws {
    let token = try #require(Tokenizer.analyze(word).tokens.first)
    #expect(token.flags.subtracting([.afterSpace, .startsParagraph]) == expected)
  }

  @Test("every byte but white space is in one token", arguments: 1...8 as ClosedRange<UInt64>)
  func coversTheText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "l’", "mot", "É", "-", "t", "il", " ", "\u{A0}", "\u{202F}", "\n", ".", ",", "5", "500", "@a",
      "#b", ":", "https://x.fr", "«", "»", "'", "’", "&", "Ab", "œ", "😀", "\u{301}", "中", "_", "%",
    ]
    for _ in 0..<200 {
      let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let analysis = Tokenizer.analyze(text)
      var end = 0
      for token in analysis.tokens {
        #expect(isBlank(analysis.bytes[end..<Int(token.start)]))
        #expect(token.start < token.end)
        #expect(token.hash == WordHash.of(analysis.bytes[token.range.bounds]))
        end = Int(token.end)
      }
      #expect(isBlank(analysis.bytes[end...]))
      #expect(analysis.sentences.flatMap { Array($0.tokens) } == Array(analysis.tokens.indices))
    }
  }

  @Test(
    "lines can be taken out without reading the rest again",
    arguments: 1...30 as ClosedRange<UInt64>)
  func takesOutLines(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = Tokenizer.analyze(TokenSoup.text(seed: seed, count: 300))
    var removed: [TextRange] = []
    var rest: [UInt8] = []
    var start = 0
    while start < text.bytes.count {
      let end = text.bytes[start...].firstIndex(of: 0x0a).map { $0 + 1 } ?? text.bytes.count
      if Bool.random(using: &random) {
        removed.append(TextRange(start, end))
      } else {
        rest += text.bytes[start..<end]
      }
      start = end
    }
    #expect(!removed.isEmpty)
    #expect(
      Tokenizer.analysis(of: text, without: removed, leaving: rest) == Tokenizer.analyze(rest))
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).allSatisfy { $0.isWhitespace }
  }
}
