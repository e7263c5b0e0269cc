import French
import Text

extension SubjectFinder {
  /// The phrase that begins at a determiner.
  ///
  /// A `wide` one may run to `end`, as before a verb; another stops where something
  /// that is no part of it begins.
  func nounPhrase(at start: Int, before end: Int, wide: Bool) -> NounPhrase? {
    var first = start
    while first < end,
      NounWords.determiners.contains(scene.text.tokens[first])
        || scene.text.tokens[first].kind == .number
        || Self.numerals.contains(scene.text.tokens[first])
    { first += 1 }
    if first > start, first + 1 < end, scene.word(first, isIn: SpeakerWords.ofWords) {
      return part(from: first - 1, of: first + 1, before: end, wide: wide)
    }
    var head = first
    while head < end,
      SpeakerWords.earlyAdjectives.contains(scene.text.tokens[head])
        || scene.text.tokens[head].hash == Self.former
        || Self.lastOnes.contains(scene.text.tokens[head]) && isPersonNoun(head + 1, before: end)
    { head += 1 }
    // `a crié un autre`, `reconnaît la même`
    if head > first, head >= end || endsPhrase(head), tokens[head - 1].hash != Self.former {
      head -= 1
    }
    guard head < end,
      scene.text.tokens[head].kind == .word || scene.text.tokens[head].kind == .mixed,
      !VerbWords.clitics.contains(scene.text.tokens[head])  // `ce n’est`
    else { return nil }
    // `metteur en scène`
    var last =
      head
      + max(
        1, PersonNouns.noun(in: scene.text.tokens, at: head, before: end)?.length ?? 1)
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
        if takesObject(last, before: end) { break }
        // `l’architecte en chef Luc Petit`
        if last + 1 < end, token.hash == Self.inWord,
          scene.word(last + 1, isIn: Self.manners)
        {
          last += 2
          continue
        }
        if wide ? SpeakerWords.breakers.contains(token) : SpeakerWords.rightBreakers.contains(token)
        {
          break
        }
      }
      last += 1
    }
    let hasNumber =
      first > start
      && (scene.text.tokens[first - 1].kind == .number
        || Self.numerals.contains(scene.text.tokens[first - 1]))
    return NounPhrase(
      words: (hasNumber ? first - 1 : first)..<last, determiner: first > start ? first - 1 : nil,
      head: head)
  }

  /// Whether no noun can stand at a token: `La première a nuancé`.
  private func endsPhrase(_ index: Int) -> Bool {
    let token = scene.text.tokens[index]
    return token.kind == .mark || VerbWords.haveOrBe.contains(token)
      || VerbWords.clitics.contains(token) || FiniteVerbs.isFinite(token, in: scene.text)
      || isSpeechVerb(index)
  }

  func isPersonNoun(_ index: Int, before end: Int) -> Bool {
    guard index < end else { return false }
    return scene.word(index, isIn: SpeakerWords.persons)
      || scene.word(index, isIn: SpeakerWords.people)
      || scene.word(index, isIn: SpeakerWords.crafts)
      || PersonNouns.noun(in: scene.text.tokens, at: index, before: end) != nil
  }

  private static let inWord = WordHash.of("en")
  /// No table holds it: by itself the tokenizer takes it for a word and a mark.
  static let former = WordHash.of("ex-")
  private static let manners = WordTable(words: "chef second exercice titre poste")

  /// Whether an article stands behind a word, as behind a verb: `l’association cite un cas`.
  private func takesObject(_ index: Int, before end: Int) -> Bool {
    index + 1 < end && scene.text.tokens[index].kind == .word
      && !scene.text.tokens[index].isCapitalized
      && Self.objectArticles.contains(scene.text.tokens[index + 1])
      && !(index + 2 < end && SpeakerWords.times.contains(scene.text.tokens[index + 2]))
      && !scene.text.tokens[index + 1].isCapitalized  // `le journal économique La Tribune`
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
      || SpeakerWords.powers.contains(head) || SpeakerResolver.firms.contains(head)
      || OrganizationNouns.isOrganization(head)
      || hasPartyEnding(head)
  }

  /// `la Messine`, `le Catalan`: a person by where he comes from.
  func isNative(_ phrase: NounPhrase) -> Bool {
    let head = scene.text.tokens[phrase.head]
    guard head.isCapitalized, head.end - head.start > 5,
      (phrase.words.lowerBound..<phrase.head).allSatisfy({
        scene.word($0, isIn: SpeakerWords.earlyAdjectives) || tokens[$0].hash == Self.former
      }),
      phrase.determiner.map({ scene.word($0, isIn: Self.singularArticles) }) ?? false,
      scene.name(at: phrase.head) == nil
    else { return false }
    if Countries.country(ofAdjective: head) != nil { return true }
    // `la Lorraine`, `l’Ukraine` end like `la Messine`.
    if names(placeAt: phrase.head) { return false }
    if Self.natives.contains(head) { return true }
    let word = scene.text.bytes[Int(head.start)..<Int(head.end)]
    return Self.nativeEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private func names(placeAt token: Int) -> Bool {
    scene.names.occurrences(inTokens: token..<token + 1).contains {
      scene.names.entity(of: scene.names.occurrences[$0]).type == .location
    }
  }

  /// Whether a noun can be one for who does something by its ending: `recruteur`, `luthier`.
  func isAgentNoun(_ phrase: NounPhrase) -> Bool {
    let head = scene.text.tokens[phrase.head]
    guard head.kind == .word, !head.isCapitalized, head.end - head.start > 6,
      phrase.determiner != nil
    else { return false }
    let word = scene.text.bytes[Int(head.start)..<Int(head.end)]
    return Self.agentEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let agentEndings = [
    "teur", "teurs", "trice", "trices", "euse", "euses", "ologue", "ologues", "iste", "istes",
    "icien",
    "iciens", "icienne", "iciennes", "ateur",
  ].map { Array($0.utf8) }
  private static let singularArticles = WordTable(words: "le la l'")
  /// Those whose words end like others.
  private static let natives = WordTable(
    words: """
      basque picard picarde berrichon berrichonne bourguignon bourguignonne auvergnat auvergnate provençal
      provençale occitan occitane gascon gasconne monégasque wallon wallonne tourangeau tourangelle
      manceau mancelle périgourdin périgourdine limougeaud limougeaude malouin malouine
      """)
  private static let nativeEndings = [
    "ais", "aise", "iste", "ois", "oise", "ien", "ienne", "éen", "éenne", "ain", "aine", "tin",
    "tine",
    "lan", "lane",
    "san", "sane", "rin", "rine", "vin", "vine", "sin", "sine", "gnard", "gnarde", "yard", "yarde",
    "ton", "tonne", "mand", "mande",
  ].map { Array($0.utf8) }

  /// `la destruction de Troie`: something done, though it names somebody.
  private func isDeed(_ head: Token) -> Bool {
    guard !head.isCapitalized, !Self.bodiesInTion.contains(head) else { return false }
    let word = scene.text.bytes[Int(head.start)..<Int(head.end)]
    return word.suffix(4).elementsEqual("tion".utf8) || word.suffix(4).elementsEqual("sion".utf8)
  }

  private static let bodiesInTion = WordTable(words: "administration coalition commission nation")

  /// `le centriste`, `le conservateur`: somebody by his party.
  func isPartisan(_ head: Token) -> Bool {
    !head.isCapitalized && (hasPartyEnding(head) || Self.partisans.contains(head))
  }

  private static let partisans = WordTable(
    words: """
      conservateur conservatrice libéral libérale républicain républicaine démocrate insoumis insoumise
      frondeur frondeuse dissident dissidente
      """)

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

  private static let negations = WordTable(words: "ne n' y")

  private static let objectArticles = WordTable(
    words: "le la l' les un une son sa ses leur leurs ce cette")
  private static let totals = WordTable(words: "tout toute tous toutes")
}
