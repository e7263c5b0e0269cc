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
      // `a déclaré le 20 mars le cosmonaute`
      if NounWords.determiners.contains(token), index + 2 < end,
        scene.text.tokens[index + 1].kind == .number,
        SpeakerWords.times.contains(scene.text.tokens[index + 2])
      {
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
      if SpeakerWords.breakers.contains(token) { return nil }
      index += 1
    }
    return nil
  }

  /// The name in or right behind a phrase: `le président américain Donald Trump`,
  /// `le directeur de la firme, Jan Leike`.
  func named(_ phrase: NounPhrase, before end: Int) -> Subject? {
    let isPerson = isPerson(phrase, before: end)
    for index in phrase.words {
      if let name = scene.name(at: index), !isGoverned(name, floor: phrase.words.lowerBound),
        !isPerson || scene.entity(of: name).type == .person  // `la présidente du parti X`
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
    guard next + 1 < end, scene.isMark(next, ",") else { return nil }
    next += 1
    // `le chef du gouvernement, le conservateur Luc Petit`
    let limit = min(end, next + (NounWords.determiners.contains(scene.text.tokens[next]) ? 4 : 1))
    guard
      let name = (next..<limit).lazy.compactMap({ scene.name(at: $0) }).first,
      scene.entity(of: name).type == .person, !isGoverned(name, floor: next)
    else { return nil }
    return .name(name)
  }

  /// `assure-t-on à l’Élysée`, `chez X`, `dans son entourage`, `du côté de X`: among whom something
  /// is said to which nobody puts his name; who is told it is another: `confie-t-on à la presse`.
  private func circle(at start: Int, before end: Int) -> Subject? {
    let tokens = scene.text.tokens
    var index = start + 1
    guard index < end, scene.word(start, isIn: Self.among) else { return nil }
    if tokens[start].hash == Self.on {
      guard tokens[index].hash == Self.side, index + 2 < end else { return nil }
      index += scene.word(index + 1, isIn: NounWords.determiners) ? 1 : 2
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
    guard NounWords.determiners.contains(tokens[index]),
      let phrase = nounPhrase(at: index, before: end, wide: false), canSpeak(phrase),
      !mayBeTold || !isPerson(phrase, before: end) && tokens[phrase.head].hash != Self.press
    else { return nil }
    return .phrase(phrase)
  }

  private static let among = WordTable(words: "à au chez dans du")
  private static let on = WordHash.of("du")
  private static let side = WordHash.of("côté")
  private static let press = WordHash.of("presse")

  /// `le ministre des Postes, de la Communication et des Médias Luc Petit`: the name at the end of
  /// a post that has several parts.
  private func bearer(ofPostGoingOnAt start: Int, before end: Int) -> NameTable.Occurrence? {
    var index = start
    while index < min(end, start + Self.longestPost) {
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
