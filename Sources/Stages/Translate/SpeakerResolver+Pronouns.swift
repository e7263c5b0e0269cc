import Articles
import French
import Text

/// Follows pronouns back to whom they stand for.
extension SpeakerResolver {
  /// A pronoun points back this many paragraphs at most.
  static let farthest = 3
  /// Sentences of a paragraph in which a subject without a name is looked for.
  private static let farthestSentence = 4

  mutating func speaker(forPronoun token: Int) -> Speaker? {
    if let known = pronouns[token] { return known }
    let word = scene.text.tokens[token]
    let isPlural = SpeakerWords.plural.contains(word.hash)
    let gender: Gender = SpeakerWords.feminine.contains(word.hash) ? .feminine : .masculine
    var speaker = antecedent(of: token, gender: gender, isPlural: isPlural)
    if speaker == nil, !isPlural, !names(before: token),
      scene.text.tokens[scene.sentenceStart(of: token)].flags.contains(.startsParagraph)
    {
      speaker = nextPerson(behind: token, gender: gender).map { self.speaker(named: $0) }
    }
    speaker?.range = pronounRange(token)
    if let speaker { pronouns[token] = speaker }
    return speaker
  }

  /// Whether the text names a person before a token.
  private func names(before token: Int) -> Bool {
    scene.names.occurrences(inTokens: 0..<token).contains {
      scene.names.entity(of: scene.names.occurrences[$0]).type == .person
    }
  }

  /// `Il se dit « artisan ». Luc Petit a ouvert`: of whom a text begins to speak before it names
  /// him.
  private func nextPerson(behind token: Int, gender: Gender) -> NameTable.Occurrence? {
    let number = scene.text.sentence(ofToken: token)
    for sentence in scene.text.sentences[number...].prefix(Self.farthestName) {
      for place in scene.names.occurrences(inTokens: sentence.tokens) {
        let name = scene.names.occurrences[place]
        let entity = scene.entity(of: name)
        guard entity.type == .person, name.tokens.lowerBound > token, !isQuoted(name) else {
          continue
        }
        return isSubject(name) && (entity.gender == .unknown || entity.gender == gender)
          ? name : nil
      }
    }
    return nil
  }

  /// Sentences in which a pronoun finds its name behind it, with its own.
  private static let farthestName = 2

  /// The nearest of: who spoke last in the paragraph, who is described as the subject of a
  /// sentence, the person named as a subject.
  private func antecedent(of token: Int, gender: Gender, isPlural: Bool) -> Speaker? {
    if !isPlural, scene.word(token, isIn: Self.lastNamed),
      let name = nearestPerson(before: token, gender: gender)
    {
      return speaker(named: name)
    }
    let spoken = lastSpeaker(before: token, gender: gender, isPlural: isPlural)
    let described = described(
      before: token, after: spoken?.token ?? 0, gender: gender, isPlural: isPlural)
    guard !isPlural else { return described?.speaker ?? spoken?.speaker }
    let name = lastPerson(before: token, gender: gender)
    let paragraph = scene.paragraph(of: token)
    if let nearest = described.map({ (speaker: $0.speaker, token: $0.token) }) ?? spoken {
      guard let name, isSubject(name) else { return nearest.speaker }
      // `Luc Petit reste. Le directeur général du club a démenti`: what he is, told anew.
      let isSame =
        described.map { !$0.isBody } ?? false && nearest.speaker.entity == nil
        && nearest.speaker.phrase?.determiner.map { scene.word($0, isIn: Self.definite) } ?? false
        && scene.paragraph(of: name.tokens.lowerBound) == paragraph
      if name.tokens.lowerBound < nearest.token, !isSame { return nearest.speaker }
    }
    let organization = gender == .feminine ? lastOrganization(before: token) : nil
    let found = (name ?? organization ?? lastOrganization(before: token, onlySubjects: true))
      .flatMap { agrees(scene.entity(of: $0), gender) ? $0 : nil }
    if name == nil, found.map({ scene.paragraph(of: $0.tokens.lowerBound) < paragraph }) ?? true,
      let body = body(before: token, gender: gender)
    {
      return body
    }
    return found.map(speaker(named:))
  }

  /// `La fédération n’a pas traîné. […] « … », justifie-t-elle`: the body without a name that a
  /// sentence of the paragraph begins with.
  private func body(before token: Int, gender: Gender) -> Speaker? {
    var number = scene.text.sentence(ofToken: token)
    let paragraph = scene.text.sentences[number].paragraph
    let last = max(0, number - Self.farthestSentence)
    while number >= last, scene.text.sentences[number].paragraph == paragraph {
      let words = scene.text.sentences[number].tokens.clamped(to: 0..<token)
      if let body = subjects.openingBody(
        of: words, takesSource: words.upperBound < token),
        !scene.isPlural(determiner: body.determiner),
        [.unknown, gender].contains(scene.gender(ofDeterminer: body.determiner))
      {
        return speaker(for: body)
      }
      number -= 1
    }
    return nil
  }

  private static let definite = WordTable(words: "le la l'")
  private static let lastNamed = WordTable(words: "dernier dernière celui-ci celle-ci")

  /// `X a critiqué Y. Ce dernier`: the person named last in the paragraph, subject or not.
  private func nearestPerson(before token: Int, gender: Gender) -> NameTable.Occurrence? {
    let paragraph = scene.paragraph(of: token)
    for place in scene.names.occurrences(inTokens: 0..<token).reversed().prefix(Self.mostNames) {
      let name = scene.names.occurrences[place]
      guard scene.paragraph(of: name.tokens.lowerBound) == paragraph else { return nil }
      let entity = scene.entity(of: name)
      guard entity.type == .person, !isQuoted(name),
        entity.gender == .unknown || entity.gender == gender
      else { continue }
      return name
    }
    return nil
  }

  /// Who spoke last, if in this paragraph and in agreement: `conclut-il`.
  private func lastSpeaker(
    before token: Int, gender: Gender, isPlural: Bool
  ) -> (speaker: Speaker, token: Int)? {
    guard let last = lastSpeech, last.token < token,
      scene.paragraph(of: last.token) == scene.paragraph(of: token)
    else { return nil }
    if let name = last.speaker.name {
      let entity = scene.entity(of: name)
      guard !isPlural, agrees(entity, gender) else { return nil }
      return last
    }
    guard last.speaker.entity == nil else { return isPlural ? nil : last }
    let determiner = last.speaker.phrase?.determiner
    guard scene.isPlural(determiner: determiner) == isPlural else { return nil }
    let known = scene.gender(ofDeterminer: determiner)
    return known == .unknown || known == gender ? last : nil
  }

  /// Whether a name can be what a pronoun stands for; that of an organization by its article: `Le
  /// Parisien` is not `elle`.
  private func agrees(_ entity: NameTable.Entity, _ gender: Gender) -> Bool {
    if entity.gender != .unknown { return entity.gender == gender }
    guard entity.type == .organization else { return true }
    return !entity.name.hasPrefix(gender == .feminine ? "Le " : "La ")
  }

  /// `Un homme a tiré. Il aurait crié`: the person or group that is the subject of an earlier
  /// sentence of the paragraph without a name.
  private func described(
    before token: Int, after floor: Int, gender: Gender, isPlural: Bool
  ) -> (speaker: Speaker, token: Int, isBody: Bool)? {
    var number = scene.text.sentence(ofToken: token)
    let last = max(0, number - Self.farthestSentence)
    // `Ils` at the start of a paragraph looks into the one before.
    let opens =
      isPlural
      && scene.text.tokens[scene.sentenceStart(of: token)].flags.contains(.startsParagraph)
    let paragraph = scene.paragraph(of: token) - (opens ? 1 : 0)
    while number >= last, scene.text.sentences[number].paragraph >= paragraph {
      let sentence = scene.text.sentences[number].tokens
      guard sentence.upperBound > floor else { return nil }
      if isPlural,
        let group = subjects.agents(
          in: max(sentence.lowerBound, floor)..<min(sentence.upperBound, token))
      {
        return (speaker(for: group), group.words.lowerBound, false)
      }
      if !isPlural, let name = lastNamed(opening: sentence, before: token, gender: gender) {
        return (speaker(named: name), sentence.lowerBound, false)
      }
      let words = sentence.lowerBound..<min(sentence.upperBound, token)
      let isOwn = sentence.upperBound > token
      // In the sentence of the pronoun a body is its subject, too: `La direction …, qu’elle juge`.
      let body =
        isOwn && !isPlural ? subjects.openingBody(of: words, takesSource: false) : nil
      let person = subjects.opening(of: words, takesSource: !isOwn)
      if let phrase = person ?? body,
        phrase.words.lowerBound > floor,
        scene.isPlural(determiner: phrase.determiner) == isPlural
      {
        let known = scene.gender(of: phrase)
        if known == .unknown || known == gender {
          return (speaker(for: phrase), phrase.words.lowerBound, person == nil)
        }
      }
      number -= 1
    }
    return nil
  }

  /// `Ce dernier a décliné. « … », a-t-il dit`: whom a sentence begins with as the last named.
  private func lastNamed(
    opening sentence: Range<Int>, before token: Int, gender: Gender
  ) -> NameTable.Occurrence? {
    guard
      let place = sentence.prefix(2).first(where: { scene.word($0, isIn: Self.lastNamed) }),
      place < token
    else { return nil }
    let isFeminine = SpeakerWords.feminine.contains(scene.text.tokens[place].hash)
    guard isFeminine == (gender == .feminine) else { return nil }
    return nearestPerson(before: place, gender: gender)
  }

  /// `-t-il` without its hyphens.
  private func pronounRange(_ token: Int) -> TextRange {
    let word = scene.text.tokens[token]
    guard word.flags.contains(.invertedPronoun) else { return word.range }
    let bytes = scene.text.bytes[Int(word.start)..<Int(word.end)]
    let start = bytes.lastIndex(of: UInt8(ascii: "-")).map { $0 + 1 } ?? Int(word.start)
    return TextRange(start, Int(word.end))
  }

  // MARK: - Names

  /// The last person who is a subject and agrees; else the one most spoken of.
  ///
  /// - Parameters:
  ///   - token: Where to begin.
  ///   - gender: Of the words that point back.
  ///   - noun: The noun that points back, if one does: whom the text gives another post
  ///     comes last.
  /// - Returns: `nil` if the last paragraphs name nobody who agrees.
  func lastPerson(
    before token: Int, gender: Gender, noun: Token? = nil
  ) -> NameTable.Occurrence? {
    let places = scene.names.occurrences(inTokens: 0..<token)
    let paragraph = scene.paragraph(of: token)
    var other: NameTable.Occurrence?
    var others: Set<Int> = []
    var unfit: NameTable.Occurrence?
    // `créé par X`: who did what a sentence tells, unless it has a subject.
    var agent: (name: NameTable.Occurrence, sentence: Int)?
    let object = relativeObject(before: token)
    for place in places.reversed().prefix(Self.mostNames) {
      let name = scene.names.occurrences[place]
      let entity = scene.entity(of: name)
      guard entity.type == .person, !isQuoted(name), name.entity != object else { continue }
      guard scene.agrees(name, gender) else { continue }
      let distance = paragraph - scene.paragraph(of: name.tokens.lowerBound)
      if distance > Self.farthest { break }
      if let noun, scene.bearsOtherPost(name, than: noun) { others.insert(name.entity) }
      if others.contains(name.entity) {
        if unfit == nil, isSubject(name) { unfit = name }
        continue
      }
      if let agent, scene.sentenceStart(of: name.tokens.lowerBound) != agent.sentence {
        return agent.name
      }
      if noun != nil, subjects.isAgent(name), !isSubject(name) {
        if agent == nil {
          agent = (name, scene.sentenceStart(of: name.tokens.lowerBound))
        }
        continue
      }
      guard isSubject(name) else {
        if other.map({ scene.mentions(of: name) > scene.mentions(of: $0) }) ?? true { other = name }
        continue
      }
      // The one of whom the paragraph has begun to speak: `Tous regardent Luce Petit. Viendra-t-elle ?`
      if let other, noun == nil, distance > 0, gender != .unknown,
        scene.entity(of: other).gender == gender,
        scene.paragraph(of: other.tokens.lowerBound) == paragraph
      {
        return other
      }
      // Whom the text is about wins over a subject of an earlier paragraph.
      if let other, distance > 0, scene.mentions(of: other) > 2 * scene.mentions(of: name) {
        return other
      }
      return name
    }
    return agent?.name ?? other ?? unfit
  }

  /// `X, qu’il juge`: whom a relative clause has as its object, not as its subject.
  private func relativeObject(before pronoun: Int) -> Int? {
    guard pronoun > 1, scene.word(pronoun - 1, isIn: Self.objectRelatives) else { return nil }
    let last = scene.isMark(pronoun - 2, ",") ? pronoun - 3 : pronoun - 2
    return last >= 0 ? scene.name(at: last)?.entity : nil
  }

  private static let objectRelatives = WordTable(words: "que qu'")

  /// The last organization that is a subject.
  ///
  /// - Parameters:
  ///   - token: Where to begin.
  ///   - prefersNear: Whether any in this paragraph wins over a subject of an earlier one.
  ///   - onlySubjects: Whether one that is no subject counts for nothing.
  /// - Returns: `nil` if none is named in the last paragraphs.
  func lastOrganization(
    before token: Int, prefersNear: Bool = false, onlySubjects: Bool = false
  ) -> NameTable.Occurrence? {
    let places = scene.names.occurrences(inTokens: 0..<token)
    let paragraph = scene.paragraph(of: token)
    var fallback: NameTable.Occurrence?
    var isNear = false
    for place in places.reversed().prefix(Self.mostNames) {
      let name = scene.names.occurrences[place]
      guard scene.entity(of: name).type == .organization, !isQuoted(name) else { continue }
      let distance = paragraph - scene.paragraph(of: name.tokens.lowerBound)
      if distance > Self.farthest || distance > 0 && isNear { break }
      if isSubject(name) { return name }
      // `un mémo obtenu par X`: a paper is where news stands.
      if fallback == nil, !onlySubjects, !subjects.isDirectObject(name),
        !Media.contains(scene.entity(of: name).name)
      {
        (fallback, isNear) = (name, prefersNear && distance == 0)
      }
    }
    return fallback
  }

  func isQuoted(_ name: NameTable.Occurrence) -> Bool {
    guard let passage = scene.passage(at: name.tokens.lowerBound) else { return false }
    // The signature of a post names somebody in the article's own voice.
    return scene.passages[passage].tokens.contains(name.tokens.lowerBound)
  }

  func isSubject(_ name: NameTable.Occurrence) -> Bool {
    if earlierSpeakers.contains(name.tokens.lowerBound) { return true }
    let floor = scene.sentenceStart(of: name.tokens.lowerBound)
    if subjects.isSource(name, floor: floor) { return true }
    return !subjects.isApposedToObject(name, floor: floor)
      && !subjects.isGoverned(name, floor: floor) && !subjects.isSubordinate(name)
      && subjects.isFollowedByVerb(name)
      || subjects.isCleft(name, floor: floor)
  }
}
