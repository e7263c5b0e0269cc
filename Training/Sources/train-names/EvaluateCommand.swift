import ArgumentParser
import Foundation
import French
import NameTraining
import Text

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Train on most articles and score the rest, span and type exact, on raw text.",
    discussion: """
      Five folds: articles in the order of their paths, fold = number modulo 5. With --drift: \
      train on 2016 and 2017, score 2018. Marks inside of other marks are left out; marks that \
      do not lie on our tokens stay in and count as missed. With --weights and --articles nothing \
      is trained: a file of weights is scored on articles that it should not know.
      """)

  @OptionGroup var corpus: CorpusOptions
  @Flag(help: "Score 2018 after training on the years before.")
  var drift = false
  @Option(help: "Print what was missed, but not in the articles that this file names.")
  var errorsOutside: String?

  @Option(help: "A file of weights to score instead of training; needs --articles.")
  var weights: String?
  @Option(help: "A file with the names of the articles to score --weights on, one a line.")
  var articles: String?

  func validate() throws {
    guard (weights == nil) == (articles == nil) else {
      throw ValidationError("--weights and --articles go together")
    }
    guard weights == nil || !drift else {
      throw ValidationError("--drift trains, --weights does not")
    }
  }

  func run() throws {
    let chosen = try articles.map { try names(in: $0) }
    let articles = try corpus.articles().filter { chosen?.contains($0.name) ?? true }
    let hidden = try errorsOutside.map { try names(in: $0) }
    let marks = articles.reduce(0) { $0 + $1.marks.count }
    let aligned = articles.reduce(0) { $0 + $1.aligned.count }
    print("\(articles.count) articles, \(articles.reduce(0) { $0 + $1.text.tokens.count }) tokens")
    print(
      "\(marks) marks, \(marks - aligned) not on our tokens; "
        + "\(articles.reduce(0) { $0 + $1.nested }) inside of others")
    let evaluation = Evaluation(
      articles, passages: try corpus.markedPassages(), training: RandomField.Settings(),
      writing: ModelWriter.Settings())
    let gates = [NameTagger.Gate.none, .capitals]
    var totals = gates.map { _ in Scores() }
    func add(_ results: [(scores: Scores, misses: [Evaluation.Miss])]) {
      for (gate, result) in results.enumerated() {
        totals[gate].add(result.scores)
        guard gate == 0, let hidden else { continue }
        for miss in result.misses where !hidden.contains(articles[miss.article].name) {
          print(line(of: miss, in: articles[miss.article]))
        }
      }
    }
    if let weights {
      let model = try NameModel(Array(Data(contentsOf: URL(filePath: weights))))
      add(
        gates.map {
          evaluation.scores(of: NameTagger(model: model, gate: $0), on: Array(articles.indices))
        })
    } else {
      for split in drift ? [.drift] : Evaluation.Split.folds {
        add(try evaluation.scores(split, gates: gates))
      }
    }
    for (title, scores) in zip(["all tokens", "around capitals"], totals) {
      print("\n\(title)")
      print(table(of: scores))
    }
  }

  private func line(of miss: Evaluation.Miss, in article: MarkedArticle) -> String {
    let bytes = article.text.bytes
    func text(_ range: Range<Int>) -> String {
      String(decoding: bytes[range], as: UTF8.self).replacing("\n", with: "¶")
    }
    let range = miss.mark.range
    let before = text(max(0, range.lowerBound - 40)..<range.lowerBound)
    let after = text(range.upperBound..<min(bytes.count, range.upperBound + 30))
    let found = miss.found.map { "\($0.type) \(text($0.range))" }.joined(separator: ", ")
    return [
      miss.isMarked ? "missed" : "false", "\(miss.mark.type)",
      "\(before)[\(text(range))]\(after)", found,
    ].joined(separator: "\t")
  }

  private func table(of scores: Scores) -> String {
    let named: [(String, Scores.Count)] =
      [("PER+ORG+LOC", scores.sum([.person, .organization, .location]))]
      + TaggedType.allCases.map { ("\($0)", scores[$0]) }
      + [("all seven", scores.sum(TaggedType.allCases))]
    return named.map { name, count in
      String(
        format: "%@  P %.3f  R %.3f  F1 %.4f  (%d marked)",
        name.padding(toLength: 12, withPad: " ", startingAt: 0), count.precision, count.recall,
        count.f1, count.marked)
    }.joined(separator: "\n")
  }
}
