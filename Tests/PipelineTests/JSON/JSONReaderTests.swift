import TestSupport
import Testing

@testable import Pipeline

@Suite struct JSONReaderTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var json: String
    /// Canonical text, or the message.
    var result: String
    var testDescription: String { json }
  }

  @Test(
    "what is JSON is read, and everything else is refused with its place",
    arguments: [
      Example(json: " [1, -0.5e+3 ,true,false,null] ", result: "[1,-0.5e+3,true,false,null]"),
      Example(json: #"{"b": {"x": []}, "a": {}}"#, result: #"{"a":{},"b":{"x":[]}}"#),
      Example(json: #""\u00e9\/\n\ud83d\ude00""#, result: #""é/\n😀""#),
      Example(json: #""\ud83d!\udc00\ud83dA""#, result: "\"\u{fffd}!\u{fffd}\u{fffd}A\""),
      Example(json: "", result: "0: a value is missing at the end"),
      Example(json: "[1,]", result: "3: a value is missing before ']'"),
      Example(json: "[1 2]", result: "3: ',' or ']' is missing before '2'"),
      Example(json: "[01]", result: "2: ',' or ']' is missing before '1'"),
      Example(json: "{\"a\" 1}", result: "5: ':' is missing before '1'"),
      Example(json: "{a: 1}", result: "1: a key in double quotes is missing before 'a'"),
      Example(json: "{'a': 1}", result: "1: a key in double quotes is missing before '''"),
      Example(json: #"{"a": "b}"#, result: "6: a string is not closed"),
      Example(json: "\"a\nb\"", result: "2: a line break stands in a string"),
      Example(json: #""\q""#, result: "1: no escape begins this way"),
      Example(json: #""\u12g4""#, result: "1: \\u needs four hexadecimal digits"),
      Example(json: "truer", result: "0: no JSON word begins this way"),
      Example(json: "nul", result: "0: no JSON word begins this way"),
      Example(json: "-", result: "0: a number is not finished"),
      Example(json: "1. ", result: "0: a number is not finished"),
      Example(json: "{} []", result: "3: '[' follows the end of the value"),
      Example(json: "// a", result: "0: a value is missing before '/'"),
    ])
  func reads(_ example: Example) {
    #expect(Self.read(Array(example.json.utf8)) == example.result)
  }

  @Test(arguments: [63, 64, 65, 10_000])
  func refusesWhatIsNestedTooDeep(depth: Int) {
    let json = Array(
      (String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    let isRead = Self.read(json) == String(decoding: json, as: UTF8.self)
    #expect(isRead == (depth <= 64))
  }

  @Test("whatever the bytes, reading ends, and skipping agrees with reading", arguments: 0..<20)
  func neverTraps(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let start = Array(#"{"a": [1, "é\u00e9\n", {"b": null}], "c": -1.5e3, "d": true}"#.utf8)
    for _ in 0..<200 {
      var json = start
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: json.indices, using: &generator)
        json[place] = Array(#"{}[]",:\u0e-.1tfn x"#.utf8).randomElement(using: &generator) ?? 0
      }
      json = Array(String(decoding: json, as: UTF8.self).utf8)
      var reader = JSONReader(json)
      let skipped: String? =
        if case .failure(let error) = Result(catching: {
          try reader.skipValue()
          try reader.end()
        }) { "\(error)" } else { nil }
      let read = Self.read(json)
      #expect((skipped == nil) == (read.first?.isNumber == false), "\(read)")
    }
  }

  private static func read(_ json: [UInt8]) -> String {
    do {
      return try LocatedJSON(json).value.canonicalText
    } catch {
      return "\(error.offset): \(error.problem)"
    }
  }
}
