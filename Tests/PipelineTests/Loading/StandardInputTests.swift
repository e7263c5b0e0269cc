import Pipeline
import Testing

@Suite("what the standard input holds") struct StandardInputTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var begins: String
    var text = "text"
    var format: InputSource.Format
    var testDescription: String { begins.debugDescription }
  }

  static let examples = [
    Example(begins: "Jean Martin a quitté Renault.", format: .text),
    Example(begins: "", format: .text),
    Example(begins: "{\"text\": \"Un texte.\"}\n", format: .jsonLines),
    Example(begins: "\n  {\"id\": 1}", format: .jsonLines),
    Example(begins: "\u{feff}{}", format: .jsonLines),
    Example(begins: "id,text\n1,Un texte.\n", format: .csv),
    Example(begins: "\u{feff}\"id\", \"text\"\r\n", format: .csv),
    Example(begins: "id,full text\r1,Un texte.", text: "full text", format: .csv),
    Example(begins: "\n\nid,text\n1,Un texte.\n", format: .csv),
    Example(begins: "id,text", text: "contenu", format: .text),
    // The reader says which delimiter to set.
    Example(begins: "id;text;date\n", format: .csv),
    Example(begins: "id\ttext\n", format: .csv),
    // One word alone is the beginning of an article as well.
    Example(begins: "text\nUn texte.\n", format: .text),
    Example(begins: "Un texte,\nid,text\n", format: .text),
    Example(begins: "context,texts\n", format: .text),
  ]

  @Test(arguments: examples)
  func guesses(_ example: Example) {
    var settings = LoadSettings()
    settings.columns.text = example.text
    #expect(InputSource.Format.guess(Array(example.begins.utf8), settings) == example.format)
  }

  @Test("the same in UTF-16", arguments: examples)
  func guessesUTF16(_ example: Example) {
    var settings = LoadSettings()
    settings.columns.text = example.text
    let begins = example.begins.hasPrefix("\u{feff}") ? example.begins : "\u{feff}" + example.begins
    let bytes = begins.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(InputSource.Format.guess(bytes, settings) == example.format)
  }
}
