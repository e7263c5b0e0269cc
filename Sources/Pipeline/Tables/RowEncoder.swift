import Articles
import DataFiles

/// Rows of one table, encoded in every format.
struct TableChunk: Sendable {
  /// The rows' bytes in one format, and where each row ends.
  struct Encoded: Sendable {
    var bytes: [UInt8] = []
    var ends: [Int] = []

    /// The bytes of a row, line ending included.
    func row(_ index: Int) -> ArraySlice<UInt8> {
      bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// All bytes but those of some rows, given by their indices.
    func leavingOut(_ rows: Set<Int>) -> [UInt8] {
      guard !rows.isEmpty else { return bytes }
      return ends.indices.filter { !rows.contains($0) }.flatMap { row($0) }
    }
  }

  var csv = Encoded()
  var jsonLines = Encoded()
  /// For each column, the first row that has a value there.
  var firstValues: [Int?]

  init(columns: Int) {
    firstValues = Array(repeating: nil, count: columns)
  }

  var rows: Int { csv.ends.count }

  func encoded(as format: TableFormat) -> Encoded {
    switch format {
    case .csv: csv
    case .jsonl: jsonLines
    }
  }
}

/// A file format of the datasets.
package enum TableFormat: String, Codable, Sendable, CaseIterable {
  case csv, jsonl

  /// What the file name ends with.
  package var fileEnding: String { ".\(rawValue).gz" }

  /// The bytes before the first row.
  func header(of schema: TableSchema) -> [UInt8] {
    switch self {
    case .csv:
      Array(schema.columns.filter { !$0.isJSONOnly }.map(\.name).joined(separator: ",").utf8)
        + [UInt8(ascii: "\n")]
    case .jsonl: []
    }
  }
}

/// Turns rows into CSV and JSON Lines by the rules of the datasets: one line a
/// row, empty cells and typed `null`s for what is unknown.
struct RowEncoder<Row: Sendable>: Sendable {
  private let columns: [Column<Row>]
  /// `{"name":` for the first column, `,"name":` for the others.
  private let keys: [[UInt8]]

  init(columns: [Column<Row>]) {
    self.columns = columns
    keys = columns.enumerated().map { index, column in
      Array("\(index == 0 ? "{" : ",")\"\(column.name)\":".utf8)
    }
  }

  func append(_ row: Row, to chunk: inout TableChunk) {
    let number = chunk.rows
    for (index, column) in columns.enumerated() {
      let value = column.value(row)
      // An empty CSV cell is no value, and both formats hold the same.
      let cell = value == .text("") ? .empty : value
      if cell != .empty, chunk.firstValues[index] == nil { chunk.firstValues[index] = number }
      if !column.isJSONOnly {
        if index > 0 { chunk.csv.bytes.append(UInt8(ascii: ",")) }
        appendCSV(cell, to: &chunk.csv.bytes)
      }
      chunk.jsonLines.bytes += keys[index]
      appendJSON(cell, to: &chunk.jsonLines.bytes)
    }
    chunk.csv.bytes.append(UInt8(ascii: "\n"))
    chunk.csv.ends.append(chunk.csv.bytes.count)
    chunk.jsonLines.bytes += [UInt8(ascii: "}"), UInt8(ascii: "\n")]
    chunk.jsonLines.ends.append(chunk.jsonLines.bytes.count)
  }

  private func appendCSV(_ cell: Cell, to bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): CSVText.appendField(text, to: &bytes)
    case .empty: break
    default: bytes += plain(cell).utf8
    }
  }

  private func appendJSON(_ cell: Cell, to bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): JSONText.appendString(text, to: &bytes)
    default: bytes += plain(cell).utf8
    }
  }

  /// Numbers and words that both formats write alike.
  private func plain(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): text
    case .integer(let integer): String(integer)
    case .decimal(let thousandths): Self.decimal(thousandths)
    case .boolean(let boolean): boolean ? "true" : "false"
    case .empty: "null"
    }
  }

  /// `-1250` gives `-1.250`: three digits always, no exponent ever.
  private static func decimal(_ thousandths: Int) -> String {
    let digits = String(thousandths.magnitude)
    let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return (thousandths < 0 ? "-" : "") + padded.dropLast(3) + "." + padded.suffix(3)
  }
}
