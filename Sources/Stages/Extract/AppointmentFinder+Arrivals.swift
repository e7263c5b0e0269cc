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
    else { return offers(group, status, sentence) }
    if Self.comings.contains(event.hash(rest - 1)) {
      return comesIn(group, status, sentence, until: rest)
    }
    let last = event.hash(rest - 1)
    if Self.choosings.contains(last) { return settles(group, status, sentence, on: rest) }
    guard group.voice == .reflexive || last == Self.toSign || last == Self.toCome else { return [] }
    let people = clauses.objects(from: rest, inSentence: sentence, allowing: .of)
      .filter { $0.kind == .named }
    let club = organization(before: group.start, bounds)
    guard let end = people.last?.tokens.upperBound, club != nil || hasPost(group, sentence) else {
      return []
    }
    return make(
      people, group, cue: group.verb..<rest, until: end, status, sentence,
      post: Post(role: nil, organization: club, end: end), rule: "appointed")
  }

  /// `Le FC X s'est offert Y`
  private func offers(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let people = clauses.objects(from: group.verb + 1, inSentence: sentence)
      .filter { $0.kind == .named && $0.preposition == nil }
    guard group.voice == .reflexive, let end = people.last?.tokens.upperBound,
      let club = organization(before: group.start, bounds)
    else { return [] }
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: end, status, sentence,
      post: Post(role: nil, organization: club, end: end), rule: "appointed")
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
    guard group.time == .future, group.voice == .active, !group.isNegated else { return [] }
    // `évoluera sous le maillot de X`
    if let shirt = (group.verb + 1..<min(bounds.upperBound, group.verb + 8)).lazy.compactMap({
      self.club(ofShirtAt: $0, bounds)
    }).first {
      return make(
        clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
        cue: group.verb..<group.verb + 1, until: shirt.end, .announced, sentence, post: shirt,
        rule: "joins")
    }
    guard
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

  /// Whether the subject of a verb has a post in sport, for whose club it acts.
  private func hasPost(_ group: VerbGroup, _ sentence: Int) -> Bool {
    guard let subject = clauses.subjects(of: group, inSentence: sentence).first,
      case .entity(let entity)? = references.referent(of: subject, inSentence: sentence),
      let known = references.affiliation(of: entity, near: sentence)
    else { return false }
    return known.role != nil && known.isSport && !known.isFormer
  }

  private static let comings = EventWord.set("entrée retour valises bagages cartons")
  private static let toSign = WordHash.of("signer")
  private static let toCome = WordHash.of("venir")
  /// The last words of the idioms of choosing.
  private static let choosings = EventWord.set("sur à pour")
}
