package import Articles
import DataFiles

/// How a run ended, for those who are told.
package struct RunEnding: Sendable {
  /// What the program exits with.
  package var exitCode: Int32
  /// What went wrong; `nil` for a good end and for one by a signal.
  package var problem: ProblemReport?
  /// What a run did that went well.
  package var summary: RunSummary?
  /// `run.json`; `nil` if no run could begin.
  package var recordPath: String?

  package init(exitCode: Int32, problem: ProblemReport? = nil, summary: RunSummary? = nil) {
    self.exitCode = exitCode
    self.problem = problem
    self.summary = summary
  }

  /// Whether everything that was to be published is.
  package var isGood: Bool { summary != nil }

  /// What a program is told of it, all of it always there: empty where nothing is known.
  var environment: [(name: String, value: String)] {
    let status: RunRecord.Status =
      isGood ? .succeeded : problem == nil ? .interrupted : .failed
    let real = { (path: String?) in path.flatMap { try? Files.realPath($0) } ?? "" }
    return [
      ("DEPECHE_STATUS", status.rawValue), ("DEPECHE_EXIT_CODE", String(exitCode)),
      ("DEPECHE_PROBLEM", problem.map { "\($0.location): \($0.problem)" } ?? ""),
      ("DEPECHE_RECORD", real(recordPath)), ("DEPECHE_OUTPUT", real(summary?.output)),
      ("DEPECHE_CHANGED", summary.map { String($0.isChanged) } ?? ""),
      ("DEPECHE_DOCUMENTS", summary.map { String($0.documents) } ?? ""),
      ("DEPECHE_REJECTS", summary.map { String($0.rejects) } ?? ""),
    ]
  }
}

extension PipelineConfiguration {
  /// Where runs write down what they do.
  package var recordPath: String { StateFolder(path: statePath).runPath }
}
