import Articles
import French
import Text

/// Who is to lead something: `dirigera X`, `quitte X pour diriger Y`, `sera présidée par X`.
extension AppointmentFinder {
  /// `dirigera désormais X`, `va présider Y`.
  func leads(_ group: VerbGroup, _ sentence: Int) -> [AppointmentCandidate] {
    if group.voice == .passive { return ledBy(group, sentence) }
    let leaving = leaving(for: group, sentence) ?? gone(before: group)
    guard group.voice == .active, group.objectClitic == nil, group.governingNoun == nil,
      leaving != nil || isToCome(group, event.text.sentences[sentence].tokens),
      !hostsNothing(group),
      let post = led(by: group, leaves: leaving != nil, sentence)
    else { return [] }
    let people =
      leaving.map { $0.time == .participle && $0.voice == .active } ?? false
      ? clauses.participleOwner(leaving ?? group, sentence)
      : clauses.subjects(of: leaving ?? group, inSentence: sentence)
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: post.end, .announced, sentence,
      post: post, rule: "leads")
  }

  /// `dirigera`, `va diriger`, `dirige désormais`.
  private func isToCome(_ group: VerbGroup, _ bounds: Range<Int>) -> Bool {
    group.time == .future || group.effects == [.future] || isAccepted(group)
      || group.time == .present
        && (group.verb + 1..<min(bounds.upperBound, group.verb + 3)).contains {
          Self.fromNow.contains(event.hash($0)) || isFresh(at: $0)
        }
  }

  /// `a accepté de diriger X`
  private func isAccepted(_ group: VerbGroup) -> Bool {
    (group.start..<group.verb).contains {
      Self.accepting.contains(event.hash($0))
    }
  }

  /// `présentera le budget`, where `le journal` would be a post.
  private func hostsNothing(_ group: VerbGroup) -> Bool {
    let infinitive = AppointmentCues.verb(event.tokens[group.verb])?.verb.infinitive ?? ""
    return Self.hosting.contains(infinitive)
      && {
        let next = event.hash(
          event.behindArticles(
            from: behindManner(from: group.verb + 1, before: event.tokens.count)))
        return !Self.shows.contains(next)
          && !(infinitive == "animer" && Self.units.contains(next))
      }()
  }

  /// What somebody is to lead.
  private func led(by group: VerbGroup, leaves: Bool, _ sentence: Int) -> Post? {
    let bounds = event.text.sentences[sentence].tokens
    var next = behindManner(from: group.verb + 1, before: bounds.upperBound)
    // `présidera aux destinées de X`
    if event.hash(next + 1) == Self.fortunes, event.has(next + 2, .of) { next += 3 }
    // `dirigera l'ensemble du réseau`
    if event.hash(next + 1) == Self.whole, event.has(next + 2, .of) { next += 2 }
    // `supervisera les ventes par intérim`: of the organization that the text speaks of.
    if let interim = (next..<min(bounds.upperBound, next + 8)).first(where: {
      Self.interim.contains(event.hash($0))
    }) {
      return Post(role: nil, organization: nil, end: interim + 1)
    }
    let named =
      event.has(next, .article)
      ? nil : event.unknownName(at: next, before: bounds.upperBound)
    guard
      let found = event.organization(at: next, before: bounds.upperBound)
        ?? named.map({ (.words($0), $0.upperBound) })
    else {
      // `entraînera Monaco`
      if let town = club(ofTownAt: next, for: [], event.text.sentence(ofToken: next)) {
        return Post(role: nil, organization: town.phrase, end: town.end)
      }
      return ledUnit(by: group, leaves: leaves, at: next, bounds)
    }
    switch found.phrase {
    case .country: return nil
    case .generic(let noun):
      let own = slots.ownName(after: noun, before: bounds.upperBound)
      return Post(role: nil, organization: own?.phrase ?? found.phrase, end: found.end)
    case .entity, .words: return Post(role: nil, organization: found.phrase, end: found.end)
    }
  }

  /// `dirigera l'équipe`: of whom the text speaks.
  private func ledUnit(
    by group: VerbGroup, leaves: Bool, at next: Int, _ bounds: Range<Int>
  ) -> Post? {
    let unit = event.behindArticles(from: next)
    let isGone = gone(before: group) != nil
    let isUnit = Self.units.contains(event.hash(unit))
    guard unit > next, isUnit || Self.parts.contains(event.hash(unit)) || isGone else {
      return nil
    }
    let named = slots.complementOrganization(after: unit + 1, before: bounds.upperBound)
    // Not the unit of whom one leaves.
    guard named != nil || !leaves && (isUnit || group.hasEn) || isGone else { return nil }
    return Post(role: nil, organization: named?.phrase, end: named?.end ?? unit + 1)
  }

  /// The verb of leaving whose purpose is told: `quittera X pour diriger Y`.
  private func leaving(for group: VerbGroup, _ sentence: Int) -> VerbGroup? {
    guard group.link == EventWord.pour, group.effects.isEmpty else { return nil }
    let bounds = event.text.sentences[sentence].tokens
    for token in (max(bounds.lowerBound, group.start - 16)..<group.start).reversed() {
      guard let verbs = DepartureCues.verbs(event.tokens[token]),
        verbs.readings.all.contains(where: { Self.leavings.contains($0.use) })
      else { continue }
      return event.verbGroup(at: token, form: verbs.form)
    }
    return nil
  }

  /// `partie diriger X`, `est parti entraîner Y`: the verb right before.
  func gone(before group: VerbGroup) -> VerbGroup? {
    guard group.time == .infinitive, group.link == nil, group.start > 0 else { return nil }
    // `partie en 2020 diriger X`
    let first = event.text.sentences[event.text.sentence(ofToken: group.start)].tokens.lowerBound
    guard
      let leaving = (max(first, group.start - 6)..<group.start).last(where: {
        DepartureCues.verbs(event.tokens[$0])?.readings.all.contains { $0.infinitive == "partir" }
          ?? false
      }), behindManner(from: leaving + 1, before: group.start) == group.start,
      let verbs = DepartureCues.verbs(event.tokens[leaving])
    else { return nil }
    return event.verbGroup(at: leaving, form: verbs.form).withBeingAsHaving
  }

  /// `La commission sera présidée par X`.
  private func ledBy(_ group: VerbGroup, _ sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let isNew = (group.start..<group.verb).contains { Self.fromNow.contains(event.hash($0)) }
    guard group.time == .future || isNew, group.governingNoun == nil,
      let led = organization(before: group.start, bounds)
    else { return [] }
    var people = clauses.agents(behind: group.verb, inSentence: sentence).prefix(1)
    if people.first?.kind != .named, event.hash(group.verb + 1) == EventWord.by,
      let named = recipient(behind: group.verb + 1, sentence)
    {
      people = [named]
    }
    let end = people.last?.tokens.upperBound ?? group.verb + 1
    return make(
      Array(people), group, cue: group.verb..<group.verb + 1, until: end,
      isNew && group.time != .future ? .confirmed : .announced, sentence,
      post: Post(role: nil, organization: led, end: end), rule: "leads")
  }

  private static let leavings: Set<DepartureUse> = [.object, .leaver, .weakLeaver]
  private static let whole = WordHash.of("ensemble")
  private static let accepting = EventWord.set("accepté accepte acceptent acceptera accepter")
  private static let fortunes = WordHash.of("destinées")
  private static let hosting: Set<String> = ["présenter", "animer"]
  private static let shows = EventWord.set(
    "journal jt matinale émission magazine quotidienne talk-show débats tranche")

  /// Parts of an organization that somebody leads.
  static let parts = EventWord.set(
    """
    matinale émission rédaction antenne programme programmes journal jt édition émissions service \
    services cuisines cuisine ventes opérations marketing communication production recherche \
    bataillon brigade gendarmerie base escadre division corps garnison caserne région agence succursale boutique magasin école collège lycée compagnie régiment escadron parti groupe coalition opposition délégation commission mission section promotion \
    réseau zone équipes entreprise affaires activité activités marque filière usine site chantier projet
    """)
}
