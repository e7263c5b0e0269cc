import French
import Text

/// What the place of a name in its clause makes of it: an object, a complement, a subject.
extension SubjectFinder {
  /// Whether a verb may follow a name, at once or behind an apposition to it.
  func isFollowedByVerb(_ name: NameTable.Occurrence) -> Bool {
    let sentence = text.sentences[text.sentence(ofToken: name.tokens.lowerBound)].tokens
    guard isFollowedByVerb(name.tokens.upperBound, before: sentence.upperBound) else {
      return false
    }
    return !isObject(
      name, floor: sentence.lowerBound, isSetOff: isMark(name.tokens.upperBound, ","))
  }

  /// `a saisi X`: whether a name is the object of a participle right before it.
  func isDirectObject(_ name: NameTable.Occurrence) -> Bool {
    isObject(name, floor: scene.sentenceStart(of: name.tokens.lowerBound), isSetOff: false)
  }

  /// Whether a name stands right behind a verb, alone or last of several: `a assigné X et Y,`;
  /// behind a verb of saying it is the subject, unless a comma follows it.
  private func isObject(
    _ name: NameTable.Occurrence, floor: Int, isSetOff: Bool
  ) -> Bool {
    var start = scene.start(of: name)
    while start > floor + 1, Self.conjunctions.contains(tokens[start - 1]),
      let first = scene.name(at: start - 2), first.tokens.lowerBound > floor
    {
      start = scene.start(of: first)
    }
    // `a battu l’Italienne X`
    while start > floor,
      NounWords.determiners.contains(tokens[start - 1])
        || tokens[start - 1].isCapitalized
          && Countries.country(ofAdjective: tokens[start - 1]) != nil
    { start -= 1 }
    guard start > floor, !isNoun(start - 1, floor: floor) else { return false }
    let form = SpeechVerbs.form(of: tokens[start - 1])
    if isSetOff {
      return isParticiple(start - 1) || form?.contains(.finite) ?? false
        || isVerb(start - 1)
    }
    return form == nil && isParticiple(start - 1)
      || isVerb(start - 1)
  }

  /// `le retraité X`, `un jeune élu X`: whether an article makes a noun of a word that may be a
  /// participle.
  private func isNoun(_ index: Int, floor: Int) -> Bool {
    var article = index - 1
    while article > floor, SpeakerWords.earlyAdjectives.contains(tokens[article]) { article -= 1 }
    return article >= floor && NounWords.determiners.contains(tokens[article])
      && isParticiple(index)
  }

  /// `pour remplacer X`, not `l’officier X`: an infinitive by its ending.
  private func isVerb(_ index: Int) -> Bool {
    let word = text.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    return PassageShape.isInfinitive(index, in: text)
      && (word.suffix(2).elementsEqual("er".utf8) || word.suffix(2).elementsEqual("ir".utf8))
      && !isPersonNoun(index, before: tokens.count)
  }

  /// Whether a word may be a past participle by its ending.
  func isParticiple(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, !tokens[index].isCapitalized else { return false }
    if Self.participles.contains(tokens[index]) { return true }
    let word = text.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    return Self.participleEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let conjunctions = WordTable(words: "et ou")
  private static let participleEndings = ["é", "ée", "és", "ées"].map { Array($0.utf8) }
  private static let participles = WordTable(
    words: """
      mis mise pris prise repris reprise promis promise remis remise admis admise transmis soumis
      soumise dit dite écrit écrite décrit décrite fait faite élu élue lu lue vu vue reçu reçue battu
      battue vaincu vaincue perdu perdue vendu vendue rendu rendue attendu attendue défendu tenu tenue
      retenu retenue obtenu obtenue soutenu soutenue reconnu reconnue convaincu convaincue
      """)

  /// Whether a preposition governs a name: `d’OpenAI`, `à M. Leike`, `avec son
  /// adjoint Luc Petit`.
  func isGoverned(_ name: NameTable.Occurrence, floor: Int) -> Bool {
    var index = scene.start(of: name) - 1
    while index >= floor,
      SpeakerWords.civilities.contains(tokens[index])
        || isMark(index, ".") && index > floor
          && SpeakerWords.civilities.contains(tokens[index - 1])
        || Self.articles.contains(tokens[index])
        || tokens[index].isCapitalized && Countries.country(ofAdjective: tokens[index]) != nil
        || SpeakerWords.bodies.contains(tokens[index])  // `du parti X`
    { index -= 1 }
    // `entre X et Y`
    if index > floor, tokens[index].hash == Self.and, let first = scene.name(at: index - 1),
      first.tokens.lowerBound >= floor
    {
      return isGoverned(first, floor: floor)
    }
    return index >= floor && SpeakerWords.prepositions.contains(tokens[index])
  }

  /// Whether a sentence begins with whose view it gives: `Selon X, …`, `Pour le ministre X, …`.
  func isSource(_ name: NameTable.Occurrence, floor: Int) -> Bool {
    let opening = (floor..<name.tokens.lowerBound).prefix(Self.longestSource)
    guard let first = opening.first, scene.word(first, isIn: Self.views),
      opening.upperBound == name.tokens.lowerBound, name.tokens.upperBound < tokens.count
    else { return false }
    return isMark(name.tokens.upperBound, ",")
      && opening.dropFirst().allSatisfy {
        !SpeakerWords.breakers.contains(tokens[$0]) && !isMark($0, ",")
      }
  }

  /// Tokens from `selon` to the name behind its bearer's post.
  private static let longestSource = 10
  private static let views = WordTable(words: "selon pour")

  /// Whether a name begins its clause, alone or behind its role; an object stands
  /// behind a verb.
  func startsClause(_ name: NameTable.Occurrence, floor: Int) -> Bool {
    var index = scene.start(of: name) - 1
    while index >= floor, NounWords.determiners.contains(tokens[index]) { index -= 1 }
    return index < floor || tokens[index].kind == .mark && !isMark(index, ".")
      || SpeakerWords.breakers.contains(tokens[index])
  }

  /// Whether a name is the subject of a clause inside another one.
  func isSubordinate(_ name: NameTable.Occurrence) -> Bool {
    let index = name.tokens.lowerBound - 1
    return index >= 0 && Self.subordinators.contains(tokens[index])
  }

  static let and = WordHash.of("et")
}
