/// How well the names of articles are found, each once per article.
struct NameScore: Sendable {
  private let kind: String
  private(set) var tally = Tally()

  /// A score of names whose kind disagreements call `kind`.
  init(kind: String) { self.kind = kind }

  /// Compares names; `found` may hold one more than once.
  mutating func add(
    _ marked: [String], _ found: [String], in document: String,
    to disagreements: inout [Disagreement]
  ) {
    var seen: Set<String> = []
    let pairing = Pairing(
      marked, found.filter { seen.insert($0).inserted }, likeness: NameWords.closeness)
    var known = pairing.pairs.map(\.marked)
    let matched = known.count
    // Another form of a name that was found is no error; forms of one wrong name are one.
    for name in pairing.extra where !known.contains(where: { NameWords.areSame(name, $0) }) {
      known.append(name)
    }
    let extra = known[matched...]
    tally += Tally(right: matched, wrong: extra.count, missed: pairing.lost.count)
    disagreements += pairing.lost.map { Disagreement(document, "missed \(kind)", marked: $0) }
    disagreements += extra.map { Disagreement(document, "false \(kind)", found: $0) }
  }
}
