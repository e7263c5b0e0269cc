/// Viterbi's algorithm: the likeliest tags of tokens of a sentence that stand side by side.
///
/// Kept from one stretch of tokens to the next for the sake of its arrays.
struct TagSearch {
  private let transitions: [TagRow]
  /// Points of the tags that go on with a name, behind its first and behind a later token.
  private let afterFirst: SIMD8<Int16>
  private let afterNext: SIMD8<Int16>
  /// Points below the best with which no way goes on: what transitions can make up for.
  private let least: Int16
  /// For each token and tag, the tag before it on the best way there.
  private var before: [TagRow] = []
  /// What the last search found.
  private(set) var tags: [UInt8] = []

  /// - Parameters:
  ///   - model: The weights.
  ///   - longest: How many tokens stand side by side at most.
  init(model: NameModel, longest: Int) {
    before.reserveCapacity(longest)
    tags.reserveCapacity(longest)
    transitions = model.transitions
    var (afterFirst, afterNext) = (SIMD8<Int16>(), SIMD8<Int16>())
    for lane in 0..<8 {
      afterFirst[lane] = model.transitions[2 * lane].next[lane]
      afterNext[lane] = model.transitions[2 * lane + 1].next[lane]
    }
    self.afterFirst = afterFirst
    self.afterNext = afterNext
    let steps = model.transitions[..<NameTag.count].map(\.first)
    let (most, fewest) = (steps.map { $0.max() }.max() ?? 0, steps.map { $0.min() }.min() ?? 0)
    least = max(fewest &- most, Self.bounds.lowerBound)
  }

  /// Points of a token are kept within these bounds.
  private static var bounds: ClosedRange<Int16> { -8000...8000 }
  /// Points so low that nothing makes up for them, and yet far from overflow: those of a way
  /// so far are kept between this and 0.
  private static var floor: SIMD8<Int16> { SIMD8(repeating: bounds.lowerBound) }

  private static var firstTags: SIMD8<Int16> { SIMD8(0, 2, 4, 6, 8, 10, 12, 14) }

  /// Finds the tags of some tokens, not none; what stands before them is outside.
  ///
  /// - Parameters:
  ///   - points: Of tokens side by side.
  ///   - range: The tokens.
  ///   - isFirst: Whether they begin a sentence.
  mutating func run(_ points: [TagRow], _ range: Range<Int>, isFirst: Bool) {
    before.removeAll(keepingCapacity: true)
    var scores = transitions[isFirst ? NameModel.start : NameTag.outside]
    scores = scores &+ points[range.lowerBound].clamped(to: Self.bounds)
    for token in range.dropFirst() {
      let step = step(from: scores)
      before.append(step.before)
      scores = step.scores &+ points[token].clamped(to: Self.bounds)
    }
    var tag = NameTag.outside
    if pointwiseMax(scores.first, scores.next).max() > scores[tag] {
      for other in 0..<NameTag.outside where scores[other] > scores[tag] { tag = other }
    }
    tags.removeAll(keepingCapacity: true)
    tags.append(UInt8(tag))
    for row in before.reversed() {
      tag = Int(row[tag])
      tags.append(UInt8(tag))
    }
    tags.reverse()
  }

  /// The best points of each tag of the next token, and the tags that they come from: the
  /// first of equally good ones.
  @inline(__always)
  private func step(from last: TagRow) -> (scores: TagRow, before: TagRow) {
    let most = SIMD8(repeating: pointwiseMax(last.first, last.next).max())
    let first = pointwiseMax(last.first &- most, Self.floor)
    let next = pointwiseMax(last.next &- most, Self.floor)
    var best = SIMD8<Int16>(repeating: .min)
    var from = SIMD8<Int16>()
    for tag in 0..<NameTag.count {
      let score = tag & 1 == 0 ? first[tag >> 1] : next[tag >> 1]
      // Most tags are out of the question: without this look the search took 1.4 times as long.
      guard score >= least else { continue }
      let candidates = SIMD8(repeating: score) &+ transitions[tag].first
      from.replace(with: Int16(tag), where: candidates .> best)
      best = pointwiseMax(best, candidates)
    }
    let begun = first &+ afterFirst
    let gone = next &+ afterNext
    return (
      TagRow(first: best, next: pointwiseMax(begun, gone)),
      TagRow(
        first: from, next: Self.firstTags.replacing(with: Self.firstTags &+ 1, where: gone .> begun)
      )
    )
  }
}
