import Articles
import French
import Text

extension DepartureFinder {
  /// What a noun of departure says: whose it is and in which light it stands.
  func nounCandidates(
    _ cue: Range<Int>, _ manner: DepartureReport.Manner, inSentence sentence: Int,
    standingFor noun: Range<Int>? = nil
  ) -> [DepartureCandidate] {
    let told = (noun ?? cue).lowerBound
    let bounds = event.text.sentences[sentence].tokens
    guard
      var status = event.hash(cue.lowerBound) == Self.place
        ? statusOfTaking(sentence)
        : statusRules.status(ofNounAt: told, inSentence: sentence)
    else { return [] }
    // `Au départ de X :`, where a line or a walk begins; but `Au départ de Mme Y, en juin,`
    if cue.lowerBound - 1 == bounds.lowerBound, event.hash(cue.lowerBound - 1) == Self.atThe,
      event.hash(cue.lowerBound) == Self.departure,
      !event.phrases[sentence].contains(where: {
        $0.kind == .named && $0.tokens.lowerBound == cue.upperBound + 1
      })
    {
      return []
    }
    // `avant son départ en vacances`
    if event.hash(cue.lowerBound) == Self.departure, event.hash(cue.upperBound) == EventWord.en,
      Self.trips.contains(event.hash(cue.upperBound + 1))
    {
      return []
    }
    guard !isInName(cue, bounds), !isOfOneWhoStays(cue, bounds), !isTimeOfTerm(cue) else {
      return []
    }
    var before = tokenBefore(cue, bounds)
    // `son pot de départ`, `la lettre de démission de X`
    let hasVessel = event.has(before, .of) && Self.vessels.contains(event.hash(before - 1))
    if hasVessel { before = tokenBefore(before - 1..<before, bounds) }
    let isPossessed = event.has(before, .possessive)
    if isPossessed {
      guard !Self.others.contains(event.hash(before)), !isOfThings(cue, sentence),
        event.hash(cue.lowerBound) != Self.place
      else { return [] }
    } else {
      if event.has(before, .demonstrative) { return [] }
      if let coming = onTheWay(cue, manner, sentence) { return coming }
    }
    let commented = isPossessed ? commentedLeaver(before: before, sentence) : nil
    var leavers =
      isPossessed
      ? [commented ?? clauses.possessor(at: before)]
      : leavers(of: cue, manner, behind: before, sentence)
    // `la lettre de démission adressée dimanche par X`
    if hasVessel, leavers.isEmpty {
      leavers = clauses.agents(behind: cue.upperBound, inSentence: sentence).filter {
        $0.tokens.lowerBound - cue.upperBound < 6
      }
    }
    guard !leavers.isEmpty, !isDeath(cue, sentence) else { return [] }
    let start = isPossessed || event.has(before, .article) ? before : cue.lowerBound
    let end =
      isPossessed
      ? cue.upperBound
      : max(cue.upperBound, leavers.last?.tokens.upperBound ?? cue.upperBound)
    var origin =
      slots.origin(after: end, before: bounds.upperBound)
      ?? slots.origin(after: cue.upperBound, before: bounds.upperBound)
      ?? (isPossessed ? ledUntil(before: before, sentence) : nil)
      .map { EventSlots.Origin(organization: $0, role: nil, end: end) }
      ?? townLeft(behind: end)
    if status == .confirmed,
      let told = statusRules.status(ofNounBefore: origin?.end ?? end, inSentence: sentence)
    {
      status = told
    }
    guard isWorthTelling(cue, leavers, until: end, hasOrigin: origin?.organization != nil) else {
      return []
    }
    let agent = organization(behind: Self.by, from: end, bounds)
    let destination = goal(of: cue, manner, behind: end, sentence)
    if manner == .moved {
      guard let destination else { return [] }
      if origin?.organization == destination.organization { origin = nil }
    }
    guard
      let (light, strength) = standing(
        of: status, isPossessed: isPossessed, from: start,
        governedAt: noun.map { $0.lowerBound - 1 } ?? start, sentence)
    else { return [] }
    // « sa retraite » is a state; « son départ à la retraite » an event.
    if manner == .retired, strength == .weak, cue.count == 1 { return [] }
    let manner =
      isPossessed && manner == .unspecified && announcesOwn(cue, leavers, sentence)
      ? DepartureReport.Manner.resigned : manner
    var found = make(
      leavers, cue: cue, evidence: start..<max(end, origin?.end ?? end), inSentence: sentence,
      manner: manner, status: light, strength: strength,
      organization: origin?.organization ?? agent?.phrase,
      role: origin?.role ?? postTaken(from: cue, sentence),
      rule: strength == .weak ? "noun_possessive" : "noun",
      excluding: isPossessed ? bystanders(before: before, manner, sentence) : []
    ) { candidate, _ in
      if let destination, destination.end - cue.upperBound < 14 {
        slots.fill(&candidate, destination: destination, status: light)
      }
      finish(&candidate, nil)
    }
    for index in found.indices {
      let told = mannerAround(cue, of: found[index], leavers, behind: end, bounds)
      found[index].manner = told ?? found[index].manner
    }
    return found
  }

  /// Whether a noun is part of a name or a title: a capital, and nothing begins there.
  private func isInName(_ cue: Range<Int>, _ bounds: Range<Int>) -> Bool {
    event.tokens[cue.lowerBound].isCapitalized && cue.lowerBound > bounds.lowerBound
      && !event.isMark(cue.lowerBound - 1)
  }

  /// `avant la fin du mandat de X`: when something else happens.
  private func isTimeOfTerm(_ cue: Range<Int>) -> Bool {
    event.hash(cue.lowerBound) == Self.endOf && Self.terms.contains(event.hash(cue.upperBound - 1))
      && event.has(cue.lowerBound - 1, .article) && event.has(cue.lowerBound - 2, .preposition)
      && !event.has(cue.lowerBound - 2, .of)
  }

  /// The token before a noun and the adjectives that stand before it.
  private func tokenBefore(_ cue: Range<Int>, _ bounds: Range<Int>) -> Int {
    var before = cue.lowerBound - 1
    while before > bounds.lowerBound,
      event.has(before, .adjectiveBefore) || event.looksLikeAdjective(before)
    {
      before -= 1
    }
    return before
  }

  /// Where a noun says that somebody goes; nil where it names no such place.
  private func goal(
    of cue: Range<Int>, _ manner: DepartureReport.Manner, behind end: Int, _ sentence: Int
  ) -> (organization: OrganizationPhrase, end: Int)? {
    let bounds = event.text.sentences[sentence].tokens
    if manner == .moved {
      guard
        let goal = organization(behind: Self.toWords, from: end, bounds)
          ?? goalOfTrade(cue, behind: end, sentence)
      else { return nil }
      // `le transfert de X vers un établissement spécialisé`
      if case .generic = goal.phrase { return nil }
      return (goal.phrase, goal.end)
    }
    if let stated = slots.destination(after: end, inSentence: sentence) { return stated }
    // `le départ de X à la Juventus`
    guard event.hash(cue.lowerBound) == Self.departure, cue.count == 1,
      EventWord.toWords.contains(event.hash(end)),
      let goal = event.organization(at: end + 1, before: bounds.upperBound),
      case .entity = goal.phrase
    else { return nil }
    return (goal.phrase, goal.end)
  }

  /// The status of what a noun tells where it stands, and how much it says; nil where a
  /// procedure is told in a way that nobody leaves.
  private func standing(
    of status: EventStatus, isPossessed: Bool, from start: Int, governedAt governed: Int,
    _ sentence: Int
  ) -> (EventStatus, DepartureCandidate.Strength)? {
    if event.has(start - 1, .of), Self.procedures.contains(event.hash(start - 2)) {
      return status == .confirmed || status == .announced ? (.announced, .verb) : nil
    }
    if isPossessed { return (status, .weak) }
    // `a accepté la démission de X`, `annonce le départ de X`: told as news.
    if isGovernedByNews(governed, event.text.sentences[sentence].tokens) { return (status, .verb) }
    if let told = participle(saidOf: start, sentence) {
      let word = event.hash(told)
      switch Governors.verb(event.tokens[told])?.effect {
      case .undone: return (.reversed, .verb)
      case .stated, .done, .vote: return (status, .verb)
      case _ where Self.turnedDown.contains(word): return (.reversed, .verb)
      case _ where Self.madeKnown.contains(word): return (status, .verb)
      default: break
      }
    }
    let isPast = status == .confirmed && (!isOpening(sentence) || isBehindTime(start))
    return (isPast ? .historical : status, .noun)
  }

  /// The manner that the words around a noun tell better than itself.
  private func mannerAround(
    _ cue: Range<Int>, of candidate: DepartureCandidate, _ leavers: [PersonPhrase],
    behind end: Int, _ bounds: Range<Int>
  ) -> DepartureReport.Manner? {
    if event.hash(cue.lowerBound) == Self.replacement {
      return mannerTold(behind: candidate.person.upperBound, bounds)
    }
    // `le départ de 600 conducteurs à la retraite`
    let isRetirement =
      event.hash(cue.lowerBound) == Self.departure
      && (leavers.contains { $0.tokens.contains { event.hash($0) == Self.retirement } }
        || Self.toRetirement.longestMatch(in: event.tokens, at: end, before: bounds.upperBound)
          != nil)
    return isRetirement ? .retired : nil
  }

  /// Whether a noun with other uses tells of a post: `la renonciation de X à sa charge`,
  /// `l'exclusion de X du parti`, not `l'exclusion de X à la 30e minute`.
  private func isWorthTelling(
    _ cue: Range<Int>, _ leavers: [PersonPhrase], until end: Int, hasOrigin: Bool
  ) -> Bool {
    switch event.hash(cue.lowerBound) {
    case Self.overthrow, Self.disgrace, Self.forfeiture:
      return leavers.contains { $0.kind == .named || $0.isOffice }
    case Self.renunciation:
      if leavers.contains(where: { $0.kind == .pronoun }) { return false }
      // `a accepté la renonciation de Mgr X`: an office of the Church is all he has.
      if leavers.contains(where: {
        $0.kind == .named && $0.role != nil
          || event.has($0.tokens.lowerBound - 1, .of) && isPrelate($0)
      }) {
        return true
      }
      // `la renonciation de X, 75 ans, à la charge de`
      return (end..<min(event.tokens.count, end + 6)).contains { link in
        let post = event.has(link + 1, .determiner) ? link + 2 : link + 1
        return EventWord.toWords.contains(event.hash(link))
          && (Self.renounced.contains(event.hash(post))
            || Self.renounced.contains(event.hash(link + 1)))
      }
    case Self.exclusion:
      return hasOrigin && leavers.contains { $0.kind == .named || $0.kind == .pronoun }
    case Self.striking: return leavers.contains { $0.kind == .named || $0.role != nil }
    case Self.suspension, Self.parting, Self.divorce:
      return leavers.contains {
        $0.role != nil && !$0.isGenericHuman && $0.kind != .group
          && (!$0.isSport || event.hash(cue.lowerBound) != Self.suspension)
      }
    case Self.withdrawal:
      return hasOrigin && leavers.contains { $0.kind == .named || $0.role != nil }
    case Self.sale: return leavers.contains { $0.kind == .named }
    case let word where Self.trades.contains(word):
      return leavers.contains { $0.kind == .named || $0.isSport }
        && isOfSport(event.text.sentence(ofToken: cue.lowerBound))
    // `la chute du président`, not that of a rider
    case Self.fall, Self.landing:
      return leavers.contains {
        $0.role != nil && $0.kind != .group && !$0.isGenericHuman && !references.isPlayer($0)
      }
    case Self.breach: return event.has(cue.upperBound, .of) && !leavers.isEmpty
    default: return true
    }
  }

  private func isPrelate(_ phrase: PersonPhrase) -> Bool {
    (phrase.tokens.lowerBound - 1..<phrase.head.lowerBound).contains {
      Self.prelates.contains(event.hash($0))
    }
  }

  /// `X, qui a dirigé Novaline jusqu'à son départ`: what he led.
  private func ledUntil(before token: Int, _ sentence: Int) -> OrganizationPhrase? {
    let first = event.text.sentences[sentence].tokens.lowerBound
    guard Self.untilWords.contains(event.hash(token - 1)),
      let name = event.names.occurrences(inTokens: max(first, token - 8)..<token).last.map({
        event.names.occurrences[$0]
      }), event.names.entities[name.entity].type == .organization,
      let verb = (max(first, name.tokens.lowerBound - 4)..<name.tokens.lowerBound).last(where: {
        Self.ledWords.contains(event.hash($0))
      }), verb >= first
    else { return nil }
    return .entity(name.entity)
  }

  /// `est nommée ministre des Armées en remplacement de X`: the post that X had.
  private func postTaken(from cue: Range<Int>, _ sentence: Int) -> Range<Int>? {
    guard event.hash(cue.lowerBound) == Self.replacement || event.hash(cue.lowerBound) == Self.place
    else { return nil }
    return event.phrases[sentence].last {
      $0.tokens.upperBound <= cue.lowerBound && $0.kind == .role && $0.isOffice
    }?.role
  }

  /// The status of the verb that says who takes the place of another; nil without one.
  private func statusOfTaking(_ sentence: Int) -> EventStatus? {
    event.text.sentences[sentence].tokens.lazy.compactMap { token -> EventStatus? in
      guard let (verb, form) = AppointmentCues.verb(event.tokens[token]),
        Self.taking.contains(verb.use)
      else { return nil }
      return statusRules.status(of: event.verbGroup(at: token, form: form), inSentence: sentence)
    }.first
  }

  /// `son remplacement par un remboursement`: nobody is replaced.
  private func isOfThings(_ cue: Range<Int>, _ sentence: Int) -> Bool {
    guard event.hash(cue.lowerBound) == Self.replacement,
      event.hash(cue.upperBound) == EventWord.by
    else { return false }
    return !event.phrases[sentence].contains { $0.preposition == EventWord.by }
  }

  /// `le départ de X` of somebody who is mourned around it.
  private func isDeath(_ cue: Range<Int>, _ sentence: Int) -> Bool {
    guard event.hash(cue.lowerBound) == Self.departure else { return false }
    return (sentence..<min(sentence + 2, event.text.sentences.count)).contains { place in
      event.text.sentences[place].tokens.contains { Self.mourning.contains(event.hash($0)) }
    }
  }

  /// Whether a verb of telling, taking or accepting stands right before.
  private func isGovernedByNews(_ start: Int, _ bounds: Range<Int>) -> Bool {
    var index = start - 1
    while index >= bounds.lowerBound, start - index < 5, event.isAdverbial(index) { index -= 1 }
    guard index >= bounds.lowerBound else { return false }
    return Governors.verb(event.tokens[index])?.effect == .stated
      || Self.newsVerbs.contains(event.hash(index))
  }

  /// `La démission de X, présentée ce matin, a été acceptée`: the participle of the clause whose
  /// subject begins at a token, not that of a relative clause in it.
  private func participle(saidOf start: Int, _ sentence: Int) -> Int? {
    let bounds = event.text.sentences[sentence].tokens
    guard start == bounds.lowerBound || event.isMark(start - 1) else { return nil }
    let limit = min(bounds.upperBound - 1, start + 24)
    var been = start
    while been < limit, event.hash(been) != EventWord.been {
      // `de X, dont le recours a été refusé, prendra effet`: closed by a comma.
      if event.has(been, .relative) {
        while been < limit, event.hash(been) != EventWord.comma { been += 1 }
      }
      been += 1
    }
    guard been < limit, event.auxiliaryTime(been - 1)?.time == .present else { return nil }
    return (been + 1..<min(bounds.upperBound, been + 4)).first { !event.isAdverbial($0) }
  }

  private static let turnedDown = EventWord.set("refusée refusé rejetée rejeté")
  /// Without the verbs of ``Governors`` that say the same.
  private static let madeKnown = EventWord.set(
    "actée entérinée officialisée approuvée acté entériné officialisé approuvé prononcé prononcée")

  private func isOpening(_ sentence: Int) -> Bool {
    event.text.sentences[sentence].paragraph <= 1
  }

  private func isBehindTime(_ start: Int) -> Bool {
    event.has(start - 1, .preposition) && Self.timeWords.contains(event.hash(start - 1))
  }

  /// `trois limogeages : ceux de X et de Y`, `le départ de X et celui de Y`: what pronouns
  /// behind a noun say of others who leave as it says.
  func standIns(
    for cue: Range<Int>, _ manner: DepartureReport.Manner, inSentence sentence: Int
  ) -> [DepartureCandidate] {
    let end = event.text.sentences[sentence].tokens.upperBound
    return (cue.upperBound..<min(end, cue.upperBound + 40)).filter { token in
      Self.stand.contains(event.hash(token)) && event.has(token + 1, .of)
        && (Self.standLinks.contains(event.hash(token - 1)) || event.isAdverbial(token - 1))
    }.flatMap { token in
      nounCandidates(token..<token + 1, manner, inSentence: sentence, standingFor: cue)
    }
  }

  /// `X est sur le départ`
  private func onTheWay(
    _ cue: Range<Int>, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate]? {
    let start = cue.lowerBound
    guard manner == .unspecified, start > 2, event.hash(start - 2) == Self.on,
      event.has(start - 1, .article)
    else { return nil }
    var verb = start - 3
    while verb > 0, event.isAdverbial(verb) { verb -= 1 }
    // `si X est sur le départ`
    let bounds = event.text.sentences[sentence].tokens
    guard let time = event.auxiliaryTime(verb), time.isBe,
      !EventStatusRules.conditions.contains(event.hash(bounds.lowerBound))
    else { return [] }
    let group = VerbGroup(
      start: verb, verb: verb, time: time.time, voice: .active,
      pronoun: event.has(verb - 1, .subjectPronoun) ? verb - 1 : nil,
      isConditional: time.time == .conditional)
    // `Le club dément que X soit sur le départ`, `Il est possible que X soit sur le départ`
    let told = statusRules.complementStatus(before: group, sentence)
    let status: EventStatus =
      EventText.ne.contains(event.hash(verb - 1)) || told == .denied
      ? .denied
      : time.time == .conditional || told == .rumored || statusRules.hasRumor(sentence)
        ? .rumored : .announced
    return make(
      clauses.subjects(of: group, inSentence: sentence), cue: cue, evidence: verb..<cue.upperBound,
      inSentence: sentence, manner: .unspecified, status: status, strength: .verb,
      organization: nil, rule: "phrase"
    ) { candidate, _ in finish(&candidate, nil) }
  }

  /// What tells of a departure or is given for it.
  private static let vessels = EventWord.set(
    "pot fête cérémonie discours lettre lettres courrier mail message annonce tournée repas")
  private static let renunciation = WordHash.of("renonciation")
  private static let prelates = EventWord.set("mgr monseigneur évêque archevêque cardinal pape")
  private static let withdrawal = WordHash.of("retrait")
  private static let sale = WordHash.of("vente")
  private static let overthrow = WordHash.of("renversement")
  private static let disgrace = WordHash.of("disgrâce")
  private static let forfeiture = WordHash.of("déchéance")
  private static let exclusion = WordHash.of("exclusion")
  private static let striking = WordHash.of("radiation")
  private static let suspension = WordHash.of("suspension")
  private static let renounced = EventWord.set(
    """
    charge charges fonction fonctions mandat mandats siège poste présidence direction trône couronne \
    pouvoir portefeuille délégation titre responsabilités
    """)
  private static let toRetirement = WordTable(lines: "à la retraite\nen retraite")
  private static let retirement = WordHash.of("retraite")
  private static let untilWords = EventWord.set("à avant jusqu'à")
  private static let ledWords = EventWord.set(
    "dirigé présidé entraîné piloté codirigé dirigeait présidait entraînait travaillé exercé officié joué"
  )
  private static let stand = EventWord.set("celui celle ceux celles")
  private static let standLinks = EventWord.set(
    ": , et après suit suivait suivent suivra précède comme avec")
  private static let newsVerbs = EventWord.set(
    """
    accepté accepte acceptent officialisé officialise acté acte entériné entérine voté prononcé prononce décidé décide ordonné ordonne constaté constate constatent \
    enregistré enregistre notifié notifie décrété décrète vote votent votée scellé validé valide
    """
  )
  private static let timeWords = EventWord.set("après avant depuis suite lors dès")
  private static let others = EventWord.set("notre nos votre vos ta ton tes")
  private static let procedures = EventWord.set("procédure processus")
  private static let taking: Set<AppointmentUse> = [.object, .becomes, .phrase, .leads]
  private static let atThe = WordHash.of("au")
  private static let departure = WordHash.of("départ")
  private static let mourning = EventWord.set(
    "obsèques funérailles inhumation inhumé inhumée deuil condoléances défunt défunte décès")
  private static let on = WordHash.of("sur")
  private static let toWords = EventWord.set("à au aux vers")
  static let layoffs = WordHashSet(
    Conjugation.forms(of: "licencier").map(\.word)
      + [WordHash.of("licenciement"), WordHash.of("licenciements")])
  static let parting = WordHash.of("séparation")
  static let divorce = WordHash.of("divorce")
  private static let fall = WordHash.of("chute")
  private static let landing = WordHash.of("débarquement")
  static let breach = WordHash.of("rupture")
  static let place = WordHash.of("place")
  static let replacement = WordHash.of("remplacement")
}
