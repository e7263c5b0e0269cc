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
    guard event.status == .confirmed || event.status == .announced,
      slots.times.isRecent(event.leftOn?.date)
    else { return }
    let told = candidates.filter { $0.status == .announced }.compactMap(\.leftOn)
    let last = candidates.map(\.sentence).max() ?? event.sentence
    guard
      let effect = told.first(where: isComing) ?? newPostDate(event, toldBy: candidates)
        ?? slots.times.effectDate(behind: last)
    else { return }
    event.leftOn = effect
    event.status = .announced
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
