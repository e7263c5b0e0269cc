import Articles
import French
import Text

/// Organizations that only their common noun and a name behind it make one.
extension EventText {
  /// `festival d'Annemont`, `agence régionale de santé de Bretagne`, `hôpital Sainte-Barbe`.
  ///
  /// - Parameters:
  ///   - start: The token of the noun.
  ///   - end: The name ends before it.
  /// - Returns: The tokens of noun and name.
  func institution(at start: Int, before end: Int) -> Range<Int>? {
    guard Self.institutions.contains(hash(start)) else { return nil }
    var next = start + 1
    // `agence régionale de santé de`, `conseil départemental du`
    var plainComplements = 0
    while next < end {
      if !tokens[next].isCapitalized, looksLikeAdjective(next) || qualifiesInstitution(next) {
        next += 1
      } else if has(next, .of), plainComplements < 2, isPlain(next + 1, before: end) {
        next += 2
        plainComplements += 1
      } else {
        break
      }
    }
    let link = next
    while next < end, next - link < 2, has(next, [.of, .article]) { next += 1 }
    let isLinked = next > link && has(link, .of)
    guard next < end, isLinked || next == link && Self.named.contains(hash(start)),
      let last = nameEnd(from: next, before: end)
    else { return nil }
    return start..<last
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

  private static let qualityEndings = ["ier", "ière", "al", "el", "if"].map { Array($0.utf8) }

  /// `Stade caladois`: the adjective belongs to the club.
  func clubWithAdjective(_ name: Range<Int>, before end: Int) -> Range<Int>? {
    guard name.count == 1, Self.clubHeads.contains(hash(name.lowerBound)),
      name.upperBound < end, looksLikeAdjective(name.upperBound),
      !tokens[name.upperBound].isCapitalized
    else { return nil }
    return name.lowerBound..<name.upperBound + 1
  }

  /// Whether a noun can begin the name of an institution.
  func isInstitution(_ token: Int) -> Bool { Self.institutions.contains(hash(token)) }

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
      tokens[noun + 1].isWord
    else { return nil }
    return noun..<(occurrence(at: noun + 1)?.tokens.upperBound ?? noun + 2)
  }

  private static let cabinets = EventWord.set("gouvernement cabinet administration")

  private func looksLikeQuality(_ token: Int) -> Bool {
    looksLikeAdjective(token) || has(token, .adjectiveBefore) && !has(token, .determiner)
  }

  private static let clubHeads = EventWord.set(
    "stade racing olympique sporting étoile union avenir élan rapid dynamo cercle entente amicale")
  private static let parties = EventWord.set("parti mouvement coalition syndicat")
  private static let unitsOfNames = EventWord.set("rédaction filiale direction marque")

  private func isPlain(_ token: Int, before end: Int) -> Bool {
    token < end && tokens[token].isWord && !tokens[token].isCapitalized
      && classes[token].isEmpty && occurrence(at: token) == nil
  }

  /// The end of a place or of words in capitals, no person and no organization.
  private func nameEnd(from start: Int, before end: Int) -> Int? {
    if let known = occurrence(at: start) {
      return names.entities[known.entity].type == .location && known.tokens.lowerBound == start
        ? known.tokens.upperBound : nil
    }
    return unknownName(at: start, before: end, allowsOrdinary: true)?.upperBound
  }

  private static let institutions = EventWord.set(
    """
    festival musée théâtre opéra orchestre conservatoire bibliothèque médiathèque hôpital clinique \
    chu chru université école lycée collège institut académie rectorat mairie préfecture région \
    département agence office ligue fédération district comité conseil fondation centre port \
    aéroport caisse parquet tribunal diocèse archidiocèse évêché paroisse commissariat ambassade \
    maternité laboratoire observatoire chambre salon galerie municipalité gendarmerie
    """)
  /// Those that bear a name without a link.
  private static let named = EventWord.set(
    """
    hôpital clinique chu lycée collège école institut université fondation théâtre musée centre \
    festival région groupe agence galerie
    """)
}
