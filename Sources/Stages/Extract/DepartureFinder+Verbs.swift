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
      // `le ministre avait sauté`, but not `saute de X à Y`
      guard reading.infinitive != "sauter" || !event.has(group.verb + 1, .of) else { return [] }
      // `qui descend,`, `descend comme PDG`, as translations from English say it
      guard reading.infinitive != "descendre" || isSteppingDown(group) else { return [] }
      return goes(group, manner, sentence)
    case .object: return leavesObject(group, manner, sentence)
    case .phrase:
      // `ne terminera pas son mandat`, `ne va pas le terminer`: leaves before its end.
      if group.isNegated,
        group.time == .future || group.isConditional || group.effects == [.future],
        Self.finishing.contains(reading.infinitive), manner == .termEnded
      {
        return stays(reading, group, .resigned, sentence)
      }
      return phrase(reading, group, manner, sentence)
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
    case .stay: return stays(reading, group, manner, sentence)
    case .forced, .imitation: return []
    case .separate: return separates(reading, group, manner, sentence)
    case .mutual: return partsMutually(reading, group, manner, sentence)
    case .recruiter: return poaches(reading, group, manner, sentence)
    case .transfer: return transfers(reading, group, manner, sentence)
    case .replacement: return replaces(group, manner, sentence)
    case .succession: return succeeds(reading, group, manner, sentence)
    case .loss: return loses(group, manner, sentence)
    case .athletePhrase: return athletePhrase(reading, group, manner, sentence)
    case .mover: return movesOn(reading, group, manner, sentence)
    case .neverAgain: return playsNoMore(reading, group, manner, sentence)
    case .lastGame: return playsLast(group, manner, sentence)
    }
  }

  private func isSteppingDown(_ group: VerbGroup) -> Bool {
    let next = event.hash(group.verb + 1)
    return next == Self.`as`
      || event.hash(group.start - 1) == EventWord.qui && next == EventWord.comma
  }

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
  func subjectLeaves(
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
    // `Des milliers de personnes ont fait leurs adieux à X`: nobody who works there.
    var leavers = (subjects ?? self.subjects(of: group, inSentence: sentence, status)).filter {
      rule != "phrase" || $0.kind != .group || !isOfPeople($0) || $0.organization != nil
    }
    // `Le gouvernement de X a démissionné`, but not `a quitté l'Unesco`
    if leavers.isEmpty, rule == "verb_leaver", manner == .resigned, organization == nil,
      role == nil,
      let head = headOfGovernment(
        endingAt: group.start, event.text.sentences[sentence].tokens)
    {
      leavers = [head]
    }
    let destination = slots.destination(after: end, inSentence: sentence)
    // `a été prié d'aller voir ailleurs`
    let manner = manner != .retired && group.isBegged ? DepartureReport.Manner.dismissed : manner
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

  /// Whether a group is of people in general: `personnes`, `fidèles`.
  private func isOfPeople(_ phrase: PersonPhrase) -> Bool {
    phrase.head.contains {
      event.personNoun(at: $0, before: $0 + 1)?.kind == .human
        || Self.crowds.contains(event.hash($0))
    }
  }

  private static let crowds = EventWord.set("gens fans supporters visiteurs habitants spectateurs")

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

  /// `s'accroche à son poste`, `ira au bout de son mandat`: what is asked of him or rumored is
  /// ruled out.
  private func stays(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let end = event.text.sentences[sentence].tokens.upperBound
    let isClinging = reading.rests.words.contains {
      $0.first.map(EventWord.toWords.contains) ?? false
    }
    guard group.voice != .passive, group.time != .participle,
      reading.infinitive != "accrocher" || group.voice == .reflexive,
      !isClinging || group.voice == .reflexive || reading.infinitive == "aller",
      group.time != .infinitive || !group.effects.isEmpty,
      let rest = slots.rest(reading.rests, after: group.verb + 1, before: end)
    else { return [] }
    // `Je ne vais nulle part`, but not `ne va nulle part sans son chien`
    let isNowhere = event.hash(rest - 2) == Self.nowhere
    if isNowhere, !group.hasNe || rest < end && !event.isMark(rest) { return [] }
    let origin = slots.origin(after: rest, before: end)
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group },
      cue: group.verb..<rest, evidence: group.start..<(origin?.end ?? rest), inSentence: sentence,
      manner: manner, status: group.isNegated && !isNowhere ? .announced : .denied,
      strength: .verb,
      organization: origin?.organization, role: origin?.role, rule: "stays"
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// Whether the sentence begins with whose opinion it tells, or ends with it: `pour
  /// l'opposition, …`, `…, estime l'opposition`.
  private func isOpinion(_ group: VerbGroup, _ sentence: Int) -> Bool {
    let bounds = event.text.sentences[sentence].tokens
    if event.hash(bounds.lowerBound) == EventWord.pour,
      (bounds.lowerBound..<group.start).contains(where: {
        event.hash($0) == EventWord.comma
      })
    {
      return true
    }
    return (group.verb..<bounds.upperBound - 1).contains {
      event.hash($0) == EventWord.comma && Self.opinions.contains(event.hash($0 + 1))
    }
  }

  /// The persons that a verb speaks of: with a demand, those asked.
  func subjects(
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

  /// The candidates of a verb that says of its subjects, groups set aside, that they leave.
  func subjectsLeave(
    _ group: VerbGroup, cue: Range<Int>, evidence: Range<Int>, inSentence sentence: Int,
    manner: DepartureReport.Manner, status: EventStatus, organization: OrganizationPhrase? = nil,
    rule: String
  ) -> [DepartureCandidate] {
    make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, cue: cue,
      evidence: evidence, inSentence: sentence, manner: manner, status: status, strength: .verb,
      organization: organization, rule: rule
    ) { candidate, _ in finish(&candidate, group) }
  }

  private static let finishing: Set<String> = ["terminer", "achever", "finir"]

  /// Time and what undid the event.
  func finish(_ candidate: inout DepartureCandidate, _ group: VerbGroup?) {
    let start = group?.start ?? candidate.cue.lowerBound
    slots.fillTerm(&candidate)
    slots.fillTime(&candidate, tense: group?.time)
    if let group { slots.settleTense(&candidate, of: group) }
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

  private static let opinions = EventWord.set(
    """
    estime estiment juge jugent considère considèrent martèle martèlent insiste réclame plaide
    """)
  private static let `as` = WordHash.of("comme")
  private static let nowhere = WordHash.of("nulle")
  private static let inOrder = WordHash.of("afin")
}
