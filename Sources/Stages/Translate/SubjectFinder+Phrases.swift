import French
import Text

extension SubjectFinder {
  /// The phrase that begins at a determiner.
  ///
  /// A `wide` one may run to `end`, as before a verb; another stops where something
  /// that is no part of it begins.
  func nounPhrase(at start: Int, before end: Int, wide: Bool) -> NounPhrase? {
    var first = start
    while first < end, NounWords.determiners.contains(scene.text.tokens[first]) { first += 1 }
    if first > start, first + 1 < end, scene.word(first, isIn: SpeakerWords.ofWords) {
      return part(from: first - 1, of: first + 1, before: end, wide: wide)
    }
    var head = first
    while head < end, SpeakerWords.earlyAdjectives.contains(scene.text.tokens[head]) { head += 1 }
    guard head < end,
      scene.text.tokens[head].kind == .word || scene.text.tokens[head].kind == .mixed,
      !VerbWords.clitics.contains(scene.text.tokens[head])  // `ce n’est`
    else { return nil }
    var last = head + 1
    while last < end, last - first < Self.longestPhrase {
      let token = scene.text.tokens[last]
      if scene.name(at: last) == nil {
        if token.kind == .mark, !Self.phraseMarks.contains(token),
          !(scene.isMark(last, ".")
            && SpeakerWords.civilities.contains(scene.text.tokens[last - 1]))
        {
          break
        }
        if wide && VerbWords.haveOrBe.contains(token) || VerbWords.reflexives.contains(token) {
          break
        }
        if Self.negations.contains(token) || isSpeechVerb(last)
          || FiniteVerbs.isFinite(token, in: scene.text)
        {
          break
        }
        if wide, takesObject(last, before: end) { break }
        if wide ? SpeakerWords.breakers.contains(token) : SpeakerWords.rightBreakers.contains(token)
        {
          break
        }
      }
      last += 1
    }
    return NounPhrase(words: first..<last, determiner: first > start ? first - 1 : nil, head: head)
  }

  /// Whether an article stands behind a word, as behind a verb: `l’association cite un cas`.
  private func takesObject(_ index: Int, before end: Int) -> Bool {
    index + 1 < end && scene.text.tokens[index].kind == .word
      && !scene.text.tokens[index].isCapitalized
      && Self.objectArticles.contains(scene.text.tokens[index + 1])
      && !SpeakerWords.prepositions.contains(scene.text.tokens[index])
      && !NounWords.determiners.contains(scene.text.tokens[index])
      && !Self.totals.contains(scene.text.tokens[index])
  }

  /// `certains de ses camarades`, `l’un d’eux`.
  private func part(from some: Int, of start: Int, before end: Int, wide: Bool) -> NounPhrase? {
    if Self.selves.contains(scene.text.tokens[start]) {
      return NounPhrase(words: some..<start + 1, determiner: some, head: start)
    }
    guard var whole = nounPhrase(at: start, before: end, wide: wide) else { return nil }
    whole.words = some..<whole.words.upperBound
    whole.determiner = some
    return whole
  }

  /// Whether a phrase is for somebody or something that speaks: people, bodies, countries,
  /// texts; `la baisse` is not.
  func canSpeak(_ phrase: NounPhrase) -> Bool {
    let head = scene.text.tokens[phrase.head]
    return !isDeed(head) && phrase.words.contains { scene.text.tokens[$0].isCapitalized }
      || isPerson(phrase, before: scene.text.tokens.count)
      || SpeakerWords.bodies.contains(head) || SpeakerWords.voices.contains(head)
      || SpeakerWords.powers.contains(head) || OrganizationNouns.isOrganization(head)
      || hasPartyEnding(head)
  }

  /// `la destruction de Troie`: something done, though it names somebody.
  private func isDeed(_ head: Token) -> Bool {
    guard !head.isCapitalized, !Self.bodiesInTion.contains(head) else { return false }
    let word = scene.text.bytes[Int(head.start)..<Int(head.end)]
    return word.suffix(4).elementsEqual("tion".utf8) || word.suffix(4).elementsEqual("sion".utf8)
  }

  private static let bodiesInTion = WordTable(words: "administration coalition commission nation")

  /// `socialistes`, `indépendantiste`
  private func hasPartyEnding(_ head: Token) -> Bool {
    let word = scene.text.bytes[Int(head.start)..<Int(head.end)]
    return word.suffix(4).elementsEqual("iste".utf8) || word.suffix(5).elementsEqual("istes".utf8)
  }

  static let selves = WordTable(words: "eux elles")

  private func isSpeechVerb(_ index: Int) -> Bool {
    guard let form = SpeechVerbs.form(of: scene.text.tokens[index]) else { return false }
    // `un proche de Luc Petit confie`: behind a name no noun follows.
    return form.contains(.finite) && !form.contains(.participle)
      && (!form.contains(.alsoNoun) || scene.name(at: index - 1) != nil)
  }

  private static let negations = WordTable(words: "ne n'")

  private static let objectArticles = WordTable(
    words: "le la l' les un une son sa ses leur leurs ce cette")
  private static let totals = WordTable(words: "tout toute tous toutes")
}
