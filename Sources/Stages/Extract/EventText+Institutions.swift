import Articles
import French
import Text

/// Organizations that only their common noun and a name behind it make one.
extension EventText {
  /// `festival d'Annemont`, `agence régionale de santé de Bretagne`, `4e régiment de chasseurs`,
  /// `faculté des lettres`, `Fondation pour l'habitat`, `hôpital Sainte-Barbe`.
  ///
  /// - Parameters:
  ///   - start: The token of the noun, or of the number before it.
  ///   - end: The name ends before it.
  /// - Returns: The tokens of noun and name; without a name, those of what tells it apart.
  func institution(at start: Int, before end: Int) -> Range<Int>? {
    let noun = tokens[start].kind == .mixed ? start + 1 : start
    guard noun < end, OrganizationNouns.isInstitution(tokens[noun]),
      OrganizationNouns.noun(in: tokens, at: noun, before: end).map({
        $0.kind != .organ || $0.length == 1
      }) ?? true
    else { return nil }
    let isTitle = tokens[noun].isCapitalized && noun > 0 && has(noun - 1, [.of, .article])
    // `l'assemblée générale`, but not `l'Assemblée générale de l'ONU`
    if !isTitle, Self.noInstitutions.longestMatch(in: tokens, at: noun, before: end) != nil {
      return nil
    }
    let qualified = qualifiedEnd(of: noun, isTitle: isTitle, before: end)
    var next = qualified.end
    while next < end, next - qualified.end < 2, has(next, [.of, .article]) { next += 1 }
    let isLinked = next > qualified.end && has(qualified.end, .of)
    // `hôpital Sainte-Barbe`, `comité régional Occitanie`
    let isDirect =
      next == qualified.end && !qualified.isCompleted
      && (OrganizationNouns.namesFollow(tokens[noun])
        || next > noun + 1 && name(at: next, .location) != nil)
    // `le bureau fédéral`, but not `le bureau de Nairobi` of an agency
    if next < end, isLinked || isDirect, hash(noun) != Self.office,
      let last = nameEnd(from: next, before: end, isBehindNoun: isDirect)
    {
      return start..<last
    }
    guard qualified.tellsApart, isTitle || !OrganizationNouns.isToldByName(tokens[noun]),
      next == end || !tokens[next].isCapitalized,
      // `un fonds britannique`: any one.
      start == 0 || !Self.anyOne.contains(hash(start - 1))
    else { return nil }
    return start..<qualified.end
  }

  /// What plain words add to the noun of an institution.
  private func qualifiedEnd(
    of noun: Int, isTitle: Bool, before end: Int
  ) -> (end: Int, tellsApart: Bool, isCompleted: Bool) {
    var next = noun + 1
    var complements = 0
    var tellsApart = false
    while next < end {
      if !tokens[next].isCapitalized, occurrence(at: next) == nil,
        looksLikeAdjective(next) || qualifiesInstitution(next)
          || OrganizationNouns.qualifiesInstitution(tokens[next])
      {
        tellsApart =
          tellsApart || isTitle || OrganizationNouns.qualifiesInstitution(tokens[next])
          || Countries.country(ofAdjective: tokens[next]) != nil
        next += 1
      } else if complements < 3,
        has(next, .of) || isTitle && complements == 0 && hash(next) == EventWord.pour,
        let plain = plainComplement(behind: next, before: end)
      {
        next = plain
        complements += 1
        tellsApart = true
      } else {
        break
      }
    }
    return (next, tellsApart, complements > 0)
  }

  /// `de santé`, `des marins-pêcheurs`, `de l'ordre`: the token behind the noun.
  private func plainComplement(behind link: Int, before end: Int) -> Int? {
    let word = has(link, .article) ? link + 1 : behindArticles(from: link + 1)
    return isPlain(word, before: end) ? word + 1 : nil
  }

  /// `centre hospitalier`, `conseil départemental`
  private func qualifiesInstitution(_ token: Int) -> Bool {
    let word = tokens[token]
    guard word.kind == .word, classes[token].isEmpty, word.end - word.start > 5 else {
      return false
    }
    return Self.qualityEndings.contains { ending in
      text.bytes[Int(word.start)..<Int(word.end)].suffix(ending.count).elementsEqual(ending)
    }
  }

  private static let office = WordHash.of("bureau")
  /// Meetings at which things are decided or told, crimes and idioms.
  private static let noInstitutions = WordTable(
    lines: """
      conseil des ministres
      conseil de ministres
      conférence de presse
      assemblée générale
      ordre du jour
      ordre de mission
      ordre de grandeur
      association de malfaiteurs
      police d'assurance
      """)
  private static let qualityEndings = ["ier", "ière", "al", "el", "if"].map { Array($0.utf8) }

  /// `Stade caladois`: the adjective belongs to the club.
  func clubWithAdjective(_ name: Range<Int>, before end: Int) -> Range<Int>? {
    guard name.count == 1, Self.clubHeads.contains(hash(name.lowerBound)),
      name.upperBound < end, looksLikeAdjective(name.upperBound),
      !tokens[name.upperBound].isCapitalized
    else { return nil }
    return name.lowerBound..<name.upperBound + 1
  }

  /// The name that follows its common noun and that nothing else knows: `la société Glimmer`,
  /// `le parti Italie nouvelle`, `la rédaction du Courrier des Alpes`.
  func nameBehind(noun: Int, length: Int, before end: Int) -> Range<Int>? {
    let next = noun + length
    guard next < end, !tokens[noun].isCapitalized else { return nil }
    if Self.parties.contains(hash(noun)), tokens[next].isCapitalized,
      occurrence(at: next).map({ names.entities[$0.entity].type == .location }) ?? true
    {
      var last = occurrence(at: next)?.tokens.upperBound ?? next + 1
      while last < end, tokens[last].isWord, tokens[last].isCapitalized || looksLikeQuality(last) {
        last += 1
      }
      return next..<last
    }
    if let name = unknownName(at: next, before: end) { return name }
    guard Self.unitsOfNames.contains(hash(noun)), has(next, .of) else { return nil }
    return unknownName(at: behindArticles(from: next + 1), before: end)
  }

  /// `le gouvernement Philippe`, `le cabinet Trudeau`: named after who leads it.
  func cabinet(at noun: Int, before end: Int) -> Range<Int>? {
    guard Self.cabinets.contains(hash(noun)), noun + 1 < end, tokens[noun + 1].isCapitalized,
      tokens[noun + 1].isWord,
      // `le président du conseil d'administration Marc Petit`
      !has(noun - 1, .of) || has(noun - 1, .article)
    else { return nil }
    return noun..<(occurrence(at: noun + 1)?.tokens.upperBound ?? noun + 2)
  }

  /// Whether a name is that of a cabinet: `succède au gouvernement Philippe`.
  func namesCabinet(_ phrase: PersonPhrase) -> Bool {
    phrase.role == nil
      && cabinet(at: phrase.head.lowerBound - 1, before: phrase.head.upperBound) != nil
  }

  private static let cabinets = EventWord.set("gouvernement cabinet administration")

  private func looksLikeQuality(_ token: Int) -> Bool {
    looksLikeAdjective(token) || has(token, .adjectiveBefore) && !has(token, .determiner)
  }

  private static let anyOne = EventWord.set("un une")
  private static let clubHeads = EventWord.set(
    "stade racing olympique sporting étoile union avenir élan rapid dynamo cercle entente amicale")
  private static let parties = EventWord.set("parti mouvement coalition syndicat")
  private static let unitsOfNames = EventWord.set("rédaction filiale direction marque")

  private func isPlain(_ token: Int, before end: Int) -> Bool {
    token < end && tokens[token].isWord && !tokens[token].isCapitalized
      && classes[token].isEmpty && occurrence(at: token) == nil
  }

  /// The end of a place or of words in capitals, no organization, and no person but the one after
  /// whom `lycée Jean-Zay` is called, right behind the noun.
  private func nameEnd(from start: Int, before end: Int, isBehindNoun: Bool) -> Int? {
    if let known = occurrence(at: start) {
      let type = names.entities[known.entity].type
      return (type == .location || isBehindNoun && type == .person)
        && known.tokens.lowerBound == start ? known.tokens.upperBound : nil
    }
    return unknownName(at: start, before: end, allowsOrdinary: true)?.upperBound
  }
}
