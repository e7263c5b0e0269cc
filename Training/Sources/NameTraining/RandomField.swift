import French

/// A conditional random field over rows of tags, trained by AdaGrad: the mean of some that
/// differ in their seed only.
///
/// The same examples and settings give the same weights, to the last bit: sums are made
/// in one order, and ``exponential(_:)`` is our own.
package struct RandomField {
  package struct Settings: Sendable {
    /// How often every sentence is seen, 1 or more; the weights are the average over the last half.
    package var epochs = 12
    /// The length of the first steps.
    package var rate: Float = 0.03
    /// A feature that occurs less often is left out.
    package var minimumCount = 2
    /// What every wrong tag is favored by while learning, in units of the logarithm, 0 or more:
    /// learning goes on until the right tag leads by that much.
    package var margin: Float = 2
    /// The share of the features of each token that are hidden while learning, anew each time
    /// a sentence is seen, from 0 to below 1: the others learn to do without them.
    package var dropout: Float = 0.1
    /// What the order of sentences and the hidden features are drawn from.
    package var seed: UInt64 = 1
    /// How many fields the weights are the mean of, 1 or more; their seeds are ``seed`` and
    /// those that follow it.
    package var seeds = 3

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

  /// Trains as many fields as the settings say, and takes the mean of their weights.
  package init(_ examples: Examples, articles: [Int], settings: Settings) {
    self.init(training: examples, articles: articles, settings: settings)
    for offset in 1..<max(1, settings.seeds) {
      var others = settings
      others.seed &+= UInt64(offset)
      let field = RandomField(training: examples, articles: articles, settings: others)
      for feature in weights.indices { weights[feature] += field.weights[feature] }
      for row in transitions.indices { transitions[row] += field.transitions[row] }
    }
    let count = Float(max(1, settings.seeds))
    for feature in weights.indices { weights[feature] /= count }
    for row in transitions.indices { transitions[row] /= count }
  }

  /// Trains one field.
  private init(training examples: Examples, articles: [Int], settings: Settings) {
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
    learn(from: examples, articles)
  }

  private mutating func learn(from examples: Examples, _ articles: [Int]) {
    var places = articles.flatMap { article in
      examples.articles[article].sentences.indices.map { (article: article, sentence: $0) }
    }
    var sums = weights
    var transitionSums = transitions
    var generator = SeededGenerator(seed: settings.seed)
    for epoch in 0..<settings.epochs {
      places.shuffle(using: &generator)
      for place in places {
        let article = examples.articles[place.article]
        let sentence = article.sentences[place.sentence]
        if settings.dropout > 0 {
          let rest = article.hiding(settings.dropout, of: sentence, using: &generator)
          learn(from: rest, rest.sentences[0])
        } else {
          learn(from: article, sentence)
        }
      }
      if epoch >= settings.epochs / 2 {
        for feature in weights.indices { sums[feature] += weights[feature] }
        for row in transitions.indices { transitionSums[row] += transitions[row] }
      }
    }
    let averaged = Float(max(1, settings.epochs - settings.epochs / 2))
    // All features speak where the weights are used, so each says as much less.
    weights = sums.map { $0 / averaged * (1 - settings.dropout) }
    transitions = transitionSums.map { $0 / averaged }
  }

  // MARK: - One sentence

  private mutating func learn(from article: Examples.Article, _ sentence: Range<Int>) {
    let steps = transitions.indices.map { exponential(transitions[$0]) * allowed[$0] }
    let factors = sentence.map { exponential(widened(emission(article, $0), article.tags[$0])) }
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

  /// Scores with the margin on all tags but the right one, 0 the highest.
  private func widened(_ scores: Lanes, _ right: UInt8) -> Lanes {
    var widened = scores + settings.margin
    widened[Int(right)] = scores[Int(right)]
    return widened - widened.max()
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
struct SeededGenerator: RandomNumberGenerator {
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
