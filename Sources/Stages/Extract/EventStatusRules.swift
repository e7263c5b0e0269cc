import Articles
import French
import Text

/// Decides how far an event has come from the verb and the words around it.
struct EventStatusRules {
  let event: EventText

  /// The status that a verb group gives its event; `nil` when it says that nothing
  /// of the kind happened or is meant.
  func status(of group: VerbGroup, inSentence sentence: Int) -> EventStatus? {
    // Most groups are governed by nothing.
    func has(_ effect: GovernorEffect) -> Bool {
      !group.effects.isEmpty && group.effects.contains(effect)
    }
    if has(.failed) { return nil }
    // `revient sur sa décision de partir`
    if let noun = group.governingNoun, isUndone(noun) { return .reversed }
    // « aurait dû démissionner » has not.
    if has(.duty), group.isConditional, group.time == .conditionalPast {
      return nil
    }
    if group.link == EventWord.sans { return nil }
    if group.link == EventWord.after, isGivenUp(before: group.start, sentence) { return .reversed }
    // « personne ne l'a poussée dehors »
    if group.hasNe, Self.nobody.contains(event.hash(group.start - 1)) { return nil }
    let outer = complementStatus(before: group, sentence)
    if outer == .denied { return .denied }
    if group.isNegated {
      // `n'exclut pas de partir`, `ne dément pas être parti`
      if has(.refusal), group.isGovernorNegated {
        return group.isPerfect ? .rumored : .threatened
      }
      if has(.refusal) { return .denied }
      if has(.demand) { return nil }
      // « ne quittera pas »: ruled out; « n'a pas quitté », nobody left.
      return .denied
    }
    if has(.demand) || outer == .demanded { return .demanded }
    if has(.refusal) { return .denied }
    if isUnreal(group, sentence) || isAsked(group, sentence) { return nil }
    if isHearsay(group) || isQuestioned(group.verb, sentence) && !isTakenForGranted(group)
      || group.time == .gerund && Self.given.contains(event.hash(group.start - 1))
    {
      return .rumored
    }
    if group.time == .participle, isSeen(group.verb, sentence) { return .demanded }
    if outer == .threatened { return .threatened }
    if has(.maybe) { return .rumored }
    if has(.duty) { return group.isConditional ? .rumored : .announced }
    // `aurait fait part de son intention de partir`
    if has(.threat), let noun = group.governingNoun,
      (max(0, noun - 7)..<noun).contains(where: { event.auxiliaryTime($0)?.time == .conditional })
    {
      return .rumored
    }
    // `hésiteraient à partir`: what somebody else says of them.
    if has(.threat) { return group.isConditional ? .rumored : .threatened }
    if has(.permission) { return group.time == .past ? .confirmed : .announced }
    if outer == .rumored { return .rumored }
    if group.isConditional || group.time == .future || has(.future),
      group.time != .conditionalPast, hasCondition(sentence)
    {
      return .threatened
    }
    // `S'ils vendent l'usine, je pars`, not `X part, prêt à revenir si on l'appelle`.
    if group.time == .present, beginsWithCondition(group.start, sentence) {
      return .threatened
    }
    if group.isConditional {
      return outer == .announced ? .announced : .rumored
    }
    if has(.soon) { return hasRumor(sentence) ? .rumored : .announced }
    if has(.future) || has(.announced) || group.time == .future {
      return .announced
    }
    // `a annoncé que X avait quitté`: what is reported as past stands one tense further back.
    if group.time == .pluperfect, isNewsReported(group, sentence) {
      return .confirmed
    }
    if group.time == .pluperfect || group.link == EventText.before { return .historical }
    // `douze ans après avoir quitté le pouvoir`
    if group.link == EventWord.after, isYearsAgo(before: group.start) { return .historical }
    // `74 agents ont démissionné depuis 2021`
    if group.time == .past, isCountedSince(group, sentence) { return .historical }
    if isRecordOfPast(group, sentence) || hangsOnPast(group, sentence) { return .historical }
    if isBackground(group, sentence) { return .historical }
    if isUngoverned(group) { return nil }
    return .confirmed
  }

  /// `avait pris la suite de X, limogé en mai`: a participle has the time of the clause before it.
  private func hangsOnPast(_ group: VerbGroup, _ sentence: Int) -> Bool {
    guard group.time == .participle else { return false }
    let first = event.text.sentences[sentence].tokens.lowerBound
    var index = group.start - 1
    while index >= first, group.start - index < 22 {
      if EventWord.strongMarks.contains(event.hash(index)) { return false }
      if let auxiliary = event.auxiliaryTime(index), auxiliary.time != .participle {
        return auxiliary.time == .past && !auxiliary.isBe
      }
      index -= 1
    }
    return false
  }

  /// Behind `depuis que`, `lorsque`, or in a clause that tells of a thing: `poste qu'il a
  /// quitté`.
  private func isBackground(_ group: VerbGroup, _ sentence: Int) -> Bool {
    guard group.time == .past else { return false }
    let first = event.text.sentences[sentence].tokens.lowerBound
    var index = group.start - 1
    if let pronoun = group.pronoun, pronoun <= index { index = pronoun - 1 }
    // `son prédécesseur, qui a quitté la présidence en 2022`
    if event.hash(index) == EventWord.qui, isDatedByYear(behind: group.verb, sentence) {
      return true
    }
    guard index > first,
      event.hash(index) == EventWord.que || event.hash(index) == EventWord.queElided
    else { return false }
    return Self.since.contains(event.hash(index - 1))
      || OrganizationNouns.noun(in: event.tokens, at: index - 1, before: index) != nil
  }

  /// Whether a clause is what somebody made known: `la société a annoncé, lundi, que`; with a year
  /// it tells what was before.
  private func isNewsReported(_ group: VerbGroup, _ sentence: Int) -> Bool {
    let first = event.text.sentences[sentence].tokens.lowerBound
    guard
      let link = (max(first, group.start - 12)..<group.start).last(where: {
        event.hash($0) == EventWord.que || event.hash($0) == EventWord.queElided
      }), !Self.since.contains(event.hash(link - 1))
    else { return false }
    return (max(first, link - 12)..<link).contains { verb in
      isReporting(verb) && !hasObject(from: verb + 1, before: link)
        && event.verbGroup(at: verb, form: .pastParticiple).time == .past
    } && !isDatedByYear(behind: group.verb, sentence)
  }

  /// Whether a word is the participle of a verb that makes something known.
  private func isReporting(_ verb: Int) -> Bool {
    if Self.reported.contains(event.hash(verb)) { return true }
    guard let found = Governors.verb(event.tokens[verb]) else { return false }
    return found.effect == .stated && found.form == .pastParticiple
  }

  /// Whether more than times, insertions and words behind prepositions stands behind a verb:
  /// `révélé le nom de X qu'il`, but not `annoncé lundi à la presse qu'il`.
  private func hasObject(from start: Int, before link: Int) -> Bool {
    var index = event.behindAdjuncts(from: start, before: link)
    while index < link {
      if event.isMark(index) || event.has(index, .relative) { return true }
      if let next = event.timeEnd(from: index, before: link) {
        index = next
        continue
      }
      if event.has(index, [.article, .determiner, .possessive]),
        !event.has(index, [.of, .preposition]), !event.has(index - 1, [.of, .preposition])
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// `74 agents ont démissionné depuis 2021`: a month or a year since which a group is counted.
  private func isCountedSince(_ group: VerbGroup, _ sentence: Int) -> Bool {
    let end = event.text.sentences[sentence].tokens.upperBound
    let near = (group.verb + 1..<max(group.verb + 1, min(end - 1, group.verb + 6))).prefix {
      !event.isMark($0) && !event.has($0, .relative)
    }
    guard let since = near.first(where: { event.hash($0) == EventWord.since }),
      let date = event.date(at: since + 1) ?? event.date(at: since + 2),
      date.kind == .partial || date.kind == .absolute
    else { return false }
    let subject = event.phrases[sentence].last { $0.tokens.upperBound <= group.start }
    return subject?.kind == .group && subject?.determiner == .indefinite
  }

  /// `trois ans après avoir`
  private func isYearsAgo(before start: Int) -> Bool {
    (start - 2..<start).contains { Self.longTimes.contains(event.hash($0)) }
  }

  /// `Qui pour succéder à X, qui a rendu les clés ?`: not what is asked.
  private func isTakenForGranted(_ group: VerbGroup) -> Bool {
    group.time == .past && event.hash(group.start - 1) == EventWord.qui
      && event.hash(group.start - 2) == EventWord.comma
  }

  /// Whether a year stands behind a verb, in its clause.
  private func isDatedByYear(behind verb: Int, _ sentence: Int) -> Bool {
    let end = event.text.sentences[sentence].tokens.upperBound
    var index = verb + 1
    while index + 1 < end, index - verb < 10, !event.isMark(index) {
      if event.hash(index) == EventWord.en, event.tokens[index + 1].kind == .number,
        event.tokens[index + 1].end - event.tokens[index + 1].start == 4
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// `est libre de partir`, `aimerait partir`: an infinitive behind words that no list
  /// knows tells of nothing done, unless it counts those who did: `est la troisième à
  /// partir`.
  private func isUngoverned(_ group: VerbGroup) -> Bool {
    guard group.time == .infinitive, !group.isPerfect, group.effects.isEmpty else { return false }
    if group.link == EventWord.to {
      return !(group.start - 5..<group.start).contains { Self.counted.contains(event.hash($0)) }
    }
    return group.link != EventWord.pour && group.link != EventWord.by
  }

  /// `fut le premier président à céder le pouvoir`
  private func isRecordOfPast(_ group: VerbGroup, _ sentence: Int) -> Bool {
    guard group.time == .infinitive, group.link == EventWord.to, group.effects.isEmpty else {
      return false
    }
    let first = event.text.sentences[sentence].tokens.lowerBound
    return (first..<group.start).contains { token in
      event.auxiliaryTime(token).map { $0.isBe && $0.time == .past } ?? false
    }
  }

  /// What governs the clause: `a démenti que`, `selon lesquelles`, `a annoncé que`.
  func complementStatus(before group: VerbGroup, _ sentence: Int) -> EventStatus? {
    let bounds = event.text.sentences[sentence].tokens
    var index = group.start - 1
    let limit = max(bounds.lowerBound, group.start - 14)
    while index >= limit {
      let word = event.hash(index)
      if event.has(index, .relative) {
        // `dément tout conflit avec X, qui part`: what is only added of X, nothing governs.
        if word == EventWord.qui, event.hash(index - 1) == EventWord.comma { return nil }
        var verb = index - 1
        let farthest = max(bounds.lowerBound, index - 8)
        while verb >= farthest {
          // `a dit à la presse qu'elle partait`: `presser` takes no clause.
          if let found = Governors.verb(event.tokens[verb]), event.hash(verb) != Self.press {
            switch found.effect {
            case .refusal: return .denied
            case .demand: return .demanded
            case .threat: return .threatened
            case .stated, .done: return isDenied(verb, bounds) ? .rumored : .announced
            case .maybe: return .rumored
            default: break
            }
          }
          if Self.rumors.contains(event.hash(verb)) { return rumorStatus(before: verb, bounds) }
          // `il est possible que`, `il est faux que`
          if verb == index - 1, word != EventWord.qui {
            if event.hash(verb) == Self.untrue { return .denied }
            if Governors.word(event.tokens[verb]) == .maybe { return .rumored }
            // `il faudrait que`
            if Governors.word(event.tokens[verb]) == .demand { return .demanded }
          }
          verb -= 1
        }
        return nil
      }
      if event.isMark(index), EventWord.strongMarks.contains(word) { return nil }
      index -= 1
    }
    return nil
  }

  /// `rien ne dit que`, `n'a pas annoncé que`
  func isDenied(_ verb: Int, _ bounds: Range<Int>) -> Bool {
    (max(bounds.lowerBound, verb - 4)..<verb).contains { EventText.ne.contains(event.hash($0)) }
  }

  /// Rumors that the sentence denies are denied.
  func rumorStatus(before index: Int, _ bounds: Range<Int>) -> EventStatus {
    let isDenied =
      (bounds.lowerBound..<index).contains { token in
        Governors.verb(event.tokens[token])?.effect == .refusal
      } || (index..<bounds.upperBound).contains { Self.falsity.contains(event.hash($0)) }
    return isDenied ? .denied : .rumored
  }

  /// Behind `si`, `au cas où`, `faute de`, `plutôt que de`: not said to happen.
  private func isUnreal(_ group: VerbGroup, _ sentence: Int) -> Bool {
    let bounds = event.text.sentences[sentence].tokens
    // Most sentences hold no such word, and the phrases cost more than looking for one.
    guard
      (max(0, bounds.lowerBound - 1)..<group.start).contains(where: {
        event.opens($0, .condition)
          && (Self.conditions.contains(event.hash($0)) || Self.unsure.contains(event.hash($0))
            || isElidedIf($0))
      })
    else { return false }
    // `si le directeur, X, démissionne`: the commas are the subject's own.
    let subject = event.phrases[sentence].last {
      $0.tokens.upperBound <= group.start && group.start - $0.tokens.upperBound <= 1
    }
    var index = (subject?.tokens.lowerBound ?? group.start) - 1
    var steps = 0
    while index >= bounds.lowerBound, steps < 8 {
      let word = event.hash(index)
      if Self.conditions.contains(word) || isElidedIf(index) { return true }
      // dans le cas où, au cas où
      if word == Self.whereWord, Self.conditions.contains(event.hash(index - 1)) { return true }
      if word == EventWord.comma || EventWord.strongMarks.contains(word)
        || event.has(index, .relative)
      {
        // pour que, afin que, imaginons que
        return Self.unsure.contains(event.hash(index - 1))
          && (word == EventWord.que || word == EventWord.queElided)
      }
      index -= 1
      steps += 1
    }
    return false
  }

  /// `s'il`, which is no reflexive.
  private func isElidedIf(_ token: Int) -> Bool {
    EventWord.reflexives.contains(event.hash(token)) && event.has(token + 1, .subjectPronoun)
  }

  /// Whether the sentence has a clause with `si` or speaks of an ultimatum: what comes true
  /// then is no more than a threat. Not `demande si`, which asks, nor `si grand`.
  private func hasCondition(_ sentence: Int) -> Bool {
    let bounds = event.text.sentences[sentence].tokens
    return bounds.contains { token in
      if Self.ultimatums.contains(event.hash(token)) { return true }
      if isElidedIf(token) { return !asks(before: token, bounds) }
      guard event.hash(token) == Self.ifWord,
        event.has(token + 1, [.determiner, .article, .subjectPronoun])
          || event.occurrence(at: token + 1) != nil
      else { return false }
      return !asks(before: token, bounds)
    }
  }

  /// Whether a clause with `si` opens the sentence, or `sinon` stands right before a group.
  private func beginsWithCondition(_ start: Int, _ sentence: Int) -> Bool {
    let bounds = event.text.sentences[sentence].tokens
    let before = max(bounds.lowerBound, start - 3)..<max(bounds.lowerBound, start)
    if before.contains(where: {
      event.hash($0) == Self.otherwise
    }) {
      return true
    }
    var first = bounds.lowerBound
    while first < start, event.isMark(first) { first += 1 }
    return event.hash(first) == Self.ifWord || isElidedIf(first)
  }

  private func asks(before token: Int, _ bounds: Range<Int>) -> Bool {
    token > bounds.lowerBound
      && (Self.asking.contains(event.hash(token - 1))
        || Governors.verb(event.tokens[token - 1]) != nil)
  }

  /// Whether what a noun names is taken back by the verb before it: `annule le licenciement`,
  /// `a retiré sa démission`, `revient sur le renvoi`.
  func isUndone(_ noun: Int) -> Bool {
    var index = noun - 1
    let limit = max(0, noun - 5)
    while index >= limit, event.has(index, [.determiner, .article, .possessive, .adjectiveBefore]) {
      index -= 1
    }
    guard index >= limit, index < noun - 1 else { return false }
    // `a levé jeudi la suspension`
    while index >= limit, event.has(index, .time) { index -= 1 }
    if event.hash(index) == Self.onWord {
      // `est revenu, mardi, sur sa démission`
      let verb = event.behindInsertion(endingAt: index - 1)
      return verb >= 0 && Self.turnsBack.contains(event.hash(verb))
    }
    return index >= 0 && Governors.verb(event.tokens[index])?.effect == .undone
  }

  /// Whether a sentence asks whether something happened: `X, poussé dehors ?`, not `pourquoi X
  /// est-il parti ?`, which knows it.
  func isQuestioned(_ token: Int, _ sentence: Int) -> Bool {
    let bounds = event.text.sentences[sentence].tokens
    guard let last = bounds.last, event.tokens[last].isMark(UInt8(ascii: "?")) else { return false }
    return !(token..<last).contains { EventWord.strongMarks.contains(event.hash($0)) }
      && !bounds.contains { Self.interrogatives.contains(event.hash($0)) }
  }

  /// Without the verbs of ``Governors`` that state something.
  private static let reported = EventWord.set("officialisé communiqué dévoilé")
  private static let longTimes = EventWord.set("an ans année années décennie décennies")
  private static let press = WordHash.of("presse")
  private static let interrogatives = EventWord.set("pourquoi comment quand combien")

  /// `souhaite voir X écarté`
  private func isSeen(_ participle: Int, _ sentence: Int) -> Bool {
    let first = event.text.sentences[sentence].tokens.lowerBound
    for index in (max(first, participle - 8)..<participle).reversed() {
      if event.hash(index) == Self.see { return true }
      if event.hash(index) == EventWord.comma { return false }
    }
    return false
  }

  private static let see = WordHash.of("voir")

  /// `a renoncé à partir après avoir fait ses adieux`
  private func isGivenUp(before start: Int, _ sentence: Int) -> Bool {
    let first = event.text.sentences[sentence].tokens.lowerBound
    return (first..<start).contains { verb in
      Governors.verb(event.tokens[verb])?.effect == .refusal
        && (verb + 1..<min(start, verb + 4)).contains {
          DepartureCues.verbs(event.tokens[$0])?.form == .infinitive
        }
    }
  }

  /// `ceux qui annoncent son départ`: his, not theirs.
  private func isHearsay(_ group: VerbGroup) -> Bool {
    event.hash(group.start - 1) == EventWord.qui
      && Self.hearsay.contains(event.hash(group.start - 2))
      && Self.hisOrHer.contains(event.hash(group.verb + 1))
  }

  /// `X a-t-il démissionné ?`
  private func isAsked(_ group: VerbGroup, _ sentence: Int) -> Bool {
    guard let pronoun = group.pronoun, event.tokens[pronoun].flags.contains(.invertedPronoun)
    else { return false }
    let last = event.text.sentences[sentence].tokens.upperBound
    return event.tokens[group.verb..<last].contains { $0.isMark(UInt8(ascii: "?")) }
  }

  func hasRumor(_ sentence: Int) -> Bool {
    event.text.sentences[sentence].tokens.contains { Self.rumors.contains(event.hash($0)) }
  }

  /// `est donné partant`
  private static let given = EventWord.set(
    "donné donnée donnés données annoncé annoncée annoncés annoncées pressenti pressentie")
  private static let ultimatums = EventWord.set("ultimatum sinon")
  private static let otherwise = WordHash.of("sinon")
  private static let ifWord = WordHash.of("si")
  private static let onWord = WordHash.of("sur")
  private static let asking = EventWord.set(
    "demande demandent demandait savoir sait ignore ignorait décider question reste vérifier comme")
  private static let turnsBack = EventWord.set(
    """
    revient reviennent revenu revenue revenus revenues revenait revenaient reviendra revenir \
    revenant
    """)
  static let hearsay = EventWord.set("ceux celles certains certaines aucuns beaucoup tabloïds")
  private static let hisOrHer = EventWord.set("son sa")
  private static let untrue = WordHash.of("faux")
  private static let unsure = EventWord.set(
    """
    pour afin sans moins crainte imaginons supposons attend attendent attendait attendant \
    question
    """)
  private static let nobody = EventWord.set("personne nul nulle aucun aucune")
  private static let since = EventWord.set("depuis après lorsque quand")
  private static let counted = EventWord.set(
    """
    premier première premiers premières deuxième troisième quatrième cinquième sixième dernier \
    dernière derniers dernières seul seule seuls seules second seconde deux trois quatre cinq
    """)
  private static let whereWord = WordHash.of("où")
  private static let falsity = EventWord.set(
    """
    infondée infondées infondé infondés fausse fausses faux mensongère mensongères démentie \
    démenties fondement fantaisiste fantaisistes intox infox
    """)
  static let rumors = EventWord.set(
    "rumeur rumeurs rapports spéculation spéculations bruit bruits hypothèse informations info infos ragots"
  )
  /// The words that may say that a clause is not said to be so.
  static var conditionOpenings: [UInt64] {
    conditions.hashes + unsure.hashes + EventWord.reflexives.hashes
  }
  static let conditions = EventWord.set("si s'il plutôt faute cas")
}
