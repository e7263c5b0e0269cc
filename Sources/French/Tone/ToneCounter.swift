package import Text

/// Counts positive and negative words, with negation.
///
/// A negation turns the sign of the words it reaches: from `ne` to three words behind its
/// `pas`, two words behind `sans` or `aucun`, one behind `non`, what stands behind `manque de`;
/// in English three words behind `not`. It reaches no farther than the next mark or `mais`.
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
    var count = ToneCount()
    /// Tokens before it are reached by a negation.
    var reach = tokens.lowerBound
    for index in tokens {
      let token = text.tokens[index]
      guard token.kind == .word else {
        if token.kind == .number || token.kind == .mixed { count.words += 1 }
        continue
      }
      count.words += 1
      guard let part = words.part(token.hash) else { continue }
      switch part {
      case .positive, .negative:
        guard !isName(index, in: text, tokens) else { continue }
        let isNegated = index < reach
        if isNegated { count.negated += 1 }
        if (part == .positive) != isNegated { count.positive += 1 } else { count.negative += 1 }
      case .opener, .negator, .preposition, .prefix, .lack:
        let scope = Scope(text: text, words: words, limit: tokens.upperBound)
        reach = max(reach, scope.reach(of: part, at: index))
      case .closer, .border, .only, .of:
        break
      }
    }
    return count
  }

  /// A capital inside a sentence, or one at its start with another right behind it.
  private static func isName(_ index: Int, in text: AnalyzedText, _ tokens: Range<Int>) -> Bool {
    let token = text.tokens[index]
    guard token.isCapitalized, !token.flags.contains(.allCapitals) else { return false }
    if index > tokens.lowerBound, !token.flags.contains(.startsParagraph),
      text.tokens[index - 1].kind != .mark
    {
      return true
    }
    return index + 1 < tokens.upperBound && text.tokens[index + 1].isCapitalized
  }
}

/// How far a negation reaches.
private struct Scope {
  let text: AnalyzedText
  let words: ToneWords
  let limit: Int

  /// The token behind the last one that a negation at `index` turns; `index` if none.
  func reach(of part: ToneWords.Part, at index: Int) -> Int {
    switch part {
    case .opener: reachOfPair(from: index)
    case .negator: words(3, behind: index)
    case .preposition: words(2, behind: index)
    case .prefix: words(1, behind: index)
    case .lack: self.part(index + 1) == .of ? words(2, behind: index + 1) : index
    case .positive, .negative, .closer, .border, .only, .of: index
    }
  }

  /// `ne … pas`: the words between and three behind; `ne` alone and `ne … que` turn nothing.
  private func reachOfPair(from index: Int) -> Int {
    var next = index + 1
    while next < limit, next - index <= 6, text.tokens[next].kind != .mark {
      switch part(next) {
      case .negator, .closer: return words(3, behind: next)
      case .preposition: return words(2, behind: next)
      case .only, .border: return index
      default: next += 1
      }
    }
    return index
  }

  /// The token behind so many words; a word that takes the negation back gives `index`.
  private func words(_ count: Int, behind index: Int) -> Int {
    var next = index + 1
    var left = count
    while next < limit, left > 0, text.tokens[next].kind != .mark {
      switch part(next) {
      case .only: return next == index + 1 ? index : next
      case .border: return next
      // Small words between a negation and what it negates.
      case .of, .opener, .negator, .closer, .preposition: break
      default: if text.tokens[next].end - text.tokens[next].start > 3 { left -= 1 }
      }
      next += 1
    }
    return next
  }

  private func part(_ index: Int) -> ToneWords.Part? {
    index < limit && text.tokens[index].kind == .word
      ? words.part(text.tokens[index].hash) : nil
  }
}
