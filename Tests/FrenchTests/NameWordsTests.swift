import Testing
import Text

@testable import French

@Suite struct NameWordsTests {
  @Test("one look-up tells what the lists of classes and of roles tell")
  func agreesWithTheLists() {
    let words = NameKnowledge.standard.words
    let roles = Set(NameKnowledge.standard.roles.openings)
    for word in ["directeur", "ministère", "paris", "jean", "le", "inconnuissime"] {
      let hash = WordHash.of(word)
      #expect(words[hash].classes == WordClasses.standard[hash])
      #expect(words[hash].mayBeginRole == roles.contains(hash))
    }
    #expect(words[WordHash.of("directeur")].mayBeginRole)
  }
}
