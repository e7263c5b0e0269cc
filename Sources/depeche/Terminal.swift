import Articles
import DataFiles
import Foundation
import Pipeline

/// What commands print, and where: results on standard output, everything else on
/// standard error.
enum Terminal {
  static func note(_ line: String) {
    write(line + "\n")
  }

  /// Writes to standard error without ending the line.
  ///
  /// A run goes on when nobody can read what it says: the disk of its log is full.
  static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Sees to it that what was printed has arrived: results that a full disk took are an error.
  static func flush() throws(ProblemReport) {
    do {
      try Files.flushStandardOutput()
    } catch {
      throw ProblemReport(.inputOutput, at: error.path, error.description)
    }
  }

  /// What an error tells, at least one problem: one that the pipeline does not foresee is an
  /// internal error.
  static func problems(in error: any Error) -> [ProblemReport] {
    switch error {
    case let problem as ProblemReport: [problem]
    case let problems as ProblemReports: problems.reports
    default: [ProblemReport(.internalError, at: "depeche", "\(error)")]
    }
  }

  /// Prints problems and ends the program with the first one's exit code.
  static func fail(_ problems: [ProblemReport]) -> Never {
    for problem in problems { note(problem.description) }
    Foundation.exit(problems.first?.kind.rawValue ?? ProblemReport.Kind.internalError.rawValue)
  }

  /// Whether standard error is a screen that somebody watches.
  static var isWatched: Bool {
    let environment = ProcessInfo.processInfo.environment
    return Files.isTerminal(2) && environment["CI"] == nil && environment["TERM"] != "dumb"
  }

  /// Whether standard output may hold colors.
  static var hasColor: Bool {
    Files.isTerminal(1) && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
  }
}
