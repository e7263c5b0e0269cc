import Articles
import DataFiles
import Datasets
import Stages

/// What one batch gives: rows, folds and counts.
struct BatchOutput: Sendable {
  var index: Int
  var documents: [Document] = []
  /// For each document, a number that equal texts share.
  var fingerprints: [UInt64] = []
  var rejects: [Reject] = []
  /// In the order of ``DatasetCatalog/documentTables(withReview:)``; empty without aggregate.
  var tables: [EncodedTable] = []
  var folds = CorpusFolds()
  var counts: [RunSummary.StageCount] = []
  var sourceBytes = 0
  /// How far the inputs have been read, in bytes on the disk; 0 for a saved batch.
  var bytesRead = 0
}

/// Takes one batch through all stages of a run; used from many tasks at a time.
struct BatchWorker: Sendable {
  /// A batch as the source gives it.
  enum Input: Sendable {
    case items(InputBatch)
    /// The batch that earlier runs saved under this number.
    case saved(Int)

    var index: Int {
      switch self {
      case .items(let batch): batch.index
      case .saved(let index): index
      }
    }
  }

  let plan: RunPlan
  let loader: DocumentLoader
  /// The stages that run, without load and aggregate.
  let stages: [PipelineConfiguration.PlannedStage]
  /// Translates what `translate` leaves open; `nil` without a command.
  let rendering: RenderingCommand?
  /// Where to save what the stages give; `nil` to save nothing.
  let saving: StateFolder?
  /// Where to read what earlier stages gave.
  let state: StateFolder
  /// Formats and compression of the tables; `nil` without aggregate.
  let tables: TableSettings?

  struct TableSettings: Sendable {
    var formats: [TableFormat]
    var level: Int
    /// Whether to write what gave no departure.
    var review: Bool
  }

  private struct Place: Sendable {
    var place: Int
    var document: Document
  }

  /// - Throws: ``ProblemReport`` when the run cannot go on: a full disk, a broken
  ///   saved batch. A document that a stage cannot process becomes a reject.
  func process(_ input: Input) async throws -> BatchOutput {
    try Task.checkCancellation()
    var output = BatchOutput(index: input.index)
    var places = try begin(input, &output)
    output.sourceBytes = places.reduce(0) { $0 + $1.document.source.count }
    for planned in stages {
      try await run(planned, on: &places, &output)
    }
    output.documents = places.map(\.document)
    for index in output.documents.indices {
      output.documents[index].analysis = nil
      output.documents[index].names = nil
    }
    output.fingerprints = output.documents.map { Fingerprint.of($0.text) }
    try encode(&output)
    return output
  }

  /// Makes the rows and folds of the batch's documents, again if need be.
  func encode(_ output: inout BatchOutput) throws(ProblemReport) {
    guard let tables else { return }
    let clock = ContinuousClock()
    let start = clock.now
    var count = RunSummary.StageCount(stage: StageName.aggregate)
    let catalog = DatasetCatalog.documentTables(withReview: tables.review)
    var chunks = catalog.map {
      TableChunk(columns: $0.schema.columns.count, formats: tables.formats)
    }
    output.folds = CorpusFolds()
    for index in output.documents.indices {
      if tables.review { output.documents[index].findUnreportedCues() }
      let view = DocumentView(output.documents[index])
      for (index, table) in catalog.enumerated() { table.encode(view, &chunks[index]) }
      output.folds.add(view)
    }
    output.tables = []
    for chunk in chunks {
      output.tables.append(try encoded(chunk, of: output.index, tables))
    }
    count.documentsIn = output.documents.count
    count.documentsOut = output.documents.count
    count.nanoseconds = start.nanoseconds(to: clock.now)
    output.counts.removeAll { $0.stage == StageName.aggregate }
    output.counts.append(count)
  }

  /// Makes the rows of one table again, from documents that changed since ``encode(_:)``
  /// in what this table alone shows, which has to be one that shows no mentions.
  func encodeAgain(_ output: inout BatchOutput, _ table: String) throws(ProblemReport) {
    let catalog = DatasetCatalog.documentTables
    guard let tables, let index = catalog.firstIndex(where: { $0.schema.name == table })
    else { return }
    var chunk = TableChunk(
      columns: catalog[index].schema.columns.count, formats: tables.formats)
    for document in output.documents {
      catalog[index].encode(DocumentView(document, namesEntities: false), &chunk)
    }
    output.tables[index] = try encoded(chunk, of: output.index, tables)
  }

  /// Compresses a chunk, but not one of the first batch: nearly all rows that must move to
  /// the top of their table stand there, and the writer compresses what they leave.
  private func encoded(
    _ chunk: TableChunk, of batch: Int, _ tables: TableSettings
  ) throws(ProblemReport) -> EncodedTable {
    guard batch > 0 else { return EncodedTable(chunk) }
    return try EncodedTable(chunk, formats: tables.formats, level: tables.level)
  }

  private func begin(_ input: Input, _ output: inout BatchOutput) throws -> [Place] {
    switch input {
    case .saved(let index):
      let (documents, rejects) = try state.read(batch: index, stages: plan.reads)
      output.rejects = rejects
      return documents.enumerated().map { Place(place: $0, document: $1) }
    case .items(let batch):
      output.bytesRead = batch.bytesRead
      let clock = ContinuousClock()
      let start = clock.now
      var count = RunSummary.StageCount(stage: StageName.load)
      var documents: [Document] = []
      for item in batch.items {
        count.documentsIn += 1
        do throws(Reject) {
          documents.append(try loader.document(from: item))
        } catch {
          output.rejects.append(error)
        }
      }
      count.documentsOut = documents.count
      count.rejected = output.rejects.count
      let places = documents.enumerated().map { Place(place: $0, document: $1) }
      try saving?.save(
        places.map { ($0.place, $0.document) }, rejects: output.rejects, stage: StageName.load,
        batch: batch.index)
      count.nanoseconds = start.nanoseconds(to: clock.now)
      output.counts.append(count)
      return places
    }
  }

  private func run(
    _ planned: PipelineConfiguration.PlannedStage, on places: inout [Place],
    _ output: inout BatchOutput
  ) async throws {
    let clock = ContinuousClock()
    let start = clock.now
    var count = RunSummary.StageCount(stage: planned.name)
    count.documentsIn = places.count
    var failed: Set<Int> = []
    var rejects: [Reject] = []
    // In place: a document is a few dozen references, which a copy counts up and down.
    for index in places.indices {
      try Task.checkCancellation()
      do throws(Reject) {
        try planned.process(&places[index].document)
      } catch {
        failed.insert(places[index].place)
        rejects.append(error)
      }
    }
    places.removeAll { failed.contains($0.place) }
    if planned.stage is TranslateStage, let rendering {
      var documents = places.map(\.document)
      try await rendering.render(&documents)
      for index in places.indices { places[index].document = documents[index] }
    }
    try saving?.save(
      places.map { ($0.place, $0.document) }, rejects: rejects, stage: planned.name,
      batch: output.index)
    output.rejects += rejects
    count.documentsOut = places.count
    count.rejected = rejects.count
    count.nanoseconds = start.nanoseconds(to: clock.now)
    output.counts.append(count)
  }
}

extension PipelineConfiguration.PlannedStage {
  /// Applies the stage; a document that it cannot process is a reject.
  func process(_ document: inout Document) throws(Reject) {
    do throws(ProblemReport) {
      try stage.process(&document)
    } catch {
      throw Reject(
        path: document.path, record: document.record, stage: name, reason: .stageFailed,
        detail: error.problem)
    }
  }
}

extension ContinuousClock.Instant {
  /// How long it is until another instant.
  func nanoseconds(to end: ContinuousClock.Instant) -> Int64 {
    let duration = duration(to: end).components
    return duration.seconds * 1_000_000_000 + duration.attoseconds / 1_000_000_000
  }
}
