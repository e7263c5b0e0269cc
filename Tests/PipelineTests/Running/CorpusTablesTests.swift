import Articles
import DataFiles
import TestSupport
import Testing
import Text

@testable import Pipeline

@Suite struct CorpusTablesTests {
  /// Persons and organizations whose slugs make one id in several ways.
  private static let names = ["Ana", "Ana Bis", "Ana Bis 2", "Ana Roux", "Roux"]

  private static func documents(_ generator: inout SeededGenerator) -> [Document] {
    (0..<120).map { index in
      var document = Document(id: "d-\(index)", text: "Elle part et il arrive.")
      document.sentences = [TextRange(0, 23)]
      document.departures = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        var report = DepartureReport(
          personType: .named,
          person: EntityReference(.person, names.randomElement(using: &generator) ?? ""),
          personRange: TextRange(0, 4),
          manner: Bool.random(using: &generator) ? .resigned : .dismissed,
          status: .confirmed, cue: TextRange(5, 9), evidence: TextRange(0, 9), rule: "test",
          confidence: 900)
        report.organization = EntityReference(
          .organization, names.randomElement(using: &generator) ?? "")
        return report
      }
      return document
    }
  }

  @Test("the tables are the same however few reports are in memory", arguments: 1...6)
  func areTheSameInLittleMemory(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    try folder.write("Rien.", to: "a.txt")
    let json = #"""
      {"state": "state", "stages": [{"use": "load", "settings": {"inputs": ["a.txt"]}},
        {"use": "extract"}, {"use": "aggregate"}]}
      """#
    try folder.write(json, to: "pipeline.json")
    let configuration = try PipelineConfiguration(contentsOf: "\(folder.path)/pipeline.json")
    let runner = try Runner(configuration, jobs: 1)
    try Files.makeFolder("\(folder.path)/state/cache")
    let worker = runner.makeWorker(
      nil, BatchStore(path: "\(folder.path)/state/cache", stages: []))
    let documents = Self.documents(&generator)
    let tables = try [1, 10, 1 << 15].map { most in
      var corpus = CorpusTables(worker, mostReports: most)
      for document in documents {
        var folds = CorpusFolds()
        folds.add(DocumentView(document))
        try corpus.add(CorpusShare(folds))
      }
      return try CorpusTables.Job.allCases.flatMap { job in
        try corpus.tables(job, in: folder.path).map { table in
          try [table.name, "\(table.rows)", "\(table.primerRows)"]
            + table.parts.flatMap { try ["\($0.top)", "\($0.member.bytes())"] }
        }
      }
    }
    #expect(tables[0] == tables[2])
    #expect(tables[1] == tables[2])
    #expect(tables[2].contains { $0[0] == "departures" && $0[1] != "0" })
    #expect(try Files.list("\(folder.path)/state").allSatisfy { !$0.hasPrefix(".spill") })
  }
}
