package import Text

extension LanguageGuess {
  /// How far evidence may fall behind its best before a run is over, in quarters of a
  /// nat: about one French word of the plainest kind.
  private static let drop = 22
  /// The evidence that a run needs.
  private static let leastRun = 34
  /// How many tokens that tell nothing may stand inside a run.
  private static let longestGap = 8

  /// The stretches of English in a text that is mostly French.
  ///
  /// A stretch has three words or more, begins and ends with an English word, a name
  /// at its border or a closing full stop, and may run over lines. Titles and names of
  /// products (`the Wall Street Journal`, `Lord of the Rings`) are none.
  ///
  /// - Returns: Token ranges in text order, apart from each other.
  package static func englishRuns(in text: AnalyzedText, tokens: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    let scan = EnglishScan(text: text)
    var start = tokens.lowerBound
    while start < tokens.upperBound {
      guard scan.score(at: start, from: tokens.lowerBound) > 0 else {
        start += 1
        continue
      }
      var sum = 0
      var best = 0
      var bestEnd = start
      var gap = 0
      var index = start
      while index < tokens.upperBound {
        let score = scan.score(at: index, from: tokens.lowerBound)
        sum += score
        gap = score == 0 ? gap + 1 : 0
        if sum > best {
          best = sum
          bestEnd = index + 1
        }
        if sum < best - drop || sum <= 0 || gap > longestGap { break }
        index += 1
      }
      let run = scan.trimmed(start..<bestEnd)
      start = bestEnd
      guard best >= leastRun, scan.isEnglish(run) else { continue }
      let whole = scan.extended(run, within: tokens, after: runs.last?.upperBound ?? 0)
      runs.append(whole)
      start = max(start, whole.upperBound)
    }
    return runs
  }
}

/// The look at single tokens that a search for English runs takes.
private struct EnglishScan {
  let text: AnalyzedText
  private let model = LanguageModel.shared

  init(text: AnalyzedText) { self.text = text }

  /// How English a token is where it stands; inlined, as it is asked of every token of a text.
  @inline(__always)
  func score(at index: Int, from first: Int) -> Int {
    let token = text.tokens[index]
    guard token.kind == .word else { return 0 }
    var isFirst = true
    if token.isCapitalized, index > first, !token.flags.contains(.startsParagraph) {
      isFirst = LanguageGuess.mayCapitalize(after: text.tokens[index - 1], wasFirst: false)
    }
    switch model.evidence(token, in: text.bytes, isFirst: isFirst) {
    case .score(let score): return score
    case .foreign: return -8
    case .neutral: return 0
    }
  }

  /// Cuts sentences, quotations and brackets off both ends that hardly are English.
  func trimmed(_ run: Range<Int>) -> Range<Int> {
    var start = run.lowerBound
    var end = run.upperBound
    while start < end {
      let part = (start + 1..<end).first { isBorder(before: $0) } ?? end
      if isPart(start..<part, of: run, isWhole: start == 0 || isBorder(before: start)) { break }
      start = part
    }
    while start < end {
      let part = (start + 1..<end).last { isBorder(before: $0) } ?? start
      let isWhole = end == text.tokens.count || text.tokens[end].kind == .mark
      if isPart(part..<end, of: run, isWhole: isWhole) { break }
      end = part
    }
    while start < end, score(at: start, from: run.lowerBound) <= 0 { start += 1 }
    while start < end, score(at: end - 1, from: run.lowerBound) <= 0 { end -= 1 }
    return start..<end
  }

  /// Whether a part has the evidence to stay; a single word must be all that stands there.
  private func isPart(_ part: Range<Int>, of run: Range<Int>, isWhole: Bool) -> Bool {
    let evidence = part.reduce(0) { $0 + score(at: $1, from: run.lowerBound) }
    guard evidence >= Self.leastPart else { return false }
    return isWhole || part.count { text.tokens[$0].kind == .word } > 1
  }

  private func isBorder(before index: Int) -> Bool {
    text.tokens[index].flags.contains(.startsParagraph)
      || Self.borders.contains(text.tokens[index - 1].hash)
  }

  /// Whether a run has three words, is English in most of them and is more than a
  /// name with small words in it.
  func isEnglish(_ run: Range<Int>) -> Bool {
    var words = 0
    var evidence = 0
    var english = 0
    var contentWords = 0
    for index in run where text.tokens[index].kind == .word {
      let score = score(at: index, from: run.lowerBound)
      words += 1
      evidence += score
      guard score > 0 else { continue }
      english += 1
      let token = text.tokens[index]
      if !token.isCapitalized || token.end - token.start == 1,
        !Self.titleWords.contains(token.hash)
      {
        contentWords += 1
      }
    }
    return words >= 3 && english >= 2 && contentWords >= 1
      && evidence >= words * Self.leastDensity
  }

  /// Takes in names and doubtful words between the run and the border of its sentence,
  /// and the stop behind.
  func extended(_ run: Range<Int>, within limits: Range<Int>, after last: Int) -> Range<Int> {
    let floor = max(limits.lowerBound, last)
    var start = run.lowerBound
    var doubts = 0
    while start > floor, !text.tokens[start].flags.contains(.startsParagraph),
      mayJoin(start - 1, &doubts)
    {
      start -= 1
    }
    if start > floor, !text.tokens[start].flags.contains(.startsParagraph),
      text.tokens[start - 1].kind != .mark
    {
      start = run.lowerBound
    }
    var end = run.upperBound
    doubts = 0
    while end < limits.upperBound, !text.tokens[end].flags.contains(.startsParagraph),
      mayJoin(end, &doubts)
        || isComma(end) && end + 1 < limits.upperBound && isName(text.tokens[end + 1])
    {
      end += 1
    }
    if end < limits.upperBound, !text.tokens[end].flags.contains(.startsParagraph),
      text.tokens[end].kind != .mark
    {
      end = run.upperBound
    }
    while end < limits.upperBound, Self.stops.contains(text.tokens[end].hash),
      !text.tokens[end].flags.contains(.afterSpace)
    {
      end += 1
    }
    return start..<end
  }

  private func mayJoin(_ index: Int, _ doubts: inout Int) -> Bool {
    if isName(text.tokens[index]) { return true }
    guard text.tokens[index].kind == .word, doubts < 2,
      score(at: index, from: 0) > Self.leastDoubt
    else { return false }
    doubts += 1
    return true
  }

  private func isComma(_ index: Int) -> Bool { text.tokens[index].isMark(UInt8(ascii: ",")) }

  private func isName(_ token: Token) -> Bool {
    switch token.kind {
    case .word: token.isCapitalized
    case .mixed, .handle, .hashtag: true
    case .number, .mark, .link, .shortcode: false
    }
  }

  /// The evidence that a part at the end of a run needs, in quarters of a nat.
  private static let leastPart = 12
  /// The evidence that a run needs for each of its words.
  private static let leastDensity = 5
  /// How French a word may be that stands between a run and its border.
  private static let leastDoubt = -14
  private static let borders = WordHashSet(
    [".", "!", "?", "…", "«", "»", "“", "”", "\"", "(", ")", "[", "]", ":", "•", "—", "–", ";"]
      .map(WordHash.of))
  private static let titleWords = WordHashSet(
    "the of and in on for to a an at with by from or vs".split(separator: " ")
      .map { WordHash.of(String($0)) })
  private static let stops = WordHashSet([".", "!", "?", "…"].map(WordHash.of))
}
