import Text

/// The lines of a text that hold something, as a page shows them: a head before
/// the first paragraph, a body, a tail behind the last.
struct PageLines {
  struct Line {
    /// Without the line end and without space at either side.
    var range: TextRange
    /// From the start of the line to the start of the next one.
    var whole: TextRange
    /// Its tokens, as indices into those of the text.
    var tokens: Range<Int>
    /// Hash of the words without case, bullet and final mark; 0 if the line is long.
    var key: UInt64
    /// Whether it begins as one of ``FurnitureLists/beginnings`` does.
    var hasListedBeginning: Bool
    /// Whether it is long enough to be a paragraph.
    var isBody: Bool
  }

  /// No label, prompt, title or byline is longer, in bytes.
  static let longestShortLine = 220
  /// A head or a tail of more lines is part of the article.
  private static let longestEdge = 16

  let text: AnalyzedText
  private(set) var lines: [Line] = []
  /// Indices of the lines before the first paragraph; empty without a paragraph.
  private(set) var head = 0..<0
  /// Indices of the lines behind the last paragraph.
  private(set) var tail = 0..<0
  /// For each line the date that it consists of.
  private(set) var dates: [Dateline.Found?] = []

  init(_ text: AnalyzedText) {
    self.text = text
    let bytes = text.bytes
    var start = 0
    var token = 0
    while start < bytes.count {
      let first = token
      let end = lineEnd(from: start, &token)
      append(start..<end, tokens: first..<token, next: min(end + 1, bytes.count))
      start = end + 1
    }
    dates = lines.indices.map { Dateline.read(self, $0) }
    guard let first = lines.firstIndex(where: \.isBody),
      let last = lines.lastIndex(where: \.isBody)
    else { return }
    head = 0..<min(first, Self.longestEdge)
    tail = max(last + 1, lines.count - Self.longestEdge)..<lines.count
  }

  var bytes: [UInt8] { text.bytes }
  var indices: Range<Int> { lines.indices }
  subscript(index: Int) -> Line { lines[index] }

  func isEdge(_ index: Int) -> Bool { head.contains(index) || tail.contains(index) }

  func string(_ index: Int) -> String { bytes.string(in: lines[index].range) }

  /// The tokens of a line, as indices into those of the text.
  func tokens(_ index: Int) -> Range<Int> { lines[index].tokens }

  /// How many words and marks a line has that stand apart.
  func wordCount(_ index: Int) -> Int {
    text.tokens[tokens(index)].count { $0.flags.contains(.afterSpace) }
  }

  /// The line with the line end that follows it.
  func rangeWithLineEnd(_ index: Int) -> TextRange { lines[index].whole }

  /// The end of the line that begins at a byte, found from token to token: none has a line end
  /// in it, and behind each a paragraph starts.
  ///
  /// - Parameters:
  ///   - start: Where the line begins.
  ///   - token: The first token from there on; then the first behind the line.
  /// - Returns: The offset of the line feed, or of the end of the text.
  private func lineEnd(from start: Int, _ token: inout Int) -> Int {
    let tokens = text.tokens
    var position = start
    while true {
      let next = token < tokens.count ? Int(tokens[token].start) : bytes.count
      if let end = bytes[position..<next].firstIndex(of: 0x0a) { return end }
      guard token < tokens.count else { return bytes.count }
      repeat {
        token += 1
      } while token < tokens.count && !tokens[token].flags.contains(.startsParagraph)
      position = Int(tokens[token - 1].end)
    }
  }

  private mutating func append(_ line: Range<Int>, tokens: Range<Int>, next: Int) {
    let bytes = text.bytes
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    guard start < end else { return }
    let isLong = end - start >= Self.longestShortLine
    var key: UInt64 = 0
    var hasListedBeginning = false
    if !isLong {
      LineKey.scan(bytes[start..<end]) { hash, _ in
        if FurnitureLists.beginningKeys.contains(hash) { hasListedBeginning = true }
        key = hash
        return true
      }
    }
    lines.append(
      Line(
        range: TextRange(start, end), whole: TextRange(line.lowerBound, next),
        tokens: tokens, key: key, hasListedBeginning: hasListedBeginning,
        isBody: isLong || end - start >= 100 && endsSentence(end)))
  }

  private func endsSentence(_ end: Int) -> Bool {
    var last = text.token(at: end - 1)
    // Closing marks stand behind the full stop.
    while last > 0, Self.closers.contains(text.tokens[last].hash) { last -= 1 }
    return last < text.tokens.count && Self.stops.contains(text.tokens[last].hash)
  }

  private static let closers = WordHashSet(["»", "”", "\"", ")"].map { WordHash.of($0) })
  private static let stops = WordHashSet([".", "…"].map { WordHash.of($0) })
}
