import Articles

/// Quotations, those with a speaker first where not all can be shown.
struct ReportQuotations {
  private static let columns = [
    "quotation_id", "document_id", "kind", "language", "text", "start", "end", "speaker",
    "target", "french", "french_method", "posted_on",
  ]

  private(set) var total = 0
  private var rows: [ReportRow] = []

  /// How many the page holds.
  var count: Int { rows.count }

  init(_ data: ReportData) throws(ProblemReport) {
    var (spoken, others): ([ReportRow], [ReportRow]) = ([], [])
    var total = 0
    try data.rows("quotations", Self.columns) { row in
      total += 1
      if row["speaker"] != .null {
        if spoken.count < ReportData.mostQuotations { spoken.append(row) }
      } else if others.count < ReportData.mostQuotations {
        others.append(row)
      }
    }
    self.total = total
    rows = Array((spoken + others).prefix(ReportData.mostQuotations))
  }

  func askForContext(_ wanted: inout [String: [ReportContext.Place]]) {
    for row in rows {
      wanted[row.text("document_id") ?? "", default: []].append(
        .init(
          id: row.text("quotation_id") ?? "", start: row.integer("start"),
          end: row.integer("end")))
    }
  }

  func json(
    _ contexts: [String: ReportContext], _ place: (String) -> JSONValue
  ) -> JSONValue {
    .array(
      rows.map { row in
        let context = contexts[row.text("quotation_id") ?? ""] ?? ReportContext()
        return .array([
          place(row.text("document_id") ?? ""), row["kind"], row["language"], row["speaker"],
          row["target"], row["text"], row["french"], row["french_method"],
          .string(context.before), .string(context.after), row["start"], row["end"],
          row["posted_on"],
        ])
      })
  }
}
