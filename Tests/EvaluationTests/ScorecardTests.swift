import Articles
import TestSupport
import Testing
import Text

@testable import Evaluation

@Suite struct ScorecardTests {
  @Test func ratiosOfATally() {
    let tally = Tally(right: 3, wrong: 1, missed: 3)
    #expect(tally.precision == 0.75)
    #expect(tally.recall == 0.5)
    #expect(tally.f1 == 0.6)
    #expect(Tally().f1 == 0)
  }

  @Test("the best partner wins, and of equal ones the first")
  func pairs() {
    let pairing = Pairing([10, 20, 30], [21, 20, 40]) { $0 == $1 ? 2 : abs($0 - $1) < 2 ? 1 : 0 }
    #expect(pairing.pairs.map(\.marked) == [20])
    #expect(pairing.pairs.map(\.found) == [20])
    #expect(pairing.lost == [10, 30])
    #expect(pairing.extra == [21, 40])
    #expect(Pairing([1, 2], [3, 4]) { _, _ in 1 }.pairs.map(\.found) == [3, 4])
  }

  @Test("mentions count exactly and by overlap")
  func mentions() {
    var document = marked(
      "⟦person|Jan Leike⟧ a quitté ⟦organization|la société OpenAI⟧ à ⟦location|Paris⟧.")
    document.mentionTypes = [.person, .organization, .location]
    let found = found(
      "⟦person|Jan Leike⟧ a quitté la société ⟦organization|OpenAI⟧ à ⟦product|Paris⟧.")
    var scorecard = Scorecard()
    scorecard.add(document, found: found)
    #expect(scorecard.tally("mentions_exact") == Tally(right: 1, wrong: 1, missed: 2))
    #expect(scorecard.tally("mentions_overlap") == Tally(right: 2, missed: 1))
    #expect(scorecard.tally("mentions_overlap_organization") == Tally(right: 1))
    #expect(scorecard.tally("mentions_exact_product") == nil)
    #expect(
      scorecard.disagreements.map(\.problem) == ["inexact organization", "missed location"])
    #expect(scorecard.disagreements.last?.found == "product Paris")
  }

  @Test(
    "marks and findings may be exchanged, and what equals itself is all right", arguments: 0..<20)
  func mentionsAreSymmetric(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func some() -> [MarkedDocument.Mention] {
      (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        let start = Int.random(in: 0..<60, using: &generator)
        let end = start + Int.random(in: 1...9, using: &generator)
        return .init(type: Bool.random(using: &generator) ? .person : .event, range: start..<end)
      }
    }
    func score(
      _ marked: [MarkedDocument.Mention], _ found: [MarkedDocument.Mention], _ name: String
    ) throws -> Tally {
      var document = MarkedDocument(
        name: "a", text: SourceText(String(repeating: "x", count: 80)))
      document.mentions = marked
      document.mentionTypes = [.person, .event]
      var output = FoundDocument()
      output.mentions = found.map { .init(type: $0.type, name: "", surface: "", range: $0.range) }
      var scorecard = Scorecard()
      scorecard.add(document, found: output)
      return try #require(scorecard.tally(name))
    }
    let one = some()
    let other = some()
    for name in ["mentions_exact", "mentions_overlap"] {
      #expect(try score(one, one, name).f1 == 1)
    }
    let tally = try score(one, other, "mentions_exact")
    let exchanged = try score(other, one, "mentions_exact")
    #expect(
      tally == Tally(right: exchanged.right, wrong: exchanged.missed, missed: exchanged.wrong))
    #expect(try score(one, other, "mentions_overlap").right >= tally.right)
  }

  @Test("forms of one name are no errors, and forms of one wrong name are one")
  func names() {
    var document = marked("")
    document.mentions = nil
    document.persons = ["Jan Leike", "Sam Altman"]
    var found = FoundDocument()
    for name in ["Leike", "Jan Leike", "Leike", "Elon Musk", "Musk"] {
      found.mentions.append(.init(type: .person, name: name, surface: name, range: 0..<1))
    }
    var scorecard = Scorecard()
    scorecard.add(document, found: found)
    #expect(scorecard.tally("persons") == Tally(right: 1, wrong: 1, missed: 1))
    #expect(scorecard.disagreements.map(\.found) == [nil, "Elon Musk"])
  }

  @Test("what is not marked is not scored, and an article that is not there is empty")
  func layers() {
    var document = marked("")
    document.mentions = nil
    document.departures = [departure("Jan Leike")]
    var scorecard = Scorecard()
    scorecard.add(document, found: nil)
    #expect(scorecard.missingDocuments == ["a"])
    #expect(
      scorecard.figures.map(\.name) == [
        "departures", "departures_named", "departures_with_organization", "shown_as_fact",
      ])
    #expect(scorecard.tally("departures") == Tally(missed: 1))
  }

  @Test("a threat shown as a departure is counted; a borderline case is not")
  func departures() {
    var document = marked("")
    document.mentions = nil
    document.departures = [
      departure("Jan Leike", .threatened), departure("Ilya Sutskever", isOptional: true),
      departure("Sam Altman", .historical),
    ]
    var found = FoundDocument()
    for name in ["Leike", "Altman", "Greg Brockman"] {
      found.departures.append(
        .init(
          person: name, personType: .named, organization: "OpenAI", role: nil, manner: .resigned,
          status: .confirmed, leftOn: "2024-05-17", destination: nil, evidence: "…", range: 0..<1))
    }
    var scorecard = Scorecard()
    scorecard.add(document, found: found)
    #expect(scorecard.tally("departures") == Tally(right: 2, wrong: 1))
    #expect(scorecard.value("shown_as_fact") == .count(1))
    #expect(scorecard.value("status_accuracy") == .share(0.5))
    #expect(scorecard.value("status_strict_accuracy") == .share(0))
    #expect(scorecard.value("departure_month_recall") == .share(1))
    #expect(scorecard.disagreements.map(\.problem) == ["shown as fact", "false departure"])
  }

  @Test("quotations are compared without the marks around them")
  func quotations() {
    var document = marked("⟦person|« Nous partons demain »⟧, a dit Leike. ⟦person|« OK »⟧")
    let ranges = document.mentions?.map(\.range) ?? []
    document.mentions = nil
    document.hasAllQuotations = true
    document.quotations = [
      .init(
        range: ranges[0], text: "", isSpeech: true, isEnglish: false, speaker: .named("Jan Leike")),
      .init(range: ranges[1], text: "", isSpeech: false, isEnglish: false, speaker: .none),
    ]
    var found = FoundDocument()
    for (range, speaker) in zip(ranges, ["Leike", nil]) {
      found.quotations.append(
        .init(
          kind: .direct, isEnglish: false, isInner: false, text: "",
          range: range.lowerBound + 2..<range.upperBound - 2, speaker: speaker))
    }
    var scorecard = Scorecard()
    scorecard.add(document, found: found)
    #expect(scorecard.tally("quotations") == Tally(right: 1, wrong: 1))
    #expect(scorecard.value("quotation_exact") == .share(1))
    #expect(scorecard.value("speaker_accuracy") == .share(1))
    #expect(scorecard.value("other_marks_called_speech") == .count(1))
  }

  // MARK: - Articles

  private func marked(_ text: String) -> MarkedDocument {
    let text = MarkedText(text)
    let source = text.bytes.string(in: 0..<text.bytes.count)
    var document = MarkedDocument(name: "a", text: SourceText(source))
    document.mentions = mentions(text).map { .init(type: $0.type, range: $0.range) }
    return document
  }

  private func found(_ text: String) -> FoundDocument {
    var document = FoundDocument()
    document.mentions = mentions(MarkedText(text)).map {
      .init(type: $0.type, name: "", surface: "", range: $0.range)
    }
    return document
  }

  private func mentions(_ text: MarkedText) -> [(type: EntityType, range: Range<Int>)] {
    let offsets = ScalarOffsets(text.bytes)
    return text.marks.compactMap { mark in
      EntityType(rawValue: mark.label).map {
        (
          $0,
          offsets.scalars(
            before: mark.range.lowerBound)..<offsets.scalars(
              before: mark.range.upperBound)
        )
      }
    }
  }

  private func departure(
    _ person: String, _ status: EventStatus = .confirmed, isOptional: Bool = false
  ) -> MarkedDocument.Departure {
    .init(
      person: person, personType: .named, organization: "OpenAI", role: nil, manner: .resigned,
      status: status, destination: nil, date: "2024-05", evidence: "…", range: nil,
      isOptional: isOptional)
  }
}

extension Scorecard {
  fileprivate func value(_ name: String) -> Figure.Value? {
    figures.first { $0.name == name }?.value
  }

  fileprivate func tally(_ name: String) -> Tally? {
    guard case .tally(let tally) = value(name) else { return nil }
    return tally
  }
}
