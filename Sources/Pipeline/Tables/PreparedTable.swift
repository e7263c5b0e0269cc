import Articles
import DataFiles

/// A table that is known as a whole, ready to be written.
struct PreparedTable: Sendable {
  /// The rows in one format: those for the top as they are, the others compressed.
  struct Part: Sendable {
    var format: TableFormat
    var top: [UInt8] = []
    var member: EncodedTable.Member
  }

  var name: String
  var rows: Int
  /// Rows that stand at the top.
  var primerRows: Int
  var parts: [Part]
}

extension PreparedTable {
  /// Writes all but the compressed rows, of which it gives the lengths.
  func writeHead(to writer: inout BinaryWriter) {
    writer.append(name)
    writer.append(rows)
    writer.append(primerRows)
    writer.append(parts.count)
    for part in parts {
      writer.append(part.format)
      writer.write(part.top)
      writer.append(part.member.count)
    }
  }

  /// Reads what ``writeHead(to:)`` wrote, of a file in which the compressed rows of this table
  /// begin at `start`, which is where they end afterwards.
  init(
    headFrom reader: inout LayerReader, in path: String, from start: inout Int
  ) throws(BinaryError) {
    name = try reader.value()
    rows = try reader.value()
    primerRows = try reader.value()
    parts = []
    for _ in 0..<(try reader.value() as Int) {
      let format: TableFormat = try reader.value()
      let top = try reader.binary.readBytes()
      let count: Int = try reader.value()
      let range = start..<start + min(count, 1 << 48)
      parts.append(Part(format: format, top: top, member: .kept(path: path, range)))
      start = range.upperBound
    }
  }
}

extension TableFormat: LayerValue {}
