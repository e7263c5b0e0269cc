import Articles
import TestSupport
import Testing

@testable import Stages

@Suite struct ReviewTests {
  /// Sentences with the word of leaving that gave no departure, and why; `-` for none.
  static let table: [(text: String, found: String)] = [
    ("⟦f|Ana Ruiz⟧ quitte ⟦o|Novaline⟧.", "-"),
    ("⟦f|Ana Ruiz⟧ a quitté la salle.", "quitté not_a_post"),
    ("Les salariés se demandent si ⟦f|Ana Ruiz⟧ démissionnerait.", "démissionnerait not_said"),
    ("De nouveaux licenciements sont à prévoir.", "licenciements no_person"),
    ("⟦f|Ana Ruiz⟧ a évoqué des licenciements.", "licenciements leaver_unclear"),
    ("⟦f|Ana Ruiz⟧ chante.", "-"),
  ]

  @Test(arguments: table)
  func says(text: String, found: String) {
    var document = EventSentence(marked: MarkedText(text), expected: []).document()
    document.addEvents(dates: document.dates())
    document.findUnreportedCues()
    let cues = document.unreportedCues.map {
      "\(document.string(in: $0.cue)) \($0.reason.rawValue)"
    }
    #expect((cues.isEmpty ? "-" : cues.joined(separator: ", ")) == found)
  }
}
