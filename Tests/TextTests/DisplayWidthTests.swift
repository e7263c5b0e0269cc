import Testing
import Text

@Suite struct DisplayWidthTests {
  @Test(
    "columns of a terminal",
    arguments: [
      ("", 0), ("abc", 3), ("été", 3), ("e\u{301}te\u{301}", 3), ("«\u{a0}oui\u{a0}»", 7),
      ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("한국", 4), ("🙂", 2), ("👩‍👩‍👧", 2), ("🇫🇷", 2),
      ("❤️", 2), ("a\u{200d}b", 2), ("\u{feff}x", 1), ("…", 1), ("—", 1), ("𝒳", 1),
    ])
  func measures(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(
    "cut to a width",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abc", 1, "…"), ("日本語", 5, "日本…"),
      ("日本語", 4, "日…"), ("日本語", 6, "日本語"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ])
  func cuts(text: String, width: Int, shown: String) {
    #expect(DisplayWidth.fitting(text, into: width) == shown)
    #expect(DisplayWidth.of(DisplayWidth.fitting(text, into: width)) <= width)
  }

  @Test(
    "broken between words",
    arguments: [
      ("un deux trois", 8, ["un deux", "trois"]), ("", 8, [""]), ("quatre", 3, ["qua", "tre"]),
      ("a 日本語 b", 4, ["a", "日本", "語 b"]), ("un deux", 7, ["un deux"]),
    ])
  func wraps(text: String, width: Int, lines: [String]) {
    #expect(DisplayWidth.wrapped(text, to: width) == lines)
  }
}
