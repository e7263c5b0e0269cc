import French
import Text

/// Finds the phrases of a sentence that stand for people.
struct PersonPhraseParser {
  private let event: EventText
  private let end: Int

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
      if var phrase = parser.phrase(at: index) {
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
    let noun = PersonNouns.noun(in: event.tokens, at: index, before: end)
    let head = index..<index + (noun?.length ?? 1)
    var phrase = PersonPhrase(kind: .role, tokens: head, head: head)
    phrase.role = head
    phrase.isOffice = noun?.kind == .office
    phrase.isSport = noun?.kind == .sport
    phrase.determiner = .indefinite
    parser.extend(&phrase)
    return phrase
  }

  private func preposition(before index: Int, _ sentence: AnalyzedText.Sentence) -> UInt64? {
    // The article of `du`, `des`, `au` is in the phrase; it is a preposition too.
    if event.has(index, .preposition), !event.has(index, .adverb), event.tokens[index].isWord,
      event.has(index, .article)
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

  private func phrase(at start: Int) -> PersonPhrase? {
    if let pronoun = pronoun(at: start) { return pronoun }
    if let group = group(at: start) { return group }
    if let name = event.name(at: start, .person) { return named(name, from: start) }
    var index = start
    var determiner = PersonPhrase.Determiner.none
    var gender = Gender.unknown
    var oneOf = false
    if let length = Self.oneOf.longestMatch(in: event.tokens, at: start, before: end)?.length {
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
      PersonNouns.noun(in: event.tokens, at: index, before: end) == nil,
      event.has(index, .adjectiveBefore) || event.hash(index) == EventWord.exPrefix
        || EventWord.civilities.contains(event.hash(index)) || isDot(index)
    {
      if EventWord.former.contains(event.hash(index)) { isFormer = true }
      if EventWord.feminines.contains(event.hash(index)) { gender = .feminine }
      if !isDot(index) { skipped += 1 }
      index += 1
    }
    guard index < end else { return nil }
    // Mme Colson, le controversé Sam Altman
    if let name = event.name(at: index, .person), !oneOf {
      var phrase = named(name, from: start)
      phrase.determiner = determiner
      if gender != .unknown, phrase.gender == .unknown { phrase.gender = gender }
      return phrase
    }
    // le Français Kylian Mbappé
    if determiner == .definite, Countries.country(ofAdjective: event.tokens[index]) != nil,
      event.tokens[index].isCapitalized || skipped > 0,
      let name = event.name(at: index + 1, .person)
    {
      return named(name, from: start)
    }
    guard let noun = PersonNouns.noun(in: event.tokens, at: index, before: end),
      event.occurrence(at: index) == nil || event.name(at: index, .role) != nil
    else { return nil }
    guard
      determiner != .none || startsFreely(start) || oneOf || skipped > 0
        || event.name(at: index + noun.length, .person) != nil
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

  /// A role without an article begins a line, follows a mark, `comme` or `ex-`.
  private func startsFreely(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return event.tokens[index].flags.contains(.startsParagraph) || event.isMark(index - 1)
      || event.hash(index - 1) == EventWord.exPrefix
      || Self.roleIntroducers.contains(event.hash(index - 1))
  }

  private func isDot(_ index: Int) -> Bool {
    event.hash(index) == EventWord.stop && index > 0
      && EventWord.civilities.contains(event.hash(index - 1))
  }

  private func determiner(at index: Int) -> PersonPhrase.Determiner {
    if event.has(index, .possessive) { return .possessive }
    if event.has(index, .demonstrative) { return .demonstrative }
    return Self.indefinites.contains(event.hash(index)) ? .indefinite : .definite
  }

  private func named(_ name: NameTable.Occurrence, from start: Int) -> PersonPhrase {
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

  private func civilityGender(before index: Int) -> Gender? {
    let token = event.hash(index - 1) == EventWord.stop ? index - 2 : index - 1
    guard token >= 0 else { return nil }
    if Self.sirs.contains(event.hash(token)) { return .masculine }
    if Self.madams.contains(event.hash(token)) { return .feminine }
    return nil
  }

  private func pronoun(at index: Int) -> PersonPhrase? {
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

  // MARK: - Groups

  private func group(at start: Int) -> PersonPhrase? {
    var index = start
    var size: Int?
    var isGroup = false
    if event.has(index, .determiner), index + 1 < end,
      event.tokens[index + 1].kind == .number || event.has(index + 1, .quantifier)
    {
      index += 1
    }
    let first = index
    if let match = Self.quantities.longestMatch(in: event.tokens, at: index, before: end) {
      index += match.length
      isGroup = match.value == 1
    }
    if index < end, let number = number(at: index) {
      size = number
      isGroup = true
      index += 1
      // 500 des 750 employés; 20 % de ses salariés
      if index < end, event.hash(index) == Self.percent { index += 1 }
      if index + 1 < end, event.has(index, .of), event.tokens[index + 1].kind == .number {
        index += 2
      }
      while index < end, event.has(index, .of) || event.has(index, .possessive) { index += 1 }
    } else if index < end, event.has(index, .quantifier) {
      isGroup = true
      if let value = Self.smallNumbers[event.hash(index)] { size = value }
      index += 1
    }
    guard isGroup || index > first, index < end else { return nil }
    while index < end,
      event.has(index, .adjectiveBefore) || event.has(index, .possessive)
        || event.has(index, .quantifier) || event.hash(index) == Self.thousand
        || event.has(index, .of) || event.hash(index) == EventWord.exPrefix
    {
      if event.hash(index) == Self.thousand, let known = size { size = known * 1000 }
      index += 1
    }
    guard index < end else { return nil }
    let length: Int
    if let noun = PersonNouns.noun(in: event.tokens, at: index, before: end), noun.isPlural {
      length = noun.length
    } else if Self.groupNouns.contains(event.tokens[index]) {
      length = 1
    } else {
      return nil
    }
    var phrase = PersonPhrase(
      kind: .group, tokens: start..<index + length, head: index..<index + length)
    phrase.role = index..<index + length
    phrase.isPlural = true
    phrase.groupSize = size
    phrase.determiner = .indefinite
    extend(&phrase)
    return phrase
  }

  private func number(at index: Int) -> Int? {
    guard event.tokens[index].kind == .number else { return nil }
    let digits = event.text.string(index).unicodeScalars.filter { $0.properties.numericType != nil }
    guard digits.count <= 9, let value = Int(String(String.UnicodeScalarView(digits))) else {
      return nil
    }
    // A year is no number of people.
    return 1900...2100 ~= value && event.text.string(index).utf8.count == 4 ? nil : value
  }

  // MARK: - What belongs to a phrase

  /// Takes in what follows: complements, adjectives, the name, an apposition.
  private func extend(_ phrase: inout PersonPhrase, isInner: Bool = false) {
    var index = phrase.tokens.upperBound
    var hasName = phrase.entity != nil
    var steps = 0
    func extendRole(to index: Int) {
      if !hasName, let role = phrase.role { phrase.role = role.lowerBound..<index }
    }
    while index < end, steps < 16 {
      steps += 1
      if let name = event.name(at: index, .person) {
        guard !hasName, phrase.kind == .role else { break }
        phrase.entity = name.entity
        phrase.kind = .named
        phrase.head = name.tokens
        if phrase.gender == .unknown { phrase.gender = event.names.entities[name.entity].gender }
        hasName = true
        index = name.tokens.upperBound
        continue
      }
      if let found = event.name(at: index, .organization), !hasName, phrase.organization == nil {
        phrase.organization = .entity(found.entity)
        index = found.tokens.upperBound
        continue
      }
      let token = event.tokens[index]
      if !hasName, event.looksLikeAdjective(index) {
        if let country = Countries.country(ofAdjective: token) {
          if phrase.organization == nil, phrase.isOffice { phrase.organization = .country(country) }
        } else if phrase.organization == nil {
          extendRole(to: index + 1)
        }
        index += 1
        continue
      }
      if !hasName, EventWord.civilities.contains(token.hash), index + 1 < end,
        event.name(at: index + 1, .person) != nil || event.hash(index + 1) == EventWord.stop
      {
        index += event.hash(index + 1) == EventWord.stop ? 2 : 1
        continue
      }
      if Self.complementLinks.contains(token.hash) {
        guard let next = complement(&phrase, at: index, hasName: hasName) else { break }
        if !next.isOrganization, phrase.organization == nil { extendRole(to: next.end) }
        index = next.end
        continue
      }
      if !hasName, token.hash == EventWord.et, index + 1 < end,
        let noun = secondRole(at: index + 1)
      {
        index = noun
        if phrase.organization == nil { extendRole(to: index) }
        continue
      }
      if token.hash == EventWord.comma {
        guard !isInner, let next = apposition(&phrase, at: index, hasName: hasName) else { break }
        hasName = hasName || phrase.entity != nil
        index = next
        if hasName, phrase.role != nil { break }
        continue
      }
      if token.hash == EventWord.open, hasName {
        guard let close = parenthesis(&phrase, at: index) else { break }
        index = close
        continue
      }
      break
    }
    phrase.tokens = phrase.tokens.lowerBound..<index
    if phrase.kind == .role || phrase.kind == .group, let role = phrase.role { phrase.head = role }
  }

  /// `cofondateur et scientifique en chef`, `et l'un des architectes`
  private func secondRole(at index: Int) -> Int? {
    var index = index
    if let match = Self.oneOf.longestMatch(in: event.tokens, at: index, before: end) {
      index += match.length
    }
    while index < end, event.has(index, .adjectiveBefore), !event.has(index, .determiner) {
      index += 1
    }
    guard index < end,
      let noun = PersonNouns.noun(in: event.tokens, at: index, before: end)
    else { return nil }
    return index + noun.length
  }

  /// `de la recherche`, `d'OpenAI`, `en chef`, `à la sécurité nationale`.
  private func complement(
    _ phrase: inout PersonPhrase, at index: Int, hasName: Bool
  ) -> (end: Int, isOrganization: Bool)? {
    var next = index + 1
    while next < end,
      event.has(next, .article) || event.has(next, .possessive)
        || event.has(next, .adjectiveBefore) && event.occurrence(at: next) == nil
    {
      next += 1
    }
    guard next < end else { return nil }
    if let found = event.organization(at: index + 1, before: end) {
      guard !hasName || event.has(index, .of) || event.hash(index) == Self.chez else { return nil }
      if hasName, case .country = found.phrase { return nil }
      if phrase.organization == nil { phrase.organization = found.phrase }
      return (found.end, true)
    }
    guard !hasName else { return nil }
    if let person = event.name(at: next, .person) {
      phrase.superior = person.entity
      return (person.tokens.upperBound, true)
    }
    if let place = event.name(at: next, .location) {
      if phrase.isOffice, phrase.organization == nil {
        phrase.organization = .entity(place.entity)
      }
      return (place.tokens.upperBound, true)
    }
    if event.hash(index) != EventWord.en,
      let noun = PersonNouns.noun(in: event.tokens, at: next, before: end)
    {
      var inner = PersonPhrase(
        kind: .role, tokens: next..<next + noun.length, head: next..<next + noun.length)
      inner.role = inner.head
      inner.isOffice = noun.kind == .office
      extend(&inner, isInner: true)
      phrase.superior = inner.entity
      if phrase.organization == nil { phrase.organization = inner.organization }
      return (inner.tokens.upperBound, true)
    }
    if let noun = OrganizationNouns.noun(in: event.tokens, at: next, before: end) {
      return (next + noun.length, false)
    }
    let word = event.tokens[next]
    guard word.kind == .word || word.kind == .mixed,
      event.classes[next].isEmpty || event.hash(index) == EventWord.en,
      event.occurrence(at: next) == nil || event.name(at: next, .product) != nil
    else { return nil }
    return (next + 1, false)
  }

  /// `, le directeur juridique, ` or `, Paul-Henri Lacombe, `: the other half of a phrase.
  private func apposition(
    _ phrase: inout PersonPhrase, at comma: Int, hasName: Bool
  ) -> Int? {
    var index = comma + 1
    guard index < end else { return nil }
    if !hasName {
      while index < end, EventWord.civilities.contains(event.hash(index)) || isDot(index) {
        index += 1
      }
      guard phrase.kind == .role, phrase.determiner != .indefinite || phrase.organization != nil,
        index < end, let name = event.name(at: index, .person)
      else { return nil }
      // A list of people is no apposition: `le maire, Paul et Jacques`.
      phrase.entity = name.entity
      phrase.kind = .named
      phrase.head = name.tokens
      if phrase.gender == .unknown { phrase.gender = event.names.entities[name.entity].gender }
      return name.tokens.upperBound
    }
    guard phrase.role == nil, phrase.kind == .named else { return nil }
    // , 45 ans, PDG de
    if event.tokens[index].kind == .number, event.hash(index + 1) == Self.years {
      index += 2
      guard index < end, event.hash(index) == EventWord.comma else { return index }
      index += 1
    }
    let start = index
    var isFormer = false
    if let match = Self.oneOf.longestMatch(in: event.tokens, at: index, before: end) {
      index += match.length
    }
    while index < end,
      event.has(index, .adjectiveBefore) || event.has(index, .article)
        || event.hash(index) == EventWord.exPrefix
    {
      guard PersonNouns.noun(in: event.tokens, at: index, before: end) == nil else { break }
      if EventWord.former.contains(event.hash(index)) { isFormer = true }
      index += 1
    }
    guard index < end, !event.has(start, .possessive),
      let noun = PersonNouns.noun(in: event.tokens, at: index, before: end),
      !noun.isPlural || index - start > 1
    else { return nil }
    var inner = PersonPhrase(
      kind: .role, tokens: start..<index + noun.length, head: index..<index + noun.length)
    inner.role = inner.head
    inner.isOffice = noun.kind == .office
    inner.isSport = noun.kind == .sport
    inner.determiner = .definite
    extend(&inner)
    // The role has a name of its own: the next member of a list.
    guard inner.entity == nil, inner.kind == .role else { return nil }
    phrase.role = inner.role
    phrase.isOffice = inner.isOffice
    phrase.isSport = inner.isSport
    phrase.isFormer = isFormer
    if phrase.gender == .unknown { phrase.gender = noun.gender }
    if phrase.organization == nil { phrase.organization = inner.organization }
    return inner.tokens.upperBound
  }

  /// `(PSG)`, `(@sama)`, `(45 ans)` behind a name.
  private func parenthesis(_ phrase: inout PersonPhrase, at open: Int) -> Int? {
    var index = open + 1
    let limit = min(end, open + 9)
    while index < limit {
      if event.hash(index) == EventWord.close { return index + 1 }
      if phrase.organization == nil, let found = event.name(at: index, .organization) {
        phrase.organization = .entity(found.entity)
      }
      index += 1
    }
    return nil
  }

  // MARK: - Words

  private static let periods = EventWord.set("jours semaines mois années temps siècles heures")
  private static let fixedGender = EventWord.set(
    "star stars vedette vedettes légende personne personnalité recrue figure")
  private static let des = WordHash.of("des")
  private static let chez = WordHash.of("chez")
  private static let percent = WordHash.of("%")
  private static let thousand = WordHash.of("mille")
  private static let years = WordHash.of("ans")
  private static let indefinites = EventWord.set("un une des")
  private static let sirs = EventWord.set("m monsieur mgr lord sir père")
  private static let madams = EventWord.set("mme mlle madame sœur")
  private static let roleIntroducers = EventWord.set("comme tant devient deviendra nommé nommée")
  private static let complementLinks = EventWord.set("de d' du des à au aux en chez chargé chargée")
  private static let oneOf = WordTable(
    lines: "l'un des\nl'une des\nun des\nune des\nl'un de ses\nl'une de ses\nl'un de leurs")
  private static let quantities = WordTable(pairs: [
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
  ])
  private static let groupNouns = WordTable(
    words: "effectifs effectif personnel personnes gens salariés têtes membres")
  private static let smallNumbers: [UInt64: Int] = {
    let words = [
      "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
      "treize", "quatorze", "quinze", "seize",
    ]
    return Dictionary(
      uniqueKeysWithValues: words.enumerated().map { (WordHash.of($1), $0 + 2) })
  }()
  private static let pronounPhrases = WordTable(pairs: [
    ("il", 2), ("elle", 1), ("ils", 6), ("elles", 5), ("ce dernier", 2), ("cette dernière", 1),
    ("ces derniers", 6), ("celui-ci", 2), ("celle-ci", 1), ("ceux-ci", 6), ("l'intéressé", 2),
    ("l'intéressée", 1), ("les intéressés", 6), ("les deux hommes", 6), ("je", 0), ("j'", 0),
  ])
}
