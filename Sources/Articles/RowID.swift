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

  /// Appends the id: ASCII letters, digits and `-`.
  package func append(to bytes: inout [UInt8]) {
    for letter in prefix.utf8 { bytes.append(letter) }
    bytes.append(UInt8(ascii: "-"))
    bytes += stem
    bytes.append(UInt8(ascii: "-"))
    DecimalDigits.append(UInt(number), least: 4, to: &bytes)
  }
}

extension RowID: CustomStringConvertible {
  package var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
