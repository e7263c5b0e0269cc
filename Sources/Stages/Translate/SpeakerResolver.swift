import Articles
import French
import Text

/// Who speaks, resolved as far as the text allows.
struct Speaker {
  var entity: EntityReference?
  /// Words for a speaker without a name. Only if `entity` is `nil`.
  var role: String?
  /// The noun phrase that these words are, wherever ``range`` points at it from.
  var phrase: NounPhrase?
  /// The words in the text that name the speaker.
  var range: TextRange
  /// The name that it resolved to, for later pronouns.
  var name: NameTable.Occurrence?
}

extension Quotation {
  mutating func attribute(to speaker: Speaker, by attribution: Attribution) {
    self.speaker = speaker.entity
    speakerRole = speaker.entity == nil ? speaker.role : nil
    speakerRange = speaker.range
    self.attribution = attribution
  }
}

/// Follows pronouns and noun phrases back to names.
struct SpeakerResolver {
  let scene: Scene
  let subjects: SubjectFinder
  /// Tokens where earlier quotations name their speakers.
  private(set) var earlierSpeakers: Set<Int> = []
  /// Who spoke last, and the first token of the words.
  private(set) var lastSpeech: (speaker: Speaker, token: Int)?

  /// The phrases for speakers without a name, by the words that point at them: a pronoun or the
  /// phrase itself.
  private(set) var unnamed: [TextRange: NounPhrase] = [:]

  /// Who a pronoun stands for, by its token: one that governs several quotations is one speaker.
  var pronouns: [Int: Speaker] = [:]

  /// The words whose speaker is looked for.
  var quoted = 0..<0

  /// Titles in quotation marks, by the noun before them: `l’émission « Grand soir »`.
  var titles: [UInt64: Range<Int>] = [:]

  /// Names looked at on the way back; more only in lists.
  static let mostNames = 60

  init(scene: Scene) {
    self.scene = scene
    subjects = SubjectFinder(scene: scene)
  }

  /// Keeps who spoke the words that begin at a token.
  mutating func remember(_ speaker: Speaker, at token: Int) {
    if let name = speaker.name { earlierSpeakers.insert(name.tokens.lowerBound) }
    if speaker.entity == nil, let phrase = speaker.phrase { unnamed[speaker.range] = phrase }
    lastSpeech = (speaker, token)
  }

  /// Who a subject is.
  ///
  /// - Parameters:
  ///   - subject: The subject.
  ///   - phraseEnd: A name in apposition to it must begin before this token.
  ///   - isSource: Whether it is what words are taken from, so that it can be a thing: `selon
  ///     des calculs`.
  ///   - declares: Whether it stands before a verb of declaring, so that it is somebody, whatever
  ///     the noun: `les lecteurs signalent`.
  /// - Returns: `nil` if that is nobody.
  mutating func speaker(
    for subject: Subject, before phraseEnd: Int, isSource: Bool = false,
    declares: Bool = false
  ) -> Speaker? {
    switch subject {
    case .name(let name):
      return speaker(named: name)
    case .pronoun(let token):
      return speaker(forPronoun: token)
    case .owner(let token):
      return
        (lastPerson(before: token, gender: .unknown)
        ?? lastOrganization(before: token, onlySubjects: true)).map(speaker(named:))
    case .phrase(let phrase):
      guard isSource || declares || subjects.canSpeak(phrase) else { return nil }
      if case .name(let name) = subjects.named(phrase, before: phraseEnd) {
        return speaker(named: name)
      }
      // `a soufflé le droitier`: a noun that no list knows, for whom the text is about.
      if !isSource, !subjects.canSpeak(phrase), phrase.words.count == 1,
        !scene.word(phrase.head, isIn: SpeakerWords.inscriptions),
        phrase.determiner.map({ scene.word($0, isIn: Self.singular) }) ?? false,
        let name =
          solePerson(
            before: phrase.words.lowerBound, gender: scene.gender(of: phrase), noun: nil)
          ?? topic(before: phrase)
      {
        return speaker(named: name, as: phrase)
      }
      return speaker(for: phrase)
    case .nobody:
      return nil
    }
  }

  func speaker(named name: NameTable.Occurrence) -> Speaker {
    let entity = scene.entity(of: name)
    return Speaker(
      entity: EntityReference(entity.type, entity.name), range: name.range, name: name)
  }

  // MARK: - Noun phrases

  func speaker(for phrase: NounPhrase) -> Speaker {
    let tokens = scene.text.tokens
    let head = tokens[phrase.head]
    let range = scene.text.range(of: phrase.words)
    let complement = phrase.words.lazy.compactMap { scene.name(at: $0) }.first
    if complement == nil {
      if let title = titles[head.hash], title.upperBound <= phrase.words.lowerBound {
        return Speaker(role: scene.text.string(title), range: range)
      }
      if let owner = owner(phrase) { return speaker(named: owner, as: phrase) }
    }
    let isDefinite = phrase.determiner.map { Self.definite.contains(tokens[$0]) } ?? false
    let known: Speaker?
    if SpeakerWords.voices.contains(head) || SpeakerWords.bodies.contains(head) {
      known = body(phrase, of: complement, isDefinite: isDefinite)
    } else if complement == nil, isTrade(phrase), let firm = firm(phrase) {
      known = speaker(named: firm, as: phrase)
    } else if isDefinite, complement == nil, let person = person(phrase) {
      known = person
    } else if complement == nil, let firm = firm(phrase) {
      known = speaker(named: firm, as: phrase)
    } else if isDefinite, complement.map({ scene.entity(of: $0).type == .organization }) ?? false,
      let name = presented(before: phrase) ?? bearer(ofPostIn: phrase)
        ?? bearer(ofNamedPost: phrase)
    {
      known = speaker(named: name, as: phrase)
    } else {
      known =
        isDefinite
        ? onlyPerson(phrase) ?? bearer(ofNamedPost: phrase).map { speaker(named: $0, as: phrase) }
        : nil
    }
    return known
      ?? Speaker(
        role: scene.text.string(phrase.words), phrase: phrase, range: range)
  }

  /// A name that a noun phrase stands for.
  func speaker(named name: NameTable.Occurrence, as phrase: NounPhrase) -> Speaker {
    var speaker = speaker(named: name)
    speaker.range = scene.text.range(of: phrase.words)
    return speaker
  }

  /// `le ministre`: the person named with that role, else the last one who can be meant.
  private func person(_ phrase: NounPhrase) -> Speaker? {
    let tokens = scene.text.tokens
    guard !Self.plurals.contains(tokens[phrase.determiner ?? phrase.head]) else { return nil }
    guard !OrganizationNouns.isOrganization(tokens[phrase.head]) else { return nil }
    if phrase.words.count == 1, let place = Self.places[tokens[phrase.head].hash],
      let name = listed(place, before: phrase)
    {
      return speaker(named: name, as: phrase)
    }
    let turn = turn(of: phrase)
    if let turn, turn != .formerOrFuture, let name = bearer(of: turn, phrase) {
      return speaker(named: name, as: phrase)
    }
    let country = phrase.words.lazy.compactMap { Countries.country(ofAdjective: tokens[$0]) }.first
    if turn == nil || Self.formerly.contains(tokens[phrase.head - 1]),
      let entity = scene.roles.entity(
        withRole: RoleMemory.key(of: phrase.head, in: scene.text), before: phrase.words.lowerBound,
        of: country)
        ?? scene.roles.entity(heading: phrase, in: scene.text)
        ?? bearer(ofClassOf: phrase, country: country)
    {
      let known = scene.names.entities[entity]
      return Speaker(
        entity: EntityReference(known.type, known.name),
        range: scene.text.range(of: phrase.words))
    }
    if let name = presented(before: phrase) ?? concerned(by: phrase) {
      return speaker(named: name, as: phrase)
    }
    // `l’ancien ministre`, `le jeune retraité`: somebody told by another post or by what befell him
    // is whom the text is about.
    if turn == .formerOrFuture, let name = bearer(of: .formerOrFuture, phrase) {
      return speaker(named: name, as: phrase)
    }
    if phrase.words.upperBound == phrase.head + 1,
      SpeakerWords.epithets.contains(tokens[phrase.head]),
      let name = mainPerson(before: phrase.words.lowerBound, gender: scene.gender(of: phrase))
    {
      return speaker(named: name, as: phrase)
    }
    if let name = holder(of: phrase) { return speaker(named: name, as: phrase) }
    guard describesSomebodyNamed(phrase) else { return nil }
    return lastPerson(
      before: phrase.words.lowerBound, gender: scene.gender(of: phrase),
      noun: tokens[phrase.head]
    ).flatMap {
      scene.roles.canBe($0.entity, of: country) ? speaker(named: $0, as: phrase) : nil
    }
  }

  /// `la juriste`, `le coach du club`: whom alone the text has named, if nothing says that somebody
  /// else is meant.
  private func onlyPerson(_ phrase: NounPhrase) -> Speaker? {
    let tokens = scene.text.tokens
    let head = tokens[phrase.head]
    let gender = scene.gender(of: phrase)
    guard let determiner = phrase.determiner, Self.singular.contains(tokens[determiner]),
      !OrganizationNouns.isOrganization(head)
    else { return nil }
    // `ce père de deux enfants` is always somebody spoken of.
    if Self.demonstratives.contains(tokens[determiner]),
      subjects.isPerson(phrase, before: tokens.count)
    {
      return solePerson(before: phrase.words.lowerBound, gender: gender, noun: nil).map {
        speaker(named: $0, as: phrase)
      }
    }
    if Self.newcomers.contains(head) {
      return subjectOfHeadline(phrase, gender).map { speaker(named: $0, as: phrase) }
    }
    if Self.trainers.contains(head) {
      // A coach without more may be that of a player.
      guard gender == .feminine || phrase.words.count > 1 else { return nil }
    } else if Self.otherPeople.contains(head) {
      return nil
    }
    // `l’avocat du plaignant`, `le chef de file des élus`: somebody of others.
    let behind = phrase.head + 1..<phrase.words.upperBound
    for index in behind {
      if let name = scene.name(at: index), scene.entity(of: name).type == .person { return nil }
      if scene.word(index - 1, isIn: Self.othersLinks),
        PersonNouns.noun(in: tokens, at: index, before: phrase.words.upperBound) != nil
          || SpeakerWords.people.contains(tokens[index])
      {
        return nil
      }
    }
    let noun = PersonNouns.noun(in: tokens, at: phrase.head, before: phrase.words.upperBound)
    guard
      noun != nil || SpeakerWords.persons.contains(head) || SpeakerWords.crafts.contains(head)
        || subjects.isNative(phrase) || subjects.isPartisan(head) || isNumber(phrase)
    else { return nil }
    let isOffice = noun?.kind == .office && !SpeakerWords.generals.contains(head)
    let country = phrase.words.lazy.compactMap { Countries.country(ofAdjective: tokens[$0]) }.first
    guard
      let name = solePerson(
        before: phrase.words.lowerBound, gender: gender, noun: isOffice ? head : nil)
        ?? (isOffice || Self.trainers.contains(head) ? nil : topic(before: phrase))
          ?? soleOfText(before: phrase, gender),
      scene.roles.canBe(name.entity, of: country),
      !isSpokenOf(name, in: wordsBefore(phrase) ?? 0..<0)
    else { return nil }
    return speaker(named: name, as: phrase)
  }

  /// `le numéro 10`, `le numéro deux`
  private func isNumber(_ phrase: NounPhrase) -> Bool {
    scene.text.tokens[phrase.head].hash == Self.number && phrase.words.count > 1
  }

  private static let number = WordHash.of("numéro")

  /// The one person whom the last paragraphs name among those who agree.
  private func solePerson(
    before token: Int, gender: Gender, noun: Token?
  ) -> NameTable.Occurrence? {
    let paragraph = scene.paragraph(of: token)
    var sole: NameTable.Occurrence?
    for place in scene.names.occurrences(inTokens: 0..<token).reversed().prefix(Self.mostNames) {
      let name = scene.names.occurrences[place]
      guard scene.entity(of: name).type == .person else { continue }
      guard paragraph - scene.paragraph(of: name.tokens.lowerBound) <= Self.farthest else { break }
      if !scene.agrees(name, gender) || isQuoted(name) { continue }
      let distance = paragraph - scene.paragraph(of: name.tokens.lowerBound)
      if sole == nil, distance > 1 { return nil }
      if let sole, sole.entity != name.entity { return nil }
      if let noun, scene.bearsOtherPost(name, than: noun) { return nil }
      if sole == nil { sole = name }
    }
    return sole
  }

  private static let demonstratives = WordTable(words: "ce cet cette")
  private static let trainers = WordTable(
    words: """
      entraîneur entraineur entraîneuse sélectionneur sélectionneuse coach
      """)
  private static let ranked = WordTable(
    words: "général générale généraux adjoint adjointe délégué déléguée principal principale")
  private static let formerly = WordTable(words: "ancien ancienne ex-")
  static let singular = WordTable(words: "le la l' ce cet cette")
  private static let othersLinks = WordTable(words: "de du des d' la l' les")
  /// Those who step in where something happens to others: they are somebody of their own.
  static let newcomers = WordTable(
    words: """
      procureur procureure procureurs juge préfet préfète sous-préfet sous-préfète avocat avocate policier
      policière gendarme commissaire médecin pompier porte-parole témoin expert experte maire ministre
      président présidente victime accusation défense père mère veuve veuf frère sœur fils fille
      conseil huissier greffier parquetier journaliste source proche voisin voisine propriétaire client
      cliente patron patronne gérant gérante directeur directrice secrétaire agent agente suspect meurtrier
      assassin tueur tireur agresseur assaillant auteur chauffeur conducteur conductrice pilote mineur
      """)

  /// `le joueur de 34 ans`, `la Suédoise`, `le technicien sénégalais`, `l’intéressé`: words
  /// that say something new of whom the text has named, not who somebody is.
  private func describesSomebodyNamed(_ phrase: NounPhrase) -> Bool {
    let tokens = scene.text.tokens
    let head = tokens[phrase.head]
    // `son avocat` is another person than whose he is.
    if let determiner = phrase.determiner, Self.possessives.contains(tokens[determiner]) {
      return false
    }
    // `le Premier ministre` is an office of its own.
    if RoleMemory.key(of: phrase.head, in: scene.text) != head.hash,
      !Self.formerly.contains(tokens[phrase.head - 1])
    {
      return false
    }
    // `l’avocat général` is no `avocat`.
    if phrase.words.count <= 2, SpeakerWords.persons.contains(head),
      !Self.ranked.contains(tokens[phrase.words.upperBound - 1])
    {
      return true
    }
    if head.isCapitalized, Countries.country(ofAdjective: head) != nil || subjects.isNative(phrase)
    {
      return true
    }
    let behind = phrase.head + 1..<phrase.words.upperBound
    if behind.contains(where: {
      tokens[$0].kind == .number && $0 + 1 < tokens.count && tokens[$0 + 1].hash == Self.years
    }) {
      return true
    }
    guard
      let noun = PersonNouns.noun(
        in: tokens, at: phrase.head, before: phrase.words.upperBound),
      noun.kind != .office, !Self.otherPeople.contains(head)
    else { return false }
    // `le technicien sénégalais`; a post without more is somebody of its own.
    if noun.kind == .post {
      return behind.count == noun.length
        && Countries.country(ofAdjective: tokens[phrase.words.upperBound - 1]) != nil
    }
    // With `de` it would be somebody of something.
    return behind.count <= noun.length
      && behind.allSatisfy {
        !SpeakerWords.ofWords.contains(tokens[$0]) && scene.name(at: $0) == nil
      }
  }

  /// `la parlementaire` for whom the text calls a deputy.
  private func bearer(ofClassOf phrase: NounPhrase, country: String?) -> Int? {
    let head = scene.text.tokens[phrase.head]
    guard tellsNothingMore(phrase),
      phrase.determiner.map({ scene.word($0, isIn: Self.singular) }) ?? false,
      let key = RoleClasses.key(ofGeneral: head.hash)
    else { return nil }
    let gender = scene.gender(of: phrase)
    return scene.roles.entity(ofClass: key, before: phrase.words.lowerBound, of: country) {
      let known = scene.names.entities[$0].gender
      return gender == .unknown || known == .unknown || known == gender
    }
  }

  /// Whether nothing stands behind a noun but an age or `du club`, which any text can mean.
  private func tellsNothingMore(_ phrase: NounPhrase) -> Bool {
    let tokens = scene.text.tokens
    if phrase.words.count <= 2 { return true }
    let last = phrase.words.upperBound - 1
    if tokens[last].hash == Self.years { return true }
    guard phrase.head + 2 < phrase.words.upperBound else { return false }
    return SpeakerWords.ofWords.contains(tokens[phrase.head + 1])
      && phrase.words.count <= (NounWords.determiners.contains(tokens[phrase.head + 2]) ? 4 : 3)
      && (SpeakerWords.bodies.contains(tokens[last])
        || OrganizationNouns.isOrganization(tokens[last]))
  }

  /// `X et Y partent. Le premier`: the one who stands first or last in the sentence before.
  private func listed(_ place: Place, before phrase: NounPhrase) -> NameTable.Occurrence? {
    let number = scene.text.sentence(ofToken: phrase.words.lowerBound)
    var gender = scene.gender(ofDeterminer: phrase.determiner)
    if case .number = place { gender = .unknown }  // the second of three, men and women
    // Between the list and its second the first may have spoken.
    let sentences = (max(0, number - Self.farthestList)..<number).reversed().lazy.map {
      people(inSentence: $0)
    }
    guard
      let list = sentences.first(where: { Set($0.map(\.entity)).count > 1 }) ?? sentences.first
    else { return nil }
    let names = list.filter {
      let entity = scene.entity(of: $0)
      return gender == .unknown || entity.gender == .unknown || entity.gender == gender
    }
    switch place {
    case .first: return names.first
    case .last: return names.last
    case .number(let number): return names.count > number ? names[number] : nil
    }
  }

  private func people(inSentence number: Int) -> [NameTable.Occurrence] {
    scene.names.occurrences(inTokens: scene.text.sentences[number].tokens).map {
      scene.names.occurrences[$0]
    }.filter { scene.entity(of: $0).type == .person && !isQuoted($0) }
  }

  /// Sentences back to two people of whom one is `le second`.
  private static let farthestList = 3

  private enum Place { case first, last, number(Int) }
  private static let places: [UInt64: Place] = [
    WordHash.of("premier"): .first, WordHash.of("première"): .first,
    WordHash.of("second"): .last, WordHash.of("seconde"): .last,
    WordHash.of("deuxième"): .number(1), WordHash.of("troisième"): .number(2),
  ]

  private static let years = WordHash.of("ans")
  /// Whoever these are is another person than the one spoken of.
  static let otherPeople = WordTable(
    words:
      """
      rival rivale homologue prédécesseur prédécesseure allié alliée frère sœur père mère fils fille \
      épouse époux mari ami amie entraîneur entraineur entraîneuse sélectionneur sélectionneuse coach \
      arbitre opposant opposante
      """)

  private static let definite = WordTable(words: "le la l' les ce cet cette ces son sa")
  static let possessives = WordTable(words: "son sa ses leur leurs")
  private static let plurals = WordTable(words: "les ces des")
}
