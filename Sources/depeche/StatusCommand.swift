import ArgumentParser
import Articles
import DataFiles
import Foundation
import Pipeline

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Says how the last run went and whether one goes on.",
    discussion: """
      Reads run.json in the state folder, which runs keep up to date. A run that was killed is \
      told as such. Exits with 0 whatever it says; use --json for programs.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Option(name: .long, help: "The state folder, in the place of the file's state.")
  var state: String?

  @Flag(name: .long, help: "Print the record of the last run as JSON.")
  var json = false

  func run() throws {
    var configuration = try options.loadPlaces()
    if let state { configuration.override(state: state) }
    let history = try RunHistory(configuration)
    if json {
      let record: JSONValue = [
        "running": .boolean(history.isRunning), "last": history.last?.json ?? .null,
        "last_published": history.lastPublished?.json ?? .null,
      ]
      return print(record.indentedText)
    }
    guard let last = history.last else {
      return print(
        Files.kind(of: configuration.recordPath) == .file
          ? "\(configuration.recordPath) holds no record of a run: it is damaged"
          : "no run so far in \(configuration.statePath)")
    }
    let name = last.text("run") ?? "?"
    let counts =
      "\(last.number("documents") ?? 0) documents, \(last.number("rejects") ?? 0) rejects"
      + last.trial
    switch last.text("status") {
    case "running" where history.isRunning:
      print("running     \(name), process \(last.number("process") ?? 0), so far \(counts)")
    case "running":
      print("killed      \(name), begun at \(last.text("started_utc") ?? "?") UTC after \(counts)")
    case let status:
      let word = (status ?? "unknown").padding(toLength: 11, withPad: " ", startingAt: 0)
      print("\(word) \(name), ended at \(last.text("ended_utc") ?? "?") UTC, \(counts)")
      if case .string(let problem)? = last.json["problem"]?["problem"] {
        print("            \(problem)")
      }
    }
    guard let published = history.lastPublished else { return print("published   nothing yet") }
    print(
      "published   at \(published.text("ended_utc") ?? "?") UTC in \(published.text("output") ?? "?"), "
        + "\(published.number("documents") ?? 0) documents, \(published.files.count) files")
  }
}

extension RunHistory.Entry {
  /// What sets a run on some of the articles apart from the others; empty for those.
  var trial: String {
    guard json["trial"] == true else { return "" }
    return ", a trial" + (text("output").map { " in \($0)" } ?? "")
  }
}
