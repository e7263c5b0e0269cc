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
    // `ne partira pas`
    while next < end, event.has(next, [.adverb, .negation]) { next += 1 }
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
    // `partie diriger l'hôpital de X`, `parti en mars pour lancer un fonds`
    let work = workAhead(from: next, before: end)
    guard
      origin?.organization != nil || destination?.organization != nil || work != nil || isOnAir
        || isAloneOrDated(at: next, before: end) || isBound(group, at: next, sentence),
      origin != nil || destination?.organization.isNamed ?? false || work != nil
        || !isTrip(from: next, before: end) && !isErrand(from: next, before: end)
    else { return [] }
    var found = goesBare(
      group, work ?? (isOnAir ? .moved : manner), sentence,
      until: event.hash(next) == Self.chez ? next : origin?.end ?? next,
      organization: origin?.organization,
      needsPost: origin?.organization == nil && work == nil && !isLastOfMany(sentence))
    if work == .moved { fillGoal(&found, from: next, before: end) }
    if event.hash(next) == EventWord.with, let leader = found.first {
      found += companions(of: leader, from: next + 1, inSentence: sentence)
    }
    return found
  }

  /// `Cinq élus ont claqué la porte. Dernière en date, X, partie fin août`
  private func isLastOfMany(_ sentence: Int) -> Bool {
    let start = event.text.sentences[sentence].tokens.lowerBound
    return EventWord.ordinals.contains(event.hash(start)) && event.hash(start + 1) == EventWord.en
      || Self.latest.longestMatch(
        in: event.tokens, at: start, before: event.text.sentences[sentence].tokens.upperBound)
        != nil
  }

  /// Whether nothing but a time, a conjunction or company stands behind a verb of going.
  private func isAloneOrDated(at next: Int, before end: Int) -> Bool {
    next >= end || event.isMark(next) || event.hash(next) == EventWord.et
      || event.hash(next) == EventWord.with || event.has(next, .time)
      || event.hash(next) == EventWord.en && event.isDate(at: next + 1)
      || Self.ends.longestMatch(in: event.tokens, at: next, before: end) != nil
      // `partie trois ans avant terme`
      || Self.beforeTerm.longestMatch(in: event.tokens, at: next + 2, before: end) != nil
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
      && goers(group, sentence).contains {
        $0.isSport && ($0.organization != nil || references.isAboutSport)
          || group.time == .participle && $0.kind == .named && references.isAboutSport
      }
  }

  /// Who goes: `X, parti à Brentford`, `X est parti`.
  private func goers(_ group: VerbGroup, _ sentence: Int) -> [PersonPhrase] {
    group.time == .participle
      ? clauses.participleOwner(group, sentence)
      : clauses.subjects(of: group.withBeingAsHaving, inSentence: sentence)
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
      subjects: group.time == .participle && group.effects.isEmpty
        ? clauses.participleOwner(group, sentence) : nil)
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
      if group.effects.isEmpty, isDescribedNext(entity, sentence) { return true }
      let known = references.affiliation(of: entity, near: sentence)
      return candidate.roleRange != nil || candidate.destination != nil || known?.isPost ?? false
        || group.effects.isEmpty && known?.organization != nil
        || group.time == .participle && candidate.organization != nil
    }
  }

  func withdraws(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    if group.time == .participle { return hasWithdrawn(reading, group, sentence) }
    guard group.voice == .reflexive, reading.use == .reflexive || group.hasEn else { return [] }
    let end = event.text.sentences[sentence].tokens.upperBound
    var next = group.verb + 1
    while next < end, event.has(next, [.adverb, .negation]) { next += 1 }
    // `s'en va chez X`, `s'en est allé cinq ans plus tard diriger Y`: where to.
    let work = reading.use == .reflexiveEn ? workAhead(from: next, before: end) : nil
    let isGoal = reading.use == .reflexiveEn && event.hash(next) == Self.chez
    let origin = isGoal ? nil : slots.origin(after: next, before: end)
    let retreat =
      reading.infinitive == "retirer"
      ? Self.retreats.longestMatch(in: event.tokens, at: next, before: end) : nil
    // `se retirer avant l'été`, `s'effacer pour raisons personnelles`
    let isAtEnd =
      next >= end || event.isMark(next) || event.timeEnd(from: next, before: end) != nil
      || Self.grounds.longestMatch(in: event.tokens, at: next, before: end) != nil
    guard origin != nil || isAtEnd || reading.use == .reflexiveEn else { return [] }
    var found = subjectLeaves(
      group, work ?? manner, sentence,
      until: origin?.end ?? retreat.map { next + $0.length } ?? next,
      organization: origin?.organization, role: origin?.role, rule: "verb_leaver")
    if work == .moved { fillGoal(&found, from: next, before: end) }
    if origin == nil, work == nil, retreat == nil {
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
          || isOneBefore(entity, sentence) || isDescribedNext(entity, sentence)
      }
    }
    return found
  }

  /// `X met les voiles. La directrice de la marque rejoindra Y`: whose post the next sentence tells.
  func isDescribedNext(_ entity: Int, _ sentence: Int) -> Bool {
    guard !isOfSport(sentence), sentence + 1 < event.text.sentences.count,
      let next = event.phrases[sentence + 1].first, next.kind == .role,
      next.determiner == .definite, !next.isGenericHuman, !next.isFormer, next.role != nil,
      next.tokens.lowerBound == event.text.sentences[sentence + 1].tokens.lowerBound,
      case .entity(entity)? = references.referent(of: next, inSentence: sentence + 1)
    else { return false }
    return true
  }

  /// Whether somebody is the one before in a text that names a new holder of a post: `X suit les
  /// pas de Y, qui s'est retiré en mai`. Candidates withdraw too.
  private func isOneBefore(_ entity: Int, _ sentence: Int) -> Bool {
    guard !newcomers.isEmpty, !newcomers.contains(entity), !isOfSport(sentence) else {
      return false
    }
    let near = max(0, sentence - 1)...min(sentence + 1, event.text.sentences.count - 1)
    return !near.contains { place in
      event.text.sentences[place].tokens.contains { Self.races.contains(event.hash($0)) }
    }
  }

  /// `X, retiré de la vie politique depuis 2017`, `Retirée dans le Perche, Y`
  private func hasWithdrawn(
    _ reading: DepartureVerb, _ group: VerbGroup, _ sentence: Int
  ) -> [DepartureCandidate] {
    let end = event.text.sentences[sentence].tokens.upperBound
    let next = group.verb + 1
    guard reading.infinitive == "retirer" else { return [] }
    var last = next
    if let match = Self.retreats.longestMatch(in: event.tokens, at: next, before: end) {
      last += match.length
    } else if Self.countries.contains(event.hash(next)), next + 2 < end,
      event.tokens[event.behindArticles(from: next + 1)].isCapitalized
    {
      last = event.behindArticles(from: next + 1) + 1
      // `retiré en Corse pour quelques jours`
      if event.hash(last) == EventWord.pour { return [] }
    } else {
      return []
    }
    return make(
      clauses.participleOwner(group, sentence, onlyNamed: true).filter { $0.kind == .named },
      cue: group.verb..<next, evidence: group.verb..<last, inSentence: sentence, manner: .retired,
      status: .historical, strength: .noun, organization: nil, rule: "participle"
    ) { candidate, _ in
      // The words around tell where he lives, not what he left.
      candidate.organization = nil
      candidate.basis = .nobodys
      finish(&candidate, group)
    }
  }

  static let trips = EventWord.set(
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
  private static let latest = WordTable(
    lines: "dernier en date\ndernière en date\ndernier départ en date\ndernier à partir")
  private static let onAir = EventWord.set("sur")
  private static let beforeTerm = WordTable(
    lines: "avant terme\navant son terme\navant le terme\navant l'heure")
  private static let predecessors = EventWord.set("prédécesseur prédécesseure prédécesseuse")
  private static let countries = EventWord.set("dans en")
  private static let races = EventWord.set(
    """
    candidat candidate candidats candidates candidature tour primaire scrutin course élection \
    tournoi compétition match épreuve investiture
    """)
  /// What nobody withdraws from who had no part in it.
  private static let retreats = WordTable(
    lines: """
      des affaires
      de la vie politique
      de la vie publique
      de la politique
      de la scène politique
      de la scène publique
      de la vie active
      de la vie professionnelle
      du monde politique
      du monde des affaires
      du monde du spectacle
      de la scène
      de la compétition
      des terrains
      du haut niveau
      du show-business
      """)
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
      avant terme
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
      plutôt que
      plutôt qu'
      sous la pression
      sur fond de
      sur un désaccord
      pour raisons
      pour des raisons
      en masse
      en bloc
      par la petite porte
      par la grande porte
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
  private static let spans = EventWord.set("ans années mois saisons exercices")
  private static let the = WordHash.of("le")
}
