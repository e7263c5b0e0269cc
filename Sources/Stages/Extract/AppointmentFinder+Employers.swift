import Articles
import French
import Text

/// Employers that choose somebody: `X a nommé Y directeur`, `Y est promue directrice de X`.
extension AppointmentFinder {
  func appoints(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    if let idiom = appointsInIdiom(verb, group, status, sentence) { return idiom }
    let listed = listedWithPosts(group, status, sentence)
    if !listed.isEmpty { return listed }
    guard var choice = choice(of: verb, group, sentence) else { return [] }
    var post = toldPost(of: choice)
    // `Le Parlement a élu X Premier ministre`: of the country.
    if let power = choice.employer, let role = post?.role, isOfCountry(role, chosenBy: power) {
      choice.employer = nil
    }
    if post?.organization == nil, let employer = choice.employer { post?.organization = employer }
    let replaced =
      choice.isHiring || !choice.isWeak ? replaced(behind: choice.end, sentence) : nil
    post =
      post ?? postTakenOver(by: choice)
      ?? replaced.map { Post(role: $0.role, organization: $0.organization, end: $0.end) }
      ?? unnamedWork(of: choice)
    guard let post, replaced != nil || isEnough(post, for: choice), isPlace(post, for: choice)
    else { return [] }
    return appointed(choice, to: post, insteadOf: replaced?.entity, status)
  }

  /// `Sont nommés : X, ministre de la Justice ; Y, ministre de la Santé`.
  private func listedWithPosts(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard group.voice == .passive, group.start == bounds.lowerBound,
      let colon = (group.verb + 1..<bounds.upperBound).first(where: {
        event.hash($0) == EventWord.colon
      })
    else { return [] }
    let owner =
      place(after: group.verb + 1, bounds)?.organization
      ?? post(after: group.verb + 1, bounds)?.organization
    return event.phrases[sentence].filter {
      $0.kind == .named && $0.tokens.lowerBound > colon && $0.role != nil
    }.flatMap {
      make(
        [$0], group, cue: group.verb..<group.verb + 1, until: $0.tokens.upperBound, status,
        sentence,
        post: Post(
          role: $0.role, organization: $0.organization ?? owner, end: $0.tokens.upperBound),
        rule: "appointed")
    }
  }

  /// Who is chosen, and by whom.
  struct Choice {
    let verb: AppointmentVerb
    let group: VerbGroup
    let sentence: Int
    let bounds: Range<Int>
    var people: [PersonPhrase] = []
    /// The group that the chosen are of: `trois associés : A, B et C`.
    var crowd: PersonPhrase?
    var employer: OrganizationPhrase?
    /// The post right behind the verb, before the chosen: `a désigné recteur l'imam X`.
    var postBefore: Post?
    /// The token behind the verb and whichever of them stands there.
    var end: Int

    /// The token behind the verb.
    var next: Int { group.verb + 1 }
    var isWeak: Bool { verb.use != .object }
    var isHiring: Bool { AppointmentFinder.hiring.contains(verb.infinitive) }
  }

  /// What verbs tell in other ways than by whom they have as their object; nil where they
  /// are no such idiom.
  private func appointsInIdiom(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate]? {
    switch (group.voice, verb.infinitive) {
    case (.passive, _): return nil
    case (.reflexive, "porter"): return choiceFallsOn(group, status, sentence)
    case (.reflexive, "engager"): return signs(group, status, sentence)
    case (.reflexive, "choisir"):
      // `s'est choisi une patronne : X`
      return nil
    case (.reflexive, "mettre"): return servesAt(group, status, sentence)
    case (.reflexive, "installer"): return settlesIn(group, status, sentence)
    case (.reflexive, _): return []
    case (.active, "porter") where group.time == .future:
      let shirt = wearsShirt(group, status, sentence)
      return shirt.isEmpty ? nil : shirt
    case (.active, "porter") where group.time != .participle:
      // `a porté son choix sur X`
      let next = group.verb + 1
      return Self.choices.contains(event.hash(next + 1)) && event.hash(next + 2) == Self.onto
        ? settles(group, status, sentence, on: next + 3) : nil
    case (.active, _): return nil
    }
  }

  /// `Le choix s'est porté sur X`.
  private func choiceFallsOn(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let isChoice = (bounds.lowerBound..<group.start).contains {
      Self.choices.contains(event.hash($0))
    }
    return isChoice && event.hash(group.verb + 1) == Self.onto
      ? settles(group, status, sentence, on: group.verb + 2) : []
  }

  /// `se met au service de X`: of an organization.
  private func servesAt(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let next = group.verb + 1
    guard event.hash(next + 1) == Self.service, event.has(next + 2, .of),
      let found = named(behind: next + 2, before: bounds.upperBound), !isUnnamed(found.phrase)
    else { return [] }
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
      cue: group.verb..<next, until: found.end, status, sentence,
      post: Post(role: nil, organization: found.phrase, end: found.end), rule: "joins")
  }

  /// `s'installe aux commandes de X`.
  private func settlesIn(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let next = group.verb + 1
    guard let post = post(after: next, event.text.sentences[sentence].tokens), post.isLead else {
      return []
    }
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
      cue: group.verb..<next, until: post.end, status, sentence, post: post, rule: "takes_post")
  }

  /// Whom a verb chooses: its subject in the passive, the owner of its participle or its object.
  private func choice(
    of verb: AppointmentVerb, _ group: VerbGroup, _ sentence: Int
  ) -> Choice? {
    let bounds = event.text.sentences[sentence].tokens
    let next = group.verb + 1
    var choice = Choice(verb: verb, group: group, sentence: sentence, bounds: bounds, end: next)
    if group.voice == .passive {
      choice.people = clauses.subjects(of: group, inSentence: sentence)
      // `a été confirmé par le Sénat au poste de`
      if event.hash(next) == EventWord.by, let agent = agentOrganization(from: next, bounds) {
        choice.end = agent.end
      }
    } else if verb.infinitive == "porter", group.time == .future {
      choice.people = clauses.objects(from: next, inSentence: sentence)
    } else if group.time == .participle {
      choice.people = chosenBeside(group, sentence)
    } else {
      choice.people = chosenBehind(verb, group, sentence)
      if let office = choice.people.first, office.kind == .role, office.entity == nil,
        event.hash(office.tokens.upperBound) == EventWord.colon
      {
        // `a élu son président : X`
        let named = listed(behind: office.tokens.upperBound, sentence)
        choice.people = named
        choice.postBefore = Post(
          role: office.role, organization: office.organization, end: office.tokens.upperBound)
      } else if group.voice == .reflexive {
        return nil
      } else if let before = postBefore(from: next, bounds),
        let named = recipient(behind: before.end - 1, sentence),
        named.role.map({ $0.lowerBound >= before.end }) ?? true
      {
        choice.people = [named]
        choice.postBefore = before
      } else if let before = place(after: next, bounds), before.isLead,
        choice.people.first.map({ $0.tokens.lowerBound >= before.end }) ?? true,
        let named = recipient(behind: before.end - 1, sentence)
      {
        // `a porté à la trésorerie X`
        choice.people = [named]
        choice.postBefore = before
      }
      choice.end = choice.people.last?.tokens.upperBound ?? next
      choice.employer =
        organization(before: group.start, bounds)
        ?? event.unknownName(endingAt: group.start - 1, in: bounds).map { .words($0) }
    }
    if group.voice == .passive, let post = choice.people.first, choice.people.count == 1 {
      takeNamed(behind: post, &choice)
    }
    choice.crowd = choice.people.first { $0.kind == .group }
    choice.people = clauses.membersNamed(of: choice.people, sentence).filter { $0.kind != .group }
    if choice.people.isEmpty, let crowd = choice.crowd {
      choice.people = members(of: crowd, sentence)
      if choice.people.isEmpty, crowd.role != nil { choice.people = namedAmong(next: sentence) }
    }
    // `Sont nommés au conseil de X : Y et Z`
    if choice.people.isEmpty, group.voice == .passive, group.start == bounds.lowerBound {
      choice.people = listed(behind: next, sentence)
    }
    return choice.people.isEmpty ? nil : choice
  }

  /// `Un administrateur provisoire, X, a été désigné`: the name behind the post.
  private func takeNamed(behind post: PersonPhrase, _ choice: inout Choice) {
    guard post.kind == .role, post.entity == nil, post.determiner == .indefinite,
      let role = post.role, event.hash(post.tokens.upperBound) == EventWord.comma,
      let named = event.phrases[choice.sentence].first(where: {
        $0.kind == .named
          && (1...3).contains($0.tokens.lowerBound - post.tokens.upperBound)
      })
    else { return }
    choice.people = [named]
    choice.postBefore = Post(role: role, organization: post.organization, end: choice.end)
  }

  /// Whom a participle says to be chosen.
  private func chosenBeside(_ group: VerbGroup, _ sentence: Int) -> [PersonPhrase] {
    // `X, tout juste nommée`
    var group = group
    while Self.freshly.contains(event.hash(group.verb - 1)) {
      group.verb -= 1
      group.start = min(group.start, group.verb)
    }
    let people =
      opener(behind: group, sentence) ?? alsoChosen(group, sentence)
      ?? clauses.participleOwner(group, sentence, onlyNamed: true)
    // `le successeur de X, élu en mai`: not X
    if let holder = people.first,
      event.phrases[sentence].contains(where: {
        $0.superior == holder.entity && $0.tokens.contains(holder.tokens.lowerBound)
      })
    {
      return []
    }
    return people
  }

  /// `X est élevé au rang de Y et nommé préfet`: the subject of the passive before.
  private func alsoChosen(_ group: VerbGroup, _ sentence: Int) -> [PersonPhrase]? {
    let first = event.text.sentences[sentence].tokens.lowerBound
    guard event.hash(group.start - 1) == EventWord.et,
      let auxiliary = (max(first, group.start - 14)..<group.start).last(where: {
        event.has($0, .auxiliary)
      }), event.auxiliaryTime(auxiliary)?.isBe ?? false || event.hash(auxiliary) == EventWord.been,
      auxiliary + 1 < group.start,
      !event.phrases[sentence].contains(where: {
        (auxiliary..<group.start).contains($0.tokens.lowerBound)
      })
    else { return nil }
    var before = VerbGroup(
      start: auxiliary, verb: auxiliary + 1, time: .past, voice: .active,
      pronoun: event.has(auxiliary - 1, .subjectPronoun) ? auxiliary - 1 : nil,
      isConditional: false)
    if event.hash(auxiliary) == EventWord.been { before.start = auxiliary - 1 }
    let people = clauses.subjects(of: before, inSentence: sentence)
    return people.isEmpty ? nil : people
  }

  /// Whom the object of the active names.
  private func chosenBehind(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ sentence: Int
  ) -> [PersonPhrase] {
    let next = group.verb + 1
    let end = event.text.sentences[sentence].tokens.upperBound
    var people = clauses.objects(from: next, inSentence: sentence)
    // `ont reconduit à l'unanimité X`, `a désigné l'artisan plombier X`
    if people.isEmpty {
      let start = behindManner(from: next, before: end)
      people = clauses.objects(from: start, inSentence: sentence)
      if people.isEmpty, event.has(start, .article),
        let named = recipient(behind: start - 1, sentence)
      {
        people = [named]
      }
    }
    // `a retenu la candidature de X`, `a promu en interne X`
    if people.isEmpty {
      let behind = event.behindArticles(from: next)
      if Self.candidacies.contains(event.hash(behind)), event.has(behind + 1, .of) {
        people = [recipient(behind: behind + 1, sentence)].compactMap(\.self)
      }
    }
    if people.isEmpty, let clitic = group.objectClitic {
      people = [objectPronoun(at: clitic, of: group, sentence)]
    }
    return people
  }

  /// `a désigné recteur l'imam X`, `a nommé jeudi évêque de Y Mgr Z`: the post before the chosen.
  private func postBefore(from next: Int, _ bounds: Range<Int>) -> Post? {
    let start = behindManner(from: next, before: bounds.upperBound)
    guard start < bounds.upperBound, !event.has(start, .determiner),
      let noun = event.personNoun(at: start, before: bounds.upperBound),
      noun.kind == .office || noun.kind == .post, !noun.isPlural,
      let held = heldRole(at: start, before: bounds.upperBound), let role = held.role
    else { return nil }
    return Post(role: role, organization: held.organization, end: held.end)
  }

  /// Whether a post says enough with a verb that has other uses as well.
  private func isEnough(_ post: Post, for choice: Choice) -> Bool {
    post.role != nil || choice.isHiring || post.isTask
      || !choice.isWeak && (post.isLead || post.organization != nil)
      || post.isLead && post.organization != nil
  }

  /// Whether a post is one that the verb can choose for: `mettre`, `placer` need the lead of
  /// something.
  private func isPlace(_ post: Post, for choice: Choice) -> Bool {
    if post.isLead { return true }
    if Self.placing.contains(choice.verb.infinitive) {
      guard choice.verb.infinitive == "installer", post.role != nil else { return false }
    }
    return !choice.isWeak || post.role != nil || choice.isHiring
  }

  /// The chosen in their post, in a second one, and whom the same verb goes on to name.
  private func appointed(
    _ choice: Choice, to post: Post, insteadOf previous: Int?, _ status: EventStatus
  ) -> [AppointmentCandidate] {
    let (group, sentence) = (choice.group, choice.sentence)
    let cue = group.verb..<choice.next
    let last = max(choice.end, post.end)
    let old = choice.isHiring ? choice.people.first?.organization : nil
    let first = make(
      choice.people, group, cue: cue, until: last, status, sentence, post: post, rule: "appointed"
    ) { candidate in
      // `débauche la numéro deux de Y, X`: where the hired come from.
      if candidate.organization == nil, let old {
        candidate.origin = references.organization(old, near: cue.lowerBound)
      }
      guard previous.map(Referent.entity) != candidate.newcomer else { return }
      candidate.predecessor = previous
    }
    if let second = secondPost(after: post, choice.bounds) {
      return first
        + make(
          choice.people, group, cue: cue, until: second.end, status, sentence, post: second,
          rule: "appointed")
    }
    guard !first.isEmpty else { return [] }
    let others = further(behind: last, like: post, group, status, sentence)
    let board = boardBeside(post, choice)
    return board
      + (others.isEmpty
        ? first + alongside(behind: last, group, status, sentence, of: post.organization)
        : first + others)
  }

  /// Those whom the sentence and the next one name with their seats in brackets: `Autour d'elle,
  /// X (trésorier) et Y (secrétaire)`.
  private func boardBeside(_ post: Post, _ choice: Choice) -> [AppointmentCandidate] {
    guard choice.verb.use == .object, !choice.isHiring else { return [] }
    let last = min(choice.sentence + 1, event.text.sentences.count - 1)
    return (choice.sentence...last).flatMap {
      bracketed(in: event.text.sentences[$0].tokens, post.organization, $0)
    }
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
    // `Nommée directrice, elle sourit`: not the directrice.
    guard phrase.kind == .pronoun else { return [phrase] }
    var pronoun = phrase
    pronoun.tokens = first..<first + 1
    pronoun.head = pronoun.tokens
    return [pronoun]
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

  /// `nomme douze associés. Parmi eux, X (audit), Y (Paris)`: those named as the next sentence
  /// opens.
  private func namedAmong(next sentence: Int) -> [PersonPhrase] {
    guard sentence + 1 < event.text.sentences.count else { return [] }
    let bounds = event.text.sentences[sentence + 1].tokens
    guard Self.among.contains(event.hash(bounds.lowerBound)) else { return [] }
    let named = event.phrases[sentence + 1].filter {
      $0.kind == .named
        && [EventWord.comma, EventWord.et, EventWord.colon].contains(
          event.hash($0.tokens.lowerBound - 1))
    }
    let hasVerb = bounds.contains { event.has($0, [.auxiliary, .relative]) }
    return hasVerb ? Array(named.prefix(1)) : named
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

  private static let freshly = EventWord.set("tout juste à peine fraîchement")
  private static let among = EventWord.set("parmi dont")
  private static let choices = EventWord.set("choix dévolu")
  private static let service = WordHash.of("service")
  private static let onto = WordHash.of("sur")
  private static let candidacies = EventWord.set("candidature profil nom candidatures")
  private static let placing: Set<String> = [
    "mettre", "placer", "porter", "propulser", "installer", "appeler",
  ]
}
