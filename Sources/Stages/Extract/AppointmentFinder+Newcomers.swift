import Articles
import French
import Text

extension AppointmentFinder {
  // MARK: - The newcomer speaks

  func joins(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard group.voice != .passive || verb.use == .joinerAt, group.objectClitic == nil else {
      return []
    }
    // `a passé le flambeau à X`, which with a town or a firm is no post
    if verb.infinitive == "passer", group.voice != .reflexive,
      (group.verb + 1..<min(bounds.upperBound, group.verb + 4)).contains(where: {
        Self.passed.contains(event.hash($0)) && event.has($0 - 1, .article)
      })
    {
      return hands(group.withBeingAsHaving, status, sentence)
    }
    let rest = slots.rest(verb.rests, after: group.verb + 1, before: bounds.upperBound)
    if let rest, event.hash(rest - 1) != Self.chez {
      let left = slots.origin(after: rest, before: bounds.upperBound)
      return make(
        clauses.subjects(of: group, inSentence: sentence), group, cue: group.verb..<rest,
        until: left?.end ?? rest, status, sentence,
        post: Post(role: left?.role, organization: left?.organization, end: left?.end ?? rest),
        rule: "takes_post")
    }
    // `passe de X à Y`
    if rest == nil, verb.use == .joinerAt,
      let crossed = crosses(group, status, sentence)
    {
      return crossed
    }
    let start = rest.map { $0 - 1 } ?? group.verb + 1
    var next = behindTimes(from: start, before: bounds.upperBound)
    if rest == nil, verb.infinitive == "revenir", event.hash(next) != Self.chez {
      return fallsTo(group, status, sentence)
    }
    // `s'est jointe à X`
    if group.voice == .reflexive, verb.infinitive == "joindre",
      EventWord.toWords.contains(event.hash(next))
    {
      next += 1
    }
    // `Le flambeau passe à X`
    if verb.infinitive == "passer", Self.passed.contains(event.hash(group.start - 1)) {
      return fallsTo(group, status, sentence)
    }
    // `rejoint Lille`, `file à Metz`
    let isTo = verb.use == .joinerAt && event.hash(next) == EventStatusRules.to
    if verb.use == .joiner || isTo,
      case let sporty = joiners(group, sentence),
      let town = club(ofTownAt: isTo ? next + 1 : next, for: sporty, sentence)
    {
      return make(
        sporty.filter { $0.kind != .group }, group, cue: group.verb..<group.verb + 1,
        until: town.end, status, sentence,
        post: Post(role: nil, organization: town.phrase, end: town.end), rule: "joins")
    }
    // `passe chez X`: the verb alone says too little.
    if rest == nil, verb.rests == [[Self.chez]], event.hash(next) != Self.chez { return [] }
    var organization = event.organization(at: next, before: bounds.upperBound)
    if verb.use == .joinerAt {
      if let held = arrivedOn(group, status, sentence, at: start) { return held }
      guard Self.arrivalWords.contains(event.hash(next)) || event.hash(next) == Self.on else {
        return []
      }
      organization = event.organization(at: next + 1, before: bounds.upperBound)
      if let match = Self.postWords.longestMatch(
        in: event.tokens, at: next, before: bounds.upperBound)
      {
        organization = event.organization(at: next + match.length, before: bounds.upperBound)
      }
    }
    // `intègre le comité exécutif de X`
    if organization == nil, let seat = seat(behind: next - 1, before: bounds.upperBound),
      let known = seat.organization
    {
      organization = (known, seat.end)
    }
    if organization == nil, verb.use == .joiner {
      organization = unknownOrganization(at: next, before: bounds.upperBound)
    }
    if verb.use == .joiner, organization.map({ isUnnamed($0.phrase) }) ?? true,
      let held = joinsUnit(group, status, sentence, at: next)
    {
      return held
    }
    // `X, qu'elle avait rejoint en 2019`
    if organization == nil, verb.use == .joiner,
      dateEnd(from: group.verb + 1, before: bounds.upperBound) != nil,
      let place = whereOf(group, sentence, by: [EventWord.que, EventWord.queElided])
    {
      organization = (place, group.verb + 1)
    }
    if let held = joinsAs(verb, group, status, sentence, at: next, organization?.phrase) {
      return held
    }
    guard var organization else { return [] }
    if case .generic(let noun) = organization.phrase,
      let named = nameBehind(genericAt: noun, before: bounds.upperBound)
    {
      organization = named
    }
    if case .country = organization.phrase { return [] }
    // `rejoint la Maison-Blanche`: on foot as well.
    if OrganizationNouns.noun(
      in: event.tokens, at: event.behindArticles(from: next), before: bounds.upperBound)?.kind
      == .seat
    {
      return []
    }
    // `a joint l'entreprise` by telephone, most often.
    if case .generic = organization.phrase, verb.infinitive == "joindre" { return [] }
    // `rejoint le groupe de tête`: one of many kinds of group.
    if case .generic = organization.phrase, event.has(organization.end, .of) { return [] }
    let people = joiners(group, sentence)
    var post = Post(role: nil, organization: organization.phrase, end: organization.end)
    if let role = self.post(after: organization.end, bounds), role.role != nil {
      post.role = role.role
    }
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: post.end, status, sentence,
      post: post,
      rule: "joins")
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

  private static let on = WordHash.of("sur")
  private static let plurals = EventWord.set("ont sont avaient étaient auront seront")
  private static let passed = EventWord.set(
    "flambeau relais témoin main rênes commandes manettes clés clefs bâton barre")

  /// `L'entraîneur de X était arrivé en juillet 2023`, `arrivé en 2019`: the place is the one
  /// where the text says that the newcomer works.
  private func arrivedOn(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int, at next: Int
  ) -> [AppointmentCandidate]? {
    var next = next
    let limit = event.text.sentences[sentence].tokens.upperBound
    while event.isAdverbial(next), !slots.isDate(next), dateEnd(from: next, before: limit) == nil {
      next += 1
    }
    guard let end = dateEnd(from: next, before: limit) else { return nil }
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
      let known = references.affiliation(of: entity, near: sentence), known.role != nil,
      !known.isFormer, known.organization != nil || !event.has(next, .time)
    else { return nil }
    let status = group.time == .pluperfect || group.time == .participle ? .historical : status
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: next + 2, status, sentence,
      post: Post(role: known.role, organization: known.organization, end: next + 1),
      rule: "joins")
  }

  private static let ways = EventWord.set("à au aux en dans sur")

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

  static let units = EventWord.set(
    """
    service équipe équipes rédaction conseil comité cabinet direction bureau staff département \
    encadrement groupe division pôle sélection effectif vestiaire unité branche antenne filiale \
    rangs cellule état-major
    """)

  func becomes(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    // `avant que X ne devienne`, `veut que X devienne` do not tell it.
    guard AppointmentCues.verb(event.tokens[group.verb])?.form != .subjunctive,
      let post = post(after: group.verb + 1, bounds), let role = post.role,
      let noun = PersonNouns.noun(in: event.tokens, at: role.lowerBound, before: role.upperBound),
      noun.kind == .office || noun.kind == .post
        || noun.kind == .sport && Self.heads.contains(event.hash(role.lowerBound))
          && post.organization != nil,
      !noun.isPlural, !isRecord(role.upperBound, bounds),
      // `devenir scénariste`: an occupation, unless it is one of somebody's.
      noun.kind == .office || post.organization != nil || isAgain(group, noun.kind)
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

  /// `redevient grand reporter`: what somebody was before and comes back to is a post.
  private func isAgain(_ group: VerbGroup, _ kind: PersonNoun.Kind) -> Bool {
    AppointmentCues.verb(event.tokens[group.verb])?.verb.infinitive == "redevenir" && kind == .post
  }

  /// Whether `prendre la tête` and the like take a post: at the head of a race, a ranking
  /// or nothing at all nobody has one.
  private func isPost(_ words: Range<Int>, of left: EventSlots.Origin?) -> Bool {
    guard words.contains(where: { Self.leads.contains(event.hash($0)) }) else { return true }
    if left?.role != nil { return true }
    switch left?.organization {
    case nil: return leadsPart(behind: words)
    case .generic(let noun):
      return !Self.packs.contains(event.hash(noun)) || event.hash(noun + 1) == Self.national
        || !words.contains { event.hash($0) == Self.headWord }
    default: return true
    }
  }

  /// `prend les rênes de la matinale`, `la tête du service`: a part of whom the text speaks of.
  private func leadsPart(behind words: Range<Int>) -> Bool {
    let next = event.behindArticles(from: words.upperBound + 1)
    guard event.has(words.upperBound, .of), next > words.upperBound else { return false }
    if Self.units.contains(event.hash(next)) || Self.parts.contains(event.hash(next)) {
      return !Self.packs.contains(event.hash(next))
    }
    return false
  }

  /// `devient le président le plus âgé`, `le premier ministre à visiter`: a record.
  private func isRecord(_ end: Int, _ bounds: Range<Int>) -> Bool {
    let near = end..<max(end, min(bounds.upperBound - 1, end + 4))
    return near.contains {
      event.has($0, .article) && event.hash($0 + 1) == EventWord.plus
        && !event.isMark($0) && Self.superlatives.contains(event.hash($0))
    }
  }

  /// `dirigera désormais X`, `va présider Y`.
  func leads(_ group: VerbGroup, _ sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    if group.voice == .passive { return ledBy(group, sentence) }
    let leaving = leaving(for: group, sentence) ?? gone(before: group)
    let isNew =
      group.time == .present
      && (group.verb + 1..<min(bounds.upperBound, group.verb + 3)).contains {
        Self.fromNow.contains(event.hash($0))
      }
    guard group.voice == .active, group.objectClitic == nil, group.governingNoun == nil,
      group.time == .future || group.effects == [.future] || leaving != nil || isNew
    else { return [] }
    // `présentera le journal`, not `le budget`
    let infinitive = AppointmentCues.verb(event.tokens[group.verb])?.verb.infinitive ?? ""
    if Self.hosting.contains(infinitive),
      !Self.shows.contains(event.hash(event.behindArticles(from: group.verb + 1)))
    {
      return []
    }
    let next = behindTimes(from: group.verb + 1, before: bounds.upperBound)
    let people =
      leaving.map { $0.time == .participle && $0.voice == .active } ?? false
      ? clauses.participleOwner(leaving ?? group, sentence)
      : clauses.subjects(of: leaving ?? group, inSentence: sentence)
    // `supervisera les ventes par intérim`: of the organization that the text speaks of.
    if let end = (next..<min(bounds.upperBound, next + 8)).first(where: {
      Self.interim.contains(event.hash($0))
    }) {
      return make(
        people, group, cue: group.verb..<group.verb + 1, until: end + 1, .announced, sentence,
        post: Post(role: nil, organization: nil, end: end), rule: "leads")
    }
    let named =
      event.has(next, .article)
      ? nil : event.unknownName(at: next, before: bounds.upperBound)
    guard
      let found = event.organization(at: next, before: bounds.upperBound)
        ?? named.map({ (.words($0), $0.upperBound) })
    else {
      // `dirigera l'équipe`: of whom the text speaks.
      let unit = event.behindArticles(from: next)
      guard unit > next,
        Self.units.contains(event.hash(unit)) || Self.parts.contains(event.hash(unit))
          || gone(before: group) != nil,
        !people.isEmpty
      else { return [] }
      let named = slots.complementOrganization(after: unit + 1, before: bounds.upperBound)
      // Not the unit of whom one leaves.
      guard
        named != nil || leaving == nil && Self.units.contains(event.hash(unit))
          || gone(before: group) != nil
      else { return [] }
      let end = named?.end ?? unit + 1
      return make(
        people.filter { $0.kind != .group }, group, cue: group.verb..<group.verb + 1, until: end,
        .announced, sentence, post: Post(role: nil, organization: named?.phrase, end: end),
        rule: "leads")
    }
    if case .country = found.phrase { return [] }
    var organization = found.phrase
    if case .generic(let noun) = organization,
      let named = slots.ownName(after: noun, before: bounds.upperBound)
    {
      organization = named.phrase
    }
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: found.end, .announced, sentence,
      post: Post(role: nil, organization: organization, end: found.end), rule: "leads")
  }

  /// The verb of leaving whose purpose is told: `quittera X pour diriger Y`.
  private func leaving(for group: VerbGroup, _ sentence: Int) -> VerbGroup? {
    guard group.link == EventWord.pour, group.effects.isEmpty else { return nil }
    let bounds = event.text.sentences[sentence].tokens
    for token in (max(bounds.lowerBound, group.start - 16)..<group.start).reversed() {
      guard let verbs = DepartureCues.verbs(event.tokens[token]),
        verbs.readings.contains(where: { Self.leavings.contains($0.use) })
      else { continue }
      return event.verbGroup(at: token, form: verbs.form)
    }
    return nil
  }

  /// `partie diriger X`, `est parti entraîner Y`: the verb right before.
  func gone(before group: VerbGroup) -> VerbGroup? {
    guard group.time == .infinitive, group.link == nil, group.start > 0,
      let verbs = DepartureCues.verbs(event.tokens[group.start - 1]),
      verbs.readings.contains(where: { $0.infinitive == "partir" })
    else { return nil }
    return event.verbGroup(at: group.start - 1, form: verbs.form).withBeingAsHaving
  }

  private static let leavings: Set<DepartureUse> = [.object, .leaver, .weakLeaver]

  /// `La commission sera présidée par X`.
  private func ledBy(_ group: VerbGroup, _ sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let isNew = (group.start..<group.verb).contains { Self.fromNow.contains(event.hash($0)) }
    guard group.time == .future || isNew, group.governingNoun == nil,
      let led = organization(before: group.start, bounds)
    else { return [] }
    let people = clauses.agents(behind: group.verb, inSentence: sentence).prefix(1)
    let end = people.last?.tokens.upperBound ?? group.verb + 1
    return make(
      Array(people), group, cue: group.verb..<group.verb + 1, until: end,
      isNew && group.time != .future ? .confirmed : .announced, sentence,
      post: Post(role: nil, organization: led, end: end), rule: "leads")
  }

  func phrase(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let group = Self.goings.contains(verb.infinitive) ? group.withBeingAsHaving : group
    if group.voice == .passive { return coveredBy(verb, group, status, sentence) }
    if group.time == .participle, verb.infinitive == "assurer" {
      return coveredBy(verb, group, status, sentence)
    }
    guard
      let rest = slots.rest(verb.rests, after: group.verb + 1, before: bounds.upperBound)
    else {
      if takesPortfolio(behind: group.verb) { return takesPortfolio(group, status, sentence) }
      return verb.infinitive == "entrer" ? enters(group, status, sentence) : []
    }
    // `assure la coordination`, `reprend la gestion`: behind who left a post, or to come.
    if Self.tasks.contains(event.hash(rest - 1)), Self.holding.contains(verb.infinitive),
      group.time != .future, !leaves(near: sentence)
    {
      return []
    }
    var left = slots.origin(after: rest, before: bounds.upperBound)
    if Self.offers.contains(event.hash(rest - 1)) {
      guard let from = left, from.role == nil, let made = from.organization, !isUnnamed(made)
      else { return [] }
      return make(
        clauses.subjects(of: group, inSentence: sentence), group, cue: group.verb..<rest,
        until: from.end, status, sentence,
        post: Post(role: nil, organization: made, end: from.end), rule: "joins")
    }
    if Self.charges.contains(event.hash(rest - 1)) {
      return takesCharge(group, status, sentence, from: rest)
    }
    if left?.organization == nil,
      let found = slots.complementOrganization(after: rest, before: bounds.upperBound)
    {
      left = EventSlots.Origin(organization: found.phrase, role: left?.role, end: found.end)
    }
    // `entre au gouvernement`, `entre au conseil d'administration de X`
    if left?.organization == nil,
      let link = (group.verb + 1..<rest).first(where: {
        EventWord.toWords.contains(event.hash($0))
      }), let seat = seat(behind: link, before: bounds.upperBound), seat.end >= rest
    {
      left = EventSlots.Origin(
        organization: seat.organization, role: left?.role ?? seat.role, end: seat.end)
    }
    if Self.places.contains(event.hash(rest - 1)), event.has(rest, .of),
      let previous = clauses.objects(from: rest, inSentence: sentence, allowing: .of).first,
      previous.kind == .named
    {
      return takesPlace(of: previous, group, status, sentence, left: left)
    }
    if left == nil, event.has(rest - 2, .possessive), Self.places.contains(event.hash(rest - 1)) {
      return takesPlace(group, status, sentence, until: rest)
    }
    let people =
      absolute(group, sentence)
      ?? clauses.membersNamed(of: clauses.subjects(of: group, inSentence: sentence), sentence)
    // `en reprend la barre`: of what the text speaks of.
    guard
      isPost(group.verb + 1..<rest, of: left) || left == nil && group.hasEn
        || left == nil && followsLeaver(people, endingAt: rest, sentence)
    else { return [] }
    var role = left?.role
    if role == nil, verb.infinitive != "assurer" {
      let words = group.verb + 1..<rest
      role = words.contains { Self.headships.contains(event.hash($0)) } ? words : nil
    }
    return alongside(behind: rest, group, status, sentence, of: left?.organization)
      + make(
        people, group, cue: group.verb..<rest, until: left?.end ?? rest, status, sentence,
        post: Post(role: role, organization: left?.organization, end: left?.end ?? rest),
        rule: "takes_post"
      ) { candidate in
        // `Il prendra ses fonctions lundi`, `Il a prêté serment` goes on about a post told before.
        if role == nil, left?.organization == nil, Self.duties.contains(event.hash(rest - 1)) {
          candidate.isWeak = true
        }
        if candidate.roleRange == nil, !candidate.isWeak,
          let known = self.lastLeftRole(before: sentence, except: candidate.newcomer)
        {
          candidate.roleRange = known
        }
      }
  }

  /// `Y prendra sa place`: the post of whom the text spoke of.
  private func takesPlace(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int, until rest: Int
  ) -> [AppointmentCandidate] {
    let people = clauses.subjects(of: group, inSentence: sentence)
    let owner = clauses.possessor(at: rest - 2)
    var previous: Int?
    if case .entity(let found)? = references.referent(
      of: owner, inSentence: sentence, excluding: Set(people.compactMap(\.entity)))
    {
      previous = found
    }
    let known = previous.flatMap { references.affiliation(of: $0, near: sentence) }
    let isLeft = leaves(before: group.start, sentence) && !isSubstitution(sentence)
    guard known?.role != nil || isLeft && people.contains(where: { $0.kind == .named }) else {
      return []
    }
    return make(
      people, group, cue: group.verb..<rest, until: rest, status, sentence,
      post: Post(role: known?.role, organization: known?.organization, end: rest), rule: "succeeds"
    ) { candidate in
      candidate.predecessor = previous
      candidate.roleRange =
        candidate.roleRange ?? lastLeftRole(before: sentence, except: candidate.newcomer)
    }
    .filter { $0.predecessor.map(Referent.entity) != $0.newcomer }
  }

  /// `X prend la place de Y au conseil de Z`.
  private func takesPlace(
    of previous: PersonPhrase, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int,
    left: EventSlots.Origin?
  ) -> [AppointmentCandidate] {
    let people = clauses.subjects(of: group, inSentence: sentence)
    let end = max(previous.tokens.upperBound, left?.end ?? 0)
    guard
      case .entity(let predecessor)? = references.referent(
        of: previous, inSentence: sentence, excluding: Set(people.compactMap(\.entity)))
    else { return [] }
    let known = references.affiliation(of: predecessor, near: sentence)
    let bounds = event.text.sentences[sentence].tokens
    let seat =
      EventWord.toWords.contains(event.hash(previous.tokens.upperBound))
      ? self.seat(behind: previous.tokens.upperBound, before: bounds.upperBound) : nil
    guard known?.role != nil || seat != nil || left?.role != nil || hasPostWord(sentence) else {
      return []
    }
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: max(end, seat?.end ?? 0), status,
      sentence,
      post: Post(
        role: known?.role ?? left?.role, organization: seat?.organization ?? known?.organization,
        end: end), rule: "succeeds"
    ) { $0.predecessor = predecessor }
    .filter { $0.newcomer != .entity(predecessor) }
  }

  /// `X prend la suite à titre provisoire`, `prend le relais` behind who left a post.
  private func followsLeaver(
    _ people: [PersonPhrase], endingAt rest: Int, _ sentence: Int
  ) -> Bool {
    let isLead = Self.leads.contains(event.hash(rest - 1)) && leaves(near: sentence)
    guard isLead || Self.places.contains(event.hash(rest - 1)), let first = people.first,
      first.kind == .named,
      let referent = references.referent(of: first, inSentence: sentence)
    else { return false }
    let next = event.behindArticles(from: rest)
    let isPlain =
      event.isMark(next) || event.has(next, [.preposition, .time, .adverb])
      || next >= event.text.sentences[sentence].tokens.upperBound
    return isPlain && !event.has(rest, .of)
      && (lastLeftRole(before: sentence, except: referent) != nil || leaves(near: sentence))
  }

  /// `Y a été limogé, X assurant l'intérim`: the gerund with a subject of its own.
  private func absolute(_ group: VerbGroup, _ sentence: Int) -> [PersonPhrase]? {
    guard group.time == .gerund,
      let own = event.phrases[sentence].first(where: { $0.tokens.upperBound == group.start }),
      own.kind == .named, event.hash(own.tokens.lowerBound - 1) == EventWord.comma
    else { return nil }
    return [own]
  }

  /// Whether a portfolio of a minister follows, in capitals: `prend les Affaires étrangères`.
  func takesPortfolio(behind verb: Int) -> Bool {
    let next = event.behindArticles(from: event.has(verb + 1, .of) ? verb + 2 : verb + 1)
    return next > verb + 1 && next <= verb + 3 && Self.portfolios.contains(event.hash(next))
      && event.tokens[next].isCapitalized
  }

  private func takesPortfolio(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let next = event.behindArticles(
      from: event.has(group.verb + 1, .of) ? group.verb + 2 : group.verb + 1)
    let end =
      next + 1 < bounds.upperBound && event.looksLikeAdjective(next + 1) ? next + 2 : next + 1
    guard group.voice == .active else { return [] }
    var result = make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind == .named }, group,
      cue: group.verb..<group.verb + 1, until: end, status, sentence,
      post: Post(role: next..<end, organization: nil, end: end), rule: "takes_post")
    // `X prend les Finances, Y la Justice`
    var last = end
    while event.hash(last) == EventWord.comma || event.hash(last) == EventWord.et,
      let other = event.phrase(at: last + 1, inSentence: sentence), other.kind == .named,
      case let own = other.tokens.upperBound, takesPortfolio(behind: own - 1)
    {
      let held = event.behindArticles(from: own)
      last = held + 1
      result += make(
        [other], group, cue: group.verb..<group.verb + 1, until: last, status, sentence,
        post: Post(role: held..<last, organization: nil, end: last), rule: "takes_post")
    }
    return result
  }

  /// `prend en charge le groupe`, `prendra en main la sélection`: a unit, not a patient.
  private func takesCharge(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int, from rest: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let next = event.behindArticles(from: rest)
    guard next > rest, next < bounds.upperBound else { return [] }
    var organization: OrganizationPhrase?
    var end = next + 1
    if let found = event.organization(at: rest, before: bounds.upperBound) {
      if case .country = found.phrase { return [] }
      organization = isUnnamed(found.phrase) ? nil : found.phrase
      end = found.end
    }
    guard organization != nil || Self.units.contains(event.hash(next)) else { return [] }
    if organization == nil,
      let named = slots.complementOrganization(after: next + 1, before: bounds.upperBound)
    {
      (organization, end) = (named.phrase, named.end)
    }
    return make(
      clauses.subjects(of: group, inSentence: sentence), group, cue: group.verb..<rest, until: end,
      status, sentence, post: Post(role: nil, organization: organization, end: end),
      rule: "takes_post")
  }

  private static let offers = EventWord.set("offre proposition")
  private static let charges = EventWord.set("charge main mains")
  private static let places = EventWord.set(
    "place suite succession relève relais flambeau témoin cran échelon remplacement")

  /// `l'intérim sera assuré par X`: the post is the subject.
  private func coveredBy(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let first = event.text.sentences[sentence].tokens.lowerBound
    guard verb.infinitive == "assurer",
      (max(first, group.start - 14)..<group.start).contains(where: {
        Self.covers.contains(event.hash($0)) && event.has($0 - 1, [.article, .of])
      })
    else { return [] }
    let people = event.phrases[sentence].filter {
      $0.tokens.lowerBound > group.verb && $0.preposition == EventWord.by
    }
    return make(
      people, group, cue: group.verb..<group.verb + 1,
      until: people.last?.tokens.upperBound ?? group.verb + 1, status, sentence, post: nil,
      rule: "takes_post")
  }

  private static let covers = EventWord.set(
    """
    intérim présidence direction succession transition suppléance régence relève suite remplacement \
    continuité présentation
    """)

  /// The post last spoken of as left, for `assure l'intérim`.
  func lastLeftRole(before sentence: Int, except newcomer: Referent) -> Range<Int>? {
    for place in stride(from: sentence, through: max(0, sentence - 3), by: -1) {
      for phrase in event.phrases[place].reversed() {
        if let role = phrase.role, let entity = phrase.entity, !phrase.isGenericHuman,
          .entity(entity) != newcomer
        {
          return role
        }
      }
    }
    return nil
  }

  private static let duties = EventWord.set("fonctions fonction serment")
  private static let hosting: Set<String> = ["présenter", "animer"]
  private static let shows = EventWord.set(
    "journal jt matinale émission magazine quotidienne talk-show débats tranche")
  private static let headWord = WordHash.of("tête")
  private static let goings: Set<String> = ["entrer", "accéder", "monter"]
  private static let leads = EventWord.set(
    """
    tête rênes commandes barre suite relève relais place succession flambeau témoin clés clefs manettes \
    conduite responsabilité leadership gouvernance
    """)
  /// Parts of an organization that somebody leads.
  static let parts = EventWord.set(
    """
    matinale émission rédaction antenne programme programmes journal jt édition émissions service \
    services cuisines cuisine ventes opérations marketing communication production recherche \
    bataillon brigade gendarmerie base escadre division corps garnison caserne région agence succursale boutique magasin école collège lycée compagnie régiment escadron parti groupe coalition opposition délégation commission mission section promotion \
    entreprise affaires activité activités marque filière usine site chantier projet
    """)
  /// Objects of `assurer` and the like that mostly tell a task.
  private static let tasks = EventWord.set(
    """
    continuité conduite présentation animation coordination commandement relève relais gestion \
    courantes échelon cran remplacement fonctions
    """)
  private static let holding: Set<String> = ["assurer", "gérer", "reprendre", "monter"]
  private static let national = WordHash.of("nationale")
  private static let packs = EventWord.set("groupe course peloton")
  private static let headships = EventWord.set(
    "tête direction présidence chefferie coprésidence co-présidence vice-présidence secrétariat")
  private static let superlatives = EventWord.set("le la")
}
