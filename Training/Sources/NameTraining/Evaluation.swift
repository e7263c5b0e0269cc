package import French
import Text

/// Trains on some articles and scores the others.
package struct Evaluation: Sendable {
  /// Which articles are held out.
  package enum Split: Sendable, Hashable {
    /// Every fifth article in the order of paths, from this one on.
    case fold(Int)
    /// Those of 2018; training takes those before.
    case drift

    package static let folds = (0..<5).map(Split.fold)

    package func holdsOut(_ index: Int, _ article: MarkedArticle) -> Bool {
      switch self {
      case .fold(let fold): index % 5 == fold
      case .drift: article.path.hasPrefix("2018")
      }
    }
  }

  /// A mark that was not found as it is, or a name that is none.
  package struct Miss: Sendable {
    package var article: Int
    package var mark: MarkedArticle.Mark
    /// Whether it is marked; else it was found where nothing is marked.
    package var isMarked: Bool
    /// What was found in its place.
    package var found: [MarkedArticle.Mark]
  }

  package let articles: [MarkedArticle]
  private let examples: Examples
  /// Where among the examples those stand that are learned from only.
  private let passages: Range<Int>
  private let training: RandomField.Settings
  private let writing: ModelWriter.Settings

  /// - Parameters:
  ///   - articles: What is split, learned from and scored.
  ///   - passages: What every model learns from, too, and none is scored on.
  ///   - training: How to learn.
  ///   - writing: How to write the file of weights.
  package init(
    _ articles: [MarkedArticle], passages: [MarkedArticle] = [], training: RandomField.Settings,
    writing: ModelWriter.Settings
  ) {
    self.articles = articles
    examples = Examples(articles + passages)
    self.passages = articles.count..<articles.count + passages.count
    self.training = training
    self.writing = writing
  }

  /// How often each article is learned from in a round; passages once. News of a real paper
  /// would be the smaller half of all words else.
  private static let articleCopies = 2

  /// The file of weights learned from some articles and all passages.
  package func model(from indices: [Int]) -> [UInt8] {
    let copies = Array(repeatElement(indices, count: Self.articleCopies).joined())
    let field = RandomField(examples, articles: copies + passages, settings: training)
    return ModelWriter(writing).bytes(of: field, keys: examples.keys).bytes
  }

  /// Trains without the articles of a split and scores them, by the product's own tagger with
  /// the product's own file, for each gate.
  package func scores(
    _ split: Split, gates: [NameTagger.Gate]
  ) throws(NameModelError) -> [(scores: Scores, misses: [Miss])] {
    let held = articles.indices.filter { split.holdsOut($0, articles[$0]) }
    let model = try NameModel(
      model(from: articles.indices.filter { !split.holdsOut($0, articles[$0]) }))
    return gates.map { scores(of: NameTagger(model: model, gate: $0), on: held) }
  }

  /// Scores some articles by their numbers, and lists what went wrong.
  package func scores(
    of tagger: NameTagger, on indices: [Int]
  ) -> (scores: Scores, misses: [Miss]) {
    var scores = Scores()
    var misses: [Miss] = []
    for index in indices {
      let article = articles[index]
      let found = tagger.names(in: article.text).map {
        MarkedArticle.Mark(article.text.range(of: $0.tokens).bounds, $0.type)
      }
      scores.add(found: Set(found), marked: article.marks)
      misses += Self.misses(in: article, number: index, found: found)
    }
    return (scores, misses)
  }

  private static func misses(
    in article: MarkedArticle, number: Int, found: [MarkedArticle.Mark]
  ) -> [Miss] {
    let marked = article.marks.filter { !found.contains($0) }.map { mark in
      Miss(
        article: number, mark: mark, isMarked: true,
        found: found.filter { $0.range.overlaps(mark.range) })
    }
    let others = found.filter { name in
      !article.marks.contains { $0.range.overlaps(name.range) }
    }
    return marked + others.map { Miss(article: number, mark: $0, isMarked: false, found: []) }
  }
}
