import French

/// A conditional random field over rows of tags, trained by AdaGrad.
///
/// The same examples, settings and seed give the same weights, to the last bit: sums are made
/// in one order, and ``exponential(_:)`` is our own.
package struct RandomField {
  package struct Settings: Sendable {
    /// How often every sentence is seen; the weights are the average over the last half.
    package var epochs = 20
    /// The length of the first steps.
    package var rate: Float = 0.03
    /// A feature that occurs less often is left out.
    package var minimumCount = 2
    package var seed: UInt64 = 1

    package init() {}
  }

  typealias Lanes = SIMD16<Float>

  /// Weights of tags, by feature and lane.
  private(set) var weights: [Lanes]
  /// How often each feature occurs.
  private(set) var counts: [UInt32]
  /// Weights of tags after tags; row 15 is the start of a sentence.
  private(set) var transitions = [Lanes](repeating: Lanes(), count: 16)

  private var squares: [Lanes]
  private var transitionSquares = [Lanes](repeating: Lanes(), count: 16)
  private let settings: Settings
  /// 1 where a tag may stand after another, else 0.
  private let allowed: [Lanes]

  package init(
    _ examples: Examples, articles: [Int], settings: Settings, report: (Int) -> Void = { _ in }
  ) {
    self.settings = settings
    weights = Array(repeating: Lanes(), count: examples.keys.count)
    squares = weights
    counts = Array(repeating: 0, count: examples.keys.count)
    for article in articles {
      for feature in examples.articles[article].features { counts[Int(feature)] += 1 }
    }
    allowed = (0..<16).map { from in
      var lanes = Lanes()
      for tag in 0..<NameTag.count where from != NameTag.count || from == 15 {
        lanes[tag] = NameTag.mayFollow(tag, after: from == 15 ? nil : from) ? 1 : 0
      }
      return lanes
    }
    var places = articles.flatMap { article in
      examples.articles[article].sentences.indices.map { (article: article, sentence: $0) }
    }
    var sums = weights
    var transitionSums = transitions
    var generator = SeededShuffle(seed: settings.seed)
    for epoch in 0..<settings.epochs {
      places.shuffle(using: &generator)
      for place in places {
        let article = examples.articles[place.article]
        learn(from: article, article.sentences[place.sentence])
      }
      if epoch >= settings.epochs / 2 {
        for feature in weights.indices { sums[feature] += weights[feature] }
        for row in transitions.indices { transitionSums[row] += transitions[row] }
      }
      report(epoch)
    }
    let averaged = Float(max(1, settings.epochs - settings.epochs / 2))
    weights = sums.map { $0 / averaged }
    transitions = transitionSums.map { $0 / averaged }
  }

  // MARK: - One sentence

  private mutating func learn(from article: Examples.Article, _ sentence: Range<Int>) {
    let steps = transitions.indices.map { exponential(transitions[$0]) * allowed[$0] }
    let factors = sentence.map { exponential(emission(article, $0)) }
    var forward: [Lanes] = []
    var sums: [Float] = []
    for (step, factor) in factors.enumerated() {
      var lanes = Lanes()
      if step == 0 {
        lanes = steps[15]
      } else {
        for from in 0..<NameTag.count { lanes += forward[step - 1][from] * steps[from] }
      }
      lanes *= factor
      let sum = max(lanes.sum(), .leastNormalMagnitude)
      forward.append(lanes / sum)
      sums.append(sum)
    }
    var backward = Lanes(repeating: 1)
    var gradient = [Lanes](repeating: Lanes(), count: 16)
    for step in stride(from: sentence.count - 1, through: 0, by: -1) {
      let token = sentence.lowerBound + step
      let tag = Int(article.tags[token])
      var likely = forward[step] * backward
      likely /= max(likely.sum(), .leastNormalMagnitude)
      if step > 0 {
        let ahead = factors[step] * backward / sums[step]
        let before = Int(article.tags[token - 1])
        var next = Lanes()
        for from in 0..<NameTag.count {
          let ways = steps[from] * ahead
          next[from] = ways.sum()
          gradient[from] += ways * forward[step - 1][from]
        }
        gradient[before][tag] -= 1
        backward = next
      } else {
        gradient[15] += likely
        gradient[15][tag] -= 1
      }
      guard likely[tag] < 0.9995 else { continue }
      likely[tag] -= 1
      descend(article.features[article.starts[token]..<article.starts[token + 1]], likely)
    }
    for row in 0..<16 {
      let slope = gradient[row] * allowed[row]
      transitionSquares[row] += slope * slope
      transitions[row] -= settings.rate * slope / (transitionSquares[row].squareRoot() + 1e-4)
    }
  }

  private func emission(_ article: Examples.Article, _ token: Int) -> Lanes {
    var lanes = Lanes()
    for feature in article.features[article.starts[token]..<article.starts[token + 1]] {
      lanes += weights[Int(feature)]
    }
    return lanes - lanes.max()
  }

  private mutating func descend(_ features: ArraySlice<UInt32>, _ slope: Lanes) {
    let square = slope * slope
    for feature in features {
      let feature = Int(feature)
      guard counts[feature] >= settings.minimumCount else { continue }
      squares[feature] += square
      weights[feature] -= settings.rate * slope / (squares[feature].squareRoot() + 1e-4)
    }
  }
}

/// *e* to the power of each number, the same on every machine; relative error below 10⁻⁶.
func exponential(_ x: SIMD16<Float>) -> SIMD16<Float> {
  let x = x.clamped(lowerBound: SIMD16(repeating: -80), upperBound: SIMD16(repeating: 80))
  let power = (x * 1.442_695_04).rounded(.toNearestOrEven)
  let rest = x - power * 0.693_359_375 + power * 2.121_944_4e-4
  var sum = SIMD16<Float>(repeating: 1 / 720)
  for factor: Float in [1 / 120, 1 / 24, 1 / 6, 0.5, 1, 1] {
    sum = sum * rest + SIMD16(repeating: factor)
  }
  let bits = (SIMD16<Int32>(power) &+ SIMD16(repeating: 127)) &<< SIMD16(repeating: 23)
  return sum * SIMD16<Float>(unsafeBitCast(bits, to: SIMD16<Float>.self))
}

/// SplitMix64: its numbers depend on the seed only.
struct SeededShuffle: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
