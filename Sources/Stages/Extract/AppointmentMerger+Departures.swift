import Articles
import Text

/// What departures tell of those who follow.
extension AppointmentMerger {
  /// The appointments with the organizations that the departures give them: who follows
  /// somebody, or stands in for him, comes to what he leaves.
  func following(
    _ departures: [DepartureCandidate], _ appointments: [AppointmentCandidate]
  ) -> [AppointmentCandidate] {
    appointments.map { appointment in
      guard !appointment.organizationIsStated,
        let left = left(for: appointment, departures), left != appointment.origin
      else { return appointment }
      var appointment = appointment
      appointment.organization = left
      return appointment
    }
  }

  /// What the one before leaves, and not what he came from.
  private func left(
    for appointment: AppointmentCandidate, _ departures: [DepartureCandidate]
  ) -> EntityReference? {
    let followed = departures.filter { follows(appointment, $0) }
    return (followed.last { $0.status != .historical } ?? followed.last)?.organization
  }

  private func follows(
    _ appointment: AppointmentCandidate, _ departure: DepartureCandidate
  ) -> Bool {
    guard departure.organization != nil, departure.leaver != appointment.newcomer,
      departure.status != .denied
    else { return false }
    if let predecessor = appointment.predecessor {
      return departure.leaver == .entity(predecessor)
    }
    if case .entity(let newcomer) = appointment.newcomer, departure.successor == newcomer {
      return true
    }
    // `X s'en va. Son adjointe Y assure l'intérim`
    return (appointment.isInterim || appointment.organization == nil)
      && Self.followingRules.contains(appointment.rule)
      && (0...2).contains(appointment.sentence - departure.sentence)
      && departure.cue.lowerBound < appointment.cue.lowerBound
  }

  private static let followingRules: Set<String> = [
    "takes_post", "succeeds", "appointed", "coming_holder", "becomes", "leads",
  ]
}
