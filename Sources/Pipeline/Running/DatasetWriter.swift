import Articles
import Crypto
import DataFiles
import Datasets
import FoundationEssentials

/// Writes the datasets beside the published ones and puts them in place when whole.
///
/// Used from one task. Batches are appended in input order; the rows that stand at
/// the top are kept in memory (at most one a column) and written in front at the end.
final class DatasetWriter {
  private let settings: AggregateSettings
  private let formats: [TableFormat]
  private let publication: Publication
  private let history: RunHistory?
  /// Whether what is published takes the place of datasets that hold an article.
  let replacesArticles: Bool
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
    private(set) var parts: [FilePart] = []
    private let path: String
    private var file: OutputFile?
    private var size = 0

    init(path: String) { self.path = path }

    func append(_ member: EncodedTable.Member) throws(FileError) {
      switch member {
      case .bytes(let bytes):
        guard !bytes.isEmpty else { return }
        if file == nil { file = try OutputFile(path: path) }
        try file?.write(bytes)
        if let last = parts.last, last.path == path {
          parts[parts.count - 1].range = last.range.lowerBound..<size + bytes.count
        } else {
          parts.append(FilePart(path: path, range: size..<size + bytes.count))
        }
        size += bytes.count
      case .kept(let path, let range):
        // Left where it is until the file is put together.
        if !range.isEmpty { parts.append(FilePart(path: path, range: range)) }
      }
    }

    func close() throws(FileError) {
      guard let file = file.take() else { return }
      try file.close()
    }
  }

  /// A stretch of a file.
  private struct FilePart: Sendable {
    let path: String
    var range: Range<Int>
  }

  /// Makes room for all tables beside the folder's datasets.
  ///
  /// - Parameters:
  ///   - settings: What to write.
  ///   - publication: Where to.
  ///   - history: What was written before.
  /// - Throws: ``ProblemReport``, of kind `output` if a file of the user's has the name of one
  ///   that is to be published.
  init(
    settings: AggregateSettings, publication: Publication, history: RunHistory? = nil
  ) throws(ProblemReport) {
    self.settings = settings
    self.history = history
    formats = settings.tableFormats
    try translating { () throws(FileError) in try publication.begin() }
    let own = OwnFiles(of: publication.output, history)
    replacesArticles = own.holdArticles
    do {
      try own.checkThatFree(settings.fileNames, settings.publish)
    } catch {
      publication.discard()
      throw error
    }
    let staging = publication.staging
    self.publication = publication
    tables = DatasetCatalog.schemas(withReview: settings.review).map { schema in
      let table = TableFile(schema)
      for format in formats {
        table.bodies[format] = Body(path: "\(staging)/\(schema.name).\(format.rawValue).body")
      }
      return table
    }
  }

  /// The folder in which the tables are put together.
  var staging: String { publication.staging }

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
    try write(
      LoadScripts.duckDB(tables.map(\.schema), formats: formats), to: LoadScripts.duckDBFileName)
    try write(
      LoadScripts.python(tables.map(\.schema), formats: formats), to: LoadScripts.pythonFileName)
    var obsolete = TableFormat.allCases.filter { !formats.contains($0) }.flatMap { format in
      tables.map { $0.schema.name + format.fileEnding }
    }
    // An earlier run's, which this run does not write.
    if !settings.review {
      obsolete += TableFormat.allCases.map { DatasetCatalog.review.schema.name + $0.fileEnding }
    }
    let output = publication.output
    obsolete += try SpreadsheetFiles.published(in: output).filter { !spreadsheets.contains($0) }
    if !settings.report, ReportPage.lies(in: output) { obsolete.append(ReportPage.fileName) }
    let own = OwnFiles(of: output, history)
    obsolete = obsolete.filter(own.contains)
    try own.checkThatFree(settings.fileNames + spreadsheets, settings.publish)
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
    try translating { () throws(FileError) in try table.bodies[format]?.close() }
    return Finishing(
      name: name, path: "\(publication.staging)/\(name)",
      collected: Self.collectingEndings.map {
        "\(publication.staging)/\(table.schema.name).\(format.rawValue)\($0)"
      },
      parts: table.bodies[format]?.parts ?? [],
      top: format.header(of: table.schema) + (table.primerBytes[format] ?? []), rows: table.rows,
      primerRows: table.primerRows, level: settings.compressionLevel)
  }

  /// Of the files of ``Body`` and ``TableStream``.
  private static let collectingEndings = [".body", ".rows"]

  /// A file that is put together from its first member and the others.
  private struct Finishing: Sendable {
    let name: String
    let path: String
    /// Files in which rows were collected, of which any may be missing.
    let collected: [String]
    let parts: [FilePart]
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
        for part in parts {
          try Files.forEachPiece(of: part.path, in: part.range) { (piece) throws(FileError) in
            try file.write(piece)
            hash.update(data: piece)
            size += piece.count
          }
        }
        try file.close()
        for path in collected where Files.kind(of: path) != .missing {
          try Files.remove(path)
        }
      }
      return RunSummary.PublishedFile(
        name: name, bytes: size, sha256: hash.finalize().hexadecimal, rows: rows,
        primerRows: primerRows)
    }
  }
}

extension AggregateSettings {
  /// The files of a set; not those into which a table too long for a spreadsheet program is cut.
  fileprivate var fileNames: [String] {
    let tables = DatasetCatalog.schemas(withReview: review).map(\.name)
    var names = tables.flatMap { table in tableFormats.map { table + $0.fileEnding } }
    names += [DataPackage.fileName] + LoadScripts.fileNames
    if formats.contains(.spreadsheet) { names += tables.map { $0 + SpreadsheetFiles.ending } }
    return report ? names + [ReportPage.fileName] : names
  }
}

/// A gzip member of no bytes, which is what an empty file is.
private enum EmptyGzip {
  static let bytes: [UInt8] = (try? Gzip.member([], level: 6)) ?? []
}
