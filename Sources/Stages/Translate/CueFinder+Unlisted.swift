import Articles
import French
import Text

/// Clauses behind quoted words whose verb is in no list of verbs of saying.
extension CueFinder {
  /// `« Je reste », a-t-elle souri`: behind a comma an inverted pronoun makes any verb one of speech.
  func unlisted(at start: Int, in right: Range<Int>, behind passage: Passage) -> Cue? {
    guard start > right.lowerBound, scene.isMark(start - 1, ","), start + 1 < right.upperBound,
      scene.text.tokens[start].kind == .word
    else { return nil }
    return pronoun(behind: start, in: right) ?? named(behind: start, in: right, of: passage)
  }

  private func pronoun(behind start: Int, in right: Range<Int>) -> Cue? {
    var pronoun = start + 1
    while pronoun < right.upperBound, VerbWords.clitics.contains(scene.text.tokens[pronoun - 1]) {
      pronoun += 1
    }
    guard pronoun < right.upperBound, scene.text.tokens[pronoun].flags.contains(.invertedPronoun)
    else { return nil }
    let isPerfect = VerbWords.have.contains(scene.text.tokens[pronoun - 1])
    let verb = start..<min(right.upperBound, pronoun + (isPerfect ? 2 : 1))
    var subject = Subject.pronoun(pronoun)
    if SpeakerWords.impersonal.contains(scene.text.tokens[pronoun].hash) {
      // `a-t-on appris de source judiciaire`
      guard verb.upperBound < right.upperBound,
        let circle = subjects.circle(at: verb.upperBound, before: right.upperBound)
      else { return nil }
      subject = circle
    }
    return Cue(
      attribution: .invertedPronoun, tokens: verb, subject: subject,
      subjectEnd: right.upperBound, form: [.utters, .finite])
  }

  /// `« Je reste », simplifie Luc Petit`, `», a mis en garde la directrice`: behind a comma what
  /// looks like a verb is one of speech if somebody stands behind it as its subject.
  private func named(behind start: Int, in right: Range<Int>, of passage: Passage) -> Cue? {
    let open = passage.outer.lowerBound
    guard
      scene.before(passage).isEmpty
        || open > 0 && (scene.isMark(open - 1, ",") || scene.isMark(open - 1, "."))
    else { return nil }
    let tokens = scene.text.tokens
    var verb = start
    while verb < right.upperBound, verb - start < 3, VerbWords.clitics.contains(tokens[verb]) {
      verb += 1
    }
    guard verb + 1 < right.upperBound, looksFinite(verb) else { return nil }
    var next = verb + 1
    if VerbWords.haveOrBe.contains(tokens[verb]) {
      while next < right.upperBound, next - verb < Self.widestPerfect, !subjects.isParticiple(next),
        VerbWords.betweenParts.contains(tokens[next]) || VerbWords.isAdverb(next, in: scene.text)
      { next += 1 }
      guard next < right.upperBound, tokens[next].kind == .word, !tokens[next].isCapitalized else {
        return nil
      }
      next += 1
    }
    guard let subject = somebody(behind: next, before: right.upperBound),
      Self.mayBeSaid(passage, in: scene.text) || isPerson(subject)
    else { return nil }
    return Cue(
      attribution: .verbAfter, tokens: start..<next, subject: subject,
      subjectEnd: right.upperBound, form: [.utters, .finite])
  }

  /// `« Un recasage », s’étrangle un élu`, not `« Titane », prime le jury`.
  private func isPerson(_ subject: Subject) -> Bool {
    switch subject {
    case .name(let name): scene.entity(of: name).type == .person
    case .phrase(let phrase):
      subjects.isPerson(phrase, before: scene.text.tokens.count)
        || scene.word(phrase.head, isIn: Self.others)
    default: false
    }
  }

  private static let others = WordTable(words: "autre autres même mêmes second seconde")

  private static func mayBeSaid(_ passage: Passage, in text: AnalyzedText) -> Bool {
    let shape = PassageShape(passage.tokens, in: text)
    return shape.hasFiniteVerb || shape.hasFinalMark || shape.words >= 5
  }

  /// Whether a word may be a verb in the third person by its ending.
  private func looksFinite(_ index: Int) -> Bool {
    let token = scene.text.tokens[index]
    guard token.kind == .word, !token.isCapitalized, !SpeakerWords.prepositions.contains(token),
      !SpeakerWords.breakers.contains(token), !NounWords.determiners.contains(token),
      !SpeakerWords.times.contains(token), !VerbWords.betweenParts.contains(token)
    else { return false }
    if VerbWords.haveOrBe.contains(token) || VerbWords.made.contains(token) { return true }
    guard !subjects.isParticiple(index), !VerbWords.isAdverb(index, in: scene.text) else {
      return false
    }
    let word = scene.text.bytes[Int(token.start)..<Int(token.end)]
    return word.count > 2 && Self.verbEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  /// The person or body that stands behind a verb and its complements as its subject: `a mis en
  /// garde à l’antenne la directrice du parc`.
  ///
  /// Cost: looks at no more than a dozen tokens.
  func somebody(behind start: Int, before end: Int) -> Subject? {
    let tokens = scene.text.tokens
    var index = start
    let limit = min(end, start + Self.widestComplement)
    while index < limit {
      let token = tokens[index]
      if let name = scene.name(at: index), name.tokens.lowerBound == index { return .name(name) }
      if SpeakerWords.civilities.contains(token) || scene.isMark(index, "."), index > start {
        index += 1
        continue
      }
      guard token.kind != .mark,
        !SpeakerWords.breakers.contains(token) || VerbWords.betweenParts.contains(token)
      else { return nil }
      if NounWords.determiners.contains(token), !SpeakerWords.ofWords.contains(token) {
        guard let phrase = subjects.nounPhrase(at: index, before: end, wide: false) else {
          return nil
        }
        if subjects.isPerson(phrase, before: end) || subjects.isNative(phrase)
          || scene.word(phrase.head, isIn: SpeakerWords.bodies)
          || scene.word(phrase.head, isIn: Self.others)
          || scene.word(phrase.head, isIn: SpeakerWords.voices)
          || OrganizationNouns.isOrganization(tokens[phrase.head]) || subjects.isAgentNoun(phrase)
        {
          return subjects.named(phrase, before: end) ?? subjects.subject(of: phrase)
        }
        // `tire la sonnette d’alarme`, `lundi 3 mars`
        index = phrase.head + 1
        continue
      }
      if SpeakerWords.prepositions.contains(token) {
        index += 1
        while index < limit, NounWords.determiners.contains(tokens[index]) { index += 1 }
        if index < limit, let name = scene.name(at: index) {
          index = max(index + 1, name.tokens.upperBound)
        } else {
          index += 1
        }
        continue
      }
      if scene.word(index, isIn: Self.those) { return named(behind: index, before: end) }
      if token.isCapitalized { return stranger(at: index, before: limit).map { .phrase($0) } }
      index += 1
    }
    return nil
  }

  /// `celle qui dirige l’association, Luce Petit`: the name in apposition to a relative clause.
  private func named(behind those: Int, before end: Int) -> Subject? {
    for index in those..<min(end, those + Self.widestRelative) where scene.isMark(index, ",") {
      guard index + 1 < end, let name = scene.name(at: index + 1),
        scene.entity(of: name).type == .person
      else { continue }
      return .name(name)
    }
    return nil
  }

  private static let those = WordTable(words: "celui celle")
  /// Tokens of a relative clause before a name.
  private static let widestRelative = 18
  /// `simplifie Pramila Gurung, cheffe du district`: capitalized words that no list knows.
  private func stranger(at start: Int, before end: Int) -> NounPhrase? {
    guard let name = subjects.stranger(at: start, before: end),
      name.words.upperBound >= end || scene.text.tokens[name.words.upperBound].kind == .mark
    else { return nil }
    return name
  }

  /// Tokens from an auxiliary to its participle.
  private static let widestPerfect = 6
  /// Tokens from a verb to the subject behind its complements.
  private static let widestComplement = 14
  private static let verbEndings = ["e", "t", "d", "a", "ent"].map { Array($0.utf8) }
}
