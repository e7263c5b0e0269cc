import French
import Text

/// Finds the subject of an inverted verb.
extension SubjectFinder {
  /// The subject of an inverted verb: `a déclaré Leike`, `explique un communiqué`.
  func subject(after verb: ReportingVerb, before end: Int) -> Subject? {
    if let pronoun = verb.pronoun {
      return SpeakerWords.impersonal.contains(scene.text.tokens[pronoun].hash)
        ? circle(at: verb.tokens.upperBound, before: end) ?? .nobody : .pronoun(pronoun)
    }
    var index = verb.tokens.upperBound
    var budget = Self.longestPhrase
    var hasComplement = false
    while index < end, budget > 0 {
      budget -= 1
      let token = scene.text.tokens[index]
      if let name = scene.name(at: index) { return .name(name) }
      if token.kind == .mark, !scene.isMark(index, ","), !scene.isMark(index, "."),
        !Self.phraseMarks.contains(token)
      {
        return nil
      }
      if scene.isMark(index, "."),
        index == verb.tokens.upperBound
          || index > 0
            && !SpeakerWords.civilities.contains(scene.text.tokens[index - 1])
      {
        return nil
      }
      if SpeakerWords.prepositions.contains(token), !SpeakerWords.ofWords.contains(token) {
        hasComplement = hasComplement || !Self.addressing.contains(token)
        index = endOfComplement(index, before: end)
        continue
      }
      if Self.pointers.contains(token) { return .pronoun(index) }  // `a déclaré celle-ci`
      // `dit celle qui a grandi à X`; not `celle qui dirige X, Luce Petit`
      if Self.bearers.contains(token), scene.word(index + 1, isIn: Self.relatives),
        !(index..<end).contains(where: {
          scene.name(at: $0).map { scene.entity(of: $0).type == .person } ?? false
        })
      {
        return .pronoun(index)
      }
      if let stranger = stranger(at: index, before: end) { return .phrase(stranger) }
      // `a déclaré le 20 mars le cosmonaute`
      if NounWords.determiners.contains(token), index + 2 < end,
        scene.text.tokens[index + 1].kind == .number,
        SpeakerWords.times.contains(scene.text.tokens[index + 2])
      {
        index += 3
        continue
      }
      // `philosophe, un brin amer, l’ancien maire`
      if index + 2 < end, scene.word(index + 1, isIn: Self.touches) {
        index += 3
        continue
      }
      if NounWords.determiners.contains(token) || token.kind == .number {
        guard let phrase = nounPhrase(at: index, before: end, wide: false) else { return nil }
        if SpeakerWords.times.contains(scene.text.tokens[phrase.head]) {
          index = phrase.head + 1
          continue
        }
        if let name = named(phrase, before: end) { return name }
        // Behind a complement other nouns than these are objects.
        guard
          !hasComplement || isPerson(phrase, before: end)
            || scene.word(phrase.head, isIn: SpeakerWords.bodies)
            || scene.word(phrase.head, isIn: SpeakerWords.voices)
        else { return nil }
        return subject(of: phrase)
      }
      // `s’écrie alors le copilote`
      if SpeakerWords.breakers.contains(token), !VerbWords.betweenParts.contains(token) {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// `s’exclame Baptiste`, `raconte Pramila Gurung`: capitalized words that no list knows.
  func stranger(at start: Int, before end: Int) -> NounPhrase? {
    var last = start
    while last < end, last - start < Self.longestName, tokens[last].isCapitalized,
      tokens[last].kind == .word, last > start || !NounWords.determiners.contains(tokens[last])
    { last += 1 }
    guard last > start, !SpeakerWords.civilities.contains(tokens[start]) else { return nil }
    return NounPhrase(words: start..<last, determiner: nil, head: start)
  }

  /// Those around somebody who is told behind them.
  private static let circles = WordTable(words: "camp entourage clan garde famille proches")
  /// Tokens of a name that no list knows.
  private static let longestName = 4
  private static let touches = WordTable(words: "brin peu rien tantinet poil soupçon")
  private static let pointers = WordTable(words: "celui-ci celle-ci ceux-ci celles-ci")
  private static let bearers = WordTable(words: "celui celle")
  private static let relatives = WordTable(words: "qui que qu' dont")

  /// The name in or right behind a phrase: `le président américain Donald Trump`,
  /// `le directeur de la firme, Jan Leike`.
  func named(_ phrase: NounPhrase, before end: Int) -> Subject? {
    // `le camp de la sortante, Luce Petit,`: whose people they are.
    if scene.word(phrase.head, isIn: Self.circles),
      phrase.words.contains(where: { scene.word($0, isIn: SpeakerWords.ofWords) })
    {
      return nil
    }
    let isPerson = isPerson(phrase, before: end)
    if isPerson, phrase.words.contains(where: { scene.word($0, isIn: SpeakerWords.ofWords) }),
      let name = apposition(at: phrase.words.upperBound, before: end)
    {
      return .name(name)
    }
    for index in phrase.words {
      if let name = scene.name(at: index), !isGoverned(name, floor: phrase.words.lowerBound),
        !isPerson || scene.entity(of: name).type == .person  // `la présidente du parti X`
          || name.tokens.upperBound == phrase.words.upperBound  // `le bailleur X`
            && !phrase.words.contains(where: { scene.word($0, isIn: SpeakerWords.ofWords) })
            && SpeakerWords.powers.contains(tokens[phrase.head])
      {
        return .name(name)
      }
    }
    var next = phrase.words.upperBound
    if let name = bearer(ofPostGoingOnAt: next, before: end) { return .name(name) }
    if next < end, scene.text.tokens[next].hash == Self.and {
      // `explique le chercheur et professeur à l’université, Luc Petit`
      next = (next..<min(end, next + Self.longestPhrase)).first { scene.isMark($0, ",") } ?? end
      guard next + 1 < end, let name = scene.name(at: next + 1),
        name.tokens.upperBound >= end || scene.text.tokens[name.tokens.upperBound].kind == .mark
      else { return nil }
    }
    if isPerson {
      if let name = bearer(behindLabelAt: next, before: end) { return .name(name) }
      next = endOfPost(from: next, before: end)
    }
    guard next + 1 < end, scene.isMark(next, ",") else { return nil }
    // `Son club formateur, l’US Bafou, a dit`
    if !isPerson, SpeakerWords.bodies.contains(tokens[phrase.head]),
      let name = apposedBody(at: next, before: end)
    {
      return .name(name)
    }
    next = afterCivility(next + 1, before: end)
    guard next < end else { return nil }
    // `raconte sa mère, Josiane`
    if isPerson, let stranger = apposedStranger(at: next, before: end) { return .phrase(stranger) }
    // `le chef du gouvernement, le conservateur Luc Petit`
    let hasArticle = NounWords.determiners.contains(scene.text.tokens[next])
    let limit = min(end, next + (hasArticle ? Self.longestApposition : 1))
    for index in next..<limit {
      if let name = scene.name(at: index) {
        guard scene.entity(of: name).type == .person else { continue }
        return isGoverned(name, floor: next) ? nil : .name(name)
      }
      guard isPartOfPost(index) else { return nil }
    }
    return nil
  }

  /// An organization between commas right behind a noun for it.
  private func apposedBody(at comma: Int, before end: Int) -> NameTable.Occurrence? {
    var start = comma + 1
    if start < end, Self.articles.contains(tokens[start]) { start += 1 }
    guard start < end, let name = scene.name(at: start), name.tokens.lowerBound == start,
      scene.entity(of: name).type == .organization,
      name.tokens.upperBound >= end || scene.text.tokens[name.tokens.upperBound].kind == .mark
    else { return nil }
    return name
  }

  /// Whether a post can go on over a token.
  private func isPartOfPost(_ index: Int) -> Bool {
    let token = scene.text.tokens[index]
    return (token.kind != .mark || Self.phraseMarks.contains(token))
      && !SpeakerWords.breakers.contains(token) && !VerbWords.haveOrBe.contains(token)
  }

  /// `la présidente de la confédération X, Luce Petit,`: a person between commas right behind
  /// a post.
  private func apposition(at comma: Int, before end: Int) -> NameTable.Occurrence? {
    guard comma + 1 < end, scene.isMark(comma, ",") else { return nil }
    let start = afterCivility(comma + 1, before: end)
    guard start < end, let name = scene.name(at: start), name.tokens.lowerBound == start,
      scene.entity(of: name).type == .person
    else { return nil }
    let next = name.tokens.upperBound
    guard next >= end || scene.text.tokens[next].kind == .mark else { return nil }
    return name
  }

  /// Tokens from a comma to a name behind another post: `leur chef, la ministre de l’Agriculture X`.
  private static let longestApposition = 9

  /// Where a post ends whose complement begins with another preposition than `de`: `la directrice
  /// pour l’Europe, Luce Petit`, `le candidat au poste, X`.
  private func endOfPost(from start: Int, before end: Int) -> Int {
    guard start < end, scene.word(start, isIn: Self.postLinks) else { return start }
    let limit = min(end, start + Self.longestComplement)
    for index in start + 1..<limit {
      if scene.isMark(index, ",") {
        let next = afterCivility(index + 1, before: end)
        guard next < end, let name = scene.name(at: next), scene.entity(of: name).type == .person
        else { return start }
        return index
      }
      guard isPartOfPost(index) else { return start }
    }
    return start
  }

  /// `le maire (PS) de Lyon, Luc Petit`, `le sénateur (LR) Luc Petit`: the person behind a label.
  private func bearer(behindLabelAt open: Int, before end: Int) -> NameTable.Occurrence? {
    let tokens = scene.text.tokens
    guard open + 2 < end, scene.isMark(open, "("),
      let close = (open + 1..<min(end, open + Self.longestLabel)).first(where: {
        scene.isMark($0, ")")
      })
    else { return nil }
    for index in close + 1..<min(end, close + Self.longestComplement) {
      if let name = scene.name(at: index), scene.entity(of: name).type == .person {
        guard index > close + 1, SpeakerWords.prepositions.contains(tokens[index - 1]) else {
          return name
        }
        continue
      }
      if scene.isMark(index, ",") {
        let next = afterCivility(index + 1, before: end)
        guard next < end, scene.name(at: next) != nil else { return nil }
        continue
      }
      guard isPartOfPost(index) else { return nil }
    }
    return nil
  }

  /// `Me Luc Petit`, `M. Petit`: where the name begins.
  private func afterCivility(_ start: Int, before end: Int) -> Int {
    var index = start
    while index < end, scene.name(at: index) == nil, index - start < 3,
      SpeakerWords.civilities.contains(scene.text.tokens[index])
        || index > start && scene.isMark(index, ".")
    { index += 1 }
    return index
  }

  /// Tokens of a label in parentheses, with these.
  private static let longestLabel = 7
  /// Tokens of the complement of a post.
  private static let longestComplement = 12
  private static let postLinks = WordTable(words: "pour à au aux en chez sur dans auprès par")

  /// `assure-t-on à l’Élysée`, `chez X`, `dans son entourage`, `du côté de X`: among whom something
  /// is said to which nobody puts his name; who is told it is another: `confie-t-on à la presse`.
  func circle(at start: Int, before end: Int) -> Subject? {
    let tokens = scene.text.tokens
    var index = start + 1
    guard index < end, scene.word(start, isIn: Self.among) else { return nil }
    if let group = rank(at: index, before: end) { return .phrase(group) }
    if scene.word(index, isIn: Self.origins) {
      return nounPhrase(at: index, before: end, wide: false).map { .phrase($0) }
    }
    guard tokens[start].hash != Self.from else { return nil }
    if tokens[start].hash == Self.on {
      guard tokens[index].hash == Self.side, index + 2 < end else { return nil }
      index += scene.word(index + 1, isIn: NounWords.determiners) ? 1 : 2
    }
    // `au siège du groupe`
    if index + 2 < end, scene.word(index, isIn: Self.quarters),
      scene.word(index + 1, isIn: SpeakerWords.ofWords)
    {
      if let name = scene.name(at: index + 2) { return .name(name) }
      let isContracted = NounWords.determiners.contains(tokens[index + 1])
      return nounPhrase(at: isContracted ? index + 1 : index + 2, before: end, wide: false).map {
        .phrase($0)
      }
    }
    let mayBeTold = scene.word(start, isIn: Self.addressing)
    let name = scene.name(at: index) ?? (index + 1 < end ? scene.name(at: index + 1) : nil)
    if let name, name.tokens.lowerBound - index < 2 {
      let entity = scene.entity(of: name)
      guard entity.type == .organization, !mayBeTold || !Media.contains(entity.name) else {
        return nil
      }
      return .name(name)
    }
    // `À Matignon, on`
    if let seat = OrganizationNouns.noun(in: tokens, at: index, before: end), seat.kind == .seat {
      return .phrase(
        NounPhrase(words: index..<index + seat.length, determiner: nil, head: index))
    }
    guard
      NounWords.determiners.contains(tokens[index])
        || scene.word(start, isIn: Self.contracted),
      let phrase = nounPhrase(at: index, before: end, wide: false),
      canSpeak(phrase) || isAgentNoun(phrase) || tokens[start].hash == Self.home,
      phrase.determiner != nil || !tokens[phrase.head].isCapitalized,
      !mayBeTold || !isPerson(phrase, before: end) && tokens[phrase.head].hash != Self.press
    else { return nil }
    return .phrase(phrase)
  }

  /// `sur les bancs de la majorité`, `dans les rangs des élus`: whose place it is.
  func rank(at start: Int, before end: Int) -> NounPhrase? {
    guard start + 2 < end, scene.word(start, isIn: Self.articles),
      scene.word(start + 1, isIn: Self.ranks), scene.word(start + 2, isIn: SpeakerWords.ofWords)
    else { return nil }
    let isContracted = NounWords.determiners.contains(tokens[start + 2])
    return nounPhrase(at: isContracted ? start + 2 : start + 3, before: end, wide: false)
  }

  private static let among = WordTable(words: "à au aux chez dans du sur de")
  private static let ranks = WordTable(
    words: "bancs rangs travées couloirs coulisses tribunes gradins cercles milieux allées")
  private static let quarters = WordTable(words: "siège")
  private static let home = WordHash.of("chez")
  private static let from = WordHash.of("de")
  /// `de source policière`
  static let origins = WordTable(words: "source sources")
  private static let contracted = WordTable(words: "au aux du")
  private static let on = WordHash.of("du")
  private static let side = WordHash.of("côté")
  private static let press = WordHash.of("presse")

  /// `le ministre des Postes, de la Communication et des Médias Luc Petit`: the name at the end of
  /// a post that has several parts.
  private func bearer(ofPostGoingOnAt start: Int, before end: Int) -> NameTable.Occurrence? {
    var index = start
    while index < min(end, start + Self.longestPost, scene.text.tokens.count) {
      if let name = scene.name(at: index) {
        return index > start && scene.entity(of: name).type == .person ? name : nil
      }
      let token = scene.text.tokens[index]
      if scene.isMark(index, ",") || token.hash == Self.and {
        guard index + 1 < end, scene.word(index + 1, isIn: SpeakerWords.ofWords) else {
          return nil
        }
      } else if index == start || token.kind == .mark || SpeakerWords.breakers.contains(token)
        || VerbWords.haveOrBe.contains(token)
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// Tokens of the further parts of a post.
  private static let longestPost = 24

  private func endOfComplement(_ start: Int, before end: Int) -> Int {
    var index = start + 1
    if index < end, NounWords.determiners.contains(scene.text.tokens[index]) { index += 1 }
    if index < end, let name = scene.name(at: index) { return name.tokens.upperBound }
    return min(index + 1, end)
  }

  private static let addressing = WordTable(words: "à au aux")
}
