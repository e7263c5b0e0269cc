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
      when all of them are whole. What every stage gave is saved, so that later stages \
      can be run again alone:

        depeche run --only aggregate     make the datasets again
        depeche run --from extract       extract and aggregate, from what translate saved
        depeche run --to clean           load and clean; no datasets
      """)

  @OptionGroup var options: ConfigurationOptions

  @Option(
    name: .long, parsing: .upToNextOption,
    help: "Files, folders or globs in the place of the load stage's inputs; - is standard input.")
  var input: [String] = []

  @Option(name: .long, help: "The folder of the datasets, in the place of aggregate's output.")
  var output: String?

  @Option(name: .long, help: "The folder for what runs save, in the place of the file's state.")
  var state: String?

  @Option(
    name: [.short, .long], parsing: .unconditional,
    help: "Batches worked on at the same time (default: all cores).")
  var jobs: Int?

  @Option(name: .long, help: "Run just this stage, on what the one before it saved.")
  var only: String?

  @Option(name: .long, help: "Run from this stage on, on what the one before it saved.")
  var from: String?

  @Option(name: .long, help: "Run up to this stage and no further.")
  var to: String?

  @Flag(name: [.short, .long], help: "Print nothing unless something is wrong.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...1024 ~= jobs) {
      throw ValidationError("--jobs must be from 1 to 1024, not \(jobs)")
    }
    for (option, value) in [
      ("--input", input.first { $0.isEmpty }), ("--output", output),
      ("--state", state),
    ] where value?.isEmpty == true {
      throw ValidationError("\(option) must not be empty")
    }
    if only != nil, from != nil || to != nil {
      throw ValidationError("--only names the one stage to run; leave out --from and --to")
    }
  }

  func run() async throws {
    var configuration = try options.load()
    if !input.isEmpty { configuration.override(inputs: input) }
    if let output { configuration.override(output: output) }
    if let state { configuration.override(state: state) }
    let runner = try Runner(
      configuration, selection: StageSelection(only: only, from: from, to: to),
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    var line = quiet ? nil : ProgressLine()
    line?.begin(runner.plan)
    let summary = try await runner.run { line?.show($0) }
    line?.end()
    for warning in summary.warnings { Terminal.note("warning: \(warning)") }
    if !quiet { SummaryText.lines(of: summary).forEach(Terminal.note) }
  }
}

/// What a run prints when it is done.
enum SummaryText {
  static func lines(of summary: RunSummary) -> [String] {
    var lines: [String] = []
    for stage in summary.stages {
      var line = "\(stage.stage.padding(toLength: 10, withPad: " ", startingAt: 0))"
      line += " \(stage.documentsIn) in, \(stage.documentsOut) out"
      if stage.rejected > 0 { line += ", \(stage.rejected) rejected" }
      lines.append(line + ", \(seconds(stage.nanoseconds)) s")
    }
    if let output = summary.output {
      lines.append(
        "datasets   " + summary.rows.map { "\($0.table) \($0.rows)" }.joined(separator: ", "))
      lines.append("written to \(output)")
    }
    let rows = summary.rows.reduce(0) { $0 + $1.rows }
    var last = "run status=success docs=\(summary.documents) rows=\(rows)"
    last += " rejected=\(summary.rejects) wall=\(seconds(summary.wallNanoseconds))s"
    if summary.rejects > 0, let output = summary.output {
      last += " → next: zcat \(output)/rejects.csv.gz"
    }
    return lines + [last]
  }

  private static func seconds(_ nanoseconds: Int64) -> String {
    let hundredths = (nanoseconds + 5_000_000) / 10_000_000
    let fraction = String(hundredths % 100)
    return "\(hundredths / 100).\(fraction.count < 2 ? "0" : "")\(fraction)"
  }
}
