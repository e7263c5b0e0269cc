import Articles

/// The four columns that say where a row's words stand.
enum OffsetColumns<Row: Sendable> {
  static func columns(
    _ value: @escaping @Sendable (Row) -> DocumentView.Offsets
  ) -> [Column<Row>] {
    [
      Column("start", .integer, "Its first scalar in the clean text, from 0.") {
        $1.integer(value($0).start)
      },
      Column("end", .integer, "One past its last scalar in the clean text.") {
        $1.integer(value($0).end)
      },
      Column("source_start", .integer, "Its first scalar in the source.") {
        $1.integer(value($0).sourceStart)
      },
      Column("source_end", .integer, "One past its last scalar in the source.") {
        $1.integer(value($0).sourceEnd)
      },
    ]
  }
}
