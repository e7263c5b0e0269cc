import Articles
import French
import Text

/// Verbs whose object is dismissed.
extension DepartureFinder {
  func dismisses(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int, isWeak: Bool,
    name: String
  ) -> [DepartureCandidate] {
    guard !isPurpose(group), let status = statusRules.status(of: group, inSentence: sentence) else {
      return []
    }
    let bounds = event.text.sentences[sentence].tokens
    let next = group.verb + 1
    guard var parties = parties(of: group, sentence) else { return [] }
    let government =
      parties.leavers.isEmpty && Self.overthrows.contains(name)
      ? fallenHead(of: group, bounds) : nil
    if let government { parties.leavers = [government] }
    var end = parties.end
    let leavers = parties.leavers.filter {
      $0.kind != .group
        || isDismissible($0, isWeak: isWeak && !Self.formal.contains(name))
        || parties.hasEmployer && Self.ofGroups.contains(name) && $0.groupSize != nil
          && $0.role != nil && !$0.isGenericHuman && !$0.isSport
        || isPunished(name, group) && $0.groupSize != nil
        // `X, Y et huit militants`
        || $0.groupSize != nil && parties.leavers.contains { $0.kind == .named }
    }
    guard !leavers.isEmpty else { return [] }
    let agent =
      agent(from: next, bounds)
      ?? clubAgent(of: leavers, from: next, sentence)
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
    // `Sortie de l'École des mines, X` has studied there.
    if name == "sortir", group.time == .participle, agent == nil, group.start == bounds.lowerBound {
      return []
    }
    if isWeak, government == nil {
      guard
        isRealDismissal(
          name, group, leavers,
          hasEmployer: parties.hasEmployer || agent != nil
            || Self.clubDismissals.contains(name) && group.voice == .passive
              && parties.leavers.contains(where: isOfClub),
          hasOrigin: origin != nil, bounds, sentence)
      else { return [] }
    }
    let stated = origin?.organization ?? parties.employer ?? remover?.organization
    var excluded = Set(agentEntities(bounds, group))
    // Nobody dismisses himself: `Le nouveau patron a congédié le médecin`.
    if parties.rule == "verb_employer", leavers.contains(where: { $0.kind == .role }) {
      excluded.formUnion(whoDismisses(group, sentence))
    }
    if leavers.first?.kind == .pronoun, manner == .dismissed {
      excluded.formUnion(alreadyGone(sentence))
    }
    return make(
      leavers, cue: group.verb..<next, evidence: group.start..<end, inSentence: sentence,
      manner: mannerOfDismissal(name, group, leavers, bounds) ?? manner, status: status,
      strength: .verb, organization: stated, role: origin?.role, rule: parties.rule,
      excluding: excluded
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// Whom a verb dismisses, and who does it as far as its subject tells.
  private struct Parties {
    var leavers: [PersonPhrase]
    /// The token behind the verb and those who stand behind it.
    var end: Int
    var rule: String
    var employer: OrganizationPhrase?
    /// Whether an organization or one of its organs is the subject.
    var hasEmployer = false
  }

  /// - Returns: Nil for a verb whose form dismisses nobody.
  private func parties(of group: VerbGroup, _ sentence: Int) -> Parties? {
    let next = group.verb + 1
    switch group.voice {
    case .reflexive: return nil
    case .passive:
      return Parties(
        leavers: clauses.subjects(of: group, inSentence: sentence), end: next, rule: "passive")
    case .active where group.time == .participle:
      return Parties(
        leavers: clauses.participleOwner(group, sentence), end: next, rule: "participle")
    case .active:
      var result = Parties(
        leavers: clauses.objects(from: next, inSentence: sentence), end: next,
        rule: "verb_employer")
      if result.leavers.isEmpty, let clitic = group.objectClitic {
        result.leavers = [clauses.clitic(at: clitic)]
        result.rule = "verb_employer_clitic"
      }
      // `X, que le club a limogé`
      if result.leavers.isEmpty,
        let before = clauses.relativeObject(of: group, inSentence: sentence)
      {
        result.leavers = [before]
        result.end = next
      }
      if let last = result.leavers.last { result.end = max(next, last.tokens.upperBound) }
      let bounds = event.text.sentences[sentence].tokens
      let employer =
        employer(before: group, bounds)
        ?? townEmployer(before: group, of: result.leavers, sentence)
      result.hasEmployer = employer != nil || hasOrgan(before: group, bounds)
      result.employer = employer ?? side(ofWhoDismisses: group, sentence)
      return result
    }
  }

  /// The manner of a dismissal that says more than its verb; nil where the verb says it.
  private func mannerOfDismissal(
    _ name: String, _ group: VerbGroup, _ leavers: [PersonPhrase], _ bounds: Range<Int>
  ) -> DepartureReport.Manner? {
    // A group that is dismissed loses its jobs to the figures, but not beside people with names.
    let isOfGroups = name == "licencier" && !leavers.contains { $0.kind == .named }
    let isLaidOff = leavers.contains {
      $0.kind == .group && (isOfGroups || isMany($0) && !Self.formal.contains(name))
    }
    if isLaidOff { return .laidOff }
    // `a été écarté provisoirement`
    let isForATime =
      name == "écarter"
      && (group.start..<min(bounds.upperBound, group.verb + 3)).contains {
        Self.forATime.contains(event.hash($0))
      }
    return isForATime ? .unspecified : nil
  }

  func whoDismisses(_ group: VerbGroup, _ sentence: Int) -> [Int] {
    clauses.subjects(of: group, inSentence: sentence).compactMap {
      guard case .entity(let entity)? = references.referent(of: $0, inSentence: sentence) else {
        return nil
      }
      return entity
    }
  }

  /// People of whom the sentences before say that they left of their own accord: a
  /// pronoun in a dismissal means somebody else.
  private func alreadyGone(_ sentence: Int) -> Set<Int> {
    var result: Set<Int> = []
    for place in max(0, sentence - 3)..<sentence {
      for token in event.text.sentences[place].tokens {
        guard let (readings, form) = DepartureCues.verbs(event.tokens[token]),
          readings.all.contains(where: { $0.use == .leaver || $0.use == .object })
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

  private func isCaused(behind token: Int) -> Bool {
    event.isDate(at: token) || event.hash(token) == EventWord.en && event.isDate(at: token + 1)
      || event.isAdverbial(token) || Self.causes.contains(event.hash(token))
  }

  private func agentEntities(_ bounds: Range<Int>, _ group: VerbGroup) -> [Int] {
    guard group.objectClitic != nil else { return [] }
    let sentence = event.text.sentence(ofToken: group.verb)
    // `a rappelé X, après l'avoir limogé`: X is no subject.
    return clauses.subjects(of: group, inSentence: sentence).filter {
      AppointmentCues.verb(event.tokens[max(0, $0.tokens.lowerBound - 1)]) == nil
    }.compactMap(\.entity)
  }

  private func isDismissible(_ phrase: PersonPhrase, isWeak: Bool) -> Bool {
    phrase.groupSize != nil && !isWeak || phrase.determiner == .indefinite && !isWeak
      || phrase.determiner == .possessive && !isWeak
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
      leavers = clauses.undergoers(of: group, sentence)
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
        if leavers.isEmpty,
          let before = clauses.relativeObject(of: group, inSentence: sentence)
        {
          leavers = [before]
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
      inSentence: sentence,
      manner: isLaidOff ? .laidOff : isOwnWish(group) ? .resigned : manner, status: status,
      strength: .verb,
      organization: origin?.organization ?? employer(before: group, bounds), role: origin?.role,
      rule: "phrase_employer"
    ) { candidate, _ in
      finish(&candidate, group)
    }
  }

  /// `a demandé à être relevé de ses fonctions`
  private func isOwnWish(_ group: VerbGroup) -> Bool {
    group.voice == .passive && group.effects.first == .announced
      && (group.start..<group.verb).contains { EventText.asks.contains(event.hash($0)) }
  }

  /// Whether so many are let go that it is not for what they did.
  func isMany(_ phrase: PersonPhrase) -> Bool { (phrase.groupSize ?? 0) > 9 }

  /// Verbs that put several people out where an organization is their subject.
  private static let ofGroups: Set<String> = [
    "virer", "débarquer", "écarter", "révoquer", "remercier", "renvoyer",
  ]
  /// By a decree or an order: they take posts away, whoever is named.
  private static let formal: Set<String> = ["révoquer", "radier"]
  private static let forATime = EventWord.set("provisoirement temporairement momentanément")
  private static let causes = EventWord.set("pour après sans le")
  static let clubDismissals: Set<String> = ["renvoyer", "remercier"]
}
