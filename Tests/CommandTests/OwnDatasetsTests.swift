import DataFiles
import Testing

/// Inputs that lead to where the datasets go.
@Suite struct OwnDatasetsTests {
  struct Places: Sendable, CustomTestStringConvertible {
    var input: String
    var output = "output"
    var isRefused = true
    var testDescription: String { "\(input) to \(output)" }
  }

  @Test(
    "datasets that the next run would read are refused before there are any",
    arguments: [
      Places(input: "."), Places(input: "./in/", output: "in"),
      Places(input: "in", output: "in/new/er"), Places(input: "in", output: "./in/../in/new"),
      Places(input: "in", output: "elsewhere/new"), Places(input: "*.csv.gz", output: "."),
      Places(input: "**", output: "in"), Places(input: "i?/**/*.jsonl.gz", output: "in/a/b"),
      Places(input: "in", isRefused: false), Places(input: "in/*", isRefused: false),
      Places(input: "in/*", output: "in/new", isRefused: false),
      Places(input: "in", output: "in/.new", isRefused: false),
      Places(input: "in", output: "inner", isRefused: false),
      Places(input: "**/*.txt", output: "in", isRefused: false),
      Places(input: "in/a.txt", output: "in", isRefused: false),
    ])
  func refusesItsOwnDatasets(places: Places) throws {
    let project = try Project()
    try Files.makeFolder(project.path("in"))
    try project.write(Project.article, to: "in/a.txt")
    try Files.replaceLink(project.path("elsewhere"), to: "in")
    if places.input == "*.csv.gz" { try project.write("", to: "x.csv.gz") }
    try project.write(
      Project.pipeline.replacing("*.txt", with: places.input)
        .replacing(
          #"{"use": "aggregate"}"#,
          with: #"{"use": "aggregate", "settings": {"output": "\#(places.output)"}}"#),
      to: "pipeline.json")
    for command in ["check", "run", "run"] {
      let result = try project.run([command])
      #expect(result.code == (places.isRefused ? 78 : 0), "\(result.errors)")
      guard places.isRefused else { continue }
      #expect(result.errors.contains("where this input reads them in the next run"))
      #expect(result.errors.contains("--output"))
    }
  }

  @Test("a link to a dataset is no input, either")
  func refusesLinks() throws {
    let project = try Project()
    #expect(try project.run(["run", "-q"]).code == 0)
    try Files.replaceLink(project.path("b.csv.gz"), to: "output/mentions.csv.gz")
    let result = try project.run(["run", "--input", "b.csv.gz"])
    #expect(result.code == 78)
    #expect(result.errors.contains("b.csv.gz: this input is a dataset"), "\(result.errors)")
  }
}
