import Articles

/// What a run did, for the summary, the progress line and `run.json`.
package struct RunSummary: Sendable {
  /// What one stage did.
  package struct StageCount: Sendable, Hashable {
    package var stage: String
    /// Documents that came in: those of all the following.
    package var documentsIn = 0
    /// Documents that the stage worked on and that went out whole.
    package var documentsOut = 0
    /// Documents whose result an earlier run had kept.
    package var cached = 0
    /// Inputs or documents set aside, now or by the run that kept the result.
    package var rejected = 0
    /// Documents left out because the command line said so.
    package var skipped = 0
    /// Time spent in the stage, summed over tasks.
    package var nanoseconds: Int64 = 0

    package init(stage: String) { self.stage = stage }
  }

  /// One published file.
  package struct PublishedFile: Sendable, Hashable {
    package var name: String
    package var bytes: Int
    package var sha256: String
    package var rows: Int
    /// Rows moved to the top so that every column has a value early.
    package var primerRows: Int
  }

  package var plan: RunPlan
  package var stages: [StageCount]
  package var batches = 0
  package var sourceBytes = 0
  package var documents = 0
  package var rejects = 0
  package var rejectsByReason: [String: Int] = [:]
  /// Batches that no stage worked on.
  package var cachedBatches = 0
  /// Whether it is about some of the articles only; see ``ArticleSelection``.
  package var isTrial = false
  /// Whether the published datasets are others than before.
  package var isChanged = false
  package var files: [PublishedFile] = []
  /// The name of the set that is published, if sets are told apart.
  package var set: String?
  /// Where the datasets are, if any were published.
  package var output: String?
  package var warnings: [String] = []
  package var wallNanoseconds: Int64 = 0

  package init(plan: RunPlan) {
    self.plan = plan
    stages = plan.runs.map(StageCount.init)
  }

  mutating func add(_ counts: [StageCount]) {
    for count in counts {
      guard let index = stages.firstIndex(where: { $0.stage == count.stage }) else { continue }
      stages[index].documentsIn += count.documentsIn
      stages[index].documentsOut += count.documentsOut
      stages[index].cached += count.cached
      stages[index].rejected += count.rejected
      stages[index].skipped += count.skipped
      stages[index].nanoseconds += count.nanoseconds
    }
  }

  mutating func add(_ rejects: [Reject]) {
    self.rejects += rejects.count
    for reject in rejects { rejectsByReason[reject.reason.rawValue, default: 0] += 1 }
  }

  /// - Throws: ``ProblemReport`` of kind `internalError` if documents got lost, or came from
  ///   nowhere, in a stage or between two.
  func checkBalance() throws(ProblemReport) {
    var expected: Int?
    for stage in stages {
      let out = stage.documentsOut + stage.cached
      guard stage.documentsIn == out + stage.rejected + stage.skipped,
        stage.documentsIn == expected ?? stage.documentsIn
      else {
        throw ProblemReport(
          .internalError, at: stage.stage,
          "the count of documents is wrong: \(stage.documentsIn) in, \(stage.documentsOut) out, "
            + "\(stage.cached) cached, \(stage.rejected) rejected, \(stage.skipped) skipped",
          help: "Nothing was published. Please report this with run.json.")
      }
      expected = out
    }
  }

  /// Rows of each table, in file order.
  package var rows: [(table: String, rows: Int)] {
    files.reduce(into: []) { tables, file in
      let table = String(file.name.prefix { $0 != "." })
      if !tables.contains(where: { $0.table == table }) { tables.append((table, file.rows)) }
    }
  }
}
