package import Text

/// What the tagger looks at around each token of a text, as hashes.
///
/// The weights know these hashes only: whoever changes a feature, or a word list that one
/// is made of, trains anew (`Training/names`).
package struct NameFeatures {
  /// No token has more.
  package static let maximum = 192

  let context: NameContext
  private let facts: [TokenFacts]
  private let evidence: WordEvidence

  /// - Parameters:
  ///   - context: The text.
  ///   - isOpen: For each token, whether its features are wanted.
  init(context: NameContext, isOpen: [Bool]) {
    self.context = context
    facts = TokenFacts.all(of: context, isOpen: isOpen)
    evidence = WordEvidence(context: context)
  }

  /// The features of a text in French.
  package init(text: AnalyzedText) {
    self.init(
      context: NameContext(text: text, knowledge: .standard, excluding: []),
      isOpen: Array(repeating: true, count: text.tokens.count))
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
    var writer = FeatureWriter(index: index, sentence: sentence.tokens)
    writer.addWindow(facts, &keys)
    writer.addAffixes(
      TokenFacts.Affixes(of: context.tokens[index], context.text.bytes), facts, &keys)
    writer.addClasses(facts, &keys)
    writer.addPhrase(facts, &keys)
    writer.add(.position, writer.isFirst ? 1 : 0, facts[index].shape, &keys)
    if sentence.paragraph == 0 { writer.add(.title, facts[index].shape, &keys) }
    if facts[index].traits.contains(.name) {
      writer.addCapitals(facts, &keys)
      writer.addEvidence(evidence[facts[index].word], facts[index], &keys)
    }
    return writer.count
  }
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

/// Where the features of one token go.
private struct FeatureWriter {
  let index: Int
  let sentence: Range<Int>
  var count = 0

  var isFirst: Bool { index == sentence.lowerBound }

  init(index: Int, sentence: Range<Int>) {
    self.index = index
    self.sentence = sentence
  }

  // MARK: - Hashes

  @inline(__always)
  mutating func add(_ template: Template, _ value: UInt64, _ keys: inout [UInt64]) {
    var mixed = (value ^ (template.rawValue &* 0x9e37_79b9_7f4a_7c15)) &* 0xbf58_476d_1ce4_e5b9
    mixed ^= mixed >> 31
    keys[count] = mixed &* 0x94d0_49bb_1331_11eb
    count &+= 1
  }

  @inline(__always)
  mutating func add(_ template: Template, _ a: UInt64, _ b: UInt64, _ keys: inout [UInt64]) {
    add(template, pair(a, b), &keys)
  }

  @inline(__always)
  mutating func addBits(_ template: Template, _ bits: UInt32, _ keys: inout [UInt64]) {
    var rest = bits
    if rest == 0 { add(template, 99, &keys) }
    while rest != 0 {
      add(template, UInt64(rest.trailingZeroBitCount), &keys)
      rest &= rest &- 1
    }
  }

  @inline(__always)
  private func pair(_ a: UInt64, _ b: UInt64) -> UInt64 {
    (a &* 0x9e37_79b9_7f4a_7c15 ^ (a >> 29)) &+ b &* 0xff51_afd7_ed55_8ccd
  }

  @inline(__always)
  private func fact(_ offset: Int, _ facts: [TokenFacts]) -> TokenFacts {
    let place = index &+ offset
    if place < sentence.lowerBound { return TokenFacts.before }
    return place < sentence.upperBound ? facts[place] : TokenFacts.after
  }

  // MARK: - Features

  /// The token and the two on each side.
  mutating func addWindow(_ facts: [TokenFacts], _ keys: inout [UInt64]) {
    let here = facts[index]
    let before = fact(-1, facts)
    let second = fact(-2, facts)
    let after = fact(1, facts)
    let last = fact(2, facts)
    add(.always, 1, &keys)
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
    _ affixes: TokenFacts.Affixes, _ facts: [TokenFacts], _ keys: inout [UInt64]
  ) {
    let here = facts[index]
    add(.prefix, affixes.prefix, &keys)
    add(.suffix2, affixes.suffix2, &keys)
    add(.suffix3, here.suffix, &keys)
    add(.suffix4, affixes.suffix4, &keys)
    add(.suffixShape, here.suffix, here.shape, &keys)
    add(.suffixBefore, fact(-1, facts).suffix, &keys)
    add(.suffixAfter, fact(1, facts).suffix, &keys)
  }

  /// What the word lists say of the token and the two on each side.
  mutating func addClasses(_ facts: [TokenFacts], _ keys: inout [UInt64]) {
    let here = facts[index]
    let before = fact(-1, facts)
    let after = fact(1, facts)
    addBits(.classBit, here.classes, &keys)
    addBits(.classBitBefore, before.classes, &keys)
    addBits(.classBitAfter, after.classes, &keys)
    add(.classShape, UInt64(here.classes), here.shape, &keys)
    add(.classesSecondBefore, UInt64(fact(-2, facts).classes), &keys)
    add(.classesSecondAfter, UInt64(fact(2, facts).classes), &keys)
    add(.classesBefore, UInt64(before.classes), UInt64(here.classes), &keys)
    add(.classesAfter, UInt64(here.classes), UInt64(after.classes), &keys)

    add(.listed, UInt64(here.listed), &keys)
    add(.listedBefore, UInt64(before.listed), &keys)
    add(.listedAfter, UInt64(after.listed), &keys)
    if here.listed != 0 {
      add(.listedWordBefore, UInt64(here.listed), before.word, &keys)
      add(.listedWordAfter, UInt64(here.listed), after.word, &keys)
    }
    if here.institution | before.institution | after.institution != 0 {
      let place = UInt64(here.institution)
      add(.institution, place, &keys)
      add(.institutionBefore, UInt64(before.institution), place, &keys)
      add(.institutionAfter, place, UInt64(after.institution), &keys)
      add(.institutionWord, place, here.word, &keys)
    }
  }

  /// The noun that the phrase hangs on: `Parti de la justice et du développement`.
  mutating func addPhrase(_ facts: [TokenFacts], _ keys: inout [UInt64]) {
    var head = index - 1
    let limit = max(sentence.lowerBound, index - 8)
    while head >= limit, !facts[head].traits.contains(.head), facts[head].traits.contains(.link) {
      head -= 1
    }
    guard head >= limit, facts[head].traits.contains(.head) else { return }
    let noun = pair(facts[head].word, facts[head].shape)
    let shape = facts[head].shape
    add(.head, noun, &keys)
    add(.headDistance, shape, UInt64(index - head), &keys)
    add(.headWordBefore, shape, pair(facts[index - 1].word, facts[index].shape), &keys)
    add(.headShape, noun, facts[index].shape, &keys)
  }

  /// The capitals that a word stands among, and what stands around them.
  mutating func addCapitals(_ facts: [TokenFacts], _ keys: inout [UInt64]) {
    let here = facts[index]
    if here.firstPart != 0 {
      add(.firstPart, here.firstPart, &keys)
      add(.lastPart, here.lastPart, &keys)
    }
    var start = index
    while start > sentence.lowerBound, facts[start - 1].traits.contains(.name) { start -= 1 }
    var end = index + 1
    while end < sentence.upperBound, facts[end].traits.contains(.name) { end += 1 }
    let left = start > sentence.lowerBound ? facts[start - 1] : TokenFacts.before
    let right = end < sentence.upperBound ? facts[end] : TokenFacts.after
    let fromStart = UInt64(min(index - start, 3))
    let toEnd = UInt64(min(end - index, 3))
    addContent(around: start..<end, right: right, facts, &keys)
    add(.left, left.word, fromStart, &keys)
    add(.right, right.word, toEnd, &keys)
    add(.leftAndRight, left.word, right.word, &keys)
    let run = pair(UInt64(min(end - start, 5)), fromStart)
    add(.run, run, &keys)
    add(.runShape, run, here.shape, &keys)
    addBits(.leftClassBit, left.classes, &keys)
    addBits(.rightClassBit, right.classes, &keys)
    guard end - start > 1 else { return }
    add(.firstOfRun, facts[start].word, fromStart, &keys)
    add(.lastOfRun, facts[end - 1].word, toEnd, &keys)
    addBits(.firstOfRunClassBit, facts[start].classes, &keys)
    add(.lastOfRunSuffix, facts[end - 1].suffix, &keys)
  }

  /// The nearest words around some capitals that are no articles, prepositions or the like.
  private mutating func addContent(
    around run: Range<Int>, right: TokenFacts, _ facts: [TokenFacts], _ keys: inout [UInt64]
  ) {
    let small: TokenFacts.Traits = [.name, .function]
    var left = index - 1
    let limit = max(sentence.lowerBound, index - 11)
    while left >= limit, !facts[left].traits.isDisjoint(with: small) { left -= 1 }
    if left >= limit {
      add(.leftContent, facts[left].word, &keys)
      add(.leftContentWord, facts[left].word, fact(-1, facts).word, &keys)
      add(.leftContentSuffix, facts[left].suffix, &keys)
    }
    var next = run.upperBound
    let end = min(sentence.upperBound, next + 5)
    while next < end, facts[next].traits.contains(.function) { next += 1 }
    if next < end {
      add(.rightContent, facts[next].word, &keys)
      add(.rightContentSuffix, facts[next].suffix, &keys)
      add(.rightContentWord, facts[next].word, right.word, &keys)
    }
  }

  /// What the other places of the text tell of the word.
  mutating func addEvidence(_ signs: UInt32, _ fact: TokenFacts, _ keys: inout [UInt64]) {
    addBits(.evidenceBit, signs, &keys)
    add(.evidenceSet, UInt64(signs & 0xff), &keys)
    add(.evidenceCapital, UInt64(signs & 3), isFirst ? 1 : 0, &keys)
  }
}
