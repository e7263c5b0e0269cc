/// Chooses the rows that stand at the top of a table so that every column has a
/// value early.
///
/// Readers guess a column's type from the first rows (DuckDB from 20,480, Polars
/// from 100) and lose, or refuse, values of a column that was empty there. So the
/// first row that fills each column moves to the top: at most one row a column.
/// Which rows these are depends on the order of the rows only.
struct TablePrimer: Sendable {
  private var isFilled: [Bool]
  /// How many rows stand at the top.
  private(set) var rows = 0

  init(columns: Int) {
    isFilled = Array(repeating: false, count: columns)
  }

  /// The rows of the next chunk that must move to the top, as sorted indices.
  mutating func take(_ chunk: TableChunk) -> [Int] {
    var chosen: Set<Int> = []
    for (column, first) in chunk.firstValues.enumerated() where !isFilled[column] {
      guard let first else { continue }
      isFilled[column] = true
      chosen.insert(first)
    }
    rows += chosen.count
    return chosen.sorted()
  }
}
