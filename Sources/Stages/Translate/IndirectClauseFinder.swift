import Articles
import French
import Text

/// Finds reported clauses: `Leike a affirmé que la sécurité passait au second plan`,
/// `Selon Leike, la sécurité passait au second plan`.
///
/// A clause needs somebody who speaks: a name, a pronoun for one, or a noun for a
/// person or body. What nobody says (`il faut dire que`, `on dit que`) and what is
/// denied (`n’a pas dit que`, `nie que`) is no one's words.
struct IndirectClauseFinder {
  let scene: Scene
  /// Those of the scene's passages, in their order.
  let quotations: [Quotation]
  private let cues: CueFinder
  private var text: AnalyzedText { scene.text }
  private var tokens: [Token] { scene.text.tokens }

  /// Between a verb and its `que` stands a date, a place or an audience at most.
  private static let widestGap = 14
  /// No clause is longer: a guard against text without full stops.
  private static let longest = 150
  /// Who is named behind `selon`, with the apposition, ends at a comma before this.
  private static let longestSource = 16

  init(scene: Scene, quotations: [Quotation]) {
    self.scene = scene
    self.quotations = quotations
    cues = CueFinder(scene: scene)
  }

  /// The clauses of the text, in the order of their sentences.
  func clauses() -> [IndirectClause] {
    var clauses: [IndirectClause] = []
    for sentence in text.sentences.map(\.tokens) {
      if let clause = sourceFirst(in: sentence) ?? sourceLast(in: sentence) {
        clauses.append(clause)
      }
      for index in sentence where Self.that.contains(tokens[index]) {
        guard index > sentence.lowerBound, scene.passage(at: index) == nil,
          let cue = verb(before: index),
          let end = end(of: index + 1, in: sentence, isAside: cue.form.contains(.gerund)),
          let words = trimmed(index + 1..<end)
        else { continue }
        clauses.append(IndirectClause(tokens: words, cue: cue, rule: "verb_que"))
      }
    }
    return clauses
  }

  // MARK: - A verb and `que`

  /// The reporting verb whose object the clause behind a `que` is.
  private func verb(before that: Int) -> Cue? {
    guard !Self.otherThat.contains(tokens[that - 1]) else { return nil }
    let segments = scene.before(token: that)
    guard let segment = segments.first, segment.upperBound == that else { return nil }
    let floor = max(segment.lowerBound, that - Self.widestGap)
    for index in (floor..<that).reversed() {
      guard let verb = ReportingVerb.group(ending: index, after: segment.lowerBound, in: text)
      else { continue }
      guard verb.tokens.upperBound <= that, asserts(verb, after: segment.lowerBound) else {
        return nil
      }
      let gap = verb.tokens.upperBound..<that
      guard gap.isEmpty || !verb.form.contains(.bare) && isCircumstance(gap) else { return nil }
      let cue = cues.cue(of: verb, in: segments)
      return isSomebody(cue.subject) ? cue : nil
    }
    return nil
  }

  /// Whether a verb says that its object was said: neither denied nor passive, and
  /// nothing that `il` without a person does.
  private func asserts(_ verb: ReportingVerb, after floor: Int) -> Bool {
    guard !verb.form.isDisjoint(with: [.utters, .judges]),
      !Self.denials.contains(tokens[verb.verb]),
      !verb.tokens.contains(where: { Self.negations.contains(tokens[$0]) })
    else { return false }
    guard verb.tokens.lowerBound > floor else { return true }
    let before = tokens[verb.tokens.lowerBound - 1]
    guard !Self.unsaid.contains(before), !VerbWords.haveOrBe.contains(before),
      !isNoun(verb, after: floor)
    else { return false }
    guard verb.form.contains(.infinitive) else { return true }
    return !Self.ensures.contains(tokens[verb.verb])
      && !(max(floor, verb.tokens.lowerBound - 4)..<verb.tokens.lowerBound).contains {
        Self.impersonal.contains(tokens[$0]) || Self.negations.contains(tokens[$0])
      }
  }

  /// Whether a verb of one word is a noun with a relative clause: `à la même table
  /// que`, `son poste, poste qu’il occupait`, not `Leike, un chercheur, annonce que`.
  private func isNoun(_ verb: ReportingVerb, after floor: Int) -> Bool {
    guard verb.form.contains(.finite), verb.pronoun == nil,
      verb.verb == verb.tokens.lowerBound
        || VerbWords.articleOrClitic.contains(tokens[verb.verb - 1])
    else { return false }
    let before = tokens[verb.tokens.lowerBound - 1]
    if verb.verb > verb.tokens.lowerBound {
      return !before.isCapitalized && !VerbWords.subjects.contains(before)
    }
    return SpeakerWords.prepositions.contains(before) || VerbWords.nounMakers.contains(before)
      || SpeakerWords.earlyAdjectives.contains(before)
      || verb.form.contains(.alsoNoun) && before.isMark(UInt8(ascii: ","))
        && (floor..<verb.verb).count { scene.isMark($0, ",") } == 1
  }

  /// Whether words between a verb and `que` are no object of the verb, which `que`
  /// would be a relative pronoun for: `a dit mardi à la presse que`.
  private func isCircumstance(_ gap: Range<Int>) -> Bool {
    guard !gap.contains(where: { SpeakerWords.breakers.contains(tokens[$0]) }) else { return false }
    let first = tokens[gap.lowerBound]
    if scene.isMark(gap.lowerBound, ",") {
      return gap.count > 1 && scene.isMark(gap.upperBound - 1, ",")
    }
    if VerbWords.isAdverb(gap.lowerBound, in: text) || Self.places.contains(first) { return true }
    let second = gap.count > 1 ? tokens[gap.lowerBound + 1] : first
    if Self.toWords.contains(first) {
      return gap.dropFirst().contains { scene.name(at: $0) != nil || tokens[$0].isCapitalized }
        || gap.dropFirst().prefix(2).contains {
          Self.audiences.contains(tokens[$0])
            || PersonNouns.noun(in: tokens, at: $0, before: gap.upperBound) != nil
        }
    }
    if SpeakerWords.ofWords.contains(first) { return Self.afterOf.contains(second) }
    if SpeakerWords.times.contains(first) { return true }
    if NounWords.determiners.contains(first) {
      return second.kind == .number || SpeakerWords.times.contains(second)
    }
    return VerbWords.betweenParts.contains(first)
  }

  // MARK: - `selon`

  /// `Selon X, …`, with the apposition to a name.
  private func sourceFirst(in sentence: Range<Int>) -> IndirectClause? {
    let start = sentence.lowerBound
    guard scene.passage(at: start) == nil, tokens[start].hash != CueFinder.forWord,
      let cue = cues.according(at: start, before: sentence.upperBound), isSomebody(cue.subject),
      var comma = comma(from: cue.tokens.upperBound, in: sentence)
    else { return nil }
    if case .name = cue.subject, isApposition(comma + 1, before: sentence.upperBound),
      let next = self.comma(from: comma + 1, in: sentence),
      !FiniteVerbs.areIn(comma + 1..<next, of: text)
    {
      comma = next
    }
    // Words in marks behind the source are the report, what stands between an apposition.
    guard let end = end(of: comma + 1, in: sentence),
      end == sentence.upperBound || scene.passage(at: end) == nil,
      let words = trimmed(comma + 1..<end)
    else { return nil }
    return IndirectClause(tokens: words, cue: cue, rule: "source")
  }

  /// `…, selon X.`: the sentence up to there.
  private func sourceLast(in sentence: Range<Int>) -> IndirectClause? {
    guard
      let comma = sentence.last(where: { scene.isMark($0, ",") && scene.passage(at: $0) == nil }),
      comma + 1 < sentence.upperBound, tokens[comma + 1].hash != CueFinder.forWord,
      let cue = cues.according(at: comma + 1, before: sentence.upperBound),
      isSomebody(cue.subject), end(of: sentence.lowerBound, in: sentence) == comma,
      let words = trimmed(sentence.lowerBound..<comma)
    else { return nil }
    return IndirectClause(tokens: words, cue: cue, rule: "source")
  }

  private func comma(from start: Int, in sentence: Range<Int>) -> Int? {
    let end = min(start + Self.longestSource, sentence.upperBound)
    return (start..<max(start, end)).first {
      scene.isMark($0, ",") && scene.passage(at: $0) == nil
    }
  }

  /// Whether a noun for a person begins at a token, with or without articles.
  private func isApposition(_ start: Int, before end: Int) -> Bool {
    var index = start
    while index < end, NounWords.determiners.contains(tokens[index]) { index += 1 }
    return index < end
      && (SpeakerWords.earlyAdjectives.contains(tokens[index])
        || PersonNouns.noun(in: tokens, at: index, before: end) != nil)
  }

  // MARK: - The clause

  /// The end of the reported clause that begins at a token.
  ///
  /// - Parameters:
  ///   - start: The first token behind `que` or the source.
  ///   - sentence: The sentence around it.
  ///   - isAside: Whether the report stands between a subject and its verb:
  ///     `Leike, estimant que le budget baisse, est parti`.
  /// - Returns: `nil` if the clause never ends or somebody's quoted words cut it short.
  private func end(of start: Int, in sentence: Range<Int>, isAside: Bool = false) -> Int? {
    var depth = 0
    var index = start
    while index < sentence.upperBound {
      guard index - start < Self.longest else { return nil }
      if let number = scene.passage(at: index) {
        let outer = scene.passages[number].outer
        guard isFragment(number), outer.lowerBound == index,
          outer.upperBound <= sentence.upperBound
        else { return index > start && tokens[index - 1].kind == .mark ? index : nil }
        index = outer.upperBound
        continue
      }
      if scene.isMark(index, "(") { depth += 1 }
      if scene.isMark(index, ")") {
        guard depth > 0 else { return index }
        depth -= 1
      }
      if Self.clauseEnds.contains(tokens[index]) || isMainAgain(at: index, in: sentence) {
        return index
      }
      if isAside, scene.isMark(index, ","), index + 1 < sentence.upperBound,
        VerbWords.haveOrBe.contains(tokens[index + 1])
      {
        return index
      }
      index += 1
    }
    return sentence.upperBound
  }

  /// Whether quoted words are a piece of the sentence around them.
  private func isFragment(_ passage: Int) -> Bool {
    switch quotations[passage].kind {
    case .partial, .term, .scare, .title: scene.passages[passage].source == .marks
    default: false
    }
  }

  /// Whether the words from a token on are the article's again: another report, a
  /// source, or a coordinated clause without a `que` of its own.
  private func isMainAgain(at index: Int, in sentence: Range<Int>) -> Bool {
    let end = sentence.upperBound
    let isComma = scene.isMark(index, ",")
    var next = isComma ? index + 1 : index
    guard next < end else { return false }
    if isComma {
      if ReportingClause.verb(at: next, before: end, in: text) != nil || isGerund(at: next) {
        return true
      }
      if cues.according(at: next, before: end) != nil {
        return !(next..<end).contains { scene.isMark($0, ",") }
      }
      if Self.whereas.contains(tokens[next]), next + 1 < end {
        return Self.that.contains(tokens[next + 1])
      }
    }
    guard Self.coordinators.contains(tokens[next]), next + 1 < end else { return false }
    let isBreak = isComma || tokens[next].hash == Self.but
    next += 1
    if let verb = ReportingVerb.group(at: next, before: end, in: text),
      verb.tokens.count > 1 || !verb.form.contains(.alsoNoun)
    {
      return true
    }
    return isBreak && isSubject(at: next, before: end)
  }

  /// `ajoutant que`, `tout en précisant que`.
  private func isGerund(at index: Int) -> Bool {
    var index = index
    while index + 1 < tokens.count, Self.gerundStarts.contains(tokens[index]) { index += 1 }
    guard let form = SpeechVerbs.form(of: tokens[index]) else { return false }
    return form.contains(.gerund)
  }

  /// Whether the subject of a new clause begins at a token.
  private func isSubject(at index: Int, before end: Int) -> Bool {
    if let name = scene.name(at: index) { return cues.subjects.isFollowedByVerb(name) }
    if SpeakerWords.pronouns.contains(tokens[index]) { return true }
    guard NounWords.determiners.contains(tokens[index]),
      let phrase = cues.subjects.nounPhrase(at: index, before: end, wide: true),
      phrase.words.upperBound < end
    else { return false }
    return VerbWords.haveOrBe.contains(tokens[phrase.words.upperBound])
  }

  /// The words without marks at their ends; `nil` for fewer than two of its own.
  private func trimmed(_ words: Range<Int>) -> Range<Int>? {
    var (start, end) = (words.lowerBound, words.upperBound)
    while start < end, isMargin(start) { start += 1 }
    while start < end, isMargin(end - 1) { end -= 1 }
    let count = (start..<end).count { tokens[$0].kind != .mark && scene.passage(at: $0) == nil }
    return count > 1 ? start..<end : nil
  }

  private func isMargin(_ index: Int) -> Bool {
    scene.passage(at: index) == nil && Self.margins.contains(tokens[index])
  }

  // MARK: - Who speaks

  /// Whether a subject can speak: the report and the law say things, the figures and
  /// the rules do not.
  private func isSomebody(_ subject: Subject?) -> Bool {
    switch subject {
    case .name, .pronoun: return true
    case .nobody, nil: return false
    case .phrase(let phrase):
      let head = tokens[phrase.head]
      if cues.subjects.named(phrase, before: phrase.words.upperBound) != nil { return true }
      if SpeakerWords.voices.contains(head) || SpeakerWords.bodies.contains(head)
        || SpeakerWords.persons.contains(head) || Self.speakers.contains(head)
      {
        return true
      }
      let end = phrase.words.upperBound
      if PersonNouns.noun(in: tokens, at: phrase.head, before: end) != nil { return true }
      switch OrganizationNouns.noun(in: tokens, at: phrase.head, before: end)?.kind {
      case .organization, .organ: return true
      case .post, .seat, nil: return false
      }
    }
  }

  private static let that = WordTable(words: "que qu'")
  /// Before `que`: a conjunction, a comparison or a relative.
  private static let otherThat = WordTable(
    words: """
      plus moins aussi autant même mêmes autre autres tel telle tels telles plutôt mieux pire ainsi
      alors tandis afin bien dès lors parce pour sans avant après depuis pendant selon si tant quel
      quelle quels quelles quoi ce c' celui celle ceux celles encore sitôt aussitôt pourvu jusqu'à
      """)
  private static let negations = WordTable(words: "ne n' pas jamais")
  /// Before a verb: what follows was not said, or nobody said it.
  private static let unsaid = WordTable(words: "sans pas été")
  /// `pour garantir que`: to see to it, not to say it.
  private static let ensures = WordTable(words: "garantir assurer")
  /// `il faut rappeler que`, `il va sans dire que`.
  private static let impersonal = WordTable(
    words: """
      faut fallait faudra faudrait convient convenait importe suffit semble paraît va reste force est
      était serait
      """)
  /// Forms of the verbs whose object the speaker does not claim.
  private static let denials = WordTable(
    words: """
      nie nient niait niaient nia nièrent nié nier niant niera ignore ignorent ignorait ignoraient
      ignoré ignorer ignorant doute doutent doutait doutaient douté douter doutant conteste contestent
      contestait contestaient contesté contester contestant réfute réfutent réfutait réfutaient réfuté
      réfuter réfutant rejette rejettent rejetait rejeté rejeter rejetant interroge interrogent
      interrogé
      """)
  private static let places = WordTable(
    words: """
      dans lors sur devant en par via après avant depuis pendant avec sans chez auprès dès sous
      """)
  private static let toWords = WordTable(words: "à au aux")
  private static let audiences = WordTable(
    words: """
      presse télévision radio antenne micro chaîne quotidien site journal magazine agence médias média
      caméra tribune barre audience plusieurs propos cet ce
      """)
  /// `d’abord`, `de nouveau`, `de son côté`.
  private static let afterOf = WordTable(
    words: "abord ailleurs nouveau son leur emblée manière façon même source vive")
  private static let clauseEnds = WordTable(words: "; :")
  private static let margins = WordTable(words: ". , ; : ! ? … ( - – — « » “ ” \"")
  private static let whereas = WordTable(words: "tandis alors")
  private static let coordinators = WordTable(words: "et mais or puis")
  private static let but = WordHash.of("mais")
  private static let gerundStarts = WordTable(words: "tout en et")
  /// Nouns for those whom news quotes without a name.
  private static let speakers = WordTable(
    words: """
      source sources autorités police gendarmerie parquet justice presse témoin témoins expert experts
      experte expertes analyste analystes observateur observateurs enquêteur enquêteurs proche proches
      avocats juges opposition défense accusation étude sondage enquête
      """)
}
