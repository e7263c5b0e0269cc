package import Text

/// What was mended to read a quotation whose marks are broken.
package enum MarkRepair: String, Sendable, Hashable, CaseIterable {
  /// A closing mark of another kind than the opening one.
  case mixedClose = "mixed_close"
  /// An opening glyph that closes.
  case turnedClose = "turned_close"
  /// A mark inside that closed too early.
  case strayInner = "stray_inner"
  /// A closing mark with nothing to close; it makes no span.
  case orphanCloseDropped = "orphan_close_dropped"
  /// An opening mark with nothing behind it; it makes no span.
  case orphanOpenDropped = "orphan_open_dropped"
  /// Opened twice and closed once.
  case reopened
  /// Never closed: the end is a guess.
  case unclosedToParagraphEnd = "unclosed_to_paragraph_end"
}

/// A stretch of text between quotation marks.
package struct QuotedSpan: Sendable, Hashable {
  /// The words, without their marks and the spaces inside them.
  package var range: TextRange
  /// The tokens of the words; never empty.
  package var tokens: Range<Int>
  /// The tokens of the words and their marks.
  package var outer: Range<Int>
  /// Index of the span around this one.
  package var parent: Int?
  /// In the order in which they were made.
  package var repairs: [MarkRepair]
}

/// The quoted spans of a text.
package struct QuotedSpans: Sendable, Hashable {
  /// In text order, a parent before its children; spans nest or are apart.
  package var spans: [QuotedSpan] = []
  /// All repairs, also those that left no span.
  package var repairCount = 0

  package init() {}

  /// The spans whose opening mark is one of some tokens, as indices. O(log *n*).
  package func starting(in tokens: Range<Int>) -> Range<Int> {
    first(from: tokens.lowerBound)..<first(from: tokens.upperBound)
  }

  /// The last span without a parent that ends before a token.
  func outermost(before token: Int) -> Int? {
    var index = first(from: token) - 1
    while index >= 0, let parent = spans[index].parent { index = parent }
    return index >= 0 && spans[index].outer.upperBound <= token ? index : nil
  }

  private func first(from token: Int) -> Int {
    spans.partitioningIndex { $0.outer.lowerBound >= token }
  }
}
