import Text

/// Groups tokens into sentences.
///
/// A line always ends one. Inside a line, `.`, `!`, `?` and `…` do, unless the
/// full stop belongs to an abbreviation or an initial, or what follows cannot
/// begin a sentence; `;` does before a plain beginning. Closing marks go with the
/// sentence they close.
struct SentenceSplitter {
  private let tokens: [Token]
  private var sentences: [AnalyzedText.Sentence] = []
  /// The first token of the sentence being read.
  private var first = 0
  private var paragraph = -1
  /// Whether a quotation between straight marks is open in this paragraph.
  private var quoteIsOpen = false

  static func split(_ tokens: [Token]) -> [AnalyzedText.Sentence] {
    var splitter = SentenceSplitter(tokens: tokens)
    splitter.run()
    return splitter.sentences
  }

  private init(tokens: [Token]) {
    self.tokens = tokens
    sentences.reserveCapacity(tokens.count / 16 + 1)
  }

  private mutating func run() {
    let tokens = tokens
    let finals = Self.finals
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.flags.contains(.startsParagraph) {
        end(before: index)
        quoteIsOpen = false
      }
      guard token.kind == .mark else {
        index += 1
        continue
      }
      if token.hash == Self.straightQuote { passStraightQuote(index) }
      guard finals.contains(token.hash) else {
        index += 1
        continue
      }
      let stop = index
      if stop > first, Self.openingBrackets.contains(tokens[stop - 1].hash) {
        index = endOfOmission(from: stop)
        // The sentence that an omission begins goes on behind it.
        if stop - 1 > first, index < tokens.count, isPlainBeginning(index) { end(before: index) }
        continue
      }
      index += 1
      while index < tokens.count, tokens[index].kind == .mark, !startsParagraph(index),
        Self.isFinal(tokens[index]) || closes(index)
      {
        if tokens[index].hash == Self.straightQuote { passStraightQuote(index) }
        index += 1
      }
      if index < tokens.count, !startsParagraph(index), mayBegin(index, afterStopAt: stop) {
        end(before: index)
      }
    }
    end(before: tokens.count)
  }

  private mutating func end(before next: Int) {
    guard next > first else { return }
    if startsParagraph(first) { paragraph += 1 }
    sentences.append(
      AnalyzedText.Sentence(
        range: TextRange(Int(tokens[first].start), Int(tokens[next - 1].end)),
        tokens: first..<next, paragraph: paragraph))
    first = next
  }

  /// The token behind `…)`, whose dots end no sentence of their own.
  private func endOfOmission(from stop: Int) -> Int {
    var index = stop
    while index < tokens.count, Self.isFinal(tokens[index]) { index += 1 }
    if index < tokens.count, Self.closers.contains(tokens[index].hash) { index += 1 }
    return max(index, stop + 1)
  }

  // MARK: - Marks

  private static func isFinal(_ token: Token) -> Bool {
    finals.contains(token.hash) && token.hash != semicolon
  }

  private func startsParagraph(_ index: Int) -> Bool {
    tokens[index].flags.contains(.startsParagraph)
  }

  private func isAfterSpace(_ index: Int) -> Bool {
    index >= tokens.count || tokens[index].flags.contains(.afterSpace)
  }

  private mutating func passStraightQuote(_ index: Int) {
    switch (isAfterSpace(index), isAfterSpace(index + 1)) {
    case (true, false): quoteIsOpen = true
    case (false, true): quoteIsOpen = false
    case (false, false): quoteIsOpen = index > 0 && Self.openers.contains(tokens[index - 1].hash)
    case (true, true): quoteIsOpen.toggle()
    }
  }

  /// A closing bracket or quotation mark that follows its sentence.
  private func closes(_ index: Int) -> Bool {
    let token = tokens[index]
    if Self.closers.contains(token.hash) { return true }
    guard Self.ambiguousQuotes.contains(token.hash) else { return false }
    let next = index + 1
    let isLast = next >= tokens.count || startsParagraph(next)
    // A straight or turned mark closes when it is glued to the left only; a straight one
    // that stands free closes what is open.
    guard !isAfterSpace(index) else {
      return isLast || token.hash == Self.straightQuote && quoteIsOpen && isAfterSpace(next)
    }
    return isLast || isAfterSpace(next) || tokens[next].kind == .mark
  }

  // MARK: - What follows

  private func mayBegin(_ next: Int, afterStopAt stop: Int) -> Bool {
    let token = tokens[next]
    guard token.flags.contains(.afterSpace) || Self.openers.contains(token.hash) else {
      return mayBeginGlued(next, afterStopAt: stop)
    }
    if tokens[stop].hash == Self.semicolon { return isPlainBeginning(next) }
    guard stop > first else { return beginsAfterMark(next) }
    let before = tokens[stop - 1]
    let isFullStop = tokens[stop].hash == Self.fullStop
    let isEllipsis =
      !isFullStop || stop + 1 < tokens.count && tokens[stop + 1].hash == Self.fullStop
    if isFullStop, before.end == tokens[stop].start {
      // `1. Les faits`
      if stop - 1 == first, before.kind == .number { return false }
      if before.flags.contains(.initial), next == stop + 1 { return endsAfterInitial(before, next) }
      if next == stop + 1 || token.kind != .word {
        if Self.leading.contains(before.hash) {
          // `2 m.` and `300 p.` are measures.
          let isMeasure = !before.isCapitalized && stop > 1 && tokens[stop - 2].kind == .number
          return isMeasure && isPlainBeginning(next)
        }
        if Self.others.contains(before.hash) {
          return isPlainBeginning(next) || before.hash == Self.etc && token.isCapitalized
        }
      }
    }
    if isFullStop, !isEllipsis, next == stop + 1, isPlainWord(before) {
      // Behind a plain word even small letters begin a sentence, and a dash an item.
      if token.kind == .word || Self.dashes.contains(token.hash) { return true }
    }
    if token.kind == .number { return !isEllipsis || isFullStop && tokens[stop + 1].kind != .mark }
    return beginsAfterMark(next)
  }

  /// `fin.Le` is two sentences; `3.14`, `U.S` and `site.fr` are not.
  private func mayBeginGlued(_ next: Int, afterStopAt stop: Int) -> Bool {
    tokens[next].isCapitalized && tokens[stop].hash != Self.ellipsis && stop > 0
      && tokens[stop].hash != Self.semicolon && tokens[stop - 1].isWord
      && !tokens[stop - 1].isCapitalized && tokens[stop - 1].end - tokens[stop - 1].start > 2
  }

  /// After `X.`, which is an initial unless a plain beginning follows.
  private func endsAfterInitial(_ initial: Token, _ next: Int) -> Bool {
    !Self.leading.contains(initial.hash) && isPlainBeginning(next)
  }

  /// Whether a token can begin a sentence at all.
  private func beginsAfterMark(_ next: Int) -> Bool {
    let token = tokens[next]
    switch token.kind {
    case .word, .mixed: return token.isCapitalized
    case .number, .handle, .hashtag, .link: return true
    case .mark, .shortcode:
      // Quotation marks, dashes, brackets and emoji: look at what they introduce.
      if closes(next) || Self.continuers.contains(token.hash) { return false }
      guard next + 1 < tokens.count else { return true }
      let following = tokens[next + 1]
      return following.isCapitalized || following.kind != .word
    }
  }

  /// A word with a capital that seldom begins a name.
  private func isPlainBeginning(_ next: Int) -> Bool {
    let token = tokens[next]
    guard token.kind == .word, token.isCapitalized, next + 1 < tokens.count else { return false }
    if Self.starts.contains(token.hash) { return true }
    return Self.articles.contains(token.hash) && !tokens[next + 1].isCapitalized
      && tokens[next + 1].kind != .mark
  }

  /// A word in small letters that is too long for an abbreviation.
  private func isPlainWord(_ token: Token) -> Bool {
    token.kind == .word && !token.isCapitalized && token.end - token.start >= 4
  }

  // MARK: - Lists

  private static var fullStop: UInt64 { WordHash.of(asciiMark: UInt8(ascii: ".")) }
  private static let ellipsis = WordHash.of("…")
  private static var semicolon: UInt64 { WordHash.of(asciiMark: UInt8(ascii: ";")) }
  private static var straightQuote: UInt64 { WordHash.of(asciiMark: UInt8(ascii: "\"")) }
  private static let etc = WordHash.of("etc")
  private static let finals = hashes(". ! ? … ;")
  private static let closers = hashes(") ] » ” ›")
  private static let ambiguousQuotes = hashes("\" “ « ' ’")
  private static let openers = hashes("« “ \" ( [ ‹ — – -")
  private static let openingBrackets = hashes("( [")
  private static let dashes = hashes("— – -")
  private static let continuers = hashes(", ; : ) ] / = %")
  private static let leading = hashes(SentenceWords.leading)
  private static let others = hashes(SentenceWords.others)
  private static let starts = hashes(SentenceWords.starts)
  private static let articles = hashes(SentenceWords.articles)

  private static func hashes(_ words: String) -> WordHashSet { WordHashSet(words: words) }
}
