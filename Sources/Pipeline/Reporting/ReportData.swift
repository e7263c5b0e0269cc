import Articles

/// What the page shows, gathered from the tables of a folder.
struct ReportData {
  /// The most of each that the page holds; the tables hold all.
  static let mostEvents = 10_000
  static let mostQuotations = 3_000
  static let mostRejects = 200
  /// The most articles behind one item.
  static let mostArticles = 12

  let folder: String
  /// Every article by its id: title, path, address, day.
  private var articles: [String: [JSONValue]] = [:]
  /// The articles that items name, in the order of their first naming.
  private var named: [JSONValue] = []
  private var placeOfNamed: [String: Int] = [:]
  private var cuts: [JSONValue] = []

  init(folder: String) { self.folder = folder }

  /// - Throws: ``ProblemReport`` if a table cannot be read.
  mutating func json() throws(ProblemReport) -> JSONValue {
    var coverage = ReportCoverage()
    var articles: [String: [JSONValue]] = [:]
    try rows("documents", ReportCoverage.columns) { row in
      coverage.add(row)
      articles[row.text("document_id") ?? ""] = ["title", "path", "url", "published_on"].map {
        row[$0]
      }
    }
    self.articles = articles
    try rows("rejects", ReportCoverage.rejectColumns) { coverage.addReject($0) }
    let events = try ReportEvents(departures: "departures", appointments: "appointments", self)
    let quotations = try ReportQuotations(self)
    var wanted: [String: [ReportContext.Place]] = [:]
    events.askForContext(&wanted)
    quotations.askForContext(&wanted)
    let contexts = try ReportContext.read(wanted, self)
    let names = try ReportNames(self)
    cut(events.count, of: events.total, "departures.csv.gz, appointments.csv.gz")
    cut(quotations.count, of: quotations.total, "quotations.csv.gz")
    let eventValues = events.json(contexts) { place(of: $0) }
    let quotationValues = quotations.json(contexts) { place(of: $0) }
    let together = names.together { place(of: $0) }
    let tone = names.tone { place(of: $0) }
    return [
      "meta": coverage.meta(
        departures: events.departures, appointments: events.appointments,
        quotations: quotations.total, entities: names.total),
      "cuts": .array(cuts), "events": eventValues, "quotations": quotationValues,
      "together": together, "tone": tone, "coverage": coverage.json,
      "rejects": .array(coverage.rejects), "documents": .array(named),
    ]
  }

  private mutating func cut(_ shown: Int, of total: Int, _ file: String) {
    guard shown < total else { return }
    cuts.append([.number(shown), .number(total), .string(file)])
  }

  /// The place of an article among those that the page names.
  private mutating func place(of document: String) -> JSONValue {
    if let place = placeOfNamed[document] { return .number(place) }
    placeOfNamed[document] = named.count
    named.append(.array(articles[document] ?? []))
    return .number(named.count - 1)
  }

  /// Hands over some columns of every row of a table.
  func rows(
    _ table: String, _ columns: [String], _ receive: (ReportRow) -> Void
  ) throws(ProblemReport) {
    let published = try PublishedTable(named: table, in: folder)
    let places = columns.compactMap { name in
      published.schema.columns.firstIndex { $0.name == name }
    }
    precondition(places.count == columns.count, "\(table) has not all of \(columns)")
    try published.rows(places) { (cells) throws(ProblemReport) in
      receive(ReportRow(columns: columns, cells: cells))
      return true
    }
  }
}

/// Some cells of a row by the names of their columns.
struct ReportRow {
  let columns: [String]
  let cells: [JSONValue]

  /// The cell of a column; `null` where it was not asked for.
  subscript(column: String) -> JSONValue {
    columns.firstIndex(of: column).map { cells[$0] } ?? .null
  }

  func text(_ column: String) -> String? {
    guard case .string(let text) = self[column] else { return nil }
    return text
  }

  func integer(_ column: String) -> Int {
    guard case .number(let digits) = self[column] else { return 0 }
    return Int(digits) ?? 0
  }
}
