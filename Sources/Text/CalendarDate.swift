/// A day, a month or a year of the Gregorian calendar, without a time zone.
package struct CalendarDate: Hashable, Sendable {
  /// How much of the date is known.
  package enum Precision: String, Sendable, CaseIterable {
    case day, month, year
  }

  package var year: Int
  /// 1 to 12, or `nil` when only the year is known.
  package var month: Int?
  /// 1 to 31, or `nil` when the day is not known; never set without a month.
  package var day: Int?

  /// A date whose parts exist in the calendar, or `nil`: 30 February is refused,
  /// and so is a year outside 1 to 9999.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard 1...9999 ~= year else { return nil }
    if let month {
      guard 1...12 ~= month else { return nil }
      if let day { guard 1...Self.daysIn(month: month, year: year) ~= day else { return nil } }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  package var precision: Precision { day != nil ? .day : month != nil ? .month : .year }

  /// `2024-05-14`, `2024-05` or `2024`.
  package var iso: String { Self.text(year, month, day) }

  /// `YYYY-MM-DD`: the first day that the date can be.
  package var firstDayISO: String { Self.text(year, month ?? 1, day ?? 1) }

  /// Reads `2024-05-14`, `2024-05` or `2024`, nothing else.
  package init?(iso: some StringProtocol) {
    // One number for the year, for the month and for the day.
    var numbers = (0, 0, 0)
    var length = 0
    for byte in iso.utf8 {
      switch length {
      case 4, 7:
        guard byte == UInt8(ascii: "-") else { return nil }
      case 0..<10:
        guard 48...57 ~= byte else { return nil }
        let digit = Int(byte) - 48
        if length < 4 {
          numbers.0 = numbers.0 * 10 + digit
        } else if length < 7 {
          numbers.1 = numbers.1 * 10 + digit
        } else {
          numbers.2 = numbers.2 * 10 + digit
        }
      default: return nil
      }
      length += 1
    }
    guard length == 4 || length == 7 || length == 10 else { return nil }
    self.init(
      year: numbers.0, month: length > 4 ? numbers.1 : nil, day: length > 7 ? numbers.2 : nil)
  }

  /// Days since 1970-01-01 of the first day that the date can be.
  package var dayNumber: Int {
    // Counts years from March, so that the leap day is the last of its year.
    let month = month ?? 1
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + (day ?? 1) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day `dayNumber` days after 1970-01-01.
  package init(dayNumber: Int) {
    let z = dayNumber + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.month = month
    self.day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
  }

  /// 1 for Monday to 7 for Sunday, of the first day that the date can be.
  package var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  package static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// The parts with four and two digits, divided by hyphens.
  private static func text(_ year: Int, _ month: Int?, _ day: Int?) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10)
    func append(_ number: Int) {
      bytes.append(UInt8(48 + number / 10))
      bytes.append(UInt8(48 + number % 10))
    }
    append(year / 100)
    append(year % 100)
    for part in [month, day] {
      guard let part else { break }
      bytes.append(UInt8(ascii: "-"))
      append(part)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension CalendarDate: Comparable {
  /// By the first day that each can be; the more precise date first on a tie.
  package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month ?? 1, a.day ?? 1, a.day == nil ? 1 : 0, a.month == nil ? 1 : 0)
      < (b.year, b.month ?? 1, b.day ?? 1, b.day == nil ? 1 : 0, b.month == nil ? 1 : 0)
  }

  /// Whether both can be the same day: equal as far as both are known.
  package func agrees(with other: CalendarDate) -> Bool {
    guard year == other.year else { return false }
    guard let month, let otherMonth = other.month else { return true }
    guard month == otherMonth else { return false }
    guard let day, let otherDay = other.day else { return true }
    return day == otherDay
  }
}
