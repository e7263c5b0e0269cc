import TestSupport
import Testing
import Text

@testable import French

@Suite struct WordTableTests {
  private static let table = WordTable([
    (phrase: "président", value: 1), (phrase: "président du conseil", value: 2),
    (phrase: "l’Élysée", value: 3), (phrase: "ex-PDG", value: 4), (phrase: "OPA", value: 5),
  ])

  @Test(arguments: [
    (text: "président de la société", length: 1, value: UInt32(1)),
    (text: "Président du conseil d’État", length: 3, value: 2),
    // The phrase is broken off: its first word is a word of its own.
    (text: "président du jury", length: 1, value: 1),
    (text: "l'élysée", length: 2, value: 3), (text: "ex-pdg", length: 2, value: 4),
    (text: "opa", length: 1, value: 5),
  ])
  func findsTheLongestPhrase(text: String, length: Int, value: UInt32) throws {
    let tokens = Tokenizer.analyze(text).tokens
    let match = try #require(
      Self.table.longestMatch(in: tokens, at: 0, before: tokens.count))
    #expect(match.length == length)
    #expect(match.value == value)
  }

  @Test(arguments: ["conseil", "du", "présidente", "Élysée", "", "l’"])
  func findsNoOtherWord(text: String) {
    let tokens = Tokenizer.analyze(text).tokens
    #expect(Self.table.longestMatch(in: tokens, at: 0, before: tokens.count) == nil)
  }

  @Test("the same words in another order are another phrase")
  func heedsTheOrder() {
    let tokens = Tokenizer.analyze("conseil président du, du du").tokens
    let table = WordTable([
      (phrase: "président conseil", value: 1), (phrase: "la la", value: 2),
    ])
    for start in tokens.indices {
      #expect(table.longestMatch(in: tokens, at: start, before: tokens.count) == nil)
    }
  }

  @Test func stopsBeforeTheEnd() {
    let tokens = Tokenizer.analyze("président du conseil").tokens
    #expect(Self.table.longestMatch(in: tokens, at: 0, before: 2)?.value == 1)
    #expect(Self.table.longestMatch(in: tokens, at: 0, before: 0) == nil)
  }

  @Test func ofEqualPhrasesTheLastWins() {
    let table = WordTable([(phrase: "Le Monde", value: 1), (phrase: "le monde", value: 2)])
    let tokens = Tokenizer.analyze("LE MONDE").tokens
    #expect(table.longestMatch(in: tokens, at: 0, before: 2)?.value == 2)
  }

  @Test func aWordHasTheBitsOfAllItsLists() {
    let table = WordTable(bits: [(1, "rouge vert"), (2, "vert bleu"), (4, "l’un vert\nbleu")])
    #expect(table[WordHash.of("rouge")] == 1)
    #expect(table[WordHash.of("vert")] == 7)
    #expect(table[WordHash.of("bleu")] == 6)
    // Only single words are taken.
    #expect(table[WordHash.of("un")] == nil)
  }

  @Test func linesLeaveOutCommentsAndEmptyOnes() {
    let table = WordTable(lines: "  directeur\n\n# général\n  chef d’équipe\n")
    #expect(table[WordHash.of("directeur")] == 0)
    #expect(table[WordHash.of("général")] == nil)
    #expect(table.begins(with: Tokenizer.analyze("chef").tokens[0]))
    #expect(table[WordHash.of("chef")] == nil)
  }

  @Test("a table that grows many times keeps what it has", arguments: 1...4 as ClosedRange<UInt64>)
  func grows(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var table = WordTable(capacityFor: 1)
    var expected: [[UInt64]: UInt32] = [:]
    for value in 0..<2_000 as Range<UInt32> {
      // Few different words, so that phrases begin alike and some are equal.
      let phrase = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        UInt64.random(in: 1...60, using: &random) &* 0x9e37_79b9_7f4a_7c15
      }
      table.insert(phrase, value)
      expected[phrase] = value
    }
    for (phrase, value) in expected { #expect(table.value(of: phrase) == value) }
    for _ in 0..<500 {
      let phrase = (0..<5).map { _ in UInt64.random(in: .min ... .max, using: &random) }
      #expect(table.value(of: phrase) == nil)
    }
  }
}

extension WordTableTests {
  @Test("a word has the bits of every list that holds it")
  func joinsTheBitsOfLists() {
    let (a, b) = (WordHash.of("maire"), WordHash.of("présidente"))
    let table = WordTable(bits: [(1, [a]), (4, [a, b])])
    #expect(table[a] == 5)
    #expect(table[b] == 4)
    #expect(table[WordHash.of("pape")] == nil)
    #expect(table.words.count == 2)
  }
}
