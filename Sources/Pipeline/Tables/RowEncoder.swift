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
///
/// Cells are written where CSV has them, and put in quotes there if need be; JSON copies them.
struct RowEncoder<Row: Sendable>: Sendable {
  /// What writes a column's cells, in a structure: an array of functions has each of them wrapped
  /// in another one.
  private struct Cells: Sendable {
    let write: @Sendable (Row, inout CellWriter) -> Void
  }

  /// Apart from the rest of the columns: a copy of a whole column, which a loop makes, counts five
  /// references up and down for every cell.
  private let columns: [Cells]
  private let isJSONOnly: [Bool]
  /// `{"name":` for the first column, `,"name":` for the others.
  private let keys: [[UInt8]]

  init(columns: [Column<Row>]) {
    self.columns = columns.map { Cells(write: $0.write) }
    isJSONOnly = columns.map(\.isJSONOnly)
    keys = columns.enumerated().map { index, column in
      Array("\(index == 0 ? "{" : ",")\"\(column.name)\":".utf8)
    }
  }

  func append(_ row: Row, to chunk: inout TableChunk) {
    let (writesCSV, writesJSON) = (chunk.writesCSV, chunk.writesJSON)
    // Taken out of the chunk for the row: appending to a local array checks less.
    var cells = CellWriter()
    var json: [UInt8] = []
    swap(&cells.bytes, &chunk.csv.bytes)
    swap(&json, &chunk.jsonLines.bytes)
    let lineStart = cells.bytes.count
    for index in columns.indices where writesJSON || !isJSONOnly[index] {
      let start = cells.bytes.count
      columns[index].write(row, &cells)
      let isEmpty = cells.bytes.count == start
      if !isEmpty, chunk.firsts[index] == nil { chunk.firsts[index] = chunk.rows }
      if writesJSON {
        json += keys[index]
        appendJSON(cells.bytes.span.extracting(start...), cells.kind, to: &json)
      }
      if isJSONOnly[index] {
        cells.bytes.removeLast(cells.bytes.count - start)
        continue
      }
      if case .text = cells.kind, writesCSV, !isEmpty,
        CSVText.quoteField(at: start, of: &cells.bytes), chunk.firsts[columns.count] == nil
      {
        chunk.firsts[columns.count] = chunk.rows
      }
      cells.bytes.append(UInt8(ascii: ","))
    }
    chunk.rows += 1
    if writesCSV {
      // In place of the comma behind the last cell.
      cells.bytes[cells.bytes.count - 1] = UInt8(ascii: "\n")
      chunk.csv.ends.append(cells.bytes.count)
    } else {
      cells.bytes.removeLast(cells.bytes.count - lineStart)
    }
    if writesJSON {
      json.append(UInt8(ascii: "}"))
      json.append(UInt8(ascii: "\n"))
      chunk.jsonLines.ends.append(json.count)
    }
    swap(&cells.bytes, &chunk.csv.bytes)
    swap(&json, &chunk.jsonLines.bytes)
  }

  private func appendJSON(
    _ cell: Span<UInt8>, _ kind: CellWriter.Kind, to json: inout [UInt8]
  ) {
    if cell.isEmpty {
      json += Self.null
      return
    }
    switch kind {
    case .text: JSONText.appendString(cell, to: &json)
    case .word: JSONText.appendWord(cell, to: &json)
    case .literal: JSONText.appendLiteral(cell, to: &json)
    }
  }

  private static var null: [UInt8] { [0x6e, 0x75, 0x6c, 0x6c] }
}
