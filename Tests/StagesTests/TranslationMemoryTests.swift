import Articles
import Stages
import Testing

@Suite struct TranslationMemoryTests {
  static let header = ["english", "french", "source"]

  struct Match: Sendable, CustomTestStringConvertible {
    var name: String
    var known: String
    var asked: String
    var isFound = true
    var testDescription: String { name }
  }

  @Test(arguments: [
    Match(name: "the same text", known: "I quit.", asked: "I quit."),
    Match(name: "no full stop", known: "I quit.", asked: "I quit"),
    Match(name: "first letter", known: "Thank you", asked: "thank you!"),
    Match(name: "apostrophe", known: "I'm out", asked: "I’m out"),
    Match(name: "quotation marks", known: "I \"ship\" it", asked: "I “ship” it"),
    Match(name: "dash", known: "me - too", asked: "me — too"),
    Match(name: "lines and spaces", known: "one\ntwo", asked: " one \u{A0}two\r\n"),
    Match(name: "shortcode at the end", known: "Bye.", asked: "Bye.\n:openai-heart:"),
    Match(name: "shortcode in the list", known: "Bye. :wave:", asked: "Bye"),
    Match(name: "link at the end", known: "Bye", asked: "Bye… https://t.co/x"),
    Match(name: "another case inside", known: "an Apple", asked: "an apple", isFound: false),
    Match(name: "a question", known: "I quit.", asked: "I quit?", isFound: false),
    Match(name: "one word more", known: "I quit", asked: "I quit now", isFound: false),
    Match(name: "nothing", known: "I quit", asked: "", isFound: false),
  ])
  func findsTheSameWords(_ match: Match) throws {
    let memory = try TranslationMemory(
      records: [Self.header, [match.known, "oui", "usual"]], path: "t.csv")
    #expect(memory.french(for: Array(match.asked.utf8)[...]) == (match.isFound ? "oui" : nil))
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var records: [[String]]
    var message: String
    var testDescription: String { message }
  }

  @Test(arguments: [
    Refusal(
      records: [], message: "error: t.csv:1: no column is called 'english'"),
    Refusal(
      records: [["english", "source"]], message: "error: t.csv:1: no column is called 'french'"),
    Refusal(
      records: [header, ["a", "b", "c"], ["d", " ", "f"]],
      message: "error: t.csv:3: the cell 'french' is empty"),
    Refusal(
      records: [header, ["a", "b"]], message: "error: t.csv:2: the cell 'source' is empty"),
    Refusal(
      records: [header, ["two\nlines", "b", "c"], ["Two lines.", "d", "e"]],
      message: "error: t.csv:4: 'Two lines.' has another rendering in line 2"),
  ])
  func refuses(_ refusal: Refusal) throws {
    let problem = try #require(throws: ProblemReport.self) {
      try TranslationMemory(records: refusal.records, path: "t.csv")
    }
    #expect(problem.kind == .configuration)
    #expect(problem.description.split(separator: "\n").first.map(String.init) == refusal.message)
    #expect(problem.help != nil)
  }

  @Test func allowsTheSameTwiceAndEmptyLines() throws {
    let memory = try TranslationMemory(
      records: [Self.header, ["a", "b", "c"], [""], ["a", "b", "d"]], path: "t.csv")
    #expect(memory.count == 1)
  }

  @Test("normalizing twice changes nothing more", arguments: ["« A’s — b… »", "x :a-b: :c:", "?!"])
  func isIdempotent(_ text: String) {
    let once = TranslationMemory.normalized(Array(text.utf8)[...])
    #expect(TranslationMemory.normalized(once[...]) == once)
  }
}
