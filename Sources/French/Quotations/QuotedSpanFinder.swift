package import Text

/// Finds what stands between quotation marks, however broken the marks are.
///
/// Works paragraph by paragraph with a stack of open marks. The text is never
/// changed: the finder decides where spans begin and end, and says what it had to
/// mend. Cost: linear in the tokens, for any input.
package struct QuotedSpanFinder {
  private struct Draft {
    /// The token of the opening mark.
    var open: Int
    /// The token after the last word: the closing mark if there is one.
    var close: Int?
    var hasCloser = false
    var parent: Int?
    var family: QuoteMark.Family
    var repairs: [MarkRepair] = []
    var isDropped = false
  }

  /// Deeper openings are taken for accidents.
  private static let deepest = 8
  /// How many paragraphs without a mark a quotation may run through.
  private static let longestSilence = 3

  /// `„` is closed by `“`.
  private static let lowMark = WordHash.of("„")

  private let text: AnalyzedText
  private let reader: QuoteMarkReader
  private var drafts: [Draft] = []
  private var stack: [Int] = []
  private var repairCount = 0
  /// Drafts of the paragraph at hand begin here.
  private var firstInParagraph = 0
  /// The span left open by the paragraph before, and where its paragraph ended.
  private var carried: (draft: Int, paragraph: Range<Int>, silence: Int)?

  private init(_ text: AnalyzedText) {
    self.text = text
    reader = QuoteMarkReader(text)
  }

  package static func spans(in text: AnalyzedText) -> QuotedSpans {
    var finder = QuotedSpanFinder(text)
    var start = 0
    while start < text.tokens.count {
      var end = start + 1
      while end < text.tokens.count, !text.tokens[end].flags.contains(.startsParagraph) { end += 1 }
      finder.read(start..<end)
      start = end
    }
    finder.settleCarried()
    return finder.result()
  }

  // MARK: - One paragraph

  private mutating func read(_ paragraph: Range<Int>) {
    firstInParagraph = drafts.count
    stack.removeAll(keepingCapacity: true)
    var marks: [QuoteMark] = []
    for index in paragraph where text.tokens[index].kind == .mark {
      if let mark = reader.mark(at: index, in: paragraph) {
        marks.append(mark)
      } else if text.tokens[index].hash == QuoteMarkReader.apostrophe {
        marks.append(
          QuoteMark(token: index, family: .single, lean: .closes, isOpeningGlyph: false))
      }
    }
    var next = resume(marks, in: paragraph)
    while next < marks.count {
      take(marks, at: next)
      next += 1
    }
    endParagraph(paragraph)
  }

  /// Decides about a quotation left open by the paragraph before.
  ///
  /// - Returns: The index of the first mark still to be read.
  private mutating func resume(_ marks: [QuoteMark], in paragraph: Range<Int>) -> Int {
    guard let open = carried else { return 0 }
    guard let first = marks.first(where: { $0.family != .single }) else {
      carried?.silence += 1
      if open.silence >= Self.longestSilence { settleCarried() }
      return 0
    }
    if first.token == paragraph.lowerBound, open.silence == 0 {
      // The mark that opens a paragraph repeats the one left open. Behind a paragraph without
      // marks it does not: a quotation that runs on opens each of its paragraphs anew.
      carried = nil
      stack.append(open.draft)
      return 1
    }
    if first.lean == .closes {
      carried = nil
      stack.append(open.draft)
      return 0
    }
    settleCarried()
    return 0
  }

  private mutating func take(_ marks: [QuoteMark], at index: Int) {
    let mark = marks[index]
    if mark.family == .single {
      if mark.isOpeningGlyph {
        push(mark)
      } else if let place = stack.lastIndex(where: { drafts[$0].family == .single }) {
        close(with: mark, at: place)
      }
      return
    }
    let closes: Bool
    switch mark.lean {
    case .opens:
      closes = false
    case .closes:
      closes = true
    case .closesIfOpen:
      closes =
        mark.family == .ascii
        ? stack.contains { drafts[$0].family == .ascii } : !stack.isEmpty
    case .closesLastOpened:
      closes = index > 0 && stack.last.map { drafts[$0].open == marks[index - 1].token } ?? false
    case .closesUnlessPaired:
      closes =
        !stack.isEmpty || index + 1 == marks.count || marks[index + 1].lean == .opens
        || marks[index + 1].lean == .closesUnlessPaired
    }
    guard closes else {
      push(mark)
      return
    }
    if let place = stack.lastIndex(where: { drafts[$0].family == mark.family }) {
      close(with: mark, at: place)
    } else if let place = stack.lastIndex(where: { drafts[$0].family != .single }) {
      close(with: mark, at: place)
    } else {
      for index in stack { drop(index) }
      stack.removeAll(keepingCapacity: true)
      closeNothing(mark)
    }
  }

  private mutating func push(_ mark: QuoteMark) {
    guard stack.count < Self.deepest else {
      repairCount += 1
      return
    }
    stack.append(drafts.count)
    drafts.append(
      Draft(open: mark.token, parent: stack.dropLast().last, family: mark.family))
  }

  private mutating func close(with mark: QuoteMark, at place: Int) {
    for index in stack[(place + 1)...] { drop(index) }
    let draft = stack[place]
    stack.removeSubrange(place...)
    drafts[draft].close = mark.token
    drafts[draft].hasCloser = true
    if mark.family != drafts[draft].family {
      add(.mixedClose, to: draft)
    } else if mark.isOpeningGlyph, mark.family != .ascii,
      text.tokens[drafts[draft].open].hash != Self.lowMark
    {
      add(.turnedClose, to: draft)
    }
  }

  /// A closer with nothing open lengthens the span before it in its paragraph,
  /// unless somebody is named as its speaker in between.
  private mutating func closeNothing(_ mark: QuoteMark) {
    let last = drafts.indices.dropFirst(firstInParagraph).last {
      drafts[$0].parent == nil && !drafts[$0].isDropped
    }
    guard let last, let close = drafts[last].close,
      !ReportingClause.begins(behindMark: close, before: mark.token, in: text)
    else {
      repairCount += 1
      return
    }
    drafts[last].close = mark.token
    add(.strayInner, to: last)
  }

  // MARK: - Marks left open

  private mutating func endParagraph(_ paragraph: Range<Int>) {
    while let bottom = stack.first {
      let isAlone = drafts.count - 1 == bottom && stack.count == 1
      if drafts[bottom].family == .single || drafts[bottom].open == paragraph.upperBound - 1 {
        drop(bottom)
        stack.removeFirst()
      } else if isAlone, paragraph.upperBound < text.tokens.count,
        ReportingClause.first(in: words(of: bottom, in: paragraph), of: text) == nil
      {
        carried = (bottom, paragraph, 0)
        stack.removeAll()
      } else {
        settle(bottom, in: paragraph)
      }
    }
  }

  /// The tokens behind an open mark in a paragraph.
  private func words(of draft: Int, in paragraph: Range<Int>) -> Range<Int> {
    max(drafts[draft].open + 1, paragraph.lowerBound)..<paragraph.upperBound
  }

  private mutating func settleCarried() {
    guard let open = carried else { return }
    carried = nil
    let later = stack
    stack = [open.draft]
    settle(open.draft, in: open.paragraph)
    stack = later
  }

  /// Closes the lowest open mark where its quotation most likely ends.
  private mutating func settle(_ draft: Int, in paragraph: Range<Int>) {
    stack.removeFirst()
    let later = drafts.indices[(draft + 1)...]
    let inner = later.first { drafts[$0].close != nil && !drafts[$0].isDropped }
    let clause = ReportingClause.first(in: words(of: draft, in: paragraph), of: text)
    if let inner, let close = drafts[inner].close, drafts[inner].parent == draft,
      clause.map({ $0 > drafts[inner].open }) ?? true,
      !ReportingClause.introduces(
        mark: drafts[inner].open, after: drafts[draft].open, in: text)
    {
      drafts[draft].close = close
      drafts[draft].hasCloser = true
      add(.reopened, to: draft)
      drafts[inner].isDropped = true
    } else {
      var end = clause ?? paragraph.upperBound
      for index in later where !drafts[index].isDropped && drafts[index].open < end {
        if let close = drafts[index].close, close >= end { end = close + 1 }
      }
      drafts[draft].close = end
      add(.unclosedToParagraphEnd, to: draft)
    }
    rehang(childrenOf: draft)
  }

  /// Children of a span that ends before them become its siblings.
  private mutating func rehang(childrenOf draft: Int) {
    guard let close = drafts[draft].close else { return }
    for index in drafts.indices[(draft + 1)...] {
      if drafts[index].open < close {
        if stack.contains(index) {
          drop(index)
          stack.removeAll { $0 == index }
        }
      } else if drafts[index].parent == draft {
        drafts[index].parent = drafts[draft].parent
      }
    }
  }

  private mutating func drop(_ draft: Int) {
    drafts[draft].isDropped = true
    if drafts[draft].family != .single { repairCount += 1 }
  }

  private mutating func add(_ repair: MarkRepair, to draft: Int) {
    drafts[draft].repairs.append(repair)
    repairCount += 1
  }

  // MARK: - Result

  private func result() -> QuotedSpans {
    var spans = QuotedSpans()
    spans.repairCount = repairCount
    var open: [Int] = []
    for draft in drafts where !draft.isDropped {
      guard let close = draft.close, draft.open + 1 < close else { continue }
      let words = draft.open + 1..<close
      guard words.contains(where: { text.tokens[$0].kind != .mark }) else { continue }
      while let last = open.last, spans.spans[last].tokens.upperBound <= words.lowerBound {
        open.removeLast()
      }
      if let last = open.last, spans.spans[last].tokens.upperBound < words.upperBound { continue }
      open.append(spans.spans.count)
      spans.spans.append(
        QuotedSpan(
          range: text.range(of: words), tokens: words,
          outer: draft.open..<(draft.hasCloser ? close + 1 : close),
          parent: open.dropLast().last, repairs: draft.repairs))
    }
    return spans
  }
}
