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
  /// Where a row is put together.
  fileprivate var room: [UInt8] = []

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
/// The columns write a row as CSV has it when no cell stands in quotes; CSV copies that row, and
/// JSON its cells.
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
    // Taken out of the chunk for the row: appending to a local array checks less.
    var (room, csv, json): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
    swap(&room, &chunk.room)
    swap(&csv, &chunk.csv.bytes)
    swap(&json, &chunk.jsonLines.bytes)
    let (csvStart, jsonStart) = (csv.count, json.count)
    while !encode(row, in: room.mutableSpan, &csv, &json, &chunk) {
      room = Array(repeating: 0, count: max(1024, room.count * 2))
      csv.removeLast(csv.count - csvStart)
      json.removeLast(json.count - jsonStart)
    }
    chunk.rows += 1
    if chunk.writesCSV { chunk.csv.ends.append(csv.count) }
    if chunk.writesJSON { chunk.jsonLines.ends.append(json.count) }
    swap(&room, &chunk.room)
    swap(&csv, &chunk.csv.bytes)
    swap(&json, &chunk.jsonLines.bytes)
  }

  /// Appends a row.
  ///
  /// - Returns: Whether there was room for it; if not, a part of it has been appended.
  private func encode(
    _ row: Row, in room: consuming MutableSpan<UInt8>, _ csv: inout [UInt8],
    _ json: inout [UInt8], _ chunk: inout TableChunk
  ) -> Bool {
    let (writesCSV, writesJSON) = (chunk.writesCSV, chunk.writesJSON)
    var cells = CellWriter(in: room)
    // What stands before has been given to CSV.
    var copied = 0
    for index in columns.indices where writesJSON || !isJSONOnly[index] {
      let start = cells.count
      columns[index].write(row, &cells)
      let isEmpty = cells.count == start
      if !isEmpty, chunk.firsts[index] == nil { chunk.firsts[index] = chunk.rows }
      if writesJSON {
        json += keys[index]
        Self.append(cells.bytes(from: start), cells.kind, to: &json)
      }
      if isJSONOnly[index] {
        cells.removeBytes(from: start)
        continue
      }
      if case .text = cells.kind, writesCSV, !CSVText.isPlain(cells.bytes(from: start)) {
        csv.append(cells.bytes(from: copied).extracting(first: start - copied))
        let fieldStart = csv.count
        CSVText.appendField(cells.bytes(from: start), to: &csv)
        copied = cells.count
        if csv[fieldStart] == UInt8(ascii: "\""), chunk.firsts[columns.count] == nil {
          chunk.firsts[columns.count] = chunk.rows
        }
      }
      cells.append(UInt8(ascii: ","))
    }
    guard !cells.isFull else { return false }
    if writesCSV {
      csv.append(cells.bytes(from: copied))
      // In place of the comma behind the last cell.
      csv[csv.count - 1] = UInt8(ascii: "\n")
    }
    if writesJSON {
      json.append(UInt8(ascii: "}"))
      json.append(UInt8(ascii: "\n"))
    }
    return true
  }

  private static func append(
    _ cell: Span<UInt8>, _ kind: CellWriter.Kind, to json: inout [UInt8]
  ) {
    if cell.isEmpty {
      json += null
      return
    }
    switch kind {
    case .text: JSONText.appendString(cell, to: &json)
    case .word:
      json.append(UInt8(ascii: "\""))
      json.append(cell)
      json.append(UInt8(ascii: "\""))
    case .literal: json.append(cell)
    }
  }

  /// `null`.
  private static var null: [UInt8] { [0x6e, 0x75, 0x6c, 0x6c] }
}
