import Articles
import French
import Text

/// Who has come to a post or goes from it: `le nouveau patron`, `la ministre sortante`.
extension SpeakerResolver {
  /// What the words for somebody tell of a coming or going.
  enum Turn {
    case coming, going
    /// What he once was or will be somewhere: whom the text is about.
    case formerOrFuture
  }

  /// What a phrase tells of a coming or going; `nil` if nothing.
  func turn(of phrase: NounPhrase) -> Turn? {
    let tokens = scene.text.tokens
    let head = tokens[phrase.head]
    if Self.followers.contains(head) { return .coming }
    if Self.predecessors.contains(head) { return .going }
    guard
      subjects.isPerson(phrase, before: phrase.words.upperBound)
        || SpeakerWords.powers.contains(head) || subjects.isNative(phrase)
        || Self.arrived.contains(head)
        || phrase.head > phrase.words.lowerBound
          && tokens[phrase.head - 1].hash == SubjectFinder.former
    else { return nil }
    for index in phrase.words.lowerBound..<phrase.head {
      if Self.new.contains(tokens[index]) { return .coming }
      if Self.formerOrFuture.contains(tokens[index]) || tokens[index].hash == SubjectFinder.former {
        return .formerOrFuture
      }
    }
    let noun = PersonNouns.noun(in: tokens, at: phrase.head, before: phrase.words.upperBound)
    let next = phrase.head + (noun?.length ?? 1)
    guard next < phrase.words.upperBound else { return nil }
    if Self.leaving.contains(tokens[next]) { return .going }
    return Self.entering.contains(tokens[next]) ? .coming : nil
  }

  /// Whom the text tells to have come or gone so, else whom it is about.
  func bearer(of turn: Turn, _ phrase: NounPhrase) -> NameTable.Occurrence? {
    let gender = scene.gender(of: phrase)
    let known: NameTable.Occurrence? =
      switch turn {
      case .coming:
        lastPerson(before: phrase, gender, where: arrives)
          ?? holder(ofPostIn: phrase, gender, unless: leaves)
      case .going:
        holder(ofPostIn: phrase, gender, unless: arrives)
          ?? lastPerson(before: phrase, gender, where: leaves)
      case .formerOrFuture: nil
      }
    // `son successeur` is somebody of his own.
    let isRelative =
      Self.followers.contains(scene.text.tokens[phrase.head])
      || Self.predecessors.contains(scene.text.tokens[phrase.head])
    return known
      ?? (isRelative
        ? nil : told(before: phrase) ?? mainPerson(before: phrase.words.lowerBound, gender: gender))
  }

  /// The last one beside whom the noun of a phrase stands, unless the text tells otherwise of him.
  private func holder(
    ofPostIn phrase: NounPhrase, _ gender: Gender,
    unless contradicts: (NameTable.Occurrence) -> Bool
  ) -> NameTable.Occurrence? {
    let entity = scene.roles.entity(
      withRole: RoleMemory.key(of: phrase.head, in: scene.text), before: phrase.words.lowerBound)
    guard let entity else { return nil }
    return lastPerson(before: phrase, gender) { $0.entity == entity && !isTold($0, contradicts) }
  }

  /// Whether something is told of somebody among the first names of the text.
  private func isTold(
    _ name: NameTable.Occurrence, _ tells: (NameTable.Occurrence) -> Bool
  ) -> Bool {
    scene.names.occurrences(inTokens: 0..<scene.text.tokens.count).prefix(Self.mostNames).contains {
      let other = scene.names.occurrences[$0]
      return other.entity == name.entity && tells(other)
    }
  }

  /// The last person before a phrase who agrees and fits, and whom the quoted words do not name.
  private func lastPerson(
    before phrase: NounPhrase, _ gender: Gender, where fits: (NameTable.Occurrence) -> Bool
  ) -> NameTable.Occurrence? {
    let places = scene.names.occurrences(inTokens: 0..<phrase.words.lowerBound)
    for place in places.reversed().prefix(Self.mostNames) {
      let name = scene.names.occurrences[place]
      guard scene.entity(of: name).type == .person, !isQuoted(name), scene.agrees(name, gender),
        !isNamedInWords(name), fits(name)
      else { continue }
      return name
    }
    return nil
  }

  /// `le futur patron du fonds X`, `la présidente du Rapid`: whom the text tells to bear a post in an
  /// organization that the phrase names.
  func bearer(ofPostIn phrase: NounPhrase) -> NameTable.Occurrence? {
    guard let determiner = phrase.determiner, scene.word(determiner, isIn: Self.singular) else {
      return nil
    }
    return turn(of: phrase).flatMap { bearer(of: $0, phrase) } ?? holder(of: phrase)
  }

  // MARK: - Coming

  /// Whether the words around a name tell that its bearer takes up a post.
  private func arrives(_ name: NameTable.Occurrence) -> Bool {
    let tokens = scene.text.tokens
    let floor = scene.sentenceStart(of: name.tokens.lowerBound)
    var link = scene.start(of: name) - 1
    while link > floor, Self.articlesAndTitles.contains(tokens[link]) { link -= 1 }
    if link > floor {
      // `remplacé par X`, `cède le fauteuil à X`, `Place à X`
      let before = max(floor, link - Self.longestObject)..<link
      if tokens[link].hash == SubjectFinder.by,
        before.suffix(2).contains(where: { Self.relieved.contains(tokens[$0]) })
      {
        return true
      }
      if Self.toward.contains(tokens[link]), isHandedOver(before) { return true }
      // `nomme X`, `a élu X`
      if let use = AppointmentCues.verb(tokens[link])?.verb.use, use == .object { return true }
    }
    guard let verb = clauseVerb(behind: name) else { return false }
    guard let use = AppointmentCues.verb(tokens[verb.token])?.verb.use,
      !Self.kept.contains(tokens[verb.token])
    else { return false }
    switch use {
    case .successor, .becomes, .joiner, .joinerAt, .starts: return !verb.isPassive
    case .object, .weakObject, .entrusted: return verb.isPassive
    case .phrase: return !verb.isPassive && opens(verb.token + 1, Self.reins)
    default: return false
    }
  }

  /// `cède le fauteuil`, `Place`, not `remet la coupe`: whether the words before `à` tell that a post
  /// is handed to somebody.
  private func isHandedOver(_ words: Range<Int>) -> Bool {
    let tokens = scene.text.tokens
    guard let last = words.last else { return false }
    if tokens[last].hash == Self.place { return true }
    guard
      let verb = words.last(where: {
        AppointmentCues.verb(tokens[$0])?.verb.use == .handed || Self.handed.contains(tokens[$0])
      })
    else { return false }
    return (verb..<words.upperBound).contains {
      Self.handedPosts.contains(tokens[$0]) || Self.reins.contains(tokens[$0])
    }
  }

  /// Whether the words around a name tell that its bearer leaves a post.
  private func leaves(_ name: NameTable.Occurrence) -> Bool {
    let tokens = scene.text.tokens
    let floor = scene.sentenceStart(of: name.tokens.lowerBound)
    var link = scene.start(of: name) - 1
    while link > floor, Self.articlesAndTitles.contains(tokens[link]) { link -= 1 }
    if link >= floor {
      if tokens[link].hash == Self.exit { return true }
      // `succède à X`, `le départ de X`, `limoge X`
      let before = max(floor, link - 1)
      if Self.toward.contains(tokens[link]), isDeparture(before, [.succession]) { return true }
      if SpeakerWords.ofWords.contains(tokens[link]),
        DepartureCues.noun(in: tokens, at: before, before: link) != nil
      {
        return true
      }
      if isDeparture(link, [.replacement, .employer]) { return true }
    }
    guard let verb = clauseVerb(behind: name) else { return false }
    return verb.isPassive
      ? isDeparture(verb.token, [.employer, .weakEmployer, .replacement])
      : isDeparture(
        verb.token, [.leaver, .weakLeaver, .object, .phrase, .weakPhrase, .reflexive, .notAgain])
  }

  private func isDeparture(_ token: Int, _ uses: [DepartureUse]) -> Bool {
    guard let verb = DepartureCues.verbs(scene.text.tokens[token]) else { return false }
    return verb.readings.all.contains { reading in
      guard uses.contains(reading.use) else { return false }
      return reading.rests.isEmpty
        || reading.rests.words.contains { opens(token + 1, rest: $0) }
    }
  }

  /// Whether the words of an idiom stand at a token.
  private func opens(_ start: Int, rest: [UInt64]) -> Bool {
    let tokens = scene.text.tokens
    guard start + rest.count <= tokens.count else { return false }
    return rest.indices.allSatisfy {
      tokens[start + $0].hash == rest[$0]
        || (rest[$0] == DepartureCues.anyPossessive || rest[$0] == DepartureCues.anyDeterminer)
          && NounWords.determiners.contains(tokens[start + $0])
    }
  }

  /// Whether a word of a list stands at a token or behind an article there.
  private func opens(_ start: Int, _ words: WordTable) -> Bool {
    let tokens = scene.text.tokens
    return (start..<min(tokens.count, start + 3)).contains { words.contains(tokens[$0]) }
  }

  /// The first verb of the clause that begins with a name, behind what stands in apposition to it.
  private func clauseVerb(behind name: NameTable.Occurrence) -> (token: Int, isPassive: Bool)? {
    let tokens = scene.text.tokens
    let end = scene.text.sentences[scene.text.sentence(ofToken: name.tokens.lowerBound)].tokens
      .upperBound
    var index = name.tokens.upperBound
    var isPassive = false
    let isApposed = scene.start(of: name) > 0 && scene.isMark(scene.start(of: name) - 1, ",")
    if index + 1 < end, isApposed, scene.isMark(index, ",") {
      index += 1  // `Le patron, Luc Petit, part`
    } else if index + 1 < end, scene.isMark(index, ",") || scene.isMark(index, "(") {
      let isBracket = scene.isMark(index, "(")
      index += 1
      // `Luc Petit, élu avec 60 % des voix`
      if !isBracket, AppointmentCues.verb(tokens[index])?.form == .pastParticiple {
        return (index, true)
      }
      guard
        let close = (index..<min(end, index + Self.longestAside)).first(where: {
          isBracket ? scene.isMark($0, ")") : scene.isMark($0, ",")
        })
      else { return nil }
      index = close + 1
    }
    for token in index..<max(index, min(end, index + Self.longestGroup)) {
      if scene.name(at: token) != nil { return nil }
      if Self.be.contains(tokens[token]) {
        isPassive = true
      } else if VerbWords.have.contains(tokens[token]) {
        isPassive = false
      } else if AppointmentCues.verb(tokens[token]) != nil
        || DepartureCues.verbs(tokens[token]) != nil
      {
        // `sera remplacé`, but `est parti`
        let isState = isPassive && Self.movers.contains(tokens[token])
        return (token, isPassive && !isState)
      } else if !VerbWords.clitics.contains(tokens[token]),
        !VerbWords.betweenParts.contains(tokens[token]), tokens[token].hash != SubjectFinder.who,
        !VerbWords.isAdverb(token, in: scene.text)
      {
        return nil
      }
    }
    return nil
  }

  // MARK: - Told

  /// `Luc Petit a tranché. « … », dit le président du club`: whom the sentence before is about, if
  /// the text gives him no other post.
  func holder(of phrase: NounPhrase) -> NameTable.Occurrence? {
    let tokens = scene.text.tokens
    guard !quoted.isEmpty, phrase.words.lowerBound >= quoted.upperBound,
      let determiner = phrase.determiner, scene.word(determiner, isIn: Self.singular),
      PersonNouns.noun(in: tokens, at: phrase.head, before: phrase.words.upperBound) != nil
        || tokens[phrase.head].hash == Self.tenant && phrase.words.count > 2,
      !Self.bystanders.contains(tokens[phrase.head]),
      !Self.otherPeople.contains(tokens[phrase.head]),
      let name = told(before: phrase), !bearsOtherPost(name, than: tokens[phrase.head])
    else { return nil }
    return name
  }

  /// `« J’ai tout donné », confie le directeur général`: whom alone the text has named, from its
  /// headline on, if the words are told in the first person.
  func subjectOfHeadline(_ phrase: NounPhrase, _ gender: Gender) -> NameTable.Occurrence? {
    let tokens = scene.text.tokens
    guard Self.postsOfOne.contains(tokens[phrase.head]),
      isFirstPerson, let name = soleOfText(before: phrase, gender),
      scene.names.occurrences(inTokens: 0..<phrase.words.lowerBound).prefix(Self.mostNames)
        .contains(where: {
          let other = scene.names.occurrences[$0]
          return other.entity == name.entity && scene.paragraph(of: other.tokens.lowerBound) == 0
        })
    else { return nil }
    return name
  }

  private static let postsOfOne = WordTable(
    words: """
      maire ministre président présidente directeur directrice patron patronne secrétaire gérant
      gérante préfet préfète journaliste propriétaire porte-parole pilote médecin
      """)

  /// `le libraire`, far below the name: the one person whom the text has named so far among those
  /// who agree, if it gives him no other post.
  func soleOfText(before phrase: NounPhrase, _ gender: Gender) -> NameTable.Occurrence? {
    let people = scene.names.occurrences(inTokens: 0..<phrase.words.lowerBound)
      .suffix(Self.mostNames).lazy
      .map { scene.names.occurrences[$0] }
      .filter { scene.entity(of: $0).type == .person && !isQuoted($0) && scene.agrees($0, gender) }
    guard let name = people.last, people.allSatisfy({ $0.entity == name.entity }),
      !bearsOtherPost(name, than: scene.text.tokens[phrase.head])
    else { return nil }
    return name
  }

  /// Whether the words beside the first names of the text give somebody a post that cannot be meant
  /// by a noun.
  func bearsOtherPost(_ name: NameTable.Occurrence, than noun: Token) -> Bool {
    let tokens = scene.text.tokens
    return scene.names.occurrences(inTokens: 0..<tokens.count).prefix(Self.mostNames).contains {
      let other = scene.names.occurrences[$0]
      guard other.entity == name.entity else { return false }
      if scene.bearsOtherPost(other, than: noun) { return true }
      var next = other.tokens.upperBound
      guard next + 2 < tokens.count, scene.isMark(next, ",") else { return false }
      next += NounWords.determiners.contains(tokens[next + 1]) ? 2 : 1
      return PersonNouns.noun(in: tokens, at: next, before: tokens.count) != nil
        && tokens[next].hash != noun.hash
        && !RoleClasses.areAkin(tokens[next].hash, noun.hash)
    }
  }

  /// `la locataire de Matignon`
  private static let tenant = WordHash.of("locataire")
  /// Those who step in where something happens to others.
  static let bystanders = WordTable(
    words: """
      procureur procureure juge magistrat magistrate avocat avocate policier policière gendarme
      commissaire médecin pompier porte-parole témoin expert experte huissier greffier parquetier agent
      agente analyste économiste arbitre capitaine coéquipier coéquipière
      """)

  /// Whom the sentence before the quoted words is about: the one person who is its subject, or
  /// whom alone it names, if the words do not speak of that person.
  func told(before phrase: NounPhrase, gender: Gender? = nil) -> NameTable.Occurrence? {
    guard let sentence = wordsBefore(phrase) else { return nil }
    let gender = gender ?? scene.gender(of: phrase)
    if let subject = sole(in: sentence, gender: gender, where: isSubject) {
      return isSpokenOf(subject, in: sentence) ? nil : subject
    }
    let only = sole(in: sentence, gender: gender) { _ in true }
    // `Il est remplacé par Luc Petit`
    if let only, arrives(only) { return isSpokenOf(only, in: sentence) ? nil : only }
    // A pronoun points back farther: `Il a succédé à Luc Petit`.
    if let pronoun = sentence.first, scene.word(pronoun, isIn: Self.thirdPersons),
      gender != .unknown,
      SpeakerWords.feminine.contains(scene.text.tokens[pronoun].hash) == (gender == .feminine)
    {
      return lastPerson(before: pronoun, gender: gender).flatMap {
        isNamedInWords($0) || isSpokenOf($0, in: sentence) ? nil : $0
      }
    }
    let points = sentence.contains {
      SpeakerWords.pronouns.contains(scene.text.tokens[$0])
        && (SpeakerWords.feminine.contains(scene.text.tokens[$0].hash) == (gender == .feminine)
          || gender == .unknown)
    }
    guard !points, let only, !isSpokenOf(only, in: sentence) else { return nil }
    return only
  }

  /// Whether the quoted words name a person: hardly anybody says his own name.
  func isNamedInWords(_ name: NameTable.Occurrence) -> Bool {
    scene.names.occurrences(inTokens: quoted).contains {
      scene.names.occurrences[$0].entity == name.entity
    }
  }

  /// Whether the quoted words name a person, or say `il` where nobody else can be meant.
  func isSpokenOf(_ name: NameTable.Occurrence, in sentence: Range<Int>) -> Bool {
    if isNamedInWords(name) { return true }
    let tokens = scene.text.tokens
    let pronoun = quoted.first {
      Self.thirdPersons.contains(tokens[$0]) && !subjects.isImpersonal($0)
    }
    guard let pronoun, !isFirstPerson else { return false }
    let gender: Gender =
      SpeakerWords.feminine.contains(tokens[pronoun].hash) ? .feminine : .masculine
    guard scene.agrees(name, gender) else { return false }
    return !scene.names.occurrences(inTokens: sentence).contains {
      let other = scene.names.occurrences[$0]
      return other.entity != name.entity && scene.entity(of: other).type == .person
        && scene.agrees(other, gender)
    }
  }

  /// Whether the quoted words are told in the first person singular: no firm says so.
  var isFirstPerson: Bool {
    quoted.contains { Self.firstPersons.contains(scene.text.tokens[$0]) }
  }

  /// Tokens of the object before the one to whom it is handed.
  private static let longestObject = 12
  /// Tokens of an apposition, and of a verb with what stands before it.
  private static let (longestAside, longestGroup) = (16, 6)
  private static let new = WordTable(words: "nouveau nouvel nouvelle")
  private static let arrived = WordTable(words: "venu venue arrivant arrivante arrivé arrivée")
  private static let formerOrFuture = WordTable(words: "futur future ancien ancienne")
  private static let followers = WordTable(
    words: "successeur successeure successeuse remplaçant remplaçante")
  private static let predecessors = WordTable(words: "prédécesseur prédécesseure prédécesseuse")
  private static let leaving = WordTable(
    words: """
      sortant sortante démissionnaire déchu déchue limogé limogée évincé évincée partant partante
      destitué destituée remercié remerciée débarqué débarquée
      """)
  private static let entering = WordTable(
    words: "élu élue désigné désignée entrant entrante intérimaire")
  private static let articlesAndTitles = WordTable(
    words: "le la l' son sa m mm mme mlle . monsieur madame")
  private static let toward = WordTable(words: "à au")
  private static let place = WordHash.of("place")
  private static let handed = WordTable(
    words: """
      cède cédé cédera laisse laissé laissera confie confié confiera transmet transmis remet remis
      passe passé
      """)
  /// What stands for a post that is handed over; ``reins`` are others.
  private static let handedPosts = WordTable(
    words: """
      poste postes fauteuil siège rôle témoin flambeau volant mandat bâton sceptre écharpe brassard clé
      clés clefs sceaux portefeuille charge pouvoir pouvoirs gouvernail casquette banc trône couronne
      maison main pupitre micro antenne fonction mairie ministère
      """)
  private static let relieved = WordTable(
    words: "remplacé remplacée remplacés relayé relayée suppléé suppléée relevé relevée")
  private static let reins = WordTable(
    words: """
      tête rênes suite relève fonctions commandes barre présidence direction relais place succession
      intérim
      """)
  private static let kept = WordTable(
    words: """
      reconduit reconduite réélu réélue confirmé confirmée renouvelé renouvelée maintenu maintenue
      """)
  private static let exit = WordHash.of("exit")
  private static let be = WordTable(
    words: "est était sera serait fut été")
  private static let movers = WordTable(
    words: """
      parti partie arrivé arrivée venu venue devenu devenue entré entrée revenu revenue passé passée
      """)
  private static let thirdPersons = WordTable(words: "il elle")
  private static let firstPersons = WordTable(words: "je j' moi mon ma mes")
}
