import Articles
import Evaluation
import Testing
import Text

@testable import Pipeline

@Suite struct EvaluationRunTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    var gold: String
    var kind: ProblemReport.Kind
    var says: String
    var testDescription: String { gold }

    init(_ gold: String, _ kind: ProblemReport.Kind = .data, _ says: String) {
      self.gold = gold
      self.kind = kind
      self.says = says
    }
  }

  static let refusals = [
    Refusal(
      #"{"id":"a","persons":["x"]}"# + "\n\n" + #"{"id":"b",}"#, .data, "g.jsonl:3:11: a key"),
    Refusal("[]", .data, "g.jsonl:1: an object is expected, not an empty list"),
    Refusal(#"{"persons":[]}"#, .data, "id: is missing"),
    Refusal(#"{"id":"a","person":[]}"#, .data, "nothing is marked in 'a'"),
    Refusal(#"{"id":"a","persons":[1]}"#, .data, "persons[0]: a string is expected, not 1"),
    Refusal(#"{"id":"a","orgs":"x"}"#, .data, #"orgs: a list is expected, not "x""#),
    Refusal(#"{"id":"a","quotes":[{"start":1}]}"#, .data, "quotes[0].end: is missing"),
    Refusal(#"{"id":"a","quotes":[{"start":1,"end":99}]}"#, .data, "1 to 99 is no range"),
    Refusal(
      #"{"id":"a","departures":[{"person":"x","kind":"gone"}]}"#, .data,
      "departures[0].kind: 'gone' is not known"),
    Refusal(#"{"id":"a","mentions":[{"type":"person"}]}"#, .data, "mentions[0].start: is missing"),
    Refusal(
      #"{"id":"a","persons":[]}"# + "\n" + #"{"id":"a.txt","persons":[]}"#, .data,
      "'a' is marked twice"),
    Refusal(#"{"id":"other","persons":["x"]}"#, .input, "no marked article is in the run"),
    Refusal(#"{"id":"other","quotes":[]}"#, .input, "the text of 'other' is not found"),
    Refusal("", .data, "no article is marked"),
  ]

  @Test("wrong marks are told with their line", arguments: refusals)
  func refuses(_ refusal: Refusal) throws {
    let folder = try Self.run()
    try folder.write(refusal.gold, to: "g.jsonl")
    let problem = #expect(throws: ProblemReport.self) {
      try Self.evaluate(["g.jsonl"], in: folder)
    }
    #expect(problem?.kind == refusal.kind)
    #expect(problem?.description.contains(refusal.says) == true, "\(problem as Any)")
  }

  @Test func refusesWhatIsNotThere() throws {
    let folder = try Self.run()
    for (gold, output) in [("none.jsonl", "out"), ("g.jsonl", "."), ("out", "out")] {
      try folder.write(#"{"id":"a","persons":[]}"#, to: "g.jsonl")
      let problem = #expect(throws: ProblemReport.self) {
        try Self.evaluate([gold], output: output, in: folder)
      }
      #expect(problem?.kind == .input)
    }
  }

  @Test("marks of every layer are read")
  func readsGold() throws {
    let folder = try Self.run()
    let gold = """
      {"id":"a.txt","persons":["Jan Leike"],"orgs":["OpenAI","Meta"],
      "departures":[{"person":"Leike","org":"OpenAI","kind":"resigned","status":"confirmed"}],
      "appointments":[],"quotes":[{"text":"Je pars","speaker":"Jan Leike"}],
      "english_spans":[],"mentions":[{"type":"person","start":0,"end":9}]}
      """.replacing("\n", with: " ")
    try folder.write(gold + "\n" + #"{"id":"b","persons":["Ada"]}"#, to: "g.jsonl")
    let result = try Self.evaluate(["g.jsonl"], in: folder)
    #expect(result.scorecard.documents == 2)
    #expect(result.scorecard.missingDocuments == ["b"])
    #expect(result.warnings.count == 1)
    let figures = Dictionary(
      result.scorecard.figures.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last })
    #expect(figures["persons"] == .tally(Tally(right: 1, missed: 1)))
    #expect(figures["organizations"] == .tally(Tally(right: 1, missed: 1)))
    #expect(figures["departures_with_organization"] == .tally(Tally(right: 1)))
    #expect(figures["quotation_recall_all"] == .share(1))
    #expect(figures["speaker_accuracy"] == .share(1))
    #expect(figures["mentions_exact_person"] == .tally(Tally(right: 1)))
    #expect(figures["mentions_exact_organization"] == nil)
  }

  @Test("an article may be named by its id, and must be when its file's name is not enough")
  func matchesByID() throws {
    let folder = try Self.run()
    try folder.write(#"{"id":"d-a","persons":["Jan Leike"]}"#, to: "g.jsonl")
    let result = try Self.evaluate(["g.jsonl"], in: folder)
    #expect(result.scorecard.figures.map(\.value) == [.tally(Tally(right: 1))])
    try folder.write(
      #"{"document_id":"d-a","path":"x/a.txt"}"# + "\n"
        + #"{"document_id":"d-b","path":"y/a.txt"}"#,
      to: "out/documents.jsonl")
    #expect(try Self.evaluate(["g.jsonl"], in: folder).scorecard.documents == 1)
    try folder.write(#"{"id":"a","persons":["Jan Leike"]}"#, to: "g.jsonl")
    let problem = #expect(throws: ProblemReport.self) {
      try Self.evaluate(["g.jsonl"], in: folder)
    }
    #expect(problem?.description.contains("more than one article of the run is called 'a'") == true)
  }

  @Test("brat files are read, in folders and with pieces")
  func readsBrat() throws {
    let folder = try Self.run()
    try folder.write(Self.text, to: "brat/2024/a.txt")
    try folder.write(
      """
      T1\tPerson 0 9\tJan Leike
      T2\tORG 17 21;22 23\tOpen I
      A1\tSure T1
      T3\tHour 0 3\tJan
      """, to: "brat/2024/a.ann")
    let result = try Self.evaluate(["brat"], in: folder)
    #expect(
      result.warnings == [
        "marks of type Hour are left out (1); --type Hour=TYPE says what they are"
      ])
    #expect(
      result.scorecard.figures.map(\.value)
        .contains(.tally(Tally(right: 2))))
    try folder.write("T1\tPerson 0 9\tJan Leike\r\nT2\tPER 0 3\tJan\r\n", to: "brat/2024/a.ann")
    #expect(
      try Self.evaluate(["brat"], in: folder).scorecard.figures.first?.value
        == .tally(Tally(right: 1, missed: 1)))
    #expect(
      try Self.evaluate(["brat"], isOutermostOnly: true, in: folder).scorecard.figures.first?.value
        == .tally(Tally(right: 1)))
    try folder.write("T3\tHour 0 3\tJan", to: "brat/2024/a.ann")
    let typed = try Self.evaluate(["brat"], types: ["hour": .date], in: folder)
    #expect(typed.warnings.isEmpty)
    #expect(
      typed.scorecard.figures.first { $0.name == "mentions_exact_date" }?.value
        == .tally(Tally(missed: 1)))
    try folder.write("T1\tPerson 0 99\tx", to: "brat/2024/a.ann")
    let problem = #expect(throws: ProblemReport.self) {
      try Self.evaluate(["brat"], in: folder)
    }
    #expect(problem?.location.hasSuffix("a.ann:1") == true)
  }

  // MARK: - A run

  private static let text = "Jan Leike quitte OpenAI. « Je pars », dit-il."

  /// A folder with `a.txt` and, in `out`, what a run found in it.
  private static func run() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.txt")
    for (table, rows) in [
      "documents": [
        #"{"document_id":"d-a","path":"in/a.txt"}"#, #"{"document_id":"d-z","path":"z"}"#,
      ],
      "departure_reports": [
        #"{"document_id":"d-a","person":"Jan Leike","person_type":"named","organization":"OpenAI","#
          + #""role":null,"manner":"resigned","status":"confirmed","left_on":null,"destination":null,"#
          + #""evidence":"Jan Leike quitte OpenAI","source_start":0,"source_end":23}"#
      ],
      "appointment_reports": [],
      "quotations": [
        #"{"document_id":"d-a","parent_id":null,"kind":"direct","language":"fr","text":"Je pars","#
          + #""source_start":27,"source_end":34,"speaker":"Jan Leike"}"#
      ],
      "mentions": [
        mention("person", "Jan Leike", 0, 9), mention("organization", "OpenAI", 17, 23),
        #"{"document_id":"d-z","type":"gone"}"#,
      ],
    ] {
      try folder.write(rows.map { $0 + "\n" }.joined(), to: "out/\(table).jsonl")
    }
    return folder
  }

  private static func mention(_ type: String, _ name: String, _ start: Int, _ end: Int) -> String {
    #"{"document_id":"d-a","type":"\#(type)","name":"\#(name)","surface":"\#(name)","#
      + #""source_start":\#(start),"source_end":\#(end)}"#
  }

  @discardableResult
  private static func evaluate(
    _ gold: [String], output: String = "out", types: [String: EntityType] = [:],
    isOutermostOnly: Bool = false, in folder: TemporaryFolder
  ) throws -> EvaluationRun.Result {
    try EvaluationRun(
      gold: gold.map { "\(folder.path)/\($0)" }, output: "\(folder.path)/\(output)",
      types: types, isOutermostOnly: isOutermostOnly
    ).evaluate()
  }
}
