import Articles
import French
import Text

extension DepartureFinder {
  /// What a verb says about leavers when it is read in one of its ways.
  func candidates(
    _ reading: DepartureVerb, _ group: VerbGroup, inSentence sentence: Int
  ) -> [DepartureCandidate] {
    guard let manner = DepartureReport.Manner(rawValue: reading.manner) else { return [] }
    switch reading.use {
    case .leaver: return leaves(group, manner, sentence)
    case .weakLeaver:
      // `a décidé d'arrêter`, but not `a arrêté`
      guard reading.infinitive != "arrêter" || group.time == .past && group.effects == [.done]
      else { return [] }
      return goes(group, manner, sentence)
    case .object: return leavesObject(group, manner, sentence)
    case .phrase: return phrase(reading, group, manner, sentence)
    case .weakPhrase: return weakPhrase(reading, group, manner, sentence)
    case .reflexive, .reflexiveEn: return withdraws(reading, group, manner, sentence)
    case .employer:
      return dismisses(group, manner, sentence, isWeak: false, name: reading.infinitive)
    case .weakEmployer:
      return dismisses(group, manner, sentence, isWeak: true, name: reading.infinitive)
    case .phraseObject, .pushed: return dismissesWithWords(reading, group, manner, sentence)
    case .notAgain: return endsTerm(reading, group, manner, sentence)
    case .giveDoor: return showsDoor(reading, group, manner, sentence)
    case .leftBehind: return leavesBehind(group, manner, sentence)
    case .vacated: return vacates(reading, group, manner, sentence)
    case .forced, .imitation: return []
    case .separate: return separates(reading, group, manner, sentence)
    case .mutual: return partsMutually(reading, group, manner, sentence)
    case .recruiter: return poaches(reading, group, manner, sentence)
    case .transfer: return transfers(reading, group, manner, sentence)
    case .replacement: return replaces(group, manner, sentence)
    case .succession: return succeeds(reading, group, manner, sentence)
    case .loss: return loses(group, manner, sentence)
    }
  }

  // MARK: - The subject leaves

  private func leaves(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard group.voice != .passive, group.time != .participle else { return [] }
    let end = event.text.sentences[sentence].tokens.upperBound
    let origin = slots.origin(after: group.verb + 1, before: end)
    return subjectLeaves(
      group, manner, sentence, until: origin?.end ?? group.verb + 1,
      organization: origin?.organization, role: origin?.role, rule: "verb_leaver")
  }

  /// The candidates of a verb whose subject leaves.
  private func subjectLeaves(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int, until end: Int,
    organization: OrganizationPhrase?, role: Range<Int>? = nil, rule: String,
    subjects: [PersonPhrase]? = nil
  ) -> [DepartureCandidate] {
    // « propose une prime pour quitter l'entreprise », « afin de quitter » tell a purpose.
    if group.link == EventWord.pour || event.hash(group.start - 1) == Self.inOrder,
      group.effects.isEmpty
    {
      return []
    }
    guard var status = statusRules.status(of: group, inSentence: sentence) else { return [] }
    // « Le ministre doit partir », in somebody's mouth; `pour l'opposition, il doit partir`.
    if group.effects == [.duty], status == .announced || status == .rumored,
      isSpeech(group.verb) && !group.isConditional || isOpinion(group, sentence)
    {
      status = .demanded
    }
    if status == .confirmed, isOfComing(group, sentence) { status = .announced }
    let leavers = subjects ?? self.subjects(of: group, inSentence: sentence, status)
    let destination = slots.destination(after: end, inSentence: sentence)
    return make(
      leavers, cue: group.verb..<group.verb + 1,
      evidence: group.start..<max(end, destination?.end ?? end), inSentence: sentence,
      manner: manner, status: status, strength: .verb, organization: organization, role: role,
      rule: rule
    ) { candidate, _ in
      slots.fill(&candidate, destination: destination, status: status)
      finish(&candidate, group)
    }
  }

  /// `elle prendra la relève de X, qui part à la retraite`: as much to come as what the main
  /// clause tells.
  private func isOfComing(_ group: VerbGroup, _ sentence: Int) -> Bool {
    var last = group.start - 1
    while event.isAdverbial(last) { last -= 1 }
    guard group.time == .present, event.hash(last) == EventWord.qui else { return false }
    return (event.text.sentences[sentence].tokens.lowerBound..<last).contains {
      AppointmentCues.verb(event.tokens[$0])?.form == .future
    }
  }

  /// Whether the sentence begins with whose opinion it tells, or ends with it: `pour
  /// l'opposition, …`, `…, estime l'opposition`.
  private func isOpinion(_ group: VerbGroup, _ sentence: Int) -> Bool {
    let bounds = event.text.sentences[sentence].tokens
    if event.hash(bounds.lowerBound) == EventWord.pour,
      (bounds.lowerBound..<max(bounds.lowerBound, group.start)).contains(where: {
        event.hash($0) == EventWord.comma
      })
    {
      return true
    }
    return (group.verb..<max(group.verb, bounds.upperBound - 1)).contains {
      event.hash($0) == EventWord.comma && Self.opinions.contains(event.hash($0 + 1))
    }
  }

  private static let opinions = EventWord.set(
    """
    estime estiment juge jugent considère considèrent martèle martèlent insiste réclame plaide
    """)

  /// The persons that a verb speaks of: with a demand, those asked.
  private func subjects(
    of group: VerbGroup, inSentence sentence: Int, _ status: EventStatus
  ) -> [PersonPhrase] {
    if status == .demanded {
      let asked = event.phrases[sentence].filter {
        $0.tokens.lowerBound > group.start && $0.tokens.upperBound <= group.verb
      }
      if !asked.isEmpty { return asked }
      guard
        group.voice == .passive || group.effects.contains(where: { $0 == .done || $0 == .duty })
      else { return [] }
    }
    return clauses.subjects(of: group, inSentence: sentence)
  }

  /// Time and what undid the event.
  func finish(_ candidate: inout DepartureCandidate, _ group: VerbGroup?) {
    let start = group?.start ?? candidate.cue.lowerBound
    slots.fillTerm(&candidate)
    slots.fillTime(&candidate)
    slots.fillReason(&candidate)
    if statusRules.isReversed(
      from: start, to: candidate.cue.upperBound, inSentence: candidate.sentence,
      isBackground: group?.time == .participle || group?.time == .pluperfect)
    {
      if candidate.status != .denied, candidate.status != .demanded, candidate.status != .rumored {
        candidate.status = .reversed
      }
    }
    slots.fillContinuedTime(&candidate)
  }

  private func goes(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let end = event.text.sentences[sentence].tokens.upperBound
    var next = group.verb + 1
    while next < end, event.has(next, .adverb) { next += 1 }
    if let match = Self.retirement.longestMatch(in: event.tokens, at: next, before: end) {
      return goesBare(group, .retired, sentence, until: next + match.length, organization: nil)
    }
    if let match = Self.leave.longestMatch(in: event.tokens, at: next, before: end) {
      return goesBare(group, .sabbatical, sentence, until: next + match.length, organization: nil)
    }
    guard group.time != .infinitive || !group.effects.isEmpty else { return [] }
    // `part chez X` tells where to, `après six ans passés chez X` where from.
    let origin =
      event.hash(next) == Self.chez
      ? yearsSpent(after: next, before: end) : slots.origin(after: next, before: end)
    let isAtEnd =
      next >= end || event.isMark(next) || event.hash(next) == EventWord.et
      || event.hash(next) == Self.with
    // `partie sur France 2`
    let isOnAir =
      Self.onAir.contains(event.hash(next)) && event.name(at: next + 1, .organization) != nil
    let isDated =
      event.has(next, .time)
      || event.hash(next) == EventWord.en && slots.isDate(next + 1)
      || Self.ends.longestMatch(in: event.tokens, at: next, before: end) != nil
      || event.tokens[min(next, end - 1)].kind == .number
      || event.hash(next) == Self.the && slots.isDate(next + 1)
    let destination = slots.destination(after: next, inSentence: sentence)
    // `Trois chercheurs du laboratoire X partent pour Zurich`
    let isBound =
      event.hash(next) == EventWord.pour && event.name(at: next + 1, .location) != nil
      && clauses.subjects(of: group, inSentence: sentence).contains { $0.organization != nil }
    // `l'ailier X, parti en Turquie`
    // `partie diriger l'hôpital de X`, `parti rejoindre Y`
    let isForWork =
      AppointmentCues.verb(event.tokens[min(next, end - 1)]).map {
        $0.form == .infinitive && ($0.verb.use == .leads || $0.verb.use == .joiner)
      } ?? false
    let isAbroad =
      references.isAboutSport && Self.abroad.contains(event.hash(next))
      && Countries.country(in: event.tokens, at: next + 1, before: end) != nil
    guard
      origin?.organization != nil || isAtEnd || isDated || isBound || isAbroad || isForWork
        || isOnAir
        || destination?.organization != nil
    else { return [] }
    var found = goesBare(
      group, isForWork || isOnAir ? .moved : manner, sentence,
      until: event.hash(next) == Self.chez ? next : origin?.end ?? next,
      organization: origin?.organization,
      needsPost: origin?.organization == nil)
    if event.hash(next) == Self.with, let leader = found.first {
      found += companions(of: leader, from: next + 1, inSentence: sentence)
    }
    return found
  }

  /// `après six ans passés chez X`, `après dix ans à X`
  func yearsSpent(after start: Int, before end: Int) -> EventSlots.Origin? {
    guard let years = (start..<end).first(where: { Self.spans.contains(event.hash($0)) }) else {
      return nil
    }
    return (years + 1..<min(end, years + 4)).lazy.compactMap { token in
      guard event.hash(token) == Self.chez || event.has(token, .preposition),
        let found = event.organization(at: token + 1, before: end), case .entity = found.phrase
      else { return nil }
      return EventSlots.Origin(organization: found.phrase, role: nil, end: found.end)
    }.first
  }

  /// `part avec deux collègues, X et Y`: those named go too.
  private func companions(
    of leader: DepartureCandidate, from start: Int, inSentence sentence: Int
  ) -> [DepartureCandidate] {
    event.phrases[sentence].filter {
      $0.tokens.lowerBound >= start && $0.kind == .named && $0.tokens.lowerBound - start < 12
    }.compactMap { phrase in
      guard let entity = phrase.entity else { return nil }
      var candidate = leader
      candidate.leaver = .entity(entity)
      candidate.person = phrase.tokens
      candidate.evidence = leader.evidence.lowerBound..<phrase.tokens.upperBound
      candidate.roleRange = phrase.role
      return candidate
    }
  }

  private func goesBare(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int, until end: Int,
    organization: OrganizationPhrase?, needsPost: Bool = false
  ) -> [DepartureCandidate] {
    // `partir` takes `être`, which is no passive here.
    let group = group.withBeingAsHaving
    let found = subjectLeaves(
      group, manner, sentence, until: end, organization: organization, rule: "verb_leaver",
      subjects: group.time == .participle ? clauses.participleOwner(group, sentence) : nil)
    guard needsPost else { return found }
    // A person who goes leaves a post only if the document gives one.
    let areOfTrade =
      manner == .retired && group.time != .participle
      && clauses.subjects(of: group, inSentence: sentence).contains {
        $0.kind == .group && $0.role != nil
      }
    return found.filter { candidate in
      guard case .entity(let entity) = candidate.leaver else { return candidate.role != nil }
      // `deux descendeuses ont raccroché : A et B`, `le prédécesseur de X, Y, avait dû partir`
      if areOfTrade
        || candidate.person.contains(where: { Self.predecessors.contains(event.hash($0)) })
      {
        return true
      }
      let known = references.affiliation(of: entity, near: sentence)
      return candidate.roleRange != nil || candidate.destination != nil || known?.role != nil
        || group.effects.isEmpty && known?.organization != nil
        || group.time == .participle && candidate.organization != nil
    }
  }

  private func leavesObject(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard group.voice == .active else { return [] }
    if let clitic = group.objectClitic {
      return event.hash(clitic) == Self.them ? leavesThem(group, manner, sentence) : []
    }
    let bounds = event.text.sentences[sentence].tokens
    var next = group.verb + 1
    if group.pronoun == next { next += 1 }
    while next < bounds.upperBound {
      // `quittera lui aussi le club`
      if let length = event.adverbialPhrase(at: next, before: bounds.upperBound) {
        next += length
      } else if event.isAdverbial(next) {
        next += 1
      } else if let end = slots.timeEnd(from: next, before: bounds.upperBound) {
        next = end
      } else {
        break
      }
    }
    var object = slots.leftObject(at: next, before: bounds.upperBound)
    var group = group
    if object == nil { object = townLeft(at: next, group, sentence) }
    if object == nil {
      object = relativeObject(before: &group, bounds)
      // `au poste qu'il avait quitté en 2022 à la Ligue des rivières`
      if object?.organization == nil, object != nil,
        let place = organization(behind: Self.placeLinks, from: next, bounds)
      {
        object?.organization = place.phrase
      }
    }
    // `ont menacé de quitter pour Atlas`: the object is understood, where to is said.
    if object == nil, event.hash(next) == EventWord.pour,
      case .entity? = event.organization(at: next + 1, before: bounds.upperBound)?.phrase
    {
      object = EventSlots.LeftObject(organization: nil, role: nil, end: next)
    }
    // `quitte pour fonder une startup`
    if object == nil, event.hash(next) == EventWord.pour,
      Self.beginnings.contains(event.hash(next + 1))
    {
      object = EventSlots.LeftObject(organization: nil, role: nil, end: next)
    }
    guard let object, !isGoingOut(group, object, bounds) else { return [] }
    let subjects = self.subjects(
      of: group, inSentence: sentence,
      statusRules.status(of: group, inSentence: sentence) ?? .confirmed)
    let isWorth = subjects.contains { $0.kind != .named } || !subjects.isEmpty
    guard isWorth else { return [] }
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
  private func vacates(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard group.voice == .passive || group.time == .participle,
      let rest = slots.rest(reading.rests, after: group.verb + 1, before: bounds.upperBound),
      let leaver = clauses.objects(from: rest, inSentence: sentence).first, leaver.kind != .group
    else { return [] }
    return make(
      [leaver], cue: group.verb..<rest, evidence: group.start..<leaver.tokens.upperBound,
      inSentence: sentence, manner: mannerTold(behind: leaver.tokens.upperBound, bounds) ?? manner,
      status: .confirmed, strength: .noun, organization: nil, rule: "replacement"
    ) { candidate, _ in finish(&candidate, group) }
  }

  private static let onAir = EventWord.set("sur")
  private static let them = WordHash.of("les")

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
          && clauses.subjects(of: group, inSentence: sentence).contains(where: { $0.isSport })
          && (event.hash(end) == EventWord.pour || end == bounds.upperBound || event.isMark(end)
            || slots.timeEnd(from: end, before: bounds.upperBound) != nil
            || Self.ends.longestMatch(in: event.tokens, at: end, before: bounds.upperBound) != nil)
    else { return nil }
    return EventSlots.LeftObject(organization: .entity(town.entity), role: nil, end: end)
  }

  private static let toJoin = WordHash.of("rejoindre")

  /// `X a laissé Novaline pour Ardentis`, as translations from English say it: nothing but a
  /// time or a goal follows the name.
  private func leavesBehind(
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
      || event.hash(end) == EventWord.en && slots.isDate(end + 1)
    guard isAlone else { return [] }
    return subjectLeaves(
      group, manner, sentence, until: end, organization: .entity(found.entity), rule: "verb_quits")
  }

  /// `Novaline a montré la porte à X`, `X est montré la porte`.
  private func showsDoor(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard let status = statusRules.status(of: group, inSentence: sentence),
      let rest = slots.rest(reading.rests, after: group.verb + 1, before: bounds.upperBound)
    else { return [] }
    var leavers: [PersonPhrase] = []
    if group.voice == .passive {
      leavers = clauses.subjects(of: group, inSentence: sentence)
    } else if EventWord.toWords.contains(event.hash(rest)) {
      leavers = clauses.objects(
        from: event.has(rest, .article) ? rest : rest + 1, inSentence: sentence)
    } else if Self.dative.contains(event.hash(group.start - 1))
      || Self.dative.contains(event.hash(group.start))
    {
      // `lui avait retiré ses délégations`
      let clitic = Self.dative.contains(event.hash(group.start)) ? group.start : group.start - 1
      leavers = [clauses.clitic(at: clitic)]
    }
    // Nobody takes his own post away.
    let takers = clauses.subjects(of: group, inSentence: sentence).compactMap { subject -> Int? in
      guard case .entity(let entity)? = references.referent(of: subject, inSentence: sentence)
      else { return nil }
      return entity
    }
    return make(
      leavers, cue: group.verb..<rest,
      evidence: group.start..<max(rest, leavers.last?.tokens.upperBound ?? rest),
      inSentence: sentence, manner: manner, status: status, strength: .verb,
      organization: group.voice == .passive ? nil : employer(before: group, bounds),
      rule: "phrase_employer", excluding: group.voice == .passive ? [] : Set(takers)
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// `poste qu'il a quitté`: the object before the clause.
  private func relativeObject(
    before group: inout VerbGroup, _ bounds: Range<Int>
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
    return object
  }

  private func phrase(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let end = event.text.sentences[sentence].tokens.upperBound
    guard
      let rest = slots.rest(reading.rests, after: group.verb + 1, before: end)
        ?? slots.rest(reading.rests, after: behindAdverbials(group.verb + 1, end), before: end)
    else { return [] }
    // `est descendu de son poste`: the auxiliary of going.
    let group = Self.goings.contains(reading.infinitive) ? group.withBeingAsHaving : group
    // `il est mis fin aux fonctions de X`
    let isEnded = group.voice == .passive || manner == .dismissed && event.has(rest, .of)
    if isEnded, Self.ends(event.tokens, from: group.verb + 1, before: rest) {
      return endsDuties(group, manner, sentence, until: rest)
    }
    // `Sorti sur blessure, X a cédé sa place à Y`
    if Self.handing.contains(reading.infinitive), isSubstitution(sentence) { return [] }
    if let parted = partsWith(group, sentence, until: rest) { return parted }
    // `sa démission a été acceptée` is a noun's matter; `mis à pied` a participle's.
    if group.voice == .passive || group.time == .participle { return [] }
    var origin = slots.origin(after: rest, before: end)
    // `laisse la compagnie`: the one that the text speaks of.
    if origin == nil, OrganizationNouns.isOrganization(event.tokens[rest - 1]) {
      origin = EventSlots.Origin(organization: .generic(rest - 1), role: nil, end: rest)
    }
    // `a rompu son contrat avec X`, `lâche les rênes du groupe X`
    if origin?.organization == nil, let found = partner(behind: rest, before: end) {
      origin = EventSlots.Origin(organization: found.phrase, role: origin?.role, end: found.end)
    }
    if Self.comments.contains(reading.infinitive),
      whoIsCommentedOn(by: clauses.subjects(of: group, inSentence: sentence), sentence) != nil
    {
      return []
    }
    // « annonce son départ »: the subject is a person or nobody leaves.
    return subjectLeaves(
      group, manner, sentence, until: origin?.end ?? rest, organization: origin?.organization,
      role: origin?.role, rule: "phrase")
  }

  /// The token behind a phrase like `de fait` or a time like `au 1er juillet`.
  private func behindAdverbials(_ start: Int, _ end: Int) -> Int {
    if let length = event.adverbialPhrase(at: start, before: end) { return start + length }
    return slots.timeEnd(from: start, before: end) ?? start
  }

  /// `passe le relais à X`, `rend les clés`: of somebody who has a post to hand on.
  private func weakPhrase(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard !references.isAboutSport || !isSubstitution(sentence) else { return [] }
    return phrase(reading, group, manner, sentence).filter { candidate in
      switch candidate.leaver {
      case .phrase(let phrase):
        return phrase.role != nil && phrase.kind == .role && (!phrase.isSport || manner == .retired)
      case .entity(let entity):
        // `transmet le flambeau à X`, `quitte la présidence : il rend les clés`
        if hasPostWords(sentence) || hasReceiver(behind: candidate.evidence.upperBound, sentence) {
          return true
        }
        let known = references.affiliation(of: entity, near: sentence)
        return known.map {
          (!$0.isSport || manner == .retired) && ($0.role != nil || $0.organization != nil)
        } ?? false
      }
    }
  }

  /// Whether somebody with a name is given what an idiom hands on.
  private func hasReceiver(behind end: Int, _ sentence: Int) -> Bool {
    !references.isAboutSport
      && event.phrases[sentence].contains {
        $0.kind == .named && $0.tokens.lowerBound >= end && $0.tokens.lowerBound - end < 6
          && ($0.preposition.map(EventWord.toWords.contains) ?? false)
      }
  }

  /// The organization behind `avec`, or behind the preposition that ends an idiom.
  private func partner(
    behind rest: Int, before end: Int
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    let link = event.hash(rest) == Self.with ? rest : rest - 1
    guard event.hash(link) == Self.with || event.has(link, .of) else { return nil }
    let next = event.behindArticles(from: link + 1)
    if let found = event.organization(at: link + 1, before: end) { return found }
    return event.unknownName(at: next, before: end).map { (.words($0), $0.upperBound) }
  }

  private static let dative = EventWord.set("lui leur")
  private static let handing: Set<String> = ["céder", "laisser"]
  private static let comments: Set<String> = ["confirmer", "officialiser", "acter"]
  private static let goings: Set<String> = ["descendre", "passer"]

  private func withdraws(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard group.voice == .reflexive, reading.use == .reflexive || group.hasEn else { return [] }
    let end = event.text.sentences[sentence].tokens.upperBound
    var next = group.verb + 1
    while next < end, event.has(next, .adverb) { next += 1 }
    let origin = slots.origin(after: next, before: end)
    // `se retirer avant l'été`, `s'effacer pour raisons personnelles`
    let isAtEnd =
      next >= end || event.isMark(next) || slots.timeEnd(from: next, before: end) != nil
      || Self.grounds.longestMatch(in: event.tokens, at: next, before: end) != nil
    guard origin != nil || isAtEnd || reading.use == .reflexiveEn else { return [] }
    var found = subjectLeaves(
      group, manner, sentence, until: origin?.end ?? next, organization: origin?.organization,
      role: origin?.role, rule: "verb_leaver")
    if origin == nil {
      found = found.filter {
        guard case .entity(let entity) = $0.leaver else {
          // `quatre praticiens menacent de s'en aller`
          return $0.groupSize != nil && reading.use == .reflexiveEn
        }
        return references.affiliation(of: entity, near: sentence)?.role != nil
          || slots.workplace(inSentence: sentence) != nil
      }
    }
    return found
  }

  private static let predecessors = EventWord.set("prédécesseur prédécesseure prédécesseuse")
  private static let grounds = WordTable(
    lines: """
      avant l'été
      avant la fin
      avant le
      après
      pour raisons
      pour des raisons
      pour se consacrer
      pour laisser
      pour motif
      pour cause de
      au profit de
      au profit du
      au profit d'
      en faveur de
      en faveur du
      en faveur d'
      d'ici
      dans les
      au bout de
      au terme de
      au terme du
      à l'issue de
      à l'issue du
      """)
  private static let abroad = EventWord.set("en au aux")
  private static let beginnings = EventWord.set(
    "fonder cofonder co-fonder créer cocréer lancer démarrer monter rejoindre diriger se")
  private static let retirement = WordTable(
    lines: "à la retraite\nen retraite\nà la retraite anticipée\nen préretraite")
  private static let ends = WordTable(
    lines: """
      à la fin de
      à la fin du
      en fin de
      à l'issue de
      à l'issue du
      au terme de
      au terme du
      à l'été
      à l'automne
      au printemps
      à la rentrée
      d'ici
      dès
      fin
      après
      à son tour
      il y a
      dans quelques
      dans les prochains
      dans les prochaines
      dans les mois
      dans les semaines
      dans deux
      dans trois
      dans six
      dans un
      dans une
      """)
  private static let leave = WordTable(
    lines: """
      en congé sabbatique
      en congé sans solde
      en congé parental
      en congé pour
      en année sabbatique
      en sabbatique
      """)
  private static let with = WordHash.of("avec")
  private static let placeLinks = EventWord.set("à au chez")
  private static let chez = WordHash.of("chez")
  private static let spans = EventWord.set("ans années mois saisons exercices")
  private static let the = WordHash.of("le")
  private static let inOrder = WordHash.of("afin")
}
