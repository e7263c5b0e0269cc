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
    guard let rest = slots.rest(verb.rests, after: group.verb + 1, before: bounds.upperBound)
    else { return [] }
    if Self.comings.contains(event.hash(rest - 1)) {
      return comesIn(group, status, sentence, until: rest)
    }
    guard group.voice == .reflexive || Self.choices.contains(event.hash(rest - 1)) else {
      return []
    }
    let people = clauses.objects(from: rest, inSentence: sentence, allowing: .of)
      .filter { $0.kind == .named }
    guard let last = people.last, let club = organization(before: group.start, bounds) else {
      return []
    }
    return make(
      people, group, cue: group.verb..<rest, until: last.tokens.upperBound, status, sentence,
      post: Post(role: nil, organization: club, end: last.tokens.upperBound), rule: "appointed")
  }

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
      clauses.subjects(of: group, inSentence: sentence), group, cue: group.verb..<rest,
      until: post.end, status, sentence, post: post, rule: "takes_post")
  }

  /// `évoluera la saison prochaine au FC X`: a club behind `à`.
  func playsFor(_ group: VerbGroup, _ sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard group.time == .future, group.voice == .active, !group.isNegated,
      let link = (group.verb + 1..<min(bounds.upperBound, group.verb + 8)).first(where: {
        EventWord.toWords.contains(event.hash($0)) && event.occurrence(at: $0 + 1) != nil
      }),
      let found = event.organization(at: link + 1, before: bounds.upperBound),
      case .entity = found.phrase
    else { return [] }
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
      cue: group.verb..<group.verb + 1, until: found.end, .announced, sentence,
      post: Post(role: nil, organization: found.phrase, end: found.end), rule: "joins")
  }

  /// `portera le maillot de X`, `courra l'an prochain sous les couleurs de X`.
  func wears(_ group: VerbGroup, _ sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard group.time == .future, group.voice == .active, !group.isNegated,
      let color = (group.verb + 1..<min(bounds.upperBound, group.verb + 10)).first(where: {
        Self.colors.contains(event.hash($0))
      }), event.has(color + 1, .of),
      let found = event.organization(at: color + 2, before: bounds.upperBound)
        ?? event.unknownName(at: event.behindArticles(from: color + 2), before: bounds.upperBound)
        .map({ (.words($0), $0.upperBound) })
    else { return [] }
    switch found.phrase {
    case .entity, .words: break
    case .generic, .country: return []
    }
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
      cue: group.verb..<group.verb + 1, until: found.end, .announced, sentence,
      post: Post(role: nil, organization: found.phrase, end: found.end), rule: "joins")
  }

  private static let colors = EventWord.set("couleurs maillot tunique")

  /// `L'intérim est confié à X`, `confie la direction de Y à X`, `a confié à X les rênes de Y`.
  func entrusts(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let clause = clauses.clauseStart(before: group.start, bounds, crossingRelatives: false)
    // `La présidence échoit à X`: the post is the subject too.
    let isSubject =
      group.voice == .passive
      || AppointmentCues.verb(event.tokens[group.verb])?.verb.infinitive != "confier"
    let near =
      isSubject
      ? clause..<group.start : group.verb + 1..<min(bounds.upperBound, group.verb + 16)
    guard let noun = near.first(where: { Self.entrusted.contains(event.hash($0)) }) else {
      return []
    }
    let people = event.phrases[sentence].filter {
      $0.kind == .named && $0.tokens.lowerBound > group.verb
        && $0.tokens.lowerBound - group.verb < 16
        && $0.preposition.map(EventWord.toWords.contains) ?? false
    }.prefix(1)
    guard let person = people.first else { return [] }
    var post = Post(role: nil, organization: nil, end: noun + 1)
    if let left = slots.origin(after: noun + 1, before: bounds.upperBound) {
      post = Post(role: left.role, organization: left.organization, end: left.end)
    } else if !isSubject {
      post.organization = organization(before: group.start, bounds)
    }
    if post.role == nil, !Self.interim.contains(event.hash(noun)) { post.role = noun..<noun + 1 }
    return make(
      [person], group, cue: group.verb..<group.verb + 1,
      until: max(person.tokens.upperBound, post.end), status, sentence, post: post,
      rule: "appointed")
  }

  private static let comings = EventWord.set("entrée retour valises bagages")
  private static let choices = EventWord.set("signer sur")
  private static let entrusted = EventWord.set(
    """
    poste intérim direction présidence rênes commandes portefeuille fonctions fonction tête banc \
    barre rédaction délégation délégations équipe service département division branche pôle
    """)
}
