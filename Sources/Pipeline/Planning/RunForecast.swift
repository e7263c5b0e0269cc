import Articles
import DataFiles

/// What a run would do and why, found out without doing it.
///
/// Reads the inputs that a run would read, and writes nothing. Memory holds a key for each batch.
package struct RunForecast: Sendable {
  /// What a run would do about one stage.
  package struct Stage: Sendable {
    package let name: String
    /// Batches that it would work on.
    package var work = 0
    /// Batches whose result is kept.
    package var kept = 0
    /// Why there is work; empty if there is none.
    package var reasons: [String] = []
  }

  package private(set) var stages: [Stage]
  package private(set) var batches = 0
  /// Why the datasets would be written; `nil` if they are those that the run would give.
  package private(set) var publication: String?
  private let isForced: Bool

  /// Whether a run would find everything done.
  package var isNothingToDo: Bool { publication == nil && stages.allSatisfy { $0.work == 0 } }

  /// - Throws: ``ProblemReport``, as a run would.
  package init(
    _ configuration: PipelineConfiguration, selection: StageSelection = StageSelection(),
    isForced: Bool = false
  ) async throws {
    self.isForced = isForced
    var options = RunOptions(jobs: 1)
    options.isForced = isForced
    let runner = try Runner(configuration, selection: selection, options: options)
    let state = StateFolder(path: configuration.statePath)
    stages = runner.plan.runs.map { Stage(name: $0) }
    let beginning = try runner.begin()
    if let settled = beginning.settled {
      batches = settled.batches
      for index in stages.indices { stages[index].kept = batches }
      return
    }
    let worker = runner.makeWorker(nil, beginning.store)
    var found: [StateFolder.Record.Batch] = []
    for try await input in beginning.source {
      try Task.checkCancellation()
      let key = worker.key(of: input)
      found.append(.init(key: key, documents: 0, place: input.place))
      let done = worker.stagesDone(of: key, at: input.place)
      for (index, stage) in stages.enumerated() {
        if done.contains(stage.name) {
          stages[index].kept += 1
        } else {
          stages[index].work += 1
        }
      }
    }
    batches = found.count
    for (index, stage) in stages.enumerated() where stage.work > 0 {
      stages[index].reasons = StageComparison(
        stage.name, now: beginning.keys, batches: found, record: state.record(of: stage.name)
      ).reasons(isForced: isForced, keeps: configuration.saves)
    }
    if runner.plan.runsAggregate {
      publication = try Self.publication(
        configuration, state, beginning.keys, found,
        isWorkDone: stages.allSatisfy { $0.work == 0 })
    }
  }

  /// Why the datasets are not those of some batches; `nil` if they are.
  ///
  /// That all they are made from is kept (`isWorkDone`) does not say so: a run may have ended
  /// before it published them.
  private static func publication(
    _ configuration: PipelineConfiguration, _ state: StateFolder, _ keys: [StageKey],
    _ batches: [StateFolder.Record.Batch], isWorkDone: Bool
  ) throws(ProblemReport) -> String? {
    guard let record = state.record(of: StageName.aggregate) else { return "nothing was saved" }
    if record.batches.map(\.key) != batches.map(\.key) {
      return "the batches are others than before"
    }
    if isWorkDone, StageKey.digest(record.stages) != StageKey.digest(keys) {
      return "they were made with other settings"
    }
    guard let output = configuration.outputPath,
      let published = try RunHistory(configuration).lastPublished
    else { return "nothing was published" }
    guard (try? Files.realPath(output)) == published.text("output") else {
      return "the last run published elsewhere"
    }
    let untouched = Set((state.settledRun?.stamps ?? []).filter(\.holds).map(\.path))
    for (name, hash) in published.files {
      let path = "\(output)/\(name)"
      guard untouched.contains(path) || (try? FileDigest(of: path))?.sha256 == hash else {
        return "'\(name)' is not as the last run left it"
      }
    }
    return nil
  }
}

extension RunForecast {
  /// The same for programs.
  package var json: JSONValue {
    [
      "nothing_to_do": .boolean(isNothingToDo),
      "batches": .number(batches),
      "stages": .array(
        stages.map { stage in
          [
            "stage": .string(stage.name),
            "state": stage.work == 0 ? "fresh" : stage.kept == 0 ? "missing" : "stale",
            "batches_to_do": .number(stage.work), "batches_kept": .number(stage.kept),
            "reasons": .array(stage.reasons.map { .string($0) }),
          ]
        }),
      "publication": publication.map { .string($0) } ?? .null,
    ]
  }
}
