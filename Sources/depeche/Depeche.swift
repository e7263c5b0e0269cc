import ArgumentParser
import Articles
import Pipeline

/// The command line: each command parses, calls `Pipeline` and prints.
@main
struct Depeche: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "depeche",
    abstract: "Turns scraped French news into datasets: who is mentioned, who left, who said what.",
    discussion: """
      Reads pipeline.json, which names the stages load, clean, translate, extract and \
      aggregate with their settings, and writes gzipped CSV and JSON Lines.

      Exit codes: 0 done, 3 done with rejects (--strict-quarantine), 4 too many rejects, 10 work \
      pending or a difference (plan and diff with --exit-code), 64 wrong command line, 65 wrong \
      data, 66 input missing or empty, 69 program missing, 70 internal error, 73 output not \
      writable, 74 input or output error (a full disk), 75 another run is going on, 78 wrong \
      configuration, 130 and 143 stopped by SIGINT and SIGTERM.
      """,
    version: Version.current,
    subcommands: [
      RunCommand.self, CheckCommand.self, StagesCommand.self, SchemaCommand.self,
      ShowCommand.self, InspectCommand.self, EvaluateCommand.self, VerifyCommand.self,
      TraceCommand.self, StatusCommand.self, RunsCommand.self, DiffCommand.self,
      PlanCommand.self, ExplainCommand.self,
      RetryCommand.self, CleanCacheCommand.self, QuarantineCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      try Terminal.flush()
    } catch  where exitCode(for: error) == .failure {
      // Nothing of the command line.
      Terminal.fail(Terminal.problems(in: error))
    } catch {
      exit(withError: error)
    }
  }
}

/// Where every command finds its pipeline.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    name: [.short, .long], help: "The pipeline's file; relative paths in it start from its folder.",
    completion: .file(extensions: ["json"]))
  var config = "pipeline.json"

  func load() throws(ProblemReports) -> PipelineConfiguration {
    try PipelineConfiguration(contentsOf: config)
  }

  /// The same for a look at what runs have left, whatever has become of the files that its
  /// stages need.
  func loadPlaces() throws(ProblemReports) -> PipelineConfiguration {
    try PipelineConfiguration(contentsOf: config, makesStages: false)
  }
}
