import Articles
import DataFiles
import Testing

@testable import Pipeline

/// In a file of records, what is put in or taken away moves the numbers of those behind it, and
/// nothing else of them.
@Suite struct MovedRecordsTests {
  private struct Project {
    let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      try folder.write(
        """
        {"state": "state", "stages": [
          {"use": "load", "settings": {"inputs": ["in"], "batchBytes": 1024}},
          {"use": "clean"}, {"use": "extract"},
          {"use": "aggregate", "settings": {"output": "out"}}]}
        """, to: "pipeline.json")
    }

    func run(jobs: Int = 2) async throws -> RunSummary {
      var options = RunOptions(jobs: jobs)
      options.readsAnyway = true
      let configuration = try PipelineConfiguration(contentsOf: "\(folder.path)/pipeline.json")
      return try await Runner(configuration, options: options).run()
    }

    var quarantine: [UInt8] {
      get throws { try Files.readAll("\(folder.path)/state/quarantine.jsonl") }
    }
  }

  private static func line(_ number: Int) -> String {
    "Ana Roux a quitté Veltra le \(number % 28 + 1) mai 2024. C’est la ligne \(number)."
      + String(repeating: " Rien de neuf chez Hydrovia.", count: 6)
  }

  private static func jsonLines(_ numbers: [Int]) -> String {
    numbers.map { $0 < 0 ? "{oops" : #"{"text": "\#(line($0))"}"# }.joined(separator: "\n") + "\n"
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var before: [Int]
    var after: [Int]
    /// How many articles extract may work on; `nil` for any number.
    var most: Int? = 16
  }

  private static func numbers(_ count: Int) -> [Int] { Array(0..<count) }

  static let edits = [
    Edit(testDescription: "one put in in front", before: numbers(60), after: [99] + numbers(60)),
    Edit(
      testDescription: "one put in in the middle", before: numbers(60),
      after: numbers(30) + [99] + numbers(60).dropFirst(30)),
    Edit(
      testDescription: "one taken away", before: numbers(60),
      after: Array(numbers(60).dropFirst(3))),
    Edit(
      testDescription: "one before records that cannot be read",
      before: numbers(40) + [-1] + numbers(20),
      after: [99] + numbers(40) + [-1] + numbers(20), most: 32),
    Edit(
      testDescription: "records that come again", before: numbers(30) + numbers(30) + numbers(30),
      after: [99] + numbers(30) + numbers(30) + numbers(30), most: nil),
  ]

  @Test("gives what a run from scratch gives", arguments: edits, ["jsonl", "csv"])
  func givesTheSame(_ edit: Edit, ending: String) async throws {
    func content(_ numbers: [Int]) -> String {
      ending == "jsonl"
        ? Self.jsonLines(numbers)
        : "text\n" + numbers.map { $0 < 0 ? "a,b" : Self.line($0) }.joined(separator: "\n") + "\n"
    }
    let project = try Project()
    let fresh = try Project()
    try project.folder.write(content(edit.before), to: "in/a.\(ending)")
    for folder in [project.folder, fresh.folder] {
      try folder.write(Self.jsonLines(Array(200..<220)), to: "in/b.jsonl")
    }
    let first = try await project.run()
    for (now, folder) in [(edit.after, project.folder), (edit.after, fresh.folder)] {
      try folder.write(content(now), to: "in/a.\(ending)")
    }
    let second = try await project.run()
    #expect(try await second.files == fresh.run(jobs: 1).files)
    #expect(try project.quarantine == fresh.quarantine)
    #expect(second.documents == first.documents + edit.after.count - edit.before.count)
    let worked = try #require(second.stages.first { $0.stage == "extract" })
    #expect(worked.documentsOut <= edit.most ?? .max)
    // And back: all of that is kept.
    try project.folder.write(content(edit.before), to: "in/a.\(ending)")
    let third = try await project.run()
    #expect(third.files == first.files)
    #expect(third.cachedBatches == third.batches)
  }
}
