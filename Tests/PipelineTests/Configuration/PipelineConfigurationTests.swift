import Articles
import Pipeline
import TestSupport
import Testing

@Suite struct PipelineConfigurationTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    var name: String
    var json: String
    /// Every report, as users read them.
    var message: String
    var testDescription: String { name }

    init(_ name: String, _ json: String, _ message: String) {
      self.name = name
      self.json = json
      self.message = message
    }
  }

  static let refusals = [
    Refusal(
      "no JSON", "{\n  \"stages\": [}\n",
      """
      error: pipeline.json:2:14: not JSON: a value is missing before '}'
        help: Leave out the comma before it, if any.
      """),
    Refusal(
      "a comment", "{ // stages\n}",
      """
      error: pipeline.json:1:3: not JSON: a key in double quotes is missing before '/'
        help: JSON has no comments: leave it out.
      """),
    Refusal(
      "single quotes", "{'stages': []}",
      """
      error: pipeline.json:1:2: not JSON: a key in double quotes is missing before '''
        help: Put names and texts in double quotes.
      """),
    Refusal(
      "a file that is cut off", "{\"stages\": [",
      """
      error: pipeline.json:1:13: not JSON: a value is missing at the end
        help: A bracket, brace or quote is not closed.
      """),
    Refusal(
      "nothing", "",
      """
      error: pipeline.json:1:1: not JSON: a value is missing at the end
        help: The file is empty: write {"stages": [...]}; `depeche stages` lists the stages.
      """),
    Refusal(
      "a list", "[]", "error: pipeline.json:1: the file must hold an object"),
    Refusal(
      "no stages", "{}",
      """
      error: pipeline.json:1: stages: the list of stages is missing
        help: Write {"stages": [{"use": "load"}, ...]}; `depeche stages` lists the stages.
      """),
    Refusal(
      "an unknown key at the top", #"{"stages": [{"use": "load"}], "saves": true}"#,
      """
      error: pipeline.json:1: saves: no key is called 'saves'
        help: did you mean 'save'? Known keys: $schema, failure, hooks, save, stages, state.
      """),
    Refusal(
      "an unknown stage", "{\"stages\": [{\"use\": \"load\"},\n {\"use\": \"polihs\"}]}",
      """
      error: pipeline.json:2: stages[1].use: no stage is called 'polihs'
        help: did you mean 'polish'? Known stages: aggregate, load, mark, name, polish.
      """),
    Refusal(
      "an unknown key beside use", #"{"stages": [{"use": "load", "setings": {}}]}"#,
      """
      error: pipeline.json:1: stages[0].setings: no key is called 'setings'
        help: did you mean 'settings'? Known keys: settings, use.
      """),
    Refusal(
      "no use", #"{"stages": [{"use": "load"}, {"settings": {}}]}"#,
      """
      error: pipeline.json:1: stages[1]: "use" is missing
        help: Known stages: load, polish, mark, name, aggregate.
      """),
    Refusal(
      "a stage that is no object", #"{"stages": ["load"]}"#,
      """
      error: pipeline.json:1: stages[0]: "stages[0]" must be an object with "use", not "load"
      """),
    Refusal(
      "an empty list of stages", #"{"stages": []}"#,
      """
      error: pipeline.json:1: stages: the first stage must be 'load'
        help: Begin with {"use": "load"}.
      """),
    Refusal(
      "an unknown setting",
      #"{"stages": [{"use": "load"}, {"use": "polish", "settings": {"skp": []}}]}"#,
      """
      error: pipeline.json:1: stages[1].settings.skp: no setting is called 'skp'
        help: did you mean 'skip'? Known settings: depth, skip, tone.
      """),
    Refusal(
      "an unknown setting inside an object",
      #"{"stages": [{"use": "load", "settings": {"columns": {"txt": "body"}}}]}"#,
      """
      error: pipeline.json:1: stages[0].settings.columns.txt: no setting is called 'txt'
        help: did you mean 'text'? Known settings: date, id, text, title, url.
      """),
    Refusal(
      "a word that is not accepted",
      #"{"stages": [{"use": "load", "settings": {"encoding": "utf8"}}]}"#,
      """
      error: pipeline.json:1: stages[0].settings.encoding: no value is called 'utf8'
        help: did you mean 'utf-8'? Known values: auto, utf-16, utf-8, windows-1252.
      """),
    Refusal(
      "a word in a list that is not accepted",
      #"{"stages": [{"use": "load"}, {"use": "polish", "settings": {"skip": ["spacings"]}}]}"#,
      """
      error: pipeline.json:1: stages[1].settings.skip[0]: no value is called 'spacings'
        help: did you mean 'spacing'? Known values: marks, spacing.
      """),
    Refusal(
      "a word twice in a list",
      #"{"stages": [{"use": "load"}, {"use": "aggregate", "settings": {"formats": ["csv", "csv"]}}]}"#,
      "error: pipeline.json:1: stages[1].settings.formats[1]: \"csv\" is listed twice"),
    Refusal(
      "a string where a number belongs",
      #"{"stages": [{"use": "load", "settings": {"maxLineBytes": "big"}}]}"#,
      "error: pipeline.json:1: stages[0].settings.maxLineBytes: "
        + "\"maxLineBytes\" must be a whole number from 256 to 67108864, not \"big\""),
    Refusal(
      "a number out of bounds",
      #"{"stages": [{"use": "load"}, {"use": "aggregate", "settings": {"compressionLevel": 10}}]}"#,
      "error: pipeline.json:1: stages[1].settings.compressionLevel: "
        + "\"compressionLevel\" must be a whole number from 1 to 9, not 10"),
    Refusal(
      "a fraction",
      #"{"stages": [{"use": "load"}, {"use": "polish", "settings": {"depth": 1.5}}]}"#,
      "error: pipeline.json:1: stages[1].settings.depth: "
        + "\"depth\" must be a whole number from 1 to 5, not 1.5"),
    Refusal(
      "a string where a list belongs",
      #"{"stages": [{"use": "load", "settings": {"inputs": "a.txt"}}]}"#,
      "error: pipeline.json:1: stages[0].settings.inputs: "
        + "\"inputs\" must be a list, not \"a.txt\""),
    Refusal(
      "a number in a list of strings",
      #"{"stages": [{"use": "load", "settings": {"inputs": ["a.txt", 3]}}]}"#,
      "error: pipeline.json:1: stages[0].settings.inputs[1]: "
        + "\"inputs[1]\" must be a string, not 3"),
    Refusal(
      "null", #"{"stages": [{"use": "load", "settings": {"columns": null}}]}"#,
      "error: pipeline.json:1: stages[0].settings.columns: "
        + "\"columns\" must be an object, not null"),
    Refusal(
      "settings that are no object", #"{"stages": [{"use": "load", "settings": []}]}"#,
      "error: pipeline.json:1: stages[0].settings: "
        + "\"settings\" must be an object, not an empty list"),
    Refusal(
      "no input", #"{"stages": [{"use": "load", "settings": {"inputs": []}}]}"#,
      "error: pipeline.json:1: stages[0].settings.inputs: \"inputs\" must name at least one file"),
    Refusal(
      "a long delimiter", #"{"stages": [{"use": "load", "settings": {"delimiter": "é"}}]}"#,
      "error: pipeline.json:1: stages[0].settings.delimiter: "
        + "\"delimiter\" must be one ASCII character other than '\"', not \"é\""),
    Refusal(
      "a key twice", "{\"save\": true,\n \"save\": false, \"stages\": [{\"use\": \"load\"}]}",
      "error: pipeline.json:1: save: this key is given twice"),
    Refusal(
      "a stage twice", #"{"stages": [{"use": "load"}, {"use": "mark"}, {"use": "mark"}]}"#,
      """
      error: pipeline.json:1: stages[2].use: 'mark' is used twice
        help: Take one of the two out: a stage stands once.
      """),
    Refusal(
      "load later", #"{"stages": [{"use": "mark"}, {"use": "load"}]}"#,
      """
      error: pipeline.json:1: stages[0]: the first stage must be 'load'
        help: Move 'load' to the top.
      """),
    Refusal(
      "aggregate earlier", #"{"stages": [{"use": "load"}, {"use": "aggregate"}, {"use": "mark"}]}"#,
      """
      error: pipeline.json:1: stages[1]: 'aggregate' must be the last stage
        help: Move 'aggregate' to the end.
      """),
    Refusal(
      "a stage that reads what nothing writes", #"{"stages": [{"use": "load"}, {"use": "name"}]}"#,
      """
      error: pipeline.json:1: stages[1]: 'name' reads quotations, which no earlier stage writes
        help: Put a stage that writes quotations before it; `depeche stages` lists them.
      """),
    Refusal(
      "a stage that changes what a later layer was made from",
      #"{"stages": [{"use": "load"}, {"use": "mark"}, {"use": "polish"}]}"#,
      """
      error: pipeline.json:1: stages[2]: 'polish' writes text after 'mark' has written quotations
        help: Put 'polish' before 'mark'.
      """),
    Refusal(
      "nothing kept", #"{"save": false, "stages": [{"use": "load"}, {"use": "mark"}]}"#,
      """
      error: pipeline.json:1: save: nothing is saved and no 'aggregate' writes datasets
        help: End the stages with 'aggregate', or set "save" to true.
      """),
    Refusal(
      "a stage's own complaint",
      #"{"stages": [{"use": "load"}, {"use": "polish", "settings": {"tone": "loud"}}]}"#,
      """
      error: pipeline.json:1: stages[1].settings.tone: the tone "loud" hurts
        help: Choose another.
      """),
    Refusal(
      "a key that is missing, on the line of what lacks it",
      "{\"save\": true,\n \"stages\": [\n {\"use\": \"load\"},\n {\"settings\": {}}]}",
      """
      error: pipeline.json:4: stages[1]: "use" is missing
        help: Known stages: load, polish, mark, name, aggregate.
      """),
    Refusal(
      "several things at once",
      "{\n \"sate\": \"x\",\n \"stages\": [\n {\"use\": \"load\", \"settings\":\n"
        + " {\"batchBytes\": 1,\n \"input\": []}},\n {\"use\": \"mrk\"}]}",
      """
      error: pipeline.json:2: sate: no key is called 'sate'
        help: did you mean 'save'? Known keys: $schema, failure, hooks, save, stages, state.
      error: pipeline.json:5: stages[0].settings.batchBytes: "batchBytes" must be a whole number \
      from 1024 to 67108864, not 1
      error: pipeline.json:6: stages[0].settings.input: no setting is called 'input'
        help: did you mean 'inputs'? Known settings: allowOutsideRoot, batchBytes, columns, delimiter, \
      encoding, inputs, maxInflateRatio, maxInflatedBytes, maxLineBytes, maxTextBytes.
      error: pipeline.json:7: stages[1].use: no stage is called 'mrk'
        help: did you mean 'mark'? Known stages: aggregate, load, mark, name, polish.
      """),
  ]

  @Test("a wrong file is refused with its places and the remedies", arguments: refusals)
  func refuses(_ refusal: Refusal) throws {
    let problems = try #require(throws: ProblemReports.self) {
      try PipelineConfiguration(json: Array(refusal.json.utf8), catalog: .ofTests)
    }
    #expect(problems.description == refusal.message)
    #expect(problems.reports.allSatisfy { $0.kind == .configuration })
  }

  @Test func takesDefaultsForWhatIsLeftOut() throws {
    let configuration = try PipelineConfiguration(
      json: Array(#"{"stages": [{"use": "load"}, {"use": "polish"}]}"#.utf8), catalog: .ofTests)
    #expect(configuration.state == ".depeche")
    #expect(configuration.saves)
    #expect(configuration.load == LoadSettings())
    #expect(configuration.aggregate == nil)
    #expect(configuration.stages.map(\.name) == ["polish"])
    #expect(configuration.stages.map(\.version) == [3])
    #expect(configuration.stages.map(\.settings) == [#"{"depth":2,"skip":[],"tone":"soft"}"#])
  }

  @Test func laysObjectsOverTheDefaultsMemberByMember() throws {
    let json = """
      {"$schema": "pipeline.schema.json", "state": "kept", "save": false, "stages": [
        {"use": "load", "settings": {"columns": {"text": "body"}, "delimiter": ";"}},
        {"use": "aggregate", "settings": {"output": "out", "formats": ["jsonl"]}}]}
      """
    var configuration = try PipelineConfiguration(
      json: Array(json.utf8), root: "/data", catalog: .ofTests)
    #expect(configuration.load.columns.text == "body")
    #expect(configuration.load.columns.id == "id")
    #expect(configuration.load.delimiter == ";")
    #expect(configuration.statePath == "/data/kept")
    #expect(configuration.outputPath == "/data/out")
    configuration.override(inputs: ["x.txt"], relativeTo: "/here")
    configuration.override(output: "y", relativeTo: "/here")
    #expect(configuration.load.inputs == ["x.txt"])
    #expect(configuration.inputRoot == "/here")
    #expect(configuration.outputPath == "/here/y")
  }

  @Test("a mutated file is read or refused, never worse", arguments: 0..<20)
  func survivesMutations(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let start = """
      {"$schema": "s", "state": ".depeche", "save": true, "stages": [
        {"use": "load", "settings": {"inputs": ["a/*.txt"], "maxLineBytes": 4096,
          "columns": {"id": "key", "text": "body"}, "encoding": "auto", "delimiter": ","}},
        {"use": "polish", "settings": {"skip": ["spacing"], "depth": 3}}, {"use": "mark"},
        {"use": "name"}, {"use": "aggregate", "settings": {"formats": ["csv"]}}]}
      """
    let pieces = [
      "{", "}", "[", "]", "\"", ",", ":", "null", "-1", "1e999", "99999999999999999999", "\\", "\n",
      "\u{0}", "é", "\"use\"", "\"load\"", "true", "settings", " ",
    ]
    for _ in 0..<100 {
      var json = Array(start.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: json.indices, using: &generator)
        let end = min(json.count, place + Int.random(in: 0...6, using: &generator))
        let piece = pieces.randomElement(using: &generator) ?? ""
        json.replaceSubrange(place..<end, with: piece.utf8)
      }
      do {
        _ = try PipelineConfiguration(json: json, catalog: .ofTests)
      } catch {
        #expect(!error.reports.isEmpty)
        #expect(error.reports.allSatisfy { !$0.problem.isEmpty && $0.kind == .configuration })
      }
    }
  }
}
