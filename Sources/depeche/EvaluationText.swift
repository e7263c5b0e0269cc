import Evaluation
import Pipeline

/// The figures of an evaluation as people and programs read them.
struct EvaluationText {
  private let scorecard: Scorecard

  init(_ scorecard: Scorecard) { self.scorecard = scorecard }

  /// A line for each figure, below a line that says what the columns are.
  var table: [String] {
    let missing = scorecard.missingDocuments.count
    var lines = [
      "articles: \(scorecard.documents) marked, \(scorecard.documents - missing) of them in the run",
      "",
    ]
    let width = scorecard.figures.map(\.name.count).max() ?? 0
    func line(_ name: String, _ columns: [String]) -> String {
      name.replacing("_", with: " ").padded(to: width)
        + columns.map { String(repeating: " ", count: max(1, 11 - $0.count)) + $0 }.joined()
    }
    lines.append(line("", ["precision", "recall", "F1", "right", "false", "missed"]))
    for figure in scorecard.figures {
      switch figure.value {
      case .tally(let tally):
        lines.append(
          line(
            figure.name,
            [tally.precision, tally.recall, tally.f1].map(Self.decimal)
              + [tally.right, tally.wrong, tally.missed].map(String.init)))
      case .share(let share): lines.append(line(figure.name, ["", "", Self.decimal(share)]))
      case .count(let count): lines.append(line(figure.name, ["", "", "", "", String(count)]))
      }
    }
    return lines
  }

  /// A line for each disagreement: article, problem, marked, found, words, with tabs
  /// between them.
  var errors: [String] {
    scorecard.disagreements.map { error in
      [error.document, error.problem, error.marked ?? "", error.found ?? "", error.words ?? ""]
        .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .joined(separator: "\t")
    }
  }

  func json(withErrors: Bool) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("documents", .number(String(scorecard.documents))),
      .init("documents_missing", .number(String(scorecard.missingDocuments.count))),
    ]
    members += scorecard.figures.map { .init($0.name, Self.value($0.value)) }
    if withErrors {
      members.append(.init("errors", .array(scorecard.disagreements.map(Self.value))))
    }
    return .object(members)
  }

  private static func value(_ value: Figure.Value) -> JSONValue {
    switch value {
    case .share(let share): return .number(String(share))
    case .count(let count): return .number(String(count))
    case .tally(let tally):
      return .object([
        .init("precision", .number(String(tally.precision))),
        .init("recall", .number(String(tally.recall))), .init("f1", .number(String(tally.f1))),
        .init("right", .number(String(tally.right))),
        .init("false", .number(String(tally.wrong))),
        .init("missed", .number(String(tally.missed))),
      ])
    }
  }

  private static func value(_ error: Disagreement) -> JSONValue {
    func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
    return .object([
      .init("document", .string(error.document)), .init("problem", .string(error.problem)),
      .init("marked", text(error.marked)), .init("found", text(error.found)),
      .init("words", text(error.words)),
    ])
  }

  /// With three digits behind the point.
  private static func decimal(_ value: Double) -> String {
    let digits = String(Int((value * 1000).rounded()))
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(padded.dropLast(3)).\(padded.suffix(3))"
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
