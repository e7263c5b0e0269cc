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
      sentences: text.sentences.map(\.tokens), starts: [0], features: [],
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
        article.starts.append(article.features.count)
      }
    }
    articles.append(article)
  }

  private mutating func number(of key: UInt64) -> UInt32 {
    if let known = numbers[key] { return known }
    let number = UInt32(keys.count)
    numbers[key] = number
    keys.append(key)
    return number
  }
}
