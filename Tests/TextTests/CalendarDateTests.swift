import Testing
import Text

@Suite struct CalendarDateTests {
  @Test(arguments: ["2024-05-14", "2024-05", "2024", "2024-02-29", "0001-01-01", "9999-12-31"])
  func readsWhatItWrites(iso: String) throws {
    #expect(try #require(CalendarDate(iso: iso)).iso == iso)
  }

  @Test(
    arguments: [
      "", "2023-02-29", "2024-13", "2024-00-01", "2024-04-31", "0000", "24-05-14", "2024-5-14",
      "2024/05/14", "2024-05-14T00:00", "2024-", "２０２４", "+024", "1900-02-29",
    ])
  func refusesWhatIsNoDate(iso: String) {
    #expect(CalendarDate(iso: iso) == nil)
  }

  @Test func refusesADayWithoutAMonth() {
    #expect(CalendarDate(year: 2024, day: 3) == nil)
  }

  @Test(
    arguments: [
      ("2024-05-14", "day", "2024-05-14"), ("2024-05", "month", "2024-05-01"),
      ("2024", "year", "2024-01-01"),
    ])
  func saysHowPreciseItIs(iso: String, precision: String, firstDay: String) throws {
    let date = try #require(CalendarDate(iso: iso))
    #expect(date.precision.rawValue == precision)
    #expect(date.firstDayISO == firstDay)
  }

  @Test(
    "day numbers of known days",
    arguments: [
      ("1970-01-01", 0, 4), ("2000-03-01", 11_017, 3), ("2024-05-14", 19_857, 2),
      ("1969-12-31", -1, 3), ("1600-02-29", -135_081, 2),
    ])
  func countsDays(iso: String, number: Int, weekday: Int) throws {
    let date = try #require(CalendarDate(iso: iso))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(CalendarDate(dayNumber: number) == date)
  }

  @Test("each day has the number after the one before it")
  func isContinuous() throws {
    let first = try #require(CalendarDate(iso: "1896-01-01")).dayNumber
    let last = try #require(CalendarDate(iso: "2104-12-31")).dayNumber
    var before = CalendarDate(dayNumber: first - 1)
    for number in first...last {
      let date = CalendarDate(dayNumber: number)
      #expect(date.dayNumber == number && before < date)
      before = date
    }
    #expect(last - first + 1 == 209 * 365 + 51)
  }

  @Test func sortsByTheFirstDayTheMorePreciseFirst() {
    let dates = ["2024-01-01", "2024-01", "2024", "2024-01-02", "2024-02"]
    let sorted = dates.shuffled().compactMap { CalendarDate(iso: $0) }.sorted().map(\.iso)
    #expect(sorted == dates)
  }

  @Test(
    arguments: [
      ("2024", "2024-05-14", true), ("2024-05", "2024-05-14", true),
      ("2024-06", "2024-05-14", false), ("2024-05-13", "2024-05-14", false),
      ("2023", "2024", false),
    ])
  func agreesAsFarAsBothAreKnown(a: String, b: String, agrees: Bool) throws {
    let (a, b) = (try #require(CalendarDate(iso: a)), try #require(CalendarDate(iso: b)))
    #expect(a.agrees(with: b) == agrees)
    #expect(b.agrees(with: a) == agrees)
  }
}
