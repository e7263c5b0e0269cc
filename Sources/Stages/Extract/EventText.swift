import Articles
import French
import Text

/// What the event rules read: the tokens of one document with their word classes, the
/// names by token, and the phrases for people by sentence.
///
/// A class, because every rule holds it and hands it on: a copy of the structure would
/// count seven references up and down.
final class EventText {
  let text: AnalyzedText
  let names: NameTable
  /// The words that may be the cue of an event, in text order.
  let cues: [EventCues.Cue]
  /// All words for a time, in text order; without a date of the document some have no value.
  let dates: [DateExpression]
  let classes: [GrammarClass]
  private let openings: [EventOpenings]
  /// The tokens of the text, and behind them some that are no word, so that a rule may look past
  /// the end of a text that breaks off.
  let tokens: [Token]
  /// Whether the text names any person.
  let namesPerson: Bool
  /// Index into the occurrences of ``names`` by token, or -1.
  private let nameAt: [Int32]
  private let deadline: Deadline?
  private let idiomKeys: [UInt64]
  private let firstIdiomKeys: [Int]
  /// The phrases of the sentences that a rule asked for.
  private var knownPhrases: [[PersonPhrase]?]

  /// The dates are those that ``Document/dates()`` finds.
  init(
    text: AnalyzedText, names: NameTable, cues: EventCues, dates: [DateExpression],
    until deadline: Deadline? = nil
  ) {
    self.deadline = deadline
    self.dates = dates
    self.text = text
    self.names = names
    self.cues = cues.words
    classes = cues.classes
    idiomKeys = cues.idiomKeys
    firstIdiomKeys = cues.firstIdiomKeys
    let end = text.bytes.count
    let blank = Token(start: end, end: end, kind: .mark, flags: [], hash: 0)
    // Appended to an empty array all are copied in one go; room made for more behind a copy, one by
    // one.
    var tokens: [Token] = []
    tokens.reserveCapacity(text.tokens.count + EventCues.slack)
    tokens += text.tokens
    for _ in 0..<EventCues.slack { tokens.append(blank) }
    self.tokens = tokens
    var openings = cues.openings
    var namesPerson = false
    var nameAt = [Int32](repeating: -1, count: text.tokens.count)
    for (index, occurrence) in names.occurrences.enumerated() {
      let type = names.entities[occurrence.entity].type
      guard type != .role, type != .date else { continue }
      if type == .person {
        namesPerson = true
        let first = occurrence.tokens.lowerBound
        if nameAt[first] < 0 { openings[first].insert(.personName) }
      }
      for token in occurrence.tokens where nameAt[token] < 0 { nameAt[token] = Int32(index) }
    }
    self.openings = openings
    self.nameAt = nameAt
    self.namesPerson = namesPerson
    knownPhrases = Array(repeating: nil, count: text.sentences.count)
  }

  /// The phrases for people by sentence, in text order; they never overlap.
  var phrases: Phrases { Phrases(event: self) }

  /// Finds the phrases of a sentence when first asked for: few sentences have a cue.
  struct Phrases {
    fileprivate let event: EventText

    subscript(sentence: Int) -> [PersonPhrase] {
      if let known = event.knownPhrases[sentence] { return known }
      let phrases = PersonPhraseParser.phrases(in: event.text.sentences[sentence], event)
      event.knownPhrases[sentence] = phrases
      return phrases
    }
  }

  /// How many cues are read before the clock is: reading it costs as much as a cue that is none.
  static let cuesBetweenClocks = 16

  /// Whether the time for the document is used up.
  var isLate: Bool { deadline?.isOver ?? false }

  func hash(_ index: Int) -> UInt64 {
    tokens.indices.contains(index) ? tokens[index].hash : 0
  }

  func has(_ index: Int, _ wordClass: GrammarClass) -> Bool {
    classes.indices.contains(index) && classes[index].intersects(wordClass)
  }

  /// Whether the word at a token is one that may open any of these.
  func opens(_ index: Int, _ what: EventOpenings) -> Bool {
    openings.indices.contains(index) && !openings[index].isDisjoint(with: what)
  }

  /// The words of a sentence by which idioms are told.
  func idiomKeys(inSentence sentence: Int) -> ArraySlice<UInt64> {
    idiomKeys[firstIdiomKeys[sentence]..<firstIdiomKeys[sentence + 1]]
  }

  /// The noun for a person that begins at a token.
  func personNoun(at index: Int, before end: Int) -> PersonNoun? {
    opens(index, .personNoun) ? PersonNouns.noun(in: tokens, at: index, before: end) : nil
  }

  /// The name that begins at a token or goes on through it.
  func occurrence(at token: Int) -> NameTable.Occurrence? {
    guard nameAt.indices.contains(token), nameAt[token] >= 0 else { return nil }
    return names.occurrences[Int(nameAt[token])]
  }

  /// The person named by an occurrence that begins at a token.
  func personName(at token: Int) -> NameTable.Occurrence? {
    opens(token, .personName) ? names.occurrences[Int(nameAt[token])] : nil
  }

  /// The entity named by an occurrence that begins at a token.
  func name(at token: Int, _ type: EntityType) -> NameTable.Occurrence? {
    guard let found = occurrence(at: token), found.tokens.lowerBound == token,
      names.entities[found.entity].type == type
    else { return nil }
    return found
  }

  /// Whether an organization is named as who tells the news: `selon X`, `d'après
  /// l'agence X`, `sur la chaîne X`, `X a appris`, `(AFP)`.
  func isSource(_ occurrence: NameTable.Occurrence) -> Bool {
    if isBracketed(occurrence.tokens) || onlyTellsNews(occurrence.entity) { return true }
    let name = occurrence.tokens
    let sentence = text.sentences[text.sentence(ofToken: name.lowerBound)].tokens
    if isCited(name) || isVoiceOfOthers(name) { return true }
    // `suspendu par le Conseil supérieur de la magistrature`: who judges is left by nobody.
    if Self.judges.longestMatch(in: tokens, at: name.lowerBound, before: name.upperBound) != nil,
      hash(name.lowerBound - 1) == EventWord.by
        || has(name.lowerBound - 1, .article) && hash(name.lowerBound - 2) == EventWord.by
    {
      return true
    }
    for index in max(sentence.lowerBound, name.lowerBound - 4)..<name.lowerBound
    where Self.tellers.contains(hash(index)) {
      return true
    }
    // `a rapporté X`; `a-t-il confié au Parisien`; `sur LinkedIn`
    var link = name.lowerBound - 1
    // `a lancé le député mardi sur Radio Mistral`
    if hash(link) == Self.on,
      NameTable.platforms.contains(names.entities[occurrence.entity].name)
        || hasUtterance(in: max(sentence.lowerBound, link - 8)..<link)
    {
      return true
    }
    if Self.tellings.contains(hash(link)) || Self.messages.contains(hash(link)) { return true }
    while link > sentence.lowerBound, has(link, .article), !EventWord.toWords.contains(hash(link)) {
      link -= 1
    }
    if EventWord.toWords.contains(hash(link)),
      hasUtterance(in: max(sentence.lowerBound, link - 4)..<link)
    {
      return true
    }
    var next = name.upperBound
    while next < sentence.upperBound, auxiliaryTime(next) != nil || isAdverbial(next) {
      next += 1
    }
    return next < sentence.upperBound && Self.tellings.contains(hash(next))
  }

  private func hasUtterance(in tokens: Range<Int>) -> Bool {
    tokens.contains { SpeechVerbs.form(of: self.tokens[$0])?.contains(.utters) ?? false }
  }

  /// Whether `selon`, `d'après`, `croit savoir` stand before some words.
  func isCited(_ name: Range<Int>) -> Bool {
    let first = text.sentences[text.sentence(ofToken: name.lowerBound)].tokens.lowerBound
    return (max(first, name.lowerBound - 4)..<name.lowerBound).contains { index in
      hash(index) == Self.according
        || hash(index) == EventWord.after && hash(index - 1) == Self.elidedOf
        || hash(index) == Self.toKnow && hash(index - 1) == Self.believes
    }
  }

  /// Whether an organization is only played or fought against: `contre l'US Cambrésis`.
  func isOpponent(_ occurrence: NameTable.Occurrence) -> Bool {
    var index = occurrence.tokens.lowerBound - 1
    if EventWord.toWords.contains(hash(index)) { return hash(index - 1) == Self.face }
    while has(index, .article) { index -= 1 }
    if Self.against.contains(hash(index)) { return true }
    return EventWord.toWords.contains(hash(index)) && hash(index - 1) == Self.face
  }

  private static let face = WordHash.of("face")
  private static let against = EventWord.set("contre devant versus")

  private func onlyTellsNews(_ entity: Int) -> Bool {
    Self.tellersOfNews.contains(names.entities[entity].name)
  }

  /// Agencies, and where decisions are told or taken.
  private static let tellersOfNews: Set<String> = [
    "Agence France-Presse", "Reuters", "Associated Press", "Bloomberg", "Belga", "Xinhua", "ANSA",
    "EFE", "DPA", "TASS", "Keystone-ATS", "Journal officiel", "Conseil des ministres",
  ]
  private static let judges = WordTable(
    lines: "conseil supérieur\nconseil d'état\nconseil constitutionnel\ntribunal\ncour\nparquet")
  private static let on = WordHash.of("sur")
  private static let according = WordHash.of("selon")
  private static let toKnow = WordHash.of("savoir")
  private static let believes = WordHash.of("croit")
  private static let elidedOf = WordHash.of("d'")
  private static let tellers = EventWord.set(
    """
    agence chaîne chaine site journal quotidien hebdomadaire magazine média radio \
    télévision antenne micro colonnes rapport blog podcast plateau
    """)
  private static let tellings = EventWord.set(
    "appris révèle révélé révélait indique rapporte rapporté rapportait affirmé croit sait")

  /// `un message Slack`: the service that carries the news.
  private static let messages = EventWord.set(
    "post posts message messages tweet billet publication story page compte profil fil canal")

  /// Whether some tokens stand alone in brackets: `PARIS (AFP)`, `le PSG (Ligue 1)`.
  func isBracketed(_ range: Range<Int>) -> Bool {
    hash(range.lowerBound - 1) == EventWord.open && hash(range.upperBound) == EventWord.close
  }

  /// The first token from `start` on that is no article.
  func behindArticles(from start: Int) -> Int {
    var index = start
    while has(index, .article) { index += 1 }
    return index
  }

  func isMark(_ token: Int) -> Bool {
    tokens.indices.contains(token) && tokens[token].kind == .mark
  }

  /// Whether a word can stand between a subject, its auxiliary and its verb.
  func isAdverbial(_ token: Int) -> Bool {
    guard tokens.indices.contains(token), tokens[token].kind != .mark else { return false }
    if has(token, [.adverb, .negation, .time]) || hash(token) == EventWord.plus { return true }
    let word = tokens[token]
    // `dément`, `comment` end like adverbs.
    guard word.kind == .word, !word.isCapitalized, word.end - word.start > 6,
      Governors.verb(word) == nil
    else { return false }
    // heureusement, récemment; but `gouvernement`, `parlement`
    return text.bytes[Int(word.end) - 4..<Int(word.end)].elementsEqual(Self.adverbEnding)
      && !OrganizationNouns.isOrganization(word)
  }

  /// Whether a lower-case word looks like an adjective by its ending.
  func looksLikeAdjective(_ token: Int) -> Bool {
    let word = tokens[token]
    guard word.kind == .word, classes[token].isEmpty || has(token, .time) else { return false }
    if PersonNouns.isAdjective(word) || Countries.country(ofAdjective: word) != nil { return true }
    return AdjectiveEndings.matches(word, in: text.bytes)
  }

  /// `socialiste`, `centriste`: the party of who holds an office.
  func isPartyAdjective(_ token: Int) -> Bool {
    let word = tokens[token]
    guard word.kind == .word, !word.isCapitalized, word.end - word.start > 7 else { return false }
    return text.bytes[Int(word.end) - 4..<Int(word.end)].elementsEqual(Self.partyEnding)
  }

  private static let partyEnding = Array("iste".utf8)
  private static let rivals = EventWord.set(
    "rival rivale concurrent concurrente voisin voisine partenaire homologue")
  private static let adverbEnding = Array("ment".utf8)

  /// The phrase of a sentence that holds a token.
  func phrase(at token: Int, inSentence sentence: Int) -> PersonPhrase? {
    phrases[sentence].first { $0.tokens.contains(token) }
  }

  /// The words of some tokens, on one line.
  func string(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let words = text.string(range)
    // Hardly any words stand on two lines, and their characters cost ten times their scalars.
    guard words.unicodeScalars.contains(where: Self.endsLine) else { return words }
    return words.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Whether ``Swift/Character/isNewline`` holds for a scalar.
  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0a...0x0d, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The words in capitals from a token on that no list and no rule of names knows:
  /// `Théâtre de la Pointe`, `Grillon & Fils`. Where only an organization can stand, they
  /// name one.
  ///
  /// - Parameters:
  ///   - start: The first token of the name, behind any article.
  ///   - end: The name ends before it.
  ///   - allowsOrdinary: Whether one word of the language may be the name: behind `chez`,
  ///     `Carrefour` is.
  /// - Returns: The name's tokens.
  func unknownName(at start: Int, before end: Int, allowsOrdinary: Bool = false) -> Range<Int>? {
    func isPart(_ index: Int) -> Bool {
      guard index < end, tokens[index].isWord || tokens[index].kind == .mixed,
        tokens[index].isCapitalized, !tokens[index].flags.contains(.elided),
        !EventWord.civilities.contains(hash(index))
      else { return false }
      // `Opéra de Gand`: a place may end the name of something else.
      guard let known = occurrence(at: index) else { return true }
      return index > start && names.entities[known.entity].type == .location
    }
    guard isPart(start), !has(start, [.article, .subjectPronoun, .determiner]),
      Countries.country(in: tokens, at: start, before: end) == nil
    else { return nil }
    var last = start
    while last + 1 < end {
      var next = last + 1
      if hash(next) == Self.ampersand {
        next += 1
      } else {
        while next < end, next - last <= 2, has(next, [.of, .article]) { next += 1 }
      }
      guard isPart(next), next == last + 1 || hash(last + 1) == Self.ampersand || has(last + 1, .of)
      else { break }
      last = next
    }
    // `la Gambienne`: who comes from there.
    if last == start, !allowsOrdinary, isInhabitant(start) { return nil }
    // `la sécurité de l'IA`
    if last == start, !allowsOrdinary, OrdinaryWords.areNoName(tokens[start]) { return nil }
    // `le chef de l'Opposition`, `le ministre de l'Intérieur`: one word of the language.
    if last == start, !allowsOrdinary, !tokens[start].flags.contains(.allCapitals),
      OrdinaryWords.contain(tokens[start])
    {
      return nil
    }
    return start..<last + 1
  }

  /// Whether a word in capitals behind an article says where somebody comes from.
  private func isInhabitant(_ token: Int) -> Bool {
    if Countries.country(ofAdjective: tokens[token]) != nil { return true }
    guard has(token - 1, .article), tokens[token].kind == .word else { return false }
    let word = text.bytes[tokens[token].range.bounds]
    return Self.inhabitantEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let inhabitantEndings = [
    "ais", "aise", "aises", "ois", "oise", "oises", "ien", "ienne", "iens", "iennes", "éen",
    "éenne", "éens", "éennes",
  ].map { Array($0.utf8) }

  /// A name that nothing else knows and that ends right before a verb of the employer.
  func unknownName(endingAt last: Int, in bounds: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    var start = last
    while start >= bounds.lowerBound, last - start < 5 {
      if let name = unknownName(at: start, before: bounds.upperBound),
        name.upperBound == last + 1
      {
        found = name
      }
      guard
        tokens[start].isCapitalized
          || has(start, [.of, .article]) && start > bounds.lowerBound
      else { break }
      start -= 1
    }
    // The capital of a word that opens its sentence says nothing of an ordinary word.
    guard let found, found.lowerBound > bounds.lowerBound || classes[last].isEmpty else {
      return nil
    }
    return found
  }

  /// Whether a name is of those who speak for people that work elsewhere: `la CGT`, `le syndicat des
  /// pilotes`, `la société des rédacteurs`.
  func isVoiceOfOthers(_ name: Range<Int>) -> Bool {
    let first = hash(name.lowerBound)
    if Self.unions.contains(first) { return true }
    return first == Self.society && name.contains { Self.staff.contains(hash($0)) }
  }

  private static let unions = EventWord.set(
    """
    cgt cfdt fo cfe-cgc cftc unsa fsu snj snes sud-rail sud-santé syndicat syndicats intersyndicale \
    solidaires
    """)
  private static let society = WordHash.of("société")
  private static let staff = EventWord.set("rédacteurs journalistes personnels")
  private static let clubNouns = EventWord.set("club franchise")
  private static let newscast = WordHash.of("jt")
  private static let ampersand = WordHash.of("&")

  /// The organization that is named or meant from a token on, behind an article.
  ///
  /// - Returns: It, and the index of the token after it.
  func organization(
    at start: Int, before end: Int
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    var index = start
    while index < end, has(index, .determiner) || has(index, .adjectiveBefore),
      occurrence(at: index) == nil
    {
      index += 1
    }
    // `son rival Ardentis`, `sa concurrente Novaline`
    if index > start, Self.rivals.contains(hash(index)), name(at: index + 1, .organization) != nil {
      index += 1
    }
    // `le concurrent allemand Novaline`
    if index > start, Self.rivals.contains(hash(index)), index + 2 < end,
      Countries.country(ofAdjective: tokens[index + 1]) != nil, !tokens[index + 1].isCapitalized
    {
      index += 1
    }
    guard index < end else { return nil }
    // `la présentatrice du JT de TF1`
    if hash(index) == Self.newscast, has(index + 1, .of),
      let channel = organization(at: index + 2, before: end)
    {
      return channel
    }
    if let found = name(at: index, .organization) {
      if let club = clubWithAdjective(found.tokens, before: end) {
        return (.words(club), club.upperBound)
      }
      return (.entity(found.entity), found.tokens.upperBound)
    }
    // `le délégué général du festival d'Annemont`
    if let found = name(at: index, .event), OrganizationNouns.isInstitution(tokens[index]) {
      return (.entity(found.entity), found.tokens.upperBound)
    }
    // `l'américain Brightmoor`: the firm of a country.
    if index > start, !tokens[index].isCapitalized,
      Countries.country(ofAdjective: tokens[index]) != nil, index + 1 < end
    {
      if let found = name(at: index + 1, .organization) {
        return (.entity(found.entity), found.tokens.upperBound)
      }
      if let unknown = unknownName(at: index + 1, before: end) {
        return (.words(unknown), unknown.upperBound)
      }
    }
    if let country = Countries.country(in: tokens, at: index, before: end) {
      return (.country(country.name), index + country.length)
    }
    if occurrence(at: index) == nil, let institution = institution(at: index, before: end) {
      return (.words(institution), institution.upperBound)
    }
    guard occurrence(at: index) == nil || name(at: index, .location) != nil,
      let noun = OrganizationNouns.noun(in: tokens, at: index, before: end),
      noun.kind == .organization || OrganizationNouns.isOrganization(tokens[index])
    else { return nil }
    if let cabinet = cabinet(at: index, before: end) {
      return (.words(cabinet), cabinet.upperBound)
    }
    if let named = nameBehind(noun: index, length: noun.length, before: end) {
      return (.words(named), named.upperBound)
    }
    // `le club de Valmorel`: a town that no list knows.
    if Self.clubNouns.contains(hash(index)), has(index + noun.length, .of),
      let town = unknownName(at: behindArticles(from: index + noun.length + 1), before: end)
    {
      return (.words(town), town.upperBound)
    }
    // la société rivale Anthropic, le club de Marseille
    var next = index + noun.length
    let limit = min(end, next + 4)
    while next < limit {
      if let found = name(at: next, .organization) {
        return (.entity(found.entity), found.tokens.upperBound)
      }
      guard has(next, .of) || !has(next, .preposition),
        looksLikeAdjective(next) || has(next, .of) || has(next, .article)
          || isAdverbial(next)
          || !tokens[next].isCapitalized && classes[next].isEmpty
            && tokens[next].isWord && (next == index + noun.length || has(next - 1, .of))
      else { break }
      next += 1
    }
    return (.generic(index), index + noun.length)
  }
}
