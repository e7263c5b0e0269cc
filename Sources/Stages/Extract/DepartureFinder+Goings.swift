import Articles
import French
import Text

/// Verbs whose subject goes, with or without a word of what from.
extension DepartureFinder {
  func goes(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let end = event.text.sentences[sentence].tokens.upperBound
    var next = group.verb + 1
    while next < end, event.has(next, .adverb) { next += 1 }
    if let match = Self.retirement.longestMatch(in: event.tokens, at: next, before: end) {
      return goesBare(group, .retired, sentence, until: next + match.length, organization: nil)
    }
    if let match = Self.leave.longestMatch(in: event.tokens, at: next, before: end) {
      return goesBare(group, .sabbatical, sentence, until: next + match.length, organization: nil)
    }
    guard group.time != .infinitive || !group.effects.isEmpty else { return [] }
    // `part chez X` tells where to, `après six ans passés chez X` where from.
    let origin =
      event.hash(next) == Self.chez
      ? yearsSpent(after: next, before: end)
      : slots.origin(after: next, before: end) ?? clubSpent(behind: next, sentence)
    let destination = slots.destination(after: next, inSentence: sentence)
    // `partie sur France 2`
    let isOnAir =
      Self.onAir.contains(event.hash(next)) && event.name(at: next + 1, .organization) != nil
    // `partie diriger l'hôpital de X`, `parti rejoindre Y`
    let isForWork =
      AppointmentCues.verb(event.tokens[min(next, end - 1)]).map {
        $0.form == .infinitive && ($0.verb.use == .leads || $0.verb.use == .joiner)
      } ?? false
    guard
      origin?.organization != nil || destination?.organization != nil || isForWork || isOnAir
        || isAloneOrDated(at: next, before: end) || isBound(group, at: next, sentence),
      origin != nil || destination?.organization != nil || !isTrip(from: next, before: end)
    else { return [] }
    var found = goesBare(
      group, isForWork || isOnAir ? .moved : manner, sentence,
      until: event.hash(next) == Self.chez ? next : origin?.end ?? next,
      organization: origin?.organization,
      needsPost: origin?.organization == nil)
    if event.hash(next) == Self.with, let leader = found.first {
      found += companions(of: leader, from: next + 1, inSentence: sentence)
    }
    return found
  }

  /// Whether nothing but a time, a conjunction or company stands behind a verb of going.
  private func isAloneOrDated(at next: Int, before end: Int) -> Bool {
    next >= end || event.isMark(next) || event.hash(next) == EventWord.et
      || event.hash(next) == Self.with || event.has(next, .time)
      || event.hash(next) == EventWord.en && event.isDate(at: next + 1)
      || Self.ends.longestMatch(in: event.tokens, at: next, before: end) != nil
      || event.tokens[min(next, end - 1)].kind == .number
      || event.hash(next) == Self.the && event.isDate(at: next + 1)
  }

  /// `parti en vacances`, `parti en Espagne pour soigner sa cheville`: who comes back.
  private func isTrip(from start: Int, before end: Int) -> Bool {
    (start..<min(end, start + 16)).contains { token in
      let word = event.hash(token)
      if word == EventWord.en { return Self.trips.contains(event.hash(token + 1)) }
      guard word == EventWord.pour else { return false }
      var verb = token + 1
      while event.has(verb, .clitic) || EventWord.reflexives.contains(event.hash(verb)) {
        verb += 1
      }
      return Self.errands.contains(event.hash(verb))
    }
  }

  /// Whether somebody goes to a place that is far from the post he had.
  private func isBound(_ group: VerbGroup, at next: Int, _ sentence: Int) -> Bool {
    // `Trois chercheurs du laboratoire X partent pour Zurich`
    if event.hash(next) == EventWord.pour, event.name(at: next + 1, .location) != nil,
      clauses.subjects(of: group, inSentence: sentence).contains(where: { $0.organization != nil })
    {
      return true
    }
    // `l'ailier X, parti en Turquie`
    let end = event.text.sentences[sentence].tokens.upperBound
    guard isOfSport(sentence) else { return false }
    if Self.abroad.contains(event.hash(next)),
      Countries.country(in: event.tokens, at: next + 1, before: end) != nil
    {
      return true
    }
    // `Le défenseur X est parti à Toulouse`
    return EventWord.toWords.contains(event.hash(next))
      && event.name(at: next + 1, .location) != nil
      && clauses.subjects(of: group.withBeingAsHaving, inSentence: sentence).contains {
        $0.isSport && ($0.organization != nil || references.isAboutSport)
      }
  }

  /// `après six ans passés chez X`, `après dix ans à X`
  func yearsSpent(after start: Int, before end: Int) -> EventSlots.Origin? {
    guard let years = (start..<end).first(where: { Self.spans.contains(event.hash($0)) }) else {
      return nil
    }
    return (years + 1..<min(end, years + 4)).lazy.compactMap { token in
      guard event.hash(token) == Self.chez || event.has(token, .preposition),
        let found = event.organization(at: token + 1, before: end), case .entity = found.phrase
      else { return nil }
      return EventSlots.Origin(organization: found.phrase, role: nil, end: found.end)
    }.first
  }

  /// `part avec deux collègues, X et Y`: those named go too.
  private func companions(
    of leader: DepartureCandidate, from start: Int, inSentence sentence: Int
  ) -> [DepartureCandidate] {
    event.phrases[sentence].filter {
      $0.tokens.lowerBound >= start && $0.kind == .named && $0.tokens.lowerBound - start < 12
        && $0.preposition != EventWord.by
        // `une prime négociée par X`
        && !(start..<$0.tokens.lowerBound).contains { event.hash($0) == EventWord.by }
    }.compactMap { phrase in
      guard let entity = phrase.entity else { return nil }
      var candidate = leader
      candidate.leaver = .entity(entity)
      candidate.person = phrase.tokens
      candidate.evidence = leader.evidence.lowerBound..<phrase.tokens.upperBound
      candidate.roleRange = phrase.role
      return candidate
    }
  }

  private func goesBare(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int, until end: Int,
    organization: OrganizationPhrase?, needsPost: Bool = false
  ) -> [DepartureCandidate] {
    // `partir` takes `être`, which is no passive here.
    let group = group.withBeingAsHaving
    let found = subjectLeaves(
      group, manner, sentence, until: end, organization: organization, rule: "verb_leaver",
      subjects: group.time == .participle ? clauses.participleOwner(group, sentence) : nil)
    guard needsPost else { return found }
    // A person who goes leaves a post only if the document gives one.
    let areOfTrade =
      manner == .retired && group.time != .participle
      && clauses.subjects(of: group, inSentence: sentence).contains {
        $0.kind == .group && $0.role != nil
      }
    return found.filter { candidate in
      guard case .entity(let entity) = candidate.leaver else { return candidate.role != nil }
      // `deux descendeuses ont raccroché : A et B`, `le prédécesseur de X, Y, avait dû partir`
      if areOfTrade || manner == .retired && isOfSport(sentence)
        || candidate.person.contains(where: { Self.predecessors.contains(event.hash($0)) })
      {
        return true
      }
      let known = references.affiliation(of: entity, near: sentence)
      return candidate.roleRange != nil || candidate.destination != nil || known?.isPost ?? false
        || group.effects.isEmpty && known?.organization != nil
        || group.time == .participle && candidate.organization != nil
    }
  }

  func withdraws(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard group.voice == .reflexive, reading.use == .reflexive || group.hasEn else { return [] }
    let end = event.text.sentences[sentence].tokens.upperBound
    var next = group.verb + 1
    while next < end, event.has(next, .adverb) { next += 1 }
    let origin = slots.origin(after: next, before: end)
    // `se retirer avant l'été`, `s'effacer pour raisons personnelles`
    let isAtEnd =
      next >= end || event.isMark(next) || event.timeEnd(from: next, before: end) != nil
      || Self.grounds.longestMatch(in: event.tokens, at: next, before: end) != nil
    guard origin != nil || isAtEnd || reading.use == .reflexiveEn else { return [] }
    var found = subjectLeaves(
      group, manner, sentence, until: origin?.end ?? next, organization: origin?.organization,
      role: origin?.role, rule: "verb_leaver")
    if origin == nil {
      found = found.filter {
        guard case .entity(let entity) = $0.leaver else {
          // `quatre praticiens menacent de s'en aller`
          return $0.groupSize != nil && reading.use == .reflexiveEn
        }
        // `c'est au tour de X de s'en aller`
        if group.link == EventWord.de, event.turn(before: group.start) != nil { return true }
        return $0.roleRange != nil
          || references.affiliation(of: entity, near: sentence)?.isPost ?? false
          || slots.workplace(inSentence: sentence) != nil
      }
    }
    return found
  }

  private static let trips = EventWord.set(
    """
    vacances week-end voyage tournée mission stage reportage déplacement croisière randonnée repérage \
    lune pèlerinage visite urgence ambulance avion train famille
    """)
  private static let errands = EventWord.set(
    """
    soigner passer subir consulter préparer participer disputer affronter rencontrer assister \
    représenter effectuer suivre négocier opérer visiter voir récupérer reposer ressourcer rendre \
    enterrer fêter célébrer courir défier tourner signer chercher
    """)
  private static let onAir = EventWord.set("sur")
  private static let predecessors = EventWord.set("prédécesseur prédécesseure prédécesseuse")
  private static let grounds = WordTable(
    lines: """
      du projet
      de l'aventure
      de la vie politique
      de la vie publique
      avant l'été
      à mi-législature
      à mi-mandat
      en cours de mandat
      en fin de saison
      avant terme
      avant l'heure
      plus tôt que prévu
      avant la fin
      avant le
      après
      pour raisons
      pour des raisons
      pour se consacrer
      pour laisser
      pour motif
      pour cause de
      au profit de
      au profit du
      au profit d'
      en faveur de
      en faveur du
      en faveur d'
      d'ici
      dans les
      au bout de
      au terme de
      au terme du
      à l'issue de
      à l'issue du
      """)
  private static let abroad = EventWord.set("en au aux")
  private static let retirement = WordTable(
    lines: "à la retraite\nen retraite\nà la retraite anticipée\nen préretraite")
  static let ends = WordTable(
    lines: """
      à la fin de
      à la fin du
      en fin de
      à l'issue de
      à l'issue du
      au terme de
      au terme du
      à l'été
      à l'automne
      au printemps
      à la rentrée
      d'ici
      dès
      fin
      après
      à son tour
      il y a
      dans quelques
      dans les prochains
      dans les prochaines
      dans les mois
      dans les semaines
      dans deux
      dans trois
      dans six
      dans un
      dans une
      """)
  private static let leave = WordTable(
    lines: """
      en congé sabbatique
      en congé sans solde
      en congé parental
      en congé pour
      en congé maternité
      en congé de maternité
      en congé paternité
      en congé de formation
      en congé longue durée
      en disponibilité
      pour un congé maternité
      pour un congé de maternité
      pour un congé parental
      pour un congé sabbatique
      en année sabbatique
      en sabbatique
      """)
  private static let with = WordHash.of("avec")
  private static let spans = EventWord.set("ans années mois saisons exercices")
  private static let the = WordHash.of("le")
}
