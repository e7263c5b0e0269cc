import Text

/// Reads the date that begins, or has its main word, at a token.
struct DateParser {
  struct Match {
    var tokens: Range<Int>
    var meaning: DateMeaning
  }

  let text: AnalyzedText
  let limits: Range<Int>
  /// Tokens before it belong to an earlier date.
  var start: Int

  init(text: AnalyzedText, limits: Range<Int>) {
    self.text = text
    self.limits = limits
    start = limits.lowerBound
  }

  /// The date at a token, which may begin a word or two before it.
  func match(at index: Int) -> Match? {
    switch word(index) {
    case .weekday(let day, let isEnglish): return weekday(at: index, day, isEnglish)
    case .month(let name, let isEnglish): return month(at: index, name, isEnglish)
    case .season(let season): return self.season(at: index, season)
    case .dayOffset(let days): return dayOffset(at: index, days)
    case .unit(let unit): return self.unit(at: index, unit)
    case .count: return spelledDay(at: index) ?? shortSeptember(at: index)
    case .role(.this): return thisPartOfDay(at: index)
    case .role: return nil
    case nil: return numeral(at: index)
    }
  }

  // MARK: - Looking at tokens

  /// What a word means in a date; `nil` outside the limits.
  func word(_ index: Int) -> DateWord? {
    guard limits.contains(index), text.tokens[index].kind == .word else { return nil }
    return DateWord.table[text.tokens[index].hash].flatMap(DateWord.init(code:))
  }

  func isRole(_ index: Int, _ role: DateWord.Role) -> Bool { word(index) == .role(role) }

  /// A plain number of at most four digits.
  func number(_ index: Int) -> Int? {
    guard limits.contains(index), text.tokens[index].kind == .number else { return nil }
    return number(Int(text.tokens[index].start)..<Int(text.tokens[index].end))
  }

  func number(_ bytes: Range<Int>) -> Int? {
    guard 1...4 ~= bytes.count else { return nil }
    var value = 0
    for byte in text.bytes[bytes] {
      guard 48...57 ~= byte else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  /// A year from 1900 to 2100 written with four digits.
  func year(_ index: Int) -> Int? {
    guard let number = number(index), 1900...2100 ~= number else { return nil }
    return number
  }

  /// A day of the month and the token behind it: `14`, `1er`, `1 er`, `17th`.
  func day(_ index: Int) -> (day: Int, next: Int)? {
    guard limits.contains(index) else { return nil }
    let token = text.tokens[index]
    if token.kind == .number {
      guard let number = number(index), 1...31 ~= number, token.end - token.start <= 2 else {
        return nil
      }
      return (number, number == 1 && isRole(index + 1, .ordinalSuffix) ? index + 2 : index + 1)
    }
    guard token.kind == .mixed else { return nil }
    let start = Int(token.start)
    var digits = start
    while digits < Int(token.end), 48...57 ~= text.bytes[digits] { digits += 1 }
    guard let number = number(start..<digits), 1...31 ~= number,
      Self.ordinals.contains(WordHash.of(text.bytes[digits..<Int(token.end)]))
    else { return nil }
    return (number, index + 1)
  }

  /// A month and the token behind it, over the full stop of an abbreviation.
  func month(_ index: Int) -> (month: Int, isEnglish: Bool, next: Int)? {
    if word(index) == .count(7), isMark(index + 1, "."),
      year(index + 2) != nil || day(index + 2) != nil
    {
      return (9, text.tokens[index].isCapitalized, index + 2)  // 14 sept. 2023, Sept. 5
    }
    guard case .month(let month, let isEnglish) = word(index) else { return nil }
    if isEnglish, !text.tokens[index].isCapitalized, !Self.isAlsoFrench(text.tokens[index]) {
      return nil
    }
    let next = index + 1
    let isShort = text.tokens[index].end - text.tokens[index].start <= 5
    if isShort, isMark(next, "."), !text.tokens[next].flags.contains(.afterSpace),
      year(next + 1) != nil || day(next + 1) != nil
    {
      return (month, isEnglish, next + 1)
    }
    return (month, isEnglish, next)
  }

  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    limits.contains(index) && text.tokens[index].isMark(UInt8(ascii: mark))
  }

  /// Where the sentence of a token speaks of the future, or a word before it does.
  func isFuture(_ index: Int) -> Bool {
    let sentence = text.sentences[text.sentence(ofToken: index)].tokens
    for token in sentence where text.tokens[token].kind == .word {
      if Self.futureWords[text.tokens[token].hash] != nil || hasFutureEnding(text.tokens[token]) {
        return true
      }
    }
    return false
  }

  /// -era, -eront, -ira, -iront: the third person of the future of most verbs.
  private func hasFutureEnding(_ token: Token) -> Bool {
    guard !token.isCapitalized, token.end - token.start >= 6 else { return false }
    var end = Int(token.end)
    if text.bytes[end - 1] == UInt8(ascii: "t") {
      guard text.bytes[end - 2] == UInt8(ascii: "n"), text.bytes[end - 3] == UInt8(ascii: "o")
      else { return false }
      end -= 3
    } else {
      guard text.bytes[end - 1] == UInt8(ascii: "a") else { return false }
      end -= 1
    }
    return text.bytes[end - 1] == UInt8(ascii: "r")
      && (text.bytes[end - 2] == UInt8(ascii: "e") || text.bytes[end - 2] == UInt8(ascii: "i"))
  }

  private static func isAlsoFrench(_ token: Token) -> Bool { frenchShort.contains(token.hash) }

  private static let ordinals = WordHashSet(
    ["er", "ᵉʳ", "st", "nd", "rd", "th"].map { WordHash.of($0) })
  private static let frenchShort = WordHashSet(["sept", "oct", "nov"].map { WordHash.of($0) })
  private static let futureWords = WordScores([
    (
      """
      sera seront aura auront devra devront pourra pourront va vont doit doivent fera feront
      ira iront viendra viendront tiendra tiendront prendra prendront rendra rejoindra prévu
      prévue prévus prévues attendu attendue attendus attendues prochain prochaine prochains
      prochaines will shall upcoming
      """, 1
    )
  ])
}
