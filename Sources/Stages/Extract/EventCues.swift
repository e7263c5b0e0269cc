import French
import Text

/// The words of a text with what the event rules know of each, and the cues among them.
///
/// One look-up a word stands before the tables of the rules, of which nine words in ten need none.
struct EventCues {
  /// The tokens that may be a cue, as indices; empty if no token surely is one.
  let tokens: [Int]
  /// By token, as are the openings.
  let classes: [GrammarClass]
  let openings: [EventOpenings]

  init(_ text: AnalyzedText) {
    (openings, classes) = EventVocabulary.facts(of: text.tokens)
    let found = openings.indices.filter { [openings] in
      openings[$0].contains(.cue) && text.tokens[$0].isWord
    }
    tokens = found.contains { Self.isCue(text.tokens, at: $0) } ? found : []
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
}
