import Articles
import French
import Text

/// Terms that end, and duties that are ended.
extension DepartureFinder {
  /// `ne se représentera pas`, `ne briguait pas un troisième mandat`, `ne prolongera pas
  /// son contrat`.
  func endsTerm(
    _ reading: DepartureVerb, _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let near = group.verb + 1..<min(bounds.upperBound, group.verb + 8)
    if let unkept = isNotKept(group, manner, sentence) { return unkept }
    // `renonce à se représenter` says no as `ne se représentera pas` does.
    let isRefused = group.effects.contains(.refusal) && !group.isGovernorNegated
    guard group.isNegated || isRefused else { return [] }
    if reading.infinitive == "revenir" { return returnsNoMore(group, manner, sentence) }
    if Self.sports.contains(reading.infinitive) { return stopsPlaying(group, manner, sentence) }
    // `Le club ne l'a pas prolongé`
    let isRenewal =
      Self.renewals.contains(reading.infinitive)
      || reading.infinitive == "prolonger" && group.objectClitic != nil
    if isRenewal || group.voice == .passive {
      guard isRenewal || Self.prolongings.contains(reading.infinitive), !isRefused,
        reading.infinitive != "maintenir"
          || near.contains(where: { Self.offices.contains(event.hash($0)) })
      else { return [] }
      let bond = near.first {
        Self.contracts.contains(event.hash($0)) && event.has($0 + 1, .of)
          && event.has($0 - 1, .article)
      }
      return isNotRenewed(
        group, manner, sentence, from: group.voice == .passive ? nil : bond.map { $0 + 1 })
    }
    let speaksOfTerm =
      reading.infinitive == "représenter"
      ? group.voice == .reflexive
      : Self.survivals.contains(reading.infinitive)
        ? near.contains { Self.upheavals.contains(event.hash($0)) }
        : Self.bare.contains(reading.infinitive)
          || Self.goingOn.contains(reading.infinitive)
            && isWithoutObject(from: group.verb + 1, bounds)
          || reading.infinitive == "rester"
            && (staysInPost(from: group.verb + 1, bounds) || leavesUntold(group, bounds))
          || reading.infinitive != "souhaiter"
            && near.contains { Self.termWords.contains(event.hash($0)) }
          // `n'a pas souhaité le renouvellement de son mandat`, but not `n'a pas souhaité parler de
          // son mandat`
          || Self.renewalWords.contains(event.hash(event.behindArticles(from: group.verb + 1)))
    guard speaksOfTerm,
      group.effects.allSatisfy({ Self.wishes.contains($0) || $0 == .refusal && isRefused })
    else { return [] }
    // `ne prolonge pas le contrat de X`: an organization's word, or of whoever speaks for it.
    let bounded = near.first { Self.contracts.contains(event.hash($0)) }
    if let bounded, event.has(bounded + 1, .of), event.has(bounded - 1, .article),
      !isRefused,
      employer(before: group, bounds) != nil
        || !clauses.objects(from: bounded + 1, inSentence: sentence, allowing: .of).isEmpty
    {
      return isNotRenewed(group, manner, sentence, from: bounded + 1)
    }
    let end = near.last { Self.termWords.contains(event.hash($0)) }.map { $0 + 1 } ?? group.verb + 1
    let found = subjectsLeave(
      group, cue: group.verb..<group.verb + 1, evidence: group.start..<end, inSentence: sentence,
      manner: manner, status: termStatus(group), rule: "ends_term")
    return reading.infinitive == "rester" && leavesUntold(group, bounds)
      ? found.filter { $0.roleRange != nil } : found
  }

  /// `a annoncé qu'elle ne resterait pas`, `a choisi de ne pas rester`: where, only the post tells.
  private func leavesUntold(_ group: VerbGroup, _ bounds: Range<Int>) -> Bool {
    guard isWithoutObject(from: group.verb + 1, bounds) else { return false }
    let before = (group.pronoun.map { min($0, group.start) } ?? group.start) - 1
    return group.effects.contains(.done)
      || (group.isConditional || group.time == .future)
        && (event.hash(before) == EventWord.que || event.hash(before) == EventWord.queElided)
  }

  /// Somebody's will not to go on tells of what is to come, unless it is told as background:
  /// `X, qui avait choisi de ne pas se représenter`.
  private func termStatus(_ group: VerbGroup) -> EventStatus {
    if group.isConditional {
      // `a annoncé qu'il ne briguerait pas`: the future of the past.
      let before = (group.pronoun.map { min($0, group.start) } ?? group.start) - 1
      let isTold = event.hash(before) == EventWord.que || event.hash(before) == EventWord.queElided
      return isTold ? .announced : .rumored
    }
    if !group.effects.isEmpty { return group.time == .pluperfect ? .confirmed : .announced }
    return group.time == .past ? .confirmed : .announced
  }

  /// `ne sera pas candidat à sa succession`, `n'est pas candidate à un nouveau mandat`.
  func standsNoMore(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard Self.candidates.contains(event.hash(token)),
      let match = Self.reelections.longestMatch(
        in: event.tokens, at: token + 1, before: bounds.upperBound)
    else { return [] }
    var verb = token - 1
    while verb > bounds.lowerBound, event.isAdverbial(verb) { verb -= 1 }
    guard let time = event.auxiliaryTime(verb), time.isBe,
      event.hasNegation(from: verb - 1, to: token)
    else { return [] }
    let group = VerbGroup(
      start: verb - 1, verb: verb, time: time.time, voice: .active, isNegated: true,
      pronoun: event.has(verb - 2, .subjectPronoun) ? verb - 2 : nil,
      isConditional: time.time == .conditional)
    return subjectsLeave(
      group, cue: token..<token + 1, evidence: verb - 1..<token + 1 + match.length,
      inSentence: sentence, manner: .termEnded, status: termStatus(group), rule: "ends_term")
  }

  static let candidates = EventWord.set("candidat candidate")
  private static let reelections = WordTable(
    lines: """
      à sa succession
      à sa propre succession
      à sa réélection
      à un nouveau mandat
      à un second mandat
      à un deuxième mandat
      à un troisième mandat
      à un quatrième mandat
      à un autre mandat
      """)

  /// `ne rejouera plus`, `ne nagera plus`: for good, if nothing says where or when.
  private func stopsPlaying(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    var end = group.verb + 1
    while end < bounds.upperBound, Self.never.contains(event.hash(end)) { end += 1 }
    guard group.time == .future || group.effects == [.future], group.voice == .active,
      end > group.verb + 1,
      end >= bounds.upperBound || event.isMark(end)
    else { return [] }
    return subjectsLeave(
      group, cue: group.verb..<end, evidence: group.start..<end, inSentence: sentence,
      manner: manner, status: .confirmed, rule: "ends_term")
  }

  /// `ne reviendra pas à la compétition`
  private func returnsNoMore(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int
  ) -> [DepartureCandidate] {
    let end = event.text.sentences[sentence].tokens.upperBound
    var next = group.verb + 1
    while next < end, event.isAdverbial(next) || event.has(next, .negation) { next += 1 }
    guard group.voice == .active,
      let match = Self.arenas.longestMatch(in: event.tokens, at: next, before: end),
      // `ne reviendra pas sur les terrains avant mars`
      !isForATime(next + match.length, before: end)
    else { return [] }
    return subjectsLeave(
      group, cue: group.verb..<next + match.length, evidence: group.start..<next + match.length,
      inSentence: sentence, manner: manner, status: .confirmed, rule: "ends_term")
  }

  private static let arenas = WordTable(
    lines: """
      à la compétition
      au haut niveau
      sur les terrains
      sur les parquets
      sur les courts
      sur les pistes
      sur le circuit
      sur les rings
      dans le peloton
      sur scène
      à l'antenne
      """)
  private static let sports: Set<String> = ["rejouer", "jouer", "nager", "boxer", "skier"]
  private static let never = EventWord.set("plus jamais")

  /// `n'a pas été reconduit`, `les adhérents n'ont pas réélu X`.
  private func isNotRenewed(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int, from start: Int? = nil
  ) -> [DepartureCandidate] {
    var leavers =
      group.voice == .passive
      ? clauses.subjects(of: group, inSentence: sentence)
      : clauses.objects(
        from: start ?? group.verb + 1, inSentence: sentence, allowing: start == nil ? [] : .of
      ).filter {
        $0.kind == .named || $0.role != nil && $0.determiner == .possessive || isOwnGroup($0)
      }
    if leavers.isEmpty, let clitic = group.objectClitic { leavers = [clauses.clitic(at: clitic)] }
    // `n'est pas reconduit dans ses fonctions de directeur de X`
    let bounds = event.text.sentences[sentence].tokens
    let post =
      event.has(group.verb + 1, .preposition)
      ? slots.leftObject(at: group.verb + 2, before: bounds.upperBound, includingCountries: true)
      : nil
    return make(
      leavers.filter {
        $0.kind == .named || $0.kind == .pronoun || $0.kind == .group && $0.groupSize != nil
          || $0.kind == .role && ($0.organization != nil || $0.determiner == .possessive)
      }, cue: group.verb..<group.verb + 1,
      evidence: group.start..<max(group.verb + 1, leavers.last?.tokens.upperBound ?? 0),
      inSentence: sentence, manner: manner,
      status: group.isConditional ? .rumored : group.time == .future ? .announced : .confirmed,
      strength: .verb, organization: post?.organization, role: post?.role, rule: "ends_term"
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// `sept de ses seize coureurs`
  private func isOwnGroup(_ phrase: PersonPhrase) -> Bool {
    phrase.groupSize != nil && phrase.role != nil
      && phrase.tokens.contains { event.has($0, .possessive) }
  }

  /// `ne prolongera pas`, `ne prolongera pas à l'AC Milan`
  private func isWithoutObject(from start: Int, _ bounds: Range<Int>) -> Bool {
    var next = start
    while next < bounds.upperBound, event.isAdverbial(next) { next += 1 }
    return next >= bounds.upperBound || event.isMark(next)
      || EventSlots.insideWords.longestMatch(in: event.tokens, at: next, before: bounds.upperBound)
        != nil
      || (EventWord.toWords.contains(event.hash(next)) || event.hash(next) == EventWord.with)
        && (event.organization(at: next + 1, before: bounds.upperBound) != nil
          || references.isAboutSport && event.name(at: next + 1, .location) != nil)
  }

  /// `ne restera pas à son poste`, `ne reste pas chez X`
  private func staysInPost(from start: Int, _ bounds: Range<Int>) -> Bool {
    var next = start
    while next < bounds.upperBound, event.isAdverbial(next) || event.has(next, .negation) {
      next += 1
    }
    return Self.posts.longestMatch(in: event.tokens, at: next, before: bounds.upperBound) != nil
      || slots.origin(after: next, before: bounds.upperBound) != nil
        && (EventSlots.insideWords.longestMatch(
          in: event.tokens, at: next, before: bounds.upperBound) != nil
          || EventSlots.headWords.longestMatch(
            in: event.tokens, at: next, before: bounds.upperBound) != nil)
  }

  private static let posts = WordTable(
    lines: """
      à son poste
      à ce poste
      en poste
      en fonction
      en fonctions
      au club
      au gouvernement
      aux affaires
      au pouvoir
      dans ses fonctions
      à la tête
      dans l'entreprise
      dans l'équipe
      un jour de plus
      une saison de plus
      """)
  private static let goingOn: Set<String> = ["prolonger", "continuer", "poursuivre"]
  private static let renewals: Set<String> = [
    "réélire", "reconduire", "conserver", "maintenir", "garder", "titulariser",
  ]
  private static let prolongings: Set<String> = ["prolonger", "renouveler"]
  private static let bare: Set<String> = ["rempiler"]
  private static let survivals: Set<String> = ["survivre", "résister"]
  /// What ends a career, but no life: `n'a pas survécu au remaniement`.
  static let upheavals = EventWord.set(
    """
    remaniement scandale polémique crise affaire défaite revers débâcle fiasco échec élimination \
    déroute motion censure vote restructuration fusion rachat résultats série descente relégation
    """)
  private static let wishes: Set<GovernorEffect> = [.threat, .announced, .future, .done, .stated]
  private static let contracts = EventWord.set("mandat contrat bail")
  private static let offices = EventWord.set("fonctions fonction poste tête")
  private static let renewalWords = EventWord.set("renouvellement reconduction prolongation")
  private static let termWords = EventWord.set(
    """
    mandat mandats contrat bail aventure collaboration renouvellement reconduction prolongation \
    succession
    """)

  static func ends(_ tokens: [Token], from start: Int, before end: Int) -> Bool {
    (start..<end).contains { Self.endWords.contains(tokens[$0].hash) }
  }

  /// Whoever's duties an impersonal passive ends: the phrase behind `de`.
  func endsDuties(
    _ group: VerbGroup, _ manner: DepartureReport.Manner, _ sentence: Int, until rest: Int
  ) -> [DepartureCandidate] {
    guard let status = statusRules.status(of: group, inSentence: sentence) else { return [] }
    let bounds = event.text.sentences[sentence].tokens
    let role = event.has(rest, .of) ? slots.role(at: rest + 1, before: bounds.upperBound) : nil
    let named = event.phrases[sentence].filter {
      $0.tokens.lowerBound >= rest && $0.tokens.lowerBound - rest < 14 && $0.entity != nil
    }.prefix(1)
    // `aux fonctions du secrétaire général, du trésorier et de cinq directeurs`
    let row = clauses.objects(
      from: event.has(rest, .article) ? rest : rest + 1, inSentence: sentence
    ).filter {
      $0.kind == .named || $0.groupSize != nil
        || $0.kind == .role && [.definite, .possessive].contains($0.determiner)
    }
    let isRow = row.count > 1 || named.isEmpty
    let leavers = isRow ? row : Array(named)
    // « à sa demande »: of the own will.
    let isOwnWill = bounds.contains {
      event.hash($0) == Self.wish && event.has($0 - 1, .possessive)
    }
    return make(
      leavers, cue: group.verb..<rest,
      evidence: group.start..<max(rest, leavers.last?.tokens.upperBound ?? rest),
      inSentence: sentence,
      manner: manner == .retired ? manner : isOwnWill ? .resigned : .dismissed, status: status,
      strength: .verb,
      // `Novaline a mis fin à la mission de X`
      organization: group.voice == .active
        ? employer(before: group, bounds) ?? (isRow ? side(ofWhoDismisses: group, sentence) : nil)
        : nil,
      // In a row each has a role of their own.
      role: row.count > 1 ? nil : role?.role, rule: "ends_duties",
      excluding: group.voice == .active ? Set(whoDismisses(group, sentence)) : []
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// `Le club met fin à sa collaboration avec son entraîneur X`, `résilie le contrat de X`: of
  /// whom an organization parts.
  ///
  /// - Returns: Nil where the words tell of no such thing.
  func partsWith(
    _ group: VerbGroup, _ sentence: Int, until rest: Int
  ) -> [DepartureCandidate]? {
    let bounds = event.text.sentences[sentence].tokens
    let link = event.hash(rest - 1) == EventWord.with ? rest - 1 : rest
    guard group.voice == .active, group.time != .participle,
      event.hash(link) == EventWord.with
        || event.has(link, .of) && Self.bonds.contains(event.hash(rest - 1)),
      let status = statusRules.status(of: group, inSentence: sentence)
    else { return nil }
    let leavers = clauses.objects(
      from: event.has(link, .article) ? link : link + 1, inSentence: sentence
    ).filter { $0.kind == .named || $0.role != nil && $0.determiner == .possessive }
    guard let last = leavers.last else { return nil }
    let employer =
      employer(before: group, bounds) ?? townEmployer(before: group, of: leavers, sentence)
    guard
      employer != nil || hasOrgan(before: group, bounds) || isOfAthlete(leavers, group, sentence)
    else { return nil }
    return make(
      leavers, cue: group.verb..<rest, evidence: group.start..<last.tokens.upperBound,
      inSentence: sentence, manner: .dismissed, status: status, strength: .verb,
      organization: employer, rule: "verb_employer"
    ) { candidate, _ in finish(&candidate, group) }
  }

  private static let bonds = EventWord.set(
    "essai prêt contrat bail mission missions collaboration intérim engagement services commandement mandat"
  )
  private static let endWords = EventWord.set("fin terme")
  private static let wish = WordHash.of("demande")
}
