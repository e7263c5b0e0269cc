import Articles
import French
import Text

extension AppointmentFinder {
  func succeeds(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    var people: [PersonPhrase]
    var before: [PersonPhrase]
    var end = group.verb + 1
    let isReplacement = Self.replacing.contains(verb.infinitive)
    if isReplacement, group.voice == .passive || group.time == .participle {
      people = clauses.agents(behind: group.verb, inSentence: sentence)
      before =
        group.voice == .passive
        ? clauses.subjects(of: group, inSentence: sentence)
        : clauses.participleOwner(group, sentence, onlyNamed: true)
      end = people.first?.tokens.upperBound ?? end
    } else {
      let agents =
        isReplacement ? clauses.agents(behind: group.verb, inSentence: sentence) : []
      people = agents.isEmpty ? clauses.subjects(of: group, inSentence: sentence) : agents
      // `a nommé X pour succéder à Y`: X does.
      if group.link == EventWord.pour, agents.isEmpty {
        people = chosen(toFollowAt: group, sentence)
        if people.isEmpty { return [] }
      }
      before = clauses.objects(
        from: group.verb + 1, inSentence: sentence, allowing: isReplacement ? [] : .preposition)
      if before.isEmpty,
        let clitic = (group.start..<group.verb).first(where: {
          Self.himOrIt.contains(event.hash($0))
        }) ?? group.objectClitic
      {
        before = [
          clauses.clitic(at: clitic)
        ]
      }
      end = before.last?.tokens.upperBound ?? end
    }
    let post = post(after: end, bounds) ?? place(after: end, bounds)
    let excluded = Set(people.compactMap(\.entity))
    let predecessor = before.lazy.compactMap {
      references.referent(of: $0, inSentence: sentence, excluding: excluded)
    }.first
    guard case .entity(let previous)? = predecessor else {
      return followsMany(people, before, group, status, sentence, until: end)
    }
    let known = references.affiliation(of: previous, near: sentence)
    let own = people.first?.entity.flatMap { references.affiliation(of: $0, near: sentence) }
    // `succéder` speaks of posts, but in sport of titles.
    let isPost =
      post?.role != nil || post?.organization != nil || known?.role != nil || own?.role != nil
      || hasPostWord(sentence)
      || !isReplacement && !speaksOfTitles(sentence)
    guard isPost else { return [] }
    if isSubstitution(sentence) { return [] }
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: post?.end ?? end, status, sentence,
      post: post, rule: "succeeds"
    ) { candidate in
      candidate.predecessor = previous
      if candidate.newcomer == .entity(previous) { candidate.predecessor = nil }
      if candidate.roleRange == nil { candidate.roleRange = known?.role }
      if candidate.organization == nil, let organization = known?.organization {
        candidate.organization = references.organization(organization, near: group.verb)
      }
      // `Le Premier ministre portugais avait succédé à X`
      if candidate.organization == nil, let own, !own.isFormer,
        let organization = own.organization
      {
        candidate.organization = references.organization(organization, near: group.verb)
        candidate.roleRange = candidate.roleRange ?? own.role
      }
    }
    .filter { $0.predecessor != nil }
  }

  /// `A et B ont quitté X. Ils ont été remplacés par C et par D`: of many no one is the
  /// predecessor.
  private func followsMany(
    _ people: [PersonPhrase], _ before: [PersonPhrase], _ group: VerbGroup, _ status: EventStatus,
    _ sentence: Int, until end: Int
  ) -> [AppointmentCandidate] {
    guard let pronoun = before.first, pronoun.kind == .pronoun, pronoun.isPlural, sentence > 0,
      group.voice == .passive
    else { return [] }
    for place in stride(from: sentence - 1, through: max(0, sentence - 2), by: -1) {
      let phrases = event.phrases[place]
      guard let first = phrases.first(where: { $0.preposition == nil && $0.kind == .named }) else {
        continue
      }
      let members = clauses.list(startingWith: first, phrases).compactMap(\.entity)
      guard members.count > 1 else { continue }
      let organization = members.lazy.compactMap {
        references.affiliation(of: $0, near: place)?.organization
      }.first
      return make(
        people, group, cue: group.verb..<group.verb + 1, until: end, status, sentence,
        post: organization.map { Post(role: nil, organization: $0, end: end) }, rule: "succeeds")
    }
    return []
  }

  /// `cède le fauteuil de directeur général à X`, `a laissé sa place à X`.
  func hands(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let near = group.verb + 1..<min(bounds.upperBound, group.verb + 16)
    guard group.voice != .passive,
      let post = near.prefix(4).first(where: { Self.handedPosts.contains(event.hash($0)) }),
      // « cède la deuxième place à » tells of a race.
      !Self.ownPosts.contains(event.hash(post)) || event.has(post - 1, .possessive),
      let link = near.first(where: { $0 > post && event.hash($0) == Self.toWhom })
    else { return [] }
    let people = clauses.objects(from: link + 1, inSentence: sentence)
      .filter { $0.kind == .named }
    let previous = clauses.subjects(of: group, inSentence: sentence).lazy.compactMap {
      references.referent(of: $0, inSentence: sentence)
    }.first
    guard case .entity(let predecessor)? = previous,
      event.hash(post) != Self.place || !isSubstitution(sentence)
    else { return [] }
    let role =
      event.has(post + 1, .of) ? slots.role(at: post + 2, before: link)?.role : nil
    let known = references.affiliation(of: predecessor, near: sentence)
    return make(
      people, group, cue: group.verb..<post + 1,
      until: people.last?.tokens.upperBound ?? link, status, sentence,
      post: Post(role: role ?? known?.role, organization: known?.organization, end: link),
      rule: "succeeds"
    ) { $0.predecessor = predecessor }
  }

  /// Whether a sentence or the one before tells of a match, where one player takes the place of
  /// another: `sorti sur blessure. Il a été remplacé par X`.
  private func isSubstitution(_ sentence: Int) -> Bool {
    event.text.sentences[sentence].tokens.contains {
      Self.substitution.contains(event.hash($0))
    }
      || event.text.sentences[max(0, sentence - 1)].tokens.contains {
        Self.grounds.contains(event.hash($0))
      }
  }

  private static let grounds = EventWord.set("pelouse mi-temps")

  private static let place = WordHash.of("place")
  /// Posts only of whom they belong to: « laisse le bureau à ».
  private static let ownPosts = EventWord.set("place bureau")
  private static let toWhom = WordHash.of("à")
  private static let handedPosts = EventWord.set(
    """
    place poste fauteuil siège présidence direction rênes commandes main témoin flambeau fonctions \
    brassard trône clés clefs bureau barre volant manettes relais
    """)

  /// Whom a sentence says to be chosen to follow somebody.
  private func chosen(toFollowAt group: VerbGroup, _ sentence: Int) -> [PersonPhrase] {
    let bounds = event.text.sentences[sentence].tokens
    let phrases = event.phrases[sentence]
    // `Pour lui succéder, Novaline a nommé X`
    if group.start == bounds.lowerBound {
      let verb = (group.verb + 1..<bounds.upperBound).first {
        let use = AppointmentCues.verb(event.tokens[$0])?.verb.use
        return use == .object || use == .weakObject
      }
      return verb.map { clauses.objects(from: $0 + 1, inSentence: sentence) } ?? []
    }
    // `X a été choisie pour succéder à Y`
    if let chosen = AppointmentCues.verb(event.tokens[group.start - 1]),
      chosen.form == .pastParticiple
    {
      let choice = event.verbGroup(at: group.start - 1, form: chosen.form)
      if choice.voice == .passive { return clauses.subjects(of: choice, inSentence: sentence) }
    }
    return phrases.filter {
      $0.kind == .named && $0 != phrases.first && $0.tokens.upperBound <= group.start
        && group.start - $0.tokens.upperBound <= 1
    }
  }

  private func speaksOfTitles(_ sentence: Int) -> Bool {
    (max(0, sentence - 1)...sentence).contains { place in
      event.text.sentences[place].tokens.contains { Self.titles.contains(event.hash($0)) }
    }
  }

  private static let titles = EventWord.set(
    """
    palmarès titre vainqueur vainqueurs championne champion champions médaille victoire lauréat \
    lauréate prix tour coupe finale remporte remporté
    """)

  func hasPostWord(_ sentence: Int) -> Bool {
    event.text.sentences[sentence].tokens.contains { Self.posts.contains(event.hash($0)) }
  }

  /// `X sera son successeur`, `le successeur de X est Y`.
  func comingSuccessor(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard bounds.contains(where: { Self.followers.contains(event.tokens[$0].hash) }),
      let time = event.auxiliaryTime(token)?.time, time != .infinitive, time != .gerund
    else { return [] }
    let phrases = event.phrases[sentence]
    var index = token + 1
    while index < bounds.upperBound, event.isAdverbial(index), !event.has(index, .determiner) {
      index += 1
    }
    let people: [PersonPhrase]
    let previous: PersonPhrase?
    let end: Int
    if event.has(index, .determiner), Self.followers.contains(event.hash(index + 1)) {
      let group = VerbGroup(
        start: token, verb: token, time: time, voice: .active,
        pronoun: event.has(token - 1, .subjectPronoun) ? token - 1 : nil, isConditional: false)
      people = clauses.subjects(of: group, inSentence: sentence)
      previous = owner(ofFollowerAt: index + 1, sentence)
      end = max(index + 2, previous?.tokens.upperBound ?? 0)
    } else {
      guard
        let role = phrases.last(where: { $0.tokens.upperBound <= token }),
        let noun = role.tokens.first(where: { Self.followers.contains(event.hash($0)) }),
        token - role.tokens.upperBound <= 3
      else { return [] }
      people = clauses.objects(from: index, inSentence: sentence).filter { $0.kind == .named }
      previous = owner(ofFollowerAt: noun, sentence)
      end = people.last?.tokens.upperBound ?? index
    }
    guard let previous else { return [] }
    let newcomers = Set(people.compactMap(\.entity))
    guard
      case .entity(let predecessor)? = references.referent(
        of: previous, inSentence: sentence, excluding: newcomers), !newcomers.contains(predecessor)
    else { return [] }
    let known = references.affiliation(of: predecessor, near: sentence)
    let status: EventStatus =
      time == .future ? .announced : time == .conditional ? .rumored : .confirmed
    return make(
      people, nil, cue: token..<token + 1, until: end, status, sentence, post: nil,
      rule: "succeeds"
    ) { candidate in
      candidate.predecessor = predecessor
      candidate.roleRange = known?.role
      if let organization = known?.organization {
        candidate.organization = references.organization(organization, near: token)
      }
    }
  }

  /// Whose successor: `son`, or the name behind `de`.
  private func owner(ofFollowerAt noun: Int, _ sentence: Int) -> PersonPhrase? {
    if event.has(noun - 1, .possessive) { return clauses.possessor(at: noun - 1) }
    guard event.has(noun + 1, .of) else { return nil }
    if let inner = clauses.objects(from: noun + 1, inSentence: sentence, allowing: .of).first {
      return inner
    }
    // The name is in the phrase of the role.
    guard let name = event.name(at: noun + 2, .person) else { return nil }
    var phrase = PersonPhrase(kind: .named, tokens: name.tokens, head: name.tokens)
    phrase.entity = name.entity
    return phrase
  }

  private static let replacing: Set<String> = ["remplacer", "relayer", "suppléer"]
  private static let followers = EventWord.set(
    "successeur successeure successeuse remplaçant remplaçante")
}
