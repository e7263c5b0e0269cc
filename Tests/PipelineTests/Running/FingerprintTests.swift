import Testing

@testable import Pipeline

@Suite struct FingerprintTests {
  private static let text = "Altman quitte OpenAI. « C’est fini », dit-il le 17 mai."

  @Test(
    "texts that differ in case, spaces and ASCII marks share it",
    arguments: [
      "ALTMAN QUITTE OPENAI. « C’EST FINI », DIT-IL LE 17 MAI.",
      "  Altman  quitte\nOpenAI « C’est fini » dit il le 17 mai",
    ])
  func ofAlikeTexts(other: String) {
    #expect(Fingerprint.of(Array(other.utf8)) == Fingerprint.of(Array(Self.text.utf8)))
  }

  @Test("each letter, digit and accent counts, the last ones too")
  func ofOtherTexts() {
    var seen = [Fingerprint.of(Array(Self.text.utf8))]
    for other in [
      "Altman quitte OpenAI. « C’est fini », dit-il le 18 mai.",
      "Altman quitte OpenAI. « C’est fini », dit-il le 17 mal.",
      "Altman quitté OpenAI. « C’est fini », dit-il le 17 mai.",
      "Altman quitte OpenAI. « C’est fini », dit-il le 17 mai 0.", "", "0", "00",
    ] {
      let fingerprint = Fingerprint.of(Array(other.utf8))
      #expect(!seen.contains(fingerprint))
      seen.append(fingerprint)
    }
  }
}
