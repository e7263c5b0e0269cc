import Text

/// Dates told from the day of writing.
extension DateParser {
  /// `lundi`, `mardi soir`, `mardi 3 mars 2017`, `mardi 14`, `lundi dernier`, `last Monday`.
  func weekday(at index: Int, _ day: Int, _ isEnglish: Bool) -> Match? {
    if isEnglish, !text.tokens[index].isCapitalized { return nil }
    var next = index + 1
    if isMark(next, ","), isEnglish || isRole(next + 1, .article) { next += 1 }
    if isRole(next, .article), self.day(next + 1) != nil { next += 1 }
    if let match = dayAndMonth(at: next, weekday: day) ?? monthAndDay(at: next, weekday: day) {
      return Match(tokens: index..<match.tokens.upperBound, meaning: match.meaning)
    }
    if let date = calendarDate(at: next) {
      return Match(tokens: index..<date.tokens.upperBound, meaning: date.meaning)
    }
    next = index + 1
    if !isEnglish, let number = self.day(next), !isCounting(number.next) {
      return Match(tokens: index..<number.next, meaning: .weekdayAndDay(day, day: number.day))
    }
    var first = index
    var direction = DateMeaning.Direction.latest
    if isRole(next, .partOfDay) { next += 1 }
    if isRole(next, .last) {
      (direction, next) = (.previous, next + 1)
    } else if isRole(next, .next) {
      (direction, next) = (.next, next + 1)
    } else if isRole(index - 1, .lastBefore), index > start {
      (direction, first) = (.previous, index - 1)
    } else if isRole(index - 1, .nextBefore), index > start {
      (direction, first) = (.next, index - 1)
    } else if isHabit(index, next) {
      return nil
    }
    if isRole(next, .partOfDay), next == index + 2 { next += 1 }
    return Match(tokens: first..<next, meaning: .weekday(day, direction))
  }

  /// `hier`, `hier soir`, `aujourd’hui`, `tomorrow morning`.
  func dayOffset(at index: Int, _ days: Int) -> Match? {
    let next = isRole(index + 1, .partOfDay) ? index + 2 : index + 1
    // `avant hier`, without its hyphen
    if days == -1, index > start, text.tokens[index - 1].hash == Self.before {
      return Match(tokens: index - 1..<next, meaning: .offset(-2, .day))
    }
    return Match(tokens: index..<next, meaning: .offset(days, .day))
  }

  /// `ce matin`, `cette nuit`, `this morning`, `ce jeudi`.
  func thisPartOfDay(at index: Int) -> Match? {
    if isRole(index + 1, .partOfDay) {
      return Match(tokens: index..<index + 2, meaning: .offset(0, .day))
    }
    guard case .weekday(let day, let isEnglish) = word(index + 1),
      let match = weekday(at: index + 1, day, isEnglish), match.tokens.lowerBound == index + 1
    else { return nil }
    guard case .weekday(_, .latest) = match.meaning else { return match }
    // `se réunira ce vendredi`
    if isFuture(index) {
      return Match(tokens: index..<match.tokens.upperBound, meaning: .weekday(day, .current))
    }
    return Match(tokens: index..<match.tokens.upperBound, meaning: match.meaning)
  }

  /// `la semaine dernière`, `ce mois-ci`, `il y a neuf ans`, `last week`, `two days ago`.
  func unit(at index: Int, _ unit: DateUnit) -> Match? {
    if let match = distance(at: index, unit) { return match }
    let before = word(index - 1)
    let hasRoom = index > start
    if isRole(index + 1, .last) || isRole(index + 1, .next), isSingular(index) {
      let step = isRole(index + 1, .last) ? -1 : 1
      guard unit != .day, before == .role(.article) else { return nil }
      return Match(
        tokens: (hasRoom ? index - 1 : index)..<index + 2, meaning: .unit(unit, step))
    }
    guard hasRoom, unit != .day, isSingular(index) else { return nil }
    switch before {
    case .role(.this): return Match(tokens: index - 1..<index + 1, meaning: .unit(unit, 0))
    case .role(.lastBefore): return Match(tokens: index - 1..<index + 1, meaning: .unit(unit, -1))
    case .role(.nextBefore): return Match(tokens: index - 1..<index + 1, meaning: .unit(unit, 1))
    default: return nil
    }
  }

  /// A number of days, months or years before or after the day of writing.
  private func distance(at index: Int, _ unit: DateUnit) -> Match? {
    guard index - 1 >= start else { return nil }
    let count: Int? =
      if case .count(let count) = word(index - 1) { count } else { number(index - 1) }
    if isRole(index + 1, .ago), let count {
      return Match(tokens: index - 1..<index + 2, meaning: .offset(-count, unit))
    }
    let first = index - 4
    if first >= start, isRole(first, .il), isRole(first + 1, .y), isRole(first + 2, .a) {
      let meaning: DateMeaning = count.map { .offset(-$0, unit) } ?? .vague
      guard count != nil || Self.vague[text.tokens[index - 1].hash] != nil else { return nil }
      return Match(tokens: first..<index + 1, meaning: meaning)
    }
    if index - 2 >= start, isRole(index - 2, .into), let count, unit != .weekend {
      return Match(tokens: index - 2..<index + 1, meaning: .offset(count, unit))
    }
    return nil
  }

  /// `May 17, 2024` behind a weekday.
  private func monthAndDay(at index: Int, weekday: Int) -> Match? {
    guard case .month(let name, isEnglish: true) = word(index),
      let match = month(at: index, name, true)
    else { return nil }
    switch match.meaning {
    case .fixed(.date(let date)) where date.precision == .day: return match
    case .day(let month, let day, _, let direction):
      return Match(
        tokens: match.tokens,
        meaning: .day(month: month, day: day, weekday: weekday, direction))
    default: return nil
    }
  }

  /// `14/05/2024` or `quatorze juillet` behind a weekday.
  private func calendarDate(at index: Int) -> Match? {
    guard limits.contains(index) else { return nil }
    if case .count(let day) = word(index), let match = spelledDay(at: index, day) { return match }
    guard text.tokens[index].kind == .number, let match = numeral(at: index),
      case .fixed(.date(let date)) = match.meaning, date.precision == .day
    else { return nil }
    return match
  }

  /// `chaque lundi`, `le lundi`, `lundi suivant`: no day of its own.
  private func isHabit(_ index: Int, _ next: Int) -> Bool {
    isRole(index - 1, .habit) || word(index - 1) == .count(1) || isRole(index - 1, .article)
      || isRole(next, .habit)
  }

  /// Whether a number before this token counts things: `lundi 30 personnes`, `mardi 17 h 30`.
  private func isCounting(_ next: Int) -> Bool {
    guard limits.contains(next) else { return false }
    let token = text.tokens[next]
    if token.kind == .mark { return isMark(next, "%") || isMark(next, ":") || isMark(next, "/") }
    guard token.kind == .word else { return true }
    return !Self.followers.contains(token.hash) && !isRole(next, .partOfDay)
  }

  private func isSingular(_ index: Int) -> Bool {
    let token = text.tokens[index]
    let last = text.bytes[Int(token.end) - 1]
    return last != UInt8(ascii: "s") || token.end - token.start == 4
  }

  private static let before = WordHash.of("avant")
  private static let vague = WordScores([
    ("quelques plusieurs", 1)
  ])
  private static let followers = WordHashSet(
    "à au et par dans en pour lors que qui le la les l' un une devant sur avec contre il elle on a"
      .parts(" ").map { WordHash.of(String($0)) })
}
