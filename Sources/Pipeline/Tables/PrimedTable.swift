/// Chooses the rows that stand at the top of a table so that every column has a
/// value early, and CSV a cell in quotes.
///
/// Readers guess a column's type from the first rows (DuckDB from 20,480, Polars
/// from 100) and lose, or refuse, values of a column that was empty there; DuckDB guesses
/// there, too, whether cells are quoted at all. So the first row of each of
/// ``TableChunk/firsts`` moves to the top: at most one row a column, and one.
/// Which rows these are depends on the order of the rows and on the formats only.
struct TablePrimer: Sendable {
  /// For each of ``TableChunk/firsts``, whether a row was chosen.
  private var isSettled: [Bool]
  /// How many rows stand at the top.
  private(set) var rows = 0

  init(columns: Int) {
    isSettled = Array(repeating: false, count: columns + 1)
  }

  /// The rows of the next chunk that must move to the top, as sorted indices.
  mutating func take(_ chunk: TableChunk) -> [Int] {
    var chosen: Set<Int> = []
    for (index, first) in chunk.firsts.enumerated() where !isSettled[index] {
      guard let first else { continue }
      isSettled[index] = true
      chosen.insert(first)
    }
    rows += chosen.count
    return chosen.sorted()
  }
}
