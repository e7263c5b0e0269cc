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

  /// One table being written.
  private final class TableFile {
    let schema: TableSchema
    var primer: TablePrimer
    var primerBytes: [TableFormat: [UInt8]] = [:]
    var bodies: [TableFormat: Body] = [:]
    var rows = 0

    init(_ schema: TableSchema) {
      self.schema = schema
      primer = TablePrimer(columns: schema.columns.count)
    }
  }

  /// An open file; a box, because a file cannot be copied into a dictionary.
  private final class Body {
    let path: String
    private var file: OutputFile?

    init(path: String) throws(FileError) {
      self.path = path
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
    for format in formats {
      let rows = encoded.chunk.encoded(as: format)
      for row in primers { table.primerBytes[format, default: []] += rows.row(row) }
      let member: [UInt8]
      if let known = encoded.members[format], primers.isEmpty {
        member = known
      } else {
        member = try EncodedTable.member(
          rows.leavingOut(Set(primers)), level: settings.compressionLevel)
      }
      try translating { () throws(FileError) in try table.bodies[format]?.append(member) }
    }
  }

  /// Encodes and appends rows that are known at the end of a run only.
  func append(
    to name: String, encode: (inout TableChunk) -> Void
  ) throws(ProblemReport) {
    guard let schema = tables.first(where: { $0.schema.name == name })?.schema else { return }
    var chunk = TableChunk(columns: schema.columns.count, formats: formats)
    encode(&chunk)
    try append(EncodedTable(chunk), to: name)
  }

  /// Puts the tables in place, once every one of them is on the disk, and removes
  /// those of formats that are not asked for now.
  ///
  /// - Returns: What is published, sorted by name, and whether it is other than before.
  func publish() throws(ProblemReport) -> (files: [RunSummary.PublishedFile], isChanged: Bool) {
    var files: [RunSummary.PublishedFile] = []
    for table in tables {
      for format in formats { files.append(try finish(table, format)) }
    }
    files.sort { $0.name < $1.name }
    var beside = [
      ("datapackage.json", DataPackage.text(of: files, formats: formats, settings: settings)),
      ("load.sql", LoadScripts.duckDB(tables.map(\.schema), formats: formats)),
      ("load.py", LoadScripts.python(tables.map(\.schema), formats: formats)),
    ]
    if settings.report {
      beside.append((ReportPage.fileName, try ReportPage.text(of: publication.staging)))
    }
    for (name, text) in beside {
      try translating { () throws(FileError) in
        var file = try OutputFile(path: "\(publication.staging)/\(name)")
        try file.write(Array(text.utf8))
        try file.close()
      }
    }
    var obsolete = TableFormat.allCases.filter { !formats.contains($0) }.flatMap { format in
      tables.map { $0.schema.name + format.fileEnding }
    }
    // An earlier run's, which this run does not write.
    if !settings.review {
      obsolete += TableFormat.allCases.map { DatasetCatalog.review.schema.name + $0.fileEnding }
    }
    let output = Files.folder(of: publication.staging)
    let spreadsheets =
      settings.formats.contains(.spreadsheet)
      ? try SpreadsheetFiles(settings.spreadsheetLocale)
        .write(tables.map(\.schema.name), in: publication.staging) : []
    obsolete += try SpreadsheetFiles.published(in: output).filter { !spreadsheets.contains($0) }
    if !settings.report, ReportPage.lies(in: output) { obsolete.append(ReportPage.fileName) }
    var isChanged = false
    try translating { () throws(FileError) in
      isChanged = try publication.publish(removing: obsolete)
    }
    return (files, isChanged)
  }

  /// Removes what was written so far; for a run that fails.
  func discard() { publication.discard() }

  private func finish(
    _ table: TableFile, _ format: TableFormat
  ) throws(ProblemReport) -> RunSummary.PublishedFile {
    let name = table.schema.name + format.fileEnding
    let top = try EncodedTable.member(
      format.header(of: table.schema) + (table.primerBytes[format] ?? []),
      level: settings.compressionLevel)
    var hash = SHA256()
    var size = 0
    try translating { () throws(FileError) in
      guard let body = table.bodies[format] else { return }
      try body.close()
      var file = try OutputFile(path: "\(publication.staging)/\(name)")
      // A file of no rows is a valid gzip file all the same.
      let first = top.isEmpty && table.rows == 0 ? EmptyGzip.bytes : top
      try file.write(first)
      hash.update(data: first)
      size = first.count
      var source = try InputFile(path: body.path)
      var piece: [UInt8] = []
      while try source.read(1 << 20, into: &piece) > 0 {
        try file.write(piece)
        hash.update(data: piece)
        size += piece.count
        piece.removeAll(keepingCapacity: true)
      }
      try file.close()
      try Files.remove(body.path)
    }
    return RunSummary.PublishedFile(
      name: name, bytes: size, sha256: hash.finalize().hexadecimal, rows: table.rows,
      primerRows: table.primer.rows)
  }
}

/// A gzip member of no bytes, which is what an empty file is.
private enum EmptyGzip {
  static let bytes: [UInt8] = (try? Gzip.member([], level: 6)) ?? []
}
