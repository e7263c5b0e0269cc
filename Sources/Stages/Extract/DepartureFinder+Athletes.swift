import Articles
import French
import Text

/// What is said of athletes, coaches and referees who stop or go on elsewhere.
extension DepartureFinder {
  /// Whether a sentence tells of sport: the document does, or somebody around it is of sport.
  func isOfSport(_ sentence: Int) -> Bool { references.isOfSport(sentence) }

  /// `Deux joueurs de Sestao, X et Y`
  func isOfClub(_ phrase: PersonPhrase) -> Bool {
    switch phrase.organization {
    case .entity, .words:
      return phrase.tokens.contains {
        event.personNoun(at: $0, before: phrase.tokens.upperBound)?.kind == .sport
      }
    case .generic, .country, nil: return false
    }
  }

  /// `X s'est séparée de son entraîneur`, of an athlete: the coach goes.
  func isOfAthlete(_ leavers: [PersonPhrase], _ group: VerbGroup, _ sentence: Int) -> Bool {
    leavers.contains { $0.isSport && $0.tokens.contains { event.has($0, .possessive) } }
      && clauses.subjects(of: group, inSentence: sentence).contains { $0.kind != .group }
  }

  /// Who takes somebody over: `le rachat du contrat de X par Y`, `le prêt de X à Bordeaux`.
  func goalOfTrade(
    _ cue: Range<Int>, behind end: Int, _ sentence: Int
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    guard isOfSport(sentence) else { return nil }
    let bounds = event.text.sentences[sentence].tokens
    if event.hash(cue.lowerBound) == Self.buyout { return club(behind: end, bounds) }
    var link = end
    while link < bounds.upperBound, event.isAdverbial(link) || event.tokens[link].kind == .number {
      link += 1
    }
    guard EventWord.toWords.contains(event.hash(link)) || event.hash(link) == Self.towards,
      let goal = placeReached(from: link, bounds)
    else { return nil }
    return goal
  }

  /// `fait jouer sa clause de sortie`, `en reste là`: phrases with other uses outside of sport.
  func athletePhrase(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard completion(of: reading, group, sentence) != nil else { return [] }
    // A coach who `fait les frais` of a defeat goes, a player sits on the bench.
    if manner == .dismissed,
      clauses.subjects(of: group, inSentence: sentence).contains(where: references.isPlayer)
    {
      return []
    }
    guard isOfSport(sentence), reading.infinitive != "rester" || group.hasEn,
      // `ne bougera pas de Pretoria` rules out what nobody says otherwise.
      reading.infinitive != "bouger" || group.isNegated && group.time != .past,
      // `se retire du circuit`
      reading.infinitive != "retirer" || group.voice == .reflexive
    else { return [] }
    // `tombe le maillot à la 80e minute`
    if manner == .retired, isSubstitution(sentence) { return [] }
    var found = phrase(reading, group, manner, sentence)
    // `a demandé son bon de sortie`: who asks has not got it.
    if Self.asking.contains(reading.infinitive) {
      for index in found.indices where found[index].status == .confirmed {
        found[index].status = .threatened
      }
    }
    return found.filter { candidate in
      if case .phrase(let leaver) = candidate.leaver {
        return leaver.isSport || leaver.role != nil && !leaver.isGenericHuman
      }
      return true
    }
  }

  /// `file à Bologne`, `s'envole pour la Chine`: of somebody whose club the text tells.
  func movesOn(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let isReflexive = Self.reflexives.contains(reading.infinitive)
    guard isReflexive == (group.voice == .reflexive) || group.isBareParticiple,
      group.objectClitic == nil, group.time != .infinitive || !group.effects.isEmpty
    else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    guard var next = behindWords(of: reading, group, bounds) else { return [] }
    while next < bounds.upperBound, event.isAdverbial(next) { next += 1 }
    let link = event.has(next - 1, .of) ? next - 1 : next
    guard
      reading.infinitive == "rallier" || event.has(link, .of) || !reading.rests.isEmpty
        || Self.waysTo.longestMatch(in: event.tokens, at: link, before: bounds.upperBound) != nil,
      let goal = placeReached(from: link, bounds), !isTrip(behind: goal.end, bounds),
      isOfSport(sentence), !isSubstitution(sentence)
    else { return [] }
    let subjects =
      group.isBareParticiple
      ? clauses.participleOwner(group, sentence)
      : clauses.subjects(of: group.withBeingAsHaving, inSentence: sentence)
    let found = subjectLeaves(
      group.isBareParticiple ? group : group.withBeingAsActive, manner, sentence, until: goal.end,
      organization: nil, rule: "transfer",
      subjects: subjects.filter { $0.kind != .group && (!$0.isGenericHuman || $0.isSport) })
    let reached = references.organization(goal.phrase, near: group.verb)
    return found.compactMap { found in
      guard case .entity = found.leaver else { return nil }
      var candidate = found
      if let reached, candidate.destination == nil, reached.type == .organization {
        candidate.destination = reached
      }
      guard let left = candidate.organization, left != candidate.destination,
        left.name != reached?.name
      else { return nil }
      return candidate
    }
  }

  /// `s'est envolé pour Dubaï avec ses coéquipiers`, `file vers Paris en train`
  private func isTrip(behind end: Int, _ bounds: Range<Int>) -> Bool {
    (end..<min(bounds.upperBound, end + 4)).contains { Self.companies.contains(event.hash($0)) }
  }

  /// `aux Sénateurs de Kingston`: a club that nothing else knows.
  func unknownClub(
    reachedFrom start: Int, _ sentence: Int
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    guard EventWord.toWords.contains(event.hash(start)), isOfSport(sentence),
      let found = placeReached(from: start, event.text.sentences[sentence].tokens),
      case .words = found.phrase
    else { return nil }
    return found
  }

  /// The club, the town or the country that somebody goes to; nil behind the end of the sentence.
  func placeReached(
    from link: Int, _ bounds: Range<Int>
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    guard link < bounds.upperBound else { return nil }
    for start in link..<min(bounds.upperBound, link + 5) {
      let name = event.behindArticles(from: start)
      if let town = event.name(at: name, .location) {
        return (.entity(town.entity), town.tokens.upperBound)
      }
      if let found = event.organization(at: start, before: bounds.upperBound) {
        if case .generic = found.phrase { return nil }
        return found
      }
      if let unknown = event.unknownName(at: name, before: bounds.upperBound) {
        return (.words(unknown), unknown.upperBound)
      }
      guard event.has(start, [.preposition, .of, .article]) else { return nil }
    }
    return nil
  }

  /// `ne rechaussera plus les crampons`, `ne reviendra pas à la compétition`, `n'entraînera plus`.
  func playsNoMore(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard group.isNegated, isOfSport(sentence), group.voice == .active,
      group.time == .future || group.effects.contains(where: { $0 == .future || $0 == .done })
        || group.isConditional && isTold(group)
    else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    var end = group.verb + 1
    if reading.rests.isEmpty {
      while end < bounds.upperBound, Self.never.contains(event.hash(end)) { end += 1 }
      guard end > group.verb + 1, end >= bounds.upperBound || event.isMark(end) else { return [] }
    } else {
      guard let rest = slots.rest(reading.rests, after: end, before: bounds.upperBound),
        !isForATime(rest, before: bounds.upperBound)
      else { return [] }
      end = rest
    }
    let club =
      event.has(end - 1, .of) && !reading.rests.isEmpty
      ? event.organization(
        at: event.has(end - 1, .article) ? end - 1 : end, before: bounds.upperBound)
        ?? event.unknownName(at: event.behindArticles(from: end), before: bounds.upperBound)
        .map { (.words($0), $0.upperBound) }
      : nil
    return subjectsLeave(
      group, cue: group.verb..<group.verb + 1, evidence: group.start..<(club?.end ?? end),
      inSentence: sentence, manner: manner, status: manner == .retired ? .confirmed : .announced,
      organization: club?.phrase, rule: "ends_term")
  }

  /// `cette saison`, `avant le printemps`: what is not done for a time only.
  func isForATime(_ token: Int, before end: Int) -> Bool {
    event.timeEnd(from: token, before: end) != nil || Self.spans.contains(event.hash(token))
  }

  /// `a annoncé qu'il ne reviendrait pas`: the future of the past.
  private func isTold(_ group: VerbGroup) -> Bool {
    let before = (group.pronoun.map { min($0, group.start) } ?? group.start) - 1
    return event.hash(before) == EventWord.que || event.hash(before) == EventWord.queElided
  }

  /// `disputera dimanche le dernier match de sa carrière`, `s'apprête à vivre ses derniers tours
  /// de roue`, `bouclera quatorze années de professionnalisme`.
  func playsLast(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let isComing =
      group.time == .future
      || group.effects.contains(where: { $0 == .future || $0 == .announced || $0 == .soon })
    guard !group.isNegated, group.voice == .active else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    let near = group.verb + 1..<min(bounds.upperBound - 2, group.verb + 10)
    guard let end = near.lazy.compactMap({ lastOne(at: $0, bounds) }).first, isOfSport(sentence)
    else { return [] }
    // A last one that is over ends only what has no more: `son dernier match professionnel`.
    guard isComing || group.time == .past && Self.forLife.contains(event.hash(end)) else {
      return []
    }
    // `son dernier match avant la trêve`, `sous les couleurs de X`
    let place = (end..<min(bounds.upperBound, end + 5))
    if place.contains(where: { Self.onlyForNow.contains(event.hash($0)) }) { return [] }
    let club = place.lazy.compactMap { index -> EventSlots.Origin? in
      Self.colors.longestMatch(in: event.tokens, at: index, before: bounds.upperBound)
        .flatMap { match in
          event.organization(at: index + match.length, before: bounds.upperBound)
            ?? event.unknownName(
              at: event.behindArticles(from: index + match.length), before: bounds.upperBound
            ).map { (.words($0), $0.upperBound) }
        }.map { EventSlots.Origin(organization: $0.phrase, role: nil, end: $0.end) }
    }.first
    return subjectsLeave(
      group, cue: group.verb..<group.verb + 1, evidence: group.start..<(club?.end ?? end),
      inSentence: sentence, manner: club == nil ? manner : .unspecified, status: .announced,
      organization: club?.organization, rule: "ends_term")
  }

  /// The token behind `son dernier match`, `sa toute dernière course`, `quinze années de carrière`.
  private func lastOne(at index: Int, _ bounds: Range<Int>) -> Int? {
    if Self.last.contains(event.hash(index)),
      event.has(index - 1, .possessive)
        || Self.last.contains(event.hash(index - 1)) || event.has(index - 2, .possessive)
        || event.has(index - 1, .article) && isOfCareer(behind: index + 2)
    {
      return Self.games.contains(event.hash(index + 1)) ? index + 2 : nil
    }
    guard Self.years.contains(event.hash(index)), event.has(index + 1, .of),
      Self.careerWords.contains(event.hash(index + 2))
    else { return nil }
    return index + 3
  }

  private func isOfCareer(behind index: Int) -> Bool {
    event.has(index, .of) && event.has(index + 1, .possessive)
      && Self.careerWords.contains(event.hash(index + 2))
  }

  /// `non conservé par X`, `Y ne l'a pas prolongé`: nil where the words tell of no such thing.
  func isNotKept(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate]? {
    guard group.time == .participle, event.hash(group.verb - 1) == Self.not else { return nil }
    let bounds = event.text.sentences[sentence].tokens
    let next = group.verb + 1
    // `non retenu pour l'Euro`
    if (next..<min(bounds.upperBound, next + 5)).contains(where: {
      Self.squads.contains(event.hash($0))
    }) {
      return []
    }
    let club = self.club(behind: next, bounds)
    var owner = group
    owner.start = group.verb - 1
    owner.verb = group.verb - 1
    let people = clauses.participleOwner(owner, sentence, onlyNamed: club == nil)
    return make(
      people.filter { $0.kind != .group }, cue: group.verb..<next,
      evidence: group.verb - 1..<(club?.end ?? next), inSentence: sentence, manner: manner,
      status: .confirmed, strength: .verb, organization: club?.phrase, rule: "ends_term"
    ) { candidate, _ in finish(&candidate, nil) }
  }

  /// The town or the club, known or not, that dismisses or lends.
  func clubAgent(
    of leavers: [PersonPhrase], from start: Int, _ sentence: Int
  ) -> (organization: OrganizationPhrase?, end: Int)? {
    let bounds = event.text.sentences[sentence].tokens
    if let town = townAgent(from: start, bounds, isSport: leavers.contains(where: \.isSport)) {
      return town
    }
    return isOfSport(sentence) ? club(behind: start, bounds).map { ($0.phrase, $0.end) } : nil
  }

  /// The club that `par` names, known or not: `débarqué par Waregem-Nord`.
  func club(
    behind start: Int, _ bounds: Range<Int>
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    let near = start..<min(bounds.upperBound - 1, start + 6)
    guard let link = near.first(where: { event.hash($0) == EventWord.by }),
      !(start..<link).contains(where: { event.has($0, .relative) })
    else { return nil }
    if let found = event.organization(at: link + 1, before: bounds.upperBound) {
      if case .country = found.phrase { return nil }
      return found
    }
    let name = event.behindArticles(from: link + 1)
    if let town = event.name(at: name, .location) {
      return (.entity(town.entity), town.tokens.upperBound)
    }
    return event.unknownName(at: name, before: bounds.upperBound)
      .map { (.words($0), $0.upperBound) }
  }

  private static let asking: Set<String> = ["demander", "réclamer", "exiger"]
  private static let buyout = WordHash.of("rachat")
  private static let towards = WordHash.of("vers")
  /// Nouns of trade that tell of people in sport only.
  static let trades = EventWord.set("prêt vente cession rachat échange")
  private static let reflexives: Set<String> = ["envoler", "exiler", "expatrier"]
  private static let waysTo = WordTable(
    lines: "à\nau\naux\nen\nvers\nchez\npour\ndu côté de\ndu côté du\ndu côté d'\ndans\nsous")
  /// What a player is chosen for without leaving his club where he is not.
  private static let squads = EventWord.set(
    "match rencontre groupe onze liste feuille euro mondial can tournoi sélection jeux coupe")
  private static let companies = EventWord.set(
    "coéquipiers équipiers délégation équipe groupe sélection où train avion bus stage match")
  private static let never = EventWord.set("plus jamais")
  private static let spans = EventWord.set("cette avant jusqu'à jusqu'en pendant durant ce")
  private static let not = WordHash.of("non")
  private static let last = EventWord.set("dernier dernière derniers dernières ultime ultimes")
  private static let games = EventWord.set(
    """
    match matchs matches rencontre rencontres saison saisons course courses tournoi tournois combat \
    combats tour tours exercice championnat championnats jeux mondiaux compétition grand épreuve \
    sortie apparition apparitions partie finale derby campagne tournée marathon kilomètres mondial \
    concours régate regates gala pige
    """)
  private static let forLife = EventWord.set("professionnel professionnelle")
  private static let onlyForNow = EventWord.set(
    """
    avant année trêve poule phase préparation amical amicale saison hiver été groupe groupes domicile \
    extérieur qualification qualifications coupe ligue semaine mois
    """)
  private static let years = EventWord.set("ans années saisons")
  private static let careerWords = EventWord.set(
    "carrière professionnalisme compétition pro arbitrage bons présence vie")
  private static let colors = WordTable(
    lines: """
      sous les couleurs de
      sous les couleurs du
      sous les couleurs des
      sous les couleurs d'
      sous le maillot de
      sous le maillot du
      sous le maillot des
      sous le maillot d'
      avec
      avec le maillot de
      avec le maillot du
      sur le banc de
      sur le banc du
      sur le banc des
      sur le banc d'
      à la tête de
      à la tête du
      à la tête des
      """)
}

extension VerbGroup {
  /// A participle with no auxiliary: `filé à`, `exilé en`.
  var isBareParticiple: Bool { time == .participle }

  /// The same with a reflexive verb read as one that acts: `s'est envolé`.
  var withBeingAsActive: VerbGroup {
    var group = withBeingAsHaving
    if group.voice == .reflexive { group.voice = .active }
    return group
  }
}
