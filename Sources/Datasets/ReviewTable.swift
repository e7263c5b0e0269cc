package import Articles
import Text

/// Sentences with a word of leaving from which no departure came.
package enum ReviewTable: DocumentTable {
  package struct Row: Sendable, Placed {
    fileprivate var cue: UnreportedCue
    fileprivate var documentID: [UInt8]
    fileprivate var cueText: ArraySlice<UInt8>
    fileprivate var text: ArraySlice<UInt8>
    var offsets: DocumentView.Offsets
    fileprivate var sentence: Int
  }

  package static let name = "review"
  package static let summary =
    "One row per sentence with a word of leaving that gave no departure; when asked for."
  package static let columns: [Column<Row>] =
    [
      Column("document_id", "The article it stands in.") { $1.word($0.documentID) }.naming(
        DocumentsTable.name),
      Column("cue", "The word of leaving.") { $1.text($0.cueText) },
      Column(
        "reason", "Why no departure was reported.",
        accepted: UnreportedCue.Reason.allCases.map(\.rawValue)
      ) { $1.word($0.cue.reason.rawValue) },
      Column("text", "The sentence.") { $1.text($0.text) },
    ]
    + OffsetColumns.columns
    + [
      Column("sentence", .integer, "Number of the sentence, from 0.") { $1.integer($0.sentence) }
    ]

  package static func rows(of view: DocumentView) -> [Row] {
    view.document.unreportedCues.map { cue in
      Row(
        cue: cue, documentID: view.documentID, cueText: view.utf8(in: cue.cue),
        text: view.utf8(in: cue.sentence), offsets: view.offsets(of: cue.sentence),
        sentence: view.sentence(at: cue.sentence.lowerBound))
    }
  }
}
