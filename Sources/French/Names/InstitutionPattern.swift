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
    if isCapital, let end = spelledOut(from: start, in: sentence) { return start..<end }
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
        // Front al-Nosra is joined elsewhere; here: Parti Socialiste, Banque Postale,
        // université de Kitt Peak, université Calvin.
        let isPerson = names > 0 && context.has(end, .firstName) && !context.has(end, .common)
        guard !isPerson, isCapital || names > 0 || isNamedAfter(start, end) else { break }
        end += 1
        names += 1
        continue
      }
      if isFirm, end == start + 1,
        isUnlistedAdjective(end, in: sentence) || isPartyAdjective(behind: start)
          || isTownAdjective(behind: start)
      {
        end += 1
        adjectives += 1
        continue
      }
      guard
        let next = complement(at: end, in: sentence, isFirm: isFirm)
          ?? (isFirm && end == start + 1 ? plainComplement(behind: start, in: sentence) : nil)
      else { break }
      end = next.end
      names += next.isName ? 1 : 0
      adjectives += next.isName ? 0 : 1
    }
    // `Stade de France` is a place, `Stade rennais` a club.
    if adjectives == 0, InstitutionPattern.grounds.contains(tokens[start]) { return nil }
    if isFirm { return end - start > 1 ? start..<end : nil }
    // In small letters or at the start of a sentence a name must follow.
    let isProper = context.has(start, .lowercaseInstitution)
    guard isProper, names > 0 || adjectives > 0 && hasNationality(start + 1..<end) else {
      return names > 0 && adjectives + (isCapital ? names - 1 : 0) > 0 ? start..<end : nil
    }
    return start..<end
  }

  /// `université Calvin`: these bear a name without a link.
  private func isNamedAfter(_ head: Int, _ index: Int) -> Bool {
    index == head + 1 && InstitutionPattern.namedAfter.contains(tokens[head])
  }

  /// `Université baptiste de Hong Kong`: a word between the head and a name.
  private func isUnlistedAdjective(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard context.isLowercaseWord(index), !context.has(index, .function),
      tokens[index].end - tokens[index].start > 4, index + 2 < sentence.upperBound,
      InstitutionPattern.ofWords.contains(tokens[index + 1])
    else { return false }
    return tokens[index + 2].isCapitalized && tokens[index + 2].kind == .word
      && !context.has(index + 2, [.firstName, .neverName])
  }

  /// `Mouvement rural`, `Parti pirate`: any plain word that qualifies a party.
  private func isPartyAdjective(behind head: Int) -> Bool {
    InstitutionPattern.parties.contains(tokens[head]) && context.isLowercaseWord(head + 1)
      && !context.has(head + 1, .function) && tokens[head + 1].end - tokens[head + 1].start > 3
  }

  /// `Stade vellave`, `Racing marsannais`: the adjective of a town belongs to the club.
  private func isTownAdjective(behind head: Int) -> Bool {
    let next = head + 1
    guard InstitutionPattern.clubs.contains(tokens[head]), context.isLowercaseWord(next),
      !context.has(next, .function), tokens[next].end - tokens[next].start > 4
    else { return false }
    let letters = context.text.bytes[Int(tokens[next].start)..<Int(tokens[next].end)]
    return InstitutionPattern.townEndings.contains { letters.suffix($0.count).elementsEqual($0) }
  }

  /// `Association pour la défense des pies (ADP)`: where the words end that an acronym
  /// in brackets stands for.
  private func spelledOut(from start: Int, in sentence: Range<Int>) -> Int? {
    var index = start + 1
    var capitals = 0
    while index < sentence.upperBound, index - start < 18 {
      if context.isMark(index, "(") { break }
      let token = tokens[index]
      guard token.kind == .word, !context.has(index, .civility),
        !context.has(index, .function) || InstitutionPattern.spelledLinks.contains(token)
      else { return nil }
      if token.isCapitalized, !context.isElided(index) { capitals += 1 }
      index += 1
    }
    guard index - start > 2, index + 2 < sentence.upperBound, context.isMark(index, "("),
      tokens[index + 1].flags.contains(.allCapitals), context.isMark(index + 2, ")"),
      !context.has(index - 1, .function)
    else { return nil }
    let initial = context.text.bytes[Int(tokens[start].start)]
    let first = context.text.bytes[Int(tokens[index + 1].start)]
    return initial == first || capitals == 0 ? index : nil
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

  /// `Union du rail`, `Cercle des nageurs`: what a body of people is of, whatever it is.
  private func plainComplement(
    behind head: Int, in sentence: Range<Int>
  ) -> (end: Int, isName: Bool)? {
    let next = head + 2
    guard InstitutionPattern.bodies.contains(tokens[head]), next < sentence.upperBound,
      InstitutionPattern.contracted.contains(tokens[head + 1]), !tokens[head + 1].isCapitalized,
      context.isLowercaseWord(next), !context.has(next, .function)
    else { return nil }
    return (next + 1, false)
  }

  private static let bodies = WordTable(
    words: "union cercle syndicat ligue mouvement collectif alliance")
  private static let contracted = WordTable(words: "du des")

  /// Words that begin the name of a party.
  static let parties = WordTable(
    words: "parti mouvement front alliance bloc rassemblement ligue force forces")
  private static let clubs = WordTable(
    words: """
      stade racing olympique sporting étoile union avenir élan rapid dynamo cercle entente amicale
      """)
  private static let grounds = WordTable(words: "stade")
  private static let townEndings = [
    "ais", "aise", "ois", "oise", "ien", "ienne", "éen", "éenne", "ain", "aine", "ard", "arde",
    "ave",
  ].map { Array($0.utf8) }
  private static let namedAfter = WordTable(words: "université institut lycée")
  private static let ofWords = WordTable(words: "de du des d'")
  private static let spelledLinks = WordTable(
    words: "de du des d' le la les l' et pour sur contre à aux au en sans")
  private static let and = WordHash.of("et")
  private static let links = WordTable(words: "de du des d' pour sur contre à aux au en et sans")
  private static let loose = WordTable(words: "sur contre à en sans pour")
  private static let articles = WordTable(words: "la le les l'")
}
