import Text

/// A text with what the word lists say of each of its tokens.
///
/// A class, because every rule holds it: a copy of the structure, with the lists in it,
/// would count twenty references up and down.
final class NameContext: Sendable {
  let text: AnalyzedText
  let knowledge: NameKnowledge
  let classes: [WordClass]
  /// The tokens at which a name, a role or an institution may begin: all with a capital, and
  /// of the others one in six.
  private let openings: [Int]
  /// Where the openings of each sentence begin, and where those of the last end.
  private let openingStarts: [Int]
  /// Whether a token stands in another language; empty if none does.
  private let isExcluded: [Bool]

  var tokens: [Token] { text.tokens }

  init(text: AnalyzedText, knowledge: NameKnowledge, excluding excluded: [TextRange]) {
    self.text = text
    self.knowledge = knowledge
    var classes: [WordClass] = []
    var openings: [Int] = []
    var openingStarts = [0]
    let (tokens, bytes, words) = (text.tokens, text.bytes, knowledge.words)
    classes.reserveCapacity(tokens.count)
    openingStarts.reserveCapacity(text.sentences.count + 1)
    for sentence in text.sentences {
      for index in sentence.tokens {
        let token = tokens[index]
        guard token.kind == .word || token.kind == .mixed else {
          classes.append([])
          if token.kind == .handle { openings.append(index) }
          continue
        }
        var word = words[token.hash]
        if word.classes.isEmpty, token.isCapitalized {
          word.classes = Self.compoundFirstName(token, in: bytes, words)
        }
        classes.append(word.classes)
        let next = index + 1 < sentence.tokens.upperBound ? tokens[index + 1] : token
        if Self.opens(token, word, before: next, in: bytes) { openings.append(index) }
      }
      openingStarts.append(openings.count)
    }
    self.classes = classes
    self.openings = openings
    self.openingStarts = openingStarts
    var flags: [Bool] = []
    if !excluded.isEmpty {
      flags = Array(repeating: false, count: text.tokens.count)
      for range in excluded {
        for token in text.tokens(in: range) { flags[token] = true }
      }
    }
    isExcluded = flags
  }

  /// Whether a name, a role or an institution may begin at a word.
  @inline(__always)
  private static func opens(
    _ token: Token, _ word: NameWords.Word, before next: Token, in bytes: [UInt8]
  ) -> Bool {
    token.kind == .mixed || !token.flags.isDisjoint(with: [.capitalized, .innerCapital])
      || word.mayBeginRole
      || !word.classes.isDisjoint(with: [.institution, .lowercaseInstitution])
      || token.flags.contains(.elided) && next.isCapitalized
      || isArabicName(token, in: bytes)
  }

  /// The tokens of a sentence at which a name, a role or an institution may begin.
  func openings(ofSentence sentence: Int) -> ArraySlice<Int> {
    openings[openingStarts[sentence]..<openingStarts[sentence + 1]]
  }

  /// `Jean-Eudes`: what its first half says of gender, if that is a first name.
  private static func compoundFirstName(
    _ token: Token, in bytes: [UInt8], _ words: NameWords
  ) -> WordClass {
    let word = bytes[token.range.bounds]
    guard let hyphen = word.firstIndex(of: UInt8(ascii: "-")), hyphen - word.startIndex > 2,
      hyphen + 1 < word.endIndex, 65...90 ~= word[hyphen + 1] || word[hyphen + 1] >= 0x80
    else { return [] }
    return words[WordHash.of(word[..<hyphen])].classes.intersection(.firstName)
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

  /// Whether a word is an Arabic name with its article: `al-Assad`, `el-Sissi`.
  func isArabicName(_ token: Int) -> Bool { Self.isArabicName(tokens[token], in: text.bytes) }

  @inline(__always)
  private static func isArabicName(_ token: Token, in bytes: [UInt8]) -> Bool {
    let start = Int(token.start)
    guard token.kind == .word,
      bytes[start] == UInt8(ascii: "a") || bytes[start] == UInt8(ascii: "e"),
      start + 4 < Int(token.end)
    else { return false }
    let hyphen = bytes[start + 2] == UInt8(ascii: "-") ? start + 2 : start + 3
    return bytes[hyphen] == UInt8(ascii: "-") && 65...90 ~= bytes[hyphen + 1]
      && arabicArticles.contains(WordHash.of(bytes[start..<hyphen]))
  }

  private static let arabicArticles = Set(
    ["al", "el", "an", "as", "ar", "at", "ad", "az", "ash", "ach", "ech"].map { WordHash.of($0) })

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
  private static let closing = WordTable(words: ") ] » ” & / % ' ’")

  private static func isApostropheOrComma(_ token: Token) -> Bool { token.hash == comma }
  private static func isClosing(_ token: Token) -> Bool { closing.contains(token) }
}
