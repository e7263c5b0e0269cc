import Articles
import French
import Text

/// Says which organization a leaver leaves and as what.
extension EventSlots {
  /// Fills the organization from what says it best: the words of the clause, the phrase for
  /// the leaver, what the document says of the leaver elsewhere, the label of the item, the
  /// country, the sentence, the paragraph, the document.
  func fillOrganization(
    _ candidate: inout DepartureCandidate, stated: OrganizationPhrase?, phrase: PersonPhrase,
    near token: Int
  ) {
    var leaver = leaverKind(candidate, phrase)
    // `X a été destituée par le Sénat brésilien`: who is dismissed so held an office of state.
    let isRemovedByPower =
      (leaver.isOffice || !leaver.hasRole) && Self.dismissals.contains(candidate.rule)
      && stated.map(isPower) ?? false
    if isRemovedByPower { leaver.isOffice = true }
    // `Le Pentagone a relevé l'amiral X, patron de la VIe Flotte`: of what he leads.
    let isRemovedFromOwn =
      Self.dismissals.contains(candidate.rule) && !isPast(phrase) && phrase.kind != .group
      && phrase.determiner != .possessive
      && phrase.organization.map { $0.isNamed && $0 != stated } ?? false
    if let stated, !isRemovedByPower, !isRemovedFromOwn {
      if case .generic(let noun) = stated, Self.employers.contains(event.hash(noun)),
        !event.tokens[noun].isCapitalized, let own = ownOrganization(candidate, phrase),
        !isFollowedByName(noun)
      {
        candidate.organization = references.organization(own, near: token)
        candidate.basis = .ownOfCommonNoun
        if candidate.organization != nil { return }
      }
      if set(&candidate, stated, near: token) { return }
    }
    if let own = phrase.organization, !isPast(phrase), set(&candidate, own, near: token) {
      candidate.basis = .phrase
      return
    }
    if fillFromSurroundings(&candidate, leaver, near: token) { return }
    if fillFromOffice(&candidate, leaver, near: token) { return }
    // Of an artist who retires nothing tells whom he leaves, unless the headline does.
    if candidate.manner == .retired, candidate.roleRange == nil, phrase.kind != .group,
      phrase.role == nil || phrase.isGenericHuman || !references.topicIsInTitle
    {
      return
    }
    if let chief = organizationOfChief(candidate, phrase) {
      candidate.basis = .chief
      candidate.organization = references.organization(chief, near: token)
      return
    }
    // Without a country the office of a state is nobody's: no party that is named employs it.
    if leaver.isOfState { return }
    let nearest = nearestOrganization(candidate)
    if let index = nearest ?? references.focus(before: token),
      !leaver.isOffice || !isPower(entity: index)
    {
      candidate.basis = nearest == nil ? .topic : .sentence
      candidate.organization = EntityReference(.organization, event.names.entities[index].name)
    } else if let words = references.unlistedTopic {
      candidate.basis = .unlistedTopic
      candidate.organization = references.organization(.words(words), near: token)
    }
  }

  /// Fills the organization from what the document says of the leaver elsewhere, and from the words
  /// around the clause.
  ///
  /// - Returns: Whether nothing else can give it.
  private func fillFromSurroundings(
    _ candidate: inout DepartureCandidate, _ leaver: LeaverKind, near token: Int
  ) -> Bool {
    if let known = leaver.organization, let reference = references.organization(known, near: token)
    {
      candidate.organization = reference
      candidate.basis = .affiliation
      return true
    }
    if let town = townOfClub(candidate), set(&candidate, town, near: token) {
      candidate.basis = .town
      return true
    }
    if let employer = employerOfPost(candidate), set(&candidate, employer, near: token) {
      candidate.basis = .workplace
      return true
    }
    if let label = references.itemLabel(ofSentence: candidate.sentence) {
      candidate.basis = .label
      candidate.organization = references.organization(label, near: token)
      if leaver.isMinister, let government = references.government(before: token) {
        candidate.organization = references.organization(government, near: token)
      }
      return true
    }
    if leaver.isMunicipal, let town = references.municipality {
      candidate.basis = .municipality
      candidate.organization = references.organization(.entity(town), near: token)
      return true
    }
    if candidate.manner == .retired, let team = nationalTeam(candidate) {
      candidate.basis = .nationalTeam
      candidate.organization = team
      return true
    }
    if let worked = workplace(inSentence: candidate.sentence) {
      candidate.basis = .workplace
      candidate.organization = references.organization(worked, near: token)
      return true
    }
    return false
  }

  /// Fills the organization of who governs from the government, the town or the country, and lets
  /// who ends a career leave none.
  ///
  /// - Returns: Whether nothing else can give it.
  private func fillFromOffice(
    _ candidate: inout DepartureCandidate, _ leaver: LeaverKind, near token: Int
  ) -> Bool {
    if candidate.manner == .retired && leaver.isSport { return true }
    if endsCareer(candidate) {
      candidate.basis = .nobodys
      return true
    }
    if leaver.isMinister, let government = references.government(before: token) {
      candidate.basis = .government
      candidate.organization = references.organization(government, near: token)
      return true
    }
    if leaver.isOffice, let country = references.country(ofOfficeIn: candidate.sentence) {
      candidate.basis = .country
      candidate.organization = EntityReference(.location, country)
      return true
    }
    // No party that the text is about is a minister's employer.
    if leaver.isMinister {
      candidate.basis = .government
      candidate.organization = references.anyGovernment.flatMap {
        references.organization($0, near: token)
      }
      return true
    }
    if candidate.cue.contains(where: { isOfOfficesOnly($0) }) {
      candidate.basis = .nobodys
      return true
    }
    return false
  }

  private func set(
    _ candidate: inout DepartureCandidate, _ phrase: OrganizationPhrase, near token: Int
  ) -> Bool {
    var phrase = phrase
    if case .generic(let noun) = phrase,
      let own = ownName(
        after: noun, before: event.text.sentences[candidate.sentence].tokens.upperBound)
    {
      phrase = own.phrase
    }
    guard let reference = references.organization(phrase, near: token) else { return false }
    candidate.organization = reference
    if case .generic = phrase {
      candidate.organizationIsStated = false
      candidate.basis = .commonNoun
    } else {
      candidate.organizationIsStated = true
      candidate.basis = .clause
    }
    return true
  }

  /// `X, ancien président de Y, est limogé`: what stands behind the name is over.
  private func isPast(_ phrase: PersonPhrase) -> Bool {
    guard phrase.isFormer, phrase.kind == .named, let role = phrase.role else { return false }
    return role.lowerBound > phrase.head.lowerBound
  }

  private struct LeaverKind {
    var isOffice = false
    var isSport = false
    var isMinister = false
    var hasRole = false
    var isOfState = false
    var isMunicipal = false
    var organization: OrganizationPhrase?
  }

  private func leaverKind(
    _ candidate: DepartureCandidate, _ phrase: PersonPhrase
  ) -> LeaverKind {
    var kind = LeaverKind()
    kind.isOffice =
      phrase.isOffice || candidate.evidence.contains { Self.powers.contains(event.hash($0)) }
    if candidate.cue.contains(where: { isOfOfficesOnly($0) }) { kind.isOffice = true }
    kind.isSport = phrase.isSport
    var role = phrase.role
    if let stated = candidate.roleRange {
      role = stated
      let noun = event.personNoun(at: stated.lowerBound, before: stated.upperBound)
      if noun?.kind == .office { kind.isOffice = true }
    }
    if case .entity(let entity) = candidate.leaver {
      if let known = references.affiliation(of: entity, near: candidate.sentence) {
        kind.isOffice = kind.isOffice || known.isOffice
        kind.isSport = kind.isSport || known.isSport
        kind.organization = known.organization
        role = role ?? known.role
      }
    } else if case .phrase(let known) = candidate.leaver {
      kind.organization = known.organization
      kind.isOffice = kind.isOffice || known.isOffice
      kind.isSport = kind.isSport || known.isSport
      role = role ?? known.role
    }
    kind.hasRole = role != nil
    kind.isMunicipal = role.map(isMunicipal) ?? false
    kind.isOfState =
      role.map { words in words.contains { Self.stateWords.contains(event.hash($0)) } } ?? false
    kind.isMinister =
      role.map { words in
        Self.ministers.contains(event.hash(words.lowerBound))
          && (!Self.secretaries.contains(event.hash(words.lowerBound))
            || words.contains { event.hash($0) == Self.state })
          && !words.contains { Self.firstAmongMinisters.contains(event.hash($0)) }
      } ?? false
    return kind
  }

  /// The organization that the document gives a leaver, for `l'entreprise`, `le club`.
  private func ownOrganization(
    _ candidate: DepartureCandidate, _ phrase: PersonPhrase
  ) -> OrganizationPhrase? {
    if let own = phrase.organization, !phrase.isFormer, !phrase.isOffice, own.isNamed {
      return own
    }
    guard case .entity(let entity) = candidate.leaver,
      let known = references.affiliation(of: entity, near: candidate.sentence),
      !known.isFormer, !known.isComing, !known.isOffice, let own = known.organization, own.isNamed
    else { return nil }
    return own
  }

  /// `destitution`, `abdique`: words for those who govern.
  private func isOfOfficesOnly(_ token: Int) -> Bool {
    guard let word = event.tokens.indices.contains(token) ? event.tokens[token] : nil else {
      return false
    }
    let letters = event.text.bytes[Int(word.start)..<Int(word.end)]
    return Self.officeStems.contains { letters.starts(with: $0) }
  }

  private static let officeStems = ["destitu", "abdi"].map { Array($0.utf8) }

  /// `le club de Marseille`: the noun has a name of its own.
  private func isFollowedByName(_ noun: Int) -> Bool {
    event.has(noun + 1, .of)
      && event.tokens.indices.contains(noun + 2) && event.tokens[noun + 2].isCapitalized
  }

  /// Whether an organization dismisses those who govern: `destitué par le Congrès`.
  func isPower(_ phrase: OrganizationPhrase) -> Bool {
    switch phrase {
    case .entity(let index): return isPower(entity: index)
    case .generic(let noun): return Self.powersThatDismiss.contains(event.hash(noun))
    case .words(let words): return Self.powersThatDismiss.contains(event.hash(words.lowerBound))
    case .country: return false
    }
  }

  private func isPower(entity: Int) -> Bool {
    event.names.occurrences.first { $0.entity == entity }.map {
      Self.powersThatDismiss.contains(event.hash($0.tokens.lowerBound))
    } ?? false
  }

  /// `prend sa retraite internationale`: the country plays.
  private func nationalTeam(_ candidate: DepartureCandidate) -> EntityReference? {
    let end = candidate.evidence.upperBound
    let near = candidate.cue.lowerBound..<min(event.tokens.count, end + 2)
    guard near.contains(where: { Self.international.contains(event.hash($0)) }),
      let country = references.country
    else { return nil }
    return EntityReference(.location, country)
  }

  /// `Le président de X a justifié le départ du directeur général Y`: of X too.
  private func organizationOfChief(
    _ candidate: DepartureCandidate, _ phrase: PersonPhrase
  ) -> OrganizationPhrase? {
    guard candidate.rule == "noun", phrase.role != nil, phrase.determiner == .definite,
      !phrase.isOffice, !phrase.isGenericHuman
    else { return nil }
    return event.phrases[candidate.sentence].first {
      $0.tokens.upperBound <= candidate.cue.lowerBound && $0.preposition == nil && !$0.isFormer
        && $0.role != nil && $0.organization.map(\.isNamed) ?? false
    }?.organization
  }

  /// The organization of the candidate's own sentence, if it names just one.
  private func nearestOrganization(_ candidate: DepartureCandidate) -> Int? {
    let tokens = event.text.sentences[candidate.sentence].tokens
    var found: Set<Int> = []
    // `Dans un communiqué, la chaîne X annonce`: of its own people.
    let isOwnNews = tokens.contains { Self.ownNews.contains(event.hash($0)) }
    // The organization of somebody else in the sentence is not the leaver's.
    let others = Set(
      event.phrases[candidate.sentence].compactMap { phrase -> Int? in
        guard phrase.tokens != candidate.person || isPast(phrase),
          case .entity(let entity) = phrase.organization
        else { return nil }
        return entity
      })
    for index in event.names.occurrences(inTokens: tokens) {
      let occurrence = event.names.occurrences[index]
      if event.names.entities[occurrence.entity].type == .organization,
        !others.contains(occurrence.entity), isOwnNews || !event.isSource(occurrence),
        !event.isOpponent(occurrence), !isPower(entity: occurrence.entity),
        !references.isPastWork(occurrence),
        !references.isGoal(occurrence)
          || candidate.person.lowerBound < occurrence.tokens.lowerBound
            && occurrence.tokens.lowerBound < candidate.cue.lowerBound
      {
        found.insert(occurrence.entity)
      }
    }
    if let topic = references.topic, found.contains(topic) { return topic }
    return found.count == 1 ? found.first : nil
  }

  // MARK: - Words

  private static let ownNews = EventWord.set("communiqué communique")
  private static let dismissals: Set<String> = [
    "passive", "participle", "verb_employer", "verb_employer_clitic", "phrase_employer",
  ]
  private static let stateWords = EventWord.set(
    "ministre ministres chancelier chancelière république roi reine préfet préfète ambassadeur")
  private static let secretaries = EventWord.set("secrétaire secrétaires")
  private static let state = WordHash.of("état")
  private static let ministers = EventWord.set("ministre ministres secrétaire secrétaires garde")
  private static let firstAmongMinisters = EventWord.set("premier première général générale")
  static let powersThatDismiss = EventWord.set(
    """
    parlement congrès sénat assemblée chambre cour tribunal conseil élysée matignon kremlin \
    bundestag maison-blanche maison législateur députés knesset douma
    """)
  private static let employers = EventWord.set(
    """
    entreprise société firme compagnie groupe startup start-up jeune multinationale laboratoire labo \
    maison club formation franchise organisation association fondation fédération ligue syndicat \
    chaîne radio station journal quotidien hebdomadaire magazine rédaction média titre banque \
    assureur constructeur éditeur opérateur université école institut hôpital centre musée théâtre \
    opéra orchestre cabinet agence studio institution plateforme boîte employeur fabricant géant \
    distributeur enseigne marque établissement structure écurie équipe
    """)
  private static let international = EventWord.set("internationale internationales")
}
