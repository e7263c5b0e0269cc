package import Text

/// Finds names by trained weights: the likeliest row of tags for each sentence.
package struct NameTagger: Sendable {
  /// Which tokens can belong to a name.
  package enum Gate: Sendable {
    /// All.
    case none
    /// Those near a capital that may be that of a name; all others are outside of names,
    /// and so are most dates and hours.
    case capitals
  }

  let model: NameModel
  let gate: Gate

  package init(model: NameModel, gate: Gate = .capitals) {
    self.model = model
    self.gate = gate
  }

  /// The names of a text in French, in text order.
  package func names(in text: AnalyzedText) -> [TaggedName] {
    names(in: NameContext(text: text, knowledge: .standard, excluding: []))
  }

  func names(in context: NameContext) -> [TaggedName] {
    let scores = TagScores(context: context, model: model, gate: gate)
    return context.text.sentences.flatMap { scores.names(in: $0.tokens) }
  }
}

/// What the weights say of each token of a text.
struct TagScores {
  /// Points of each tag against `outside`, for each token; none for a token that the gate
  /// keeps out.
  private let points: [SIMD16<Int16>]
  private let isOpen: [Bool]
  private let model: NameModel

  /// - Parameters:
  ///   - context: The text.
  ///   - model: The weights.
  ///   - gate: Which tokens are looked at.
  ///   - settled: Tokens of names that need no more evidence, apart from each other: the
  ///     gate of capitals takes them for words in small letters.
  init(
    context: NameContext, model: NameModel, gate: NameTagger.Gate, settled: [Range<Int>] = []
  ) {
    self.model = model
    var points = [SIMD16<Int16>](repeating: SIMD16(), count: context.tokens.count)
    let isOpen = Self.open(context, gate, settled)
    let features = NameFeatures(context: context, isOpen: isOpen)
    var keys = [UInt64](repeating: 0, count: NameFeatures.maximum)
    for sentence in context.text.sentences {
      for token in sentence.tokens where isOpen[token] {
        let count = features.write(of: token, in: sentence, to: &keys)
        points[token] = model.points(of: keys, count: count)
      }
    }
    self.points = points
    self.isOpen = isOpen
  }

  /// How far a name reaches before its first and behind its last capital.
  private static let reach = (before: 3, behind: 2)

  private static func open(
    _ context: NameContext, _ gate: NameTagger.Gate, _ settled: [Range<Int>]
  ) -> [Bool] {
    let tokens = context.tokens
    var isOpen = tokens.indices.map { !context.excludes($0) && tokens[$0].hash != comma }
    guard gate == .capitals else { return isOpen }
    var isSettled = [Bool](repeating: false, count: isOpen.count)
    for token in settled.joined() { isSettled[token] = true }
    for sentence in context.text.sentences {
      let range = sentence.tokens
      var last = range.lowerBound - 1 - reach.behind
      var next = range.lowerBound
      for token in range {
        while next < range.upperBound,
          next < token || isSettled[next] || !isTelling(next, of: tokens, in: range, context)
        {
          next += 1
        }
        if next == token { last = token }
        if token - last > reach.behind, next - token > reach.before || next == range.upperBound {
          isOpen[token] = false
        }
      }
    }
    return isOpen
  }

  /// No name goes on behind a comma; that costs one name in a thousand, and without it
  /// every row of motorways is one.
  private static let comma = WordHash.of(",")

  /// Whether a word has a capital that may be that of a name.
  private static func isTelling(
    _ index: Int, of tokens: [Token], in sentence: Range<Int>, _ context: NameContext
  ) -> Bool {
    let token = tokens[index]
    guard token.kind == .word || token.kind == .mixed, TokenFacts.isCapitalized(token) else {
      return false
    }
    guard context.has(index, [.function, .common]), !token.flags.contains(.allCapitals) else {
      return true
    }
    return !context.capitalIsFree(index, sentence: sentence)
      || index + 1 < sentence.upperBound && TokenFacts.isCapitalized(tokens[index + 1])
  }

  // MARK: - Evidence

  /// What the weights say for and against each type of a name, should these tokens be one.
  ///
  /// A point is a factor of *e* against being no name at all.
  ///
  /// - Returns: `nil` for tokens that the gate kept out.
  func evidence(of tokens: Range<Int>) -> NamePoints? {
    guard tokens.contains(where: { isOpen[$0] }) else { return nil }
    var evidence = NamePoints()
    for (lane, type) in Self.types.enumerated() {
      let score = score(of: tokens, as: type)
      guard abs(score) > 1 else { continue }  // as good as nothing
      evidence[lane] = Int16(min(max(score, Self.least), Self.most))
    }
    return evidence
  }

  /// The same for the likeliest type, without bounds.
  func score(of tokens: Range<Int>) -> Int {
    Self.types.reduce(.min) { max($0, score(of: tokens, as: $1)) }
  }

  private func score(of tokens: Range<Int>, as type: TaggedType) -> Int {
    let (first, next) = (NameTag.first(of: type), NameTag.next(of: type))
    let outside = Int(model.transitions[NameTag.outside][NameTag.outside])
    var sum = 0
    var before = NameTag.outside
    var tag = first
    for token in tokens {
      sum += Int(points[token][tag]) + Int(model.transitions[before][tag]) - outside
      before = tag
      tag = next
    }
    return sum / max(model.unit, 1)
  }

  /// The types of ``NamePoints``, lane by lane.
  private static let types: [TaggedType] = [.person, .organization, .product, .location, .event]
  private static let least = -6
  private static let most = 8

  // MARK: - The likeliest tags

  /// The names of a sentence by the likeliest row of tags.
  func names(in sentence: Range<Int>) -> [TaggedName] {
    var names: [TaggedName] = []
    var start = sentence.lowerBound
    // Outside of names nothing is remembered: stretches between closed tokens stand alone.
    while start < sentence.upperBound {
      guard isOpen[start] else {
        start += 1
        continue
      }
      var end = start + 1
      while end < sentence.upperBound, isOpen[end] { end += 1 }
      append(
        tags(of: start..<end, isFirst: start == sentence.lowerBound), from: start, to: &names)
      start = end
    }
    return names
  }

  private func append(_ tags: [UInt8], from base: Int, to names: inout [TaggedName]) {
    var index = 0
    while index < tags.count {
      guard let type = NameTag.type(of: Int(tags[index])) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tags.count, Int(tags[end]) == NameTag.next(of: type) { end += 1 }
      names.append(TaggedName(tokens: base + index..<base + end, type: type))
      index = end
    }
  }

  /// Points so low that nothing makes up for them, and yet far from overflow: points of a
  /// token are kept within 8000, those of a way so far between -8000 and 0.
  private static let floor = SIMD16<Int16>(repeating: -8000)

  /// Viterbi's algorithm over tokens of a sentence; what stands before them is outside.
  private func tags(of range: Range<Int>, isFirst: Bool) -> [UInt8] {
    let transitions = model.transitions
    var scores = transitions[isFirst ? NameModel.start : NameTag.outside]
    scores &+= clamped(points[range.lowerBound])
    var previous = [SIMD16<Int16>](repeating: SIMD16(), count: range.count)
    for (step, token) in range.enumerated().dropFirst() {
      scores = pointwiseMax(scores &- SIMD16(repeating: scores.max()), Self.floor)
      var best = SIMD16<Int16>(repeating: .min)
      var from = SIMD16<Int16>()
      for tag in 0..<NameTag.count {
        let candidates = SIMD16<Int16>(repeating: scores[tag]) &+ transitions[tag]
        let isBetter = candidates .> best
        best.replace(with: candidates, where: isBetter)
        from.replace(with: Int16(tag), where: isBetter)
      }
      scores = best &+ clamped(points[token])
      previous[step] = from
    }
    var tag = NameTag.outside
    for other in 0..<NameTag.outside where scores[other] > scores[tag] { tag = other }
    var tags = [UInt8](repeating: 0, count: range.count)
    for step in stride(from: range.count - 1, through: 0, by: -1) {
      tags[step] = UInt8(tag)
      tag = Int(previous[step][tag])
    }
    return tags
  }

  @inline(__always)
  private func clamped(_ points: SIMD16<Int16>) -> SIMD16<Int16> {
    points.clamped(
      lowerBound: SIMD16(repeating: -8000), upperBound: SIMD16(repeating: 8000))
  }
}
