import Articles
import French
import Text

/// Verbs that tell of leaving only with other words.
extension DepartureFinder {
  /// `Novaline a montré la porte à X`, `X est montré la porte`.
  func showsDoor(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard let status = statusRules.status(of: group, inSentence: sentence),
      let rest = slots.rest(reading.rests, after: group.verb + 1, before: bounds.upperBound)
    else { return [] }
    var leavers: [PersonPhrase] = []
    if group.voice == .passive {
      leavers = clauses.subjects(of: group, inSentence: sentence)
    } else if EventWord.toWords.contains(event.hash(rest)) {
      leavers = clauses.objects(
        from: event.has(rest, .article) ? rest : rest + 1, inSentence: sentence)
    } else if Self.dative.contains(event.hash(group.start - 1))
      || Self.dative.contains(event.hash(group.start))
    {
      // `lui avait retiré ses délégations`
      let clitic = Self.dative.contains(event.hash(group.start)) ? group.start : group.start - 1
      leavers = [clauses.clitic(at: clitic)]
    } else if let before = whomTold(group, sentence) {
      leavers = [before]
    }
    // `a dit au revoir à sa mère`, `à son maire, décédé lundi`
    if manner == .unspecified {
      let isHouse = employer(before: group, bounds)?.isNamed ?? false
      leavers = leavers.filter {
        $0.determiner == .possessive && $0.role != nil && $0.entity != nil && !$0.isFormer
          || isHouse && $0.kind == .named
      }
      if speaksOfDeath(sentence) || event.hash(rest - 3) == Self.last
        || event.text.sentences[sentence].tokens.contains(where: {
          Self.funerals.contains(event.hash($0))
        })
      {
        return []
      }
    }
    // Nobody takes his own post away.
    let takers = clauses.subjects(of: group, inSentence: sentence).compactMap { subject -> Int? in
      guard case .entity(let entity)? = references.referent(of: subject, inSentence: sentence)
      else { return nil }
      return entity
    }
    return make(
      leavers, cue: group.verb..<rest,
      evidence: group.start..<max(rest, leavers.last?.tokens.upperBound ?? rest),
      inSentence: sentence, manner: manner, status: status, strength: .verb,
      organization: group.voice == .passive ? nil : employer(before: group, bounds),
      rule: "phrase_employer", excluding: group.voice == .passive ? [] : Set(takers)
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// `X, à qui le club a montré la porte`
  private func whomTold(_ group: VerbGroup, _ sentence: Int) -> PersonPhrase? {
    let first = event.text.sentences[sentence].tokens.lowerBound
    guard group.voice == .active,
      let link = (max(first, group.start - 8)..<group.start).last(where: {
        event.hash($0) == EventWord.qui && EventWord.toWords.contains(event.hash($0 - 1))
      }), event.hash(link - 2) == EventWord.comma
    else { return nil }
    return event.phrases[sentence].last { $0.tokens.upperBound == link - 2 && $0.kind == .named }
  }

  func phrase(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let end = event.text.sentences[sentence].tokens.upperBound
    guard let rest = completion(of: reading, group, sentence) else { return [] }
    // `est descendu de son poste`: the auxiliary of going.
    let group = Self.goings.contains(reading.infinitive) ? group.withBeingAsHaving : group
    // `il est mis fin aux fonctions de X`
    let isEnded =
      group.voice == .passive
      || (manner == .dismissed || event.has(rest - 2, .article) && manner == .retired)
        && event.has(rest, .of)
    if isEnded, Self.ends(event.tokens, from: group.verb + 1, before: rest) {
      return endsDuties(group, manner, sentence, until: rest)
    }
    // `a perdu sa place de titulaire`, `sa place dans le classement`
    if reading.infinitive == "perdre",
      (rest..<min(end, rest + 4)).contains(where: { Self.standings.contains(event.hash($0)) })
    {
      return []
    }
    // `a claqué la porte de la réunion`, but not of `la Conférence des évêques`
    if reading.infinitive == "claquer", event.has(rest, .of),
      case let left = event.behindArticles(from: rest + 1),
      Self.meetings.contains(event.hash(left)), !event.tokens[left].isCapitalized
    {
      return []
    }
    // `Sorti sur blessure, X a cédé sa place à Y`
    if Self.handing.contains(reading.infinitive), isSubstitution(sentence) { return [] }
    if let parted = partsWith(group, sentence, until: rest) { return parted }
    // `sa démission a été acceptée` is a noun's matter; `mis à pied` a participle's.
    // `X, passé à la concurrence`
    let isGone =
      group.time == .participle && group.effects.isEmpty
      && Self.goneWords.contains(reading.infinitive)
    // `X, prié de rendre les clés`: the participle is its governor's.
    let isBare = group.time == .participle && group.effects.isEmpty
    if group.voice == .passive || isBare && !isGone { return [] }
    var origin = slots.origin(after: rest, before: end)
    // `laisse la compagnie`: the one that the text speaks of.
    if origin == nil, OrganizationNouns.isOrganization(event.tokens[rest - 1]) {
      origin = EventSlots.Origin(organization: .generic(rest - 1), role: nil, end: rest)
    }
    // `a rompu son contrat avec X`, `lâche les rênes du groupe X`
    if origin?.organization == nil, let found = partner(behind: rest, before: end) {
      origin = EventSlots.Origin(organization: found.phrase, role: origin?.role, end: found.end)
    }
    // `dit adieu à Novaline`, but not `à l'Europe`
    if reading.infinitive == "dire", EventWord.toWords.contains(event.hash(rest - 1)),
      !(origin?.organization?.isNamed ?? false)
    {
      return []
    }
    if Self.comments.contains(reading.infinitive),
      whoIsCommentedOn(by: clauses.subjects(of: group, inSentence: sentence), sentence) != nil
    {
      return []
    }
    // « annonce son départ »: the subject is a person or nobody leaves.
    let found = subjectLeaves(
      group, manner, sentence, until: origin?.end ?? rest, organization: origin?.organization,
      role: origin?.role, rule: "phrase",
      subjects: isGone ? clauses.participleOwner(group, sentence) : nil)
    guard isTakenBack(group) else { return found }
    return found.map {
      var undone = $0
      undone.status = .reversed
      return undone
    }
  }

  /// `a retiré la démission qu'il avait présentée`
  private func isTakenBack(_ group: VerbGroup) -> Bool {
    let link = (group.pronoun.map { min($0, group.start) } ?? group.start) - 1
    guard event.hash(link) == EventWord.queElided || event.hash(link) == EventWord.que else {
      return false
    }
    return (max(0, link - 6)..<max(0, link)).contains {
      Governors.verb(event.tokens[$0])?.effect == .undone
    }
  }

  /// The token behind the words that complete an idiom; the one behind the verb where they stand
  /// before it.
  func completion(of reading: DepartureVerb, _ group: VerbGroup, _ sentence: Int) -> Int? {
    let (next, end) = (group.verb + 1, event.text.sentences[sentence].tokens.upperBound)
    if let rest = slots.rest(reading.rests, after: next, before: end) { return rest }
    let behind = behindAdverbials(next, end)
    if behind != next, let rest = slots.rest(reading.rests, after: behind, before: end) {
      return rest
    }
    return isOfRelative(reading, group) || leavesAll(reading, group) ? next : nil
  }

  /// `un uniforme qu'elle a rendu`: the object of an idiom stands before its clause.
  private func isOfRelative(_ reading: DepartureVerb, _ group: VerbGroup) -> Bool {
    let link = (group.pronoun.map { min($0, group.start) } ?? group.start) - 1
    guard group.voice == .active, link > 1,
      event.hash(link) == EventWord.queElided || event.hash(link) == EventWord.que,
      event.has(link - 2, .determiner)
    else { return false }
    return reading.rests.words.contains {
      $0.count == 2 && $0[0] == DepartureCues.anyPossessive && $0[1] == event.hash(link - 1)
    }
  }

  /// `a tout plaqué`: the object stands before the participle.
  private func leavesAll(_ reading: DepartureVerb, _ group: VerbGroup) -> Bool {
    event.hash(group.verb - 1) == Self.everything
      && reading.rests.words.contains { $0 == [Self.everything] }
  }

  private static let standings = EventWord.set(
    "titulaire leader numéro onze classement podium dauphin hiérarchie")
  private static let everything = WordHash.of("tout")

  /// The token behind a phrase like `de fait` or a time like `au 1er juillet`.
  private func behindAdverbials(_ start: Int, _ end: Int) -> Int {
    if let length = event.adverbialPhrase(at: start, before: end) { return start + length }
    // `passé entre-temps à la concurrence`
    if let match = Self.meanwhile.longestMatch(in: event.tokens, at: start, before: end) {
      return start + match.length
    }
    return event.timeEnd(from: start, before: end) ?? start
  }

  /// `passe le relais à X`, `rend les clés`: of somebody who has a post to hand on.
  func weakPhrase(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard !references.isAboutSport || !isSubstitution(sentence) else { return [] }
    return phrase(reading, group, manner, sentence).filter { candidate in
      switch candidate.leaver {
      case .phrase(let phrase):
        return phrase.role != nil && phrase.kind == .role && (!phrase.isSport || manner == .retired)
          && !isOrgan(phrase)
      case .entity(let entity):
        // `transmet le flambeau à X`, `quitte la présidence : il rend les clés`
        if newcomers.contains(entity) { return true }
        if hasPostWords(sentence) || hasReceiver(behind: candidate.evidence.upperBound, sentence) {
          return true
        }
        if isDescribedNext(entity, sentence) { return true }
        // `passe la main chez Novaline`
        if candidate.organizationIsStated, !references.isAboutSport,
          candidate.evidence.contains(where: { event.hash($0) == Self.chez })
        {
          return true
        }
        let known = references.affiliation(of: entity, near: sentence)
        return known.map {
          (!$0.isSport || manner == .retired || manner == .moved)
            && ($0.role != nil || $0.organization != nil)
        } ?? false
      }
    }
  }

  /// `Le conseil d'administration a confié les rênes à X`: who names, and stays.
  private func isOrgan(_ phrase: PersonPhrase) -> Bool {
    let noun = OrganizationNouns.noun(
      in: event.tokens, at: phrase.head.lowerBound, before: phrase.tokens.upperBound)
    return noun?.kind == .organ
  }

  /// Whether somebody with a name is given what an idiom hands on.
  private func hasReceiver(behind end: Int, _ sentence: Int) -> Bool {
    !references.isAboutSport
      && event.phrases[sentence].contains {
        ($0.kind == .named || $0.kind == .group && $0.groupSize != nil && $0.role != nil)
          && $0.tokens.lowerBound >= end && $0.tokens.lowerBound - end < 6
          && ($0.preposition.map(EventWord.toWords.contains) ?? false)
      }
  }

  /// The organization behind `avec`, or behind the preposition that ends an idiom.
  private func partner(
    behind rest: Int, before end: Int
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    let link = event.hash(rest) == EventWord.with ? rest : rest - 1
    guard
      event.hash(link) == EventWord.with || event.has(link, .of)
        || EventWord.toWords.contains(event.hash(link))
    else { return nil }
    let next = event.behindArticles(from: link + 1)
    if let found = event.organization(at: link + 1, before: end) { return found }
    // `a résilié son contrat avec Saint-Étienne`, of a player
    if event.hash(link) == EventWord.with, let town = event.name(at: next, .location),
      references.isAboutSport
    {
      return (.entity(town.entity), town.tokens.upperBound)
    }
    return event.unknownName(at: next, before: end).map { (.words($0), $0.upperBound) }
  }

  /// What one walks out of and comes back to.
  private static let meetings = EventWord.set(
    """
    réunion réunions négociations négociation séance salle débat débats discussions plateau hémicycle \
    table pourparlers conférence audience assemblée congrès
    """)
  private static let dative = EventWord.set("lui leur")
  private static let handing: Set<String> = ["céder", "laisser"]
  private static let comments: Set<String> = ["confirmer", "officialiser", "acter"]
  private static let goings: Set<String> = [
    "descendre", "passer", "partir", "aller", "arriver", "entrer", "sortir", "retourner", "filer",
  ]
  /// Those of ``goings`` of which a participle alone tells.
  private static let goneWords: Set<String> = ["partir", "passer", "filer"]
  private static let funerals = EventWord.set("obsèques funérailles hommage enterrement inhumation")
  private static let meanwhile = WordTable(lines: "entre-temps\nentretemps\nentre temps\ndepuis")
  private static let last = WordHash.of("dernier")
}
