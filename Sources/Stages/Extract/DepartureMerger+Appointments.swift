import Articles
import French
import Text

/// What the appointments of a document tell of those who leave: who follows, and where they go.
extension DepartureMerger {
  /// The successor in the same post, and the post that the leaver takes up next.
  func fillFromAppointments(_ event: inout DepartureCandidate) {
    guard case .entity(let leaver) = event.leaver else { return }
    for appointment in appointments {
      guard case .entity(let newcomer) = appointment.newcomer else { continue }
      if event.rule == "replacement",
        newcomer == event.successor
          || event.rule == "noun" && appointment.predecessor == leaver
      {
        if event.roleRange == nil { event.roleRange = appointment.roleRange }
        if !event.organizationIsStated, appointment.organization != nil,
          event.organization == nil || appointment.organizationIsStated
        {
          event.organization = appointment.organization
          event.basis = appointment.organizationIsStated ? .succession : .appointment
        }
      }
      // `Elle succède à X, qui a démissionné`: of what she comes to.
      if !event.organizationIsStated, appointment.organizationIsStated,
        appointment.organization != event.destination,
        appointment.predecessor == leaver || isFollowed(event, by: appointment)
      {
        event.organization = appointment.organization
        event.basis = .succession
      }
      if event.successor == nil, newcomer != leaver {
        let isNamed = appointment.predecessor == leaver
        if isNamed || follows(appointment, event) { event.successor = newcomer }
      }
      if newcomer == leaver, event.strength == .noun, event.rule == "recruiter" {
        fillFromNewPost(&event, appointment)
      }
      // `Nommée à Y, X fait ses adieux`: what she comes to is not what she leaves.
      if newcomer == leaver, !event.organizationIsStated, appointment.organizationIsStated,
        event.organization == appointment.organization, event.destination == nil,
        appointment.status == .confirmed || appointment.status == .announced,
        event.status == .confirmed || event.status == .announced,
        !isFormer(appointment, event)
      {
        event.organization = nil
        event.basis = .none
      }
      if event.destination == nil, newcomer == leaver, appointment.status != .historical,
        event.status == .confirmed || event.status == .announced,
        let organization = appointment.organization, organization != event.organization,
        organization.type == .organization, appointment.organizationIsStated,
        !isOnlyPossible(appointment), !isFormer(appointment, event)
      {
        event.destination = organization
        if event.manner == .resigned || event.manner == .unspecified { event.manner = .moved }
      }
    }
    fillFromFormerPost(&event, of: leaver)
  }

  /// Whether somebody takes up the very post that is left: the words of both are the same but for
  /// those of rank, and he does so neither before nor as one thought of.
  private func follows(_ appointment: AppointmentCandidate, _ event: DepartureCandidate) -> Bool {
    guard appointment.status != .historical, appointment.status != .rumored,
      appointment.organization == event.organization, let taken = appointment.roleRange,
      let left = event.roleRange, !isFormer(appointment, event)
    else { return false }
    let (a, b) = (words(taken), words(left))
    // `scientifique en chef` after the `cofondateur et scientifique en chef`
    if a.count > 1, a.isSubset(of: b) { return true }
    return !a.isDisjoint(with: b)
      && a.symmetricDifference(b).allSatisfy { Self.ranks.contains($0) }
  }

  /// `X pourrait rebondir à Y`
  private func isOnlyPossible(_ appointment: AppointmentCandidate) -> Bool {
    appointment.status == .rumored
      && appointment.evidence.contains { Self.possible.contains(references.event.hash($0)) }
  }

  private static let possible = EventWord.set("pourrait pourraient")

  /// Whether an appointment is of a year before the departure.
  private func isFormer(_ appointment: AppointmentCandidate, _ event: DepartureCandidate) -> Bool {
    guard let start = appointment.startsOn?.date else { return false }
    if let end = event.leftOn?.date, event.leftOn?.basis != .documentDate {
      return start.year < end.year
    }
    // `a démissionné lundi. Il est entré chez X en 2001`
    return event.status != .historical && start.month == nil && !slots.times.isComing(start)
  }

  private static let ranks = EventWord.set(
    """
    général générale exécutif exécutive nouveau nouvel nouvelle ancien ancienne actuel actuelle \
    intérim intérimaire poste directeur directrice président présidente ministre premier première \
    patron patronne pdg dirigeant dirigeante
    """)

  /// `X a été nommé à Y en juin. Il avait quitté Z`: whoever had left one organization of his own
  /// will and is told to have come to one other went from the one to the other.
  private func fillFromFormerPost(_ event: inout DepartureCandidate, of leaver: Int) {
    guard event.status == .historical, event.destination == nil,
      event.manner == .resigned || event.manner == .unspecified, event.organizationIsStated
    else { return }
    let joined = Set(
      appointments.filter { $0.newcomer == .entity(leaver) && $0.status != .rumored }
        .compactMap(\.organization))
    guard joined.count == 1, let goal = joined.first, goal.type == .organization,
      goal != event.organization
    else { return }
    event.destination = goal
    event.manner = .moved
  }

  /// `Elle était depuis 2018 directrice de Y`, of whom a sentence before names to X: she leaves
  /// Y when she comes to X.
  private func fillFromNewPost(
    _ event: inout DepartureCandidate, _ appointment: AppointmentCandidate
  ) {
    if appointment.status == .announced { event.status = .announced }
    if let organization = appointment.organization, organization != event.organization,
      organization.type == .organization, event.destination == nil
    {
      event.destination = organization
    }
    event.leftOn = event.leftOn ?? appointment.startsOn
  }
}
