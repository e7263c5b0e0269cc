package import Text

/// A verb group that reports speech: `a-t-il ensuite déclaré`, `affirme`, `estimant`.
package struct ReportingVerb: Sendable, Hashable {
  /// From the first clitic or auxiliary to the participle or inverted pronoun.
  package var tokens: Range<Int>
  /// The word that says how it was said.
  package var verb: Int
  /// The inverted pronoun: `-t-il`.
  package var pronoun: Int?
  package var form: SpeechVerbs.Form

  /// The group that begins at a token and ends before `end`.
  ///
  /// Cost: looks at no more than a dozen tokens.
  package static func group(at start: Int, before end: Int, in text: AnalyzedText) -> ReportingVerb?
  {
    let tokens = text.tokens
    var index = start
    var isReflexive = false
    while index < end, index - start < 3, VerbWords.clitics.contains(tokens[index]) {
      isReflexive = isReflexive || VerbWords.reflexives.contains(tokens[index])
      index += 1
    }
    guard index < end, tokens[index].kind == .word else { return nil }
    if VerbWords.haveOrBe.contains(tokens[index]) {
      let canBeCompound = isReflexive || VerbWords.have.contains(tokens[index])
      var pronoun: Int?
      var next = index + 1
      while next < end, next - index < 8 {
        let token = tokens[next]
        if token.flags.contains(.invertedPronoun) { pronoun = next }
        if let form = SpeechVerbs.form(of: token), form.contains(.participle), canBeCompound {
          guard !form.contains(.reflexive) || isReflexive else { return nil }
          return ReportingVerb(tokens: start..<next + 1, verb: next, pronoun: pronoun, form: form)
        }
        if VerbWords.made.contains(token), let verb = causative(after: next, before: end, text) {
          return ReportingVerb(
            tokens: start..<verb + 1, verb: verb, pronoun: pronoun, form: [.utters, .participle])
        }
        if token.hash == VerbWords.held, next + 2 < end, tokens[next + 1].hash == VerbWords.to,
          let form = SpeechVerbs.form(of: tokens[next + 2]), form.contains(.infinitive)
        {
          return ReportingVerb(
            tokens: start..<next + 3, verb: next + 2, pronoun: pronoun, form: form)
        }
        guard
          token.flags.contains(.invertedPronoun) || VerbWords.betweenParts.contains(token)
            || VerbWords.isAdverb(next, in: text)
        else { return nil }
        next += 1
      }
      return nil
    }
    if VerbWords.can.contains(tokens[index]), index + 2 < end,
      tokens[index + 1].flags.contains(.invertedPronoun)
    {
      let verb = tokens[index + 2].hash == VerbWords.there ? index + 3 : index + 2
      guard verb < end, tokens[verb].hash == VerbWords.read else { return nil }
      return ReportingVerb(
        tokens: start..<verb + 1, verb: verb, pronoun: index + 1, form: [.utters, .infinitive])
    }
    if VerbWords.made.contains(tokens[index]),
      let verb = causative(after: index, before: end, text)
    {
      let pronoun = tokens[index + 1].flags.contains(.invertedPronoun) ? index + 1 : nil
      return ReportingVerb(
        tokens: start..<verb + 1, verb: verb, pronoun: pronoun, form: [.utters, .finite])
    }
    guard let form = SpeechVerbs.form(of: tokens[index]), form.contains(.finite),
      !form.contains(.reflexive) || isReflexive
    else { return nil }
    let hasPronoun = index + 1 < end && tokens[index + 1].flags.contains(.invertedPronoun)
    return ReportingVerb(
      tokens: start..<index + (hasPronoun ? 2 : 1), verb: index,
      pronoun: hasPronoun ? index + 1 : nil, form: form)
  }

  /// The group whose main word is a token, reading to the left for its auxiliary.
  package static func group(ending verb: Int, after start: Int, in text: AnalyzedText)
    -> ReportingVerb?
  {
    let tokens = text.tokens
    guard let form = SpeechVerbs.form(of: tokens[verb]) else {
      return causativeGroup(ending: verb, after: start, in: text)
    }
    var first = verb
    var isReflexive = false
    func takeClitics() {
      while first > start, VerbWords.clitics.contains(tokens[first - 1]) {
        first -= 1
        isReflexive = isReflexive || VerbWords.reflexives.contains(tokens[first])
      }
    }
    if form.contains(.participle) {
      var index = verb - 1
      var pronoun: Int?
      while index >= start, verb - index < 8 {
        let token = tokens[index]
        if VerbWords.haveOrBe.contains(token) {
          first = index
          takeClitics()
          let isActive = isReflexive || VerbWords.have.contains(token)
          guard isActive, !form.contains(.reflexive) || isReflexive else { return nil }
          return ReportingVerb(tokens: first..<verb + 1, verb: verb, pronoun: pronoun, form: form)
        }
        if token.flags.contains(.invertedPronoun) { pronoun = index }
        guard
          token.flags.contains(.invertedPronoun) || VerbWords.betweenParts.contains(token)
            || VerbWords.isAdverb(index, in: text)
        else { break }
        index -= 1
      }
      guard form.contains(.finite) else { return nil }
    }
    takeClitics()
    guard !form.contains(.reflexive) || isReflexive else { return nil }
    if form.contains(.finite), form.contains(.alsoNoun), isNoun(verb, after: start, in: text) {
      return nil
    }
    let hasPronoun =
      verb + 1 < tokens.count && tokens[verb + 1].flags.contains(.invertedPronoun)
    return ReportingVerb(
      tokens: first..<verb + (hasPronoun ? 2 : 1), verb: verb,
      pronoun: hasPronoun ? verb + 1 : nil, form: form)
  }

  /// `fait savoir`, `a fait valoir`.
  private static func causativeGroup(
    ending verb: Int, after start: Int, in text: AnalyzedText
  ) -> ReportingVerb? {
    guard VerbWords.toMake.contains(text.tokens[verb]), verb > start,
      VerbWords.made.contains(text.tokens[verb - 1])
    else { return nil }
    var first = verb - 1
    if first > start, VerbWords.have.contains(text.tokens[first - 1]) { first -= 1 }
    while first > start, VerbWords.clitics.contains(text.tokens[first - 1]) { first -= 1 }
    return ReportingVerb(
      tokens: first..<verb + 1, verb: verb, pronoun: nil, form: [.utters, .finite])
  }

  private static func causative(after index: Int, before end: Int, _ text: AnalyzedText) -> Int? {
    var next = index + 1
    while next < end, next - index < 5 {
      let token = text.tokens[next]
      if VerbWords.toMake.contains(token) { return next }
      guard
        token.flags.contains(.invertedPronoun) || VerbWords.betweenParts.contains(token)
          || VerbWords.isAdverb(next, in: text)
      else { return nil }
      next += 1
    }
    return nil
  }

  /// Whether a word that can be a noun stands behind an article or adjective.
  private static func isNoun(_ index: Int, after start: Int, in text: AnalyzedText) -> Bool {
    guard index > start else { return false }
    let before = text.tokens[index - 1]
    if VerbWords.nounMakers.contains(before) { return true }
    guard VerbWords.articleOrClitic.contains(before) else { return false }
    // "il la critique" has a subject before the pronoun; "de la critique" has none.
    guard index - 1 > start else { return true }
    let subject = text.tokens[index - 2]
    return !(VerbWords.subjects.contains(subject) || subject.isCapitalized)
  }
}

/// The closed classes of words around a French verb.
package enum VerbWords {
  package static let clitics = WordTable(
    words: "ne n' me m' te t' se s' nous vous lui leur l' le la les y en")
  package static let reflexives = WordTable(words: "se s'")
  package static let have = WordTable(
    words: "a ont avait avaient aura auront aurait auraient eut eurent ait aient ayant avoir")
  package static let haveOrBe = WordTable(
    words: """
      a ont avait avaient aura auront aurait auraient eut eurent ait aient ayant avoir
      est sont était étaient sera seront serait seraient fut furent étant être
      """)
  package static let can = WordTable(words: "peut pouvait pourra pourrait")
  package static let made = WordTable(
    words: "fait font faisait faisaient fera feront fit firent faisant")
  package static let toMake = WordTable(
    words: "savoir valoir remarquer observer part état connaître noter entendre dire")
  package static let subjects = WordTable(words: "il elle ils elles on qui ne celui-ci celle-ci")
  package static let articleOrClitic = WordTable(words: "le la les l'")
  package static let nounMakers = WordTable(
    words: """
      un une des du de d' son sa ses leur leurs ce cet cette ces notre votre mon ma mes nos aux au
      aucun aucune toute quelques plusieurs sans par sur pour en nouvelle première dernière forte
      grande vive
      """)
  package static let held = WordHash.of("tenu")
  package static let to = WordHash.of("à")
  package static let there = WordHash.of("y")
  package static let read = WordHash.of("lire")

  /// Words that can stand between an auxiliary and its participle.
  package static let betweenParts = WordTable(
    words: """
      , pas plus jamais rien aussi ainsi alors bien déjà donc enfin ensuite encore même toujours
      toutefois cependant pourtant néanmoins hier aujourd'hui lundi mardi mercredi jeudi vendredi
      samedi dimanche matin soir midi d'abord puis par là là-dessus quant à lui elle eux de son côté
      pour sa part leur en retour plutôt presque souvent un jour peu beaucoup tout quelque d' abord
      ailleurs lui-même elle-même dès depuis récemment tôt tard auparavant au passage effet outre
      tout-de-go sobrement ce cette semaine année fois première
      """)
  private static let adverbEndings = Array("ment".utf8)
  private static let notAdverbs = WordTable(
    words: "document moment gouvernement parlement argument élément logement licenciement")

  /// Whether a word ends in `-ment` and is no common noun.
  package static func isAdverb(_ index: Int, in text: AnalyzedText) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.end - token.start > 6, !notAdverbs.contains(token) else {
      return false
    }
    return text.bytes[Int(token.end) - 4..<Int(token.end)].elementsEqual(adverbEndings)
  }
}
