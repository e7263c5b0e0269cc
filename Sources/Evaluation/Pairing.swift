/// What is marked and what is found, one to one.
struct Pairing<Marked, Found> {
  private(set) var pairs: [(marked: Marked, found: Found)] = []
  /// Marked things without a partner, in their order.
  let lost: [Marked]
  /// Found things without a partner, in their order.
  let extra: [Found]

  /// Pairs greedily, the best likeness first and of equal ones the first; a likeness of 0
  /// says that two things are not the same.
  init(_ marked: [Marked], _ found: [Found], likeness: (Marked, Found) -> Double) {
    var scored: [(likeness: Double, marked: Int, found: Int)] = []
    for (i, one) in marked.enumerated() {
      for (j, other) in found.enumerated() {
        let value = likeness(one, other)
        if value > 0 { scored.append((value, i, j)) }
      }
    }
    scored.sort { ($1.likeness, $0.marked, $0.found) < ($0.likeness, $1.marked, $1.found) }
    var usedMarked: Set<Int> = []
    var usedFound: Set<Int> = []
    for (_, i, j) in scored where !usedMarked.contains(i) && !usedFound.contains(j) {
      usedMarked.insert(i)
      usedFound.insert(j)
      pairs.append((marked[i], found[j]))
    }
    lost = marked.indices.filter { !usedMarked.contains($0) }.map { marked[$0] }
    extra = found.indices.filter { !usedFound.contains($0) }.map { found[$0] }
  }
}
