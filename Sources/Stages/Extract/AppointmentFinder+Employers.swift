import Articles
import French
import Text

/// Employers that choose somebody: `X a nommé Y directeur`, `Y est promue directrice de X`.
extension AppointmentFinder {
  func appoints(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let next = group.verb + 1
    let isWeak = verb.use != .object
    var people: [PersonPhrase]
    var employer: OrganizationPhrase?
    var end = next
    let finder = clauses
    if group.voice == .passive {
      people = finder.subjects(of: group, inSentence: sentence)
      // `a été confirmé par le Sénat au poste de`
      if event.hash(next) == EventWord.by, let agent = agentOrganization(from: next, bounds) {
        end = agent.end
      }
    } else if group.voice == .reflexive, verb.infinitive == "porter" {
      // `Le choix s'est porté sur X`
      let isChoice = (bounds.lowerBound..<group.start).contains {
        Self.choices.contains(event.hash($0))
      }
      return isChoice && event.hash(next) == Self.onto
        ? settles(group, status, sentence, on: next + 1) : []
    } else if group.voice == .reflexive {
      if verb.infinitive == "engager" { return signs(group, status, sentence) }
      // `s'installe aux commandes de X`
      guard verb.infinitive == "installer", let post = self.post(after: next, bounds), post.isLead
      else { return [] }
      return make(
        finder.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
        cue: group.verb..<next, until: post.end, status, sentence, post: post, rule: "takes_post")
    } else if verb.infinitive == "porter", group.time == .future {
      let shirt = wearsShirt(group, status, sentence)
      if !shirt.isEmpty { return shirt }
      people = finder.objects(from: next, inSentence: sentence)
    } else if group.time == .participle {
      people =
        opener(behind: group, sentence)
        ?? clauses.participleOwner(group, sentence, onlyNamed: true)
      // `le successeur de X, élu en mai`: not X
      if let holder = people.first,
        event.phrases[sentence].contains(where: {
          $0.superior == holder.entity && $0.tokens.contains(holder.tokens.lowerBound)
        })
      {
        return []
      }
    } else {
      // `a porté son choix sur X`
      if verb.infinitive == "porter", Self.choices.contains(event.hash(next + 1)),
        event.hash(next + 2) == Self.onto
      {
        return settles(group, status, sentence, on: next + 3)
      }
      people = finder.objects(from: next, inSentence: sentence)
      // `a retenu la candidature de X`, `a promu en interne X`
      if people.isEmpty {
        let behind = event.behindArticles(from: next)
        if Self.candidacies.contains(event.hash(behind)), event.has(behind + 1, .of) {
          people = [recipient(behind: behind + 1, sentence)].compactMap(\.self)
        }
      }
      if people.isEmpty, let clitic = group.objectClitic {
        people = [
          clauses.clitic(at: clitic)
        ]
      }
      end = people.last?.tokens.upperBound ?? next
      employer =
        organization(before: group.start, bounds)
        ?? event.unknownName(endingAt: group.start - 1, in: bounds).map { .words($0) }
    }
    let crowd = people.first { $0.kind == .group }
    people = clauses.membersNamed(of: people, sentence).filter { $0.kind != .group }
    if people.isEmpty, let crowd { people = members(of: crowd, sentence) }
    // `Sont nommés au conseil de X : Y et Z`
    if people.isEmpty, group.voice == .passive, group.start == bounds.lowerBound {
      people = listed(behind: next, sentence)
    }
    guard !people.isEmpty else { return [] }
    var post =
      self.post(after: behindInsertion(from: end, bounds), bounds)
      ?? dateEnd(from: end, before: bounds.upperBound).flatMap { self.post(after: $0, bounds) }
    if post == nil, let role = crowd?.role, group.voice != .passive, employer != nil {
      post = Post(role: role, organization: nil, end: end)
    }
    let isHiring = Self.hiring.contains(verb.infinitive)
    if post == nil, isHiring {
      // `débauché de X` tells where from.
      if !event.has(end, .of), let place = slots.origin(after: end, before: bounds.upperBound),
        place.organization != nil
      {
        post = Post(role: place.role, organization: place.organization, end: place.end)
      } else if employer != nil {
        post = Post(role: nil, organization: employer, end: end)
      } else if group.voice == .passive || group.time == .participle {
        if let agent = agentOrganization(from: next, bounds) {
          post = Post(role: nil, organization: agent.phrase, end: agent.end)
        }
      }
    }
    if post == nil, !isWeak { post = place(after: end, bounds) }
    // `appelé à Matignon`
    if post == nil, verb.infinitive == "appeler", EventWord.toWords.contains(event.hash(end)),
      let left = slots.leftObject(at: end + 1, before: bounds.upperBound), left.isSeat
    {
      post = Post(role: nil, organization: left.organization, end: left.end, isLead: true)
    }
    // `a coopté X`, `a promu X`: where the employer is.
    if post == nil, Self.inner.contains(verb.infinitive), let employer {
      post = Post(role: nil, organization: employer, end: end)
    }
    // `a nommé Premier ministre X`
    if post == nil, !isWeak, let own = people.first, own.determiner == .none, let role = own.role,
      role.lowerBound == next, group.voice != .passive
    {
      post = Post(role: role, organization: own.organization, end: end)
    }
    // `Le Parlement a investi X`
    if post == nil, Self.voted.contains(verb.infinitive), employer != nil, event.isMark(end) {
      post = Post(role: nil, organization: nil, end: end, isLead: true)
    }
    // `est promu à sa place`, `Le club a rappelé X`: the post that somebody left.
    if post == nil, !isHiring, leaves(near: sentence), let first = people.first,
      let referent = references.referent(of: first, inSentence: sentence),
      isActing(at: end, bounds)
        || employer != nil && (verb.infinitive == "rappeler" || !isWeak && event.isMark(end)),
      let role = lastLeftRole(before: sentence, except: referent)
    {
      post = Post(role: role, organization: employer, end: end, isLead: true)
    }
    if post == nil, !isHiring { post = samePost(after: end, of: people, sentence) }
    if post == nil, !isWeak { post = heldPost(of: people, verb, behind: end, sentence) }
    // `Le Parlement a élu X Premier ministre`: of the country.
    if let chosen = employer, let role = post?.role, slots.isPower(chosen),
      PersonNouns.noun(in: event.tokens, at: role.lowerBound, before: role.upperBound)?.kind
        == .office
    {
      employer = nil
    }
    if post?.organization == nil, let employer { post?.organization = employer }
    // `a nommé X à titre provisoire`, `a élu X à sa tête`: the post is that of whom the text speaks.
    let behind = event.hash(end) == EventWord.comma ? end + 1 : end
    if post == nil, employer != nil,
      !isWeak && isActing(at: behind, bounds) || takesOver(behind: end, bounds)
        || isActing(at: next, bounds)
        || isActing(at: bounds.lowerBound, bounds)
    {
      post = Post(
        role: !isWeak
          ? nil
          : people.first.flatMap { references.referent(of: $0, inSentence: sentence) }.flatMap {
            lastLeftRole(before: sentence, except: $0)
          }, organization: employer, end: end, isLead: isWeak)
    }
    let replaced = isHiring || !isWeak ? replaced(behind: end, sentence) : nil
    if post == nil, let replaced {
      post = Post(role: replaced.role, organization: replaced.organization, end: replaced.end)
    }
    // `Elle vient de recruter X à la tête des opérations`: the text says who she is.
    if post == nil, isHiring, group.voice == .active, group.time != .participle,
      people.allSatisfy({ $0.kind == .named })
    {
      post = Post(role: nil, organization: nil, end: end)
    }
    guard let post,
      replaced != nil || post.role != nil || isHiring
        || !isWeak && (post.isLead || post.organization != nil)
        || post.isLead && post.organization != nil
    else { return [] }
    if Self.placing.contains(verb.infinitive), !post.isLead,
      verb.infinitive != "installer" || post.role == nil
    {
      return []
    }
    if isWeak, post.role == nil, !isHiring, !post.isLead { return [] }
    let first = make(
      people, group, cue: group.verb..<next, until: max(end, post.end), status, sentence,
      post: post, rule: "appointed"
    ) { candidate in
      guard replaced?.entity.map(Referent.entity) != candidate.newcomer else { return }
      candidate.predecessor = replaced?.entity
    }
    guard let second = secondPost(after: post, bounds) else {
      guard !first.isEmpty else { return [] }
      let last = max(end, post.end)
      let others = further(behind: last, like: post, group, status, sentence)
      return others.isEmpty
        ? first + alongside(behind: last, group, status, sentence, of: post.organization)
        : first + others
    }
    return first
      + make(
        people, group, cue: group.verb..<next, until: second.end, status, sentence, post: second,
        rule: "appointed")
  }

  /// Whether `pour prendre sa suite` and the like end what is said of somebody.
  private func takesOver(behind end: Int, _ bounds: Range<Int>) -> Bool {
    (end..<max(end, min(bounds.upperBound, end + 12))).contains {
      event.hash($0) == EventWord.pour && isActing(at: $0, bounds)
    }
  }

  /// Whether words like `pour le remplacer`, `à sa place` stand at a token.
  private func isActing(at token: Int, _ bounds: Range<Int>) -> Bool {
    Self.acting.longestMatch(in: event.tokens, at: token, before: bounds.upperBound) != nil
  }

  /// `Nommée en 2021 après le départ de X, la diplomate était`: whom the clause behind the
  /// comma begins with, where a participle opens the sentence.
  private func opener(behind group: VerbGroup, _ sentence: Int) -> [PersonPhrase]? {
    var first = event.text.sentences[sentence].tokens.lowerBound
    while first < group.verb, event.isAdverbial(first) { first += 1 }
    guard first == group.verb,
      let phrase = event.phrases[sentence].first(where: {
        $0.tokens.lowerBound > group.verb + 1 && $0.preposition == nil && $0.kind != .group
          && event.hash($0.tokens.lowerBound - 1) == EventWord.comma
      })
    else { return nil }
    return [phrase]
  }

  /// The names behind the colon of a sentence.
  func listed(behind start: Int, _ sentence: Int) -> [PersonPhrase] {
    let end = event.text.sentences[sentence].tokens.upperBound
    guard let colon = (start..<end).first(where: { event.hash($0) == EventWord.colon }),
      let first = event.phrases[sentence].first(where: { $0.tokens.lowerBound > colon }),
      first.kind == .named, first.tokens.lowerBound - colon <= 2
    else { return [] }
    return clauses.list(startingWith: first, event.phrases[sentence])
  }

  /// `trois associés : A en droit social, B en contentieux et C`: as many names as the group
  /// has, each with a word or two about it.
  private func members(of group: PersonPhrase, _ sentence: Int) -> [PersonPhrase] {
    let end = event.text.sentences[sentence].tokens.upperBound
    guard let size = group.groupSize, size > 1,
      event.hash(group.tokens.upperBound) == EventWord.colon
        || event.hash(group.tokens.upperBound) == EventWord.comma
    else { return [] }
    let named = event.phrases[sentence].filter {
      $0.kind == .named && $0.tokens.lowerBound > group.tokens.upperBound
    }
    guard named.count == size, named[0].tokens.lowerBound == group.tokens.upperBound + 1,
      !(group.tokens.upperBound..<end).contains(where: { event.has($0, [.auxiliary, .relative]) })
    else { return [] }
    return named
  }

  /// `nommée, mardi, directrice`: the token behind a few plain words between commas.
  private func behindInsertion(from start: Int, _ bounds: Range<Int>) -> Int {
    guard event.hash(start) == EventWord.comma else { return start }
    let close = behindTimes(from: start + 1, before: bounds.upperBound)
    return close > start + 1 && event.hash(close) == EventWord.comma ? close + 1 : start
  }

  /// `promue à la place de X`, `recruté en remplacement de Y`: whom the newcomer follows,
  /// and the post of theirs that the text tells.
  private func replaced(
    behind end: Int, _ sentence: Int
  ) -> (entity: Int?, role: Range<Int>?, organization: OrganizationPhrase?, end: Int)? {
    let bounds = event.text.sentences[sentence].tokens
    let start = behindTimes(from: end, before: bounds.upperBound)
    guard
      let match = Self.insteadOf.longestMatch(
        in: event.tokens, at: start, before: bounds.upperBound),
      let previous = clauses.objects(
        from: start + match.length - 1, inSentence: sentence, allowing: [.of, .preposition]
      ).first
    else { return nil }
    let next = previous.tokens.upperBound
    guard case .entity(let entity)? = references.referent(of: previous, inSentence: sentence) else {
      return (nil, nil, nil, next)
    }
    let known = references.affiliation(of: entity, near: sentence)
    return (entity, known?.role, known?.organization, next)
  }

  func organization(before token: Int, _ bounds: Range<Int>) -> OrganizationPhrase? {
    var index = token - 1
    while index >= bounds.lowerBound, token - index < 14 {
      if let found = event.occurrence(at: index) {
        let type = event.names.entities[found.entity].type
        if type == .organization { return .entity(found.entity) }
        if type == .person { return nil }
      }
      if OrganizationNouns.isOrganization(event.tokens[index]), event.has(index - 1, .determiner) {
        return .generic(index)
      }
      if event.has(index, .relative) { return nil }
      index -= 1
    }
    return nil
  }

  func agentOrganization(
    from start: Int, _ bounds: Range<Int>
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    for index in start..<min(bounds.upperBound, start + 6)
    where [EventWord.by, Self.chez].contains(event.hash(index)) {
      return event.organization(at: index + 1, before: bounds.upperBound)
        ?? event.unknownName(at: event.behindArticles(from: index + 1), before: bounds.upperBound)
        .map { (.words($0), $0.upperBound) }
    }
    return nil
  }

  private static let inner: Set<String> = ["coopter", "promouvoir", "introniser", "titulariser"]
  private static let voted: Set<String> = ["investir", "élire", "réélire"]
  private static let choices = EventWord.set("choix dévolu")
  private static let onto = WordHash.of("sur")
  private static let candidacies = EventWord.set("candidature profil nom candidatures")
  private static let placing: Set<String> = [
    "mettre", "placer", "porter", "propulser", "installer", "appeler",
  ]
  private static let acting = WordTable(
    lines: """
      à sa place
      à leur place
      à titre provisoire
      à titre intérimaire
      à titre temporaire
      par intérim
      provisoirement
      pour lui succéder
      pour leur succéder
      pour le remplacer
      pour la remplacer
      pour les remplacer
      pour succéder à
      pour remplacer
      pour prendre sa suite
      pour prendre sa succession
      pour prendre sa place
      pour prendre la suite
      pour prendre la relève
      à sa présidence
      à sa tête
      à sa direction
      """)
  private static let insteadOf = WordTable(
    lines: """
      à la place de
      à la place du
      à la place d'
      en remplacement de
      en remplacement du
      en remplacement d'
      en lieu et place de
      en lieu et place du
      """)
}
