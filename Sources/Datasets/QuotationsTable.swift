package import Articles
import Text

/// The tagged spans: who said what, in which language.
package enum QuotationsTable: DocumentTable {
  package struct Row: Sendable {
    fileprivate var quotation: Quotation
    fileprivate var id: RowID
    fileprivate var documentID: String
    fileprivate var parentID: RowID?
    fileprivate var text: ArraySlice<UInt8>
    fileprivate var offsets: DocumentView.Offsets
    fileprivate var sentence: Int
    fileprivate var speakerID: String?
    fileprivate var speakerText: ArraySlice<UInt8>?
    fileprivate var cue: ArraySlice<UInt8>?
    fileprivate var targetID: String?
  }

  package static let name = "quotations"
  package static let summary = "One row per stretch of quoted or English words."
  package static let columns: [Column<Row>] =
    [
      Column("quotation_id", "The span's id.") { .rowID($0.id) }.asKey,
      Column("document_id", "The article it stands in.") { .text($0.documentID) }.naming(
        DocumentsTable.name
      ).required,
      Column("parent_id", "The quotation around it; empty when there is none.") {
        .rowID($0.parentID)
      }.naming(QuotationsTable.name),
      Column(
        "kind", "What the span is.", accepted: Quotation.Kind.allCases.map(\.rawValue)
      ) { .text($0.quotation.kind.rawValue) },
      Column(
        "language", "The language of its words.",
        accepted: Quotation.Language.allCases.map(\.rawValue)
      ) { .text($0.quotation.language.rawValue) },
      Column(
        "language_basis", "What the language was decided on.",
        accepted: Quotation.LanguageBasis.allCases.map(\.rawValue)
      ) { .text($0.quotation.languageBasis.rawValue) },
      Column("text", "The words, without marks.") { .utf8($0.text) },
    ]
    + OffsetColumns.columns(\.offsets)
    + [
      Column("sentence", .integer, "Number of the sentence it begins in, from 0.") {
        .integer($0.sentence)
      },
      Column("speaker_id", "Entity id of the speaker; empty when unknown or only a role.") {
        .text($0.speakerID)
      }.naming(EntitiesTable.name),
      Column("speaker", "The speaker's resolved name, or role; empty when unknown.") {
        .text($0.quotation.speaker?.name ?? $0.quotation.speakerRole)
      },
      Column("speaker_text", "The words in the article that name the speaker.") {
        .utf8($0.speakerText)
      },
      Column("cue", "The reporting verb or noun; empty when there is none.") { .utf8($0.cue) },
      Column(
        "attribution", "How the speaker was found.",
        accepted: Quotation.Attribution.allCases.map(\.rawValue)
      ) { .text($0.quotation.attribution.rawValue) },
      Column("target_id", "Entity id of whom the quotation describes.") {
        .text($0.targetID)
      }.naming(EntitiesTable.name),
      Column("target", "Whom or what the quotation describes; empty when not stated.") {
        .text($0.quotation.target?.name)
      },
      Column("platform", "`x` for a post on X, formerly Twitter; else empty.") {
        .text($0.quotation.platform)
      },
      Column("handle", "The handle that signs a post, with its @.") { .text($0.quotation.handle) },
      Column("posted_on", .date, "The day of a post, by its signature.") {
        .text($0.quotation.postedOn?.firstDayISO)
      },
      Column("french", "A French rendering of English words; empty when none can be trusted.") {
        .text($0.quotation.french)
      },
      Column("french_method", "`none`, `memory`, `glossary` or `command:NAME`.") {
        .text($0.quotation.frenchMethod)
      },
      Column(
        "repairs",
        """
        What was mended about the marks, joined with `|`: `mixed_close` (closed by a mark of \
        another kind), `turned_close` (by an opening mark), `stray_inner` (a mark inside closed \
        too early), `reopened` (opened twice, closed once), `unclosed_to_paragraph_end` (never \
        closed: the end is a guess), `truncated` (the article breaks off inside).
        """
      ) {
        .text($0.quotation.repairs.joined(separator: "|"))
      },
      Column("rule", "The rule that decided the kind.") { .text($0.quotation.rule) },
    ]

  package static func rows(of view: DocumentView) -> [Row] {
    view.document.quotations.enumerated().map { index, quotation in
      Row(
        quotation: quotation, id: view.quotationID(index), documentID: view.document.id,
        parentID: quotation.parent.map(view.quotationID), text: view.utf8(in: quotation.range),
        offsets: view.offsets(of: quotation.range),
        sentence: view.sentence(at: quotation.range.lowerBound),
        speakerID: quotation.speaker.map(view.id(of:)),
        speakerText: quotation.speakerRange.map(view.utf8), cue: quotation.cue.map(view.utf8),
        targetID: quotation.target.map(view.id(of:)))
    }
  }
}
