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

  /// An auxiliary and its participle stand less than this apart: `a-t-il, lundi matin,
  /// encore une fois déclaré`.
  private static let widest = 8

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
      return compound(from: start, auxiliary: index, before: end, isReflexive: isReflexive, text)
    }
    if let verb = onCanRead(from: start, can: index, before: end, text) { return verb }
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
    return ReportingVerb(from: start, verb: index, form: form, before: end, in: text)
  }

  /// `a-t-il ensuite déclaré`, `a fait savoir`, `a tenu à rappeler`.
  private static func compound(
    from start: Int, auxiliary: Int, before end: Int, isReflexive: Bool, _ text: AnalyzedText
  ) -> ReportingVerb? {
    let tokens = text.tokens
    let isActive = isReflexive || VerbWords.have.contains(tokens[auxiliary])
    var pronoun: Int?
    var next = auxiliary + 1
    while next < end, next - auxiliary < widest {
      let token = tokens[next]
      if token.flags.contains(.invertedPronoun) { pronoun = next }
      if let form = SpeechVerbs.form(of: token), isActive,
        form.contains(.participle) || endsLikeParticiple(token, form, in: text)
      {
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
          tokens: start..<next + 3, verb: next + 2, pronoun: pronoun,
          form: form.subtracting(.infinitive).union(.finite))
      }
      guard isBetweenParts(next, of: text) else { return nil }
      next += 1
    }
    return nil
  }

  /// `a réagit` is often written for `a réagi`.
  private static func endsLikeParticiple(
    _ token: Token, _ form: SpeechVerbs.Form, in text: AnalyzedText
  ) -> Bool {
    form.contains(.finite) && form.contains(.utters)
      && text.bytes[Int(token.end) - 2..<Int(token.end)].elementsEqual("it".utf8)
  }

  /// `peut-on lire`, `pouvait-on y lire`.
  private static func onCanRead(
    from start: Int, can: Int, before end: Int, _ text: AnalyzedText
  ) -> ReportingVerb? {
    let tokens = text.tokens
    guard VerbWords.can.contains(tokens[can]), can + 2 < end,
      tokens[can + 1].flags.contains(.invertedPronoun)
    else { return nil }
    let verb = tokens[can + 2].hash == VerbWords.there ? can + 3 : can + 2
    guard verb < end, tokens[verb].hash == VerbWords.read else { return nil }
    return ReportingVerb(
      tokens: start..<verb + 1, verb: verb, pronoun: can + 1, form: [.utters, .infinitive])
  }

  /// Whether a word may stand between an auxiliary and its participle.
  private static func isBetweenParts(_ index: Int, of text: AnalyzedText) -> Bool {
    let token = text.tokens[index]
    return token.flags.contains(.invertedPronoun) || VerbWords.betweenParts.contains(token)
      || VerbWords.isAdverb(index, in: text)
  }

  /// The group whose main word is a token, reading to the left for its auxiliary.
  package static func group(ending verb: Int, after start: Int, in text: AnalyzedText)
    -> ReportingVerb?
  {
    let tokens = text.tokens
    guard let form = SpeechVerbs.form(of: tokens[verb]) else {
      return causativeGroup(ending: verb, after: start, in: text)
        ?? putGroup(ending: verb, after: start, in: text)
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
      while index >= start, verb - index < widest {
        let token = tokens[index]
        if VerbWords.haveOrBe.contains(token) {
          first = index
          takeClitics()
          let isActive = isReflexive || VerbWords.have.contains(token)
          // `C’est, dit-elle, « … »`: another clause.
          if !isActive, form.contains(.finite), tokens[verb - 1].isMark(UInt8(ascii: ",")) {
            (first, isReflexive, pronoun) = (verb, false, nil)
            break
          }
          guard isActive, !form.contains(.reflexive) || isReflexive else { return nil }
          return ReportingVerb(tokens: first..<verb + 1, verb: verb, pronoun: pronoun, form: form)
        }
        if token.flags.contains(.invertedPronoun) { pronoun = index }
        guard isBetweenParts(index, of: text) else { break }
        index -= 1
      }
      guard form.contains(.finite) else { return nil }
    }
    takeClitics()
    guard !form.contains(.reflexive) || isReflexive else { return nil }
    if !form.isDisjoint(with: [.finite, .gerund]), form.contains(.alsoNoun),
      isNoun(verb, after: start, in: text)
    {
      return nil
    }
    return ReportingVerb(from: first, verb: verb, form: form, before: tokens.count, in: text)
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

  /// `met en avant`, `a également mis en garde contre`.
  private static func putGroup(
    ending verb: Int, after start: Int, in text: AnalyzedText
  ) -> ReportingVerb? {
    let tokens = text.tokens
    guard VerbWords.places.contains(tokens[verb]), verb > start + 1,
      tokens[verb - 1].hash == VerbWords.inWord
    else { return nil }
    var first = verb - 2
    while first > start, verb - first < widest, isBetweenParts(first, of: text) { first -= 1 }
    guard VerbWords.put.contains(tokens[first]) else { return nil }
    let word = text.bytes[Int(tokens[first].start)..<Int(tokens[first].end)]
    let form: SpeechVerbs.Form =
      word.suffix(3).elementsEqual("ant".utf8)
      ? .gerund : word.suffix(2).elementsEqual("re".utf8) ? .infinitive : .finite
    while first > start,
      VerbWords.clitics.contains(tokens[first - 1]) || VerbWords.have.contains(tokens[first - 1])
        || isBetweenParts(first - 1, of: text) && !tokens[first - 1].isMark(UInt8(ascii: ","))
    { first -= 1 }
    return ReportingVerb(
      tokens: first..<verb + 1, verb: verb, pronoun: nil, form: form.union(.utters))
  }

  /// The infinitive behind a form of `faire`: `fait ainsi savoir`.
  private static func causative(after index: Int, before end: Int, _ text: AnalyzedText) -> Int? {
    var next = index + 1
    while next < end, next - index < 5 {
      if VerbWords.toMake.contains(text.tokens[next]) { return next }
      guard isBetweenParts(next, of: text) else { return nil }
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
    // `Jugeant l’affiche`: a gerund is no subject.
    if let form = SpeechVerbs.form(of: subject), form.contains(.gerund) { return true }
    if VerbWords.nounMakers.contains(subject) { return true }
    return !(VerbWords.subjects.contains(subject) || subject.isCapitalized)
  }
}

extension ReportingVerb {
  /// A verb of one word, with the inverted pronoun behind it if there is one.
  private init(
    from first: Int, verb: Int, form: SpeechVerbs.Form, before end: Int, in text: AnalyzedText
  ) {
    let next = verb + 1
    let hasPronoun = next < end && text.tokens[next].flags.contains(.invertedPronoun)
    self.init(
      tokens: first..<(hasPronoun ? next + 1 : next), verb: verb,
      pronoun: hasPronoun ? next : nil, form: form)
  }
}
