import Articles
import Stages
import TestSupport
import Testing
import Text

@Suite struct DateMentionTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var marked: String
    var publishedOn: String?
    var testDescription: String { marked }
  }

  static let examples = [
    Example(
      marked: "Il a annoncé son départ le ⟦2024-05-14|14 mai⟧, après la révolte de "
        + "⟦2023-11|novembre⟧.", publishedOn: "2024-05-17"),
    Example(marked: "Il a annoncé son départ le 14 mai, après la révolte de novembre."),
    Example(marked: "— Jan Leike (@janleike) ⟦2024-05-17|May 17, 2024⟧"),
    Example(marked: "Du ⟦2023-11-17/2023-11-19|17 au 19 novembre 2023⟧, puis lundi."),
  ]

  @Test(arguments: examples)
  func addsDatesWithAValue(_ example: Example) throws {
    let text = MarkedText(example.marked)
    var document = Document(id: "d-test", text: text.text)
    document.publishedOn = example.publishedOn.flatMap { CalendarDate(iso: $0) }
    try ExtractStage(settings: .init(), resources: NoResources()).process(&document)
    let dates = document.mentions.filter { $0.entity.type == .date }
    #expect(dates.map(\.entity.name) == text.marks.map(\.label))
    #expect(dates.map(\.range) == text.marks.map(\.range))
    #expect(dates.allSatisfy { $0.method == .pattern && 0...1000 ~= $0.confidence })
    #expect(document.mentions.map(\.range.lowerBound).isSorted)
  }

  @Test func leavesDoubtfulDatesOutWhenAsked() throws {
    var settings = ExtractStage.Settings()
    settings.minimumConfidence = 900
    var document = Document(id: "d-test", text: "Lundi, puis le 14 mai 2024.")
    document.publishedOn = CalendarDate(iso: "2024-05-17")
    try ExtractStage(settings: settings, resources: NoResources()).process(&document)
    #expect(document.mentions.map(\.entity.name) == ["2024-05-14"])
  }
}

extension [Int] {
  fileprivate var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}
