package import Text

/// A signed block: a post, or a passage set off in its own paragraph.
package struct SignedBlock: Sendable, Hashable {
  /// The words, without the signature.
  package var tokens: Range<Int>
  package var signature: SignatureLine
  /// The quoted span that is the block, if the block stands in marks.
  package var span: Int?
  /// Whether the end of the words is cut off.
  package var isTruncated: Bool
}

/// Finds signed blocks by their signatures.
package struct SignedBlockFinder {
  /// Longer blocks, in bytes, are not posts.
  private static let longestBlock = 600
  /// Lines above a signature that are looked at.
  private static let mostLines = 24
  /// A longer line, in bytes, is the article's unless it is English or speaks of `je`.
  private static let longLine = 160

  private let text: AnalyzedText
  private let spans: QuotedSpans
  private let paragraphs: [Range<Int>]

  private init(_ text: AnalyzedText, _ spans: QuotedSpans) {
    self.text = text
    self.spans = spans
    var paragraphs: [Range<Int>] = []
    for sentence in text.sentences {
      if let last = paragraphs.last, paragraphs.count == sentence.paragraph + 1 {
        paragraphs[paragraphs.count - 1] = last.lowerBound..<sentence.tokens.upperBound
      } else {
        paragraphs.append(sentence.tokens)
      }
    }
    self.paragraphs = paragraphs
  }

  /// The signed blocks of a text, in text order.
  package static func blocks(in text: AnalyzedText, quoted spans: QuotedSpans) -> [SignedBlock] {
    let finder = SignedBlockFinder(text, spans)
    var blocks: [SignedBlock] = []
    var floor = 0
    for (number, paragraph) in finder.paragraphs.enumerated() {
      guard let signature = SignatureLine.find(in: paragraph, of: text),
        let block = finder.block(signed: signature, paragraph: number, above: floor)
      else { continue }
      blocks.append(block)
      floor = signature.tokens.upperBound
    }
    return blocks
  }

  private func block(
    signed signature: SignatureLine, paragraph number: Int, above floor: Int
  ) -> SignedBlock? {
    let bottom = signature.tokens.lowerBound
    if let span = spans.outermost(before: bottom), endsRightBefore(bottom, span),
      spans.spans[span].outer.lowerBound >= floor
    {
      return SignedBlock(
        tokens: spans.spans[span].tokens, signature: signature, span: span,
        isTruncated: isTruncated(spans.spans[span].tokens))
    }
    var units: [Range<Int>] = []
    if signature.isInline {
      let first = text.sentence(ofToken: max(floor, paragraphs[number].lowerBound))
      let last = text.sentence(ofToken: bottom - 1)
      guard first <= last else { return nil }
      units = text.sentences[first...last].map { $0.tokens.clamped(to: floor..<bottom) }
    } else {
      var above = number - 1
      while above >= 0, paragraphs[above].lowerBound >= floor, number - above <= Self.mostLines {
        units.insert(paragraphs[above], at: 0)
        above -= 1
      }
    }
    units.removeAll(where: \.isEmpty)
    guard let tokens = grow(units, signature: signature) else { return nil }
    return SignedBlock(
      tokens: tokens, signature: signature, span: nil, isTruncated: isTruncated(tokens))
  }

  /// Whether only marks stand between a quoted span and the signature.
  private func endsRightBefore(_ signature: Int, _ span: Int) -> Bool {
    let gap = spans.spans[span].outer.upperBound..<signature
    return gap.count <= 3 && gap.allSatisfy { text.tokens[$0].kind == .mark }
  }

  /// Takes in units from the last one upward for as long as they look like the post.
  private func grow(_ units: [Range<Int>], signature: SignatureLine) -> Range<Int>? {
    var block: Range<Int>?
    var length = 0
    var blockLanguage = LanguageGuess.unknown
    var spaced = false
    for (position, unit) in units.reversed().enumerated() {
      let size = text.range(of: unit).count
      guard length + size <= Self.longestBlock || position == 0 && signature.isPost else { break }
      guard !names(signature, in: unit) else { break }
      // `Il a répondu sur son réseau :` announces the post.
      if block != nil, text.tokens[unit.upperBound - 1].isMark(UInt8(ascii: ":")),
        !isFirstPerson(unit)
      {
        break
      }
      if let block {
        let gap = blankLineIsBetween(unit.upperBound - 1, block.lowerBound)
        // Texts with a blank line after every paragraph have one inside posts, too.
        if gap, !spaced || !isFirstPerson(unit) { break }
        let unitLanguage = language(unit)
        if blockLanguage == .unknown { blockLanguage = unitLanguage }
        if unitLanguage != .unknown, unitLanguage != blockLanguage { break }
        guard unitLanguage == .english || isFirstPerson(unit) || isShortSpeech(unit) else { break }
      } else {
        spaced =
          !signature.isInline
          && blankLineIsBetween(unit.upperBound - 1, signature.tokens.lowerBound)
        blockLanguage = language(unit)
        let isLong = size > Self.longLine
        if isLong, blockLanguage != .english, !isFirstPerson(unit) { return nil }
        if !signature.isPost, blockLanguage != .english, !isFirstPerson(unit) { return nil }
      }
      if size > Self.longLine, blockLanguage != .english, !isFirstPerson(unit) { break }
      if holdsMarksOfAnother(unit) { break }
      block = unit.lowerBound..<(block?.upperBound ?? unit.upperBound)
      length += size
    }
    return block
  }

  /// A line of the article that quotes in guillemets is not a line of the post.
  private func holdsMarksOfAnother(_ unit: Range<Int>) -> Bool {
    guard language(unit) != .english else { return false }
    return spans.starting(in: unit).contains { index in
      ReportingClause.begins(
        behindMark: spans.spans[index].outer.upperBound - 1, before: unit.upperBound, in: text)
    }
  }

  private func language(_ unit: Range<Int>) -> LanguageGuess {
    LanguageGuess.guess(unit, in: text).language
  }

  private func names(_ signature: SignatureLine, in unit: Range<Int>) -> Bool {
    let name = signature.name.filter {
      text.tokens[$0].isCapitalized && text.tokens[$0].end - text.tokens[$0].start > 2
    }
    return unit.contains { index in
      text.tokens[index].isCapitalized
        && name.contains { text.tokens[$0].hash == text.tokens[index].hash }
    }
  }

  private func blankLineIsBetween(_ upper: Int, _ lower: Int) -> Bool {
    let gap = text.bytes[Int(text.tokens[upper].end)..<Int(text.tokens[lower].start)]
    return gap.count { $0 == 10 } > 1
  }

  private func isFirstPerson(_ unit: Range<Int>) -> Bool {
    unit.contains { Self.firstPersons.contains(text.tokens[$0]) }
  }

  private func isShortSpeech(_ unit: Range<Int>) -> Bool {
    guard text.range(of: unit).count <= Self.longLine else { return false }
    let last = text.tokens[unit.upperBound - 1]
    // A line that ends in a full stop may be the article's.
    return !last.isMark(UInt8(ascii: ".")) && last.kind != .word
      || unit.contains { Self.secondPersons.contains(text.tokens[$0]) }
  }

  private func isTruncated(_ tokens: Range<Int>) -> Bool {
    let last = text.tokens[tokens.upperBound - 1]
    return last.hash == Self.ellipsis
      || tokens.count > 2
        && text.tokens[tokens.suffix(3)].allSatisfy { $0.isMark(UInt8(ascii: ".")) }
  }

  private static let ellipsis = WordHash.of("…")
  private static let firstPersons = WordTable(
    words: """
      je j' me m' mon ma mes moi nous notre nos i i'm i've i'll i'd my me we we're we've we'll our us
      """)
  private static let secondPersons = WordTable(
    words: "tu toi te t' ton ta tes vous votre vos you your merci bravo thank thanks")
}
