import Pipeline
import Testing
import Text

@Suite struct TextTableTests {
  static let table = TextTable(
    [.init("name"), .init("n", isNumber: true), .init("words")],
    rows: [
      ["Zoé", "7", "court"], ["日本", "12", "un texte qui ne finit pas de sitôt"],
      ["e\u{301}", "", "a\tb\u{1b}[31m\u{202e}c"],
    ])

  @Test("columns line up whatever the letters")
  func aligns() {
    #expect(
      Self.table.lines(width: 80) == [
        "name   n  words",
        "────  ──  ──────────────────────────────────",
        "Zoé    7  court",
        "日本  12  un texte qui ne finit pas de sitôt",
        "e\u{301}         a b [31mc",
      ])
  }

  @Test("the longest column is cut")
  func cuts() {
    #expect(
      Self.table.lines(width: 24) == [
        "name   n  words",
        "────  ──  ──────────────",
        "Zoé    7  court",
        "日本  12  un texte qui …",
        "e\u{301}         a b [31mc",
      ])
  }

  @Test("no line is wider than the terminal", arguments: [12, 16, 20, 31, 47, 80, 200])
  func fits(width: Int) {
    let wide = TextTable(
      (0..<9).map { .init("column_\($0)") },
      rows: (0..<20).map { row in
        (0..<9).map { String(repeating: $0 % 2 == 0 ? "é" : "語", count: (row * $0) % 40) }
      })
    for line in wide.lines(width: width) { #expect(DisplayWidth.of(line) <= width, "\(line)") }
  }

  @Test("without room side by side a cell takes a line")
  func stacks() {
    #expect(
      Self.table.lines(width: 14).prefix(8) == [
        "── 1", "name  Zoé", "n     7", "wor…  court",
        "── 2", "name  日本", "n     12", "wor…  un texte",
      ])
  }

  @Test("tabs separate whole cells for other programs")
  func separates() {
    #expect(
      Self.table.tabSeparated == [
        "name\tn\twords", "Zoé\t7\tcourt", "日本\t12\tun texte qui ne finit pas de sitôt",
        "e\u{301}\t\ta b [31mc",
      ])
  }

  @Test func emphasizesTheHead() {
    #expect(Self.table.lines(width: 80, hasColor: true)[0] == "\u{1b}[1mname   n  words\u{1b}[0m")
  }
}
