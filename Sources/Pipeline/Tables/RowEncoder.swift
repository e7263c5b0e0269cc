import Articles
import DataFiles

/// Rows of one table, encoded in the formats asked for.
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
      var kept: [UInt8] = []
      kept.reserveCapacity(bytes.count)
      var start = 0
      for left in rows.sorted() {
        kept += bytes[start..<row(left).startIndex]
        start = ends[left]
      }
      kept += bytes[start...]
      return kept
    }
  }

  fileprivate(set) var csv = Encoded()
  fileprivate(set) var jsonLines = Encoded()
  /// For each column, the first row that has a value there; behind them, the first row with a
  /// quoted cell in CSV.
  fileprivate(set) var firsts: [Int?]
  fileprivate(set) var rows = 0
  let writesCSV: Bool
  let writesJSON: Bool

  init(columns: Int, formats: some Sequence<TableFormat>) {
    firsts = Array(repeating: nil, count: columns + 1)
    writesCSV = formats.contains(.csv)
    writesJSON = formats.contains(.jsonl)
  }

  /// A chunk of which only this is known: its rows are kept elsewhere, as compressed bytes.
  init(rows: Int, firsts: [Int?]) {
    self.rows = rows
    self.firsts = firsts
    writesCSV = false
    writesJSON = false
  }

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
  /// What the columns hold, apart from the rest of them: a copy of a whole column, which a
  /// loop makes, counts five references up and down for every cell.
  private let values: [@Sendable (Row) -> Cell]
  private let isJSONOnly: [Bool]
  /// `{"name":` for the first column, `,"name":` for the others.
  private let keys: [[UInt8]]

  init(columns: [Column<Row>]) {
    values = columns.map(\.value)
    isJSONOnly = columns.map(\.isJSONOnly)
    keys = columns.enumerated().map { index, column in
      Array("\(index == 0 ? "{" : ",")\"\(column.name)\":".utf8)
    }
  }

  func append(_ row: Row, to chunk: inout TableChunk) {
    let (writesCSV, writesJSON) = (chunk.writesCSV, chunk.writesJSON)
    // Taken out of the chunk for the row: appending to a local array checks less.
    var (csv, json): ([UInt8], [UInt8]) = ([], [])
    swap(&csv, &chunk.csv.bytes)
    swap(&json, &chunk.jsonLines.bytes)
    for index in values.indices where writesJSON || !isJSONOnly[index] {
      let cell = values[index](row)
      let isEmpty = cell.isEmpty
      if !isEmpty, chunk.firsts[index] == nil { chunk.firsts[index] = chunk.rows }
      if writesCSV, !isJSONOnly[index] {
        if index > 0 { csv.append(UInt8(ascii: ",")) }
        if !isEmpty {
          let start = csv.count
          appendCSV(cell, to: &csv)
          if csv[start] == UInt8(ascii: "\""), chunk.firsts[values.count] == nil {
            chunk.firsts[values.count] = chunk.rows
          }
        }
      }
      if writesJSON {
        json += keys[index]
        if isEmpty { json += Words.null } else { appendJSON(cell, to: &json) }
      }
    }
    chunk.rows += 1
    if writesCSV {
      csv.append(UInt8(ascii: "\n"))
      chunk.csv.ends.append(csv.count)
    }
    if writesJSON {
      json.append(UInt8(ascii: "}"))
      json.append(UInt8(ascii: "\n"))
      chunk.jsonLines.ends.append(json.count)
    }
    swap(&csv, &chunk.csv.bytes)
    swap(&json, &chunk.jsonLines.bytes)
  }

  private func appendCSV(_ cell: Cell, to bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): CSVText.appendField(text, to: &bytes)
    case .utf8(let text): CSVText.appendField(text.span, to: &bytes)
    default: appendPlain(cell, to: &bytes)
    }
  }

  private func appendJSON(_ cell: Cell, to bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): JSONText.appendString(text, to: &bytes)
    case .utf8(let text): JSONText.appendString(text.span, to: &bytes)
    case .rowID(let id):
      bytes.append(UInt8(ascii: "\""))
      id.append(to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    default: appendPlain(cell, to: &bytes)
    }
  }

  /// Appends a number or a word that both formats write alike.
  private func appendPlain(_ cell: Cell, to bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): bytes += text.utf8
    case .utf8(let text): bytes += text
    case .rowID(let id): id.append(to: &bytes)
    case .integer(let integer): DecimalText.append(integer, to: &bytes)
    case .decimal(let thousandths): DecimalText.append(thousandths: thousandths, to: &bytes)
    case .boolean(let boolean): bytes += boolean ? Words.true : Words.false
    case .empty: break
    }
  }
}

extension Cell {
  /// Whether it holds no value. Empty text is none: an empty CSV cell cannot be told from
  /// it, and both formats hold the same.
  fileprivate var isEmpty: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.isEmpty
    case .utf8(let text): text.isEmpty
    default: false
    }
  }
}

private enum Words {
  static let `true` = Array("true".utf8)
  static let `false` = Array("false".utf8)
  static let null = Array("null".utf8)
}

/// Writes numbers as decimal digits.
private enum DecimalText {
  static func append(_ integer: Int, to bytes: inout [UInt8]) {
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    append(magnitude: integer.magnitude, digits: 1, to: &bytes)
  }

  /// `-1250` gives `-1.250`: three digits always, no exponent ever.
  static func append(thousandths: Int, to bytes: inout [UInt8]) {
    if thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    append(magnitude: whole, digits: 1, to: &bytes)
    bytes.append(UInt8(ascii: "."))
    append(magnitude: rest, digits: 3, to: &bytes)
  }

  /// Appends at least so many digits.
  private static func append(magnitude: UInt, digits: Int, to bytes: inout [UInt8]) {
    // From the last digit on; the largest number has twenty.
    var reversed = InlineArray<20, UInt8>(repeating: 0)
    var count = 0
    var rest = magnitude
    while rest > 0 || count < digits {
      let (tens, ones) = rest.quotientAndRemainder(dividingBy: 10)
      reversed[count] = 48 + UInt8(truncatingIfNeeded: ones)
      count += 1
      rest = tens
    }
    for index in (0..<count).reversed() { bytes.append(reversed[index]) }
  }
}
