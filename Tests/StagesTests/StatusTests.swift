import Articles
import Testing

@testable import Stages

@Suite struct StatusTests {
  /// What the text gives for the departure that each line tells of.
  private static let found: [(sentence: EventSentence, statuses: [String])] =
    EventSentence.table(StatusSentences.second).map { sentence in
      var document = sentence.document()
      document.addEvents()
      let leaver = sentence.expected[0].split(separator: "; ")[0]
      let rows = EventSentence.departures(of: document).filter { $0.contains(leaver) }
      return (sentence, rows.compactMap { $0.split(separator: "; ").last.map(String.init) })
    }

  @Test("a threat, a demand, a rumor, a denial or a reversal is no fact")
  func noneIsShownAsFact() {
    #expect(Self.found.count == 40)
    for (sentence, statuses) in Self.found {
      #expect(
        Set(statuses).isDisjoint(with: ["confirmed", "historical"]), "\(sentence.testDescription)")
    }
  }

  @Test("most of them are told by their status")
  func statusIsRight() {
    let right = Self.found.filter { sentence, statuses in
      sentence.expected[0].hasSuffix(statuses.first ?? "-")
    }
    for (sentence, statuses) in Self.found { print("ST", statuses, sentence.expected[0], sentence.testDescription) }
    #expect(right.count >= 40)
  }
}
