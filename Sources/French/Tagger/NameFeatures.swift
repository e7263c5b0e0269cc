package import Text

/// What the tagger looks at around each token of a text, as hashes.
///
/// The weights know these hashes only: whoever changes a feature, or a word list that one
/// is made of, trains anew (`Training/names`).
package struct NameFeatures {
  /// No token has more.
  package static let maximum = 192

  private let context: NameContext
  private let tokens: [Token]
  /// Of every token of a sentence in which features are wanted.
  private let marks: [TokenMarks]
  /// Of the tokens whose features are wanted, and of two on each side of them.
  private let facts: [TokenFacts]
  private let evidence: WordEvidence

  /// - Parameters:
  ///   - context: The text.
  ///   - stretches: The tokens whose features are wanted, in text order.
  init(context: NameContext, stretches: [OpenStretch]) {
    self.context = context
    tokens = context.tokens
    marks = TokenMarks.all(of: context, stretches)
    facts = Self.facts(of: context, stretches, marks)
    evidence = WordEvidence(context: context)
  }

  /// The features of a text in French.
  package init(text: AnalyzedText) {
    self.init(
      context: NameContext(text: text, knowledge: .standard, excluding: []),
      stretches: text.sentences.indices.map {
        OpenStretch(tokens: text.sentences[$0].tokens, sentence: $0)
      })
  }

  private static func facts(
    of context: NameContext, _ stretches: [OpenStretch], _ marks: [TokenMarks]
  ) -> [TokenFacts] {
    let tokens = context.tokens
    let bytes = context.text.bytes
    var facts = [TokenFacts](repeating: .missing, count: tokens.count)
    var end = 0
    for stretch in stretches {
      let sentence = context.text.sentences[stretch.sentence].tokens
      let start = max(end, sentence.lowerBound, stretch.tokens.lowerBound - 2)
      end = min(sentence.upperBound, stretch.tokens.upperBound + 2)
      guard start < end else { continue }
      for index in start..<end {
        facts[index] = TokenFacts(
          of: tokens[index], classes: context.classes[index], marks: marks[index], bytes)
      }
    }
    return facts
  }

  /// Writes the features of a token into `keys`.
  ///
  /// - Parameters:
  ///   - index: The token.
  ///   - sentence: Its sentence.
  ///   - keys: At least ``maximum`` numbers; the first ones are overwritten.
  /// - Returns: How many were written.
  package func write(
    of index: Int, in sentence: AnalyzedText.Sentence, to keys: inout [UInt64]
  ) -> Int {
    var writer = FeatureWriter(self, of: index, in: sentence, writesNumbers: false)
    var span = keys.mutableSpan
    writer.addAll(self, &span)
    return writer.count
  }

  /// How many features stand at the start of an array, and how many numbers of common ones at
  /// its end.
  struct Counts {
    var keys: Int
    var common: Int
  }

  /// Writes the features of a token as the tagger needs them: those in ``common`` by their
  /// numbers there, from the end of `keys` on. So one feature in four need not be looked for.
  ///
  /// The parameters are those of ``write(of:in:to:)``.
  func writeWithNumbers(
    of index: Int, in sentence: AnalyzedText.Sentence, to keys: inout [UInt64]
  ) -> Counts {
    var writer = FeatureWriter(self, of: index, in: sentence, writesNumbers: true)
    var span = keys.mutableSpan
    writer.addAll(self, &span)
    return Counts(keys: writer.count, common: writer.commonCount)
  }

  /// The features of kinds that have few, by their numbers.
  static var common: [UInt64] {
    CommonTemplate.allCases.flatMap { kind in
      (0..<CommonTemplate.size).map { FeatureWriter.key(kind.template, $0) }
    }
  }

  // MARK: - What the writer asks

  @inline(__always)
  fileprivate subscript(index: Int) -> TokenFacts { facts[index] }

  /// The facts of a token that need not be near one whose features are wanted.
  fileprivate func far(_ index: Int) -> TokenFacts {
    let known = facts[index]
    guard known.isMissing else { return known }
    return TokenFacts(
      of: tokens[index], classes: context.classes[index], marks: marks[index], context.text.bytes)
  }

  @inline(__always)
  fileprivate func traits(_ index: Int) -> TokenMarks.Traits { marks[index].traits }

  fileprivate func affixes(_ index: Int) -> TokenFacts.Affixes {
    TokenFacts.Affixes(of: tokens[index], context.text.bytes)
  }

  fileprivate func parts(_ index: Int) -> (first: UInt64, last: UInt64)? {
    TokenFacts.parts(of: tokens[index], context.text.bytes)
  }

  fileprivate func signs(_ word: UInt64) -> UInt32 { evidence[word] }
}

/// Tokens side by side that may belong to names.
struct OpenStretch {
  var tokens: Range<Int>
  /// The index of their sentence.
  var sentence: Int
}

/// One kind of feature. The numbers are part of the hashes.
private enum Template: UInt64 {
  case always = 1
  case word, before, after, secondBefore, secondAfter
  case beforeAndWord, wordAndAfter, twoBefore, twoAfter, around
  case shape, shapeBefore, shapeAfter, shapesBefore, shapesAfter, shapesAround, fiveShapes
  case wordBeforeShape, wordAfterShape, wordShape, twoBeforeShape
  case prefix, suffix2, suffix3, suffix4, suffixShape, suffixBefore, suffixAfter
  case classBit, classBitBefore, classBitAfter, classShape, classesSecondBefore
  case classesSecondAfter, classesBefore, classesAfter
  case listed, listedBefore, listedAfter, listedWordBefore, listedWordAfter
  case institution, institutionBefore, institutionAfter, institutionWord
  case head, headDistance, headWordBefore, headShape
  case position, title
  case firstPart, lastPart
  case leftContent, leftContentWord, leftContentSuffix
  case rightContent, rightContentSuffix, rightContentWord
  case left, right, leftAndRight, run, runShape, leftClassBit, rightClassBit
  case firstOfRun, lastOfRun, firstOfRunClassBit, lastOfRunSuffix
  case evidenceBit, evidenceSet, evidenceCapital
}

/// A kind of feature that is made of one byte.
private enum CommonTemplate: UInt64, CaseIterable {
  case always, classBit, classBitBefore, classBitAfter, leftClassBit, rightClassBit
  case firstOfRunClassBit, listed, listedBefore, listedAfter, evidenceBit, evidenceSet

  static let size: UInt64 = 256

  var template: Template {
    switch self {
    case .always: .always
    case .classBit: .classBit
    case .classBitBefore: .classBitBefore
    case .classBitAfter: .classBitAfter
    case .leftClassBit: .leftClassBit
    case .rightClassBit: .rightClassBit
    case .firstOfRunClassBit: .firstOfRunClassBit
    case .listed: .listed
    case .listedBefore: .listedBefore
    case .listedAfter: .listedAfter
    case .evidenceBit: .evidenceBit
    case .evidenceSet: .evidenceSet
    }
  }
}

/// Where the features of one token go.
private struct FeatureWriter {
  let index: Int
  let sentence: Range<Int>
  /// Whether the sentence is of the first paragraph.
  private let isTitle: Bool
  /// Whether a common feature is written as its number.
  private let writesNumbers: Bool
  /// The token and the two on each side.
  private let (second, before, here, after, last):
    (TokenFacts, TokenFacts, TokenFacts, TokenFacts, TokenFacts)
  private(set) var count = 0
  private(set) var commonCount = 0

  private var isFirst: Bool { index == sentence.lowerBound }

  init(
    _ features: NameFeatures, of index: Int, in sentence: AnalyzedText.Sentence,
    writesNumbers: Bool
  ) {
    self.index = index
    self.sentence = sentence.tokens
    isTitle = sentence.paragraph == 0
    self.writesNumbers = writesNumbers
    let (start, end) = (sentence.tokens.lowerBound, sentence.tokens.upperBound)
    second = index - 2 >= start ? features[index - 2] : .before
    before = index - 1 >= start ? features[index - 1] : .before
    here = features[index]
    after = index + 1 < end ? features[index + 1] : .after
    last = index + 2 < end ? features[index + 2] : .after
  }

  mutating func addAll(_ features: NameFeatures, _ keys: inout MutableSpan<UInt64>) {
    addWindow(&keys)
    addAffixes(features.affixes(index), &keys)
    addClasses(&keys)
    addPhrase(features, &keys)
    add(.position, isFirst ? 1 : 0, here.shape, &keys)
    if isTitle { add(.title, here.shape, &keys) }
    if here.marks.traits.contains(.name) {
      addCapitals(features, &keys)
      addEvidence(features.signs(here.word), &keys)
    }
  }

  // MARK: - Hashes

  @inline(__always)
  static func key(_ template: Template, _ value: UInt64) -> UInt64 {
    var mixed = (value ^ (template.rawValue &* 0x9e37_79b9_7f4a_7c15)) &* 0xbf58_476d_1ce4_e5b9
    mixed ^= mixed >> 31
    return mixed &* 0x94d0_49bb_1331_11eb
  }

  @inline(__always)
  mutating func add(_ template: Template, _ value: UInt64, _ keys: inout MutableSpan<UInt64>) {
    keys[count] = Self.key(template, value)
    count &+= 1
  }

  @inline(__always)
  mutating func add(
    _ template: Template, _ a: UInt64, _ b: UInt64, _ keys: inout MutableSpan<UInt64>
  ) {
    add(template, pair(a, b), &keys)
  }

  @inline(__always)
  mutating func addCommon(
    _ kind: CommonTemplate, _ value: UInt64, _ keys: inout MutableSpan<UInt64>
  ) {
    guard writesNumbers else {
      add(kind.template, value, &keys)
      return
    }
    commonCount &+= 1
    keys[keys.count &- commonCount] = kind.rawValue &* CommonTemplate.size | value
  }

  @inline(__always)
  mutating func addBits(
    _ kind: CommonTemplate, _ bits: UInt32, _ keys: inout MutableSpan<UInt64>
  ) {
    var rest = bits
    if rest == 0 { addCommon(kind, 99, &keys) }
    while rest != 0 {
      addCommon(kind, UInt64(rest.trailingZeroBitCount), &keys)
      rest &= rest &- 1
    }
  }

  @inline(__always)
  private func pair(_ a: UInt64, _ b: UInt64) -> UInt64 {
    (a &* 0x9e37_79b9_7f4a_7c15 ^ (a >> 29)) &+ b &* 0xff51_afd7_ed55_8ccd
  }

  // MARK: - Features

  /// The token and the two on each side.
  mutating func addWindow(_ keys: inout MutableSpan<UInt64>) {
    addCommon(.always, 1, &keys)
    add(.word, here.word, &keys)
    add(.before, before.word, &keys)
    add(.after, after.word, &keys)
    add(.secondBefore, second.word, &keys)
    add(.secondAfter, last.word, &keys)
    add(.beforeAndWord, before.word, here.word, &keys)
    add(.wordAndAfter, here.word, after.word, &keys)
    add(.twoBefore, second.word, before.word, &keys)
    add(.twoAfter, after.word, last.word, &keys)
    add(.around, before.word, after.word, &keys)

    add(.shape, here.shape, &keys)
    add(.shapeBefore, before.shape, &keys)
    add(.shapeAfter, after.shape, &keys)
    let shapesBefore = pair(before.shape, here.shape)
    let shapesAfter = pair(after.shape, last.shape)
    add(.shapesBefore, shapesBefore, &keys)
    add(.shapesAfter, here.shape, after.shape, &keys)
    add(.shapesAround, shapesBefore, after.shape, &keys)
    add(.fiveShapes, pair(shapesBefore, second.shape), shapesAfter, &keys)
    add(.wordBeforeShape, before.word, here.shape, &keys)
    add(.wordAfterShape, after.word, here.shape, &keys)
    add(.wordShape, here.word, here.shape, &keys)
    add(.twoBeforeShape, pair(second.word, before.word), here.shape, &keys)
  }

  mutating func addAffixes(
    _ affixes: TokenFacts.Affixes, _ keys: inout MutableSpan<UInt64>
  ) {
    add(.prefix, affixes.prefix, &keys)
    add(.suffix2, affixes.suffix2, &keys)
    add(.suffix3, here.suffix, &keys)
    add(.suffix4, affixes.suffix4, &keys)
    add(.suffixShape, here.suffix, here.shape, &keys)
    add(.suffixBefore, before.suffix, &keys)
    add(.suffixAfter, after.suffix, &keys)
  }

  /// What the word lists say of the token and the two on each side.
  mutating func addClasses(_ keys: inout MutableSpan<UInt64>) {
    addBits(.classBit, here.classes, &keys)
    addBits(.classBitBefore, before.classes, &keys)
    addBits(.classBitAfter, after.classes, &keys)
    add(.classShape, UInt64(here.classes), here.shape, &keys)
    add(.classesSecondBefore, UInt64(second.classes), &keys)
    add(.classesSecondAfter, UInt64(last.classes), &keys)
    add(.classesBefore, UInt64(before.classes), UInt64(here.classes), &keys)
    add(.classesAfter, UInt64(here.classes), UInt64(after.classes), &keys)

    addCommon(.listed, UInt64(here.marks.listed), &keys)
    addCommon(.listedBefore, UInt64(before.marks.listed), &keys)
    addCommon(.listedAfter, UInt64(after.marks.listed), &keys)
    if here.marks.listed != 0 {
      add(.listedWordBefore, UInt64(here.marks.listed), before.word, &keys)
      add(.listedWordAfter, UInt64(here.marks.listed), after.word, &keys)
    }
    if here.marks.institution | before.marks.institution | after.marks.institution != 0 {
      let place = UInt64(here.marks.institution)
      add(.institution, place, &keys)
      add(.institutionBefore, UInt64(before.marks.institution), place, &keys)
      add(.institutionAfter, place, UInt64(after.marks.institution), &keys)
      add(.institutionWord, place, here.word, &keys)
    }
  }

  /// The noun that the phrase hangs on: `Parti de la justice et du développement`.
  mutating func addPhrase(_ features: NameFeatures, _ keys: inout MutableSpan<UInt64>) {
    var head = index - 1
    let limit = max(sentence.lowerBound, index - 8)
    while head >= limit, !features.traits(head).contains(.head),
      features.traits(head).contains(.link)
    {
      head -= 1
    }
    guard head >= limit, features.traits(head).contains(.head) else { return }
    let fact = features.far(head)
    let noun = pair(fact.word, fact.shape)
    add(.head, noun, &keys)
    add(.headDistance, fact.shape, UInt64(index - head), &keys)
    add(.headWordBefore, fact.shape, pair(before.word, here.shape), &keys)
    add(.headShape, noun, here.shape, &keys)
  }

  /// The capitals that a word stands among, and what stands around them.
  mutating func addCapitals(_ features: NameFeatures, _ keys: inout MutableSpan<UInt64>) {
    if let parts = features.parts(index) {
      add(.firstPart, parts.first, &keys)
      add(.lastPart, parts.last, &keys)
    }
    var start = index
    while start > sentence.lowerBound, features.traits(start - 1).contains(.name) { start -= 1 }
    var end = index + 1
    while end < sentence.upperBound, features.traits(end).contains(.name) { end += 1 }
    let left = start > sentence.lowerBound ? features.far(start - 1) : TokenFacts.before
    let right = end < sentence.upperBound ? features.far(end) : TokenFacts.after
    let fromStart = UInt64(min(index - start, 3))
    let toEnd = UInt64(min(end - index, 3))
    addContent(around: start..<end, right: right, features, &keys)
    add(.left, left.word, fromStart, &keys)
    add(.right, right.word, toEnd, &keys)
    add(.leftAndRight, left.word, right.word, &keys)
    let run = pair(UInt64(min(end - start, 5)), fromStart)
    add(.run, run, &keys)
    add(.runShape, run, here.shape, &keys)
    addBits(.leftClassBit, left.classes, &keys)
    addBits(.rightClassBit, right.classes, &keys)
    guard end - start > 1 else { return }
    let (first, last) = (features.far(start), features.far(end - 1))
    add(.firstOfRun, first.word, fromStart, &keys)
    add(.lastOfRun, last.word, toEnd, &keys)
    addBits(.firstOfRunClassBit, first.classes, &keys)
    add(.lastOfRunSuffix, last.suffix, &keys)
  }

  /// The nearest words around some capitals that are no articles, prepositions or the like.
  private mutating func addContent(
    around run: Range<Int>, right: TokenFacts, _ features: NameFeatures,
    _ keys: inout MutableSpan<UInt64>
  ) {
    let small: TokenMarks.Traits = [.name, .function]
    var left = index - 1
    let limit = max(sentence.lowerBound, index - 11)
    while left >= limit, !features.traits(left).isDisjoint(with: small) { left -= 1 }
    if left >= limit {
      let content = features.far(left)
      add(.leftContent, content.word, &keys)
      add(.leftContentWord, content.word, before.word, &keys)
      add(.leftContentSuffix, content.suffix, &keys)
    }
    var next = run.upperBound
    let end = min(sentence.upperBound, next + 5)
    while next < end, features.traits(next).contains(.function) { next += 1 }
    if next < end {
      let content = features.far(next)
      add(.rightContent, content.word, &keys)
      add(.rightContentSuffix, content.suffix, &keys)
      add(.rightContentWord, content.word, right.word, &keys)
    }
  }

  /// What the other places of the text tell of the word.
  mutating func addEvidence(_ signs: UInt32, _ keys: inout MutableSpan<UInt64>) {
    addBits(.evidenceBit, signs, &keys)
    addCommon(.evidenceSet, UInt64(signs & 0xff), &keys)
    add(.evidenceCapital, UInt64(signs & 3), isFirst ? 1 : 0, &keys)
  }
}
