import DataFiles
import Foundation
import Testing

/// Runs on some of the articles.
@Suite struct TrialTests {
  struct Trial: Sendable, CustomTestStringConvertible {
    var options: [String]
    var code: Int32 = 0
    /// The articles that come out, as `show` has their places.
    var articles: [String] = []
    /// Of the first stage that runs.
    var skipped = 0
    var says = ""
    var testDescription: String { options.joined(separator: " ") }
  }

  /// `a.txt`, `b.txt`, an empty file and two records.
  private func project() throws -> Project {
    let project = try Project()
    try project.write(
      Project.pipeline.replacing("*.txt", with: "in"), to: "pipeline.json")
    try Files.makeFolder(project.path("in"))
    try project.write("Jan Leike a quitté OpenAI.", to: "in/a.txt")
    try project.write("Paul Moreau a quitté Renault.", to: "in/b.txt")
    try project.write("", to: "in/c.txt")
    try project.write(
      #"{"id": "x", "text": "Ana Roux rejoint Airbus."}"# + "\n"
        + #"{"id": "y", "text": "Rien de neuf."}"# + "\n", to: "in/d.jsonl")
    return project
  }

  private static let apart = ["--output", "trial"]

  @Test(
    "a trial is about some articles and changes nothing of the whole",
    arguments: [
      Trial(options: ["--limit", "1"] + apart, articles: ["in/a.txt"]),
      Trial(
        options: ["--limit", "4"] + apart, articles: ["in/a.txt", "in/b.txt", "in/d.jsonl#1"]),
      Trial(
        options: ["--limit", "9"] + apart,
        articles: ["in/a.txt", "in/b.txt", "in/d.jsonl#1", "in/d.jsonl#2"]),
      Trial(options: ["--doc", "in/b.txt"] + apart, articles: ["in/b.txt"], skipped: 4),
      Trial(options: ["--doc", "d-y"] + apart, articles: ["in/d.jsonl#2"], skipped: 4),
      Trial(
        options: ["--doc", "in/d.jsonl#1", "--doc", "in/a.txt"] + apart,
        articles: ["in/a.txt", "in/d.jsonl#1"], skipped: 3),
      Trial(
        options: ["--doc", "d-y", "--from", "extract"] + apart, articles: ["in/d.jsonl#2"],
        skipped: 3),
      Trial(
        options: ["--limit", "2", "--only", "extract", "--downstream"] + apart,
        articles: ["in/a.txt", "in/b.txt"], skipped: 2),
      Trial(
        options: ["--doc", "d-y", "--only", "aggregate"] + apart, articles: ["in/d.jsonl#2"],
        skipped: 3),
      Trial(options: ["--doc", "in/c.txt", "--to", "clean"], skipped: 4),
      Trial(
        options: ["--doc", "in/e.txt"] + apart, code: 66,
        says: "no article has the id or path 'in/e.txt'"),
      Trial(
        options: ["--limit", "1"], code: 64,
        says: "datasets of some articles would take the place of those of all"),
      Trial(
        options: ["--doc", "d-y", "--output", "./in/../output"], code: 64, says: "--doc: datasets"),
      Trial(options: ["--limit", "0"] + apart, code: 64, says: "--limit must be at least 1"),
      Trial(
        options: ["--limit", "1", "--doc", "d-y"] + apart, code: 64, says: "leave out --limit"),
      Trial(options: ["--downstream"], code: 64, says: "--downstream goes with --only"),
    ])
  func tries(_ trial: Trial) throws {
    let project = try project()
    #expect(try project.run(["run", "-q"]).code == 0)
    let before = try project.datasets()
    let result = try project.run(["run", "-q"] + trial.options)
    #expect(result.code == trial.code, "\(result.errors)")
    #expect(result.errors.contains(trial.says) || result.errors == trial.says)
    if trial.options.contains("trial"), trial.code == 0 {
      let shown = try project.run(
        ["show", "documents", "--output", "trial", "--columns", "path", "--json"])
      let paths = shown.output.split(separator: "\n").compactMap { line in
        (try? JSONDecoder().decode([String: String].self, from: Data(line.utf8)))?["path"]
      }
      #expect(paths.sorted() == trial.articles)
      #expect(try project.run(["verify", "-q", "trial"]).code == 0)
      for command in ["status", "runs"] {
        let output = try project.run([command]).output
        #expect(output.contains(", a trial in /") && output.contains("/trial"), "\(output)")
      }
    }
    if trial.code == 0 {
      let skipped = try record(project).compactMap { $0["skipped"] as? Int }
      #expect(skipped.first == trial.skipped && skipped.dropFirst().allSatisfy { $0 == 0 })
    }
    // The whole is as if there had been no trial.
    #expect(try project.datasets() == before)
    #expect(try project.run(["plan", "--exit-code"]).code == 0)
    #expect(try project.run(["quarantine"]).output.contains("in/c.txt"))
    #expect(try project.run(["run", "-q", "--only", "aggregate"]).code == 0)
    #expect(try project.datasets() == before)
  }

  private func record(_ project: Project) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(
      with: Data(try project.text(".depeche/run.json").utf8))
    return try #require((json as? [String: Any])?["stages"] as? [[String: Any]])
  }
}
