// How the rows of the datasets name one another, by the names of their columns.

extension TableSchema {
  /// The column with the row's own id; `nil` for tables whose rows have none.
  package var primaryKey: String? {
    guard let first = columns.first?.name, first.hasSuffix("_id") else { return nil }
    // A row of sentiment is of a document, a voice and an entity.
    return columns.contains { $0.name == "voice" } ? nil : first
  }

  /// The table whose rows a column names; `nil` for columns that name none.
  package func reference(of column: String) -> String? {
    guard column != primaryKey else { return nil }
    switch column {
    case "document_id", "duplicate_of": return "documents"
    case "quotation_id", "parent_id": return "quotations"
    case "departure_id": return "departures"
    case "appointment_id": return "appointments"
    default: return column.hasSuffix("_id") ? "entities" : nil
    }
  }

  /// The column that holds the words between `start` and `end` of the clean text; `nil` for
  /// tables without offsets.
  package var evidence: String? {
    ["evidence", "surface", "text"].first { name in
      columns.contains { $0.name == name } && columns.contains { $0.name == "start" }
    }
  }
}
