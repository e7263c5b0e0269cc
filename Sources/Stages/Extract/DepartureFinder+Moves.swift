import Articles
import French
import Text

extension DepartureFinder {
  /// `débauché de Kestrel AI par Montclair`, `arracher X à son rival Kestrel`.
  func poaches(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard var status = statusRules.status(of: group, inSentence: sentence) else { return [] }
    // `est allé chercher X chez Y`
    if reading.infinitive == "chercher" {
      guard Self.fetching.contains(event.hash(group.verb - 1)), group.voice == .active,
        !Self.arresting.contains(event.hash(group.start - 1))
      else { return [] }
      if group.time == .past || group.effects.contains(.done) { status = .confirmed }
    }
    let bounds = event.text.sentences[sentence].tokens
    let next = group.verb + 1
    var leavers: [PersonPhrase]
    var end = next
    var destination: OrganizationPhrase?
    if group.voice == .passive || group.time == .participle {
      leavers = clauses.undergoers(of: group, sentence)
      destination = organization(behind: Self.by, from: next, bounds)?.phrase
    } else {
      leavers = taken(group, sentence)
      // `est allé chercher le nouveau directeur`
      if reading.infinitive == "chercher" { leavers = leavers.filter { $0.kind == .named } }
      end = leavers.last.map { max($0.tokens.upperBound, next) } ?? next
      destination = employer(before: group, bounds)
    }
    // `débauche X chez Y`, `débauche X, directrice de Y`: also within the phrase itself.
    let own = leavers.last.flatMap { leaver in
      leaver.isFormer || leaver.tokens.contains { EventWord.former.contains(event.hash($0)) }
        ? nil : leaver.organization.map { (phrase: $0, end: end) }
    }
    // `recrute X au poste de directeur de Y` tells where to.
    let stated =
      Self.hirings.contains(reading.infinitive) && !isAway(from: end)
      ? own
      : organization(behind: Self.fromWords, from: end, bounds) ?? own
        ?? unknownOrigin(at: end, bounds, behind: Self.fromWords)
        ?? townTaken(from: end, by: reading, bounds, sentence)
    if Self.hirings.contains(reading.infinitive), !isAway(from: end) {
      guard let stated, !isHome(stated.phrase, of: destination) else { return [] }
    }
    // `débauché par X`: somebody leaves a post even where only its taker is named.
    guard !leavers.isEmpty, reading.infinitive != "chercher" || destination != nil,
      stated != nil || destination != nil && leavers.contains(where: { $0.role != nil })
        || Self.rivals.longestMatch(in: event.tokens, at: end, before: bounds.upperBound) != nil
    else { return [] }
    return make(
      leavers.filter { $0.kind != .group || $0.groupSize != nil }, cue: group.verb..<next,
      evidence: group.start..<max(end, stated?.end ?? end), inSentence: sentence, manner: manner,
      status: status, strength: .verb, organization: stated?.phrase, rule: "recruiter"
    ) { candidate, _ in
      if let destination { slots.fill(&candidate, destination: (destination, end), status: status) }
      finish(&candidate, group)
    }
  }

  /// `a embauché X loin de Y`, as translations from English say it
  private func isAway(from token: Int) -> Bool {
    event.hash(token) == Self.far && event.has(token + 1, .of)
  }

  private static let far = WordHash.of("loin")

  /// Whom a verb takes from somewhere: its object, or in `l'a chipée à Y` the clitic.
  private func taken(_ group: VerbGroup, _ sentence: Int) -> [PersonPhrase] {
    let objects = clauses.objects(from: group.verb + 1, inSentence: sentence)
    guard objects.isEmpty else { return objects }
    if let before = clauses.relativeObject(of: group, inSentence: sentence) { return [before] }
    guard let clitic = group.objectClitic, group.time != .present else {
      return objects
    }
    return [clauses.clitic(at: clitic)]
  }

  /// `débauche X d'Altimont`, a name that nothing else knows.
  private func unknownOrigin(
    at link: Int, _ bounds: Range<Int>, behind links: WordHashSet = EventWord.ofWords
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    var link = link
    // `l'avait subtilisé l'été dernier à Redline`
    if let time = event.timeEnd(from: link, before: bounds.upperBound) { link = time }
    guard links.contains(event.hash(link)) else { return nil }
    return event.unknownName(at: event.behindArticles(from: link + 1), before: bounds.upperBound)
      .map { (.words($0), $0.upperBound) }
  }

  /// `a soufflé X à Molde`, `acheté 8 millions à Molde`: the town of the club that lost somebody.
  private func townTaken(
    from start: Int, by reading: DepartureVerb, _ bounds: Range<Int>, _ sentence: Int
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    guard !Self.hirings.contains(reading.infinitive), isOfSport(sentence) else { return nil }
    let near = start..<min(bounds.upperBound, start + 8)
    guard
      let link = near.first(where: {
        event.isMark($0) || EventWord.toWords.contains(event.hash($0))
      }),
      let town = event.name(at: link + 1, .location)
    else { return nil }
    return (.entity(town.entity), town.tokens.upperBound)
  }

  /// Whether whom one is hired from is the recruiter or says nothing.
  private func isHome(_ origin: OrganizationPhrase, of recruiter: OrganizationPhrase?) -> Bool {
    switch origin {
    case .generic, .country: true
    case .entity, .words: origin == recruiter
    }
  }

  /// `transféré de Lyon à Nantes`, `prêté au Celta par Monaco`.
  func transfers(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard let status = statusRules.status(of: group, inSentence: sentence) else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    let next = group.verb + 1
    let isOwnMove = Self.ownMoves.contains(reading.infinitive)
    guard !isOwnMove || isPassage(group, bounds) else { return [] }
    let isUndergone = group.voice == .passive || group.time == .participle
    // `a rappelé X à l'AFP` is speech.
    if reading.infinitive == "rappeler", !isUndergone || references.isAboutSport { return [] }
    var leavers: [PersonPhrase]
    var end = next
    var employer: OrganizationPhrase?
    if isOwnMove, group.voice == .active, group.time != .participle {
      leavers = clauses.subjects(of: group, inSentence: sentence)
    } else if isUndergone {
      leavers = clauses.undergoers(of: group, sentence)
      employer =
        organization(behind: Self.by, from: next, bounds)?.phrase
        ?? clubAgent(of: leavers, from: next, sentence)?.organization
        ?? (isOnLoan(reading, behind: next, bounds) ? club(behind: next, bounds)?.phrase : nil)
    } else {
      leavers = taken(group, sentence)
      end = leavers.last.map { max($0.tokens.upperBound, next) } ?? next
      employer =
        self.employer(before: group, bounds) ?? townEmployer(before: group, of: leavers, sentence)
    }
    leavers = leavers.filter {
      $0.kind == .named || $0.kind == .pronoun
        || $0.isSport && references.isNamed($0, inSentence: sentence)
    }
    if Self.tradings.contains(reading.infinitive), !isOfSport(sentence) { return [] }
    if reading.infinitive == "rappeler", leavers.contains(where: \.isSport) { return [] }
    guard !leavers.isEmpty else { return [] }
    var origin = employer
    let goal =
      organization(behind: EventWord.toWords, from: end, bounds)
      ?? (event.hash(end) == Self.beside
        ? organization(behind: EventWord.ofWords, from: end, bounds) : nil)
      ?? unknownClub(reachedFrom: end, sentence)
    if let goal {
      // `transféré à la prison de Fresnes`
      if (end..<goal.end).contains(where: { AppointmentMerger.wards.contains(event.hash($0)) }) {
        return []
      }
      origin =
        organization(behind: EventWord.ofWords, from: end, bounds)?.phrase
        ?? unknownOrigin(at: end, bounds)?.phrase ?? townLeft(from: end, before: start(of: goal))
        ?? employer
      end = max(end, goal.end)
    } else if let town = townReached(from: end), !isOwnMove,
      references.isAboutSport || leavers.contains(where: \.isSport)
        || Self.postings.contains(reading.infinitive)
          && leavers.contains(where: { holdsPost($0, sentence) })
    {
      // `a été transféré à Kiel`, the town of a club; `est muté à Cholet`, of who has a post.
      end = town
    } else if group.isNegated, isUndergone, isOfSport(sentence) {
      // `ne sera pas vendu`
    } else if reading.infinitive == "rappeler",
      Self.headquarters.longestMatch(in: event.tokens, at: end, before: bounds.upperBound) != nil,
      leavers.contains(where: { holdsPost($0, sentence) })
    {
      // `est rappelé au siège`
    } else {
      // `prêté jusqu'en juin par le Dynamo`: to whom is said elsewhere; `échangé contre Y`.
      guard employer != nil,
        isUndergone || reading.infinitive == "échanger" && event.hash(end) == Self.against
      else { return [] }
    }
    return make(
      leavers, cue: group.verb..<next, evidence: group.start..<end, inSentence: sentence,
      manner: manner, status: status, strength: .verb, organization: origin, rule: "transfer"
    ) { candidate, _ in
      if let goal {
        slots.fill(&candidate, destination: (goal.phrase, goal.end), status: status)
      }
      finish(&candidate, group)
    }
    .filter { goal == nil || $0.destination != nil }
  }

  /// `prêté avec option par X jusqu'en juin`: as players are, whatever the text is about.
  private func isOnLoan(
    _ reading: DepartureVerb, behind next: Int, _ bounds: Range<Int>
  ) -> Bool {
    reading.infinitive == "prêter"
      && (next..<min(bounds.upperBound, next + 10)).contains {
        Self.loanTerms.contains(event.hash($0))
      }
  }

  private static let loanTerms = EventWord.set("option achat saison jusqu'en jusqu'à jusqu'au")

  /// Whether somebody has a post that another can follow.
  private func holdsPost(_ phrase: PersonPhrase, _ sentence: Int) -> Bool {
    if isEnvoy(phrase) { return false }
    if phrase.role != nil { return true }
    guard case .entity(let entity)? = references.referent(of: phrase, inSentence: sentence),
      let known = references.affiliation(of: entity, near: sentence)
    else { return false }
    return known.role != nil && !known.isFormer && !known.isSport
  }

  /// Ambassadors are called home to be consulted, players to their teams.
  private func isEnvoy(_ phrase: PersonPhrase) -> Bool {
    phrase.isSport || phrase.tokens.contains { Self.envoys.contains(event.hash($0)) }
  }

  /// `est passé de X à Y`, of two organizations
  private func isPassage(_ group: VerbGroup, _ bounds: Range<Int>) -> Bool {
    let link = group.verb + 1
    guard group.voice != .reflexive, group.objectClitic == nil, event.has(link, .of),
      let left = event.organization(at: link + 1, before: bounds.upperBound)?.end
        ?? (references.isAboutSport ? event.name(at: link + 1, .location)?.tokens.upperBound : nil)
        ?? event.unknownName(at: event.behindArticles(from: link + 1), before: bounds.upperBound)?
        .upperBound
    else { return false }
    return EventWord.toWords.contains(event.hash(left)) || event.hash(left) == Self.chez
  }

  /// The token behind the town or the country that `à`, `en` or `vers` names.
  private func townReached(from start: Int) -> Int? {
    guard Self.wayWords.contains(event.hash(start)) else { return nil }
    return
      (event.name(at: start + 1, .location)
      ?? event.name(at: event.behindArticles(from: start + 1), .location))?.tokens.upperBound
  }

  /// The token that an organization begins with, as far as its words are known.
  private func start(of goal: (phrase: OrganizationPhrase, end: Int)) -> Int {
    if case .words(let words) = goal.phrase { return words.lowerBound }
    return goal.end
  }

  /// `de Naples à la Juventus`
  private func townLeft(from start: Int, before end: Int) -> OrganizationPhrase? {
    (start..<end).lazy.compactMap { token -> OrganizationPhrase? in
      guard event.has(token, .of), let town = event.name(at: token + 1, .location) else {
        return nil
      }
      return .entity(town.entity)
    }.first
  }

  /// The first organization behind one of some prepositions, before the clause ends.
  func organization(
    behind words: WordHashSet, from start: Int, _ bounds: Range<Int>
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    var index = start
    while index < bounds.upperBound, index - start < 14 {
      let word = event.hash(index)
      if EventWord.strongMarks.contains(word) || word == EventWord.stop { return nil }
      if words.contains(word),
        let found = event.organization(at: index + 1, before: bounds.upperBound)
      {
        guard case .country = found.phrase else { return (found.phrase, found.end) }
      }
      index += 1
    }
    return nil
  }

  /// `Plusieurs chercheurs de X ont rejoint Y`, `le directeur technique de X passe chez Y`:
  /// who is told to belong to one organization and joins another.
  func joinsElsewhere(
    _ verb: AppointmentVerb, _ form: VerbForm, at token: Int, inSentence sentence: Int
  ) -> [DepartureCandidate] {
    guard verb.use == .joiner || verb.use == .signing || takesOnlyChez(verb) else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    let group = event.verbGroup(at: token, form: form)
    guard group.voice == .active || verb.use == .joinerAt, group.objectClitic == nil,
      group.time != .infinitive || !group.effects.isEmpty, group.time != .participle
    else { return [] }
    var next = event.behindAdjuncts(from: group.verb + 1, before: bounds.upperBound)
    if event.hash(next) == Self.chez { next += 1 }
    if verb.use == .signing {
      guard !slots.isOtherThanContract(at: next),
        let link = (next..<min(bounds.upperBound, next + 9)).first(where: {
          Self.contractLinks.contains(event.hash($0))
        })
      else { return [] }
      next = link + 1
    }
    guard
      let goal = event.organization(at: next, before: bounds.upperBound)
        ?? event.unknownName(at: event.behindArticles(from: next), before: bounds.upperBound)
        .map({ (.words($0), $0.upperBound) }),
      let company = references.organization(goal.phrase, near: token),
      company.type == .organization,
      !slots.isOfMatch(behind: goal.end, before: bounds.upperBound),
      let status = statusRules.status(of: group, inSentence: sentence), status != .denied
    else { return [] }
    if case .generic = goal.phrase { return [] }
    guard !Self.isBesideOnesPost(next..<goal.end, event) else { return [] }
    return joins(company, until: goal.end, group, status, sentence)
  }

  /// Whether a verb comes with `chez` and nothing else: `passer chez`. Makes no array to compare with.
  private func takesOnlyChez(_ verb: AppointmentVerb) -> Bool {
    verb.rests.words.count == 1 && verb.rests.words[0].count == 1
      && verb.rests.words[0][0] == Self.chez
  }

  /// The candidates of those subjects of a joining who are told to belong elsewhere.
  private func joins(
    _ company: EntityReference, until end: Int, _ group: VerbGroup, _ status: EventStatus,
    _ sentence: Int
  ) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let label = references.itemLabel(ofSentence: sentence)
    let subjects = clauses.subjects(of: group, inSentence: sentence)
    var left: OrganizationPhrase?
    var movers = subjects.filter {
      guard !$0.isOffice, !$0.isFormer, let own = $0.organization ?? ($0.role == nil ? nil : label)
      else { return false }
      switch own {
      case .generic, .country: return false
      case .entity, .words: break
      }
      return references.organization(own, near: group.verb) != company
        && ($0.kind == .group || $0.role != nil && !$0.isGenericHuman || isBracketed(own, in: $0))
    }
    // `a rejoint X en 2021 après quatre ans chez Y`
    if movers.isEmpty,
      let spent = yearsSpent(after: end, before: bounds.upperBound)
        ?? yearsSpentBefore(group, bounds)
        ?? workedBefore(after: end, bounds) ?? houseReplacing(group, after: end, bounds)
    {
      movers = subjects.filter { $0.kind == .named || $0.kind == .pronoun }
      left = spent.organization
    }
    return make(
      movers, cue: group.verb..<group.verb + 1, evidence: group.start..<end,
      inSentence: sentence, manner: .moved, status: status, strength: .verb, organization: left,
      rule: "recruiter"
    ) { candidate, _ in
      candidate.destination = company
      finish(&candidate, group)
    }
  }

  /// `X ayant rejoint Y, Z nomme W`: the house that goes on without X.
  private func houseReplacing(
    _ group: VerbGroup, after end: Int, _ bounds: Range<Int>
  ) -> EventSlots.Origin? {
    guard event.hash(group.start) == Self.having,
      let comma = (end..<min(bounds.upperBound, end + 5)).first(where: {
        event.hash($0) == EventWord.comma
      }),
      let found = event.organization(at: comma + 1, before: bounds.upperBound),
      case .entity = found.phrase,
      AppointmentCues.verb(event.tokens[found.end]) != nil
    else { return nil }
    return EventSlots.Origin(organization: found.phrase, role: nil, end: found.end)
  }

  /// `Après quinze ans chez X, Y rejoint Z`
  private func yearsSpentBefore(_ group: VerbGroup, _ bounds: Range<Int>) -> EventSlots.Origin? {
    let opening = bounds.lowerBound
    guard event.hash(opening) == EventWord.after,
      let comma = (opening..<min(group.start, opening + 12)).first(where: {
        event.hash($0) == EventWord.comma
      })
    else { return nil }
    return yearsSpent(after: opening + 1, before: comma)
  }

  /// `a rejoint X en 2019 après avoir travaillé chez Y`
  private func workedBefore(after start: Int, _ bounds: Range<Int>) -> EventSlots.Origin? {
    guard
      let link = (start..<min(bounds.upperBound, start + 8)).first(where: {
        event.hash($0) == EventWord.after
      }), event.auxiliaryTime(link + 1)?.time == .infinitive,
      Self.workedVerbs.contains(event.hash(link + 2)),
      let found = organization(behind: Self.contractLinks, from: link + 3, bounds)
    else { return nil }
    return EventSlots.Origin(organization: found.phrase, role: nil, end: found.end)
  }

  /// `Luka Brandt (Manchester City)`
  private func isBracketed(_ own: OrganizationPhrase, in phrase: PersonPhrase) -> Bool {
    guard case .entity = own else { return false }
    return event.hash(phrase.tokens.upperBound - 1) == EventWord.close
  }

  private static let arresting = EventWord.set(
    "police gendarmerie gendarmes policiers justice juge")
  private static let fetching = EventWord.set(
    "allé allée allés allées aller va vont ira iront venu venue venus")
  private static let rivals = WordTable(
    lines: """
      à la concurrence
      chez la concurrence
      chez un concurrent
      chez le concurrent
      à un concurrent
      à son concurrent
      à sa concurrente
      à son rival
      à sa rivale
      au voisin
      """)
  /// Verbs that give another post to who has one.
  private static let postings: Set<String> = ["muter", "affecter", "rappeler"]
  private static let envoys = EventWord.set(
    "ambassadeur ambassadrice ambassadeurs consul consule réserviste")
  private static let headquarters = WordTable(
    lines: "au siège\nà la maison mère\nà la maison-mère\nau quartier général\nà Paris\nà Rome")
  private static let beside = WordHash.of("auprès")
  /// Verbs whose subject is the one that moves.
  private static let ownMoves: Set<String> = ["passer", "sauter", "basculer"]
  /// Verbs of goods, which tell of people in sport only.
  private static let tradings: Set<String> = [
    "échanger", "troquer", "expédier", "brader", "refiler", "recaser", "rétrocéder",
  ]
  private static let hirings: Set<String> = ["recruter", "embaucher", "enrôler", "racheter"]
  private static let wayWords = EventWord.set("à au aux en vers dans")
  private static let workedVerbs = EventWord.set("travaillé officié exercé joué œuvré évolué")
  private static let contractLinks = EventWord.set("à au aux avec chez pour")
  private static let having = WordHash.of("ayant")
  private static let against = WordHash.of("contre")
  static let chez = WordHash.of("chez")
  static let by = EventWord.set("par")
  private static let fromWords = EventWord.set("de d' du des à au aux chez")
}
