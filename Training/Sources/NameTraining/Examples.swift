import French
import Text

/// Articles as numbers: what the features of each token are, and its tag.
package struct Examples: Sendable {
  /// One article.
  struct Article: Sendable {
    var sentences: [Range<Int>]
    /// Where the features of each token begin; one more at the end.
    var starts: [Int]
    /// Numbers of features.
    var features: [UInt32]
    var tags: [UInt8]

    /// One sentence of the article with a share of the features of each token left out.
    ///
    /// - Parameters:
    ///   - share: From 0 to below 1; exact to 2⁻¹⁶.
    ///   - sentence: Which tokens.
    ///   - generator: Gives one number for each four features.
    /// - Returns: An article of that sentence only.
    func hiding(
      _ share: Float, of sentence: Range<Int>, using generator: inout SeededGenerator
    ) -> Article {
      var rest = Article(
        sentences: [0..<sentence.count], starts: [0], features: [], tags: Array(tags[sentence]))
      let limit = UInt64(share * 65536)
      var bits: UInt64 = 0
      var left = 0
      for token in sentence {
        for feature in features[starts[token]..<starts[token + 1]] {
          if left == 0 { (bits, left) = (generator.next(), 4) }
          if bits & 0xffff >= limit { rest.features.append(feature) }
          bits >>= 16
          left -= 1
        }
        rest.starts.append(rest.features.count)
      }
      return rest
    }
  }

  var articles: [Article] = []
  /// The hash of each feature, by its number.
  package private(set) var keys: [UInt64] = []
  private var numbers: [UInt64: UInt32] = [:]

  package init(_ articles: [MarkedArticle]) {
    for article in articles { append(article) }
  }

  private mutating func append(_ marked: MarkedArticle) {
    let text = marked.text
    let extractor = NameFeatures(text: text)
    var article = Article(
      sentences: text.sentences.flatMap { Self.parts(of: $0.tokens, without: marked.unmarked) },
      starts: [0], features: [],
      tags: Array(repeating: UInt8(NameTag.outside), count: text.tokens.count))
    for mark in marked.aligned {
      for token in mark.range { article.tags[token] = UInt8(NameTag.next(of: mark.type)) }
      article.tags[mark.range.lowerBound] = UInt8(NameTag.first(of: mark.type))
    }
    var buffer = [UInt64](repeating: 0, count: NameFeatures.maximum)
    for sentence in text.sentences {
      for token in sentence.tokens {
        let count = extractor.write(of: token, in: sentence, to: &buffer)
        for key in buffer[..<count] { article.features.append(number(of: key)) }
        if let source = marked.source {
          article.features.append(number(of: Self.key(of: source, text, token, in: sentence)))
        }
        article.starts.append(article.features.count)
      }
    }
    articles.append(article)
  }

  /// What a token says of its source alone: whether it begins its sentence and has a capital.
  private static func key(
    of source: String, _ text: AnalyzedText, _ token: Int, in sentence: AnalyzedText.Sentence
  ) -> UInt64 {
    let isFirst = token == sentence.tokens.lowerBound
    return WordHash.of("source \(source) \(isFirst) \(text.tokens[token].isCapitalized)")
  }

  /// The stretches of a sentence between the tokens that nothing is learned from.
  private static func parts(
    of sentence: Range<Int>, without unmarked: [Range<Int>]
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start: Int?
    for token in sentence {
      if unmarked.contains(where: { $0.contains(token) }) {
        if let first = start { parts.append(first..<token) }
        start = nil
      } else if start == nil {
        start = token
      }
    }
    if let start { parts.append(start..<sentence.upperBound) }
    return parts
  }

  private mutating func number(of key: UInt64) -> UInt32 {
    if let known = numbers[key] { return known }
    let number = UInt32(keys.count)
    numbers[key] = number
    keys.append(key)
    return number
  }
}
