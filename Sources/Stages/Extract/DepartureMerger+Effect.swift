import Articles
import French
import Text

/// The day on which a departure takes effect, which news often tells apart from the day on which
/// it was announced.
extension DepartureMerger {
  /// Gives an event the day to come that its document names for it, and makes it announced.
  ///
  /// An event that is long past, or whose day to come is known, stays as it is.
  func fillEffect(
    _ event: inout DepartureCandidate, toldBy candidates: [DepartureCandidate]
  ) {
    guard event.status == .confirmed || event.status == .announced else { return }
    if isYetToBeTaken(event, toldBy: candidates) { event.status = .announced }
    if event.status == .confirmed, event.tense == .present || event.strength < .verb,
      areYetToCome(candidates),
      candidates.contains(where: { slots.times.tellsEffect(behind: $0.sentence) })
    {
      event.status = .announced
    }
    guard slots.times.isRecent(event.leftOn?.date) else { return }
    let told = candidates.filter { $0.status == .announced }.compactMap(\.leftOn)
    let last = candidates.map(\.sentence).max() ?? event.sentence
    guard
      let effect = told.first(where: isComing) ?? newPostDate(event, toldBy: candidates)
        ?? slots.times.effectDate(behind: last)
    else { return }
    event.leftOn = effect
    event.status = .announced
  }

  /// `X rend son tablier. Son second lui succédera`: told in the present, and the post goes to
  /// another, or the leaver to another post, in the future.
  private func isYetToBeTaken(
    _ event: DepartureCandidate, toldBy candidates: [DepartureCandidate]
  ) -> Bool {
    guard case .entity(let leaver) = event.leaver, event.status == .confirmed,
      event.manner != .dismissed, event.manner != .laidOff, event.rule != "replacement",
      event.tense == .present, areYetToCome(candidates)
    else { return false }
    return appointments.contains { appointment in
      appointment.status == .announced
        && (appointment.predecessor == leaver
          || appointment.newcomer == event.leaver && appointment.sentence > event.sentence)
    }
  }

  private func isComing(_ date: DatedBy) -> Bool { slots.times.isComing(date.date) }

  /// `X quitte Y. Il rejoindra Z le 1er juillet`, `Elle succédera à X le 1er juin`: the day on
  /// which the leaver comes to another post, or another to the leaver's.
  private func newPostDate(
    _ event: DepartureCandidate, toldBy candidates: [DepartureCandidate]
  ) -> DatedBy? {
    // `X a quitté Y mercredi` says when; the day of `Y a annoncé mercredi le départ de X` does not.
    let saysWhen = candidates.contains {
      $0.leftOn?.basis == .text && $0.leftOn == event.leftOn && $0.rule != "noun"
        && $0.rule != "replacement"
    }
    guard case .entity(let leaver) = event.leaver, event.manner != .dismissed,
      event.manner != .laidOff, !saysWhen
    else { return nil }
    return appointments.lazy.filter { appointment in
      appointment.status != .historical
        && (appointment.newcomer == event.leaver
          ? event.manner == .moved : appointment.predecessor == leaver)
    }.compactMap(\.startsOn).first(where: isComing)
  }
}
