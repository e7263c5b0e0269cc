import Articles
import DataFiles
import Testing

@testable import Pipeline

@Suite struct RunSummaryTests {
  struct Balance: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// In, out, cached, rejected, skipped of each stage.
    var counts: [[Int]]
    var isRight: Bool
  }

  static func summary(_ counts: [[Int]]) throws -> RunSummary {
    let configuration = try PipelineConfiguration(
      json: Array(#"{"stages": [{"use": "load"}, {"use": "clean"}, {"use": "aggregate"}]}"#.utf8))
    var summary = RunSummary(plan: try RunPlan(StageSelection(), of: configuration))
    summary.stages = zip(["load", "clean"], counts).map { name, counts in
      var stage = RunSummary.StageCount(stage: name)
      stage.documentsIn = counts[0]
      stage.documentsOut = counts[1]
      stage.cached = counts[2]
      stage.rejected = counts[3]
      stage.skipped = counts[4]
      return stage
    }
    return summary
  }

  @Test(
    "documents are never lost between two stages",
    arguments: [
      Balance(testDescription: "none", counts: [[0, 0, 0, 0, 0]], isRight: true),
      Balance(
        testDescription: "all kinds", counts: [[10, 3, 5, 1, 1], [8, 8, 0, 0, 0]], isRight: true),
      Balance(testDescription: "lost in a stage", counts: [[10, 9, 0, 0, 0]], isRight: false),
      Balance(testDescription: "from nowhere", counts: [[10, 9, 1, 1, 0]], isRight: false),
      Balance(
        testDescription: "lost between stages", counts: [[10, 10, 0, 0, 0], [9, 9, 0, 0, 0]],
        isRight: false),
    ])
  func checksBalance(_ balance: Balance) throws {
    let summary = try Self.summary(balance.counts)
    do throws(ProblemReport) {
      try summary.checkBalance()
      #expect(balance.isRight)
    } catch {
      #expect(!balance.isRight && error.kind == .internalError, "\(error)")
    }
  }

  struct Budget: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var settings: String
    var rejected: Int
    var documents: Int
    var replacesArticles = true
    /// The key that stops the run, or the stage.
    var stops: String?
    var code: Int32 = 4
  }

  @Test(
    "a run that sets too much aside publishes nothing",
    arguments: [
      Budget(testDescription: "none", settings: "{}", rejected: 0, documents: 100),
      Budget(testDescription: "few in all", settings: "{}", rejected: 48, documents: 1),
      Budget(
        testDescription: "the only one", settings: #"{"maxRejectedRatio": 1.0}"#, rejected: 1,
        documents: 0, stops: "load"),
      Budget(
        testDescription: "nothing was read", settings: #"{"maxRejectedRatio": 1.0}"#, rejected: 0,
        documents: 0, stops: "load", code: 66),
      Budget(
        testDescription: "all but one, as is allowed", settings: #"{"maxRejectedRatio": 1.0}"#,
        rejected: 99, documents: 1),
      Budget(
        testDescription: "few in all, and a ratio", settings: #"{"maxRejectedRatio": 0.02}"#,
        rejected: 7, documents: 5),
      Budget(
        testDescription: "the only one, and no datasets yet", settings: "{}", rejected: 1,
        documents: 0, replacesArticles: false),
      Budget(
        testDescription: "few in all, and another setting", settings: #"{"maxRejected": 9}"#,
        rejected: 7, documents: 5),
      Budget(
        testDescription: "half", settings: "{}", rejected: 50, documents: 50),
      Budget(
        testDescription: "more than half", settings: "{}", rejected: 51, documents: 49,
        stops: "failure.maxRejectedRatio"),
      Budget(
        testDescription: "a ratio of none", settings: #"{"maxRejectedRatio": 0.0}"#, rejected: 1,
        documents: 49, stops: "failure.maxRejectedRatio"),
      Budget(
        testDescription: "a number", settings: #"{"maxRejected": 2}"#, rejected: 2, documents: 1),
      Budget(
        testDescription: "above a number", settings: #"{"maxRejected": 2}"#, rejected: 3,
        documents: 1, stops: "failure.maxRejected"),
    ])
  func limitsRejects(_ budget: Budget) throws {
    let configuration = try PipelineConfiguration(
      json: Array(#"{"failure": \#(budget.settings), "stages": [{"use": "load"}]}"#.utf8))
    let problem = configuration.failure.problem(
      rejected: budget.rejected, documents: budget.documents,
      replacesArticles: budget.replacesArticles)
    #expect(problem?.location == budget.stops)
    #expect(problem.map { $0.kind.rawValue == budget.code } ?? true)
  }

  @Test("the metrics are what Prometheus reads, and keep the time of the last success")
  func writesMetrics() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/depeche.prom"
    var summary = try Self.summary([[3, 1, 1, 1, 0], [2, 2, 0, 0, 0]])
    summary.add([Reject(path: "a", stage: "load", reason: .empty, detail: "")])
    try RunMetrics.write(summary, .succeeded, wall: .milliseconds(1250), to: path)
    let first = try text(path)
    #expect(first.contains("depeche_last_run_success 1\n"))
    #expect(first.contains("depeche_run_duration_seconds 1.250\n"))
    #expect(first.contains(#"depeche_documents{stage="load",outcome="cached"} 1"#))
    #expect(first.contains(#"depeche_rejects{reason="empty"} 1"#))
    for line in first.split(separator: "\n") where !line.hasPrefix("#") {
      let isRight =
        line.wholeMatch(of: /[a-z_]+(\{[a-z]+="[a-z_]+"(,[a-z]+="[a-z_]+")*\})? [0-9.]+/) != nil
      #expect(isRight, "\(line)")
    }
    try RunMetrics.write(summary, .failed, wall: .zero, to: path)
    let second = try text(path)
    #expect(second.contains("depeche_last_run_success 0\n"))
    let success = { (text: String) in
      text.split(separator: "\n").first { $0.hasPrefix("depeche_last_success_timestamp_seconds") }
    }
    #expect(success(first) != nil && success(first) == success(second))
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Files.readAll(path), as: UTF8.self)
  }
}
