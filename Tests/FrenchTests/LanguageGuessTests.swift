import French
import TestSupport
import Testing
import Text

@Suite struct LanguageGuessTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var text: String
    var language: LanguageGuess
    var testDescription: String { text }

    init(_ text: String, _ language: LanguageGuess) {
      self.text = text
      self.language = language
    }
  }

  static let examples = [
    Example("Elle a annoncé son départ mardi soir", .french),
    Example("nous nous engageons à le faire", .french),
    Example("l’équipe qui travaillait sur les problèmes de contrôle", .french),
    Example("a-t-il écrit", .french),
    Example("I'm leaving the company today", .english),
    Example("what you’re building", .english),
    Example("No drama, just a tired engineer who wants to sleep", .english),
    Example("Nous cherchons un manager pour notre startup", .french),
    Example("Superalignment", .unknown),
    Example("AGI", .unknown),
    Example("DevDay, GPT Store", .unknown),
    Example("leadership", .unknown),
    Example("chatbot", .unknown),
    Example("Sam Altman et Greg Brockman", .french),
    Example("Jakub Pachocki", .unknown),
    Example(":openai-heart: @sama #OpenAI https://example.org/we-are-the-best", .unknown),
    Example("14 + 3 = 17 %", .unknown),
    Example("", .unknown),
    Example("No se puede hacer nada por los niños, pero está muy bien", .other),
    Example("Wir haben das nicht gewollt und werden es auch nicht tun", .other),
    Example("Мы не знаем", .other),
  ]

  @Test(arguments: examples)
  func tellsTheLanguage(_ example: Example) {
    let text = Tokenizer.analyze(example.text)
    #expect(LanguageGuess.guess(0..<text.tokens.count, in: text).language == example.language)
  }

  static let marked = [
    "Il a écrit : « ⟦I resigned from OpenAI this morning⟧ », puis s’est tu.",
    "⟦To all Lumenor employees, I want to say:\nLearn to feel it.\nI am counting on you.⟧\n— Ada",
    "⟦OpenAI is nothing without its people⟧",
    "Un lien glisse dans la phrase. ⟦Thank you for everything, Yannick.⟧ Puis le texte reprend.",
    "Le Wall Street Journal et The Lord of the Rings ne sont pas des citations.",
    "Le patron de la startup parle de machine learning et de leadership.",
    "Les chatbots, le cloud, le fine-tuning et le deep learning sont à la mode.",
    "Sam Altman, Greg Brockman, Mira Murati et Jakub Pachocki ont signé.",
    "Elle a quitté son emploi dans l’entreprise connue pour ChatGPT.",
    "",
  ]

  @Test(arguments: marked)
  func findsEnglishRuns(_ marked: String) {
    let expected = MarkedText(marked)
    let text = Tokenizer.analyze(expected.bytes)
    let runs = LanguageGuess.englishRuns(in: text, tokens: 0..<text.tokens.count)
    #expect(
      runs.map { text.string($0) } == expected.ranges().map { text.bytes.string(in: $0) })
    #expect(runs.map { text.range(of: $0) } == expected.ranges())
  }

  @Test("any soup of tokens is answered, alike each time", arguments: 0..<40)
  func survivesSoup(seed: Int) {
    let text = Tokenizer.analyze(TokenSoup.text(seed: UInt64(seed), count: 120))
    let all = 0..<text.tokens.count
    let runs = LanguageGuess.englishRuns(in: text, tokens: all)
    #expect(runs == LanguageGuess.englishRuns(in: text, tokens: all))
    #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    #expect(runs.allSatisfy { !$0.isEmpty && all.contains($0.lowerBound) })
    for sentence in text.sentences {
      let guess = LanguageGuess.guess(sentence.tokens, in: text)
      #expect(guess == LanguageGuess.guess(sentence.tokens, in: text))
      #expect(guess.margin >= 0)
    }
  }
}
