import Articles
import French
import Text

/// Departures that an outcome tells: what is over, who was voted out.
extension DepartureFinder {
  /// `Novaline et X, c'est fini`, `C'en est fini de X`: over between a house and somebody.
  func ending(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard Self.over.contains(event.hash(token)) else { return [] }
    var verb = token - 1
    while verb > bounds.lowerBound, event.isAdverbial(verb) { verb -= 1 }
    guard verb > bounds.lowerBound, event.auxiliaryTime(verb)?.isBe == true else { return [] }
    var people: [PersonPhrase] = []
    var start = verb
    if event.hash(verb - 1) == EventWord.en, event.has(token + 1, .of) {
      people = clauses.objects(from: token + 1, inSentence: sentence, allowing: .of)
    } else if Self.that.contains(event.hash(verb - 1)) {
      start = bounds.lowerBound
      let before = start..<verb
      // One side of the conjunction is an organization, the other a person.
      guard before.contains(where: { event.hash($0) == EventWord.et }),
        before.contains(where: { event.name(at: $0, .organization) != nil })
      else { return [] }
      people = event.phrases[sentence].filter {
        $0.kind == .named && $0.tokens.upperBound <= verb
      }
      guard people.count == 1 else { return [] }
    }
    let organization = event.names.occurrences(inTokens: start..<verb).map {
      event.names.occurrences[$0]
    }.first { event.names.entities[$0.entity].type == .organization }
    return make(
      people.filter { $0.kind == .named }, cue: token..<token + 1, evidence: start..<token + 1,
      inSentence: sentence, manner: .unspecified, status: .confirmed, strength: .verb,
      organization: organization.map { .entity($0.entity) }, rule: "state"
    ) { candidate, _ in finish(&candidate, nil) }
  }

  /// `X l'emporte face au sortant, Y`: whom an election does not return.
  func defeat(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    guard Self.outgoers.contains(event.hash(token)) else { return [] }
    let phrases = event.phrases[sentence]
    // `le maire sortant, X`, `le sortant, X`
    let own = phrases.first { $0.tokens.contains(token) }
    let next = own?.tokens.upperBound ?? token + 1
    let behind = event.hash(next) == EventWord.comma ? next + 1 : next
    guard
      let loser = own?.kind == .named
        ? own : phrases.first(where: { $0.kind == .named && $0.tokens.lowerBound == behind }),
      let entity = loser.entity, !newcomers.contains(entity), isBeaten(loser, near: token, sentence)
    else { return [] }
    return make(
      [loser], cue: token..<token + 1,
      evidence: min(token, loser.tokens.lowerBound)..<max(token + 1, loser.tokens.upperBound),
      inSentence: sentence, manner: .termEnded, status: .confirmed, strength: .noun,
      organization: nil, rule: "state"
    ) { candidate, _ in finish(&candidate, nil) }
  }

  /// Whether somebody is the object of a victory or the subject of a defeat.
  private func isBeaten(_ person: PersonPhrase, near token: Int, _ sentence: Int) -> Bool {
    let bounds = event.text.sentences[sentence].tokens
    let end = person.tokens.upperBound
    if bounds.contains(where: { Self.noElection.contains(event.hash($0)) }) { return false }
    // `X, battu`, `X a été battu`, but not `X a battu Y`
    let isDefeated = (end..<min(bounds.upperBound, end + 8)).contains {
      Self.beaten.contains(event.hash($0)) && event.auxiliaryTime($0 - 1)?.isBe != false
    }
    let start = min(token, person.tokens.lowerBound)
    return isDefeated
      || (max(bounds.lowerBound, start - 10)..<start).contains {
        Self.victories.contains(event.hash($0))
          || Self.beaten.contains(event.hash($0)) && event.auxiliaryTime($0 - 1)?.isBe == false
      }
  }

  private static let over = EventWord.set("fini terminé finie terminée")
  private static let that = EventWord.set("c' ce")
  private static let outgoers = EventWord.set("sortant sortante")
  private static let beaten = EventWord.set(
    """
    battu battue défait défaite devancé devancée supplanté supplantée détrôné détrônée
    """)
  private static let victories = EventWord.set(
    "bat battant devance devançant emporté emporte emportant supplante détrône")
  /// Surveys and titles of sport, of which no election takes anything away.
  private static let noElection = EventWord.set(
    "sondage sondages champion championne tenant tenante")
  /// The words that open what is over or who is voted out.
  static let outcomes = WordHashSet(over.hashes + outgoers.hashes)
}
