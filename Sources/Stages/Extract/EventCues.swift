import French
import Text

/// Finds the tokens where an event rule may have something to read.
///
/// One look-up a word stands before the eight of the rules, of which nine words in ten
/// need none.
enum EventCues {
  /// The tokens that may be a cue, as indices; empty if no token surely is one.
  static func tokens(of text: AnalyzedText) -> [Int] {
    let found = text.tokens.indices.filter {
      text.tokens[$0].isWord && openings.contains(text.tokens[$0])
    }
    return found.contains { isCue(text.tokens, at: $0) } ? found : []
  }

  private static func isCue(_ tokens: [Token], at index: Int) -> Bool {
    let token = tokens[index]
    return DepartureCues.verbs(token) != nil || AppointmentCues.verb(token) != nil
      || AppointmentCues.isNoun(token) || DepartureFinder.opensEvent(tokens, at: index)
      || DepartureCues.noun(in: tokens, at: index, before: tokens.count) != nil
      || AppointmentFinder.opensHolder(tokens, at: index)
      || AppointmentFinder.opensNewHolder(tokens, at: index)
      || AppointmentFinder.opensFutureHolder(tokens, at: index)
      || AppointmentFinder.opensFollower(tokens, at: index)
      || AppointmentFinder.opensBenefit(tokens, at: index)
      || AppointmentFinder.opensLead(tokens, at: index)
      || AppointmentFinder.opensSince(tokens, at: index)
      || AppointmentFinder.opensPerson(tokens, at: index)
  }

  private static let openings = WordTable(
    hashes: DepartureCues.openings + AppointmentCues.openings + DepartureFinder.openings
      + EventText.copulas + AppointmentFinder.comingOpenings
      + AppointmentFinder.followerOpenings + AppointmentFinder.leadOpeningHashes
      + [AppointmentFinder.since, AppointmentFinder.inPerson])
}
