import French
import Text

/// Finds who is the subject of a verb, by the grammar of French alone.
struct SubjectFinder {
  let scene: Scene
  private var text: AnalyzedText { scene.text }
  private var tokens: [Token] { scene.text.tokens }

  /// Tokens of a subject with its complements: a guard against text without marks.
  private static let longestSubject = 24
  /// Tokens of a phrase that a gerund follows.
  private static let longestGroup = 5
  /// Tokens of one noun phrase.
  static let longestPhrase = 16

  // MARK: - Subject before the verb

  /// The subject that stands before a verb: `Leike a affirmé`.
  ///
  /// - Parameters:
  ///   - verb: The verb group.
  ///   - segments: The text before the quotation, nearest stretch first.
  /// - Returns: `nil` if the sentence shows none.
  func subject(before verb: ReportingVerb, in segments: [Range<Int>]) -> Subject? {
    if let pronoun = verb.pronoun {
      return SpeakerWords.impersonal.contains(tokens[pronoun].hash) ? .nobody : .pronoun(pronoun)
    }
    guard let place = segments.firstIndex(where: { $0.contains(verb.verb) }) else { return nil }
    let floor = segments[place].lowerBound
    if verb.form.contains(.gerund),
      let people = people(before: verb.tokens.lowerBound, floor: floor)
    {
      return .phrase(people)
    }
    var inanimate: Subject?
    if verb.form.isDisjoint(with: [.gerund, .infinitive])
      || verb.form.contains(.gerund) && isBare(verb, floor: floor),
      let subject = adjacent(to: verb.tokens.lowerBound, floor: floor)
    {
      guard case .phrase(let phrase) = subject, !canSpeak(phrase) else { return subject }
      inanimate = subject
    }
    let subject = prevailing(
      before: verb.tokens.lowerBound, in: Array(segments[place...]),
      isDependent: verb.form.contains(.infinitive) || isAccompanying(verb))
    if inanimate != nil, case .phrase = subject { return inanimate }
    if subject == nil, inanimate == nil, verb.form.contains(.infinitive),
      (floor..<verb.tokens.lowerBound).contains(where: { tokens[$0].hash == Self.one })
    {
      return .nobody  // `On peut y lire`
    }
    return subject ?? inanimate
  }

  /// `en criant`
  private func isAccompanying(_ verb: ReportingVerb) -> Bool {
    verb.form.contains(.gerund) && verb.verb > 0 && tokens[verb.verb - 1].hash == Self.inWord
  }

  /// `de la part de manifestants scandant`: the people right before a gerund that says what
  /// they do.
  private func people(before gerund: Int, floor: Int) -> NounPhrase? {
    guard gerund > floor, tokens[gerund - 1].kind == .word, tokens[gerund].hash != Self.inWord
    else { return nil }
    for start in (max(floor, gerund - Self.longestGroup)..<gerund).reversed()
    where NounWords.determiners.contains(tokens[start]) {
      guard let phrase = nounPhrase(at: start, before: gerund, wide: true),
        phrase.words.upperBound == gerund, isPerson(phrase, before: gerund)
      else { return nil }
      return phrase
    }
    return nil
  }

  /// `OpenAI le qualifiant`: a gerund with its own subject, not `, estimant` or
  /// `en estimant`.
  private func isBare(_ verb: ReportingVerb, floor: Int) -> Bool {
    let before = verb.tokens.lowerBound - 1
    guard before >= floor, !isAccompanying(verb) else { return false }
    return scene.name(at: before) != nil || tokens[before].isCapitalized
  }

  private func adjacent(to verb: Int, floor: Int) -> Subject? {
    var index = verb - 1
    while index >= floor, isBetween(index) { index -= 1 }
    while index >= floor, isMark(index, ")") {
      while index > floor, !isMark(index, "(") { index -= 1 }
      index -= 1
    }
    guard index >= floor else { return nil }
    if scene.word(index, isIn: SpeakerWords.pronouns) { return .pronoun(index) }
    if scene.word(index, isIn: SpeakerWords.nobodies) { return .nobody }
    if tokens[index].hash == Self.who { return antecedent(before: index, floor: floor) }
    if isMark(index, ",") { return parenthetical(before: index, floor: floor) }
    guard tokens[index].kind != .mark || scene.name(at: index) != nil,
      !SpeakerWords.breakers.contains(tokens[index])
    else { return nil }
    return phrase(endingAt: index, floor: floor)
  }

  /// Whether a word may stand between a subject and its verb.
  private func isBetween(_ index: Int) -> Bool {
    let token = tokens[index]
    guard !isMark(index, ","), token.hash != Self.then else { return false }
    if VerbWords.isAdverb(index, in: text) { return true }
    return VerbWords.betweenParts.contains(token) && !NounWords.determiners.contains(token)
      && !SpeakerWords.pronouns.contains(token)
  }

  /// The name or noun phrase that ends at a token.
  private func phrase(endingAt last: Int, floor: Int) -> Subject? {
    if let name = scene.name(at: last), !isGoverned(name, floor: floor) { return .name(name) }
    var first = last
    while first > floor, last - first < Self.longestSubject, isInPhrase(first - 1) { first -= 1 }
    return phrase(in: first..<last + 1) ?? properNoun(endingAt: last, floor: first)
      ?? bearer(ofPostAt: first, floor: floor)
  }

  /// `Luc Petit, ministre de l’Économie a affirmé`: the name before a post without an article.
  private func bearer(ofPostAt post: Int, floor: Int) -> Subject? {
    guard post - 2 >= floor, isMark(post - 1, ","),
      PersonNouns.noun(in: tokens, at: post, before: tokens.count) != nil,
      let name = scene.name(at: post - 2), scene.entity(of: name).type == .person
    else { return nil }
    return .name(name)
  }

  /// The subject in a stretch without commas: a name that no preposition governs,
  /// else the first noun phrase that none governs.
  private func phrase(in chunk: Range<Int>) -> Subject? {
    var index = chunk.upperBound - 1
    while index >= chunk.lowerBound {
      guard let name = scene.name(at: index) else {
        index -= 1
        continue
      }
      if name.tokens.lowerBound >= chunk.lowerBound, !isGoverned(name, floor: chunk.lowerBound) {
        return .name(name)
      }
      index = min(index, name.tokens.lowerBound) - 1
    }
    if let phrase = quantity(at: chunk.lowerBound, before: chunk.upperBound) {
      return .phrase(phrase)
    }
    for index in chunk where NounWords.determiners.contains(tokens[index]) {
      let isGoverned =
        index > chunk.lowerBound && SpeakerWords.prepositions.contains(tokens[index - 1])
      if isGoverned || isPartitive(index, in: chunk) { continue }
      guard let phrase = nounPhrase(at: index, before: chunk.upperBound, wide: true) else {
        continue
      }
      if SpeakerWords.times.contains(tokens[phrase.head]) { continue }
      return subject(of: phrase)
    }
    return nil
  }

  /// `nombre de manifestants`, `de nombreux élus`: people without an article.
  private func quantity(at start: Int, before end: Int) -> NounPhrase? {
    var index = start
    while index < end, Self.quantities.contains(tokens[index]) { index += 1 }
    // `d’autres policiers`
    if index == start, index + 1 < end, SpeakerWords.ofWords.contains(tokens[index]),
      Self.others.contains(tokens[index + 1])
    {
      index += 2
    }
    guard index > start else { return nil }
    if index < end, SpeakerWords.ofWords.contains(tokens[index]) { index += 1 }
    return nounPhrase(at: index, before: end, wide: true)
  }

  /// A name that no list knows: capitalized words at the end of a stretch.
  private func properNoun(endingAt last: Int, floor: Int) -> Subject? {
    var first = last
    while first > floor, tokens[first - 1].isCapitalized { first -= 1 }
    guard tokens[last].isCapitalized, tokens[last].kind != .mark,
      !SpeakerWords.prepositions.contains(tokens[last]), tokens[last].end - tokens[last].start > 1
    else { return nil }
    var before = first - 1
    if before >= floor, Self.articles.contains(tokens[before]) { before -= 1 }
    if before >= floor, SpeakerWords.prepositions.contains(tokens[before]) { return nil }
    return .phrase(NounPhrase(words: first..<last + 1, determiner: nil, head: first))
  }

  /// `du` and `des` behind a noun are `de` with an article.
  private func isPartitive(_ index: Int, in chunk: Range<Int>) -> Bool {
    SpeakerWords.ofWords.contains(tokens[index]) && index > chunk.lowerBound
  }

  /// `ce dernier` points back; other phrases are what they are.
  func subject(of phrase: NounPhrase) -> Subject {
    Self.lastOnes.contains(tokens[phrase.head])
      || Self.same.contains(tokens[phrase.head]) && phrase.words.count == 1
      ? .pronoun(phrase.head) : .phrase(phrase)
  }

  /// What `qui` stands for: the name or phrase before it, whatever governs it.
  private func antecedent(before who: Int, floor: Int) -> Subject? {
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
    var first = index
    while first > floor, index - first < Self.longestSubject, isInPhrase(first - 1) { first -= 1 }
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

  private func isInPhrase(_ index: Int) -> Bool {
    if scene.name(at: index) != nil { return true }
    let token = tokens[index]
    if token.kind == .mark { return Self.phraseMarks.contains(token) }
    return !SpeakerWords.breakers.contains(token) && !VerbWords.haveOrBe.contains(token)
  }

  /// The subject before a comma that ends an apposition: `Leike, un chercheur, a dit`.
  private func parenthetical(before comma: Int, floor: Int) -> Subject? {
    var end = comma
    var phrases: [Subject] = []
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
        case nil: break
        }
      }
      guard start > floor, isMark(start - 1, ",") else { break }
      end = start - 1
    }
    // `L’un d’eux, un élève de 15 ans, a dit`
    return phrases.last {
      guard case .phrase(let phrase) = $0 else { return true }
      return !Self.selves.contains(tokens[phrase.head])
    } ?? phrases.last
  }

  private func isRelative(_ token: Int) -> Bool {
    Self.relatives.contains(tokens[token]) || SpeakerWords.prepositions.contains(tokens[token])
  }

  // MARK: - Subject of the sentence

  /// The subject of the clause that a gerund, an infinitive or a second verb leans on.
  ///
  /// - Parameters:
  ///   - end: Where to stop.
  ///   - segments: The text, nearest stretch first.
  ///   - isDependent: Whether an infinitive or a gerund leans on it: `dit qu’un homme est venu
  ///     crier` is about the man.
  /// - Returns: `nil` if the text shows none.
  func prevailing(
    before end: Int, in segments: [Range<Int>], isDependent: Bool = false
  ) -> Subject? {
    var main: Subject?
    var lesser: Subject?
    var lesserPlace: Int?
    var phraseFound: Subject?
    for segment in segments.reversed() {
      var index = segment.lowerBound
      while index < segment.upperBound, index < end {
        let token = tokens[index]
        let isSubordinate =
          index > segment.lowerBound && Self.subordinators.contains(tokens[index - 1])
        if token.flags.contains(.invertedPronoun) {
          if !SpeakerWords.impersonal.contains(token.hash) { main = .pronoun(index) }
        } else if SpeakerWords.pronouns.contains(token),
          isFollowedByVerb(index + 1, before: segment.upperBound)
        {
          if isSubordinate {
            (lesser, lesserPlace) = (.pronoun(index), index)
          } else {
            main = .pronoun(index)
          }
        } else if let name = scene.name(at: index), name.tokens.lowerBound == index {
          if !isGoverned(name, floor: segment.lowerBound),
            isFollowedByVerb(name.tokens.upperBound, before: segment.upperBound)
          {
            if isSubordinate {
              (lesser, lesserPlace) = (.name(name), index)
            } else if main == nil
              || startsClause(name, floor: segment.lowerBound)
                && !(isPerson(main) && isSetOff(name))
            {
              main = .name(name)
            }
          }
          index = name.tokens.upperBound
          continue
        } else if phraseFound == nil, NounWords.determiners.contains(token),
          index == segment.lowerBound || isMark(index - 1, ","),
          let phrase = nounPhrase(at: index, before: segment.upperBound, wide: true),
          !SpeakerWords.times.contains(tokens[phrase.head]), tokens[phrase.head].hash != Self.little
        {
          phraseFound = subject(of: phrase)
        } else if isDependent, isSubordinate, NounWords.determiners.contains(token),
          let phrase = nounPhrase(at: index, before: segment.upperBound, wide: true)
        {
          (lesser, lesserPlace) = (subject(of: phrase), index)
        }
        index += 1
      }
    }
    if isDependent, let lesserPlace,
      !(lesserPlace..<end).contains(where: { isMark($0, ",") || isMark($0, ";") })
        || end + 1 < tokens.count && Self.shouts.contains(tokens[end + 1])
    {
      return lesser
    }
    return main ?? phraseFound ?? lesser
  }

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
    var start = scene.roleStart(endingAt: name.tokens.lowerBound) ?? name.tokens.lowerBound
    while start > floor + 1, Self.links.contains(tokens[start - 1]),
      let first = scene.name(at: start - 2), first.tokens.lowerBound > floor
    {
      start = scene.roleStart(endingAt: first.tokens.lowerBound) ?? first.tokens.lowerBound
    }
    // `a battu l’Italienne X`
    while start > floor,
      NounWords.determiners.contains(tokens[start - 1])
        || tokens[start - 1].isCapitalized
          && Countries.country(ofAdjective: tokens[start - 1]) != nil
    { start -= 1 }
    guard start > floor else { return false }
    let form = SpeechVerbs.form(of: tokens[start - 1])
    if isSetOff { return isParticiple(start - 1) || form?.contains(.finite) ?? false }
    return form == nil && isParticiple(start - 1)
  }

  /// Whether a word may be a past participle by its ending.
  func isParticiple(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, !tokens[index].isCapitalized else { return false }
    if Self.participles.contains(tokens[index]) { return true }
    let word = text.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    return Self.participleEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let links = WordTable(words: "et ou")
  private static let participleEndings = ["é", "ée", "és", "ées"].map { Array($0.utf8) }
  private static let participles = WordTable(
    words: """
      mis mise pris prise repris reprise promis promise remis remise admis admise transmis soumis
      soumise dit dite écrit écrite décrit décrite fait faite élu élue lu lue vu vue reçu reçue battu
      battue vaincu vaincue perdu perdue vendu vendue rendu rendue attendu attendue défendu tenu tenue
      retenu retenue obtenu obtenue soutenu soutenue reconnu reconnue convaincu convaincue
      """)

  /// Whether a verb may follow: a small word that is no preposition or conjunction,
  /// or an apposition.
  private func isFollowedByVerb(_ index: Int, before end: Int) -> Bool {
    var next = index
    while next < end, next - index < 4,
      VerbWords.clitics.contains(tokens[next]) || VerbWords.isAdverb(next, in: text)
    { next += 1 }
    guard next < end else { return false }
    let token = tokens[next]
    if isMark(next, ",") || isMark(next, "(") || token.hash == Self.who { return true }
    return token.kind == .word && !token.isCapitalized
      && !SpeakerWords.prepositions.contains(token) && !SpeakerWords.breakers.contains(token)
      && (!NounWords.determiners.contains(token) || VerbWords.clitics.contains(token))
  }

  /// Whether a preposition governs a name: `d’OpenAI`, `à M. Leike`, `avec son
  /// adjoint Luc Petit`.
  func isGoverned(_ name: NameTable.Occurrence, floor: Int) -> Bool {
    var index = name.tokens.lowerBound - 1
    if let role = scene.roleStart(endingAt: name.tokens.lowerBound) { index = role - 1 }
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
    var index = name.tokens.lowerBound - 1
    if let role = scene.roleStart(endingAt: name.tokens.lowerBound) { index = role - 1 }
    while index >= floor, NounWords.determiners.contains(tokens[index]) { index -= 1 }
    return index < floor || tokens[index].kind == .mark && !isMark(index, ".")
      || SpeakerWords.breakers.contains(tokens[index])
  }

  private func isPerson(_ subject: Subject?) -> Bool {
    guard case .name(let name) = subject else { return false }
    return scene.entity(of: name).type == .person
  }

  /// Whether a name stands between commas, as behind its bearer's post.
  private func isSetOff(_ name: NameTable.Occurrence) -> Bool {
    name.tokens.lowerBound > 0 && isMark(name.tokens.lowerBound - 1, ",")
      && name.tokens.upperBound < tokens.count && isMark(name.tokens.upperBound, ",")
  }

  /// Whether a name is the subject of a clause inside another one.
  func isSubordinate(_ name: NameTable.Occurrence) -> Bool {
    let index = name.tokens.lowerBound - 1
    return index >= 0 && Self.subordinators.contains(tokens[index])
  }

  private func isMark(_ token: Int, _ mark: Character) -> Bool { scene.isMark(token, mark) }

  static let and = WordHash.of("et")
  private static let sources = WordTable(words: "selon")
  /// Behind `en`: what somebody does at the time, not what he adds.
  private static let shouts = WordTable(words: "criant hurlant scandant chantant clamant")
  private static let others = WordTable(words: "autres")
  private static let one = WordHash.of("on")
  private static let inWord = WordHash.of("en")
  private static let then = WordHash.of("puis")
  /// `un peu plus bas`
  private static let little = WordHash.of("peu")
  private static let who = WordHash.of("qui")
  static let phraseMarks = WordTable(words: "- ' + & /")
  private static let articles = WordTable(words: "le la les l' son sa ses leur leurs un une")
  static let lastOnes = WordTable(words: "dernier dernière derniers dernières")
  private static let same = WordTable(words: "même mêmes")
  private static let indefinite = WordTable(words: "un une certains certaines plusieurs")
  private static let quantities = WordTable(
    words: "bon nombre beaucoup quantité nombreux nombreuses peu plusieurs")
  private static let relatives = WordTable(words: "qui que qu' dont où lequel laquelle lesquels")
  private static let subordinators = WordTable(
    words: """
      que qu' qui dont où si s' lorsque lorsqu' quand puisque puisqu' comme laquelle lequel lesquels
      lesquelles
      """)
}
