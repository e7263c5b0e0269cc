import Articles
import Testing
import Text

@Suite struct SlugTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var slug: String
    var testDescription: String { name }
  }

  @Test(
    "names become plain letters",
    arguments: [
      Example(name: "OpenAI", slug: "openai"),
      Example(name: "Jean-Noël  Barrot", slug: "jean-noel-barrot"),
      Example(name: "L’Oréal", slug: "l-oreal"),
      Example(name: "Œuvre & Cie.", slug: "oeuvre-cie"),
      Example(name: "Emre Çıtak", slug: "emre-citak"),
      Example(name: "Straße 9", slug: "strasse-9"),
      Example(name: "e\u{301}cole", slug: "ecole"),
      Example(name: "—3M—", slug: "3m"),
      Example(name: "東京", slug: "u6771-4eac"),
      Example(name: "", slug: "u"),
    ])
  func slug(_ example: Example) {
    #expect(Slug.of(example.name) == example.slug)
  }

  @Test("a person and a company of one name are two entities")
  func typesAreApart() {
    #expect(EntityReference(.person, "Ford").id == "p-ford")
    #expect(EntityReference(.organization, "Ford").id == "o-ford")
  }
}
