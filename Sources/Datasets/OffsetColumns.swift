import Articles

/// A row whose words stand somewhere in an article.
protocol Placed {
  var offsets: DocumentView.Offsets { get }
}

/// The four columns that say where a row's words stand.
enum OffsetColumns<Row: Placed & Sendable> {
  static var columns: [Column<Row>] {
    [
      Column("start", .integer, "Its first scalar in the clean text, from 0.") {
        $1.integer($0.offsets.start)
      },
      Column("end", .integer, "One past its last scalar in the clean text.") {
        $1.integer($0.offsets.end)
      },
      Column("source_start", .integer, "Its first scalar in the source.") {
        $1.integer($0.offsets.sourceStart)
      },
      Column("source_end", .integer, "One past its last scalar in the source.") {
        $1.integer($0.offsets.sourceEnd)
      },
    ]
  }
}
