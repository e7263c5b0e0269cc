import Articles
import French
import Text

/// Verbs whose object is what somebody leaves.
extension DepartureFinder {
  func leavesObject(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard group.voice == .active else { return [] }
    if let clitic = group.objectClitic {
      return event.hash(clitic) == Self.them ? leavesThem(group, manner, sentence) : []
    }
    let bounds = event.text.sentences[sentence].tokens
    let next = behindAdjuncts(of: group, bounds)
    let stated =
      slots.leftObject(at: next, before: bounds.upperBound)
      ?? townLeft(at: next, group, sentence)
      ?? unknownClubLeft(at: next, sentence)
      ?? relativeObject(before: group, resumingAt: next, bounds)
      ?? understoodObject(at: next, bounds)
    if stated == nil, isWithoutObject(group, at: next, bounds) {
      return leavesUnsaid(group, manner, sentence)
    }
    guard let object = stated, !isGoingOut(group, object, bounds),
      !isOutOfBuilding(behind: object.end, bounds)
    else { return [] }
    let subjects = self.subjects(
      of: group, inSentence: sentence,
      statusRules.status(of: group, inSentence: sentence) ?? .confirmed
    ).filter { !isVisitor($0, of: object, behind: next) }
    guard !subjects.isEmpty else { return [] }
    let end = max(object.end, group.verb + 1)
    // `quitte le groupe X pour rejoindre celui de Y`
    let isJoining =
      event.hash(end) == EventWord.pour && end + 1 < bounds.upperBound
      && AppointmentCues.verb(event.tokens[end + 1]).map {
        $0.form == .infinitive && ($0.verb.use == .joiner || $0.verb.use == .leads)
      } ?? false
    return subjectLeaves(
      group, object.isSeat ? .unspecified : isJoining ? .moved : manner, sentence, until: end,
      organization: object.organization, role: object.role, rule: "verb_quits", subjects: subjects)
  }

  /// The token behind a verb, its pronoun and what else stands before its object: `quittera-t-il
  /// lui aussi le club`.
  private func behindAdjuncts(of group: VerbGroup, _ bounds: Range<Int>) -> Int {
    let next = group.verb + 1
    return event.behindAdjuncts(
      from: group.pronoun == next ? next + 1 : next, before: bounds.upperBound)
  }

  /// An object that only what comes next implies: `ont menacé de quitter pour Atlas`, `quitte
  /// pour fonder une startup`.
  private func understoodObject(at next: Int, _ bounds: Range<Int>) -> EventSlots.LeftObject? {
    guard event.hash(next) == EventWord.pour else { return nil }
    if !Self.beginnings.contains(event.hash(next + 1)) {
      guard case .entity? = event.organization(at: next + 1, before: bounds.upperBound)?.phrase
      else { return nil }
    }
    return EventSlots.LeftObject(organization: nil, role: nil, end: next)
  }

  /// Whether nothing but a time follows and no clause asks for the object: `a quitté en 2021`,
  /// as translations from English say it.
  private func isWithoutObject(_ group: VerbGroup, at next: Int, _ bounds: Range<Int>) -> Bool {
    let before = (group.pronoun.map { min($0, group.start) } ?? group.start) - 1
    guard group.time != .participle, group.time != .gerund,
      !event.has(before, [.relative, .subordinator]) || event.hash(before) == EventWord.qui
        || group.pronoun != nil && event.hash(before) == EventWord.queElided
          && event.has(before - 1, [.auxiliary, .adverb])
        || isTold(before)
    else { return false }
    return next >= bounds.upperBound || EventWord.strongMarks.contains(event.hash(next))
      || event.hash(next) == EventWord.stop || event.hash(next) == EventWord.after
      || event.hash(next) == EventWord.en && event.isDate(at: next + 1)
      || event.timeEnd(from: next, before: bounds.upperBound) != nil
  }

  /// Whether a `que` follows a verb of telling: `les rumeurs selon lesquelles`, `dit qu'il`.
  private func isTold(_ that: Int) -> Bool {
    Governors.verb(event.tokens[max(0, that - 1)])?.effect == .stated
      || Self.wordings.contains(event.hash(that))
  }

  /// The subjects of `quitter` without an object, as far as they have something to leave.
  private func leavesUnsaid(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    subjectLeaves(
      group, manner, sentence, until: group.verb + 1, organization: nil, rule: "verb_quits"
    ).filter {
      guard case .entity(let entity) = $0.leaver else { return $0.groupSize != nil }
      let known = references.affiliation(of: entity, near: sentence)
      return $0.roleRange != nil || known?.role != nil || known?.organization != nil
    }
  }

  private static let wordings = EventWord.set("lesquelles lesquels laquelle")

  /// `leur curé, X, les quittera en août`: whoever has a post among those he leaves.
  private func leavesThem(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let people = clauses.subjects(of: group, inSentence: sentence).filter {
      $0.role != nil && !$0.isGenericHuman && $0.kind != .group
    }
    return subjectLeaves(
      group, manner, sentence, until: group.verb + 1, organization: nil, rule: "verb_quits",
      subjects: people)
  }

  /// `les commandes laissées vacantes par X`, `le poste occupé jusqu'ici par X`
  func vacates(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard group.voice == .passive || group.time == .participle,
      let rest = slots.rest(reading.rests, after: group.verb + 1, before: bounds.upperBound),
      let leaver = clauses.objects(from: rest, inSentence: sentence).first, leaver.kind != .group,
      reading.infinitive != "laisser" || Self.empty.contains(event.hash(rest - 2))
        || isPost(before: group.start, bounds)
    else { return [] }
    return make(
      [leaver], cue: group.verb..<rest, evidence: group.start..<leaver.tokens.upperBound,
      inSentence: sentence, manner: mannerTold(behind: leaver.tokens.upperBound, bounds) ?? manner,
      status: .confirmed, strength: .noun, organization: nil, rule: "replacement"
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// `le poste de conseillère, laissé par X`
  private func isPost(before start: Int, _ bounds: Range<Int>) -> Bool {
    for token in (max(bounds.lowerBound + 1, start - 8)..<start).reversed() {
      if event.has(token, [.auxiliary, .relative]) { return false }
      if Self.seatsLeft.contains(event.hash(token)), event.has(token - 1, .determiner) {
        return true
      }
    }
    return false
  }

  /// `Le ministre a quitté l'hôpital`, `le prévenu a quitté le tribunal`: who has no post there was
  /// treated, heard or held.
  private func isVisitor(
    _ person: PersonPhrase, of object: EventSlots.LeftObject, behind next: Int
  ) -> Bool {
    guard (next..<object.end).contains(where: { Self.wards.contains(event.hash($0)) }) else {
      return false
    }
    if person.isOffice || person.isGenericHuman { return true }
    if person.role != nil { return false }
    // `Il a quitté l'hôpital`, of a doctor
    guard
      case .entity(let entity)? = references.referent(
        of: person, inSentence: event.text.sentence(ofToken: next))
    else { return true }
    return references.affiliation(of: entity, near: event.text.sentence(ofToken: next))?.role == nil
  }

  /// `a quitté la mairie à 22 heures`, `l'école à 16 ans`, `l'Assemblée sous les huées`
  private func isOutOfBuilding(behind end: Int, _ bounds: Range<Int>) -> Bool {
    let next = event.hash(end)
    if EventWord.toWords.contains(next), event.tokens[end + 1].kind == .number {
      return Self.unitsOfTime.contains(event.hash(end + 2))
    }
    return (end..<min(bounds.upperBound, end + 4)).contains {
      Self.exits.contains(event.hash($0))
    }
  }

  static let wards = WordHashSet(
    AppointmentMerger.wards.hashes
      + EventWord.set("tribunal gendarmerie palais prison cellule maternité").hashes)
  private static let empty = EventWord.set("vacant vacante vacants vacantes libre")
  private static let seatsLeft = EventWord.set(
    "poste siège fauteuil portefeuille banc mandat maroquin présidence direction")
  private static let unitsOfTime = EventWord.set("heures heure h ans")
  private static let exits = EventWord.set(
    "huées escorte escorté entouré entourée menotté larmes ambulance bracelet audition"
  )

  /// `a-t-elle dit en quittant le ministère`: out of the building.
  private func isGoingOut(
    _ group: VerbGroup, _ object: EventSlots.LeftObject, _ bounds: Range<Int>
  ) -> Bool {
    guard group.time == .gerund else { return false }
    if case .entity? = object.organization { return false }
    return (max(bounds.lowerBound, group.start - 8)..<group.start).contains {
      SpeechVerbs.form(of: event.tokens[$0])?.contains(.utters) ?? false
    }
  }

  /// `quitte Toulon pour le Stade français`, of a player `quitte Toulon`: the town's club.
  private func townLeft(
    at token: Int, _ group: VerbGroup, _ sentence: Int
  ) -> EventSlots.LeftObject? {
    guard let town = event.name(at: event.behindArticles(from: token), .location) else {
      return nil
    }
    let end = town.tokens.upperBound
    let bounds = event.text.sentences[sentence].tokens
    var isClub = false
    if event.hash(end) == EventWord.pour, end + 1 < bounds.upperBound {
      let next = event.hash(end + 1) == Self.toJoin ? end + 2 : end + 1
      if case .entity? = event.organization(at: next, before: bounds.upperBound)?.phrase {
        isClub = true
      }
    }
    guard
      isClub
        || town.tokens.lowerBound == token
          && clauses.subjects(of: group, inSentence: sentence).contains(where: {
            $0.isSport || $0.kind == .named && references.isAboutSport
          })
          && (event.hash(end) == EventWord.pour || end == bounds.upperBound || event.isMark(end)
            || event.timeEnd(from: end, before: bounds.upperBound) != nil
            || Self.ends.longestMatch(in: event.tokens, at: end, before: bounds.upperBound) != nil)
    else { return nil }
    return EventSlots.LeftObject(organization: .entity(town.entity), role: nil, end: end)
  }

  /// `X a laissé Novaline pour Ardentis`, as translations from English say it: nothing but a
  /// time or a goal follows the name.
  func leavesBehind(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let next = event.behindArticles(from: group.verb + 1)
    guard group.voice == .active, group.objectClitic == nil, group.time != .participle,
      let found = event.name(at: next, .organization)
    else { return [] }
    let end = found.tokens.upperBound
    let isAlone =
      end >= bounds.upperBound || event.isMark(end) || event.has(end, .time)
      || event.hash(end) == EventWord.pour || event.hash(end) == EventWord.after
      || event.hash(end) == EventWord.en && event.isDate(at: end + 1)
    guard isAlone else { return [] }
    return subjectLeaves(
      group, manner, sentence, until: end, organization: .entity(found.entity), rule: "verb_quits")
  }

  /// `poste qu'il a quitté`: the object before the clause; `next` is the token behind its verb.
  private func relativeObject(
    before group: VerbGroup, resumingAt next: Int, _ bounds: Range<Int>
  ) -> EventSlots.LeftObject? {
    var index = group.start - 1
    if let pronoun = group.pronoun, pronoun < group.start { index = pronoun - 1 }
    guard index > bounds.lowerBound,
      event.hash(index) == EventWord.queElided || event.hash(index) == EventWord.que
    else { return nil }
    index -= 1
    // `la Caisse des dépôts, qu'elle a quittée`
    if event.hash(index) == EventWord.comma,
      event.occurrence(at: index - 1).map({
        event.names.entities[$0.entity].type == .organization
      }) ?? false
    {
      index -= 1
    }
    let name = event.name(
      at: event.occurrence(at: index)?.tokens.lowerBound ?? index, .organization)
    var start = name?.tokens.lowerBound ?? index
    while name == nil, start > bounds.lowerBound, index - start < 4, !event.has(start, .determiner),
      !event.isMark(start - 1)
    {
      start -= 1
    }
    guard var object = slots.leftObject(at: start, before: index + 1) else { return nil }
    // `il était premier ministre, poste qu'il a quitté`
    let sentence = event.text.sentence(ofToken: start)
    if object.role == nil, event.hash(start - 1) == EventWord.comma,
      let phrase = event.phrases[sentence].last(where: { $0.tokens.upperBound <= start })
    {
      object.role = phrase.role
      object.organization = object.organization ?? phrase.organization
    }
    // `au poste qu'il avait quitté en 2022 à la Ligue des rivières`
    if object.organization == nil,
      let place = organization(behind: Self.placeLinks, from: next, bounds)
    {
      object.organization = place.phrase
    }
    return object
  }

  private static let them = WordHash.of("les")
  private static let toJoin = WordHash.of("rejoindre")
  private static let beginnings = EventWord.set(
    """
    fonder cofonder co-fonder créer cocréer lancer démarrer monter rejoindre diriger se poursuivre \
    reprendre bâtir construire développer ouvrir travailler enseigner
    """)
  private static let placeLinks = EventWord.set("à au chez")
}
