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
    if quotation.rule == "verb_of_subject", scene.word(token - 1, isIn: SpeakerWords.pronouns),
      let speaker = resolver.speaker(forPronoun: token - 1)
    {
      return (speaker, .anaphora)
    }
    if let name = bareSubject(passage, before) {
      return (resolver.speaker(named: name), .anaphora)
    }
    if cues.subjects.isPassive(before: token, in: before) { return nil }
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
    where !cues.subjects.isPassive(behind: name.tokens.upperBound, before: token):
      return resolver.speaker(named: name)
    case .pronoun(let pronoun)
    where !cues.subjects.isImpersonal(pronoun, before: token)
      && !cues.subjects.isPassive(behind: pronoun + 1, before: token):
      return resolver.speaker(forPronoun: pronoun)
    case .phrase(let phrase)
    where
      (cues.subjects.isPerson(phrase, before: token) || quotation.rule == "verb_of_subject")
      && !cues.subjects.isPassive(behind: phrase.words.upperBound, before: token):
      // `La praticienne veut « recruter »`: whom the text has named before.
      let speaker = resolver.speaker(for: phrase)
      return speaker.entity != nil || quotation.rule == "verb_of_subject" ? speaker : nil
    default:
      return nil
    }
  }

  /// The speaker of words that are sentences of their own: who spoke last in the paragraph, whom
  /// the sentence before is about, who spoke last in the paragraph before.
  private mutating func speaker(
    ofSentences passage: Passage
  ) -> (Speaker, Quotation.Attribution)? {
    let token = passage.outer.lowerBound
    let paragraph = scene.paragraph(of: token)
    let sentence = scene.text.sentence(ofToken: token)
    if let speaker = lastSpeaker(inParagraph: paragraph) {
      return otherSubject(beforeSentence: sentence, inParagraph: paragraph, of: passage)
        ?? (speaker, .sameSpeaker)
    }
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
  private func otherSubject(
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
  private func nextSubject(behind passage: Passage) -> (Speaker, Quotation.Attribution)? {
    guard scene.text.tokens[passage.outer.lowerBound].flags.contains(.startsParagraph) else {
      return nil
    }
    // The two may pass for one sentence.
    let rest = scene.after(passage)
    if !rest.isEmpty, scene.text.tokens[rest.lowerBound].isCapitalized {
      return subject(of: rest, behind: passage)
    }
    return subject(
      ofSentence: scene.text.sentence(ofToken: passage.outer.upperBound - 1) + 1,
      inParagraph: scene.paragraph(of: passage.outer.lowerBound), of: passage)
  }

  /// Whether quoted words name somebody: hardly anybody says his own name.
  private func names(_ name: NameTable.Occurrence, _ passage: Passage) -> Bool {
    scene.names.occurrences(inTokens: passage.tokens).contains {
      scene.names.occurrences[$0].entity == name.entity
    }
  }

  /// The person whom a sentence is about, if it stands in a paragraph and the quoted words do not
  /// speak of that person.
  private func subject(
    ofSentence number: Int, inParagraph paragraph: Int, of passage: Passage
  ) -> (Speaker, Quotation.Attribution)? {
    let sentences = scene.text.sentences
    guard sentences.indices.contains(number), sentences[number].paragraph == paragraph else {
      return nil
    }
    return subject(of: sentences[number].tokens, behind: passage)
  }

  /// The person whom some words are about.
  private func subject(
    of sentence: Range<Int>, behind passage: Passage
  ) -> (Speaker, Quotation.Attribution)? {
    let words = sentence.prefix(Self.longestOpening)
    guard
      case .name(let name) = cues.subjects.prevailing(
        before: words.upperBound, in: [words]),
      scene.entity(of: name).type == .person, !names(name, passage)
    else { return nil }
    return (resolver.speaker(named: name), .anaphora)
  }

  private func isFirstPerson(_ tokens: Range<Int>) -> Bool {
    tokens.contains { Self.firstPersons.contains(scene.text.tokens[$0]) }
  }

  /// Tokens of a sentence in which its subject is looked for.
  private static let longestOpening = 40
  private static let firstPersons = WordTable(
    words: "je j' me m' mon ma mes moi nous notre nos i i'm i've my we our")
}
