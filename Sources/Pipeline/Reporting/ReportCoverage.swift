/// What was read and what was set aside, counted.
struct ReportCoverage {
  static let columns = [
    "document_id", "title", "path", "url", "published_on", "language", "words", "duplicate_of",
  ]
  static let rejectColumns = ["path", "record", "stage", "reason", "detail"]

  private var documents = 0
  private var words = 0
  private var undated = 0
  private var duplicates = 0
  private var first: String?
  private var last: String?
  private var months: [String: Int] = [:]
  private var languages: [String: Int] = [:]
  private var reasons: [String: Int] = [:]
  private(set) var rejects: [JSONValue] = []

  mutating func add(_ row: ReportRow) {
    documents += 1
    words += row.integer("words")
    if row["duplicate_of"] != .null { duplicates += 1 }
    languages[row.text("language") ?? "", default: 0] += 1
    guard let day = row.text("published_on") else {
      undated += 1
      return
    }
    first = min(first ?? day, day)
    last = max(last ?? day, day)
    months[day.prefix(7) + "-01", default: 0] += 1
  }

  mutating func addReject(_ row: ReportRow) {
    reasons[row.text("reason") ?? "", default: 0] += 1
    if rejects.count < ReportData.mostRejects { rejects.append(.array(row.cells)) }
  }

  func meta(departures: Int, appointments: Int, quotations: Int, entities: Int) -> JSONValue {
    [
      "documents": .number(documents), "words": .number(words),
      "from": first.map { .string($0) } ?? .null, "to": last.map { .string($0) } ?? .null,
      "departures": .number(departures), "appointments": .number(appointments),
      "quotations": .number(quotations), "entities": .number(entities),
      "rejects": .number(reasons.values.reduce(0, +)),
    ]
  }

  var json: JSONValue {
    [
      "months": .array(everyMonth.map { [.string($0), .number(months[$0] ?? 0)] }),
      "undated": .number(undated), "duplicates": .number(duplicates),
      "languages": Self.counts(languages), "reasons": Self.counts(reasons),
    ]
  }

  /// From the first month with an article to the last, those without one between them.
  private var everyMonth: [String] {
    guard let first, let last, var month = Self.number(first), let end = Self.number(last),
      // A wrong date far away would fill the page.
      end - month < 600
    else { return months.keys.sorted() }
    var names: [String] = []
    while month <= end {
      let number = month % 12 + 1
      names.append("\(month / 12)-\(number < 10 ? "0" : "")\(number)-01")
      month += 1
    }
    return names
  }

  private static func number(_ day: String) -> Int? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? parts[0] * 12 + parts[1] - 1 : nil
  }

  private static func counts(_ counts: [String: Int]) -> JSONValue {
    .array(
      counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { [.string($0.key), .number($0.value)] })
  }
}
