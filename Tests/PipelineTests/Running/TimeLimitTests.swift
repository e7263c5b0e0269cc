import Articles
import DataFiles
import Testing

@testable import Pipeline

@Suite struct TimeLimitTests {
  private static func run(_ folder: TemporaryFolder, milliseconds: Int) async throws -> RunSummary {
    try folder.write(
      """
      {"state": "state", "failure": {"documentTimeoutMilliseconds": \(milliseconds)},
       "stages": [{"use": "load", "settings": {"inputs": ["in"]}}, {"use": "clean"},
         {"use": "translate", "settings": {"render": []}}, {"use": "extract"},
         {"use": "aggregate", "settings": {"output": "out"}}]}
      """, to: "pipeline.json")
    let configuration = try PipelineConfiguration(contentsOf: "\(folder.path)/pipeline.json")
    return try await Runner(configuration, jobs: 1).run()
  }

  @Test("a document that takes a stage too long is set aside, and the run goes on")
  func setsAside() async throws {
    let folder = try TemporaryFolder()
    try folder.write("Ana Roux a quitté Veltra.", to: "in/short.txt")
    // Makes the word lists, which the first document of a process pays for.
    _ = try await Self.run(folder, milliseconds: 30_000)
    let sentence = "« Non », dit Ana Roux, qui a quitté Veltra, que Paul Blanc a rejoint. "
    try folder.write(String(repeating: sentence, count: 5000), to: "in/long.txt")
    let summary = try await Self.run(folder, milliseconds: 100)
    #expect(summary.rejectsByReason == ["timeout": 1])
    #expect(summary.documents == 1 && summary.isChanged)
    let rejects = String(
      decoding: try inflated("\(folder.path)/out/rejects.csv.gz"), as: UTF8.self)
    #expect(rejects.contains("long.txt"))
    #expect(rejects.contains("The stage took longer than documentTimeoutMilliseconds, 100."))
  }

  @Test("a limit that is none is refused", arguments: [0, -1, 86_400_001])
  func refuses(milliseconds: Int) async throws {
    let folder = try TemporaryFolder()
    try folder.write("Rien.", to: "in/a.txt")
    let problem = await #expect(throws: (any Error).self) {
      try await Self.run(folder, milliseconds: milliseconds)
    }
    #expect("\(try #require(problem))".contains("documentTimeoutMilliseconds"))
  }
}
