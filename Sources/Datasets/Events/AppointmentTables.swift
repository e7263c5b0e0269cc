package import Articles
import Text

/// Who took up which post: one row per event, across all articles.
package enum AppointmentsTable: CorpusTable {
  package typealias Row = LinkedEvent<AppointmentReport>
  private typealias Shared = EventColumns<Row>

  package static let name = "appointments"
  package static let summary = "One row per appointment, joined across the articles that report it."
  package static let columns: [Column<Row>] =
    [Column("appointment_id", "The event's id.") { $1.word($0.id) }.asKey]
    + Shared.person(
      id: { $0.best.report.person?.idBytes }, name: { $0.best.personName },
      type: { $0.best.report.personType })
    + Shared.organization(\.organization)
    + [
      Shared.role(\.role), Shared.interim { $0.best.report.isInterim }, Shared.status(\.status),
    ]
    + Shared.date("starts_on", \.date)
    + Shared.reference("predecessor", "Who held the post before", \.predecessor)
    + Shared.reference("origin", "The organization left", \.origin)
    + Shared.counts(
      conflicts: { event in
        let slots: [(column: String, values: [String?])] = [
          ("role", event.roleSlugs),
          ("predecessor", event.reports.map { $0.report.predecessor?.id }),
          ("origin", event.reports.map { $0.report.origin?.id }),
        ]
        return event.conflicts(slots) + (event.datesConflict ? ["starts_on"] : [])
      }, { $0 })
}

extension LinkedEvent<AppointmentReport> {
  fileprivate var predecessor: EntityReference? { winner(reports.map(\.report.predecessor)) }
  fileprivate var origin: EntityReference? { winner(reports.map(\.report.origin)) }
}

/// What each article says about an appointment.
package enum AppointmentReportsTable: CorpusTable {
  package typealias Row = LinkedReport<AppointmentReport>
  private typealias Shared = EventColumns<Row>

  package static let name = "appointment_reports"
  package static let summary = "One row per appointment and article that reports it."
  package static let columns: [Column<Row>] =
    Shared.reportHead(eventID: "appointment_id", of: AppointmentsTable.name)
    + [
      Shared.role(\.published.report.role), Shared.interim(\.published.report.isInterim),
      Shared.status(\.published.report.status),
    ]
    + Shared.date("starts_on", \.published.report.startsOn)
    + Shared.reference(
      "predecessor", "Who held the post before", withID: false, \.published.report.predecessor)
    + Shared.reference(
      "origin", "The organization left", withID: false, \.published.report.origin)
    + Shared.evidence()
}
