import Articles
import Datasets
import Stages

/// The rows of a batch: kept, made, and made once more.
///
/// Those of the documents lie apart from the others, because they alone show what depends on what
/// stands before the batch.
extension BatchWorker {
  private static let documentsTable = DatasetCatalog.documentTables.firstIndex {
    $0.schema.name == DocumentsTable.name
  }

  // MARK: - What earlier runs kept

  /// The rows that an earlier run made of a batch; those of the documents are kept apart.
  func keptRows(of key: String) -> BatchRows? {
    guard keeps, !isForced, tables != nil,
      let rows = store.rows(store.name(of: StageName.aggregate, batch: key)),
      !retriesRejects || rows.rejects.isEmpty
    else { return nil }
    return rows
  }

  /// Takes rows that were kept, and the table of documents that belongs to them.
  func take(
    _ rows: BatchRows, with documents: EncodedTable?, _ output: inout BatchOutput
  ) {
    output.tables = rows.tables
    if let documents, let index = Self.documentsTable { output.tables[index] = documents }
    output.share = rows.share
    output.rejects = output.input.place.shown(rows.rejects)
    output.ids = rows.ids
    output.fingerprints = rows.fingerprints
    output.sourceBytes = rows.sourceBytes
  }

  /// Keeps the rows of a batch but for those of the documents.
  func keepRows(of output: BatchOutput, as name: String) throws(ProblemReport) {
    guard let tables, let share = output.share else { return }
    var encoded: [EncodedTable] = []
    for (index, table) in output.tables.enumerated() {
      encoded.append(
        index == Self.documentsTable
          ? EncodedTable(TableChunk(rows: 0, firsts: []))
          : try table.compressed(level: tables.level, formats: tables.formats))
    }
    try store.save(
      BatchRows(
        tables: encoded, share: share, rejects: output.input.place.kept(output.rejects),
        ids: output.ids, fingerprints: output.fingerprints, sourceBytes: output.sourceBytes),
      as: name)
  }

  func keepDocuments(of output: BatchOutput, as name: String) throws(ProblemReport) {
    guard let tables, let index = Self.documentsTable else { return }
    try store.save(
      output.tables[index].compressed(level: tables.level, formats: tables.formats), as: name)
  }

  // MARK: - Repeated articles

  /// What about a document depends on those before it.
  struct Repetition: Sendable {
    var place: Int
    /// Its id, if another document has its own.
    var id: String?
    /// The first document with the same text.
    var duplicateOf: String?
  }

  /// Makes the rows once more in which repeated articles show, or takes those that were kept.
  ///
  /// - Returns: The names of what is kept.
  func mark(_ repetitions: [Repetition], in output: inout BatchOutput) async throws -> [String] {
    let changes = repetitions.map { "\($0.place) \($0.id ?? "") \($0.duplicateOf ?? "")" }
      .joined(separator: "\n")
    let documentsName = store.name(
      ofDocumentsOf: output.key, at: output.input.place, changes: changes)
    // Of texts that repeat, only the table of documents tells.
    let rowsName =
      repetitions.contains { $0.id != nil }
      ? store.name(ofRowsFor: output.key, changes: changes) : nil
    let names = [documentsName] + [rowsName].compactMap(\.self)
    if keeps, !isForced, output.isCached || !retriesRejects,
      let index = Self.documentsTable, let table = store.table(documentsName)
    {
      guard let rowsName else {
        output.tables[index] = table
        return names
      }
      if let rows = store.rows(rowsName) {
        take(rows, with: table, &output)
        return names
      }
    }
    if output.documents.isEmpty {
      let counts = output.counts
      output = try await process(output.input, usesRows: false)
      output.counts = counts
    }
    for repetition in repetitions {
      output.documents[repetition.place].duplicateOf = repetition.duplicateOf
      if let id = repetition.id { output.documents[repetition.place].id = id }
    }
    output.ids = output.documents.map(\.id)
    if rowsName == nil {
      try encodeDocuments(&output)
    } else {
      try encode(&output)
    }
    guard keeps else { return [] }
    try keepDocuments(of: output, as: documentsName)
    if let rowsName { try keepRows(of: output, as: rowsName) }
    return names
  }

  // MARK: - Rows

  /// Counts the batch's documents for aggregate, and the time that `body` takes.
  func countAggregate(
    _ output: inout BatchOutput, _ body: (inout BatchOutput) throws(ProblemReport) -> Void
  ) throws(ProblemReport) {
    let clock = ContinuousClock()
    let start = clock.now
    try body(&output)
    var count = RunSummary.StageCount(stage: StageName.aggregate)
    output.countSkipped(in: &count)
    count.documentsIn += output.documents.count
    count.documentsOut = output.documents.count
    count.nanoseconds = start.nanoseconds(to: clock.now)
    output.counts.removeAll { $0.stage == StageName.aggregate }
    output.counts.append(count)
  }

  /// Makes the rows and folds of the batch's documents, again if need be.
  func encode(_ output: inout BatchOutput) throws(ProblemReport) {
    guard let tables else { return }
    try countAggregate(&output) { (output) throws(ProblemReport) in
      try encode(&output, tables)
    }
  }

  private func encode(
    _ output: inout BatchOutput, _ tables: TableSettings
  ) throws(ProblemReport) {
    let catalog = DatasetCatalog.documentTables(withReview: tables.review)
    var chunks = catalog.map {
      TableChunk(columns: $0.schema.columns.count, formats: tables.formats)
    }
    var folds = CorpusFolds()
    for index in output.documents.indices {
      if tables.review { output.documents[index].findUnreportedCues() }
      let view = DocumentView(output.documents[index])
      for (index, table) in catalog.enumerated() { table.encode(view, &chunks[index]) }
      folds.add(view)
    }
    output.share = CorpusShare(folds)
    output.tables = []
    for chunk in chunks {
      output.tables.append(try encoded(chunk, of: output.input.index, tables))
    }
  }

  /// Makes the rows of the documents again, which changed since ``encode(_:)`` in what this table
  /// alone shows. It shows no mentions.
  func encodeDocuments(_ output: inout BatchOutput) throws(ProblemReport) {
    guard let tables, let index = Self.documentsTable else { return }
    let table = DatasetCatalog.documentTables[index]
    var chunk = TableChunk(columns: table.schema.columns.count, formats: tables.formats)
    for document in output.documents {
      table.encode(DocumentView(document, namesEntities: false), &chunk)
    }
    output.tables[index] = try encoded(chunk, of: output.input.index, tables)
  }

  /// Compresses a chunk, but not one of the first batch: nearly all rows that must move to
  /// the top of their table stand there, and the writer compresses what they leave.
  private func encoded(
    _ chunk: TableChunk, of batch: Int, _ tables: TableSettings
  ) throws(ProblemReport) -> EncodedTable {
    guard batch > 0 else { return EncodedTable(chunk) }
    return try EncodedTable(chunk, formats: tables.formats, level: tables.level)
  }
}
