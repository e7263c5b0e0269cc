import Articles
import Crypto
import DataFiles
import Datasets
import FoundationEssentials

/// The compressed rows of one table of one batch, in every format asked for.
struct EncodedTable: Sendable {
  var chunk: TableChunk
  /// One gzip member a format, empty bytes where there are no rows; no member if the rows
  /// are not compressed yet.
  var members: [TableFormat: [UInt8]]

  /// Rows that are not compressed yet.
  init(_ chunk: TableChunk) {
    self.chunk = chunk
    members = [:]
  }

  init(_ chunk: TableChunk, formats: [TableFormat], level: Int) throws(ProblemReport) {
    self.chunk = chunk
    members = [:]
    for format in formats {
      members[format] = try Self.member(chunk.encoded(as: format).bytes, level: level)
    }
  }

  /// The rows, inflated if only their compressed bytes were kept.
  func rows(as format: TableFormat) throws(ProblemReport) -> TableChunk.Encoded {
    let rows = chunk.encoded(as: format)
    guard rows.ends.isEmpty, chunk.rows > 0, let member = members[format] else { return rows }
    var bytes: [UInt8] = []
    do throws(GzipError) {
      var gzip = try GzipDecompressor(maxBytes: .max, maxRatio: .max)
      try gzip.decompress(member.span, into: &bytes)
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
          format: format, top: primers.flatMap { rows.row($0) }, member: member))
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
        table.members[format] = try Self.member(chunk.encoded(as: format).bytes, level: level)
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

/// Writes the datasets beside the published ones and puts them in place when whole.
///
/// Used from one task. Batches are appended in input order; the rows that stand at
/// the top are kept in memory (at most one a column) and written in front at the end.
final class DatasetWriter {
  private let settings: AggregateSettings
  private let formats: [TableFormat]
  private let publication: Publication
  private var tables: [TableFile] = []

  /// What a run has published.
  struct Published {
    /// Sorted by name.
    var files: [RunSummary.PublishedFile]
    var outcome: Publication.Outcome
  }

  /// One table being written.
  private final class TableFile {
    let schema: TableSchema
    var primer: TablePrimer
    var primerBytes: [TableFormat: [UInt8]] = [:]
    var bodies: [TableFormat: Body] = [:]
    var rows = 0
    var primerRows = 0

    init(_ schema: TableSchema) {
      self.schema = schema
      primer = TablePrimer(columns: schema.columns.count)
    }
  }

  /// An open file; a box, because a file cannot be copied into a dictionary.
  private final class Body {
    private var file: OutputFile?

    init(path: String) throws(FileError) {
      file = try OutputFile(path: path)
    }

    func append(_ bytes: [UInt8]) throws(FileError) {
      guard !bytes.isEmpty else { return }
      try file?.write(bytes)
    }

    func close() throws(FileError) {
      guard let file = file.take() else { return }
      try file.close()
    }
  }

  /// Opens the files of all tables beside the folder's datasets.
  init(settings: AggregateSettings, publication: Publication) throws(ProblemReport) {
    self.settings = settings
    formats = settings.tableFormats
    try translating { () throws(FileError) in try publication.begin() }
    let staging = publication.staging
    self.publication = publication
    tables = try DatasetCatalog.schemas(withReview: settings.review).map {
      (schema) throws(ProblemReport) in
      let table = TableFile(schema)
      for format in formats {
        let path = "\(staging)/\(schema.name).\(format.rawValue).body"
        try translating { () throws(FileError) in table.bodies[format] = try Body(path: path) }
      }
      return table
    }
  }

  /// Appends one batch's rows of one table.
  func append(_ encoded: EncodedTable, to name: String) throws(ProblemReport) {
    guard encoded.chunk.rows > 0, let table = tables.first(where: { $0.schema.name == name })
    else { return }
    table.rows += encoded.chunk.rows
    let primers = table.primer.take(encoded.chunk)
    table.primerRows = table.primer.rows
    try write(
      encoded.parts(formats, primers: primers, level: settings.compressionLevel), to: table)
  }

  /// Writes a table that is known as a whole.
  func write(_ prepared: PreparedTable) throws(ProblemReport) {
    guard prepared.rows > 0, let table = tables.first(where: { $0.schema.name == prepared.name })
    else { return }
    table.rows = prepared.rows
    table.primerRows = prepared.primerRows
    try write(prepared.parts, to: table)
  }

  private func write(
    _ parts: [PreparedTable.Part], to table: TableFile
  ) throws(ProblemReport) {
    for part in parts {
      table.primerBytes[part.format, default: []] += part.top
      try translating { () throws(FileError) in
        try table.bodies[part.format]?.append(part.member)
      }
    }
  }

  /// Puts the tables in place, once every one of them is on the disk, and removes
  /// those of formats that are not asked for now.
  ///
  /// - Parameter width: How many files to put together at a time.
  /// - Returns: What is published now, changed or not.
  /// - Throws: ``ProblemReport``; `CancellationError` if the run is stopped before the first
  ///   dataset is touched.
  func publish(width: Int) async throws -> Published {
    var files: [RunSummary.PublishedFile] = []
    var jobs: [Finishing] = []
    for table in tables {
      for format in formats { jobs.append(try finishing(table, format)) }
    }
    try await concurrentMap(
      jobs, width: width, transform: { try $0.finish() }, receive: { files.append($0) })
    // From here on nothing is stopped half way.
    try Task.checkCancellation()
    files.sort { $0.name < $1.name }
    let staging = publication.staging
    let spreadsheets =
      settings.formats.contains(.spreadsheet)
      ? try SpreadsheetFiles(settings.spreadsheetLocale)
        .write(tables.map(\.schema.name), in: staging) : []
    if settings.report { try write(try ReportPage.text(of: staging), to: ReportPage.fileName) }
    var copies: [(name: String, digest: FileDigest)] = []
    for name in spreadsheets + (settings.report ? [ReportPage.fileName] : []) {
      try translating { () throws(FileError) in
        copies.append((name, try FileDigest(of: "\(staging)/\(name)")))
      }
    }
    try write(
      DataPackage.text(of: files, formats: formats, copies: copies, settings: settings),
      to: DataPackage.fileName)
    try write(LoadScripts.duckDB(tables.map(\.schema), formats: formats), to: "load.sql")
    try write(LoadScripts.python(tables.map(\.schema), formats: formats), to: "load.py")
    var obsolete = TableFormat.allCases.filter { !formats.contains($0) }.flatMap { format in
      tables.map { $0.schema.name + format.fileEnding }
    }
    // An earlier run's, which this run does not write.
    if !settings.review {
      obsolete += TableFormat.allCases.map { DatasetCatalog.review.schema.name + $0.fileEnding }
    }
    let output = Files.folder(of: staging)
    obsolete += try SpreadsheetFiles.published(in: output).filter { !spreadsheets.contains($0) }
    if !settings.report, ReportPage.lies(in: output) { obsolete.append(ReportPage.fileName) }
    var outcome = Publication.Outcome(isChanged: false)
    try translating { () throws(FileError) in
      outcome = try publication.publish(removing: obsolete)
    }
    return Published(files: files, outcome: outcome)
  }

  private func write(_ text: String, to name: String) throws(ProblemReport) {
    try translating { () throws(FileError) in
      var file = try OutputFile(path: "\(publication.staging)/\(name)")
      try file.write(Array(text.utf8))
      try file.close()
    }
  }

  /// Removes what was written so far; for a run that fails.
  func discard() { publication.discard() }

  /// Closes the rows of a table in one format.
  private func finishing(
    _ table: TableFile, _ format: TableFormat
  ) throws(ProblemReport) -> Finishing {
    let name = table.schema.name + format.fileEnding
    let body = "\(publication.staging)/\(table.schema.name).\(format.rawValue).body"
    try translating { () throws(FileError) in try table.bodies[format]?.close() }
    return Finishing(
      name: name, path: "\(publication.staging)/\(name)", body: body,
      top: format.header(of: table.schema) + (table.primerBytes[format] ?? []), rows: table.rows,
      primerRows: table.primerRows, level: settings.compressionLevel)
  }

  /// A file that is put together from its first member and the others.
  private struct Finishing: Sendable {
    let name: String
    let path: String
    let body: String
    let top: [UInt8]
    let rows: Int
    let primerRows: Int
    let level: Int

    func finish() throws(ProblemReport) -> RunSummary.PublishedFile {
      let top = try EncodedTable.member(top, level: level)
      var hash = SHA256()
      var size = 0
      try translating { () throws(FileError) in
        var file = try OutputFile(path: path)
        // A file of no rows is a valid gzip file all the same.
        let first = top.isEmpty && rows == 0 ? EmptyGzip.bytes : top
        try file.write(first)
        hash.update(data: first)
        size = first.count
        var source = try InputFile(path: body)
        var piece: [UInt8] = []
        while try source.read(1 << 20, into: &piece) > 0 {
          try file.write(piece)
          hash.update(data: piece)
          size += piece.count
          piece.removeAll(keepingCapacity: true)
        }
        try file.close()
        try Files.remove(body)
      }
      return RunSummary.PublishedFile(
        name: name, bytes: size, sha256: hash.finalize().hexadecimal, rows: rows,
        primerRows: primerRows)
    }
  }
}

/// A gzip member of no bytes, which is what an empty file is.
private enum EmptyGzip {
  static let bytes: [UInt8] = (try? Gzip.member([], level: 6)) ?? []
}
