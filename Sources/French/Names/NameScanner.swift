import Text

/// A place that looks like a name.
struct NameCandidate: Sendable {
  var tokens: Range<Int>
  /// The hashes of its words, joined.
  var key: UInt64
  /// The listed form that it is, if it is one.
  var alias: Int?
  /// Built from an institution's words: `Parti libéral du Québec`.
  var isInstitution = false
  /// Its capital may be due to its place in the sentence.
  var isFree = false
  /// What its neighbors say.
  var points = NamePoints()
  /// What the tagger says, if it was asked.
  var evidence: NamePoints?
  /// A handle: `@sama`.
  var isHandle = false
  /// Somebody plays against it.
  var isOpponent = false
}

/// Goes through a text once and collects what looks like a name, and the roles.
struct NameScanner {
  let context: NameContext
  let tokens: [Token]
  var candidates: [NameCandidate] = []
  private(set) var roles: [RoleFinder.Match] = []

  init(context: NameContext) {
    self.context = context
    tokens = context.tokens
    candidates.reserveCapacity(tokens.count / 16)
    roles.reserveCapacity(tokens.count / 64)
  }

  mutating func scan() {
    for (number, sentence) in context.text.sentences.enumerated() {
      let first = candidates.count
      scan(sentence.tokens, openings: context.openings(ofSentence: number))
      guard candidates.count > first else { continue }
      let clues = NameClues(context: context, sentence: sentence.tokens)
      for index in first..<candidates.count {
        let told = clues.clues(around: candidates[index].tokens, roles: roles)
        candidates[index].points = told.points
        candidates[index].isOpponent = told.contains(.opponent)
        if told.isFirmInBrackets { candidates[index].isFree = false }
      }
    }
  }

  private mutating func scan(_ sentence: Range<Int>, openings: ArraySlice<Int>) {
    var next = sentence.lowerBound
    for index in openings where index >= next {
      if tokens[index].kind == .handle {
        append(index..<index + 1, alias: alias(at: index, before: index + 1), isHandle: true)
        next = index + 1
      } else {
        next = scanWord(at: index, in: sentence)
      }
    }
  }

  private func alias(at index: Int, before end: Int) -> Int? {
    context.knowledge.gazetteer.longestMatch(in: tokens, at: index, before: end)?.alias
  }

  /// - Returns: The token to go on with.
  private mutating func scanWord(at index: Int, in sentence: Range<Int>) -> Int {
    let end = sentence.upperBound
    let token = tokens[index]
    let looksLikeName =
      !token.flags.isDisjoint(with: [.capitalized, .innerCapital]) || token.kind == .mixed
      || context.isElided(index) && index + 1 < end && tokens[index + 1].isCapitalized
      || context.isArabicName(index)
    if looksLikeName || context.has(index, [.institution, .lowercaseInstitution]),
      let match = context.knowledge.gazetteer.longestMatch(in: tokens, at: index, before: end)
    {
      if match.length > 1, !continuesName(at: index + match.length, before: end) {
        let range = index..<index + match.length
        append(range, alias: match.alias, isFree: context.capitalIsFree(index, sentence: sentence))
        return range.upperBound
      }
    }
    if context.excludes(index) {
      if looksLikeName, let alias = alias(at: index, before: index + 1),
        !context.knowledge.gazetteer.aliases[alias].isAmbiguous
      {
        append(index..<index + 1, alias: alias)
      }
      return index + 1
    }
    if context.has(index, [.institution, .lowercaseInstitution]),
      let institution = InstitutionPattern(context: context).match(at: index, in: sentence)
    {
      append(
        institution, alias: nil, isInstitution: true,
        isFree: context.capitalIsFree(index, sentence: sentence))
      return institution.upperBound
    }
    if let role = context.knowledge.roles.match(in: context, at: index, before: end) {
      // `Major` may be a name; a role with a capital is one only before a name.
      if !token.isCapitalized || role.tokens.count > 1 || token.flags.contains(.allCapitals)
        || isRoleBeforeName(role, in: sentence)
      {
        roles.append(role)
        return role.tokens.upperBound
      }
    }
    guard looksLikeName, !context.isElided(index) else { return index + 1 }
    return scanCapitals(at: index, in: sentence)
  }

  private func isRoleBeforeName(_ role: RoleFinder.Match, in sentence: Range<Int>) -> Bool {
    let next = role.tokens.upperBound
    if next < sentence.upperBound, tokens[next].isCapitalized, context.has(next, .firstName) {
      return true
    }
    return context.capitalIsFree(role.tokens.lowerBound, sentence: sentence)
      || next < sentence.upperBound && tokens[next].isCapitalized
        && context.has(role.tokens.lowerBound, .common)
  }

  /// Whether a capital word goes on with the name before it.
  private func continuesName(at index: Int, before end: Int) -> Bool {
    guard index < end, tokens[index].kind == .word, tokens[index].isCapitalized,
      !context.isElided(index), !context.has(index, [.neverName, .civility])
    else { return false }
    return context.knowledge.gazetteer.longestMatch(in: tokens, at: index, before: end) == nil
      && !context.has(index, .firstName)
  }

  private mutating func scanCapitals(at start: Int, in sentence: Range<Int>) -> Int {
    let isFree = context.capitalIsFree(start, sentence: sentence)
    if context.has(start, .civility), tokens[start].isCapitalized,
      isCivility(at: start, in: sentence)
    {
      return start + 1
    }
    if context.isElided(start) { return start + 1 }
    if isAdjective(start, in: sentence) { return start + 1 }
    var end = start + 1
    // A free capital on an ordinary word says nothing; what follows may be a name.
    if isFree, isOrdinary(start) {
      let next = end < sentence.upperBound && tokens[end].isCapitalized && !context.isElided(end)
      if context.has(start, .function) || next && !context.has(start, .firstName) {
        return start + 1
      }
    }
    while let next = extended(from: start, to: end, in: sentence) { end = next }
    while end - start > 1, context.has(end - 1, .function) || tokens[end - 1].kind == .mark,
      !tokens[end - 2].flags.contains(.initial), !isLegalForm(end - 1)
    {
      end -= 1
    }
    if end - start == 1 {
      if context.has(start, [.neverName, .function, .legalForm]), tokens[start].isCapitalized {
        if !context.has(start, .firstName) { return end }
      }
      if context.has(start, .civility), end - start == 1 { return end }
      if tokens[start].kind == .mixed, !tokens[start].isCapitalized { return end }
      if tokens[start].flags.contains(.initial) { return end }
      if isRomanNumber(start), alias(at: start, before: end) == nil { return end }
      if Int(tokens[start].end) - Int(tokens[start].start) < 2 { return end }
    }
    if end - start > 1, isHeading(start..<end) { return end }
    if let first = particle(before: start, in: sentence) {
      append(first..<end, alias: nil)
      return end
    }
    let alias = context.knowledge.gazetteer.longestMatch(in: tokens, at: start, before: end)
    append(
      start..<end, alias: alias.flatMap { $0.length == end - start ? $0.alias : nil },
      isFree: isFree)
    return end
  }

  /// `SA`, `SE`: in small letters these are other words.
  private func isLegalForm(_ index: Int) -> Bool {
    context.has(index, .legalForm) && tokens[index].flags.contains(.allCapitals)
  }

  /// `M. de Mun`, `le général de Gaulle`: the particle belongs to the name.
  private func particle(before start: Int, in sentence: Range<Int>) -> Int? {
    let link = start - 1
    guard link - 1 >= sentence.lowerBound, NameScanner.nobles.contains(tokens[link]) else {
      return nil
    }
    var title = link - 1
    if context.isMark(title, "."), title > sentence.lowerBound { title -= 1 }
    if context.has(title, .civility) { return tokens[title].isCapitalized ? link : nil }
    guard NameScanner.ranks.contains(tokens[title]) else { return nil }
    return tokens[title].isCapitalized || title == sentence.lowerBound
      || NameScanner.singularArticles.contains(tokens[title - 1]) ? link : nil
  }

  private static let formerOnes = WordTable(words: "ancien ancienne anciens anciennes")
  private static let nobles = WordTable(words: "de d'")
  private static let ranks = WordTable(
    words: "général maréchal colonel amiral capitaine commandant lieutenant")

  /// `l’Américaine Gwen Jorgensen`: a nationality before a name, known or not.
  private func isAdjective(_ start: Int, in sentence: Range<Int>) -> Bool {
    let next = start + 1
    guard next < sentence.upperBound, tokens[next].isCapitalized, tokens[next].kind == .word,
      !context.has(start, .firstName), !context.has(next, .organizationWord)
    else { return false }
    if context.has(start, .nationality) { return true }
    guard start > sentence.lowerBound, !tokens[start].flags.contains(.allCapitals),
      NameScanner.singularArticles.contains(tokens[start - 1]),
      !context.has(start, [.organizationWord, .placeWord, .eventWord, .institution]),
      next + 1 < sentence.upperBound, tokens[next + 1].isCapitalized, tokens[next + 1].kind == .word
    else { return false }
    // An article never stands before a person: the name begins at the first name. `le Bernois
    // X Y`: who comes from a town has the ending of one.
    return context.has(next, .firstName) && !context.has(next, .common)
      || NameClues.isDemonym(start, in: context) && !context.has(next + 1, .organizationWord)
  }

  private static let singularArticles = WordTable(words: "le la l' du au")

  private func isRomanNumber(_ index: Int) -> Bool {
    tokens[index].flags.contains(.allCapitals)
      && context.text.bytes[tokens[index].range.bounds].allSatisfy {
        NameScanner.roman.contains($0)
      }
  }

  private static let roman = Array("IVXLC".utf8)

  private func isCivility(at index: Int, in sentence: Range<Int>) -> Bool {
    var next = index + 1
    if next < sentence.upperBound, context.isMark(next, ".") { next += 1 }
    return next < sentence.upperBound && tokens[next].isCapitalized
  }

  /// `TECH NEWS`: capitals all through, and no first name.
  func isHeading(_ range: Range<Int>) -> Bool {
    !context.has(range.lowerBound, .firstName)
      && range.allSatisfy { tokens[$0].flags.contains(.allCapitals) }
      && range.contains { context.has($0, [.common, .neverName, .organizationWord]) }
  }

  private func isOrdinary(_ index: Int) -> Bool {
    context.has(index, [.common, .function]) && !tokens[index].flags.contains(.innerCapital)
  }

  /// One word more for the name that begins at `start` and now ends at `end`.
  private func extended(from start: Int, to end: Int, in sentence: Range<Int>) -> Int? {
    guard end < sentence.upperBound else { return nil }
    let token = tokens[end]
    if token.kind == .mark {
      // J. K. Rowling; AT & T
      if tokens[end - 1].flags.contains(.initial), context.isMark(end, "."),
        end + 1 < sentence.upperBound, tokens[end + 1].isCapitalized
      {
        return end + 2
      }
      if context.isMark(end, "&"), end + 1 < sentence.upperBound, tokens[end + 1].isCapitalized {
        return end + 2
      }
      return nil
    }
    guard token.kind == .word || token.kind == .mixed else { return nil }
    if context.excludes(end) { return nil }
    if token.isCapitalized {
      if context.isElided(end) {
        // D’Angelo
        guard end + 1 < sentence.upperBound, tokens[end + 1].isCapitalized,
          !tokens[end + 1].flags.contains(.afterSpace), !isKnownName(end + 1, sentence)
        else { return nil }
        return end + 2
      }
      if context.has(end, [.neverName, .civility]), !context.has(end, .firstName) {
        return context.has(end, .organizationWord) && !isOrdinary(start) ? end + 1 : nil
      }
      if startsKnownName(at: end, in: sentence, after: start) { return nil }
      return end + 1
    }
    // Tahrir al-Cham
    if token.flags.contains(.innerCapital) || context.isArabicName(end) { return end + 1 }
    return extendedOverParticles(from: start, to: end, in: sentence)
  }

  private func isKnownName(_ index: Int, _ sentence: Range<Int>) -> Bool {
    context.knowledge.gazetteer.longestMatch(in: tokens, at: index, before: sentence.upperBound)
      != nil
  }

  /// Whether another name begins here: `Microsoft Sam Altman`.
  private func startsKnownName(at index: Int, in sentence: Range<Int>, after start: Int) -> Bool {
    let gazetteer = context.knowledge.gazetteer
    let before = gazetteer.longestMatch(in: tokens, at: start, before: index)
    if let before, before.length == index - start {
      let type = gazetteer.entries[gazetteer.aliases[before.alias].entry].type
      if type != .person, context.has(index, .firstName), !context.has(index, .common) {
        return true
      }
    }
    if beginsPerson(at: index, in: sentence, after: start) { return true }
    guard
      let match = gazetteer.longestMatch(in: tokens, at: index, before: sentence.upperBound),
      match.length > 1
    else { return false }
    return true
  }

  /// `le PDG d’Orvalia Jean Petit`, `l’ancien d’Orvalia Jean Petit`, `le fondateur de l’APX
  /// Jean Petit`, `le gardien du club de Belmont Jean Petit`: a first name behind somebody's
  /// employer or behind an acronym.
  private func beginsPerson(at index: Int, in sentence: Range<Int>, after start: Int) -> Bool {
    guard context.has(index, .firstName), !context.has(index, [.common, .city]),
      !context.has(start, .firstName), !tokens[index].flags.contains(.allCapitals),
      index + 1 < sentence.upperBound, tokens[index + 1].isCapitalized,
      tokens[index + 1].kind == .word
    else { return false }
    if tokens[index - 1].flags.contains(.allCapitals), !tokens[index - 1].flags.contains(.initial) {
      return true
    }
    var link = start - 1
    guard link >= sentence.lowerBound else { return false }
    // `le PDG du groupe Orvalia Jean Petit`
    if context.isLowercaseWord(link), context.has(link, .organizationNoun) { return true }
    if link > sentence.lowerBound, NameScanner.singularArticles.contains(tokens[link]) { link -= 1 }
    guard link > sentence.lowerBound, NameScanner.frenchParticles.contains(tokens[link]) else {
      return false
    }
    return roles.last?.tokens.upperBound == link
      || NameScanner.formerOnes.contains(tokens[link - 1])
      || context.isLowercaseWord(link - 1) && context.has(link - 1, .organizationNoun)
  }

  private func extendedOverParticles(
    from start: Int, to end: Int, in sentence: Range<Int>
  ) -> Int? {
    guard context.has(end, .particle) else { return nil }
    var next = end + 1
    while next < sentence.upperBound, next - end < 3, !tokens[next].isCapitalized,
      context.has(next, .particle), tokens[next].kind == .word
    {
      next += 1
    }
    guard next < sentence.upperBound, tokens[next].isCapitalized, tokens[next].kind == .word,
      !context.isElided(next), !context.has(next, .neverName)
    else { return nil }
    let isFrench = NameScanner.frenchParticles.contains(tokens[end])
    let isConjunction = NameScanner.conjunctions.contains(tokens[end])
    let beginsWithFirstName = context.has(start, .firstName)
    if isConjunction {
      guard beginsWithFirstName, tokens[end].hash != NameScanner.and || end - start == 1 else {
        return nil
      }
      return nil
    }
    if isFrench {
      // Dominique de Villepin, but not Sam Altman d’OpenAI nor Nathalie de Marseille.
      guard beginsWithFirstName, end - start == 1, !isKnownName(next, sentence),
        !context.has(next, .city), !tokens[next].flags.contains(.innerCapital),
        !tokens[next].flags.contains(.allCapitals)
      else { return nil }
    }
    return next + 1
  }

  private static let frenchParticles = WordTable(words: "de du des d' la le")
  private static let and = WordHash.of("y")
  private static let conjunctions = WordTable(words: "y e")

  private mutating func append(
    _ range: Range<Int>, alias: Int?, isInstitution: Bool = false, isFree: Bool = false,
    isHandle: Bool = false
  ) {
    candidates.append(
      NameCandidate(
        tokens: range, key: key(of: range), alias: alias, isInstitution: isInstitution,
        isFree: isFree,
        isHandle: isHandle))
  }

  func key(of range: Range<Int>) -> UInt64 {
    var key = WordHash.seed
    for index in range where tokens[index].kind != .mark {
      key = WordHash.join(key, tokens[index].hash)
    }
    return key
  }
}
