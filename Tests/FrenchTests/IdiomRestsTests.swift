import Testing
import Text

@testable import French

@Suite struct IdiomRestsTests {
  private static let rests = IdiomRests(
    ["* tablier", "la porte", "les clés de la maison"].map { Tokenizer.analyze($0).tokens[...] })

  @Test("the longest word of an idiom tells it", arguments: ["tablier", "porte", "maison"])
  func mayStandWithItsLongestWord(word: String) {
    #expect(Self.rests.mayStand(among: [WordHash.of("pas"), WordHash.of(word)]))
  }

  @Test(arguments: [["la"], ["les", "clés"], ["*"], []])
  func standsNowhereElse(words: [String]) {
    #expect(!Self.rests.mayStand(among: words.map(WordHash.of)[...]))
  }

  @Test("a verb is told by itself or by the words of its idioms")
  func verbsAreToldByWords() throws {
    let token = Tokenizer.analyze("jette").tokens[0]
    let readings = try #require(DepartureCues.verbs(token)).readings
    let sponge = WordHash.of("éponge")
    let told = readings.told(by: [sponge])
    #expect(told.contains { $0.rests.mayStand(among: [sponge]) })
    #expect(told.count < readings.all.count)
    #expect(readings.told(by: [WordHash.of("chat")]).allSatisfy { $0.rests.isEmpty })
  }

  @Test("the lists give their words to the cues")
  func isKnownToTheCues() {
    #expect(DepartureCues.idiomKeys.contains(WordHash.of("tablier")))
    #expect(AppointmentCues.idiomKeys.contains(WordHash.of("rênes")))
  }
}
