import Text

/// Dates as files of records write them.
enum RecordDate {
  /// The day in `2024-05-14`, `2024-05-14T08:00:00Z`, `2024-05-14 08:00` or
  /// `14/05/2024`.
  ///
  /// The day is taken as it is written: a time zone is not applied.
  static func day(in text: String) -> CalendarDate? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10 else { return nil }
    let start = text.prefix(10)
    let isEnd = bytes.count == 10 || bytes[10] == UInt8(ascii: "T") || bytes[10] == 0x20
    guard isEnd, start.utf8.count == 10 else { return nil }
    if let date = CalendarDate(iso: start) { return date }
    let parts = start.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [2, 2, 4] else { return nil }
    return CalendarDate(iso: "\(parts[2])-\(parts[1])-\(parts[0])")
  }
}
