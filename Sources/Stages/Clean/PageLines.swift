import Text

/// The lines of a text that hold something, as a page shows them: a head before
/// the first paragraph, a body, a tail behind the last.
struct PageLines {
  struct Line {
    /// Without the line end and without space at either side.
    var range: TextRange
    /// From the start of the line to the start of the next one.
    var whole: TextRange
    /// Hash of the words without case, bullet and final mark; 0 if the line is long.
    var key: UInt64
    /// Whether it is long enough to be a paragraph.
    var isBody: Bool
  }

  /// No label, prompt, title or byline is longer, in bytes.
  static let longestShortLine = 220
  /// A head or a tail of more lines is part of the article.
  private static let longestEdge = 16

  let bytes: [UInt8]
  private(set) var lines: [Line] = []
  /// Indices of the lines before the first paragraph; empty without a paragraph.
  private(set) var head = 0..<0
  /// Indices of the lines behind the last paragraph.
  private(set) var tail = 0..<0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
      append(start..<end, next: min(end + 1, bytes.count))
      start = end + 1
    }
    guard let first = lines.firstIndex(where: \.isBody),
      let last = lines.lastIndex(where: \.isBody)
    else { return }
    head = 0..<min(first, Self.longestEdge)
    tail = max(last + 1, lines.count - Self.longestEdge)..<lines.count
  }

  var indices: Range<Int> { lines.indices }
  subscript(index: Int) -> Line { lines[index] }

  func isEdge(_ index: Int) -> Bool { head.contains(index) || tail.contains(index) }

  func string(_ index: Int) -> String { bytes.string(in: lines[index].range) }

  /// The line with the line end that follows it.
  func rangeWithLineEnd(_ index: Int) -> TextRange { lines[index].whole }

  private mutating func append(_ line: Range<Int>, next: Int) {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    guard start < end else { return }
    let isLong = end - start >= Self.longestShortLine
    lines.append(
      Line(
        range: TextRange(start, end), whole: TextRange(line.lowerBound, next),
        key: isLong ? 0 : LineKey.of(bytes[start..<end]),
        isBody: isLong || end - start >= 100 && endsSentence(end)))
  }

  private func endsSentence(_ end: Int) -> Bool {
    var last = end - 1
    // Closing marks and the space inside them stand behind the full stop.
    for mark in ["»", "”", "\"", ")", " ", "\u{a0}", "\u{202f}"] {
      if bytes[..<(last + 1)].reversed().starts(with: mark.utf8.reversed()) {
        last -= mark.utf8.count
      }
    }
    guard last > 2 else { return false }
    return bytes[last] == UInt8(ascii: ".") || bytes[last - 2...last].elementsEqual("…".utf8)
  }
}
