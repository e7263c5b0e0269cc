package import Articles
import Text

/// Who left which organization: one row per event, across all articles.
package enum DeparturesTable: CorpusTable {
  package typealias Row = LinkedEvent<DepartureReport>
  private typealias Shared = EventColumns<Row>

  package static let name = "departures"
  package static let summary = "One row per departure, joined across the articles that report it."
  package static let columns: [Column<Row>] =
    [Column("departure_id", "The event's id.") { $1.word($0.id) }.asKey]
    + Shared.person(
      id: { $0.best.report.person?.idBytes }, name: { $0.best.personName },
      type: { $0.best.report.personType })
    + [
      Column("group_size", .integer, "How many leave; empty for one person or when not said.") {
        $1.integer($0.reports.compactMap(\.report.groupSize).max())
      }
    ]
    + Shared.organization(\.organization)
    + [Shared.role(\.role), Shared.manner(\.manner), Shared.status(\.status)]
    + Shared.date("left_on", \.date)
    + Shared.reference("destination", "The organization gone to", \.destination)
    + Shared.reference("successor", "Who takes over", \.successor)
    + [
      Column("reason", "Why, in the article's words; empty when not stated.") {
        $1.text($0.reason)
      }
    ]
    + Shared.counts(
      conflicts: { event in
        let slots: [(column: String, values: [String?])] = [
          ("role", event.roleSlugs),
          ("manner", event.reports.map { $0.report.knownManner?.rawValue }),
          ("destination", event.reports.map { $0.report.destination?.id }),
          ("successor", event.reports.map { $0.report.successor?.id }),
        ]
        return event.conflicts(slots) + (event.datesConflict ? ["left_on"] : [])
      }, { $0 })
}

extension LinkedEvent<DepartureReport> {
  fileprivate var manner: DepartureReport.Manner {
    SlotVotes(reports.map(\.report.knownManner)).winner { $0.rawValue < $1.rawValue }
      ?? .unspecified
  }

  fileprivate var destination: EntityReference? { winner(reports.map(\.report.destination)) }
  fileprivate var successor: EntityReference? { winner(reports.map(\.report.successor)) }
  fileprivate var reason: String? {
    best.report.reason ?? reports.compactMap(\.report.reason).min()
  }
}

extension DepartureReport {
  /// The manner if the report says one.
  fileprivate var knownManner: Manner? { manner == .unspecified ? nil : manner }
}

/// What each article says about a departure.
package enum DepartureReportsTable: CorpusTable {
  package typealias Row = LinkedReport<DepartureReport>
  private typealias Shared = EventColumns<Row>

  package static let name = "departure_reports"
  package static let summary = "One row per departure and article that reports it."
  package static let columns: [Column<Row>] =
    Shared.reportHead(eventID: "departure_id", of: DeparturesTable.name)
    + [
      Shared.role(\.published.report.role), Shared.manner(\.published.report.manner),
      Shared.status(\.published.report.status),
    ]
    + Shared.date("left_on", \.published.report.leftOn)
    + Shared.reference(
      "destination", "The organization gone to", withID: false, \.published.report.destination)
    + Shared.reference(
      "successor", "Who takes over", withID: false, \.published.report.successor)
    + [
      Column("reason", "Why, in the article's words; empty when not stated.") {
        $1.text($0.published.report.reason)
      }
    ]
    + Shared.evidence()
}
