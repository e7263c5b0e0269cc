import Articles
import DataFiles

/// The compressed rows of one table of one batch, in every format asked for.
struct EncodedTable: Sendable {
  /// Compressed rows.
  enum Member: Sendable {
    case bytes([UInt8])
    /// In a file of kept results, whose seal has been looked at.
    case kept(path: String, Range<Int>)

    /// In bytes.
    var count: Int {
      switch self {
      case .bytes(let bytes): bytes.count
      case .kept(_, let range): range.count
      }
    }

    func bytes() throws(ProblemReport) -> [UInt8] {
      switch self {
      case .bytes(let bytes): return bytes
      case .kept(let path, let range):
        var bytes: [UInt8] = []
        try translating { () throws(FileError) in bytes = try Files.read(path, in: range) }
        return bytes
      }
    }
  }

  var chunk: TableChunk
  /// One gzip member a format, empty bytes where there are no rows; no member if the rows
  /// are not compressed yet.
  var members: [TableFormat: Member]

  /// Rows that are not compressed yet.
  init(_ chunk: TableChunk) {
    self.chunk = chunk
    members = [:]
  }

  init(_ chunk: TableChunk, formats: [TableFormat], level: Int) throws(ProblemReport) {
    self.chunk = chunk
    members = [:]
    for format in formats {
      members[format] = .bytes(
        try Self.member(chunk.encoded(as: format).bytes, level: level))
    }
  }

  /// The rows, inflated if only their compressed bytes were kept.
  func rows(as format: TableFormat) throws(ProblemReport) -> TableChunk.Encoded {
    let rows = chunk.encoded(as: format)
    guard rows.ends.isEmpty, chunk.rows > 0, let member = members[format] else { return rows }
    let compressed = try member.bytes()
    var bytes: [UInt8] = []
    do throws(GzipError) {
      var gzip = try GzipDecompressor(maxBytes: .max, maxRatio: .max)
      try gzip.decompress(compressed.span, into: &bytes)
      try gzip.finish()
    } catch {
      throw ProblemReport(.inputOutput, at: "gzip", "kept rows cannot be inflated: \(error)")
    }
    // No row has a line end inside.
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    return TableChunk.Encoded(bytes: bytes, ends: ends)
  }

  /// The rows in every format: some for the top as they are, the others compressed.
  func parts(
    _ formats: [TableFormat], primers: [Int], level: Int
  ) throws(ProblemReport) -> [PreparedTable.Part] {
    var parts: [PreparedTable.Part] = []
    for format in formats {
      if let known = members[format], primers.isEmpty {
        parts.append(PreparedTable.Part(format: format, member: known))
        continue
      }
      let rows = try rows(as: format)
      let member = try Self.member(rows.leavingOut(Set(primers)), level: level)
      parts.append(
        PreparedTable.Part(
          format: format, top: primers.flatMap { rows.row($0) }, member: .bytes(member)))
    }
    return parts
  }

  /// The same with every format compressed and no row besides.
  func compressed(level: Int, formats: [TableFormat]) throws(ProblemReport) -> EncodedTable {
    var table = EncodedTable(TableChunk(rows: chunk.rows, firsts: chunk.firsts))
    for format in formats {
      if let member = members[format] {
        table.members[format] = member
      } else {
        table.members[format] = .bytes(
          try Self.member(chunk.encoded(as: format).bytes, level: level))
      }
    }
    return table
  }

  static func member(_ bytes: [UInt8], level: Int) throws(ProblemReport) -> [UInt8] {
    guard !bytes.isEmpty else { return [] }
    do {
      return try Gzip.member(bytes, level: level)
    } catch {
      throw ProblemReport(.inputOutput, at: "gzip", "zlib could not compress: \(error)")
    }
  }
}
