import ArgumentParser
import Articles
import Evaluation
import Pipeline
import Text

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores the datasets of a run against articles marked by people.",
    discussion: """
      Marks are a gold file (JSON Lines, one article a line) or a folder of brat files \
      (name.ann beside name.txt). Articles are matched by their file's name without its \
      ending, or by their document_id. What the marks leave out is not scored.

        depeche run --input marked/*.txt --output scored
        depeche evaluate marked.jsonl --output scored --errors

      Mentions are compared place by place: 'exact' wants the same first and last \
      character, 'overlap' one in common, both the same type. Names, quotations, \
      departures and appointments are compared article by article. \
      Documentation.docc/Evaluating.md says what counts as the same, and describes the \
      gold format.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "Gold files (.jsonl, also .gz) and folders of brat files.")
  var gold: [String]

  @Option(
    name: .long,
    help: "The folder of the run's datasets (default: the output of the pipeline's file).")
  var output: String?

  @Option(
    name: .long, parsing: .upToNextOption,
    help: """
      Folders with the marked texts; else they are looked for beside the marks and where \
      the run read them.
      """)
  var texts: [String] = []

  @Option(
    name: .long, parsing: .upToNextOption,
    help: "What types of the brat files are called here: Hour=date. Usual names are known.")
  var type: [BratType] = []

  @Flag(name: .long, help: "Leave out marked mentions that lie inside longer ones.")
  var outermost = false

  @Flag(name: .long, help: "List what was missed and what was wrongly found.")
  var errors = false

  @Flag(name: .long, help: "Print one JSON object.")
  var json = false

  func run() throws {
    let evaluationRun = EvaluationRun(
      gold: gold, output: try outputFolder(), textFolders: texts,
      types: Dictionary(type.map { ($0.name, $0.type) }) { _, last in last },
      isOutermostOnly: outermost)
    let result = try evaluationRun.evaluate()
    for warning in result.warnings { Terminal.note("warning: \(warning)") }
    let text = EvaluationText(result.scorecard)
    if json {
      print(text.json(withErrors: errors).indentedText)
    } else {
      (text.table + (errors ? [""] + text.errors : [])).forEach { print($0) }
    }
  }

  private func outputFolder() throws -> String {
    if let output { return output }
    guard let path = try options.loadPlaces().outputPath else {
      throw ValidationError("\(options.config) writes no datasets; name their folder with --output")
    }
    return path
  }
}

/// A type of brat files and what it is called here, written `Hour=date`.
struct BratType: ExpressibleByArgument {
  /// In lower case.
  let name: String
  let type: EntityType

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let type = EntityType(rawValue: parts[1]) else { return nil }
    name = parts[0].lowercased()
    self.type = type
  }
}
