// How the rows of the datasets name one another, as their columns declare it.

extension TableSchema {
  /// The column with the row's own id; `nil` for tables whose rows have none.
  package var primaryKey: String? { columns.first(where: \.isKey)?.name }

  /// The table whose rows a column names; `nil` for columns that name none.
  package func reference(of column: String) -> String? {
    columns.first { $0.name == column }?.namedTable
  }

  /// The column that holds the words between `start` and `end` of the clean text; `nil` for
  /// tables without offsets.
  package var evidence: String? {
    ["evidence", "surface", "text"].first { name in
      columns.contains { $0.name == name } && columns.contains { $0.name == "start" }
    }
  }
}
