import Articles
import French
import Text

/// Where somebody comes from by a verb of coming alone: who is taken on need not be told.
extension DepartureFinder {
  /// `X, arrivée il y a peu de Novaline`, `elle vient de Novaline`, `son arrivée de Novaline`.
  func coming(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard Self.arrived.contains(event.hash(token)) || Self.comes.contains(event.hash(token)),
      let house = houseLeft(behind: token, bounds)
    else { return [] }
    return comers(at: token, until: house.end, sentence).flatMap { person in
      make(
        [person], cue: token..<token + 1, evidence: token..<house.end, inSentence: sentence,
        manner: .moved,
        status: house.isDated ? .historical : statusOfComing(person, until: house.end, sentence),
        strength: .verb, organization: house.phrase, rule: "recruiter"
      ) { candidate, _ in finish(&candidate, nil) }
    }
    .filter {
      guard case .entity(let entity) = $0.leaver else { return false }
      // `Une offre est faite. Elle vient de Novaline`: a pronoun may mean a thing.
      return !event.has($0.person.lowerBound, .subjectPronoun)
        || !Self.comes.contains(event.hash(token)) || newcomers.contains(entity)
    }
  }

  /// Whoever is taken on as the text tells it leaves today; of others, where they come from is
  /// known of old.
  func statusOfComing(
    _ person: PersonPhrase, until end: Int, _ sentence: Int
  ) -> EventStatus {
    let bounds = event.text.sentences[sentence].tokens
    guard event.agoEnd(from: end, before: bounds.upperBound) == nil,
      event.timeEnd(from: end, before: bounds.upperBound) == nil
    else { return .historical }
    if references.isAboutSport || tellsFollowing(bounds) { return .confirmed }
    guard case .entity(let entity)? = references.referent(of: person, inSentence: sentence),
      newcomers.contains(entity)
    else { return .historical }
    return .confirmed
  }

  /// The house behind `de` and whether a time stands before it: no school, nobody's spokesmen.
  private func houseLeft(
    behind token: Int, _ bounds: Range<Int>
  ) -> (phrase: OrganizationPhrase, end: Int, isDated: Bool)? {
    let end = bounds.upperBound
    let link =
      event.agoEnd(from: token + 1, before: end)
      ?? event.timeEnd(from: token + 1, before: end) ?? token + 1
    guard event.has(link, .of) else { return nil }
    let start = event.hash(link + 1) == Self.chez ? link + 2 : link + 1
    guard let house = event.organization(at: start, before: end), case .entity = house.phrase,
      !event.isVoiceOfOthers(event.behindArticles(from: start)..<house.end),
      !(start..<house.end).contains(where: { Self.schools.contains(event.hash($0)) }),
      !Self.onFoot.contains(event.hash(house.end))
        || event.timeEnd(from: house.end, before: end) != nil
    else { return nil }
    return (house.phrase, house.end, link > token + 1)
  }

  /// Who comes: the subject of the verb, whom the participle stands beside, or those named behind
  /// `un duo venu de X`.
  private func comers(at token: Int, until end: Int, _ sentence: Int) -> [PersonPhrase] {
    if event.has(token - 1, .possessive) { return [clauses.possessor(at: token - 1)] }
    guard !event.has(token - 1, [.article, .demonstrative, .quantifier]) else { return [] }
    guard Self.arrived.contains(event.hash(token)) else {
      let group = VerbGroup(
        start: token, verb: token, time: .present, voice: .active,
        pronoun: event.has(token - 1, .subjectPronoun) ? token - 1 : nil, isConditional: false)
      return clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }
    }
    let group = event.verbGroup(at: token, form: .pastParticiple)
    guard !group.isNegated else { return [] }
    guard group.time == .participle else {
      return clauses.subjects(of: group.withBeingAsHaving, inSentence: sentence).filter {
        $0.kind != .group
      }
    }
    let phrases = event.phrases[sentence]
    if Self.pairs.contains(event.hash(token - 1)), event.hash(end) == EventWord.comma,
      let first = phrases.first(where: { $0.tokens.lowerBound == end + 1 })
    {
      return clauses.list(startingWith: first, phrases).filter { $0.kind == .named }
    }
    return clauses.participleOwner(group, sentence).filter { $0.kind != .group }
  }

  static let arrived = EventWord.set(
    "arrivé arrivée arrivés arrivées venu venue venus venues")
  static let comes = EventWord.set("vient viennent venait venaient")
  private static let pairs = EventWord.set("duo trio tandem binôme quatuor")
  private static let schools = EventWord.set(
    "école écoles lycée collège université faculté institut académie ena hec polytechnique")
  /// `vient de X à pied`, `venue de X pour voir`: no more than a way.
  private static let onFoot = EventWord.set("à pour en par vers jusqu'à jusqu'au")
}
