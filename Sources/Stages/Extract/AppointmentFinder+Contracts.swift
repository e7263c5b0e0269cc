import Articles
import French
import Text

/// Contracts and tasks that bring somebody to an organization.
extension AppointmentFinder {
  /// `Le FC X signe Y`, `Y signe au FC X`.
  func signs(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    if group.voice == .passive {
      return signedBy(clauses.subjects(of: group, inSentence: sentence), group, status, sentence)
    }
    // `lie deux affaires`: only oneself.
    if group.voice == .active,
      AppointmentCues.verb(event.tokens[group.verb])?.verb.infinitive == "lier"
    {
      return []
    }
    let signed = clauses.objects(from: group.verb + 1, inSentence: sentence)
      .filter { $0.kind == .named }
    if let last = signed.last {
      guard let club = organization(before: group.start, bounds) else { return [] }
      return make(
        signed, group, cue: group.verb..<group.verb + 1, until: last.tokens.upperBound, status,
        sentence,
        post: Post(role: nil, organization: club, end: last.tokens.upperBound), rule: "appointed")
    }
    let people = clauses.subjects(of: group, inSentence: sentence)
    if let post = contract(behind: group.verb, bounds) {
      return make(
        people.filter { $0.kind == .named || $0.kind == .pronoun }, group,
        cue: group.verb..<group.verb + 1, until: post.end, status, sentence, post: post,
        rule: "joins")
    }
    let start = behindManner(from: group.verb + 1, before: bounds.upperBound)
    var index = start
    while index < bounds.upperBound, index - start < 11 {
      if Self.atWords.contains(event.hash(index)),
        let found = named(behind: index, before: bounds.upperBound)
          ?? club(
            ofTownAt: index + 1, for: people, sentence,
            isSure: event.hash(index) == EventWord.with || countsSeasons(bounds))
          ?? team(at: index + 1, bounds)
      {
        if isWork(behind: found.end, bounds) { return [] }
        return make(
          people, group, cue: group.verb..<group.verb + 1, until: found.end, status, sentence,
          post: Post(role: nil, organization: found.phrase, end: found.end), rule: "joins")
      }
      if event.hash(index) == EventWord.comma || event.hash(index) == EventWord.stop
        || Self.agreements.contains(event.hash(index))
      {
        break
      }
      index += 1
    }
    return []
  }

  /// `signe pour X un documentaire`: what is signed is no contract.
  private func isWork(behind end: Int, _ bounds: Range<Int>) -> Bool {
    guard Self.anyOne.contains(event.hash(end)), end + 1 < bounds.upperBound else { return false }
    return !(end + 1..<min(bounds.upperBound, end + 4)).contains {
      Self.papers.contains(event.hash($0))
    }
  }

  private static let anyOne = EventWord.set("un une des")
  private static let papers = EventWord.set(
    "contrat bail engagement accord prêt pacte document précontrat licence transfert")

  /// `jusqu'en 2028`, `pour deux saisons`: as players sign.
  private func countsSeasons(_ bounds: Range<Int>) -> Bool {
    bounds.contains {
      Self.years.contains(event.hash($0)) || Self.until.contains(event.hash($0))
    }
  }

  private static let until = EventWord.set("jusqu'en")

  /// `avec les Chamois niortais`: ordinary words in capitals behind an article.
  private func team(
    at article: Int, _ bounds: Range<Int>
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    guard event.has(article, .article) || event.has(article - 1, .article),
      case let start = event.behindArticles(from: article),
      let name = event.unknownName(
        at: start, before: bounds.upperBound, allowsOrdinary: true)
    else { return nil }
    let end =
      name.upperBound < bounds.upperBound && event.looksLikeAdjective(name.upperBound)
        && !event.tokens[name.upperBound].isCapitalized ? name.upperBound + 1 : name.upperBound
    return (.words(name.lowerBound..<end), end)
  }

  /// `a signé un contrat de deux saisons`, with whom the text speaks of; not `un nouveau
  /// contrat`, with whom one has one already.
  private func contract(behind verb: Int, _ bounds: Range<Int>) -> Post? {
    let noun = verb + 2
    guard event.hash(noun) == Self.contractWord, event.has(verb + 1, .article),
      event.has(noun + 1, .of)
    else { return nil }
    let near = noun + 1..<min(bounds.upperBound, noun + 5)
    guard let years = near.first(where: { Self.years.contains(event.hash($0)) }),
      !(years..<min(bounds.upperBound, years + 5)).contains(where: {
        Self.atWords.contains(event.hash($0))
          || event.hash($0) == EventWord.plus && event.has($0 - 1, .of)
      })
    else { return nil }
    return Post(role: nil, organization: nil, end: years + 1)
  }

  /// The organization named behind a preposition: known, or in capitals behind an article.
  func named(
    behind link: Int, before end: Int
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    if let found = event.organization(at: link + 1, before: end) {
      if case .entity = found.phrase { return found }
      // `avec le club parisien`
      if case .generic(let noun) = found.phrase, Self.clubs.contains(event.hash(noun)) {
        return described(at: link + 1, before: end) ?? found
      }
      return described(at: link + 1, before: end)
    }
    if let found = described(at: link + 1, before: end) { return found }
    guard let unknown = event.unknownName(at: event.behindArticles(from: link + 1), before: end)
    else {
      return nil
    }
    return (.words(unknown), unknown.upperBound)
  }

  /// `a été signé par le FC X`
  private func signedBy(
    _ people: [PersonPhrase], _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard let club = agentOrganization(from: group.verb + 1, bounds) else { return [] }
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: club.end, status, sentence,
      post: Post(role: nil, organization: club.phrase, end: club.end), rule: "appointed")
  }

  /// `sera chargé des finances`, `a été chargée de diriger X`.
  func charged(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let next = group.verb + 1
    if group.voice == .active { return charges(group, status, sentence) }
    guard group.voice == .passive, event.has(next, .of), group.effects.isEmpty else { return [] }
    // `est chargé de` is a state; `a été chargé de l'enquête` a task.
    let leads = AppointmentCues.verb(event.tokens[min(next + 1, bounds.upperBound - 1)])?.verb.use
    let isCover =
      leads == .phrase && leaves(near: sentence)
      && AppointmentCues.verb(event.tokens[next + 1]).map {
        slots.rest($0.verb.rests, after: next + 2, before: bounds.upperBound) != nil
      } ?? false
    if isCover || Self.interim.contains(event.hash(event.behindArticles(from: next + 1))) {
      let people = clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }
      return make(
        people, group, cue: group.verb..<next, until: min(next + 3, bounds.upperBound),
        group.time == .future ? .announced : .confirmed, sentence,
        post: Post(role: nil, organization: nil, end: next), rule: "charged")
    }
    guard group.time == .future || group.time == .past && leads == .leads else { return [] }
    let people = clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }
    let organization =
      leads == .leads
      ? event.organization(at: next + 2, before: bounds.upperBound) : nil
    let end = organization?.end ?? min(next + 3, bounds.upperBound)
    return make(
      people, group, cue: group.verb..<next, until: end,
      group.time == .future ? .announced : .confirmed, sentence,
      post: Post(role: nil, organization: organization?.phrase, end: end), rule: "charged")
  }

  /// `charge X de diriger Y`, `a chargé X de la remplacer`.
  private func charges(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    // `chargé` is a post as well: the phrase may begin with it.
    guard let last = event.phrase(at: group.verb + 1, inSentence: sentence), last.kind == .named,
      let task = (last.tokens.upperBound..<min(bounds.upperBound, last.tokens.upperBound + 12))
        .first(where: {
          guard let cue = AppointmentCues.verb(event.tokens[$0]), cue.form == .infinitive else {
            return false
          }
          return event.has($0 - 1, .of)
            || event.has($0 - 1, .clitic) && event.has($0 - 2, .of)
        }), let use = AppointmentCues.verb(event.tokens[task])?.verb
    else { return forms(group, status, sentence) + covers(group, status, sentence) }
    var post = Post(role: nil, organization: nil, end: task + 1)
    var previous: PersonPhrase?
    switch use.use {
    case .leads:
      guard let found = event.organization(at: task + 1, before: bounds.upperBound) else {
        return []
      }
      post = Post(role: nil, organization: found.phrase, end: found.end)
    case .phrase:
      guard let rest = slots.rest(use.rests, after: task + 1, before: bounds.upperBound) else {
        return []
      }
      let left = slots.origin(after: rest, before: bounds.upperBound)
      post = Post(role: left?.role, organization: left?.organization, end: left?.end ?? rest)
    case .successor:
      previous =
        event.has(task - 1, .clitic)
        ? clauses.clitic(at: task - 1)
        : clauses.objects(from: task + 1, inSentence: sentence, allowing: .preposition).first
    default: return []
    }
    post.organization = post.organization ?? organization(before: group.start, bounds)
    return make(
      [last], group, cue: group.verb..<group.verb + 1, until: post.end, status, sentence,
      post: post, rule: "charged"
    ) { candidate in
      guard let previous,
        case .entity(let entity)? = references.referent(
          of: previous, inSentence: sentence, excluding: Set([last.entity].compactMap(\.self)))
      else { return }
      candidate.predecessor = entity
      candidate.roleRange = references.affiliation(of: entity, near: sentence)?.role
    }
  }

  /// `a chargé X, cheffe de Y, de former un gouvernement`.
  private func forms(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard
      let task = (group.verb + 1..<bounds.upperBound).first(where: {
        Self.formings.contains(event.hash($0)) && event.has($0 - 1, .of)
      }), task - group.verb < 20,
      let cabinet = (task + 1..<min(bounds.upperBound, task + 5)).first(where: {
        Self.cabinets.contains(event.hash($0))
      }),
      let person = recipient(behind: group.verb, sentence)
        ?? event.phrase(at: group.verb + 1, inSentence: sentence)
    else { return [] }
    let people =
      group.voice == .passive ? clauses.subjects(of: group, inSentence: sentence) : [person]
    return make(
      people.filter { $0.kind == .named }, group, cue: group.verb..<group.verb + 1,
      until: cabinet + 1, status, sentence,
      post: Post(role: nil, organization: nil, end: cabinet + 1), rule: "charged")
  }

  /// `a chargé X de l'intérim`
  private func covers(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard
      let person = recipient(behind: group.verb, sentence)
        ?? event.phrase(at: group.verb + 1, inSentence: sentence),
      person.kind == .named, event.has(person.tokens.upperBound, .of)
    else { return [] }
    let duty = event.behindArticles(from: person.tokens.upperBound + 1)
    guard duty < bounds.upperBound, Self.interim.contains(event.hash(duty)) else { return [] }
    return make(
      [person], group, cue: group.verb..<group.verb + 1, until: duty + 1, status, sentence,
      post: Post(
        role: person.entity.flatMap { lastLeftRole(before: sentence, except: .entity($0)) },
        organization: nil, end: duty + 1), rule: "charged")
  }

  private static let formings = EventWord.set("former constituer composer")
  private static let cabinets = EventWord.set("gouvernement cabinet équipe exécutif coalition")
  private static let clubs = EventWord.set("club formation franchise équipe")
  private static let contractWord = WordHash.of("contrat")
  private static let years = EventWord.set("ans an saison saisons mois")
  /// What is signed with an organization without joining it.
  private static let agreements = EventWord.set(
    "accord partenariat convention protocole pétition lettre tribune déclaration traité")
}
