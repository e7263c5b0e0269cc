package import Articles

/// A value in a row, as a test compares it.
package enum Cell: Hashable {
  case text(String)
  case integer(Int)
  case decimal(thousandths: Int)
  case boolean(Bool)
  case empty
}

extension Column {
  /// What the column writes of a row.
  package func cell(of row: Row) -> Cell {
    let text = written { write(row, &$0) }
    switch type {
    case _ where text.isEmpty: return .empty
    case .integer: return Int(text).map(Cell.integer) ?? .text(text)
    case .number: return Int(text.filter { $0 != "." }).map(Cell.decimal) ?? .text(text)
    case .boolean: return Bool(text).map(Cell.boolean) ?? .text(text)
    case .text, .date: return .text(text)
    }
  }
}

/// What is written into a row.
package func written(_ write: (inout CellWriter) -> Void) -> String {
  var room = [UInt8](repeating: 0, count: 1 << 16)
  var writer = CellWriter(in: room.mutableSpan)
  write(&writer)
  let count = writer.count
  return String(decoding: room[..<count], as: UTF8.self)
}
