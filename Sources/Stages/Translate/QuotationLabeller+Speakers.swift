import Articles
import French
import Text

/// Speakers whom a cue names or points at.
extension QuotationLabeller {
  mutating func attribute(
    _ quotation: inout Quotation, _ passage: Passage, _ before: [Range<Int>], _ cue: Cue?
  ) {
    resolver.quoted = passage.tokens
    if let cue {
      quotation.cue = scene.text.range(of: cue.tokens)
      if let speaker = relative(behind: cue) {
        quotation.attribute(to: speaker, by: cue.attribution)
        resolver.remember(speaker, at: passage.tokens.lowerBound)
        return
      }
      if isSaidByOthers(cue) { return }
      if isFirstPerson(before: cue) {
        // `Je lui ai dit : «`: of whom an interview is.
        guard let speaker = interviewee(before: passage) else { return }
        quotation.attribute(to: speaker, by: .anaphora)
        resolver.remember(speaker, at: passage.tokens.lowerBound)
        return
      }
      if case .nobody = cue.subject {
        // `peut-on y lire`: who wrote what the sentence before speaks of.
        guard
          let speaker = paper(behind: cue, before: passage) ?? page(of: cue, beside: passage)
            ?? writer(before: passage)
        else {
          return
        }
        quotation.attribute(to: speaker, by: .anaphora)
        return
      }
      if let source = cue.quotedSource {
        name(&quotation, source, cue)
        return
      }
      if let subject = cue.subject,
        let speaker = resolver.speaker(
          for: subject, before: cue.subjectEnd, isSource: cue.attribution == .accordingTo,
          declares: cues.declares(cue, before: passage))
      {
        quotation.attribute(to: speaker, by: cue.attribution)
        resolver.remember(speaker, at: passage.tokens.lowerBound)
        if cue.form.contains(.describes) {
          quotation.target = target(between: cue.tokens.upperBound, passage.outer.lowerBound)
        }
        return
      }
    }
    if let speaker = inheritedSpeaker(passage, quotation, before, hasCue: cue != nil) {
      quotation.attribute(to: speaker.0, by: speaker.1)
      resolver.remember(speaker.0, at: passage.tokens.lowerBound)
    }
  }

  /// `D’autres saluent un « … »`, `« … », résume celle qui l’a précédé`: whether a clause has a
  /// subject that is nobody whom the text names, so that nobody who spoke before is meant.
  private func isSaidByOthers(_ cue: Cue) -> Bool {
    guard cue.subject == nil, cue.quotedSource == nil else { return false }
    let tokens = scene.text.tokens
    if cue.attribution == .verbAfter {
      let next = cue.tokens.upperBound
      return next < tokens.count
        && (scene.word(next, isIn: Self.those) || NounWords.determiners.contains(tokens[next]))
    }
    guard cue.attribution == .verbBefore else { return false }
    let start = scene.sentenceStart(of: cue.tokens.lowerBound)
    let verb = cue.tokens.lowerBound
    return (start..<verb).prefix(2).contains { scene.word($0, isIn: Self.others) }
      && verb - start <= Self.longestOthers
  }

  /// `« … », a dit celle qui dirigeait la banque`: whom the sentence before is about, unless the
  /// clause tells somebody by another: `celui qui l’a précédé`.
  private func relative(behind cue: Cue) -> Speaker? {
    let place = cue.tokens.upperBound
    let tokens = scene.text.tokens
    guard cue.subject == nil, cue.attribution == .verbAfter, place + 2 < tokens.count,
      scene.word(place, isIn: Self.ones), tokens[place + 1].hash == SubjectFinder.who,
      !scene.word(place + 2, isIn: VerbWords.clitics)
    else { return nil }
    let gender: Gender = scene.word(place, isIn: Self.feminineOnes) ? .feminine : .masculine
    let phrase = NounPhrase(words: place..<place + 1, determiner: nil, head: place)
    return resolver.told(before: phrase, gender: gender).map(resolver.speaker(named:))
  }

  private static let ones = WordTable(words: "celui celle")
  private static let feminineOnes = WordTable(words: "celle")

  /// `J’ai dit à mon agent : «`
  private func isFirstPerson(before cue: Cue) -> Bool {
    switch cue.subject {
    case nil, .nobody?: break
    default: return false
    }
    guard cue.attribution == .verbBefore || cue.attribution == .colon else { return false }
    let end = cue.tokens.lowerBound
    return (scene.sentenceStart(of: end)..<end).suffix(Self.longestClause).contains {
      scene.word($0, isIn: Self.me) && scene.passage(at: $0) == nil
    }
  }

  private static let those = WordTable(words: "celui celle ceux celles")
  private static let others = WordTable(
    words: "autres certains certaines beaucoup plusieurs tous toutes chacun chacune nombreux")
  private static let me = WordTable(words: "je j'")
  /// Tokens of a clause before its verb.
  private static let longestClause = 24
  /// Tokens of such a subject with the pronouns before its verb.
  private static let longestOthers = 4

  /// `Selon « Grand soir », «`: the words in the marks are the source.
  private mutating func name(_ quotation: inout Quotation, _ source: Int, _ cue: Cue) {
    let tokens = scene.passages[source].tokens
    let range = scene.text.range(of: tokens)
    quotation.attribution = cue.attribution
    quotation.speakerRange = range
    if let name = scene.firstName(in: tokens) {
      quotation.speaker = resolver.speaker(named: name).entity
    } else {
      quotation.speakerRole = scene.text.string(tokens)
    }
  }

  /// `Dans un courriel, le patron remercie ses équipes. « … », peut-on y lire`: the
  /// subject of the sentence before, if it names a text.
  private mutating func writer(before passage: Passage) -> Speaker? {
    let number = scene.text.sentence(ofToken: passage.outer.lowerBound)
    guard number > 0 else { return nil }
    let sentence = scene.text.sentences[number - 1].tokens
    guard let noun = sentence.first(where: { scene.word($0, isIn: CueNouns.all) }) else {
      return nil
    }
    if let subject = cues.subjects.prevailing(before: sentence.upperBound, in: [sentence]),
      let speaker = resolver.speaker(for: subject, before: sentence.upperBound)
    {
      return speaker
    }
    // `Dans un communiqué de la ville, on apprend que`
    guard noun > sentence.lowerBound, scene.word(noun - 1, isIn: NounWords.determiners),
      noun + 1 < sentence.upperBound, scene.word(noun + 1, isIn: SpeakerWords.ofWords),
      let text = cues.subjects.nounPhrase(at: noun - 1, before: sentence.upperBound, wide: false)
    else { return nil }
    return resolver.speaker(for: .phrase(text), before: sentence.upperBound)
  }

  /// `peut-on lire dans l’ordonnance rendue lundi`: whose the text is in which one can read, else
  /// whom the sentence before is about.
  private mutating func page(of cue: Cue, beside passage: Passage) -> Speaker? {
    let place = cue.tokens.upperBound
    let end = scene.text.sentences[scene.text.sentence(ofToken: place - 1)].tokens.upperBound
    guard place + 2 < end, scene.word(place, isIn: Self.pages),
      scene.word(place + 1, isIn: NounWords.determiners)
    else { return nil }
    if let owner = cues.teller(in: place + 1..<end),
      let speaker = resolver.speaker(for: owner, before: end)
    {
      return speaker
    }
    let number = scene.text.sentence(ofToken: passage.outer.lowerBound)
    guard scene.word(place + 2, isIn: Self.rulings), number > 0 else { return nil }
    let sentence = scene.text.sentences[number - 1].tokens
    return cues.subjects.prevailing(before: sentence.upperBound, in: [sentence]).flatMap {
      resolver.speaker(for: $0, before: sentence.upperBound)
    }
  }

  /// Texts that are somebody's act.
  private static let rulings = WordTable(
    words: """
      ordonnance jugement arrêt arrêté décision délibération avis rapport communiqué document texte
      circulaire note lettre courrier courriel réquisitoire mémoire
      """)

  /// `On lit dans X : «`: the organization in whose pages words stand.
  private func paper(behind cue: Cue, before passage: Passage) -> Speaker? {
    let open = passage.outer.lowerBound
    let place = cue.tokens.upperBound
    guard place + 1 < open, scene.word(place, isIn: Self.pages),
      let name = scene.firstName(in: place + 1..<min(open, place + Self.longestPlace)),
      scene.entity(of: name).type == .organization
    else { return nil }
    return resolver.speaker(named: name)
  }

  private static let pages = WordTable(words: "dans sur")
  /// Tokens from `dans` to the name of a paper: `dans le quotidien X`.
  private static let longestPlace = 5

  /// Who is described: the last name between the verb and the words.
  private func target(between start: Int, _ end: Int) -> EntityReference? {
    guard start < end else { return nil }
    return (start..<end).reversed().lazy.compactMap { scene.name(at: $0) }.first.map {
      EntityReference(scene.entity(of: $0).type, scene.entity(of: $0).name)
    }
  }
}
