import Testing
import Text

@testable import French

@Suite struct NameFinderTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    /// `type:name`, in text order, roles left out.
    var names: [String]
    var testDescription: String { name }
  }

  static let examples = [
    Example(
      name: "a full name teaches the surname",
      text: "Jan Leike a démissionné. Leike dirigeait une équipe.",
      names: ["person:Jan Leike", "person:Jan Leike"]),
    Example(
      name: "a role tells a person, chez an organization",
      text: "Le PDG de Bristone, Ondine Faravel, est passée chez Lumisys.",
      names: ["organization:Bristone", "person:Ondine Faravel", "organization:Lumisys"]),
    Example(
      name: "a role between two names divides them",
      text: "Le PDG d’OpenAI Sam Altman a répondu.",
      names: ["organization:OpenAI", "person:Sam Altman"]),
    Example(
      name: "the first word of a sentence is no name",
      text: "Étonnamment, rien ne change. Finalement, Clara Vasseur reste.",
      names: ["person:Clara Vasseur"]),
    Example(
      name: "a handle is led back to its signer",
      text: "Un mot de @tvallas.\n— Torben Vallas (@tvallas) 6 août 2024",
      names: ["person:Torben Vallas", "person:Torben Vallas", "person:Torben Vallas"]),
  ]

  @Test(arguments: examples)
  func finds(_ example: Example) {
    let table = NameFinder.standard.names(in: Tokenizer.analyze(example.text))
    let names = table.occurrences.map(table.entity(of:)).filter { $0.type != .role }
      .map { "\($0.type.rawValue):\($0.name)" }
    #expect(names == example.names)
  }
}
