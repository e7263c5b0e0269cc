import Articles
import Testing

@testable import Stages

@Suite struct StatusTests {
  /// How many of a list's departures are found, and what is said of them.
  private struct Tally {
    var lines = 0
    /// Departures that are no facts, and pass for them.
    var shownAsFact: [String] = []
    var right = 0
    /// Facts that are found, and those told as something else.
    var facts = 0
    var doubted = 0

    init(_ list: String) {
      for sentence in EventSentence.table(list) {
        var document = sentence.document()
        document.addEvents(dates: document.dates())
        let expected = sentence.expected[0].split(separator: "; ")
        let row = EventSentence.departures(of: document).first { $0.contains(expected[0]) }
        let status = row.flatMap { $0.split(separator: "; ").last.map(String.init) }
        lines += 1
        if expected[1] == "fact" {
          guard let status else { continue }
          facts += 1
          if !["confirmed", "historical", "announced"].contains(status) { doubted += 1 }
        } else if status == "confirmed" || status == "historical" {
          shownAsFact.append(sentence.testDescription)
        } else if status == String(expected[1]) {
          right += 1
        }
      }
    }
  }

  /// Most of the others are not found at all.
  @Test(
    "a threat, a demand, a rumor, a denial or a reversal is no fact",
    arguments: [
      (StatusSentences.first, 40, 0, 24), (StatusSentences.second, 40, 0, 23),
      (StatusSentences.third, 140, 2, 32), (StatusSentences.fourth, 140, 0, 48),
    ])
  func othersAreNoFacts(_ list: String, _ lines: Int, _ mostShownAsFact: Int, _ leastRight: Int) {
    let tally = Tally(list)
    #expect(tally.lines == lines)
    #expect(tally.shownAsFact.count <= mostShownAsFact, "\(tally.shownAsFact)")
    #expect(tally.right >= leastRight)
  }

  @Test(
    "facts are told as such",
    arguments: [(StatusSentences.third, 23), (StatusSentences.fourth, 26)])
  func factsAreFacts(_ list: String, _ leastFound: Int) {
    let tally = Tally(list)
    #expect(tally.facts >= leastFound)
    // One that the model of events finds beside a denial of something else.
    #expect(tally.doubted <= 1)
  }
}
