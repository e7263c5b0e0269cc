import DataFiles
import Foundation
import Testing

/// Files of the user's that lie where datasets go.
@Suite struct OwnFilesTests {
  struct File: Sendable, CustomTestStringConvertible {
    var name: String
    var settings = "{}"
    /// Whether nothing can be published while it is there.
    var isInTheWay = true
    var testDescription: String { "\(name) \(settings)" }
  }

  private static let files = #"{"publish": "files"}"#

  @Test(
    "a file that no run has published is never replaced, moved or removed",
    arguments: [
      File(name: "departures.csv.gz"), File(name: "departures.csv.gz", settings: files),
      File(name: "load.sql"), File(name: "datapackage.json", settings: files),
      File(name: "current"), File(name: "current", settings: files, isInTheWay: false),
      File(name: "report.html", settings: #"{"report": true}"#),
      File(name: "mentions.excel.csv", settings: #"{"formats": ["csv", "spreadsheet"]}"#),
      File(name: "report.html", isInTheWay: false),
      File(name: "review.csv.gz", settings: files, isInTheWay: false),
      File(name: "mentions.jsonl.gz", settings: #"{"formats": ["csv"]}"#, isInTheWay: false),
      File(name: "mentions.excel.csv", isInTheWay: false),
      File(name: "notes.txt", isInTheWay: false),
    ])
  func keeps(_ file: File) throws {
    let project = try Project()
    try project.write(
      Project.pipeline.replacing(
        #"{"use": "aggregate"}"#, with: #"{"use": "aggregate", "settings": \#(file.settings)}"#),
      to: "pipeline.json")
    try Files.makeFolder(project.path("output"))
    let mine = #"{"name": "mine", "resources": []}"#
    try project.write(mine, to: "output/\(file.name)")
    // Often enough for a set to be removed that has taken it in.
    for number in 1...4 {
      try project.write("Le \(number) mai 2024, Jan Leike a quitté OpenAI.", to: "a.txt")
      let result = try project.run(["run", "-q"])
      #expect(try project.text("output/\(file.name)") == mine)
      #expect(Files.linkTarget(project.path("output/\(file.name)")) == nil)
      guard file.isInTheWay else {
        #expect(result.code == 0, "\(result.errors)")
        continue
      }
      #expect(result.code == 73)
      #expect(
        result.errors.hasPrefix("error: output/\(file.name): no run has published this"),
        "\(result.errors)")
      #expect(result.errors.contains("help: Move it away"))
      #expect(try Files.list(project.path("output")) == [file.name])
    }
    guard file.isInTheWay else { return }
    try Files.remove(project.path("output/\(file.name)"))
    #expect(try project.run(["run", "-q"]).code == 0)
    #expect(try project.run(["verify", "-q"]).code == 0)
  }

  @Test("a file is no folder for datasets", arguments: ["a.txt", "a.txt/b", "./a.txt"])
  func needsAFolder(output: String) throws {
    let project = try Project()
    let result = try project.run(["run", "-q", "--output", output])
    #expect(result.code == 73)
    #expect(result.errors.contains("help: Name a folder"), "\(result.errors)")
    #expect(try project.text("a.txt") == Project.article)
  }

  @Test("a file in a folder made anew is the user's, whatever was published there before")
  func keepsWhatIsNew() throws {
    let project = try Project()
    #expect(try project.run(["run", "-q"]).code == 0)
    try Files.removeTree(project.path("output"))
    try Files.makeFolder(project.path("output"))
    try project.write("mine", to: "output/departures.csv.gz")
    #expect(try project.run(["run", "-q"]).code == 73)
    #expect(try project.text("output/departures.csv.gz") == "mine")
  }

  @Test(
    "what runs have published is replaced, with links or without, damaged or not",
    arguments: ["departures.csv.gz", "load.sql", "datapackage.json", "review.csv.gz"])
  func replacesItsOwn(name: String) throws {
    let project = try Project()
    for mode in ["links", "files", "links", "files", "files"] {
      let settings =
        #"{"publish": "\#(mode)", "review": true, "report": true, "#
        + #""formats": ["csv", "spreadsheet"]}"#
      try project.write(
        Project.pipeline.replacing(
          #"{"use": "aggregate"}"#, with: #"{"use": "aggregate", "settings": \#(settings)}"#),
        to: "pipeline.json")
      try project.write("Jan Leike a quitté OpenAI. \(mode)", to: "a.txt")
      let result = try project.run(["run", "-q"])
      #expect(result.code == 0, "\(mode): \(result.errors)")
    }
    // Damage of one file makes neither that nor the others the user's.
    for mode in ["files", "links"] {
      let settings = #"{"publish": "\#(mode)", "review": true}"#
      try project.write(
        Project.pipeline.replacing(
          #"{"use": "aggregate"}"#, with: #"{"use": "aggregate", "settings": \#(settings)}"#),
        to: "pipeline.json")
      #expect(try project.run(["run", "-q"]).code == 0)
      try Files.remove(project.path("output/\(name)"))
      try project.write("damaged", to: "output/\(name)")
      let result = try project.run(["run", "-q"])
      #expect(result.code == 0, "\(mode): \(result.errors)")
      #expect(try project.run(["verify", "-q"]).code == 0)
      #expect(try Files.readAll(project.path("output/\(name)")) != Array("damaged".utf8))
    }
  }
}
