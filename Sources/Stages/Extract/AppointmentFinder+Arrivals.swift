import Articles
import French
import Text

/// People whom idioms say to arrive.
extension AppointmentFinder {
  /// `s'est attaché les services de X`, `a fait signer X`, `fait son entrée au conseil de Y`.
  func hires(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard
      let rest = slots.rest(verb.rests, after: group.verb + 1, before: bounds.upperBound)
    else {
      if verb.infinitive == "faire" { return makesOf(group, status, sentence) }
      return isStrengthening(verb, at: group.verb)
        ? strengthens(group, status, sentence) : offers(group, status, sentence)
    }
    if Self.comings.contains(event.hash(rest - 1)) {
      return comesIn(group, status, sentence, until: rest)
    }
    let last = event.hash(rest - 1)
    if Self.agreeing.contains(verb.infinitive) {
      return agrees(group, status, sentence, until: rest)
    }
    if Self.choosings.contains(last) { return settles(group, status, sentence, on: rest) }
    if Self.interim.contains(last) {
      let post = self.post(after: rest, bounds)
      return make(
        clauses.subjects(of: group, inSentence: sentence), group, cue: group.verb..<rest,
        until: post?.end ?? rest, status, sentence, post: post, rule: "takes_post")
    }
    if last == EventWord.de { return acts(group, status, sentence, as: rest) }
    let isJoined = last == EventWord.with && (group.voice == .reflexive || rest - group.verb > 2)
    guard
      group.voice == .reflexive && last != EventWord.with || last == Self.toSign
        || last == Self.toCome || isJoined
    else { return [] }
    // `se renforce avec l'arrivée de X`
    let start =
      isJoined && AppointmentCues.isNoun(event.tokens[event.behindArticles(from: rest)])
      ? event.behindArticles(from: rest) + 1 : rest
    let people = clauses.objects(from: start, inSentence: sentence, allowing: .of)
      .filter { $0.kind == .named }
    let club = employer(before: group.start, bounds)
    guard let end = people.last?.tokens.upperBound, club != nil || hasPost(group, sentence) else {
      return []
    }
    let held = post(after: end, bounds)
    return make(
      people, group, cue: group.verb..<rest, until: held?.end ?? end, status, sentence,
      post: Post(
        role: held?.role, organization: club ?? held?.organization, end: held?.end ?? end),
      rule: "appointed")
  }

  /// `renforce la brigade de X`: the unit, or whose it is.
  private func strengthens(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let unit = event.behindArticles(
      from: behindManner(from: group.verb + 1, before: bounds.upperBound))
    let named = slots.complementOrganization(after: unit + 1, before: bounds.upperBound)
    let end = named?.end ?? unit + 1
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind == .named }, group,
      cue: group.verb..<group.verb + 1, until: end, status, sentence,
      post: Post(role: nil, organization: named?.phrase, end: end), rule: "joins")
  }

  /// `a dit oui au FC X`, `a donné son accord à Y`: of a player and a club.
  private func agrees(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int, until rest: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let people = clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }
    let isSport = references.isAboutSport || speaksOfTransfers
    guard isSport,
      let found = named(behind: rest - 1, before: bounds.upperBound)
        ?? club(ofTownAt: rest, for: people, sentence)
    else { return [] }
    return make(
      people, group, cue: group.verb..<rest, until: found.end, status, sentence,
      post: Post(role: nil, organization: found.phrase, end: found.end), rule: "joins")
  }

  /// `Le FC X s'est offert Y`
  private func offers(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let people = clauses.objects(from: group.verb + 1, inSentence: sentence)
      .filter { $0.kind == .named && $0.preposition == nil }
    guard group.voice == .reflexive, let end = people.last?.tokens.upperBound,
      let club = employer(before: group.start, bounds)
    else { return [] }
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: end, status, sentence,
      post: Post(role: nil, organization: club, end: end), rule: "appointed")
  }

  /// `fait office de directeur`
  private func acts(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int, as start: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard let held = heldRole(at: start, before: bounds.upperBound), held.role != nil,
      group.time == .future || isInterim(behind: held.end, bounds) || leaves(near: sentence)
    else { return [] }
    return make(
      clauses.subjects(of: group, inSentence: sentence), group, cue: group.verb..<start,
      until: held.end, status, sentence,
      post: Post(role: held.role, organization: held.organization, end: held.end),
      rule: "takes_post")
  }

  /// The organization before a verb, known or not.
  func employer(before token: Int, _ bounds: Range<Int>) -> OrganizationPhrase? {
    organization(before: token, bounds)
      ?? event.unknownName(endingAt: token - 1, in: bounds).map { .words($0) }
      ?? townSubject(before: token, bounds)
  }

  /// `Lille recrute X`: the town that is the subject, for its club.
  private func townSubject(before token: Int, _ bounds: Range<Int>) -> OrganizationPhrase? {
    guard let town = event.occurrence(at: token - 1),
      event.names.entities[town.entity].type == .location,
      town.tokens.lowerBound == bounds.lowerBound
        || event.isMark(town.tokens.lowerBound - 1)
    else { return nil }
    return .entity(town.entity)
  }

  /// A town that stands for its club where somebody of sport goes: `rejoint Lille`, `à Metz`.
  func club(
    ofTownAt token: Int, for people: [PersonPhrase], _ sentence: Int, isSure: Bool = false
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    guard let town = event.name(at: token, .location), !event.has(token - 1, .article),
      people.contains(where: { phrase in
        phrase.isSport
          || (phrase.entity.flatMap { references.affiliation(of: $0, near: sentence)?.isSport }
            ?? false)
      }) || isSure || references.isAboutSport || speaksOfTransfers
    else { return nil }
    return (.entity(town.entity), town.tokens.upperBound)
  }

  /// `la saison prochaine`, `jusqu'à la fin de la saison`, which only players count by.
  private func speaksOfSeason(_ bounds: Range<Int>) -> Bool {
    bounds.contains { Self.sportSeasons.contains(event.hash($0)) }
  }

  private static let sportSeasons = EventWord.set("saison exercice championnat")

  /// Whether the document speaks of players or of buying and lending them.
  var speaksOfTransfers: Bool {
    event.tokens.contains { Self.transferWords.contains($0.hash) }
  }

  private static let transferWords = EventWord.set(
    """
    mercato transfert transferts buts buteur buteuse gardien gardienne milieu club clubs championnat \
    ligue football rugby handball basket volley hockey joueur joueuse entraîneur entraîneuse coach
    """)

  /// `fait son entrée au conseil`, `son retour chez X`, `prend place au conseil`: only with
  /// the organization behind.
  private func comesIn(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int, until rest: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard group.voice == .active, Self.arrivalWords.contains(event.hash(rest)),
      let post = seat(behind: rest, before: bounds.upperBound)
    else { return [] }
    return make(
      joiners(group, sentence), group, cue: group.verb..<rest, until: post.end, status, sentence,
      post: post, rule: "takes_post")
  }

  /// `évoluera la saison prochaine au FC X`: a club behind `à`.
  func playsFor(_ group: VerbGroup, _ sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let isNow =
      group.time == .present
      && (Self.fromNow.contains(event.hash(group.verb + 1)) || isFresh(at: group.verb + 1))
    guard group.time == .future || isNow, group.voice == .active, !group.isNegated else {
      return []
    }
    // `évoluera sous le maillot de X`
    if let shirt = (group.verb + 1..<min(bounds.upperBound, group.verb + 8)).lazy.compactMap({
      self.club(ofShirtAt: $0, bounds)
    }).first {
      return make(
        clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
        cue: group.verb..<group.verb + 1, until: shirt.end, .announced, sentence, post: shirt,
        rule: "joins")
    }
    // `siégera au conseil de X`, `travaillera pour Y`
    let near = group.verb + 1..<min(bounds.upperBound, group.verb + 8)
    if let link = near.first(where: { Self.workingWords.contains(event.hash($0)) }),
      AppointmentCues.verb(event.tokens[group.verb])?.verb.infinitive != "jouer",
      let found = seat(behind: link, before: bounds.upperBound)
        ?? named(behind: link, before: bounds.upperBound).map({
          Post(role: nil, organization: $0.phrase, end: $0.end)
        }), found.organization != nil
    {
      return make(
        clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
        cue: group.verb..<group.verb + 1, until: found.end, .announced, sentence, post: found,
        rule: "joins")
    }
    // `finira la saison à X`
    let infinitive = AppointmentCues.verb(event.tokens[group.verb])?.verb.infinitive ?? ""
    if Self.endings.contains(infinitive),
      !near.contains(where: { Self.playedOut.contains(event.hash($0)) })
    {
      return []
    }
    let isSeason = bounds.contains { Self.seasons.contains(event.hash($0)) }
    let people = clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }
    if isSeason,
      let town = near.lazy.compactMap({
        EventWord.toWords.contains(event.hash($0))
          ? club(ofTownAt: $0 + 1, for: people, sentence, isSure: speaksOfSeason(bounds)) : nil
      }).first
    {
      return make(
        people, group, cue: group.verb..<group.verb + 1, until: town.end, .announced, sentence,
        post: Post(role: nil, organization: town.phrase, end: town.end), rule: "joins")
    }
    guard
      let link = near.first(where: {
        EventWord.toWords.contains(event.hash($0))
          && (event.occurrence(at: $0 + 1) != nil
            || isSeason && event.occurrence(at: event.behindArticles(from: $0 + 1)) != nil)
      }),
      let found = event.organization(at: link + 1, before: bounds.upperBound),
      case .entity = found.phrase
    else { return [] }
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: found.end, .announced, sentence,
      post: Post(role: nil, organization: found.phrase, end: found.end), rule: "joins")
  }

  /// Whether the subject of a verb has a post in sport, for whose club it acts.
  private func hasPost(_ group: VerbGroup, _ sentence: Int) -> Bool {
    guard let subject = clauses.subjects(of: group, inSentence: sentence).first,
      case .entity(let entity)? = references.referent(of: subject, inSentence: sentence),
      let known = references.affiliation(of: entity, near: sentence)
    else { return false }
    return known.role != nil && known.isSport && !known.isFormer
  }

  private static let comings = EventWord.set(
    "entrée retour valises bagages cartons carrière aventure route parcours pas débuts")
  private static let workingWords = EventWord.set("au chez pour")
  private static let agreeing: Set<String> = ["dire", "donner"]
  private static let endings: Set<String> = ["finir", "terminer", "achever"]
  private static let playedOut = EventWord.set("saison exercice championnat année")
  private static let seasons = EventWord.set(
    "saison saisons exercice championnat désormais dorénavant")
  private static let toSign = WordHash.of("signer")
  private static let toCome = WordHash.of("venir")
  /// The last words of the idioms of choosing.
  private static let choosings = EventWord.set("sur à pour vers")
}
