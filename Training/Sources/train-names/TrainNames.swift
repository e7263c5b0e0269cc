import ArgumentParser
import Foundation
import NameTraining

@main struct TrainNames: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-names",
    abstract: "Make and measure the weights of the name tagger.",
    subcommands: [TrainCommand.self, EvaluateCommand.self, SpeedCommand.self])
}

/// What all commands need.
struct CorpusOptions: ParsableArguments {
  @Option(help: "The folder that holds winer-fr.")
  var corpora: String

  func articles() throws -> [MarkedArticle] { try Corpus.winer(in: corpora) }
}

/// The names of articles to leave out, one a line, with or without .txt.
func names(in file: String) throws -> Set<Substring> {
  let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
  return Set(lines.map { $0.hasSuffix(".txt") ? $0.dropLast(4) : $0 })
}
