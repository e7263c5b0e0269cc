package import Text

/// Clauses that say who speaks: `, a déclaré Leike`, `, explique-t-il`.
package enum ReportingClause {
  /// Whether such a clause begins behind a closing mark.
  static func begins(behindMark mark: Int, before end: Int, in text: AnalyzedText) -> Bool {
    var index = mark + 1
    if index < end, text.tokens[index].isMark(UInt8(ascii: ",")) { index += 1 }
    return verb(at: index, before: end, in: text) != nil
  }

  /// The verb of a clause that begins at a token: the verb comes first and its
  /// subject behind it.
  package static func verb(at start: Int, before end: Int, in text: AnalyzedText) -> ReportingVerb?
  {
    guard let verb = ReportingVerb.group(at: start, before: end, in: text),
      !verb.form.isDisjoint(with: [.utters, .judges])
    else { return nil }
    if verb.pronoun != nil { return verb }
    guard verb.form.isDisjoint(with: [.infinitive, .gerund]) else { return nil }
    // "« Grand soir » a affirmé que": here the quoted words are the subject.
    var index = verb.tokens.upperBound
    while index < end, index - verb.tokens.upperBound < 8 {
      let token = text.tokens[index]
      if NounWords.complementizers.contains(token) { return nil }
      if token.isCapitalized || NounWords.determiners.contains(token) || token.kind == .number
        || pointers.contains(token)
      {
        return verb
      }
      guard token.kind == .word || token.isMark(UInt8(ascii: ",")) else { return nil }
      index += 1
    }
    return nil
  }

  private static let pointers = WordTable(words: "celui-ci celle-ci ceux-ci celles-ci")

  /// The first token behind the words of a quotation that was never closed: where a
  /// reporting clause follows a comma, or where the sentence before one ends.
  static func first(in tokens: Range<Int>, of text: AnalyzedText) -> Int? {
    for index in tokens where text.tokens[index].isMark(UInt8(ascii: ",")) {
      if verb(at: index + 1, before: tokens.upperBound, in: text) != nil,
        index > tokens.lowerBound
      {
        return index
      }
    }
    return nil
  }

  /// Whether the words right before an opening mark introduce a new quotation: a
  /// colon, `que`, or a reporting verb.
  static func introduces(mark: Int, after start: Int, in text: AnalyzedText) -> Bool {
    let last = mark - 1
    guard last > start else { return false }
    if text.tokens[last].isMark(UInt8(ascii: ":")) { return true }
    if NounWords.complementizers.contains(text.tokens[last]) { return true }
    return SpeechVerbs.form(of: text.tokens[last]) != nil
      && ReportingVerb.group(ending: last, after: start, in: text) != nil
  }
}
