package import Articles
import DataFiles
import Datasets
import Stages

/// Runs a pipeline: batches through the stages, rows into the datasets.
package struct Runner: Sendable {
  /// How far a run has come.
  package struct Progress: Sendable {
    package var documents = 0
    /// Of articles, decoded.
    package var bytes = 0
    /// Of files as they lie on the disk, which may be compressed.
    package var bytesRead = 0
    /// What ``bytesRead`` comes to; `nil` when it is not known beforehand.
    package var totalBytes: Int?
    package var rejects = 0
  }

  private let configuration: PipelineConfiguration
  package let plan: RunPlan
  private let articles: ArticleSelection
  private let options: RunOptions
  private let state: StateFolder

  /// Plans a run.
  ///
  /// - Throws: ``ProblemReport`` of kind `usage` for a selection that the pipeline
  ///   cannot follow, and for one of articles that would publish where all belong.
  package init(
    _ configuration: PipelineConfiguration, selection: StageSelection = StageSelection(),
    articles: ArticleSelection = ArticleSelection(), options: RunOptions
  ) throws(ProblemReport) {
    self.configuration = configuration
    self.articles = articles
    self.options = options
    plan = try RunPlan(selection, of: configuration)
    state = StateFolder(path: configuration.statePath)
    guard !articles.isEverything, plan.runsAggregate, configuration.publishesInOwnFolder else {
      return
    }
    throw ProblemReport(
      .usage, at: articles.names.isEmpty ? "--limit" : "--doc",
      "datasets of some articles would take the place of those of all",
      help: "Name another folder for them with --output, or end before aggregate with --to.")
  }

  /// Plans a run of up to `jobs` batches at the same time.
  package init(
    _ configuration: PipelineConfiguration, selection: StageSelection = StageSelection(),
    jobs: Int
  ) throws(ProblemReport) {
    try self.init(configuration, selection: selection, options: RunOptions(jobs: jobs))
  }

  /// Runs.
  ///
  /// Memory holds the batches in flight and, of the corpus, the entities, some of the reports
  /// of events, the rejects, and an id and a number for each article; never its text. The
  /// published datasets are replaced only when every new file is whole and on the disk.
  ///
  /// - Parameter report: Called after every batch, never twice at the same time.
  /// - Returns: Counts, files and durations, as they stand in `run.json`.
  /// - Throws: ``ProblemReport`` for what stops the run, `CancellationError` when the task is
  ///   cancelled; nothing is published then, and `run.json` tells of it.
  package func run(report: (Progress) -> Void = { _ in }) async throws -> RunSummary {
    let start = ContinuousClock.now
    if let file = options.metricsFile { try RunMetrics.checkThatReplaceable(file) }
    let locks = RunLocks(wait: options.wait)
    let lock = try await locks.lock(state)
    var record = RunRecord(configuration, state: state, options)
    var summary = RunSummary(plan: plan)
    summary.isTrial = !articles.isEverything
    do {
      try record.write(summary, .running)
      try await run(&summary, &record, locks, report)
      summary.wallNanoseconds = start.nanoseconds(to: .now)
      try record.write(summary, .succeeded)
    } catch {
      // The first problem is the one to tell.
      var problem = error as? ProblemReport
      if !summary.files.isEmpty {
        problem?.help =
          "The datasets are up to date all the same; the next run may do more than it would have to."
      }
      try? record.write(summary, problem == nil ? .interrupted : .failed, problem: problem)
      throw problem ?? error
    }
    _ = consume lock
    return summary
  }

  private func run(
    _ summary: inout RunSummary, _ record: inout RunRecord, _ locks: RunLocks,
    _ report: (Progress) -> Void
  ) async throws {
    let beginning = try begin()
    if let settled = beginning.settled {
      settled.tell(&summary)
      summary.output = configuration.outputPath
      return
    }
    let keys = beginning.keys
    var inputs = beginning.inputs
    let rendering =
      plan.runs.contains(TranslateStage.name)
      ? try RenderingCommand.asked(by: configuration, cacheFile: "\(state.path)/renderings.jsonl")
      : nil
    let worker = makeWorker(rendering, beginning.store)
    var batches: [StateFolder.Record.Batch] = []
    var writer: DatasetWriter?
    if plan.runsAggregate, let settings = configuration.aggregate,
      let output = configuration.outputPath
    {
      writer = try DatasetWriter(
        settings: settings, publication: try await locks.publication(in: output, settings),
        history: try RunHistory(configuration))
      summary.output = output
    }
    let receiver = Receiver(worker, writer: writer)
    var progress = Progress(totalBytes: beginning.source.totalBytes)
    var namesFound: Set<String> = []
    do {
      try await concurrentMap(
        LimitedBatches(source: beginning.source, limit: articles.limit), width: options.jobs,
        transform: { input in try await worker.process(input) },
        receive: { output in
          summary.add(output.counts)
          summary.add(output.rejects)
          summary.batches += 1
          if output.isCached { summary.cachedBatches += 1 }
          summary.sourceBytes += output.sourceBytes
          summary.documents += output.ids.count
          namesFound.formUnion(articles.names(in: output))
          inputs?.batches += output.input.known(as: output.key)
          batches.append(
            .init(key: output.key, documents: output.ids.count, place: output.input.place))
          progress.documents = summary.documents
          progress.bytes += output.sourceBytes
          progress.bytesRead = output.bytesRead
          progress.rejects = summary.rejects
          try await receiver.receive(output)
          try record.note(summary)
          report(progress)
        })
      summary.warnings += try await rendering?.shutdown().warnings ?? []
      try summary.checkBalance()
      try articles.checkThatAll(in: namesFound)
      if !summary.isTrial { try Quarantine.write(receiver.rejects, to: state) }
      if let writer,
        let problem = configuration.failure.problem(
          rejected: summary.rejects, documents: summary.documents,
          replacesArticles: writer.replacesArticles)
      {
        throw problem
      }
      if worker.keeps {
        for stage in plan.runs where stage != StageName.aggregate {
          try finishSaving(stage, worker.store, batches)
        }
      }
      if let published = try await receiver.finish(width: options.jobs) {
        summary.files = published.files
        summary.isChanged = published.outcome.isChanged
        summary.set = published.outcome.set
        // Not before: who plans a run takes it for what the datasets were made from.
        if worker.keeps {
          try finishSaving(StageName.aggregate, worker.store, batches, receiver.keptNames)
        }
        inputs?.distrust(receiver.rejects)
        if let inputs { try settle(summary, keys, inputs, made: published.outcome.paths) }
      }
    } catch {
      // The first problem is the one to tell.
      _ = try? await rendering?.shutdown()
      receiver.discard()
      throw error
    }
    if worker.keeps { try cleanCache() }
  }

  /// What is known before the first batch is asked for.
  struct Beginning {
    /// Batches that an earlier run is known to have read as they are come unread.
    var source: BatchSource
    /// What decides the results of all stages up to the last that runs.
    var keys: [StageKey]
    var store: BatchStore
    /// The files of a run on everything, before they are read; `nil` for other runs.
    var inputs: KnownInputs?
    /// What the datasets of such a run are made from, if they are all there: it would do nothing.
    var settled: SettledRun.Counts?
  }

  /// Looks at what there is; reads no input and writes nothing.
  func begin() throws -> Beginning {
    let (source, keys) = try makeSource()
    var beginning = Beginning(
      source: source, keys: keys, store: BatchStore(path: state.cachePath, stages: keys),
      inputs: knownInputs(source))
    guard let inputs = beginning.inputs, !options.isForced, !options.readsAnyway,
      let last = state.settledRun
    else { return beginning }
    if isSettled(last, keys, inputs) { beginning.settled = last.summary }
    // What was set aside is looked for in the files once more.
    if !options.retriesRejects {
      beginning.source.leaveUnread(inputs, knownFrom: last.inputs, in: beginning.store)
    }
    return beginning
  }

  private func knownInputs(_ source: BatchSource) -> KnownInputs? {
    guard case .inputs(let batches) = source, !batches.sources.contains(.standardInput),
      configuration.saves, articles.isEverything
    else { return nil }
    return KnownInputs(batches.sources, configuration.load)
  }

  /// Whether this run would do nothing after one that left everything so.
  private func isSettled(_ last: SettledRun, _ keys: [StageKey], _ inputs: KnownInputs) -> Bool {
    guard plan.runsAggregate, let output = configuration.outputPath, last.facts == facts(keys),
      inputs.areThose(of: last.inputs), last.holds, Publication.isTidy(output),
      !options.retriesRejects || last.summary.rejects.isEmpty
    else { return false }
    return configuration.failure.problem(
      rejected: last.summary.rejected, documents: last.summary.documents, replacesArticles: false)
      == nil
  }

  /// Notes what the run leaves, for one that finds everything so.
  private func settle(
    _ summary: RunSummary, _ keys: [StageKey], _ inputs: KnownInputs, made: [String]
  ) throws(ProblemReport) {
    try state.save(
      SettledRun(
        facts: facts(keys), inputs: inputs,
        stamps: SettledRun.stamps(of: made + [state.quarantinePath, SettledRun.program]),
        summary: .init(summary)))
  }

  private func facts(_ keys: [StageKey]) -> String {
    SettledRun.facts(
      keys, inputRoot: configuration.inputRoot, output: configuration.outputPath ?? "")
  }

  /// Removes kept results that are not needed once they take more room than those that are.
  private func cleanCache() throws(ProblemReport) {
    let found = try CacheCleaning(state, removes: false)
    if found.removedBytes > max(found.keptBytes, 64 << 20) {
      _ = try CacheCleaning(state, removes: true)
    }
  }

  /// Where the batches come from, and what decides the results of all stages up to the last
  /// that runs: for stages that are read, what decided them when they were saved.
  private func makeSource() throws -> (source: BatchSource, keys: [StageKey]) {
    let keys = configuration.stageKeys
    guard let last = plan.reads.last else {
      try configuration.checkThatNoInputReadsDatasets()
      let batches = try InputBatches(
        settings: configuration.load, root: configuration.inputRoot)
      try configuration.checkThatNoneIsDataset(batches.sources)
      return (.inputs(batches), keys)
    }
    let records = try plan.reads.enumerated().map { index, stage in
      try state.record(of: stage, fitting: Array(keys[...index]))
    }
    let saved = records[records.count - 1]
    for record in records
    where record.batches.map(\.key) != saved.batches.map(\.key)
      || record.stages != Array(saved.stages.prefix(record.stages.count))
    {
      throw ProblemReport(
        .input, at: state.path, "'\(record.stage)' was saved by another run than '\(last)'",
        help: "Run from the start to make them anew.")
    }
    return (.saved(saved.batches), saved.stages + keys[saved.stages.count...])
  }

  func makeWorker(_ rendering: RenderingCommand?, _ store: BatchStore) -> BatchWorker {
    BatchWorker(
      plan: plan, loader: DocumentLoader(settings: configuration.load), articles: articles,
      stages: configuration.stages.filter { plan.runs.contains($0.name) },
      rendering: rendering, store: store, keeps: configuration.saves && articles.isEverything,
      isForced: options.isForced, retriesRejects: options.retriesRejects,
      timeLimit: configuration.failure.timeLimit,
      tables: configuration.aggregate.flatMap { settings in
        plan.runsAggregate
          ? BatchWorker.TableSettings(
            formats: settings.tableFormats, level: settings.compressionLevel,
            review: settings.review) : nil
      })
  }

  /// Notes what brought a stage to its end.
  private func finishSaving(
    _ stage: String, _ store: BatchStore, _ batches: [StateFolder.Record.Batch],
    _ others: [String] = []
  ) throws(ProblemReport) {
    guard let index = store.stages.firstIndex(where: { $0.name == stage }) else { return }
    try state.finish(
      StateFolder.Record(
        stage: stage, format: LayerCodec.version, stages: Array(store.stages[...index]),
        batches: batches, others: others))
  }
}

extension PipelineConfiguration {
  /// The stages in order, load and aggregate included.
  package var stageNames: [String] { stageKeys.map(\.name) }

  /// What decides the output of each stage, in order.
  var stageKeys: [StageKey] {
    var keys = [
      StageKey(
        name: StageName.load, version: LoadSettings.version,
        settings: SettingsShape.encoded(load).canonicalText)
    ]
    keys += stages.map {
      StageKey(
        name: $0.name, version: $0.version, settings: $0.settings, files: $0.files,
        model: StageKey.linkedModel)
    }
    if let aggregate {
      keys.append(
        StageKey(
          name: StageName.aggregate, version: AggregateSettings.version,
          settings: SettingsShape.encoded(aggregate).canonicalText))
    }
    return keys
  }
}

/// Where the batches of a run come from.
enum BatchSource: AsyncSequence {
  case inputs(InputBatches)
  /// Batches that earlier runs saved.
  case saved([StateFolder.Record.Batch])

  typealias Element = BatchWorker.Input
  typealias Failure = any Error

  /// Leaves unread what an earlier run is known to have read as it is.
  mutating func leaveUnread(
    _ now: KnownInputs, knownFrom earlier: KnownInputs, in store: BatchStore
  ) {
    guard case .inputs(var batches) = self else { return }
    batches.leaveUnread(now, knownFrom: earlier) {
      store.has(store.name(of: StageName.load, batch: $0.key))
    }
    self = .inputs(batches)
  }

  /// Bytes to be read, where known.
  var totalBytes: Int? {
    switch self {
    case .inputs(let batches): batches.totalBytes
    case .saved: nil
    }
  }

  struct Iterator: AsyncIteratorProtocol {
    var source: BatchSource
    var next = 0

    mutating func next() async throws -> BatchWorker.Input? {
      switch source {
      case .inputs(var batches):
        defer { source = .inputs(batches) }
        if let known = batches.nextKnown() { return .known(known) }
        return try batches.next().map { .items($0) }
      case .saved(let batches):
        guard next < batches.count else { return nil }
        defer { next += 1 }
        return .saved(index: next, batches[next])
      }
    }
  }

  func makeAsyncIterator() -> Iterator { Iterator(source: self) }
}

extension BatchWorker.Input {
  /// What a later run may know of the batch, by the key of its content; nothing if it depends on
  /// what comes behind it.
  fileprivate func known(as key: String) -> [KnownInputs.Batch] {
    switch self {
    case .known(let known): return [known.batch]
    case .items(let batch):
      guard let span = batch.span else { return [] }
      return [
        KnownInputs.Batch(
          key: key, place: place, items: batch.items.count, start: span.start, end: span.end)
      ]
    case .saved: return []
    }
  }
}
