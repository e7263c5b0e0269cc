import French
import Text

/// What joins a role and a name across a comma.
extension PersonPhraseParser {
  /// `le chef de la branche aviation civile, Stan Deal,`, `le patron par intérim, Stan Deal,`: the
  /// comma before a name between commas that nothing but the complements of a role leads to.
  func commaBeforeName(from start: Int, _ phrase: PersonPhrase) -> Int? {
    guard phrase.kind == .role, phrase.entity == nil, phrase.determiner != .indefinite,
      !event.isMark(start), !event.has(start, .coordinator)
    else { return nil }
    var comma = start
    while comma < end, comma - start < Self.longestComplements, isInComplement(comma),
      !isAgentLink(comma)
    {
      comma += 1
    }
    guard comma > start, comma < end, event.hash(comma) == EventWord.comma else { return nil }
    let opening = behindTitle(comma + 1)
    guard opening < end, let name = event.personName(at: opening),
      name.tokens.upperBound >= end || Self.closings.contains(event.hash(name.tokens.upperBound))
    else { return nil }
    return comma
  }

  /// `a remplacé le ministre par le chef du cabinet, X`, but not `le patron par intérim, X`
  private func isAgentLink(_ index: Int) -> Bool {
    event.hash(index) == EventWord.by && event.has(index + 1, .determiner)
  }

  /// Whether a word can belong to the complements of a noun: no verb, no clause of its own.
  private func isInComplement(_ index: Int) -> Bool {
    let token = event.tokens[index]
    guard
      token.isWord || token.kind == .mixed || token.kind == .number
        || Self.quotes.contains(token.hash)
    else { return false }
    if let name = event.occurrence(at: index) {
      return event.names.entities[name.entity].type != .person
    }
    if event.has(index, .article), !event.has(index, [.preposition, .of]) {
      // `félicite le club`: an object of its own.
      return event.has(index - 1, [.preposition, .of, .coordinator, .adjectiveBefore])
    }
    if event.has(index, [.auxiliary, .subjectPronoun, .negation, .relative, .subordinator]) {
      return event.has(index, .preposition)
    }
    if event.has(index, .clitic), !event.has(index, [.article, .preposition]) { return false }
    return token.isCapitalized || event.has(index, [.of, .preposition])
      || !startsPredicate(at: index)
  }

  /// The token behind what may stand before a name: `M.`, `le général`, `le Marocain`.
  private func behindTitle(_ start: Int) -> Int {
    var index = start
    while index < end, EventWord.civilities.contains(event.hash(index)) || isDot(index) {
      index += 1
    }
    guard index + 2 < end, event.has(index, .article), !event.has(index, .of) else { return index }
    var next = index + 1
    while next < end, event.has(next, .adjectiveBefore) { next += 1 }
    // `le doyen de la faculté, le professeur André Kalfon`
    if let noun = event.personNoun(at: next, before: end) {
      next += noun.length
      // `le général de brigade X`
      if event.has(next, .of), next + 2 < end, event.personName(at: next + 2) != nil {
        next += 2
      }
      // `le commissaire divisionnaire X`
      if next + 1 < end, event.tokens[next].isWord, !event.tokens[next].isCapitalized,
        event.classes[next].isEmpty, event.occurrence(at: next) == nil,
        event.personName(at: next + 1) != nil
      {
        next += 1
      }
    } else if Countries.country(ofAdjective: event.tokens[next]) != nil
      || event.tokens[next].isCapitalized && event.occurrence(at: next) == nil
    {
      next += 1
    }
    while next < end, EventWord.civilities.contains(event.hash(next)) || isDot(next) { next += 1 }
    return next < end && event.personName(at: next) != nil ? next : index
  }

  /// Whether a person's name stands right behind a token or behind the comma after it.
  func isBeforeName(_ index: Int) -> Bool {
    // `du Parti du renouveau wallon (PRW), X`
    if event.hash(index + 1) == EventWord.open { return true }
    let next = event.hash(index + 1) == EventWord.comma ? index + 2 : index + 1
    return next < end && event.personName(at: next) != nil
  }

  /// Whether a preposition stands before a phrase, or in its article: `par le maire`, `du maire`.
  private func isGoverned(_ phrase: PersonPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    return event.has(start, .of)
      || start > 0 && !event.tokens[start].flags.contains(.startsParagraph)
        && event.has(start - 1, [.preposition, .of])
  }

  /// Whether a finite verb, or what stands before one, is at a token.
  private func startsPredicate(at index: Int) -> Bool {
    guard index < end, !event.isMark(index) else { return false }
    if event.has(index, [.auxiliary, .clitic]) || EventText.ne.contains(event.hash(index))
      || EventWord.reflexives.contains(event.hash(index))
    {
      return true
    }
    let forms = [
      DepartureCues.verbs(event.tokens[index])?.form,
      AppointmentCues.verb(event.tokens[index])?.form,
      Governors.verb(event.tokens[index])?.form,
    ]
    return forms.contains { form in
      form.map { ![.infinitive, .pastParticiple, .presentParticiple].contains($0) } ?? false
    }
  }

  /// `, le directeur juridique, ` or `, Paul-Henri Lacombe, `: the other half of a phrase.
  func apposition(
    _ phrase: inout PersonPhrase, at comma: Int, hasName: Bool
  ) -> Int? {
    guard comma + 1 < end else { return nil }
    return hasName
      ? takeRole(into: &phrase, behind: comma) : takeName(into: &phrase, behind: comma)
  }

  /// `le directeur juridique, Paul-Henri Lacombe`: the name of a role.
  private func takeName(into phrase: inout PersonPhrase, behind comma: Int) -> Int? {
    let index = behindTitle(comma + 1)
    guard phrase.kind == .role, phrase.determiner != .indefinite || phrase.organization != nil,
      index < end, let name = event.personName(at: index)
    else { return nil }
    // `Critiqué par le maire, X a démissionné`: an apposition would end with a comma.
    if isGoverned(phrase), startsPredicate(at: name.tokens.upperBound) { return nil }
    // A list of people is no apposition: `le maire, Paul et Jacques`.
    phrase.entity = name.entity
    phrase.kind = .named
    phrase.head = name.tokens
    let gender = event.names.entities[name.entity].gender
    if gender != .unknown { phrase.gender = gender }
    return name.tokens.upperBound
  }

  /// `Paul-Henri Lacombe, 45 ans, alors directeur juridique`: the role of a name.
  private func takeRole(into phrase: inout PersonPhrase, behind comma: Int) -> Int? {
    var index = comma + 1
    // `le général X, chef d'état-major`: a rank says less than the post.
    let isTitled = phrase.role.map { Self.ranks.contains(event.hash($0.lowerBound)) } ?? true
    guard isTitled, phrase.kind == .named else { return nil }
    // , 45 ans, PDG de
    if event.tokens[index].kind == .number, event.hash(index + 1) == Self.years {
      index += 2
      guard index < end, event.hash(index) == EventWord.comma else { return index }
      index += 1
    }
    // `X, alors ministre de la Justice`
    if index < end, event.hash(index) == Self.then { index += 1 }
    let start = index
    var isFormer = false
    if let match = Self.oneOf.longestMatch(in: event.tokens, at: index, before: end) {
      index += match.length
    }
    while index < end,
      event.has(index, .adjectiveBefore) || event.has(index, .article)
        || event.hash(index) == EventWord.exPrefix
    {
      guard event.personNoun(at: index, before: end) == nil else { break }
      if EventWord.former.contains(event.hash(index)) { isFormer = true }
      index += 1
    }
    guard index < end, !event.has(start, .possessive),
      let noun = event.personNoun(at: index, before: end),
      !noun.isPlural || index - start > 1
    else { return nil }
    var inner = PersonPhrase(
      kind: .role, tokens: start..<index + noun.length, head: index..<index + noun.length)
    inner.role = inner.head
    inner.isOffice = noun.kind == .office
    inner.isSport = noun.kind == .sport
    inner.determiner = .definite
    extend(&inner)
    // The role has a name of its own: the next member of a list.
    guard inner.entity == nil, inner.kind == .role else { return nil }
    phrase.role = inner.role
    phrase.isOffice = inner.isOffice
    phrase.isSport = inner.isSport
    phrase.isFormer = isFormer
    if phrase.gender == .unknown { phrase.gender = noun.gender }
    if phrase.organization == nil { phrase.organization = inner.organization }
    return inner.tokens.upperBound
  }

  /// The longest chain of complements between a role and its name, in tokens.
  private static let longestComplements = 16
  private static let closings = EventWord.set(", ( .")
  private static let quotes = EventWord.set("« » “ ” \"")
  private static let then = WordHash.of("alors")
  private static let ranks = EventWord.set(
    """
    général générale colonel colonelle commandant commandante capitaine lieutenant lieutenante \
    amiral amirale vice-amiral maréchal professeur professeure docteur docteure cardinal maître
    """)
}
