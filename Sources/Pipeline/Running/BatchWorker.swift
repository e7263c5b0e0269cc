import Articles
import DataFiles
import Datasets
import Stages

/// What one batch gives: rows, folds and counts.
struct BatchOutput: Sendable {
  var input: BatchWorker.Input
  /// The key of the batch's content; empty if nothing is kept.
  var key: String
  /// With all their layers; empty for a batch whose rows were kept.
  var documents: [Document] = []
  /// The ids of the documents, in order.
  var ids: [String] = []
  /// For each document, a number that equal texts share.
  var fingerprints: [UInt64] = []
  var rejects: [Reject] = []
  /// In the order of ``DatasetCatalog/documentTables(withReview:)``; empty without aggregate.
  var tables: [EncodedTable] = []
  /// What goes into the tables of the corpus; `nil` without aggregate.
  var share: CorpusShare?
  var counts: [RunSummary.StageCount] = []
  var sourceBytes = 0
  /// How far the inputs have been read, in bytes on the disk; 0 for a saved batch.
  var bytesRead = 0
  /// Documents of a saved batch that are left out, until a stage has counted them.
  var skipped = 0
  /// Whether no stage had to work on it.
  var isCached = false

  /// Lets the first stage that works on a saved batch count what was left out of it.
  mutating func countSkipped(in count: inout RunSummary.StageCount) {
    count.skipped = skipped
    count.documentsIn = skipped
    skipped = 0
  }
}

/// Takes one batch through all stages of a run; used from many tasks at a time.
struct BatchWorker: Sendable {
  /// A batch as the source gives it.
  enum Input: Sendable {
    case items(InputBatch)
    /// A batch of files that nobody has touched since a run that kept its results.
    case known(KnownBatch)
    /// A batch that earlier runs saved, and how many of its documents to take.
    case saved(index: Int, StateFolder.Record.Batch, most: Int = .max)

    var index: Int {
      switch self {
      case .items(let batch): batch.index
      case .known(let known): known.index
      case .saved(let index, _, _): index
      }
    }

    var place: BatchPlace {
      switch self {
      case .items(let batch): batch.place
      case .known(let known): known.batch.place
      case .saved(_, let batch, _): batch.place
      }
    }
  }

  let plan: RunPlan
  let loader: DocumentLoader
  let articles: ArticleSelection
  /// The stages that run, without load and aggregate.
  let stages: [PipelineConfiguration.PlannedStage]
  /// Translates what `translate` leaves open; `nil` without a command.
  let rendering: RenderingCommand?
  /// Where results are kept, and what stages before the run's gave is read.
  let store: BatchStore
  /// Whether results are kept, and those that are used.
  let keeps: Bool
  /// Whether everything is done again.
  let isForced: Bool
  /// Whether batches of which something was set aside are done again.
  let retriesRejects: Bool
  /// What a stage may take for one document.
  let timeLimit: Duration
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

  /// - Parameters:
  ///   - input: A batch.
  ///   - usesRows: Whether rows that were kept will do; the documents are not there then.
  /// - Returns: What the run takes from the batch.
  /// - Throws: ``ProblemReport`` when the run cannot go on: a full disk, a broken
  ///   saved batch. A document that a stage cannot process becomes a reject.
  func process(_ input: Input, usesRows: Bool = true) async throws -> BatchOutput {
    try Task.checkCancellation()
    var output = BatchOutput(input: input, key: key(of: input))
    switch input {
    case .items(let batch): output.bytesRead = batch.bytesRead
    case .known(let known): output.bytesRead = known.bytesRead
    case .saved: break
    }
    var rows = usesRows ? keptRows(of: output.key) : nil
    if let rows, let table = store.table(store.name(ofDocumentsOf: output.key, at: input.place)) {
      take(rows, with: table, &output)
      output.isCached = true
      output.counts = counts(
        of: plan.runs, documents: output.ids.count, rejects: output.rejects)
      return output
    }
    var rest = stages[...]
    var places: [Place]
    if let kept = takeLayers(&output) {
      places = kept.places
      rest = stages.dropFirst(kept.stages)
      output.isCached = rest.isEmpty && tables == nil
    } else {
      rows = nil
      if case .known(let known) = input {
        output.input = .items(try known.read())
        output.key = key(of: output.input)
      }
      places = try begin(output.input, &output)
    }
    output.sourceBytes = places.reduce(0) { $0 + $1.document.source.count }
    for planned in rest {
      try await run(planned, on: &places, &output)
    }
    output.documents = places.map(\.document)
    for index in output.documents.indices {
      output.documents[index].analysis = nil
      output.documents[index].names = nil
    }
    if let rows, rest.isEmpty {
      // Of what was kept, only the numbers of records are others than they were.
      try countAggregate(&output) { (output) throws(ProblemReport) in
        take(rows, with: nil, &output)
        try encodeDocuments(&output)
      }
    } else {
      rows = nil
      output.ids = output.documents.map(\.id)
      output.fingerprints = output.documents.map { Fingerprint.of($0.text) }
      try encode(&output)
    }
    if keeps, tables != nil {
      if rows == nil {
        try keepRows(of: output, as: store.name(of: StageName.aggregate, batch: output.key))
      }
      try keepDocuments(
        of: output, as: store.name(ofDocumentsOf: output.key, at: output.input.place))
    }
    return output
  }

  /// The key of a batch's content; empty if nothing is kept.
  func key(of input: Input) -> String {
    switch input {
    case .items(let batch):
      guard keeps else { return "" }
      let key = batch.key(placed: false)
      // Only batches with rejects whose places are known are kept under the other key.
      guard !store.has(store.name(of: StageName.load, batch: key)) else { return key }
      let placed = batch.key(placed: true)
      return store.has(store.name(of: StageName.load, batch: placed)) ? placed : key
    case .known(let known): return known.batch.key
    case .saved(_, let batch, _): return batch.key
    }
  }

  // MARK: - What earlier runs kept

  /// The stages that need not work on a batch, by its key and place.
  func stagesDone(of key: String, at place: BatchPlace) -> Set<String> {
    guard keeps, !isForced else { return [] }
    if tables != nil, store.has(store.name(of: StageName.aggregate, batch: key)),
      store.has(store.name(ofDocumentsOf: key, at: place))
    {
      return Set(plan.runs)
    }
    return Set(keptStages(of: key)?.names ?? [])
  }

  /// The longest row of stages from load on that a batch has been through.
  ///
  /// - Returns: Their names, and how many of ``stages`` are among them; `nil` if no stage
  ///   that would run is done.
  private func keptStages(of key: String) -> (names: [String], count: Int)? {
    for count in stride(from: stages.count, through: 0, by: -1) {
      var names = plan.reads
      if plan.reads.isEmpty { names.append(StageName.load) }
      names += stages.prefix(count).map(\.name)
      // Stages that are read have to be there: ``begin(_:_:)`` says what is missing.
      if names.count > plan.reads.count,
        names.allSatisfy({ store.has(store.name(of: $0, batch: key)) })
      {
        return (names, count)
      }
    }
    return nil
  }

  /// Takes what earlier runs kept of the furthest stage.
  ///
  /// - Returns: The documents, and how many of ``stages`` are done; `nil` if nothing is whole.
  private func takeLayers(
    _ output: inout BatchOutput
  ) -> (places: [Place], stages: Int)? {
    guard keeps, !isForced, let (names, count) = keptStages(of: output.key),
      let kept = try? store.read(batch: output.key, at: output.input.place, stages: names)
    else { return nil }
    if retriesRejects, !kept.rejects.isEmpty { return nil }
    output.rejects = kept.rejects
    output.counts = counts(
      of: names.filter { plan.runs.contains($0) }, documents: kept.documents.count,
      rejects: kept.rejects)
    return (kept.documents.enumerated().map { Place(place: $0, document: $1) }, count)
  }

  /// What stages did, given how many documents went out of the last of them.
  private func counts(
    of stages: [String], documents: Int, rejects: [Reject]
  ) -> [RunSummary.StageCount] {
    var out = documents
    return stages.reversed().map { name in
      var count = RunSummary.StageCount(stage: name)
      count.cached = out
      count.rejected = rejects.count { $0.stage == name }
      count.documentsIn = count.cached + count.rejected
      out = count.documentsIn
      return count
    }.reversed()
  }

  // MARK: - Stages

  private func begin(_ input: Input, _ output: inout BatchOutput) throws -> [Place] {
    switch input {
    case .known: preconditionFailure("a batch is read before it is begun")
    case .saved(_, let batch, let most):
      let (saved, rejects) = try store.read(
        batch: batch.key, at: batch.place, stages: plan.reads)
      output.rejects = rejects.filter(articles.includes)
      let documents = saved.prefix(most).filter(articles.includes)
      output.skipped = saved.count - documents.count
      return documents.enumerated().map { Place(place: $0, document: $1) }
    case .items(let batch):
      let clock = ContinuousClock()
      let start = clock.now
      var count = RunSummary.StageCount(stage: StageName.load)
      var documents: [Document] = []
      for item in batch.items {
        count.documentsIn += 1
        do throws(Reject) {
          let document = try loader.document(from: item)
          if articles.includes(document) { documents.append(document) }
        } catch {
          if articles.includes(error) { output.rejects.append(error) }
        }
      }
      count.documentsOut = documents.count
      count.rejected = output.rejects.count
      count.skipped = count.documentsIn - count.documentsOut - count.rejected
      let places = documents.enumerated().map { Place(place: $0, document: $1) }
      if keeps {
        if output.rejects.contains(where: { $0.offset != nil }) {
          output.key = batch.key(placed: true)
        }
        try store.save(
          places.map { ($0.place, $0.document) }, rejects: output.rejects, stage: StageName.load,
          batch: output.key, at: batch.place)
      }
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
    output.countSkipped(in: &count)
    count.documentsIn += places.count
    var failed: Set<Int> = []
    var rejects: [Reject] = []
    // In place: a document is a few dozen references, which a copy counts up and down.
    for index in places.indices {
      try Task.checkCancellation()
      do throws(Reject) {
        try planned.process(&places[index].document, within: timeLimit)
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
    if keeps {
      try store.save(
        places.map { ($0.place, $0.document) }, rejects: rejects, stage: planned.name,
        batch: output.key, at: output.input.place)
    }
    output.rejects += rejects
    count.documentsOut = places.count
    count.rejected = rejects.count
    count.nanoseconds = start.nanoseconds(to: clock.now)
    output.counts.append(count)
  }
}

extension PipelineConfiguration.PlannedStage {
  /// Applies the stage; a document that it cannot process is a reject.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - limit: The time that it has for it. Nothing is interrupted: stages look at the clock.
  /// - Throws: What is known of the document that is set aside.
  func process(_ document: inout Document, within limit: Duration) throws(Reject) {
    document.deadline = Deadline(after: limit)
    defer { document.deadline = nil }
    var problem: ProblemReport?
    do throws(ProblemReport) {
      try stage.process(&document)
    } catch {
      problem = error
    }
    let isLate = document.isLate
    guard isLate || problem != nil else { return }
    throw Reject(
      path: document.path, record: document.record, stage: name,
      reason: isLate ? .timeout : .stageFailed,
      detail: isLate
        ? "The stage took longer than documentTimeoutMilliseconds, \(Int(limit / .milliseconds(1)))."
        : problem?.problem ?? "")
  }
}

extension ContinuousClock.Instant {
  /// How long it is until another instant.
  func nanoseconds(to end: ContinuousClock.Instant) -> Int64 {
    let duration = duration(to: end).components
    return duration.seconds * 1_000_000_000 + duration.attoseconds / 1_000_000_000
  }
}
