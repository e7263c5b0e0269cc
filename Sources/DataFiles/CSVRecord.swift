/// One record of a CSV file: its fields, with the quoting undone.
package struct CSVRecord: Hashable, Sendable {
  /// The number of the record in the file, from 1; the header is a record, an empty line
  /// is none.
  package let number: Int
  /// Byte offset in the file at which the record begins.
  package let offset: Int
  /// The fields' bytes, one field after the other.
  package let bytes: [UInt8]
  /// For each field, the offset in ``bytes`` at which it ends.
  package let ends: [Int]

  /// The number of fields; at least 1.
  package var count: Int { ends.count }

  /// The bytes of a field, not copied.
  package subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// Every field, copied.
  package var fields: [[UInt8]] { ends.indices.map { Array(self[$0]) } }
}
