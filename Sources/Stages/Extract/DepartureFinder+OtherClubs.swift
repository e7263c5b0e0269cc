import Articles
import French
import Text

/// Athletes and coaches of one club who are said to join another.
extension DepartureFinder {
  /// `Le buteur de Setúbal doit s'engager avec Aubagne`, `X, qui évolue à Wolfsburg, est proche de
  /// Chelsea`: whoever belongs to one club leaves it for the other.
  func joinsOtherClub(
    _ verb: AppointmentVerb, _ form: VerbForm, at token: Int, inSentence sentence: Int
  ) -> [DepartureCandidate] {
    guard Self.tellsComing(verb.use) && verb.rests.isEmpty || verb.infinitive == "engager" else {
      return []
    }
    let bounds = event.text.sentences[sentence].tokens
    let group = event.verbGroup(at: token, form: form).withBeingAsActive
    guard group.voice == .active, group.objectClitic == nil, isComing(verb, group, token),
      let goal = clubJoined(behind: token, isJoined: verb.use == .joiner, bounds),
      isOfSport(sentence),
      !slots.isOfMatch(behind: goal.end, before: bounds.upperBound),
      !Self.isBesideOnesPost(token + 1..<goal.end, event),
      let company = references.organization(goal.phrase, near: token),
      let status = statusOfJoining(group, sentence)
    else { return [] }
    let subjects = clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }
    let spent = clubUntilNow(after: goal.end, bounds) ?? clubOpening(before: group, bounds)
    let found = make(
      subjects.filter { !$0.isOffice }, cue: token..<token + 1, evidence: group.start..<goal.end,
      inSentence: sentence, manner: .moved, status: status, strength: .verb, organization: spent,
      rule: "recruiter"
    ) { candidate, phrase in
      if spent == nil { candidate.organization = ownClub(of: phrase, candidate) }
      if company.type == .organization { candidate.destination = company }
      finish(&candidate, group)
    }
    return found.filter { candidate in
      guard let left = candidate.organization, !isSameClub(left.name, company.name) else {
        return false
      }
      return candidate.status != .historical
    }
  }

  /// Whether a form of a verb of coming tells of a new club: `s'engage`, `jouera`, `signe`.
  private func isComing(_ verb: AppointmentVerb, _ group: VerbGroup, _ token: Int) -> Bool {
    if group.time == .participle || group.time == .gerund { return false }
    if verb.infinitive == "engager" {
      return (max(0, group.start - 1)..<token).contains {
        EventWord.reflexives.contains(event.hash($0))
      }
    }
    switch verb.use {
    case .playsFor, .shirt:
      // `jouera à Brest dimanche` is a match away.
      return (group.time == .future || group.effects.contains(.future))
        && event.text.sentences[event.text.sentence(ofToken: token)].tokens.contains {
          Self.fromNowOn.contains(event.hash($0))
            || Self.season.contains(event.hash($0))
              && (Self.next.contains(event.hash($0 + 1)) || Self.next.contains(event.hash($0 - 1)))
        }
    default: return true
    }
  }

  /// `avant de s'engager`: as far as the main clause has come.
  private func statusOfJoining(_ group: VerbGroup, _ sentence: Int) -> EventStatus? {
    if group.link == EventText.before { return .announced }
    // `serait tout proche de rejoindre X`
    if group.link == EventWord.de, Self.near.contains(event.hash(group.start - 1)) {
      return .rumored
    }
    guard group.time != .infinitive || !group.effects.isEmpty,
      let status = statusRules.status(of: group, inSentence: sentence), status != .denied
    else { return nil }
    return status
  }

  private func clubJoined(
    behind token: Int, isJoined: Bool, _ bounds: Range<Int>
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    var next = token + 1
    if !isJoined {
      let near = next..<min(bounds.upperBound - 1, next + 12)
      guard
        let link = near.first(where: {
          Self.links.contains(event.hash($0))
            && (event.name(at: event.behindArticles(from: $0 + 1), .organization) != nil
              || event.name(at: event.behindArticles(from: $0 + 1), .location) != nil
              || event.unknownName(
                at: event.behindArticles(from: $0 + 1), before: bounds.upperBound) != nil)
        }),
        !(next..<link).contains(where: {
          event.isMark($0) || event.has($0, [.relative, .subordinator, .auxiliary])
        }), !slots.isOtherThanContract(at: next), event.hash(link - 1) != Self.beside
      else { return nil }
      next = link + 1
    } else {
      while next < bounds.upperBound, event.isAdverbial(next) { next += 1 }
    }
    let name = event.behindArticles(from: next)
    // `rejoint l'équipe de France` is no new club.
    if Countries.country(in: event.tokens, at: name, before: bounds.upperBound) != nil {
      return nil
    }
    if let found = event.name(at: name, .organization) {
      return (.entity(found.entity), found.tokens.upperBound)
    }
    if let town = event.name(at: name, .location) {
      return (.entity(town.entity), town.tokens.upperBound)
    }
    return event.unknownName(at: name, before: bounds.upperBound)
      .map { (.words($0), $0.upperBound) }
  }

  /// The club that the words or the document give somebody now.
  func ownClub(
    of phrase: PersonPhrase, _ candidate: DepartureCandidate
  ) -> EntityReference? {
    var own = phrase.isFormer ? nil : phrase.organization
    if own == nil, case .entity(let entity) = candidate.leaver,
      let known = references.affiliation(of: entity, near: candidate.sentence), !known.isFormer,
      !known.isComing, known.isSport || known.role == nil
    {
      own = known.organization
    }
    switch own {
    case .entity, .words: break
    case .generic, .country, nil: return nil
    }
    return own.flatMap { references.organization($0, near: candidate.cue.lowerBound) }
  }

  /// `après deux saisons à Vendenheim`, behind what is joined.
  private func clubUntilNow(after start: Int, _ bounds: Range<Int>) -> OrganizationPhrase? {
    (start..<min(bounds.upperBound - 3, start + 6)).lazy
      .compactMap { self.clubSpent(at: $0, bounds) }.first
  }

  /// `part au Japon après six saisons au Stade toulousain`
  func clubSpent(behind start: Int, _ sentence: Int) -> EventSlots.Origin? {
    let bounds = event.text.sentences[sentence].tokens
    guard let club = clubUntilNow(after: start, bounds), isOfSport(sentence) else { return nil }
    return EventSlots.Origin(organization: club, role: nil, end: start)
  }

  /// `quitte Waregem-Nord`: a club that nothing else knows.
  func unknownClubLeft(at start: Int, _ sentence: Int) -> EventSlots.LeftObject? {
    let end = event.text.sentences[sentence].tokens.upperBound
    guard let name = event.unknownName(at: event.behindArticles(from: start), before: end),
      isOfSport(sentence)
    else { return nil }
    return EventSlots.LeftObject(organization: .words(name), role: nil, end: name.upperBound)
  }

  /// `Brest a accepté l'offre de Wolverhampton pour son défenseur`: whom a club lets go.
  func isSoldFor(offerAt token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard Self.offers.contains(event.hash(token)),
      let verb = (max(bounds.lowerBound, token - 3)..<token).last(where: {
        Self.accepting.contains(event.hash($0))
      }), event.has(token + 1, .of) || event.has(token + 2, .of),
      let link = (token + 1..<min(bounds.upperBound, token + 16)).first(where: {
        event.hash($0) == EventWord.pour
      }), isOfSport(sentence)
    else { return [] }
    let group = event.verbGroup(at: verb, form: .pastParticiple)
    guard !group.isNegated, let status = statusRules.status(of: group, inSentence: sentence) else {
      return []
    }
    let leavers = clauses.objects(from: link + 1, inSentence: sentence).filter {
      $0.isSport && ($0.kind == .named || references.isNamed($0, inSentence: sentence))
    }
    let seller =
      employer(before: group, bounds) ?? townEmployer(before: group, of: leavers, sentence)
    return make(
      leavers, cue: token..<token + 1,
      evidence: group.start..<(leavers.last?.tokens.upperBound ?? link), inSentence: sentence,
      manner: .moved, status: status == .confirmed ? .announced : status, strength: .verb,
      organization: seller, rule: "transfer"
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// `Lyon s'offre X, l'attaquant de Lens`, `a bouclé la venue de X, gardien de Nantes`: whom
  /// one club takes from another.
  func isHiredAway(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let isNoun = AppointmentCues.isNoun(event.tokens[token])
    guard
      isNoun
        || AppointmentCues.verb(event.tokens[token]).map({ Self.tellsHiring($0.verb.use) })
          ?? false
        || Self.obtaining.contains(event.hash(token)),
      event.occurrence(at: token) == nil,
      let person = event.phrases[sentence].first(where: {
        $0.tokens.lowerBound > token && $0.tokens.lowerBound - token < 6 && $0.kind == .named
      }), !person.isFormer, !person.isOffice,
      isNoun || person.preposition == nil || event.has(person.tokens.lowerBound - 1, .of),
      let entity = person.entity, newcomers.contains(entity), isOfSport(sentence),
      !person.tokens.contains(where: { EventWord.former.contains(event.hash($0)) }),
      let own = person.organization, let left = references.organization(own, near: token)
    else { return [] }
    switch own {
    case .generic, .country: return []
    case .entity, .words: break
    }
    let goal = (bounds.lowerBound..<token).lazy.compactMap { index -> EntityReference? in
      self.event.occurrence(at: index).flatMap { found in
        let entity = self.event.names.entities[found.entity]
        return entity.type == .person ? nil : EntityReference(entity.type, entity.name)
      }
    }.first
    guard let goal, !isSameClub(goal.name, left.name) else { return [] }
    return make(
      [person], cue: token..<token + 1, evidence: token..<person.tokens.upperBound,
      inSentence: sentence, manner: .moved, status: .confirmed, strength: .verb, organization: own,
      rule: "recruiter"
    ) { candidate, _ in
      if goal.type == .organization { candidate.destination = goal }
      finish(&candidate, nil)
    }
  }

  /// `Après 31 matchs à Hull City, X s'engage`
  private func clubOpening(before group: VerbGroup, _ bounds: Range<Int>) -> OrganizationPhrase? {
    group.start > bounds.lowerBound + 4 ? clubSpent(at: bounds.lowerBound, bounds) : nil
  }

  private func clubSpent(at after: Int, _ bounds: Range<Int>) -> OrganizationPhrase? {
    guard
      event.hash(after) == EventWord.after
        || Self.afterWords.longestMatch(in: event.tokens, at: after, before: bounds.upperBound)
          != nil,
      let unit = (after + 1..<min(bounds.upperBound, after + 8)).first(where: {
        Self.units.contains(event.hash($0))
      }),
      let link = (unit + 1..<min(bounds.upperBound, unit + 5)).first(where: {
        Self.links.contains(event.hash($0))
      })
    else { return nil }
    let name = event.behindArticles(from: link + 1)
    return event.name(at: name, .organization).map { .entity($0.entity) }
      ?? event.name(at: name, .location).map { .entity($0.entity) }
      ?? event.unknownName(at: name, before: bounds.upperBound).map { .words($0) }
  }

  /// `Lyon` and `Olympique lyonnais` may be one club.
  func isSameClub(_ a: String, _ b: String) -> Bool {
    let words = b.lowercased().split(separator: " ")
    return a.lowercased().split(separator: " ").contains { word in
      word.count > 3 && words.contains { $0.prefix(4) == word.prefix(4) }
    }
  }

  private static func tellsComing(_ use: AppointmentUse) -> Bool {
    switch use {
    case .joiner, .joinerAt, .signing, .playsFor, .shirt: true
    default: false
    }
  }

  private static func tellsHiring(_ use: AppointmentUse) -> Bool {
    switch use {
    case .object, .weakObject, .hires: true
    default: false
    }
  }

  private static let links = EventWord.set("à au aux avec chez pour de du en")
  static let offers = EventWord.set("offre offres proposition")
  private static let near = EventWord.set("proche proches près")
  private static let accepting = EventWord.set("accepté accepte validé valide")
  static let obtaining = EventWord.set(
    "offre offert offrir accueille accueilli accueillir tient récupère récupéré")
  private static let fromNowOn = EventWord.set("désormais pendant saisons ans exercices")
  private static let season = EventWord.set("saison exercice été hiver")
  private static let next = EventWord.set("prochaine prochain")
  private static let beside = WordHash.of("auprès")
  private static let afterWords = WordTable(
    lines: "à l'issue de\nau terme de\nà la fin de\nà l'issue d'\nau terme d'\nfort de")
  private static let units = EventWord.set(
    "ans années mois saisons exercices matchs matches rencontres contrat bail prêt")
}
