import Articles
import DataFiles
import Testing

@testable import Pipeline

@Suite struct TableQueryTests {
  static let json = """
    {"path":"b.txt","record":2,"stage":"load","reason":"empty","detail":"é","offset":null}
    {"path":"a.txt","record":null,"stage":"load","reason":"no_text","detail":null,"offset":7}
    {"path":"É.txt","record":10,"stage":"clean","reason":"empty","detail":"x, \\"y\\"","offset":0}

    """
  static let csv = """
    path,record,stage,reason,detail,offset
    b.txt,2,load,empty,é,
    a.txt,,load,no_text,,7
    É.txt,10,clean,empty,"x, ""y\""",0

    """

  /// The same rows as JSON Lines and as CSV.
  enum Source: String, Sendable, CaseIterable {
    case jsonLines = "rejects.jsonl.gz"
    case csv = "rejects.csv.gz"
  }

  private func table(_ source: Source, _ body: (PublishedTable) throws -> Void) throws {
    let folder = try TemporaryFolder()
    let text = source == .csv ? Self.csv : Self.json
    try folder.write(try Gzip.member(Array(text.utf8), level: 6), to: source.rawValue)
    try body(try PublishedTable(named: "rejects", in: folder.path))
  }

  @Test("every cell comes back with its type", arguments: Source.allCases)
  func reads(source: Source) throws {
    try table(source) { table in
      let result = try TableQuery(table, columns: ["all"]).run(on: table)
      #expect(
        result.rows == [
          ["b.txt", 2, "load", "empty", "é", .null],
          ["a.txt", .null, "load", "no_text", .null, 7],
          ["É.txt", 10, "clean", "empty", "x, \"y\"", 0],
        ])
      #expect(!result.isCut)
    }
  }

  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var conditions: [String] = []
    var sort: String?
    var limit: Int?
    var paths: [String]
    var isCut = false
    var testDescription: String { name }
  }

  static let examples = [
    Example(name: "a limit cuts", limit: 2, paths: ["b.txt", "a.txt"], isCut: true),
    Example(name: "a limit of all cuts nothing", limit: 3, paths: ["b.txt", "a.txt", "É.txt"]),
    Example(name: "numbers sort as such", sort: "record", paths: ["b.txt", "É.txt", "a.txt"]),
    Example(name: "empty cells come last", sort: "-record", paths: ["É.txt", "b.txt", "a.txt"]),
    Example(name: "accents sort as letters", sort: "path", paths: ["a.txt", "b.txt", "É.txt"]),
    Example(name: "sorted, then cut", sort: "path", limit: 1, paths: ["a.txt"], isCut: true),
    Example(
      name: "equal rows keep their order", sort: "stage", paths: ["É.txt", "b.txt", "a.txt"]),
    Example(
      name: "all conditions must hold", conditions: ["reason=empty", "path=e.txt"],
      paths: ["É.txt"]),
    Example(name: "none may", conditions: ["path=z"], paths: []),
  ]

  @Test(arguments: examples, Source.allCases)
  func selects(example: Example, source: Source) throws {
    try table(source) { table in
      let query = try TableQuery(
        table, columns: ["path"], conditions: example.conditions, sort: example.sort,
        limit: example.limit)
      let result = try query.run(on: table)
      #expect(result.rows == example.paths.map { [.string($0)] })
      #expect(result.isCut == example.isCut)
    }
  }

  @Test("every table has columns to show that it has")
  func knowsUsualColumns() {
    #expect(DefaultColumns.byTable.keys.sorted() == DatasetCatalog.schemas.map(\.name).sorted())
    for schema in DatasetCatalog.schemas {
      let names = Set(schema.columns.map(\.name))
      #expect(names.isSuperset(of: DefaultColumns.names(of: schema)), "\(schema.name)")
    }
  }

  @Test("a folder without datasets says what to do")
  func refusesAnEmptyFolder() throws {
    let folder = try TemporaryFolder()
    let problem = try #require(throws: ProblemReport.self) {
      try PublishedTable(named: "rejects", in: folder.path)
    }
    #expect(problem.kind == .input)
    #expect(problem.help?.contains("depeche run") == true)
  }

  @Test("a damaged row is told with its place")
  func refusesDamage() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"path":"a"}"# + "\n{\"path\":", to: "rejects.jsonl.gz")
    let table = try PublishedTable(named: "rejects", in: folder.path)
    let problem = try #require(throws: ProblemReport.self) {
      try TableQuery(table).run(on: table)
    }
    #expect(problem.kind == .data)
    #expect(problem.location.hasSuffix("rejects.jsonl.gz:2"))
  }

  @Test("the text of articles is asked of JSON Lines only")
  func knowsWhatCSVLacks() throws {
    let folder = try TemporaryFolder()
    try folder.write("document_id,path\n", to: "documents.csv.gz")
    let table = try PublishedTable(named: "documents", in: folder.path)
    #expect(throws: ProblemReport.self) { try TableQuery(table, columns: ["text"]) }
    #expect(!(try TableQuery(table, columns: ["all"]).columns.isEmpty))
  }
}
