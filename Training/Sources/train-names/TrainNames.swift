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
  @Option(help: "The folder that holds winer-fr and, for --passages, the French treebanks.")
  var corpora: String

  @Option(help: "The folder Training: learn from the passages that it has marks of, too.")
  var passages: String?

  func articles() throws -> [MarkedArticle] { try Corpus.winer(in: corpora) }

  func markedPassages() throws -> [MarkedArticle] {
    try passages.map { try Corpus.passages(in: $0, corpora: corpora) } ?? []
  }
}

/// The names of articles to leave out, one a line, with or without .txt.
func names(in file: String) throws -> Set<Substring> {
  let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
  return Set(lines.map { $0.hasSuffix(".txt") ? $0.dropLast(4) : $0 })
}
