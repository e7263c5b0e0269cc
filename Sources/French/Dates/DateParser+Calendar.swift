import Text

/// Dates of the calendar: days, months, seasons and years by their names and numbers.
extension DateParser {
  // MARK: - Days

  /// `14 mai 2024`, `17-19 novembre 2023`, `14/05/2024`, `2024-05-14`, `en 1981`.
  func numeral(at index: Int) -> Match? {
    if let match = packed(at: index) ?? hyphenated(at: index) { return match }
    if let match = slashed(at: index) { return match }
    if let match = dayAndMonth(at: index, weekday: nil) { return match }
    return bareYear(at: index)
  }

  /// `quatorze juillet`, `premier mai`
  func spelledDay(at index: Int, _ day: Int) -> Match? {
    guard 1...31 ~= day, let month = month(index + 1), !month.isEnglish, !isMark(month.next, "'")
    else { return nil }
    return finished(index..<month.next, day: day, month: month.month, weekday: nil)
  }

  /// A day before its month, or a range of days, from `index` on.
  func dayAndMonth(at index: Int, weekday: Int?) -> Match? {
    guard let first = day(index) else { return nil }
    // 17 au 19 novembre; 17 et 18 novembre
    if isRole(first.next, .until) || isRole(first.next, .and) || isDash(first.next) {
      var second = first.next + 1
      if case .weekday = word(second) { second += 1 }
      if let last = day(second), let month = month(last.next),
        isRole(first.next, .and) ? last.day == first.day + 1 : last.day > first.day
      {
        return finished(index..<month.next, days: first.day...last.day, month: month.month)
      }
    }
    if let match = listedDays(at: index, first) { return match }
    guard let month = month(first.next) else { return nil }
    guard
      let match = finished(index..<month.next, day: first.day, month: month.month, weekday: weekday)
    else { return nil }
    return joined(match) ?? match
  }

  /// `16, 17 et 18 juillet`: days in a row.
  private func listedDays(at index: Int, _ first: (day: Int, next: Int)) -> Match? {
    var last = first
    while isMark(last.next, ",") || isRole(last.next, .and) {
      guard let following = day(last.next + 1), following.day == last.day + 1 else { return nil }
      last = following
    }
    guard last.day > first.day, let month = month(last.next) else { return nil }
    return finished(index..<month.next, days: first.day...last.day, month: month.month)
  }

  /// `du 30 mai au 2 juin 2024`: takes in the second date of a stretch of time.
  private func joined(_ first: Match) -> Match? {
    let next = first.tokens.upperBound
    guard isRole(next, .until), isRole(first.tokens.lowerBound - 1, .from) else { return nil }
    var second = next + 1
    if case .weekday = word(second) { second += 1 }
    guard let day = day(second), let month = month(day.next),
      let last = finished(second..<month.next, day: day.day, month: month.month, weekday: nil),
      case .fixed(.date(let end)) = last.meaning
    else { return nil }
    var start: CalendarDate?
    switch first.meaning {
    case .fixed(.date(let date)): start = date
    case .day(let month, let day, _, _):
      start = CalendarDate(
        year: month > (end.month ?? 12) ? end.year - 1 : end.year, month: month, day: day)
    default: break
    }
    guard let start, start < end else { return nil }
    return Match(
      tokens: first.tokens.lowerBound..<last.tokens.upperBound,
      meaning: .fixed(.interval(start, end)))
  }

  /// Adds what may follow a day and its month: a year, `dernier`, `prochain`.
  private func finished(_ tokens: Range<Int>, day: Int, month: Int, weekday: Int?) -> Match? {
    let next = tokens.upperBound
    if let year = yearBehind(next) {
      guard let date = CalendarDate(year: year.year, month: month, day: day) else { return nil }
      return Match(tokens: tokens.lowerBound..<year.next, meaning: .fixed(.date(date)))
    }
    // 29 February of some year.
    guard day <= CalendarDate.daysIn(month: month, year: 2024) else { return nil }
    let direction = direction(behind: next, in: tokens)
    return Match(
      tokens: tokens.lowerBound..<direction.next,
      meaning: .day(month: month, day: day, weekday: weekday, direction.direction))
  }

  private func finished(_ tokens: Range<Int>, days: ClosedRange<Int>, month: Int) -> Match? {
    let next = tokens.upperBound
    if let year = yearBehind(next) {
      guard let first = CalendarDate(year: year.year, month: month, day: days.lowerBound),
        let last = CalendarDate(year: year.year, month: month, day: days.upperBound)
      else { return nil }
      return Match(tokens: tokens.lowerBound..<year.next, meaning: .fixed(.interval(first, last)))
    }
    guard days.upperBound <= CalendarDate.daysIn(month: month, year: 2024) else { return nil }
    let direction = direction(behind: next, in: tokens)
    return Match(
      tokens: tokens.lowerBound..<direction.next,
      meaning: .days(
        month: month, first: days.lowerBound, last: days.upperBound, direction.direction))
  }

  /// A year at a token, or behind a comma: `May 17, 2024`.
  private func yearBehind(_ index: Int) -> (year: Int, next: Int)? {
    if let year = year(index) { return (year, index + 1) }
    guard isMark(index, ","), let year = year(index + 1),
      isEnglishDate(before: index) || isFollowedByNoNoun(index + 1)
    else { return nil }
    return (year, index + 2)
  }

  /// Whether an English month stands in the two tokens before an index.
  private func isEnglishDate(before index: Int) -> Bool {
    [index - 1, index - 2, index - 3].contains {
      if case .month(_, isEnglish: true) = word($0) { true } else { word($0) == .count(7) }
    }
  }

  func direction(
    behind next: Int, in tokens: Range<Int>
  ) -> (direction: DateMeaning.Direction, next: Int) {
    if isRole(next, .last) { return (.previous, next + 1) }
    if isRole(next, .next) { return (.following, next + 1) }
    return (isFuture(tokens.lowerBound) ? .next : .latest, next)
  }

  private func isDash(_ index: Int) -> Bool {
    isMark(index, "-") || limits.contains(index) && Self.dashes.contains(text.tokens[index].hash)
  }

  /// `14/05/2024`, `2024/05/14`, `05/2024`.
  private func slashed(at index: Int) -> Match? {
    guard let numbers = slashedNumbers(at: index), let first = numbers.first,
      let last = numbers.last
    else { return nil }
    let end = index + numbers.count * 2 - 1
    func match(_ date: CalendarDate?) -> Match? {
      date.map { Match(tokens: index..<end, meaning: .fixed(.date($0))) }
    }
    if numbers.count == 2 {
      guard text.tokens[index].range.count == 2, 1900...2100 ~= last else { return nil }
      return match(CalendarDate(year: last, month: first))
    }
    let middle = numbers[1]
    if 1900...2100 ~= first { return match(CalendarDate(year: first, month: middle, day: last)) }
    let isShort = text.tokens[end - 1].range.count == 2
    guard isShort || 1900...2100 ~= last else { return nil }
    let year = isShort ? last + (last > 50 ? 1900 : 2000) : last
    // French writes the day first; a second number above 12 can only be a day.
    return match(
      CalendarDate(year: year, month: middle, day: first)
        ?? CalendarDate(year: year, month: first, day: middle))
  }

  /// Two or three numbers with nothing but slashes between them.
  private func slashedNumbers(at index: Int) -> [Int]? {
    guard isMark(index + 1, "/"), !isMark(index - 1, "/"), let first = number(index) else {
      return nil
    }
    var numbers = [first]
    var next = index + 1
    while isMark(next, "/"), isGlued(next), isGlued(next + 1), let number = number(next + 1) {
      numbers.append(number)
      next += 2
    }
    return 2...3 ~= numbers.count && !isMark(next, "/") ? numbers : nil
  }

  private func isGlued(_ index: Int) -> Bool {
    limits.contains(index) && !text.tokens[index].flags.contains(.afterSpace)
  }

  /// Numbers joined in one token: `2024-05-14`, `14.05.2024`.
  private func packed(at index: Int) -> Match? {
    let token = text.tokens[index]
    guard token.kind == .number, 3...10 ~= token.end - token.start else { return nil }
    let range = Int(token.start)..<Int(token.end)
    guard
      let separator = text.bytes[range].first(where: { !(48...57 ~= $0) }),
      separator == UInt8(ascii: "-") || separator == UInt8(ascii: ".")
    else { return nil }
    let parts = text.bytes[range].split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { number($0.startIndex..<$0.endIndex) }
    guard numbers.count == parts.count else { return nil }
    guard numbers.count == 3 else { return nil }
    let isISO = parts[0].count == 4
    guard
      let date = CalendarDate(
        year: isISO ? numbers[0] : numbers[2], month: numbers[1],
        day: isISO ? numbers[2] : numbers[0]), 1900...2100 ~= date.year
    else { return nil }
    return Match(tokens: index..<index + 1, meaning: .fixed(.date(date)))
  }

  /// Two numbers with nothing but a hyphen between them: `17-19 novembre`, `2016-2018`.
  private func hyphenated(at index: Int) -> Match? {
    guard isMark(index + 1, "-"), isGlued(index + 1), isGlued(index + 2),
      let first = number(index), let last = number(index + 2), first < last
    else { return nil }
    if 1...31 ~= first, 1...31 ~= last, let month = month(index + 3) {
      return finished(index..<month.next, days: first...last, month: month.month)
    }
    guard 1900...2100 ~= first, 1900...2100 ~= last, let start = CalendarDate(year: first),
      let end = CalendarDate(year: last)
    else { return nil }
    return Match(tokens: index..<index + 3, meaning: .fixed(.interval(start, end)))
  }

  // MARK: - Months

  /// `mai 2023`, `en novembre`, `novembre dernier`, `May 17, 2024`.
  func month(at index: Int, _ name: Int, _ isEnglish: Bool) -> Match? {
    // A day before it that is no day of this month: 30 février.
    guard let month = month(index), index == start || day(index - 1) == nil else { return nil }
    if let year = year(month.next) {
      return CalendarDate(year: year, month: name).map {
        Match(tokens: index..<month.next + 1, meaning: .fixed(.date($0)))
      }
    }
    if isEnglish, text.tokens[index].isCapitalized, let day = day(month.next),
      isRole(day.next, .of) == false
    {
      return finished(index..<day.next, day: day.day, month: name, weekday: nil)
    }
    // avril et mai 2017
    if isRole(month.next, .and) || isRole(month.next, .until) || isDash(month.next),
      let second = self.month(month.next + 1), let year = year(second.next)
    {
      let start = CalendarDate(year: second.month < name ? year - 1 : year, month: name)
      return start.map { Match(tokens: index..<month.next, meaning: .fixed(.date($0))) }
    }
    if isRole(index - 1, .lastBefore), index > start {
      return Match(tokens: index - 1..<index + 1, meaning: .month(name, .previous))
    }
    if isRole(index - 1, .nextBefore), index > start {
      return Match(tokens: index - 1..<index + 1, meaning: .month(name, .next))
    }
    if isRole(month.next, .last) || isRole(month.next, .next) {
      let direction = direction(behind: month.next, in: index..<month.next)
      return Match(tokens: index..<direction.next, meaning: .month(name, direction.direction))
    }
    guard isEnglish == text.tokens[index].isCapitalized, isBareMonthExpected(at: index) else {
      return nil
    }
    return Match(
      tokens: index..<index + 1, meaning: .month(name, isFuture(index) ? .next : .latest))
  }

  /// `Sept. 5, 2023`: in French the short form also is the number seven.
  func shortSeptember(at index: Int) -> Match? {
    guard let month = month(index), month.isEnglish, let day = day(month.next) else { return nil }
    return finished(index..<day.next, day: day.day, month: month.month, weekday: nil)
  }

  private func isBareMonthExpected(at index: Int) -> Bool {
    let token = text.tokens[index]
    let isMiddle = text.bytes[Int(token.start)..<Int(token.end)].contains(UInt8(ascii: "-"))
    guard !isMiddle else { return true }
    switch word(index - 1) {
    case .role(.yearClue), .role(.of), .unit(.month): return true
    case .role(.this): return !text.tokens[index].isCapitalized
    default: return false
    }
  }

  // MARK: - Seasons

  /// `été 2024`, `l’automne dernier`, `cet hiver`.
  func season(at index: Int, _ season: Int) -> Match? {
    let before = word(index - 1)
    let isNoun =
      before == .role(.article) || before == .role(.of) || before == .role(.this)
      || before == .role(.yearClue) || before == .role(.until)
    guard isNoun || before == .role(.lastBefore) || before == .role(.nextBefore) else {
      return nil
    }
    if let year = year(index + 1) {
      return DateMeaning.seasonOf(season, year: year).map {
        Match(tokens: index..<index + 2, meaning: .fixed($0))
      }
    }
    if isRole(index + 1, .last) || isRole(index + 1, .next) {
      let first = before == .role(.article) ? max(start, index - 1) : index
      return Match(
        tokens: first..<index + 2,
        meaning: .season(season, isRole(index + 1, .last) ? .previous : .next))
    }
    guard index > start else { return nil }
    switch before {
    case .role(.this):
      return Match(tokens: index - 1..<index + 1, meaning: .season(season, .current))
    case .role(.lastBefore):
      return Match(tokens: index - 1..<index + 1, meaning: .season(season, .previous))
    case .role(.nextBefore):
      return Match(tokens: index - 1..<index + 1, meaning: .season(season, .next))
    default: return nil
    }
  }

  // MARK: - Years

  /// `en 2021`, `entre 2010 et 2015`, `(1964)`, `l’année 2016`, `les années 1980`.
  private func bareYear(at index: Int) -> Match? {
    let before = word(index - 1)
    if before == .unit(.year), let decade = decade(index) {
      return CalendarDate(year: decade).flatMap { first in
        CalendarDate(year: decade + 9).map {
          Match(tokens: index..<index + 1, meaning: .fixed(.interval(first, $0)))
        }
      }
    }
    guard let year = year(index) ?? oldYear(index, behind: before),
      let date = CalendarDate(year: year)
    else { return nil }
    let isFromTo = before == .role(.of) && isRole(index + 1, .until)
    let isBetween = before == .role(.yearClue) && isRole(index + 1, .and)
    if isFromTo || isBetween, let last = self.year(index + 2), last > year,
      let end = CalendarDate(year: last)
    {
      return Match(tokens: index..<index + 3, meaning: .fixed(.interval(date, end)))
    }
    guard isYearExpected(at: index, behind: before) else { return nil }
    return Match(tokens: index..<index + 1, meaning: .fixed(.date(date)))
  }

  private func isYearExpected(at index: Int, behind before: DateWord?) -> Bool {
    switch before {
    case .role(.yearClue), .unit(.year): return !countsSomething(index)
    case .role(.of): return isFollowedByNoNoun(index)
    case .role(.and): return isBehindYear(index) && !countsSomething(index)
    case .role(.until):
      return Self.limitWords.contains(hash(index - 2)) && !countsSomething(index)
    case nil:
      if isMark(index - 1, "("), isMark(index + 1, ")") { return true }
      if Self.yearNouns[hash(index - 1)] != nil { return !countsSomething(index) }
      guard isFollowedByNoNoun(index) else { return false }
      if isMark(index - 1, ",") { return isBehindYear(index) }
      return isNamedByYear(index)
    default: return false
    }
  }

  /// `en 1788`: a year that only a preposition of time shows to be one.
  private func oldYear(_ index: Int, behind before: DateWord?) -> Int? {
    guard before == .role(.yearClue), let number = number(index), 1600...1899 ~= number,
      isFollowedByNoNoun(index)
    else { return nil }
    return number
  }

  /// `2013, 2015 et 2016`: whether the date before the mark or `et` ends with a year.
  private func isBehindYear(_ index: Int) -> Bool {
    index - 1 == start && year(index - 2) != nil
  }

  /// `Tour de France 2016`: whether a word for what takes place every year begins the
  /// name before a number.
  private func isNamedByYear(_ index: Int) -> Bool {
    var before = index - 1
    while before >= start, index - before <= 6, hash(before) != 0 {
      if Self.eventNouns[hash(before)] != nil { return true }
      before -= 1
    }
    return false
  }

  /// `en 2000 exemplaires`: a noun in the plural right behind.
  private func countsSomething(_ index: Int) -> Bool {
    guard limits.contains(index + 1) else { return false }
    let token = text.tokens[index + 1]
    guard token.kind == .word, !token.isCapitalized, token.end - token.start > 4,
      DateWord.table[token.hash] == nil
    else { return false }
    let last = text.bytes[Int(token.end) - 1]
    return last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
  }

  private func isFollowedByNoNoun(_ index: Int) -> Bool {
    guard limits.contains(index + 1) else { return true }
    let token = text.tokens[index + 1]
    if token.flags.contains(.startsParagraph) { return true }
    return token.kind != .word ? !isMark(index + 1, "%") : Self.noNouns[token.hash] != nil
  }

  private func hash(_ index: Int) -> UInt64 {
    limits.contains(index) && text.tokens[index].kind == .word ? text.tokens[index].hash : 0
  }

  /// The first year of `1980` or `80` behind `années`.
  private func decade(_ index: Int) -> Int? {
    guard hash(index - 1) == Self.years, let number = number(index), number % 10 == 0 else {
      return nil
    }
    if 1900...2020 ~= number { return number }
    return 20...90 ~= number ? 1900 + number : nil
  }

  private static let dashes = WordHashSet(["–", "—"].map { WordHash.of($0) })
  private static let years = WordHash.of("années")
  private static let limitWords = WordHashSet(["ici", "jusqu'"].map { WordHash.of($0) })
  private static let yearNouns = WordScores([
    (
      """
      saison édition éditions millésime exercice rentrée budget ici année promotion cuvée campagne
      semestre trimestre vainqueur champion championne pour
      """, 1
    )
  ])
  private static let eventNouns = WordScores([
    (
      """
      tour coupe championnat championnats mondial euro eurovision jeux jo festival prix séries
      série open tournoi élection élections présidentielle législatives foire salon forum sommet
      cup trophy masters grand-prix ligue
      """, 1
    )
  ])
  private static let noNouns = WordScores([
    (
      """
      à au aux et ou où par pour en dans sur est était a avait ont avaient qui que de du des d' l'
      le la les un une avec sans selon mais comme lors puis car ne n' il elle on ils elles se s'
      contre après avant jusqu'à jusqu'au depuis dont
      """, 1
    )
  ])
}
