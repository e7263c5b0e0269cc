import DataFiles
import FoundationEssentials
import TestSupport
import Testing

@Suite struct JSONTextTests {
  @Test(
    "what must be escaped is, and nothing else",
    arguments: [
      ("", #""""#),
      ("« Je pars », dit-il à 20 h…", #""« Je pars », dit-il à 20 h…""#),
      (#"un "oui" \ un non/"#, #""un \"oui\" \\ un non/""#),
      ("\n\t\r\u{8}\u{c}", #""\n\t\r\b\f""#),
      ("\0\u{1f}\u{b}", #""\u0000\u001f\u000b""#),
      ("\u{7f}\u{85}", "\"\u{7f}\u{85}\""),
      ("a\u{2028}b\u{2029}c\u{2027}\u{202a}", "\"a\\u2028b\\u2029c\u{2027}\u{202a}\""),
    ])
  func writes(_ text: String, _ json: String) {
    var output: [UInt8] = []
    JSONText.appendString(text, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == json)
    output = []
    let bytes = Array(text.utf8)
    JSONText.appendString(bytes.span, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == json)
  }

  @Test("Foundation reads random strings back")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array(
      "aàé «»’…\"\\/\u{a0}\t\r\n\0\u{8}\u{1f}\u{7f}\u{85}\u{2028}\u{2029}\u{2030}😀".unicodeScalars)
    var texts: [String] = []
    var json: [UInt8] = []
    for _ in 0..<2000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...30, using: &generator) {
        text.append(alphabet[.random(in: alphabet.indices, using: &generator)])
      }
      texts.append(String(text))
      json.append(UInt8(ascii: json.isEmpty ? "[" : ","))
      JSONText.appendString(String(text), to: &json)
    }
    json.append(UInt8(ascii: "]"))
    let read = try JSONDecoder().decode([String].self, from: Data(json))
    #expect(read.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
  }

  @Test("every byte is found at every place of a word", arguments: 0..<17)
  func places(before: Int) {
    for scalar in 0..<UInt8(0x80) {
      let text =
        String(repeating: "é", count: before) + String(Unicode.Scalar(scalar))
        + String(repeating: "x", count: 9)
      var output: [UInt8] = []
      JSONText.appendString(text, to: &output)
      let isEscaped = scalar < 0x20 || scalar == UInt8(ascii: "\"") || scalar == UInt8(ascii: "\\")
      #expect((output.count > text.utf8.count + 2) == isEscaped)
      let bytes = Array(text.utf8)
      #expect(
        JSONText.endOfPlainText(in: bytes.span, from: before)
          == (isEscaped ? 2 * before : bytes.count))
    }
  }
}
