import Articles
import French
import Text

/// How far a departure has come that a noun tells: `réclame la démission de X`.
extension EventStatusRules {
  /// The status that the words before a noun of departure give it; `nil` when it is
  /// not an event.
  func status(ofNounAt noun: Int, inSentence sentence: Int) -> EventStatus? {
    let bounds = event.text.sentences[sentence].tokens
    if isUndone(noun) { return .reversed }
    if let told = frontedStatus(noun, bounds) { return told }
    if isQuestioned(noun, sentence) { return .rumored }
    if Self.stakes.longestMatch(in: event.tokens, at: noun + 1, before: bounds.upperBound) != nil {
      return .threatened
    }
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
        // `n'a jamais demandé son départ`
        case .demand: return isDenied(index, bounds) ? nil : .demanded
        case .refusal: return .denied
        case .threat: return .threatened
        case .failed: return nil
        case .maybe where found.form != .pastParticiple: return .rumored
        case .done where isDenied(index, bounds): return .denied
        case .stated:
          // `aurait informé ses proches de son départ`
          if isDenied(index, bounds) || Self.rumors.contains(event.hash(index - 1))
            || isHearsay(index, bounds)
            || event.auxiliaryTime(index - 1)?.time == .conditional
          {
            return .rumored
          }
        default: break
        }
        break
      }
      if Self.demands.contains(word) { return .demanded }
      index -= 1
    }
    if isAskedFor(noun, bounds) { return .demanded }
    if isUnrealNoun(noun, bounds) { return nil }
    // `nous avons annoncé à tort le départ de X`
    if (limit..<noun).contains(where: {
      event.hash($0) == Self.wrong && event.hash($0 - 1) == EventWord.to
    }) {
      return .denied
    }
    // départ imminent, démission prochaine, éventuel départ
    for next in [noun + 1, noun - 1] where bounds.contains(next) {
      if Self.coming.contains(event.hash(next)) { return .announced }
      if Governors.word(event.tokens[next]) == .maybe { return .rumored }
    }
    if hasRefusal(before: noun, bounds) { return .denied }
    // `Démission de X : l'intéressé parle d'une intox`
    if (noun..<bounds.upperBound).contains(where: { Self.inventions.contains(event.hash($0)) }) {
      return .denied
    }
    // `un départ de X`: a departure thought of, not the one that took place.
    return event.hash(noun - 1) == Self.oneOfMany ? .rumored : .confirmed
  }

  /// `Suspendue par le tribunal, la révocation de X`, `Ni confirmé ni démenti, le départ de X`
  private func frontedStatus(_ noun: Int, _ bounds: Range<Int>) -> EventStatus? {
    var index = noun - 1
    while index > bounds.lowerBound, event.has(index, [.article, .possessive, .adjectiveBefore]) {
      index -= 1
    }
    guard index > bounds.lowerBound, event.hash(index) == EventWord.comma else { return nil }
    var first = bounds.lowerBound
    while first < index, event.isAdverbial(first) || event.hash(first) == Self.neither {
      first += 1
    }
    guard let found = Governors.verb(event.tokens[first]), found.form == .pastParticiple else {
      return nil
    }
    // `Démenti la veille, le départ de X est officiel`
    guard !(noun..<bounds.upperBound).contains(where: { Self.official.contains(event.hash($0)) })
    else { return nil }
    switch found.effect {
    case .undone: return .reversed
    case .demand: return .demanded
    case .refusal: return .denied
    case .stated: return event.hash(first - 1) == Self.neither ? .rumored : nil
    default: return nil
    }
  }

  /// `écarte le limogeage de X`, `balaie un départ`: not `écarté après le limogeage de X`.
  private func hasRefusal(before noun: Int, _ bounds: Range<Int>) -> Bool {
    var index = noun - 1
    while index > bounds.lowerBound,
      event.has(index, [.article, .determiner, .adjectiveBefore, .quantifier])
    {
      index -= 1
    }
    return index < noun - 1 && Self.refusals.contains(event.hash(index))
  }

  private static let official = EventWord.set(
    "officiel officielle officialisé officialisée acté actée effectif effective")
  private static let neither = WordHash.of("ni")
  private static let refusals = EventWord.set(
    """
    écarte écartent écarté écartait balaie balaient balaye balayent balayé réfute
    """)
  private static let inventions = EventWord.set("intox infox fantaisiste")
  private static let oneOfMany = WordHash.of("un")

  /// `ceux qui annoncent son départ`, `certains annoncent`
  private func isHearsay(_ verb: Int, _ bounds: Range<Int>) -> Bool {
    (max(bounds.lowerBound, verb - 3)..<verb).contains { Self.hearsay.contains(event.hash($0)) }
  }

  /// What a departure that is offered stands as behind its noun.
  private static let stakes = WordTable(
    lines: """
      dans la balance
      en balance
      sur la table
      en jeu
      """)

  /// `en cas de départ de X`
  private func isUnrealNoun(_ noun: Int, _ bounds: Range<Int>) -> Bool {
    var index = noun - 1
    while index > bounds.lowerBound, event.has(index, [.article, .of, .adjectiveBefore]) {
      index -= 1
    }
    return Self.conditions.contains(event.hash(index))
  }

  /// The status that the verb gives a departure which is its subject: `le départ de X n'est
  /// pas à l'ordre du jour`, `est réclamé`, `serait imminent`.
  ///
  /// - Parameters:
  ///   - end: The token behind the whole noun phrase.
  ///   - sentence: Where the noun stands.
  /// - Returns: `nil` if the verb says nothing of the kind.
  func status(ofNounBefore end: Int, inSentence sentence: Int) -> EventStatus? {
    let limit = event.text.sentences[sentence].tokens.upperBound
    var index = end
    if event.hash(index) == EventWord.comma { index += 1 }
    var isNegated = false
    while index < limit, EventText.ne.contains(event.hash(index)) || event.isAdverbial(index) {
      isNegated = isNegated || EventText.ne.contains(event.hash(index))
      index += 1
    }
    guard index < limit else { return nil }
    guard let auxiliary = event.auxiliaryTime(index) else {
      // `paraît inéluctable`
      if Governors.word(event.tokens[index]) == .maybe { return .rumored }
      guard let found = Governors.verb(event.tokens[index]), found.effect == .maybe,
        found.form == .present || found.form == .imperfect, !Self.able.contains(event.hash(index))
      else { return nil }
      return .rumored
    }
    var next = index + 1
    while next < limit,
      event.isAdverbial(next) || event.hash(next) == EventWord.been || event.has(next, .negation)
    {
      next += 1
    }
    guard next < limit else { return nil }
    if isNegated {
      let words = event.tokens[next..<min(limit, next + 4)].map(\.hash)
      if words.contains(where: Self.agenda.contains) { return .denied }
      return words.contains(where: Self.certain.contains) ? .rumored : nil
    }
    if auxiliary.time == .conditional { return .rumored }
    switch Governors.verb(event.tokens[next])?.effect {
    case .demand: return .demanded
    case .threat, .maybe: return .rumored
    case .refusal: return .denied
    case .undone: return .reversed
    default: return nil
    }
  }

  private static let agenda = EventWord.set(
    "ordre actualité envisagé envisagée prévu prévue question étude programme")
  private static let certain = EventWord.set(
    """
    certain certaine acquis acquise confirmé confirmée officiel officielle exclu exclue \
    impossible définitif définitive
    """)
  private static let able = WordHashSet(words: "peut peuvent pouvait pouvaient")

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

  private static let wrong = WordHash.of("tort")
  private static let against = WordHash.of("contre")
  private static let withoutWord = WordHash.of("sans")
  private static let no = WordHash.of("aucun")
  private static let demands = EventWord.set(
    """
    exigeant réclamant demandant exigeait réclamait demandait exigent réclament demandent pétition
    scandant prônant prône prônent préconise préconisent préconisait préconisé obtenir
    """)
  private static let coming = EventWord.set(
    "prochain prochaine imminent imminente futur future programmé programmée attendu attendue annoncée"
  )
}
