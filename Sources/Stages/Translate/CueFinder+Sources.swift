import Articles
import French
import Text

/// Sources that are named as such: `selon X`, `à en croire X`, `pour X`, `Au ministère, on …`.
extension CueFinder {
  /// Tokens of the second part of a complement and a name behind it.
  private static let longestPart = 12

  /// `Selon X, «`, `D’après le ministre, «`, `Pour Leike, «`.
  func accordingTo(before passage: Passage, in segments: [Range<Int>]) -> Cue? {
    let (tokens, openings) = (scene.text.tokens, Self.sourceOpenings)
    for segment in segments {
      for index in segment.reversed() where openings.contains(tokens[index].hash) {
        if let cue = according(at: index, before: segment.upperBound),
          !closes(cue, before: segment.upperBound)
        {
          return cue
        }
      }
    }
    guard let segment = segments.last, segment.count == 1, let only = segment.first,
      Self.according.contains(scene.text.tokens[only]), let source = scene.passage(at: only + 1)
    else { return nil }
    return Cue(
      attribution: .accordingTo, tokens: segment, subject: nil, subjectEnd: segment.upperBound,
      quotedSource: source)
  }

  /// `100 000 selon les organisateurs, portait un t-shirt «`: a source behind the words that
  /// are taken from it.
  private func closes(_ source: Cue, before end: Int) -> Bool {
    let start = source.tokens.lowerBound
    guard start > scene.sentenceStart(of: start), scene.text.tokens[start - 1].kind != .mark,
      !scene.word(start - 1, isIn: SpeakerWords.breakers),
      !scene.word(start - 1, isIn: Self.not)
    else { return false }
    return (source.tokens.upperBound..<end).contains { scene.isMark($0, ",") }
  }

  /// The source that begins at a token: `selon X`, `d’après X`, `pour X`.
  func according(at index: Int, before end: Int) -> Cue? {
    let token = scene.text.tokens[index]
    var next = index + 1
    if let lead = lead(at: index, before: end) {
      next = lead
    } else if token.hash == Self.from, next < end, scene.word(next, isIn: SubjectFinder.origins),
      let source = subjects.nounPhrase(at: next, before: end, wide: false)
    {
      // `« … », de source policière`
      return Cue(
        attribution: .accordingTo, tokens: index..<next, subject: .phrase(source), subjectEnd: end)
    } else if token.hash == Self.of, next < end, scene.text.tokens[next].hash == Self.after {
      next += 1
    } else if token.hash == Self.forWord, next < end,
      scene.text.tokens[next].hash == SubjectFinder.who
    {
      // `la Cour, pour qui c’est «`
      return subjects.antecedent(before: index, floor: scene.sentenceStart(of: index)).map {
        Cue(
          attribution: .accordingTo, tokens: index..<next + 1, subject: $0, subjectEnd: index)
      }
    } else if token.hash == Self.forWord {
      let start = scene.sentenceStart(of: index)
      // `Faut-il y croire ? Pas pour X : «`
      guard
        index == start || scene.isMark(index - 1, ",")
          || index == start + 1 && scene.word(start, isIn: Self.not)
      else { return nil }
    } else {
      guard Self.according.contains(token) else { return nil }
    }
    while next < end,
      SpeakerWords.civilities.contains(scene.text.tokens[next]) || scene.isMark(next, ".")
    {
      next += 1
    }
    guard next < end else { return nil }
    let subject: Subject
    if let name = scene.name(at: next) {
      subject = .name(name)
    } else if let teller = teller(at: next, before: end) {
      subject = teller
    } else if NounWords.determiners.contains(scene.text.tokens[next]),
      let phrase = subjects.nounPhrase(at: next, before: end, wide: false).map(
        subjects.withoutReading),
      token.hash != Self.forWord || isView(phrase, before: end)
    {
      subject =
        subjects.giver(of: phrase, before: end)
        ?? bearer(of: phrase, before: end).map { .name($0) } ?? .phrase(phrase)
    } else if Self.stressed.contains(scene.text.tokens[next]),
      token.hash != Self.forWord || next + 1 < end && scene.isMark(next + 1, ",")
    {
      subject = .pronoun(next)
    } else {
      return nil
    }
    var subjectEnd = end
    // `Selon son avocat, Luc Petit est «`: the subject of the sentence, not the advocate.
    if case .phrase(let phrase) = subject, phrase.words.upperBound + 1 < end,
      scene.isMark(phrase.words.upperBound, ","),
      let name = scene.name(at: phrase.words.upperBound + 1), name.tokens.upperBound < end,
      scene.text.tokens[name.tokens.upperBound].kind != .mark
    {
      subjectEnd = phrase.words.upperBound
    }
    return Cue(
      attribution: .accordingTo, tokens: index..<next, subject: subject, subjectEnd: subjectEnd)
  }

  /// `selon ce qu’a confié X`: who said what words are taken from.
  private func teller(at index: Int, before end: Int) -> Subject? {
    guard scene.text.tokens[index].hash == Self.what, index + 2 < end,
      scene.word(index + 1, isIn: Self.that)
    else { return nil }
    return ReportingClause.verb(at: index + 2, before: end, in: scene.text).flatMap {
      subjects.subject(after: $0, before: end)
    }
  }

  /// `Pour les chercheurs, …`: people, and then a comma.
  private func isView(_ phrase: NounPhrase, before end: Int) -> Bool {
    let isSetOff =
      phrase.words.upperBound < end && scene.isMark(phrase.words.upperBound, ",")
    guard subjects.isPerson(phrase, before: end) else {
      // `Pour le rectorat, il s’agit d’une «`
      let preposition = (phrase.determiner ?? phrase.words.lowerBound) - 1
      return isSetOff && preposition == scene.sentenceStart(of: preposition)
        && subjects.canSpeak(phrase)
        && !phrase.words.contains { scene.word($0, isIn: SpeakerWords.times) }
    }
    return isSetOff || bearer(of: phrase, before: end) != nil
  }

  /// `le ministre de l’Économie et des Finances Luc Petit,`: the name at the end of a phrase
  /// whose complement is of two parts.
  private func bearer(of phrase: NounPhrase, before end: Int) -> NameTable.Occurrence? {
    let and = phrase.words.upperBound
    guard and + 1 < end, scene.text.tokens[and].hash == Self.and,
      scene.word(and + 1, isIn: SpeakerWords.ofWords),
      let comma = (and..<min(end, and + Self.longestPart)).first(where: { scene.isMark($0, ",") }),
      let name = scene.name(at: comma - 1), scene.entity(of: name).type == .person
    else { return nil }
    return name
  }

  /// Where the source begins behind words that lead to one: `aux yeux de`, `sous la plume de`.
  private func lead(at index: Int, before end: Int) -> Int? {
    guard let match = Self.leads.longestMatch(in: scene.text.tokens, at: index, before: end) else {
      return nil
    }
    var next = index + match.length
    // `de l’aveu même de`
    if next < end, scene.word(next, isIn: Self.emphases) { next += 1 }
    // `du` and `des` are the article as well.
    guard next < end, scene.word(next, isIn: SpeakerWords.ofWords),
      !NounWords.determiners.contains(scene.text.tokens[next])
        || scene.text.tokens[next].hash == Self.of
    else { return next }
    return next + 1
  }

  /// `À Matignon, on « prend acte »`, `Dans son entourage, on balaie des «`: among whom
  /// it is said, where the subject is nobody.
  func circle(before passage: Passage, in segments: [Range<Int>], _ cue: Cue?) -> Cue? {
    guard let segment = segments.last, let last = segments.first?.last else { return nil }
    var verb = cue?.tokens
    let start = segment.lowerBound
    if case .nobody? = cue?.subject {
    } else if let cue {
      // `À la mairie, on se tait, en rappelant que «`
      guard cue.subject == nil, start < cue.tokens.lowerBound,
        (start..<cue.tokens.lowerBound).contains(where: { scene.text.tokens[$0].hash == Self.on })
      else { return nil }
    } else {
      // The verb stands inside the marks.
      guard scene.text.tokens[last].hash == Self.on else { return nil }
      verb = last..<last + 1
    }
    guard let verb, start == scene.sentenceStart(of: start), verb.lowerBound > start,
      // `Sur la page de X, on` has a noun for words
      scene.text.tokens[start].hash != Self.over
        || subjects.rank(at: start + 1, before: verb.lowerBound) != nil,
      let subject = subjects.circle(at: start, before: verb.lowerBound),
      (start..<verb.lowerBound).contains(where: { scene.isMark($0, ",") })
    else { return nil }
    return Cue(
      attribution: .accordingTo, tokens: verb, subject: subject, subjectEnd: verb.lowerBound,
      form: cue?.form ?? [.utters, .finite])
  }

  /// The words that ``according(at:before:)`` reads from.
  private static let sourceOpenings = WordHashSet(
    leads.openings + according.openings + [from, of, forWord])
  private static let according = WordTable(words: "selon dixit suivant")
  /// Words of several words that lead to a source, without their `de`.
  private static let leads = WordTable(
    lines: """
      attribué à
      attribuée à
      attribués à
      attribuées à
      à en croire
      à entendre
      à écouter
      si l'on en croit
      si on en croit
      s'il faut en croire
      à l'en croire
      aux yeux
      de l'avis
      de l'aveu
      aux dires
      au dire
      aux termes
      du point de vue
      de la bouche
      dans la bouche
      sous la plume
      sous la signature
      dans les mots
      pour reprendre les mots
      pour reprendre les termes
      pour reprendre l'expression
      pour reprendre la formule
      selon les mots
      selon les termes
      selon le mot
      selon la formule
      selon l'expression
      """)
  private static let emphases = WordTable(words: "même mêmes")
  private static let of = WordHash.of("d'")
  private static let from = WordHash.of("de")
  private static let after = WordHash.of("après")
  private static let what = WordHash.of("ce")
  private static let that = WordTable(words: "que qu'")
  private static let and = WordHash.of("et")
  private static let over = WordHash.of("sur")
  private static let on = WordHash.of("on")
  private static let not = WordTable(words: "pas sauf")
  private static let stressed = WordTable(words: "lui elle eux elles")
}
