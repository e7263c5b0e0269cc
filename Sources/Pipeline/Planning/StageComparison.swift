import Articles

/// What decided the results of a stage when they were saved, beside what would decide them now.
package struct StageComparison: Sendable {
  /// A fact as it was and is; `nil` where there is none.
  package struct Fact: Sendable {
    package let name: String
    package let saved: String?
    package let now: String?
    package var isSame: Bool { saved == now }
  }

  package let stage: String
  /// Whether anything was saved that this can be compared with.
  package let isSaved: Bool
  /// The facts of the stage itself.
  package let facts: [Fact]
  /// Earlier stages of which something changed, with what.
  package let earlier: [(stage: String, facts: [Fact])]
  /// Where batches begin that were not there, and those that are gone.
  package let added: [String]
  package let removed: [String]
  /// Where batches begin whose records have other numbers than they had, which only the rows
  /// show.
  package let moved: [String]
  package let same: Int

  init(
    _ stage: String, now keys: [StageKey], batches: [StateFolder.Record.Batch],
    record: StateFolder.Record?
  ) {
    self.stage = stage
    isSaved = record != nil
    let old = record?.stages ?? []
    facts = Self.facts(old.first { $0.name == stage }, keys.first { $0.name == stage })
    let before = keys.prefix { $0.name != stage }
    earlier = before.compactMap { key in
      let changed = Self.facts(old.first { $0.name == key.name }, key).filter { !$0.isSame }
      return changed.isEmpty || record == nil ? nil : (key.name, changed)
    }
    let oldKeys = Set(record?.batches.map(\.key) ?? [])
    let newKeys = Set(batches.map(\.key))
    added = batches.filter { !oldKeys.contains($0.key) }.map(\.place.text)
    removed = (record?.batches ?? []).filter { !newKeys.contains($0.key) }.map(\.place.text)
    let oldPlaces = Dictionary(grouping: record?.batches ?? [], by: \.key)
    moved =
      stage != StageName.aggregate
      ? []
      : batches.filter { batch in
        oldPlaces[batch.key]?.contains { $0.place == batch.place } == false
      }.map(\.place.text)
    same = oldKeys.intersection(newKeys).count
  }

  private static func facts(_ old: StageKey?, _ new: StageKey?) -> [Fact] {
    let saved = old?.facts ?? []
    let now = new?.facts ?? []
    var names = now.map(\.name)
    names += saved.map(\.name).filter { !names.contains($0) }
    return names.map { name in
      Fact(
        name: name, saved: saved.first { $0.name == name }?.value,
        now: now.first { $0.name == name }?.value)
    }
  }

  /// Why the stage has work, in a few words each.
  func reasons(isForced: Bool, keeps: Bool) -> [String] {
    if isForced { return ["it is forced"] }
    if !keeps { return ["\"save\" is false: nothing is kept"] }
    guard isSaved else { return ["nothing was saved"] }
    var reasons = facts.filter { !$0.isSame }.map { fact in
      "\(fact.name) was \(fact.saved ?? "absent") and is \(fact.now ?? "absent")"
    }
    reasons += earlier.map {
      "\($0.stage) changed: \($0.facts.map(\.name).joined(separator: ", "))"
    }
    if let first = added.first {
      reasons.append(
        "\(added.count) new or changed \(added.count == 1 ? "batch" : "batches"), from \(first) on")
    }
    if let first = moved.first {
      reasons.append(
        "records of \(moved.count) \(moved.count == 1 ? "batch" : "batches") have other numbers, "
          + "from \(first) on")
    }
    return reasons.isEmpty ? ["what was kept is gone or damaged"] : reasons
  }

  /// Compares a stage with what was saved of it; reads the inputs that a run would.
  ///
  /// - Throws: ``ProblemReport`` for a stage that the pipeline does not have, and as a run would.
  package static func of(
    _ stage: String, in configuration: PipelineConfiguration
  ) async throws -> StageComparison {
    let runner = try Runner(upTo: stage, of: configuration)
    let beginning = try runner.begin()
    let state = StateFolder(path: configuration.statePath)
    let worker = runner.makeWorker(nil, beginning.store)
    var batches: [StateFolder.Record.Batch] = []
    for try await input in beginning.source {
      batches.append(.init(key: worker.key(of: input), documents: 0, place: input.place))
    }
    return StageComparison(
      stage, now: beginning.keys, batches: batches, record: state.record(of: stage))
  }
}

extension Runner {
  /// A run up to a stage, for one who asks about that stage.
  ///
  /// - Throws: ``ProblemReport`` of kind `usage` for a stage that the pipeline does not have.
  init(
    upTo stage: String, of configuration: PipelineConfiguration,
    _ options: RunOptions = RunOptions(jobs: 1)
  ) throws(ProblemReport) {
    do throws(ProblemReport) {
      try self.init(configuration, selection: StageSelection(to: stage), options: options)
    } catch {
      // Nobody wrote `--to`.
      var problem = error
      problem.location = "stage"
      throw problem
    }
  }
}
