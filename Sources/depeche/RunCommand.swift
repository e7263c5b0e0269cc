import ArgumentParser
import Articles
import Foundation
import Pipeline

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs the pipeline, or some of its stages.",
    discussion: """
      A run reads the inputs, takes them through the stages and replaces the datasets \
      when all of them are whole. What every stage gave for a batch of articles is \
      kept, so that the next run works on what changed only (see depeche plan), and later \
      stages can be run again alone:

        depeche run --only aggregate     make the datasets again
        depeche run --from extract       extract and aggregate, from what translate saved
        depeche run --to clean           load and clean; no datasets

      A trial is a run on some of the articles. Its datasets need a folder of their own, and \
      what it does is not kept:

        depeche run --limit 100 --output trial
        depeche run --doc seeds/001.txt --output trial

      For cron: -q prints nothing when all is well, --if-locked skip lets a run that \
      overlaps with another one end quietly, and SIGINT or SIGTERM stop a run within five \
      seconds with the datasets as they were.
      """)

  @OptionGroup var places: PlaceOptions

  @Option(
    name: [.short, .long], parsing: .unconditional,
    help: "Batches worked on at the same time (default: all cores).")
  var jobs: Int?

  @OptionGroup var stages: StageOptions

  @Option(
    name: .long,
    help: "Only this article, by its id or its path (with #N for a record); can be repeated.")
  var doc: [String] = []

  @Option(name: .long, help: "Only so many inputs, from the first on.")
  var limit: Int?

  @Flag(name: .long, help: "Do everything again, whatever earlier runs have kept.")
  var force = false

  @Flag(
    name: .long,
    help: "Read the inputs even if their sizes and times say that nothing has changed.")
  var rehash = false

  @Flag(name: .long, help: "Do again the batches of which something was set aside.")
  var retryRejects = false

  enum IfLocked: String, ExpressibleByArgument, CaseIterable {
    case fail, skip
  }

  @Option(
    name: .long, help: "What to do while another run goes on: fail (exit 75) or skip (exit 0).")
  var ifLocked = IfLocked.fail

  @Option(name: .long, help: "Seconds to wait for another run to end before that.")
  var wait = 0

  @Flag(name: .long, help: "Exit with 3 if anything was set aside, though all is published.")
  var strictQuarantine = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A program to start after a good run: its path or name, or a JSON list with its arguments.",
      valueName: "command"))
  var onSuccess: HookArgument?

  @Option(
    name: .long,
    help: ArgumentHelp("The same after one that failed or was stopped.", valueName: "command"))
  var onFailure: HookArgument?

  @Option(
    name: .long, help: "A file to write what the run did to, for Prometheus.",
    completion: .file())
  var metricsFile: String?

  @Option(name: .long, help: "How to print: text, or json (one object a line).")
  var logFormat = RunLog.Format.text

  @Flag(name: [.short, .long], help: "Print nothing unless something is wrong.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...1024 ~= jobs) {
      throw ValidationError("--jobs must be from 1 to 1024, not \(jobs)")
    }
    if metricsFile?.isEmpty == true { throw ValidationError("--metrics-file must not be empty") }
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1, not \(limit)") }
    if limit != nil, !doc.isEmpty {
      throw ValidationError("--doc names the articles; leave out --limit")
    }
    if wait < 0 || wait > 604_800 {
      throw ValidationError("--wait must be from 0 to 604800 seconds, not \(wait)")
    }
  }

  func run() async throws {
    try await run(asked: Array(CommandLine.arguments.drop { $0 != "run" }.dropFirst()))
  }

  /// Runs.
  ///
  /// - Parameter arguments: The command line behind `run`, for the record.
  /// - Throws: `ExitCode` for every end but a good one, when all is said.
  func run(asked arguments: [String]) async throws {
    let log = RunLog(format: logFormat, isQuiet: quiet)
    var hooks = HookSettings()
    hooks.onSuccess = onSuccess?.command ?? []
    hooks.onFailure = onFailure?.command ?? []
    guard let ending = await ending(arguments, log, &hooks) else { return }
    if let hook = RunHook(hooks, after: ending) {
      do {
        let problem = try await StopSignals.stopping { await hook.tell(ending) }
        if let problem { log.say(problem, level: .warning) }
      } catch let interruption as StopSignals.Interruption {
        log.say("stopped by \(interruption.name) after the run itself", level: .warning)
        throw ExitCode(interruption.exitCode)
      }
    }
    if ending.exitCode != 0 { throw ExitCode(ending.exitCode) }
  }

  /// Runs, and says what there is to say.
  ///
  /// - Parameters:
  ///   - arguments: The command line behind `run`.
  ///   - log: Where to say it.
  ///   - hooks: What the command line names; gets what `pipeline.json` names besides.
  /// - Returns: How the run ended; `nil` for one that was left to another.
  private func ending(
    _ arguments: [String], _ log: RunLog, _ hooks: inout HookSettings
  ) async -> RunEnding? {
    var ending: RunEnding
    var recordPath: String?
    do {
      let configuration = try places.load()
      recordPath = configuration.recordPath
      hooks = hooks.laid(over: configuration.hooks)
      let summary = try await StopSignals.stopping { try await run(configuration, arguments, log) }
      ending = RunEnding(
        exitCode: strictQuarantine && summary.rejects > 0 ? 3 : 0, summary: summary)
    } catch let problem as ProblemReport where problem.kind == .locked && ifLocked == .skip {
      log.say("skipped: \(problem.problem)")
      return nil
    } catch let interruption as StopSignals.Interruption {
      log.say(
        "stopped by \(interruption.name); the datasets are as they were before this run",
        level: .warning)
      ending = RunEnding(exitCode: interruption.exitCode)
    } catch {
      let problems = Terminal.problems(in: error)
      for problem in problems { log.say(problem) }
      ending = RunEnding(exitCode: problems[0].kind.rawValue, problem: problems[0])
    }
    ending.recordPath = recordPath
    return ending
  }

  private func run(
    _ configuration: PipelineConfiguration, _ arguments: [String], _ log: RunLog
  ) async throws -> RunSummary {
    var how = RunOptions(jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    how.wait = .seconds(wait)
    how.metricsFile = metricsFile
    how.isForced = force
    how.readsAnyway = rehash
    how.retriesRejects = retryRejects
    how.arguments = arguments
    let runner = try Runner(
      configuration, selection: stages.selection,
      articles: ArticleSelection(names: doc, limit: limit), options: how)
    var line = ProgressLine(log)
    line.begin(runner.plan)
    let summary = try await runner.run { line.show($0) }
    line.end()
    for warning in summary.warnings { log.say(warning, level: .warning) }
    SummaryText.say(summary, to: log)
    return summary
  }
}

/// A program and its arguments, as one argument: `"./tell.sh"` or `["curl", "-fsS", "https://…"]`.
struct HookArgument: ExpressibleByArgument {
  let command: [String]

  init?(argument: String) {
    guard let command = HookSettings.command(argument) else { return nil }
    self.command = command
  }
}

/// What a run prints when it is done.
enum SummaryText {
  static func say(_ summary: RunSummary, to log: RunLog) {
    for stage in summary.stages {
      var line = "\(stage.stage.padding(toLength: 10, withPad: " ", startingAt: 0))"
      line += " \(stage.documentsIn) in, \(stage.documentsOut) out"
      if stage.cached > 0 { line += ", \(stage.cached) cached" }
      if stage.rejected > 0 { line += ", \(stage.rejected) rejected" }
      if stage.skipped > 0 { line += ", \(stage.skipped) skipped" }
      log.say(
        line + ", \(seconds(stage.nanoseconds)) s",
        [
          .init("stage", .string(stage.stage)), .init("documents_in", .number(stage.documentsIn)),
          .init("documents_out", .number(stage.documentsOut)),
          .init("cached", .number(stage.cached)), .init("rejected", .number(stage.rejected)),
          .init("skipped", .number(stage.skipped)),
        ])
    }
    if let output = summary.output {
      log.say(
        "datasets   " + summary.rows.map { "\($0.table) \($0.rows)" }.joined(separator: ", "))
      log.say(
        summary.isChanged
          ? "written to \(output)" : "nothing new: the files in \(output) are left as they are")
    }
    let rows = summary.rows.reduce(0) { $0 + $1.rows }
    var last = "run status=success docs=\(summary.documents) rows=\(rows)"
    last += " rejected=\(summary.rejects) wall=\(seconds(summary.wallNanoseconds))s"
    if summary.rejects > 0, let output = summary.output {
      last += " → next: zcat \(output)/rejects.csv.gz"
    }
    log.say(
      last,
      [
        .init("status", "success"), .init("documents", .number(summary.documents)),
        .init("rows", .number(rows)), .init("rejects", .number(summary.rejects)),
        .init("datasets_changed", .boolean(summary.isChanged)),
        .init("wall_milliseconds", .number(Int(summary.wallNanoseconds / 1_000_000))),
      ])
  }

  private static func seconds(_ nanoseconds: Int64) -> String {
    let hundredths = (nanoseconds + 5_000_000) / 10_000_000
    let fraction = String(hundredths % 100)
    return "\(hundredths / 100).\(fraction.count < 2 ? "0" : "")\(fraction)"
  }
}
