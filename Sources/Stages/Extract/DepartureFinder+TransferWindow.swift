import Articles
import French
import Text

/// Lists of those who come and go, and loans.
extension DepartureFinder {
  /// What a line of a list or a loan says, read before the word is taken for anything else.
  func traded(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    if event.hash(token) == Self.loan { return onLoan(at: token, sentence) }
    let isArrival = Self.arrivals.contains(event.hash(token))
    guard isArrival || Self.leavings.contains(event.hash(token)),
      event.hash(token + 1) == EventWord.colon
        || event.hash(token + 1) == EventWord.comma && Self.sides.contains(event.hash(token - 1)),
      isOfSport(sentence)
        || hasNotes(behind: token, sentence) && !Self.outings.contains(event.hash(token))
    else { return [] }
    return listed(behind: token + 1, areArriving: isArrival, sentence)
  }

  /// `Arrivées : X (Glasgow), Y (Albi)`, `Partis : X (fin de carrière), Y (Pampas)`.
  private func listed(
    behind start: Int, areArriving: Bool, _ sentence: Int
  ) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let people = event.phrases[sentence].filter {
      $0.tokens.lowerBound > start && $0.kind == .named
    }
    return people.enumerated().flatMap { place, person -> [DepartureCandidate] in
      let next =
        place + 1 < people.count ? people[place + 1].tokens.lowerBound : bounds.upperBound
      let open = person.head.upperBound
      let note =
        event.hash(open) == EventWord.open
        ? (open..<next).first { event.hash($0) == EventWord.close }.map { open + 1..<$0 } : nil
      let club = note.flatMap { clubNoted(in: $0) }
      // `Sorties : X (45e)` is of a match.
      let isMinute = note.map { event.tokens[$0.lowerBound].kind == .number } ?? false
      guard !areArriving || club != nil, !isMinute else { return [] }
      var alone = person
      alone.organization = nil
      alone.tokens = person.tokens.lowerBound..<open
      return make(
        [alone], cue: start - 1..<start,
        evidence: person.tokens.lowerBound..<(note?.upperBound ?? open),
        inSentence: sentence, manner: manner(notedIn: note, hasClub: club != nil),
        status: .confirmed, strength: .verb, organization: areArriving ? club : nil,
        rule: "transfer_list"
      ) { candidate, _ in
        if !areArriving, let club {
          candidate.destination = references.organization(club, near: start)
        }
        finish(&candidate, nil)
      }
    }
  }

  /// Whether a list has a note in brackets behind a name, as lists of players have.
  private func hasNotes(behind token: Int, _ sentence: Int) -> Bool {
    event.phrases[sentence].contains {
      $0.kind == .named && $0.tokens.lowerBound > token
        && event.hash($0.head.upperBound) == EventWord.open
    }
  }

  /// The club that a note in brackets names: `(Glasgow)`, `(prêt, Albi)`, `(ex-Lyon)`.
  private func clubNoted(in note: Range<Int>) -> OrganizationPhrase? {
    if note.contains(where: { Self.homes.contains(event.hash($0)) }) { return nil }
    return note.lazy.compactMap { index -> OrganizationPhrase? in
      if let found = event.organization(at: index, before: note.upperBound) {
        if case .country = found.phrase { return nil }
        return found.phrase
      }
      if let town = event.name(at: index, .location) { return .entity(town.entity) }
      return event.unknownName(at: index, before: note.upperBound, allowsOrdinary: true)
        .map { .words($0) }
    }.first
  }

  private func manner(
    notedIn note: Range<Int>?, hasClub: Bool
  ) -> DepartureReport.Manner {
    guard let note else { return .unspecified }
    if note.contains(where: { Self.endOfWork.contains(event.hash($0)) }) { return .retired }
    if note.contains(where: { Self.endOfContract.contains(event.hash($0)) }) { return .termEnded }
    return hasClub ? .moved : .unspecified
  }

  /// `a rejoint Levante en prêt`, `de retour de prêt de Bergerac`.
  private func onLoan(at token: Int, _ sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard token - 2 >= bounds.lowerBound, isOfSport(sentence) else { return [] }
    var next = token + 1
    while next < bounds.upperBound, Self.terms(ofLoan: event.hash(next)) { next += 1 }
    let lender =
      event.has(next, .of)
      ? event.organization(
        at: event.has(next, .article) ? next : next + 1, before: bounds.upperBound)
        ?? event.unknownName(at: event.behindArticles(from: next + 1), before: bounds.upperBound)
        .map { (.words($0), $0.upperBound) }
        ?? event.name(at: event.behindArticles(from: next + 1), .location)
        .map { (.entity($0.entity), $0.tokens.upperBound) }
      : nil
    if event.has(token - 1, .of), Self.back.contains(event.hash(token - 2)) {
      let before = event.phrases[sentence].last {
        $0.tokens.upperBound <= token && token - $0.tokens.upperBound < 6 && $0.kind == .named
      }
      let after = event.phrases[sentence].first {
        $0.tokens.lowerBound > token && $0.preposition == nil && $0.kind != .group
      }
      return make(
        [before ?? after].compactMap(\.self), cue: token..<token + 1,
        evidence: token - 2..<(lender?.end ?? next), inSentence: sentence, manner: .termEnded,
        status: .confirmed, strength: .verb, organization: lender?.phrase, rule: "loan"
      ) { candidate, _ in finish(&candidate, nil) }
    }
    guard Self.loanLinks.contains(event.hash(token - 1)),
      let verb = (max(bounds.lowerBound, token - 16)..<token).last(where: {
        AppointmentCues.verb(event.tokens[$0]).map { Self.joinings.contains($0.verb.use) } ?? false
          && event.occurrence(at: $0) == nil
      }), let (_, form) = AppointmentCues.verb(event.tokens[verb])
    else { return [] }
    let group = event.verbGroup(at: verb, form: form).withBeingAsActive
    guard let status = statusRules.status(of: group, inSentence: sentence), status != .denied else {
      return []
    }
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group },
      cue: token..<token + 1, evidence: group.start..<(lender?.end ?? next), inSentence: sentence,
      manner: .moved, status: status, strength: .verb, organization: lender?.phrase, rule: "loan"
    ) { candidate, _ in finish(&candidate, group) }
  }

  private static func terms(ofLoan word: UInt64) -> Bool { loanTerms.contains(word) }

  static let loan = WordHash.of("prêt")
  private static let loanTerms = EventWord.set("payant sec gratuit simple longue durée")
  private static let loanLinks = EventWord.set("en un de")
  private static let back = EventWord.set(
    "retour rentré rentre revenu revient rentrant revenant fin")
  private static let joinings: Set<AppointmentUse> = [.joiner, .joinerAt, .signing, .playsFor]
  static let arrivals = EventWord.set(
    "arrivées arrivée arrivés arrivants recrues recrue renforts entrées entrants signatures")
  static let leavings = EventWord.set("départs départ partis partants sorties sortants prêtés")
  private static let outings = EventWord.set("sorties entrées")
  private static let sides = EventWord.set("côté rayon chapitre")
  private static let homes = EventWord.set(
    "formé formation prolongation prolongé retour réserve espoirs")
  private static let endOfWork = EventWord.set("carrière retraite arrêt reconversion raccroche")
  private static let endOfContract = EventWord.set(
    "conservé conservée contrat libre prêt prolongé prolongée libéré libérée")
}
