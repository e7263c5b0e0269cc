import DataFiles
import Foundation
import Testing

/// What `plan`, `explain`, `gc` and `quarantine` say of what is kept.
@Suite struct PlanTests {
  /// Something that changes between two runs.
  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Words of the pipeline and what they become.
    var settings: (from: String, to: String)?
    /// A file and what it holds now; removed if that is nothing.
    var file: (name: String, text: String)?
    /// The stages that have work, in order.
    var work: [String]
    var says: String
  }

  static let all = ["load", "clean", "translate", "extract", "aggregate"]

  @Test(
    "a plan names the stages that have work, why, and a run does just that",
    arguments: [
      Change(testDescription: "nothing", work: [], says: "nothing to do"),
      Change(
        testDescription: "a setting of extract",
        settings: (
          #"{"use": "extract"}"#, #"{"use": "extract", "settings": {"minimumConfidence": 900}}"#
        ),
        work: ["extract", "aggregate"], says: "minimumConfidence was 0 and is 900"),
      Change(
        testDescription: "a setting of aggregate",
        settings: (
          #"{"use": "aggregate"}"#, #"{"use": "aggregate", "settings": {"formats": ["csv"]}}"#
        ),
        work: ["aggregate"], says: "formats was"),
      Change(
        testDescription: "where inputs are", settings: ("*.txt", "./*.txt"), work: [],
        says: "nothing to do"),
      Change(
        testDescription: "an article", file: ("a.txt", "Paul Moreau a quitté Renault."), work: all,
        says: "1 new or changed batch, from a.txt on"),
      Change(
        testDescription: "one more", file: ("b.txt", "Paul Moreau a quitté Renault."), work: all,
        says: "1 new or changed batch, from a.txt on"),
      Change(
        testDescription: "the same text again", file: ("a.txt", Project.article), work: [],
        says: "nothing to do"),
    ])
  func plans(_ change: Change) throws {
    let project = try Project()
    #expect(try project.run(["plan"]).output.contains("nothing was saved"))
    #expect(try project.run(["run", "-q"]).code == 0)
    if let (from, to) = change.settings {
      try project.write(Project.pipeline.replacing(from, with: to), to: "pipeline.json")
    }
    if let (name, text) = change.file { try project.write(text, to: name) }
    let plan = try project.run(["plan"])
    #expect(plan.output.contains(change.says), "\(plan.output)")
    let code = try project.run(["plan", "--exit-code"]).code
    #expect(code == (change.work.isEmpty ? 0 : 10))
    let json = try project.run(["plan", "--json"]).output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let stages = try #require(object?["stages"] as? [[String: Any]])
    let work = stages.filter { $0["batches_to_do"] as? Int != 0 }.compactMap {
      $0["stage"] as? String
    }
    #expect(work == change.work)
    #expect(try project.run(["run", "-q"]).code == 0)
    #expect(try project.run(["plan", "--exit-code"]).code == 0)
    #expect(try project.run(["verify", "-q"]).code == 0)
  }

  @Test("inputs and outputs of the command line are planned for as they are run")
  func plansOtherInputs() throws {
    let project = try Project()
    try project.write("Paul Moreau a quitté Renault.", to: "elsewhere.txt")
    let places = ["--input", "elsewhere.txt", "--output", "other", "--state", "kept"]
    #expect(try project.run(["plan", "--exit-code"] + places).code == 10)
    #expect(try project.run(["run", "-q"] + places).code == 0)
    #expect(try project.run(["plan", "--exit-code"] + places).code == 0)
    #expect(try project.run(["explain", "extract"] + places).output.hasPrefix("= extract"))
    #expect(try project.run(["plan", "--exit-code"]).code == 10)
  }

  @Test(
    "what was worked out and could not be published is still to be published",
    arguments: [
      Change(
        testDescription: "an article", file: ("a.txt", "Paul Moreau a quitté Renault."), work: [],
        says: "the batches are others than before"),
      Change(
        testDescription: "a setting",
        settings: (
          #"{"use": "extract"}"#, #"{"use": "extract", "settings": {"minimumConfidence": 900}}"#
        ),
        work: [], says: "they were made with other settings"),
    ])
  func plansToPublish(_ change: Change) throws {
    let project = try Project()
    #expect(try project.run(["run", "-q"]).code == 0)
    if let (from, to) = change.settings {
      try project.write(Project.pipeline.replacing(from, with: to), to: "pipeline.json")
    }
    if let (name, text) = change.file { try project.write(text, to: name) }
    // Where sets go, a file lies in the way.
    let sets = project.path("output/.depeche-sets")
    try Files.rename(from: sets, to: project.path("sets"))
    try project.write("", to: "output/.depeche-sets")
    #expect(try project.run(["run", "-q"]).code == 73)
    try Files.remove(sets)
    try Files.rename(from: project.path("sets"), to: sets)
    let plan = try project.run(["plan", "--exit-code"])
    #expect(plan.code == 10 && plan.output.contains(change.says), "\(plan.output)")
    #expect(try project.run(["run", "-q"]).code == 0)
    #expect(try project.run(["plan", "--exit-code"]).code == 0)
  }

  @Test("records that only moved are told from those that changed")
  func plansMovedRecords() throws {
    let project = try Project()
    let pipeline = Project.pipeline.replacing("*.txt", with: "a.jsonl")
    try project.write(
      pipeline.replacing(#"["a.jsonl"]"#, with: #"["a.jsonl"], "batchBytes": 1024"#),
      to: "pipeline.json")
    let records = (0..<40).map { #"{"text": "\#(Project.article) \#($0)"}"# + "\n" }
    try project.write(records.joined(), to: "a.jsonl")
    #expect(try project.run(["run", "-q"]).code == 0)
    try project.write(([#"{"text": "Rien."}"# + "\n"] + records).joined(), to: "a.jsonl")
    let plan = try project.run(["plan"]).output
    #expect(plan.contains("from a.jsonl#1 on"), "\(plan)")
    #expect(plan.contains("have other numbers, from a.jsonl#"), "\(plan)")
    let explained = try project.run(["explain", "aggregate"]).output
    #expect(explained.contains("≠ records with other numbers, from a.jsonl#"), "\(explained)")
    let extract = try project.run(["explain", "extract"]).output
    #expect(!extract.contains("other numbers"), "\(extract)")
  }

  @Test("the last run is the last one though the clock was set back before it")
  func plansAfterTheClockWasSetBack() throws {
    let project = try Project()
    #expect(try project.run(["run", "-q"]).code == 0)
    let runs = project.path(".depeche/runs")
    let name = try #require(Files.list(runs).first)
    try Files.rename(from: "\(runs)/\(name)", to: "\(runs)/2999\(name.dropFirst(4))")
    try project.write("Paul Moreau a quitté Renault.", to: "a.txt")
    #expect(try project.run(["run", "-q"]).code == 0)
    #expect(try project.run(["plan"]).output.contains("nothing to do"))
    let published = try #require(try project.run(["status"]).output.split(separator: "\n").last)
    #expect(!published.contains("2999"))
  }

  @Test func explainsAStage() throws {
    let project = try Project()
    #expect(try project.run(["explain", "extract"]).output.contains("nothing was saved"))
    let unknown = try project.run(["explain", "extrcat"])
    #expect(unknown.code == 64)
    #expect(unknown.errors.hasPrefix("error: stage: no stage is called 'extrcat'"))
    #expect(try project.run(["run", "-q"]).code == 0)
    let same = try project.run(["explain", "extract"]).output
    #expect(same.contains("= extract\n") && !same.contains("≠"), "\(same)")
    try project.write(
      Project.pipeline.replacing(
        #"{"use": "clean"}"#, with: #"{"use": "clean", "settings": {"skip": ["spacing"]}}"#),
      to: "pipeline.json")
    let other = try project.run(["explain", "extract"]).output
    #expect(other.contains("≠ clean, which stands before it"), "\(other)")
    #expect(other.contains(#"skip: saved [], now ["spacing"]"#), "\(other)")
  }

  struct Explanation: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Files and what they hold when the article is asked for; removed if that is nothing.
    var files: [String: String] = [:]
    var says: [String]
  }

  @Test(
    "an article is explained with its batch",
    arguments: [
      Explanation(
        testDescription: "nothing changed",
        says: [
          "= its batch of 2, from a.txt on", "= the article itself: same",
          "= its result of extract: kept",
        ]),
      Explanation(
        testDescription: "the article changed", files: ["a.txt": "Paul Moreau a quitté Renault."],
        says: ["≠ its batch of 2", "≠ the article itself: changed", "to be made"]),
      Explanation(
        testDescription: "another changed", files: ["b.txt": "Rien de neuf chez Renault."],
        says: [
          "≠ its batch of 2", "= the article itself: same", "≠ b.txt: changed", "to be made",
        ]),
      Explanation(
        testDescription: "another is gone, one is new",
        files: ["b.txt": "", "c.txt": "Rien de neuf."],
        says: ["= the article itself: same", "≠ c.txt: new", "≠ b.txt: gone"]),
    ])
  func explainsAnArticle(_ explanation: Explanation) throws {
    let project = try Project()
    try project.write("Rien de neuf.", to: "b.txt")
    let ask = ["explain", "extract", "--doc", "a.txt"]
    #expect(try project.run(ask).output.contains("itself: new"))
    #expect(try project.run(["run", "-q"]).code == 0)
    for (name, text) in explanation.files {
      try project.write(text, to: name)
      if text.isEmpty { try Files.remove(project.path(name)) }
    }
    let shown = try project.run(ask)
    #expect(shown.code == 0 && shown.output.hasPrefix("d-a-"), "\(shown.errors)")
    for line in explanation.says { #expect(shown.output.contains(line), "\(shown.output)") }
    #expect(try project.run(["explain", "extract", "--doc", "z.txt"]).code == 66)
  }

  @Test("results that the last run does not need are removed, and only these")
  func cleansTheCache() throws {
    let project = try Project()
    #expect(try project.run(["gc"]).output.hasPrefix("removed 0 results"))
    #expect(try project.run(["run", "-q"]).code == 0)
    #expect(try project.run(["gc"]).output.hasPrefix("removed 0 results"))
    try project.write("Paul Moreau a quitté Renault.", to: "a.txt")
    #expect(try project.run(["run", "-q"]).code == 0)
    #expect(try project.run(["gc", "--dry-run"]).output.hasPrefix("would remove 7 results"))
    #expect(try project.run(["gc"]).output.hasPrefix("removed 7 results"))
    #expect(try project.run(["plan", "--exit-code"]).code == 0)
    #expect(try project.run(["run", "-q", "--only", "aggregate"]).code == 0)
  }

  @Test func listsWhatWasSetAside() throws {
    let project = try Project()
    let nothing = try project.run(["quarantine"])
    #expect(nothing.output.isEmpty && nothing.errors == "nothing is set aside\n")
    let wrong = try project.run(["quarantine", "ls", "--reason", "emtpy"])
    #expect(wrong.code == 64 && wrong.errors.contains("did you mean 'empty'?"))
    try project.write("", to: "b.txt")
    try project.write("{\"text\": \"un\"}\n{oops\n", to: "c.jsonl")
    #expect(try project.run(["run", "-q", "--input", "a.txt", "b.txt", "c.jsonl"]).code == 0)
    let list = try project.run(["quarantine", "ls"]).output
    #expect(list.contains("1  b.txt  load  empty"), "\(list)")
    #expect(list.contains("2  c.jsonl#2  load  broken_record"))
    #expect(try project.run(["quarantine", "ls", "--reason", "empty"]).output.contains("b.txt"))
    #expect(try project.run(["quarantine", "show", "2"]).output.contains("oops"))
    #expect(try project.run(["quarantine", "show", "3"]).code == 64)
  }
}
