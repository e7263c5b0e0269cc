import Articles

/// Departures and appointments with what articles say about them.
struct ReportEvents {
  private struct Event {
    var isDeparture: Bool
    var row: ReportRow
    var reports: [ReportRow] = []
    var left = 0
  }

  private static let mostReports = 8
  private static let reportColumns = [
    "report_id", "document_id", "status", "cue", "evidence", "start", "end", "rule", "confidence",
  ]

  /// How many there are of each in the tables.
  private(set) var departures = 0
  private(set) var appointments = 0
  private var events: [Event] = []

  var total: Int { departures + appointments }
  /// How many the page holds.
  var count: Int { events.count }

  init(
    departures: String, appointments: String, _ data: ReportData
  ) throws(ProblemReport) {
    let shared = [
      "person", "organization", "role", "status", "documents", "conflicts", "evidence",
    ]
    var all: [Event] = []
    try data.rows(
      departures,
      shared + [
        "departure_id", "manner", "left_on", "left_on_precision", "destination", "successor",
      ]
    ) { all.append(Event(isDeparture: true, row: $0)) }
    self.departures = all.count
    try data.rows(
      appointments,
      shared + [
        "appointment_id", "interim", "starts_on", "starts_on_precision", "origin", "predecessor",
      ]
    ) { all.append(Event(isDeparture: false, row: $0)) }
    self.appointments = all.count - self.departures
    // Those that most articles tell, where not all can be shown.
    events =
      all.count <= ReportData.mostEvents
      ? all
      : Array(
        all.enumerated().sorted { a, b in
          let (left, right) = (
            a.element.row.integer("documents"), b.element.row.integer("documents")
          )
          return left == right ? a.offset < b.offset : left > right
        }.prefix(ReportData.mostEvents).map(\.element))
    try readReports("departure_reports", "departure_id", data)
    try readReports("appointment_reports", "appointment_id", data)
  }

  private mutating func readReports(
    _ table: String, _ key: String, _ data: ReportData
  ) throws(ProblemReport) {
    var places: [String: Int] = [:]
    for (place, event) in events.enumerated() {
      if let id = event.row.text(key) { places[id] = place }
    }
    var read: [(place: Int, row: ReportRow)] = []
    try data.rows(table, Self.reportColumns + [key]) { row in
      if let place = places[row.text(key) ?? ""] { read.append((place, row)) }
    }
    // The rows at the top of a table stand there for their types' sake.
    read.sort { ($0.row.text("report_id") ?? "") < ($1.row.text("report_id") ?? "") }
    for (place, row) in read {
      let isBest = row["evidence"] == events[place].row["evidence"]
      if isBest, events[place].reports.first?["evidence"] != row["evidence"] {
        events[place].reports.insert(row, at: 0)
      } else {
        events[place].reports.append(row)
      }
    }
    for place in places.values where events[place].reports.count > Self.mostReports {
      events[place].left = events[place].reports.count - Self.mostReports
      events[place].reports.removeLast(events[place].left)
    }
  }

  func askForContext(_ wanted: inout [String: [ReportContext.Place]]) {
    for report in events.flatMap(\.reports) {
      wanted[report.text("document_id") ?? "", default: []].append(
        .init(
          id: report.text("report_id") ?? "", start: report.integer("start"),
          end: report.integer("end")))
    }
  }

  func json(
    _ contexts: [String: ReportContext], _ place: (String) -> JSONValue
  ) -> JSONValue {
    .array(
      events.map { event in
        let row = event.row
        let (date, other, heir) =
          event.isDeparture
          ? ("left_on", "destination", "successor") : ("starts_on", "origin", "predecessor")
        let manner: JSONValue =
          event.isDeparture ? row["manner"] : row["interim"] == true ? "interim" : .null
        return [
          "kind": event.isDeparture ? "d" : "a", "person": row["person"],
          "organization": row["organization"], "role": row["role"], "status": row["status"],
          "manner": manner, "date": row[date], "precision": row[date + "_precision"],
          "other": row[other], "heir": row[heir], "conflicts": row["conflicts"],
          "documents": row["documents"], "evidence": row["evidence"],
          "cut": .number(event.left),
          "reports": .array(
            event.reports.map { report in
              let context = contexts[report.text("report_id") ?? ""] ?? ReportContext()
              return .array([
                place(report.text("document_id") ?? ""), report["evidence"], report["cue"],
                .string(context.before), .string(context.after), report["start"], report["end"],
                report["rule"], report["confidence"], report["status"],
              ])
            }),
        ]
      })
  }
}
