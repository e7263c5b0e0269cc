import Articles
import Pipeline
import Testing

@Suite struct FileResourcesTests {
  @Test func readsRecordsRelativeToTheRoot() throws {
    let folder = try TemporaryFolder()
    try folder.write("\u{feff}english,french\n\"I left, sorry\",Je suis parti\n", to: "lists/a.csv")
    let expected = [["english", "french"], ["I left, sorry", "Je suis parti"]]
    let below = FileResources(root: folder.path)
    #expect(try below.csvRecords(at: "lists/a.csv") == expected)
    let absolute = FileResources(root: "/nowhere")
    #expect(try absolute.csvRecords(at: "\(folder.path)/lists/a.csv") == expected)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var content: [UInt8]?
    var problem: String
    var testDescription: String { problem }
  }

  @Test(
    "a missing or broken file is refused",
    arguments: [
      Refusal(content: nil, problem: "cannot open 'ROOT/a.csv': No such file or directory"),
      Refusal(content: [0x61, 0xe9, 0x0a], problem: "byte 1 is not UTF-8"),
      Refusal(
        content: Array("a,\"b\nc".utf8),
        problem: "record 1, byte 6: a quoted field that is never closed"),
    ])
  func refuses(_ refusal: Refusal) throws {
    let folder = try TemporaryFolder()
    if let content = refusal.content { try folder.write(content, to: "a.csv") }
    let problem = try #require(throws: ProblemReport.self) {
      try FileResources(root: folder.path).csvRecords(at: "a.csv")
    }
    #expect(problem.kind == .input)
    #expect(problem.location == "a.csv")
    #expect(problem.problem == refusal.problem.replacing("ROOT", with: folder.path))
  }

  @Test func readsAConfigurationFromItsFile() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"stages": [{"use": "load"}]}"#, to: "pipeline.json")
    let configuration = try PipelineConfiguration(contentsOf: "\(folder.path)/pipeline.json")
    #expect(configuration.root == folder.path)
    #expect(configuration.statePath == "\(folder.path)/.depeche")
    let problems = try #require(throws: ProblemReports.self) {
      try PipelineConfiguration(contentsOf: "\(folder.path)/other.json")
    }
    #expect(problems.reports.map(\.kind) == [.configuration])
  }
}
