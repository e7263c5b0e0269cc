import French
import Text

/// Who works where, as clauses of their own tell it: `X travaillait chez Y`, `après dix ans à la tête
/// de Y, X`.
extension References {
  /// What one sentence tells of who works where or leads what; without roles.
  func memberships(inSentence index: Int) -> [(entity: Int, affiliation: Affiliation)] {
    let tokens = event.text.sentences[index].tokens
    return tokens.compactMap { token in
      guard event.opens(token, .membership),
        let found = membership(at: token, inSentence: index, tokens)
      else { return nil }
      let affiliation = Affiliation(
        role: nil, isOffice: false, isSport: false,
        isFormer: tokens.contains { Self.formerly.contains(event.hash($0)) }, isComing: false,
        isMembership: true, organization: found.organization, sentence: index)
      return (found.entity, affiliation)
    }
  }

  private func membership(
    at token: Int, inSentence index: Int, _ bounds: Range<Int>
  ) -> (entity: Int, organization: OrganizationPhrase)? {
    let word = event.hash(token)
    if Self.leading.contains(word) {
      guard let led = named(at: behindArticles(token + 1, bounds), before: bounds.upperBound),
        let entity = subject(of: token, inSentence: index)
      else { return nil }
      return (entity, led)
    }
    if Self.working.contains(word) {
      guard
        let link = Self.workLinks.longestMatch(
          in: event.tokens, at: token + 1, before: bounds.upperBound),
        let place = named(
          at: behindArticles(token + 1 + link.length, bounds), before: bounds.upperBound),
        let entity = subject(of: token, inSentence: index)
      else { return nil }
      return (entity, place)
    }
    // `avait rejoint Y en 2019`: who has just done so has not been there.
    if word == Self.joined, event.auxiliaryTime(token - 1)?.time == .past,
      let place = named(at: behindArticles(token + 1, bounds), before: bounds.upperBound),
      let entity = subject(of: token - 1, inSentence: index)
    {
      return (entity, place)
    }
    return headship(at: token, inSentence: index, bounds)
  }

  /// `après dix ans à la tête de Y, X`, `X, à la tête de Y depuis 2009`; not `nommé à la tête de Y`.
  private func headship(
    at token: Int, inSentence index: Int, _ bounds: Range<Int>
  ) -> (entity: Int, organization: OrganizationPhrase)? {
    guard
      let match = Self.heads.longestMatch(in: event.tokens, at: token, before: bounds.upperBound),
      event.has(token + match.length, .of),
      let led = named(
        at: behindArticles(token + match.length + 1, bounds), before: bounds.upperBound)
    else { return nil }
    let phrases = event.phrases[index]
    // `Un an après son arrivée à la tête de Y, X`
    let opening = bounds.lowerBound..<min(bounds.lowerBound + 4, token)
    if opening.contains(where: { Self.spans.contains(event.hash($0)) }),
      token - bounds.lowerBound < 9,
      !phrases.contains(where: { $0.entity != nil && $0.tokens.upperBound <= token })
    {
      let comma = (token..<bounds.upperBound).first { event.hash($0) == EventWord.comma }
      return phrases.first { $0.tokens.lowerBound == comma.map { $0 + 1 } }?.entity.map {
        ($0, led)
      }
    }
    guard let holder = phrases.last(where: { $0.tokens.upperBound <= token }),
      let entity = holder.entity, holder.preposition == nil
    else { return nil }
    let gap = holder.tokens.upperBound..<token
    let isPlain =
      gap.count <= 3
      && gap.allSatisfy {
        event.hash($0) == EventWord.comma || VerbGroup.isCopula(event, $0) || event.isAdverbial($0)
      }
    return isPlain ? (entity, led) : nil
  }

  private func behindArticles(_ token: Int, _ bounds: Range<Int>) -> Int {
    var next = token
    while next < bounds.upperBound, event.isAdverbial(next) || event.has(next, .article) {
      next += 1
    }
    return next
  }

  /// Whose verb it is, a pronoun's being who the sentence before begins with.
  private func subject(of verb: Int, inSentence index: Int) -> Int? {
    guard
      let subject = event.phrases[index].last(where: {
        $0.tokens.upperBound <= verb && $0.preposition == nil
      }), verb - subject.tokens.upperBound <= 2
    else { return nil }
    if let entity = subject.entity { return entity }
    guard subject.kind == .pronoun, !subject.isPlural, index > 0 else { return nil }
    return event.phrases[index - 1].first {
      $0.preposition == nil && $0.kind == .named
        && ($0.gender == .unknown || subject.gender == .unknown || $0.gender == subject.gender)
    }?.entity
  }

  /// An organization with a name, or an institution.
  private func named(at token: Int, before end: Int) -> OrganizationPhrase? {
    switch event.organization(at: token, before: end)?.phrase {
    case .entity(let entity): .entity(entity)
    case .words(let words): .words(words)
    case .generic, .country, nil: nil
    }
  }

  /// The words from which ``memberships(inSentence:)`` reads.
  static var membershipOpenings: [UInt64] {
    leading.hashes + working.hashes + heads.openings + [joined]
  }

  private static let leading = EventWord.set(
    "préside présidait dirige dirigeait entraîne entraînait pilote pilotait")
  private static let working = EventWord.set(
    """
    travaille travaillait officie officiait exerce exerçait enseigne enseignait siège siégeait joue \
    jouait évolue évoluait
    """)
  private static let workLinks = WordTable(
    lines: """
      à
      au
      aux
      chez
      pour
      dans
      au sein de
      au sein du
      au sein d'
      """)
  private static let joined = WordHash.of("rejoint")
  private static let heads = WordTable(
    lines: """
      à la tête
      aux commandes
      aux manettes
      aux rênes
      à la direction
      à la présidence
      """)
  /// `Après dix ans à la tête de Y, X`
  private static let spans = EventWord.set("après depuis en")
  private static let formerly = EventWord.set(
    "auparavant précédemment jusque-là jusqu'ici jusqu'alors")
}
