import Foundation
import French
import Testing
import Text

@testable import NameTraining

@Suite struct PassagesTests {
  /// A folder `training` and one `corpora`, removed when `body` ends.
  private func withFolders(
    passages: String, treebanks: String, written: String = "",
    _ body: (_ training: String, _ corpora: String) throws -> Void
  ) throws {
    let base = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: base) }
    func write(_ text: String, _ path: String) throws {
      let file = base.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    try write(passages, "training/names/passages.jsonl")
    try write(treebanks, "training/names/treebanks.jsonl")
    try write(written, "training/names/written.jsonl")
    for set in ["articles", "press"] { try write("", "training/events-press/\(set).jsonl") }
    try write(
      #"{"id":"d1","text":"Ada Morin quitte Corvanta le 3 mai 2024 à 14 h 30."}"#,
      "training/events-press/wordings.jsonl")
    try write("Élu à Lyon.", "training/events/passages/p1.txt")
    for treebank in ["gsd", "sequoia"] { try write("", "corpora/ud-french-\(treebank)/x.conllu") }
    try write(
      """
      # sent_id = n1
      # text = Rien.
      1\tRien\t_

      # sent_id = n2
      # text = Il a vu Brest.

      # sent_id = n3
      # text = Ada le sait.

      """, "corpora/ud-french-pud/fr.conllu")
    try body(
      base.appending(path: "training").path, base.appending(path: "corpora").path)
  }

  @Test(
    "texts are found in files, sets and treebanks, or stand with their marks; times are unmarked")
  func reads() throws {
    try withFolders(
      passages: """
        {"text":"events-press/wordings/d1","names":["Person 0 9","Organization 17 25"]}
        {"text":"events/passages/p1","names":["Location 6 10"]}
        """,
      treebanks:
        #"{"text":"ud-french-pud/n2","sentences":2,"names":["Location 8 13","Person 15 18"]}"#,
      written: """
        {"id":"w1","text":"L’Euro 2024 à Gap","mentions":[{"type":"event","start":2,"end":11}]}
        """
    ) { training, corpora in
      let found = try Corpus.passages(in: training, corpora: corpora).map { article in
        [article.source]
          + article.aligned.map { "\($0.type) \(article.text.string($0.range))" }
          + article.unmarked.map { "unmarked \(article.text.string($0))" }
      }
      #expect(
        found == [
          [
            "passages", "person Ada Morin", "organization Corvanta", "unmarked 3 mai 2024",
            "unmarked 14 h 30",
          ],
          ["passages", "location Lyon"], ["treebanks", "location Brest", "person Ada"],
          ["written", "event Euro 2024"],
        ])
    }
  }

  @Test(
    "marks without their text are refused",
    arguments: [
      (passages: #"{"text":"events/passages/p2","names":[]}"#, treebanks: ""),
      (passages: "", treebanks: #"{"text":"ud-french-pud/n4","names":[]}"#),
      (passages: "", treebanks: #"{"text":"ud-french-pud/n3","sentences":2,"names":[]}"#),
    ])
  func refusesMissingTexts(_ marks: (passages: String, treebanks: String)) throws {
    try withFolders(passages: marks.passages, treebanks: marks.treebanks) { training, corpora in
      #expect(throws: CorpusError.self) {
        try Corpus.passages(in: training, corpora: corpora)
      }
    }
  }

  @Test("nothing is learned from unmarked tokens, and how dense names are goes to the source")
  func learnsWhatIsMarked() throws {
    func article(_ text: String, _ names: String) throws -> MarkedArticle {
      try MarkedArticle(path: "x", bytes: Array(text.utf8), annotations: names)
    }
    func found(_ passages: [MarkedArticle]) throws -> [Bool] {
      var writing = ModelWriter.Settings()
      writing.rowBits = 12
      let evaluation = try Evaluation(
        (0..<5).map { _ in try article("Ada Morin a parlé.\n", "T\tPerson 0 9\t") },
        passages: passages, training: RandomField.Settings(), writing: writing)
      let tagger = NameTagger(model: try NameModel(evaluation.model(from: [])), gate: .none)
      return evaluation.scores(of: tagger, on: [0]).misses.map(\.isMarked)
    }
    var known = try article("Ada Morin a parlé.\n", "T\tPerson 0 9\t")
    #expect(try found(Array(repeating: known, count: 30)).isEmpty)
    known.unmarked = [0..<2]
    #expect(try found(Array(repeating: known, count: 30)) == [true])
    known.unmarked = []
    var other = try article("Ada Morin a parlé.\n", "")
    #expect(
      try found(Array(repeating: known, count: 30) + Array(repeating: other, count: 40)) == [true])
    other.source = "other"
    #expect(
      try found(Array(repeating: known, count: 30) + Array(repeating: other, count: 40)).isEmpty)
  }

  @Test("passages are learned from and never scored")
  func addsPassages() throws {
    let text = "Ada Morin a parlé.\n"
    let article = try MarkedArticle(
      path: "x", bytes: Array(text.utf8), annotations: "T\tPerson 0 9\t")
    var writing = ModelWriter.Settings()
    writing.rowBits = 12
    let empty = try (0..<5).map {
      try MarkedArticle(path: "\($0)", bytes: Array(text.utf8), annotations: "")
    }
    let evaluation = Evaluation(
      empty, passages: Array(repeating: article, count: 30), training: RandomField.Settings(),
      writing: writing)
    let result = try #require(try evaluation.scores(.fold(0), gates: [.none]).first)
    #expect(result.misses.map(\.isMarked) == [false])
  }
}
