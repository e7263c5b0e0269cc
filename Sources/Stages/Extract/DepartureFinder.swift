import Articles
import French
import Text

/// Finds what the clauses of a document say about people who leave.
struct DepartureFinder {
  let event: EventText
  let references: References
  let clauses: ClauseReader
  let statusRules: EventStatusRules
  let slots: EventSlots
  let quotations: [Quotation]
  /// People whom the document says to take up a post.
  let newcomers: Set<Int>
  /// Those among them whose post leaves no time for another.
  let movers: Set<Int>
  /// The houses that those come to.
  let goals: [Int: [EntityReference]]
  /// English words stand there; the French rules keep out.
  let foreign: [TextRange]

  init(
    _ event: EventText, references: References, slots: EventSlots, quotations: [Quotation],
    arrivals: [AppointmentCandidate]
  ) {
    newcomers = Self.people(arrivals)
    movers = Self.people(arrivals.filter { !Self.isSecondPost($0, event) })
    goals = Self.goals(arrivals)
    self.event = event
    self.references = references
    self.slots = slots
    self.quotations = quotations
    clauses = ClauseReader(event: event)
    statusRules = EventStatusRules(event: event)
    foreign = quotations.englishPassages
  }

  private static func people(_ arrivals: [AppointmentCandidate]) -> Set<Int> {
    Set(
      arrivals.compactMap { arrival in
        guard case .entity(let entity) = arrival.newcomer else { return nil }
        return entity
      })
  }

  private static func goals(_ arrivals: [AppointmentCandidate]) -> [Int: [EntityReference]] {
    var result: [Int: [EntityReference]] = [:]
    for arrival in arrivals {
      guard case .entity(let entity) = arrival.newcomer, let goal = arrival.organization else {
        continue
      }
      result[entity, default: []].append(goal)
    }
    return result
  }

  /// Every candidate of the document, in text order of their cues.
  func candidates() -> [DepartureCandidate] {
    var result: [DepartureCandidate] = []
    // Nearly all find nothing, and an empty array is made anew to take in nothing.
    func add(_ more: [DepartureCandidate]) {
      if !more.isEmpty { result += more }
    }
    var nounEnd = 0
    for (count, word) in event.cues.enumerated() {
      let token = word.token
      guard token >= nounEnd, !isForeign(token) else { continue }
      if count % EventText.cuesBetweenClocks == 0, event.isLate { return [] }
      guard event.opens(token, .departures) else { continue }
      let index = word.sentence
      if event.opens(token, .transfer) {
        let traded = traded(at: token, inSentence: index)
        if !traded.isEmpty {
          result += traded
          nounEnd = token + 1
          continue
        }
      }
      guard event.opens(token, .departure) else {
        add(implied(at: token, inSentence: index))
        continue
      }
      let end = event.text.sentences[index].tokens.upperBound
      if let noun = DepartureCues.noun(in: event.tokens, at: token, before: end),
        !isCompoundVerb(token)
      {
        add(candidates(ofNoun: noun, at: token, inSentence: index))
        nounEnd = token + noun.length
        continue
      }
      guard let cue = DepartureCues.verbs(event.tokens[token]) else {
        add(implied(at: token, inSentence: index))
        continue
      }
      let found = verb(cue.readings, cue.form, at: token, inSentence: index)
      add(found.isEmpty ? implied(at: token, inSentence: index) : found)
      if let imitation = cue.readings.imitation {
        add(imitations(imitation, of: result.last, cue.form, at: token, inSentence: index))
      }
    }
    if !foreign.isEmpty {
      result += englishCandidates()
      result.sort { $0.cue.lowerBound < $1.cue.lowerBound }
    }
    let told = result
    result = []
    let kept = told.filter { !isOfAnother($0, among: told) }
    for (place, candidate) in kept.enumerated() {
      result.append(candidate)
      if let second = alsoLeft(candidate) { result.append(second) }
      add(companions(of: candidate))
      add(forerunners(of: candidate))
      add(membersAmong(candidate))
      // `X a été limogé et Y a démissionné. Même sort pour Z`: as the last of them.
      let isLast = !kept[(place + 1)...].prefix { $0.sentence == candidate.sentence }
        .contains { $0.strength == .verb }
      if isLast { add(fellows(of: candidate)) }
    }
    return result
  }

  /// What a word says that is no cue of leaving by itself: where somebody comes from, what he
  /// did until now, that he does it no longer.
  private func implied(at token: Int, inSentence index: Int) -> [DepartureCandidate] {
    var found: [DepartureCandidate] = []
    // Nearly all find nothing, and an empty array is made anew to take in nothing.
    func add(_ more: [DepartureCandidate]) {
      if !more.isEmpty { found += more }
    }
    let isHint = event.opens(token, .hint)
    let isAppointment = event.opens(token, .appointment)
    let isWork = event.opens(token, .work)
    if isHint || isAppointment, !newcomers.isEmpty {
      add(isHiredAway(at: token, inSentence: index))
    }
    if isHint { add(isSoldFor(offerAt: token, inSentence: index)) }
    let recruited =
      event.opens(token, .origin) ? recruitment(at: token, inSentence: index) : []
    add(recruited)
    if isHint {
      if recruited.isEmpty { add(coming(at: token, inSentence: index)) }
      add(mandate(at: token, inSentence: index))
      add(noLonger(at: token, inSentence: index))
      add(standsNoMore(at: token, inSentence: index))
    }
    if isAppointment, event.occurrence(at: token) == nil,
      let cue = AppointmentCues.verb(event.tokens[token])
    {
      let joining = joinsElsewhere(cue.verb, cue.form, at: token, inSentence: index)
      add(
        joining.isEmpty
          ? joinsOtherClub(cue.verb, cue.form, at: token, inSentence: index) : joining)
    }
    if isWork { add(workedUntilNow(at: token, inSentence: index)) }
    if event.opens(token, .untilNow) {
      add(heldUntilNow(at: token, inSentence: index, by: newcomers))
    }
    if isWork { add(workedElsewhere(at: token, inSentence: index)) }
    if isWork || event.opens(token, .auxiliary) {
      add(heldElsewhere(at: token, inSentence: index))
    }
    if isHint {
      add(state(at: token, inSentence: index))
      add(ending(at: token, inSentence: index))
      add(defeat(at: token, inSentence: index))
      add(headsFor(at: token, inSentence: index))
      add(servedBefore(at: token, inSentence: index))
      add(linkedElsewhere(at: token, inSentence: index))
      add(keptPlayer(at: token, inSentence: index))
      add(contractSpent(at: token, inSentence: index))
      add(spentElsewhere(at: token, inSentence: index))
    }
    return found
  }

  /// The words that begin a list of who comes or goes, or a loan.
  static var transferOpenings: [UInt64] { arrivals.hashes + leavings.hashes + [loan] }
  /// The verbs that tell where somebody worked or works.
  static var workOpenings: [UInt64] { leadsNow.hashes + workedOnce.hashes + worksNow.hashes }
  /// The other words by which ``implied(at:inSentence:)`` finds something.
  static var hintOpenings: [UInt64] {
    let sets = [
      offers, arrived, comes, terms, adventures, candidates, outcomes, obtaining, headings,
      spending, linking, kept, sold,
    ]
    return sets.flatMap(\.hashes) + states.openings + [EventWord.plus, EventWord.after]
  }

  func isForeign(_ token: Int) -> Bool {
    guard !foreign.isEmpty else { return false }
    return foreign.contains { $0.contains(Int(event.tokens[token].start)) }
  }

  private func candidates(
    ofNoun noun: (length: Int, manner: String), at token: Int, inSentence sentence: Int
  ) -> [DepartureCandidate] {
    guard let manner = DepartureReport.Manner(rawValue: noun.manner) else { return [] }
    let cue = token..<token + noun.length
    return nounCandidates(cue, manner, inSentence: sentence)
      + standIns(for: cue, manner, inSentence: sentence)
  }

  private func verb(
    _ readings: DepartureReadings, _ form: VerbForm, at token: Int, inSentence sentence: Int
  ) -> [DepartureCandidate] {
    // An idiom is told by its words before anything else is asked of the clause.
    let idioms = event.idiomKeys(inSentence: sentence)
    let told = readings.told(by: idioms)
    guard !told.isEmpty, isVerb(token, form) else { return [] }
    var known: VerbGroup?
    for reading in told {
      let group = known ?? event.verbGroup(at: token, form: form)
      known = group
      let found = candidates(reading, group, inSentence: sentence)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// `s'est mise en retrait`: the words of the noun `mise en retrait` are a verb's here.
  private func isCompoundVerb(_ token: Int) -> Bool {
    var before = token - 1
    while before >= 0, event.isAdverbial(before) { before -= 1 }
    return before >= 0
      && event.auxiliaryTime(before)?.isBe ?? (event.hash(before) == EventWord.been)
      && DepartureCues.verbs(event.tokens[token])?.form == .pastParticiple
  }

  /// Whether a form that can be a noun too is a verb here.
  private func isVerb(_ token: Int, _ form: VerbForm) -> Bool {
    guard token > 0 else { return true }
    if event.occurrence(at: token) != nil { return false }
    let before = token - 1
    switch form {
    case .present, .subjunctive, .imperfect, .future, .conditional, .simplePast:
      // `la quitte`, but not `une part`, `sa retraite`
      if event.has(before, .possessive) || event.has(before, .quantifier) { return false }
      if event.has(before, .article), !event.has(before, .clitic) { return false }
      // `le sort de X`
      if event.has(before, .article), event.has(token + 1, .of),
        Self.alsoNouns.contains(event.hash(token))
      {
        return false
      }
      if event.has(before, .demonstrative) { return false }
      if event.has(before, .of) { return false }
      return true
    case .pastParticiple:
      if event.has(before, [.article, .possessive, .demonstrative, .quantifier, .of]) {
        // `ont tous les deux quitté`
        return event.adverbialPhrase(endingAt: before) != nil
      }
      return true
    case .infinitive, .presentParticiple:
      return true
    }
  }

  /// `X l'a imité trois semaines plus tard`: as the one before who is said to have left.
  private func imitations(
    _ reading: DepartureVerb, of last: DepartureCandidate?, _ form: VerbForm, at token: Int,
    inSentence sentence: Int
  ) -> [DepartureCandidate] {
    guard let last, sentence - last.sentence <= 2, last.status != .denied else { return [] }
    let group = event.verbGroup(at: token, form: form)
    // `Sept collègues ont fait de même`
    let saysSame =
      !reading.rests.isEmpty
      && slots.rest(
        reading.rests, after: token + 1,
        before: event.text.sentences[sentence].tokens.upperBound) != nil
    guard
      group.voice == .passive || group.objectClitic != nil || saysSame
        || Self.him.contains(event.hash(group.start)) || Self.him.contains(event.hash(token - 1)),
      reading.rests.isEmpty || saysSame,
      let status = statusRules.status(of: group, inSentence: sentence)
    else { return [] }
    var excluded: Set<Int> = []
    if case .entity(let entity) = last.leaver { excluded = [entity] }
    // `X a été imité par Y`: Y leaves; `X est aussi concerné par la mesure`: X does.
    let leavers =
      group.voice == .passive && !saysSame
      ? clauses.agents(behind: token, inSentence: sentence)
      : clauses.subjects(of: group, inSentence: sentence)
    return make(
      leavers, cue: token..<token + 1,
      evidence: group.start..<token + 1, inSentence: sentence, manner: last.manner, status: status,
      strength: .verb, organization: nil, rule: "imitation", excluding: excluded
    ) { candidate, _ in
      if !candidate.organizationIsStated {
        candidate.organization = last.organization
        candidate.basis = last.basis
      }
      finish(&candidate, group)
    }
  }

  private static let alsoNouns = EventWord.set("sort renvoi quitte")
  private static let him = EventWord.set("lui leur")

  // MARK: - Making candidates

  /// One candidate for each leaver.
  func make(
    _ leavers: [PersonPhrase], cue: Range<Int>, evidence: Range<Int>, inSentence sentence: Int,
    manner: DepartureReport.Manner, status: EventStatus, strength: DepartureCandidate.Strength,
    organization: OrganizationPhrase?, role: Range<Int>? = nil, rule: String,
    excluding: Set<Int> = [],
    configure: (inout DepartureCandidate, PersonPhrase) -> Void = { _, _ in }
  ) -> [DepartureCandidate] {
    var result: [DepartureCandidate] = []
    let leavers = clauses.membersNamed(of: leavers, sentence)
    for (place, phrase) in leavers.enumerated() {
      // « deux lieutenants, dont le directeur »: the second is one of the first.
      if place > 0, phrase.kind == .role, leavers[place - 1].kind == .group { continue }
      guard let referent = leaver(phrase, inSentence: sentence, excluding: excluding) else {
        continue
      }
      var candidate = DepartureCandidate(
        leaver: referent, person: phrase.tokens, manner: manner, status: status, strength: strength,
        cue: cue, evidence: span(evidence, with: phrase.tokens, inSentence: sentence),
        sentence: sentence, rule: rule)
      if case .phrase(let known) = referent {
        guard isCountable(known), known.tokens == phrase.tokens || !isOrgan(known) else { continue }
        candidate.groupSize = known.groupSize
        // `a écrit à ses 38 employés qu'ils seraient licenciés`; `sept vendeurs licenciés`
        let isLayoff = cue.contains { Self.layoffs.contains(event.hash($0)) }
        if manner == .dismissed,
          phrase.kind == .pronoun && isMany(known) || known.kind == .group && isLayoff
        {
          candidate.manner = .laidOff
        }
      }
      candidate.roleRange = role
      slots.fillOrganization(
        &candidate, stated: organization, phrase: phrase, near: cue.lowerBound)
      slots.fillRole(&candidate, phrase: phrase)
      configure(&candidate, phrase)
      result.append(candidate)
    }
    return result
  }

  /// `le conseil d'administration`, which `le dirigeant` does not take up.
  private func isOrgan(_ phrase: PersonPhrase) -> Bool {
    let head = phrase.head.lowerBound
    let end = min(event.tokens.count, head + 4)
    return OrganizationNouns.noun(in: event.tokens, at: head, before: end)?.kind == .organ
  }

  private func leaver(
    _ phrase: PersonPhrase, inSentence sentence: Int, excluding: Set<Int>
  ) -> Referent? {
    if phrase.kind == .pronoun,
      EventWord.firstPersons.contains(event.hash(phrase.tokens.lowerBound))
    {
      return speaker(at: phrase.tokens.lowerBound)
    }
    var excluding = excluding
    if phrase.kind == .pronoun,
      case .entity(let entity)? = quotingSpeaker(at: phrase.tokens.lowerBound)
    {
      excluding.insert(entity)
    }
    let found = references.referent(of: phrase, inSentence: sentence, excluding: excluding)
    // `X a été nommé directeur. L'ancien patron quitte le groupe`: the one before X.
    if case .entity(let entity)? = found, phrase.kind == .role, phrase.isFormer,
      newcomers.contains(entity),
      phrase.head.contains(where: { Self.heads.contains(event.hash($0)) })
    {
      return .phrase(phrase)
    }
    if case .phrase(let known)? = found,
      let entity = protagonist(of: known, inSentence: sentence, excluding)
    {
      return .entity(entity)
    }
    // `a écrit à ses 38 employés qu'ils seraient licenciés`
    if found == nil, phrase.kind == .pronoun, phrase.isPlural {
      return countedGroup(before: phrase, sentence).map { .phrase($0) }
    }
    return found
  }

  /// The only group with a number that a plural pronoun can mean.
  private func countedGroup(before phrase: PersonPhrase, _ sentence: Int) -> PersonPhrase? {
    let groups = (max(0, sentence - 1)...sentence).flatMap { event.phrases[$0] }.filter {
      $0.kind == .group && $0.groupSize != nil
        && $0.tokens.upperBound <= phrase.tokens.lowerBound
    }
    return groups.count == 1 ? groups.first : nil
  }

  /// Whether a token stands in somebody's words.
  func isSpeech(_ token: Int) -> Bool {
    let range = event.tokens[token].range
    return quotations.contains { $0.kind.isSpeech && $0.range.contains(range) }
  }

  /// Who says `je` at a token.
  func speaker(at token: Int) -> Referent? {
    let range = event.tokens[token].range
    guard let quotation = quotations.last(where: { $0.range.contains(range) && $0.kind.isSpeech }),
      let speaker = quotation.speaker, speaker.type == .person,
      let entity = event.names.entities.firstIndex(where: {
        $0.type == .person && $0.name == speaker.name
      })
    else { return nil }
    return .entity(entity)
  }

  /// Whether a leaver without a name is told well enough to count.
  private func isCountable(_ phrase: PersonPhrase) -> Bool {
    switch phrase.kind {
    case .group:
      // « les travailleurs démissionnent » is nobody in particular.
      return phrase.groupSize != nil || phrase.determiner == .indefinite
        || phrase.organization != nil || (phrase.role.map { $0.count > 1 } ?? false)
    case .role:
      // `Novaline, numéro trois du secteur,` is the firm.
      if phrase.determiner == .none,
        event.hash(phrase.tokens.lowerBound - 1) == EventWord.comma,
        event.occurrence(at: phrase.tokens.lowerBound - 2).map({
          event.names.entities[$0.entity].type == .organization
        }) ?? false
      {
        return false
      }
      return phrase.determiner == .definite || phrase.determiner == .possessive
        || phrase.organization != nil || phrase.determiner == .none
    default:
      return false
    }
  }

  /// The tokens of a range and, if it lies in the sentence, of another one, with all between.
  private func span(
    _ range: Range<Int>, with other: Range<Int>, inSentence sentence: Int
  ) -> Range<Int> {
    let bounds = event.text.sentences[sentence].tokens
    guard bounds.contains(other.lowerBound) else { return range }
    return min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
  }
}
