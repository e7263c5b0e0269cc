/// One column of a table.
package struct Column<Row>: Sendable {
  /// What the values are; decides the JSON type and the type in the descriptor.
  package enum ValueType: String, Sendable {
    case text = "string"
    case integer, number, boolean, date
  }

  /// `snake_case`.
  package let name: String
  package let type: ValueType
  /// One sentence: what the value means, its unit, what an empty value means.
  package let meaning: String
  /// The accepted words of an enumeration; else empty.
  package let accepted: [String]
  /// Whether the column stands in the JSON Lines only.
  package let isJSONOnly: Bool
  /// Whether each row has a value of its own here, by which other rows name it.
  package private(set) var isKey = false
  /// The table whose key the values are; `nil` if they are no keys.
  package private(set) var namedTable: String?
  /// Whether every row has a value.
  package private(set) var isRequired = false
  /// The least and the greatest number there can be, where known.
  package private(set) var bounds: (least: Int?, greatest: Int?)
  /// Writes the column's cell of a row; writes nothing where the value is unknown.
  package let write: @Sendable (Row, inout CellWriter) -> Void

  package init(
    _ name: String, _ type: ValueType, _ meaning: String, accepted: [String] = [],
    isJSONOnly: Bool = false, write: @escaping @Sendable (Row, inout CellWriter) -> Void
  ) {
    self.name = name
    self.type = type
    self.meaning = meaning
    self.accepted = accepted
    self.isJSONOnly = isJSONOnly
    self.write = write
    // Whole numbers count something, or are places in a text.
    bounds = (type == .integer ? 0 : nil, nil)
  }

  /// A column of text.
  package init(
    _ name: String, _ meaning: String, accepted: [String] = [], isJSONOnly: Bool = false,
    write: @escaping @Sendable (Row, inout CellWriter) -> Void
  ) {
    self.init(name, .text, meaning, accepted: accepted, isJSONOnly: isJSONOnly, write: write)
  }

  /// The column as the key of its table.
  package var asKey: Self {
    var key = self.required
    key.isKey = true
    return key
  }

  /// The column with a value in every row.
  package var required: Self {
    var column = self
    column.isRequired = true
    return column
  }

  /// The column as one of keys of a table.
  package func naming(_ table: String) -> Self {
    var column = self
    column.namedTable = table
    return column
  }

  /// The column with its least and greatest number.
  package func within(_ bounds: ClosedRange<Int>) -> Self {
    var column = self
    column.bounds = (bounds.lowerBound, bounds.upperBound)
    return column
  }
}

/// A table whose rows come from single documents: mentions, quotations, …
///
/// Such a table streams: the rows of a batch are written as soon as the batch is
/// done, in document order, and memory does not grow with the input.
package protocol DocumentTable: Sendable {
  associatedtype Row: Sendable
  /// The base name of the files: `mentions` gives `mentions.csv.gz`.
  static var name: String { get }
  /// One sentence: what a row is.
  static var summary: String { get }
  /// The columns, in file order. They give the CSV header, the JSON keys, the
  /// descriptor and the reference page, so nothing about a column is written twice.
  static var columns: [Column<Row>] { get }
  /// The rows of one document, in an order that depends on nothing but it.
  static func rows(of view: DocumentView) -> [Row]
}

/// A table folded over every document of a run: entities, events.
///
/// ``add(_:)`` takes in one document and ``merge(_:)`` takes in another fold of
/// the same type, so that parts of the input can be folded by different tasks,
/// processes or machines and joined afterwards. For any split of the input, in
/// any order, the rows are the same.
package protocol CorpusFold: Sendable {
  /// The neutral element of ``merge(_:)``.
  init()
  mutating func add(_ view: DocumentView)
  mutating func merge(_ other: Self)
}

/// A table made of all documents, when every one of them is in.
package protocol CorpusTable: Sendable {
  associatedtype Row: Sendable
  /// As in ``DocumentTable``.
  static var name: String { get }
  /// As in ``DocumentTable``.
  static var summary: String { get }
  /// As in ``DocumentTable``.
  static var columns: [Column<Row>] { get }
}
