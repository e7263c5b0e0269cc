import French
import Text

extension SubjectFinder {
  /// Openings of a sentence before its subject: `À la gare, en France, un homme …`.
  private static let mostOpenings = 4
  /// Tokens from the start of a sentence to its subject.
  private static let longestOpening = 40

  /// The words for a person or group without a name with which a sentence begins, behind
  /// phrases that commas set off.
  ///
  /// - Parameters:
  ///   - sentence: The words.
  ///   - takesSource: Whether the one whose view the sentence gives counts. Only later sentences
  ///     speak of that one: in `Selon la voisine, elle a crié` the voisine is not `elle`.
  /// - Returns: `nil` if it begins otherwise.
  func opening(of sentence: Range<Int>, takesSource: Bool) -> NounPhrase? {
    let tokens = scene.text.tokens
    var start = sentence.lowerBound
    let end = min(sentence.upperBound, start + Self.longestOpening)
    for _ in 0..<Self.mostOpenings where start < end {
      if Self.connectives.contains(tokens[start]) { start += 1 }
      guard start < end, scene.passage(at: start) == nil, scene.name(at: start) == nil else {
        return nil
      }
      if let stranger = unknownName(at: start, before: end) { return stranger }
      // `Selon les pompiers, …. Ils affirment`
      if takesSource, Self.sources.contains(tokens[start]), start + 1 < end { start += 1 }
      if NounWords.determiners.contains(tokens[start]) || tokens[start].kind == .number {
        guard let phrase = nounPhrase(at: start, before: sentence.upperBound, wide: false)
        else { return nil }
        guard isPerson(phrase, before: sentence.upperBound) else {
          // `Nouveau coup de tonnerre au village : neuf conseillers ont`
          guard let colon = (start..<end).first(where: { scene.isMark($0, ":") }),
            !(start..<colon).contains(where: { scene.passage(at: $0) != nil })
          else { return nil }
          start = colon + 1
          continue
        }
        if case .name = named(phrase, before: sentence.upperBound) { return nil }
        return phrase
      }
      guard !SpeakerWords.pronouns.contains(tokens[start]),
        let gap = (start..<end).first(where: { scene.isMark($0, ",") || scene.isMark($0, ":") })
      else { return nil }
      start = gap + 1
    }
    return nil
  }

  /// The words for a body without a name with which a sentence begins: `La direction du groupe`.
  /// For `takesSource` see ``opening(of:takesSource:)``.
  func openingBody(of sentence: Range<Int>, takesSource: Bool) -> NounPhrase? {
    guard var start = sentence.first else { return nil }
    // `Selon l’intersyndicale, …`
    if takesSource, Self.sources.contains(tokens[start]), start + 1 < sentence.upperBound {
      start += 1
    }
    guard NounWords.determiners.contains(scene.text.tokens[start]),
      let phrase = nounPhrase(at: start, before: sentence.upperBound, wide: true),
      !phrase.words.contains(where: { scene.name(at: $0) != nil })
    else { return nil }
    let head = scene.text.tokens[phrase.head]
    return SpeakerWords.bodies.contains(head) || SpeakerWords.voices.contains(head)
      || OrganizationNouns.isOrganization(head) || OrganizationNouns.isInstitution(head)
      ? phrase : nil
  }

  /// `Le groupe « regrette » ces départs`: whether words begin with the verb of a subject that stands
  /// right before them.
  func stands(before passage: Passage) -> Bool {
    let tokens = scene.text.tokens
    let open = passage.outer.lowerBound
    var verb = passage.tokens.lowerBound
    while verb < passage.tokens.upperBound, VerbWords.clitics.contains(tokens[verb]) { verb += 1 }
    guard open > 0, verb < passage.tokens.upperBound, !tokens[verb].isCapitalized else {
      return false
    }
    let form = SpeechVerbs.form(of: tokens[verb])
    let isFinite =
      VerbWords.haveOrBe.contains(tokens[verb])
      || FiniteVerbs.isFinite(tokens[verb], in: scene.text)
      || form.map { $0.contains(.finite) } ?? false
      || verb + 1 < passage.tokens.upperBound && FiniteVerbs.areIn(verb..<verb + 1, of: scene.text)
    guard isFinite else { return false }
    if scene.word(open - 1, isIn: SpeakerWords.pronouns) { return true }
    let start = scene.sentenceStart(of: open)
    if let name = scene.name(at: open - 1) {
      return name.tokens.upperBound == open && startsClause(name, floor: start)
    }
    guard NounWords.determiners.contains(tokens[start]),
      let phrase = nounPhrase(at: start, before: open, wide: true)
    else { return false }
    return phrase.words.upperBound == open && canSpeak(phrase)
  }

  /// `Éric Chu, son rival, a perdu`: capitalized words in apposition to which stands who they are,
  /// a name that no list knows.
  private func unknownName(at start: Int, before end: Int) -> NounPhrase? {
    let tokens = scene.text.tokens
    var index = start
    while index < end, tokens[index].kind == .word, tokens[index].isCapitalized { index += 1 }
    guard index - start > 1, index + 1 < end, scene.isMark(index, ","),
      !NounWords.determiners.contains(tokens[start]),
      scene.names.occurrences(inTokens: start..<index).isEmpty
    else { return nil }
    var noun = index + 1
    if NounWords.determiners.contains(tokens[noun]) { noun += 1 }
    while noun < end, SpeakerWords.earlyAdjectives.contains(tokens[noun]) { noun += 1 }
    guard noun < end,
      let phrase = nounPhrase(at: noun, before: end, wide: false), phrase.head == noun,
      isPerson(phrase, before: end)
    else { return nil }
    return NounPhrase(words: start..<index, determiner: nil, head: start)
  }

  /// Whether a phrase is one for people.
  func isPerson(_ phrase: NounPhrase, before end: Int) -> Bool {
    scene.word(phrase.head, isIn: SpeakerWords.persons)
      || scene.word(phrase.head, isIn: SpeakerWords.people)
      || scene.word(phrase.head, isIn: SpeakerWords.crafts)
      || PersonNouns.noun(in: scene.text.tokens, at: phrase.head, before: end) != nil
  }

  /// `les informations fournies par Luc Petit`: who gave what a phrase names.
  func giver(of phrase: NounPhrase, before end: Int) -> Subject? {
    let tokens = scene.text.tokens
    guard phrase.words.upperBound < end, tokens[phrase.words.upperBound].hash == Self.by,
      !isPerson(phrase, before: end)
    else { return nil }
    var next = phrase.words.upperBound + 1
    while next < end, SpeakerWords.civilities.contains(tokens[next]) || scene.isMark(next, ".") {
      next += 1
    }
    guard next < end else { return nil }
    if let name = scene.name(at: next) { return .name(name) }
    guard NounWords.determiners.contains(tokens[next]),
      let people = nounPhrase(at: next, before: end, wide: false), canSpeak(people)
    else { return nil }
    return named(people, before: end) ?? .phrase(people)
  }

  /// `une note interne consultée par X` without the participle.
  func withoutReading(_ phrase: NounPhrase) -> NounPhrase {
    guard phrase.words.count > 1, scene.word(phrase.words.upperBound - 1, isIn: Self.seen) else {
      return phrase
    }
    var text = phrase
    text.words = phrase.words.dropLast()
    return text
  }

  private static let viewpoints = WordTable(words: "selon pour après")

  /// Who has seen a text did not write it: `une note consultée par l’agence`.
  static let seen = WordTable(
    words: """
      consulté consultée consultés consultées vu vue vus vues lu lue lus lues obtenu obtenue obtenus
      obtenues reçu reçue reçus reçues cité citée cités citées repris reprise reprises relayé relayée
      relayés relayées recueilli recueillie recueillis recueillies
      """)

  /// Whether a name is the one by whom something is done: `tenus par Luc Petit`.
  func isAgent(_ name: NameTable.Occurrence) -> Bool {
    by(before: name).map { isParticiple($0 - 1) } ?? false
  }

  /// `bloqué par Obama, qui`: a name that no list knows, by which something is done.
  func unknownAgent(endingAt last: Int, floor: Int) -> NounPhrase? {
    let tokens = scene.text.tokens
    var first = last
    while first > floor, tokens[first].isCapitalized { first -= 1 }
    guard first < last, first > 0, tokens[first].hash == Self.by, isParticiple(first - 1) else {
      return nil
    }
    return NounPhrase(words: first + 1..<last + 1, determiner: nil, head: first + 1)
  }

  /// `revendiquée par les rebelles`: the people by whom something is done.
  func agents(in sentence: Range<Int>) -> NounPhrase? {
    for by in sentence.reversed()
    where scene.text.tokens[by].hash == Self.by && by > sentence.lowerBound
      && by + 1 < sentence.upperBound && isParticiple(by - 1)
    {
      guard scene.isPlural(determiner: by + 1), scene.passage(at: by) == nil,
        let phrase = nounPhrase(at: by + 1, before: sentence.upperBound, wide: false),
        canSpeak(phrase), scene.name(at: phrase.head) == nil
      else { return nil }
      return phrase
    }
    return nil
  }

  /// `a vendu ses outils à un artisan, Luc Petit, qui`: whether a name between commas belongs to
  /// a phrase that a preposition governs, or to the object of a verb: `X a devancé le champion en
  /// titre, Luc Petit (Vortex)`.
  func isApposedToObject(_ name: NameTable.Occurrence, floor: Int) -> Bool {
    let tokens = scene.text.tokens
    let comma = name.tokens.lowerBound - 1
    guard comma > floor, scene.isMark(comma, ",") else { return false }
    if isBehindObject(comma, floor: floor) { return true }
    for start in (max(floor, comma - Self.longestAgent)..<comma).reversed() {
      if tokens[start].kind == .mark { return false }
      guard NounWords.determiners.contains(tokens[start]) else { continue }
      if SpeakerWords.ofWords.contains(tokens[start]) { continue }
      guard start > floor, SpeakerWords.prepositions.contains(tokens[start - 1]),
        let phrase = nounPhrase(at: start, before: comma, wide: false),
        phrase.words.upperBound == comma, isPerson(phrase, before: comma)
      else { return false }
      // `la directrice de l’école, X`, `Selon le ministre, X, …` speak.
      return !SpeakerWords.ofWords.contains(tokens[start - 1])
        && !Self.viewpoints.contains(tokens[start - 1])
    }
    return false
  }

  /// `c’est la doyenne, Luce Petit, 71 ans, qui présidera`: whether a name is set off as who does
  /// something.
  func isCleft(_ name: NameTable.Occurrence, floor: Int) -> Bool {
    let start = name.tokens.lowerBound
    guard
      let it = (max(floor, start - Self.longestAgent)..<start).last(where: {
        scene.word($0, isIn: Self.it) && scene.word($0 + 1, isIn: Self.beings)
      }), !(it..<start).contains(where: { scene.word($0, isIn: SpeakerWords.breakers) })
    else { return false }
    let end = scene.text.sentences[scene.text.sentence(ofToken: start)].tokens.upperBound
    let rest = name.tokens.upperBound..<max(name.tokens.upperBound, end)
    guard
      let who = rest.prefix(Self.longestAgent).first(where: { tokens[$0].hash == Self.who })
    else { return false }
    return !FiniteVerbs.areIn(rest.lowerBound..<who, of: scene.text)
  }

  private static let it = WordTable(words: "c' ce")
  private static let beings = WordTable(words: "est était sera fut")

  /// Whether the phrase that ends at a comma is for somebody who is the object in a clause with
  /// another person as its subject.
  private func isBehindObject(_ comma: Int, floor: Int) -> Bool {
    let tokens = scene.text.tokens
    guard
      let start = (max(floor + 1, comma - Self.longestAgent)..<comma).last(where: {
        Self.articles.contains(tokens[$0]) && !scene.isMark($0 - 1, ",")
          && nounPhrase(at: $0, before: comma, wide: false).map {
            $0.words.upperBound == comma && isPerson($0, before: comma)
          } ?? false
      }), tokens[start - 1].kind != .mark, !SpeakerWords.breakers.contains(tokens[start - 1]),
      !SpeakerWords.prepositions.contains(tokens[start - 1])
    else { return false }
    return scene.names.occurrences(inTokens: floor..<start).suffix(Self.mostSubjects).contains {
      let subject = scene.names.occurrences[$0]
      return scene.entity(of: subject).type == .person && startsClause(subject, floor: floor)
        && isFollowedByVerb(subject) && !isSubordinate(subject)
    }
  }

  /// Whether `par` governs a name, alone or behind its role.
  func followsBy(_ name: NameTable.Occurrence) -> Bool { by(before: name) != nil }

  /// What stands before a name with its role and an article.
  private func wordBefore(_ name: NameTable.Occurrence) -> Int {
    let before = scene.start(of: name) - 1
    return before > 0 && NounWords.determiners.contains(tokens[before]) ? before - 1 : before
  }

  private func by(before name: NameTable.Occurrence) -> Int? {
    let before = wordBefore(name)
    if before > 0, scene.text.tokens[before].hash == Self.by { return before }
    // `par le premier secrétaire du PS Luc Petit`
    guard name.tokens.lowerBound > 0,
      let by = (max(1, name.tokens.lowerBound - Self.longestAgent)..<name.tokens.lowerBound).last(
        where: { scene.text.tokens[$0].hash == Self.by }),
      scene.word(by + 1, isIn: NounWords.determiners), scene.entity(of: name).type == .person,
      let phrase = nounPhrase(at: by + 1, before: name.tokens.upperBound, wide: false),
      phrase.words.upperBound == name.tokens.upperBound,
      PersonNouns.noun(in: scene.text.tokens, at: phrase.head, before: phrase.words.upperBound)
        != nil
    else { return nil }
    return by
  }

  /// Tokens from `par` to the name behind its bearer's post.
  private static let longestAgent = 10
  /// Names before an object among which the subject is looked for: more only in lists.
  private static let mostSubjects = 4

  /// `X, jugé « trop proche du pouvoir »`, `présenté comme «`: whether a participle right before some
  /// words tells what others say of somebody.
  func isDescribed(before open: Int, floor: Int) -> Bool {
    let tokens = scene.text.tokens
    var index = open - 1
    if index > floor, scene.word(index, isIn: Self.describingLinks) { index -= 1 }
    guard index >= floor, let form = SpeechVerbs.form(of: tokens[index]),
      form.contains(.participle), !form.contains(.finite) || lacksObject(index, floor: floor),
      !form.isDisjoint(with: [.judges, .describes])
    else { return false }
    return index == floor
      || !(max(floor, index - Self.longestPassive)..<index).contains {
        VerbWords.haveOrBe.contains(tokens[$0]) || SpeakerWords.pronouns.contains(tokens[$0])
      }
  }

  /// `X, décrit comme`, not `X décrit Y comme`, `X le décrit comme`, `Y, que X décrit comme`:
  /// whether a word that can be a participle or a finite verb has no object, which a finite one
  /// needs.
  private func lacksObject(_ verb: Int, floor: Int) -> Bool {
    guard verb + 1 < tokens.count, tokens[verb + 1].hash == Self.like,
      verb == floor || !scene.word(verb - 1, isIn: VerbWords.clitics)
    else { return false }
    for index in (floor..<verb).reversed() {
      if isMark(index, ",") { return true }
      if scene.word(index, isIn: NounWords.complementizers) { return false }
    }
    return true
  }

  private static let like = WordHash.of("comme")
  private static let describingLinks = WordTable(words: "comme de d'")

  /// `il est donc condamné à «`: whether the clause before some words is about what is done to
  /// its subject.
  func isPassive(before open: Int, in segments: [Range<Int>]) -> Bool {
    guard let segment = segments.first, segment.upperBound == open else { return false }
    guard
      let participle = segment.suffix(Self.longestPassive).last(where: {
        isParticiple($0) && $0 > segment.lowerBound
      })
    else { return false }
    var index = participle - 1
    while index > segment.lowerBound,
      VerbWords.isAdverb(index, in: scene.text) || scene.word(index, isIn: VerbWords.betweenParts),
      !scene.word(index, isIn: Self.been)
    { index -= 1 }
    guard scene.word(index, isIn: Self.been) else { return false }
    return index == segment.lowerBound || !scene.word(index - 1, isIn: VerbWords.reflexives)
  }

  /// `Il est visé par une enquête pour «`: whether the verb behind a subject is passive.
  func isPassive(behind subject: Int, before open: Int) -> Bool {
    var index = subject
    while index < open, scene.word(index, isIn: VerbWords.clitics) {
      if scene.word(index, isIn: VerbWords.reflexives) { return false }
      index += 1
    }
    guard index < open,
      scene.word(index, isIn: Self.been) || scene.word(index, isIn: VerbWords.have)
    else { return false }
    let isPerfect = !scene.word(index, isIn: Self.been)
    var hasBeen = !isPerfect
    index += 1
    while index < open, index - subject < Self.longestPassive {
      if isParticiple(index) {
        if !isPerfect || hasBeen { return true }
        guard scene.word(index, isIn: Self.been) else { return false }
        hasBeen = true
      } else {
        guard
          VerbWords.isAdverb(index, in: scene.text)
            || scene.word(index, isIn: VerbWords.betweenParts)
        else { return false }
      }
      index += 1
    }
    return false
  }

  /// Tokens from a passive participle to the words behind it: `condamné à verser «`.
  private static let longestPassive = 4
  static let been = WordTable(words: "est sont était étaient sera seront fut furent été")

  /// `fait dire au journal Le Temps que`: who is made to speak.
  func causee(of verb: ReportingVerb) -> Subject? {
    let tokens = scene.text.tokens
    let next = verb.tokens.upperBound
    // `permet à Luc Petit de dire`
    let link = verb.tokens.lowerBound - 1
    if verb.form.contains(.infinitive), link > 1, scene.word(link, isIn: SpeakerWords.ofWords),
      let name = scene.name(at: link - 1), scene.entity(of: name).type == .person,
      isGiven(name)
    {
      return .name(name)
    }
    // `Et Luc Petit de conclure`
    if verb.form.contains(.infinitive), link > 0, scene.word(link, isIn: SpeakerWords.ofWords),
      !NounWords.determiners.contains(tokens[link]) || tokens[link].hash == Self.elided
    {
      let start = scene.sentenceStart(of: link)
      if let name = scene.name(at: link - 1), name.tokens.upperBound == link,
        startsClause(name, floor: start)
      {
        return .name(name)
      }
      let first = scene.word(start, isIn: Self.connectives) ? start + 1 : start
      if scene.word(first, isIn: NounWords.determiners),
        let phrase = nounPhrase(at: first, before: link, wide: true),
        phrase.words.upperBound == link, isPerson(phrase, before: link)
      {
        return subject(of: phrase)
      }
    }
    // `conduit le Conseil à exprimer`
    if verb.form.contains(.infinitive), link > 1, scene.word(link, isIn: Self.to),
      let name = scene.name(at: link - 1), name.tokens.upperBound == link,
      !startsClause(name, floor: scene.sentenceStart(of: link))
    {
      return .name(name)
    }
    guard verb.form.contains(.infinitive), verb.verb > 0, next + 1 < tokens.count,
      VerbWords.made.contains(tokens[verb.verb - 1]), Self.to.contains(tokens[next])
    else { return nil }
    let end = scene.text.sentences[scene.text.sentence(ofToken: next)].tokens.upperBound
    if let name = scene.name(at: next + 1) { return .name(name) }
    return nounPhrase(at: next + 1, before: end, wide: false).map {
      named($0, before: end) ?? .phrase($0)
    }
  }

  /// Whether `à` governs a name, alone or behind its role.
  private func isGiven(_ name: NameTable.Occurrence) -> Bool {
    let before = wordBefore(name)
    return before > 0 && scene.word(before, isIn: Self.to)
  }

  private static let elided = WordHash.of("d'")
  private static let to = WordTable(words: "à au aux")

  private static let sources = WordTable(words: "selon pour")
  private static let connectives = WordTable(words: "mais or et puis car donc enfin")
  static let by = WordHash.of("par")
}
