import Articles
import French
import Text

/// Whom `le remplace` and `lui succède` mean.
extension References {
  /// `Le patron, X, a licencié Y. Z le remplace`: who was sent away in the sentence before, not who
  /// did so and is its subject.
  ///
  /// - Returns: An entity; `nil` where the pronoun is no object of a verb of following, or nobody
  ///   who can be meant was sent away.
  func sentAway(before pronoun: Int, _ gender: Gender, inSentence sentence: Int) -> Int? {
    guard !event.has(pronoun, [.subjectPronoun, .possessive]),
      (pronoun + 1...pronoun + 2).contains(where: { token in
        DepartureCues.verbs(event.tokens[token])?.readings.all.contains {
          $0.use == .replacement || $0.use == .succession
        } ?? false
      })
    else { return nil }
    return (max(0, sentence - 1)...sentence).reversed().lazy
      .compactMap { self.objectSentAway(inSentence: $0, before: pronoun, gender) }.first
  }

  /// The person whom the last verb of dismissing in a sentence has for its object.
  private func objectSentAway(
    inSentence sentence: Int, before end: Int, _ gender: Gender
  ) -> Int? {
    let bounds = event.text.sentences[sentence].tokens
    for token in (bounds.lowerBound..<min(bounds.upperBound, end)).reversed() {
      guard let cue = DepartureCues.verbs(event.tokens[token]),
        cue.readings.all.contains(where: { Self.dismissals.contains($0.use) })
      else { continue }
      let group = event.verbGroup(at: token, form: cue.form)
      guard group.voice == .active, group.time != .participle,
        let object = event.phrases[sentence].first(where: {
          $0.tokens.lowerBound > token && $0.preposition == nil
        }), object.kind == .named, let entity = object.entity,
        object.tokens.lowerBound - token < Self.farthestObject
      else { continue }
      let own = event.names.entities[entity].gender
      if gender == .unknown || own == .unknown || own == gender { return entity }
    }
    return nil
  }

  private static let dismissals: Set<DepartureUse> = [
    .employer, .weakEmployer, .phraseObject, .pushed,
  ]
  /// Tokens between a verb and its object: `a démis mercredi de ses fonctions le gouverneur`.
  private static let farthestObject = 8
}
