import Articles
import French
import Text

/// Which organization `l'entreprise`, a paragraph or the document speaks of.
extension References {
  /// The published name of what an organization phrase means.
  func organization(_ phrase: OrganizationPhrase, near token: Int) -> EntityReference? {
    switch phrase {
    case .entity(let index):
      let entity = event.names.entities[index]
      return EntityReference(entity.type, entity.name)
    case .country(let name): return EntityReference(.location, name)
    case .words(let range): return EntityReference(.organization, event.string(range))
    case .generic(let noun):
      // Of governments a text rarely speaks of two, and none has a name.
      if event.hash(noun) == Self.governmentWord {
        return EntityReference(.organization, event.string(noun..<noun + 1))
      }
      if Self.landWords.contains(event.hash(noun)) {
        return country.map { EntityReference(.location, $0) }
      }
      if let club = organization(ofTownBehind: noun) {
        return EntityReference(.organization, event.names.entities[club].name)
      }
      if let institution = institution(calledBy: noun, near: token) { return institution }
      let sentence = event.text.sentence(ofToken: token)
      if let label = itemLabel(ofSentence: sentence),
        !isOrganizationNamed(
          inTokens: event.text.sentences[sentence].tokens.lowerBound..<token, except: label)
      {
        return organization(label, near: token)
      }
      guard let index = meantOrganization(near: token) else {
        // `notre amicale`, `la troupe`: no other name of it is told.
        return isOwnKind(noun)
          ? EntityReference(.organization, event.string(noun..<noun + 1)) : nil
      }
      return EntityReference(.organization, event.names.entities[index].name)
    }
  }

  /// `amicale`, `hôpital`, but not `société`: few of the kind can be meant.
  private func isOwnKind(_ noun: Int) -> Bool {
    OrganizationNouns.isInstitution(event.tokens[noun])
      && !OrganizationNouns.isToldByName(event.tokens[noun])
  }

  /// `l'hôpital`, `la fédération`: the one named last whose name has the word, else the next one.
  private func institution(calledBy noun: Int, near token: Int) -> EntityReference? {
    guard isOwnKind(noun) else { return nil }
    let word = event.hash(noun)
    let places = event.tokens.indices.filter { $0 != noun && event.hash($0) == word }
    for place in places.reversed().filter({ $0 < token }) + places.filter({ $0 >= token }) {
      if let found = event.occurrence(at: place) {
        let entity = event.names.entities[found.entity]
        if entity.type == .organization, !event.isSource(found), !isPastWork(found) {
          return EntityReference(.organization, entity.name)
        }
      } else if let words = event.institution(
        at: place,
        before: event.text.sentences[event.text.sentence(ofToken: place)].tokens.upperBound)
      {
        return EntityReference(.organization, event.string(words))
      }
    }
    return nil
  }

  /// `le club parisien`, `la formation caladoise`: the one organization of the document whose name
  /// has the town or its adjective.
  private func organization(ofTownBehind noun: Int) -> Int? {
    let next = noun + 1
    guard event.tokens.indices.contains(next), !event.tokens[next].isCapitalized,
      event.looksLikeAdjective(next), Countries.country(ofAdjective: event.tokens[next]) == nil
    else { return nil }
    let stem = event.string(next..<next + 1).prefix(5).lowercased()
    guard stem.count > 3 else { return nil }
    let named = event.names.entities.indices.filter { index in
      event.names.entities[index].type == .organization
        && event.names.entities[index].name.split(separator: " ").contains {
          let word = $0.lowercased()
          return word.hasPrefix(stem) || word.count > 3 && stem.hasPrefix(word)
        }
    }
    return named.count == 1 ? named.first : nil
  }

  /// The organization that `l'entreprise` means at a token: the topic of the document if
  /// it is named close by, else the last one named.
  func meantOrganization(near token: Int) -> Int? {
    var last: Int?
    let sentence = event.text.sentence(ofToken: token)
    // Whom the headline names is the one that `le groupe` means, unless its own sentence
    // names another before.
    if let topic, isInTitle(topic) {
      let first = event.text.sentences[sentence].tokens.lowerBound
      if !isOrganizationNamed(inTokens: first..<token) { return topic }
    }
    let start = event.text.sentences[max(0, sentence - 2)].tokens.lowerBound
    for index in event.names.occurrences(inTokens: start..<token) {
      let occurrence = event.names.occurrences[index]
      guard event.names.entities[occurrence.entity].type == .organization,
        !event.isSource(occurrence), !isPastWork(occurrence)
      else { continue }
      let distance = sentence - event.text.sentence(ofToken: occurrence.tokens.lowerBound)
      if occurrence.entity == topic, distance <= 1 { return topic }
      // `s'engage avec X. Y quitte aussi le club`: not the new one of somebody else.
      if isGoal(occurrence), last != nil { continue }
      last = occurrence.entity
    }
    return last ?? topic
  }

  /// Whether an organization is only where somebody worked before: `l'ancien directeur de X`,
  /// `après dix ans chez X`, `en provenance de X`.
  func isPastWork(_ occurrence: NameTable.Occurrence) -> Bool {
    let name = occurrence.tokens
    let first = event.text.sentences[event.text.sentence(ofToken: name.lowerBound)]
      .tokens.lowerBound
    var index = name.lowerBound - 1
    // `passé par Ikea et Conforama`: all that are joined.
    if index > first, event.has(index, .coordinator), let other = event.occurrence(at: index - 1),
      event.names.entities[other.entity].type == .organization
    {
      index = other.tokens.lowerBound - 1
    }
    while index >= first, name.lowerBound - index < 10 {
      let word = event.hash(index)
      if EventWord.former.contains(word) || Self.careers.contains(word)
        || EventWord.former.contains(event.hash(index - 1))
      {
        return true
      }
      guard !event.isMark(index), event.occurrence(at: index) == nil,
        !event.has(index, [.auxiliary, .relative, .coordinator]),
        DepartureCues.verbs(event.tokens[index]) == nil,
        AppointmentCues.verb(event.tokens[index]) == nil
      else { return false }
      index -= 1
    }
    return false
  }

  /// Words between which and an organization nobody's present one stands.
  private static let careers = EventWord.set(
    """
    carrière provenance transfuge passé passée passés passées formé formée venu venue ans diplômé \
    diplômée diplômés diplômées issu issue mba master doctorat classes armes gammes débuts
    """)

  /// Whether somebody goes to an organization: `avec X`, `pour X`, `rejoint X`.
  func isGoal(_ occurrence: NameTable.Occurrence) -> Bool {
    var index = occurrence.tokens.lowerBound - 1
    while event.has(index, .article), !EventWord.toWords.contains(event.hash(index)) { index -= 1 }
    // `rejoint la start-up X`, `recrutée par l'hebdomadaire X`
    if index >= 0, OrganizationNouns.isOrganization(event.tokens[index]) {
      index -= 1
      while event.has(index, .article), !event.has(index, .of) { index -= 1 }
    }
    let link = event.hash(index)
    if Self.goals.contains(link) || isJoined(before: occurrence.tokens.lowerBound) { return true }
    if link == EventWord.by { return Self.hired.contains(event.hash(index - 1)) }
    // `muté à X`, `s'en va chez Y`, `cap sur Z`
    if Self.ways.contains(link) { return Self.goings.contains(event.hash(index - 1)) }
    // `parti diriger X`, but not `cesse de diriger X`
    if Self.leadings.contains(link) { return !event.has(index - 1, .of) }
    // `Direction X pour la commissaire`
    return link == Self.direction && !event.has(index - 1, .determiner)
  }

  /// `rejoint un fonds d'investissement, X`
  private func isJoined(before name: Int) -> Bool {
    guard event.hash(name - 1) == EventWord.comma else { return false }
    var index = name - 2
    while index > 0, name - index < 8, !event.isMark(index), event.occurrence(at: index) == nil {
      if Self.joinings.contains(event.hash(index)) { return true }
      index -= 1
    }
    return false
  }

  private static let joinings = EventWord.set(
    "rejoint rejoindre rejoindra rejoignent intègre intégrer")
  private static let hired = EventWord.set(
    """
    recruté recrutée recrutés recrutées embauché embauchée embauchés embauchées engagé engagée \
    engagés engagées débauché débauchée débauchés débauchées enrôlé enrôlée
    """)
  private static let direction = WordHash.of("direction")
  private static let leadings = EventWord.set("diriger présider piloter")
  private static let ways = EventWord.set("à au aux chez en vers sur dans")
  private static let goings = EventWord.set(
    """
    muté mutée mutés mutées affecté affectée promu promue vendu vendue vendus vendues cédé cédée \
    cédés cédées transféré transférée transférés transférées va vont allé allée ira iront cap servir \
    enseigner travailler exercer retiré retirée rappelé rappelée envolé envolée exilé exilée
    """)

  private static let goals = EventWord.set(
    "avec pour rejoint rejoints rejointe rejoindre rejoindra rejoignent rejoignant")

  private func isOrganizationNamed(
    inTokens tokens: Range<Int>, except label: OrganizationPhrase? = nil
  ) -> Bool {
    event.names.occurrences(inTokens: tokens).contains {
      let occurrence = event.names.occurrences[$0]
      return event.names.entities[occurrence.entity].type == .organization
        && label != .entity(occurrence.entity) && !event.isSource(occurrence)
    }
  }

  /// The published name of the organization that the document is about.
  var topicReference: EntityReference? {
    topic.map { EntityReference(.organization, event.names.entities[$0].name) }
  }

  /// Whether the headline names the organization that the document is about.
  var topicIsInTitle: Bool { topic.map(isInTitle) ?? false }

  private func isInTitle(_ entity: Int) -> Bool {
    guard let title else { return false }
    // « X rejoint Y », « X au Y »: the headline's organization is the new one.
    return event.names.occurrences.prefix(12).contains {
      $0.entity == entity && title.contains($0.range)
        && !Self.goalWords.contains(event.hash($0.tokens.lowerBound - 1))
    }
  }

  private static let goalWords = EventWord.set("à au aux chez vers pour rejoint rejoignent")

  /// Whether a sentence is the headline of the document.
  func isHeadline(sentence: Int) -> Bool {
    title?.contains(event.text.sentences[sentence].range) ?? false
  }

  /// The organization named last before a token but for one.
  func lastOrganization(before token: Int, except excluded: EntityReference) -> EntityReference? {
    for index in event.names.occurrences(inTokens: 0..<token).reversed() {
      let occurrence = event.names.occurrences[index]
      let entity = event.names.entities[occurrence.entity]
      if entity.type == .organization, entity.name != excluded.name, !event.isSource(occurrence) {
        return EntityReference(.organization, entity.name)
      }
    }
    return nil
  }

  /// The organization that the text speaks of at a token, where its sentence names none: the
  /// last one of the paragraph that a document about another one has turned to.
  func focus(before token: Int) -> Int? {
    let sentence = event.text.sentence(ofToken: token)
    let paragraph = event.text.sentences[sentence].paragraph
    guard let topic else { return nil }
    var first = sentence
    while first > 0, event.text.sentences[first - 1].paragraph == paragraph { first -= 1 }
    let start = event.text.sentences[first].tokens.lowerBound
    var last: Int?
    for index in event.names.occurrences(inTokens: start..<token) {
      let occurrence = event.names.occurrences[index]
      guard event.names.entities[occurrence.entity].type == .organization else { continue }
      if occurrence.entity == topic { return topic }
      // `Chez X, la direction a changé`: where a paragraph is set.
      let link = occurrence.tokens.lowerBound - 1
      if event.hash(link) == Self.chez, event.tokens[link].isCapitalized {
        last = occurrence.entity
      }
    }
    return last ?? topic
  }

  /// `démissionné du gouvernement`, `remaniement du gouvernement`: what ministers are said to
  /// leave before a token or in its sentence.
  func government(before token: Int) -> OrganizationPhrase? {
    let sentence = event.text.sentences[event.text.sentence(ofToken: token)].tokens
    for index in (0..<sentence.upperBound) where event.hash(index) == Self.governmentWord {
      guard event.has(index - 1, .article) || event.has(index - 1, .of) else { continue }
      if sentence.contains(index), !Self.heads.contains(event.hash(index - 2)) {
        return .words(index..<index + 1)
      }
      let before = max(0, index - 7)..<index
      if before.contains(where: { Self.cabinetChanges.contains(event.hash($0)) }) {
        return .words(index..<index + 1)
      }
    }
    return nil
  }

  /// The government that the document names first.
  var anyGovernment: OrganizationPhrase? {
    event.tokens.indices.first { token in
      guard event.hash(token) == Self.governmentWord else { return false }
      let before = event.has(token - 1, .adjectiveBefore) ? token - 2 : token - 1
      return event.has(before, [.article, .of])
    }.map { .words($0..<$0 + 1) }
  }

  private static let heads = EventWord.set(
    "chef cheffe porte-parole président présidente action défendue politique membre par")
  private static let chez = WordHash.of("chez")
  private static let governmentWord = WordHash.of("gouvernement")
  private static let cabinetChanges = EventWord.set(
    """
    démission démissionne démissionné démissionnent démissionner remaniement départ départs exclu \
    limogé quitte quitté quittent quitter quittait sorti écarté
    """)
}
