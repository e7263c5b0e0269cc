import ArgumentParser
import Articles
import Foundation
import Pipeline

/// What a run says on standard error, for people or for programs.
struct RunLog: Sendable {
  enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json
  }

  enum Level: String {
    case info, warning, error
  }

  let format: Format
  /// Whether only warnings and errors are said.
  let isQuiet: Bool

  /// Says something, with the values that a program would look for.
  func say(
    _ text: String, _ values: [JSONValue.Member] = [], level: Level = .info
  ) {
    guard level != .info || !isQuiet else { return }
    switch format {
    case .text: Terminal.note(level == .warning ? "warning: \(text)" : text)
    case .json:
      let time = Date.now.formatted(
        .iso8601.year().month().day().time(includingFractionalSeconds: false))
      let line = JSONValue.object(
        [
          .init("time_utc", .string(time)), .init("level", .string(level.rawValue)),
          .init("message", .string(text)),
        ] + values)
      Terminal.note(line.canonicalText)
    }
  }

  /// Says what went wrong.
  func say(_ problem: ProblemReport) {
    guard format == .json else { return Terminal.note(problem.description) }
    say(
      problem.problem,
      [
        .init("location", .string(problem.location)),
        .init("exit_code", .number(Int(problem.kind.rawValue))),
      ] + (problem.help.map { [.init("help", .string($0))] } ?? []),
      level: .error)
  }
}
