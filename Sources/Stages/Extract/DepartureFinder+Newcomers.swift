import Articles
import French
import Text

/// Posts that people leave whom the text names to another: what they did until now.
extension DepartureFinder {
  /// `X, venu du cabinet Y, devient associé`
  func isBesideNewcomer(_ token: Int, _ sentence: Int) -> Bool {
    event.hash(token - 1) == EventWord.comma
      && event.phrases[sentence].contains {
        $0.tokens.upperBound == token - 1 && $0.entity.map(newcomers.contains) ?? false
      }
  }

  /// `Il était jusqu'ici ministre-président de Hesse`, `dirige actuellement la filiale de X`, of
  /// somebody whom the text names to another post.
  func heldElsewhere(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let time = event.auxiliaryTime(token)
    let isCopula = time?.isBe == true && (time?.time == .past || time?.time == .present)
    let leads = Self.leadsNow.contains(event.hash(token))
    // `préside depuis 2022` goes on; `présidait depuis 2022` does not.
    let isOver = time?.time == .past || Self.ledThen.contains(event.hash(token))
    guard isCopula || leads,
      let now = (token + 1..<min(bounds.upperBound, token + 3)).first(where: {
        Self.nowWords.contains(event.hash($0)) && (isOver || event.hash($0) != EventWord.since)
      }) ?? (isOver && opensBeforehand(sentence, until: token) ? token : nil)
    else { return [] }
    var next = now + 1
    while next < bounds.upperBound, next - now < 4,
      event.isDate(at: next) || event.tokens[next].kind == .number
        || event.has(next, [.time, .quantifier])
    {
      next += 1
    }
    let left: (phrase: OrganizationPhrase?, role: Range<Int>?, end: Int)
    if isCopula, let post = slots.role(at: next, before: bounds.upperBound),
      post.organization != nil || isOver
    {
      left = (post.organization, post.role, post.end)
    } else if isCopula, isOver, let held = post(heldAt: next, bounds) {
      left = (held.organization, held.role, held.end)
    } else if leads,
      let found = event.organization(at: next, before: bounds.upperBound)
        ?? slots.complementOrganization(after: next, before: bounds.upperBound)
    {
      left = (found.phrase, nil, found.end)
    } else if leads, isOver, event.has(next, .article), event.tokens[next + 1].isWord,
      event.classes[next + 1].isEmpty
    {
      // `elle dirigeait depuis trois ans la délégation de l'Est`: a part of what she works for.
      left = (nil, nil, next + 2)
    } else {
      return []
    }
    if case .generic? = left.phrase { return [] }
    let group = VerbGroup(
      start: token, verb: token, time: .past, voice: .active,
      pronoun: event.has(token - 1, .subjectPronoun) ? token - 1 : nil, isConditional: false)
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group },
      cue: token..<now + 1, evidence: token..<left.end, inSentence: sentence, manner: .moved,
      status: .confirmed, strength: .noun, organization: left.phrase, role: left.role,
      rule: "recruiter"
    ) { candidate, _ in finish(&candidate, nil) }
    .filter {
      guard case .entity(let entity) = $0.leaver else { return false }
      return (isOver ? newcomers : movers).contains(entity)
    }
  }

  /// Who stands next to a head, whose place he takes.
  private static let seconds = EventWord.set(
    "numéro adjoint adjointe bras second seconde suppléant suppléante")
  static let ledThen = EventWord.set(
    """
    dirigeait présidait entraînait pilotait commandait gérait animait supervisait coordonnait \
    administrait conduisait chapeautait
    """)
  static let leadsNow = WordHashSet(
    ledThen.hashes
      + EventWord.set("dirige préside entraîne pilote commande gère supervise coordonne").hashes)
  private static let nowWords = EventWord.set(
    "depuis jusqu'ici jusqu'alors jusque-là actuellement auparavant précédemment")

  /// `nomme X, jusqu'ici directeur financier de Y`.
  func heldUntilNow(
    at token: Int, inSentence sentence: Int, by newcomers: Set<Int>
  ) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard
      let match = Self.untilNow.longestMatch(
        in: event.tokens, at: token, before: bounds.upperBound),
      let post = post(heldAt: token + match.length, bounds),
      let person = holder(ofPostAt: token, until: post.end, sentence),
      case .entity(let entity)? = references.referent(of: person, inSentence: sentence),
      newcomers.contains(entity) || isNamed(person, toPostBehind: post.end, bounds)
    else { return [] }
    // `actuel directeur`: a post left only if it is one in another house.
    if Self.presentPosts.contains(event.hash(token)) {
      guard case .entity? = post.organization else { return [] }
    }
    // `X, jusqu'ici numéro deux, prend les commandes`: of the same house.
    if !(post.organization?.isNamed ?? false), let role = post.role,
      Self.seconds.contains(event.hash(role.lowerBound))
    {
      return []
    }
    return make(
      [person], cue: token..<token + match.length,
      evidence: min(token, person.tokens.lowerBound)..<max(post.end, person.tokens.upperBound),
      inSentence: sentence, manner: .moved, status: .confirmed, strength: .verb,
      organization: post.organization, role: post.role, rule: "recruiter"
    ) { candidate, _ in finish(&candidate, nil) }
  }

  /// `directrice financière de Y`, `en charge des achats`, `à la tête de Y`: what somebody did.
  private func post(
    heldAt start: Int, _ bounds: Range<Int>
  ) -> (role: Range<Int>?, organization: OrganizationPhrase?, end: Int)? {
    if let post = slots.role(at: start, before: bounds.upperBound), post.role != nil {
      return post
    }
    if EventSlots.headWords.longestMatch(in: event.tokens, at: start, before: bounds.upperBound)
      != nil
    {
      return slots.origin(after: start, before: bounds.upperBound).map {
        (nil, $0.organization, $0.end)
      }
    }
    guard
      let match = Self.charges.longestMatch(
        in: event.tokens, at: start, before: bounds.upperBound)
    else { return nil }
    let next = start + match.length
    if let house = event.organization(at: next, before: bounds.upperBound), house.phrase.isNamed {
      return (nil, house.phrase, house.end)
    }
    return (nil, nil, next)
  }

  /// Of whom the words of a former post tell: the one before them, or the one behind where they
  /// open the sentence: `Jusqu'ici directrice de Y, X`.
  private func holder(
    ofPostAt token: Int, until end: Int, _ sentence: Int
  ) -> PersonPhrase? {
    let phrases = event.phrases[sentence]
    if token == event.text.sentences[sentence].tokens.lowerBound {
      return phrases.first {
        $0.kind == .named && $0.tokens.lowerBound >= token && $0.tokens.lowerBound <= end + 1
      }
    }
    guard let person = phrases.last(where: { $0.head.upperBound <= token }) else { return nil }
    let last = person.tokens.contains(token) ? person.head.upperBound : person.tokens.upperBound
    return token - last <= 1 ? person : nil
  }

  /// `La nomination de X, jusque-là évêque de Y,`, `X, jusque-là procureur, est nommé à Z`: named
  /// to a post that no other words tell.
  private func isNamed(
    _ person: PersonPhrase, toPostBehind end: Int, _ bounds: Range<Int>
  ) -> Bool {
    let start = person.tokens.lowerBound
    return (max(bounds.lowerBound, start - 4)..<start).contains {
      Self.namings.contains(event.hash($0))
    }
      || (end..<min(bounds.upperBound, end + 6)).contains {
        Self.named.contains(event.hash($0))
      }
  }

  private static let namings = EventWord.set(
    """
    nomination désignation promotion arrivée intronisation remplacé remplacée nommé nomme nommera \
    désigné désigne promu
    """)
  private static let named = EventWord.set(
    "nommé nommée promu promue muté mutée désigné désignée affecté affectée")
  private static let charges = WordTable(
    lines: """
      en charge de
      en charge du
      en charge des
      en charge d'
      chargé de
      chargé du
      chargé des
      chargée de
      chargée du
      chargée des
      en poste à
      en poste au
      en poste aux
      en poste chez
      en poste dans
      """)

  /// `Le patron de X, Y, prend la tête de Z`: whoever is told to hold a post in one house and
  /// named to one in another leaves the first.
  func posted(from arrivals: [AppointmentCandidate]) -> [DepartureCandidate] {
    arrivals.flatMap { arrival -> [DepartureCandidate] in
      guard !arrival.isInterim, arrival.status == .confirmed || arrival.status == .announced,
        case .entity(let entity) = arrival.newcomer, let goal = arrival.organization,
        goal.type == .organization
          || arrival.roleRange.map({ Self.stateServants.contains(event.hash($0.lowerBound)) })
            ?? false,
        arrival.organizationIsStated,
        !Self.isSecondPost(arrival, event),
        let phrase = holder(named: entity, in: arrival),
        let role = phrase.role, let left = phrase.organization, !phrase.isFormer,
        !phrase.isOffice || Self.stateServants.contains(event.hash(role.lowerBound)),
        !phrase.isGenericHuman,
        phrase.determiner == .definite
          || phrase.determiner == .none && role.upperBound <= phrase.head.lowerBound
          || isHeldByAppointee(phrase, arrival),
        Self.fullPosts.contains(event.hash(role.lowerBound)),
        role.upperBound <= arrival.cue.lowerBound,
        !phrase.tokens.contains(where: { Self.coming.contains(event.hash($0)) })
      else { return [] }
      switch left {
      case .generic, .country: return []
      case .entity, .words: break
      }
      guard references.organization(left, near: arrival.cue.lowerBound) != goal else { return [] }
      return make(
        [phrase], cue: arrival.cue,
        evidence: min(
          phrase.tokens.lowerBound, arrival.evidence.lowerBound)..<max(
            phrase.tokens.upperBound, arrival.evidence.upperBound),
        inSentence: arrival.sentence, manner: .moved, status: arrival.status, strength: .noun,
        organization: left, role: role, rule: "recruiter"
      ) { candidate, _ in
        candidate.destination = goal
        finish(&candidate, nil)
      }
    }
  }

  /// `Mme X, préfète de Y, a été nommée à Z`: the post of whom a passive names to another; whoever
  /// is elected may keep his.
  private func isHeldByAppointee(_ phrase: PersonPhrase, _ arrival: AppointmentCandidate) -> Bool {
    let (end, verb) = (phrase.tokens.upperBound, arrival.cue.lowerBound)
    guard end < verb, event.hash(end) == EventWord.comma,
      Self.appointed.contains(event.hash(verb))
    else { return false }
    let group = event.verbGroup(at: verb, form: .pastParticiple)
    return group.voice == .passive && group.start == end + 1
  }

  private static let appointed = EventWord.set(
    "nommé nommée promu promue muté mutée affecté affectée")
  /// The phrase that gives a newcomer a post, `Cheffe du service de X depuis 2019, Y` being one.
  private func holder(
    named entity: Int, in arrival: AppointmentCandidate
  ) -> PersonPhrase? {
    let phrases = event.phrases[arrival.sentence]
    guard
      let place = phrases.firstIndex(where: {
        $0.entity == entity && $0.tokens.overlaps(arrival.person)
      })
    else { return nil }
    guard place == 1, phrases[1].role == nil,
      var fronted = references.frontedPost(
        before: phrases[1], phrases[0], inSentence: arrival.sentence)
    else { return phrases[place] }
    fronted.entity = entity
    fronted.kind = .named
    fronted.head = phrases[1].head
    fronted.tokens = fronted.tokens.lowerBound..<phrases[1].tokens.upperBound
    return fronted
  }

  private static let coming = EventWord.set(
    "nouveau nouvel nouvelle futur future prochain prochaine")
  /// Offices to which the state sends and from which it calls back.
  static let stateServants = EventWord.set(
    """
    préfet préfète sous-préfet sous-préfète ambassadeur ambassadrice consul consule procureur \
    procureure recteur rectrice
    """)
  /// Posts that leave no time for another.
  private static let fullPosts = EventWord.set(
    """
    directeur directrice sous-directeur sous-directrice dg pdg p-dg ceo cto cfo coo patron patronne \
    entraîneur entraîneuse sélectionneur sélectionneuse coach responsable rédacteur rédactrice chef \
    cheffe journaliste présentateur présentatrice animateur animatrice manager joueur joueuse \
    attaquant attaquante défenseur défenseure gardien gardienne ailier ailière conservateur \
    conservatrice proviseur proviseure chercheur chercheuse ingénieur ingénieure adjoint adjointe \
    analyste avocat avocate associé associée consultant consultante économiste trader vendeur \
    vendeuse délégué déléguée curé évêque archevêque vicaire préfet préfète sous-préfet \
    sous-préfète recteur rectrice commandant commandante colonel colonelle commissaire procureur \
    procureure pivot meneur meneuse arrière buteur buteuse milieu talonneur pilier latéral \
    portier technicien technicienne coureur coureuse grimpeur sprinteur sprinteuse ouvreur centre \
    numéro cofondateur cofondatrice chroniqueur chroniqueuse reporter éditorialiste styliste \
    créateur créatrice cuisinier cuisinière pâtissier pâtissière médecin chirurgien chirurgienne \
    professeur professeure enseignant enseignante développeur développeuse designer producteur \
    productrice secrétaire trésorier trésorière gérant gérante
    """)
  private static let presentPosts = EventWord.set("actuel actuelle")

  /// `Elle travaillait depuis 2016 au musée X`, of somebody whom the text names to a post
  /// elsewhere.
  func workedElsewhere(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let isNow = Self.worksNow.contains(event.hash(token))
    guard
      isNow
        ? Self.nowWords.contains(event.hash(token + 1)) && event.hash(token + 1) != EventWord.since
        : Self.workedOnce.contains(event.hash(token))
    else { return [] }
    if let same = heldSamePost(at: token, inSentence: sentence) { return same }
    if Self.held.contains(event.hash(token)) {
      let post = heldPost(at: token, inSentence: sentence)
      if !post.isEmpty { return post }
    }
    let near = token + 1..<min(bounds.upperBound, token + 8)
    guard
      let link = near.first(where: {
        Self.placeWords.contains(event.hash($0)) && !event.has($0 + 1, .time)
          && event.tokens[min($0 + 1, bounds.upperBound - 1)].kind != .number
      }),
      let left = event.organization(at: link + 1, before: bounds.upperBound)
        ?? event.unknownName(at: event.behindArticles(from: link + 1), before: bounds.upperBound)
        .map({ (.words($0), $0.upperBound) })
        ?? clubTown(at: link + 1, isPlayed: Self.played.contains(event.hash(token)))
    else { return [] }
    // `jouait jusqu'ici à X`, `évoluait la saison passée à X`
    let isUntilNow =
      opensBeforehand(sentence, until: token)
      || (token + 1..<link).contains {
        Self.untilNow.longestMatch(in: event.tokens, at: $0, before: bounds.upperBound) != nil
          || Self.lastSeason.longestMatch(in: event.tokens, at: $0, before: bounds.upperBound)
            != nil
      } && !isNow
    switch left.phrase {
    case .generic, .country: return []
    case .entity, .words: break
    }
    let group = VerbGroup(
      start: token, verb: token, time: .past, voice: .active,
      pronoun: event.has(token - 1, .subjectPronoun) ? token - 1 : nil, isConditional: false)
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group },
      cue: token..<token + 1, evidence: token..<left.end, inSentence: sentence, manner: .moved,
      status: isNow ? .announced : .confirmed, strength: isUntilNow ? .verb : .noun,
      organization: left.phrase, rule: "recruiter"
    ) { candidate, _ in finish(&candidate, nil) }
    .filter {
      guard case .entity(let entity) = $0.leaver else { return false }
      return isNow ? movers.contains(entity) : newcomers.contains(entity) || isUntilNow
    }
  }

  /// The town that stands for its club.
  private func clubTown(
    at token: Int, isPlayed: Bool
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    guard isPlayed || references.isAboutSport, let town = event.name(at: token, .location) else {
      return nil
    }
    return (.entity(town.entity), town.tokens.upperBound)
  }

  /// `qui occupait les mêmes fonctions à X`, of somebody whom the text names to a post.
  private func heldSamePost(at token: Int, inSentence sentence: Int) -> [DepartureCandidate]? {
    let bounds = event.text.sentences[sentence].tokens
    guard Self.held.contains(event.hash(token)),
      let match = (token + 1..<min(bounds.upperBound, token + 5)).lazy.compactMap({ start in
        Self.samePost.longestMatch(in: self.event.tokens, at: start, before: bounds.upperBound)
          .map { start + $0.length }
      }).first
    else { return nil }
    var end = match
    var organization: OrganizationPhrase?
    if Self.placeWords.contains(event.hash(match)) || event.hash(match) == Self.inside {
      let next = event.behindArticles(from: match + 1)
      if let found = event.organization(at: match + 1, before: bounds.upperBound) {
        (organization, end) = (found.phrase, found.end)
      } else if let unknown = event.unknownName(at: next, before: bounds.upperBound) {
        (organization, end) = (.words(unknown), unknown.upperBound)
      }
    }
    let group = VerbGroup(
      start: token, verb: token, time: .past, voice: .active,
      pronoun: event.has(token - 1, .subjectPronoun) ? token - 1 : nil, isConditional: false)
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group },
      cue: token..<token + 1, evidence: token..<end, inSentence: sentence, manner: .moved,
      status: .confirmed, strength: .noun, organization: organization, rule: "recruiter"
    ) { candidate, _ in finish(&candidate, nil) }
    .filter {
      guard case .entity(let entity) = $0.leaver else { return false }
      return newcomers.contains(entity)
    }
  }

  static let workedOnce = EventWord.set(
    """
    travaillait jouait évoluait officiait exerçait œuvrait enseignait courait siégeait servait \
    occupait assumait remplissait portait défendait
    """)
  static let worksNow = EventWord.set("travaille officie exerce évolue œuvre enseigne")
  private static let played = EventWord.set("évoluait jouait")
  private static let held = EventWord.set("occupait exerçait assumait remplissait")
  private static let samePost = WordTable(
    lines: """
      les mêmes fonctions
      la même fonction
      le même poste
      un poste similaire
      un poste équivalent
      des fonctions similaires
      des fonctions équivalentes
      des responsabilités similaires
      """)
  private static let lastSeason = WordTable(
    lines: "la saison dernière\nla saison passée\ncette saison\nl'an passé\nl'an dernier")
  private static let inside = WordHash.of("dans")
  private static let placeWords = EventWord.set("à au aux chez pour dans sur")
}
