import French
import Text

/// Finds the phrases of a sentence that stand for people.
struct PersonPhraseParser {
  let event: EventText
  let end: Int

  private init(_ event: EventText, before end: Int) {
    self.event = event
    self.end = end
  }

  /// The phrases of one sentence, in text order.
  static func phrases(in sentence: AnalyzedText.Sentence, _ event: EventText) -> [PersonPhrase] {
    let parser = PersonPhraseParser(event, before: sentence.tokens.upperBound)
    var result: [PersonPhrase] = []
    var index = sentence.tokens.lowerBound
    while index < parser.end {
      if parser.mayBegin(index), !parser.standsBeforePlainWord(index),
        var phrase = parser.phrase(at: index)
      {
        phrase.preposition = parser.preposition(before: phrase.tokens.lowerBound, sentence)
        result.append(phrase)
        index = phrase.tokens.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  /// The role that begins with the noun at a token.
  static func role(at index: Int, before end: Int, _ event: EventText) -> PersonPhrase {
    let parser = PersonPhraseParser(event, before: end)
    let noun = event.personNoun(at: index, before: end)
    let head = index..<index + (noun?.length ?? 1)
    var phrase = PersonPhrase(kind: .role, tokens: head, head: head)
    phrase.role = head
    phrase.isOffice = noun?.kind == .office
    phrase.isSport = noun?.kind == .sport
    phrase.determiner = .indefinite
    parser.extend(&phrase)
    return phrase
  }

  func preposition(before index: Int, _ sentence: AnalyzedText.Sentence) -> UInt64? {
    // The article of `du`, `des`, `au` is in the phrase; it is a preposition too.
    if event.has(index, .preposition), !event.has(index, .adverb), event.tokens[index].isWord,
      event.has(index, .article), event.hash(index + 1) != Self.less
    {
      // `des membres` at the beginning or behind a verb is no preposition.
      let isPlural = event.hash(index) == Self.des
      if !isPlural { return event.hash(index) }
      let isFirst = index == sentence.tokens.lowerBound || event.isMark(index - 1)
      if !isFirst, !event.has(index - 1, [.adverb, .coordinator]) { return event.hash(index) }
    }
    guard index > sentence.tokens.lowerBound else { return nil }
    guard event.has(index - 1, .preposition) else { return nil }
    return event.hash(index - 1)
  }

  // MARK: - One phrase

  /// Whether a phrase can begin at a token: what is known of its word spares most tokens the
  /// look-ups of ``phrase(at:)``.
  private func mayBegin(_ start: Int) -> Bool {
    if event.opens(start, [.personPhrase, .personName]) || event.has(start, Self.openingClasses) {
      return true
    }
    if event.opens(start, .personNoun) {
      return event.personNoun(at: start, before: end) != nil
    }
    switch event.tokens[start].kind {
    case .number: return true
    case .mark: return isDot(start)
    default: return false
    }
  }

  /// Whether a token is an article, or the like, or `de`, before a word that no phrase goes on with:
  /// so are most.
  private func standsBeforePlainWord(_ start: Int) -> Bool {
    let next = start + 1
    guard event.has(start, [.article, .demonstrative, .possessive, .of]), next < end,
      !event.opens(start, [.personNoun, .personName]), !event.has(start, .quantifier)
    else { return false }
    // `de la`, `d'un`: no noun for a person stands right behind `de` without an article.
    if !event.has(start, .determiner) {
      return Self.quantities.longestMatch(in: event.tokens, at: start, before: end) == nil
    }
    return event.tokens[next].kind == .word && !event.tokens[next].isCapitalized
      && !event.has(next, [.adjectiveBefore, .quantifier])
      && !event.opens(next, [.personNoun, .personPhrase, .personName])
      && !EventWord.ordinals.contains(event.hash(next))
  }

  func phrase(at start: Int) -> PersonPhrase? {
    // An article opens one of the listed phrases only with the word behind it.
    let isOpening =
      event.opens(start, .personPhrase)
      && (!event.has(start, .article) || event.opens(start + 1, .personPhrase))
    if isOpening, let pronoun = pronoun(at: start) { return pronoun }
    if isOpening || mayBeGroup(at: start), let group = group(at: start) { return group }
    if let name = event.personName(at: start) { return named(name, from: start) }
    var index = start
    var determiner = PersonPhrase.Determiner.none
    var gender = Gender.unknown
    var oneOf = false
    if isOpening,
      let length = Self.oneOf.longestMatch(in: event.tokens, at: start, before: end)?.length
    {
      index += length
      determiner = .definite
      oneOf = true
    } else if event.has(start, .determiner) {
      determiner = self.determiner(at: start)
      if EventWord.feminines.contains(event.hash(start)) { gender = .feminine }
      if EventWord.masculines.contains(event.hash(start)) { gender = .masculine }
      index += 1
    }
    var isFormer = false
    var skipped = 0
    while index < end, skipped < 3,
      event.personNoun(at: index, before: end) == nil,
      // `sa deuxième adjointe`
      event.has(index, .adjectiveBefore) || isPrefixOrCivility(index)
        || EventWord.ordinals.contains(event.hash(index)) || isDot(index)
    {
      if EventWord.former.contains(event.hash(index)) { isFormer = true }
      if EventWord.feminines.contains(event.hash(index)) { gender = .feminine }
      if !isDot(index) { skipped += 1 }
      index += 1
    }
    guard index < end else { return nil }
    // Mme Colson, le controversé Sam Altman
    if let name = event.personName(at: index), !oneOf {
      var phrase = named(name, from: start)
      phrase.determiner = determiner
      phrase.isPlural = Self.plurals.contains(event.hash(start))
      if gender != .unknown, phrase.gender == .unknown { phrase.gender = gender }
      return phrase
    }
    // le Français Kylian Mbappé
    if determiner == .definite, Countries.country(ofAdjective: event.tokens[index]) != nil,
      event.tokens[index].isCapitalized || skipped > 0,
      let name = event.personName(at: index + 1)
    {
      return named(name, from: start)
    }
    guard let noun = event.personNoun(at: index, before: end),
      event.occurrence(at: index) == nil || event.name(at: index, .role) != nil
    else {
      guard determiner == .definite, event.tokens[index].isCapitalized else { return nil }
      return inhabitant(at: index, from: start)
    }
    // `Élu en 2020, X`, `Élue présidente du club, X`: participles.
    if determiner == .none, Self.elected.contains(event.hash(index)), index + 1 < end,
      event.has(index + 1, .preposition) && !event.has(index + 1, .of)
        || event.has(index + 1, .article) || event.isDate(at: index + 1)
        || event.personNoun(at: index + 1, before: end) != nil
    {
      return nil
    }
    // `s'est attaché les services de X`
    if determiner == .none, index > 1, event.auxiliaryTime(index - 1) != nil,
      EventWord.reflexives.contains(event.hash(index - 2))
    {
      return nil
    }
    // `a élu X`: a participle here.
    if determiner == .none, Self.elected.contains(event.hash(index)), index > 0,
      event.has(index - 1, [.auxiliary, .adverb, .negation])
        || event.auxiliaryTime(index - 1) != nil
    {
      return nil
    }
    guard
      determiner != .none || startsFreely(start) || oneOf || skipped > 0
        || event.personName(at: index + noun.length) != nil
    else { return nil }
    var phrase = PersonPhrase(
      kind: noun.isPlural && !oneOf ? .group : .role,
      tokens: start..<index + noun.length, head: index..<index + noun.length)
    phrase.role = index..<index + noun.length
    phrase.isOffice = noun.kind == .office
    phrase.isSport = noun.kind == .sport
    phrase.isGenericHuman = noun.kind == .human
    phrase.isFormer = isFormer
    phrase.isPlural = noun.isPlural && !oneOf
    phrase.gender = noun.gender == .unknown ? gender : noun.gender
    // « la star » may be a man.
    if Self.fixedGender.contains(event.hash(index)) { phrase.gender = .unknown }
    phrase.determiner = determiner
    phrase.isOneOf = oneOf
    extend(&phrase)
    return phrase
  }

  /// `le Catalan`, `la Norvégienne`, behind a definite article and with a capital: whoever was named
  /// and comes from there.
  private func inhabitant(at index: Int, from start: Int) -> PersonPhrase? {
    guard index == start + 1, event.tokens[index].kind == .word,
      Self.singulars.contains(event.hash(start)),
      event.occurrence(at: index) == nil,
      !(index + 1 < end && event.tokens[index + 1].isCapitalized),
      Countries.country(ofAdjective: event.tokens[index]) != nil
        || Self.regionals.contains(event.hash(index))
    else { return nil }
    var phrase = PersonPhrase(kind: .role, tokens: start..<index + 1, head: index..<index + 1)
    phrase.isGenericHuman = true
    phrase.determiner = .definite
    if EventWord.feminines.contains(event.hash(start)) { phrase.gender = .feminine }
    if EventWord.masculines.contains(event.hash(start)) { phrase.gender = .masculine }
    return phrase
  }

  /// A role without an article begins a line, follows a mark, `comme`, `ex-` or `était`.
  func startsFreely(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return event.tokens[index].flags.contains(.startsParagraph) || event.isMark(index - 1)
      || event.hash(index - 1) == EventWord.exPrefix
      || Self.roleIntroducers.contains(event.hash(index - 1))
      || event.auxiliaryTime(index - 1)?.isBe == true
  }

  private func isPrefixOrCivility(_ index: Int) -> Bool {
    event.opens(index, .personPhrase)
      && (event.hash(index) == EventWord.exPrefix
        || EventWord.civilities.contains(event.hash(index)))
  }

  func isDot(_ index: Int) -> Bool {
    event.isMark(index) && event.hash(index) == EventWord.stop && index > 0
      && EventWord.civilities.contains(event.hash(index - 1))
  }

  func determiner(at index: Int) -> PersonPhrase.Determiner {
    if event.has(index, .possessive) { return .possessive }
    if event.has(index, .demonstrative) { return .demonstrative }
    return Self.indefinites.contains(event.hash(index)) ? .indefinite : .definite
  }

  func named(_ name: NameTable.Occurrence, from start: Int) -> PersonPhrase {
    var phrase = PersonPhrase(
      kind: .named, tokens: start..<name.tokens.upperBound, head: name.tokens)
    phrase.entity = name.entity
    phrase.gender = event.names.entities[name.entity].gender
    if phrase.gender == .unknown, start > 0, let civility = civilityGender(before: start) {
      phrase.gender = civility
    }
    extend(&phrase)
    return phrase
  }

  func civilityGender(before index: Int) -> Gender? {
    let token = event.hash(index - 1) == EventWord.stop ? index - 2 : index - 1
    guard token >= 0 else { return nil }
    if Self.sirs.contains(event.hash(token)) { return .masculine }
    if Self.madams.contains(event.hash(token)) { return .feminine }
    return nil
  }

  func pronoun(at index: Int) -> PersonPhrase? {
    // `licencié il y a deux ans, X`: nobody.
    if event.agoEnd(from: index, before: end) != nil { return nil }
    if let match = Self.pronounPhrases.longestMatch(in: event.tokens, at: index, before: end),
      index + match.length >= end || !Self.periods.contains(event.hash(index + match.length))
    {
      var phrase = PersonPhrase(
        kind: .pronoun, tokens: index..<index + match.length, head: index..<index + match.length)
      phrase.gender = Gender(rawValue: UInt8(match.value & 3)) ?? .unknown
      phrase.isPlural = match.value & 4 != 0
      return phrase
    }
    return nil
  }

  // MARK: - Words

  private static let singulars = EventWord.set("le la l'")
  /// `les Tremblay`: several of one name.
  private static let plurals = EventWord.set("les des aux ces ses leurs")
  private static let regionals = EventWord.set(
    """
    catalan catalane basque breton bretonne corse alsacien alsacienne normand normande flamand \
    flamande wallon wallonne écossais écossaise gallois galloise réunionnais réunionnaise \
    martiniquais martiniquaise guadeloupéen guadeloupéenne lyonnais lyonnaise marseillais \
    marseillaise toulousain toulousaine bordelais bordelaise nantais nantaise lillois lilloise \
    strasbourgeois strasbourgeoise niçois niçoise rennais rennaise bruxellois bruxelloise liégeois \
    liégeoise genevois genevoise vaudois vaudoise québécois québécoise montréalais montréalaise \
    sicilien sicilienne sarde napolitain napolitaine milanais milanaise romain romaine andalou \
    andalouse galicien galicienne madrilène bavarois bavaroise berlinois berlinoise londonien \
    londonienne californien californienne texan texane new-yorkais new-yorkaise kabyle calédonien \
    calédonienne polynésien polynésienne savoyard savoyarde auvergnat auvergnate provençal \
    provençale picard picarde lorrain lorraine gascon gasconne
    """)
  private static let elected = EventWord.set("élu élue élus élues")
  static let periods = EventWord.set("jours semaines mois années temps siècles heures")
  static let fixedGender = EventWord.set(
    "star stars vedette vedettes légende personne personnalité recrue figure")
  static let des = WordHash.of("des")
  static let chez = WordHash.of("chez")
  static let percent = WordHash.of("%")
  static let thousand = WordHash.of("mille")
  static let years = WordHash.of("ans")
  /// `au moins douze salariés`
  static let less = WordHash.of("moins")
  static let indefinites = EventWord.set("un une des")
  static let sirs = EventWord.set("m monsieur mgr lord sir père")
  static let madams = EventWord.set("mme mlle madame sœur")
  static let roleIntroducers = EventWord.set("comme tant devient deviendra nommé nommée")
  static let complementLinks = EventWord.set("de d' du des à au aux en chez chargé chargée")
  private static let openingClasses: GrammarClass = [
    .article, .demonstrative, .possessive, .quantifier, .adjectiveBefore,
  ]
  /// The words that begin a phrase without a noun for a person, or go on with one behind an article.
  static var openings: [UInt64] {
    let tables = [pronounPhrases, quantities, oneOf]
    let seconds = (pronounList + quantityList).compactMap {
      Tokenizer.analyze($0.0).tokens.dropFirst().first?.hash
    }
    return tables.flatMap(\.openings) + seconds + EventWord.civilities.hashes + dozens.hashes
      + [EventWord.exPrefix] + smallNumbers.openings
  }
  static let oneOf = WordTable(
    lines:
      "l'un des\nl'une des\nun des\nune des\nl'un de ses\nl'une de ses\nl'un de leurs\nun de ses\nune de ses\nl'une de ses"
  )
  static let quantities = WordTable(pairs: quantityList)
  private static let quantityList: [(String, UInt32)] = [
    ("près de", 0), ("plus de", 0), ("plus d'", 0), ("environ", 0), ("quelque", 0),
    ("moins de", 0), ("au moins", 0), ("jusqu'à", 0), ("pas moins de", 0),
    ("une dizaine de", 1), ("une vingtaine de", 1), ("une trentaine de", 1),
    ("une quarantaine de", 1), ("une cinquantaine de", 1), ("une centaine de", 1),
    ("une douzaine de", 1), ("une quinzaine de", 1), ("la plupart des", 1),
    ("la plupart de", 1), ("la moitié des", 1), ("la moitié de", 1), ("un tiers des", 1),
    ("un tiers de", 1), ("un quart des", 1), ("un quart de", 1), ("près d'un quart des", 1),
    ("près d'un tiers des", 1), ("près de la moitié des", 1), ("la majorité des", 1),
    ("la totalité des", 1), ("l'ensemble des", 1), ("une partie des", 1), ("une partie de", 1),
    ("des dizaines de", 1), ("des centaines de", 1), ("des milliers de", 1),
    ("un groupe de", 1), ("un groupe d'", 1), ("une poignée de", 1), ("une série de", 1),
    ("bon nombre de", 1), ("nombre de", 1), ("la majeure partie des", 1), ("beaucoup de", 1),
    ("d'autres", 1), ("de nombreux", 1), ("de nombreuses", 1), ("le reste des", 1),
    ("près d'", 0), ("moins d'", 0), ("pas moins d'", 0), ("une dizaine d'", 1),
    ("une vingtaine d'", 1), ("une trentaine d'", 1), ("une quarantaine d'", 1),
    ("une cinquantaine d'", 1), ("une centaine d'", 1), ("une douzaine d'", 1),
    ("une quinzaine d'", 1), ("la plupart d'", 1), ("la moitié d'", 1), ("un tiers d'", 1),
    ("un quart d'", 1), ("une partie d'", 1), ("des dizaines d'", 1), ("des centaines d'", 1),
    ("des milliers d'", 1), ("une poignée d'", 1), ("une série d'", 1), ("bon nombre d'", 1),
    ("nombre d'", 1), ("beaucoup d'", 1), ("la moitié du", 1), ("un tiers du", 1),
    ("un quart du", 1), ("une partie du", 1), ("une bonne partie du", 1), ("l'essentiel du", 1),
    ("l'ensemble du", 1), ("la totalité du", 1), ("la moitié de l'", 1), ("une partie de l'", 1),
    ("l'ensemble de l'", 1), ("la majorité du", 1), ("la quasi-totalité de", 1),
    ("la quasi-totalité des", 1), ("la quasi-totalité du", 1), ("la quasi-totalité d'", 1),
    ("la presque totalité de", 1), ("la presque totalité des", 1), ("la totalité de", 1),
    ("l'intégralité de", 1), ("l'intégralité des", 1), ("l'intégralité du", 1),
    ("l'essentiel de", 1), ("l'essentiel des", 1), ("l'ensemble de", 1), ("le gros de", 1),
    ("le gros des", 1), ("le tiers de", 1), ("le tiers des", 1), ("le quart de", 1),
    ("le quart des", 1), ("les deux tiers de", 1), ("les deux tiers des", 1),
    ("les trois quarts de", 1), ("les trois quarts des", 1), ("les trois quarts du", 1),
    ("les deux tiers du", 1), ("deux tiers des", 1), ("deux tiers de", 1),
    ("plus de la moitié de", 1), ("plus de la moitié des", 1), ("plus de la moitié du", 1),
    ("près de la moitié de", 1), ("près de la moitié du", 1), ("plus d'un tiers de", 1),
    ("plus d'un tiers des", 1), ("plus d'un quart de", 1), ("plus d'un quart des", 1),
    ("un cinquième de", 1), ("un cinquième des", 1), ("un sixième des", 1), ("un dixième de", 1),
    ("un dixième des", 1), ("un bon nombre de", 1), ("bon nombre des", 1),
    ("une demi-douzaine de", 1),
    ("une demi-douzaine d'", 1), ("plusieurs dizaines de", 1), ("plusieurs dizaines d'", 1),
    ("plusieurs centaines de", 1), ("plusieurs centaines d'", 1), ("plusieurs milliers de", 1),
    ("quelques dizaines de", 1), ("quelques centaines de", 1), ("une soixantaine de", 1),
    ("une soixantaine d'", 1), ("un millier de", 1), ("un millier d'", 1), ("une huitaine de", 1),
    ("toute l'", 1), ("toute la", 1), ("tout le", 1), ("la majorité de", 1), ("un trio de", 1),
    ("un duo de", 1), ("un quatuor de", 1), ("une vague de", 1), ("une flopée de", 1),
    ("une cohorte de", 1), ("une brochette de", 1), ("une centaine des", 1),
    ("une dizaine des", 1), ("une vingtaine des", 1), ("une trentaine des", 1),
    ("la plupart du", 1), ("la moitié de la", 1), ("une bonne partie des", 1),
    ("une bonne partie de", 1), ("une grande partie des", 1), ("une grande partie de", 1),
  ]
  static let groupNouns = WordTable(
    words: """
      effectifs effectif personnel personnes gens salariés têtes membres volontaires cabinet \
      gouvernement équipe équipes bureau rédaction staff
      """)
  /// The numbers below a hundred as words, without `un`.
  static let smallNumbers: WordTable = {
    let units = [
      "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
      "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ]
    let tens = [
      (20, "vingt", 10), (30, "trente", 10), (40, "quarante", 10), (50, "cinquante", 10),
      (60, "soixante", 20), (80, "quatre-vingt", 20), (70, "septante", 10), (90, "nonante", 10),
    ]
    var words: [String: Int] = [:]
    for (value, unit) in units.enumerated() where value > 1 { words[unit] = value }
    for (base, ten, count) in tens {
      words[ten] = base
      for value in 1..<count {
        words["\(ten)-\(units[value])"] = base + value
        words["\(ten)-et-\(units[value])"] = base + value
      }
    }
    words["quatre-vingts"] = 80
    return WordTable(bits: words.map { (UInt32($0.value), [WordHash.of($0.key)]) })
  }()
  static let pronounPhrases = WordTable(pairs: pronounList)
  private static let pronounList: [(String, UInt32)] = [
    ("il", 2), ("elle", 1), ("ils", 6), ("elles", 5), ("ce dernier", 2), ("cette dernière", 1),
    ("ces derniers", 6), ("celui-ci", 2), ("celle-ci", 1), ("ceux-ci", 6), ("l'intéressé", 2),
    ("l'intéressée", 1), ("les intéressés", 6), ("les deux hommes", 6), ("je", 0), ("j'", 0),
  ]
}
