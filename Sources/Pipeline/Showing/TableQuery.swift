package import Articles

/// Which rows and columns of a dataset to show, and in which order.
package struct TableQuery: Sendable {
  /// By their places in ``TableSchema/columns``.
  package let columns: [Int]
  private let schema: TableSchema
  private let conditions: [RowCondition]
  private let sorting: (column: Int, isDescending: Bool)?
  private let limit: Int?

  package struct Result: Sendable, Hashable {
    /// Cells in the order of ``TableQuery/columns``.
    package var rows: [[JSONValue]] = []
    /// Whether the limit left rows out.
    package var isCut = false
  }

  /// - Parameters:
  ///   - table: The dataset that it is for.
  ///   - columns: Names; none are the usual ones, `all` is every one.
  ///   - conditions: As ``RowCondition`` reads them; all must hold.
  ///   - sort: A column, with `-` before it for the largest first; `nil` is file order.
  ///   - limit: The most rows; `nil` is no limit.
  /// - Throws: ``ProblemReport`` of kind `usage` for what the table does not have.
  package init(
    _ table: PublishedTable, columns: [String] = [], conditions: [String] = [],
    sort: String? = nil, limit: Int? = nil
  ) throws(ProblemReport) {
    schema = table.schema
    self.limit = limit
    var places: [Int] = []
    switch columns {
    case []:
      for name in DefaultColumns.names(of: table.schema) {
        places.append(try schema.place(of: name, at: "--columns"))
      }
    case ["all"]:
      let all = table.schema.columns
      places = all.indices.filter { !table.isCSV || !all[$0].isJSONOnly }
    default:
      for name in columns { places.append(try schema.place(of: name, at: "--columns")) }
    }
    self.columns = places
    var read: [RowCondition] = []
    for condition in conditions { read.append(try RowCondition(condition, of: schema)) }
    self.conditions = read
    if let sort {
      let isDescending = sort.hasPrefix("-")
      let name = isDescending ? String(sort.dropFirst()) : sort
      sorting = (try schema.place(of: name, at: "--sort"), isDescending)
    } else {
      sorting = nil
    }
    guard table.isCSV else { return }
    let missing = (places + read.map(\.column) + (sorting.map { [$0.column] } ?? []))
      .first { schema.columns[$0].isJSONOnly }
    if let missing {
      throw ProblemReport(
        .input, at: table.path, "'\(schema.columns[missing].name)' stands in the JSON Lines only",
        help: "Add \"jsonl\" to the formats of aggregate and run it again.")
    }
  }

  /// Reads the rows.
  ///
  /// Memory holds those that are shown; with an order, all that fit the conditions.
  package func run(on table: PublishedTable) throws(ProblemReport) -> Result {
    let extra = conditions.map(\.column) + (sorting.map { [$0.column] } ?? [])
    let read = columns + extra
    var result = Result()
    var keys: [JSONValue] = []
    try table.rows(read) { (cells) throws(ProblemReport) in
      for (index, condition) in conditions.enumerated()
      where !condition.matches(cells[columns.count + index]) {
        return true
      }
      if sorting == nil, let limit, result.rows.count == limit {
        result.isCut = true
        return false
      }
      result.rows.append(Array(cells.prefix(columns.count)))
      if sorting != nil, let key = cells.last { keys.append(key) }
      return true
    }
    if let sorting { sort(&result, by: keys, isDescending: sorting.isDescending) }
    return result
  }

  /// Empty cells come last either way; equal ones keep their order.
  private func sort(_ result: inout Result, by keys: [JSONValue], isDescending: Bool) {
    let sortable = keys.map(SortKey.init)
    let order = keys.indices.sorted { a, b in
      let (left, right) = (sortable[a], sortable[b])
      if left.isEmpty != right.isEmpty { return right.isEmpty }
      if left < right { return !isDescending }
      if right < left { return isDescending }
      return a < b
    }
    result.isCut = limit.map { order.count > $0 } ?? false
    result.rows = order.prefix(limit ?? order.count).map { result.rows[$0] }
  }
}

/// What a cell is sorted by: its number, or its letters without case and accents.
private struct SortKey: Comparable {
  let isEmpty: Bool
  private var number = 0.0
  private var text = ""

  init(_ cell: JSONValue) {
    isEmpty = cell == .null
    switch cell {
    case .number(let digits): number = Double(digits) ?? 0
    case .string(let words): text = words.foldedForComparison
    case .boolean(let value): number = value ? 1 : 0
    case .null, .array, .object: break
    }
  }

  static func < (left: Self, right: Self) -> Bool {
    left.number == right.number ? left.text < right.text : left.number < right.number
  }
}

/// The columns that say most about a row in the width of a terminal.
enum DefaultColumns {
  static func names(of schema: TableSchema) -> [String] {
    byTable[schema.name] ?? schema.columns.prefix(6).map(\.name)
  }

  static let byTable: [String: [String]] = [
    "documents": ["document_id", "published_on", "language", "words", "title"],
    "quotations": ["kind", "language", "speaker", "text", "french"],
    "mentions": ["type", "name", "surface", "document_id", "start", "confidence"],
    "sentiment": ["document_id", "entity", "voice", "sentences", "tone", "polarity"],
    "entities": ["type", "name", "mentions", "documents", "first_seen_on", "aliases"],
    "departures": ["person", "organization", "role", "manner", "status", "left_on", "evidence"],
    "departure_reports": [
      "document_id", "person", "organization", "manner", "status", "left_on", "evidence",
    ],
    "appointments": ["person", "organization", "role", "status", "starts_on", "evidence"],
    "appointment_reports": [
      "document_id", "person", "organization", "role", "status", "starts_on", "evidence",
    ],
    "review": ["document_id", "cue", "reason", "text"],
    "rejects": ["path", "record", "stage", "reason", "detail"],
  ]
}
