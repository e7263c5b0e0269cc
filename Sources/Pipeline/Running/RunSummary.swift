/// What a run did, for the summary, the progress line and `run.json`.
package struct RunSummary: Sendable {
  /// What one stage did.
  package struct StageCount: Sendable, Hashable {
    package var stage: String
    /// Documents that came in, and went out whole.
    package var documentsIn = 0
    package var documentsOut = 0
    /// Inputs or documents set aside.
    package var rejected = 0
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
  package var files: [PublishedFile] = []
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
      stages[index].rejected += count.rejected
      stages[index].nanoseconds += count.nanoseconds
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
