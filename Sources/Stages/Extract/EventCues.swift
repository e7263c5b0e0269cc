import French
import Text

/// The words of a text with what the event rules know of each, and the cues among them.
///
/// One look-up a word stands before the tables of the rules, of which nine words in ten need none.
struct EventCues {
  /// A word that may tell an event, and where it stands.
  struct Cue {
    var token: Int
    var sentence: Int
  }

  /// In text order; empty if no token surely is a cue.
  let words: [Cue]
  /// By token, as are the openings; behind the text stand ``slack`` empty ones.
  let classes: [GrammarClass]
  let openings: [EventOpenings]

  /// The words by which idioms are told, by their hashes, in text order, and by sentence the place of
  /// its first among them.
  let idiomKeys: [UInt64]
  let firstIdiomKeys: [Int]

  /// More than any rule looks ahead.
  static let slack = 48

  init(_ text: AnalyzedText) {
    let (openings, classes) = EventVocabulary.facts(of: text.tokens, blanks: Self.slack)
    var found: [Cue] = []
    found.reserveCapacity(text.tokens.count / 8)
    var idiomKeys: [UInt64] = []
    idiomKeys.reserveCapacity(text.tokens.count / 8)
    var firstIdiomKeys = [0]
    firstIdiomKeys.reserveCapacity(text.sentences.count + 1)
    for (sentence, place) in text.sentences.enumerated() {
      for token in place.tokens where !openings[token].isDisjoint(with: [.cue, .idiom]) {
        if openings[token].contains(.idiom) { idiomKeys.append(text.tokens[token].hash) }
        guard openings[token].contains(.cue), text.tokens[token].isWord,
          !openings[token].isDisjoint(with: Self.telling)
            || DepartureFinder.mayOpenOrigin(text.tokens, at: token)
        else { continue }
        found.append(Cue(token: token, sentence: sentence))
      }
      firstIdiomKeys.append(idiomKeys.count)
    }
    self.idiomKeys = idiomKeys
    self.firstIdiomKeys = firstIdiomKeys
    words = found.contains { Self.isCue(text.tokens, at: $0.token) } ? found : []
    self.classes = classes
    self.openings = openings
  }

  /// What tells of events by other words than `en provenance de`, of which `en` and `de` stand in
  /// every sentence.
  private static let telling = EventOpenings.departures.union(.appointments).subtracting(.origin)

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
