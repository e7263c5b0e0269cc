import Articles
import French
import Text

/// Whom a noun for a person means by what the sentence before it is about.
extension SpeakerResolver {
  /// `Luc Petit a cédé : le patron du club part`: the one person whom the words before a colon
  /// name.
  func presented(before phrase: NounPhrase) -> NameTable.Occurrence? {
    let colon = (phrase.determiner ?? phrase.words.lowerBound) - 1
    guard colon > 0, scene.isMark(colon, ":") else { return nil }
    return sole(in: scene.sentenceStart(of: colon)..<colon, gender: scene.gender(of: phrase)) {
      _ in true
    }
  }

  /// `Luc Petit n’y croit pas. « … », objecte le biologiste`: the one person who is a subject of
  /// the sentence before the quoted words.
  func topic(before phrase: NounPhrase) -> NameTable.Occurrence? {
    wordsBefore(phrase).flatMap {
      sole(in: $0, gender: scene.gender(of: phrase), where: isSubject)
    }
  }

  /// `Plusieurs voix réclament le départ de Luc Petit. « … », répond l’intéressé`: the one person
  /// whom the sentence before the quoted words names, in whatever place.
  func concerned(by phrase: NounPhrase) -> NameTable.Occurrence? {
    guard Self.concernedWords.contains(scene.text.tokens[phrase.head]) else { return nil }
    return wordsBefore(phrase).flatMap {
      sole(in: $0, gender: scene.gender(of: phrase)) { _ in true }
    }
  }

  private static let concernedWords = WordTable(words: "intéressé intéressée concerné concernée")

  /// The sentence before the quoted words that a phrase stands behind, in its paragraph.
  func wordsBefore(_ phrase: NounPhrase) -> Range<Int>? {
    let sentences = scene.text.sentences
    let paragraph = scene.paragraph(of: phrase.words.lowerBound)
    guard let number = sentence(before: phrase), sentences[number].paragraph == paragraph else {
      return nil
    }
    return sentences[number].tokens
  }

  /// The number of the sentence before the quoted words that a phrase stands behind.
  func sentence(before phrase: NounPhrase) -> Int? {
    let sentences = scene.text.sentences
    var number = scene.text.sentence(ofToken: phrase.words.lowerBound)
    let last = max(0, number - Self.longestSpeech)
    while number > last, scene.passage(at: sentences[number].tokens.lowerBound) != nil {
      number -= 1
    }
    let words = sentences[number].tokens
    let isBefore = words.upperBound <= phrase.words.lowerBound
    if !isBefore { number -= 1 }
    return number >= 0 ? number : nil
  }

  /// The person who is most often a subject before a token, else the last one, among those who
  /// agree.
  func mainPerson(before token: Int, gender: Gender) -> NameTable.Occurrence? {
    var main: NameTable.Occurrence?
    var counts: [Int: Int] = [:]
    for place in scene.names.occurrences(inTokens: 0..<token).suffix(Self.mostNames) {
      let name = scene.names.occurrences[place]
      guard scene.entity(of: name).type == .person, !isQuoted(name), isSubject(name),
        scene.agrees(name, gender)
      else { continue }
      counts[name.entity, default: 0] += 1
      if let main, main.entity != name.entity {
        let (known, new) = (counts[main.entity, default: 0], counts[name.entity, default: 0])
        if known > new || known == new && scene.mentions(of: main) > scene.mentions(of: name) {
          continue
        }
      }
      main = name
    }
    // `Luc Petit aux commandes`: a headline without a verb.
    return main
      ?? sole(in: 0..<token, gender: gender) { scene.paragraph(of: $0.tokens.lowerBound) == 0 }
  }

  /// `le président de Saint-Avold`, `la patronne des Transports Petit`: who shares a name with what
  /// the post is in, else whom alone the text has named or the sentence before is about.
  func bearer(ofNamedPost phrase: NounPhrase) -> NameTable.Occurrence? {
    let tokens = scene.text.tokens
    let head = tokens[phrase.head]
    let gender = scene.gender(of: phrase)
    let capitals = Set(
      (phrase.head + 1..<phrase.words.upperBound).lazy.filter { tokens[$0].isCapitalized }
        .map { tokens[$0].hash })
    guard let determiner = phrase.determiner, scene.word(determiner, isIn: Self.singular),
      !capitals.isEmpty, subjects.isPersonNoun(phrase.head, before: phrase.words.upperBound),
      !Self.bystanders.contains(head), !Self.otherPeople.contains(head),
      !SpeakerWords.people.contains(head), !Self.officials.contains(head),
      !phrase.words.contains(where: { scene.word($0, isIn: Self.states) })
    else { return nil }
    let namesakes = scene.names.occurrences(inTokens: 0..<phrase.words.lowerBound).lazy
      .map { scene.names.occurrences[$0] }
      .filter {
        scene.entity(of: $0).type == .person && !isQuoted($0) && scene.agrees($0, gender)
          && capitals.contains(tokens[$0.tokens.upperBound - 1].hash)
      }
    if let namesake = namesakes.last { return namesake }
    guard
      let name = soleOfText(before: phrase, gender) ?? told(before: phrase),
      isNear(name, phrase), !bearsOtherPost(name, than: head),
      !isSpokenOf(name, in: wordsBefore(phrase) ?? 0..<0)
    else { return nil }
    return name
  }

  /// Those who step in for the state, whoever a text is about.
  private static let officials = WordTable(
    words: """
      ministre préfet préfète sous-préfet sous-préfète recteur rectrice ambassadeur ambassadrice
      """)

  /// What a state, of which there are others, is headed or served in: `le président de la
  /// République`.
  private static let states = WordTable(words: "république état royaume nation onu union")

  /// Whether the paragraph of a phrase, the one before it or the head of the text names somebody.
  private func isNear(_ name: NameTable.Occurrence, _ phrase: NounPhrase) -> Bool {
    let here = scene.paragraph(of: phrase.head)
    return scene.names.occurrences(inTokens: 0..<phrase.words.lowerBound).contains {
      let other = scene.names.occurrences[$0]
      let paragraph = scene.paragraph(of: other.tokens.lowerBound)
      return other.entity == name.entity && (paragraph <= 1 || paragraph == here)
    }
  }

  /// The one person among some words who agrees and fits.
  func sole(
    in words: Range<Int>, gender: Gender, where fits: (NameTable.Occurrence) -> Bool
  ) -> NameTable.Occurrence? {
    var found: NameTable.Occurrence?
    for place in scene.names.occurrences(inTokens: words) {
      let name = scene.names.occurrences[place]
      guard scene.entity(of: name).type == .person, !isQuoted(name), scene.agrees(name, gender),
        fits(name)
      else { continue }
      if let found, found.entity != name.entity { return nil }
      found = name
    }
    return found
  }

  /// Sentences of quoted words before the clause behind them.
  private static let longestSpeech = 6
}
