import Articles
import DataFiles

/// Makes a table of rows that come one after the other: memory holds those for the top and a
/// few hundred others.
///
/// Used from one task.
final class TableStream<Row: Sendable> {
  private let name: String
  private let encoder: RowEncoder<Row>
  private let columns: Int
  private let formats: [TableFormat]
  private let level: Int
  private let folder: String
  private var chunk: TableChunk
  private var primer: TablePrimer
  private var rows = 0
  private var bodies: [TableFormat: Body] = [:]
  private var tops: [TableFormat: [UInt8]] = [:]

  /// Compressed rows on their way into a file; a box, because neither can be copied.
  private final class Body {
    let path: String
    private var file: OutputFile?
    private var gzip: GzipCompressor?
    private var size = 0
    private let level: Int

    init(path: String, level: Int) {
      self.path = path
      self.level = level
    }

    func append(_ bytes: [UInt8]) throws(ProblemReport) {
      guard !bytes.isEmpty else { return }
      var compressed: [UInt8] = []
      do throws(GzipError) {
        if gzip == nil { gzip = try GzipCompressor(level: level) }
        try gzip?.compress(bytes.span, into: &compressed)
      } catch {
        throw Self.problem(error)
      }
      try write(compressed)
    }

    /// - Returns: Where the rows are.
    func finish() throws(ProblemReport) -> EncodedTable.Member {
      guard let gzip = gzip.take() else { return .bytes([]) }
      var compressed: [UInt8] = []
      do throws(GzipError) {
        try gzip.finish(into: &compressed)
      } catch {
        throw Self.problem(error)
      }
      // A small table needs no file.
      guard size > 0 else { return .bytes(compressed) }
      try write(compressed)
      do throws(FileError) {
        if let file = file.take() { try file.close() }
      } catch {
        try translating { () throws(FileError) in throw error }
      }
      return .kept(path: path, 0..<size)
    }

    private func write(_ compressed: [UInt8]) throws(ProblemReport) {
      guard !compressed.isEmpty else { return }
      size += compressed.count
      try translating { () throws(FileError) in
        if file == nil { file = try OutputFile(path: path) }
        try file?.write(compressed)
      }
    }

    private static func problem(_ error: GzipError) -> ProblemReport {
      ProblemReport(.inputOutput, at: "gzip", "zlib could not compress: \(error)")
    }
  }

  /// Begins a table.
  ///
  /// Compressed rows that are too many for memory are put into files `<table>.<format>.rows` of
  /// the folder, which are the caller's to remove.
  init(
    _ name: String, _ columns: [Column<Row>], _ formats: [TableFormat], level: Int,
    in folder: String
  ) {
    self.name = name
    encoder = RowEncoder(columns: columns)
    self.columns = columns.count
    self.formats = formats
    self.level = level
    self.folder = folder
    chunk = TableChunk(columns: columns.count, formats: formats)
    primer = TablePrimer(columns: columns.count)
    for format in formats {
      bodies[format] = Body(path: "\(folder)/\(name).\(format.rawValue).rows", level: level)
    }
  }

  func append(_ row: Row) throws(ProblemReport) {
    encoder.append(row, to: &chunk)
    if chunk.rows == 256 { try flush() }
  }

  func finish() throws(ProblemReport) -> PreparedTable {
    try flush()
    var parts: [PreparedTable.Part] = []
    for format in formats {
      guard let body = bodies[format] else { continue }
      parts.append(
        PreparedTable.Part(format: format, top: tops[format] ?? [], member: try body.finish()))
    }
    return PreparedTable(name: name, rows: rows, primerRows: primer.rows, parts: parts)
  }

  private func flush() throws(ProblemReport) {
    let top = primer.take(chunk)
    for format in formats {
      let encoded = chunk.encoded(as: format)
      for row in top { tops[format, default: []] += encoded.row(row) }
      try bodies[format]?.append(encoded.leavingOut(Set(top)))
    }
    rows += chunk.rows
    chunk = TableChunk(columns: columns, formats: formats)
  }
}
