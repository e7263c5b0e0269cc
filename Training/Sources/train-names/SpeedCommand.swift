import ArgumentParser
import Foundation
import French
import NameTraining
import Text

struct SpeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed",
    abstract: "Measure the linked tagger in processor time, tokens and word lists not counted.")

  @OptionGroup var corpus: CorpusOptions
  @Option(help: "How often all texts are read.")
  var rounds = 5

  func run() throws {
    let texts = try corpus.articles().map(\.text)
    let tokens = texts.reduce(0) { $0 + $1.tokens.count }
    let bytes = texts.reduce(0) { $0 + $1.bytes.count }
    for (title, gate) in [("all tokens", NameTagger.Gate.none), ("around capitals", .capitals)] {
      let tagger = NameTagger(model: .standard, gate: gate)
      var names = texts.reduce(0) { $0 + tagger.names(in: $1).count }
      let start = clock()
      for _ in 0..<rounds { names = texts.reduce(0) { $0 + tagger.names(in: $1).count } }
      let seconds = Double(clock() - start) / 1e6  // POSIX: a second has a million
      let rate = Double(rounds) / seconds / 1e6
      print(
        "\(title): \(names) names; "
          + "\((Double(tokens) * rate * 100).rounded() / 100) million tokens/s, "
          + "\((Double(bytes) * rate * 10).rounded() / 10) MB/s")
    }
  }
}
