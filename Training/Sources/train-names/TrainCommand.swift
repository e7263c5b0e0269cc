import ArgumentParser
import Foundation
import NameTraining

struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Write the file of weights that is linked into depeche.")

  @OptionGroup var corpus: CorpusOptions
  @Option(help: "A file with the names of articles to leave out, one a line.")
  var without: String?
  @Option(help: "Where to write the weights.")
  var output: String
  @Option(help: "The first of the seeds that chance is drawn from.")
  var seed: UInt64 = 1

  func run() throws {
    let articles = try corpus.articles()
    let left = try without.map { try names(in: $0) } ?? []
    var training = RandomField.Settings()
    training.seed = seed
    let passages = try corpus.markedPassages()
    let evaluation = Evaluation(
      articles, passages: passages, training: training, writing: ModelWriter.Settings())
    let chosen = articles.indices.filter { !left.contains(articles[$0].name) }
    let bytes = evaluation.model(from: chosen)
    try Data(bytes).write(to: URL(filePath: output))
    print(
      "\(chosen.count) of \(articles.count) articles, \(passages.count) passages, "
        + "\(bytes.count) bytes: \(output)")
  }
}
