import Testing
import Text

@testable import French

@Suite struct WordMapTests {
  @Test("a key has the value that it was set to last, and others have none")
  func remembers() {
    let words = (0..<100).map { WordHash.of("mot\($0)") }
    var map = WordMap<Int?>(capacityFor: words.count, none: nil)
    #expect(words.allSatisfy { map[$0] == nil })
    for (number, word) in words.enumerated() { map[word] = number }
    for word in words { map.updateIfSet(word) { $0 = $0.map { $0 * 2 } } }
    map.updateIfSet(WordHash.of("autre")) { $0 = 7 }
    #expect(words.map { map[$0] } == (0..<100).map { $0 * 2 })
    #expect(map[WordHash.of("autre")] == nil)
  }

  @Test("clusters are listed by key, the first that was named first")
  func lists() {
    var lists = NameLists()
    for (cluster, key) in [(3, 9), (4, 5), (5, 9), (6, 7)] as [(Int, UInt64)] {
      lists.append(cluster, for: key)
    }
    lists.sort()
    #expect(lists[9] == [3, 5])
    #expect(lists[5] == [4])
    #expect(lists[8] == nil)
  }
}
