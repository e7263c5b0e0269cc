import DataFiles
import Foundation
import Testing

/// Runs of which nothing is left leave the datasets of those before.
@Suite struct EmptyInputTests {
  struct Feed: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var options: [String] = ["--input", "feed.jsonl"]
    /// What the feed holds.
    var text = ""
    var failure = "{}"
    var code: Int32
    var says = ""
  }

  @Test(
    "datasets of nothing take the place of none",
    arguments: [
      Feed(
        testDescription: "an empty standard input", options: ["--input", "-"], code: 4,
        says: "error: load: the only input was set aside, and no article is left"),
      Feed(testDescription: "an empty file", code: 4, says: "load: the only input was set aside"),
      Feed(
        testDescription: "a header alone", options: ["--input", "feed.csv"], text: "id,text\n",
        code: 66, says: "error: load: the inputs hold no article\n  help: Nothing was published"),
      Feed(
        testDescription: "no record that can be read", text: "{oops\n{oops\n",
        failure: #"{"maxRejectedRatio": 1.0}"#, code: 4, says: "load: all 2 inputs were set aside"),
      Feed(
        testDescription: "all but one set aside", text: "{oops\n{oops\n{\"text\": \"un\"}\n",
        code: 0),
    ])
  func keepsTheDatasets(_ feed: Feed) throws {
    let project = try Project()
    try project.write(
      Project.pipeline.replacing("{\"stages\"", with: "{\"failure\": \(feed.failure), \"stages\""),
      to: "pipeline.json")
    #expect(try project.run(["run", "-q"]).code == 0)
    let published = try project.datasets()
    let file = feed.options.last == "feed.csv" ? "feed.csv" : "feed.jsonl"
    try project.write(feed.text, to: file)
    let result = try project.run(["run", "-q"] + feed.options, input: file)
    #expect(result.code == feed.code, "\(result.errors)")
    #expect(result.errors.contains(feed.says) || result.errors == feed.says)
    let datasets = try project.datasets()
    #expect((datasets == published) == (feed.code != 0))
    // What is in place is whole, and the next good run finds its way.
    #expect(try project.run(["verify", "-q"]).code == 0)
    #expect(try project.run(["run", "-q"]).code == 0)
    #expect(try project.datasets() == published)
  }

  @Test("a first run that sets everything aside publishes what was wrong")
  func publishesRejects() throws {
    let project = try Project()
    try project.write("{oops\n", to: "feed.jsonl")
    #expect(try project.run(["run", "-q", "--input", "feed.jsonl"]).code == 0)
    let rejects = try project.run(["show", "rejects", "--json"])
    #expect(rejects.output.contains("feed.jsonl"), "\(rejects.errors)")
  }
}
