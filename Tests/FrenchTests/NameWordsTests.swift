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
      let lists = WordClass.lists.filter { list in
        WordList.words(of: list.words).contains { WordHash.of($0) == hash }
      }
      #expect(words[hash].classes == lists.reduce([]) { $0.union($1.classes) })
      #expect(words[hash].mayBeginRole == roles.contains(hash))
    }
    #expect(words[WordHash.of("directeur")].mayBeginRole)
  }

  @Test("a word has the classes of all its lists, and the tokenizer cuts none")
  func joinsClasses() {
    let words = NameWords(
      [(.common, "rouge vert"), (.city, "Vert l’un\nsaint-étienne"), (.sport, "vert")], .standard)
    #expect(words[WordHash.of("rouge")].classes == .common)
    #expect(words[WordHash.of("vert")].classes == [.common, .city, .sport])
    #expect(words[WordHash.of("saint-étienne")].classes == .city)
    #expect(words[WordHash.of("un")].classes == [])
  }
}
