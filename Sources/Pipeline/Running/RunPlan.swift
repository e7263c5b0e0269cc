package import Articles

/// Which stages a user asked for.
package struct StageSelection: Sendable, Hashable {
  /// Just this one.
  package var only: String?
  /// This one and all behind it.
  package var from: String?
  /// No further than this one.
  package var to: String?

  package init(only: String? = nil, from: String? = nil, to: String? = nil) {
    self.only = only
    self.from = from
    self.to = to
  }
}

/// Which stages a run takes from what was saved and which it runs.
package struct RunPlan: Sendable, Hashable {
  /// Stages whose saved output is read, in order; empty for a run from the start.
  package var reads: [String]
  /// Stages that run, in order; never empty.
  package var runs: [String]

  package var runsAggregate: Bool { runs.last == StageName.aggregate }

  /// - Throws: ``ProblemReport`` of kind `usage` for a stage that the pipeline does
  ///   not have, or a range that is empty.
  package init(
    _ selection: StageSelection, of configuration: PipelineConfiguration
  ) throws(ProblemReport) {
    let names = configuration.stageNames
    func place(_ name: String, _ option: String) throws(ProblemReport) -> Int {
      if let index = names.firstIndex(of: name) { return index }
      var problem = ProblemReport.unknown(name, noun: "stage", known: names, at: option)
      if ([StageName.load, StageName.aggregate] + StageCatalog.standard.names).contains(name) {
        problem = ProblemReport(
          .usage, at: option, "this pipeline has no stage '\(name)'",
          help: "Its stages are: \(names.joined(separator: ", ")).")
      }
      problem.kind = .usage
      throw problem
    }
    var first = 0
    var last = names.count - 1
    if let only = selection.only {
      first = try place(only, "--only")
      last = first
    } else {
      if let from = selection.from { first = try place(from, "--from") }
      if let to = selection.to { last = try place(to, "--to") }
    }
    guard first <= last else {
      throw ProblemReport(
        .usage, at: "--from \(names[first]) --to \(names[last])",
        "'\(names[last])' comes before '\(names[first])'",
        help: "The order is: \(names.joined(separator: ", ")).")
    }
    reads = Array(names[..<first])
    runs = Array(names[first...last])
  }
}

/// The names of the two stages that are no ``Stage``: they see files.
package enum StageName {
  package static let load = "load"
  package static let aggregate = "aggregate"
}
