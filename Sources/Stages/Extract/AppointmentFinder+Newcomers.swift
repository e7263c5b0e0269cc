import Articles
import French
import Text

/// Newcomers who join an organization or become something.
extension AppointmentFinder {
  func joins(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard group.voice != .passive || verb.use == .joinerAt, group.objectClitic == nil else {
      return []
    }
    if handsOver(verb, group, bounds) { return hands(group.withBeingAsHaving, status, sentence) }
    if let promoted = passesAs(verb, group, status, sentence) { return promoted }
    let rest = slots.rest(verb.rests, after: group.verb + 1, before: bounds.upperBound)
    if let rest, event.hash(rest - 1) != Self.chez {
      return comesToPost(group, status, sentence, behind: rest)
    }
    if rest == nil, verb.use == .joinerAt, let crossed = crosses(group, status, sentence) {
      return crossed
    }
    var start = rest.map { $0 - 1 } ?? group.verb + 1
    // `rejoindra en octobre, à Barcelone, l'état-major de X`
    if verb.use == .joiner,
      event.hash(start) == EventWord.en || event.hash(start) == EventWord.comma
    {
      start = behindManner(from: start, before: bounds.upperBound)
    }
    let next = joined(by: verb, group, from: start, bounds)
    // `revient à la compagnie comme cheffe`
    if verb.infinitive == "revenir", rest == nil,
      let held = joinsAs(
        verb, group, status, sentence, at: next,
        joinedOrganization(verb, at: next, bounds)?.phrase)
        ?? comesBackTo(
          group, status, sentence, at: next)
    {
      return held
    }
    if isPassed(by: verb, group, to: next, hasRest: rest != nil) {
      return fallsTo(group, status, sentence)
    }
    if let town = joinsTown(verb, group, status, sentence, at: next) { return town }
    // `passe chez X`: the verb alone says too little.
    if rest == nil, verb.rests.words == [[Self.chez]], event.hash(next) != Self.chez {
      // `file au FC X`: of a player.
      guard EventWord.toWords.contains(event.hash(next)), Self.hurrying.contains(verb.infinitive),
        references.isAboutSport || speaksOfTransfers,
        event.name(at: event.behindArticles(from: next + 1), .organization) != nil
      else { return [] }
    }
    if verb.use == .joinerAt {
      if let held = arrivedOn(group, status, sentence, at: start) { return held }
      guard Self.arrivalWords.contains(event.hash(next)) || event.hash(next) == Self.on else {
        return []
      }
    }
    var organization = joinedOrganization(verb, at: next, bounds)
    if verb.use == .joiner {
      if organization.map({ isUnnamed($0.phrase) }) ?? true,
        let unit = joinsUnit(group, status, sentence, at: next)
      {
        return unit
      }
      organization =
        organization.flatMap { isUnnamed($0.phrase) ? nil : $0 }
        ?? described(at: next, before: bounds.upperBound) ?? organization
        ?? joinedBefore(group, sentence)
    }
    if let held = joinsAs(verb, group, status, sentence, at: next, organization?.phrase) {
      return held
    }
    guard let found = organization,
      case let place = withName(found, bounds), isJoined(place, by: verb, at: next, bounds)
    else { return [] }
    var post = Post(role: nil, organization: place.phrase, end: place.end)
    if let role = self.post(after: place.end, bounds), role.role != nil { post.role = role.role }
    return make(
      joiners(group, sentence), group, cue: group.verb..<group.verb + 1, until: post.end, status,
      sentence, post: post, rule: "joins")
  }

  /// `revient au FC X`: of a player.
  private func comesBackTo(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int, at next: Int
  ) -> [AppointmentCandidate]? {
    let bounds = event.text.sentences[sentence].tokens
    guard EventWord.toWords.contains(event.hash(next)),
      references.isAboutSport || speaksOfTransfers,
      let club = event.name(at: event.behindArticles(from: next + 1), .organization),
      club.tokens.upperBound <= bounds.upperBound
    else { return nil }
    let people = clauses.subjects(of: group, inSentence: sentence).filter { $0.kind == .named }
    guard !people.isEmpty else { return nil }
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: club.tokens.upperBound, status,
      sentence,
      post: Post(role: nil, organization: .entity(club.entity), end: club.tokens.upperBound),
      rule: "joins")
  }

  /// `a passé le flambeau à X`, which with a town or a firm is no post.
  private func handsOver(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ bounds: Range<Int>
  ) -> Bool {
    verb.infinitive == "passer" && group.voice != .reflexive
      && (group.verb + 1..<min(bounds.upperBound, group.verb + 4)).contains {
        Self.passed.contains(event.hash($0)) && event.has($0 - 1, .article)
      }
  }

  /// `est passée directrice de X`
  private func passesAs(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate]? {
    let bounds = event.text.sentences[sentence].tokens
    let next = group.verb + 1
    guard verb.infinitive == "passer", !event.has(next, .determiner),
      let noun = event.personNoun(at: next, before: bounds.upperBound),
      noun.kind == .post || noun.kind == .office, !noun.isPlural,
      let held = heldRole(at: next, before: bounds.upperBound), held.role != nil
    else { return nil }
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
      cue: group.verb..<next, until: held.end, status, sentence,
      post: Post(role: held.role, organization: held.organization, end: held.end), rule: "becomes")
  }

  /// `arrive à la tête de X`: the words that complete the verb tell a post.
  private func comesToPost(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int, behind rest: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let left = slots.origin(after: rest, before: bounds.upperBound)
    let end = left?.end ?? rest
    return make(
      clauses.subjects(of: group, inSentence: sentence), group, cue: group.verb..<rest,
      until: end, status, sentence,
      post: Post(role: left?.role, organization: left?.organization, end: end),
      rule: "takes_post")
  }

  /// The token at which begins what is joined: in `s'est jointe à X` the one behind `à`.
  private func joined(
    by verb: AppointmentVerb, _ group: VerbGroup, from start: Int, _ bounds: Range<Int>
  ) -> Int {
    let next = behindTimes(from: start, before: bounds.upperBound)
    return group.voice == .reflexive && verb.infinitive == "joindre"
      && EventWord.toWords.contains(event.hash(next)) ? next + 1 : next
  }

  /// `Le poste revient à X`, `Le flambeau passe à X`: the subject is what somebody gets.
  private func isPassed(
    by verb: AppointmentVerb, _ group: VerbGroup, to next: Int, hasRest: Bool
  ) -> Bool {
    switch verb.infinitive {
    case "revenir": !hasRest && event.hash(next) != Self.chez
    case "passer": Self.passed.contains(event.hash(group.start - 1))
    default: false
    }
  }

  /// `rejoint Lille`, `file à Metz`.
  private func joinsTown(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int,
    at next: Int
  ) -> [AppointmentCandidate]? {
    let isTo = verb.use == .joinerAt && event.hash(next) == EventWord.to
    guard verb.use == .joiner || isTo else { return nil }
    let people = joiners(group, sentence)
    guard let town = club(ofTownAt: isTo ? next + 1 : next, for: people, sentence) else {
      return nil
    }
    return make(
      people.filter { $0.kind != .group }, group, cue: group.verb..<group.verb + 1,
      until: town.end, status, sentence,
      post: Post(role: nil, organization: town.phrase, end: town.end), rule: "joins")
  }

  /// The organization that the words behind a verb of joining name.
  private func joinedOrganization(
    _ verb: AppointmentVerb, at next: Int, _ bounds: Range<Int>
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    var start = next
    if verb.use == .joinerAt {
      let words = Self.postWords.longestMatch(
        in: event.tokens, at: next, before: bounds.upperBound)
      start += words?.length ?? 1
    }
    if let found = event.organization(at: start, before: bounds.upperBound) { return found }
    // `intègre le comité exécutif de X`
    if let seat = seat(behind: next - 1, before: bounds.upperBound),
      let known = seat.organization
    {
      return (known, seat.end)
    }
    return verb.use == .joiner ? unknownOrganization(at: next, before: bounds.upperBound) : nil
  }

  /// `X, qu'elle avait rejoint en 2019`: the organization before the relative.
  private func joinedBefore(
    _ group: VerbGroup, _ sentence: Int
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    let end = event.text.sentences[sentence].tokens.upperBound
    guard dateEnd(from: group.verb + 1, before: end) != nil else { return nil }
    return whereOf(group, sentence, by: [EventWord.que, EventWord.queElided]).map {
      ($0, group.verb + 1)
    }
  }

  /// The name behind the words for a kind of organization, if one is there.
  private func withName(
    _ organization: (phrase: OrganizationPhrase, end: Int), _ bounds: Range<Int>
  ) -> (phrase: OrganizationPhrase, end: Int) {
    guard case .generic(let noun) = organization.phrase else { return organization }
    return nameBehind(genericAt: noun, before: bounds.upperBound) ?? organization
  }

  /// Whether to join an organization is to work there.
  private func isJoined(
    _ organization: (phrase: OrganizationPhrase, end: Int), by verb: AppointmentVerb,
    at next: Int, _ bounds: Range<Int>
  ) -> Bool {
    // `rejoint la Maison-Blanche`: on foot as well.
    let noun = OrganizationNouns.noun(
      in: event.tokens, at: event.behindArticles(from: next), before: bounds.upperBound)
    if noun?.kind == .seat { return false }
    return switch organization.phrase {
    case .country: false
    // `a joint l'entreprise` by telephone, most often; `rejoint le groupe de tête`: one of
    // many kinds of group.
    case .generic: verb.infinitive != "joindre" && !event.has(organization.end, .of)
    case .entity, .words: true
    }
  }

  /// Who joins: before `qui` with a verb in the plural the whole list.
  func joiners(_ group: VerbGroup, _ sentence: Int) -> [PersonPhrase] {
    let people = clauses.subjects(of: group, inSentence: sentence)
    // `Deux recrues arrivent chez X : A et B`
    if people.count == 1, people[0].kind == .group {
      let named = listed(behind: group.verb, sentence)
      if named.count == people[0].groupSize ?? 0 { return named }
    }
    guard people.count == 1, event.hash(group.start - 1) == EventWord.qui,
      Self.plurals.contains(event.hash(group.start))
    else { return people }
    return clauses.list(endingWith: people[0], event.phrases[sentence], growing: false)
  }

  /// `L'entraîneur de X était arrivé en juillet 2023`, `arrivé en 2019`: the place is the one
  /// where the text says that the newcomer works.
  private func arrivedOn(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int, at next: Int
  ) -> [AppointmentCandidate]? {
    var next = behindUnit(from: next)
    let limit = event.text.sentences[sentence].tokens.upperBound
    while event.isAdverbial(next), !event.isDate(at: next),
      dateEnd(from: next, before: limit) == nil
    {
      next += 1
    }
    // `arrivé depuis lundi`: on a visit.
    guard event.hash(next) != EventWord.since, event.hash(group.verb + 1) != EventWord.since,
      let end = dateEnd(from: next, before: limit)
    else { return nil }
    // `Arrivée mercredi à Jacobabad`: a journey.
    if Self.ways.contains(event.hash(end)),
      case let place = event.behindArticles(from: end + 1), place < limit,
      event.tokens[place].isCapitalized, event.name(at: place, .organization) == nil
    {
      return nil
    }
    let group = group.withBeingAsHaving
    let people =
      group.time == .participle
      ? clauses.participleOwner(group, sentence)
      : clauses.subjects(of: group, inSentence: sentence)
    if let place = whereOf(group, sentence) {
      return make(
        people.filter { $0.kind != .group }, group, cue: group.verb..<group.verb + 1, until: end,
        .historical, sentence, post: Post(role: nil, organization: place, end: end), rule: "joins")
    }
    guard people.count == 1,
      case .entity(let entity)? = references.referent(of: people[0], inSentence: sentence),
      case let known = references.affiliation(of: entity, near: sentence),
      known?.role != nil || people[0].kind == .named && leaves(near: sentence),
      known?.isFormer != true, known?.organization != nil || !event.has(next, .time)
    else { return nil }
    let status = group.time == .pluperfect || group.time == .participle ? .historical : status
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: next + 2, status, sentence,
      post: Post(role: known?.role, organization: known?.organization ?? nil, end: next + 1),
      rule: "joins")
  }

  /// `arrivé dans l'équipe en 2016`, `arrivée au club il y a deux ans`: the token behind the
  /// place that the text speaks of.
  private func behindUnit(from start: Int) -> Int {
    let unit = event.behindArticles(from: start + 1)
    guard Self.arrivalWords.contains(event.hash(start)),
      Self.units.contains(event.hash(unit)) || OrganizationNouns.isOrganization(event.tokens[unit]),
      !event.has(unit + 1, .of)
    else { return start }
    return unit + 1
  }

  /// `rejoint l'Opéra de Gand`, `rejoint le service de cardiologie du centre de Sablé`.
  private func unknownOrganization(
    at start: Int, before end: Int
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    let next = event.behindArticles(from: start)
    guard next > start, next < end else { return nil }
    if let unknown = event.unknownName(at: next, before: end) {
      return unknown.count > 1 ? (.words(unknown), unknown.upperBound) : nil
    }
    guard Self.units.contains(event.hash(next)) else { return nil }
    return slots.complementOrganization(after: next + 1, before: end)
  }

  func becomes(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    // `avant que X ne devienne`, `veut que X devienne` do not tell it.
    if let first = firstToLead(group, status, sentence) { return first }
    guard AppointmentCues.verb(event.tokens[group.verb])?.form != .subjunctive,
      let post = post(after: group.verb + 1, bounds), let role = post.role,
      let noun = event.personNoun(at: role.lowerBound, before: role.upperBound),
      noun.kind == .office || noun.kind == .post
        || noun.kind == .sport && Self.heads.contains(event.hash(role.lowerBound))
          && post.organization != nil,
      !noun.isPlural, !isRecord(role.upperBound, bounds),
      // `devenir scénariste`: an occupation, unless it is one of somebody's.
      noun.kind == .office || post.organization != nil || group.hasEn
        || isAgain(group, noun.kind)
        || role.count > noun.length
        || event.has(role.lowerBound - 1, [.article, .adjectiveBefore])
        || event.organization(at: role.upperBound + 1, before: bounds.upperBound) != nil
        || Self.heads.contains(event.hash(role.lowerBound))
    else { return [] }
    // `remplace X, devenu président`: X did.
    let people =
      group.time == .participle
      ? clauses.participleOwner(group, sentence, onlyNamed: true)
      : clauses.subjects(of: group, inSentence: sentence)
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: post.end, status, sentence,
      post: post,
      rule: "becomes")
  }

  /// `devient la première femme à diriger X`.
  private func firstToLead(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate]? {
    let bounds = event.text.sentences[sentence].tokens
    let next = group.verb + 1
    guard event.has(next, .article), Self.ordinals.contains(event.hash(next + 1)),
      let link = (next + 2..<min(bounds.upperBound, next + 6)).first(where: {
        event.hash($0) == EventWord.to
      }), let post = post(after: link, bounds), post.isTask || post.isLead
    else { return nil }
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
      cue: group.verb..<next, until: post.end, status, sentence, post: post, rule: "becomes")
  }

  /// `redevient grand reporter`: what somebody was before and comes back to is a post.
  private func isAgain(_ group: VerbGroup, _ kind: PersonNoun.Kind) -> Bool {
    AppointmentCues.verb(event.tokens[group.verb])?.verb.infinitive == "redevenir" && kind == .post
  }

  /// `devient le président le plus âgé`, `le premier ministre à visiter`: a record.
  private func isRecord(_ end: Int, _ bounds: Range<Int>) -> Bool {
    let near = end..<min(bounds.upperBound - 1, end + 4)
    return near.contains {
      event.has($0, .article) && event.hash($0 + 1) == EventWord.plus
        && !event.isMark($0) && Self.superlatives.contains(event.hash($0))
    }
  }

  private static let hurrying: Set<String> = ["filer", "basculer", "débouler"]
  private static let on = WordHash.of("sur")
  private static let plurals = EventWord.set("ont sont avaient étaient auront seront")
  private static let passed = EventWord.set(
    "flambeau relais témoin main rênes commandes manettes clés clefs bâton barre")
  private static let ways = EventWord.set("à au aux en dans sur")
  static let units = EventWord.set(
    """
    service équipe équipes rédaction conseil comité cabinet direction bureau staff département \
    encadrement groupe division pôle sélection effectif vestiaire unité branche antenne filiale \
    rangs cellule état-major
    """)
  private static let superlatives = EventWord.set("le la")
}
