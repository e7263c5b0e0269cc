import Text

/// Finds the lines that name the author.
enum Byline {
  struct Found {
    var index: Int
    var name: String
  }

  /// `Par X`; a name that stands alone and again; a name beside a date.
  /// Lines that have a rule are something else.
  static func lines(in lines: PageLines, apartFrom rules: [Int: CleanRule]) -> [Found] {
    var names: [UInt64: [Int]] = [:]
    var found: [Found] = []
    for index in lines.indices where lines[index].key != 0 && rules[index] == nil {
      if lines.isEdge(index), let name = signature(lines, index) {
        found.append(Found(index: index, name: name))
      } else if lines[index].range.count <= 48, isName(lines, index) {
        names[lines[index].key, default: []].append(index)
      }
    }
    for places in names.values {
      let isAuthor =
        isRepeated(places, lines)
        || places.contains { lines.head.contains($0) && isBesideDate($0, lines, rules) }
      guard isAuthor else { continue }
      found += places.map { Found(index: $0, name: lines.string($0)) }
    }
    return found.sorted { $0.index < $1.index }
  }

  /// Twice in a row, or in the head and again; a first name alone is not enough.
  private static func isRepeated(_ places: [Int], _ lines: PageLines) -> Bool {
    guard places.count > 1, lines.string(places[0]).contains(" ") else { return false }
    return lines.isEdge(places[0]) && zip(places, places.dropFirst()).contains { $1 == $0 + 1 }
      || lines.head.contains(places[0]) && lines.tail.contains(places[places.count - 1])
  }

  /// Below the title, with a date or the label of one above or below.
  private static func isBesideDate(
    _ index: Int, _ lines: PageLines, _ rules: [Int: CleanRule]
  ) -> Bool {
    guard lines.head.prefix(while: { $0 < index }).contains(where: { rules[$0] == nil }) else {
      return false
    }
    return [index - 1, index + 1].contains { neighbor in
      lines.head.contains(neighbor)
        && (rules[neighbor] == .dateLabel || lines.dates[neighbor] != nil)
    }
  }

  /// The name in `Par X`, `Rédigé par X`, `Par X avec AFP`, `Par X, le 3 mai 2024`.
  static func signature(_ lines: PageLines, _ index: Int) -> String? {
    let line = lines[index]
    guard line.range.count <= 120, lines.isEdge(index),
      openers.contains(lines.bytes[line.range.lowerBound] | 0x20)
    else { return nil }
    let tokens = lines.text.tokens[lines.tokens(index)]
    var start = tokens.startIndex
    if start < tokens.endIndex, writings.contains(tokens[start].hash) { start += 1 }
    guard start < tokens.endIndex, by.contains(tokens[start].hash) else { return nil }
    start += 1
    if start < tokens.endIndex, tokens[start].isMark(UInt8(ascii: ":")) { start += 1 }
    guard let end = nameEnd(tokens, from: start) else { return nil }
    // Behind the name: nothing, a mark, or another author or agency.
    if end < tokens.endIndex, tokens[end].kind != .mark, !joints.contains(tokens[end].hash) {
      return nil
    }
    return tokens.endIndex - end <= 12 ? lines.text.string(start..<end) : nil
  }

  /// Whether a line is one to four words with capitals, and nothing else.
  private static func isName(_ lines: PageLines, _ index: Int) -> Bool {
    let tokens = lines.text.tokens[lines.tokens(index)]
    return nameEnd(tokens, from: tokens.startIndex) == tokens.endIndex
  }

  private static func nameEnd(_ tokens: ArraySlice<Token>, from start: Int) -> Int? {
    var end = start
    var capitals = 0
    while end < tokens.endIndex, end - start < 6 {
      let token = tokens[end]
      if token.isWord, token.isCapitalized, !token.flags.contains(.elided) {
        if articles.contains(token.hash), end == start { return nil }
        capitals += 1
      } else if end == start || !(particles.contains(token.hash) || isInitialStop(tokens, end)) {
        break
      }
      end += 1
    }
    guard 1...4 ~= capitals, tokens[end - 1].isCapitalized else { return nil }
    // One word in capitals only is a label: `SPORT`.
    if end == start + 1, tokens[start].flags.contains(.allCapitals) { return nil }
    return end
  }

  private static func isInitialStop(_ tokens: ArraySlice<Token>, _ index: Int) -> Bool {
    tokens[index].isMark(UInt8(ascii: ".")) && tokens[index - 1].flags.contains(.initial)
  }

  private static let openers: Set<UInt8> = Set("praeé".utf8)
  private static let writings = hashes("rédigé écrit publié proposé posté article")
  private static let by = hashes("par auteur autrice auteure")
  private static let joints = hashes("avec et pour à le")
  private static let articles = hashes("le la les un une des ce cette il elle")
  private static let particles = hashes(
    "de du des la le van von der den di da dos bin ben al el d’")

  private static func hashes(_ words: String) -> WordHashSet {
    WordHashSet(words: words)
  }
}
