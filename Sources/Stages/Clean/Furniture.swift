import Text

/// Finds the lines of a page that are no part of its article.
///
/// A line that states a fact stays: `Lire aussi : X quitte Y` and `Source : X` do,
/// `Lire aussi` and `Nouveautés de X` go.
enum Furniture {
  struct Found {
    var index: Int
    var rule: CleanRule
  }

  /// The lines and their rules, in text order; `title` is that of the record, if it
  /// has one.
  static func lines(in lines: PageLines, title: String?) -> [Found] {
    var rules: [Int: CleanRule] = [:]
    var isBelowSharePrompt = false
    for index in lines.indices where lines[index].key != 0 {
      if let rule = listed(lines, index) {
        rules[index] = rule
        isBelowSharePrompt = rule == .sharePrompt
      } else if isBelowSharePrompt, FurnitureLists.sharingServices.contains(lines[index].key) {
        rules[index] = .sharePrompt
      } else {
        isBelowSharePrompt = false
        if isDownloadPrompt(lines, index) { rules[index] = .downloadPrompt }
        if lines.isEdge(index), lines.dates[index]?.isLabeled == true {
          rules[index] = .dateLabel
        }
      }
    }
    for index in Headline.repeats(in: lines, title: title) { rules[index] = .repeatedTitle }
    let bylines = Byline.lines(in: lines, apartFrom: rules)
    for byline in bylines where rules[byline.index] == nil { rules[byline.index] = .byline }
    for index in AuthorBiography.lines(in: lines, authors: bylines.map(\.name), apartFrom: rules) {
      rules[index] = .authorBiography
    }
    return rules.sorted { $0.key < $1.key }.map { Found(index: $0.key, rule: $0.value) }
  }

  /// The rule of a line that stands in ``FurnitureLists``.
  private static func listed(_ lines: PageLines, _ index: Int) -> CleanRule? {
    let line = lines[index]
    if let entry = FurnitureLists.wholes[line.key], isAt(entry.place, lines, index) {
      return entry.rule
    }
    guard line.hasListedBeginning, line.range.count <= 160 else { return nil }
    var rule: CleanRule?
    LineKey.scan(lines.bytes[line.range.bounds]) { hash, end in
      guard let entry = FurnitureLists.beginnings[hash], isAt(entry.place, lines, index) else {
        return true
      }
      let rest = lines.bytes[end..<line.range.upperBound]
      let words = rest.split { $0 <= 0x20 || $0 == UInt8(ascii: ":") }.count
      let isMatch =
        switch entry.shape {
        case .whole: false
        case .opening: true
        case .label: words <= 6 && rest.drop { $0 <= 0x20 || $0 > 0x7f }.first == UInt8(ascii: ":")
        case .lead: words <= 4
        }
      if isMatch { rule = entry.rule }
      return !isMatch
    }
    return rule
  }

  private static func isAt(_ place: FurnitureLists.Place, _ lines: PageLines, _ index: Int) -> Bool
  {
    switch place {
    case .anywhere: true
    case .head: lines.head.contains(index)
    case .edges: lines.isEdge(index)
    }
  }

  /// `ChatGPT Télécharger`, `Télécharger l’application`: a name and a button.
  private static func isDownloadPrompt(_ lines: PageLines, _ index: Int) -> Bool {
    let line = lines.bytes[lines[index].range.bounds]
    guard line.count <= 60 else { return false }
    // Hardly any line has a first or a last word that begins so.
    let end = line.lastIndex(of: 0x20).map { $0 + 1 } ?? line.startIndex
    guard line[line.startIndex] | 0x20 == UInt8(ascii: "t") || line[end] == UInt8(ascii: "T") else {
      return false
    }
    let words = line.split(separator: 0x20)
    guard let first = words.first, let last = words.last, words.count <= 4 else { return false }
    return downloads.contains(WordHash.of(first)) && lines[index].range.count <= 40
      || words.count > 1 && last.first == UInt8(ascii: "T") && downloads.contains(WordHash.of(last))
  }

  private static let downloads: Set<UInt64> = [
    WordHash.of("télécharger"), WordHash.of("téléchargez"),
  ]
}
