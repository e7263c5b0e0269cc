import French
import TestSupport
import Testing
import Text

@Suite struct ToneCounterTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var text: String
    var positive: Int
    var negative: Int
    var negated: Int
    var testDescription: String { text }

    init(_ text: String, positive: Int = 0, negative: Int = 0, negated: Int = 0) {
      self.text = text
      self.positive = positive
      self.negative = negative
      self.negated = negated
    }
  }

  static let french = [
    Example("Une victoire brillante, un succès.", positive: 3),
    Example("La crise inquiète les victimes.", negative: 3),
    Example("Le président de la société parle de l’intelligence artificielle."),
    Example("Ce n’est pas difficile.", positive: 1, negated: 1),
    Example("Le projet n’est pas brillant.", negative: 1, negated: 1),
    Example("Il ne menace personne", positive: 1, negated: 1),
    Example("Elle n’a jamais été heureuse.", negative: 1, negated: 1),
    Example("Il ne reste plus aucun danger.", positive: 1, negated: 1),
    Example("Il n’a qu’un problème.", negative: 1),
    Example("Ce n’est pas seulement un succès, c’est une victoire.", positive: 2),
    Example("un départ sans succès", negative: 1, negated: 1),
    Example("pas de problème", positive: 1, negated: 1),
    Example("une entreprise non rentable", negative: 1, negated: 1),
    Example("le manque de confiance", negative: 1, negated: 1),
    Example("Il n’est pas venu, mais le succès est là.", positive: 1),
    Example("On ne sait, le danger demeure.", negative: 1),
    Example("Victoire Dupont et Bon ont parlé à Victoire."),
    Example("licenciées, dangereuses, heureuses", positive: 1, negative: 2),
  ]

  static let english = [
    Example("I am so grateful and proud.", positive: 2),
    Example("This is not great.", negative: 1, negated: 1),
    Example("We don’t worry.", positive: 1, negated: 1),
    Example("There was no crisis", positive: 1, negated: 1),
    Example("without fear", positive: 1, negated: 1),
    Example("not only great but terrible", positive: 1, negative: 1),
  ]

  @Test(arguments: french)
  func countsFrench(_ example: Example) { expect(example, .french) }

  @Test(arguments: english)
  func countsEnglish(_ example: Example) { expect(example, .english) }

  @Test("links, handles, hashtags and shortcodes are no words")
  func countsWords() {
    let text = Tokenizer.analyze(
      "L’équipe de 750 salariés, GPT-4o : @sama #OpenAI :coeur: www.a.fr")
    let count = ToneCounter.count(0..<text.tokens.count, in: text, language: .french)
    #expect(count == ToneCount(words: 6))
    #expect(count.words == text.wordCount)
  }

  @Test("any soup of tokens is counted, alike each time", arguments: 0..<40)
  func survivesSoup(seed: Int) {
    let text = Tokenizer.analyze(TokenSoup.text(seed: UInt64(seed), count: 200))
    for language in [ToneCounter.Language.french, .english] {
      for sentence in text.sentences {
        let count = ToneCounter.count(sentence.tokens, in: text, language: language)
        #expect(count == ToneCounter.count(sentence.tokens, in: text, language: language))
        #expect(count.positive + count.negative <= count.words)
        #expect(count.negated <= count.positive + count.negative)
      }
    }
  }

  private func expect(_ example: Example, _ language: ToneCounter.Language) {
    let text = Tokenizer.analyze(example.text)
    let count = ToneCounter.count(0..<text.tokens.count, in: text, language: language)
    #expect(count.positive == example.positive)
    #expect(count.negative == example.negative)
    #expect(count.negated == example.negated)
  }
}
