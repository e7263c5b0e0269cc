import Articles
import French
import Text

/// Athletes and coaches of one club whom the text links with another, and those it will not sell.
extension DepartureFinder {
  /// `est tout proche de Chelsea`, `est annoncé à Lens`, `passe sa visite médicale à Brest`: whoever
  /// belongs to another club may leave it.
  func linkedElsewhere(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let word = event.hash(token)
    guard Self.linking.contains(word), isOfSport(sentence) else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    let isVisit = word == Self.visit
    if isVisit, event.hash(token + 1) != Self.medical { return [] }
    let link = isVisit ? token + 2 : token + 1
    guard isVisit || word != Self.near || event.has(link, .of),
      isVisit || word == Self.near || EventWord.toWords.contains(event.hash(link))
        || event.hash(link) == Self.chez,
      let goal = placeReached(
        from: event.has(link, .article) ? link : min(link + 1, bounds.upperBound), bounds),
      let company = references.organization(goal.phrase, near: token),
      let verb = (max(bounds.lowerBound, token - 4)..<token).last(where: {
        isVisit ? Self.passing.contains(event.hash($0)) : event.auxiliaryTime($0)?.isBe ?? false
      })
    else { return [] }
    // `est annoncé à Lyon dimanche pour le match`, `une visite médicale à Lyon après sa blessure`,
    // but `est annoncé à Lyon cet été`
    let near = (goal.end..<min(bounds.upperBound, goal.end + 8)).prefix {
      !event.isMark($0) && !event.has($0, .relative)
    }
    if near.contains(where: { Self.occasions.contains(event.hash($0)) }) { return [] }
    if !isVisit, let time = event.timeEnd(from: goal.end, before: bounds.upperBound),
      (goal.end..<time).contains(where: event.isWeekday)
    {
      return []
    }
    var group = VerbGroup(
      start: verb, verb: verb, time: event.auxiliaryTime(verb)?.time ?? .present, voice: .active,
      isNegated: event.hasNegation(from: verb - 1, to: token), isConditional: false)
    var before = verb - 1
    event.clitics(&group, &before)
    guard !group.isNegated else { return [] }
    let own = clauses.subjects(of: group, inSentence: sentence).filter {
      !$0.isOffice && ($0.kind == .named || $0.kind == .role) && $0.isSport
    }
    return make(
      own, cue: token..<token + 1, evidence: group.start..<goal.end, inSentence: sentence,
      manner: .moved, status: isVisit ? .announced : .rumored, strength: .verb, organization: nil,
      rule: "recruiter"
    ) { candidate, phrase in
      candidate.organization = ownClub(of: phrase, candidate)
      if company.type == .organization { candidate.destination = company }
      finish(&candidate, group)
    }
    .filter { $0.organization.map { !isSameClub($0.name, company.name) } ?? false }
  }

  /// `n'est pas à vendre`, `est intransférable`: whom a club keeps.
  func keptPlayer(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let isKept = Self.kept.contains(event.hash(token))
    let isSold =
      Self.sold.contains(event.hash(token)) && event.hash(token - 1) == EventWord.to
    guard isKept || isSold, isOfSport(sentence) else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    var verb = token - (isKept ? 1 : 2)
    while verb > bounds.lowerBound, event.isAdverbial(verb) { verb -= 1 }
    guard verb >= bounds.lowerBound, let time = event.auxiliaryTime(verb), time.isBe,
      event.hasNegation(from: verb - 1, to: token) == isSold
    else { return [] }
    var group = VerbGroup(
      start: verb, verb: verb, time: time.time, voice: .active, isConditional: false)
    var before = verb - 1
    event.clitics(&group, &before)
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter {
        $0.kind == .named || $0.isSport
      },
      cue: token..<token + 1, evidence: group.start..<token + 1, inSentence: sentence,
      manner: .moved, status: .denied, strength: .verb, organization: nil, rule: "stays"
    ) { candidate, _ in finish(&candidate, nil) }
    .filter {
      // A club itself may not be for sale.
      guard case .entity = $0.leaver else { return false }
      return true
    }
  }

  /// `En fin de contrat à Nantes, X`, `libre depuis la fin de son contrat avec Y`, of who signs
  /// elsewhere.
  func contractSpent(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    guard event.hash(token) == Self.contract, !newcomers.isEmpty, isOfSport(sentence) else {
      return []
    }
    let bounds = event.text.sentences[sentence].tokens
    let end = event.has(token - 1, .possessive) ? token - 3 : token - 2
    guard end > bounds.lowerBound, event.hash(end) == Self.end, event.has(end + 1, .of),
      Self.partners.contains(event.hash(token + 1)),
      let club = placeReached(from: min(token + 2, bounds.upperBound), bounds)
    else { return [] }
    let people = event.phrases[sentence].filter {
      $0.kind == .named && $0.entity.map(newcomers.contains) ?? false
    }
    guard
      let person = people.last(where: { $0.tokens.upperBound <= end })
        ?? people.first(where: { $0.tokens.lowerBound > token })
    else { return [] }
    return make(
      [person], cue: token..<token + 1, evidence: end..<club.end, inSentence: sentence,
      manner: .termEnded, status: .confirmed, strength: .noun, organization: club.phrase,
      rule: "mandate"
    ) { candidate, _ in finish(&candidate, nil) }
    .filter(isNotWhereHeComes)
  }

  static let linking = EventWord.set("proche annoncé annoncée visite")
  static let kept = EventWord.set("intransférable invendable")
  static let sold = EventWord.set("vendre céder")
  private static let occasions = EventWord.set(
    "match finale demi-finale quart rencontre derby stage blessure retour opération rechute")
  private static let near = WordHash.of("proche")
  private static let visit = WordHash.of("visite")
  private static let medical = WordHash.of("médicale")
  private static let passing = EventWord.set("passe passera passé passer subit effectue")
  private static let partners = EventWord.set("à au aux avec chez")
  private static let contract = WordHash.of("contrat")
  private static let end = WordHash.of("fin")
}
