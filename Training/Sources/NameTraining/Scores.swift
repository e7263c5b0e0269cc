package import French

/// How many names were found, marked, and both, of each type.
package struct Scores: Sendable {
  package struct Count: Sendable {
    package var hits = 0
    package var found = 0
    package var marked = 0

    package var precision: Double { found == 0 ? 0 : Double(hits) / Double(found) }
    package var recall: Double { marked == 0 ? 0 : Double(hits) / Double(marked) }
    package var f1: Double {
      hits == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }
  }

  private var counts = [Count](repeating: Count(), count: TaggedType.allCases.count)

  package init() {}

  package subscript(type: TaggedType) -> Count { counts[Int(type.rawValue)] }

  /// The sum over some types.
  package func sum(_ types: [TaggedType]) -> Count {
    types.reduce(into: Count()) { sum, type in
      sum.hits += self[type].hits
      sum.found += self[type].found
      sum.marked += self[type].marked
    }
  }

  /// Counts one article: span and type must be the same.
  package mutating func add(
    found: Set<MarkedArticle.Mark>, marked: [MarkedArticle.Mark]
  ) {
    for mark in marked {
      counts[Int(mark.type.rawValue)].marked += 1
      if found.contains(mark) { counts[Int(mark.type.rawValue)].hits += 1 }
    }
    for mark in found { counts[Int(mark.type.rawValue)].found += 1 }
  }

  package mutating func add(_ other: Scores) {
    for index in counts.indices {
      counts[index].hits += other.counts[index].hits
      counts[index].found += other.counts[index].found
      counts[index].marked += other.counts[index].marked
    }
  }
}
