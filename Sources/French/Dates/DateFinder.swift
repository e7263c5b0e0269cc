package import Text

/// Finds dates in French text and in the English inside it.
///
/// Precision goes before recall: a bare number is a year only where a word says so
/// (`en 2021`, `depuis 1981`), a bare month only behind a preposition, and `le lundi` is a
/// habit, not a day.
package enum DateFinder {
  /// The dates among some tokens.
  ///
  /// Words without a year are resolved from the day of writing: a weekday, day or month
  /// is the last of its name up to that day, and the next in a sentence about the future.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - tokens: Where to look; words around it are not looked at.
  ///   - anchor: The day of writing; without it such words have no value.
  /// - Returns: In text order, apart from each other. Linear in the tokens.
  package static func dates(
    in text: AnalyzedText, tokens: Range<Int>, anchor: CalendarDate?
  ) -> [DateExpression] {
    var parser = DateParser(text: text, limits: tokens)
    var dates: [DateExpression] = []
    var index = tokens.lowerBound
    let gate = DateGate.shared
    while index < tokens.upperBound {
      guard gate.mayBeginDate(text.tokens[index]), let match = parser.match(at: index) else {
        index += 1
        continue
      }
      dates.append(
        DateExpression(
          tokens: match.tokens, range: text.range(of: match.tokens), kind: match.meaning.kind,
          value: match.meaning.value(from: anchor)))
      index = match.tokens.upperBound
      parser.start = index
    }
    return dates
  }
}

/// A quick look that lets few tokens through that begin no date.
private struct DateGate {
  static let shared = DateGate()

  /// By the low bits of a word's hash.
  private var isDateWord = [Bool](repeating: false, count: 1 << 14)

  private init() {
    for hash in DateWord.hashes { isDateWord[Int(truncatingIfNeeded: hash & 0x3fff)] = true }
  }

  @inline(__always)
  func mayBeginDate(_ token: Token) -> Bool {
    switch token.kind {
    case .word: isDateWord[Int(truncatingIfNeeded: token.hash & 0x3fff)]
    case .number: true
    case .mixed: token.end &- token.start <= 4
    case .mark, .handle, .hashtag, .link, .shortcode: false
    }
  }
}
