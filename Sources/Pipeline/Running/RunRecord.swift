import Articles
import DataFiles
import FoundationEssentials
import Glibc

/// `run.json`: what a run does, with all that has a clock in it.
///
/// It is written when the run begins, every few seconds while it goes on, and at its end,
/// whatever that is; always as a whole. A record that still says `running` while nobody holds
/// the lock is that of a run that was killed.
struct RunRecord {
  /// How a run stands.
  enum Status: String {
    case running, succeeded, failed
    /// By a signal.
    case interrupted
  }

  /// The last records, of finished runs, that are kept under `runs/`.
  private static let kept = 30
  private static let interval = Duration.seconds(5)

  let id: String

  private let state: StateFolder
  private let configuration: PipelineConfiguration
  private let options: RunOptions
  private let startedOn: String
  private let start = ContinuousClock.now
  private var lastWritten = ContinuousClock.now

  init(_ configuration: PipelineConfiguration, state: StateFolder, _ options: RunOptions) {
    self.configuration = configuration
    self.state = state
    self.options = options
    let now = Date.now
    startedOn = Self.text(of: now)
    id = Self.id(begun: now, process: getpid())
  }

  /// `20240514T083000.250Z-4711`; as text, ids are in the order in which the runs of one state
  /// folder begin.
  ///
  /// Only one run at a time has the folder, so no two begin in one millisecond; in one second
  /// they do, and the number of the process says nothing of their order.
  static func id(begun: Date, process: Int32) -> String {
    let time = text(of: begun, withMilliseconds: true)
    return String(time.map { $0 == " " ? "T" : $0 }.filter { $0 != "-" && $0 != ":" })
      + "Z-\(process)"
  }

  /// Writes how far the run is, if that was not done a few seconds ago.
  mutating func note(_ summary: RunSummary) throws(ProblemReport) {
    guard lastWritten.advanced(by: Self.interval) <= .now else { return }
    lastWritten = .now
    try write(summary, .running)
  }

  /// Writes `run.json`; at the end of a run also into `runs/` and the metrics file.
  ///
  /// - Parameters:
  ///   - summary: What the run did so far.
  ///   - status: How it stands.
  ///   - problem: What ended the run, if it is not a signal.
  /// - Throws: ``ProblemReport`` if a file cannot be written.
  func write(
    _ summary: RunSummary, _ status: Status, problem: ProblemReport? = nil
  ) throws(ProblemReport) {
    let bytes = Array((json(summary, status, problem).indentedText + "\n").utf8)
    try translating { () throws(FileError) in
      try Files.writeAtomically(bytes, to: state.runPath)
      guard status != .running else { return }
      try Files.makeFolder(state.historyPath)
      try Files.writeAtomically(bytes, to: "\(state.historyPath)/\(id).json")
      let old = try Files.list(state.historyPath).filter { $0.hasSuffix(".json") }
      for name in old.dropLast(Self.kept) { try Files.remove("\(state.historyPath)/\(name)") }
    }
    if status != .running, let file = options.metricsFile {
      try RunMetrics.write(summary, status, wall: start.duration(to: .now), to: file)
    }
  }

  private func json(
    _ summary: RunSummary, _ status: Status, _ problem: ProblemReport?
  ) -> JSONValue {
    let isOver = status != .running
    return [
      "run": .string(id),
      "status": .string(status.rawValue),
      "exit_code": status == .succeeded
        ? 0 : problem.map { .number(Int($0.kind.rawValue)) } ?? .null,
      "problem": problem.map(Self.json) ?? .null,
      "version": .string(Version.current),
      "process": .number(Int(getpid())),
      "started_utc": .string(startedOn),
      "ended_utc": isOver ? .string(Self.text(of: .now)) : .null,
      "arguments": .array(options.arguments.map { .string($0) }),
      "working_folder": .string(FileManager.default.currentDirectoryPath),
      "root": .string(configuration.root),
      "settings": .object(
        configuration.stageKeys.map { key in
          JSONValue.Member(key.name, JSONValue.reading(key.settings) ?? .null)
        }),
      "jobs": .number(options.jobs),
      "trial": .boolean(summary.isTrial),
      "read": .array(summary.plan.reads.map { .string($0) }),
      "stages": .array(summary.stages.map(Self.json)),
      "documents": .number(summary.documents),
      "rejects": .number(summary.rejects),
      "rejects_by_reason": .object(
        summary.rejectsByReason.sorted { $0.key < $1.key }
          .map { JSONValue.Member($0.key, .number($0.value)) }),
      "source_bytes": .number(summary.sourceBytes),
      "batches": .number(summary.batches),
      "batches_from_cache": .number(summary.cachedBatches),
      "output": summary.output.map { .string((try? Files.realPath($0)) ?? $0) } ?? .null,
      "set": summary.set.map { .string($0) } ?? .null,
      "datasets_changed": .boolean(summary.isChanged),
      "files": .array(summary.files.map(Self.json)),
      "warnings": .array(summary.warnings.map { .string($0) }),
      "wall_milliseconds": .number(Int(start.nanoseconds(to: .now) / 1_000_000)),
      "peak_memory_bytes": .number(Files.peakMemoryBytes()),
    ]
  }

  private static func json(_ problem: ProblemReport) -> JSONValue {
    [
      "location": .string(problem.location), "problem": .string(problem.problem),
      "help": problem.help.map { .string($0) } ?? .null,
    ]
  }

  private static func json(_ stage: RunSummary.StageCount) -> JSONValue {
    [
      "stage": .string(stage.stage), "documents_in": .number(stage.documentsIn),
      "documents_out": .number(stage.documentsOut), "cached": .number(stage.cached),
      "rejected": .number(stage.rejected), "skipped": .number(stage.skipped),
      "milliseconds": .number(Int(stage.nanoseconds / 1_000_000)),
    ]
  }

  private static func json(_ file: RunSummary.PublishedFile) -> JSONValue {
    [
      "name": .string(file.name), "bytes": .number(file.bytes), "rows": .number(file.rows),
      "sha256": .string(file.sha256),
    ]
  }

  /// `2024-05-14 08:30:00`, in UTC.
  private static func text(of time: Date, withMilliseconds: Bool = false) -> String {
    time.formatted(
      Date.ISO8601FormatStyle(
        dateSeparator: .dash, dateTimeSeparator: .space, timeSeparator: .colon,
        timeZoneSeparator: .omitted, includingFractionalSeconds: withMilliseconds, timeZone: .gmt
      ).year().month().day().time(includingFractionalSeconds: withMilliseconds))
  }
}

/// The version of the program.
package enum Version {
  package static let current = "0.1.0"
}
