import French
import Text

extension DepartureMerger {
  /// `A a été nommée juge à Y, en remplacement de X, dont le mandat expire`: whom the name of the
  /// one who leaves makes the predecessor of the last newcomer before it.
  func isFollowed(
    _ event: DepartureCandidate, by appointment: AppointmentCandidate
  ) -> Bool {
    guard appointment.newcomer != event.leaver, appointment.predecessor == nil,
      (0...1).contains(event.sentence - appointment.sentence),
      appointment.cue.lowerBound < event.person.lowerBound,
      !appointments.contains(where: {
        $0.cue.lowerBound > appointment.cue.lowerBound
          && $0.cue.lowerBound < event.person.lowerBound
      })
    else { return false }
    let text = references.event
    var link = event.person.lowerBound - 1
    while text.has(link, .article) && !text.has(link, .of) || text.isMark(link)
      || EventWord.civilities.contains(text.hash(link))
    {
      link -= 1
    }
    if text.has(link, .of) { return Self.successions.contains(text.hash(link - 1)) }
    return EventWord.toWords.contains(text.hash(link))
      && Self.succeeding.contains(text.hash(link - 1))
      || Self.replacing.contains(text.hash(link))
  }

  private static let successions = EventWord.set(
    "remplacement place suite relève succession")
  private static let succeeding = EventWord.set(
    "succède succédera succéder succédé succédant succédait")
  private static let replacing = EventWord.set(
    "remplace remplacera remplacer remplacé remplaçant remplaçait")
}
