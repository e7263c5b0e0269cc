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
    // `sept` may be the month.
    case .count(let day):
      return spelledDay(at: index, day) ?? (day == 7 ? shortSeptember(at: index) : nil)
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
    let word = word(index)
    if word == .count(7), isMark(index + 1, "."),
      year(index + 2) != nil || day(index + 2) != nil
    {
      return (9, text.tokens[index].isCapitalized, index + 2)  // 14 sept. 2023, Sept. 5
    }
    guard case .month(let month, let isEnglish) = word else { return nil }
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

  /// Whether the next of its name is meant by the date at a token: the words before it say so
  /// (`pour le mois de mai`), or its sentence speaks of the future and no past participle
  /// stands closer (`X prendra la suite de Y, parti en juin`).
  func isFuture(_ index: Int) -> Bool {
    let sentence = text.sentences[text.sentence(ofToken: index)].tokens
    let lead = (sentence.lowerBound..<max(sentence.lowerBound, index)).reversed().first {
      !Self.betweenWords.contains(text.tokens[$0].hash)
    }
    if let lead, Self.aheadWords.contains(text.tokens[lead].hash) { return true }
    if followsPastParticiple(index, in: sentence) { return false }
    for token in sentence where text.tokens[token].kind == .word {
      if Self.futureWords[text.tokens[token].hash] != nil || hasFutureEnding(text.tokens[token]) {
        return true
      }
    }
    return false
  }

  /// `parti en juin`, `avait quitté le club en mars`: a participle behind a comma or a past
  /// auxiliary, in the words before a date.
  private func followsPastParticiple(_ index: Int, in sentence: Range<Int>) -> Bool {
    var token = index - 1
    while token > sentence.lowerBound, index - token < 8 {
      let word = text.tokens[token]
      if word.kind == .mark { return false }
      if Self.futureWords[word.hash] != nil || hasFutureEnding(word) { return false }
      if isParticiple(word) {
        let before = text.tokens[token - 1]
        if before.isMark(UInt8(ascii: ",")) || Self.pastAuxiliaries.contains(before.hash) {
          return true
        }
      }
      token -= 1
    }
    return false
  }

  private func isParticiple(_ token: Token) -> Bool {
    guard token.kind == .word, !token.isCapitalized else { return false }
    if Self.participles.contains(token.hash) { return true }
    var end = Int(token.end)
    if text.bytes[end - 1] == UInt8(ascii: "s") { end -= 1 }
    if text.bytes[end - 1] == UInt8(ascii: "e") { end -= 1 }
    // é
    return end - Int(token.start) >= 4 && text.bytes[end - 2] == 0xc3 && text.bytes[end - 1] == 0xa9
  }

  /// -era, -eront, -ira, -iront, and -erait, -irait, in which the future is reported: the third
  /// person of most verbs.
  private func hasFutureEnding(_ token: Token) -> Bool {
    guard token.kind == .word, !token.isCapitalized, token.end - token.start >= 6 else {
      return false
    }
    let word = text.bytes[Int(token.start)..<Int(token.end)]
    for ending in Self.futureEndings where word.count > ending.count + 2 {
      if word.suffix(ending.count).elementsEqual(ending) { return true }
    }
    return false
  }

  private static func isAlsoFrench(_ token: Token) -> Bool { frenchShort.contains(token.hash) }

  private static let ordinals = WordHashSet(
    ["er", "ᵉʳ", "st", "nd", "rd", "th"].map { WordHash.of($0) })
  private static let frenchShort = WordHashSet(["sept", "oct", "nov"].map { WordHash.of($0) })
  private static let futureEndings = [
    "era", "ira", "eront", "iront", "erait", "irait", "eraient", "iraient",
  ].map { Array($0.utf8) }
  /// `d'ici`, `pour`, `à compter de`, `à partir de`, which look ahead in news.
  private static let aheadWords = WordHashSet(
    ["ici", "pour", "compter", "partir", "horizon"].map { WordHash.of($0) })
  private static let betweenWords = WordHashSet(words: "le la l' du de d' des mois fin début mi -")
  private static let participles = WordHashSet(
    words: """
      parti partie partis parties venu venue venus venues élu élue élus élues promu promue sorti \
      sortie revenu revenue devenu devenue mort morte battu battue démis démise remis remise
      """)
  private static let pastAuxiliaries = WordHashSet(
    words: """
      a ont avait avaient ayant est sont était étaient fut furent été eut eu
      """)
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
