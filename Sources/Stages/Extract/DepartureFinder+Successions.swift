import Articles
import French
import Text

/// Departures that only who comes after tells: `X succède à Y`, `X remplace Y`.
extension DepartureFinder {
  /// `X remplace Y`, `Y est remplacé par X`.
  func replaces(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard let status = statusRules.status(of: group, inSentence: sentence), status != .denied,
      !isSubstitution(sentence)
    else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    var leavers: [PersonPhrase]
    var successors: [PersonPhrase]
    var end = group.verb + 1
    switch group.voice {
    case .reflexive: return []
    case .passive:
      leavers = clauses.subjects(of: group, inSentence: sentence)
      successors = clauses.agents(behind: group.verb, inSentence: sentence)
      end = successors.first?.tokens.upperBound ?? end
    case .active where group.time == .participle:
      leavers = clauses.participleOwner(group, sentence)
      successors = clauses.agents(behind: group.verb, inSentence: sentence)
      guard !successors.isEmpty else { return [] }
      end = successors[0].tokens.upperBound
    case .active:
      leavers = clauses.objects(from: group.verb + 1, inSentence: sentence)
      // `le roi a remplacé X par Y`: Y comes.
      let agents = clauses.agents(behind: group.verb, inSentence: sentence)
      successors =
        agents.isEmpty ? clauses.subjects(of: group, inSentence: sentence) : agents
      if leavers.isEmpty, let clitic = group.objectClitic {
        leavers = [
          clauses.clitic(at: clitic)
        ]
      }
      end = leavers.last?.tokens.upperBound ?? end
    }
    return followed(
      leavers, by: successors, group, status, manner, until: end, sentence, bounds,
      rule: "replacement")
  }

  /// `X succède à Y`, `X prend la suite de Y`
  func succeeds(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard let status = statusRules.status(of: group, inSentence: sentence), status != .denied
    else { return [] }
    // `il sera succédé par X`, as translations from English say it
    if group.voice == .passive, reading.rests.isEmpty { return replaces(group, manner, sentence) }
    let bounds = event.text.sentences[sentence].tokens
    if !reading.rests.isEmpty {
      guard group.voice == .active, group.time != .gerund,
        !references.isAboutSport || !isSubstitution(sentence),
        let rest = slots.rest(reading.rests, after: group.verb + 1, before: bounds.upperBound),
        event.has(rest, .of)
      else { return [] }
      let leavers = clauses.objects(
        from: event.has(rest, .article) ? rest : rest + 1, inSentence: sentence)
      return followed(
        leavers, by: clauses.subjects(of: group, inSentence: sentence), group, status, manner,
        until: leavers.last?.tokens.upperBound ?? rest, sentence, bounds, rule: "replacement",
        isPosted: !references.isAboutSport)
    }
    var next = group.verb + 1
    while next < bounds.upperBound,
      event.isAdverbial(next) || event.has(next, [.coordinator, .time])
        || event.tokens[next].kind == .number || event.isDate(at: next)
        || Self.dateLinks.contains(event.hash(next))
          && (event.isDate(at: next + 1) || event.has(next + 1, .time)
            || event.tokens[min(next + 1, bounds.upperBound - 1)].kind == .number)
    {
      next += 1
    }
    next = behindTime(next, before: bounds.upperBound)
    let behind = event.behindAdjuncts(from: next, before: bounds.upperBound)
    if EventWord.toWords.contains(event.hash(behind)) { next = behind }
    // `succède à la tête de Novaline à X`
    if EventSlots.headWords.longestMatch(in: event.tokens, at: next, before: bounds.upperBound)
      != nil, let head = slots.origin(after: next, before: bounds.upperBound),
      EventWord.toWords.contains(event.hash(head.end))
    {
      next = head.end
    }
    guard EventWord.toWords.contains(event.hash(next)) else { return [] }
    let leavers = clauses.objects(
      from: event.has(next, .article) ? next : next + 1, inSentence: sentence)
    var successors = clauses.subjects(of: group, inSentence: sentence)
    // `a nommé X pour succéder à Y`
    if group.link == EventWord.pour {
      successors = event.phrases[sentence].filter {
        guard let entity = $0.entity else { return false }
        return $0.tokens.upperBound <= group.start && newcomers.contains(entity)
      }.suffix(1)
      guard !successors.isEmpty else { return [] }
    }
    return followed(
      leavers, by: successors, group, status, manner,
      until: leavers.last?.tokens.upperBound ?? next, sentence, bounds, rule: "replacement")
  }

  /// The token behind a time, if somebody is named from there on: `a succédé l'été dernier à X`,
  /// `l'an dernier à X`.
  private func behindTime(_ start: Int, before end: Int) -> Int {
    let isSpan = event.has(start, .article) && Self.spanWords.contains(event.hash(start + 1))
    var next = event.timeEnd(from: start, before: end) ?? (isSpan ? start + 2 : start)
    while next > start, event.has(next, .time) || Self.lastWords.contains(event.hash(next)) {
      next += 1
    }
    return EventWord.toWords.contains(event.hash(next)) ? next : start
  }

  private func followed(
    _ leavers: [PersonPhrase], by successors: [PersonPhrase], _ group: VerbGroup,
    _ status: EventStatus, _ manner: DepartureReport.Manner, until end: Int, _ sentence: Int,
    _ bounds: Range<Int>, rule: String, isPosted isKnownPost: Bool = false
  ) -> [DepartureCandidate] {
    let successor = successors.lazy.compactMap {
      references.referent(of: $0, inSentence: sentence)
    }.first
    var successorEntity: Int?
    if case .entity(let entity)? = successor { successorEntity = entity }
    let people = leavers.filter {
      $0.kind == .named && !event.namesCabinet($0) || $0.kind == .pronoun
        || $0.kind == .role
          && ($0.determiner == .possessive || references.holder(of: $0, before: sentence) != nil)
    }
    guard !people.isEmpty, !speaksOfDeath(sentence) else { return [] }
    let post = slots.origin(after: end, before: bounds.upperBound)
    let found = make(
      people, cue: group.verb..<group.verb + 1, evidence: group.start..<max(end, post?.end ?? end),
      inSentence: sentence, manner: manner, status: status, strength: .noun,
      organization: post?.organization, role: post?.role, rule: rule,
      excluding: successorEntity.map { [$0] } ?? []
    ) { candidate, _ in
      candidate.successor = successorEntity
      fillFromSuccessor(&candidate)
      if candidate.person.contains(where: { Self.outgoing.contains(event.hash($0)) }) {
        candidate.manner = .termEnded
      } else if let told = mannerTold(behind: candidate.person.upperBound, bounds) {
        candidate.manner = told
      }
      finish(&candidate, group)
    }
    return found.filter { candidate in
      guard case .entity(let entity) = candidate.leaver, entity != successorEntity else {
        return false
      }
      // Without a post in sight it is a race, a match or a song.
      let isPosted =
        isKnownPost || candidate.roleRange != nil || post != nil || candidate.organizationIsStated
        || hasPostWords(sentence)
      let follows =
        successorEntity.map {
          newcomers.contains($0) || references.affiliation(of: $0, near: sentence)?.role != nil
        } ?? false
      let comesAsRole = successors.contains { $0.role != nil && $0.determiner == .definite }
      // `Elle succède à X, appelé à Hambourg`: whoever comes, X goes.
      let isTold =
        mannerTold(behind: candidate.person.upperBound, bounds).map {
          $0 == .moved || $0 == .termEnded
        } ?? false
      return
        (isPosted || follows || comesAsRole || isTold
        || isToldGone(behind: candidate.person.upperBound))
        && (successorEntity != nil || successors.isEmpty || comesAsRole || isTold)
    }
  }

  /// `X, dont le mandat est arrivé à son terme`, `X, atteint par la limite d'âge`: how the one
  /// before went.
  func mannerTold(behind start: Int, _ bounds: Range<Int>) -> DepartureReport.Manner? {
    guard event.hash(start) == EventWord.comma else { return nil }
    // `remplace X, en congé de maternité`
    if event.hash(start + 1) == EventWord.en, Self.leaves.contains(event.hash(start + 2)) {
      return .sabbatical
    }
    for token in start..<min(bounds.upperBound, start + 14) {
      if event.hash(token) == EventWord.stop { return nil }
      if Self.terms.contains(event.hash(token)) { return .termEnded }
      if isAtRetirement(token) { return .retired }
      if token <= start + 3 {
        // `X, parti chez Y`, `X, parti entraîner Y`
        if Self.gone.contains(event.hash(token)) {
          let next = token + 1
          let isToHouse =
            (event.hash(next) == Self.chez || EventWord.toWords.contains(event.hash(next)))
            && event.organization(at: next + 1, before: bounds.upperBound) != nil
          if isToHouse || AppointmentCues.verb(event.tokens[next])?.form == .infinitive {
            return .moved
          }
        }
        if Self.movedOn.contains(event.hash(token)), !isOfFormerTimes(token, bounds) {
          return isToUnsaidPost(token) ? .unspecified : .moved
        }
        if Self.putOut.contains(event.hash(token)) { return .dismissed }
        if Self.resigning.contains(event.hash(token)) { return .resigned }
      }
    }
    return nil
  }

  /// `à la retraite`, `atteint par la limite d'âge`, not `la caisse de retraite`, `l'âge de la
  /// retraite`.
  private func isAtRetirement(_ token: Int) -> Bool {
    switch event.hash(token) {
    case Self.age: return event.hash(token - 2) == Self.limit
    case Self.retirement:
      let before = event.hash(token - 1)
      return before == EventWord.en || event.has(token - 1, .possessive)
        || event.has(token - 1, .article) && !event.has(token - 2, .of)
          && !event.has(token - 1, .of)
    default: return false
    }
  }

  /// `X, nommé en 2012`, `X, élu président il y a deux ans`: how the one before came, not how he
  /// went.
  private func isOfFormerTimes(_ participle: Int, _ bounds: Range<Int>) -> Bool {
    var token = participle + 1
    while token < min(bounds.upperBound, participle + 12), !event.isMark(token) {
      let isYear =
        event.tokens[token].kind == .number
        && event.tokens[token].end - event.tokens[token].start == 4
      if isYear || event.hash(token) == EventWord.since
        || event.hash(token) == Self.there && event.hash(token + 1) == Self.hasWord
      {
        return true
      }
      token += 1
    }
    return false
  }

  /// `appelé à d'autres fonctions`: whose they are is not said.
  private func isToUnsaidPost(_ token: Int) -> Bool {
    event.hash(token + 1) == EventWord.to && event.has(token + 2, .of)
      && Self.unsaid.contains(event.hash(token + 3))
  }

  private static let unsaid = EventWord.set("autres nouvelles plus")
  private static let age = WordHash.of("âge")
  private static let limit = WordHash.of("limite")
  private static let retirement = WordHash.of("retraite")
  private static let there = WordHash.of("y")
  private static let hasWord = WordHash.of("a")
  private static let leaves = EventWord.set("congé congés arrêt disponibilité")
  private static let gone = EventWord.set("parti partie")
  /// `X, promu directeur`, `X, qui rejoint Y`, `X, appelé à diriger Y`
  private static let movedOn = EventWord.set(
    """
    promu promue nommé nommée appelé appelée muté mutée affecté affectée rejoint rejoindra devient \
    deviendra redevient redeviendra rejoignait élu élue débauché débauchée recruté recrutée devenu \
    devenue
    """)
  private static let putOut = EventWord.set(
    """
    remercié remerciée limogé limogée licencié licenciée démis démise évincé évincée écarté écartée \
    renvoyé renvoyée congédié congédiée révoqué révoquée destitué destituée débarqué débarquée \
    emporté emportée renversé renversée poussé poussée sanctionné sanctionnée
    """)
  private static let resigning = EventWord.set(
    "démissionnaire démissionné démissionne démissionnera démissionnait")

  /// `Le Premier ministre portugais avait succédé à X`: X had what the successor has.
  private func fillFromSuccessor(_ candidate: inout DepartureCandidate) {
    guard !candidate.organizationIsStated, let successor = candidate.successor,
      case .entity(let leaver) = candidate.leaver,
      references.affiliation(of: leaver, near: candidate.sentence)?.organization == nil,
      let known = references.affiliation(of: successor, near: candidate.sentence),
      !known.isFormer, let organization = known.organization,
      let reference = references.organization(organization, near: candidate.cue.lowerBound)
    else { return }
    candidate.organization = reference
    candidate.basis = .affiliation
    if known.isOffice { candidate.roleRange = candidate.roleRange ?? known.role }
  }

  /// `remplace X, qui s'en va ouvrir sa maison`: a verb of leaving tells of the one replaced.
  private func isToldGone(behind end: Int) -> Bool {
    guard event.hash(end) == EventWord.comma else { return false }
    guard event.hash(end + 1) == EventWord.qui else { return false }
    return (end + 2..<min(event.tokens.count, end + 6)).contains {
      DepartureCues.verbs(event.tokens[$0])?.readings.all.contains {
        [.leaver, .object, .weakLeaver, .reflexiveEn].contains($0.use)
      } ?? false
    }
  }

  func hasPostWords(_ sentence: Int) -> Bool {
    (event.text.sentences[max(0, sentence - 1)].tokens
      .lowerBound..<event.text.sentences[sentence].tokens.upperBound).contains {
        Self.postWords.contains(event.hash($0))
      }
  }

  func isSubstitution(_ sentence: Int) -> Bool {
    // `est sorti blessé. Il a été remplacé par`
    event.text.sentences[sentence].tokens.contains {
      Self.substitution.contains(event.hash($0)) || Self.injured.contains(event.hash($0))
    }
      || sentence > 0
        && event.text.sentences[sentence - 1].tokens.contains {
          Self.injured.contains(event.hash($0))
        }
  }

  func speaksOfDeath(_ sentence: Int) -> Bool {
    event.text.sentences[sentence].tokens.contains { Self.death.contains(event.hash($0)) }
  }

  private static let spanWords = EventWord.set("an année mois semaine saison")
  private static let lastWords = EventWord.set("dernier dernière passé passée prochain prochaine")
  private static let dateLinks = EventWord.set("en dès le")
  private static let outgoing = EventWord.set("sortant sortante")
  private static let postWords = EventWord.set(
    "poste fonctions fonction tête présidence direction pouvoir mandat succession siège")
  private static let substitution = EventWord.set(
    "tribunes match remplaçant remplaçante assaut")
  private static let injured = EventWord.set("minute mi-temps blessé blessure")
  private static let death = EventWord.set(
    "mort morte décès décédé décédée meurt tué tuée assassiné assassinée disparu disparition feu")
}
