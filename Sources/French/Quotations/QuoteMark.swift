import Text

/// A quotation mark of a text and what it looks like where it stands.
struct QuoteMark {
  enum Family: UInt8 {
    case guillemet, curly, angle, ascii, single
  }

  /// What the mark does, as far as its glyph and its neighbours tell.
  enum Lean {
    case opens
    case closes
    /// Closes if something is open, else opens.
    case closesIfOpen
    /// Closes if the mark before it opened, else opens: `mot « ,`.
    case closesLastOpened
    /// Closes if something is open, else opens if the next mark can close it.
    case closesUnlessPaired
  }

  var token: Int
  var family: Family
  var lean: Lean
  /// Whether the glyph, upright, is one that opens: `«`, `“`, `„`, `‹`.
  var isOpeningGlyph: Bool
}

/// Finds the quotation marks among the tokens of a text.
struct QuoteMarkReader {
  private let text: AnalyzedText

  init(_ text: AnalyzedText) { self.text = text }

  /// The mark at a token, or `nil` if the token is none; neighbours outside its
  /// paragraph do not count.
  func mark(at index: Int, in paragraph: Range<Int>) -> QuoteMark? {
    let token = text.tokens[index]
    guard token.kind == .mark, let glyph = Self.glyph(token) else { return nil }
    let before = index > paragraph.lowerBound ? index - 1 : nil
    let after = index + 1 < paragraph.upperBound ? index + 1 : nil
    let gluedLeft = before.map { isGlued($0) && bearsCloser($0) } ?? false
    let endsHere = after.map { isPunctuation($0) } ?? true
    let spaceAfter = after.map { text.tokens[$0].flags.contains(.afterSpace) } ?? true
    let gluedRight = !spaceAfter && !endsHere
    let lean: QuoteMark.Lean
    switch glyph {
    case (.ascii, _):
      if gluedLeft, gluedRight, let before, let after, text.tokens[before].kind == .number,
        text.tokens[after].kind == .number
      {
        return nil  // 46"97 is a time
      }
      if gluedLeft != gluedRight {
        if gluedLeft, let before, text.tokens[before].kind == .number, !endsHere {
          return nil  // 27" is an inch
        }
        lean = gluedLeft ? .closes : .opens
      } else {
        lean = .closesIfOpen
      }
    case (_, false):
      let spaceBefore = before.map { !isGlued($0) } ?? true
      lean = spaceBefore && gluedRight ? .closesUnlessPaired : .closes
    case (_, true):
      if let after, !spaceAfter, isStop(after, in: paragraph) {
        lean = .closes
      } else if gluedLeft, endsHere {
        lean = .closes
      } else if endsHere, !isEllipsis(after, in: paragraph) {
        lean = .closesLastOpened
      } else if gluedLeft, spaceAfter {
        lean = .closesIfOpen
      } else {
        lean = .opens
      }
    }
    return QuoteMark(token: index, family: glyph.0, lean: lean, isOpeningGlyph: glyph.1)
  }

  private func isGlued(_ left: Int) -> Bool {
    text.tokens[left].end == text.tokens[left + 1].start
  }

  /// Whether a mark glued behind this token can close: behind a word or the end of
  /// a clause, not behind `l’`, `(` or another opening mark.
  private func bearsCloser(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .mark else { return !token.flags.contains(.elided) }
    if let glyph = Self.glyph(token) { return glyph.0 != .ascii && !glyph.1 }
    return Self.enders.contains(token) || token.hash == Self.apostrophe
  }

  private func isPunctuation(_ index: Int) -> Bool {
    text.tokens[index].kind == .mark && Self.followers.contains(text.tokens[index])
  }

  /// `,` `.` `;`, but not the first of three dots.
  private func isStop(_ index: Int, in paragraph: Range<Int>) -> Bool {
    Self.stops.contains(text.tokens[index]) && !isEllipsis(index, in: paragraph)
  }

  private func isEllipsis(_ index: Int?, in paragraph: Range<Int>) -> Bool {
    guard let index else { return false }
    let dot = WordHash.of(asciiMark: UInt8(ascii: "."))
    return text.tokens[index].hash == dot && index + 1 < paragraph.upperBound
      && text.tokens[index + 1].hash == dot
  }

  private static let glyphs = WordTable([
    glyph("«", .guillemet, opens: true), glyph("»", .guillemet, opens: false),
    glyph("“", .curly, opens: true), glyph("”", .curly, opens: false),
    glyph("„", .curly, opens: true), glyph("‟", .curly, opens: true),
    glyph("‹", .angle, opens: true), glyph("›", .angle, opens: false),
    glyph("‘", .single, opens: true), glyph("\"", .ascii, opens: true),
  ])

  private static func glyph(
    _ glyph: String, _ family: QuoteMark.Family, opens: Bool
  ) -> (phrase: String, value: UInt32) {
    (glyph, UInt32(family.rawValue) << 1 | (opens ? 1 : 0))
  }

  /// The family of a mark and whether it opens upright; `nil` if the token is none.
  private static func glyph(_ token: Token) -> (QuoteMark.Family, Bool)? {
    glyphs[token.hash].flatMap { code in
      QuoteMark.Family(rawValue: UInt8(code >> 1)).map { ($0, code & 1 == 1) }
    }
  }
  static let apostrophe = WordHash.of("’")
  private static let enders = WordTable(words: ". , ! ? … ) ] % ; € $")
  private static let followers = WordTable(words: ". , ! ? ; : ) ]")
  private static let stops = WordTable(words: ". , ;")
}
