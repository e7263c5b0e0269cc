import Articles
import French
import Text

extension DepartureFinder {
  /// `débauché de Kestrel AI par Montclair`, `arracher X à son rival Kestrel`.
  func poaches(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard let status = statusRules.status(of: group, inSentence: sentence) else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    let next = group.verb + 1
    let leavers: [PersonPhrase]
    var end = next
    var destination: OrganizationPhrase?
    if group.voice == .passive || group.time == .participle {
      leavers =
        group.voice == .passive
        ? clauses.subjects(of: group, inSentence: sentence)
        : clauses.participleOwner(group, sentence)
      destination = organization(behind: Self.by, from: next, bounds)?.phrase
    } else {
      leavers = clauses.objects(from: next, inSentence: sentence)
      end = leavers.last?.tokens.upperBound ?? next
      destination = employer(before: group, bounds)
    }
    // `débauche X chez Y`, `débauche X, directrice de Y`: also within the phrase itself.
    let own = leavers.last.flatMap { leaver in
      leaver.isFormer || leaver.tokens.contains { EventWord.former.contains(event.hash($0)) }
        ? nil : leaver.organization.map { (phrase: $0, end: end) }
    }
    // `recrute X au poste de directeur de Y` tells where to.
    let stated =
      Self.hirings.contains(reading.infinitive)
      ? own
      : organization(behind: Self.fromWords, from: end, bounds) ?? own
        ?? unknownOrigin(at: end, bounds)
    if Self.hirings.contains(reading.infinitive) {
      guard let stated, !isHome(stated.phrase, of: destination) else { return [] }
    }
    // `débauché par X`: somebody leaves a post even where only its taker is named.
    guard !leavers.isEmpty,
      stated != nil || destination != nil && leavers.contains(where: { $0.role != nil })
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

  /// `débauche X d'Altimont`, a name that nothing else knows.
  private func unknownOrigin(
    at link: Int, _ bounds: Range<Int>
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    guard event.has(link, .of) else { return nil }
    return event.unknownName(at: event.behindArticles(from: link + 1), before: bounds.upperBound)
      .map { (.words($0), $0.upperBound) }
  }

  /// Whether whom one is hired from is the recruiter or says nothing.
  private func isHome(_ origin: OrganizationPhrase, of recruiter: OrganizationPhrase?) -> Bool {
    switch origin {
    case .generic, .country: true
    case .entity, .words: origin == recruiter
    }
  }

  private static let hirings: Set<String> = ["recruter", "embaucher", "enrôler"]

  /// `transféré de Lyon à Nantes`, `prêté au Celta par Monaco`.
  func transfers(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard let status = statusRules.status(of: group, inSentence: sentence) else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    let next = group.verb + 1
    // `est passé de X à Y`, of two organizations
    if reading.infinitive == "passer" {
      guard group.voice == .passive || group.time == .participle, event.has(next, .of),
        let left = event.organization(at: next + 1, before: bounds.upperBound)?.end
          ?? event.unknownName(at: event.behindArticles(from: next + 1), before: bounds.upperBound)?
          .upperBound,
        EventWord.toWords.contains(event.hash(left)) || event.hash(left) == Self.chez
      else { return [] }
    }
    var leavers: [PersonPhrase]
    var end = next
    var employer: OrganizationPhrase?
    if group.voice == .passive || group.time == .participle {
      leavers =
        group.voice == .passive
        ? clauses.subjects(of: group, inSentence: sentence)
        : clauses.participleOwner(group, sentence)
      employer =
        townAgent(from: next, bounds, isSport: leavers.contains(where: \.isSport))?.organization
        ?? organization(behind: Self.by, from: next, bounds)?.phrase
    } else {
      leavers = clauses.objects(from: next, inSentence: sentence)
      end = leavers.last?.tokens.upperBound ?? next
      employer = self.employer(before: group, bounds)
    }
    leavers = leavers.filter { $0.kind == .named || $0.kind == .pronoun }
    guard !leavers.isEmpty else { return [] }
    guard let goal = organization(behind: EventWord.toWords, from: end, bounds) else {
      // `a été transféré à Kiel`, the town of a club; `est muté à Cholet`, of who has a post.
      if let town = townReached(from: end), reading.infinitive != "passer",
        references.isAboutSport || leavers.contains(where: \.isSport)
          || reading.infinitive == "muter" && leavers.contains(where: { $0.role != nil })
      {
        return make(
          leavers, cue: group.verb..<next, evidence: group.start..<town, inSentence: sentence,
          manner: manner, status: status, strength: .verb, organization: employer, rule: "transfer"
        ) { candidate, _ in finish(&candidate, group) }
      }
      // `prêté jusqu'en juin par le Dynamo`: to whom is said elsewhere.
      guard let employer, group.voice == .passive || group.time == .participle else { return [] }
      return make(
        leavers, cue: group.verb..<next, evidence: group.start..<end, inSentence: sentence,
        manner: manner, status: status, strength: .verb, organization: employer, rule: "transfer"
      ) { candidate, _ in finish(&candidate, group) }
    }
    let origin =
      organization(behind: Self.ofWords, from: end, bounds)?.phrase
      ?? unknownOrigin(at: end, bounds)?.phrase ?? townLeft(from: end, before: goal.end) ?? employer
    return make(
      leavers, cue: group.verb..<next, evidence: group.start..<max(end, goal.end),
      inSentence: sentence, manner: manner, status: status, strength: .verb, organization: origin,
      rule: "transfer"
    ) { candidate, _ in
      slots.fill(&candidate, destination: (goal.phrase, goal.end), status: status)
      finish(&candidate, group)
    }
    .filter { $0.destination != nil }
  }

  /// The token behind the town or the country that `à`, `en` or `vers` names.
  private func townReached(from start: Int) -> Int? {
    guard Self.wayWords.contains(event.hash(start)) else { return nil }
    return
      (event.name(at: start + 1, .location)
      ?? event.name(at: event.behindArticles(from: start + 1), .location))?.tokens.upperBound
  }

  private static let wayWords = EventWord.set("à au aux en vers dans")

  /// `de Naples à la Juventus`
  private func townLeft(from start: Int, before end: Int) -> OrganizationPhrase? {
    (start..<max(start, end)).lazy.compactMap { token -> OrganizationPhrase? in
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

  /// `rejoint Bordeaux en provenance du Milan`: the post left, told by a joiner.
  func recruitment(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard
      let match = Self.provenance.longestMatch(
        in: event.tokens, at: token, before: bounds.upperBound),
      match.value == 0 || followsJoining(token, bounds, isUntilNow: match.value == 2)
        || isBesideNewcomer(token, sentence)
    else { return [] }
    guard
      let origin = event.organization(at: token + match.length, before: bounds.upperBound)
        ?? event.unknownName(
          at: event.behindArticles(from: token + match.length), before: bounds.upperBound,
          allowsOrdinary: true
        ).map({ (.words($0), $0.upperBound) })
        ?? (match.value == 0 ? town(at: token + match.length, bounds) : nil),
      let person = event.phrases[sentence].last(where: {
        $0.tokens.upperBound <= token && $0.kind == .named && clauses.isEligible($0)
      })
        ?? event.phrases[sentence].first(where: {
          $0.kind == .pronoun && $0.tokens.upperBound <= token
        })
        // `le joueur de 22 ans s'est engagé, en provenance de Y`
        ?? event.phrases[sentence].first(where: {
          $0.kind == .role && $0.tokens.upperBound <= token && clauses.isEligible($0)
        })
        // `l'arrivée de X, en provenance de Y`
        ?? event.phrases[sentence].last(where: {
          $0.kind == .named && $0.tokens.upperBound <= token && token - $0.tokens.upperBound < 3
        })
        // `Arrivé en juin en provenance de Y, le technicien`
        ?? (token - bounds.lowerBound < 9
          ? event.phrases[sentence].first {
            $0.tokens.lowerBound >= origin.end && $0.preposition == nil && $0.kind != .group
          } : nil)
    else { return [] }
    if case .country = origin.phrase { return [] }
    let span = person.tokens.upperBound..<max(person.tokens.upperBound, token)
    let goal = span.lazy.compactMap { event.name(at: $0, .organization) }.first
    let joining = span.first { AppointmentCues.verb(event.tokens[$0])?.verb.use == .joiner }
    var status = EventStatus.confirmed
    var company = goal.map { OrganizationPhrase.entity($0.entity) }
    // `Côté arrivées, X débarque de Y`: at the club that the text speaks of.
    if company == nil, match.value == 0, references.isAboutSport {
      company = references.meantOrganization(near: bounds.lowerBound).map { .entity($0) }
    }
    if let joining, let form = AppointmentCues.verb(event.tokens[joining])?.form {
      let group = event.verbGroup(at: joining, form: form)
      guard let told = statusRules.status(of: group, inSentence: sentence) else { return [] }
      status = told
      company = company ?? event.organization(at: joining + 1, before: bounds.upperBound)?.phrase
    }
    return make(
      [person], cue: token..<token + match.length,
      evidence: min(person.tokens.lowerBound, token)..<origin.end,
      inSentence: sentence, manner: .moved, status: status, strength: .verb,
      organization: origin.phrase, rule: "recruiter"
    ) { candidate, _ in
      if let company {
        candidate.destination = references.organization(company, near: token)
        if candidate.destination == candidate.organization { candidate.destination = nil }
      }
      finish(&candidate, nil)
    }
  }

  /// `X, arrivée il y a peu de Novaline`: a time stands between.
  func arrival(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let end = event.text.sentences[sentence].tokens.upperBound
    guard Self.arrived.contains(event.hash(token)),
      let time = event.agoEnd(from: token + 1, before: end)
        ?? slots.timeEnd(from: token + 1, before: end),
      event.has(time, .of), let origin = event.organization(at: time + 1, before: end),
      case .entity = origin.phrase
    else { return [] }
    let group = event.verbGroup(at: token, form: .pastParticiple)
    let people =
      group.time == .participle
      ? clauses.participleOwner(group, sentence)
      : clauses.subjects(of: group.withBeingAsHaving, inSentence: sentence)
    return make(
      people.filter { $0.kind != .group }, cue: token..<token + 1, evidence: token..<origin.end,
      inSentence: sentence, manner: .moved, status: .historical, strength: .verb,
      organization: origin.phrase, rule: "recruiter"
    ) { candidate, _ in finish(&candidate, nil) }
  }

  private static let arrived = EventWord.set(
    "arrivé arrivée arrivés arrivées venu venue venus venues")

  /// `en provenance de Lens`, where the sentence is about taking somebody on.
  private func town(
    at token: Int, _ bounds: Range<Int>
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    guard let town = event.name(at: token, .location),
      bounds.contains(where: {
        AppointmentCues.verb(event.tokens[$0]).map { $0.verb.use != .joinerAt } ?? false
      })
    else { return nil }
    return (.entity(town.entity), town.tokens.upperBound)
  }

  /// `X entraînait jusqu'ici le club Y`: the object of a verb of work.
  func workedUntilNow(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard Self.ledThen.contains(event.hash(token)),
      let match = Self.untilNow.longestMatch(
        in: event.tokens, at: token + 1, before: bounds.upperBound)
    else { return [] }
    let next = token + 1 + match.length
    guard
      let left = event.organization(at: next, before: bounds.upperBound)
        ?? event.unknownName(at: event.behindArticles(from: next), before: bounds.upperBound)
        .map({ (.words($0), $0.upperBound) })
    else { return [] }
    if case .country = left.phrase { return [] }
    let group = VerbGroup(
      start: token, verb: token, time: .past, voice: .active,
      pronoun: event.has(token - 1, .subjectPronoun) ? token - 1 : nil, isConditional: false)
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group },
      cue: token..<next, evidence: token..<left.end, inSentence: sentence, manner: .moved,
      status: .confirmed, strength: .verb, organization: left.phrase, rule: "recruiter"
    ) { candidate, _ in finish(&candidate, nil) }
  }

  static let untilNow = WordTable(
    lines: "actuel\nactuelle\njusqu'ici\njusqu'alors\njusque-là\njusqu'à présent\nauparavant")

  /// `a rejoint X depuis Y`, `était jusqu'ici chez Y`: the words ask for their verb.
  private func followsJoining(_ token: Int, _ bounds: Range<Int>, isUntilNow: Bool) -> Bool {
    let before = max(bounds.lowerBound, token - 10)..<token
    if isUntilNow {
      return before.contains {
        event.auxiliaryTime($0)?.time == .past || Self.worked.contains(event.hash($0))
      }
    }
    return before.contains { AppointmentCues.verb(event.tokens[$0])?.verb.use == .joiner }
  }

  /// `Plusieurs chercheurs de X ont rejoint Y`, `le directeur technique de X passe chez Y`:
  /// who is told to belong to one organization and joins another.
  func joinsElsewhere(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard let (verb, form) = AppointmentCues.verb(event.tokens[token]),
      verb.use == .joiner || verb.use == .signing || verb.rests == [[Self.chez]],
      event.occurrence(at: token) == nil
    else { return [] }
    let group = event.verbGroup(at: token, form: form)
    guard group.voice == .active || verb.use == .joinerAt, group.objectClitic == nil,
      group.time != .infinitive || !group.effects.isEmpty, group.time != .participle,
      let status = statusRules.status(of: group, inSentence: sentence), status != .denied
    else { return [] }
    var next = group.verb + 1
    while next < bounds.upperBound, event.isAdverbial(next) || event.hash(next) == Self.chez {
      next += 1
    }
    if verb.use == .signing {
      guard
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
      let company = references.organization(goal.phrase, near: token), company.type == .organization
    else { return [] }
    if case .generic = goal.phrase { return [] }
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
      return references.organization(own, near: token) != company
        && ($0.kind == .group || $0.role != nil && !$0.isGenericHuman || isBracketed(own, in: $0))
    }
    // `a rejoint X en 2021 après quatre ans chez Y`
    if movers.isEmpty,
      let spent = yearsSpent(after: goal.end, before: bounds.upperBound)
        ?? yearsSpentBefore(group, bounds)
        ?? workedBefore(after: goal.end, bounds)
    {
      movers = subjects.filter { $0.kind == .named || $0.kind == .pronoun }
      left = spent.organization
    }
    return make(
      movers, cue: group.verb..<group.verb + 1, evidence: group.start..<goal.end,
      inSentence: sentence, manner: .moved, status: status, strength: .verb, organization: left,
      rule: "recruiter"
    ) { candidate, _ in
      candidate.destination = company
      finish(&candidate, group)
    }
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
      let link = (start..<max(start, min(bounds.upperBound, start + 8))).first(where: {
        event.hash($0) == EventWord.after
      }), event.auxiliaryTime(link + 1)?.time == .infinitive,
      Self.workedVerbs.contains(event.hash(link + 2)),
      let found = organization(behind: Self.contractLinks, from: link + 3, bounds)
    else { return nil }
    return EventSlots.Origin(organization: found.phrase, role: nil, end: found.end)
  }

  private static let workedVerbs = EventWord.set("travaillé officié exercé joué œuvré évolué")

  /// `Luka Brandt (Manchester City)`
  private func isBracketed(_ own: OrganizationPhrase, in phrase: PersonPhrase) -> Bool {
    guard case .entity = own else { return false }
    return event.hash(phrase.tokens.upperBound - 1) == EventWord.close
  }

  private static let contractLinks = EventWord.set("à au aux avec chez pour")
  private static let chez = WordHash.of("chez")

  /// `Le mandat de X arrive à échéance`, `n'est pas renouvelé`.
  func mandate(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard Self.terms.contains(event.hash(token)), event.has(token - 1, .determiner) else {
      return []
    }
    let phrases = event.phrases[sentence]
    // `a vu son mandat révoqué`
    if event.hash(token - 2) == Self.seen, Self.revoked.contains(event.hash(token + 1)),
      event.has(token - 1, .possessive), event.auxiliaryTime(token - 3) != nil
    {
      return make(
        [clauses.possessor(at: token - 1)], cue: token..<token + 2,
        evidence: token - 3..<token + 2, inSentence: sentence, manner: .dismissed,
        status: .confirmed, strength: .verb, organization: nil, rule: "mandate"
      ) { candidate, _ in finish(&candidate, nil) }
    }
    // `n'a pas vu son contrat renouvelé`
    if event.hash(token - 2) == Self.seen, Self.renewed.contains(event.hash(token + 1)),
      event.has(token - 1, .possessive), event.has(token - 3, .negation)
    {
      return make(
        [clauses.possessor(at: token - 1)], cue: token..<token + 2,
        evidence: token - 3..<token + 2, inSentence: sentence, manner: .termEnded,
        status: .confirmed, strength: .verb, organization: nil, rule: "mandate"
      ) { candidate, _ in finish(&candidate, nil) }
    }
    var leavers: [PersonPhrase] = []
    if event.has(token - 1, .possessive) {
      leavers = [clauses.possessor(at: token - 1)]
    } else if event.hash(token - 2) == EventWord.dont,
      let phrase = phrases.last(where: { $0.tokens.upperBound <= token - 2 }),
      token - 2 - phrase.tokens.upperBound <= 1
    {
      leavers = [phrase]
    } else if let phrase = phrases.first(where: {
      $0.tokens.lowerBound > token && $0.tokens.lowerBound - token <= 8 && $0.kind == .named
    }) {
      leavers = [phrase]
    }
    let start = max(token, leavers.first?.tokens.upperBound ?? token)
    let limit = min(bounds.upperBound, start + 14)
    guard !leavers.isEmpty, start < limit,
      let end = (start..<limit).first(where: {
        Self.expiry.longestMatch(in: event.tokens, at: $0, before: bounds.upperBound) != nil
      })
    else { return [] }
    let match = Self.expiry.longestMatch(in: event.tokens, at: end, before: bounds.upperBound)
    let length = match?.length
    let role = slots.role(at: token + 2, before: bounds.upperBound)
    return make(
      leavers, cue: token..<token + 1, evidence: token - 1..<end + (length ?? 1),
      inSentence: sentence, manner: .termEnded, status: match?.value == 1 ? .announced : .confirmed,
      strength: .verb,
      organization: role?.organization, role: event.has(token + 1, .of) ? role?.role : nil,
      rule: "mandate"
    ) { candidate, _ in finish(&candidate, nil) }
  }

  static let by = EventWord.set("par")
  private static let fromWords = EventWord.set("de d' du des à au aux chez")
  private static let ofWords = EventWord.set("de d' du des")
  static let provenance = WordTable(pairs: [
    ("en provenance de", 0), ("en provenance du", 0), ("en provenance des", 0),
    ("en provenance d'", 0), ("transfuge de", 0), ("transfuge du", 0), ("transfuge d'", 0),
    ("depuis", 1), ("venu de", 1), ("venue de", 1), ("venu d'", 1), ("venue d'", 1), ("venu du", 1),
    ("venue du", 1),
    ("jusqu'ici chez", 2), ("jusque-là chez", 2), ("jusqu'à présent chez", 2),
    ("jusqu'alors chez", 2), ("auparavant chez", 2), ("jusqu'ici à", 2), ("jusque-là à", 2),
    ("arrive de", 0), ("arrive du", 0), ("arrive d'", 0), ("arrivé de", 0), ("arrivée de", 0),
    ("arrivait de", 0), ("arrivé du", 0), ("arrivée du", 0),
    ("arrivé de chez", 0), ("arrivée de chez", 0), ("venu de chez", 0), ("venue de chez", 0),
    ("débarque de", 0), ("débarque du", 0), ("débarque d'", 0),
  ])
  private static let worked = EventWord.set(
    "travaillait officiait exerçait œuvrait évoluait jouait opérait dirigeait")
  static let terms = EventWord.set("mandat contrat bail intérim détachement mission")
  /// What ends a term, 1 where it is still to end.
  private static let expiry = WordTable(
    pairs: [
      ("ne sera pas renouvelé", 1), ("se terminera", 1), ("arrivera à son terme", 1),
      ("ne sera pas prolongé", 1),
      ("ne sera pas reconduit", 1),
      ("arrive à échéance", 1),
      ("arrive à son terme", 1),
      ("arrivera à échéance", 1),
      ("prend fin", 1),
      ("prendra fin", 1),
      ("s'achève", 1),
      ("se termine", 1),
      ("s'achèvera", 1),
      ("expire", 1),
      ("expirera", 1),
      ("n'est pas renouvelé", 0),
      ("n'a pas été renouvelé", 0),
      ("n'a pas été prolongé", 0),
      ("n'est pas prolongé", 0),
      ("n'est pas reconduit", 0),
      ("n'a pas été reconduit", 0),
      ("arrivait à échéance", 0),
      ("a pris fin", 0),
      ("s'achevait", 0),
      ("expirait", 0),
      ("prenait fin", 0),
      ("se terminait", 0),
      ("arrivait à son terme", 0),
      ("s'est achevé", 0),
      ("a expiré", 0),
      ("a été résilié", 0),
      ("est résilié", 0),
    ])
  private static let seen = WordHash.of("vu")
  private static let revoked = EventWord.set("révoqué résilié rompu interrompu écourté cassé")
  private static let renewed = EventWord.set("renouvelé prolongé reconduit")
}
