package import Articles
import DataFiles
import Datasets

/// What two sets of datasets have not in common, row by row.
///
/// Rows are told apart by their ids; those of datasets without ids are either there or not, and
/// where they stand plays no part. A file that holds the same bytes in both sets is not read.
/// Memory holds two numbers for each row of one dataset, and the rows that are to be shown.
package struct SetComparison: Sendable {
  /// What became of a row.
  package enum Change: String, Sendable, CaseIterable {
    case added, removed, changed
  }

  package struct Row: Sendable, Hashable {
    package var change: Change
    /// Its id, or its first cell in a dataset without ids.
    package var name: String
    /// The cells that differ; of a row that is added or removed, those that hold something.
    package var cells: [Cell]
  }

  package struct Cell: Sendable, Hashable {
    package var column: String
    package var old: JSONValue
    package var new: JSONValue
  }

  package struct Table: Sendable {
    package let name: String
    package var added = 0
    package var removed = 0
    package var changed = 0
    package var same = 0
    /// The first of each kind, those of the new set in its order before removed ones.
    package var rows: [Row] = []

    package var isSame: Bool { added == 0 && removed == 0 && changed == 0 }
  }

  /// The datasets that either set has, in their usual order.
  package private(set) var tables: [Table] = []

  private let mostRows: Int

  /// Compares the datasets in two folders.
  ///
  /// - Parameters:
  ///   - old: The folder of the first set.
  ///   - new: The folder of the second.
  ///   - mostRows: How many rows of each kind to keep for each dataset.
  /// - Throws: ``ProblemReport`` if a folder has no datasets, or a file cannot be read.
  package init(_ old: String, _ new: String, mostRows: Int) throws(ProblemReport) {
    self.mostRows = mostRows
    for folder in [old, new] { _ = try PublishedTable(named: DocumentsTable.name, in: folder) }
    for schema in DatasetCatalog.schemas {
      let before = try? PublishedTable(named: schema.name, in: old)
      let after = try? PublishedTable(named: schema.name, in: new)
      guard before != nil || after != nil else { continue }
      tables.append(try table(schema, before, after))
    }
  }

  private func table(
    _ schema: TableSchema, _ old: PublishedTable?, _ new: PublishedTable?
  ) throws(ProblemReport) -> Table {
    var table = Table(name: schema.name)
    if let old, let new, (try? Files.haveSameBytes(old.path, new.path)) == true { return table }
    // What only JSON Lines hold cannot be compared with CSV.
    let isCSV = old?.isCSV == true || new?.isCSV == true
    let columns = schema.columns.indices.filter { !isCSV || !schema.columns[$0].isJSONOnly }
    let key = columns.firstIndex { schema.columns[$0].isKey }
    var olds = RowNumbers()
    try old?.rows(columns) { (row) throws(ProblemReport) in
      olds.insert(key: Self.number(of: row, key), row: Self.number(of: row))
      return true
    }
    var changed: [Int: [JSONValue]] = [:]
    try new?.rows(columns) { (row) throws(ProblemReport) in
      switch olds.take(key: Self.number(of: row, key), row: Self.number(of: row)) {
      case nil:
        table.added += 1
        if table.added <= mostRows {
          table.rows.append(Self.row(.added, row, key, columns.map { schema.columns[$0].name }))
        }
      case true?: table.same += 1
      case false?:
        table.changed += 1
        if table.changed <= mostRows { changed[Self.number(of: row, key)] = row }
      }
      return true
    }
    table.removed = olds.count
    guard mostRows > 0, table.removed > 0 || !changed.isEmpty else { return table }
    let names = columns.map { schema.columns[$0].name }
    var removed: [Row] = []
    try old?.rows(columns) { (row) throws(ProblemReport) in
      let number = Self.number(of: row, key)
      if let now = changed[number] {
        table.rows.append(Self.row(from: row, to: now, key, names))
      } else if removed.count < mostRows, olds.remove(key: number) {
        removed.append(Self.row(.removed, row, key, names))
      }
      return true
    }
    table.rows += removed
    return table
  }

  /// A number for a row's id, or for the whole row where there is none.
  private static func number(of row: [JSONValue], _ key: Int?) -> Int {
    key.map { row[$0].hashValue } ?? number(of: row)
  }

  private static func number(of row: [JSONValue]) -> Int { row.hashValue }

  private static func row(
    _ change: Change, _ row: [JSONValue], _ key: Int?, _ columns: [String]
  ) -> Row {
    let cells = zip(columns, row).filter { $0.1 != .null }.map { column, value in
      change == .added
        ? Cell(column: column, old: .null, new: value)
        : Cell(column: column, old: value, new: .null)
    }
    return Row(change: change, name: name(of: row, key), cells: cells)
  }

  private static func row(
    from old: [JSONValue], to new: [JSONValue], _ key: Int?, _ columns: [String]
  ) -> Row {
    let cells = columns.indices.filter { old[$0] != new[$0] }
      .map { Cell(column: columns[$0], old: old[$0], new: new[$0]) }
    return Row(change: .changed, name: name(of: new, key), cells: cells)
  }

  private static func name(of row: [JSONValue], _ key: Int?) -> String {
    if case .string(let name) = row[key ?? 0] { return name }
    return row[key ?? 0].canonicalText
  }
}

/// The rows of one dataset by their ids, as numbers: the same row can be there more than once.
private struct RowNumbers {
  private var rows: [Int: (row: Int, count: Int)] = [:]
  private(set) var count = 0

  mutating func insert(key: Int, row: Int) {
    rows[key, default: (row, 0)].count += 1
    count += 1
  }

  /// Takes a row out.
  ///
  /// - Returns: Whether it is the same; `nil` if there is none with this id.
  mutating func take(key: Int, row: Int) -> Bool? {
    guard let found = rows[key] else { return nil }
    remove(key: key)
    return found.row == row
  }

  /// - Returns: Whether there was one.
  @discardableResult
  mutating func remove(key: Int) -> Bool {
    guard let found = rows[key] else { return false }
    rows[key] = found.count > 1 ? (found.row, found.count - 1) : nil
    count -= 1
    return true
  }
}
