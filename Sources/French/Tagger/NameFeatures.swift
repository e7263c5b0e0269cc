package import Text

/// What the tagger looks at around each token of a text, as hashes.
///
/// The weights know these hashes only: whoever changes a feature, or a word list that one
/// is made of, trains anew (`Training/names`).
package struct NameFeatures {
  /// No token has more; ``NameModel/FeatureSum`` has room for as many.
  package static let maximum = 192

  private let tokens: [Token]
  private let classes: [WordClass]
  private let bytes: [UInt8]
  /// Of every token of a sentence in which features are wanted.
  private let marks: [TokenMarks]
  private let evidence: WordEvidence
  private let links = TokenTraits.links

  /// - Parameters:
  ///   - context: The text.
  ///   - stretches: The tokens whose features are wanted, in text order.
  init(context: NameContext, stretches: [OpenStretch]) {
    tokens = context.tokens
    classes = context.classes
    bytes = context.text.bytes
    marks = TokenMarks.all(of: context, stretches)
    evidence = WordEvidence(context: context)
  }

  /// The features of a text in French.
  package init(text: AnalyzedText) {
    self.init(
      context: NameContext(text: text, knowledge: .standard, excluding: []),
      stretches: text.sentences.indices.map {
        OpenStretch(tokens: text.sentences[$0].tokens, sentence: $0)
      })
  }

  /// Writes the features of a token into `keys`.
  ///
  /// - Parameters:
  ///   - index: The token.
  ///   - sentence: Its sentence.
  ///   - keys: At least ``maximum`` numbers; the first ones are overwritten.
  /// - Returns: How many were written.
  package func write(
    of index: Int, in sentence: AnalyzedText.Sentence, to keys: inout [UInt64]
  ) -> Int {
    var list = FeatureKeys()
    swap(&list.keys, &keys)
    var reader = FeatureReader(self)
    reader.read(index, in: sentence, into: &list)
    swap(&list.keys, &keys)
    return list.count
  }

  // MARK: - What the reader asks

  func facts(of index: Int) -> TokenFacts {
    TokenFacts(of: tokens[index], classes: classes[index], marks: marks[index], bytes)
  }

  /// Of the facts of a token those that are known without a look at its text.
  @inline(__always)
  func word(_ index: Int) -> TokenFacts.Word {
    TokenFacts.Word(word: tokens[index].hash, classes: classes[index].rawValue)
  }

  /// Whether a token is a word with a capital, which may be a name.
  @inline(__always)
  func isName(_ index: Int) -> Bool { TokenTraits.isName(tokens[index]) }

  /// Whether a token is an article, a preposition, a pronoun, an auxiliary.
  @inline(__always)
  func isFunction(_ index: Int) -> Bool {
    tokens[index].kind == .word && classes[index].contains(.function)
  }

  func traits(_ index: Int) -> TokenTraits {
    TokenTraits.traits(of: index, among: tokens, classes, links: links)
  }

  func affixes(_ index: Int) -> TokenFacts.Affixes {
    TokenFacts.Affixes(of: tokens[index], bytes)
  }

  func parts(_ index: Int) -> (first: UInt64, last: UInt64)? {
    TokenFacts.parts(of: tokens[index], bytes)
  }

  func signs(_ word: UInt64) -> UInt32 { evidence[word] }
}

/// Tokens side by side that may belong to names.
struct OpenStretch {
  var tokens: Range<Int>
  /// The index of their sentence.
  var sentence: Int
}
