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
      let place = lines.tokens(index)
      if let agency = agency(in: lines.text, place.prefix(24)) { return agency }
      if let agency = agency(in: lines.text, place.suffix(12)) { return agency }
    }
    return nil
  }

  /// What follows `Source :` or `Sources :` in a line of its own.
  private static func labeled(_ lines: PageLines, _ index: Int) -> String? {
    // Most lines begin otherwise, which their first word tells without a string.
    guard let opening = lines.tokens(index).first, labels.contains(lines.text.tokens[opening].hash)
    else { return nil }
    let string = lines.string(index)
    guard let colon = string.firstIndex(of: ":") else { return nil }
    let label = string[..<colon].filter { !$0.isWhitespace }.lowercased()
    guard labels.contains(WordHash.of(label)) else { return nil }
    var rest = string[string.index(after: colon)...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || last == "." { rest.removeLast() }
    return rest.isEmpty ? nil : String(rest)
  }

  private static let labels = WordHashSet(words: "source sources via")

  /// An agency in brackets or behind `avec`.
  private static func agency(in text: AnalyzedText, _ place: Range<Int>) -> String? {
    let (tokens, with) = (text.tokens, with)
    for opener in place where tokens[opener].isMark(bracket) || tokens[opener].hash == with {
      var first = opener + 1
      if first < place.upperBound, tokens[first].flags.contains(.elided) { first += 1 }
      if let (length, _) = agencies.longestMatch(in: tokens, at: first, before: place.upperBound) {
        return text.string(first..<first + length)
      }
    }
    return nil
  }

  private static var bracket: UInt8 { UInt8(ascii: "(") }
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
