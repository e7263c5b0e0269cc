package import Articles

/// What did not become a document, or was set aside on the way.
package enum RejectsTable {
  package static let name = "rejects"
  package static let summary = "One row per input, or document, that was set aside."
  package static let columns: [Column<Reject>] = [
    Column("path", "The input file.") { $1.text($0.path) },
    Column("record", .integer, "Number of the record in the file, from 1; empty for a file.") {
      $1.integer($0.record)
    },
    Column("stage", "The stage that set it aside.") { $1.text($0.stage) },
    Column("reason", "Why.", accepted: Reject.Reason.allCases.map(\.rawValue)) {
      $1.word($0.reason.rawValue)
    },
    Column("detail", "What was found.") { $1.text($0.detail) },
    Column("offset", .integer, "Byte offset in the file, where one is known.") {
      $1.integer($0.offset)
    },
  ]
}
