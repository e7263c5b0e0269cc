import French
import Text

extension PersonPhraseParser {
  /// Takes in what follows: complements, adjectives, the name, an apposition.
  func extend(_ phrase: inout PersonPhrase, isInner: Bool = false) {
    var index = phrase.tokens.upperBound
    var steps = 0
    while index < end, steps < 16,
      let next = takeNext(into: &phrase, at: index, isInner: isInner)
    {
      let isApposition = event.hash(index) == EventWord.comma
      index = next
      steps += 1
      // A role and a name that a comma joins are whole.
      if isApposition, phrase.entity != nil, phrase.role != nil { break }
    }
    phrase.tokens = phrase.tokens.lowerBound..<index
    if phrase.kind == .role || phrase.kind == .group, let role = phrase.role { phrase.head = role }
  }

  /// Takes one thing more into a phrase.
  ///
  /// - Returns: The token behind it; nil where the phrase ends.
  private func takeNext(
    into phrase: inout PersonPhrase, at index: Int, isInner: Bool
  ) -> Int? {
    let hasName = phrase.entity != nil
    let word = event.hash(index)
    if let name = event.personName(at: index) {
      guard !hasName, phrase.kind == .role else { return nil }
      takeName(name, into: &phrase)
      return name.tokens.upperBound
    }
    if !hasName, let next = takeQuality(into: &phrase, at: index) { return next }
    if Self.complementLinks.contains(word) {
      guard let next = complement(&phrase, at: index, hasName: hasName) else {
        return isInner ? nil : commaBeforeName(from: index, phrase)
      }
      if !next.isOrganization, phrase.organization == nil { extendRole(of: &phrase, to: next.end) }
      return next.end
    }
    if !hasName, word == EventWord.et, index + 1 < end, let next = secondRole(at: index + 1) {
      if phrase.organization == nil { extendRole(of: &phrase, to: next) }
      return next
    }
    if word == EventWord.comma {
      return isInner ? nil : apposition(&phrase, at: index, hasName: hasName)
    }
    // `le président du Parti X (PX), Jean Petit,`: the acronym stands between.
    if word == EventWord.open, hasName || phrase.kind == .role {
      return parenthesis(&phrase, at: index)
    }
    return isInner ? nil : commaBeforeName(from: index, phrase)
  }

  /// The words of a role grow only as long as no name stands behind it.
  private func extendRole(of phrase: inout PersonPhrase, to end: Int) {
    if phrase.entity == nil, let role = phrase.role { phrase.role = role.lowerBound..<end }
  }

  private func takeName(_ name: NameTable.Occurrence, into phrase: inout PersonPhrase) {
    // `le patron de la marque horlogère Vexin, X`: the name of the brand.
    if name.tokens.count == 1, isNameOfNoun(at: name.tokens.lowerBound, phrase) {
      phrase.organization = .words(name.tokens)
      return
    }
    phrase.entity = name.entity
    phrase.kind = .named
    phrase.head = name.tokens
    // `Son successeur, Amélie Jung`: the name tells, the noun may not.
    let gender = event.names.entities[name.entity].gender
    if gender != .unknown { phrase.gender = gender }
  }

  /// Takes what may stand between a role and its name without a link: an organization, an
  /// adjective, a plain word, `M.`.
  ///
  /// - Returns: The token behind it; nil where there is no such thing.
  private func takeQuality(into phrase: inout PersonPhrase, at index: Int) -> Int? {
    if let found = event.name(at: index, .organization), phrase.organization == nil {
      phrase.organization = .entity(found.entity)
      return found.tokens.upperBound
    }
    let token = event.tokens[index]
    // `du magazine L'Arpenteur`: the article belongs to the name.
    if token.isCapitalized, event.has(index, .article), phrase.organization?.isNamed != true,
      OrganizationNouns.isOrganization(event.tokens[index - 1])
    {
      if let found = event.name(at: index + 1, .organization) {
        phrase.organization = .entity(found.entity)
        return found.tokens.upperBound
      }
      if let name = event.unknownName(at: index + 1, before: end, allowsOrdinary: true) {
        phrase.organization = .words(index..<name.upperBound)
        return name.upperBound
      }
    }
    if event.looksLikeAdjective(index) || Self.trailing.contains(token.hash)
      || phrase.isOffice && event.isPartyAdjective(index)
    {
      takeAdjective(into: &phrase, at: index)
      return index + 1
    }
    // `la première adjointe d'alors, X`
    if let match = Self.thatTime.longestMatch(in: event.tokens, at: index, before: end) {
      return index + match.length
    }
    // `le directeur du Port autonome de Mandji`: the rest of the organization's name.
    if phrase.organization != nil, token.isWord, !token.isCapitalized,
      event.classes[index].isEmpty, event.has(index + 1, .of), index + 2 < end,
      event.name(at: index + 2, .location) != nil
    {
      return index + 3
    }
    // `plusieurs joueurs étrangers de X`: a word that agrees with its plural noun.
    if phrase.kind == .group, index == phrase.head.upperBound, token.kind == .word,
      !token.isCapitalized, event.classes[index].isEmpty, event.occurrence(at: index) == nil,
      event.has(index + 1, [.of, .auxiliary]) || event.hash(index + 1) == EventWord.comma,
      isPluralForm(token), DepartureCues.verbs(token) == nil
    {
      extendRole(of: &phrase, to: index + 1)
      return index + 1
    }
    // `l'ingénieur vétéran, Dale Kowal`: any word between a role and its name.
    if phrase.kind == .role, token.isWord, !token.isCapitalized,
      event.classes[index].isEmpty, event.occurrence(at: index) == nil,
      isBeforeName(index)
    {
      if phrase.organization == nil { extendRole(of: &phrase, to: index + 1) }
      return index + 1
    }
    if EventWord.civilities.contains(token.hash), index + 1 < end,
      event.personName(at: index + 1) != nil || event.hash(index + 1) == EventWord.stop
    {
      return event.hash(index + 1) == EventWord.stop ? index + 2 : index + 1
    }
    return nil
  }

  /// The country that an adjective names, where it is what the role is for; or more of the role.
  private func takeAdjective(into phrase: inout PersonPhrase, at index: Int) {
    guard phrase.organization == nil else { return }
    guard let country = Countries.country(ofAdjective: event.tokens[index]) else {
      return extendRole(of: &phrase, to: index + 1)
    }
    // `le sélectionneur national ivoirien`
    if phrase.isOffice
      || phrase.isSport
        && (Self.national.contains(event.hash(index - 1))
          || Self.selectors.contains(event.hash(index - 1)))
    {
      phrase.organization = .country(country)
    }
  }

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
      let noun = event.personNoun(at: index, before: end)
    else { return nil }
    return index + noun.length
  }

  /// `de la recherche`, `d'OpenAI`, `en chef`, `à la sécurité nationale`.
  func complement(
    _ phrase: inout PersonPhrase, at index: Int, hasName: Bool
  ) -> (end: Int, isOrganization: Bool)? {
    guard !isCircumstance(at: index) else { return nil }
    var next = index + 1
    // `la ministre chargée de la Mer`
    if Self.inCharge.contains(event.hash(index)), event.has(next, .of) { next += 1 }
    // `l'évêque de La Rochelle`: an article may belong to the name.
    while next < end, event.occurrence(at: next) == nil,
      event.has(next, [.article, .possessive, .adjectiveBefore])
    {
      next += 1
    }
    guard next < end else { return nil }
    // `le préfet de police de Marsanne`
    if event.hash(next) == Self.police, isHolderOfPlace(phrase) { return (next + 1, false) }
    if let found = event.organization(at: index + 1, before: end) {
      guard !hasName || event.has(index, .of) || event.hash(index) == Self.chez else { return nil }
      if hasName, case .country = found.phrase { return nil }
      if case .words? = phrase.organization, case .entity = found.phrase {
        phrase.organization = found.phrase
      }
      // `le sélectionneur ghanéen de Sierra Leone`: he is of the one and works for the other.
      if case .country(let own)? = phrase.organization, event.has(index, .of), !hasName,
        Countries.country(ofAdjective: event.tokens[index - 1]) == own
      {
        if case .generic = found.phrase {} else { phrase.organization = found.phrase }
      }
      if case .generic = found.phrase, isHolderOfPlace(phrase) { return (found.end, false) }
      if phrase.organization == nil { phrase.organization = found.phrase }
      return (found.end, true)
    }
    guard !hasName else { return nil }
    return takeNamedComplement(into: &phrase, link: index, at: next)
      ?? takeNounComplement(into: &phrase, link: index, at: next)
  }

  /// Whether a link opens no complement: `ministre en remplacement de X`, `directeur de X à la
  /// place de Y`.
  private func isCircumstance(at link: Int) -> Bool {
    event.hash(link) == EventWord.en && Self.circumstances.contains(event.hash(link + 1))
      || EventWord.toWords.contains(event.hash(link))
        && Self.occasions.contains(event.hash(event.behindArticles(from: link + 1)))
  }

  /// A complement that is a name: of a firm, a person, a place, or one that nothing else knows.
  private func takeNamedComplement(
    into phrase: inout PersonPhrase, link index: Int, at next: Int
  ) -> (end: Int, isOrganization: Bool)? {
    // `le PDG de Twitter`: a service that is a firm too.
    if let firm = event.name(at: next, .product), event.has(index, .of), phrase.organization == nil,
      let role = phrase.role, Self.firmRoles.contains(event.hash(role.lowerBound))
    {
      phrase.organization = .words(firm.tokens)
      return (firm.tokens.upperBound, true)
    }
    if let person = event.personName(at: next) {
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
    return nil
  }

  /// A complement that is a common noun: `le conseiller du ministre`, `le directeur du groupe`.
  private func takeNounComplement(
    into phrase: inout PersonPhrase, link index: Int, at next: Int
  ) -> (end: Int, isOrganization: Bool)? {
    if event.hash(index) != EventWord.en,
      let noun = event.personNoun(at: next, before: end)
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

  /// `le journaliste de Libération`: papers have the names of common things.
  private func isOfPress(_ phrase: PersonPhrase) -> Bool {
    phrase.role.map { Self.pressRoles.contains(event.hash($0.lowerBound)) } ?? false
  }

  /// `le ministre de l'Outre-Mer`: what an office of state is for is no organization.
  private func isPortfolio(_ phrase: PersonPhrase) -> Bool {
    guard let role = phrase.role else { return false }
    return role.contains { Self.portfolios.contains(event.hash($0)) }
  }

  /// `(PSG)`, `(@sama)`, `(45 ans)` behind a name.
  func parenthesis(_ phrase: inout PersonPhrase, at open: Int) -> Int? {
    var index = open + 1
    let limit = min(end, open + 9)
    while index < limit {
      if event.hash(index) == EventWord.close { return index + 1 }
      // `X (DVG)`: the party is not what an office is held in.
      if phrase.organization == nil, let found = event.name(at: index, .organization),
        !phrase.isOffice || !Self.parties.contains(event.hash(index))
      {
        phrase.organization = .entity(found.entity)
      }
      index += 1
    }
    return nil
  }

  static let electedForPlaces = EventWord.set(
    "député députée sénateur sénatrice eurodéputé eurodéputée parlementaire")
  private static let pressRoles = EventWord.set(
    """
    journaliste rédacteur rédactrice éditorialiste chroniqueur chroniqueuse présentateur \
    présentatrice correspondant correspondante reporter
    """)
  private static let parties = EventWord.set(
    """
    ps pcf lr rn lfi eelv lrem udi ump fn modem npa lo prg dvg dvd dvc horizons renaissance \
    reconquête écologiste écologistes
    """)
  private static let holdersOfPlaces = EventWord.set(
    "évêque archevêque préfet préfète procureur procureure recteur rectrice curé bourgmestre")
  private static let police = WordHash.of("police")
  private static let firmRoles = EventWord.set(
    """
    pdg p-dg ceo patron patronne dirigeant dirigeante salarié salariée salariés salariées employé \
    employée employés employées
    """)
  private static let circumstances = EventWord.set(
    "remplacement provenance échange raison cas attendant tant fonction fonctions exercice poste")
  private static let occasions = EventWord.set(
    "place suite fin issue demande occasion profit détriment bénéfice")
  /// Stand behind their noun too: `trois chercheurs principaux de X`.
  private static let trailing = EventWord.set(
    "principal principale principaux principales actuel actuelle actuels actuelles")
  /// Those who coach a country: `le sélectionneur mexicain`.
  private static let selectors = EventWord.set("sélectionneur sélectionneuse")
  private static let national = EventWord.set("national nationale")
  private static let portfolios = EventWord.set(
    "ministre ministres secrétaire secrétaires sous-secrétaire commissaire chargé chargée")
  private static let inCharge = EventWord.set("chargé chargée chargés chargées")
  private static let thatTime = WordTable(
    lines: "d'alors\nde l'époque\ndu moment\nd'aujourd'hui\ngrand public\nhaut de gamme")
}
