import Articles
import DataFiles
import Foundation
import Testing

@testable import Pipeline

/// A run that finds everything as it was reads nothing; what is touched in any way is read.
@Suite struct SettledRunTests {
  private struct Project {
    let folder: TemporaryFolder
    var path: String { folder.path }
    var cache: String { "\(path)/state/cache" }

    init() throws {
      folder = try TemporaryFolder()
      for name in ["a", "b", "c"] {
        try folder.write("Ana Roux a quitté Veltra le 3 mai 2024. (\(name))", to: "in/\(name).txt")
      }
      try write(formats: ["csv"])
    }

    func write(formats: [String], batchBytes: Int = 262_144, review: Bool = false) throws {
      let formats = formats.map { "\"\($0)\"" }.joined(separator: ", ")
      try folder.write(
        """
        {"state": "state", "stages": [{"use": "load", "settings":
          {"inputs": ["in"], "batchBytes": \(batchBytes)}}, {"use": "clean"}, {"use": "extract"},
          {"use": "aggregate", "settings": {"output": "out", "formats": [\(formats)],
          "review": \(review)}}]}
        """, to: "pipeline.json")
    }

    func run(_ change: (inout RunOptions) -> Void = { _ in }) async throws -> RunSummary {
      var options = RunOptions(jobs: 1)
      change(&options)
      let configuration = try PipelineConfiguration(contentsOf: "\(path)/pipeline.json")
      return try await Runner(configuration, options: options).run()
    }

    /// How many batches a run would leave unread.
    func unread() async throws -> Int {
      let configuration = try PipelineConfiguration(contentsOf: "\(path)/pipeline.json")
      var count = 0
      for try await case .known in try Runner(configuration, jobs: 1).begin().source { count += 1 }
      return count
    }

    func forecast() async throws -> RunForecast {
      try await RunForecast(PipelineConfiguration(contentsOf: "\(path)/pipeline.json"))
    }

    /// Whether a run reads what is kept, which is taken away for it.
    func reads(_ change: (inout RunOptions) -> Void = { _ in }) async throws -> Bool {
      try Files.removeTree(cache)
      let summary = try await run(change)
      #expect(summary.documents == 3)
      return Files.kind(of: cache) == .folder
    }
  }

  private static func settledProject() async throws -> Project {
    let project = try Project()
    // Until the file system's clock has ticked, nobody can tell whether a file changes.
    try await Task.sleep(for: .seconds(2.1))
    _ = try await project.run()
    return project
  }

  @Test func readsNothingWhenNothingWasTouched() async throws {
    let project = try await Self.settledProject()
    let before = try await project.run { $0.readsAnyway = true }
    #expect(before.documents == 3 && before.cachedBatches == before.batches)
    #expect(try await !project.reads())
    let summary = try await project.run()
    #expect(summary.files == before.files && summary.set == before.set)
    #expect(summary.stages.map(\.cached) == before.stages.map(\.cached))
    #expect(summary.batches == before.batches && summary.sourceBytes == before.sourceBytes)
    #expect(!summary.isChanged)
    #expect(try await project.reads { $0.readsAnyway = true })
    #expect(try await !project.reads())
    #expect(try await project.reads { $0.isForced = true })
  }

  struct Touch: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Gets the project's folder.
    var touch: @Sendable (String) throws -> Void
  }

  private static func write(_ text: String, _ path: String) throws {
    try Files.writeAtomically(Array(text.utf8), to: path)
  }

  @Test(
    "what is touched is read",
    arguments: [
      Touch(testDescription: "an input of the same length with the times of before") { path in
        let time = try FileManager.default.attributesOfItem(atPath: "\(path)/in/a.txt")[
          .modificationDate]
        let handle = try #require(FileHandle(forWritingAtPath: "\(path)/in/a.txt"))
        try handle.write(contentsOf: Data("Ida".utf8))
        try handle.close()
        try FileManager.default.setAttributes(
          [.modificationDate: time ?? Date.now], ofItemAtPath: "\(path)/in/a.txt")
      },
      Touch(testDescription: "an input in the place of another") { path in
        try Files.remove("\(path)/in/a.txt")
        try write("Ana Roux part.", "\(path)/in/d.txt")
      },
      Touch(testDescription: "a dataset that is gone") { path in
        try Files.remove("\(path)/out/departures.csv.gz")
      },
      Touch(testDescription: "a dataset that somebody wrote into") { path in
        try write("x", "\(path)/out/mentions.csv.gz")
      },
      Touch(testDescription: "a set that is not whole") { path in
        try Files.makeFolder("\(path)/out/.depeche-staging")
      },
      Touch(testDescription: "another run's quarantine") { path in
        try write("", "\(path)/state/quarantine.jsonl")
      },
      Touch(testDescription: "a setting") { path in
        let text = String(
          decoding: try Files.readAll("\(path)/pipeline.json"), as: UTF8.self)
        try write(text.replacing("\"csv\"", with: "\"jsonl\""), "\(path)/pipeline.json")
      },
      Touch(testDescription: "what the last run noted") { path in
        try write("x", "\(path)/state/saved/settled.bin")
      },
    ])
  func readsWhatWasTouched(_ touch: Touch) async throws {
    let project = try await Self.settledProject()
    try touch.touch(project.path)
    #expect(try await project.reads())
  }

  @Test("a link that leads outside now is not followed, though the file is the same")
  func noticesLinksThatLeadOutside() async throws {
    let project = try Project()
    let outside = try TemporaryFolder()
    try project.folder.write("Ida Roux a quitté Hydrovia.", to: "shared/d.txt")
    try Files.replaceLink("\(project.path)/in/d.txt", to: "../shared/d.txt")
    try await Task.sleep(for: .seconds(2.1))
    #expect(try await project.run().documents == 4)
    try Files.rename(from: "\(project.path)/shared", to: "\(outside.path)/shared")
    try Files.replaceLink("\(project.path)/shared", to: "\(outside.path)/shared")
    let summary = try await project.run()
    #expect(summary.documents == 3 && summary.rejectsByReason == ["unreadable": 1])
  }

  @Test("a file of which no result is kept is read once, whatever is known of it")
  func readsWhatIsNotKept() async throws {
    let project = try Project()
    let rest = String(repeating: " Rien de neuf chez Hydrovia.", count: 10)
    let lines = (0..<20).map { #"{"text": "Ana Roux a quitté Veltra. \#($0)\#(rest)"}"# }
    try project.folder.write(lines.joined(separator: "\n"), to: "in/d.jsonl")
    try project.write(formats: ["csv"], batchBytes: 1024)
    try await Task.sleep(for: .seconds(2.1))
    let first = try await project.run()
    // The last batch may go on in files to come.
    #expect(try await project.unread() == first.batches - 1)
    let load = try Files.list("\(project.cache)/load").sorted()
    for name in load.prefix(load.count / 2) {
      try Files.removeTree("\(project.cache)/load/\(name)")
    }
    let unread = try await project.unread()
    #expect(unread > 0 && unread < first.batches - 1)
    try Files.removeTree("\(project.cache)/aggregate")
    try Files.remove("\(project.path)/out/departures.csv.gz")
    #expect(try await project.run().files == first.files)
    try Files.removeTree(project.cache)
    #expect(try await project.unread() == 0)
    let again = try await project.run { $0.readsAnyway = true }
    #expect(again.documents == first.documents && again.files == first.files)
  }

  @Test("a plan knows what a run knows")
  func plansWithoutReading() async throws {
    let project = try await Self.settledProject()
    let before = try await project.forecast()
    #expect(before.isNothingToDo && before.batches == before.stages.first?.kept)
    // A run that finds nothing touched does not look at what is kept.
    try Files.removeTree(project.cache)
    #expect(try await project.forecast().isNothingToDo)
    #expect(Files.kind(of: project.cache) == .missing)
    try Files.remove("\(project.path)/out/load.sql")
    #expect(try await !project.forecast().isNothingToDo)
  }

  @Test("a run that cannot note what it left says that it has published")
  func tellsOfNotesThatCannotBeWritten() async throws {
    let project = try Project()
    try project.folder.write("", to: "state/saved/settled.bin/in-the-way")
    let problem = await #expect(throws: ProblemReport.self) { try await project.run() }
    #expect(problem?.help?.contains("up to date") == true)
    #expect(Files.kind(of: "\(project.path)/out/departures.csv.gz") == .file)
  }

  @Test("rows are taken from what was kept, those for a review, too")
  func keepsTheReview() async throws {
    let project = try Project()
    try project.write(formats: ["csv"], review: true)
    let first = try await project.run()
    let second = try await project.run { $0.readsAnyway = true }
    #expect(second.cachedBatches == first.batches && second.files == first.files)
  }
}
