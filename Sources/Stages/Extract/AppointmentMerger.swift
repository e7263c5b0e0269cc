import Articles
import French
import Text

/// Joins what the clauses of one document say about newcomers into one report each.
struct AppointmentMerger {
  let references: References
  let slots: EventSlots

  /// The appointments, in text order.
  func merge(_ candidates: [AppointmentCandidate]) -> [AppointmentCandidate] {
    var result: [AppointmentCandidate] = []
    for candidate in candidates.filter({ !$0.isWeak }) + candidates.filter(\.isWeak) {
      if goesOn(candidate, about: result) { continue }
      if let index = result.firstIndex(where: { isSame($0, candidate) }) {
        join(candidate, into: &result[index])
      } else {
        result.append(candidate)
      }
    }
    for index in result.indices { fillOrganization(&result[index]) }
    return result.sorted { $0.cue.lowerBound < $1.cue.lowerBound }
  }

  /// The appointments with those that a departure tells: who leaves for an organization
  /// takes up a post there.
  func adding(
    _ departures: [DepartureCandidate], to appointments: [AppointmentCandidate]
  ) -> [AppointmentCandidate] {
    var result = appointments
    for departure in departures {
      guard let destination = departure.destination, !departure.sharesDestination,
        case .entity = departure.leaver, !isWard(destination),
        [.confirmed, .announced, .historical, .rumored].contains(departure.status)
      else { continue }
      // `rejoint B`, told before: the departure tells where from.
      if let known = result.firstIndex(where: {
        $0.newcomer == departure.leaver && $0.organization == destination
      }) {
        result[known].origin = result[known].origin ?? departure.organization
        if departure.sentence < result[known].sentence {
          result[known].person = departure.person
          result[known].cue = departure.cue
          result[known].evidence = departure.evidence
          result[known].sentence = departure.sentence
          result[known].rule = "leaves_for"
        }
        continue
      }
      // `X quitte A pour B. Elle entrera en fonction en mai`: at B.
      if let told = result.firstIndex(where: {
        $0.newcomer == departure.leaver && !$0.organizationIsStated
          && $0.cue.lowerBound > departure.cue.lowerBound && $0.status != .historical
          && ($0.organization == nil || $0.organization == departure.organization)
      }) {
        result[told].organization = destination
        result[told].organizationIsStated = true
        result[told].origin = departure.organization
        continue
      }
      result.append(
        AppointmentCandidate(
          newcomer: departure.leaver, person: departure.person, organization: destination,
          organizationIsStated: true, status: departure.status, cue: departure.cue,
          evidence: departure.evidence, sentence: departure.sentence,
          origin: departure.organization, startsOn: nil, rule: "leaves_for"))
    }
    return result.sorted { $0.cue.lowerBound < $1.cue.lowerBound }
  }

  /// `transférée à l'hôpital de X`: to be treated or held there.
  private func isWard(_ destination: EntityReference) -> Bool {
    destination.name.split(separator: " ").first.map {
      Self.wards.contains(WordHash.of($0.lowercased()))
    } ?? false
  }

  /// Where somebody is brought to be treated or held.
  static let wards = EventWord.set(
    "hôpital clinique chu chr urgences prison pénitencier morgue commissariat")

  /// Whether `elle prendra ses fonctions` is told of the newcomer of the sentences before,
  /// whoever the pronoun seems to mean.
  private func goesOn(_ candidate: AppointmentCandidate, about told: [AppointmentCandidate]) -> Bool
  {
    guard candidate.rule == "takes_post", !candidate.organizationIsStated,
      references.event.has(candidate.person.lowerBound, .subjectPronoun)
    else { return false }
    return !told.contains { $0.newcomer == candidate.newcomer }
      && told.contains { (0...3).contains(candidate.sentence - $0.sentence) }
  }

  private func isSame(_ a: AppointmentCandidate, _ b: AppointmentCandidate) -> Bool {
    guard a.newcomer == b.newcomer else { return false }
    if let x = a.organization, let y = b.organization, x != y,
      a.organizationIsStated || b.organizationIsStated
    {
      // What the words only suggest gives way, if the posts agree.
      guard a.organizationIsStated != b.organizationIsStated, let p = a.roleRange,
        let q = b.roleRange, !words(p).isDisjoint(with: words(q))
      else { return false }
    }
    // `son élection en 2014` is not what is said to come.
    if b.isWeak, b.status == .historical, [.announced, .rumored].contains(a.status),
      b.organizationIsStated || b.roleRange != nil
    {
      return false
    }
    // `X devient directrice. Elle a débuté chez Y en 2010`
    if (a.status == .historical) != (b.status == .historical), !b.isWeak,
      a.organization != b.organization,
      let told = (a.status == .historical ? a : b).startsOn?.date, told.month == nil
    {
      return false
    }
    if b.isWeak { return true }
    // `a nommé X, directrice des ventes, pour le remplacer`: one act, told twice.
    if a.sentence == b.sentence, a.rule != b.rule, a.rule == "succeeds" || b.rule == "succeeds" {
      return true
    }
    if let x = a.startsOn?.date, let y = b.startsOn?.date, abs(x.dayNumber - y.dayNumber) > 200 {
      return false
    }
    guard let x = a.roleRange, let y = b.roleRange else { return true }
    return !words(x).isDisjoint(with: words(y))
  }

  private func words(_ range: Range<Int>) -> Set<UInt64> {
    Set(range.map { references.event.hash($0) })
  }

  private func join(_ other: AppointmentCandidate, into best: inout AppointmentCandidate) {
    if best.organization == nil || other.organizationIsStated && !best.organizationIsStated {
      best.organization = other.organization ?? best.organization
      best.organizationIsStated = other.organizationIsStated
    }
    best.roleRange = best.roleRange ?? other.roleRange
    best.predecessor = best.predecessor ?? other.predecessor
    // `nommée mercredi …, elle prendra ses fonctions le 1er février`
    let taken = [best, other].first { $0.rule == "takes_post" && $0.startsOn != nil }
    best.startsOn = taken?.startsOn ?? best.startsOn ?? other.startsOn
    best.isInterim = best.isInterim || other.isInterim
    if other.status == .denied, best.status == .rumored { best.status = .denied }
    if best.status == .denied, [.announced, .historical].contains(other.status) {
      best.status = other.status
    }
    if other.status == .confirmed, best.status != .reversed, best.status != .denied, !other.isWeak {
      best.status = .confirmed
    }
  }

  /// Whether a post that no word tells may be a country's: not in a text on clubs or on the firm of
  /// its headline.
  private func mayBeOfState(_ sentence: Int) -> Bool {
    references.isAboutPolitics || !references.isAboutSport && !references.topicIsInTitle
      || references.event.text.sentences[sentence].tokens.contains {
        Self.nationalCoaches.contains(references.event.hash($0))
      }
  }

  private static let nationalCoaches = EventWord.set("sélectionneur sélectionneuse")

  /// The organization of who held the post before; for an office of state the country,
  /// else the organization spoken of.
  private func fillOrganization(_ candidate: inout AppointmentCandidate) {
    guard candidate.organization == nil else { return }
    let event = references.event
    // `À la faculté de médecine, X a succédé à Y`
    if let opening = slots.openingPlace(
      event.text.sentences[candidate.sentence].tokens)
    {
      candidate.organization = references.organization(opening, near: candidate.cue.lowerBound)
      candidate.organizationIsStated = true
      return
    }
    // `X, actuelle directrice de Y, succède à Z`: to what Z had.
    if let previous = candidate.predecessor,
      let known = references.affiliation(of: previous, near: candidate.sentence)?.organization,
      case .entity = known
    {
      candidate.organization = references.organization(known, near: candidate.cue.lowerBound)
      return
    }
    if case .entity(let newcomer) = candidate.newcomer,
      let known = references.affiliation(of: newcomer, near: candidate.sentence),
      !known.isFormer, let own = known.organization, let held = known.role,
      candidate.roleRange.map({ !words($0).isDisjoint(with: words(held)) }) ?? true,
      candidate.origin == nil
        || candidate.origin != references.organization(own, near: candidate.cue.lowerBound)
    {
      candidate.organization = references.organization(own, near: candidate.cue.lowerBound)
      candidate.roleRange = candidate.roleRange ?? held
      return
    }
    if let previous = candidate.predecessor,
      let known = references.affiliation(of: previous, near: candidate.sentence)?.organization
    {
      candidate.organization = references.organization(known, near: candidate.cue.lowerBound)
      return
    }
    let kind = candidate.roleRange.flatMap {
      event.personNoun(at: $0.lowerBound, before: $0.upperBound)?.kind
    }
    let meant = references.meantOrganization(near: candidate.cue.lowerBound)
    if let country = references.country,
      kind == .office || (meant == nil || kind == nil) && mayBeOfState(candidate.sentence)
    {
      candidate.organization = EntityReference(.location, country)
    } else if let meant {
      candidate.organization = EntityReference(.organization, event.names.entities[meant].name)
    }
  }
}
