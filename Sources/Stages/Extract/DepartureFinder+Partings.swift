import Articles
import French
import Text

/// Organizations and people who part or lose each other.
extension DepartureFinder {
  /// `Vexel se sépare de son patron`
  func separates(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard group.voice == .reflexive || !reading.rests.isEmpty && group.voice == .active,
      let status = statusRules.status(of: group, inSentence: sentence)
    else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    // `se passera des services de X`
    guard let next = behindWords(of: reading, group, bounds) else { return [] }
    var leavers = clauses.membersNamed(
      of: clauses.objects(from: next, inSentence: sentence, allowing: .of), sentence
    ).filter { $0.kind != .group || $0.groupSize != nil }
    // `s'est séparé de lui`
    if leavers.isEmpty, event.has(next, .of), Self.himOrHer.contains(event.hash(next + 1)) {
      let meant = clauses.clitic(at: next + 1)
      guard case .entity? = references.referent(of: meant, inSentence: sentence) else { return [] }
      leavers = [meant]
    }
    // `X, dont le club s'est séparé`
    if leavers.isEmpty,
      let before = clauses.relativeComplement(of: group, inSentence: sentence),
      // `X, dont le groupe s'est séparé en 1970`
      !Self.bands.contains(event.hash(group.start - 1))
    {
      leavers = [before]
    }
    let employer =
      employer(before: group, bounds) ?? townEmployer(before: group, of: leavers, sentence)
    // `X s'est séparée de Novaline`, as translations from English say it
    if leavers.isEmpty, employer == nil, reading.rests.isEmpty, event.has(next, .of),
      let left = event.organization(at: next + 1, before: bounds.upperBound),
      case .entity = left.phrase
    {
      return subjectsLeave(
        group, cue: group.verb..<group.verb + 1, evidence: group.start..<left.end,
        inSentence: sentence, manner: .unspecified, status: status, organization: left.phrase,
        rule: "verb_leaver")
    }
    guard let last = leavers.last else {
      return partsMutually(reading, group, .unspecified, sentence)
    }
    // `Le président se sépare de son ministre`
    let isChief = leavers.allSatisfy { isOwnWorker($0) } && group.voice == .reflexive
    guard
      employer != nil || hasOrgan(before: group, bounds) || isChief
        || isOfAthlete(leavers, group, sentence)
    else { return [] }
    return make(
      leavers, cue: group.verb..<group.verb + 1,
      evidence: group.start..<max(last.tokens.upperBound, group.verb + 1),
      inSentence: sentence, manner: leavers.contains(where: isMany) ? .laidOff : manner,
      status: status, strength: .verb,
      organization: employer ?? (isChief ? side(ofWhoDismisses: group, sentence) : nil),
      rule: "verb_employer"
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// The token behind a verb and the words that it asks for; nil where they do not follow.
  func behindWords(of reading: DepartureVerb, _ group: VerbGroup, _ bounds: Range<Int>) -> Int? {
    reading.rests.isEmpty
      ? group.verb + 1
      : slots.rest(reading.rests, after: group.verb + 1, before: bounds.upperBound)
  }

  /// `X et le club se quittent`, `La maison Y et son directeur, X, se séparent`, `ont mis fin à
  /// leur collaboration`: of an organization and a person, or of somebody and who worked for
  /// him, the person goes.
  func partsMutually(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    // `se quittent`, `en resteront là`, `mettent fin à leur collaboration`
    let isOfTwo =
      group.voice == .reflexive || group.hasEn || reading.rests.words.contains { $0.count > 1 }
    guard isOfTwo, let status = statusRules.status(of: group, inSentence: sentence) else {
      return []
    }
    var end = group.verb + 1
    if !reading.rests.isEmpty {
      // `sont parvenus dimanche soir à un accord pour`
      let behind = event.behindAdjuncts(from: end, before: bounds.upperBound)
      guard
        let rest = slots.rest(reading.rests, after: end, before: bounds.upperBound)
          ?? slots.rest(reading.rests, after: behind, before: bounds.upperBound)
      else { return [] }
      end = rest
    }
    let clause = clauses.clauseStart(before: group.start, bounds, crossingRelatives: true)
    let before = event.phrases[sentence].filter {
      $0.tokens.lowerBound >= clause && $0.tokens.upperBound <= group.start
    }
    guard
      let joint = (clause..<group.start).first(where: {
        event.hash($0) == EventWord.et
      })
    else { return [] }
    let people = before.filter {
      ($0.kind == .named || $0.kind == .role && $0.determiner == .possessive)
        && (!event.has($0.tokens.lowerBound - 1, .of))
    }
    var organization: OrganizationPhrase?
    var leavers: [PersonPhrase] = []
    // One side of the conjunction is an organization, the other a person.
    let first = event.organization(at: clause, before: joint)
    let second = event.organization(at: joint + 1, before: group.start)
    if let side = first ?? second, people.count == 1 {
      let isOther = (people[0].tokens.lowerBound > joint) == (first != nil)
      guard isOther else { return [] }
      organization = side.phrase
      leavers = people
    } else if people.count == 2, let worker = people.first(where: { $0.determiner == .possessive })
    {
      leavers = [worker]
    }
    guard !leavers.isEmpty else { return [] }
    return make(
      leavers, cue: group.verb..<group.verb + 1,
      evidence: leavers[0].tokens.lowerBound..<max(end, group.verb + 1),
      inSentence: sentence, manner: manner, status: status, strength: .verb,
      organization: organization, rule: "verb_employer"
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// `Kestrel a perdu son cofondateur Rémi Castel`
  func loses(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard group.voice == .active, group.time != .participle,
      let status = statusRules.status(of: group, inSentence: sentence), status != .denied
    else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    guard let employer = employer(before: group, bounds) else { return [] }
    let objects = clauses.objects(from: group.verb + 1, inSentence: sentence)
    var leavers = objects.filter {
      $0.determiner == .possessive && $0.role != nil && !$0.isGenericHuman
        || $0.kind == .named && ($0.role != nil || isCalledOwn($0))
        || ($0.kind == .group && $0.groupSize != nil || $0.isOneOf)
          && $0.tokens.contains { event.has($0, .possessive) }
    }
    // `perd un grimpeur : X a signé`, `perd son entraîneur : X s'en va`
    if leavers.allSatisfy({ $0.kind == .role }), let object = objects.first, object.role != nil,
      object.kind == .role,
      event.hash(object.tokens.upperBound) == EventWord.colon,
      let named = event.phrases[sentence].first(where: {
        $0.tokens.lowerBound > object.tokens.upperBound
      }), named.kind == .named, named.tokens.lowerBound - object.tokens.upperBound <= 2
    {
      leavers = [named]
    }
    guard let last = leavers.last, !isForAWhile(from: last.tokens.upperBound, sentence) else {
      return []
    }
    return make(
      leavers, cue: group.verb..<group.verb + 1, evidence: group.start..<last.tokens.upperBound,
      inSentence: sentence, manner: manner, status: status, strength: .verb, organization: employer,
      rule: "verb_employer"
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// `X, son chercheur vedette`
  func isCalledOwn(_ phrase: PersonPhrase) -> Bool {
    let next = phrase.tokens.upperBound
    return event.hash(next) == EventWord.comma && event.has(next + 1, .possessive)
      && event.personNoun(at: next + 2, before: event.tokens.count) != nil
  }

  /// Whether a phrase is for people who work for the one that a possessive means: `son
  /// entraîneur`, `cinq des sept membres du comité de direction`.
  private func isOwnWorker(_ phrase: PersonPhrase) -> Bool {
    guard phrase.role != nil, !phrase.isGenericHuman else { return false }
    return phrase.determiner == .possessive || phrase.groupSize != nil
  }

  /// `perd son capitaine, X, pour six semaines`, `sur blessure`: who is hurt or banned comes back.
  private func isForAWhile(from start: Int, _ sentence: Int) -> Bool {
    let sentences = event.text.sentences
    let end = sentences[sentence].tokens.upperBound
    if (start..<end).contains(where: { token in
      Self.injuries.contains(event.hash(token))
        || event.hash(token) == EventWord.pour
          && (token + 1..<min(end, token + 5)).contains { Self.whiles.contains(event.hash($0)) }
    }) {
      return true
    }
    // `Le joueur s'est blessé au genou`
    return references.isAboutSport && sentence + 1 < sentences.count
      && sentences[sentence + 1].tokens.contains { Self.injuries.contains(event.hash($0)) }
  }

  private static let injuries = EventWord.set(
    """
    blessure blessé blessée blessés blessées forfait suspension suspendu suspendue indisponible \
    indisponibles infirmerie opéré opérée fracture entorse rupture genou cheville épaule \
    ischio-jambiers
    """)
  private static let whiles = EventWord.set(
    "jours semaine semaines mois match matchs matches rencontre rencontres journées saison")
  private static let bands = EventWord.set("groupe duo trio quatuor orchestre")
  private static let himOrHer = EventWord.set("lui elle")
}
