import Articles
import French
import Text

/// The post that somebody is chosen for, told behind the verb or elsewhere in the text.
extension AppointmentFinder {
  /// `nommée au gouvernement`, `élu au conseil d'administration de X`, `nommé aux Finances`.
  func place(after start: Int, _ bounds: Range<Int>, of link: GrammarClass = []) -> Post? {
    guard Self.arrivalWords.contains(event.hash(start)) || event.has(start, link),
      start + 1 < bounds.upperBound
    else { return nil }
    if let inside = seat(behind: start, before: bounds.upperBound) { return inside }
    let next = event.behindArticles(from: start + 1)
    guard next < bounds.upperBound else { return nil }
    // `élue à la présidence`
    if Self.headships.contains(event.hash(next)) {
      var last = next + 1
      while last < bounds.upperBound, last - next < 5,
        event.looksLikeAdjective(last) || event.has(last, .of)
          || event.has(last - 1, .of) && !event.tokens[last].isCapitalized
            && event.tokens[last].isWord
      {
        last += 1
      }
      if event.has(last - 1, .of) { last -= 1 }
      let named = slots.complementOrganization(after: last, before: bounds.upperBound)
      return Post(
        role: next..<last, organization: named?.phrase, end: named?.end ?? last, isLead: true)
    }
    guard Self.portfolios.contains(event.hash(next)), event.tokens[next].isCapitalized else {
      return nil
    }
    let end =
      next + 1 < bounds.upperBound && event.looksLikeAdjective(next + 1) ? next + 2 : next + 1
    return Post(role: next..<end, organization: nil, end: end)
  }

  /// The organization, or the organ of one, behind `au`, `chez`.
  func seat(behind link: Int, before end: Int) -> Post? {
    let next = event.behindArticles(from: link + 1)
    guard next < end else { return nil }
    if let noun = OrganizationNouns.noun(in: event.tokens, at: next, before: end),
      noun.kind == .organ
    {
      let after = next + noun.length
      guard event.has(after, .of),
        let found = event.organization(at: after + 1, before: end).flatMap({
          isUnnamed($0.phrase) ? nil : $0
        }) ?? described(at: after + 1, before: end)
          ?? event.organization(at: after + 1, before: end)
          ?? event.unknownName(
            at: event.behindArticles(from: after + 1), before: end, allowsOrdinary: true
          ).map({ (.words($0), $0.upperBound) })
      else { return nil }
      return Post(role: next..<after, organization: found.phrase, end: found.end)
    }
    guard let found = event.organization(at: link + 1, before: end) else { return nil }
    switch found.phrase {
    case .country: return nil
    case .generic(let noun):
      guard let own = slots.ownName(after: noun, before: end) else { return nil }
      return Post(role: nil, organization: own.phrase, end: own.end)
    case .entity, .words: return Post(role: nil, organization: found.phrase, end: found.end)
    }
  }

  /// `nommé à ce poste en mars`: the post that the text gives the newcomer, or that another
  /// left.
  func samePost(
    after start: Int, of people: [PersonPhrase], _ sentence: Int
  ) -> Post? {
    guard event.has(start, .preposition), event.has(start + 1, .demonstrative),
      Self.posts.contains(event.hash(start + 2)), let person = people.first,
      let referent = references.referent(of: person, inSentence: sentence)
    else { return nil }
    if case .entity(let entity) = referent,
      let known = references.affiliation(of: entity, near: sentence), let role = known.role
    {
      return Post(role: role, organization: known.organization, end: start + 3)
    }
    return lastLeftRole(before: sentence, except: referent).map {
      Post(role: $0, organization: nil, end: start + 3)
    }
  }

  /// `X, réélu pour quatre ans`, `Nommé en 2020, X`, `Renault a un nouveau patron : X a été
  /// nommé`: the post is told beside the verb.
  func heldPost(
    of people: [PersonPhrase], _ verb: AppointmentVerb, behind end: Int, _ sentence: Int
  ) -> Post? {
    if let coming = comingPost(before: end, sentence) { return coming }
    let isAgain = Self.again.contains(verb.infinitive)
    let dated = dateEnd(from: end, before: event.text.sentences[sentence].tokens.upperBound)
    let isDated = dated != nil
    let isElected = Self.elections.contains(verb.infinitive) && endsChoice(at: end)
    guard isAgain || isDated || isElected, people.count == 1 else { return nil }
    let own = people[0]
    guard own.preposition == nil, own.kind != .role else { return nil }
    // `X, élue avec 52 %`: the participle is no post.
    if let role = own.role, !own.isGenericHuman, !own.isFormer, !role.contains(end - 1) {
      return Post(role: role, organization: own.organization, end: end)
    }
    guard case .entity(let entity)? = references.referent(of: own, inSentence: sentence) else {
      return nil
    }
    let known = references.affiliation(of: entity, near: sentence)
    if let known, let role = known.role, !known.isFormer, !role.contains(end - 1) {
      return Post(role: known.role, organization: known.organization, end: end)
    }
    // `Ferreira a été embauchée en 2022`: where the text says that she works.
    if isDated, Self.hiring.contains(verb.infinitive),
      known?.organization != nil || own.kind == .named
    {
      return Post(role: nil, organization: known?.organization, end: end)
    }
    // `Le maire de X jette l'éponge. Élu en 2020, Y …`: the office that the text opens with.
    if isElected || Self.elections.contains(verb.infinitive),
      let office = openOffice(before: sentence)
    {
      return Post(role: office.role, organization: office.organization, end: end)
    }
    // `Nommée le 4 mars, X a rendu les clés`
    if isDated, own.kind == .named, Self.naming.contains(verb.infinitive),
      own.tokens.lowerBound > end, dated.map(event.isMark) ?? false
    {
      return Post(role: known?.role, organization: known?.organization, end: end, isLead: true)
    }
    // `X, nommée en 2019, quitte`, `Réélue dimanche, N entame`: told beside the name.
    if isDated, own.kind != .role, verb.use == .object,
      known?.organization != nil || known?.role != nil || isAgain || leaves(near: sentence),
      dated.map({ event.isMark($0) || event.has($0, .preposition) }) ?? false
    {
      return Post(role: known?.role, organization: known?.organization, end: end, isLead: true)
    }
    return isElected && own.kind == .named
      ? Post(role: nil, organization: known?.organization, end: end, isLead: true) : nil
  }

  /// The holder of an office without a name in the sentences before or in the headline.
  private func openOffice(before sentence: Int) -> PersonPhrase? {
    let first = references.title == nil ? max(0, sentence - 2) : 0
    return (first..<min(sentence, first + 3)).lazy.compactMap { place in
      event.phrases[place].first {
        $0.kind == .role && $0.entity == nil && $0.isOffice && !$0.isPlural && !$0.isFormer
          && $0.determiner == .definite && $0.preposition == nil
      }
    }.first
  }

  /// `élue avec 52 % des voix`, `réélu au premier tour`: what follows tells how, not to what.
  private func endsChoice(at token: Int) -> Bool {
    Self.ballots.longestMatch(in: event.tokens, at: token, before: event.tokens.count) != nil
  }

  /// `un nouveau patron`, `Nouvel entraîneur :` in the sentence or the one before.
  private func comingPost(before end: Int, _ sentence: Int) -> Post? {
    let first = event.text.sentences[max(0, sentence - 1)].tokens.lowerBound
    for index in (first..<end).reversed() where Self.newWords.contains(event.hash(index)) {
      guard let noun = event.personNoun(at: index + 1, before: end),
        noun.kind != .human, !noun.isPlural
      else { continue }
      let bounds = event.text.sentences[event.text.sentence(ofToken: index)].tokens
      guard let role = slots.role(at: index, before: bounds.upperBound) else { continue }
      // `Renault a un nouveau patron`
      let owner =
        role.organization
        ?? event.names.occurrences(inTokens: bounds.lowerBound..<index).lazy.map {
          event.names.occurrences[$0].entity
        }.last { event.names.entities[$0].type == .organization }.map {
          .entity($0)
        }
      return Post(role: role.role, organization: owner, end: end)
    }
    return nil
  }

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

  /// `évêque de X et administrateur de Y`: two posts in two organizations.
  func secondPost(after first: Post, _ bounds: Range<Int>) -> Post? {
    let last = min(first.end, bounds.upperBound - 1)
    // A role told elsewhere is not followed here.
    guard first.organization != nil, let start = first.role?.lowerBound, start <= last,
      let link = (start...last).first(where: {
        event.hash($0) == EventWord.et
      }),
      let role = slots.role(at: link + 1, before: bounds.upperBound), role.role != nil,
      let organization = role.organization, organization != first.organization
    else { return nil }
    return Post(role: role.role, organization: organization, end: role.end)
  }

  private static let headships = EventWord.set(
    """
    présidence direction chancellerie vice-présidence rédaction coprésidence gérance secrétariat \
    trésorerie perchoir mairie chefferie fauteuil rectorat décanat bâtonnat capitanat
    """)
  private static let elections: Set<String> = [
    "élire", "réélire", "plébisciter", "introniser",
  ]
  private static let ballots = WordTable(
    lines: """
      avec
      par
      au premier tour
      au second tour
      au deuxième tour
      au troisième tour
      dès le premier tour
      à l'unanimité
      à la majorité
      à main levée
      à bulletins secrets
      par acclamation
      sans opposition
      sans surprise
      haut la main
      de justesse
      face à
      pour un mandat
      pour un deuxième mandat
      pour un second mandat
      pour un troisième mandat
      pour un nouveau mandat
      """)
  private static let naming: Set<String> = ["nommer", "désigner"]
  private static let again: Set<String> = ["réélire"]
  static let portfolios = EventWord.set(
    """
    finances intérieur justice éducation défense santé économie travail transports culture \
    agriculture environnement écologie budget affaires sports industrie logement énergie sécurité \
    commerce enseignement recherche numérique outre-mer armées solidarités emploi tourisme pêche \
    pêches communication jeunesse ville famille immigration équipement urbanisme coopération \
    mines pétrole aménagement planification plan infrastructures transition chancellerie trésor
    """)
}
