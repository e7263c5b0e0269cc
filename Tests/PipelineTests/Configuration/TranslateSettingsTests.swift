import Articles
import Pipeline
import Testing

/// What `translate` asks of its settings beyond their types.
@Suite struct TranslateSettingsTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    var settings: String
    var message: String
    var testDescription: String { settings }
  }

  @Test(
    "ways of rendering that cannot work are refused",
    arguments: [
      Refusal(
        settings: #"{"render": ["command"]}"#,
        message: """
          error: pipeline.json:1: stages[1].settings.command: \
          'render' names a command, but the list has no program
            help: Write the program and its arguments: ["my-engine", "--from", "en"].
          """),
      Refusal(
        settings: #"{"render": ["command", "glossary"], "command": ["engine"]}"#,
        message: """
          error: pipeline.json:1: stages[1].settings.render: \
          'command' stands before 'glossary'
            help: Name it last: the program gets what no other way could render.
          """),
      Refusal(
        settings: #"{"memory": "renderings.csv"}"#,
        message: """
          error: pipeline.json:1: stages[1].settings.memory: \
          cannot open 'FOLDER/renderings.csv': No such file or directory
            help: Make the file (its first line is english,french,source), name another in \
          "memory", or take "memory" out of "render".
          """),
    ])
  func refuses(_ refusal: Refusal) throws {
    let json =
      #"{"stages": [{"use": "load"}, {"use": "translate", "settings": \#(refusal.settings)}]}"#
    let folder = try TemporaryFolder()
    let problems = try #require(throws: ProblemReports.self) {
      try PipelineConfiguration(json: Array(json.utf8), root: folder.path)
    }
    #expect(problems.description.replacing(folder.path, with: "FOLDER") == refusal.message)
  }
}
