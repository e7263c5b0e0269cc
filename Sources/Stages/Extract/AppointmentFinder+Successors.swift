import Articles
import French
import Text

extension AppointmentFinder {
  func succeeds(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    if isRelieving(group), isSubordinate(behind: group.verb, bounds) { return [] }
    var people: [PersonPhrase]
    var before: [PersonPhrase]
    var end = group.verb + 1
    let isReplacement = Self.replacing.contains(verb.infinitive)
    if group.voice == .passive || isReplacement && group.time == .participle {
      people = clauses.agents(behind: group.verb, inSentence: sentence)
      before =
        group.voice == .passive
        ? clauses.subjects(of: group, inSentence: sentence)
        : clauses.participleOwner(group, sentence, onlyNamed: true)
      // `X, démissionnaire, est remplacé par Y`: words between hide the subject.
      if before.isEmpty, group.voice == .passive {
        before =
          event.phrases[sentence].first {
            $0.kind == .named && $0.preposition == nil && $0.tokens.upperBound <= group.start
          }
          .map { [$0] } ?? []
      }
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
      // `X est appelé à la remplacer`
      if agents.isEmpty, group.start > 0,
        group.link == EventWord.to || group.link == EventWord.de,
        let called = AppointmentCues.verb(event.tokens[group.start - 1]),
        called.form == .pastParticiple
      {
        let call = event.verbGroup(at: group.start - 1, form: called.form)
        if call.voice == .passive { people = clauses.subjects(of: call, inSentence: sentence) }
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
    // `X, à qui succédera au 1er mai Y`: Y does.
    if event.hash(group.start - 1) == EventWord.qui,
      event.hash(group.start - 2) == EventWord.to
    {
      before = people
      people = clauses.objects(
        from: behindManner(from: group.verb + 1, before: bounds.upperBound), inSentence: sentence
      ).filter { $0.kind == .named }
      end = people.last?.tokens.upperBound ?? end
    }
    // `relever X de ses fonctions` is the reverse.
    if isRelieving(group), group.voice != .active || !event.isMark(end) { return [] }
    let post = post(after: end, bounds) ?? place(after: end, bounds)
    let excluded = Set(people.compactMap(\.entity))
    let predecessor = before.lazy.compactMap {
      references.referent(of: $0, inSentence: sentence, excluding: excluded)
    }.first
    guard case .entity(let previous)? = predecessor else {
      let many = followsMany(people, before, group, status, sentence, until: end)
      return many.isEmpty
        ? followsUnnamed(people, before, group, status, sentence, post: post, until: end) : many
    }
    let known = references.affiliation(of: previous, near: sentence)
    let own = people.first?.entity.flatMap { references.affiliation(of: $0, near: sentence) }
    // `succéder` speaks of posts, but in sport of titles.
    let isPost =
      post?.role != nil || post?.organization != nil || known?.role != nil || own?.role != nil
      || hasPostWord(sentence)
      || isReplacement && leaves(near: sentence) && !references.isAboutSport
      || changesHead(sentence)
      || !isReplacement && !speaksOfTitles(sentence)
    guard isPost else { return [] }
    if isSubstitution(sentence) { return [] }
    return make(
      people.filter { !event.namesCabinet($0) }, group, cue: group.verb..<group.verb + 1,
      until: post?.end ?? end, status, sentence, post: post, rule: "succeeds"
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

  /// `relève directement du PDG`: works under him.
  private func isSubordinate(behind verb: Int, _ bounds: Range<Int>) -> Bool {
    var next = verb + 1
    while next < bounds.upperBound, event.isAdverbial(next) { next += 1 }
    return event.has(next, .of)
  }

  private func isRelieving(_ group: VerbGroup) -> Bool {
    AppointmentCues.verb(event.tokens[group.verb])?.verb.infinitive == "relever"
  }

  /// `Le patron de X est remercié. Y lui succède`: who left has no name, or none that the
  /// pronoun leads to.
  private func followsUnnamed(
    _ people: [PersonPhrase], _ before: [PersonPhrase], _ group: VerbGroup, _ status: EventStatus,
    _ sentence: Int, post: Post?, until end: Int
  ) -> [AppointmentCandidate] {
    let previous = before.first
    let isAgent = people.allSatisfy { $0.preposition == EventWord.by }
    guard previous != nil || isAgent, previous?.kind != .group, previous?.isPlural != true,
      people.contains(where: { $0.kind == .named }), !isSubstitution(sentence),
      leaves(near: sentence) || post?.role != nil || post?.organization != nil
        || isAgent && hasPostWord(sentence)
    else { return [] }
    return make(
      people.filter { $0.kind == .named }, group, cue: group.verb..<group.verb + 1,
      until: post?.end ?? end, status, sentence, post: post, rule: "succeeds"
    ) { candidate in
      candidate.roleRange =
        candidate.roleRange ?? previous?.role
        ?? lastLeftRole(before: sentence, except: candidate.newcomer)
    }
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
      !Self.ownPosts.contains(event.hash(post)) || event.has(post - 1, .possessive)
        || event.has(post - 1, .article) && leaves(near: sentence),
      let link = near.first(where: { $0 > post && EventWord.toWords.contains(event.hash($0)) })
    else { return [] }
    let people = [recipient(behind: link, sentence)].compactMap(\.self)
    let previous = clauses.subjects(of: group, inSentence: sentence).lazy.compactMap {
      references.referent(of: $0, inSentence: sentence)
    }.first
    guard event.hash(post) != Self.place || !isSubstitution(sentence) else { return [] }
    let role =
      event.has(post + 1, .of)
      ? slots.role(at: post + 2, before: link)?.role
      : Self.headships.contains(event.hash(post))
        ? post..<(event.looksLikeAdjective(post + 1) ? post + 2 : post + 1) : nil
    guard case .entity(let predecessor)? = previous else {
      // `L'entrepreneuse cède la direction générale à X`
      guard role != nil || leaves(near: sentence) else { return [] }
      return make(
        people, group, cue: group.verb..<post + 1, until: people.last?.tokens.upperBound ?? link,
        status, sentence, post: Post(role: role, organization: nil, end: link), rule: "succeeds")
    }
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
  func isSubstitution(_ sentence: Int, except token: Int = -1) -> Bool {
    event.text.sentences[sentence].tokens.contains {
      Self.substitution.contains(event.hash($0)) && $0 != token
    }
      || event.text.sentences[max(0, sentence - 1)].tokens.contains {
        Self.grounds.contains(event.hash($0))
      }
  }

  private static let grounds = EventWord.set("pelouse mi-temps")

  private static let place = WordHash.of("place")
  /// Posts only of whom they belong to: « laisse le bureau à ».
  private static let ownPosts = EventWord.set("place bureau")
  private static let headships = EventWord.set("présidence direction gérance vice-présidence")
  private static let handedPosts = EventWord.set(
    """
    place poste fauteuil siège présidence direction rênes commandes main témoin flambeau fonctions \
    brassard trône clés clefs bureau barre volant manettes relais bâton sceptre gérance tête \
    vice-présidence portefeuille mandat couronne ministère mairie
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
    // `X a été choisie pour succéder à Y`, `La ville a retenu pour lui succéder X`
    var last = group.start - 1
    while last > bounds.lowerBound, event.isAdverbial(last) { last -= 1 }
    if let chosen = AppointmentCues.verb(event.tokens[last]), chosen.form == .pastParticiple {
      let choice = event.verbGroup(at: last, form: chosen.form)
      if choice.voice == .passive { return clauses.subjects(of: choice, inSentence: sentence) }
      if let named = recipient(behind: group.verb, sentence) { return [named] }
    }
    // `a proposé le nom de X, ancienne juge à Y, pour lui succéder`, `Le nom de X circule`
    if let named = phrases.last(where: { $0.tokens.upperBound < group.start }),
      let noun = phrases.last(where: { $0.kind == .named && $0.tokens.upperBound < group.start }),
      event.has(noun.tokens.lowerBound - 1, .of), group.start - noun.tokens.upperBound < 10,
      Self.name.contains(event.hash(noun.tokens.lowerBound - 2)),
      named == noun || named.tokens.lowerBound > noun.tokens.upperBound
    {
      return [noun]
    }
    return phrases.filter {
      $0.kind == .named && ($0 != phrases.first || $0.tokens.upperBound == group.start)
        && $0.tokens.upperBound <= group.start
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
    event.text.sentences[sentence].tokens.contains {
      Self.posts.contains(event.hash($0)) || Self.offices.contains(event.hash($0))
    }
  }

  /// Whether a sentence or the one before says that somebody changes its head: `change de patron`.
  private func changesHead(_ sentence: Int) -> Bool {
    (max(0, sentence - 1)...sentence).contains { place in
      let bounds = event.text.sentences[place].tokens
      return bounds.contains {
        Self.changes.contains(event.hash($0)) && event.has($0 + 1, .of)
          && (event.personNoun(at: $0 + 2, before: bounds.upperBound).map {
            $0.kind == .post || $0.kind == .office
          } ?? false)
      }
    }
  }

  private static let changes = EventWord.set("change changé changent changera changement changer")

  /// `X sera son successeur`, `le successeur de X est Y`.
  func comingSuccessor(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard
      bounds.contains(where: {
        event.opens($0, .newcomer) && Self.followers.contains(event.tokens[$0].hash)
      }),
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
  func owner(ofFollowerAt noun: Int, _ sentence: Int) -> PersonPhrase? {
    if event.has(noun - 1, .possessive) { return clauses.possessor(at: noun - 1) }
    guard event.has(noun + 1, .of) else { return nil }
    if let inner = clauses.objects(from: noun + 1, inSentence: sentence, allowing: .of).first {
      return inner
    }
    // The name is in the phrase of the role.
    guard let name = event.personName(at: noun + 2) else { return nil }
    var phrase = PersonPhrase(kind: .named, tokens: name.tokens, head: name.tokens)
    phrase.entity = name.entity
    return phrase
  }

  /// What somebody holds, sits in or does that another does after.
  private static let offices = EventWord.set(
    """
    présentation rédaction commandement gouvernement ministère mairie banc animation portefeuille \
    fauteuil chaire conseil directoire intérim
    """)
  private static let name = EventWord.set("nom candidature")
  private static let replacing: Set<String> = ["remplacer", "relayer", "suppléer"]
}
