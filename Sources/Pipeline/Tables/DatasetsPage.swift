/// The reference of the datasets, as the documentation has it.
package enum DatasetsPage {
  /// Markdown: what holds for every dataset, then a table of columns for each.
  ///
  /// Made from the column declarations alone. `Documentation.docc/Datasets.md` is this text;
  /// a test fails when it is not.
  package static var text: String {
    introduction + DatasetCatalog.schemas.map(section).joined(separator: "\n")
  }

  private static func section(_ schema: TableSchema) -> String {
    let rows = schema.columns.map { column in
      "| `\(column.name)` | \(column.type) | \(meaning(of: column)) |\n"
    }
    return """
      ## \(schema.name)

      \(schema.summary)

      | column | type | meaning |
      |---|---|---|
      \(rows.joined())
      """
  }

  private static func meaning(of column: TableSchema.ColumnSchema) -> String {
    var sentences = [cell(column.meaning)]
    if !column.accepted.isEmpty {
      sentences.append("One of \(column.accepted.map { "`\($0)`" }.joined(separator: ", ")).")
    }
    if column.isKey { sentences.append("The key of the table.") }
    if let table = column.namedTable { sentences.append("A key of `\(table)`.") }
    if column.isJSONOnly { sentences.append("In the JSON Lines only.") }
    return sentences.joined(separator: " ")
  }

  /// Words that a table cell can hold: a bar would end it.
  private static func cell(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? "\\|" : String($0) })
  }

  private static let introduction = """
    # Datasets

    Every table and column that a run writes.

    This page is made from the declarations in `Sources/Datasets`: `depeche schema datasets --markdown` prints it.

    ## What holds for all of them

    - Each table is written as `NAME.csv.gz` and `NAME.jsonl.gz`, with the same rows in the same order.
    - `start` and `end` count Unicode scalars of the clean text (`text` of `documents`, in the JSON Lines), from 0, without the
      one at `end`; `source_start` and `source_end` count those of the source. `text[start:end]` is the row's own text; in
      CSV, where a cell is one line, its line breaks are spaces.
    - Ids begin with a letter. The same article gives the same document, quotation, mention and report ids in every run; those of
      entities, departures and appointments depend on the articles read together.
    - Empty cells, and `null` in the JSON Lines, are unknown. Nothing is guessed to fill them.
    - Dates are `YYYY-MM-DD`: the first day that they can be, with the precision in a column beside.
    - Lists of ids or codes are joined with `|`.
    - A few rows stand at the top so that every column has a value early; behind them the order depends on the content only.


    """
}
