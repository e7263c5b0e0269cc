import French
import Text

/// What stands over an infinitive and changes what it says: `menace de`, `est contraint de`.
extension EventText {
  /// The participle before `par X`, if it governs an infinitive.
  private func governor(beforeAgentEndingAt last: Int) -> Int? {
    var index = last
    while index > 0, last - index < 6, !isMark(index), !has(index, [.auxiliary, .relative]) {
      if hash(index) == EventWord.by {
        return Governors.verb(tokens[index - 1])?.form == .pastParticiple ? index - 1 : nil
      }
      index -= 1
    }
    return nil
  }

  /// What governs an infinitive.
  func governor(_ group: inout VerbGroup, _ last: Int) {
    var index = last
    guard index >= 0 else { return }
    var steps = 0
    index = behindInsertion(endingAt: index)
    while index >= 0, steps < 3, isAdverbial(index) {
      index -= 1
      steps += 1
    }
    guard index >= 0 else { return }
    if EventWord.infinitiveLinks.contains(hash(index)) {
      group.start = index
      group.link = hash(index)
      index -= 1
    } else if hash(index) == EventWord.after {
      group.link = hash(index)
      group.start = index
      return
    }
    if group.link == EventWord.pour || group.link == EventWord.sans { return }
    if group.link == EventWord.de, turn(before: group.start) != nil {
      group.effects = [.done]
      group.time = .present
      return
    }
    // `ils sont quatre à partir`
    if group.link == EventWord.to, let count = count(before: group.start) {
      group.effects = [.done]
      group.time = auxiliaryTime(count - 1)?.time ?? .present
      return
    }
    steps = 0
    index = behindInsertion(endingAt: index)
    while index >= 0, steps < 4, isAdverbial(index) || has(index, .article) && steps > 0,
      group.link == nil || Governors.word(tokens[index]) == nil
    {
      index -= 1
      steps += 1
    }
    // `a été prié par l'actionnaire de partir`
    if group.link == EventWord.de, let governor = governor(beforeAgentEndingAt: index) {
      index = governor
    }
    guard index >= 0 else { return }
    if hash(index) == Self.before {
      group.link = Self.before
      group.start = index
      return
    }
    if group.link == nil, Self.causatives.contains(hash(index)), undergoes(&group, index) {
      return
    }
    if let found = Governors.verb(tokens[index]), found.form != .pastParticiple || governs(index),
      !isTempted(index, found.effect)
    {
      let outer = verbGroup(at: index, form: found.form)
      group.effects.append(
        outer.time == .pluperfect && found.effect == .duty ? .done : found.effect)
      // `a dû quitter` is done, `devrait quitter` is not.
      if found.effect == .duty, outer.time == .past, found.form == .pastParticiple {
        group.effects[group.effects.count - 1] = .done
      }
      // `demande à quitter`: who asks for himself means to go.
      if found.effect == .demand, group.link == EventWord.to, outer.voice == .active,
        Self.asks.contains(hash(index))
      {
        group.effects[group.effects.count - 1] = .announced
      }
      group.effects += outer.effects
      group.start = outer.start
      group.pronoun = outer.pronoun ?? group.pronoun
      group.isNegated = group.isNegated || outer.isNegated
      group.isGovernorNegated = outer.isNegated
      group.isConditional = group.isConditional || outer.isConditional
      group.governingNoun = outer.governingNoun
      if group.objectClitic == nil { group.objectClitic = outer.objectClitic }
      if outer.time != .infinitive || outer.effects.isEmpty { group.time = outer.time }
      if outer.voice == .passive { group.effects.append(.done) }
      // `a été prié de partir` is a dismissal, politely told; `est prié de` asks for it.
      if outer.voice == .passive, outer.time != .present, Self.begged.contains(hash(index)),
        let place = group.effects.firstIndex(of: .demand)
      {
        group.effects.remove(at: place)
        group.isBegged = true
      }
      return
    }
    // sa décision de, le refus par X de, sur le point de
    let limit = max(0, index - 5)
    var noun = index
    while noun >= limit {
      if let effect = Governors.word(tokens[noun]), group.link != nil {
        group.effects.append(effect)
        if hasNoun(&group, noun) { return }
        if has(noun - 1, .determiner) || noun < index {
          group.governingNoun = noun
          group.start = min(group.start, max(0, noun - 1))
        } else {
          adjectiveGovernor(&group, noun)
        }
        return
      }
      guard
        occurrence(at: noun) != nil || has(noun, [.preposition, .adjectiveBefore])
          || looksLikeAdjective(noun) || noun == index && classes[noun].isEmpty
      else { return }
      noun -= 1
    }
  }

  /// The word of `au tour de X`, `au tour du directeur, X,` that ends before a token.
  func turn(before end: Int) -> Int? {
    let near = max(1, end - 14)..<max(1, end)
    return near.last {
      hash($0) == Self.turnWord && EventWord.toWords.contains(hash($0 - 1)) && has($0 + 1, .of)
        && !(($0..<end).contains { isMark($0) && hash($0) != EventWord.comma })
    }
  }

  /// The number in `ils sont quatre à partir`, where `à` is the token given.
  func count(before link: Int) -> Int? {
    let number = link - 1
    guard number > 1, auxiliaryTime(number - 1)?.isBe == true,
      has(number, .quantifier) || PersonPhraseParser.smallNumbers[hash(number)] != nil
        || tokens[number].kind == .number,
      Self.them.contains(hash(number - 2))
    else { return nil }
    return number
  }

  private static let them = EventWord.set("ils elles")
  static let asks = EventWord.set(
    "demande demandé demandait demandent demandera demanderai demandaient demander")
  private static let turnWord = WordHash.of("tour")

  /// `s'est fait évincer`, `se voit écarter`: the subject undergoes what the infinitive says.
  private func undergoes(_ group: inout VerbGroup, _ index: Int) -> Bool {
    guard tokens[index].isWord, has(index - 1, .clitic) || has(index - 1, .auxiliary) else {
      return false
    }
    let form: VerbForm =
      switch hash(index) {
      case Self.toMake, Self.toSee: .infinitive
      case Self.made where has(index - 1, .auxiliary), Self.seen: .pastParticiple
      default: .present
      }
    let outer = verbGroup(at: index, form: form)
    guard outer.voice == .reflexive else { return false }
    let verb = group.verb
    group = outer
    group.verb = verb
    group.voice = .passive
    group.objectClitic = nil
    return true
  }

  private static let causatives = EventWord.set(
    "fait faire fera feront faisait fit font vu vue voir voit verra voyait")
  private static let toMake = WordHash.of("faire")
  private static let toSee = WordHash.of("voir")
  private static let made = WordHash.of("fait")
  private static let seen = WordHash.of("vu")

  /// `n'a pas l'intention de`, `est sur le point de`: the verb before carries the time and
  /// the negation, and its subject is who leaves.
  private func hasNoun(_ group: inout VerbGroup, _ noun: Int) -> Bool {
    var index = noun - 1
    while index >= 0, noun - index < 5,
      isAdverbial(index) || has(index, [.article, .of]) || hash(index) == Self.on
        || hash(index) == EventWord.en || hash(index) == Self.had
        || Self.noneWords.contains(hash(index))
    {
      index -= 1
    }
    // `n'a pas, à ce stade, l'intention de partir`
    if let auxiliary = behindCommas(endingAt: index) { index = auxiliary }
    guard index >= 0, index < noun - 1, let auxiliary = auxiliaryTime(index),
      auxiliary.time != .infinitive,
      !auxiliary.isBe || hash(noun - 2) == Self.on
        || hash(noun - 1) == EventWord.en
    else { return false }
    group.start = index
    group.time = auxiliary.time
    group.isConditional = auxiliary.time == .conditional
    index -= 1
    clitics(&group, &index)
    return true
  }

  /// `est prêt à`, `est contraint de`: the verb before the adjective carries the time.
  private func adjectiveGovernor(_ group: inout VerbGroup, _ adjective: Int) {
    var index = adjective - 1
    while index >= 0,
      isAdverbial(index) || has(index, .determiner) || has(index, .preposition)
        || Self.saidToBe.contains(hash(index))
    {
      index -= 1
    }
    if index >= 0, hash(index) == EventWord.been { index -= 1 }
    guard index >= 0, let auxiliary = auxiliaryTime(index) else {
      group.time = .participle
      group.start = adjective
      // `le trésorier, prié de rendre les clés`: who has been told to has gone.
      if Self.toldPolitely.contains(hash(adjective)),
        let place = group.effects.firstIndex(of: .demand), !isAskedByOthers(behind: group.verb)
      {
        group.effects[place] = .done
        group.isBegged = true
      }
      return
    }
    group.start = index
    group.time = auxiliary.time
    group.isConditional = auxiliary.time == .conditional
    index -= 1
    clitics(&group, &index)
  }

  /// `prié de démissionner par l'opposition`: by those who cannot make him.
  private func isAskedByOthers(behind verb: Int) -> Bool {
    (verb + 1..<min(tokens.count, verb + 6)).contains {
      hash($0) == EventWord.by && occurrence(at: $0 + 1) == nil
    } || DepartureCues.verbs(tokens[verb])?.readings.all.contains { $0.use == .leaver } ?? false
  }

  /// Whether a participle that could govern has an auxiliary or stands free.
  private func governs(_ index: Int) -> Bool {
    var before = index - 1
    if let auxiliary = behindCommas(endingAt: before) { before = auxiliary }
    while before >= 0, isAdverbial(before) { before -= 1 }
    return before >= 0
      && (auxiliaryTime(before) != nil || hash(before) == EventWord.been)
  }

  /// `est tenté de partir` feels like it; `a tenté de partir` has tried.
  private func isTempted(_ participle: Int, _ effect: GovernorEffect) -> Bool {
    guard effect == .failed, Governors.word(tokens[participle]) != nil else { return false }
    var before = participle - 1
    while before >= 0, isAdverbial(before) { before -= 1 }
    return auxiliaryTime(before)?.isBe == true
  }

  /// The token before what stands between a governor and its infinitive: `elle aussi`,
  /// `dès lundi`, `, selon nos informations,`; `last` if nothing does.
  func behindInsertion(endingAt last: Int) -> Int {
    guard last >= 0 else { return last }
    if hash(last) == EventWord.comma {
      var index = last - 1
      while index > 0, last - index <= Self.longestInsertion, hash(index) != EventWord.comma {
        let word = hash(index)
        if EventWord.strongMarks.contains(word) || word == EventWord.stop { return last }
        index -= 1
      }
      return hash(index) == EventWord.comma ? index - 1 : last
    }
    if let start = adverbialPhrase(endingAt: last) { return start - 1 }
    // dès lundi, depuis des mois, un jour, d'ici à juin
    guard has(last, .time) || tokens[last].kind == .number else { return last }
    var index = last
    while index > 0, last - index < 4, has(index, [.time, .article, .preposition, .of]) {
      index -= 1
    }
    return index
  }

  /// How many tokens may stand between two commas: `, selon plusieurs sources proches,`.
  private static let longestInsertion = 9
  /// `s'est dit prêt à`
  private static let saidToBe = EventWord.set("dit dite dits dites déclaré déclarée")
  private static let begged = EventWord.set(
    "prié priée priés priées invité invitée invités sommé sommée sommés")
  private static let toldPolitely = EventWord.set(
    "prié priée priés priées invité invitée invités invitées")
  private static let had = WordHash.of("eu")
  /// `n'a aucune intention de`, `n'a pas la moindre intention de`
  private static let noneWords = EventWord.set("aucun aucune nulle moindre")
  private static let on = WordHash.of("sur")
  static let before = WordHash.of("avant")
}
