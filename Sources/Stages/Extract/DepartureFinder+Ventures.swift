import Articles
import French
import Text

/// What somebody goes for, and where to, where that tells of a post left behind.
extension DepartureFinder {
  /// `pour démarrer un fonds`, `cinq ans plus tard diriger X`, `chez Y`: the work that somebody
  /// goes for, with the manner that it tells; nil where he goes for none.
  func workAhead(from start: Int, before end: Int) -> DepartureReport.Manner? {
    guard let index = purpose(behind: start, before: end) else { return nil }
    let next = index + 1
    if Self.foundings.contains(event.hash(index)) {
      return isVenture(from: next, before: end) ? .resigned : nil
    }
    if Self.workings.contains(event.hash(index)) {
      return hasWorkplace(from: next, before: end) ? .moved : nil
    }
    guard let (verb, form) = AppointmentCues.verb(event.tokens[index]), form == .infinitive else {
      return nil
    }
    // `prendre les rênes d'un hôpital`
    if verb.use == .phrase, let post = slots.rest(verb.rests, after: next, before: end) {
      return isAnyHouse(at: post, before: end) || hasHouse(from: post, before: end) ? .moved : nil
    }
    guard verb.use == .leads || verb.use == .joiner, verb.rests.isEmpty else { return nil }
    // `pour diriger la réunion`, `rejoindre sa famille`
    if index == start, isAnyHouse(at: next, before: end) { return .moved }
    return hasHouse(from: next, before: end) ? .moved : nil
  }

  /// `est parti lundi lancer la marque au Japon`, `pour lancer la marque`: where ``workAhead`` finds
  /// nothing, to do what is no work elsewhere.
  func isErrand(from start: Int, before end: Int) -> Bool {
    guard let index = purpose(behind: start, before: end) else { return false }
    if Self.foundings.contains(event.hash(index)) { return true }
    guard let (verb, form) = AppointmentCues.verb(event.tokens[index]) else { return false }
    return form == .infinitive && verb.rests.isEmpty
  }

  /// The verb that tells what somebody goes for: behind a time, `pour` or nothing.
  private func purpose(behind start: Int, before end: Int) -> Int? {
    var index = start
    // `parti en février 2019`, `s'en est allé cinq ans plus tard`
    while index < end, index - start < 7, isOfTime(index) { index += 1 }
    if index < end, Self.aims.contains(event.hash(index)) {
      index += event.hash(index) == Self.inOrder ? 2 : 1
    }
    while index < end,
      event.has(index, .clitic) || EventWord.reflexives.contains(event.hash(index))
        || event.isAdverbial(index)
    {
      index += 1
    }
    return index + 1 < end ? index : nil
  }

  /// Fills where those go who leave for work elsewhere: `parti diriger X`.
  func fillGoal(
    _ candidates: inout [DepartureCandidate], from start: Int, before end: Int
  ) {
    let near = start..<max(start, min(end, start + 10))
    guard let goal = near.lazy.compactMap({ self.event.name(at: $0, .organization) }).first else {
      return
    }
    for index in candidates.indices where candidates[index].destination == nil {
      slots.fill(
        &candidates[index], destination: (.entity(goal.entity), goal.tokens.upperBound),
        status: candidates[index].status)
    }
  }

  private func isOfTime(_ index: Int) -> Bool {
    event.has(index, .time) || event.isDate(at: index) || event.isAdverbial(index)
      || event.tokens[index].kind == .number
      || PersonPhraseParser.smallNumbers[event.hash(index)] != nil
      || Self.timeWords.contains(event.hash(index))
  }

  /// `sa propre société de conseil`, `une start-up`, `le cabinet X`
  private func isVenture(from start: Int, before end: Int) -> Bool {
    for index in start..<min(end, start + 5) {
      if event.isMark(index) { return false }
      let isOwn = (start...index).contains { event.has($0, .possessive) }
      if Self.ventures.contains(event.hash(index))
        || isOwn && Self.ownVentures.contains(event.hash(index))
        || event.occurrence(at: index).map({
          event.names.entities[$0.entity].type == .organization
        }) ?? false
      {
        return true
      }
    }
    return false
  }

  /// `chez X`, `à l'université Y`, but not `à Londres`
  private func hasWorkplace(from start: Int, before end: Int) -> Bool {
    (start..<min(end, start + 4)).contains { link in
      Self.places.contains(event.hash(link)) && hasHouse(from: link + 1, before: end)
    }
  }

  /// `une startup`, `le cabinet du ministre`, but not `sa famille`
  private func isAnyHouse(at start: Int, before end: Int) -> Bool {
    !event.has(start, .possessive) && event.organization(at: start, before: end) != nil
  }

  /// Whether an organization with a name of its own stands at a token.
  private func hasHouse(from start: Int, before end: Int) -> Bool {
    if let found = event.organization(at: start, before: end) {
      switch found.phrase {
      case .entity, .words: return true
      case .generic, .country: break
      }
    }
    let noun = event.behindArticles(from: start)
    if event.unknownName(at: noun, before: end) != nil { return true }
    // `la cristallerie Saint-Aubin`
    if noun + 1 < end, event.tokens[noun].isWord, event.classes[noun].isEmpty,
      event.tokens[noun + 1].isCapitalized
    {
      return true
    }
    return slots.complementOrganization(
      after: event.behindArticles(from: start) + 1, before: min(end, start + 6)) != nil
  }

  /// `Direction Mayotte pour la commissaire X`, `Cap sur Nouméa pour le proviseur`: whoever has a
  /// post leaves it for another place. Of players and of heads of state it is a journey.
  func headsFor(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    var next = token + 1
    switch event.hash(token) {
    case Self.direction:
      guard token == bounds.lowerBound || event.hash(token - 1) == EventWord.colon else {
        return []
      }
    case Self.heading:
      guard event.hash(next) == Self.towards else { return [] }
      next += 1
    default: return []
    }
    guard let goal = placeReached(from: next, bounds) else { return [] }
    var link = goal.end
    if let time = event.timeEnd(from: link, before: bounds.upperBound) { link = time }
    if event.hash(link) == EventWord.comma { link += 1 }
    guard event.hash(link) == EventWord.pour, !isOfSport(sentence),
      let person = clauses.objects(from: link + 1, inSentence: sentence).first,
      person.kind == .named || person.kind == .role && person.determiner == .definite,
      hasPost(person, sentence)
    else { return [] }
    let isComing = (bounds.lowerBound..<token).contains {
      event.auxiliaryTime($0)?.time == .future
    }
    return make(
      [person], cue: token..<token + 1, evidence: token..<person.tokens.upperBound,
      inSentence: sentence, manner: .moved, status: isComing ? .announced : .confirmed,
      strength: .verb, organization: nil, rule: "verb_leaver"
    ) { candidate, _ in
      if case .words = goal.phrase {
      } else {
        slots.fill(&candidate, destination: (goal.phrase, goal.end), status: candidate.status)
      }
      finish(&candidate, nil)
    }
  }

  /// Whether somebody has a post that is given to others by turns, by his phrase, elsewhere in the
  /// text or by the next sentence: `La commissaire, qui dirigeait …`.
  private func hasPost(_ person: PersonPhrase, _ sentence: Int) -> Bool {
    if let role = person.role { return isByTurns(role) }
    if let entity = person.entity,
      let known = references.affiliation(of: entity, near: sentence)?.role
    {
      return isByTurns(known)
    }
    guard sentence + 1 < event.text.sentences.count,
      let first = event.phrases[sentence + 1].first, first.kind == .role,
      first.determiner == .definite, let role = first.role
    else { return false }
    return isByTurns(role)
  }

  private func isByTurns(_ role: Range<Int>) -> Bool {
    Self.byTurns.contains(event.hash(role.lowerBound))
  }

  /// `Direction Mayotte`, `cap sur Nouméa`
  static func opensHeading(_ tokens: [Token], at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    return tokens[index].hash == direction
      ? tokens[index].isCapitalized && tokens[index + 1].isCapitalized
      : tokens[index].hash == heading && tokens[index + 1].hash == towards
  }

  static let headings = EventWord.set("direction cap")
  private static let direction = WordHash.of("direction")
  private static let heading = WordHash.of("cap")
  private static let towards = WordHash.of("sur")
  private static let byTurns = WordHashSet(
    stateServants.hashes
      + EventWord.set(
        """
        commissaire proviseur proviseure principal principale curé évêque vicaire pasteur prêtre \
        commandant commandante colonel colonelle lieutenant lieutenant-colonel major adjudant \
        adjudant-chef inspecteur inspectrice
        """
      ).hashes)
  private static let aims = EventWord.set("pour afin")
  private static let inOrder = WordHash.of("afin")
  private static let timeWords = EventWord.set(
    "en plus tard au début fin mi ans an mois semaines jours")
  private static let foundings = EventWord.set(
    """
    fonder cofonder co-fonder créer cocréer lancer démarrer monter ouvrir bâtir construire \
    développer reprendre
    """)
  private static let workings = EventWord.set(
    "enseigner travailler exercer officier œuvrer entraîner jouer")
  private static let places = EventWord.set("chez à au aux pour dans")
  private static let ventures = EventWord.set(
    """
    société sociétés entreprise start-up startup boîte cabinet agence studio fonds structure maison \
    label média auberge atelier plateforme galerie librairie compagnie association fondation affaire \
    commerce
    """)
  /// What an employer launches, too: ventures only where they are one's own.
  private static let ownVentures = EventWord.set(
    "site restaurant enseigne marque école journal revue")
}
