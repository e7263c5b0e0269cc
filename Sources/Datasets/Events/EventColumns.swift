import Articles
import Text

/// The columns that both kinds of events, or both kinds of reports, share.
enum EventColumns<Row: Sendable> {
  static func person(
    id: @escaping @Sendable (Row) -> [UInt8]?, name: @escaping @Sendable (Row) -> String,
    type: @escaping @Sendable (Row) -> PersonType
  ) -> [Column<Row>] {
    [
      Column("person_id", "Entity id of the person; empty for a group or a bare role.") {
        $1.word(id($0))
      }.naming(EntitiesTable.name),
      Column("person", "The person's name; for a group or a bare role the article's words.") {
        $1.text(name($0))
      },
      Column(
        "person_type", "How the article names who it is.",
        accepted: PersonType.allCases.map(\.rawValue)
      ) { $1.word(type($0).rawValue) },
    ]
  }

  static func organization(_ value: @escaping @Sendable (Row) -> EntityReference?) -> [Column<Row>]
  {
    [
      Column("organization_id", "Entity id of the organization or country; empty if unknown.") {
        $1.word(value($0)?.idBytes)
      }.naming(EntitiesTable.name),
      Column("organization", "The organization, or the country of an office of state.") {
        $1.text(value($0)?.name)
      },
    ]
  }

  static func role(_ value: @escaping @Sendable (Row) -> String?) -> Column<Row> {
    Column("role", "The post, as in the text, without its article.") { $1.text(value($0)) }
  }

  static func manner(
    _ value: @escaping @Sendable (Row) -> DepartureReport.Manner
  ) -> Column<Row> {
    Column(
      "manner", "How the person goes.",
      accepted: DepartureReport.Manner.allCases.map(\.rawValue)
    ) { $1.word(value($0).rawValue) }
  }

  static func status(_ value: @escaping @Sendable (Row) -> EventStatus) -> Column<Row> {
    Column(
      "status", "How far the event has come, by the words of the articles.",
      accepted: EventStatus.allCases.map(\.rawValue)
    ) { $1.word(value($0).rawValue) }
  }

  /// `left_on`, `left_on_precision`, `left_on_basis`, or the same for `starts_on`.
  static func date(
    _ name: String, _ value: @escaping @Sendable (Row) -> DatedBy?
  ) -> [Column<Row>] {
    [
      Column(name, .date, "The effective day, else that of the announcement: the first it can be.")
      { $1.day(value($0)?.date) },
      Column(
        name + "_precision", "How much of the date is known.",
        accepted: CalendarDate.Precision.allCases.map(\.rawValue)
      ) { $1.word(value($0)?.date.precision.rawValue) },
      Column(
        name + "_basis", "What gave the date.",
        accepted: DatedBy.Basis.allCases.map(\.rawValue)
      ) { $1.word(value($0)?.basis.rawValue) },
    ]
  }

  static func reference(
    _ name: String, _ meaning: String, withID: Bool = true,
    _ value: @escaping @Sendable (Row) -> EntityReference?
  ) -> [Column<Row>] {
    let column = Column<Row>(name, "\(meaning); empty when not stated.") {
      $1.text(value($0)?.name)
    }
    guard withID else { return [column] }
    return [
      Column("\(name)_id", "Entity id of the \(name).") { $1.word(value($0)?.idBytes) }.naming(
        EntitiesTable.name), column,
    ]
  }

  static func interim(_ value: @escaping @Sendable (Row) -> Bool) -> Column<Row> {
    Column("interim", .boolean, "Whether the post is taken for the time being only.") {
      $1.boolean(value($0))
    }
  }

  /// What an event's row says about its reports.
  static func counts<Report: EventReport>(
    conflicts: @escaping @Sendable (Row) -> [String],
    _ event: @escaping @Sendable (Row) -> LinkedEvent<Report>
  ) -> [Column<Row>] {
    [
      Column("reports", .integer, "Reports of this event.") { $1.integer(event($0).reports.count) },
      Column("documents", .integer, "Articles that report it.") { $1.integer(event($0).documents) },
      Column("first_reported_on", .date, "Publication day of the first dated article.") {
        $1.day(event($0).firstReportedOn)
      },
      Column("last_reported_on", .date, "Publication day of the last dated article.") {
        $1.day(event($0).lastReportedOn)
      },
      Column("conflicts", "Columns on which the reports disagree, joined with `|`.") {
        $1.text(conflicts($0).joined(separator: "|"))
      },
      Column("evidence", "The words of the surest report.") { $1.text(event($0).best.evidence) },
      Column("confidence", .number, "That of the surest report, 0.000 to 1.000.") {
        $1.decimal(thousandths: event($0).best.report.confidence)
      }.within(0...1),
    ]
  }
}

extension EventColumns {
  /// What every report's row begins with: ids, who it is, of which organization.
  static func reportHead<Report>(
    eventID: String, of events: String
  ) -> [Column<Row>] where Row == LinkedReport<Report> {
    [
      Column("report_id", "The report's id.") { $1.word($0.published.id) }.asKey,
      Column(eventID, "The event that it reports.") { $1.word($0.eventID) }.naming(events).required,
      Column("document_id", "The article.") { $1.word($0.published.documentID) }.naming(
        DocumentsTable.name
      ).required,
    ]
      + person(
        id: { $0.published.report.person?.idBytes }, name: { $0.published.personName },
        type: { $0.published.report.personType })
      + [Column("person_text", "The words in the article.") { $1.text($0.published.personText) }]
      // No key path: one of a generic type is looked up anew for every row.
      + organization { $0.published.report.organization }
  }

  /// Where a report stands in its article.
  static func evidence<Report>() -> [Column<Row>] where Row == LinkedReport<Report> {
    [
      Column("cue", "The verb or noun that says it.") { $1.text($0.published.cue) },
      Column("evidence", "The words that say so.") { $1.text($0.published.evidence) },
    ]
      + OffsetColumns.columns
      + [
        Column("sentence", .integer, "Number of its sentence, from 0.") {
          $1.integer($0.published.sentence)
        },
        Column("in_title", .boolean, "Whether it stands in the headline.") {
          $1.boolean($0.published.isInTitle)
        },
        Column("quotation_id", "The quotation it stands in; empty when in none.") {
          $1.rowID($0.published.quotationID)
        }.naming(QuotationsTable.name),
        Column("rule", "The rule that found it; `learned` for the model of events.") {
          $1.text($0.published.report.rule)
        },
        Column("confidence", .number, "From 0.000 to 1.000.") {
          $1.decimal(thousandths: $0.published.report.confidence)
        }.within(0...1),
      ]
  }
}

/// A report with the event it was linked to.
package struct LinkedReport<Report: EventReport>: Sendable {
  package let eventID: String
  package let published: PublishedReport<Report>

  package init(eventID: String, published: PublishedReport<Report>) {
    self.eventID = eventID
    self.published = published
  }
}

extension LinkedReport: Placed {
  var offsets: DocumentView.Offsets { published.offsets }
}
