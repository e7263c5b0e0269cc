import Text

/// What stands in brackets behind a name or a date.
extension NameClues {
  /// `Anne Roux (PLR, Suisse)`, `Gap (Drôme)`: what stands in brackets behind a name.
  func brackets(around name: Range<Int>, roles: [RoleFinder.Match]) -> NameClueSet {
    let open = name.lowerBound - 1
    guard open > sentence.lowerBound, context.isMark(open, "("),
      name.upperBound < sentence.upperBound
    else { return [] }
    if isDateline(name) { return [.agency] }
    guard tokens[open - 1].isCapitalized, NameClues.bracketEnds.contains(tokens[name.upperBound])
    else { return [] }
    if tokens[name.lowerBound].flags.contains(.allCapitals) {
      return name.count == 1 ? [.partyInBrackets] : []
    }
    guard context.isMark(name.upperBound, ")") else { return [] }
    return hasMandate(before: open, roles: roles) ? [.groupInBrackets] : [.inBrackets]
  }

  /// `PARIS, 21 mai 2026 (Octet) - `: who sends the news.
  private func isDateline(_ name: Range<Int>) -> Bool {
    let end = name.upperBound
    guard tokens[name.lowerBound - 2].kind == .number, context.isMark(end, ")"),
      end + 1 < sentence.upperBound, NameClues.dashes.contains(tokens[end + 1])
    else { return false }
    return name.lowerBound - sentence.lowerBound < 12
      && tokens[sentence.lowerBound].flags.contains(.startsParagraph)
  }

  /// `la députée Anne Roux (Horizons)`: behind the holder of a mandate stands the group.
  private func hasMandate(before bracket: Int, roles: [RoleFinder.Match]) -> Bool {
    guard let role = NameClues.lastRole(before: bracket, in: roles),
      bracket - role.tokens.upperBound < 6
    else { return false }
    return Link.mandates.contains(tokens[role.tokens.lowerBound])
  }

  static let dashes = WordTable(words: "- – —")
  private static let bracketEnds = WordTable(words: ") , / - –")
}
