import Articles
import DataFiles
import Testing

@testable import Pipeline

@Suite struct ReportPageTests {
  @Test(
    "what an article says cannot end the script it is kept in",
    arguments: [
      "</script><script>alert(1)</script>", "<!-- <script>", "\"'`\\", "]]>", "\u{2028}", "a<b",
    ])
  func escapes(text: String) throws {
    let value: JSONValue = ["text": .string(text)]
    let escaped = ReportPage.escaped(value.canonicalText)
    #expect(!escaped.contains("<"))
    #expect(try LocatedJSON(Array(escaped.utf8)).value == value)
  }

  /// Published tables of one article, by the program itself.
  private func run(
    _ text: String, in folder: TemporaryFolder, report: Bool, formats: String = #""csv", "jsonl""#
  ) async throws {
    try folder.write(text, to: "a.txt")
    let json = """
      {"stages": [{"use": "load", "settings": {"inputs": ["a.txt"]}}, {"use": "clean"},
        {"use": "extract"},
        {"use": "aggregate", "settings": {"report": \(report), "formats": [\(formats)]}}]}
      """
    let configuration = try PipelineConfiguration(json: Array(json.utf8), root: folder.path)
    _ = try await Runner(configuration, jobs: 1).run()
  }

  private func data(of folder: TemporaryFolder) throws -> JSONValue {
    let bytes = try Files.readAll("\(folder.path)/output/report.html", limit: 1 << 24)
    let page = String(decoding: bytes, as: UTF8.self)
    let start = try #require(page.firstRange(of: "id=\"data\">")?.upperBound)
    let end = try #require(page[start...].firstRange(of: "</script>")?.lowerBound)
    return try LocatedJSON(Array(page[start..<end].utf8)).value
  }

  @Test("the page holds the event with the words around its evidence")
  func holdsTheEvidence() async throws {
    let folder = try TemporaryFolder()
    try await run(
      "Avant. Jean Martin a quitté Renault le 3 mai 2024. Après.", in: folder, report: true)
    let events = try #require(try data(of: folder)["events"])
    guard case .array(let all) = events, case .array(let reports)? = all.first?["reports"],
      case .array(let report)? = reports.first
    else {
      Issue.record("no report in \(events.canonicalText)")
      return
    }
    #expect(all.count == 1)
    #expect(all[0]["person"] == "Jean Martin")
    #expect(all[0]["date"] == "2024-05-03")
    #expect(report[1].shown.contains("Jean Martin a quitté Renault"))
    #expect(report[3] == "Avant. ")
    #expect(report[4].shown.contains("Après."))
  }

  @Test("from CSV alone the page has no words around")
  func worksFromCSV() async throws {
    let folder = try TemporaryFolder()
    try await run(
      "Avant. Jean Martin a quitté Renault.", in: folder, report: true, formats: #""csv""#)
    let text = try data(of: folder).canonicalText
    #expect(text.contains("Jean Martin a quitté Renault"))
    #expect(!text.contains("Avant"))
  }

  @Test("switched off, a page of ours goes and any other stays")
  func removesItsOwn() async throws {
    let folder = try TemporaryFolder()
    let page = "\(folder.path)/output/report.html"
    try await run("Jean Martin a quitté Renault.", in: folder, report: false)
    #expect(Files.kind(of: page) != .file)
    try await run("Jean Martin a quitté Renault.", in: folder, report: true)
    #expect(Files.kind(of: page) == .file)
    try await run("Jean Martin a quitté Renault.", in: folder, report: false)
    #expect(Files.kind(of: page) != .file)
    try folder.write("<html>mine", to: "output/report.html")
    try await run("Jean Martin a quitté Renault.", in: folder, report: false)
    #expect(Files.kind(of: page) == .file)
  }

  @Test("the page of no articles is a page")
  func standsEmptiness() async throws {
    let folder = try TemporaryFolder()
    try await run("", in: folder, report: true)
    #expect(try data(of: folder)["events"] == .array([]))
  }
}
