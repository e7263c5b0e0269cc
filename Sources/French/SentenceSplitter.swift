import Text

/// Groups tokens into sentences.
///
/// A line always ends one. Inside a line, `.`, `!`, `?` and `…` do, unless the
/// full stop belongs to an abbreviation or an initial, or what follows cannot
/// begin a sentence. Closing marks go with the sentence they close.
enum SentenceSplitter {
  static func split(_ bytes: [UInt8], _ tokens: [Token]) -> [AnalyzedText.Sentence] {
    var sentences: [AnalyzedText.Sentence] = []
    var first = 0
    var paragraph = -1
    func end(before next: Int) {
      guard next > first else { return }
      if tokens[first].flags.contains(.startsParagraph) { paragraph += 1 }
      sentences.append(
        AnalyzedText.Sentence(
          range: TextRange(Int(tokens[first].start), Int(tokens[next - 1].end)),
          tokens: first..<next, paragraph: paragraph))
      first = next
    }
    var index = 0
    while index < tokens.count {
      if index > first, tokens[index].flags.contains(.startsParagraph) { end(before: index) }
      guard tokens[index].kind == .mark, isFinal(tokens[index]), index >= first else {
        index += 1
        continue
      }
      var next = index + 1
      while next < tokens.count, tokens[next].kind == .mark,
        !tokens[next].flags.contains(.startsParagraph),
        isFinal(tokens[next]) || closes(tokens, next)
      {
        next += 1
      }
      if next < tokens.count, !tokens[next].flags.contains(.startsParagraph),
        mayBegin(tokens, next, afterStopAt: index)
      {
        end(before: next)
      }
      index = next
    }
    end(before: tokens.count)
    return sentences
  }

  private static func isFinal(_ token: Token) -> Bool { finals.contains(token.hash) }

  /// A closing bracket or quotation mark that follows its sentence.
  private static func closes(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    if closers.contains(token.hash) { return true }
    // An ASCII or turned mark closes when it is glued to the left only.
    guard ambiguousQuotes.contains(token.hash) else { return false }
    guard !token.flags.contains(.afterSpace) else {
      return index + 1 >= tokens.count || tokens[index + 1].flags.contains(.startsParagraph)
    }
    return index + 1 >= tokens.count || tokens[index + 1].flags.contains(.afterSpace)
  }

  private static func mayBegin(_ tokens: [Token], _ next: Int, afterStopAt stop: Int) -> Bool {
    let token = tokens[next]
    guard token.flags.contains(.afterSpace) || openers.contains(token.hash) else {
      // Glued: "fin.Le" is two sentences, "3.14", "U.S" and "site.fr" are not.
      return token.isCapitalized && tokens[stop].hash != ellipsis && stop > 0
        && tokens[stop - 1].isWord && !tokens[stop - 1].isCapitalized
        && tokens[stop - 1].end - tokens[stop - 1].start > 2
    }
    let isStop = tokens[stop].hash == fullStop
    if isStop, stop > 0 {
      let before = tokens[stop - 1]
      let isGlued = before.end == tokens[stop].start
      if isGlued, before.flags.contains(.initial), token.isCapitalized { return false }
      if isGlued, abbreviations.contains(before.hash) {
        // "etc." may end a sentence; "M." and "p." never do.
        return before.hash == etc && token.isCapitalized
      }
    }
    switch token.kind {
    case .word, .mixed:
      return token.isCapitalized
    case .number, .handle, .hashtag, .link:
      return true
    case .mark, .shortcode:
      // Quotation marks, dashes, brackets and emoji: look at what they introduce.
      if closes(tokens, next) || continuers.contains(token.hash) { return false }
      guard next + 1 < tokens.count else { return true }
      let following = tokens[next + 1]
      return following.isCapitalized || following.kind != .word
    }
  }

  private static func hashes(_ words: String) -> WordHashSet {
    WordHashSet(words: words)
  }

  private static let fullStop = WordHash.of(".")
  private static let ellipsis = WordHash.of("…")
  private static let etc = WordHash.of("etc")
  private static let finals = hashes(". ! ? …")
  private static let closers = hashes(") ] » ” ›")
  private static let ambiguousQuotes = hashes("\" “ « ' ’")
  private static let openers = hashes("« “ \" ( [ ‹ — – -")
  private static let continuers = hashes(", ; : ) ] / = %")
  private static let abbreviations = hashes(
    """
    m mm mme mlle me dr pr st ste mgr gal cie cf ex p pp vol chap art av apr env etc min max tel tél \
    no n° fig éd ed jr sr mr mrs ms inc ltd co corp vs janv févr avr juil sept oct nov déc bd
    """)
}
