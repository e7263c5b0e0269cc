import Articles
import TestSupport
import Testing
import Text

/// What columns write stands there as every file format has it.
@Suite struct CellWriterTests {
  @Test(
    "numbers in decimal digits",
    arguments: [
      (0, "0"), (7, "7"), (10, "10"), (-42, "-42"), (12_345_678, "12345678"),
      (100_000_000, "100000000"), (Int.max, "9223372036854775807"),
      (Int.min, "-9223372036854775808"),
    ])
  func writesIntegers(number: Int, digits: String) {
    #expect(written { $0.integer(number) } == digits)
  }

  @Test(
    "thousandths with three digits always",
    arguments: [(0, "0.000"), (7, "0.007"), (1000, "1.000"), (-12_050, "-12.050")])
  func writesDecimals(thousandths: Int, digits: String) {
    #expect(written { $0.decimal(thousandths: thousandths) } == digits)
  }

  @Test("the first day that a date can be", arguments: ["2024-05-14", "2024-05", "2024", "0987"])
  func writesDays(iso: String) throws {
    let date = try #require(CalendarDate(iso: iso))
    #expect(written { $0.day(date) } == date.firstDayISO)
  }

  @Test func writesNothingForWhatIsUnknown() {
    #expect(
      written {
        $0.integer(nil)
        $0.decimal(thousandths: nil)
        $0.day(nil)
        $0.rowID(nil)
        $0.text(nil as String?)
        $0.word(nil as String?)
      } == "")
  }

  @Test("what there is no room for is left out, and said", arguments: 0...12)
  func saysThatItIsFull(size: Int) {
    var room = [UInt8](repeating: 0, count: size)
    var writer = CellWriter(in: room.mutableSpan)
    writer.text("été")
    writer.integer(1234)
    #expect(writer.isFull == (size < 9))
    let cells = (size < 5 ? "" : "été") + (size < 4 || (5..<9).contains(size) ? "" : "1234")
    #expect(writer.count == cells.utf8.count)
  }
}
