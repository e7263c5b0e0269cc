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
    TagScores(context: context, model: model, gate: gate).names().map(\.name)
  }
}

/// What the weights say of each token of a text.
struct TagScores {
  /// Points of each tag against `outside`, for each open token.
  private let points: [TagRow]
  /// Where the points of each token stand; -1 for a token that the gate keeps out.
  private let places: [Int32]
  /// The open tokens.
  private let stretches: [OpenStretch]
  private let context: NameContext
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
    self.context = context
    self.model = model
    let stretches = Self.stretches(context, gate, settled)
    var points: [TagRow] = []
    points.reserveCapacity(stretches.reduce(0) { $0 + $1.tokens.count })
    var places = [Int32](repeating: -1, count: context.tokens.count)
    var reader = FeatureReader(NameFeatures(context: context, stretches: stretches))
    var sum = NameModel.FeatureSum(model)
    for stretch in stretches {
      let sentence = context.text.sentences[stretch.sentence]
      for token in stretch.tokens {
        places[token] = Int32(points.count)
        points.append(model.points(of: token, in: sentence, &reader, &sum))
      }
    }
    self.points = points
    self.places = places
    self.stretches = stretches
  }

  // MARK: - The gate

  /// How far a name reaches before its first and behind its last capital; if it begins with
  /// the word of an institution, it reaches further (`chambre de métiers de l'Ariège`,
  /// `Syndicat des éditeurs de jeux`).
  private static let reach = (head: 7, before: 3, behind: 2, tail: 5)

  /// Where the stretch around a capital begins.
  private static func start(before token: Int, notBefore limit: Int, _ context: NameContext) -> Int
  {
    let near = max(limit, token - reach.before)
    let far = max(limit, token - reach.head)
    guard far < near else { return near }
    let head = (far..<near).first {
      context.has($0, [.institution, .lowercaseInstitution]) && context.isLowercaseWord($0)
    }
    return head ?? near
  }

  private static func stretches(
    _ context: NameContext, _ gate: NameTagger.Gate, _ settled: [Range<Int>]
  ) -> [OpenStretch] {
    let tokens = context.tokens
    var stretches: [OpenStretch] = []
    stretches.reserveCapacity(context.text.sentences.count)
    func open(_ range: Range<Int>, ofSentence number: Int) {
      var start = range.lowerBound
      for token in range where tokens[token].hash == comma || context.excludes(token) {
        append(start..<token, ofSentence: number)
        start = token + 1
      }
      append(start..<range.upperBound, ofSentence: number)
    }
    func append(_ range: Range<Int>, ofSentence number: Int) {
      guard !range.isEmpty else { return }
      if let last = stretches.last, last.sentence == number,
        last.tokens.upperBound == range.lowerBound
      {
        stretches[stretches.count - 1].tokens = last.tokens.lowerBound..<range.upperBound
      } else {
        stretches.append(OpenStretch(tokens: range, sentence: number))
      }
    }
    var isSettled = [Bool](repeating: false, count: tokens.count)
    for token in settled.joined() { isSettled[token] = true }
    for (number, sentence) in context.text.sentences.enumerated() {
      let range = sentence.tokens
      guard gate == .capitals else {
        open(range, ofSentence: number)
        continue
      }
      var next = range.lowerBound
      for token in context.openings(ofSentence: number)
      where tokens[token].mayBeName && !isSettled[token] {
        guard isTelling(token, of: tokens, in: range, context) else { continue }
        let start = start(before: token, notBefore: next, context)
        let behind =
          context.has(token, [.institution, .organizationWord]) ? reach.tail : reach.behind
        let end = min(range.upperBound, token + behind + 1)
        guard start < end else { continue }
        open(start..<end, ofSentence: number)
        next = end
      }
    }
    return stretches
  }

  /// No name goes on behind a comma; that costs one name in a thousand, and without it
  /// every row of motorways is one.
  private static var comma: UInt64 { WordHash.of(asciiMark: UInt8(ascii: ",")) }

  /// Whether the capital of a word may be that of a name.
  private static func isTelling(
    _ index: Int, of tokens: [Token], in sentence: Range<Int>, _ context: NameContext
  ) -> Bool {
    let token = tokens[index]
    guard token.kind == .word || token.kind == .mixed else { return false }
    guard context.has(index, [.function, .common]), !token.flags.contains(.allCapitals) else {
      return true
    }
    return !context.capitalIsFree(index, sentence: sentence)
      || index + 1 < sentence.upperBound && tokens[index + 1].mayBeName
  }

  // MARK: - Evidence

  /// What the weights say for and against each type of a name, should these tokens be one.
  ///
  /// A point is a factor of *e* against being no name at all.
  ///
  /// - Returns: `nil` for tokens that the gate kept out.
  func evidence(of tokens: Range<Int>) -> NamePoints? {
    guard tokens.contains(where: { places[$0] >= 0 }) else { return nil }
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
      let place = Int(places[token])
      if place >= 0 { sum += Int(points[place][tag]) }
      sum += Int(model.transitions[before][tag]) - outside
      before = tag
      tag = next
    }
    return sum / max(model.unit, 1)
  }

  /// The types of ``NamePoints``, lane by lane.
  static let types: [TaggedType] = [.person, .organization, .product, .location, .event]
  private static let least = -6
  private static let most = 8

  // MARK: - The likeliest tags

  /// The names of the text by the likeliest rows of tags, in text order, each with the index
  /// of its sentence.
  ///
  /// Outside of names nothing is remembered: stretches between closed tokens stand alone.
  func names() -> [(name: TaggedName, sentence: Int)] {
    var names: [(name: TaggedName, sentence: Int)] = []
    names.reserveCapacity(stretches.count)
    var longest = 0
    for stretch in stretches { longest = max(longest, stretch.tokens.count) }
    var search = TagSearch(model: model, longest: longest)
    for stretch in stretches {
      let start = stretch.tokens.lowerBound
      let isFirst = start == context.text.sentences[stretch.sentence].tokens.lowerBound
      let place = Int(places[start])
      search.run(points, place..<place + stretch.tokens.count, isFirst: isFirst)
      let tags = search.tags
      var index = 0
      while index < tags.count {
        guard let type = NameTag.type(of: Int(tags[index])) else {
          index += 1
          continue
        }
        var end = index + 1
        while end < tags.count, Int(tags[end]) == NameTag.next(of: type) { end += 1 }
        let name = TaggedName(tokens: start + index..<start + end, type: type)
        names.append((name, stretch.sentence))
        index = end
      }
    }
    return names
  }
}
