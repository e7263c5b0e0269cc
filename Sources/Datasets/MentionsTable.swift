package import Articles
import Text

/// Every place where a person, an organization, … is named.
package enum MentionsTable: DocumentTable {
  package struct Row: Sendable {
    fileprivate var mention: Mention
    fileprivate var id: RowID
    fileprivate var documentID: String
    fileprivate var entityID: String?
    fileprivate var surface: ArraySlice<UInt8>
    fileprivate var offsets: DocumentView.Offsets
    fileprivate var sentence: Int
    fileprivate var isInTitle: Bool
    fileprivate var quotationID: RowID?
  }

  package static let name = "mentions"
  package static let summary = "One row per place where something is named."
  package static let columns: [Column<Row>] =
    [
      Column("mention_id", "The mention's id.") { .rowID($0.id) }.asKey,
      Column("document_id", "The article it stands in.") { .text($0.documentID) }.naming(
        DocumentsTable.name
      ).required,
      Column("entity_id", "The entity named; empty for roles and dates.") { .text($0.entityID) }
        .naming(EntitiesTable.name),
      Column("type", "What is named.", accepted: EntityType.allCases.map(\.rawValue)) {
        .text($0.mention.entity.type.rawValue)
      },
      Column("name", "The canonical name; for a date its ISO value.") {
        .text($0.mention.entity.name)
      },
      Column("surface", "The words in the article.") { .utf8($0.surface) },
    ]
    + OffsetColumns.columns(\.offsets)
    + [
      Column("sentence", .integer, "Number of its sentence, from 0.") { .integer($0.sentence) },
      Column("in_title", .boolean, "Whether it stands in the headline.") {
        .boolean($0.isInTitle)
      },
      Column("quotation_id", "The quotation it stands in; empty when in none.") {
        .rowID($0.quotationID)
      }.naming(QuotationsTable.name),
      Column("method", "How it was found.", accepted: NameMethod.allCases.map(\.rawValue)) {
        .text($0.mention.method.rawValue)
      },
      Column("confidence", .number, "From 0.000 to 1.000.") {
        .decimal(thousandths: $0.mention.confidence)
      }.within(0...1),
    ]

  package static func rows(of view: DocumentView) -> [Row] {
    view.document.mentions.enumerated().map { index, mention in
      Row(
        mention: mention, id: view.id("m", index), documentID: view.document.id,
        entityID: view.entityOfMention[index].map { view.entityIDs[$0] },
        surface: view.utf8(in: mention.range), offsets: view.offsets(of: mention.range),
        sentence: view.sentence(at: mention.range.lowerBound),
        isInTitle: view.isInTitle(mention.range),
        quotationID: view.quotationID(around: mention.range))
    }
  }
}
