import Text

/// Finds the title among the first lines of a page.
enum Headline {
  /// The line that is the title: of the lines before the first paragraph that read
  /// like one, the one that the page repeats, else the first of five words or
  /// more, else the longest.
  static func line(in lines: PageLines) -> Int? {
    let candidates = lines.head.filter { isHeadline(lines, $0) }
    if let repeated = candidates.first(where: { candidate in
      lines.indices.contains { $0 > candidate && lines[$0].key == lines[candidate].key }
    }) {
      return repeated
    }
    if let long = candidates.first(where: { lines.wordCount($0) >= 5 }) { return long }
    return candidates.max { lines[$0].range.count < lines[$1].range.count }
  }

  /// The lines that repeat one of the first lines, or the record's title, word by
  /// word.
  static func repeats(in lines: PageLines, title: String?) -> [Int] {
    var first: [UInt64: Int] = [:]
    for index in lines.head where isHeadline(lines, index) && lines.wordCount(index) >= 4 {
      if first[lines[index].key] == nil { first[lines[index].key] = index }
    }
    if let title, let index = self.index(of: title, in: lines) { first[lines[index].key] = index }
    guard !first.isEmpty else { return [] }
    return lines.indices.filter { index in
      first[lines[index].key].map { $0 < index } ?? false
    }
  }

  /// The first line that is a text, apart from case and marks around it.
  static func index(of title: String, in lines: PageLines) -> Int? {
    let key = LineKey.of(title)
    return lines.indices.first { lines[$0].key == key && key != 0 }
  }

  /// Three words or more that begin with a capital, a figure or a quotation mark
  /// and end without a full stop.
  static func isHeadline(_ lines: PageLines, _ index: Int) -> Bool {
    let line = lines[index]
    let bytes = lines.bytes[line.range.bounds]
    guard line.key != 0, !line.isBody, let first = bytes.first, let last = bytes.last,
      lines.wordCount(index) >= 3, !(97...122 ~= first), !marks.contains(first),
      // `Accueil | Politique | Sport`
      bytes.count(where: { $0 == UInt8(ascii: "|") }) < 2,
      last != UInt8(ascii: ":"), last != UInt8(ascii: ","), last != UInt8(ascii: ";")
    else { return false }
    // An ellipsis ends titles; a full stop does not, nor does "10 h." or a dash.
    if last == UInt8(ascii: "."), !bytes.suffix(3).allSatisfy({ $0 == UInt8(ascii: ".") }) {
      return false
    }
    return FurnitureLists.wholes[line.key] == nil && lines.dates[index] == nil
      && Byline.signature(lines, index) == nil
  }

  private static let marks: Set<UInt8> = Set("-*@#(/|+=_~".utf8)
}
