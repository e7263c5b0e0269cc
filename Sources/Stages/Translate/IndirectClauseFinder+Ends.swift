import Articles
import French
import Text

/// Where reported clauses end.
extension IndirectClauseFinder {
  /// No clause is longer: a guard against text without full stops.
  private static let longest = 150

  /// The end of the reported clause that begins at a token.
  ///
  /// - Parameters:
  ///   - start: The first token behind `que` or the source.
  ///   - sentence: The sentence around it.
  ///   - isAside: Whether the report stands between a subject and its verb:
  ///     `Leike, estimant que le budget baisse, est parti`.
  /// - Returns: `nil` if the clause never ends or somebody's quoted words cut it short.
  func end(of start: Int, in sentence: Range<Int>, isAside: Bool = false) -> Int? {
    var depth = 0
    var index = start
    while index < sentence.upperBound {
      guard index - start < Self.longest else { return nil }
      if let number = scene.passage(at: index) {
        let outer = scene.passages[number].outer
        guard isFragment(number), outer.lowerBound == index,
          outer.upperBound <= sentence.upperBound
        else { return index > start && tokens[index - 1].kind == .mark ? index : nil }
        index = outer.upperBound
        continue
      }
      if scene.isMark(index, "(") { depth += 1 }
      if scene.isMark(index, ")") {
        guard depth > 0 else { return index }
        depth -= 1
      }
      if IndirectWords.clauseEnds.contains(tokens[index]) || isMainAgain(at: index, in: sentence) {
        return index
      }
      if isAside, scene.isMark(index, ","), index + 1 < sentence.upperBound,
        VerbWords.haveOrBe.contains(tokens[index + 1])
      {
        return index
      }
      index += 1
    }
    return sentence.upperBound
  }

  /// Whether quoted words are a piece of the sentence around them.
  private func isFragment(_ passage: Int) -> Bool {
    switch quotations[passage].kind {
    case .partial, .term, .scare, .title: scene.passages[passage].source == .marks
    default: false
    }
  }

  /// Whether the words from a token on are the article's again: another report, a
  /// source, or a coordinated clause without a `que` of its own.
  private func isMainAgain(at index: Int, in sentence: Range<Int>) -> Bool {
    let end = sentence.upperBound
    let isComma = scene.isMark(index, ",")
    var next = isComma ? index + 1 : index
    guard next < end else { return false }
    if isComma {
      if ReportingClause.verb(at: next, before: end, in: scene.text) != nil || isGerund(at: next) {
        return true
      }
      if cues.according(at: next, before: end) != nil {
        return !(next..<end).contains { scene.isMark($0, ",") }
      }
      if IndirectWords.whereas.contains(tokens[next]), next + 1 < end {
        return IndirectWords.that.contains(tokens[next + 1])
      }
    }
    guard IndirectWords.coordinators.contains(tokens[next]), next + 1 < end else { return false }
    let isBreak = isComma || tokens[next].hash == IndirectWords.but
    next += 1
    if let verb = ReportingVerb.group(at: next, before: end, in: scene.text),
      verb.tokens.count > 1 || !verb.form.contains(.alsoNoun)
    {
      return true
    }
    return isBreak && isSubject(at: next, before: end)
  }

  /// `ajoutant que`, `tout en précisant que`.
  private func isGerund(at index: Int) -> Bool {
    var index = index
    while index + 1 < tokens.count, IndirectWords.gerundStarts.contains(tokens[index]) {
      index += 1
    }
    guard let form = SpeechVerbs.form(of: tokens[index]) else { return false }
    return form.contains(.gerund)
  }

  /// Whether the subject of a new clause begins at a token.
  private func isSubject(at index: Int, before end: Int) -> Bool {
    if let name = scene.name(at: index) { return cues.subjects.isFollowedByVerb(name) }
    if SpeakerWords.pronouns.contains(tokens[index]) { return true }
    guard NounWords.determiners.contains(tokens[index]),
      let phrase = cues.subjects.nounPhrase(at: index, before: end, wide: true),
      phrase.words.upperBound < end
    else { return false }
    return VerbWords.haveOrBe.contains(tokens[phrase.words.upperBound])
  }

  /// The words without marks at their ends; `nil` for fewer than two of its own.
  func trimmed(_ words: Range<Int>) -> Range<Int>? {
    var (start, end) = (words.lowerBound, words.upperBound)
    while start < end, isMargin(start) { start += 1 }
    while start < end, isMargin(end - 1) { end -= 1 }
    let count = (start..<end).count { tokens[$0].kind != .mark && scene.passage(at: $0) == nil }
    return count > 1 ? start..<end : nil
  }

  private func isMargin(_ index: Int) -> Bool {
    scene.passage(at: index) == nil && IndirectWords.margins.contains(tokens[index])
  }
}
