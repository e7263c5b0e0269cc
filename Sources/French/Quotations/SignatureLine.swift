package import Text

/// The line that signs a post: `— Jan Leike (@janleike) May 17, 2024`.
package struct SignatureLine: Sendable, Hashable {
  /// From the dash to the end of the date.
  package var tokens: Range<Int>
  /// The signer's name.
  package var name: Range<Int>
  /// The `@handle`.
  package var handle: Int?
  package var date: CalendarDate?
  /// Whether words of the post stand before it in its paragraph.
  package var isInline: Bool

  /// Whether it signs a post rather than a quoted passage: it has a handle or a date.
  package var isPost: Bool { handle != nil || date != nil }

  /// A name has fewer tokens, with its particles and initials.
  private static let longestName = 8
  /// What a name without handle or date says of its bearer is shorter.
  private static let longestFunction = 18

  /// The signature in a paragraph, if it has one.
  ///
  /// A signature with a handle may stand behind the words of its post; one without
  /// must fill its paragraph or follow a closing mark.
  static func find(in paragraph: Range<Int>, of text: AnalyzedText) -> SignatureLine? {
    if let line = read(at: paragraph.lowerBound, in: paragraph, of: text, isInline: false) {
      return line
    }
    var index = paragraph.lowerBound + 1
    while index < paragraph.upperBound {
      if isDash(index, in: text),
        let line = read(at: index, in: paragraph, of: text, isInline: true)
      {
        return line
      }
      index += 1
    }
    return nil
  }

  private static func read(
    at start: Int, in paragraph: Range<Int>, of text: AnalyzedText, isInline: Bool
  ) -> SignatureLine? {
    let tokens = text.tokens
    var index = start
    while index < paragraph.upperBound, index - start < 2, isDash(index, in: text) { index += 1 }
    let hasDash = index > start
    let name = name(at: index, before: paragraph.upperBound, in: text)
    let capitals = tokens[name].count(where: \.isCapitalized)
    guard capitals > 0 else { return nil }
    index = name.upperBound
    let handle = handle(at: &index, before: paragraph.upperBound, in: text)
    if index < paragraph.upperBound,
      tokens[index].isMark(UInt8(ascii: ",")) || isDash(index, in: text)
    {
      index += 1
    }
    let date = PostDate.read(at: index, before: paragraph.upperBound, in: text)
    if let date { index = date.end }
    let fillsRest = index >= paragraph.upperBound
    var line = SignatureLine(
      tokens: start..<index, name: trimmed(name, in: text), handle: handle, date: date?.date,
      isInline: isInline)
    // A handle and a date together are proof; else the rest of the line must be empty.
    if handle != nil, date != nil { return hasDash || !isInline ? line : nil }
    if handle != nil { return hasDash && fillsRest ? line : nil }
    guard hasDash, fillsRest else {
      // `— Anne Morel et Luc Petit, au nom de …`: still a signature.
      guard hasDash, !isInline, date == nil, capitals > 1, name.count < longestName,
        index < paragraph.upperBound, tokens[index - 1].isMark(UInt8(ascii: ",")),
        paragraph.upperBound - index < longestFunction, !endsLikeSentence(paragraph, in: text)
      else { return nil }
      line.tokens = start..<paragraph.upperBound
      return line
    }
    if date != nil { return capitals > 1 ? line : nil }
    // Without handle and date a hyphen begins a list and one word a dialogue.
    guard capitals > 1, longDashes.contains(tokens[start]) else { return nil }
    return !isInline || isClosingMark(start - 1, in: text) ? line : nil
  }

  /// The words from a token on that can be a name; maybe none.
  private static func name(at start: Int, before end: Int, in text: AnalyzedText) -> Range<Int> {
    var index = start
    var hasCapital = false
    while index < end, index - start < longestName {
      let token = text.tokens[index]
      switch token.kind {
      case .word, .mixed:
        guard token.isCapitalized || particles.contains(token) else { return start..<index }
        // `— Jan Leike May 17, 2024`: the month ends the name.
        if hasCapital, PostDate.isMonth(token) { return start..<index }
        hasCapital = hasCapital || token.isCapitalized
      case .mark where token.isMark(UInt8(ascii: ".")) || isEmoji(token, in: text):
        break
      default:
        return start..<index
      }
      index += 1
    }
    return start..<index
  }

  /// The handle at a token, with or without brackets; moves the index behind it.
  private static func handle(
    at index: inout Int, before end: Int, in text: AnalyzedText
  ) -> Int? {
    let tokens = text.tokens
    if index + 2 < end, tokens[index].isMark(UInt8(ascii: "(")), tokens[index + 1].kind == .handle,
      tokens[index + 2].isMark(UInt8(ascii: ")"))
    {
      index += 3
      return index - 2
    }
    guard index < end, tokens[index].kind == .handle else { return nil }
    index += 1
    return index - 1
  }

  private static func endsLikeSentence(_ paragraph: Range<Int>, in text: AnalyzedText) -> Bool {
    text.tokens[paragraph.upperBound - 1].isMark(UInt8(ascii: "."))
  }

  private static func trimmed(_ name: Range<Int>, in text: AnalyzedText) -> Range<Int> {
    var end = name.upperBound
    while end > name.lowerBound + 1, text.tokens[end - 1].kind == .mark { end -= 1 }
    return name.lowerBound..<end
  }

  static func isDash(_ index: Int, in text: AnalyzedText) -> Bool {
    text.tokens[index].kind == .mark && dashes.contains(text.tokens[index])
  }

  private static func isClosingMark(_ index: Int, in text: AnalyzedText) -> Bool {
    closers.contains(text.tokens[index])
  }

  /// Names on networks carry emoji and seals.
  private static func isEmoji(_ token: Token, in text: AnalyzedText) -> Bool {
    text.bytes[Int(token.start)] >= 0xf0
  }

  private static let dashes = WordTable(words: "— – ― - ‒ −")
  private static let longDashes = WordTable(words: "— – ―")
  private static let closers = WordTable(words: "» ” \" ›")
  private static let particles = WordTable(
    words: "de du des d' la le van von der den di da al el bin ben et and")
}
