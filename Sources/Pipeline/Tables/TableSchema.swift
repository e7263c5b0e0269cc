package import Articles
import Datasets

/// What a table is called and made of, whatever the type of its rows.
package struct TableSchema: Sendable {
  package struct ColumnSchema: Sendable, Hashable {
    package var name: String
    /// `string`, `integer`, `number`, `boolean` or `date`.
    package var type: String
    package var meaning: String
    /// The accepted words of an enumeration; else empty.
    package var accepted: [String]
    /// Whether the column stands in the JSON Lines only.
    package var isJSONOnly: Bool
    /// Whether each row has a value of its own here, by which other rows name it.
    package var isKey: Bool
    /// The table whose key the values are; `nil` if they are no keys.
    package var namedTable: String?
    /// Whether every row has a value.
    package var isRequired: Bool
    /// The least and the greatest number there can be, where known.
    package var least: Int?
    package var greatest: Int?
  }

  package let name: String
  package let summary: String
  package let columns: [ColumnSchema]

  init<Row>(name: String, summary: String, columns: [Column<Row>]) {
    self.name = name
    self.summary = summary
    self.columns = columns.map {
      ColumnSchema(
        name: $0.name, type: $0.type.rawValue, meaning: $0.meaning, accepted: $0.accepted,
        isJSONOnly: $0.isJSONOnly, isKey: $0.isKey, namedTable: $0.namedTable,
        isRequired: $0.isRequired, least: $0.bounds.least, greatest: $0.bounds.greatest)
    }
  }
}

/// Every table there is, in the order of the reference pages.
///
/// A new table of documents, or of the corpus, is one file in `Sources/Datasets`
/// and one word here; a test compares the folder with this list.
package enum DatasetCatalog {
  static let documentTables: [AnyDocumentTable] = [
    AnyDocumentTable(DocumentsTable.self),
    AnyDocumentTable(QuotationsTable.self),
    AnyDocumentTable(MentionsTable.self),
    AnyDocumentTable(SentimentTable.self),
  ]

  /// ``CorpusTables`` makes their rows.
  static let corpusTables: [TableSchema] = [
    schema(of: EntitiesTable.self), schema(of: DeparturesTable.self),
    schema(of: DepartureReportsTable.self), schema(of: AppointmentsTable.self),
    schema(of: AppointmentReportsTable.self),
  ]

  private static func schema<Table: CorpusTable>(of table: Table.Type) -> TableSchema {
    TableSchema(name: table.name, summary: table.summary, columns: table.columns)
  }

  /// Written only when `aggregate` is asked for it.
  static let review = AnyDocumentTable(ReviewTable.self)

  static let rejects = TableSchema(
    name: RejectsTable.name, summary: RejectsTable.summary, columns: RejectsTable.columns)

  /// Every table that any run can write.
  package static var schemas: [TableSchema] { schemas(withReview: true) }

  /// The tables of a run.
  static func schemas(withReview: Bool) -> [TableSchema] {
    documentTables(withReview: withReview).map(\.schema) + corpusTables + [rejects]
  }

  /// The tables of documents in a run.
  static func documentTables(withReview: Bool) -> [AnyDocumentTable] {
    withReview ? documentTables + [review] : documentTables
  }
}

/// The folds of a run: what the tables of the corpus are made from.
package struct CorpusFolds: CorpusFold {
  var entities = EntityFold()
  var departures = EventFold<DepartureReport>()
  var appointments = EventFold<AppointmentReport>()

  package init() {}

  package mutating func add(_ view: DocumentView) {
    entities.add(view)
    departures.add(view)
    appointments.add(view)
  }

  package mutating func merge(_ other: CorpusFolds) {
    entities.merge(other.entities)
    departures.merge(other.departures)
    appointments.merge(other.appointments)
  }
}

/// A ``DocumentTable`` whose row type is forgotten.
struct AnyDocumentTable: Sendable {
  let schema: TableSchema
  let encode: @Sendable (DocumentView, inout TableChunk) -> Void

  init<Table: DocumentTable>(_ table: Table.Type) {
    schema = TableSchema(name: table.name, summary: table.summary, columns: table.columns)
    let encoder = RowEncoder(columns: table.columns)
    encode = { view, chunk in
      for row in Table.rows(of: view) { encoder.append(row, to: &chunk) }
    }
  }
}
