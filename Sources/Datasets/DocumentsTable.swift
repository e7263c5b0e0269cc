package import Articles
import Text

/// The articles themselves, one row each.
package enum DocumentsTable: DocumentTable {
  package typealias Row = DocumentView

  package static let name = "documents"
  package static let summary = "One row per article that was read."
  package static let columns: [Column<Row>] = [
    Column("document_id", "The article's id; the same in every run.") { $1.word($0.documentID) }
      .asKey,
    Column("path", "The input file, with `#` and the record's number for files of records.") {
      $1.text(
        $0.document.record.map { [path = $0.document.path] in "\(path)#\($0)" } ?? $0.document.path)
    },
    Column("title", "The headline; empty when none is known.") { $1.text($0.document.title) },
    Column("byline", "The author as named in the article; empty when none is.") {
      $1.text($0.document.byline)
    },
    Column(
      "published_on", .date,
      "The day of publication, the first day it can be; empty when unknown."
    ) { $1.day($0.document.publishedOn) },
    Column(
      "published_on_basis", "Where the date comes from.",
      accepted: Document.DateBasis.allCases.map(\.rawValue)
    ) { $1.word($0.document.publishedOnBasis.rawValue) },
    Column("language", "The article's language as an ISO 639-1 code; empty when unknown.") {
      $1.text($0.document.language)
    },
    Column("words", .integer, "Words and numbers in the clean text.") {
      $1.integer($0.document.wordCount)
    },
    Column("sentences", .integer, "Sentences in the clean text.") {
      $1.integer($0.document.sentences.count)
    },
    Column("removed_lines", .integer, "Lines of page furniture taken out.") {
      $1.integer($0.document.removedLines.count)
    },
    Column("repairs", .integer, "Places of the source that were repaired.") {
      $1.integer($0.document.repairs.values.reduce(0, +))
    },
    Column("duplicate_of", "The id of the first article with the same text; else empty.") {
      $1.text($0.document.duplicateOf)
    }.naming(DocumentsTable.name),
    Column(
      "warnings",
      """
      What to know before using the row, joined with `|`: `many_broken_marks` (so many quotation \
      marks were mended that its quotations may be wrong), `unreadable_date` (the record has a \
      date that is none).
      """
    ) {
      $1.text($0.document.warnings.joined(separator: "|"))
    },
    Column("credited_source", "The medium that the article names as its source.") {
      $1.text($0.document.creditedSource)
    },
    Column("encoding", "The encoding that the source was read with.") {
      $1.text($0.document.encoding)
    },
    Column("url", "The record's own address; empty when it has none.") { $1.text($0.document.url) },
    Column("text", "The clean text that all offsets count in.", isJSONOnly: true) {
      $1.text($0.document.text[...])
    },
  ]

  package static func rows(of view: DocumentView) -> [Row] { [view] }
}
