import Articles
import Testing

@testable import Pipeline

@Suite struct RowConditionTests {
  static let schema = TableSchema(
    name: "events", summary: "",
    columns: [
      Column<Int>("person", "") { _, _ in },
      Column("status", "", accepted: ["confirmed", "reversed"]) { _, _ in },
      Column("left_on", .date, "") { _, _ in },
      Column("reports", .integer, "") { _, _ in },
      Column("confidence", .number, "") { _, _ in },
      Column("in_title", .boolean, "") { _, _ in },
    ])

  struct Example: Sendable, CustomTestStringConvertible {
    var condition: String
    var fits: [JSONValue]
    var fitsNot: [JSONValue]
    var testDescription: String { condition }
  }

  @Test(arguments: [
    Example(
      condition: "person=leike", fits: ["Jan Leike", "JAN LEIKE"], fitsNot: ["Jan Like", .null]),
    Example(condition: "person=elysee", fits: ["l’Élysée", "E\u{301}lyse\u{301}e"], fitsNot: [""]),
    Example(condition: "person=L'Été", fits: ["dans l’été"], fitsNot: ["ete"]),
    Example(condition: "person=a=b", fits: ["si a=b"], fitsNot: ["a", "b"]),
    Example(condition: "person=Иван", fits: ["иван"], fitsNot: ["ivan"]),
    Example(condition: "person=", fits: [.null], fitsNot: ["x"]),
    Example(condition: "person!=", fits: ["x"], fitsNot: [.null]),
    Example(condition: "person!=leike", fits: ["Altman", .null], fitsNot: ["Jan Leike"]),
    Example(condition: "status=confirmed", fits: ["confirmed"], fitsNot: ["reversed", .null]),
    Example(condition: "left_on=2024-05", fits: ["2024-05-14"], fitsNot: ["2023-05-01", .null]),
    Example(
      condition: "left_on>=2024-05", fits: ["2024-05-01", "2025-01-01"],
      fitsNot: ["2024-04-30", .null]),
    Example(
      condition: "left_on<=2024-05", fits: ["2024-05-31", "2023-12-01"],
      fitsNot: ["2024-06-01", .null]),
    Example(condition: "reports=2", fits: [2], fitsNot: [12, .null]),
    Example(condition: "reports>=2", fits: [2, 12], fitsNot: [1, .null]),
    Example(condition: "confidence=0.85", fits: [.number("0.850")], fitsNot: [.number("0.851")]),
    Example(condition: "confidence<=0.5", fits: [.number("0.500")], fitsNot: [.number("0.501")]),
    Example(condition: "in_title=true", fits: [true], fitsNot: [false, .null]),
  ])
  func matches(_ example: Example) throws {
    let condition = try RowCondition(example.condition, of: Self.schema)
    for cell in example.fits { #expect(condition.matches(cell), "\(cell.shown)") }
    for cell in example.fitsNot { #expect(!condition.matches(cell), "\(cell.shown)") }
  }

  @Test(
    "a wrong condition is refused with what would be accepted",
    arguments: [
      ("person", "Write column=value"), ("=x", "Write column=value"),
      ("persn=x", "did you mean 'person'?"), ("status=reverted", "did you mean 'reversed'?"),
      ("person>=x", "'person' is of type string"), ("reports=two", "Write one"),
      ("left_on=mai", "Write 2024-05-14"), ("left_on>=", "of type date"),
    ])
  func refuses(condition: String, help: String) throws {
    let problem = try #require(throws: ProblemReport.self) {
      try RowCondition(condition, of: Self.schema)
    }
    #expect(problem.kind == .usage)
    #expect(problem.help?.contains(help) == true, "\(problem)")
  }

  @Test("a word that is neither is no boolean")
  func refusesOddBooleans() {
    #expect(throws: ProblemReport.self) { try RowCondition("in_title=yes", of: Self.schema) }
  }
}
