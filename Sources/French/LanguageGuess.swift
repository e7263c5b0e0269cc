package import Text

/// The language of a stretch of text, as far as its own words tell.
///
/// Small words and frequent words count by how much oftener one language uses them,
/// others by their letters. Names, numbers, handles, hashtags, links, shortcodes and
/// English words that French news uses as its own (`leadership`, `startup`) count for
/// neither side.
package enum LanguageGuess: String, Sendable, CaseIterable {
  case french = "fr"
  case english = "en"
  /// A third language, or another script.
  case other
  /// Too little to tell: names only, one word of both languages, nothing at all.
  case unknown

  /// The least lead, in quarters of a nat, that is more than chance.
  private static let leastMargin = 3

  /// The language of some tokens.
  ///
  /// Meant for four words or more; fewer are answered as well as they can be, and
  /// often with ``unknown``. Linear in the bytes of the tokens.
  ///
  /// - Returns: The language and its lead over the next, in quarters of a nat; 0 for
  ///   ``unknown``. Four words of plain French or English lead by 50 or more.
  package static func guess(
    _ tokens: Range<Int>, in text: AnalyzedText
  ) -> (language: LanguageGuess, margin: Int) {
    judge(CollectionOfOne(tokens), in: text)
  }

  /// The language of several stretches of a text taken together; see ``guess(_:in:)``.
  package static func guess(
    _ stretches: [Range<Int>], in text: AnalyzedText
  ) -> LanguageGuess {
    judge(stretches, in: text).language
  }

  private static func judge(
    _ stretches: some Collection<Range<Int>>, in text: AnalyzedText
  ) -> (language: LanguageGuess, margin: Int) {
    let model = LanguageModel.shared
    var sum = 0
    var counted = 0
    var foreign = 0
    var isFirst = true
    for stretch in stretches {
      for index in stretch {
        let token = text.tokens[index]
        switch model.evidence(token, in: text.bytes, isFirst: isFirst) {
        case .score(let score):
          sum += score
          counted += 1
        case .foreign: foreign += 1
        case .neutral: break
        }
        isFirst = token.kind != .word && mayCapitalize(after: token, wasFirst: isFirst)
      }
    }
    if foreign > 0, foreign > 1 || counted == 0, foreign * 3 >= counted {
      return (.other, foreign * 12)
    }
    if abs(sum) < leastMargin {
      let weak = stretches.joined().map { model.weakEvidence(text.tokens[$0]) }.filter { $0 != 0 }
      if counted + weak.count > 1 { sum += weak.reduce(0, +) }
    }
    guard abs(sum) >= leastMargin else { return (.unknown, 0) }
    return (sum > 0 ? .english : .french, abs(sum))
  }

  /// Whether the word behind a token may owe its capital to its place.
  static func mayCapitalize(after token: Token, wasFirst: Bool) -> Bool {
    guard token.kind == .mark else { return token.kind == .link || token.kind == .shortcode }
    return wasFirst || !Self.inner.contains(token.hash)
  }

  private static let inner = WordHashSet([",", "-", "/", "&", "%", "€", "$"].map(WordHash.of))
}
