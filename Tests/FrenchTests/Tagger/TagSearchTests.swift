import TestSupport
import Testing

@testable import French

@Suite struct TagSearchTests {
  @Test("no row of tags has more points than the one that is found", arguments: UInt64(0)..<8)
  func findsTheBest(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let model = NameModel.standard
    let points = (0..<3).map { _ in
      var row = TagRow()
      for tag in 0..<NameTag.outside { row[tag] = Int16(Int(random.next() % 241) - 120) }
      return row
    }
    var search = TagSearch(model: model, longest: 8)
    for isFirst in [true, false] {
      search.run(points, 0..<points.count, isFirst: isFirst)
      func sum(_ tags: [Int]) -> Int {
        var before = isFirst ? NameModel.start : NameTag.outside
        return tags.enumerated().reduce(0) { sum, step in
          defer { before = step.element }
          return sum + Int(model.transitions[before][step.element])
            + Int(points[step.offset][step.element])
        }
      }
      let all = 0..<NameTag.count
      let best = all.flatMap { a in all.flatMap { b in all.map { c in sum([a, b, c]) } } }.max()
      #expect(sum(search.tags.map(Int.init)) == best)
    }
  }
}
