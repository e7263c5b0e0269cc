import Text

/// Reads the features of one token after the other.
///
/// All that adds a feature is inlined: most of a hash is known beforehand.
struct FeatureReader {
  private let features: NameFeatures
  private var index = -1
  private var sentence = 0..<0
  /// Whether the sentence is of the first paragraph.
  private var isTitle = false
  /// The noun that the phrase before the token hangs on.
  private var head: Int?
  /// The token and the two on each side.
  private var (second, before, here, after, last):
    (TokenFacts, TokenFacts, TokenFacts, TokenFacts, TokenFacts)

  private var isFirst: Bool { index == sentence.lowerBound }

  init(_ features: NameFeatures) {
    self.features = features
    (second, before, here, after, last) = (.before, .before, .before, .after, .after)
  }

  /// Adds the features of a token of a sentence to `sink`.
  @inline(__always)
  mutating func read(
    _ index: Int, in sentence: AnalyzedText.Sentence, into sink: inout some FeatureSink
  ) {
    move(to: index, in: sentence)
    addAll(&sink)
  }

  /// Goes to a token; from its neighbor most of what is looked at is known.
  private mutating func move(to index: Int, in sentence: AnalyzedText.Sentence) {
    let (start, end) = (sentence.tokens.lowerBound, sentence.tokens.upperBound)
    let isNext = index == self.index + 1 && sentence.tokens == self.sentence
    if isNext {
      (second, before, here, after) = (before, here, after, last)
    } else {
      second = index - 2 >= start ? features.facts(of: index - 2) : .before
      before = index - 1 >= start ? features.facts(of: index - 1) : .before
      here = features.facts(of: index)
      after = index + 1 < end ? features.facts(of: index + 1) : .after
    }
    last = index + 2 < end ? features.facts(of: index + 2) : .after
    head = headBefore(index, from: start, behindLast: isNext)
    self.index = index
    self.sentence = sentence.tokens
    isTitle = sentence.paragraph == 0
  }

  /// The noun on which a phrase hangs that goes on at a token, over words that link; not behind
  /// ``longestPhrase`` tokens.
  ///
  /// - Parameters:
  ///   - index: The token.
  ///   - start: The first of its sentence.
  ///   - isNext: Whether ``head`` is that of the token before it.
  /// - Returns: The index of the noun.
  private func headBefore(_ index: Int, from start: Int, behindLast isNext: Bool) -> Int? {
    var place = index - 1
    let limit = max(start, index - Self.longestPhrase)
    while place >= limit {
      let traits = features.traits(place)
      if traits.contains(.head) { return place }
      guard traits.contains(.link) else { return nil }
      if isNext { return head.flatMap { $0 >= limit ? $0 : nil } }
      place -= 1
    }
    return nil
  }

  private static var longestPhrase: Int { 8 }

  /// The facts of a token of the sentence.
  private func facts(of other: Int) -> TokenFacts {
    switch other - index {
    case -2: second
    case -1: before
    case 0: here
    case 1: after
    case 2: last
    default: features.facts(of: other)
    }
  }

  @inline(__always)
  private func addAll(_ sink: inout some FeatureSink) {
    addWindow(&sink)
    addAffixes(features.affixes(index), &sink)
    addClasses(&sink)
    addPhrase(&sink)
    sink.add(.position, pair(isFirst ? 1 : 0, here.shape))
    if isTitle { sink.add(.title, here.shape) }
    if features.isName(index) {
      addCapitals(&sink)
      addEvidence(features.signs(here.word), &sink)
    }
  }

  // MARK: - Hashes

  @inline(__always)
  private func addBits(
    _ kind: CommonFeatureTemplate, _ bits: UInt32, _ sink: inout some FeatureSink
  ) {
    var rest = bits
    if rest == 0 { sink.addCommon(kind, 99) }
    while rest != 0 {
      sink.addCommon(kind, UInt64(rest.trailingZeroBitCount))
      rest &= rest &- 1
    }
  }

  @inline(__always)
  private func pair(_ a: UInt64, _ b: UInt64) -> UInt64 {
    (a &* 0x9e37_79b9_7f4a_7c15 ^ (a >> 29)) &+ b &* 0xff51_afd7_ed55_8ccd
  }

  // MARK: - Features

  /// The token and the two on each side.
  @inline(__always)
  private func addWindow(_ sink: inout some FeatureSink) {
    sink.addCommon(.always, 1)
    sink.add(.word, here.word)
    sink.add(.before, before.word)
    sink.add(.after, after.word)
    sink.add(.secondBefore, second.word)
    sink.add(.secondAfter, last.word)
    sink.add(.beforeAndWord, pair(before.word, here.word))
    sink.add(.wordAndAfter, pair(here.word, after.word))
    sink.add(.twoBefore, pair(second.word, before.word))
    sink.add(.twoAfter, pair(after.word, last.word))
    sink.add(.around, pair(before.word, after.word))

    sink.add(.shape, here.shape)
    sink.add(.shapeBefore, before.shape)
    sink.add(.shapeAfter, after.shape)
    let shapesBefore = pair(before.shape, here.shape)
    let shapesAfter = pair(after.shape, last.shape)
    sink.add(.shapesBefore, shapesBefore)
    sink.add(.shapesAfter, pair(here.shape, after.shape))
    sink.add(.shapesAround, pair(shapesBefore, after.shape))
    sink.add(.fiveShapes, pair(pair(shapesBefore, second.shape), shapesAfter))
    sink.add(.wordBeforeShape, pair(before.word, here.shape))
    sink.add(.wordAfterShape, pair(after.word, here.shape))
    sink.add(.wordShape, pair(here.word, here.shape))
    sink.add(.twoBeforeShape, pair(pair(second.word, before.word), here.shape))
  }

  @inline(__always)
  private func addAffixes(
    _ affixes: TokenFacts.Affixes, _ sink: inout some FeatureSink
  ) {
    sink.add(.prefix, affixes.prefix)
    sink.add(.suffix2, affixes.suffix2)
    sink.add(.suffix3, here.suffix)
    sink.add(.suffix4, affixes.suffix4)
    sink.add(.suffixShape, pair(here.suffix, here.shape))
    sink.add(.suffixBefore, before.suffix)
    sink.add(.suffixAfter, after.suffix)
  }

  /// What the word lists say of the token and the two on each side.
  @inline(__always)
  private func addClasses(_ sink: inout some FeatureSink) {
    addBits(.classBit, here.classes, &sink)
    addBits(.classBitBefore, before.classes, &sink)
    addBits(.classBitAfter, after.classes, &sink)
    sink.add(.classShape, pair(UInt64(here.classes), here.shape))
    sink.add(.classesSecondBefore, UInt64(second.classes))
    sink.add(.classesSecondAfter, UInt64(last.classes))
    sink.add(.classesBefore, pair(UInt64(before.classes), UInt64(here.classes)))
    sink.add(.classesAfter, pair(UInt64(here.classes), UInt64(after.classes)))

    sink.addCommon(.listed, UInt64(here.marks.listed))
    sink.addCommon(.listedBefore, UInt64(before.marks.listed))
    sink.addCommon(.listedAfter, UInt64(after.marks.listed))
    if here.marks.listed != 0 {
      sink.add(.listedWordBefore, pair(UInt64(here.marks.listed), before.word))
      sink.add(.listedWordAfter, pair(UInt64(here.marks.listed), after.word))
    }
    if here.marks.institution | before.marks.institution | after.marks.institution != 0 {
      let place = UInt64(here.marks.institution)
      sink.add(.institution, place)
      sink.add(.institutionBefore, pair(UInt64(before.marks.institution), place))
      sink.add(.institutionAfter, pair(place, UInt64(after.marks.institution)))
      sink.add(.institutionWord, pair(place, here.word))
    }
  }

  /// The noun that the phrase hangs on: `Parti de la justice et du développement`.
  @inline(__always)
  private func addPhrase(_ sink: inout some FeatureSink) {
    guard let head else { return }
    let fact = facts(of: head)
    let noun = pair(fact.word, fact.shape)
    sink.add(.head, noun)
    sink.add(.headDistance, pair(fact.shape, UInt64(index - head)))
    sink.add(.headWordBefore, pair(fact.shape, pair(before.word, here.shape)))
    sink.add(.headShape, pair(noun, here.shape))
  }

  /// The capitals that a word stands among, and what stands around them.
  @inline(__always)
  private func addCapitals(_ sink: inout some FeatureSink) {
    if let parts = features.parts(index) {
      sink.add(.firstPart, parts.first)
      sink.add(.lastPart, parts.last)
    }
    var start = index
    while start > sentence.lowerBound, features.isName(start - 1) { start -= 1 }
    var end = index + 1
    while end < sentence.upperBound, features.isName(end) { end += 1 }
    let left =
      start > sentence.lowerBound ? features.word(start - 1) : TokenFacts.before.asWord
    let right = end < sentence.upperBound ? features.word(end) : TokenFacts.after.asWord
    let fromStart = UInt64(min(index - start, 3))
    let toEnd = UInt64(min(end - index, 3))
    addContent(behind: end, right: right.word, &sink)
    sink.add(.left, pair(left.word, fromStart))
    sink.add(.right, pair(right.word, toEnd))
    sink.add(.leftAndRight, pair(left.word, right.word))
    let run = pair(UInt64(min(end - start, 5)), fromStart)
    sink.add(.run, run)
    sink.add(.runShape, pair(run, here.shape))
    addBits(.leftClassBit, left.classes, &sink)
    addBits(.rightClassBit, right.classes, &sink)
    guard end - start > 1 else { return }
    let (first, last) = (features.word(start), facts(of: end - 1))
    sink.add(.firstOfRun, pair(first.word, fromStart))
    sink.add(.lastOfRun, pair(last.word, toEnd))
    addBits(.firstOfRunClassBit, first.classes, &sink)
    sink.add(.lastOfRunSuffix, last.suffix)
  }

  /// The nearest words around some capitals that are no articles, prepositions or the like.
  @inline(__always)
  private func addContent(
    behind run: Int, right: UInt64, _ sink: inout some FeatureSink
  ) {
    var left = index - 1
    let limit = max(sentence.lowerBound, index - 11)
    while left >= limit, features.isName(left) || features.isFunction(left) { left -= 1 }
    if left >= limit {
      let content = facts(of: left)
      sink.add(.leftContent, content.word)
      sink.add(.leftContentWord, pair(content.word, before.word))
      sink.add(.leftContentSuffix, content.suffix)
    }
    var next = run
    let end = min(sentence.upperBound, next + 5)
    while next < end, features.isFunction(next) { next += 1 }
    if next < end {
      let content = facts(of: next)
      sink.add(.rightContent, content.word)
      sink.add(.rightContentSuffix, content.suffix)
      sink.add(.rightContentWord, pair(content.word, right))
    }
  }

  /// What the other places of the text tell of the word.
  @inline(__always)
  private func addEvidence(
    _ signs: UInt32, _ sink: inout some FeatureSink
  ) {
    addBits(.evidenceBit, signs, &sink)
    sink.addCommon(.evidenceSet, UInt64(signs & 0xff))
    sink.add(.evidenceCapital, pair(UInt64(signs & 3), isFirst ? 1 : 0))
  }
}
