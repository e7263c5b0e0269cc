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

  private static let longestName = 8

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
    let nameStart = index
    var capitals = 0
    while index < paragraph.upperBound, index - nameStart < longestName {
      let token = tokens[index]
      if token.kind == .word || token.kind == .mixed {
        guard token.isCapitalized || particles.contains(token) else { break }
        // `— Jan Leike May 17, 2024`: the month ends the name.
        if capitals > 0, PostDate.isMonth(token) { break }
        capitals += token.isCapitalized ? 1 : 0
      } else if token.kind != .mark
        || !(token.isMark(UInt8(ascii: ".")) || isEmoji(token, in: text))
      {
        break
      }
      index += 1
    }
    guard capitals > 0 else { return nil }
    let name = nameStart..<index
    var handle: Int?
    if index + 2 < paragraph.upperBound, tokens[index].isMark(UInt8(ascii: "(")),
      tokens[index + 1].kind == .handle, tokens[index + 2].isMark(UInt8(ascii: ")"))
    {
      handle = index + 1
      index += 3
    } else if index < paragraph.upperBound, tokens[index].kind == .handle {
      handle = index
      index += 1
    }
    if index < paragraph.upperBound,
      tokens[index].isMark(UInt8(ascii: ",")) || isDash(index, in: text)
    {
      index += 1
    }
    let date = PostDate.read(at: index, before: paragraph.upperBound, in: text)
    if let date { index = date.end }
    let fillsRest = index >= paragraph.upperBound
    let line = SignatureLine(
      tokens: start..<index, name: trimmed(name, in: text), handle: handle, date: date?.date,
      isInline: isInline)
    // A handle and a date together are proof; else the rest of the line must be empty.
    if handle != nil, date != nil { return hasDash || !isInline ? line : nil }
    if handle != nil { return hasDash && fillsRest ? line : nil }
    guard hasDash, fillsRest else {
      // `— Olivier Ravanello et Antoine Genton, au nom de …`: still a signature.
      guard hasDash, !isInline, date == nil, capitals > 1, name.count < longestName,
        index < paragraph.upperBound, tokens[index - 1].isMark(UInt8(ascii: ",")),
        paragraph.upperBound - index < 12, !endsLikeSentence(paragraph, in: text)
      else { return nil }
      var whole = line
      whole.tokens = start..<paragraph.upperBound
      return whole
    }
    if date != nil { return capitals > 1 ? line : nil }
    // Without handle and date a hyphen begins a list and one word a dialogue.
    guard capitals > 1, longDashes.contains(tokens[start]) else { return nil }
    return !isInline || isClosingMark(start - 1, in: text) ? line : nil
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

/// The date of a signature, in English or French.
enum PostDate {
  static func isMonth(_ token: Token) -> Bool { months[token.hash] != nil }

  /// `May 17, 2024`, `17 May 2024`, `6 août 2024`, `1er août 2024`, `2024-05-17`,
  /// `17/05/2024`, each with a time before or behind it.
  static func read(
    at start: Int, before end: Int, in text: AnalyzedText
  ) -> (date: CalendarDate, end: Int)? {
    var index = start
    while index < end, index - start < 8 {
      if let found = plain(at: index, before: end, in: text) { return found }
      // A time of day before the date: `12:57 AM ·`, `à 09h12,`.
      let token = text.tokens[index]
      guard token.kind != .word || timeWords.contains(token) else { return nil }
      index += 1
    }
    return nil
  }

  private static func plain(
    at index: Int, before end: Int, in text: AnalyzedText
  ) -> (date: CalendarDate, end: Int)? {
    guard index + 2 < end else { return nil }
    let tokens = text.tokens
    func finish(_ year: Int?, _ month: Int?, _ day: Int?, _ next: Int) -> (CalendarDate, Int)? {
      guard let year, year > 1000, let month, let day,
        let date = CalendarDate(year: year, month: month, day: day)
      else { return nil }
      return (date, next)
    }
    if let month = months[tokens[index].hash].map(Int.init) {
      let day = number(index + 1, in: text)
      let comma = tokens[index + 2].isMark(UInt8(ascii: ",")) ? 1 : 0
      guard index + 2 + comma < end else { return nil }
      return finish(number(index + 2 + comma, in: text), month, day, index + 3 + comma)
    }
    if let month = months[tokens[index + 1].hash].map(Int.init) {
      let isShort = tokens[index + 2].isMark(UInt8(ascii: ".")) && index + 3 < end
      let year = number(index + (isShort ? 3 : 2), in: text)
      return finish(year, month, number(index, in: text), index + (isShort ? 4 : 3))
    }
    guard index + 4 < end else { return nil }
    guard separators.contains(tokens[index + 1]), tokens[index + 3].hash == tokens[index + 1].hash,
      let first = number(index, in: text), let last = number(index + 4, in: text)
    else { return nil }
    let month = number(index + 2, in: text)
    return first > 31
      ? finish(first, month, last, index + 5) : finish(last, month, first, index + 5)
  }

  /// The number at the start of a token: `1er` is 1.
  private static func number(_ index: Int, in text: AnalyzedText) -> Int? {
    let token = text.tokens[index]
    guard token.kind == .number || token.kind == .mixed else { return nil }
    var value = 0
    var digits = 0
    for byte in text.bytes[Int(token.start)..<Int(token.end)] {
      guard 48...57 ~= byte, digits < 5 else { break }
      value = value * 10 + Int(byte - 48)
      digits += 1
    }
    return digits > 0 && digits < 5 ? value : nil
  }

  private static let separators = WordTable(words: "/ . -")
  private static let timeWords = WordTable(words: "am pm à at le on")
  private static let months: WordTable = {
    let names = [
      "january jan janvier janv", "february feb février févr fév fevrier", "march mar mars",
      "april apr avril avr", "may mai", "june jun juin", "july jul juillet juil",
      "august aug août aout", "september sep sept septembre", "october oct octobre",
      "november nov novembre", "december dec décembre déc decembre",
    ]
    return WordTable(
      names.enumerated().flatMap { number, words in
        words.split(separator: " ").map { (phrase: String($0), value: UInt32(number + 1)) }
      })
  }()
}
