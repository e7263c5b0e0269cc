/// The id of a row that stands for a part of a document: `m-seed-1-0004`.
///
/// Its bytes are put together where they are written: most rows have an id, and hardly any
/// is asked for as a `String`.
package struct RowID: Hashable, Sendable {
  /// The letters of the table.
  package let prefix: String
  /// The document's id without its `d-`; all rows of the document share it.
  package let stem: [UInt8]
  /// The row's place in its document, from 1; written with four digits at least.
  package let number: Int

  package init(prefix: String, stem: [UInt8], number: Int) {
    self.prefix = prefix
    self.stem = stem
    self.number = number
  }
}

extension RowID: CustomStringConvertible {
  /// ASCII letters, digits and `-`.
  package var description: String {
    // A number has twenty digits at most.
    var room = [UInt8](repeating: 0, count: prefix.utf8.count + stem.count + 22)
    var writer = CellWriter(in: room.mutableSpan)
    writer.rowID(self)
    let count = writer.count
    return String(decoding: room[..<count], as: UTF8.self)
  }
}
