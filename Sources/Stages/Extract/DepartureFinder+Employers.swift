import Articles
import French
import Text

extension DepartureFinder {
  // MARK: - The object leaves

  func dismisses(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int, isWeak: Bool,
    name: String
  ) -> [DepartureCandidate] {
    guard !isPurpose(group), let status = statusRules.status(of: group, inSentence: sentence) else {
      return []
    }
    let bounds = event.text.sentences[sentence].tokens
    let next = group.verb + 1
    var leavers: [PersonPhrase]
    var end = next
    var employer: OrganizationPhrase?
    var rule = "verb_employer"
    var hasEmployer = false
    switch group.voice {
    case .reflexive: return []
    case .passive:
      leavers = clauses.subjects(of: group, inSentence: sentence)
      rule = "passive"
    case .active where group.time == .participle:
      leavers = clauses.participleOwner(group, sentence)
      rule = "participle"
    case .active:
      leavers = clauses.objects(from: next, inSentence: sentence)
      if leavers.isEmpty, let clitic = group.objectClitic {
        leavers = [clauses.clitic(at: clitic)]
        rule = "verb_employer_clitic"
      }
      if let last = leavers.last { end = max(end, last.tokens.upperBound) }
      employer =
        self.employer(before: group, bounds)
        ?? townEmployer(before: group, of: leavers, sentence)
      hasEmployer = employer != nil || hasOrgan(before: group, bounds)
      if employer == nil { employer = side(ofWhoDismisses: group, sentence) }
    }
    leavers = leavers.filter {
      $0.kind != .group || isDismissible($0, isWeak: isWeak && !Self.formal.contains(name))
    }
    guard !leavers.isEmpty else { return [] }
    let agent =
      agent(from: next, bounds)
      ?? townAgent(from: next, bounds, isSport: leavers.contains(where: \.isSport))
    if let agent { end = max(end, agent.end) }
    let origin =
      slots.origin(after: agent.map { $0.end } ?? end, before: bounds.upperBound)
      ?? slots.origin(after: next, before: bounds.upperBound)
    if let origin { end = max(end, origin.end) }
    // `a été écarté de l'antenne par X`
    let remover =
      agent == nil && group.voice == .passive
      ? organization(
        behind: Self.by, from: next, bounds.lowerBound..<min(bounds.upperBound, next + 6)
      ).map { ($0.phrase, $0.end) }
      : agent
    // « licenciée de la Fédération » is a member's card.
    if name == "licencier", group.time == .participle, agent == nil, !isCaused(behind: next) {
      return []
    }
    if isWeak {
      guard
        isRealDismissal(
          name, group, leavers, hasEmployer: hasEmployer || agent != nil, hasOrigin: origin != nil,
          bounds, sentence)
      else { return [] }
    }
    // A group that is dismissed loses its jobs to the figures.
    let isLaidOff = leavers.contains {
      $0.kind == .group && (name == "licencier" || isMany($0) && !Self.formal.contains(name))
    }
    // `a été écarté provisoirement`
    let isForATime =
      name == "écarter"
      && (group.start..<min(bounds.upperBound, next + 2)).contains {
        Self.forATime.contains(event.hash($0))
      }
    let stated = origin?.organization ?? employer ?? remover?.organization
    let excluded = Set(agentEntities(bounds, group))
    var previous: Set<Int> = excluded
    if leavers.first?.kind == .pronoun, manner == .dismissed {
      previous.formUnion(alreadyGone(sentence))
    }
    return make(
      leavers, cue: group.verb..<next, evidence: group.start..<end, inSentence: sentence,
      manner: isLaidOff ? .laidOff : isForATime ? .unspecified : manner, status: status,
      strength: .verb, organization: stated,
      role: origin?.role,
      rule: rule, excluding: previous
    ) { candidate, _ in
      finish(&candidate, group)
    }
  }

  /// People of whom the sentences before say that they left of their own accord: a
  /// pronoun in a dismissal means somebody else.
  private func alreadyGone(_ sentence: Int) -> Set<Int> {
    var result: Set<Int> = []
    for place in max(0, sentence - 3)..<sentence {
      for token in event.text.sentences[place].tokens {
        guard let (readings, form) = DepartureCues.verbs(event.tokens[token]),
          readings.contains(where: { $0.use == .leaver || $0.use == .object })
        else { continue }
        let group = event.verbGroup(at: token, form: form)
        guard group.voice == .active, group.effects.isEmpty else { continue }
        for phrase in clauses.subjects(of: group, inSentence: place) {
          if case .entity(let entity)? = references.referent(of: phrase, inSentence: place) {
            result.insert(entity)
          }
        }
      }
    }
    return result
  }

  /// `se réunit pour limoger X` has an aim; `a voté pour` has done it.
  private func isPurpose(_ group: VerbGroup) -> Bool {
    group.link == EventWord.pour && !group.isPerfect && group.effects.isEmpty
      && Governors.verb(event.tokens[max(0, group.start - 1)])?.effect != .vote
  }

  /// `Le président camerounais a limogé X`, `le président du club a renvoyé X`: the side of
  /// whoever dismisses is that of the dismissed.
  private func side(ofWhoDismisses group: VerbGroup, _ sentence: Int) -> OrganizationPhrase? {
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

  private func isCaused(behind token: Int) -> Bool {
    slots.isDate(token) || event.hash(token) == EventWord.en && slots.isDate(token + 1)
      || event.isAdverbial(token) || Self.causes.contains(event.hash(token))
  }

  private func agentEntities(_ bounds: Range<Int>, _ group: VerbGroup) -> [Int] {
    guard group.objectClitic != nil else { return [] }
    let sentence = event.text.sentence(ofToken: group.verb)
    return clauses.subjects(of: group, inSentence: sentence).compactMap(\.entity)
  }

  private func isDismissible(_ phrase: PersonPhrase, isWeak: Bool) -> Bool {
    phrase.groupSize != nil && !isWeak || phrase.determiner == .indefinite && !isWeak
      || phrase.determiner == .possessive && !isWeak
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
  private func agent(
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

  /// Whether a verb with many uses takes away a post here.
  private func isRealDismissal(
    _ name: String, _ group: VerbGroup, _ leavers: [PersonPhrase], hasEmployer: Bool,
    hasOrigin: Bool, _ bounds: Range<Int>, _ sentence: Int
  ) -> Bool {
    let end = leavers.last.map { max($0.tokens.upperBound, group.verb + 1) } ?? group.verb + 1
    for next in [group.verb + 1, end] where next < bounds.upperBound {
      // remercier pour, de; renvoyer à, vers, en; écarter de la liste
      if event.hash(next) == EventWord.pour, name == "remercier" { return false }
      if name == "remercier", event.has(next, .of), !hasOrigin { return false }
      if name == "renvoyer", Self.sendTo.contains(event.hash(next)) { return false }
    }
    if name == "remercier", group.objectClitic != nil { return false }
    // Players are released by their clubs, others from prison.
    if name == "libérer" {
      return leavers.contains(where: \.isSport) || hasEmployer && references.isAboutSport
    }
    if name == "couper" { return hasEmployer && leavers.contains(where: \.isSport) }
    // `le directeur des achats, X, a été suspendu à titre conservatoire`, but `suspendu deux mois`.
    if name == "suspendre", group.voice == .passive, !references.isAboutSport,
      leavers.contains(where: { isPosted($0, sentence) }),
      end >= bounds.upperBound || event.isMark(end) || event.hash(end) == EventWord.by
        || slots.timeEnd(from: end, before: bounds.upperBound) != nil
        || Self.provisionally.longestMatch(in: event.tokens, at: end, before: bounds.upperBound)
          != nil
    {
      return true
    }
    if hasOrigin { return true }
    // `Le parti X a exclu Y`
    if hasEmployer, group.voice == .active, group.time != .participle,
      Self.expulsions.contains(name), leavers.contains(where: { $0.kind == .named })
    {
      return true
    }
    // `Le trésorier, X, a été exclu par le bureau politique`
    if group.voice == .passive, hasEmployer, Self.expulsions.contains(name),
      leavers.contains(where: { isPosted($0, sentence) })
    {
      return true
    }
    // `La secrétaire nationale, X, avait été exclue en mars`
    if name == "exclure", group.voice == .passive, leavers.contains(where: { $0.role != nil }),
      !leavers.contains(where: \.isSport), references.topic != nil,
      end >= bounds.upperBound || event.isMark(end)
        || slots.timeEnd(from: end, before: bounds.upperBound) != nil
    {
      return true
    }
    guard !Self.needOrigin.contains(name) else { return false }
    // `une réflexion dont X aurait été écarté`
    let clause = clauses.clauseStart(before: group.start, bounds, crossingRelatives: false)
    if event.hash(clause - 1) == EventWord.dont { return false }
    let hasPost = leavers.contains { phrase in
      if phrase.role != nil, !phrase.isGenericHuman { return true }
      guard case .entity(let entity)? = references.referent(of: phrase, inSentence: sentence) else {
        return false
      }
      let known = references.affiliation(of: entity, near: sentence)
      return known?.role != nil || known?.organization != nil && references.isAboutSport
    }
    // `a été renvoyé par le FC Belmont`
    if hasEmployer, Self.clubDismissals.contains(name), references.isAboutSport { return true }
    // `Y remplacera X, écarté samedi`
    if group.time == .participle, Self.strongEnough.contains(name) || name == "remercier",
      (bounds.lowerBound..<group.start).contains(where: {
        DepartureCues.verbs(event.tokens[$0])?.readings.contains {
          $0.use == .replacement || $0.use == .succession
        } ?? false
      })
    {
      return true
    }
    // `a été renvoyé et remplacé par X`
    if group.voice == .passive, event.hash(group.verb + 1) == EventWord.et,
      Self.replaced.contains(event.hash(group.verb + 2))
    {
      return true
    }
    // `Le président remercie son ministre`
    if group.voice == .active, leavers.contains(where: { isOwnPost($0) }),
      side(ofWhoDismisses: group, sentence) != nil
    {
      return true
    }
    if hasEmployer, Self.strongEnough.contains(name) { return true }
    return hasPost
      && (hasEmployer || name == "remercier" && group.voice == .passive
        || Self.strongEnough.contains(name))
  }

  /// Whether somebody has a post that is no athlete's.
  private func isPosted(_ phrase: PersonPhrase, _ sentence: Int) -> Bool {
    if phrase.role != nil { return !phrase.isSport && !phrase.isGenericHuman }
    guard case .entity(let entity)? = references.referent(of: phrase, inSentence: sentence),
      let known = references.affiliation(of: entity, near: sentence)
    else { return false }
    return known.role != nil && !known.isSport
  }

  private func isOwnPost(_ phrase: PersonPhrase) -> Bool {
    phrase.determiner == .possessive && phrase.role != nil && !phrase.isGenericHuman
      && phrase.kind != .group
  }

  /// `relever de ses fonctions`, `mettre à la porte`, `pousser vers la sortie`.
  func dismissesWithWords(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard !isPurpose(group), let status = statusRules.status(of: group, inSentence: sentence) else {
      return []
    }
    let bounds = event.text.sentences[sentence].tokens
    let next = group.verb + 1
    var leavers: [PersonPhrase] = []
    var end: Int
    if group.voice == .passive || group.time == .participle && group.voice == .active {
      guard let rest = slots.rest(reading.rests, after: next, before: bounds.upperBound) else {
        return []
      }
      end = rest
      leavers =
        group.voice == .passive
        ? clauses.subjects(of: group, inSentence: sentence)
        : clauses.participleOwner(group, sentence)
    } else if group.voice == .active {
      let rest = slots.rest(reading.rests, after: next, before: bounds.upperBound)
      if rest == nil { leavers = clauses.objects(from: next, inSentence: sentence) }
      if let last = leavers.last {
        guard
          let rest = slots.rest(
            reading.rests, after: last.tokens.upperBound, before: bounds.upperBound)
        else { return [] }
        end = rest
      } else if let rest {
        leavers = clauses.objects(from: rest, inSentence: sentence)
        if leavers.isEmpty, let clitic = group.objectClitic {
          leavers = [
            clauses.clitic(at: clitic)
          ]
        }
        end = max(rest, leavers.last?.tokens.upperBound ?? rest)
      } else {
        return []
      }
    } else {
      return []
    }
    let origin = slots.origin(after: end, before: bounds.upperBound)
    // `a mis à pied 60 personnes` loses jobs, `a mis à pied X` punishes.
    let isLaidOff =
      manner != .resigned && reading.infinitive != "voir" && leavers.contains(where: isMany)
    return make(
      leavers, cue: group.verb..<next, evidence: group.start..<max(end, origin?.end ?? end),
      inSentence: sentence, manner: isLaidOff ? .laidOff : manner, status: status, strength: .verb,
      organization: origin?.organization ?? employer(before: group, bounds), role: origin?.role,
      rule: "phrase_employer"
    ) { candidate, _ in
      finish(&candidate, group)
    }
  }

  /// `Vexel se sépare de son patron`
  func separates(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard group.voice == .reflexive || !reading.rests.isEmpty && group.voice == .active,
      let status = statusRules.status(of: group, inSentence: sentence)
    else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    var next = group.verb + 1
    if !reading.rests.isEmpty {
      // `se passera des services de X`
      guard let rest = slots.rest(reading.rests, after: next, before: bounds.upperBound) else {
        return []
      }
      next = rest
    }
    var leavers = clauses.membersNamed(
      of: clauses.objects(from: next, inSentence: sentence, allowing: .of), sentence
    ).filter { $0.kind != .group || $0.groupSize != nil }
    // `s'est séparé de lui`
    if leavers.isEmpty, event.has(next, .of), Self.himOrHer.contains(event.hash(next + 1)) {
      let meant = clauses.clitic(at: next + 1)
      guard case .entity? = references.referent(of: meant, inSentence: sentence) else { return [] }
      leavers = [meant]
    }
    let employer =
      employer(before: group, bounds) ?? townEmployer(before: group, of: leavers, sentence)
    guard let last = leavers.last else {
      return partsMutually(reading, group, .unspecified, sentence)
    }
    guard employer != nil || hasOrgan(before: group, bounds) else { return [] }
    return make(
      leavers, cue: group.verb..<group.verb + 1, evidence: group.start..<last.tokens.upperBound,
      inSentence: sentence, manner: leavers.contains(where: isMany) ? .laidOff : manner,
      status: status, strength: .verb, organization: employer, rule: "verb_employer"
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// `X et le club se quittent`, `La maison Y et son directeur, X, se séparent`, `ont mis fin à
  /// leur collaboration`: of an organization and a person, or of somebody and who worked for
  /// him, the person goes.
  func partsMutually(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    // `se quittent`, `en resteront là`, `mettent fin à leur collaboration`
    let isOfTwo =
      group.voice == .reflexive || group.hasEn || reading.rests.contains { $0.count > 1 }
    guard isOfTwo, let status = statusRules.status(of: group, inSentence: sentence) else {
      return []
    }
    var end = group.verb + 1
    if !reading.rests.isEmpty {
      guard let rest = slots.rest(reading.rests, after: end, before: bounds.upperBound) else {
        return []
      }
      end = rest
    }
    let clause = clauses.clauseStart(before: group.start, bounds, crossingRelatives: true)
    let before = event.phrases[sentence].filter {
      $0.tokens.lowerBound >= clause && $0.tokens.upperBound <= group.start
    }
    guard
      let joint = (clause..<max(clause, group.start)).first(where: {
        event.hash($0) == EventWord.et
      })
    else { return [] }
    let people = before.filter {
      ($0.kind == .named || $0.kind == .role && $0.determiner == .possessive)
        && (!event.has($0.tokens.lowerBound - 1, .of))
    }
    var organization: OrganizationPhrase?
    var leavers: [PersonPhrase] = []
    // One side of the conjunction is an organization, the other a person.
    let first = event.organization(at: clause, before: joint)
    let second = event.organization(at: joint + 1, before: group.start)
    if let side = first ?? second, people.count == 1 {
      let isOther = (people[0].tokens.lowerBound > joint) == (first != nil)
      guard isOther else { return [] }
      organization = side.phrase
      leavers = people
    } else if people.count == 2, let worker = people.first(where: { $0.determiner == .possessive })
    {
      leavers = [worker]
    }
    guard !leavers.isEmpty else { return [] }
    return make(
      leavers, cue: group.verb..<group.verb + 1,
      evidence: leavers[0].tokens.lowerBound..<max(end, group.verb + 1),
      inSentence: sentence, manner: manner, status: status, strength: .verb,
      organization: organization, rule: "verb_employer"
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// Whether so many are let go that it is not for what they did.
  private func isMany(_ phrase: PersonPhrase) -> Bool { (phrase.groupSize ?? 0) > 9 }

  /// `Kestrel a perdu son cofondateur Rémi Castel`
  func loses(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    guard group.voice == .active, group.time != .participle,
      let status = statusRules.status(of: group, inSentence: sentence), status != .denied
    else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    guard let employer = employer(before: group, bounds) else { return [] }
    let objects = clauses.objects(from: group.verb + 1, inSentence: sentence)
    var leavers = objects.filter {
      $0.determiner == .possessive && $0.role != nil && !$0.isGenericHuman
        || $0.kind == .named && $0.role != nil
        || $0.kind == .group && $0.groupSize != nil
          && $0.tokens.contains { event.has($0, .possessive) }
    }
    // `perd un grimpeur : X a signé`
    if leavers.isEmpty, let object = objects.first, object.role != nil, object.kind == .role,
      event.hash(object.tokens.upperBound) == EventWord.colon,
      let named = event.phrases[sentence].first(where: {
        $0.tokens.lowerBound > object.tokens.upperBound
      }), named.kind == .named, named.tokens.lowerBound - object.tokens.upperBound <= 2
    {
      leavers = [named]
    }
    guard let last = leavers.last else { return [] }
    return make(
      leavers, cue: group.verb..<group.verb + 1, evidence: group.start..<last.tokens.upperBound,
      inSentence: sentence, manner: manner, status: status, strength: .verb, organization: employer,
      rule: "verb_employer"
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// By a decree or an order: they take posts away, whoever is named.
  private static let formal: Set<String> = ["révoquer", "radier"]
  private static let forATime = EventWord.set("provisoirement temporairement momentanément")
  private static let provisionally = WordTable(
    lines: "à titre conservatoire\nà titre provisoire\nde manière conservatoire\ndès\navec effet")
  private static let causes = EventWord.set("pour après sans le")
  private static let sendTo = EventWord.set("à au aux vers en dos devant chez")
  private static let clubDismissals: Set<String> = ["renvoyer", "remercier"]
  private static let replaced = EventWord.set("remplacé remplacée remplacés remplacées")
  private static let himOrHer = EventWord.set("lui elle")
  private static let expulsions: Set<String> = ["exclure", "expulser", "radier", "suspendre"]
  private static let needOrigin: Set<String> = [
    "exclure", "expulser", "suspendre", "sortir", "déposer", "éjecter", "chasser",
  ]
  private static let strongEnough: Set<String> = [
    "virer", "débarquer", "renverser", "écarter", "révoquer",
  ]
}
