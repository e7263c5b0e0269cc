import Text

/// What words say about a date, before the day of writing is looked at.
enum DateMeaning: Equatable {
  /// Which of the days or months of one name is meant.
  enum Direction {
    /// The last up to the day of writing.
    case latest
    /// `dernier`: the last before the day of writing.
    case previous
    /// `prochain`: the next.
    case following
    /// In a sentence about the future: the next, unless it just was.
    case next
    /// `ce`: the one around the day of writing; of weekdays the one to come, this day included.
    case current
  }

  case fixed(DateExpression.Value)
  case day(month: Int, day: Int, weekday: Int?, Direction)
  case days(month: Int, first: Int, last: Int, Direction)
  case month(Int, Direction)
  case season(Int, Direction)
  case weekday(Int, Direction)
  /// `mardi 14`
  case weekdayAndDay(Int, day: Int)
  /// Days, months or years from the day of writing; negative is before.
  case offset(Int, DateUnit)
  /// The week, month, year or weekend so many from the present one.
  case unit(DateUnit, Int)
  case vague

  var kind: DateExpression.Kind {
    switch self {
    case .fixed: .absolute
    case .day, .days, .month, .season: .partial
    case .weekday, .weekdayAndDay: .weekday
    case .offset, .unit, .vague: .relative
    }
  }

  /// The date meant by someone who writes on the day `anchor`.
  ///
  /// Parts of the anchor that are not known leave what depends on them without value.
  func value(from anchor: CalendarDate?) -> DateExpression.Value? {
    if case .fixed(let value) = self { return value }
    guard let anchor else { return nil }
    switch self {
    case .fixed, .vague:
      return nil
    case .day(let month, let day, let weekday, let direction):
      return Self.day(month: month, day: day, weekday: weekday, direction, anchor).map { .date($0) }
    case .days(let month, let first, let last, let direction):
      guard let end = Self.day(month: month, day: last, weekday: nil, direction, anchor),
        let start = CalendarDate(year: end.year, month: month, day: first)
      else { return nil }
      return .interval(start, end)
    case .month(let month, let direction):
      return Self.month(month, direction, anchor).map { .date($0) }
    case .season(let season, let direction):
      return Self.season(season, direction, anchor)
    case .weekday(let weekday, let direction):
      guard anchor.precision == .day else { return nil }
      return .date(CalendarDate(dayNumber: Self.weekday(weekday, direction, anchor)))
    case .weekdayAndDay(let weekday, let day):
      return Self.weekdayAndDay(weekday, day, anchor).map { .date($0) }
    case .offset(let count, let unit):
      return Self.offset(count, unit, anchor).map { .date($0) }
    case .unit(let unit, let count):
      return Self.unit(unit, count, anchor)
    }
  }

  /// The three months of a season: 1 is spring; winter ends in the next year.
  static func seasonOf(_ season: Int, year: Int) -> DateExpression.Value? {
    guard let first = CalendarDate(year: year, month: season * 3),
      let last = CalendarDate(
        year: season == 4 ? year + 1 : year, month: season == 4 ? 2 : season * 3 + 2)
    else { return nil }
    return .interval(first, last)
  }

  private static func day(
    month: Int, day: Int, weekday: Int?, _ direction: Direction, _ anchor: CalendarDate
  ) -> CalendarDate? {
    // Leap days need the widest look.
    let candidates = (anchor.year - 8...anchor.year + 8).compactMap {
      CalendarDate(year: $0, month: month, day: day)
    }
    let now = anchor.dayNumber
    if let weekday {
      let near = candidates.filter {
        $0.weekday == weekday && abs($0.year - anchor.year) <= 1
          && (direction != .previous || $0.dayNumber < now)
      }
      if let nearest = near.min(by: { abs($0.dayNumber - now) < abs($1.dayNumber - now) }) {
        return nearest
      }
    }
    guard anchor.precision == .day else {
      return candidates.first { $0.agrees(with: anchor) }
    }
    switch direction {
    case .latest: return candidates.last { $0.dayNumber <= now }
    case .previous: return candidates.last { $0.dayNumber < now }
    case .next:
      // Tense alone does not put off by a year what was a few weeks ago: `la loi du 3 juin sera
      // revue`.
      let last = candidates.last { $0.dayNumber < now && now - $0.dayNumber <= 45 }
      return last ?? candidates.first { $0.dayNumber >= now }
    case .following: return candidates.first { $0.dayNumber >= now }
    case .current: return candidates.first { $0.year == anchor.year }
    }
  }

  private static func month(
    _ month: Int, _ direction: Direction, _ anchor: CalendarDate
  ) -> CalendarDate? {
    guard let now = anchor.month else { return nil }
    let shift =
      switch direction {
      case .latest: month <= now ? 0 : -1
      case .previous: month < now ? 0 : -1
      case .next, .following: month >= now ? 0 : 1
      case .current: 0
      }
    return CalendarDate(year: anchor.year + shift, month: month)
  }

  private static func season(
    _ season: Int, _ direction: Direction, _ anchor: CalendarDate
  ) -> DateExpression.Value? {
    guard let month = anchor.month else { return nil }
    // January and February belong to the winter that began the year before.
    let started = month >= season * 3
    let isInside =
      season == 4 ? month == 12 || month <= 2 : (season * 3...season * 3 + 2).contains(month)
    let latest = started ? anchor.year : anchor.year - 1
    return switch direction {
    case .latest: seasonOf(season, year: latest)
    case .previous: seasonOf(season, year: isInside ? latest - 1 : latest)
    case .next, .following: seasonOf(season, year: latest + 1)
    case .current: seasonOf(season, year: isInside ? latest : anchor.year)
    }
  }

  private static func weekday(
    _ weekday: Int, _ direction: Direction, _ anchor: CalendarDate
  ) -> Int {
    let now = anchor.dayNumber
    let back = (anchor.weekday - weekday + 7) % 7
    return switch direction {
    case .latest: now - back
    case .current: back == 0 ? now : now + (7 - back)
    case .previous: now - (back == 0 ? 7 : back)
    case .next, .following: now + (7 - back)
    }
  }

  private static func weekdayAndDay(
    _ weekday: Int, _ day: Int, _ anchor: CalendarDate
  ) -> CalendarDate? {
    guard anchor.precision == .day, let month = anchor.month else { return nil }
    // This month first, then the next, then the year behind.
    for shift in [0, 1, -1, -2, -3, -4, -5, -6, 2] {
      let months = anchor.year * 12 + month - 1 + shift
      guard let date = CalendarDate(year: months / 12, month: months % 12 + 1, day: day) else {
        continue
      }
      if date.weekday == weekday { return date }
    }
    return nil
  }

  private static func offset(
    _ count: Int, _ unit: DateUnit, _ anchor: CalendarDate
  ) -> CalendarDate? {
    guard abs(count) < 3000 else { return nil }
    switch unit {
    case .day:
      return anchor.precision == .day ? CalendarDate(dayNumber: anchor.dayNumber + count) : nil
    case .week, .weekend:
      // "Three weeks ago" does not tell the day.
      guard anchor.precision == .day else { return nil }
      let day = CalendarDate(dayNumber: anchor.dayNumber + count * 7)
      return CalendarDate(year: day.year, month: day.month)
    case .month:
      guard let month = anchor.month else { return nil }
      let months = anchor.year * 12 + month - 1 + count
      return CalendarDate(year: months / 12, month: months % 12 + 1)
    case .year:
      return CalendarDate(year: anchor.year + count)
    }
  }

  private static func unit(
    _ unit: DateUnit, _ count: Int, _ anchor: CalendarDate
  ) -> DateExpression.Value? {
    switch unit {
    case .day, .month, .year:
      return offset(count, unit, anchor).map { .date($0) }
    case .week:
      guard anchor.precision == .day else { return nil }
      let monday = anchor.dayNumber - (anchor.weekday - 1) + count * 7
      return .interval(CalendarDate(dayNumber: monday), CalendarDate(dayNumber: monday + 6))
    case .weekend:
      guard anchor.precision == .day else { return nil }
      // On Monday and Tuesday "ce week-end" still is the one before.
      let isOver = count == 0 && anchor.weekday <= 2
      let monday = anchor.dayNumber - (anchor.weekday - 1) + (count - (isOver ? 1 : 0)) * 7
      return .interval(CalendarDate(dayNumber: monday + 5), CalendarDate(dayNumber: monday + 6))
    }
  }
}
