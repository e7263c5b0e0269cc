import Articles
import French
import Text

/// People who are sent somewhere, preferred to somebody, or made something.
extension AppointmentFinder {
  /// `est affectée à l'École militaire`, `vendu dans la foulée à X`, `prêté par Y au FC Z`: to
  /// where the words behind `à` tell.
  func moves(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    var end = group.verb + 1
    var people: [PersonPhrase]
    switch group.voice {
    case .reflexive: return []
    case .passive: people = clauses.subjects(of: group, inSentence: sentence)
    case .active where group.time == .participle:
      people = clauses.participleOwner(group, sentence, onlyNamed: true)
    case .active:
      people = clauses.objects(from: end, inSentence: sentence)
      end = people.last?.tokens.upperBound ?? end
      if people.isEmpty, let clitic = group.objectClitic {
        people = [objectPronoun(at: clitic, of: group, sentence)]
      }
    }
    people = people.filter { $0.kind != .group }
    guard !people.isEmpty,
      var place = destination(from: end, for: people, of: verb.infinitive, sentence)
    else { return appoints(verb, group, status, sentence) }
    let bounds = event.text.sentences[sentence].tokens
    if let held = post(after: place.end, bounds), held.role != nil {
      place.role = held.role
      place.end = held.end
    }
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: place.end, status, sentence,
      post: place, rule: "joins")
  }

  /// Where somebody is sent: behind the first `à` or `chez` of the clause that names a
  /// place to work at.
  private func destination(
    from start: Int, for people: [PersonPhrase], of infinitive: String, _ sentence: Int
  ) -> Post? {
    let bounds = event.text.sentences[sentence].tokens
    let isOffice = Self.posting.contains(infinitive)
    var index = start
    while index < min(bounds.upperBound, start + 10) {
      if EventWord.strongMarks.contains(event.hash(index))
        || event.has(index, [.auxiliary, .relative, .subordinator])
      {
        return nil
      }
      guard Self.sendingWords.contains(event.hash(index)) else {
        index += 1
        continue
      }
      let next = event.behindArticles(from: index + 1)
      // `transférée à l'hôpital`, `prêté à la ville`: to be in, not to work.
      guard isOffice || !Self.wards.contains(event.hash(next)) else { return nil }
      if let found = workplace(behind: index, before: bounds.upperBound, isOffice: isOffice) {
        return found
      }
      if !isOffice, let town = club(ofTownAt: next, for: people, sentence) {
        return Post(role: nil, organization: town.phrase, end: town.end)
      }
      index += 1
    }
    return nil
  }

  /// The organization behind a preposition, or the office that is one by its noun: `à la cour
  /// d'appel de X`, `auprès du ministère des Sports`.
  private func workplace(behind link: Int, before end: Int, isOffice: Bool) -> Post? {
    let link = event.has(link + 1, .of) ? link + 1 : link
    if let found = named(behind: link, before: end), !isUnnamed(found.phrase) {
      return Post(role: nil, organization: found.phrase, end: found.end)
    }
    if let found = described(at: link + 1, before: end) {
      return Post(role: nil, organization: found.phrase, end: found.end)
    }
    guard isOffice else { return nil }
    let next = event.behindArticles(from: link + 1)
    guard next < end, Self.offices.contains(event.hash(next)) else { return nil }
    let last =
      slots.complementOrganization(after: next + 1, before: end)?.end
      ?? placeEnd(behind: next, before: end)
    return last.map { Post(role: nil, organization: .words(next..<$0), end: $0) }
  }

  /// `cour d'appel de Rennes`, `état-major de Toulon`: the end of a place behind plain words.
  private func placeEnd(behind noun: Int, before end: Int) -> Int? {
    var index = noun + 1
    while index < end, index - noun < 7 {
      if let place = event.name(at: index, .location) { return place.tokens.upperBound }
      guard event.tokens[index].isWord, !event.tokens[index].isCapitalized,
        event.classes[index].isEmpty || event.has(index, [.of, .article])
      else { return nil }
      index += 1
    }
    return nil
  }

  /// `lui a préféré X`, `X a été préférée à Y pour diriger Z`.
  func preferred(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let cue = group.verb..<group.verb + 1
    if group.voice == .passive {
      let people = clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }
      guard EventWord.toWords.contains(event.hash(group.verb + 1)),
        let post = purpose(in: group.verb..<bounds.upperBound)
      else { return [] }
      return make(
        people, group, cue: cue, until: post.end, status, sentence, post: post, rule: "appointed")
    }
    guard group.voice == .active,
      let clitic = (group.start..<group.verb).first(where: {
        Self.himOrIt.contains(event.hash($0))
      })
    else { return [] }
    let people = clauses.objects(
      from: behindManner(from: group.verb + 1, before: bounds.upperBound), inSentence: sentence
    ).filter { $0.kind == .named }
    guard let last = people.last?.tokens.upperBound else { return [] }
    var previous: Int?
    if case .entity(let found)? = references.referent(
      of: objectPronoun(at: clitic, of: group, sentence), inSentence: sentence,
      excluding: Set(people.compactMap(\.entity)))
    {
      previous = found
    }
    let known = previous.flatMap { references.affiliation(of: $0, near: sentence) }
    guard leaves(near: sentence) else { return [] }
    return make(
      people, group, cue: cue, until: last, status, sentence,
      post: Post(
        role: known?.role,
        organization: organization(before: group.start, bounds) ?? known?.organization, end: last),
      rule: "succeeds"
    ) { $0.predecessor = previous }
  }

  /// `Battue par X, la maire sortante de Y, Z`, `X a battu le sénateur sortant`: who beats the
  /// holder of an office has it.
  func beats(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    if group.time == .participle || group.voice == .passive,
      let told = beatenFor(group, status, sentence)
    {
      return told
    }
    guard
      let outgoing = bounds.first(where: { Self.outgoing.contains(event.hash($0)) }),
      let holder = event.phrases[sentence].first(where: {
        $0.tokens.contains(outgoing) || $0.tokens.upperBound == outgoing
      }), let held = holder.role, holder.isOffice || holder.organization != nil
    else { return [] }
    let people =
      group.voice == .passive || group.time == .participle
      ? clauses.agents(behind: group.verb, inSentence: sentence)
      : group.voice == .active && group.verb < holder.tokens.lowerBound
        ? clauses.subjects(of: group, inSentence: sentence) : []
    let role = held.lowerBound..<max(held.lowerBound + 1, min(held.upperBound, outgoing))
    return make(
      people.filter { $0.kind == .named && $0.entity != holder.entity }.prefix(1).map { $0 }, group,
      cue: group.verb..<group.verb + 1, until: group.verb + 1, status, sentence,
      post: Post(role: role, organization: holder.organization, end: group.verb + 1),
      rule: "succeeds"
    ) { $0.predecessor = holder.entity }
  }

  /// `Battu par X, Y perd son fauteuil de président de Z`.
  private func beatenFor(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate]? {
    let bounds = event.text.sentences[sentence].tokens
    guard
      let seat = bounds.first(where: {
        Self.seats.contains(event.hash($0)) && event.has($0 - 1, .possessive)
          && event.has($0 + 1, .of)
      }), let held = heldRole(at: seat + 2, before: bounds.upperBound), held.role != nil
    else { return nil }
    let people = clauses.agents(behind: group.verb, inSentence: sentence)
      .filter { $0.kind == .named }.prefix(1)
    return make(
      Array(people), group, cue: group.verb..<group.verb + 1, until: group.verb + 1, status,
      sentence, post: Post(role: held.role, organization: held.organization, end: held.end),
      rule: "succeeds")
  }

  /// `Il sera secondé par X et Y`, `sera entourée de Z`: whoever comes beside somebody.
  func aided(_ group: VerbGroup, _ sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    // `en sera présidente, secondée par X (trésorier)`
    if group.time == .participle {
      return bracketed(in: group.verb..<bounds.upperBound, nil, sentence)
    }
    guard group.voice == .passive, group.time == .future,
      EventWord.by == event.hash(group.verb + 1) || event.has(group.verb + 1, .of)
    else { return [] }
    var people = clauses.membersNamed(
      of: clauses.objects(
        from: group.verb + 1, inSentence: sentence, allowing: [.preposition, .of]), sentence)
    if people.first?.kind != .named {
      people = recipient(behind: group.verb + 1, sentence).map { [$0] } ?? []
    }
    people = people.filter { $0.kind == .named }
    guard let end = people.last?.tokens.upperBound else { return [] }
    return bracketed(in: bounds, nil, sentence)
      + make(
        people.filter { phrase in event.hash(phrase.tokens.upperBound) != EventWord.open }, group,
        cue: group.verb..<group.verb + 1, until: end, .announced, sentence,
        post: Post(role: people.first?.role, organization: nil, end: end), rule: "appointed")
  }

  /// `X (vice-présidente) et Y (trésorier)`: those who sit on a board beside its head.
  func bracketed(
    in range: Range<Int>, _ organization: OrganizationPhrase?, _ sentence: Int
  ) -> [AppointmentCandidate] {
    range.flatMap { open -> [AppointmentCandidate] in
      guard event.hash(open) == EventWord.open, Self.boardPosts.contains(event.hash(open + 1)),
        let close = (open + 2..<min(range.upperBound, open + 8)).first(where: {
          event.hash($0) == EventWord.close
        }),
        let person = event.phrases[sentence].first(where: {
          $0.kind == .named && $0.tokens.contains(open - 1)
        })
      else { return [] }
      return make(
        [person], nil, cue: open + 1..<close, until: close, .confirmed, sentence,
        post: Post(role: open + 1..<close, organization: organization, end: close),
        rule: "appointed")
    }
  }

  /// `a fait de X sa directrice`, `en fait son ministre`.
  func makesOf(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard group.voice == .active else { return [] }
    var people: [PersonPhrase] = []
    var end = group.verb + 1
    if event.has(end, .of) {
      people = clauses.objects(from: end, inSentence: sentence, allowing: .of)
        .filter { $0.kind == .named }.prefix(1).map { $0 }
      if people.isEmpty { people = recipient(behind: end, sentence).map { [$0] } ?? [] }
      end = people.first?.tokens.upperBound ?? end
      if event.hash(end) == EventWord.comma { end += 1 }
    } else if group.hasEn {
      people =
        event.phrases[sentence].first {
          $0.kind == .named && $0.tokens.upperBound <= group.start && $0.preposition == nil
        }.map { [$0] } ?? []
    }
    guard !people.isEmpty, event.has(end, [.possessive, .article]),
      let noun = event.personNoun(
        at: firstNoun(from: end, before: bounds.upperBound),
        before: bounds.upperBound),
      noun.kind == .office || noun.kind == .post,
      let held = heldRole(at: end, before: bounds.upperBound), let role = held.role,
      event.has(end, .possessive) || held.organization != nil
        || noun.kind == .office && Self.newWords.contains(event.hash(role.lowerBound - 1)),
      !people[0].tokens.overlaps(role)
    else { return [] }
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: held.end, status, sentence,
      post: Post(
        role: role, organization: held.organization ?? organization(before: group.start, bounds),
        end: held.end), rule: "appointed")
  }

  /// The first token from `start` on that is no determiner and no adjective before a noun.
  private func firstNoun(from start: Int, before end: Int) -> Int {
    var index = start
    while index < end - 1, event.has(index, [.determiner, .adjectiveBefore]) { index += 1 }
    return index
  }

  private static let posting: Set<String> = ["muter", "affecter", "détacher", "rattacher"]
  private static let sendingWords = EventWord.set("à au aux chez auprès vers")
  private static let wards = WordHashSet(
    AppointmentMerger.wards.hashes
      + EventWord.set(
        """
        prisons maison centre centrale cour tribunal parquet justice police gendarmerie état banque \
        créanciers fisc
        """
      ).hashes)
  private static let offices = EventWord.set(
    """
    état-major cour tribunal parquet brigade commissariat préfecture sous-préfecture ambassade \
    consulat rectorat ministère cabinet secrétariat direction service bureau régiment bataillon base \
    escadron compagnie caserne groupement école lycée collège hôpital paroisse diocèse inspection \
    délégation mission agence antenne représentation cellule chancellerie académie trésorerie
    """)
  private static let seats = EventWord.set("fauteuil siège poste mandat")
  private static let outgoing = EventWord.set("sortant sortante")
  private static let boardPosts = EventWord.set(
    """
    vice-président vice-présidente président présidente secrétaire trésorier trésorière adjoint \
    adjointe coprésident coprésidente directeur directrice administrateur administratrice assesseur \
    assesseure rapporteur rapporteure porte-parole
    """)
}
