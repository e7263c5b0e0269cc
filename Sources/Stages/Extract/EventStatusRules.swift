import Articles
import French
import Text

/// Decides how far an event has come from the verb and the words around it.
struct EventStatusRules {
  let event: EventText

  /// The status that a verb group gives its event; `nil` when it says that nothing
  /// of the kind happened or is meant.
  func status(of group: VerbGroup, inSentence sentence: Int) -> EventStatus? {
    let effects = group.effects
    if effects.contains(.failed) { return nil }
    // « aurait dû démissionner » has not.
    if effects.contains(.duty), group.isConditional, group.time == .conditionalPast {
      return nil
    }
    if group.link == EventWord.sans { return nil }
    // « personne ne l'a poussée dehors »
    if group.hasNe, Self.nobody.contains(event.hash(group.start - 1)) { return nil }
    let outer = complementStatus(before: group, sentence)
    if outer == .denied { return .denied }
    if group.isNegated {
      if effects.contains(.refusal) { return .denied }
      if effects.contains(.demand) { return nil }
      // « ne quittera pas »: ruled out; « n'a pas quitté », nobody left.
      return .denied
    }
    if effects.contains(.demand) || outer == .demanded { return .demanded }
    if effects.contains(.refusal) { return .denied }
    if isUnreal(group, sentence) { return nil }
    if outer == .threatened { return .threatened }
    if effects.contains(.maybe) { return .rumored }
    if effects.contains(.duty) { return group.isConditional ? .rumored : .announced }
    // `hésiteraient à partir`: what somebody else says of them.
    if effects.contains(.threat) { return group.isConditional ? .rumored : .threatened }
    if effects.contains(.permission) { return group.time == .past ? .confirmed : .announced }
    if outer == .rumored { return .rumored }
    if group.isConditional {
      return outer == .announced ? .announced : .rumored
    }
    if effects.contains(.soon) { return hasRumor(sentence) ? .rumored : .announced }
    if effects.contains(.future) || effects.contains(.announced) || group.time == .future {
      return .announced
    }
    if group.time == .pluperfect || group.link == EventText.before { return .historical }
    if isRecordOfPast(group, sentence) { return .historical }
    if isBackground(group, sentence) { return .historical }
    if isUngoverned(group) { return nil }
    return .confirmed
  }

  /// Behind `depuis que`, `lorsque`, or in a clause that tells of a thing: `poste qu'il a
  /// quitté`.
  private func isBackground(_ group: VerbGroup, _ sentence: Int) -> Bool {
    guard group.time == .past else { return false }
    let first = event.text.sentences[sentence].tokens.lowerBound
    var index = group.start - 1
    if let pronoun = group.pronoun, pronoun <= index { index = pronoun - 1 }
    guard index > first,
      event.hash(index) == EventWord.que || event.hash(index) == EventWord.queElided
    else { return false }
    return Self.since.contains(event.hash(index - 1))
      || OrganizationNouns.noun(in: event.tokens, at: index - 1, before: index) != nil
  }

  /// `est libre de partir`, `aimerait partir`: an infinitive behind words that no list
  /// knows tells of nothing done, unless it counts those who did: `est la troisième à
  /// partir`.
  private func isUngoverned(_ group: VerbGroup) -> Bool {
    guard group.time == .infinitive, !group.isPerfect, group.effects.isEmpty else { return false }
    if group.link == Self.to {
      return !(group.start - 5..<group.start).contains { Self.counted.contains(event.hash($0)) }
    }
    return group.link != EventWord.pour && group.link != EventWord.by
  }

  /// `fut le premier président à céder le pouvoir`
  private func isRecordOfPast(_ group: VerbGroup, _ sentence: Int) -> Bool {
    guard group.time == .infinitive, group.link == Self.to, group.effects.isEmpty else {
      return false
    }
    let first = event.text.sentences[sentence].tokens.lowerBound
    return (first..<max(first, group.start)).contains { token in
      event.auxiliaryTime(token).map { $0.isBe && $0.time == .past } ?? false
    }
  }

  /// What governs the clause: `a démenti que`, `selon lesquelles`, `a annoncé que`.
  private func complementStatus(before group: VerbGroup, _ sentence: Int) -> EventStatus? {
    let bounds = event.text.sentences[sentence].tokens
    var index = group.start - 1
    let limit = max(bounds.lowerBound, group.start - 14)
    while index >= limit {
      let word = event.hash(index)
      if word == EventWord.que || word == EventWord.queElided || event.has(index, .relative) {
        var verb = index - 1
        let farthest = max(bounds.lowerBound, index - 8)
        while verb >= farthest {
          if let found = Governors.verb(event.tokens[verb]) {
            switch found.effect {
            case .refusal: return .denied
            case .demand: return .demanded
            case .threat: return .threatened
            case .stated, .done: return .announced
            case .maybe: return .rumored
            default: break
            }
          }
          if Self.rumors.contains(event.hash(verb)) { return rumorStatus(before: verb, bounds) }
          verb -= 1
        }
        return nil
      }
      if EventWord.strongMarks.contains(word) { return nil }
      index -= 1
    }
    return nil
  }

  /// Rumors that the sentence denies are denied.
  private func rumorStatus(before index: Int, _ bounds: Range<Int>) -> EventStatus {
    let isDenied = (bounds.lowerBound..<index).contains { token in
      Governors.verb(event.tokens[token])?.effect == .refusal
    }
    return isDenied ? .denied : .rumored
  }

  /// Behind `si`, `au cas où`, `faute de`, `plutôt que de`: not said to happen.
  private func isUnreal(_ group: VerbGroup, _ sentence: Int) -> Bool {
    let bounds = event.text.sentences[sentence].tokens
    var index = group.start - 1
    var steps = 0
    while index >= bounds.lowerBound, steps < 8 {
      let word = event.hash(index)
      if Self.conditions.contains(word) { return true }
      // dans le cas où, au cas où
      if word == Self.whereWord, Self.conditions.contains(event.hash(index - 1)) { return true }
      if word == EventWord.comma || EventWord.strongMarks.contains(word)
        || event.has(index, .relative)
      {
        return false
      }
      index -= 1
      steps += 1
    }
    return false
  }

  func hasRumor(_ sentence: Int) -> Bool {
    event.text.sentences[sentence].tokens.contains { Self.rumors.contains(event.hash($0)) }
  }

  // MARK: - Nouns

  /// The status that the words before a noun of departure give it; `nil` when it is
  /// not an event.
  func status(ofNounAt noun: Int, inSentence sentence: Int) -> EventStatus? {
    let bounds = event.text.sentences[sentence].tokens
    var index = noun - 1
    let limit = max(bounds.lowerBound, noun - 7)
    while index >= limit {
      let word = event.hash(index)
      if EventWord.strongMarks.contains(word) || word == EventWord.comma { break }
      if Self.rumors.contains(word) {
        return rumorStatus(before: index, bounds) == .denied ? .denied : .rumored
      }
      if word == Self.against || word == Self.withoutWord || word == Self.no { return nil }
      if let effect = Governors.word(event.tokens[index]) {
        switch effect {
        case .demand: return .demanded
        case .threat: return .threatened
        case .refusal: return .denied
        case .maybe: return .rumored
        default: break
        }
      }
      if let found = Governors.verb(event.tokens[index]) {
        switch found.effect {
        case .demand: return .demanded
        case .refusal: return .denied
        case .threat: return .threatened
        case .failed: return nil
        case .maybe where found.form != .pastParticiple: return .rumored
        default: break
        }
        break
      }
      if Self.demands.contains(word) { return .demanded }
      index -= 1
    }
    if isAskedFor(noun, bounds) { return .demanded }
    // `nous avons annoncé à tort le départ de X`
    if (limit..<noun).contains(where: {
      event.hash($0) == Self.wrong && event.hash($0 - 1) == Self.to
    }) {
      return .denied
    }
    // départ imminent, démission prochaine, éventuel départ
    for next in [noun + 1, noun - 1] where bounds.contains(next) {
      if Self.coming.contains(event.hash(next)) { return .announced }
      if Governors.word(event.tokens[next]) == .maybe { return .rumored }
    }
    return .confirmed
  }

  /// `a réclamé sur la radio, à titre personnel, la démission de X`
  private func isAskedFor(_ noun: Int, _ bounds: Range<Int>) -> Bool {
    var index = noun - 1
    while index > bounds.lowerBound, event.has(index, .article) { index -= 1 }
    guard index > bounds.lowerBound, event.hash(index) == EventWord.comma else { return false }
    let limit = max(bounds.lowerBound, index - 14)
    while index >= limit {
      if let verb = Governors.verb(event.tokens[index]) { return verb.effect == .demand }
      if EventWord.strongMarks.contains(event.hash(index)) || event.has(index, .relative)
        || event.auxiliaryTime(index) != nil
      {
        return false
      }
      index -= 1
    }
    return false
  }

  // MARK: - Undone

  /// Whether the words around say that the person came back or the decision fell.
  func isReversed(from start: Int, to end: Int, inSentence sentence: Int) -> Bool {
    for token in max(0, start)..<min(end, event.tokens.count)
    where Self.passing.contains(event.hash(token)) {
      return true
    }
    let bounds = event.text.sentences[sentence].tokens
    // `revient au poste qu'il avait quitté`
    if (bounds.lowerBound..<max(bounds.lowerBound, start)).contains(where: {
      Self.comebacks.contains(event.hash($0)) && isRelative(from: $0, to: start)
    }) {
      return true
    }
    let own = end..<max(end, bounds.upperBound)
    if hasReturn(in: own.lowerBound..<otherCue(in: own, alsoNouns: false)) { return true }
    let next = sentence + 1
    guard next < event.text.sentences.count,
      event.text.sentences[next].paragraph == event.text.sentences[sentence].paragraph
    else { return false }
    // Only a pronoun keeps the same person in the next sentence.
    let following = event.text.sentences[next].tokens
    guard
      event.has(following.lowerBound, .subjectPronoun)
        || event.phrases[next].first?.kind == .pronoun
    else { return false }
    return hasReturn(in: following.lowerBound..<otherCue(in: following, alsoNouns: true))
  }

  /// Whether a post and a relative clause about it stand between a verb and a departure.
  private func isRelative(from verb: Int, to start: Int) -> Bool {
    let gap = verb + 1..<max(verb + 1, start)
    return gap.count < 9 && gap.contains { event.hash($0) == EventWord.queElided }
      && gap.contains {
        OrganizationNouns.noun(in: event.tokens, at: $0, before: gap.upperBound)?.kind == .post
      }
  }

  private static let comebacks = EventWord.set(
    "revient reviennent revenu revenue retrouve retrouvé reprend repris")

  /// The first word that tells of another departure.
  private func otherCue(in range: Range<Int>, alsoNouns: Bool) -> Int {
    range.first { token in
      if alsoNouns, DepartureCues.noun(in: event.tokens, at: token, before: range.upperBound) != nil
      {
        return true
      }
      guard let (readings, _) = DepartureCues.verbs(event.tokens[token]) else { return false }
      return readings.contains { [.employer, .leaver, .object].contains($0.use) }
    } ?? range.upperBound
  }

  private func hasReturn(in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if Self.returns.contains(event.tokens[index]), !hasNegation(before: index) { return true }
      if Self.returnPhrases.longestMatch(in: event.tokens, at: index, before: range.upperBound)
        != nil
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// Whether a word says by itself that somebody got a post back.
  static func isReturn(_ token: Int, _ event: EventText) -> Bool {
    reinstatements.contains(event.hash(token))
      && !(max(0, token - 4)..<token).contains {
        event.has($0, .negation) || Governors.word(event.tokens[$0]) == .demand
          || Governors.verb(event.tokens[$0])?.effect == .demand
      }
  }

  private static let reinstatements = EventWord.set(
    """
    réintégré réintégrée réintégrés réintégrées réintègre réintégration réintégrera réembauché \
    réembauchée réinstallé réinstallée
    """)

  private func hasNegation(before index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { event.has($0, .negation) }
  }

  private static let wrong = WordHash.of("tort")
  private static let nobody = EventWord.set("personne nul nulle aucun aucune")
  private static let since = EventWord.set("depuis après lorsque quand")
  private static let to = WordHash.of("à")
  private static let counted = EventWord.set(
    """
    premier première premiers premières deuxième troisième quatrième cinquième sixième dernier \
    dernière derniers dernières seul seule seuls seules second seconde deux trois quatre cinq
    """)
  private static let whereWord = WordHash.of("où")
  private static let against = WordHash.of("contre")
  private static let withoutWord = WordHash.of("sans")
  private static let no = WordHash.of("aucun")
  private static let rumors = EventWord.set(
    "rumeur rumeurs rapports spéculation spéculations bruit bruits hypothèse informations info infos ragots"
  )
  private static let conditions = EventWord.set("si s'il plutôt faute cas")
  private static let demands = EventWord.set(
    """
    exigeant réclamant demandant exigeait réclamait demandait exigent réclament demandent pétition
    scandant prônant prône prônent
    """)
  private static let coming = EventWord.set(
    "prochain prochaine imminent imminente futur future programmé programmée attendu attendue annoncée"
  )
  private static let passing = EventWord.set(
    "temporairement brièvement provisoirement momentanément")
  private static let returns = WordTable(
    words: """
      réintégré réintégrée réintégrés réintégrées réintègre réinstallé réinstallée rétabli rétablie
      réembauché réembauchée rappelé rappelée réintégrer ramené ramenée
      """)
  private static let returnPhrases = WordTable(
    lines: """
      revenir rapidement sur cette décision
      revenir sur cette décision
      revenir sur sa décision
      revenu sur sa décision
      revenue sur sa décision
      revient sur sa décision
      revenus sur cette décision
      fait marche arrière
      faire marche arrière
      y a finalement renoncé
      y a renoncé
      y renonce
      y avait renoncé
      a finalement renoncé
      de retour aux commandes
      de retour à son poste
      de retour à la tête
      revient aux commandes
      revient à la tête
      reprend la direction
      reprend la tête
      reprend les commandes
      reprend les rênes
      repris les rênes
      repris la tête
      repris la direction
      retrouve son poste
      retrouvé son poste
      retrouver son poste
      avant de revenir
      l'a retirée
      l'a reprise
      l'avait retirée
      l'avait reprise
      l'a annulée
      est de retour
      sont de retour
      fait son retour
      font leur retour
      fait son grand retour
      signe son retour
      effectue son retour
      est revenu
      est revenue
      y revient
      a rechaussé
      a repris du service
      reprend du service
      puis est revenu
      puis est revenue
      retiré sa démission
      retire sa démission
      """)
}
