import French
import Text

/// Finds the medium that an article names as its source: `Source : WCCFTech`,
/// `(AFP)`, `avec Reuters`. The line stays in the text.
enum CreditedSource {
  static func find(in lines: PageLines) -> String? {
    for index in lines.indices.suffix(8).reversed() where lines[index].range.count <= 100 {
      if let source = labeled(lines, index) { return source }
    }
    let paragraphs = lines.indices.filter { lines[$0].isBody }
    let edges = Array(lines.head) + paragraphs.prefix(1) + paragraphs.suffix(1) + Array(lines.tail)
    for index in edges {
      let range = lines[index].range
      let bytes = lines.bytes[range.bounds]
      if let agency = agency(in: bytes.scalarPrefix(120)) ?? agency(in: bytes.scalarSuffix(60)) {
        return agency
      }
    }
    return nil
  }

  /// What follows `Source :` or `Sources :` in a line of its own.
  private static func labeled(_ lines: PageLines, _ index: Int) -> String? {
    let string = lines.string(index)
    guard let colon = string.firstIndex(of: ":") else { return nil }
    let label = string[..<colon].filter { !$0.isWhitespace }.lowercased()
    guard label == "source" || label == "sources" || label == "via" else { return nil }
    var rest = string[string.index(after: colon)...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || last == "." { rest.removeLast() }
    return rest.isEmpty ? nil : String(rest)
  }

  /// An agency in brackets or behind `avec`.
  private static func agency(in bytes: ArraySlice<UInt8>) -> String? {
    let bytes = Array(bytes)
    guard bytes.contains(UInt8(ascii: "(")) || contains("avec ", in: bytes) else { return nil }
    let text = Tokenizer.analyze(bytes)
    for index in text.tokens.indices.dropFirst() {
      guard
        let (length, _) = agencies.longestMatch(
          in: text.tokens, at: index, before: text.tokens.count)
      else { continue }
      var before = index - 1
      if text.tokens[before].flags.contains(.elided), before > 0 { before -= 1 }
      let isCredited =
        text.tokens[before].isMark(UInt8(ascii: "(")) || text.tokens[before].hash == with
      if isCredited { return text.string(index..<index + length) }
    }
    return nil
  }

  private static func contains(_ word: String, in bytes: [UInt8]) -> Bool {
    let word = Array(word.utf8)
    return bytes.indices.contains { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
  }

  private static let with = WordHash.of("avec")
  private static let agencies = WordTable(
    lines: """
      AFP
      Agence France-Presse
      Reuters
      Associated Press
      AP
      Belga
      ATS
      Keystone-ATS
      Bloomberg
      EFE
      DPA
      ANSA
      Xinhua
      La Presse canadienne
      Agence QMI
      Relaxnews
      """)
}
