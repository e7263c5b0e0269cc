import Articles
import Text

/// Joins what the clauses of one document say about newcomers into one report each.
struct AppointmentMerger {
  let references: References

  /// The appointments, in text order.
  func merge(_ candidates: [AppointmentCandidate]) -> [AppointmentCandidate] {
    var result: [AppointmentCandidate] = []
    for candidate in candidates.filter({ !$0.isWeak }) + candidates.filter(\.isWeak) {
      if let index = result.firstIndex(where: { isSame($0, candidate) }) {
        join(candidate, into: &result[index])
      } else {
        result.append(candidate)
      }
    }
    for index in result.indices { fillOrganization(&result[index]) }
    return result.sorted { $0.cue.lowerBound < $1.cue.lowerBound }
  }

  private func isSame(_ a: AppointmentCandidate, _ b: AppointmentCandidate) -> Bool {
    guard a.newcomer == b.newcomer else { return false }
    if let x = a.organization, let y = b.organization, x != y { return false }
    if b.isWeak { return true }
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
    if best.organization == nil {
      best.organization = other.organization
      best.organizationIsStated = other.organizationIsStated
    }
    best.roleRange = best.roleRange ?? other.roleRange
    best.predecessor = best.predecessor ?? other.predecessor
    best.startsOn = best.startsOn ?? other.startsOn
    best.isInterim = best.isInterim || other.isInterim
    if other.status == .confirmed, best.status != .reversed, !other.isWeak {
      best.status = .confirmed
    }
  }

  private func fillOrganization(_ candidate: inout AppointmentCandidate) {
    guard candidate.organization == nil else { return }
    if let previous = candidate.predecessor,
      let known = references.affiliation(of: previous, near: candidate.sentence)?.organization
    {
      candidate.organization = references.organization(known, near: candidate.cue.lowerBound)
    } else if let country = references.country {
      candidate.organization = EntityReference(.location, country)
    } else if let topic = references.topic {
      candidate.organization = EntityReference(
        .organization, references.event.names.entities[topic].name)
    }
  }
}
