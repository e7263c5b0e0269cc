package import Articles
import Text

/// The tagged spans: who said what, in which language.
package enum QuotationsTable: DocumentTable {
  /// A quotation by its index: its values are looked up where they are written.
  package struct Row: Sendable, Placed {
    fileprivate var view: DocumentView
    fileprivate var index: Int
    var offsets: DocumentView.Offsets

    fileprivate var quotation: Quotation { view.document.quotations[index] }
  }

  package static let name = "quotations"
  package static let summary = "One row per stretch of quoted or English words."
  package static let columns: [Column<Row>] =
    [
      Column("quotation_id", "The span's id.") { $1.rowID($0.view.quotationID($0.index)) }.asKey,
      Column("document_id", "The article it stands in.") { $1.word($0.view.documentID) }.naming(
        DocumentsTable.name
      ).required,
      Column("parent_id", "The quotation around it; empty when there is none.") {
        $1.rowID($0.quotation.parent.map($0.view.quotationID))
      }.naming(QuotationsTable.name),
      Column(
        "kind", "What the span is.", accepted: Quotation.Kind.allCases.map(\.rawValue)
      ) { $1.word($0.quotation.kind.rawValue) },
      Column(
        "language", "The language of its words.",
        accepted: Quotation.Language.allCases.map(\.rawValue)
      ) { $1.word($0.quotation.language.rawValue) },
      Column(
        "language_basis", "What the language was decided on.",
        accepted: Quotation.LanguageBasis.allCases.map(\.rawValue)
      ) { $1.word($0.quotation.languageBasis.rawValue) },
      Column("text", "The words, without marks.") { $1.text($0.view.utf8(in: $0.quotation.range)) },
    ]
    + OffsetColumns.columns
    + [
      Column("sentence", .integer, "Number of the sentence it begins in, from 0.") {
        $1.integer($0.view.sentence(at: $0.quotation.range.lowerBound))
      },
      Column("speaker_id", "Entity id of the speaker; empty when unknown or only a role.") {
        $1.word($0.quotation.speaker.map($0.view.id(of:)))
      }.naming(EntitiesTable.name),
      Column("speaker", "The speaker's resolved name, or role; empty when unknown.") {
        $1.text($0.quotation.speaker?.name ?? $0.quotation.speakerRole)
      },
      Column("speaker_text", "The words in the article that name the speaker.") {
        $1.text($0.quotation.speakerRange.map($0.view.utf8))
      },
      Column("cue", "The reporting verb or noun; empty when there is none.") {
        $1.text($0.quotation.cue.map($0.view.utf8))
      },
      Column(
        "attribution", "How the speaker was found.",
        accepted: Quotation.Attribution.allCases.map(\.rawValue)
      ) { $1.word($0.quotation.attribution.rawValue) },
      Column("target_id", "Entity id of whom the quotation describes.") {
        $1.word($0.quotation.target.map($0.view.id(of:)))
      }.naming(EntitiesTable.name),
      Column("target", "Whom or what the quotation describes; empty when not stated.") {
        $1.text($0.quotation.target?.name)
      },
      Column("platform", "`x` for a post on X, formerly Twitter; else empty.") {
        $1.text($0.quotation.platform)
      },
      Column("handle", "The handle that signs a post, with its @.") {
        $1.text($0.quotation.handle)
      },
      Column("posted_on", .date, "The day of a post, by its signature.") {
        $1.day($0.quotation.postedOn)
      },
      Column("french", "A French rendering of English words; empty when none can be trusted.") {
        $1.text($0.quotation.french)
      },
      Column("french_method", "`none`, `memory`, `glossary` or `command:NAME`.") {
        $1.text($0.quotation.frenchMethod)
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
        $1.text($0.quotation.repairs.joined(separator: "|"))
      },
      Column("rule", "The rule that decided the kind.") { $1.text($0.quotation.rule) },
    ]

  package static func rows(of view: DocumentView) -> [Row] {
    view.document.quotations.indices.map { index in
      Row(
        view: view, index: index, offsets: view.offsets(of: view.document.quotations[index].range))
    }
  }
}
