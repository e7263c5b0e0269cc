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
