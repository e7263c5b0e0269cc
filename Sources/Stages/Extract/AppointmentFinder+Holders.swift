import Articles
import French
import Text

/// Who is or will be the holder of a post: `est le nouveau directeur de X`, `sera la
/// présidente de Y`.
extension AppointmentFinder {
  /// Whether `est le nouveau` and the like begin at a token.
  static func opensHolder(_ tokens: [Token], at index: Int) -> Bool {
    EventText.auxiliary(tokens[index].hash)?.isBe ?? false
      && tokens[min(index + 1, tokens.count)..<min(index + 5, tokens.count)].contains {
        newWords.contains($0.hash) || fromNow.contains($0.hash) || $0.hash == EventWord.since
      }
  }

  func comingHolder(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    var index = token + 1
    while index < bounds.upperBound, event.isAdverbial(index) && !event.has(index, .article) {
      index += 1
    }
    // `est depuis vendredi le septième gérant de X`
    if isFresh(at: index) {
      index = behindTimes(from: index, before: bounds.upperBound)
      if Self.ordinals.contains(event.hash(index + 1)), event.has(index, .article) { index += 2 }
    }
    if let held = holderFromNow(at: token, index, sentence) { return held }
    guard event.has(index, [.article, .possessive]), Self.newWords.contains(event.hash(index + 1)),
      let role = heldRole(at: index, before: bounds.upperBound), role.role != nil
    else { return [] }
    let group = VerbGroup(
      start: token, verb: token, time: event.auxiliaryTime(token)?.time ?? .present, voice: .active,
      pronoun: event.has(token - 1, .subjectPronoun) ? token - 1 : nil, isConditional: false)
    let people = clauses.subjects(of: group, inSentence: sentence)
    let time = event.auxiliaryTime(token)?.time
    let isComing =
      time == .future || time == .conditional || Self.comingWords.contains(event.hash(index + 1))
    return make(
      people, group, cue: token..<index + 2, until: role.end, isComing ? .announced : .confirmed,
      sentence, post: Post(role: role.role, organization: role.organization, end: role.end),
      rule: "coming_holder")
  }

  /// `X est désormais directrice générale de Y`: only with the organization.
  private func holderFromNow(
    at token: Int, _ index: Int, _ sentence: Int
  ) -> [AppointmentCandidate]? {
    let bounds = event.text.sentences[sentence].tokens
    guard event.auxiliaryTime(token)?.time == .present,
      (token + 1..<max(index, token + 2)).contains(where: {
        Self.fromNow.contains(event.hash($0)) || isFresh(at: $0)
      }),
      let noun = event.personNoun(at: event.behindArticles(from: index), before: bounds.upperBound),
      noun.kind == .office || noun.kind == .post, !noun.isPlural,
      let role = heldRole(at: index, before: bounds.upperBound), role.role != nil,
      role.organization != nil
    else { return nil }
    let group = VerbGroup(
      start: token, verb: token, time: .present, voice: .active,
      pronoun: event.has(token - 1, .subjectPronoun) ? token - 1 : nil, isConditional: false)
    return make(
      clauses.subjects(of: group, inSentence: sentence), group, cue: token..<index,
      until: role.end, .confirmed, sentence,
      post: Post(role: role.role, organization: role.organization, end: role.end),
      rule: "coming_holder")
  }

  /// Whether a form of `être` in the future begins at a token, with a post behind it.
  static func opensFutureHolder(_ tokens: [Token], at index: Int) -> Bool {
    guard let auxiliary = EventText.auxiliary(tokens[index].hash), auxiliary.isBe,
      auxiliary.time == .future
    else { return false }
    if index + 2 < tokens.count, leadOpenings.contains(tokens[index + 1].hash),
      postWords.longestMatch(in: tokens, at: index + 1, before: tokens.count) != nil
    {
      return true
    }
    return (index + 1..<min(index + 4, tokens.count)).contains {
      PersonNouns.noun(in: tokens, at: $0, before: tokens.count) != nil
    }
  }

  /// `X sera aux commandes de Y`
  private func futureLead(at token: Int, _ sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard let post = post(after: token + 1, bounds), post.isLead, !isUnnamedLead(post),
      !event.hasNegation(from: max(bounds.lowerBound, token - 1), to: token)
    else { return [] }
    let group = VerbGroup(
      start: token, verb: token, time: .future, voice: .active,
      pronoun: event.has(token - 1, .subjectPronoun) ? token - 1 : nil, isConditional: false)
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter {
        $0.kind == .named || $0.kind == .pronoun
      },
      group, cue: token..<token + 1, until: post.end, .announced, sentence, post: post,
      rule: "coming_holder")
  }

  /// `à la tête d'une délégation`: of nothing that one is appointed to.
  private func isUnnamedLead(_ post: Post) -> Bool {
    post.role == nil && post.organization.map(isUnnamed) ?? true
  }

  private static let leadOpenings = EventWord.set("à aux")

  /// `X sera directrice générale de Y`: only with the organization.
  func futureHolder(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    guard Self.opensFutureHolder(event.tokens, at: token) else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    if event.has(token + 1, .preposition) { return futureLead(at: token, sentence) }
    var index = token + 1
    while index < bounds.upperBound, event.isAdverbial(index) || event.has(index, .article) {
      index += 1
    }
    guard let noun = event.personNoun(at: index, before: bounds.upperBound),
      noun.kind == .office || noun.kind == .post || Self.heads.contains(event.hash(index)),
      event.hash(index) != Self.captain,
      // `sera chargée des finances` is a verb.
      AppointmentCues.verb(event.tokens[index]) == nil, !noun.isPlural,
      var role = heldRole(at: index, before: bounds.upperBound), role.role != nil
    else { return [] }
    // `sera responsable de la zone Est pour X`
    var link = role.end
    while link < bounds.upperBound, link - role.end < 6, event.tokens[link].isWord,
      !event.tokens[link].isCapitalized,
      event.classes[link].isEmpty || event.has(link, [.of, .article])
    {
      link += 1
    }
    if role.organization == nil, Self.forWords.contains(event.hash(link)),
      let found = named(behind: link, before: bounds.upperBound), !isUnnamed(found.phrase)
    {
      role.organization = found.phrase
      role.end = found.end
    }
    guard role.organization != nil else { return [] }
    let group = VerbGroup(
      start: token, verb: token, time: .future, voice: .active,
      pronoun: event.has(token - 1, .subjectPronoun) ? token - 1 : nil, isConditional: false)
    guard !event.hasNegation(from: max(bounds.lowerBound, token - 1), to: token) else { return [] }
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter {
        $0.kind == .named || $0.kind == .pronoun
      },
      group, cue: token..<index + 1, until: role.end, .announced, sentence,
      post: Post(role: role.role, organization: role.organization, end: role.end),
      rule: "coming_holder")
  }

  private static let forWords = EventWord.set("pour chez")
  /// `sera le capitaine samedi`: for one match.
  private static let captain = WordHash.of("capitaine")
  /// Posts of which one body has one.
  static let heads = EventWord.set(
    """
    pdg ceo directeur directrice patron patronne chef cheffe porte-parole capitaine entraîneur \
    entraîneuse sélectionneur sélectionneuse rédacteur rédactrice évêque archevêque cardinal associé \
    associée gérant gérante administrateur administratrice trésorier trésorière
    """)
}
