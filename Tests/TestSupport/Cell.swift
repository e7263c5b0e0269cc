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
    var writer = CellWriter()
    write(row, &writer)
    let text = String(decoding: writer.bytes, as: UTF8.self)
    switch type {
    case _ where text.isEmpty: return .empty
    case .integer: return Int(text).map(Cell.integer) ?? .text(text)
    case .number: return Int(text.filter { $0 != "." }).map(Cell.decimal) ?? .text(text)
    case .boolean: return Bool(text).map(Cell.boolean) ?? .text(text)
    case .text, .date: return .text(text)
    }
  }
}
