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
    Example("Elle remporte une médaille et devient championne.", positive: 3),
    Example("Un séisme meurtrier a détruit le village.", negative: 3),
    Example("Ce n’est pas la meilleure idée.", negative: 1, negated: 1),
    Example("Une idée peu utile.", negative: 1, negated: 1),
    Example("Elle est un peu triste.", negative: 1),
    Example("une idée quelque peu contradictoire", negative: 1),
    Example("Il n’a jamais eu l’intention de nuire.", positive: 1, negated: 1),
    Example("un accident sans morts ni blessés", positive: 2, negative: 1, negated: 2),
    Example("Il n’a pas réussi à inquiéter le champion.", positive: 1, negative: 2, negated: 1),
  ]

  static let ends = [
    Example("Elle n’a pas précisé les causes de la mort.", negative: 1),
    Example("Elle n’a pas caché sa déception.", negative: 1),
    Example("Il n’a pas changé et refuse de partir.", negative: 1),
    Example("Le projet ne manque pas de créer une polémique.", negative: 1),
    Example("Ce premier pas vers une réconciliation", positive: 1),
    Example("pas moins de vingt blessés", negative: 1),
  ]

  @Test("a negation ends where something else begins", arguments: ends)
  func endsNegation(_ example: Example) { expect(example, .french) }

  static let less = [
    Example("une baisse du chômage", positive: 1, negated: 1),
    Example("une baisse sensible du chômage", positive: 1, negated: 1),
    Example("Le recul de la croissance", negative: 1, negated: 1),
    Example("Le recul de la criminalité", positive: 1, negated: 1),
    Example("la perte de milliers d’emplois", negative: 1),
    Example("Il faut réduire la pauvreté.", positive: 1, negated: 1),
    Example("Le chômage a encore baissé.", positive: 1, negated: 1),
    Example("Les accidents graves ont diminué.", positive: 2, negated: 2),
    Example("Le chômage est en baisse.", positive: 1, negated: 1),
    Example("Les bénéfices sont en recul.", negative: 1, negated: 1),
    Example("Le chômage n’a pas baissé.", negative: 1),
    Example("Le chômage est en hausse.", negative: 1),
    Example("Après la crise, les prix ont baissé.", negative: 1),
    Example("La crise a fait baisser les prix.", negative: 1),
    Example("Il est blessé lorsqu’une grue a chuté.", negative: 1),
    Example("Les ventes sont en baisse."),
    Example("mettre fin à la guerre", positive: 1, negated: 1),
    Example("la lutte contre la corruption"),
    Example("Il faut éviter une catastrophe."),
    Example("Une catastrophe a été évitée.", positive: 1, negated: 1),
  ]

  @Test("what becomes less is turned, what is to be avoided has no tone", arguments: less)
  func turnsWhatBecomesLess(_ example: Example) { expect(example, .french) }

  static let phrases = [
    Example("Des coups de feu ont éclaté.", negative: 1),
    Example("un coup d’État", negative: 1),
    Example("Le prix Nobel lui a été remis.", positive: 1),
    Example("Les prix sont stables."),
    Example("Elle s’est imposée en finale.", positive: 1),
    Example("Ils l’ont emporté hier.", positive: 1),
    Example("Elle a été battue en finale.", negative: 1),
    Example("un arrêté préfectoral"),
    Example("Le directeur a été remercié.", negative: 1),
    Example("Il a été arrêté hier.", negative: 1),
    Example("Ce n’est pas un coup d’État.", positive: 1, negated: 1),
  ]

  @Test("a phrase is read instead of its words", arguments: phrases)
  func readsPhrases(_ example: Example) {
    expect(example, .french)
    let text = Tokenizer.analyze(example.text)
    let count = ToneCounter.count(0..<text.tokens.count, in: text, language: .french)
    #expect(count.words == text.wordCount)
  }

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
