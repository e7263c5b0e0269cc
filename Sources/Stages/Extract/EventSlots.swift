import Articles
import French
import Text

/// Reads what a clause says beside who leaves: the organization, the post, where to,
/// when and why.
struct EventSlots {
  /// What a verb of leaving takes away from.
  struct Origin {
    var organization: OrganizationPhrase?
    var role: Range<Int>?
    /// The token behind it.
    var end: Int
  }

  /// What `quitter` leaves.
  struct LeftObject {
    var organization: OrganizationPhrase?
    var role: Range<Int>?
    var end: Int
    /// `l'Élysée`, `le pouvoir`: how the office is left is not said.
    var isSeat = false
  }

  let event: EventText
  let references: References
  let times: EventTimes

  // MARK: - Origin

  /// `de son poste de directeur`, `du conseil d'OpenAI`, `chez X`, `en tant que Y`.
  func origin(after start: Int, before end: Int) -> Origin? {
    var index = start
    var steps = 0
    while index < end, steps < 5,
      event.isAdverbial(index) || event.tokens[index].kind == .number || event.isDate(at: index)
        || event.has(index, .article)
          && (event.isDate(at: index + 1)
            || event.tokens[min(index + 1, end - 1)].kind == .number && event.isDate(at: index + 2))
    {
      index += 1
      steps += 1
    }
    index = event.behindAdjuncts(from: index, before: end)
    guard index < end else { return nil }
    if let match = Self.asWords.longestMatch(in: event.tokens, at: index, before: end) {
      return role(at: index + match.length, before: end).map {
        Origin(organization: $0.organization, role: $0.role, end: $0.end)
      }
    }
    if let match = Self.insideWords.longestMatch(in: event.tokens, at: index, before: end) {
      if let found = event.organization(at: index + match.length, before: end) {
        return Origin(organization: found.phrase, role: nil, end: found.end)
      }
      if let unknown = event.unknownName(
        at: event.behindArticles(from: index + match.length), before: end, allowsOrdinary: true)
      {
        return Origin(organization: .words(unknown), role: nil, end: unknown.upperBound)
      }
      return nil
    }
    if let match = Self.headWords.longestMatch(in: event.tokens, at: index, before: end) {
      let next = index + match.length
      if let found = event.organization(at: next, before: end) {
        return Origin(organization: found.phrase, role: nil, end: found.end)
      }
      if let unknown = event.unknownName(at: event.behindArticles(from: next), before: end) {
        return Origin(organization: .words(unknown), role: nil, end: unknown.upperBound)
      }
    }
    guard event.has(index, .of) else { return nil }
    if let left = leftObject(at: index + 1, before: end, includingCountries: true) {
      return Origin(organization: left.organization, role: left.role, end: left.end)
    }
    // `claque la porte de Canal Horizon`, but not `de PDG`
    let next = event.behindArticles(from: index + 1)
    // `met fin à son mandat de sélectionneur du Congo`
    if OrganizationNouns.noun(in: event.tokens, at: index - 1, before: end)?.kind == .post,
      let held = role(at: next, before: end), held.organization != nil
    {
      return Origin(organization: held.organization, role: held.role, end: held.end)
    }
    guard event.personNoun(at: next, before: end) == nil else { return nil }
    return unknownName(behind: index, before: end).map {
      Origin(organization: .words($0), role: nil, end: $0.upperBound)
    }
  }

  /// What is left, from its article on.
  func leftObject(
    at start: Int, before end: Int, includingCountries: Bool = false
  ) -> LeftObject? {
    var index = start
    while index < end, event.has(index, .determiner) || event.has(index, .adjectiveBefore),
      event.occurrence(at: index) == nil
    {
      index += 1
    }
    guard index < end else { return nil }
    let noun = OrganizationNouns.noun(in: event.tokens, at: index, before: end)
    if let noun, noun.kind == .seat {
      return LeftObject(
        organization: .words(index..<index + noun.length), role: nil, end: index + noun.length,
        isSeat: true)
    }
    if isTeam(index), let team = ownName(after: index, before: end) {
      return LeftObject(organization: team.phrase, role: nil, end: team.end)
    }
    // `le conseil municipal`, `le bureau fédéral`
    if let institution = event.institution(at: index, before: end) {
      return LeftObject(
        organization: .words(institution), role: nil, end: institution.upperBound)
    }
    if let noun, noun.kind == .post, !isPlainOrganization(at: index, before: end) {
      let found = post(at: index, length: noun.length, before: end)
      // « quitter son siège » may be getting up.
      if Self.seats.contains(event.hash(index)), found.role == nil, found.organization == nil {
        return nil
      }
      return found
    }
    if let noun, noun.kind == .organ {
      // `le Conseil constitutionnel`
      if let known = event.name(at: index, .organization),
        known.tokens.upperBound > index + noun.length
      {
        return LeftObject(organization: .entity(known.entity), end: known.tokens.upperBound)
      }
      var next = index + noun.length
      var organization: OrganizationPhrase?
      if event.has(next, .of) {
        if let found = event.organization(at: next + 1, before: end) {
          organization = found.phrase
          next = found.end
        } else if let unknown = unknownName(behind: next, before: end) {
          organization = .words(unknown)
          next = unknown.upperBound
        } else if noun.length > 1,
          let place = event.name(at: event.behindArticles(from: next), .location)
            ?? event.name(at: next + 1, .location)
        {
          // `le conseil de surveillance du Havre Volley`: of a name that only its form makes a place.
          organization = .words(place.tokens)
          next = place.tokens.upperBound
        } else if let named = complementOrganization(after: next, before: end) {
          // `la direction du chocolatier suisse Barry Callebaut`
          organization = named.phrase
          next = named.end
        }
      }
      return LeftObject(organization: organization, role: index..<index + noun.length, end: next)
    }
    // `Il quitte Julius Bär, où il était entré en 1998`
    if let name = event.personName(at: index), name.method == .pattern,
      event.hash(name.tokens.upperBound) == EventWord.comma,
      event.hash(name.tokens.upperBound + 1) == Self.`where`
    {
      return LeftObject(organization: .words(name.tokens), role: nil, end: name.tokens.upperBound)
    }
    guard let found = event.organization(at: start, before: end) else { return nil }
    if case .country = found.phrase, !includingCountries { return nil }
    // `quitter le pays` is a journey.
    if case .generic(let noun) = found.phrase, !includingCountries,
      References.landWords.contains(event.hash(noun))
    {
      return nil
    }
    if case .generic(let token) = found.phrase, let named = ownName(after: token, before: end) {
      return LeftObject(organization: named.phrase, role: nil, end: named.end)
    }
    return LeftObject(organization: found.phrase, role: nil, end: found.end)
  }

  /// `l'équipe OpenAI`: a noun that is a post by itself names an organization here.
  private func isPlainOrganization(at index: Int, before end: Int) -> Bool {
    guard OrganizationNouns.isOrganization(event.tokens[index]) else { return false }
    return event.name(at: index + 1, .organization) != nil
  }

  /// `gouvernement`, `diocèse de Hearst`: words that are the name.
  func ownName(
    after noun: Int, before end: Int
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    var next = noun + 1
    // `la sélection brésilienne`, `l'équipe nationale malgache`, `l'armée pakistanaise`
    var isNational = false
    while next < end, Self.national.contains(event.hash(next)) || isOfCountry(next) {
      isNational = isNational || isOfCountry(next)
      next += 1
    }
    guard Self.selfNamed.contains(event.hash(noun)) || isNational && isTeam(noun) else {
      return nil
    }
    if next == noun + 1, event.has(next, .of), next + 1 < end,
      event.tokens[next + 1].isCapitalized
    {
      next = event.occurrence(at: next + 1)?.tokens.upperBound ?? next + 2
    }
    return (.words(noun..<min(next, end)), min(next, end))
  }

  private func isOfCountry(_ token: Int) -> Bool {
    !event.tokens[token].isCapitalized && Countries.country(ofAdjective: event.tokens[token]) != nil
  }

  private func isTeam(_ noun: Int) -> Bool { Self.teams.contains(event.hash(noun)) }

  private static let teams = EventWord.set("sélection équipe fédération")
  private static let national = EventWord.set("nationale national nationales nationaux")

  /// `poste de premier ministre`, `fonctions à l'assemblée nationale`, `présidence de X`.
  private func post(at index: Int, length: Int, before end: Int) -> LeftObject {
    // `la tête de` is a phrase with its link.
    var next = index + length - (event.has(index + length - 1, .of) ? 1 : 0)
    var result = LeftObject(organization: nil, role: nil, end: next)
    if Self.powers.contains(event.hash(index)) { result.isSeat = true }
    if Self.headships.contains(event.hash(index)) { result.role = index..<next }
    var steps = 0
    while next < end, steps < 4 {
      steps += 1
      guard event.has(next, .preposition) || event.looksLikeAdjective(next) else { break }
      if !event.has(next, .preposition) {
        next += 1
        result.end = next
        continue
      }
      if let role = role(at: next + 1, before: end), result.organization == nil,
        role.role != nil, event.has(next, .of)
      {
        result.role = role.role
        result.organization = role.organization
        result.end = role.end
        next = role.end
        continue
      }
      if let found = event.organization(at: next + 1, before: end), result.organization == nil,
        event.has(next, .of) || Self.atWords.contains(event.hash(next))
      {
        result.organization = found.phrase
        result.end = found.end
        next = found.end
        continue
      }
      if result.organization == nil,
        event.has(next, .of) || Self.atWords.contains(event.hash(next)),
        let unknown = unknownName(behind: next, before: end)
      {
        result.organization = .words(unknown)
        result.end = unknown.upperBound
        next = unknown.upperBound
        continue
      }
      // `la présidence de Lorraine Acier`: nobody leaves a person's.
      if result.organization == nil, result.role != nil, event.has(next, .of),
        let name = event.personName(at: next + 1), name.method == .pattern
      {
        result.organization = .words(name.tokens)
        result.end = name.tokens.upperBound
        next = name.tokens.upperBound
        continue
      }
      guard event.has(next, .of), let match = plainComplement(at: next + 1, before: end) else {
        break
      }
      next = match
      result.end = next
    }
    return result
  }

  /// The unknown name behind a preposition and an article.
  private func unknownName(behind link: Int, before end: Int) -> Range<Int>? {
    var index = link + 1
    while index < end, event.has(index, .article) { index += 1 }
    return event.unknownName(at: index, before: end)
  }

  private func plainComplement(at start: Int, before end: Int) -> Int? {
    var index = start
    while index < end, event.has(index, .article) { index += 1 }
    guard index < end, event.tokens[index].isWord, event.classes[index].isEmpty,
      event.occurrence(at: index) == nil
    else { return nil }
    return index + 1
  }

  /// A role from a token on, with the organization in it.
  func role(
    at start: Int, before end: Int
  ) -> (role: Range<Int>?, organization: OrganizationPhrase?, end: Int)? {
    var index = start
    while index < end, event.has(index, .determiner) || event.has(index, .adjectiveBefore) {
      guard event.personNoun(at: index, before: end) == nil else { break }
      index += 1
    }
    guard index < end, let noun = event.personNoun(at: index, before: end) else {
      return nil
    }
    // `la première femme vice-présidente`
    if noun.kind == .human, event.personNoun(at: index + 1, before: end) != nil {
      index += 1
    }
    let phrase = PersonPhraseParser.role(at: index, before: end, event)
    return (phrase.role, phrase.organization, phrase.tokens.upperBound)
  }

  /// `des risques du Crédit Breton`, `de cardiologie du centre hospitalier de Sablé`: the
  /// organization behind the plain words that complete a noun.
  func complementOrganization(
    after start: Int, before end: Int
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    var index = start
    let limit = min(end, start + 7)
    while index < limit {
      guard
        event.has(index, .of) || event.has(index, .article)
          || Self.atWords.contains(event.hash(index))
      else {
        guard event.tokens[index].isWord, !event.tokens[index].isCapitalized, !event.isMark(index),
          event.classes[index].isEmpty
        else { return nil }
        index += 1
        continue
      }
      let next = event.behindArticles(from: index + 1)
      if next < end {
        if let found = event.name(at: next, .organization) {
          return (.entity(found.entity), found.tokens.upperBound)
        }
        if let unknown = event.unknownName(at: next, before: end) {
          return (.words(unknown), unknown.upperBound)
        }
      }
      index += 1
    }
    return nil
  }

  // MARK: - Idioms

  /// The token behind the words that complete an idiom, if they stand at `start`.
  func rest(_ rests: IdiomRests, after start: Int, before end: Int) -> Int? {
    if rests.isEmpty { return nil }
    var start = start
    if start < end, event.tokens[start].flags.contains(.invertedPronoun) { start += 1 }
    // `est admis, sur sa demande, à faire valoir`
    if event.hash(start) == EventWord.comma,
      let close = (start + 2..<min(end, start + 9)).first(where: {
        event.hash($0) == EventWord.comma
      })
    {
      return rests.words.lazy.compactMap { self.restEnd($0, at: close + 1, before: end) }.max()
    }
    let behind = event.behindAdjuncts(from: start, before: end)
    if behind > start,
      let next = rests.words.lazy.compactMap({ self.restEnd($0, at: behind, before: end) }).max()
    {
      return next
    }
    var best: Int?
    for skip in 0...4 {
      guard start + skip < end else { break }
      let mayBegin = rests.mayBegin(
        with: event.hash(start + skip),
        isDeterminer: event.has(start + skip, [.possessive, .article]))
      for rest in mayBegin ? rests.words : [] {
        if let behind = restEnd(rest, at: start + skip, before: end) {
          best = max(best ?? 0, behind)
        }
        // `il est mis fin, sur sa demande, aux fonctions`
        if skip == 0, let end = interrupted(rest, at: start, before: end) {
          best = max(best ?? 0, end)
        }
      }
      if best != nil { return best }
      guard
        event.isAdverbial(start + skip) || event.has(start + skip, [.time, .article, .clitic])
          || event.tokens[start + skip].kind == .number
      else { break }
    }
    return best
  }

  /// The token behind the words of an idiom that begin at a token, an adjective between its
  /// possessive and its noun set aside: `met fin à sa longue carrière`.
  private func restEnd(_ rest: [UInt64], at start: Int, before end: Int) -> Int? {
    var token = start
    for (place, word) in rest.enumerated() {
      guard token < end else { return nil }
      if word == DepartureCues.anyPossessive || word == DepartureCues.anyDeterminer {
        guard
          event.has(
            token, word == DepartureCues.anyPossessive ? .possessive : [.possessive, .article])
        else { return nil }
        if event.has(token, .possessive), place + 1 < rest.count, token + 2 < end,
          event.hash(token + 1) != rest[place + 1], event.hash(token + 2) == rest[place + 1],
          event.tokens[token + 1].isWord, !event.tokens[token + 1].isCapitalized,
          !EventWord.ordinals.contains(event.hash(token + 1))
        {
          token += 1
        }
      } else if event.hash(token) != word {
        return nil
      }
      token += 1
    }
    return token
  }

  /// The end of an idiom whose words an insertion between commas or a time cuts in two.
  private func interrupted(_ rest: [UInt64], at start: Int, before end: Int) -> Int? {
    guard rest.count > 1, event.hash(start) == rest[0] else { return nil }
    // `met fin lundi soir aux fonctions`
    if let next = event.timeEnd(from: start + 1, before: end), next + rest.count - 1 <= end,
      rest.indices.dropFirst().allSatisfy({ event.hash(next + $0 - 1) == rest[$0] })
    {
      return next + rest.count - 1
    }
    let opening = event.hash(start + 1)
    let closing = opening == Self.quote ? Self.unquote : EventWord.comma
    // `met fin « avec effet immédiat » au mandat`
    guard opening == EventWord.comma || opening == Self.quote,
      let close = (start + 2..<min(end, start + 14)).first(where: {
        event.hash($0) == closing
      }), close + rest.count <= end,
      rest.indices.dropFirst().allSatisfy({ event.hash(close + $0) == rest[$0] })
    else { return nil }
    return close + rest.count
  }

  // MARK: - Words

  private static let quote = WordHash.of("«")
  private static let unquote = WordHash.of("»")
  private static let asWords = WordTable(lines: "en tant que\nen tant qu'\ncomme\nen qualité de")
  static let insideWords = WordTable(
    lines: "chez\nau sein de\nau sein d'\nau sein du\nau sein des")
  static let headWords = WordTable(
    lines: """
      à la tête de
      à la tête du
      à la tête des
      à la tête d'
      à la direction de
      à la direction du
      à la direction d'
      à la présidence de
      à la présidence du
      à la présidence d'
      aux commandes de
      aux commandes du
      aux commandes d'
      """)
  private static let `where` = WordHash.of("où")
  private static let atWords = EventWord.set("chez à au aux dans")
  private static let seats = EventWord.set(
    "siège sièges place banc plateau antenne bureau hémicycle fauteuil équipe équipes politique")
  static let powers = EventWord.set("pouvoir trône")
  private static let headships = EventWord.set("présidence direction tête commandement")
  private static let selfNamed = EventWord.set(
    """
    gouvernement diocèse armée armées gendarmerie parlement assemblée sénat police commission \
    ministère municipalité mairie
    """
  )
}
