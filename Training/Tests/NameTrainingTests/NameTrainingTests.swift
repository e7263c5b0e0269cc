import French
import Testing
import Text

@testable import NameTraining

@Suite struct NameTrainingTests {
  /// Sentences whose names stand in brackets: `[Person:Ada Morin]`.
  private static let sentences = [
    "[Person:Ada Morin] a parlé à [Location:Lyon].", "Hier, [Person:Marc Oudry] a parlé.",
    "La société [Organization:Corvanta] a parlé de [Person:Ada Morin].",
    "[Person:Jean Petit] habite à [Location:Brest].", "Rien ne va plus à [Location:Lyon].",
    "La société [Organization:Lumisys] achète [Organization:Corvanta].",
  ]

  private static func article(_ number: Int, _ marked: String) throws -> MarkedArticle {
    var text = ""
    var lines: [String] = []
    for part in marked.split(separator: "[", omittingEmptySubsequences: false) {
      guard let colon = part.firstIndex(of: ":"), let end = part.firstIndex(of: "]") else {
        text += part
        continue
      }
      let start = text.unicodeScalars.count
      text += part[part.index(after: colon)..<end]
      lines.append("T\(lines.count)\t\(part[..<colon]) \(start) \(text.unicodeScalars.count)\tx")
      text += part[part.index(after: end)...]
    }
    return try MarkedArticle(
      path: "2016/\(number)", bytes: Array((text + "\n").utf8),
      annotations: lines.joined(separator: "\n"))
  }

  private static func evaluation() throws -> Evaluation {
    let articles = try (0..<30).map { try article($0, sentences[$0 % sentences.count]) }
    var writing = ModelWriter.Settings()
    writing.rowBits = 12
    return Evaluation(articles, training: RandomField.Settings(), writing: writing)
  }

  @Test("training twice gives the same bytes; another seed gives others")
  func repeats() throws {
    let evaluation = try Self.evaluation()
    let bytes = evaluation.model(from: Array(0..<30))
    #expect(bytes == (try Self.evaluation().model(from: Array(0..<30))))
    #expect(bytes.count == NameModel.rowStart + 16 << 12)
    var training = RandomField.Settings()
    training.seed = 2
    var writing = ModelWriter.Settings()
    writing.rowBits = 12
    let other = Evaluation(evaluation.articles, training: training, writing: writing)
    #expect(other.model(from: Array(0..<30)) != bytes)
  }

  @Test("what was learned is found again by the product's tagger")
  func learns() throws {
    let evaluation = try Self.evaluation()
    for split in Evaluation.Split.folds {
      let result = try #require(try evaluation.scores(split, gates: [.none]).first)
      #expect(result.scores.sum(TaggedType.allCases).f1 == 1)
      #expect(result.misses.isEmpty)
    }
  }

  @Test func leavesOutInnerMarksAndCountsThoseOffTheTokens() throws {
    let article = try MarkedArticle(
      path: "x", bytes: Array("Le maire de Paris-Nice, à l’été.".utf8),
      annotations: """
        T1\tPerson 3 17\tmaire de Paris
        T2\tLocation 12 17\tParis
        T3\tDate 28 31\tété
        #1\tAnnotatorNotes T1\tnothing
        """)
    #expect(article.marks.count == 2)
    #expect(article.nested == 1)
    #expect(article.aligned.map(\.type) == [.date])
    #expect(article.text.string(article.aligned[0].range) == "été")
  }

  @Test func refusesAMarkOfAnUnknownType() {
    #expect(throws: CorpusError.self) {
      try MarkedArticle(path: "x", bytes: Array("Lyon".utf8), annotations: "T1\tTown 0 4\tLyon")
    }
  }

  @Test("the exponential is near the true one")
  func isExponential() {
    let values: [(Float, Float)] = [(0, 1), (1, 2.718_281_8), (-1, 0.367_879_44), (10, 22026.466)]
    for (x, y) in values {
      let found = exponential(SIMD16(repeating: x))[7]
      #expect(abs(found / y - 1) < 2e-6)
    }
    #expect(exponential(SIMD16(repeating: -1000))[0] < 1e-30)
  }
}
