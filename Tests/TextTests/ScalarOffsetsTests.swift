import TestSupport
import Testing
import Text

@Suite struct ScalarOffsetsTests {
  @Test(
    arguments: [
      "", "abc", "été", "« J’ai 😀 »", String(repeating: "a", count: 64),
      String(repeating: "é", count: 64), String(repeating: "x😀é", count: 50),
    ])
  func countsWhatStringCounts(text: String) {
    let offsets = ScalarOffsets(Array(text.utf8))
    var byte = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets.scalars(before: byte) == index)
      byte += UTF8.width(scalar)
    }
    #expect(offsets.scalars(before: byte) == text.unicodeScalars.count)
  }

  @Test("random texts", arguments: UInt64(0)..<40)
  func property(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let scalars: [Unicode.Scalar] = ["a", " ", "é", "’", "—", "😀"]
    var text = ""
    for _ in 0..<Int.random(in: 0...300, using: &random) {
      text.unicodeScalars.append(scalars[Int.random(in: scalars.indices, using: &random)])
    }
    countsWhatStringCounts(text: text)
  }
}
