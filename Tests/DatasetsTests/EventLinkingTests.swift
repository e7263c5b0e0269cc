import Articles
import TestSupport
import Testing
import Text

@testable import Datasets

@Suite struct EventLinkingTests {
  /// One document that reports one departure.
  struct Report: Sendable {
    var document: String
    var person = "Ana Roux"
    var organization: String? = "Veltra"
    var manner: DepartureReport.Manner = .resigned
    var status: EventStatus = .confirmed
    var date: String?
    var publishedOn: String?
  }

  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var reports: [Report]
    /// Id, status and number of reports of every event.
    var events: [String]
    var testDescription: String { name }
  }

  static let examples = [
    Example(
      name: "two articles tell one event; the confirmation wins over the threat",
      reports: [
        Report(document: "a", status: .threatened), Report(document: "b", status: .confirmed),
      ],
      events: ["dp-ana-roux-veltra-left confirmed 2"]),
    Example(
      name: "a reversal wins over a confirmation",
      reports: [
        Report(document: "a", manner: .dismissed),
        Report(document: "b", manner: .dismissed, status: .reversed),
      ],
      events: ["dp-ana-roux-veltra-dismissed reversed 2"]),
    Example(
      name: "threats and denials alone never become a fact",
      reports: [
        Report(document: "a", status: .denied), Report(document: "b", status: .rumored),
      ],
      events: ["dp-ana-roux-veltra-left rumored 2"]),
    Example(
      name: "two organizations are two events",
      reports: [Report(document: "a"), Report(document: "b", organization: "Norlia")],
      events: ["dp-ana-roux-norlia-left confirmed 1", "dp-ana-roux-veltra-left confirmed 1"]),
    Example(
      name: "two events whose slugs make one id get one each",
      reports: [
        Report(document: "b", person: "Ana", organization: "Roux Veltra"), Report(document: "a"),
      ],
      events: ["dp-ana-roux-veltra-left confirmed 1", "dp-ana-roux-veltra-left-bis-2 confirmed 1"]),
    Example(
      name: "a report without organization joins the only one there is",
      reports: [Report(document: "a"), Report(document: "b", organization: nil)],
      events: ["dp-ana-roux-veltra-left confirmed 2"]),
    Example(
      name: "dismissed and later gone on leave are two events",
      reports: [
        Report(document: "a", manner: .dismissed), Report(document: "b", manner: .sabbatical),
      ],
      events: [
        "dp-ana-roux-veltra-dismissed confirmed 1", "dp-ana-roux-veltra-sabbatical confirmed 1",
      ]),
    Example(
      name: "a manner not told fits the one that is",
      reports: [
        Report(document: "a", manner: .unspecified), Report(document: "b", manner: .moved),
      ],
      events: ["dp-ana-roux-veltra-left confirmed 2"]),
    Example(
      name: "leaving, returning and leaving again years later are two events",
      reports: [
        Report(document: "a", date: "2019-03"), Report(document: "b", date: "2023-11-02"),
        Report(document: "c", publishedOn: "2019-04-01"),
        Report(document: "d", publishedOn: "2023-12-01"),
      ],
      events: ["dp-ana-roux-veltra-left confirmed 2", "dp-ana-roux-veltra-left-2 confirmed 2"]),
    Example(
      name: "a source that errs by a year is a conflict, not another event",
      reports: [Report(document: "a", date: "2023-05"), Report(document: "b", date: "2024-05")],
      events: ["dp-ana-roux-veltra-left confirmed 2"]),
  ]

  @Test(arguments: examples)
  func links(_ example: Example) {
    let events = events(fold(example.reports))
    #expect(events.map { "\($0.id) \($0.status.rawValue) \($0.reports.count)" } == example.events)
  }

  @Test("any split and any order of the documents gives the same rows", arguments: 1...40)
  func isIndependentOfOrder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let all = Self.examples.flatMap(\.reports).enumerated().map { index, report in
      var report = report
      report.document = "n\(index)"
      report.person = ["Ana Roux", "Léo Blanc", "Ida Stern"].randomElement(using: &generator) ?? ""
      return report
    }
    let expected = rows(fold(all))
    let shuffled = all.shuffled(using: &generator)
    let cut = Int.random(in: 0...shuffled.count, using: &generator)
    var left = fold(Array(shuffled[cut...]))
    left.merge(fold(Array(shuffled[..<cut])))
    #expect(rows(left) == expected)
  }

  @Test func conflictingDatesAreNamed() {
    let row = rows(
      fold([Report(document: "a", date: "2023-05"), Report(document: "b", date: "2024-05")]))
    #expect(row.count == 1)
    #expect(row.first?.contains(.text("left_on")) == true)
    #expect(row.first?.contains(.text("conflict")) == true)
  }

  @Test func aLessPreciseDateIsNoConflict() {
    let event = events(
      fold([Report(document: "a", date: "2024-05"), Report(document: "b", date: "2024-05-14")]))
    #expect(event.first?.datesConflict == false)
    #expect(event.first?.date?.date.iso == "2024-05-14")
  }

  @Test(
    "of names that make one id the one most reports give is shown, else the first by letters",
    arguments: ["Conseil", "Agence", "École", "Ordre", "Institut", "Office", "Banque", "Union"])
  func showsOneOfTwoSpellings(_ noun: String) {
    let (plain, capital) = ("\(noun.lowercased()) d'État", "\(noun) d’État")
    let tie = events(
      fold([
        Report(document: "a", organization: plain), Report(document: "b", organization: capital),
      ]))
    #expect(tie.map(\.organization?.name) == [min(plain, capital)])
    let vote = events(
      fold(["a", "b", "c"].map { Report(document: $0, organization: $0 == "b" ? capital : plain) }))
    #expect(vote.map(\.organization?.name) == [plain])
  }

  private func rows(_ fold: EventFold<DepartureReport>) -> [[Cell]] {
    events(fold).map { row in DeparturesTable.columns.map { $0.cell(of: row) } }
  }

  /// Links as a run does, which may sort in files.
  private func events(_ fold: EventFold<DepartureReport>) -> [LinkedEvent<DepartureReport>] {
    var naming = EventNaming<DepartureReport>()
    return Dictionary(grouping: fold.reports) { EventLinking.key(of: $0) }
      .flatMap { EventLinking.events(toldBy: $1, of: $0) }
      .sorted(by: EventNaming.precedes)
      .flatMap { naming.name($0) } + naming.finish()
  }

  private func fold(_ reports: [Report]) -> EventFold<DepartureReport> {
    reports.reduce(into: EventFold()) { $0.add(DocumentView(document($1))) }
  }

  private func document(_ report: Report) -> Document {
    var document = Document(id: "d-\(report.document)", text: "Elle part.")
    document.publishedOn = report.publishedOn.flatMap { CalendarDate(iso: $0) }
    var departure = DepartureReport(
      personType: .named, person: EntityReference(.person, report.person),
      personRange: TextRange(0, 4), manner: report.manner, status: report.status,
      cue: TextRange(5, 9), evidence: TextRange(0, 10), rule: "test", confidence: 900)
    departure.organization = report.organization.map { EntityReference(.organization, $0) }
    departure.leftOn = report.date.flatMap { CalendarDate(iso: $0) }
      .map { DatedBy($0, basis: .text) }
    document.departures = [departure]
    return document
  }
}
