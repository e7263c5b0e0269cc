import Text

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
        words.parts(" ").map { (phrase: String($0), value: UInt32(number + 1)) }
      })
  }()
}
