import DataFiles
import Foundation
import Testing

/// What `verify`, `trace` and `status` say of the datasets of a run.
@Suite struct VerifyTests {
  /// Something that happens to a file of the datasets.
  struct Damage: Sendable, CustomTestStringConvertible {
    var file: String
    /// Words in the inflated file, and what stands there instead; whole bytes of the gzip file
    /// are changed if they are empty.
    var from = ""
    var to = ""
    /// What has to be said, besides the wrong checksum.
    var says: String
    var testDescription: String { "\(file): \(from) → \(to)" }
  }

  @Test(
    "every kind of damage is named with its file and line",
    arguments: [
      Damage(file: "mentions.csv.gz", says: "mentions.csv.gz: the gzip is damaged"),
      Damage(file: "departures.jsonl.gz", says: "departures.jsonl.gz: the gzip is damaged"),
      Damage(
        file: "mentions.jsonl.gz", from: #""type":"person""#, to: #""type":"pirson""#,
        says: "type: “pirson” is none of person"),
      Damage(
        file: "mentions.csv.gz", from: ",person,", to: ",pirson,",
        says: "mentions.csv.gz:"),
      Damage(
        file: "departure_reports.jsonl.gz", from: #""evidence":""#, to: #""evidence":"X"#,
        says: ", not “X"),
      Damage(
        file: "departure_reports.jsonl.gz", from: #""end":"#, to: #""end":99"#,
        says: "its offsets lie outside the text"),
      Damage(
        file: "departure_reports.jsonl.gz", from: #""organization_id":"o-openai""#,
        to: #""organization_id":"o-other""#,
        says: "organization_id: no row of entities is “o-other”"),
      Damage(
        file: "departures.csv.gz", from: "dp-", to: "dq-",
        says: "departure_id: no row of departures is"),
      Damage(
        file: "documents.jsonl.gz", from: #""words":"#, to: #""wards":"#,
        says: "documents.jsonl.gz:1: the keys are not the columns in their order"),
      Damage(
        file: "documents.csv.gz", from: "\nd-", to: "\nx,d-",
        says: "cells where"),
      Damage(
        file: "sentiment.csv.gz", from: "document_id", to: "document",
        says: "sentiment.csv.gz:1: the header is not that of sentiment"),
    ])
  func findsDamage(_ damage: Damage) throws {
    let project = try Project()
    #expect(try project.run(["run", "-q"]).code == 0)
    let path = project.path("output/\(damage.file)")
    var bytes = try Files.readAll(path)
    if damage.from.isEmpty {
      bytes[bytes.count / 2] ^= 0x10
    } else {
      let text = String(decoding: try inflated(bytes), as: UTF8.self)
      let changed =
        text.range(of: damage.from).map { text.replacingCharacters(in: $0, with: damage.to) }
        ?? text
      bytes = try Gzip.member(Array(changed.utf8))
    }
    try Data(bytes).write(to: URL(filePath: path))
    let result = try project.run(["verify"])
    #expect(result.code == 65)
    #expect(result.output.contains("\(damage.file): its SHA-256 is"))
    #expect(result.output.contains("this is not the file that the last run wrote"))
    #expect(result.output.contains(damage.says), "\(result.output)")
    #expect(result.errors.contains("wrong with these datasets"))
  }

  @Test func findsNothingWrong() throws {
    let project = try Project()
    let missing = try project.run(["verify"])
    #expect(missing.code == 66 && missing.errors.contains("datapackage.json"))
    #expect(try project.run(["status"]).output.contains("no run so far"))
    #expect(try project.run(["run", "-q"]).code == 0)
    let result = try project.run(["verify"])
    #expect(result.code == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(result.output.contains("20 files"))
    #expect(try project.run(["verify", "-q", "output"]).output.isEmpty)
    let status = try project.run(["status"]).output
    #expect(status.contains("succeeded") && status.contains("1 documents, 20 files"), "\(status)")
    let record = try project.text(".depeche/run.json")
    try project.write(
      record.replacing(#""succeeded""#, with: #""interrupted""#), to: ".depeche/run.json")
    #expect(try project.run(["status"]).output.hasPrefix("interrupted 2"))
    try project.write("", to: ".depeche/run.json")
    #expect(try project.run(["status"]).output.contains("holds no record of a run: it is damaged"))
  }

  @Test func tracesRows() throws {
    let project = try Project()
    #expect(try project.run(["run", "-q"]).code == 0)
    let departure = try project.run(["trace", "dp-jan-leike-openai-left"])
    #expect(departure.output.contains("(departures)"), "\(departure.errors)")
    #expect(departure.output.contains("⟧"))
    #expect(departure.output.contains("Jan Leike a quitté OpenAI"))
    let missing = try project.run(["trace", "m-nothing"])
    #expect(missing.code == 65 && missing.errors.contains("no row has the id 'm-nothing'"))
  }

  @Test("what runs have left can be looked at when a stage has lost a file it needs")
  func needsNoStages() throws {
    let project = try Project()
    try project.write(
      Project.pipeline.replacing(
        #"["glossary"]"#, with: #"["memory"], "memory": "translations.csv""#), to: "pipeline.json")
    try project.write("english,french,source\n", to: "translations.csv")
    #expect(try project.run(["run", "-q"]).code == 0)
    try Files.remove(project.path("translations.csv"))
    #expect(try project.run(["check"]).code == 78)
    let commands = [
      ["show", "departures"], ["trace", "dp-jan-leike-openai-left"], ["verify"], ["status"],
      ["runs"], ["diff", "1", "output"], ["quarantine"],
    ]
    for command in commands {
      let result = try project.run(command)
      #expect(result.code == 0, "\(command): \(result.errors)")
    }
  }

  private func inflated(_ bytes: [UInt8]) throws -> [UInt8] {
    var gzip = try GzipDecompressor(maxBytes: 1 << 30, maxRatio: 10_000)
    var inflated: [UInt8] = []
    try gzip.decompress(bytes.span, into: &inflated)
    try gzip.finish()
    return inflated
  }
}
