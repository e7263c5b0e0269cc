import Text

/// How well mentions are found, place by place and type by type.
struct MentionScore: Sendable {
  /// Of one type: those found to the character, and those found with any overlap.
  private var scores: [EntityType: (exact: Tally, overlap: Tally)] = [:]

  mutating func add(
    _ marked: [MarkedDocument.Mention], of types: Set<EntityType>,
    _ found: [FoundDocument.Mention], in document: MarkedDocument,
    to disagreements: inout [Disagreement]
  ) {
    for type in EntityType.allCases where types.contains(type) {
      let wanted = Set(marked.filter { $0.type == type }.map(\.range)).sorted(by: Self.isBefore)
      let given = Set(found.filter { $0.type == type }.map(\.range)).sorted(by: Self.isBefore)
      let exact = Set(wanted).intersection(given).count
      let pairing = Pairing(wanted, given) { $0.likeness(to: $1) }
      var score = scores[type] ?? (Tally(), Tally())
      score.exact += Tally(
        right: exact, wrong: given.count - exact, missed: wanted.count - exact)
      score.overlap += Tally(
        right: pairing.pairs.count, wrong: pairing.extra.count, missed: pairing.lost.count)
      scores[type] = score
      note(pairing, type, marked, found, document, &disagreements)
    }
  }

  private func note(
    _ pairing: Pairing<Range<Int>, Range<Int>>, _ type: EntityType,
    _ marked: [MarkedDocument.Mention], _ found: [FoundDocument.Mention],
    _ document: MarkedDocument, _ disagreements: inout [Disagreement]
  ) {
    func note(_ problem: String, marked: String?, found: String?, at range: Range<Int>) {
      disagreements.append(
        Disagreement(
          document.name, problem, marked: marked, found: found,
          words: document.text.context(of: range)))
    }
    let text = document.text
    for (wanted, given) in pairing.pairs where wanted != given {
      note(
        "inexact \(type.rawValue)", marked: text[wanted], found: text[given], at: wanted)
    }
    for range in pairing.lost {
      let other = found.first { $0.type != type && $0.range.overlaps(range) }
      note(
        "missed \(type.rawValue)", marked: text[range],
        found: other.map { "\($0.type.rawValue) \(text[$0.range])" }, at: range)
    }
    for range in pairing.extra {
      let other = marked.first { $0.type != type && $0.range.overlaps(range) }
      note(
        "false \(type.rawValue)", marked: other.map { "\($0.type.rawValue) \(text[$0.range])" },
        found: text[range], at: range)
    }
  }

  var figures: [Figure] {
    var figures: [Figure?] = []
    for (name, tally) in [
      ("mentions_exact", \(exact: Tally, overlap: Tally).exact), ("mentions_overlap", \.overlap),
    ] {
      var all = Tally()
      for score in scores.values { all += score[keyPath: tally] }
      figures.append(.tally(name, all))
      for type in EntityType.allCases {
        guard let score = scores[type] else { continue }
        figures.append(.tally("\(name)_\(type.rawValue)", score[keyPath: tally]))
      }
    }
    return figures.compactMap { $0 }
  }

  private static func isBefore(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    (one.lowerBound, one.upperBound) < (other.lowerBound, other.upperBound)
  }
}
