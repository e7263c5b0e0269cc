import Articles
import French
import Text

/// Finds what the clauses of a document say about people who take up a post.
struct AppointmentFinder {
  let event: EventText
  let references: References
  let clauses: ClauseReader
  let statusRules: EventStatusRules
  let slots: EventSlots
  private let foreign: [TextRange]

  init(_ event: EventText, references: References, slots: EventSlots, quotations: [Quotation]) {
    self.event = event
    self.references = references
    self.slots = slots
    clauses = ClauseReader(event: event)
    statusRules = EventStatusRules(event: event)
    foreign = quotations.filter { $0.language == .english && $0.kind != .term && $0.kind != .title }
      .map(\.range)
  }

  /// Every candidate of the document, in text order of their cues.
  func candidates() -> [AppointmentCandidate] {
    var result: [AppointmentCandidate] = []
    for (index, sentence) in event.text.sentences.enumerated() {
      for token in sentence.tokens where event.tokens[token].isWord {
        let start = Int(event.tokens[token].start)
        guard !foreign.contains(where: { $0.contains(start) }) else { continue }
        if let (verb, form) = AppointmentCues.verb(event.tokens[token]) {
          result += candidates(verb, form, at: token, inSentence: index)
        } else if AppointmentCues.isNoun(event.tokens[token]) {
          result += nounCandidates(at: token, inSentence: index)
        } else if VerbGroup.isCopula(event, token) {
          result += comingHolder(at: token, inSentence: index)
        }
      }
    }
    return result
  }

  private func candidates(
    _ verb: AppointmentVerb, _ form: VerbForm, at token: Int, inSentence sentence: Int
  ) -> [AppointmentCandidate] {
    guard token == 0 || !event.has(token - 1, [.possessive, .quantifier, .demonstrative]),
      event.occurrence(at: token) == nil
    else { return [] }
    if form != .infinitive, token > 0, event.has(token - 1, .article),
      !event.has(token - 1, .clitic)
    {
      return []
    }
    if form == .pastParticiple, token > 0, event.has(token - 1, .article) { return [] }
    let group = event.verbGroup(at: token, form: form)
    guard let status = statusRules.status(of: group, inSentence: sentence), !group.isNegated else {
      return []
    }
    switch verb.use {
    case .object, .weakObject, .entrusted:
      return appoints(verb, group, status, sentence)
    case .reinstated: return []
    case .signing: return signs(group, status, sentence)
    case .joiner, .joinerAt: return joins(verb, group, status, sentence)
    case .becomes: return becomes(group, status, sentence)
    case .successor: return succeeds(verb, group, status, sentence)
    case .phrase, .weakPhrase: return phrase(verb, group, status, sentence)
    }
  }

  // MARK: - Making candidates

  private struct Post {
    var role: Range<Int>?
    var organization: OrganizationPhrase?
    var end: Int
  }

  private func make(
    _ people: [PersonPhrase], _ group: VerbGroup?, cue: Range<Int>, until end: Int,
    _ status: EventStatus, _ sentence: Int, post: Post?, rule: String,
    configure: (inout AppointmentCandidate) -> Void = { _ in }
  ) -> [AppointmentCandidate] {
    people.compactMap { phrase in
      guard phrase.kind == .named || phrase.kind == .pronoun || phrase.kind == .role,
        let referent = references.referent(of: phrase, inSentence: sentence),
        case .entity = referent
      else { return nil }
      let bounds = event.text.sentences[sentence].tokens
      var evidence = (group?.start ?? cue.lowerBound)..<max(end, cue.upperBound)
      if bounds.contains(phrase.tokens.lowerBound) {
        evidence =
          min(
            evidence.lowerBound, phrase.tokens.lowerBound)..<max(
            evidence.upperBound, phrase.tokens.upperBound)
      }
      var candidate = AppointmentCandidate(
        newcomer: referent, person: phrase.tokens, status: status, cue: cue, evidence: evidence,
        sentence: sentence, rule: rule)
      candidate.roleRange = post?.role
      if let organization = post?.organization {
        candidate.organization = references.organization(organization, near: cue.lowerBound)
        if case .generic = organization {} else { candidate.organizationIsStated = true }
      }
      candidate.isInterim =
        evidence.contains { Self.interim.contains(event.hash($0)) }
        || bounds.contains(end) && Self.interim.contains(event.hash(end))
      configure(&candidate)
      slots.fillTime(&candidate)
      return candidate
    }
  }

  /// The post named behind a token: `PDG d'OpenAI`, `comme directeur`, `au poste de`,
  /// `à la tête de X`.
  private func post(after start: Int, _ bounds: Range<Int>, anywhere: Bool = false) -> Post? {
    var index = start
    let limit = min(bounds.upperBound, start + (anywhere ? 14 : 7))
    while index < limit {
      let word = event.hash(index)
      if EventWord.strongMarks.contains(word) || word == EventWord.stop { return nil }
      if let match = Self.postWords.longestMatch(
        in: event.tokens, at: index, before: bounds.upperBound)
      {
        let next = index + match.length
        if let role = slots.role(at: next, before: bounds.upperBound) {
          return Post(role: role.role, organization: role.organization, end: role.end)
        }
        if let found = event.organization(at: next, before: bounds.upperBound) {
          return Post(role: nil, organization: found.phrase, end: found.end)
        }
      }
      if index == start || !anywhere && event.has(index, .adjectiveBefore) || anywhere,
        let role = slots.role(at: index, before: bounds.upperBound), role.end > index,
        event.phrase(at: index, inSentence: event.text.sentence(ofToken: index))?.entity == nil
      {
        return Post(role: role.role, organization: role.organization, end: role.end)
      }
      guard
        event.isAdverbial(index) || event.has(index, [.article, .adjectiveBefore, .possessive])
          || event.tokens[index].kind == .number || event.tokens[index].kind == .mixed
          || event.has(index, .preposition) || anywhere
      else { return nil }
      index += 1
    }
    return nil
  }

  // MARK: - Verbs

  private func appoints(
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
    } else if group.voice == .reflexive {
      return []
    } else if group.time == .participle {
      people = participleOwner(group, sentence)
    } else {
      people = finder.objects(from: next, inSentence: sentence)
      if people.isEmpty, let clitic = group.objectClitic {
        people = [
          clauses.clitic(at: clitic)
        ]
      }
      end = people.last?.tokens.upperBound ?? next
      employer = organization(before: group.start, bounds)
    }
    people = people.filter { $0.kind != .group }
    guard !people.isEmpty else { return [] }
    var post = self.post(after: end, bounds)
    let isHiring = Self.hiring.contains(verb.infinitive)
    if post == nil, isHiring {
      if let place = slots.origin(after: end, before: bounds.upperBound), place.organization != nil
      {
        post = Post(role: place.role, organization: place.organization, end: place.end)
      } else if employer != nil {
        post = Post(role: nil, organization: employer, end: end)
      } else if group.voice == .passive {
        if let agent = agentOrganization(from: next, bounds) {
          post = Post(role: nil, organization: agent.phrase, end: agent.end)
        }
      }
    }
    if post?.organization == nil, let employer { post?.organization = employer }
    guard let post, post.role != nil || isHiring || !isWeak && post.organization != nil else {
      return []
    }
    if isWeak, post.role == nil, !isHiring { return [] }
    return make(
      people, group, cue: group.verb..<next, until: max(end, post.end), status, sentence,
      post: post,
      rule: "appointed")
  }

  private func participleOwner(_ group: VerbGroup, _ sentence: Int) -> [PersonPhrase] {
    let phrases = event.phrases[sentence]
    var last = group.verb - 1
    let first = event.text.sentences[sentence].tokens.lowerBound
    while last >= first, event.isAdverbial(last) { last -= 1 }
    guard last >= first else {
      return phrases.first {
        $0.tokens.lowerBound > group.verb && $0.preposition == nil && $0.kind == .named
      }
      .map { [$0] } ?? []
    }
    if event.hash(last) == EventWord.comma { last -= 1 }
    return phrases.first { $0.tokens.contains(last) && $0.kind != .pronoun }.map { [$0] } ?? []
  }

  private func organization(before token: Int, _ bounds: Range<Int>) -> OrganizationPhrase? {
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

  private func agentOrganization(
    from start: Int, _ bounds: Range<Int>
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    for index in start..<min(bounds.upperBound, start + 6)
    where [EventWord.by, Self.chez].contains(event.hash(index)) {
      return event.organization(at: index + 1, before: bounds.upperBound)
    }
    return nil
  }

  private func signs(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard group.voice == .active else { return [] }
    let people = clauses.subjects(of: group, inSentence: sentence)
    var index = group.verb + 1
    while index < bounds.upperBound, index - group.verb < 12 {
      if Self.atWords.contains(event.hash(index)),
        let found = event.organization(at: index + 1, before: bounds.upperBound)
      {
        if case .entity = found.phrase {
          return make(
            people, group, cue: group.verb..<group.verb + 1, until: found.end, status, sentence,
            post: Post(role: nil, organization: found.phrase, end: found.end), rule: "joins")
        }
      }
      if event.hash(index) == EventWord.comma || event.hash(index) == EventWord.stop { break }
      index += 1
    }
    return []
  }

  private func joins(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard group.voice != .passive || verb.use == .joinerAt, group.objectClitic == nil else {
      return []
    }
    var next = group.verb + 1
    while next < bounds.upperBound, event.isAdverbial(next) { next += 1 }
    var organization = event.organization(at: next, before: bounds.upperBound)
    if verb.use == .joinerAt {
      guard Self.arrivalWords.contains(event.hash(next)) else { return [] }
      organization = event.organization(at: next + 1, before: bounds.upperBound)
      if let match = Self.postWords.longestMatch(
        in: event.tokens, at: next, before: bounds.upperBound)
      {
        organization = event.organization(at: next + match.length, before: bounds.upperBound)
      }
    }
    guard let organization else { return [] }
    if case .country = organization.phrase { return [] }
    var people = clauses.subjects(of: group, inSentence: sentence)
    if group.link != nil, group.effects.isEmpty, group.governingNoun == nil {
      people = clauses.subjects(of: group, inSentence: sentence)
    }
    var post = Post(role: nil, organization: organization.phrase, end: organization.end)
    if let role = self.post(after: organization.end, bounds), role.role != nil {
      post.role = role.role
    }
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: post.end, status, sentence,
      post: post,
      rule: "joins")
  }

  private func becomes(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard let post = post(after: group.verb + 1, bounds), let role = post.role,
      let noun = PersonNouns.noun(in: event.tokens, at: role.lowerBound, before: role.upperBound),
      noun.kind == .office || noun.kind == .post, !noun.isPlural
    else { return [] }
    let people = clauses.subjects(of: group, inSentence: sentence)
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: post.end, status, sentence,
      post: post,
      rule: "becomes")
  }

  private func phrase(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard group.voice != .passive,
      let rest = slots.rest(verb.rests, after: group.verb + 1, before: bounds.upperBound)
    else { return [] }
    let people = clauses.subjects(of: group, inSentence: sentence)
    let left = slots.origin(after: rest, before: bounds.upperBound)
    let role = left?.role ?? (verb.infinitive == "assurer" ? nil : group.verb + 1..<rest)
    return make(
      people, group, cue: group.verb..<rest, until: left?.end ?? rest, status, sentence,
      post: Post(role: role, organization: left?.organization, end: left?.end ?? rest),
      rule: "takes_post"
    ) { candidate in
      if candidate.roleRange == nil, let known = self.lastLeftRole(before: sentence) {
        candidate.roleRange = known
      }
    }
  }

  /// The post last spoken of as left, for `assure l'intérim`.
  private func lastLeftRole(before sentence: Int) -> Range<Int>? {
    for place in stride(from: sentence, through: max(0, sentence - 3), by: -1) {
      for phrase in event.phrases[place].reversed() {
        if let role = phrase.role, !phrase.isGenericHuman, phrase.kind == .named { return role }
      }
    }
    return nil
  }

  private func succeeds(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    var people: [PersonPhrase]
    var before: [PersonPhrase]
    var end = group.verb + 1
    let isReplacement = verb.infinitive == "remplacer"
    if isReplacement, group.voice == .passive || group.time == .participle {
      people = event.phrases[sentence].filter {
        $0.preposition == EventWord.by && $0.tokens.lowerBound > group.verb
      }
      before =
        group.voice == .passive
        ? clauses.subjects(of: group, inSentence: sentence) : participleOwner(group, sentence)
      end = people.first?.tokens.upperBound ?? end
    } else {
      people = clauses.subjects(of: group, inSentence: sentence)
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
    let post = post(after: end, bounds)
    let excluded = Set(people.compactMap(\.entity))
    let predecessor = before.lazy.compactMap {
      references.referent(of: $0, inSentence: sentence, excluding: excluded)
    }.first
    guard case .entity(let previous)? = predecessor else { return [] }
    let known = references.affiliation(of: previous, near: sentence)
    let own = people.first?.entity.flatMap { references.affiliation(of: $0, near: sentence) }
    guard post?.role != nil || known?.role != nil || own?.role != nil || hasPostWord(sentence)
    else { return [] }
    if event.text.sentences[sentence].tokens.contains(where: {
      Self.substitution.contains(event.hash($0))
    }) {
      return []
    }
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
    }
    .filter { $0.predecessor != nil }
  }

  private func hasPostWord(_ sentence: Int) -> Bool {
    event.text.sentences[sentence].tokens.contains { Self.posts.contains(event.hash($0)) }
  }

  /// `serait le prochain scientifique en chef`, `sera le nouveau directeur`.
  private func comingHolder(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    var index = token + 1
    while index < bounds.upperBound, event.isAdverbial(index) && !event.has(index, .article) {
      index += 1
    }
    guard event.has(index, .article), Self.newWords.contains(event.hash(index + 1)),
      let role = slots.role(at: index, before: bounds.upperBound), role.role != nil
    else { return [] }
    let group = VerbGroup(
      start: token, verb: token, time: event.auxiliaryTime(token)?.time ?? .present, voice: .active,
      pronoun: event.has(token - 1, .subjectPronoun) ? token - 1 : nil, isConditional: false)
    let people = clauses.subjects(of: group, inSentence: sentence)
    let time = event.auxiliaryTime(token)?.time
    let isComing = time == .future || time == .conditional || event.hash(index + 1) != Self.newWord
    return make(
      people, group, cue: token..<index + 2, until: role.end, isComing ? .announced : .confirmed,
      sentence, post: Post(role: role.role, organization: role.organization, end: role.end),
      rule: "coming_holder")
  }

  // MARK: - Nouns

  /// `la nomination de X au poste de Y`, `l'arrivée de X chez Z`.
  private func nounCandidates(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard event.has(token - 1, [.article, .adjectiveBefore]), event.has(token + 1, .of),
      let status = statusRules.status(ofNounAt: token, inSentence: sentence)
    else { return [] }
    let people = clauses.objects(from: token + 1, inSentence: sentence, allowing: .of)
      .filter { $0.kind == .named }
    guard let last = people.last else { return [] }
    let end = last.tokens.upperBound
    var post = self.post(after: end, bounds)
    if post == nil, let place = slots.origin(after: end, before: bounds.upperBound),
      place.organization != nil
    {
      post = Post(role: place.role, organization: place.organization, end: place.end)
    }
    guard let post else { return [] }
    return make(
      people, nil, cue: token..<token + 1, until: post.end, status, sentence, post: post,
      rule: "noun"
    ) { $0.isWeak = true }
  }

  private static let chez = WordHash.of("chez")
  private static let newWord = WordHash.of("nouveau")
  private static let interim = EventWord.set(
    "intérim intérimaire provisoire provisoirement transitoire")
  private static let atWords = EventWord.set("à au aux chez avec pour")
  private static let arrivalWords = EventWord.set("à au aux chez dans")
  private static let himOrIt = EventWord.set("lui leur")
  private static let newWords = EventWord.set(
    "prochain prochaine futur future nouveau nouvelle nouvel")
  private static let posts = EventWord.set(
    "poste fonctions fonction tête présidence direction pouvoir mandat siège")
  private static let substitution = EventWord.set("minute mi-temps blessé blessure match")
  private static let hiring: Set<String> = [
    "embaucher", "recruter", "engager", "débaucher", "acquérir",
  ]
  private static let postWords = WordTable(
    lines: """
      comme
      comme nouveau
      en tant que
      en tant qu'
      en qualité de
      au poste de
      au poste d'
      aux fonctions de
      aux postes de
      à la tête de
      à la tête du
      à la tête d'
      à la tête des
      à la présidence de
      à la présidence du
      à la présidence d'
      à la direction de
      à la direction du
      au titre de
      au rang de
      pour le poste de
      pour diriger
      """)
}

extension EventSlots {
  func fillTime(_ candidate: inout AppointmentCandidate) {
    let context = EventTimes.Context(
      cue: candidate.cue, evidence: candidate.evidence, sentence: candidate.sentence)
    if let startsOn = times.date(of: context) {
      candidate.startsOn = startsOn
      if candidate.status == .confirmed, times.isOld(startsOn.date) {
        candidate.status = .historical
      }
      if candidate.status == .confirmed, times.isComing(startsOn.date) {
        candidate.status = .announced
      }
    }
    if candidate.status == .confirmed, times.hasPastWords(context) {
      candidate.status = .historical
    }
  }
}
