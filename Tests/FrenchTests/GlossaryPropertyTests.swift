import TestSupport
import Testing
import Text

@testable import French

@Suite struct GlossaryPropertyTests {
  @Test("every line of the lists is a formula")
  func readsEveryLine() { #expect(FormulaTable.standard.refused.isEmpty) }

  @Test("French shows every value that the English has, once, and no other")
  func slotsAreTheSame() {
    for formula in FormulaTable.standard.formulas {
      for french in [formula.french] + (formula.feminine.map { [$0] } ?? []) {
        #expect(values(formula.english) == values(french), "\(formula.line)")
      }
    }
  }

  @Test("no English pattern stands twice in a category")
  func patternsAreUnique() {
    var seen: Set<String> = []
    for formula in FormulaTable.standard.formulas {
      let english = formula.line.prefix { $0 != "=" }
      #expect(seen.insert("\(formula.category) \(english)").inserted, "\(formula.line)")
    }
  }

  @Test("a rendering keeps every value", arguments: 0..<40 as Range<UInt64>)
  func keepsValues(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let organization = try #require(Self.organizations.randomElement(using: &generator))
    let duration = try #require(Self.durations.randomElement(using: &generator))
    let role = try #require(Self.roles.randomElement(using: &generator))
    let english =
      "After \(duration) at \(organization), I have decided to step down as \(role) of \(organization)."
    let rendering = try #require(self.rendering(english), "\(english)")
    #expect(rendering.slots.map(\.english) == [duration, organization, role, organization])
    for slot in rendering.slots { #expect(rendering.french.contains(slot.french)) }
    #expect(occurrences(of: organization, in: rendering.french) == 2)
  }

  @Test(
    "a word that no formula knows leaves a text without rendering",
    arguments: 0..<60 as Range<UInt64>)
  func refusesUnknownWords(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sentences = GlossaryTests.announcements + GlossaryTests.thanks
    let sentence = try #require(sentences.randomElement(using: &generator))
    var words = sentence.english.split(separator: " ").map(String.init)
    words.insert("purportedly", at: Int.random(in: 0...words.count, using: &generator))
    let english = words.joined(separator: " ")
    #expect(rendering(english) == nil, "\(english)")
  }

  @Test("time is bounded: many commas and names end without a rendering")
  func isBounded() {
    let english = String(repeating: "Thank you to Ann, Bob and ", count: 60)
    let time = processorTime {
      #expect(rendering(english) == nil)
    }
    #expect(time < .seconds(5))
  }

  private func rendering(_ english: String) -> Glossary.Rendering? {
    Glossary.standard.rendering(of: Array(english.utf8)[...])
  }

  private static let organizations = [
    "OpenAI", "xAI", "Google DeepMind", "Hugging Face", "IBM", "Bank of America", "Acme", "Uber",
  ]
  private static let durations = [
    "six years", "nearly ten years", "a decade", "over two decades", "18 months",
    "nine incredible years", "a year and a half", "many years", "twenty-one weeks",
  ]
  private static let roles = [
    "CEO", "CTO", "chief scientist", "head of AI safety", "VP of Engineering", "editor",
    "co-founder", "chief operating officer",
  ]

  private func values(_ elements: [Formula.EnglishElement]) -> [String] {
    elements.compactMap { element in
      guard case .slot(let slot, let label) = element, slot.isValue else { return nil }
      return key(slot, label)
    }.sorted()
  }

  private func values(_ elements: [Formula.FrenchElement]) -> [String] {
    elements.compactMap { element in
      guard case .slot(let label) = element,
        let slot = Formula.Slot(
          rawValue: label.last == "2" ? String(label.dropLast()) : label)
      else { return nil }
      return key(slot, label)
    }.sorted()
  }

  private func key(_ slot: Formula.Slot, _ label: String) -> String {
    switch slot {
    case .infinitive, .gerund, .past, .participle, .present: "verb"
    default: label
    }
  }

  private func occurrences(of name: String, in text: String) -> Int {
    text.split(separator: name, omittingEmptySubsequences: false).count - 1
  }
}
