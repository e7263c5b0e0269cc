import Text

/// Finds institutions whose names are built of ordinary words: `Parti libéral du
/// Québec`, `ministère de la Justice`, `parlement catalan`.
struct InstitutionPattern {
  let context: NameContext

  private var tokens: [Token] { context.tokens }

  /// The tokens of the institution that begins at a token.
  func match(at start: Int, in sentence: Range<Int>) -> Range<Int>? {
    let isCapital = tokens[start].isCapitalized
    guard isCapital || !InstitutionPattern.properHeads.contains(tokens[start]) else { return nil }
    // `l'assemblée générale de l'Amicale de X`: its meeting.
    if !isCapital, tokens[start].hash == InstitutionPattern.assembly,
      start + 1 < sentence.upperBound, tokens[start + 1].hash == InstitutionPattern.general
    {
      return nil
    }
    let isFirm =
      isCapital
      && (!context.capitalIsFree(start, sentence: sentence) || isInBrackets(start, in: sentence))
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
      if isFirm,
        isAdjective(end, in: sentence) && !tokens[end - 1].isCapitalized
          || end == start + 1
            && (isUnlistedAdjective(end, in: sentence) || isPartyAdjective(behind: start)
              || isAdjective(end, in: sentence))
      {
        end += 1
        adjectives += 1
        continue
      }
      guard let next = complement(at: end, of: start, in: sentence, isFirm: isFirm) else { break }
      end = next.end
      names += next.isName ? 1 : 0
      adjectives += next.isName ? 0 : 1
    }
    if isFirm {
      return end - start > 1 && !isVenue(start..<end, in: sentence) ? start..<end : nil
    }
    // In small letters or at the start of a sentence a name must follow.
    let isProper = context.has(start, .lowercaseInstitution)
    guard isProper, names > 0 || adjectives > 0 && hasNationality(start + 1..<end) else {
      let isNamed =
        names > 0 && (adjectives + (isCapital ? names - 1 : 0) > 0 || isTitle(start..<end))
      return isNamed ? start..<end : body(at: start, before: sentence.upperBound)
    }
    return InstitutionPattern.teams.contains(tokens[start]) && !isOfCountry(end, in: sentence)
      ? nil : start..<end
  }

  /// `équipe de France`: the last word of the name is a country.
  private func isOfCountry(_ end: Int, in sentence: Range<Int>) -> Bool {
    Countries.country(in: tokens, at: end - 1, before: sentence.upperBound) != nil
  }

  /// `Union Saint-Gilloise`, at the start of a sentence: of two capitals one says something.
  private func isTitle(_ range: Range<Int>) -> Bool {
    let head = tokens[range.lowerBound]
    return head.isCapitalized && tokens[range.lowerBound + 1].isCapitalized
      && (InstitutionPattern.properHeads.contains(head) || InstitutionPattern.unions.contains(head))
  }

  /// `conseil municipal`: of these a place has one, so that it needs no name.
  private func body(at start: Int, before end: Int) -> Range<Int>? {
    context.knowledge.bodies.longestMatch(in: tokens, at: start, before: end).map {
      start..<start + $0.length
    }
  }

  /// `Stade de France`, `Stade olympique`, not `Stade de Morlaix`, `Stade rochelais`.
  private func isVenue(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard tokens[range.lowerBound].hash == InstitutionPattern.stadium else { return false }
    return context.has(range.lowerBound + 1, .institutionAdjective)
      || isOfCountry(range.upperBound, in: sentence)
      || range.contains { InstitutionPattern.articles.contains(tokens[$0]) }
  }

  /// `Anne Roux (Union civique)`: behind a name nothing but a name begins with a capital.
  private func isInBrackets(_ start: Int, in sentence: Range<Int>) -> Bool {
    start - 2 >= sentence.lowerBound && context.isMark(start - 1, "(")
      && tokens[start - 2].isCapitalized
  }

  /// `Union civique`, `Crédit rural`, `Stade rochelais`: the word ends like an adjective and
  /// what follows is not the object of a verb.
  private func isAdjective(_ index: Int, in sentence: Range<Int>) -> Bool {
    let word = tokens[index]
    guard
      AdjectiveEndings.matches(word, in: context.text.bytes)
        || context.isLowercaseWord(index)
          && InstitutionPattern.hasEnding(context.text.bytes[word.range.bounds]),
      !context.has(index, [.function, .speechVerb, .humanVerb, .organizationVerb, .joinVerb]),
      !InstitutionPattern.likeAdjectives.contains(word)
    else { return false }
    let next = index + 1
    return next == sentence.upperBound || !InstitutionPattern.objects.contains(tokens[next])
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

  /// Endings that many nouns have, too; directly behind a head no noun stands.
  private static func hasEnding(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 4 && endings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let endings = ["al", "el", "if", "ifs", "iste", "istes", "éen", "éenne"].map {
    Array($0.utf8)
  }

  private func hasNationality(_ range: Range<Int>) -> Bool {
    range.contains { context.has($0, .nationality) }
  }

  /// `de la Justice`, `du Québec`, `des ministres`, `pour la paix`, `et du développement`.
  private func complement(
    at index: Int, of head: Int, in sentence: Range<Int>, isFirm: Bool
  ) -> (end: Int, isName: Bool)? {
    guard InstitutionPattern.links.contains(tokens[index]), !tokens[index].isCapitalized
    else { return nil }
    let isAnd = tokens[index].hash == InstitutionPattern.and
    var next = index + 1
    let isRow =
      isAnd && next < sentence.upperBound && InstitutionPattern.ofWords.contains(tokens[next])
    if isRow { next += 1 }
    if next < sentence.upperBound, InstitutionPattern.articles.contains(tokens[next]) {
      next += 1
    }
    guard next < sentence.upperBound, tokens[next].kind == .word || tokens[next].kind == .mixed
    else { return nil }
    let isListed = context.knowledge.complements.contains(tokens[next])
    if tokens[next].isCapitalized {
      guard !isAnd || isRow && isListed, !context.has(next, [.civility, .neverName, .firstName]),
        !InstitutionPattern.loose.contains(tokens[index])
      else { return nil }
      return (next + 1, true)
    }
    guard
      isListed && (isFirm || isHead(head, of: index))
        || isFirm && !isAnd && isMembers(next, behind: index, of: head)
    else { return nil }
    return (next + 1, false)
  }

  /// `tribunal de commerce de Morlaix`: the words between the noun and the name, but not
  /// `le ministère de la Santé du pays`.
  private func isHead(_ head: Int, of link: Int) -> Bool {
    context.has(head, .lowercaseInstitution)
      && (head + 1..<link).allSatisfy { !tokens[$0].isCapitalized }
  }

  /// `Ligue des régions`, `Caisse des marins`, `Fédération internationale de ski`: whom a body
  /// unites or what it is there for may be named by any noun.
  private func isMembers(_ noun: Int, behind link: Int, of head: Int) -> Bool {
    let isBody = InstitutionPattern.unions.contains(tokens[head])
    guard isBody && link <= head + 2 || link == head + 2,
      (head + 1..<link).allSatisfy({ context.has($0, .institutionAdjective) }),
      tokens[noun].kind == .word, tokens[noun].end - tokens[noun].start > 3,
      !context.has(noun, .function), !InstitutionPattern.times.contains(tokens[noun])
    else { return false }
    if noun > link + 1 || InstitutionPattern.contracted.contains(tokens[link]) {
      return InstitutionPattern.ofWords.contains(tokens[link])
        || InstitutionPattern.purposes.contains(tokens[link])
    }
    return InstitutionPattern.ofWords.contains(tokens[link]) && !isInfinitive(noun)
  }

  private func isInfinitive(_ index: Int) -> Bool {
    let word = context.text.bytes[tokens[index].range.bounds]
    return InstitutionPattern.infinitiveEndings.contains { word.suffix(2).elementsEqual($0) }
  }

  /// Words that begin the name of a party.
  static let parties = WordTable(
    words: "parti mouvement front alliance bloc rassemblement ligue force forces")
  private static let namedAfter = WordTable(
    words: "université institut lycée hôpital clinique collège")
  /// Bodies that people or firms join, or that are there for something.
  private static let unions = WordTable(
    words: """
      union ligue fédération confédération association syndicat cercle amicale parti mouvement \
      alliance coalition rassemblement front collectif comité coordination confrérie coopérative \
      mutuelle société entente ordre organisation fondation caisse agence autorité office \
      commissariat haut-commissariat fonds banque institut observatoire conservatoire centre \
      commission conseil chambre bureau compagnie régie consortium groupement maison
      """)
  private static let infinitiveEndings = ["er", "ir"].map { Array($0.utf8) }
  private static let purposes = WordTable(words: "contre pour")
  /// `le Conseil de lundi`
  private static let times = WordTable(
    words: """
      lundi mardi mercredi jeudi vendredi samedi dimanche matin soir semaine mois année demain \
      janvier février mars avril juin juillet août septembre octobre novembre décembre
      """)
  private static let teams = WordTable(words: "équipe sélection")
  private static let assembly = WordHash.of("assemblée")
  private static let general = WordHash.of("générale")
  private static let stadium = WordHash.of("stade")
  /// Heads that in small letters are ordinary words: `l’avenir`, `la droite du parti`.
  static let properHeads = WordTable(
    words: """
      entente élan étoile avenir stade aviron droite gauche coordination collectif courrier \
      dépêche gazette écho échos tribune voix nouvelles journal quotidien revue éclaireur \
      télégramme progrès moniteur \
      lions aigles dauphins loups tigres ours requins diables dragons faucons panthères \
      éléphants gladiateurs chevaliers ducs boxers flammes spartiates corsaires vikings titans \
      gothiques rapaces scorpions béliers sangliers taureaux crocodiles girondins canonniers \
      chamois bouquetins lynx pumas bisons renards relais observateur indépendant monnaie
      """)
  /// Verbs and adverbs that end like adjectives.
  private static let likeAdjectives = WordTable(
    words: """
      désormais jamais parfois toutefois autrefois arrive poursuive active motive prive dérive \
      cultive relative explique expliques indique communique applique implique complique fabrique \
      pratique revendique abdique réplique duplique appelle rappelle renouvelle interpelle \
      ruisselle chancelle excelle recèle faire taire plaire satisfaire extraire éclaire tienne \
      vienne obtienne maintienne soutienne devienne parvienne intervienne revienne apaise biaise \
      croise toise égale signale avale étale dévale installe emballe maux travaux insiste persiste consiste
      existe assiste résiste subsiste désiste
      """)
  /// What follows a verb and no adjective.
  private static let objects = WordTable(
    words: "le la les l' un une que qu' son sa ses leur leurs ce cette ces se s'")
  private static let contracted = WordTable(words: "du des")
  private static let ofWords = WordTable(words: "de du des d'")
  private static let spelledLinks = WordTable(
    words: "de du des d' le la les l' et pour sur contre à aux au en sans")
  private static let and = WordHash.of("et")
  private static let links = WordTable(words: "de du des d' pour sur contre à aux au en et sans")
  private static let loose = WordTable(words: "sur contre à en sans pour")
  private static let articles = WordTable(words: "la le les l'")
}
