import Articles
import French
import Text

/// Speakers of words that stand by themselves: a headline, a line below those who tell of it.
extension QuotationLabeller {
  /// Whether words are the whole first paragraph.
  func isHeadline(_ passage: Passage) -> Bool {
    let next = passage.outer.upperBound
    return passage.outer.lowerBound == 0 && next < scene.text.tokens.count
      && scene.text.tokens[next].flags.contains(.startsParagraph)
  }

  /// `« Je reste »`, and below it `Entretien. Luc Petit, maire de X, raconte`: the first person whom
  /// the paragraph below a headline is about, unless the words speak of that person: `« Petit doit
  /// partir »`.
  func subject(belowHeadline passage: Passage) -> (Speaker, Quotation.Attribution)? {
    var first: NameTable.Occurrence?
    for sentence in scene.text.sentences where sentence.paragraph == 1 {
      for place in scene.names.occurrences(inTokens: sentence.tokens) {
        let name = scene.names.occurrences[place]
        guard scene.entity(of: name).type == .person, !resolver.isQuoted(name) else { continue }
        if let first, first.entity != name.entity {
          return speaker(first, belowHeadlineIn: sentence.tokens, hasVerb: true)
        }
        first = first ?? name
      }
      if let first {
        let hasVerb = FiniteVerbs.areIn(sentence.tokens, of: scene.text)
        return speaker(first, belowHeadlineIn: sentence.tokens, hasVerb: hasVerb)
      }
    }
    return nil
  }

  /// Somebody whom a sentence names, if he is its subject, if it has no verb, or if it presents him:
  /// `Rencontre avec X, qui part`, `Il s’appelle X`.
  private func speaker(
    _ name: NameTable.Occurrence, belowHeadlineIn sentence: Range<Int>, hasVerb: Bool
  ) -> (Speaker, Quotation.Attribution)? {
    guard !hasVerb || resolver.isSubject(name) || presents(name, sentence),
      !resolver.isSpokenOf(name, in: sentence)
    else { return nil }
    return (resolver.speaker(named: name), .anaphora)
  }

  private func presents(_ name: NameTable.Occurrence, _ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    if scene.word(first + 2, isIn: Self.calls) { return name.tokens.lowerBound == first + 3 }
    return scene.word(first, isIn: Self.meetings) && scene.word(first + 1, isIn: Self.with)
  }

  /// `Il s’appelle`
  private static let calls = WordTable(words: "appelle nomme appelait nommait")
  private static let meetings = WordTable(
    words: "rencontre entretien interview conversation discussion dialogue portrait confidences")
  private static let with = WordTable(words: "avec de d'")

  /// Of whom an interview is, for what is told as `je` between its questions.
  func interviewee(before passage: Passage) -> Speaker? {
    guard scene.isInterview else { return nil }
    return resolver.mainPerson(before: passage.outer.lowerBound, gender: .unknown)
      .map(resolver.speaker(named:))
  }

  /// `Dans un message, la direction explique […]`, and below it the words on a line of their own:
  /// who wrote the text that the paragraph above tells of.
  mutating func author(above passage: Passage) -> Speaker? {
    let tokens = scene.text.tokens
    let open = passage.outer.lowerBound
    guard tokens[open].flags.contains(.startsParagraph), open > 0,
      passage.outer.upperBound >= tokens.count
        || tokens[passage.outer.upperBound].flags.contains(.startsParagraph)
    else { return nil }
    let paragraph = scene.paragraph(of: open - 1)
    var number = scene.text.sentence(ofToken: open - 1)
    while number >= 0, scene.text.sentences[number].paragraph == paragraph {
      let words = scene.text.sentences[number].tokens
      if let noun = words.prefix(Self.longestLead).first(where: {
        scene.word($0, isIn: Self.texts)
      }),
        (max(words.lowerBound, noun - 2)..<noun).contains(where: {
          scene.word($0, isIn: NounWords.determiners)
        }),
        let cue = cues.firstVerb(in: noun + 1..<words.upperBound, of: words),
        let subject = cue.subject,
        let speaker = resolver.speaker(for: subject, before: cue.subjectEnd)
      {
        return speaker
      }
      number -= 1
    }
    return nil
  }

  /// Tokens of a sentence in which a noun for a text stands: `Dans un long message`.
  private static let longestLead = 6
  private static let texts = WordTable(
    words: """
      message billet lettre courrier courriel mail mémo note communiqué post tweet déclaration texte
      publication allocution
      """)
}
