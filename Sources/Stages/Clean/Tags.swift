import Text

/// HTML tags left in the text: `<br>`, `</p>`, comments, scripts and styles.
enum Tags {
  /// The edits that take tags out. A tag that begins or ends a block leaves a line
  /// end; `<` that opens no known tag stays.
  static func repairs(in bytes: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      if let (end, isBlock) = tag(in: bytes, at: start) {
        edits.append(TextEdit(TextRange(start, end), isBlock ? "\n" : ""))
        index = end
      } else {
        index = start + 1
      }
    }
    return edits
  }

  private static func tag(in bytes: [UInt8], at start: Int) -> (end: Int, isBlock: Bool)? {
    if bytes[start...].starts(with: "<!--".utf8) {
      return end(of: "-->", in: bytes, from: start + 4, within: 4000).map { ($0, false) }
    }
    var index = start + 1
    let closes = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if closes { index += 1 }
    let nameStart = index
    while index < bytes.count, index - nameStart < 12, isNameByte(bytes[index]) { index += 1 }
    let hash = WordHash.of(bytes[nameStart..<index])
    let isBlock = blocks.contains(hash)
    guard isBlock || inlines.contains(hash), index < bytes.count,
      bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ">")
        || bytes[index] == UInt8(ascii: "/"),
      let end = end(of: ">", in: bytes, from: index, within: 2000)
    else { return nil }
    // A second `<` before the `>` shows that the first one opened nothing.
    if bytes[index..<end].contains(UInt8(ascii: "<")) { return nil }
    if !closes, hash == script || hash == style,
      let closing = self.end(
        of: hash == script ? "</script>" : "</style>", in: bytes, from: end, within: 20_000)
    {
      return (closing, true)
    }
    return (end, isBlock)
  }

  /// Where the first `mark` behind `start` ends, if it is near.
  private static func end(
    of mark: String, in bytes: [UInt8], from start: Int, within limit: Int
  ) -> Int? {
    let mark = Array(mark.utf8)
    let last = min(bytes.count, start + limit) - mark.count
    var index = start
    while index <= last {
      if bytes[index] == mark[0], bytes[index...].starts(with: mark) { return index + mark.count }
      index += 1
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 97 < 26 || byte &- 48 < 10
  }

  private static let script = WordHash.of("script")
  private static let style = WordHash.of("style")
  private static let blocks = hashes(
    """
    address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 \
    h3 h4 h5 h6 header hr iframe li main nav noscript ol option p pre script section select style \
    table tbody td tfoot th thead tr ul video
    """)
  private static let inlines = hashes(
    """
    a abbr acronym audio b big button center cite code del em embed font i img input ins kbd label \
    mark meta link q s small source span strike strong sub sup svg time tt u wbr body html picture
    """)

  private static func hashes(_ words: String) -> WordHashSet {
    WordHashSet(words: words)
  }
}
