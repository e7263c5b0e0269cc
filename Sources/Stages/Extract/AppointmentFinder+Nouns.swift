import Articles
import French
import Text

extension AppointmentFinder {
  /// `la nomination de X au poste de Y`, `l'arrivée de X chez Z`.
  func nounCandidates(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    if event.hash(token) == Self.handover { return handedOver(at: token, sentence) }
    if event.hash(token) == Self.comeback, event.has(token - 1, .of) {
      return comesBack(at: token, sentence)
    }
    // `l'élection en juin dernier de X`
    var link = token + 1
    while link < bounds.upperBound, link - token < 5, !event.has(link, .of),
      event.has(link, .time) || event.hash(link) == EventWord.en || event.isDate(at: link)
        || event.has(link, .article)
    {
      link += 1
    }
    // `Nomination : X, directrice de Y`
    if event.hash(token + 1) == EventWord.colon, token == bounds.lowerBound,
      let named = event.phrases[sentence].first(where: { $0.tokens.lowerBound == token + 2 }),
      named.kind == .named, let role = named.role
    {
      return make(
        [named], nil, cue: token..<token + 1, until: named.tokens.upperBound, .confirmed, sentence,
        post: Post(
          role: role, organization: named.organization, end: named.tokens.upperBound), rule: "noun")
    }
    // `Vatican : nomination de X comme évêque`
    let opens =
      token == bounds.lowerBound || event.hash(token - 1) == EventWord.colon
    guard opens || event.has(token - 1, [.article, .adjectiveBefore]), event.has(link, .of),
      let status = statusRules.status(ofNounAt: token, inSentence: sentence)
    else { return [] }
    let people = clauses.objects(from: link, inSentence: sentence, allowing: .of)
      .filter { $0.kind == .named }
    guard let last = people.last else { return [] }
    let end = last.tokens.upperBound
    var post =
      self.post(after: end, bounds) ?? place(after: end, bounds)
      ?? self.post(after: behindManner(from: end, before: bounds.upperBound), bounds)
    if post == nil, let place = slots.origin(after: end, before: bounds.upperBound),
      place.organization != nil
    {
      post = Post(role: place.role, organization: place.organization, end: place.end)
    }
    // `l'arrivée de X chez Y`, `le transfert de X de Y à Z`
    if post == nil || event.hash(token) == Self.transfer {
      post = goal(
        of: last, until: bounds.upperBound, isSale: Self.sales.contains(event.hash(token)))
    }
    // `Le FC X officialise l'arrivée de Y`
    if post == nil, Self.ofClubs.contains(event.hash(token)),
      !EventWord.toWords.contains(event.hash(end)),
      let club = announcer(of: token, bounds)
    {
      post = Post(role: nil, organization: club, end: end)
    }
    if post != nil, post?.organization == nil { post?.organization = announcer(of: token, bounds) }
    guard let post,
      !Self.needingPost.contains(event.hash(token)) || post.role != nil || post.isLead,
      event.hash(token) != Self.taking
    else { return [] }
    return make(
      people, nil, cue: token..<token + 1, until: post.end, status, sentence, post: post,
      rule: "noun"
    ) { $0.isWeak = true }
  }

  /// `la passation de pouvoirs entre X et Y`: Y comes.
  private func handedOver(at token: Int, _ sentence: Int) -> [AppointmentCandidate] {
    let both = event.phrases[sentence].filter { $0.tokens.lowerBound > token }.prefix(2)
    guard both.count == 2, let old = both.first, let new = both.last, old.kind == .named,
      new.kind == .named, old.preposition == Self.between,
      event.hash(old.tokens.upperBound) == EventWord.et,
      new.tokens.lowerBound - old.tokens.upperBound <= 3, let predecessor = old.entity
    else { return [] }
    let known = references.affiliation(of: predecessor, near: sentence)
    return make(
      [new], nil, cue: token..<token + 1, until: new.tokens.upperBound, .confirmed, sentence,
      post: Post(role: known?.role, organization: known?.organization, end: new.tokens.upperBound),
      rule: "succeeds"
    ) { $0.predecessor = predecessor }
  }

  /// `X est de retour à la tête de Y`
  private func comesBack(at token: Int, _ sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    var copula = token - 2
    while copula > bounds.lowerBound, event.isAdverbial(copula) { copula -= 1 }
    guard let auxiliary = event.auxiliaryTime(copula), auxiliary.isBe,
      let post = post(after: token + 1, bounds), post.role != nil || post.isLead
    else { return [] }
    let group = VerbGroup(
      start: copula, verb: copula, time: auxiliary.time, voice: .active,
      pronoun: event.has(copula - 1, .subjectPronoun) ? copula - 1 : nil,
      isConditional: auxiliary.time == .conditional)
    let status: EventStatus =
      auxiliary.time == .future
      ? .announced : auxiliary.time == .conditional ? .rumored : .confirmed
    return make(
      clauses.subjects(of: group, inSentence: sentence), group, cue: copula..<token + 1,
      until: post.end, status, sentence, post: post, rule: "takes_post")
  }

  /// `sa nomination à la tête de X`, `son élection comme président`, `son arrivée chez Y`:
  /// only with the post or the organization behind.
  func ownNounCandidates(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard let status = statusRules.status(ofNounAt: token, inSentence: sentence) else { return [] }
    let next = behindTimes(from: token + 1, before: bounds.upperBound)
    guard
      let post = post(after: next, bounds) ?? place(after: next, bounds)
        ?? knownPost(ofOwnerOf: token, datedFrom: token + 1, sentence)
        ?? spanPost(ofOwnerOf: token, sentence),
      post.role != nil || post.organization != nil || post.isLead
    else { return [] }
    // `son arrivée à Matignon`, `sa venue à Sciences Po`: a visit, most often.
    if post.role == nil, !post.isLead, post.end != token + 1,
      Self.comings.contains(event.hash(token)),
      event.hash(token) == Self.coming || isSeat(next)
    {
      return []
    }
    return make(
      [clauses.possessor(at: token - 1)], nil, cue: token..<token + 1, until: post.end,
      status == .confirmed ? .historical : status, sentence, post: post, rule: "noun"
    ) { $0.isWeak = true }
  }

  /// `depuis son élection en 2015`: the post that the text gives its owner.
  private func knownPost(
    ofOwnerOf noun: Int, datedFrom start: Int, _ sentence: Int
  ) -> Post? {
    guard event.hash(start) == EventWord.en, event.isDate(at: start + 1),
      case .entity(let owner)? = references.referent(
        of: clauses.possessor(at: noun - 1), inSentence: sentence),
      let known = references.affiliation(of: owner, near: sentence),
      known.role != nil || known.organization != nil && !Self.comings.contains(event.hash(noun)),
      !known.isFormer
    else { return nil }
    return Post(role: known.role, organization: known.organization, end: start + 2)
  }

  /// `moins d'un an après son embauche`, `trois mois après sa prise de fonctions`: the post
  /// that the text gives its owner, counted from.
  private func spanPost(ofOwnerOf noun: Int, _ sentence: Int) -> Post? {
    let first = event.text.sentences[sentence].tokens.lowerBound
    let next = noun + 1
    guard event.hash(noun - 2) == EventWord.after || event.hash(noun - 2) == EventWord.since,
      (max(first, noun - 7)..<noun - 1).contains(where: { Self.spans.contains(event.hash($0)) }),
      event.isMark(next) || event.has(next, .coordinator) || event.has(next, .auxiliary)
        || event.hash(noun) == Self.taking && event.has(next, .of)
        || next >= event.text.sentences[sentence].tokens.upperBound,
      case .entity(let owner)? = references.referent(
        of: clauses.possessor(at: noun - 1), inSentence: sentence)
    else { return nil }
    let known = references.affiliation(of: owner, near: sentence)
    // A thing or a traveler arrives too.
    guard known?.isFormer != true,
      known?.role != nil
        || leaves(near: sentence) && !Self.comings.contains(event.hash(noun))
    else { return nil }
    return Post(
      role: known?.role, organization: known?.organization ?? nil, end: next, isLead: true)
  }

  private static let taking = WordHash.of("prise")
  private static let comeback = WordHash.of("retour")
  /// Nouns of much else than work: `le choix de X comme directrice`.
  private static let needingPost = EventWord.set("retour choix installation ralliement")
  private static let handover = WordHash.of("passation")
  private static let between = WordHash.of("entre")
  private static let spans = EventWord.set(
    "an ans année années mois semaine semaines saison saisons mandat mandats")

  private func isSeat(_ link: Int) -> Bool {
    OrganizationNouns.noun(
      in: event.tokens, at: event.behindArticles(from: link + 1), before: event.tokens.count)?.kind
      == .seat
  }

  private static let coming = WordHash.of("venue")
  private static let comings = EventWord.set("venue arrivée")

  /// The organization that announces an arrival as its own.
  private func announcer(of noun: Int, _ bounds: Range<Int>) -> OrganizationPhrase? {
    guard
      let verb = (max(bounds.lowerBound, noun - 5)..<noun).last(where: {
        Self.announces.contains(event.hash($0))
      })
    else { return nil }
    return organization(before: verb, bounds)
  }

  private static let ofClubs = EventWord.set(
    "arrivée signature recrutement venue embauche transfert engagement prêt")
  static let announces = EventWord.set(
    """
    annonce annoncé annoncer officialise officialisé confirme confirmé acte acté finalise finalisé \
    boucle bouclé enregistre enregistré obtient obtenu
    """)

  /// Where somebody goes, behind `à` or `chez`, in the phrase for them or after it.
  private func goal(of phrase: PersonPhrase, until end: Int, isSale: Bool) -> Post? {
    var index = phrase.head.upperBound
    let limit = min(end, phrase.tokens.upperBound + 8)
    while index < limit {
      let word = event.hash(index)
      if EventWord.strongMarks.contains(word) || word == EventWord.comma { return nil }
      if event.auxiliaryTime(index) != nil { return nil }
      if Self.arrivalWords.contains(word) || word == Self.on,
        let found = event.organization(at: index + 1, before: end),
        case .entity = found.phrase
      {
        return Post(role: nil, organization: found.phrase, end: found.end)
      }
      // `la vente de X à Parme`
      if isSale, EventWord.toWords.contains(word),
        let town = club(
          ofTownAt: index + 1, for: [phrase], event.text.sentence(ofToken: index), isSure: true)
      {
        return Post(role: nil, organization: town.phrase, end: town.end)
      }
      index += 1
    }
    return nil
  }

  private static let sales = EventWord.set("transfert vente prêt")
  /// `l'arrivée de X sur BFM`
  private static let on = WordHash.of("sur")
  private static let transfer = WordHash.of("transfert")
}
