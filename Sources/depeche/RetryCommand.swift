import ArgumentParser
import Articles
import Foundation
import Pipeline

struct RetryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Does the last run again if it failed, was stopped or set something aside.",
    discussion: """
      Repeats its command line in the folder where it was given. What that run finished is kept \
      and not done again; batches of which something was set aside are. Does nothing, and exits \
      with 0, if the last run went well. A run that read the standard input cannot be repeated.
      """)

  @OptionGroup var retrying: RetryOptions

  func run() async throws {
    try await retrying.run { last in
      switch last.text("status") {
      case "succeeded":
        last.number("rejects") == 0 ? nil : "it set \(last.number("rejects") ?? 0) aside"
      case "running": "it was killed"
      case "interrupted": "it was stopped"
      default: "it failed"
      }
    }
  }
}

/// How a run is repeated.
struct RetryOptions: ParsableArguments {
  @OptionGroup var file: ConfigurationOptions

  @Option(name: .long, help: "The state folder, in the place of the file's state.")
  var state: String?

  @Flag(name: [.short, .long], help: "Print nothing unless something is wrong.")
  var quiet = false

  /// How a run ended that need not be repeated.
  private static func ending(of last: RunHistory.Entry) -> String {
    guard last.text("status") == "succeeded", let time = last.text("ended_utc") else {
      return "the last run set nothing aside"
    }
    let count = last.number("rejects") ?? 0
    return "the last run succeeded at \(time) (UTC)"
      + (count == 0 ? " and set nothing aside" : "")
  }

  /// Does the last run again.
  ///
  /// - Parameter reason: Says why, in a few words; `nil` if there is no need to.
  /// - Throws: What keeps it from being done again; as `run` does for how that ended.
  func run(reason: (RunHistory.Entry) -> String?) async throws {
    var configuration = try file.load()
    if let state { configuration.override(state: state) }
    let log = RunLog(format: .text, isQuiet: quiet)
    let history = try RunHistory(configuration)
    guard let last = history.last else {
      return log.say("nothing to do: there was no run so far")
    }
    guard let reason = reason(last) else {
      return log.say("nothing to do: \(Self.ending(of: last))")
    }
    if history.isRunning {
      throw ProblemReport(
        .locked, at: configuration.recordPath, "the run is still going on",
        help: "Wait for its end, or stop it.")
    }
    guard let folder = last.text("working_folder"),
      FileManager.default.changeCurrentDirectoryPath(folder)
    else {
      throw ProblemReport(
        .input, at: configuration.recordPath, "the folder in which that run was started is gone",
        help: "Start a run anew: depeche run.")
    }
    let arguments = last.texts("arguments")
    let again = ["--retry-rejects"] + (quiet ? ["--quiet"] : [])
    let command = try RunCommand.parse(again.filter { !arguments.contains($0) } + arguments)
    try Self.checkThatRepeatable(command)
    log.say("again: \((["depeche", "run"] + arguments).joined(separator: " ")) (\(reason))")
    try await command.run(asked: arguments)
  }

  /// - Throws: ``ProblemReport`` of kind `input` for a run whose articles came by a pipe: what it
  ///   read is gone, and the standard input of today is another one.
  private static func checkThatRepeatable(_ command: RunCommand) throws(ProblemReport) {
    // What is wrong with the settings is the run's own to tell.
    guard let configuration = try? command.places.load(),
      let plan = try? RunPlan(command.stages.selection, of: configuration), plan.reads.isEmpty,
      configuration.load.inputs.contains("-")
    else { return }
    throw ProblemReport(
      .input, at: "-", "the last run read the standard input, which is not there a second time",
      help: "Send it once more, as that run got it: … | depeche run --input -; or keep it in a "
        + "file and name that with --input.")
  }
}
