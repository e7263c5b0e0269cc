import French
import Text

extension PersonPhraseParser {
  // MARK: - What belongs to a phrase

  /// Takes in what follows: complements, adjectives, the name, an apposition.
  func extend(_ phrase: inout PersonPhrase, isInner: Bool = false) {
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
        // `le patron de la marque horlogère Vexin, X`: the name of the brand.
        if name.tokens.count == 1, isNameOfNoun(at: index, phrase) {
          phrase.organization = .words(name.tokens)
          index = name.tokens.upperBound
          continue
        }
        phrase.entity = name.entity
        phrase.kind = .named
        phrase.head = name.tokens
        // `Son successeur, Amélie Jung`: the name tells, the noun may not.
        let gender = event.names.entities[name.entity].gender
        if gender != .unknown { phrase.gender = gender }
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
      if !hasName,
        event.looksLikeAdjective(index) || Self.trailing.contains(token.hash)
          || phrase.isOffice && event.isPartyAdjective(index)
      {
        if let country = Countries.country(ofAdjective: token) {
          // `le sélectionneur national ivoirien`
          if phrase.organization == nil,
            phrase.isOffice
              || phrase.isSport
                && (Self.national.contains(event.hash(index - 1))
                  || Self.selectors.contains(event.hash(index - 1)))
          {
            phrase.organization = .country(country)
          }
        } else if phrase.organization == nil {
          extendRole(to: index + 1)
        }
        index += 1
        continue
      }
      // `la première adjointe d'alors, X`
      if !hasName, let match = Self.thatTime.longestMatch(in: event.tokens, at: index, before: end)
      {
        index += match.length
        continue
      }
      // `le directeur du Port autonome de Mandji`: the rest of the organization's name.
      if !hasName, phrase.organization != nil, token.isWord, !token.isCapitalized,
        event.classes[index].isEmpty, event.has(index + 1, .of), index + 2 < end,
        event.name(at: index + 2, .location) != nil
      {
        index += 3
        continue
      }
      // `plusieurs joueurs étrangers de X`: a word that agrees with its plural noun.
      if !hasName, phrase.kind == .group, index == phrase.head.upperBound, token.kind == .word,
        !token.isCapitalized, event.classes[index].isEmpty, event.occurrence(at: index) == nil,
        event.has(index + 1, .of), isPluralForm(token)
      {
        extendRole(to: index + 1)
        index += 1
        continue
      }
      // `l'ingénieur vétéran, Dale Kowal`: any word between a role and its name.
      if !hasName, phrase.kind == .role, token.isWord, !token.isCapitalized,
        event.classes[index].isEmpty, event.occurrence(at: index) == nil,
        isBeforeName(index)
      {
        if phrase.organization == nil { extendRole(to: index + 1) }
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
        guard let next = complement(&phrase, at: index, hasName: hasName) else {
          guard !isInner, let comma = commaBeforeName(from: index, phrase) else { break }
          index = comma
          continue
        }
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
      // `le président du Parti X (PX), Jean Petit,`: the acronym stands between.
      if token.hash == EventWord.open, hasName || phrase.kind == .role {
        guard let close = parenthesis(&phrase, at: index) else { break }
        index = close
        continue
      }
      if !isInner, let comma = commaBeforeName(from: index, phrase) {
        index = comma
        continue
      }
      break
    }
    phrase.tokens = phrase.tokens.lowerBound..<index
    if phrase.kind == .role || phrase.kind == .group, let role = phrase.role { phrase.head = role }
  }

  /// `le chef de la branche aviation civile, Stan Deal,`, `le patron par intérim, Stan Deal,`: the
  /// comma before a name between commas that nothing but the complements of a role leads to.
  private func commaBeforeName(from start: Int, _ phrase: PersonPhrase) -> Int? {
    guard phrase.kind == .role, phrase.entity == nil, phrase.determiner != .indefinite,
      !event.isMark(start), !event.has(start, .coordinator)
    else { return nil }
    var comma = start
    while comma < end, comma - start < Self.longestComplements, isInComplement(comma) {
      comma += 1
    }
    guard comma > start, comma < end, event.hash(comma) == EventWord.comma else { return nil }
    let opening = behindTitle(comma + 1)
    guard opening < end, let name = event.name(at: opening, .person),
      name.tokens.upperBound >= end || Self.closings.contains(event.hash(name.tokens.upperBound))
    else { return nil }
    return comma
  }

  /// Whether a word can belong to the complements of a noun: no verb, no clause of its own.
  private func isInComplement(_ index: Int) -> Bool {
    let token = event.tokens[index]
    guard
      token.isWord || token.kind == .mixed || token.kind == .number
        || Self.quotes.contains(token.hash)
    else { return false }
    if let name = event.occurrence(at: index) {
      return event.names.entities[name.entity].type != .person
    }
    if event.has(index, .article), !event.has(index, [.preposition, .of]) {
      // `félicite le club`: an object of its own.
      return event.has(index - 1, [.preposition, .of, .coordinator, .adjectiveBefore])
    }
    if event.has(index, [.auxiliary, .subjectPronoun, .negation, .relative, .subordinator]) {
      return event.has(index, .preposition)
    }
    if event.has(index, .clitic), !event.has(index, [.article, .preposition]) { return false }
    return token.isCapitalized || event.has(index, [.of, .preposition])
      || !startsPredicate(at: index)
  }

  /// The longest chain of complements between a role and its name, in tokens.
  private static let longestComplements = 16
  private static let closings = EventWord.set(", ( .")
  private static let quotes = EventWord.set("« » “ ” \"")

  /// Whether the word before a name and its adjectives is the noun of an organization.
  private func isNameOfNoun(at name: Int, _ phrase: PersonPhrase) -> Bool {
    var noun = name - 1
    while noun > phrase.tokens.upperBound, event.looksLikeAdjective(noun) { noun -= 1 }
    // `la marque horlogère X`: any one plain word.
    if noun > phrase.tokens.upperBound, !OrganizationNouns.isOrganization(event.tokens[noun]),
      event.classes[noun].isEmpty, !event.tokens[noun].isCapitalized
    {
      noun -= 1
    }
    return noun > phrase.tokens.upperBound
      && OrganizationNouns.isOrganization(event.tokens[noun])
      && event.has(noun - 1, [.article, .of])
  }

  /// Whether a word ends as plural nouns and adjectives do.
  private func isPluralForm(_ token: Token) -> Bool {
    let last = event.text.bytes[Int(token.end) - 1]
    return last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
  }

  /// The token behind what may stand before a name: `M.`, `le général`, `le Marocain`.
  private func behindTitle(_ start: Int) -> Int {
    var index = start
    while index < end, EventWord.civilities.contains(event.hash(index)) || isDot(index) {
      index += 1
    }
    guard index + 2 < end, event.has(index, .article), !event.has(index, .of) else { return index }
    var next = index + 1
    while next < end, event.has(next, .adjectiveBefore) { next += 1 }
    // `le doyen de la faculté, le professeur André Kalfon`
    if let noun = PersonNouns.noun(in: event.tokens, at: next, before: end) {
      next += noun.length
      // `le général de brigade X`
      if event.has(next, .of), next + 2 < end, event.name(at: next + 2, .person) != nil {
        next += 2
      }
    } else if Countries.country(ofAdjective: event.tokens[next]) != nil
      || event.tokens[next].isCapitalized && event.occurrence(at: next) == nil
    {
      next += 1
    }
    while next < end, EventWord.civilities.contains(event.hash(next)) || isDot(next) { next += 1 }
    return next < end && event.name(at: next, .person) != nil ? next : index
  }

  /// Whether a person's name stands right behind a token or behind the comma after it.
  private func isBeforeName(_ index: Int) -> Bool {
    // `du Parti du renouveau wallon (PRW), X`
    if event.hash(index + 1) == EventWord.open { return true }
    let next = event.hash(index + 1) == EventWord.comma ? index + 2 : index + 1
    return next < end && event.name(at: next, .person) != nil
  }

  /// `cofondateur et scientifique en chef`, `et l'un des architectes`
  func secondRole(at index: Int) -> Int? {
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
  func complement(
    _ phrase: inout PersonPhrase, at index: Int, hasName: Bool
  ) -> (end: Int, isOrganization: Bool)? {
    var next = index + 1
    // `ministre en remplacement de X`: not the ministry's name.
    if event.hash(index) == EventWord.en, Self.circumstances.contains(event.hash(next)) {
      return nil
    }
    // `directeur de X à la place de Y`
    if EventWord.toWords.contains(event.hash(index)),
      Self.occasions.contains(event.hash(event.behindArticles(from: next)))
    {
      return nil
    }
    // `la ministre chargée de la Mer`
    if Self.inCharge.contains(event.hash(index)), event.has(next, .of) { next += 1 }
    // `l'évêque de La Rochelle`: an article may belong to the name.
    while next < end, event.occurrence(at: next) == nil,
      event.has(next, [.article, .possessive, .adjectiveBefore])
    {
      next += 1
    }
    guard next < end else { return nil }
    if let found = event.organization(at: index + 1, before: end) {
      guard !hasName || event.has(index, .of) || event.hash(index) == Self.chez else { return nil }
      if hasName, case .country = found.phrase { return nil }
      if case .words? = phrase.organization, case .entity = found.phrase {
        phrase.organization = found.phrase
      }
      // `le préfet de police de Marsanne`
      if case .generic = found.phrase, isHolderOfPlace(phrase) { return (found.end, false) }
      if phrase.organization == nil { phrase.organization = found.phrase }
      return (found.end, true)
    }
    guard !hasName else { return nil }
    // `le PDG de Twitter`: a service that is a firm too.
    if let firm = event.name(at: next, .product), event.has(index, .of), phrase.organization == nil,
      let role = phrase.role, Self.firmRoles.contains(event.hash(role.lowerBound))
    {
      phrase.organization = .words(firm.tokens)
      return (firm.tokens.upperBound, true)
    }
    if let person = event.name(at: next, .person) {
      phrase.superior = person.entity
      return (person.tokens.upperBound, true)
    }
    if let place = event.name(at: next, .location) {
      // `la directrice de Canal Sud`: a place that only its form makes one.
      if !phrase.isOffice, !phrase.isGenericHuman, phrase.organization == nil,
        place.method == .pattern, place.tokens.count > 1
      {
        phrase.organization = .words(place.tokens)
      }
      // `l'attaquant de Naples`, `l'évêque de Moosonee`
      if phrase.isOffice && !isElectedFor(phrase) || phrase.isSport || isHolderOfPlace(phrase),
        phrase.organization == nil
      {
        phrase.organization = .entity(place.entity)
      }
      return (place.tokens.upperBound, true)
    }
    // `directrice de Canal Sud`: a name that nothing else knows.
    if event.hash(index) != EventWord.en, !isPortfolio(phrase),
      let unknown = event.unknownName(at: next, before: end, allowsOrdinary: isOfPress(phrase))
    {
      if phrase.organization == nil, !phrase.isGenericHuman {
        phrase.organization = .words(unknown)
      }
      return (unknown.upperBound, true)
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
    // `l'entraîneur des moins de 19 ans`
    if event.hash(next) == Self.less, next + 3 < end, event.has(next + 1, .of),
      event.tokens[next + 2].kind == .number, event.hash(next + 3) == Self.years
    {
      return (next + 4, false)
    }
    let word = event.tokens[next]
    guard word.kind == .word || word.kind == .mixed,
      event.classes[next].isEmpty || event.hash(index) == EventWord.en,
      event.occurrence(at: next) == nil || event.name(at: next, .product) != nil
    else { return nil }
    return (next + 1, false)
  }

  private func isHolderOfPlace(_ phrase: PersonPhrase) -> Bool {
    phrase.role.map { Self.holdersOfPlaces.contains(event.hash($0.lowerBound)) } ?? false
  }

  /// `la députée de Haute-Savoie`: the place elects, the parliament is left.
  private func isElectedFor(_ phrase: PersonPhrase) -> Bool {
    phrase.role.map { Self.electedForPlaces.contains(event.hash($0.lowerBound)) } ?? false
  }

  private static let electedForPlaces = EventWord.set(
    "député députée sénateur sénatrice eurodéputé eurodéputée parlementaire")

  /// `le journaliste de Libération`: papers have the names of common things.
  private func isOfPress(_ phrase: PersonPhrase) -> Bool {
    phrase.role.map { Self.pressRoles.contains(event.hash($0.lowerBound)) } ?? false
  }

  private static let pressRoles = EventWord.set(
    """
    journaliste rédacteur rédactrice éditorialiste chroniqueur chroniqueuse présentateur \
    présentatrice correspondant correspondante reporter
    """)
  private static let holdersOfPlaces = EventWord.set(
    "évêque archevêque préfet préfète procureur procureure recteur rectrice curé bourgmestre")

  /// `le ministre de l'Outre-Mer`: what an office of state is for is no organization.
  private func isPortfolio(_ phrase: PersonPhrase) -> Bool {
    guard let role = phrase.role else { return false }
    return role.contains { Self.portfolios.contains(event.hash($0)) }
  }

  private static let firmRoles = EventWord.set(
    """
    pdg p-dg ceo patron patronne dirigeant dirigeante salarié salariée salariés salariées employé \
    employée employés employées
    """)
  private static let circumstances = EventWord.set(
    "remplacement provenance échange raison cas attendant tant fonction fonctions exercice poste")
  private static let occasions = EventWord.set("place suite fin issue demande occasion")
  /// Stand behind their noun too: `trois chercheurs principaux de X`.
  private static let trailing = EventWord.set(
    "principal principale principaux principales actuel actuelle actuels actuelles")
  /// Those who coach a country: `le sélectionneur mexicain`.
  private static let selectors = EventWord.set("sélectionneur sélectionneuse")
  private static let national = EventWord.set("national nationale")
  private static let less = WordHash.of("moins")
  private static let portfolios = EventWord.set(
    "ministre ministres secrétaire secrétaires sous-secrétaire commissaire chargé chargée")
  private static let inCharge = EventWord.set("chargé chargée chargés chargées")

  /// Whether a preposition stands before a phrase, or in its article: `par le maire`, `du maire`.
  private func isGoverned(_ phrase: PersonPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    return event.has(start, .of)
      || start > 0 && !event.tokens[start].flags.contains(.startsParagraph)
        && event.has(start - 1, [.preposition, .of])
  }

  /// Whether a finite verb, or what stands before one, is at a token.
  private func startsPredicate(at index: Int) -> Bool {
    guard index < end, !event.isMark(index) else { return false }
    if event.has(index, [.auxiliary, .clitic]) || EventText.ne.contains(event.hash(index))
      || EventWord.reflexives.contains(event.hash(index))
    {
      return true
    }
    let forms = [
      DepartureCues.verbs(event.tokens[index])?.form,
      AppointmentCues.verb(event.tokens[index])?.form,
      Governors.verb(event.tokens[index])?.form,
    ]
    return forms.contains { form in
      form.map { ![.infinitive, .pastParticiple, .presentParticiple].contains($0) } ?? false
    }
  }

  /// `, le directeur juridique, ` or `, Paul-Henri Lacombe, `: the other half of a phrase.
  func apposition(
    _ phrase: inout PersonPhrase, at comma: Int, hasName: Bool
  ) -> Int? {
    var index = comma + 1
    guard index < end else { return nil }
    if !hasName {
      index = behindTitle(index)
      guard phrase.kind == .role, phrase.determiner != .indefinite || phrase.organization != nil,
        index < end, let name = event.name(at: index, .person)
      else { return nil }
      // `Critiqué par le maire, X a démissionné`: an apposition would end with a comma.
      if isGoverned(phrase), startsPredicate(at: name.tokens.upperBound) { return nil }
      // A list of people is no apposition: `le maire, Paul et Jacques`.
      phrase.entity = name.entity
      phrase.kind = .named
      phrase.head = name.tokens
      let gender = event.names.entities[name.entity].gender
      if gender != .unknown { phrase.gender = gender }
      return name.tokens.upperBound
    }
    // `le général X, chef d'état-major`: a rank says less than the post.
    let isTitled = phrase.role.map { Self.ranks.contains(event.hash($0.lowerBound)) } ?? true
    guard isTitled, phrase.kind == .named else { return nil }
    // , 45 ans, PDG de
    if event.tokens[index].kind == .number, event.hash(index + 1) == Self.years {
      index += 2
      guard index < end, event.hash(index) == EventWord.comma else { return index }
      index += 1
    }
    // `X, alors ministre de la Justice`
    if index < end, event.hash(index) == Self.then { index += 1 }
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

  private static let thatTime = WordTable(
    lines: "d'alors\nde l'époque\ndu moment\nd'aujourd'hui")
  private static let then = WordHash.of("alors")
  private static let ranks = EventWord.set(
    """
    général générale colonel colonelle commandant commandante capitaine lieutenant lieutenante \
    amiral amirale vice-amiral maréchal professeur professeure docteur docteure cardinal maître
    """)

  /// `(PSG)`, `(@sama)`, `(45 ans)` behind a name.
  func parenthesis(_ phrase: inout PersonPhrase, at open: Int) -> Int? {
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
}
