package import Articles
import Text

/// The articles themselves, one row each.
package enum DocumentsTable: DocumentTable {
  package typealias Row = Document

  package static let name = "documents"
  package static let summary = "One row per article that was read."
  package static let columns: [Column<Row>] = [
    Column("document_id", "The article's id; the same in every run.") { .text($0.id) }.asKey,
    Column("path", "The input file, with `#` and the record's number for files of records.") {
      .text($0.record.map { [path = $0.path] in "\(path)#\($0)" } ?? $0.path)
    },
    Column("title", "The headline; empty when none is known.") { .text($0.title) },
    Column("byline", "The author as named in the article; empty when none is.") {
      .text($0.byline)
    },
    Column(
      "published_on", .date,
      "The day of publication, the first day it can be; empty when unknown."
    ) { .text($0.publishedOn?.firstDayISO) },
    Column(
      "published_on_basis", "Where the date comes from.",
      accepted: Document.DateBasis.allCases.map(\.rawValue)
    ) { .text($0.publishedOnBasis.rawValue) },
    Column("language", "The article's language as an ISO 639-1 code; empty when unknown.") {
      .text($0.language)
    },
    Column("words", .integer, "Words and numbers in the clean text.") { .integer($0.wordCount) },
    Column("sentences", .integer, "Sentences in the clean text.") {
      .integer($0.sentences.count)
    },
    Column("removed_lines", .integer, "Lines of page furniture taken out.") {
      .integer($0.removedLines.count)
    },
    Column("repairs", .integer, "Places of the source that were repaired.") {
      .integer($0.repairs.values.reduce(0, +))
    },
    Column("duplicate_of", "The id of the first article with the same text; else empty.") {
      .text($0.duplicateOf)
    }.naming(DocumentsTable.name),
    Column(
      "warnings",
      """
      What to know before using the row, joined with `|`: `many_broken_marks` (so many quotation \
      marks were mended that its quotations may be wrong), `unreadable_date` (the record has a \
      date that is none).
      """
    ) {
      .text($0.warnings.joined(separator: "|"))
    },
    Column("credited_source", "The medium that the article names as its source.") {
      .text($0.creditedSource)
    },
    Column("encoding", "The encoding that the source was read with.") { .text($0.encoding) },
    Column("url", "The record's own address; empty when it has none.") { .text($0.url) },
    Column("text", "The clean text that all offsets count in.", isJSONOnly: true) {
      .utf8($0.text[...])
    },
  ]

  package static func rows(of view: DocumentView) -> [Row] { [view.document] }
}
