import Text

/// A word or mark of English text, taken apart and folded for comparison.
///
/// Contractions are two words: `I'm` is `i am`, `don't` is `do not`, and the
/// `'s` of a possessive is a word of its own.
struct EnglishWord: Sendable, Hashable {
  /// Small letters, straight apostrophes.
  var folded: String
  /// Where the word stands; the parts of a contraction share its range, but a
  /// possessive leaves out its `'s`.
  var range: TextRange
  var kind: Token.Kind
  var flags: Token.Flags

  var isCapitalized: Bool { flags.contains(.capitalized) }

  /// Whether it has a capital anywhere: `xAI`, `OpenAI`, `iPhone`.
  var hasCapital: Bool {
    isCapitalized || !flags.isDisjoint(with: [.allCapitals, .innerCapital])
  }

  /// The words of some tokens.
  static func words(of text: AnalyzedText, in tokens: Range<Int>) -> [EnglishWord] {
    var words: [EnglishWord] = []
    for index in tokens {
      let token = text.tokens[index]
      let folded = fold(text.string(index))
      let parts = token.kind == .word ? parts(of: folded) : [folded]
      if parts.count == 1 {
        words.append(
          EnglishWord(
            folded: parts[0], range: token.range, kind: token.kind, flags: token.flags))
        continue
      }
      var range = token.range
      if parts[1] == "'s", text.bytes[range.bounds].last == UInt8(ascii: "s") {
        let apostrophe = text.bytes[range.upperBound - 2] == UInt8(ascii: "'") ? 1 : 3
        range.upperBound -= 1 + apostrophe
      }
      for (place, part) in parts.enumerated() {
        words.append(
          EnglishWord(
            folded: part, range: range, kind: .word, flags: place == 0 ? token.flags : []))
      }
    }
    settleShortVerbs(&words)
    return words
  }

  private static func fold(_ text: String) -> String {
    String(text.lowercased().map { $0 == "’" ? "'" : $0 })
  }

  private static func parts(of word: String) -> [String] {
    guard word.contains("'") else { return word == "cannot" ? ["can", "not"] : [word] }
    switch word {
    case "won't": return ["will", "not"]
    case "can't": return ["can", "not"]
    case "let's": return ["let", "us"]
    default: break
    }
    for (ending, verb) in endings where word.hasSuffix(ending) && word.count > ending.count {
      return [String(word.dropLast(ending.count)), verb]
    }
    return [word]
  }

  private static let endings = [
    ("n't", "not"), ("'ve", "have"), ("'ll", "will"), ("'re", "are"), ("'m", "am"),
    ("'d", "would"), ("'s", "'s"),
  ]

  /// Decides whether `'s` is `is`, `has` or a possessive.
  private static func settleShortVerbs(_ words: inout [EnglishWord]) {
    for index in words.indices where words[index].folded == "'s" && index > 0 {
      guard verbHolders.contains(words[index - 1].folded) else { continue }
      let next = index + 1 < words.count ? words[index + 1].folded : ""
      words[index].folded = participles.contains(next) ? "has" : "is"
    }
  }

  private static let verbHolders: Set<String> = [
    "it", "that", "there", "here", "he", "she", "who", "what", "this", "today",
  ]
  private static let participles: Set<String> = [
    "been", "left", "decided", "resigned", "joined", "stepped", "taken", "chosen", "agreed",
    "departed", "quit", "become",
  ]
}
