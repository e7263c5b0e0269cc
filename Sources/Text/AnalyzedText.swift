/// A text with its tokens and sentences, computed once and used by every stage.
///
/// `Tokenizer.analyze` in `French` makes it.
public struct AnalyzedText: Sendable, Hashable {
  /// A sentence, or what is left of one when a line ends.
  public struct Sentence: Sendable, Hashable {
    /// Byte offsets, from the first token to the end of the last.
    public var range: TextRange
    /// Indices into ``AnalyzedText/tokens``; never empty.
    public var tokens: Range<Int>
    /// Which paragraph (line with text) it stands in, from 0.
    public var paragraph: Int

    public init(range: TextRange, tokens: Range<Int>, paragraph: Int) {
      self.range = range
      self.tokens = tokens
      self.paragraph = paragraph
    }
  }

  /// Well-formed UTF-8.
  public let bytes: [UInt8]
  /// In text order, apart from each other; no white space.
  public let tokens: [Token]
  /// In text order; every token is in exactly one.
  public let sentences: [Sentence]

  public init(bytes: [UInt8], tokens: [Token], sentences: [Sentence]) {
    self.bytes = bytes
    self.tokens = tokens
    self.sentences = sentences
  }

  public static let empty = AnalyzedText(bytes: [], tokens: [], sentences: [])

  /// The words of the text: tokens that are words, numbers or both.
  public var wordCount: Int {
    tokens.count { $0.kind == .word || $0.kind == .number || $0.kind == .mixed }
  }

  /// A token's text as it stands.
  public func string(_ token: Int) -> String {
    bytes.string(in: tokens[token].range)
  }

  /// The text from the first to the last of some tokens (not none), as it stands.
  public func string(_ range: Range<Int>) -> String {
    bytes.string(in: self.range(of: range))
  }

  /// The bytes from the first to the last of some tokens.
  public func range(of range: Range<Int>) -> TextRange {
    TextRange(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }

  /// The index of the first token that ends behind a byte offset; `tokens.count`
  /// if there is none. O(log *n*).
  public func token(at offset: Int) -> Int {
    tokens.partitioningIndex { Int($0.end) > offset }
  }

  /// The tokens that lie wholly inside a byte range.
  public func tokens(in range: TextRange) -> Range<Int> {
    let first = token(at: range.lowerBound)
    var last = first
    while last < tokens.count, Int(tokens[last].end) <= range.upperBound { last += 1 }
    return first..<last
  }

  /// The index of the sentence that holds a byte offset, or of the last one that
  /// begins before it; 0 if there is none. O(log *n*).
  public func sentence(at offset: Int) -> Int {
    max(0, sentences.partitioningIndex { $0.range.lowerBound > offset } - 1)
  }

  /// The index of the sentence of a token. O(log *n*).
  public func sentence(ofToken token: Int) -> Int {
    max(0, sentences.partitioningIndex { $0.tokens.lowerBound > token } - 1)
  }
}
