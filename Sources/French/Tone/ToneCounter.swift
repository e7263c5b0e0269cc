package import Text

/// Counts positive and negative words, with negation and decrease.
///
/// A negation turns the sign of the words it reaches: from `ne` to three words behind its
/// `pas`, two words behind `sans` or `aucun`, one behind `non` or `peu`, what stands behind
/// `manque de`; in English three words behind `not`. It reaches no farther than the next mark,
/// `mais`, `et`, `qui`, possessive, or article of a word with a tone.
/// So does what becomes less: `baisse du chômage`, `réduire le risque`, `le chômage recule`.
/// What is to be avoided has no tone: `lutte contre la corruption`.
/// Capitalized words inside a sentence are names and have no tone.
package enum ToneCounter {
  /// Which lists count.
  package enum Language: Sendable {
    case french, english
  }

  /// The count of some tokens, seen by themselves.
  ///
  /// - Parameters:
  ///   - tokens: Of one sentence and one voice; a negation outside them is not seen.
  ///   - text: The text.
  ///   - language: The language of the words.
  /// - Returns: The words, and those of them with a tone.
  /// - Complexity: O(*n*), one look-up for each word.
  package static func count(
    _ tokens: Range<Int>, in text: AnalyzedText, language: Language
  ) -> ToneCount {
    let words = language == .french ? ToneWords.french : ToneWords.english
    var reader = ToneReader(tokens: tokens, text: text, words: words)
    reader.read()
    return reader.count
  }
}

/// Goes once through the tokens and keeps what turns the words that follow.
private struct ToneReader {
  /// A word that has been counted, with those of the same sign right before it.
  struct Counted {
    var index: Int
    var isPositive: Bool
    var isTurned: Bool
    var words: Int
  }

  let tokens: Range<Int>
  let scope: ToneScope
  var count = ToneCount()

  /// Tokens before it are turned.
  private var turned: Int
  /// Tokens before it have no tone.
  private var muted: Int
  /// The last words with a tone in the clause.
  private var last: Counted?

  init(tokens: Range<Int>, text: AnalyzedText, words: ToneWords) {
    self.tokens = tokens
    scope = ToneScope(text: text, words: words, limit: tokens.upperBound)
    turned = tokens.lowerBound
    muted = tokens.lowerBound
  }

  mutating func read() {
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      switch scope.text.tokens[index].kind {
      case .word:
        let phrase = scope.phrase(at: index)
        count.words += phrase?.length ?? 1
        let end = index + (phrase?.length ?? 1)
        if let phrase { read(phrase.part, index..<end) }
        index = end
      case .number, .mixed:
        count.words += 1
        index += 1
      case .mark:
        last = nil
        index += 1
      default:
        index += 1
      }
    }
  }

  private mutating func read(_ part: ToneWords.Part, _ place: Range<Int>) {
    switch part {
    case .positive, .negative:
      if place.count > 1 || !isName(place.lowerBound) { add(part == .positive, at: place) }
    case .negator where scope.negatesNothing(place.lowerBound):
      break
    case .few where place.lowerBound > tokens.lowerBound && scope.isSmall(place.lowerBound - 1):
      break
    case .opener, .negator, .preposition, .prefix, .few, .lack:
      turned = max(turned, scope.reach(of: part, at: place.lowerBound))
    case .less, .loss, .lessen:
      lessen(part, at: place)
    case .mute:
      muted = max(muted, scope.words(2, behind: place.upperBound - 1, pastArticles: true))
    case .border, .cause:
      last = nil
    case .closer, .only, .of, .ofThe, .article, .determiner, .to, .none:
      break
    }
  }

  private mutating func add(_ isPositive: Bool, at place: Range<Int>) {
    guard place.lowerBound >= muted else { return }
    let isTurned = place.lowerBound < turned
    if isTurned {
      count.negated += 1
      // `n’a pas réussi à rassurer`: whoever has not succeeded, nobody is alarmed.
      if scope.part(place.upperBound) == .to { turned = place.upperBound }
    }
    let sign = isPositive != isTurned
    if sign { count.positive += 1 } else { count.negative += 1 }
    var words = 1
    if let last, last.index + 1 == place.lowerBound, last.isPositive == sign,
      last.isTurned == isTurned
    {
      words += last.words
    }
    last = Counted(
      index: place.upperBound - 1, isPositive: sign, isTurned: isTurned, words: words)
  }

  /// Turns what becomes less: what stands behind it, or else the word before.
  private mutating func lessen(_ part: ToneWords.Part, at place: Range<Int>) {
    let isNegated = place.lowerBound < turned
    if let reach = scope.reachOfLess(part, behind: place.upperBound) {
      if !isNegated { turned = max(turned, reach) }
    } else if let last, place.lowerBound - last.index <= 6,
      part == .lessen || last.index + 1 == place.lowerBound || scope.isIn(place.lowerBound - 1)
    {
      if !isNegated { turn(last) }
    } else if part == .loss {
      add(false, at: place)
    }
  }

  private mutating func turn(_ counted: Counted) {
    count.positive += counted.isPositive ? -counted.words : counted.words
    count.negative += counted.isPositive ? counted.words : -counted.words
    count.negated += counted.isTurned ? -counted.words : counted.words
    last = nil
  }

  /// A capital inside a sentence, or one at its start with another right behind it.
  private func isName(_ index: Int) -> Bool {
    let token = scope.text.tokens[index]
    guard token.isCapitalized, !token.flags.contains(.allCapitals) else { return false }
    if index > tokens.lowerBound, !token.flags.contains(.startsParagraph),
      scope.text.tokens[index - 1].kind != .mark
    {
      return true
    }
    return index + 1 < tokens.upperBound && scope.text.tokens[index + 1].isCapitalized
  }
}
