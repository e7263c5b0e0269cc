import Articles
import French
import Text

/// Joins what the clauses of one document say into one report for each event.
struct DepartureMerger {
  let references: References
  let slots: EventSlots
  /// Successors and employers that the appointments of the document give.
  let appointments: [AppointmentCandidate]

  /// What several clauses tell of one leaver.
  struct Event {
    var candidates: [DepartureCandidate]
    var leaver: Referent {
      for candidate in candidates {
        if case .entity = candidate.leaver { return candidate.leaver }
      }
      return candidates[0].leaver
    }
  }

  /// The events, each as its candidates joined, in text order.
  func merge(_ candidates: [DepartureCandidate]) -> [DepartureCandidate] {
    guard !candidates.isEmpty else { return [] }
    var events: [Event] = []
    for strength: DepartureCandidate.Strength in [.verb, .noun, .weak] {
      for index in candidates.indices where candidates[index].strength == strength {
        if strength == .weak {
          // « sa démission » of somebody without a name says too little.
          guard case .entity = candidates[index].leaver else { continue }
        }
        add(candidates[index], to: &events, isWeak: strength == .weak)
      }
    }
    return shared(named(events).map(join)).map(undone).map(notJoined).sorted {
      ($0.cue.lowerBound, $0.person.lowerBound) < ($1.cue.lowerBound, $1.person.lowerBound)
    }
  }

  private func add(_ candidate: DepartureCandidate, to events: inout [Event], isWeak: Bool = false)
  {
    if let index = events.indices.first(where: { isSame(events[$0], candidate, isWeak: isWeak) }) {
      events[index].candidates.append(candidate)
    } else {
      events.append(Event(candidates: [candidate]))
    }
  }

  func isSame(_ event: Event, _ candidate: DepartureCandidate, isWeak: Bool) -> Bool {
    guard isSameLeaver(event, candidate) else { return false }
    // A mention without a verb of its own never opens a second event.
    if isWeak { return true }
    let known = event.candidates
    if known.allSatisfy({ isHeadline($0, over: candidate) }) { return true }
    if let a = candidate.organization, candidate.organizationIsStated,
      let b = known.first(where: { $0.organizationIsStated })?.organization, !isSame(a, b)
    {
      // Two organizations left in one act are two rows.
      return false
    }
    // Whom a firm takes from another has left that one, not the one that he left later.
    if let a = candidate.organization, let b = known[0].organization, a != b,
      (candidate.rule == "recruiter") != (known[0].rule == "recruiter"),
      candidate.strength == .verb, known[0].strength == .verb
    {
      let later = candidate.rule == "recruiter" ? known[0] : candidate
      if later.manner == .dismissed || later.manner == .laidOff || later.manner == .resigned,
        later.organization == references.topicReference
      {
        return false
      }
    }
    // A post of former times is not the one left now.
    if let a = candidate.organization, let b = known[0].organization, a != b,
      (candidate.status == .historical) != (known[0].status == .historical),
      candidate.status == .historical
        ? candidate.organizationIsStated : known[0].organizationIsStated
    {
      return false
    }
    return known.allSatisfy { isCompatible($0, candidate) }
  }

  /// Whether one clause is in the headline and another in the first lines, both of the news: then
  /// they tell one event, whatever each calls the house and the way to leave it.
  private func isHeadline(_ a: DepartureCandidate, over b: DepartureCandidate) -> Bool {
    guard case .entity = a.leaver, a.leaver == b.leaver, min(a.sentence, b.sentence) == 0,
      1...3 ~= max(a.sentence, b.sentence), references.isHeadline(sentence: 0),
      a.manner != .sabbatical, b.manner != .sabbatical
    else { return false }
    let news: Set<EventStatus> = [.confirmed, .announced]
    return news.contains(a.status) && news.contains(b.status)
  }

  /// Whether two organizations are one, the town of one being in the name of the other:
  /// `Auxerre` and `AJ Auxerre`.
  private func isSame(_ a: EntityReference, _ b: EntityReference) -> Bool {
    if a == b { return true }
    guard (a.type == .location) != (b.type == .location) else { return false }
    let (town, club) = a.type == .location ? (a.name, b.name) : (b.name, a.name)
    return club.hasSuffix(" " + town) || club.contains(" \(town) ")
  }

  private func isSameLeaver(_ event: Event, _ candidate: DepartureCandidate) -> Bool {
    switch (event.leaver, candidate.leaver) {
    case (.entity(let a), .entity(let b)): return a == b
    case (.phrase(let a), .phrase(let b)):
      guard a.kind == b.kind, agree(a, b) else { return false }
      if a.kind == .group {
        if let x = a.groupSize, let y = b.groupSize { return x == y }
        if words(a.head) == words(b.head) { return true }
        // « les employés » are those counted elsewhere.
        let isSame = event.candidates.contains {
          $0.organization == candidate.organization && $0.status == candidate.status
            && $0.manner == candidate.manner
        }
        return isSame && (a.determiner == .definite || b.determiner == .definite)
      }
      return !words(a.head).isDisjoint(with: words(b.head))
    default:
      return isRoleOf(event, candidate)
    }
  }

  /// `Le maire démissionne. Dans la ville voisine, la maire avait rendu son écharpe`: two.
  private func agree(_ a: PersonPhrase, _ b: PersonPhrase) -> Bool {
    a.gender == b.gender || a.gender == .unknown || b.gender == .unknown
  }

  /// A leaver known by role in one clause and by name in another.
  private func isRoleOf(_ event: Event, _ candidate: DepartureCandidate) -> Bool {
    let role: DepartureCandidate
    let named: DepartureCandidate
    switch (event.leaver, candidate.leaver) {
    case (.phrase(let phrase), .entity) where phrase.kind == .role:
      (role, named) = (event.candidates[0], candidate)
    case (.entity, .phrase(let phrase)) where phrase.kind == .role:
      (role, named) = (candidate, event.candidates[0])
    default:
      return false
    }
    // `a écarté X et le directeur de Y`: two of one list; `Même sort pour X`: another.
    guard role.cue != named.cue, named.rule != "imitation" else { return false }
    guard
      role.organization == named.organization
        || isOneOffice(role) && !(role.organizationIsStated && named.organizationIsStated)
        || isHeadline(role, of: named) || isTitle(role, over: named),
      role.manner == named.manner || role.manner == .unspecified || named.manner == .unspecified
    else { return false }
    if role.destination != nil, role.destination == named.destination { return true }
    if role.sentence > 0, let a = role.roleRange, let b = named.roleRange,
      !isOneOffice(role) || isPerson(b)
    {
      return !words(a).isDisjoint(with: words(b))
    }
    let isSameManner =
      role.manner == named.manner || role.manner == .unspecified || named.manner == .unspecified
    return isSameManner && abs(role.sentence - named.sentence) <= 3
  }

  /// `le Premier ministre`: an office that one person holds at a time.
  private func isOneOffice(_ candidate: DepartureCandidate) -> Bool {
    guard case .phrase(let phrase) = candidate.leaver, phrase.isOffice,
      phrase.determiner == .definite, let role = phrase.role
    else { return false }
    return Self.singleOffices.contains(references.event.hash(role.lowerBound))
  }

  /// `Le ministre des Mines limogé` over an article about the minister of mines and energy.
  private func isHeadline(_ role: DepartureCandidate, of named: DepartureCandidate) -> Bool {
    guard role.sentence == 0, named.sentence <= 3, case .phrase(let phrase) = role.leaver,
      phrase.isOffice, phrase.determiner == .definite, let post = named.roleRange
    else { return false }
    let short = words(phrase.head)
    return short.count > 1 && short.isSubset(of: words(post))
  }

  /// `Le maire de X jette l'éponge` over `Y a remis sa démission`: who the title leaves unnamed
  /// and the first lines name without a post of another kind.
  private func isTitle(_ role: DepartureCandidate, over named: DepartureCandidate) -> Bool {
    guard role.sentence == 0, 1...2 ~= named.sentence, references.isHeadline(sentence: 0),
      case .phrase(let phrase) = role.leaver, phrase.determiner == .definite,
      case .entity(let entity) = named.leaver, named.strength == .verb
    else { return false }
    let gender = references.event.names.entities[entity].gender
    guard gender == .unknown || phrase.gender == .unknown || gender == phrase.gender else {
      return false
    }
    if let post = named.roleRange { return !words(phrase.head).isDisjoint(with: words(post)) }
    let isOfTwoFirms =
      role.organizationIsStated && named.organizationIsStated
      && role.organization?.type == .organization && role.organization != named.organization
    return !isOfTwoFirms
  }

  private func isPerson(_ role: Range<Int>) -> Bool {
    references.event.personNoun(at: role.lowerBound, before: role.upperBound)
      != nil
  }

  private static let singleOffices = EventWord.set(
    "premier première président présidente chancelier chancelière roi reine pape")

  func words(_ range: Range<Int>) -> Set<UInt64> {
    Set(range.filter { references.event.classes[$0].isEmpty }.map { references.event.hash($0) })
  }

  /// Whether a clause tells of years ago: `il avait déjà démissionné en 2014`.
  private func isOld(_ candidate: DepartureCandidate) -> Bool {
    candidate.status == .historical && candidate.strength == .verb
      && candidate.leftOn.map { $0.basis == .text && slots.times.isOld($0.date) } ?? false
  }

  /// Whether two clauses about one person can tell one event.
  private func isCompatible(_ a: DepartureCandidate, _ b: DepartureCandidate) -> Bool {
    if isOld(a), b.status == .confirmed || isOld(b), a.status == .confirmed { return false }
    if a.manner == .sabbatical || b.manner == .sabbatical { return a.manner == b.manner }
    if let x = a.leftOn?.date, let y = b.leftOn?.date, a.strength == .verb, b.strength == .verb,
      abs(x.dayNumber - y.dayNumber) > 400
    {
      return false
    }
    if a.manner == b.manner { return true }
    // What the headline says in short the first lines say in full.
    if min(a.sentence, b.sentence) == 0, max(a.sentence, b.sentence) <= 3,
      a.organization == b.organization, a.status == b.status
    {
      return true
    }
    if a.manner == .unspecified || b.manner == .unspecified { return true }
    let own: Set<DepartureReport.Manner> = [.resigned, .moved, .retired, .termEnded]
    if own.contains(a.manner), own.contains(b.manner) { return true }
    // « contraint à la démission » and « limogé » are told of one event in one text
    // unless one of them is background.
    return (a.status == .historical) == (b.status == .historical)
      && abs(a.sentence - b.sentence) <= 1 && a.strength != b.strength
  }

  /// A departure that a later sentence takes back: `la réintégration de X`, `X a été
  /// réintégrée`.
  private func undone(_ candidate: DepartureCandidate) -> DepartureCandidate {
    guard case .entity(let entity) = candidate.leaver,
      [.confirmed, .announced, .historical].contains(candidate.status)
    else { return candidate }
    let event = references.event
    let sentences = event.text.sentences
    let later =
      candidate.sentence
      + 1..<max(
        candidate.sentence + 1, min(sentences.count, candidate.sentence + 6))
    let isUndone = later.contains { place in
      guard
        let word = sentences[place].tokens.first(where: { EventStatusRules.isReturn($0, event) }),
        // `Il avait menacé de partir en juillet et s'était ravisé`: what goes before the news.
        candidate.status == .historical
          || !(word - 4..<word).contains(where: { event.auxiliaryTime($0)?.time == .past })
      else { return false }
      var phrases = event.phrases[place]
      // « ordonne sa réintégration »
      if event.has(word - 1, .possessive) {
        phrases.append(
          PersonPhrase(kind: .pronoun, tokens: word - 1..<word, head: word - 1..<word))
      }
      return phrases.contains { phrase in
        guard abs(phrase.tokens.lowerBound - word) < 12,
          case .entity(let found)? = references.referent(of: phrase, inSentence: place)
        else { return false }
        return found == entity
      }
    }
    guard isUndone else { return candidate }
    var candidate = candidate
    candidate.status = .reversed
    return candidate
  }

  /// Nobody leaves what he joins: where `le club` was taken for the new one, the old one
  /// is another that the text names.
  private func notJoined(_ candidate: DepartureCandidate) -> DepartureCandidate {
    guard case .entity = candidate.leaver, !candidate.organizationIsStated,
      let organization = candidate.organization, candidate.status != .reversed,
      candidate.manner != .dismissed, candidate.manner != .laidOff,
      let joined = appointments.first(where: {
        $0.newcomer == candidate.leaver && $0.organization == organization
          && $0.status != .historical && !isOfSuccessor($0, to: candidate)
      })
    else { return candidate }
    let other = references.lastOrganization(before: candidate.cue.lowerBound, except: organization)
    // `je quitte ce club, a dit X, qui a signé à Y`: far apart, both may be true.
    guard other != nil || joined.sentence == candidate.sentence else { return candidate }
    var candidate = candidate
    candidate.organization = other
    candidate.basis = .other
    if candidate.destination == other { candidate.destination = organization }
    if candidate.destination == nil, other != nil, candidate.manner == .unspecified,
      candidate.strength == .verb,
      joined.status == .confirmed || joined.status == .announced
    {
      candidate.destination = organization
      candidate.manner = .moved
    }
    return candidate
  }

  /// Those who leave in one clause go to one place.
  private func shared(_ events: [DepartureCandidate]) -> [DepartureCandidate] {
    guard events.contains(where: { $0.destination != nil }) else { return events }
    return events.map { event in
      guard event.destination == nil, event.manner == .resigned || event.manner == .unspecified,
        let leader = events.first(where: {
          $0.destination != nil && $0.organization == event.organization
            && event.cues.contains($0.cue) || $0.cues.contains(event.cue) && $0.destination != nil
        })
      else { return event }
      var event = event
      event.destination = leader.destination
      event.sharesDestination = true
      event.manner = .moved
      return event
    }
  }

  // MARK: - Joining

  private func join(_ event: Event) -> DepartureCandidate {
    let candidates = event.candidates
    var best = candidates[0]
    for candidate in candidates.dropFirst() where score(candidate) > score(best) {
      best = candidate
    }
    best.cues = candidates.map(\.cue)
    best.statements = candidates.compactMap { candidate in
      candidate.organization.map { ($0, candidate.basis) }
    }
    // One clause has nothing to settle with others.
    if candidates.count > 1 { settle(&best, with: candidates) }
    if best.destination == best.organization { best.destination = nil }
    slots.fillAnnouncement(&best)
    fillFromAppointments(&best)
    fillEffect(&best, toldBy: candidates)
    slots.fillRoleFromMeans(&best)
    return best
  }

  /// Takes into the best of several candidates what the others say better.
  private func settle(_ best: inout DepartureCandidate, with candidates: [DepartureCandidate]) {
    let named = candidates.first { if case .entity = $0.leaver { true } else { false } }
    if let named, case .phrase = best.leaver { best.leaver = named.leaver }
    best.manner = manner(candidates, best)
    best.status = status(candidates)
    for candidate in candidates {
      if best.organization == nil || !best.organizationIsStated && candidate.organizationIsStated {
        if candidate.organization != nil { best.basis = candidate.basis }
        best.organization = candidate.organization ?? best.organization
        best.organizationIsStated = candidate.organizationIsStated
      }
      // The club says more than its town.
      if let town = best.organization, let club = candidate.organization,
        town.type == .location, club.type == .organization, isSame(town, club)
      {
        best.organization = club
      }
      best.roleRange = best.roleRange ?? candidate.roleRange
      best.destination = best.destination ?? candidate.destination
      best.successor = best.successor ?? candidate.successor
      best.reason = best.reason ?? candidate.reason
      best.groupSize = best.groupSize ?? candidate.groupSize
      if best.leftOn == nil || best.leftOn?.basis == .documentDate
        || precision(candidate.leftOn) > precision(best.leftOn)
          && candidate.leftOn?.basis != .documentDate
      {
        best.leftOn = candidate.leftOn ?? best.leftOn
      }
    }
  }

  /// `a démissionné. Il avait menacé de partir en juillet, puis s'était ravisé`: what was taken back
  /// before is not what is told now.
  private func isOfFormerThreat(
    _ candidate: DepartureCandidate, _ candidates: [DepartureCandidate]
  ) -> Bool {
    let event = references.event
    let isTold = candidates.contains {
      $0.strength == .verb && ($0.status == .confirmed || $0.status == .announced)
        && $0.sentence < candidate.sentence
    }
    let before = max(0, candidate.cue.lowerBound - 6)..<candidate.cue.lowerBound
    return isTold && before.contains { event.auxiliaryTime($0)?.time == .past }
      && before.contains { Governors.verb(event.tokens[$0])?.effect == .threat }
  }

  private func precision(_ date: DatedBy?) -> Int {
    switch date?.date.precision {
    case .day: 3
    case .month: 2
    case .year: 1
    case nil: 0
    }
  }

  /// How well a clause settles the event.
  private func score(_ candidate: DepartureCandidate) -> Int {
    var score = candidate.strength.rawValue * 10
    if candidate.organizationIsStated { score += 3 }
    if case .entity = candidate.leaver { score += 2 }
    if candidate.leftOn?.basis == .text { score += 1 }
    if candidate.status == .confirmed { score += 2 }
    return score
  }

  private func manner(
    _ candidates: [DepartureCandidate], _ best: DepartureCandidate
  ) -> DepartureReport.Manner {
    let manners = candidates.filter { $0.strength >= .noun }.map(\.manner)
    let all = manners.isEmpty ? candidates.map(\.manner) : manners
    for manner: DepartureReport.Manner in [.sabbatical, .dismissed, .laidOff, .moved, .retired] {
      if all.contains(manner),
        candidates.contains(where: { $0.manner == manner && $0.strength == .verb })
      {
        return manner
      }
    }
    if best.manner != .unspecified { return best.manner }
    return all.first { $0 != .unspecified } ?? .unspecified
  }

  /// Whether nothing is told as done in a past tense: news has the present for what is done and what
  /// is to come, and who has announced his departure or chosen to go may still be there.
  func areYetToCome(_ candidates: [DepartureCandidate]) -> Bool {
    candidates.allSatisfy { candidate in
      candidate.status != .confirmed || candidate.strength < .verb || candidate.tense == .present
        || candidate.tense == .infinitive
        || candidate.cue.contains {
          Governors.verb(references.event.tokens[$0])?.effect == .stated
        }
    }
  }

  private func status(_ candidates: [DepartureCandidate]) -> EventStatus {
    var telling = candidates.filter { $0.strength == .verb }
    // A headline tells in the present what its article says to come.
    let body = telling.filter { $0.sentence > 0 }
    if !body.isEmpty, references.isHeadline(sentence: 0) { telling = body }
    let statuses = (telling.isEmpty ? candidates : telling).map(\.status)
    if candidates.contains(where: { $0.status == .reversed && !isOfFormerThreat($0, candidates) }) {
      return .reversed
    }
    // `dément avoir quitté X. Il avait pourtant fait ses adieux`: what a phrase implies proves no
    // denial wrong.
    if statuses.contains(.denied), statuses.contains(.historical),
      statuses.allSatisfy({ $0 == .denied || $0 == .historical }),
      candidates.allSatisfy({ $0.status != .historical || $0.rule == "phrase" })
    {
      return .denied
    }
    // `après celui de X, partie diriger Y`: an aside of what the noun tells as past.
    if let past = candidates.first(where: {
      $0.status == .historical
        && Self.pointers.contains(references.event.hash($0.evidence.lowerBound))
    }),
      candidates.allSatisfy({
        $0.status == .historical
          || $0.status == .confirmed && $0.tense == .participle && $0.sentence == past.sentence
      })
    {
      return .historical
    }
    // `X jette l'éponge. Il quittera la présidence le 30 juin`
    if statuses.contains(.confirmed), statuses.contains(.announced), areYetToCome(candidates),
      telling.contains(where: { $0.tense == .future })
    {
      return .announced
    }
    for status: EventStatus in [
      .confirmed, .historical, .denied, .announced, .threatened, .rumored, .demanded,
    ] where statuses.contains(status) {
      // A demand or a threat beside a mere noun stays what it is.
      return status
    }
    return .confirmed
  }

  /// `X a été élue à la tête de Y. Elle remplace Z, parti diriger un port`: where Z is said to come
  /// to is what his successor comes to, for want of another name.
  private func isOfSuccessor(
    _ appointment: AppointmentCandidate, to candidate: DepartureCandidate
  ) -> Bool {
    guard candidate.successor != nil, appointment.sentence == candidate.sentence else {
      return false
    }
    return appointments.contains {
      guard case .entity(let newcomer) = $0.newcomer else { return false }
      return newcomer == candidate.successor && $0.organization == appointment.organization
    }
  }

  /// `après celui de X`
  private static let pointers = EventWord.set("celui celle ceux celles")
}
