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

  private static func articles() throws -> [MarkedArticle] {
    try (0..<30).map { try article($0, sentences[$0 % sentences.count]) }
  }

  private static var writing: ModelWriter.Settings {
    var writing = ModelWriter.Settings()
    writing.rowBits = 12
    return writing
  }

  private static func evaluation() throws -> Evaluation {
    Evaluation(try articles(), training: RandomField.Settings(), writing: writing)
  }

  @Test("training twice gives the same bytes; another seed gives others")
  func repeats() throws {
    let evaluation = try Self.evaluation()
    let bytes = evaluation.model(from: Array(0..<30))
    #expect(bytes == (try Self.evaluation().model(from: Array(0..<30))))
    #expect(bytes.count == NameModel.rowStart + 16 << 12)
    var training = RandomField.Settings()
    training.seed = 20
    let other = Evaluation(evaluation.articles, training: training, writing: Self.writing)
    #expect(other.model(from: Array(0..<30)) != bytes)
  }

  @Test("the weights of several seeds are the mean of those of each")
  func averages() throws {
    let examples = Examples(try Self.articles())
    var settings = RandomField.Settings()
    settings.epochs = 2
    func field(_ seed: UInt64, _ seeds: Int) -> RandomField {
      settings.seed = seed
      settings.seeds = seeds
      return RandomField(examples, articles: Array(0..<30), settings: settings)
    }
    let (both, first, second) = (field(4, 2), field(4, 1), field(5, 1))
    #expect(first.weights != second.weights)
    for (mean, pair) in zip(both.weights, zip(first.weights, second.weights)) {
      #expect(mean == (pair.0 + pair.1) / 2)
    }
    for (mean, pair) in zip(both.transitions, zip(first.transitions, second.transitions)) {
      #expect(mean == (pair.0 + pair.1) / 2)
    }
  }

  @Test("hiding leaves out about the share of features, never one twice, and keeps the tags")
  func hides() throws {
    let examples = Examples(try Self.articles())
    var generator = SeededGenerator(seed: 1)
    let article = examples.articles[0]
    let sentence = try #require(article.sentences.first)
    let features = Array(article.features[..<article.starts[sentence.upperBound]])
    let whole = article.hiding(0, of: sentence, using: &generator)
    #expect(whole.features == features)
    #expect(whole.starts == Array(article.starts[...sentence.upperBound]))
    let rest = article.hiding(0.25, of: sentence, using: &generator)
    #expect(rest.tags == Array(article.tags[sentence]))
    #expect(rest.starts.count == sentence.count + 1)
    #expect(rest.starts.last == rest.features.count)
    #expect((0.6..<0.9).contains(Double(rest.features.count) / Double(features.count)))
    #expect(Set(rest.features).isSubset(of: features))
  }

  @Test("without a margin and dropout every token is learned as the text has it")
  func learnsPlainly() throws {
    var plain = RandomField.Settings()
    plain.margin = 0
    plain.dropout = 0
    plain.seeds = 1
    let evaluation = Evaluation(try Self.articles(), training: plain, writing: Self.writing)
    let result = try #require(try evaluation.scores(.fold(0), gates: [.none]).first)
    #expect(result.scores.sum(TaggedType.allCases).f1 == 1)
  }

  @Test("a margin makes weights larger")
  func widens() throws {
    let examples = Examples(try Self.articles())
    func largest(_ margin: Float) -> Float {
      var settings = RandomField.Settings()
      settings.margin = margin
      settings.seeds = 1
      let field = RandomField(examples, articles: Array(0..<30), settings: settings)
      return field.weights.map { $0.max() }.max() ?? 0
    }
    #expect(largest(2) > largest(0))
  }

  @Test("the file states what a factor of e is worth; its rows are made with another unit")
  func statesUnit() throws {
    let articles = try Self.articles()
    var training = RandomField.Settings()
    training.epochs = 2
    training.seeds = 1
    func bytes(stating unit: Int) -> [UInt8] {
      var writing = Self.writing
      writing.statedUnit = unit
      return Evaluation(articles, training: training, writing: writing)
        .model(from: Array(0..<30))
    }
    let (small, large) = (bytes(stating: 24), bytes(stating: 36))
    #expect(try NameModel(small).unit == 24)
    #expect(try NameModel(large).unit == 36)
    #expect(small[NameModel.headerSize...] == large[NameModel.headerSize...])
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
