import Articles
import Testing

@testable import Stages

@Suite struct StatusTests {
  /// The statuses that a text gives to the departure its line tells of; none if it is not found.
  private static func found(_ list: String) -> [(sentence: EventSentence, statuses: [String])] {
    EventSentence.table(list).map { sentence in
      var document = sentence.document()
      document.addEvents()
      let leaver = sentence.expected[0].split(separator: "; ")[0]
      let rows = EventSentence.departures(of: document).filter { $0.contains(leaver) }
      return (sentence, rows.compactMap { $0.split(separator: "; ").last.map(String.init) })
    }
  }

  /// The last number is how many were right when this was written. Most others are not found.
  @Test(
    "a threat, a demand, a rumor, a denial or a reversal is no fact",
    arguments: [(StatusSentences.first, 24), (StatusSentences.second, 23)])
  func noneIsShownAsFact(_ list: String, _ leastRight: Int) {
    let found = Self.found(list)
    #expect(found.count == 40)
    for (sentence, statuses) in found {
      #expect(
        Set(statuses).isDisjoint(with: ["confirmed", "historical"]), "\(sentence.testDescription)")
    }
    let right = found.count { $0.sentence.expected[0].hasSuffix($0.statuses.first ?? "-") }
    #expect(right >= leastRight)
  }
}
