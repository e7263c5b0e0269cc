import Text

/// A text with what the word lists say of each of its tokens.
struct NameContext: Sendable {
  let text: AnalyzedText
  let knowledge: NameKnowledge
  let classes: [WordClass]
  /// Whether a token stands in another language; empty if none does.
  private let isExcluded: [Bool]

  var tokens: [Token] { text.tokens }

  init(text: AnalyzedText, knowledge: NameKnowledge, excluding excluded: [TextRange]) {
    self.text = text
    self.knowledge = knowledge
    classes = text.tokens.map {
      $0.kind == .word || $0.kind == .mixed ? knowledge.classes[$0.hash] : []
    }
    var flags: [Bool] = []
    if !excluded.isEmpty {
      flags = Array(repeating: false, count: text.tokens.count)
      for range in excluded {
        for token in text.tokens(in: range) { flags[token] = true }
      }
    }
    isExcluded = flags
  }

  func excludes(_ token: Int) -> Bool { !isExcluded.isEmpty && isExcluded[token] }

  func has(_ token: Int, _ wanted: WordClass) -> Bool {
    !classes[token].isDisjoint(with: wanted)
  }

  func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens[token].isMark(UInt8(truncatingIfNeeded: mark.value))
  }

  func isLowercaseWord(_ token: Int) -> Bool {
    tokens[token].kind == .word && !tokens[token].isCapitalized
  }

  func isElided(_ token: Int) -> Bool { tokens[token].flags.contains(.elided) }

  /// Whether a capital says nothing at this place: the word begins a sentence, a
  /// line, a quotation or a bracket.
  func capitalIsFree(_ token: Int, sentence: Range<Int>) -> Bool {
    var index = token - 1
    guard index >= sentence.lowerBound else { return true }
    if isElided(index), !tokens[token].flags.contains(.afterSpace) {
      // L’Europe, l’Europe: only a capital article can begin a sentence.
      return false
    }
    guard tokens[index].kind == .mark, !NameContext.isApostropheOrComma(tokens[index]) else {
      return tokens[index].kind == .number && index == sentence.lowerBound
    }
    if !NameContext.isClosing(tokens[index]) { return true }
    while index >= sentence.lowerBound, tokens[index].kind == .mark { index -= 1 }
    return index < sentence.lowerBound
  }

  private static let comma = WordHash.of(",")
  private static let closing: Set<UInt64> = Set(
    [")", "]", "»", "”", "&", "/", "%", "'", "’"].map { WordHash.of($0) })

  private static func isApostropheOrComma(_ token: Token) -> Bool { token.hash == comma }
  private static func isClosing(_ token: Token) -> Bool { closing.contains(token.hash) }
}
