import Text

/// Finds institutions whose names are built of ordinary words: `Parti libéral du
/// Québec`, `ministère de la Justice`, `parlement catalan`.
struct InstitutionPattern {
  let context: NameContext

  private var tokens: [Token] { context.tokens }

  /// The tokens of the institution that begins at a token.
  func match(at start: Int, in sentence: Range<Int>) -> Range<Int>? {
    let isCapital = tokens[start].isCapitalized
    let isFirm = isCapital && !context.capitalIsFree(start, sentence: sentence)
    var end = start + 1
    var adjectives = 0
    var names = 0
    while end < sentence.upperBound {
      if context.isLowercaseWord(end), context.has(end, .institutionAdjective) {
        end += 1
        adjectives += 1
        continue
      }
      if tokens[end].isCapitalized, !context.isElided(end), tokens[end].kind != .mark,
        !context.has(end, [.civility, .neverName])
      {
        // Front al-Nosra is joined elsewhere; here: Parti Socialiste, Banque Postale.
        guard isCapital else { break }
        end += 1
        names += 1
        continue
      }
      guard let next = complement(at: end, in: sentence, isFirm: isFirm) else { break }
      end = next.end
      names += next.isName ? 1 : 0
      adjectives += next.isName ? 0 : 1
    }
    if isFirm { return end - start > 1 ? start..<end : nil }
    // In small letters or at the start of a sentence a name must follow.
    let isProper = context.has(start, .lowercaseInstitution)
    guard isProper, names > 0 || adjectives > 0 && hasNationality(start + 1..<end) else {
      return names > 0 && adjectives + (isCapital ? names - 1 : 0) > 0 ? start..<end : nil
    }
    return start..<end
  }

  private func hasNationality(_ range: Range<Int>) -> Bool {
    range.contains { context.has($0, .nationality) }
  }

  /// `de la Justice`, `du Québec`, `des ministres`, `pour la paix`.
  private func complement(
    at index: Int, in sentence: Range<Int>, isFirm: Bool
  ) -> (end: Int, isName: Bool)? {
    guard InstitutionPattern.links.contains(tokens[index]), !tokens[index].isCapitalized
    else { return nil }
    var next = index + 1
    if next < sentence.upperBound, InstitutionPattern.articles.contains(tokens[next]) {
      next += 1
    }
    guard next < sentence.upperBound, tokens[next].kind == .word || tokens[next].kind == .mixed
    else { return nil }
    let isAnd = tokens[index].hash == InstitutionPattern.and
    if tokens[next].isCapitalized {
      guard !isAnd, !context.has(next, [.civility, .neverName, .firstName]),
        !InstitutionPattern.loose.contains(tokens[index])
      else { return nil }
      return (next + 1, true)
    }
    guard isFirm, context.knowledge.complements.contains(tokens[next]) else { return nil }
    return (next + 1, false)
  }

  private static let and = WordHash.of("et")
  private static let links = WordTable(words: "de du des d' pour sur contre à aux au en et sans")
  private static let loose = WordTable(words: "sur contre à en sans pour")
  private static let articles = WordTable(words: "la le les l'")
}
