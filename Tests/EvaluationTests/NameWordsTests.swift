import Testing

@testable import Evaluation

@Suite struct NameWordsTests {
  @Test(
    "names lose case, accents and elided articles",
    arguments: [
      ("L’Été d’AT&T", ["ete", "at&t"]), ("Zoë Œuvrard-Łuk", ["zoe", "oeuvrard", "luk"]),
      ("aujourd’hui", ["aujourd", "hui"]), ("qu'OpenAI", ["openai"]),
      ("e\u{301}te\u{301}", ["ete"]),
      ("« »", []), ("Big 5", ["big", "5"]),
    ])
  func wordsOfNames(text: String, words: [String]) {
    #expect(NameWords.of(text) == words)
  }

  @Test(
    "the same name more or less full is the same",
    arguments: [
      ("Altman", "Sam Altman", true), ("Sam", "Sam Altman", true),
      ("Sam Altman", "sam altman", true),
      ("ONU", "Organisation des Nations unies", true), ("Open AI", "OpenAI", true),
      ("le groupe Meta", "Meta", true), ("M. Musk", "Elon Musk", true),
      ("Jan Leike", "Jan Koum", false), ("Jean Marie", "Jean Paul Marie", true),
      ("Paul", "Jean Paul Marie", false), ("", "Meta", false), ("Le", "La", false),
    ])
  func sameness(one: String, other: String, isSame: Bool) {
    #expect(NameWords.areSame(one, other) == isSame)
    #expect(NameWords.areSame(other, one) == isSame)
    #expect((NameWords.closeness(one, other) > 0) == isSame)
  }

  @Test(
    "roles agree that share half of their words",
    arguments: [
      ("directeur général", "le directeur général", true), ("PDG", "PDG de Meta", true),
      ("directeur de la recherche", "directeur de l’alignement", true),
      ("cofondateur", "cofondateurs", false), ("chercheur", "", false),
    ])
  func roles(one: String, other: String, isSame: Bool) {
    #expect(NameWords.areSameRole(one, other) == isSame)
    #expect(NameWords.areSameRole(other, one) == isSame)
  }

  @Test func groupsAreToldByWordsAndNumbers() {
    #expect(NameWords.ofGroup("1 500 salariés d’Intel") == ["1500", "salaries", "intel"])
    #expect(NameWords.ofGroup("à 3 des 12.000") == ["3", "12000"])
  }
}
