import French
import Text

/// What a relative clause or an apposition between a subject and its verb belongs to.
extension SubjectFinder {
  /// What `qui` stands for: the name or phrase before it, whatever governs it.
  func antecedent(before who: Int, floor: Int) -> Subject? {
    var index = who - 1
    if index >= floor, isMark(index, ",") { index -= 1 }
    guard index >= floor, !SpeakerWords.breakers.contains(tokens[index]) else { return nil }
    let bearer = apposed(before: index, floor: floor)
    // `Luc Petit, délégué CGT, qui se dit`
    if let name = scene.name(at: index), bearer == nil || scene.entity(of: name).type == .person {
      if !isGoverned(name, floor: floor) || scene.entity(of: name).type == .person
        || followsBy(name)
      {
        return .name(name)
      }
    }
    if let bearer { return .name(bearer) }
    if let stranger = unknownAgent(endingAt: index, floor: floor) { return .phrase(stranger) }
    let first = phraseStart(endingAt: index, floor: floor)
    let starts = (first...index).filter { NounWords.determiners.contains(tokens[$0]) }
    // `un militant opposé à la loi qui`: the phrase that is new is the one described.
    guard
      let start = starts.last(where: { $0 > first && Self.sources.contains(tokens[$0 - 1]) })
        ?? starts.last(where: { Self.indefinite.contains(tokens[$0]) })
        ?? starts.last(where: { !SpeakerWords.ofWords.contains(tokens[$0]) }),
      let phrase = nounPhrase(at: start, before: index + 1, wide: true)
    else { return nil }
    if Self.indefinite.contains(tokens[start]), SpeakerWords.voices.contains(tokens[phrase.head]),
      let author = prevailing(before: start, in: [floor..<start])
    {
      return author  // `Le club a publié un communiqué qui dit`
    }
    return named(phrase, before: index + 1) ?? subject(of: phrase)
  }

  /// The noun phrase right before a token.
  func phraseBefore(_ verb: Int) -> NounPhrase? {
    guard verb > 0,
      case .phrase(let phrase) = phrase(endingAt: verb - 1, floor: scene.sentenceStart(of: verb))
    else { return nil }
    return phrase
  }

  /// `X, qui reste «`: the person whom a relative clause around some words is about.
  func bearer(ofRelativeBefore open: Int, in segments: [Range<Int>]) -> NameTable.Occurrence? {
    guard let segment = segments.first, segment.upperBound == open,
      let who = segment.last(where: { tokens[$0].hash == Self.who || isMark($0, ",") }),
      tokens[who].hash == Self.who,
      case .name(let name) = antecedent(before: who, floor: segment.lowerBound),
      scene.entity(of: name).type == .person
    else { return nil }
    return name
  }

  /// The person before the apposition that ends at a token: `Idriss Déby, président du Tchad,`.
  private func apposed(before last: Int, floor: Int) -> NameTable.Occurrence? {
    guard
      let comma = (floor..<last).last(where: { isMark($0, ",") }), comma > floor,
      let name = scene.name(at: comma - 1), scene.entity(of: name).type == .person,
      PersonNouns.noun(in: tokens, at: comma + 1, before: last + 1) != nil
        || NounWords.determiners.contains(tokens[comma + 1])
          && PersonNouns.noun(in: tokens, at: comma + 2, before: last + 1) != nil
    else { return nil }
    return name
  }

  /// The subject before a comma that ends an apposition: `Leike, un chercheur, a dit`.
  func parenthetical(before comma: Int, floor: Int) -> Subject? {
    var end = comma
    var phrases: [Subject] = []
    var stranger: NounPhrase?
    while end > floor {
      var start = end
      while start > floor, !isMark(start - 1, ","), !isMark(start - 1, ";"), !isMark(start - 1, ":")
      { start -= 1 }
      let chunk = start..<end
      if !chunk.isEmpty, !isRelative(chunk.lowerBound),
        !SpeakerWords.breakers.contains(tokens[chunk.lowerBound])
      {
        switch phrase(in: chunk) {
        case .name(let name) where scene.entity(of: name).type == .person: return .name(name)
        case .some(let other): phrases.append(other)
        case nil: if end == comma { stranger = apposedStranger(at: start, before: comma) }
        }
      }
      guard start > floor, isMark(start - 1, ",") else { break }
      end = start - 1
    }
    // `Sa veuve, Marinette, a dit`
    if let stranger, case .phrase(let phrase) = phrases.last, isPerson(phrase, before: comma) {
      return .phrase(stranger)
    }
    // `L’un d’eux, un élève de 15 ans, a dit`
    return phrases.last {
      guard case .phrase(let phrase) = $0 else { return true }
      return !Self.selves.contains(tokens[phrase.head])
    } ?? phrases.last
  }

  /// Capitalized words between marks that no list knows, but are no acronym: somebody's name
  /// behind what he is.
  func apposedStranger(at start: Int, before end: Int) -> NounPhrase? {
    guard start < end, scene.name(at: start) == nil,
      let name = stranger(at: start, before: end),
      name.words.allSatisfy({ !tokens[$0].flags.contains(.allCapitals) }),
      name.words.upperBound == end || tokens[name.words.upperBound].kind == .mark
    else { return nil }
    return name
  }

  private func isRelative(_ token: Int) -> Bool {
    Self.relatives.contains(tokens[token]) || SpeakerWords.prepositions.contains(tokens[token])
  }

  private static let sources = WordTable(words: "selon")
  private static let indefinite = WordTable(words: "un une certains certaines plusieurs")
  private static let relatives = WordTable(words: "qui que qu' dont où lequel laquelle lesquels")
}
