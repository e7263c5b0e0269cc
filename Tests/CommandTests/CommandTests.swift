import Foundation
import TestSupport
import Testing

/// The built program as a user meets it: help, exit codes, what goes where.
@Suite struct CommandTests {
  struct Call: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var pipeline: String?
    var code: Int32
    /// What standard error must hold.
    var says: [String]
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let minimal =
    #"{"stages": [{"use": "load", "settings": {"inputs": ["*.txt"]}}, {"use": "clean"}, "#
    + #"{"use": "aggregate"}]}"#

  @Test(
    "a wrong call says what is wrong and exits by its kind",
    arguments: [
      Call(arguments: ["rum"], code: 64, says: ["rum"]),
      Call(arguments: ["run", "--jobs", "0"], pipeline: minimal, code: 64, says: ["--jobs"]),
      Call(
        arguments: ["run", "--only", "clean", "--from", "load"], pipeline: minimal, code: 64,
        says: ["--only"]),
      Call(
        arguments: ["plan", "--only", "clean", "--from", "load"], pipeline: minimal, code: 64,
        says: ["--only"]),
      Call(
        arguments: ["run", "--from", "claen"], pipeline: minimal, code: 64,
        says: ["no stage is called 'claen'", "did you mean 'clean'?"]),
      Call(
        arguments: ["run", "--from", "translate"], pipeline: minimal, code: 64,
        says: ["this pipeline has no stage 'translate'", "load, clean, aggregate"]),
      Call(
        arguments: ["run", "--from", "aggregate", "--to", "clean"], pipeline: minimal, code: 64,
        says: ["'clean' comes before 'aggregate'"]),
      Call(
        arguments: ["run"], pipeline: nil, code: 78,
        says: ["pipeline.json", "cannot be read", "--config"]),
      Call(
        arguments: ["check"], pipeline: #"{"stages": [{"use": "claen"}]}"#, code: 78,
        says: ["stages[0].use", "did you mean 'clean'?"]),
      Call(
        arguments: ["run", "--input", "missing.txt"], pipeline: minimal, code: 66,
        says: ["missing.txt"]),
      Call(arguments: ["run"], pipeline: minimal, code: 66, says: ["*.txt"]),
      Call(
        arguments: ["schema", "departure"], code: 64,
        says: ["no dataset is called 'departure'", "did you mean 'departures'?"]),
      Call(
        arguments: ["show", "departure", "--output", "."], code: 64,
        says: ["no dataset is called 'departure'", "did you mean 'departures'?", "rejects"]),
      Call(
        arguments: ["show", "departures"], pipeline: minimal, code: 66,
        says: ["there are no datasets in this folder", "depeche run", "--output"]),
      Call(arguments: ["show", "rejects", "--limit", "-1"], code: 64, says: ["--limit"]),
      Call(arguments: ["evaluate"], code: 64, says: ["<gold>"]),
      Call(
        arguments: ["evaluate", "x", "--type", "Hour=time"], code: 64, says: ["Hour=time"]),
      Call(
        arguments: ["evaluate", "gold.jsonl"], pipeline: minimal, code: 66, says: ["gold.jsonl"]),
      Call(
        arguments: ["evaluate", "pipeline.json", "--output", "."], pipeline: minimal, code: 66,
        says: ["documents.jsonl.gz", "--output"]),
    ])
  func refuses(_ call: Call) throws {
    try inFolder { folder in
      if let pipeline = call.pipeline {
        try Data(pipeline.utf8).write(to: folder.appending(path: "pipeline.json"))
      }
      let result = try run(call.arguments, in: folder)
      #expect(result.code == call.code, "\(result.errors)")
      #expect(result.output.isEmpty)
      for words in call.says { #expect(result.errors.contains(words), "\(result.errors)") }
    }
  }

  @Test(
    "every command explains itself",
    arguments: [
      "run", "check", "stages", "schema", "show", "inspect", "evaluate", "verify", "trace",
      "status", "runs", "diff", "plan", "explain", "retry", "gc", "quarantine",
    ])
  func helps(command: String) throws {
    try inFolder { folder in
      let result = try run([command, "--help"], in: folder)
      #expect(result.code == 0)
      #expect(result.output.contains("USAGE: depeche \(command)"))
    }
  }

  @Test func runsInspectsAndSchemasAnArticle() throws {
    try inFolder { folder in
      try Data(Self.minimal.utf8).write(to: folder.appending(path: "pipeline.json"))
      try Data("Publicité\n\nL&rsquo;été  est là.".utf8)
        .write(to: folder.appending(path: "a.txt"))
      #expect(try run(["run", "-q"], in: folder).errors.isEmpty)
      #expect(
        FileManager.default.fileExists(
          atPath: folder.appending(path: "output/documents.csv.gz").path()))
      let shown = try run(["inspect", "a.txt"], in: folder)
      #expect(shown.output.contains("L’été est là."))
      #expect(shown.output.contains("removed lines (1)"))
      #expect(!shown.output.contains("\u{1b}["))
      #expect(try run(["schema"], in: folder).output.contains("\"$schema\""))
      #expect(try run(["schema", "rejects"], in: folder).output.contains("offset (integer)"))
      #expect(try run(["stages"], in: folder).output.contains("compressionLevel = 2"))
      #expect(try run(["check"], in: folder).output.contains("load → clean → aggregate"))
    }
  }

  @Test func showsADataset() throws {
    try inFolder { folder in
      try Data(Self.minimal.utf8).write(to: folder.appending(path: "pipeline.json"))
      try Data("L’été est là.".utf8).write(to: folder.appending(path: "été.txt"))
      #expect(try run(["run", "-q"], in: folder).code == 0)
      let shown = try run(["show", "documents", "--where", "path=ETE"], in: folder)
      #expect(shown.code == 0 && shown.errors.isEmpty, "\(shown.errors)")
      #expect(shown.output.hasPrefix("document_id\tpublished_on\tlanguage\twords\ttitle\nd-"))
      let json = try run(
        ["show", "documents", "--json", "--columns", "path,words", "--sort", "-words"], in: folder)
      #expect(json.output == #"{"path":"été.txt","words":4}"# + "\n")
      let refused = try run(["show", "documents", "--where", "pth=x"], in: folder)
      #expect(refused.code == 64)
      #expect(refused.errors.contains("did you mean 'path'?"), "\(refused.errors)")
    }
  }

  @Test func evaluatesARun() throws {
    try inFolder { folder in
      let pipeline = Self.minimal.replacing(#"{"use": "clean"}"#, with: #"{"use": "extract"}"#)
      try Data(pipeline.utf8).write(to: folder.appending(path: "pipeline.json"))
      try Data("Jan Leike a quitté OpenAI.".utf8).write(to: folder.appending(path: "a.txt"))
      try Data(#"{"id":"a","persons":["Leike"],"orgs":["Meta"]}"#.utf8)
        .write(to: folder.appending(path: "gold.jsonl"))
      #expect(try run(["run", "-q"], in: folder).code == 0)
      let shown = try run(["evaluate", "gold.jsonl", "--errors"], in: folder)
      #expect(shown.code == 0 && shown.errors.isEmpty, "\(shown.errors)")
      #expect(shown.output.contains("articles: 1 marked, 1 of them in the run"))
      #expect(shown.output.contains("a\tmissed organization\tMeta"))
      let json = try run(["evaluate", "gold.jsonl", "--errors", "--json"], in: folder)
      let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
      let members = try #require(object as? [String: Any])
      #expect((members["persons"] as? [String: Any])?["f1"] as? Double == 1)
      #expect((members["errors"] as? [Any])?.count == 2)
    }
  }

  @Test("metrics replace metrics, and no other file")
  func keepsOtherFiles() throws {
    let project = try Project()
    let refused = try project.run(["run", "-q", "--metrics-file", "./a.txt"])
    #expect(refused.code == 64 && refused.errors.contains("'./a.txt' holds something else"))
    #expect(try project.text("a.txt") == Project.article)
    for _ in 0..<2 {
      #expect(try project.run(["run", "-q", "--metrics-file", "x.prom"]).code == 0)
    }
    #expect(try project.text("x.prom").contains("depeche_last_run_success 1"))
  }

  // MARK: - Running the program

  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "depeche-command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func run(
    _ arguments: [String], in folder: URL
  ) throws -> (code: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    let errors = folder.appending(path: ".stderr")
    try Data().write(to: errors)
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: printed, as: UTF8.self),
      String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    )
  }

  /// The program stands beside the test bundle.
  private static var program: URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "depeche")
  }
}
