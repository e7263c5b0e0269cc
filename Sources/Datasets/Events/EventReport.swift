package import Articles
package import Text

/// What departures and appointments have in common: a person, an organization,
/// a status and perhaps a date, said by one document.
package protocol EventReport: Sendable {
  var personType: PersonType { get }
  var person: EntityReference? { get }
  var personRange: TextRange { get }
  var organization: EntityReference? { get }
  var role: String? { get }
  var status: EventStatus { get }
  var date: DatedBy? { get }
  var cue: TextRange { get }
  var evidence: TextRange { get }
  var rule: String { get }
  var confidence: Int { get }
  /// Reports of different families are never one event; `nil` fits any.
  var family: String? { get }

  /// The letters that begin the ids of events and of reports.
  static var idPrefixes: (event: String, report: String) { get }
  static func reports(of document: Document) -> [Self]

  // Other modules ask the type for these and not ``EventLinking`` and ``PublishedReport``: what
  // they call of a generic type is compiled once for all types, and takes twice the instructions;
  // what they ask of a protocol is compiled for each type that conforms.

  /// The document's reports with all that their rows need of it.
  static func published(in view: DocumentView) -> [PublishedReport<Self>]
  /// See ``EventLinking/key(of:)``.
  static func linkingKey(of report: PublishedReport<Self>) -> String
  /// See ``EventLinking/events(toldBy:of:)``.
  static func events(
    toldBy reports: [PublishedReport<Self>], of person: String
  ) -> [LinkedEvent<Self>]
}

extension EventReport {
  package static func published(in view: DocumentView) -> [PublishedReport<Self>] {
    reports(of: view.document).enumerated().map { PublishedReport($1, index: $0, in: view) }
  }

  package static func linkingKey(of report: PublishedReport<Self>) -> String {
    EventLinking.key(of: report)
  }

  package static func events(
    toldBy reports: [PublishedReport<Self>], of person: String
  ) -> [LinkedEvent<Self>] {
    EventLinking.events(toldBy: reports, of: person)
  }
}

extension DepartureReport: EventReport {
  package static let idPrefixes = (event: "dp", report: "dr")
  package static func reports(of document: Document) -> [Self] { document.departures }

  package var date: DatedBy? { leftOn }

  /// Who goes by an own decision is not who is sent away: one person may do both.
  package var family: String? {
    switch manner {
    case .resigned, .moved, .retired, .termEnded: "left"
    case .dismissed, .laidOff: "dismissed"
    case .sabbatical: "sabbatical"
    case .unspecified: nil
    }
  }
}

extension AppointmentReport: EventReport {
  package static let idPrefixes = (event: "ap", report: "ar")
  package static func reports(of document: Document) -> [Self] { document.appointments }

  package var date: DatedBy? { startsOn }
  package var family: String? { isInterim ? "interim" : nil }
}

/// A report with all that its row needs of its document, so that the document
/// itself need not be kept.
///
/// A class: linking sorts and groups reports, and a copy of the structure counts thirty
/// references.
package final class PublishedReport<Report: EventReport>: Sendable {
  package let report: Report
  package let id: String
  package let documentID: String
  package let publishedOn: CalendarDate?
  /// The words in the article.
  package let personText: String
  package let cue: String
  package let evidence: String
  package let offsets: DocumentView.Offsets
  package let sentence: Int
  package let isInTitle: Bool
  package let quotationID: RowID?

  init(_ report: Report, index: Int, in view: DocumentView) {
    self.report = report
    id = view.id(Report.idPrefixes.report, index).description
    documentID = view.document.id
    publishedOn = view.document.publishedOn
    personText = view.text(in: report.personRange)
    cue = view.text(in: report.cue)
    evidence = view.text(in: report.evidence)
    offsets = view.offsets(of: report.evidence)
    sentence = view.sentence(at: report.evidence.lowerBound)
    isInTitle = view.isInTitle(report.evidence)
    quotationID = view.quotationID(around: report.evidence)
  }

  /// A report that was made elsewhere.
  package init(
    _ report: Report, id: String, documentID: String, publishedOn: CalendarDate?,
    personText: String, cue: String, evidence: String, offsets: DocumentView.Offsets,
    sentence: Int, isInTitle: Bool, quotationID: RowID?
  ) {
    self.report = report
    self.id = id
    self.documentID = documentID
    self.publishedOn = publishedOn
    self.personText = personText
    self.cue = cue
    self.evidence = evidence
    self.offsets = offsets
    self.sentence = sentence
    self.isInTitle = isInTitle
    self.quotationID = quotationID
  }

  /// The resolved name, or the words for a group or a role.
  package var personName: String { report.person?.name ?? personText }
}

/// The reports of any part of the corpus, waiting to be linked.
package struct EventFold<Report: EventReport>: CorpusFold {
  package private(set) var reports: [PublishedReport<Report>] = []

  package init() {}

  package mutating func add(_ view: DocumentView) {
    reports += Report.published(in: view)
  }

  package mutating func merge(_ other: Self) {
    reports += other.reports
  }
}
