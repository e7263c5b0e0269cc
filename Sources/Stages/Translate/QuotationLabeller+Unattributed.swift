import Articles
import French
import Text

/// Speakers of words that nothing in their sentence attributes.
extension QuotationLabeller {
  /// The speaker of words that nothing in their sentence attributes.
  mutating func inheritedSpeaker(
    _ passage: Passage, _ quotation: Quotation, _ before: [Range<Int>], hasCue: Bool
  ) -> (Speaker, Quotation.Attribution)? {
    let token = passage.outer.lowerBound
    // `« no más » (« plus jamais »)`: the same words in another language.
    if token > 1, scene.isMark(token - 1, "("), scene.passage(at: token - 2) != nil,
      let speaker = lastSpeaker(inParagraph: scene.paragraph(of: token))
    {
      return (speaker, .sameSpeaker)
    }
    if quotation.kind == .partial || !before.isEmpty {
      return speaker(ofWords: passage, quotation, inside: before, hasCue: hasCue)
    }
    return quotation.kind == .direct ? speaker(ofSentences: passage) : nil
  }

  /// The speaker of words that stand inside a sentence: who spoke last, else its subject.
  private mutating func speaker(
    ofWords passage: Passage, _ quotation: Quotation, inside before: [Range<Int>], hasCue: Bool
  ) -> (Speaker, Quotation.Attribution)? {
    let token = passage.outer.lowerBound
    if let speaker = lastSpeaker(inParagraph: scene.paragraph(of: token)),
      hasCue || quotation.kind == .direct
    {
      return (speaker, .sameSpeaker)
    }
    if let speaker = holder(ofOpinion: passage, before) { return (speaker, .anaphora) }
    if quotation.rule == "verb_of_subject", scene.word(token - 1, isIn: SpeakerWords.pronouns),
      let speaker = resolver.speaker(forPronoun: token - 1)
    {
      return (speaker, .anaphora)
    }
    if let name = bareSubject(passage, before) {
      return (resolver.speaker(named: name), .anaphora)
    }
    if cues.subjects.isPassive(before: token, in: before) { return nil }
    if let segment = before.first, segment.upperBound == token,
      cues.subjects.isDescribed(before: token, floor: segment.lowerBound)
    {
      return nil
    }
    if let name = cues.subjects.bearer(ofRelativeBefore: token, in: before) {
      return (resolver.speaker(named: name), .anaphora)
    }
    if let speaker = activeSubject(before: token, in: before, of: quotation) {
      return (speaker, .anaphora)
    }
    return quotation.kind == .direct ? firstPerson(passage) : nil
  }

  /// The subject of the sentence around words, unless what is said of it is done to it.
  private mutating func activeSubject(
    before token: Int, in before: [Range<Int>], of quotation: Quotation
  ) -> Speaker? {
    switch cues.subjects.prevailing(before: token, in: before) {
    case .name(let name)
    where !cues.subjects.isPassive(behind: name.tokens.upperBound, before: token)
      && !isSupposed(before: token):
      return resolver.speaker(named: name)
    case .pronoun(let pronoun)
    where !cues.subjects.isImpersonal(pronoun, before: token)
      && !cues.subjects.isPassive(behind: pronoun + 1, before: token)
      && !isSupposed(before: token):
      return resolver.speaker(forPronoun: pronoun)
    case .phrase(let phrase)
    where
      (cues.subjects.isPerson(phrase, before: token) || cues.subjects.isNative(phrase)
      || quotation.rule == "verb_of_subject"
      || quotation.rule == "long_fragment" && isBody(phrase))
      && !cues.subjects.isPassive(behind: phrase.words.upperBound, before: token):
      // `La praticienne veut « recruter »`: whom the text has named before.
      let speaker = resolver.speaker(for: phrase)
      // `Le préfet a interdit « … »`: long words stand for themselves.
      let isPlain =
        quotation.rule == "long_fragment" && phrase.words.count <= Self.longestAgent
        && phrase.determiner.map({
          scene.word($0, isIn: Self.definite)
            || PersonNouns.noun(in: scene.text.tokens, at: phrase.head, before: token)?.kind
              == .office
        }) ?? false
        && phrase.words.upperBound <= token
      return speaker.entity != nil || isPlain || quotation.rule == "verb_of_subject"
        ? speaker : nil
    default:
      return nil
    }
  }

  /// `Il n’aurait pas été « loyal »`: what others say of the subject.
  private func isSupposed(before token: Int) -> Bool {
    let be = token - 1
    guard be > 0, scene.word(be, isIn: Self.beings) else { return false }
    return scene.word(be, isIn: Self.wouldBe)
      || (max(0, be - 3)..<be).contains { scene.word($0, isIn: Self.wouldHave) }
  }

  private static let beings = WordTable(words: "été être serait seraient")
  private static let wouldBe = WordTable(words: "serait seraient")
  private static let wouldHave = WordTable(
    words: "aurait auraient pourrait pourraient devrait devraient")

  /// `l’euro, qu’il tenait pour « … »`: who holds something for what the words say.
  private mutating func holder(ofOpinion passage: Passage, _ before: [Range<Int>]) -> Speaker? {
    let link = passage.outer.lowerBound - 1
    guard let segment = before.first, segment.contains(link), link - 2 >= segment.lowerBound,
      scene.text.tokens[link].hash == CueFinder.forWord,
      scene.word(link - 1, isIn: Self.holding)
    else { return nil }
    let subject = link - 2
    if scene.word(subject, isIn: SpeakerWords.pronouns) {
      return resolver.speaker(forPronoun: subject)
    }
    return scene.name(at: subject).map(resolver.speaker(named:))
  }

  private static let holding = WordTable(
    words: "tient tiennent tenait tenaient tint")

  /// `la ville`, `le rectorat`
  func isBody(_ phrase: NounPhrase) -> Bool {
    scene.word(phrase.head, isIn: SpeakerWords.bodies)
      || scene.word(phrase.head, isIn: Self.councils)
      || OrganizationNouns.isOrganization(scene.text.tokens[phrase.head])
  }

  private static let councils = WordTable(
    words: """
      ville mairie municipalité préfecture rectorat parquet ministère gouvernement direction région
      département métropole agglomération commune exécutif syndicat tribunal cour
      """)

  /// The speaker of words that are sentences of their own: who spoke last in the paragraph, whom
  /// the sentence before is about, who spoke last in the paragraph before.
  private mutating func speaker(
    ofSentences passage: Passage
  ) -> (Speaker, Quotation.Attribution)? {
    let token = passage.outer.lowerBound
    let paragraph = scene.paragraph(of: token)
    let sentence = scene.text.sentence(ofToken: token)
    if isHeadline(passage), let subject = subject(belowHeadline: passage) { return subject }
    if let speaker = lastSpeaker(inParagraph: paragraph) {
      return otherSubject(beforeSentence: sentence, inParagraph: paragraph, of: passage)
        ?? (speaker, .sameSpeaker)
    }
    if let teller = teller(behind: passage) { return teller }
    if let author = author(above: passage) { return (author, .anaphora) }
    if let last = resolver.lastSpeech, closesPrevious(passage),
      scene.paragraph(of: last.token) >= paragraph - 1
    {
      return (last.speaker, .sameSpeaker)
    }
    if sentence > 0, scene.text.sentences[sentence - 1].paragraph >= paragraph - 1,
      let cue = cues.lastVerb(inSentence: sentence - 1), let subject = cue.subject,
      let speaker = resolver.speaker(for: subject, before: cue.subjectEnd)
    {
      return (speaker, .anaphora)
    }
    if let speaker = subject(ofSentence: sentence - 1, inParagraph: paragraph, of: passage) {
      return speaker
    }
    if let speaker = lastSpeaker(inParagraph: paragraph - 1) { return (speaker, .sameSpeaker) }
    return firstPerson(passage) ?? nextSubject(behind: passage)
  }

  /// `« … », dit X. Y avait tout vu. « … »`: whom a sentence since the last speech is about.
  private mutating func otherSubject(
    beforeSentence sentence: Int, inParagraph paragraph: Int, of passage: Passage
  ) -> (Speaker, Quotation.Attribution)? {
    guard let last = resolver.lastSpeech, sentence > 1,
      last.token < scene.text.sentences[sentence - 1].tokens.lowerBound,
      scene.text.sentence(ofToken: last.token) < sentence - 1
    else { return nil }
    return subject(ofSentence: sentence - 1, inParagraph: paragraph, of: passage)
  }

  /// Whether words with a speaker of their own end in the sentence before.
  private func closesPrevious(_ passage: Passage) -> Bool {
    guard
      let other = quotations.indices.last(where: {
        scene.passages[$0].parent == nil && quotations[$0].kind.isSpeech
      })
    else { return false }
    let sentence = scene.text.sentence(ofToken: passage.outer.lowerBound)
    return quotations[other].attribution != .none
      && scene.text.sentence(ofToken: scene.passages[other].outer.upperBound - 1) >= sentence - 1
  }

  /// `Airbus « coopère pleinement »`: the name right before words that begin with their verb.
  private func bareSubject(_ passage: Passage, _ before: [Range<Int>]) -> NameTable.Occurrence? {
    let open = passage.outer.lowerBound
    guard let segment = before.first, segment.upperBound == open, !segment.isEmpty,
      let name = scene.name(at: open - 1), name.tokens.upperBound == open,
      cues.subjects.startsClause(name, floor: segment.lowerBound)
    else { return nil }
    return name
  }

  /// Who spoke last, if in a paragraph.
  private func lastSpeaker(inParagraph paragraph: Int) -> Speaker? {
    guard let last = resolver.lastSpeech, scene.paragraph(of: last.token) == paragraph else {
      return nil
    }
    return last.speaker
  }

  /// Who says `je` where nothing says who speaks: the person last spoken of.
  private func firstPerson(_ passage: Passage) -> (Speaker, Quotation.Attribution)? {
    guard isFirstPerson(passage.tokens),
      let name = resolver.lastPerson(before: passage.outer.lowerBound, gender: .unknown)
    else { return nil }
    return (resolver.speaker(named: name), .anaphora)
  }

  /// `« … » En une phrase, X a réglé l’affaire`: whom the next sentence of the paragraph is
  /// about, behind words that open one.
  private mutating func nextSubject(behind passage: Passage) -> (Speaker, Quotation.Attribution)? {
    let open = passage.outer.lowerBound
    guard
      scene.text.tokens[open].flags.contains(.startsParagraph)
        || !scene.names.occurrences(inTokens: 0..<open).contains(where: {
          scene.names.entity(of: scene.names.occurrences[$0]).type == .person
        }), let words = sentence(behind: passage)
    else { return nil }
    if let named = subject(of: words, behind: passage) { return named }
    // `« J’ai tout donné. » À 34 ans, le capitaine du club s’arrête`
    guard isFirstPerson(passage.tokens),
      case .phrase(let phrase) = cues.subjects.prevailing(
        before: words.upperBound, in: [words.prefix(Self.longestOpening)]),
      cues.subjects.isPerson(phrase, before: words.upperBound),
      phrase.determiner.map({ scene.word($0, isIn: Self.definite) }) ?? false,
      let speaker = resolver.speaker(for: .phrase(phrase), before: words.upperBound)
    else { return nil }
    return (speaker, .anaphora)
  }

  /// The sentence behind words that are one of their own, in their paragraph.
  private func sentence(behind passage: Passage) -> Range<Int>? {
    // The two may pass for one sentence.
    let rest = scene.after(passage)
    if !rest.isEmpty {
      return scene.text.tokens[rest.lowerBound].isCapitalized ? rest : nil
    }
    let number = scene.text.sentence(ofToken: passage.outer.upperBound - 1) + 1
    let sentences = scene.text.sentences
    guard sentences.indices.contains(number),
      sentences[number].paragraph == scene.paragraph(of: passage.outer.lowerBound)
    else { return nil }
    return sentences[number].tokens
  }

  /// `« … » Le message du préfet est clair`: whose words the next sentence says they are.
  private mutating func teller(behind passage: Passage) -> (Speaker, Quotation.Attribution)? {
    guard let words = sentence(behind: passage), let subject = cues.teller(in: words),
      let speaker = resolver.speaker(for: subject, before: words.upperBound)
    else { return nil }
    return (speaker, .nounCue)
  }

  /// The person whom a sentence is about, if it stands in a paragraph and the quoted words do not
  /// speak of that person.
  private mutating func subject(
    ofSentence number: Int, inParagraph paragraph: Int, of passage: Passage
  ) -> (Speaker, Quotation.Attribution)? {
    let sentences = scene.text.sentences
    guard sentences.indices.contains(number), sentences[number].paragraph == paragraph else {
      return nil
    }
    return subject(of: sentences[number].tokens, behind: passage)
  }

  /// The person whom some words are about.
  private mutating func subject(
    of sentence: Range<Int>, behind passage: Passage
  ) -> (Speaker, Quotation.Attribution)? {
    let words = sentence.prefix(Self.longestOpening)
    // `Pour Luc Petit, le marché est mûr. « … »`
    if let source = cues.according(at: words.lowerBound, before: words.upperBound),
      let subject = source.subject,
      let speaker = resolver.speaker(for: subject, before: source.subjectEnd),
      let name = speaker.name, scene.entity(of: name).type == .person,
      !resolver.isNamedInWords(name)
    {
      return (speaker, .accordingTo)
    }
    switch cues.subjects.prevailing(before: words.upperBound, in: [words]) {
    case .name(let name)
    where scene.entity(of: name).type == .person && !resolver.isNamedInWords(name):
      return (resolver.speaker(named: name), .anaphora)
    case .pronoun(let pronoun)
    where scene.word(pronoun, isIn: Self.heOrShe)
      && !cues.subjects.isImpersonal(pronoun, before: words.upperBound):
      // `Elle a ouvert en pleine crise. « Tout le monde avait du temps. »`
      guard let speaker = resolver.speaker(forPronoun: pronoun), let name = speaker.name,
        scene.entity(of: name).type == .person, !resolver.isNamedInWords(name)
      else { return nil }
      return (speaker, .anaphora)
    default:
      return nil
    }
  }

  private func isFirstPerson(_ tokens: Range<Int>) -> Bool {
    tokens.contains { Self.firstPersons.contains(scene.text.tokens[$0]) }
  }

  /// Tokens of a sentence in which its subject is looked for.
  private static let longestOpening = 40
  private static let definite = WordTable(words: "le la l'")
  private static let heOrShe = WordTable(words: "il elle")
  /// Tokens of the words for who does what is told in quoted words.
  private static let longestAgent = 5
  private static let firstPersons = WordTable(
    words: "je j' me m' mon ma mes moi nous notre nos i i'm i've my we our")
}
