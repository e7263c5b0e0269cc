import Articles
import French
import Text

extension DepartureFinder {
  /// `Le président camerounais a limogé X`, `le président du club a renvoyé X`: the side of
  /// whoever dismisses is that of the dismissed.
  func side(ofWhoDismisses group: VerbGroup, _ sentence: Int) -> OrganizationPhrase? {
    guard let chief = clauses.subjects(of: group, inSentence: sentence).first else { return nil }
    if chief.role != nil, !chief.isFormer, let own = chief.organization { return own }
    guard case .entity(let entity)? = references.referent(of: chief, inSentence: sentence),
      let known = references.affiliation(of: entity, near: sentence), !known.isFormer,
      known.role != nil
    else {
      return chief.isOffice ? references.country(ofOfficeIn: sentence).map { .country($0) } : nil
    }
    if let own = known.organization { return own }
    return known.isOffice ? references.country(ofOfficeIn: sentence).map { .country($0) } : nil
  }

  /// The organization that is the subject of an active verb.
  func employer(before group: VerbGroup, _ bounds: Range<Int>) -> OrganizationPhrase? {
    var index = group.start - 1
    while index >= bounds.lowerBound, event.isAdverbial(index) { index -= 1 }
    if let unknown = event.unknownName(endingAt: index, in: bounds) { return .words(unknown) }
    if event.hash(index) == EventWord.comma,
      let opening = openingOrganization(bounds, before: index)
    {
      return .entity(opening)
    }
    if group.pronoun != nil, let meant = organizationMeant(in: bounds) { return .entity(meant) }
    var steps = 0
    while index >= bounds.lowerBound, steps < 12 {
      if let found = event.occurrence(at: index) {
        let type = event.names.entities[found.entity].type
        if type == .organization { return .entity(found.entity) }
        // `Twitter licencie`: a service that acts is a firm.
        if type == .product, found.tokens.upperBound == group.start { return .words(found.tokens) }
      }
      if OrganizationNouns.isOrganization(event.tokens[index]),
        event.has(index - 1, .determiner)
      {
        return .generic(index)
      }
      if event.hash(index) == EventWord.qui || event.hash(index) == EventWord.comma {
        index -= 1
        steps += 2
        continue
      }
      if event.occurrence(at: index) != nil || event.has(index, .relative) { return nil }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// `X, le fabricant soutenu par Y, a licencié`: the organization that opens the sentence
  /// and that an insertion between commas parts from its verb.
  private func openingOrganization(_ bounds: Range<Int>, before end: Int) -> Int? {
    let first = event.behindArticles(from: bounds.lowerBound)
    guard let found = event.name(at: first, .organization),
      event.hash(found.tokens.upperBound) == EventWord.comma, found.tokens.upperBound < end
    else { return nil }
    return found.entity
  }

  /// `En 2021, elle a laissé partir 60 personnes`: the organization that opens the sentence
  /// before or stands earlier in this one.
  private func organizationMeant(in bounds: Range<Int>) -> Int? {
    let sentence = event.text.sentence(ofToken: bounds.lowerBound)
    guard sentence > 0, let meant = references.meantOrganization(near: bounds.lowerBound) else {
      return nil
    }
    let before = event.text.sentences[sentence - 1]
    let isNear = event.names.occurrences(inTokens: before.tokens).contains {
      event.names.occurrences[$0].entity == meant
    }
    let hasPerson = event.phrases[sentence - 1].contains {
      $0.entity != nil && $0.preposition == nil
    }
    return isNear && !hasPerson ? meant : nil
  }

  /// `le conseil d'administration`, `la direction` before the verb.
  func hasOrgan(before group: VerbGroup, _ bounds: Range<Int>) -> Bool {
    (max(bounds.lowerBound, group.start - 10)..<max(bounds.lowerBound, group.start)).contains {
      OrganizationNouns.noun(in: event.tokens, at: $0, before: bounds.upperBound)?.kind == .organ
    }
  }

  /// `par le conseil d'administration`, `par OpenAI`.
  func agent(
    from start: Int, _ bounds: Range<Int>
  ) -> (organization: OrganizationPhrase?, end: Int)? {
    var index = start
    while index < bounds.upperBound, index - start < 5 {
      if event.hash(index) == EventWord.by {
        if let found = event.organization(at: index + 1, before: bounds.upperBound) {
          return (found.phrase, found.end)
        }
        var next = index + 1
        while next < bounds.upperBound, event.has(next, .determiner) { next += 1 }
        guard next < bounds.upperBound else { return nil }
        if let organ = OrganizationNouns.noun(in: event.tokens, at: next, before: bounds.upperBound)
        {
          let end = next + organ.length
          if event.has(end, .of),
            let found = event.organization(at: end + 1, before: bounds.upperBound)
          {
            return (found.phrase, found.end)
          }
          return (nil, end)
        }
        return nil
      }
      guard
        event.isAdverbial(index) || event.has(index, .preposition)
          || event.tokens[index].kind == .number
      else { return nil }
      index += 1
    }
    return nil
  }
}
