import French
import Text

/// Finds who is the subject of a verb, by the grammar of French alone.
struct SubjectFinder {
  let scene: Scene
  var text: AnalyzedText { scene.text }
  var tokens: [Token] { scene.text.tokens }

  /// Tokens of a subject with its complements: a guard against text without marks.
  private static let longestSubject = 24
  /// Tokens of a phrase that a gerund follows.
  private static let longestGroup = 5
  /// Tokens of one noun phrase.
  static let longestPhrase = 16

  /// The subject that stands before a verb: `Leike a affirmé`.
  ///
  /// - Parameters:
  ///   - verb: The verb group.
  ///   - segments: The text before the quotation, nearest stretch first.
  /// - Returns: `nil` if the sentence shows none.
  func subject(before verb: ReportingVerb, in segments: [Range<Int>]) -> Subject? {
    if let pronoun = verb.pronoun {
      return SpeakerWords.impersonal.contains(tokens[pronoun].hash) ? .nobody : .pronoun(pronoun)
    }
    // `Lui parle de «`: the subject, not an object.
    let first = verb.tokens.lowerBound
    if tokens[first].hash == Self.him,
      verb.form.contains(.finite) || verb.form.contains(.participle),
      first == scene.sentenceStart(of: first) || isMark(first - 1, ";")
        || isMark(first - 1, ",") && !closesApposition(first - 1)
    {
      return .pronoun(first)
    }
    guard let place = segments.firstIndex(where: { $0.contains(verb.verb) }) else { return nil }
    let floor = segments[place].lowerBound
    if verb.form.contains(.gerund),
      let people = people(before: verb.tokens.lowerBound, floor: floor)
    {
      return .phrase(people)
    }
    var inanimate: Subject?
    if verb.form.isDisjoint(with: [.gerund, .infinitive])
      || verb.form.contains(.gerund) && isBare(verb, floor: floor),
      let subject = adjacent(to: verb.tokens.lowerBound, floor: floor)
    {
      guard case .phrase(let phrase) = subject, !canSpeak(phrase) else { return subject }
      inanimate = subject
    }
    let subject = prevailing(
      before: verb.tokens.lowerBound, in: Array(segments[place...]),
      isDependent: verb.form.contains(.infinitive) || isAccompanying(verb))
    if inanimate != nil, case .phrase = subject { return inanimate }
    if subject == nil, inanimate == nil, verb.form.contains(.infinitive),
      (floor..<verb.tokens.lowerBound).contains(where: { tokens[$0].hash == Self.one })
    {
      return .nobody  // `On peut y lire`
    }
    return subject ?? inanimate
  }

  /// `Sa patronne, Luce Petit, lui a répondu`: whether a comma stands behind a name or a phrase for
  /// somebody in apposition.
  private func closesApposition(_ comma: Int) -> Bool {
    let floor = max(scene.sentenceStart(of: comma), comma - Self.longestPhrase)
    guard let open = (floor..<comma).last(where: { isMark($0, ",") }), open + 1 < comma else {
      return false
    }
    if let name = scene.name(at: open + 1), name.tokens.upperBound == comma { return true }
    guard NounWords.determiners.contains(tokens[open + 1]),
      let phrase = nounPhrase(at: open + 1, before: comma, wide: true)
    else { return false }
    return phrase.words.upperBound == comma && isPerson(phrase, before: comma)
  }

  /// `en criant`
  private func isAccompanying(_ verb: ReportingVerb) -> Bool {
    verb.form.contains(.gerund) && verb.verb > 0 && tokens[verb.verb - 1].hash == Self.inWord
  }

  /// `de la part de manifestants scandant`: the people right before a gerund that says what
  /// they do.
  private func people(before gerund: Int, floor: Int) -> NounPhrase? {
    guard gerund > floor, tokens[gerund - 1].kind == .word, tokens[gerund].hash != Self.inWord
    else { return nil }
    for start in (max(floor, gerund - Self.longestGroup)..<gerund).reversed()
    where NounWords.determiners.contains(tokens[start]) {
      guard let phrase = nounPhrase(at: start, before: gerund, wide: true),
        phrase.words.upperBound == gerund, isPerson(phrase, before: gerund)
      else { return nil }
      return phrase
    }
    return nil
  }

  /// `OpenAI le qualifiant`: a gerund with its own subject, not `, estimant` or
  /// `en estimant`.
  private func isBare(_ verb: ReportingVerb, floor: Int) -> Bool {
    let before = verb.tokens.lowerBound - 1
    guard before >= floor, !isAccompanying(verb) else { return false }
    return scene.name(at: before) != nil || tokens[before].isCapitalized
  }

  private func adjacent(to verb: Int, floor: Int) -> Subject? {
    var index = verb - 1
    while index >= floor, isBetween(index) { index -= 1 }
    while index >= floor, isMark(index, ")") {
      while index > floor, !isMark(index, "(") { index -= 1 }
      index -= 1
    }
    guard index >= floor else { return nil }
    if scene.word(index, isIn: SpeakerWords.pronouns) { return .pronoun(index) }
    if scene.word(index, isIn: SpeakerWords.nobodies) { return .nobody }
    if tokens[index].hash == Self.who { return antecedent(before: index, floor: floor) }
    if isMark(index, ",") { return parenthetical(before: index, floor: floor) }
    guard tokens[index].kind != .mark || scene.name(at: index) != nil,
      !SpeakerWords.breakers.contains(tokens[index])
    else { return nil }
    return phrase(endingAt: index, floor: floor)
  }

  /// Whether a word may stand between a subject and its verb.
  private func isBetween(_ index: Int) -> Bool {
    let token = tokens[index]
    guard !isMark(index, ","), token.hash != Self.then else { return false }
    if VerbWords.isAdverb(index, in: text) { return true }
    // `pour la première fois`, not `La première a nuancé`
    if token.hash == Self.first, tokens[index + 1].hash != Self.time { return false }
    return VerbWords.betweenParts.contains(token) && !NounWords.determiners.contains(token)
      && !SpeakerWords.pronouns.contains(token)
  }

  /// The name or noun phrase that ends at a token.
  func phrase(endingAt last: Int, floor: Int) -> Subject? {
    if let name = scene.name(at: last), !isGoverned(name, floor: floor) { return .name(name) }
    let first = phraseStart(endingAt: last, floor: floor)
    return phrase(in: first..<last + 1) ?? properNoun(endingAt: last, floor: first)
      ?? bearer(ofPostAt: first, floor: floor)
  }

  /// `Luc Petit, ministre de l’Économie a affirmé`: the name before a post without an article.
  private func bearer(ofPostAt post: Int, floor: Int) -> Subject? {
    guard post - 2 >= floor, isMark(post - 1, ","),
      PersonNouns.noun(in: tokens, at: post, before: tokens.count) != nil,
      let name = scene.name(at: post - 2), scene.entity(of: name).type == .person
    else { return nil }
    return .name(name)
  }

  /// The subject in a stretch without commas: a name that no preposition governs,
  /// else the first noun phrase that none governs.
  func phrase(in chunk: Range<Int>) -> Subject? {
    var index = chunk.upperBound - 1
    while index >= chunk.lowerBound {
      guard let name = scene.name(at: index) else {
        index -= 1
        continue
      }
      if name.tokens.lowerBound >= chunk.lowerBound, !isGoverned(name, floor: chunk.lowerBound) {
        return .name(name)
      }
      index = min(index, name.tokens.lowerBound) - 1
    }
    if let phrase = quantity(at: chunk.lowerBound, before: chunk.upperBound) {
      return .phrase(phrase)
    }
    for index in chunk
    where NounWords.determiners.contains(tokens[index]) || Self.numerals.contains(tokens[index]) {
      let isGoverned =
        index > chunk.lowerBound && SpeakerWords.prepositions.contains(tokens[index - 1])
      if isGoverned || isPartitive(index, in: chunk) { continue }
      guard let phrase = nounPhrase(at: index, before: chunk.upperBound, wide: true) else {
        continue
      }
      // `la seconde promet`
      let isOrdinal = phrase.words.count == 1 && tokens[index].hash == Self.the
      if SpeakerWords.times.contains(tokens[phrase.head]), !isOrdinal { continue }
      return subject(of: phrase)
    }
    return nil
  }

  /// `nombre de manifestants`, `de nombreux élus`: people without an article.
  private func quantity(at start: Int, before end: Int) -> NounPhrase? {
    var index = start
    while index < end, Self.quantities.contains(tokens[index]) { index += 1 }
    // `d’autres policiers`
    if index == start, index + 1 < end, SpeakerWords.ofWords.contains(tokens[index]),
      Self.others.contains(tokens[index + 1])
    {
      index += 2
    }
    guard index > start else { return nil }
    if index < end, SpeakerWords.ofWords.contains(tokens[index]) { index += 1 }
    return nounPhrase(at: index, before: end, wide: true)
  }

  /// A name that no list knows: capitalized words at the end of a stretch.
  private func properNoun(endingAt last: Int, floor: Int) -> Subject? {
    var first = last
    while first > floor, tokens[first - 1].isCapitalized { first -= 1 }
    guard tokens[last].isCapitalized, tokens[last].kind != .mark,
      first < last || !NounWords.determiners.contains(tokens[last]),
      !SpeakerWords.prepositions.contains(tokens[last]), tokens[last].end - tokens[last].start > 1
    else { return nil }
    var before = first - 1
    if before >= floor, Self.articles.contains(tokens[before]) { before -= 1 }
    if before >= floor, SpeakerWords.prepositions.contains(tokens[before]) { return nil }
    return .phrase(NounPhrase(words: first..<last + 1, determiner: nil, head: first))
  }

  /// `du` and `des` behind a noun are `de` with an article.
  private func isPartitive(_ index: Int, in chunk: Range<Int>) -> Bool {
    SpeakerWords.ofWords.contains(tokens[index]) && index > chunk.lowerBound
  }

  /// `ce dernier` points back; other phrases are what they are.
  func subject(of phrase: NounPhrase) -> Subject {
    Self.lastOnes.contains(tokens[phrase.head])
      || Self.same.contains(tokens[phrase.head]) && phrase.words.count == 1
      ? .pronoun(phrase.head) : .phrase(phrase)
  }

  /// Where the words begin that may be one subject with a token.
  func phraseStart(endingAt last: Int, floor: Int) -> Int {
    var first = last
    while first > floor, last - first < Self.longestSubject, isInPhrase(first - 1) { first -= 1 }
    return first
  }

  private func isInPhrase(_ index: Int) -> Bool {
    if scene.name(at: index) != nil { return true }
    let token = tokens[index]
    if token.kind == .mark { return Self.phraseMarks.contains(token) }
    return !SpeakerWords.breakers.contains(token) && !VerbWords.haveOrBe.contains(token)
  }

  func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool { scene.isMark(token, mark) }

  /// Numbers behind which people can speak: `quarante médecins`.
  static let numerals = WordTable(
    words: """
      onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille deux-cents trente-deux
      vingt-cinq trente-cinq
      """)
  private static let others = WordTable(words: "autres")
  private static let one = WordHash.of("on")
  private static let inWord = WordHash.of("en")
  private static let him = WordHash.of("lui")
  private static let the = WordHash.of("la")
  private static let first = WordHash.of("première")
  private static let time = WordHash.of("fois")
  private static let then = WordHash.of("puis")
  static let who = WordHash.of("qui")
  static let phraseMarks = WordTable(words: "- ' + & /")
  static let articles = WordTable(words: "le la les l' son sa ses leur leurs un une")
  static let lastOnes = WordTable(words: "dernier dernière derniers dernières")
  private static let same = WordTable(words: "même mêmes")
  private static let quantities = WordTable(
    words: "bon nombre beaucoup quantité nombreux nombreuses peu plusieurs")
}
