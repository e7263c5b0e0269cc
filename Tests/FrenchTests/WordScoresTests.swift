import Testing
import Text

@testable import French

@Suite struct WordScoresTests {
  private static let scores = WordScores([
    ("+12 the and -7 le l' aujourd'hui", 0), ("sur", 100), ("sur pour -128 fin", 101),
  ])

  @Test(
    "a word has the number before it or that of its list, and of two equal words the last counts",
    arguments: [
      ("the", 12), ("and", 12), ("le", -7), ("l'", -7), ("aujourd'hui", -7), ("sur", 101),
      ("pour", 101), ("fin", -128),
    ] as [(String, Int8)])
  func remembers(word: String, score: Int8) {
    #expect(Self.scores[WordHash.of(word)] == score)
  }

  @Test("all others have none", arguments: ["", "la", "thé", "+12", "-7"])
  func knowsNoOthers(word: String) {
    #expect(Self.scores[WordHash.of(word)] == nil)
  }

  @Test func changes() {
    var scores = Self.scores
    let count = scores.count
    scores.set(0, of: WordHash.of("the"))
    scores.set(-1, of: WordHash.of("neuf"))
    #expect(scores[WordHash.of("the")] == 0)
    #expect(scores[WordHash.of("neuf")] == -1)
    #expect(scores.count == count + 1)
  }
}
