import Testing
import Text

@testable import French

@Suite struct GluedWordsTests {
  @Test(
    arguments: [
      // Seeds 003 and 004.
      ("sur X mardi soirle scientifique", "sur X mardi soir le scientifique"),
      ("plus élevés que jamaisla course", "plus élevés que jamais la course"),
      ("Anthropiquefondée en 2021", "Anthropique fondée en 2021"),
      ("OpenAI, contre OpenAIles prochains jours", "OpenAI, contre OpenAI les prochains jours"),
      (
        "Altman part. Sutskever et Altmanles messages",
        "Altman part. Sutskever et Altman les messages"
      ),
      // Others.
      ("il travaille avecle groupe", "il travaille avec le groupe"),
      ("la directionpour cette raison", "la direction pour cette raison"),
      ("l’entrepriseest", "l’entrepriseest"),
      ("Il part ce soirLe groupe", "Il part ce soir Le groupe"),
      ("Meta, selon l’entrepriseMeta", "Meta, selon l’entreprise Meta"),
      (
        "Mistral grandit. Une startupcréée par Mistralpour",
        "Mistral grandit. Une startup créée par Mistral pour"
      ),
    ])
  func splits(glued: String, expected: String) {
    #expect(split(glued) == expected)
  }

  @Test(
    "words that only look glued",
    arguments: [
      "nouvelle nouvelles personnelle gentilles officielles", "fortune couple pendules serviles",
      "Ange et Angela, Daniel et Danielle, Michel et Michelle", "Charles Versailles Bruxelles",
      "iPhone YouTube LinkedIn TikTok PayPal BuzzFeed DevDay WhatsApp GitHub", "LeBron McDonald",
      "attitude promenades croisades roulades méthodes", "aujourd’hui quelqu’un jusqu’ici",
      "parole sérieuse tombales triomphales papale", "la tribune commune, une lacune",
      "travaillent appellent signalent", "OpenAI OpenAIs", "chacun, quelques-unes",
    ])
  func leaves(_ text: String) {
    #expect(split(text) == text)
  }

  @Test("a split text has nothing left to split")
  func isIdempotent() {
    let once = split("mardi soirle chef, plus que jamaisla course, Anthropiquefondée")
    #expect(split(once) == once)
  }

  private func split(_ text: String) -> String {
    let analysis = Tokenizer.analyze(text)
    let edits = GluedWords.seams(in: analysis).map { TextEdit(TextRange($0, $0), " ") }
    return String(decoding: OffsetMap(edits: edits).text(of: analysis.bytes), as: UTF8.self)
  }
}
