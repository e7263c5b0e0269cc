package import Articles
import Text

/// Every place where a person, an organization, … is named.
package enum MentionsTable: DocumentTable {
  /// A mention by its index, with those of its values that a copy costs nothing.
  package struct Row: Sendable, Placed {
    fileprivate var view: DocumentView
    fileprivate var index: Int
    fileprivate var range: TextRange
    fileprivate var type: EntityType
    fileprivate var method: NameMethod
    fileprivate var confidence: Int
    var offsets: DocumentView.Offsets
  }

  package static let name = "mentions"
  package static let summary = "One row per place where something is named."
  package static let columns: [Column<Row>] =
    [
      Column("mention_id", "The mention's id.") { $1.rowID($0.view.id("m", $0.index)) }.asKey,
      Column("document_id", "The article it stands in.") { $1.word($0.view.documentID) }.naming(
        DocumentsTable.name
      ).required,
      Column("entity_id", "The entity named; empty for roles and dates.") { row, cell in
        cell.word(row.view.entityOfMention[row.index].map { row.view.entityIDs[$0] })
      }.naming(EntitiesTable.name),
      Column("type", "What is named.", accepted: EntityType.allCases.map(\.rawValue)) {
        $1.word($0.type.rawValue)
      },
      Column("name", "The canonical name; for a date its ISO value.") {
        $1.text($0.view.document.mentions[$0.index].entity.name)
      },
      Column("surface", "The words in the article.") {
        $1.text($0.view.utf8(in: $0.range))
      },
    ]
    + OffsetColumns.columns
    + [
      Column("sentence", .integer, "Number of its sentence, from 0.") {
        $1.integer($0.view.sentenceOfMention[$0.index])
      },
      Column("in_title", .boolean, "Whether it stands in the headline.") {
        $1.boolean($0.view.isInTitle($0.range))
      },
      Column("quotation_id", "The quotation it stands in; empty when in none.") {
        $1.rowID($0.view.quotationID(around: $0.range))
      }.naming(QuotationsTable.name),
      Column("method", "How it was found.", accepted: NameMethod.allCases.map(\.rawValue)) {
        $1.word($0.method.rawValue)
      },
      Column("confidence", .number, "From 0.000 to 1.000.") {
        $1.decimal(thousandths: $0.confidence)
      }.within(0...1),
    ]

  package static func rows(of view: DocumentView) -> [Row] {
    view.document.mentions.enumerated().map { index, mention in
      Row(
        view: view, index: index, range: mention.range, type: mention.entity.type,
        method: mention.method, confidence: mention.confidence,
        offsets: view.offsets(of: mention.range))
    }
  }
}
