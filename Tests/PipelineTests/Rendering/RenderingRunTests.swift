import Articles
import DataFiles
import FoundationEssentials
import Pipeline
import Testing

/// Whole runs whose `translate` asks a program for French.
@Suite(.timeLimit(.minutes(2))) struct RenderingRunTests {
  static let article = """
    Vera Lindqvist quitte Corvexis.

    Elle s’explique en anglais : « I have decided to leave the company after nine years. »
    """

  @Test("a run renders English with the command, once for each text, whatever the jobs")
  func rendersInARun() async throws {
    let folder = try TemporaryFolder()
    try write("echo started >>\(folder.path)/starts\n" + RenderingCommandTests.upright, in: folder)
    for name in ["a", "b", "c"] { try folder.write(Self.article + name, to: "in/\(name).txt") }
    for jobs in [1, 3] {
      let summary = try await run(in: folder, jobs: jobs)
      #expect(summary.warnings.isEmpty)
      let rows = try quotations(in: folder)
      #expect(rows.count == 3)
      for row in rows {
        #expect(
          row.contains(#""french":"fr(I have decided to leave the company after nine years."#))
        #expect(row.contains(#""french_method":"command:engine.sh""#))
      }
    }
    // The second run found every answer in the state folder.
    #expect(try Files.readAll("\(folder.path)/starts").count == "started\n".utf8.count)
  }

  @Test("a rerun of extract keeps the renderings and does not start the command")
  func keepsRenderings() async throws {
    let folder = try TemporaryFolder()
    try write(RenderingCommandTests.upright, in: folder)
    try folder.write(Self.article, to: "in/a.txt")
    _ = try await run(in: folder)
    let before = try quotations(in: folder)
    try write("exit 7", in: folder)
    _ = try await run(in: folder, selection: StageSelection(from: "extract"))
    #expect(try quotations(in: folder) == before)
  }

  @Test("a command that fails leaves the last datasets in place")
  func failsWhole() async throws {
    let folder = try TemporaryFolder()
    try write(RenderingCommandTests.upright, in: folder)
    try folder.write(Self.article, to: "in/a.txt")
    _ = try await run(in: folder)
    let before = try quotations(in: folder)
    try folder.write(Self.article.replacing("nine", with: "ten"), to: "in/a.txt")
    try write("exit 7", in: folder)
    let problem = await #expect(throws: ProblemReport.self) { try await run(in: folder) }
    #expect(problem?.kind == .unavailable)
    #expect(try quotations(in: folder) == before)
  }

  private func run(
    in folder: TemporaryFolder, jobs: Int = 2, selection: StageSelection = StageSelection()
  ) async throws -> RunSummary {
    let json = """
      {"stages": [
        {"use": "load", "settings": {"inputs": ["in"]}}, {"use": "clean"},
        {"use": "translate", "settings": {
          "render": ["command"], "command": ["./engine.sh"]}},
        {"use": "extract"}, {"use": "aggregate"}]}
      """
    let configuration = try PipelineConfiguration(json: Array(json.utf8), root: folder.path)
    return try await Runner(configuration, selection: selection, jobs: jobs).run()
  }

  private func write(_ script: String, in folder: TemporaryFolder) throws {
    try folder.write("#!/bin/sh\n\(script)\n", to: "engine.sh")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/engine.sh")
  }

  private func quotations(in folder: TemporaryFolder) throws -> [String] {
    let bytes = try inflated("\(folder.path)/output/quotations.jsonl.gz")
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
