import Articles
import French
import Text

/// Leavers told by what they do, of whom the text around gives the name.
extension DepartureFinder {
  /// Who a role without a name means that no table of roles tells: the only person who was named
  /// so far, or the first one named behind an opening without a name.
  func protagonist(of phrase: PersonPhrase, inSentence sentence: Int, _ excluded: Set<Int>) -> Int?
  {
    guard phrase.kind == .role, !phrase.isOneOf, phrase.superior == nil,
      phrase.determiner == .definite || phrase.determiner == .possessive
    else { return nil }
    guard
      let entity = onlyOneNamed(before: phrase, sentence) ?? firstNamed(after: phrase, sentence),
      !excluded.contains(entity), !newcomers.contains(entity), canBe(entity, phrase, sentence),
      !references.isBystander(.entity(entity), phrase, inSentence: sentence)
    else { return nil }
    return entity
  }

  /// `X a cédé : le patron du club s'en va`, `X est parti. Le fondateur`.
  private func onlyOneNamed(before phrase: PersonPhrase, _ sentence: Int) -> Int? {
    guard phrase.determiner == .definite, phrase.preposition == nil else { return nil }
    var found: PersonPhrase?
    for place in max(0, sentence - 3)...sentence {
      for other in event.phrases[place] where other.entity != nil || other.superior != nil {
        if place == sentence, other.tokens.upperBound > phrase.tokens.lowerBound { continue }
        guard other.superior == nil, other.entity == found?.entity || found == nil else {
          return nil
        }
        if found == nil || other.preposition == nil { found = other }
      }
    }
    // `La succession de X est ouverte. Le directeur`
    guard let found, let entity = found.entity,
      found.preposition == nil
        // `Le gouvernement de X vacille. Le chancelier`: perhaps of another country.
        || !phrase.isOffice && event.has(found.tokens.lowerBound - 1, .of)
    else { return nil }
    // In one sentence only a mark parts who is named from who is told of.
    if found.tokens.lowerBound >= event.text.sentences[sentence].tokens.lowerBound {
      guard
        (found.tokens.upperBound..<phrase.tokens.lowerBound).contains(where: {
          EventWord.strongMarks.contains(event.hash($0))
        })
      else { return nil }
      return entity
    }
    return isBound(phrase, to: found, sentence) ? entity : nil
  }

  /// Whether words tie a role to who is named in a sentence before; without any, `X a racheté le
  /// groupe. Le directeur a été licencié` tells of two people.
  private func isBound(_ phrase: PersonPhrase, to named: PersonPhrase, _ sentence: Int) -> Bool {
    // `Le départ de X fait du bruit. Le patron du club`
    if event.has(named.tokens.lowerBound - 1, .of),
      Self.leaveTakings.contains(event.hash(named.tokens.lowerBound - 2))
    {
      return true
    }
    // `Elle est partie. En janvier, la cofondatrice`
    let start = event.text.sentences[sentence].tokens.lowerBound
    let isTakenUp = (max(0, sentence - 3)...sentence).contains { place in
      event.phrases[place].contains {
        $0.kind == .pronoun && $0.preposition == nil
          && $0.tokens.lowerBound >= named.tokens.upperBound
          && $0.tokens.upperBound <= phrase.tokens.lowerBound
      }
    }
    if isTakenUp || isSaidToLeave(named) { return true }
    // `Âgé de 64 ans, le patron du club`, `À 64 ans, le patron`
    return event.hash(phrase.tokens.lowerBound - 1) == EventWord.comma
      && (Self.traits.contains(event.hash(start))
        || event.tokens[start + 1].kind == .number && event.hash(start + 2) == Self.yearsOfAge)
  }

  /// `X a décidé de passer la main. L'éleveur remettra les clés`: whether the sentence goes on with
  /// a verb by which its subject leaves.
  private func isSaidToLeave(_ named: PersonPhrase) -> Bool {
    let sentence = event.text.sentences[event.text.sentence(ofToken: named.tokens.lowerBound)]
    let end = sentence.tokens.upperBound
    return (named.tokens.upperBound..<end).contains { token in
      DepartureCues.verbs(event.tokens[token])?.readings.all.contains {
        Self.ownLeaving.contains($0.use)
          && ($0.rests.isEmpty || slots.rest($0.rests, after: token + 1, before: end) != nil)
      } ?? false
    }
  }

  /// `La directrice de la chaîne révoquée. […] X avait diffusé un reportage`: nobody is named
  /// before, and who then begins a sentence without a post of another kind is the one.
  private func firstNamed(after phrase: PersonPhrase, _ sentence: Int) -> Int? {
    guard sentence < 3 else { return nil }
    let sentences = event.text.sentences
    for place in 0...sentence
    where event.phrases[place].contains(where: { $0.entity != nil }) { return nil }
    for place in sentence + 1..<min(sentences.count, sentence + 4) {
      guard let first = event.phrases[place].first(where: { $0.entity != nil }) else { continue }
      guard first.kind == .named, first.preposition == nil, first.role == nil,
        first.tokens.lowerBound == sentences[place].tokens.lowerBound,
        !takesPart(behind: first.tokens.upperBound, sentences[place].tokens)
      else { return nil }
      return first.entity
    }
    return nil
  }

  /// Whether the verb behind a name tells of somebody who only answers or takes over.
  private func takesPart(behind start: Int, _ bounds: Range<Int>) -> Bool {
    (start..<min(bounds.upperBound, start + 8)).contains {
      AppointmentCues.verb(event.tokens[$0]) != nil
        || SpeechVerbs.form(of: event.tokens[$0]) != nil
        || Self.answers.contains(event.hash($0))
        || DepartureCues.verbs(event.tokens[$0])?.readings.all.contains {
          $0.use == .replacement || $0.use == .succession
        } ?? false
    }
  }

  /// Whether nothing known of somebody speaks against a role: neither another post nor another
  /// house, nor his gender.
  private func canBe(_ entity: Int, _ phrase: PersonPhrase, _ sentence: Int) -> Bool {
    let gender = event.names.entities[entity].gender
    if gender != .unknown, phrase.gender != .unknown, gender != phrase.gender { return false }
    guard let known = references.affiliation(of: entity, near: sentence) else { return true }
    if let role = known.role, known.sentence != sentence || phrase.role == nil {
      let words = phrase.role.map { Set($0.map { event.hash($0) }) } ?? []
      let isHead = { (token: Int) in Self.heads.contains(self.event.hash(token)) }
      // `le président` and `le chef de l'état-major` are two.
      let isBare = phrase.organization == nil && phrase.role?.count == 1
      let areHeads =
        isBare && role.contains(where: isHead) && (phrase.role?.contains(where: isHead) ?? false)
      return areHeads
        || role.contains { words.contains(event.hash($0)) && event.classes[$0].isEmpty }
    }
    if let own = known.organization, let left = phrase.organization,
      case .entity = own, case .entity = left
    {
      return own == left
    }
    return true
  }

  private static let ownLeaving: Set<DepartureUse> = [
    .leaver, .weakLeaver, .object, .phrase, .weakPhrase, .reflexive, .reflexiveEn, .separate,
    .mutual,
    .athletePhrase,
  ]
  private static let leaveTakings = EventWord.set(
    "départ succession avenir sort remplacement démission éviction limogeage retrait")
  /// Words that begin what is said of somebody before he is called by his role.
  private static let traits = EventWord.set(
    """
    âgé âgée né née arrivé arrivée nommé nommée élu élue entré entrée recruté recrutée engagé \
    engagée formé formée titulaire réélu réélue reconduit reconduite
    """)
  private static let yearsOfAge = WordHash.of("ans")
  private static let answers = EventWord.set(
    "accepté acceptée accepte refusé refuse assure assurera prend prendra reprend succède salue")
  /// Words for whoever leads a house.
  static let heads = EventWord.set(
    """
    patron patronne pdg p-dg dg président présidente directeur directrice dirigeant dirigeante \
    chef cheffe fondateur fondatrice cofondateur cofondatrice numéro responsable rédacteur rédactrice
    """)
}
