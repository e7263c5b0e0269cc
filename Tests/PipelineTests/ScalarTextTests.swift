import TestSupport
import Testing

@testable import Pipeline

@Suite struct ScalarTextTests {
  @Test("places count scalars, whatever their length", arguments: 1...20)
  func slices(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet: [Unicode.Scalar] = seed % 4 == 0 ? ["a", "b"] : ["a", "é", "—", "😀", "\u{301}"]
    let scalars = (0..<Int(seed) * 17).map { _ in alphabet.randomElement(using: &generator) ?? "a" }
    func utf8(_ scalars: some Sequence<Unicode.Scalar>) -> [UInt8] {
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      return Array(text.utf8)
    }
    let text = ScalarText(utf8(scalars))
    #expect(text.count == scalars.count)
    for _ in 0..<50 {
      let start = Int.random(in: 0...scalars.count, using: &generator)
      let end = Int.random(in: start...scalars.count, using: &generator)
      #expect(text[start, end].map(Array.init) == utf8(scalars[start..<end]))
    }
    #expect(text[-1, 0] == nil && text[1, 0] == nil && text[0, scalars.count + 1] == nil)
  }
}
