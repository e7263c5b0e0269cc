import Articles
import French
import Text

/// What in the sentence says that quoted words are somebody's, and whose.
struct Cue {
  var attribution: Quotation.Attribution
  /// The reporting words.
  var tokens: Range<Int>
  var subject: Subject?
  /// Where a name in apposition to the subject must begin before.
  var subjectEnd: Int
  var form: SpeechVerbs.Form = []
  /// A speaker that stands in quotation marks itself: `Selon « Grand soir », «`.
  var quotedSource: Int?

  /// Whether the subject is a phrase that ends right before a verb of declaring, as in `le
  /// monarque avait déclaré`.
  var followsSubject: Bool {
    guard case .phrase(let phrase) = subject, attribution == .verbBefore, form.contains(.utters),
      form.isDisjoint(with: [.bare, .infinitive, .gerund])
    else { return false }
    return phrase.words.upperBound <= tokens.lowerBound
      && tokens.lowerBound - phrase.words.upperBound <= Self.widestGap
  }

  /// Tokens between a subject and its verb: adverbs.
  private static let widestGap = 2

  /// Whether the cue alone leaves open who spoke: `on peut lire`.
  var namesNobody: Bool {
    switch subject {
    case .nobody: true
    case nil: quotedSource == nil
    default: false
    }
  }
}

/// Finds the cues around a passage.
struct CueFinder {
  let scene: Scene
  let subjects: SubjectFinder
  private var text: AnalyzedText { scene.text }

  init(scene: Scene) {
    self.scene = scene
    subjects = SubjectFinder(scene: scene)
  }

  /// Tokens of a subject before its verb, with what stands in apposition to it.
  private static let longestSubject = 14
  /// Tokens of a sentence between quoted words and a clause that ends it.
  private static let longestRest = 16
  /// Tokens from quoted words to the comma that ends the phrase around them.
  private static let longestFront = 12
  /// Tokens from a verb to its `que`: `a indiqué lundi à la presse que`.
  private static let longestLead = 8
  /// Tokens from a participle to the words that it introduces: `qualifié de «`.
  private static let longestLink = 3
  /// Marks between words and the clause behind them: `) , —`.
  private static let mostGaps = 3
  /// Tokens from `décrit` to the words, with the one described in between.
  private static let widestDescription = 30

  // MARK: - Behind the passage

  /// `, a déclaré Leike`, `, selon le ministre`.
  func behind(_ passage: Passage) -> Cue? {
    let right = scene.after(passage)
    var index = right.lowerBound
    while index < right.upperBound, index - right.lowerBound < Self.mostGaps,
      Self.gaps.contains(text.tokens[index])
    { index += 1 }
    // `, comme l’a lancé X`
    if index + 1 < right.upperBound, index > right.lowerBound, text.tokens[index].hash == Self.like
    {
      index += 1
    }
    guard index < right.upperBound else { return nil }
    if let verb = ReportingClause.verb(at: index, before: right.upperBound, in: text) {
      return Cue(
        attribution: verb.pronoun == nil ? .verbAfter : .invertedPronoun, tokens: verb.tokens,
        subject: subjects.subject(after: verb, before: right.upperBound)
          ?? somebody(behind: verb.tokens.upperBound, before: right.upperBound),
        subjectEnd: right.upperBound, form: verb.form)
    }
    if let source = parenthetical(right) ?? beneficiary(right, of: passage) { return source }
    // `« … » Selon X, …` begins another sentence.
    let source =
      text.tokens[index].isCapitalized && index == right.lowerBound
      ? nil : according(at: index, before: right.upperBound)
    return source ?? agent(in: right, behind: passage)
      ?? subjectFirst(at: index, before: right.upperBound, behind: passage)
      ?? headline(behind: passage, in: right) ?? unlisted(at: index, in: right, behind: passage)
      ?? closing(right, of: passage) ?? english(at: index, in: right)
  }

  /// `« Nous reviendrons » (Luc Petit)`
  private func parenthetical(_ right: Range<Int>) -> Cue? {
    let open = right.lowerBound
    guard open + 2 < right.upperBound, scene.isMark(open, "("),
      let name = scene.name(at: open + 1), scene.entity(of: name).type == .person,
      name.tokens.upperBound < right.upperBound,
      scene.isMark(name.tokens.upperBound, ")") || scene.isMark(name.tokens.upperBound, ",")
    else { return nil }
    return Cue(
      attribution: .nounCue, tokens: open..<open + 1, subject: .name(name),
      subjectEnd: right.upperBound)
  }

  /// `“…,” said X`, `“…,” X told Reuters`, `“…,” she said`: an English clause that was left as it is.
  private func english(at start: Int, in right: Range<Int>) -> Cue? {
    let window = start..<min(right.upperBound, start + Self.longestEnglishSubject)
    guard let verb = window.first(where: { scene.word($0, isIn: Self.englishVerbs) }) else {
      return nil
    }
    let subject: Subject
    if verb == start {
      guard verb + 1 < right.upperBound, let name = scene.name(at: verb + 1) else { return nil }
      subject = .name(name)
    } else if let name = scene.name(at: start), name.tokens.upperBound <= verb {
      subject = .name(name)
    } else if verb == start + 1, scene.word(start, isIn: Self.englishPronouns) {
      subject = .pronoun(start)
    } else {
      return nil
    }
    return Cue(
      attribution: .verbAfter, tokens: verb..<verb + 1, subject: subject,
      subjectEnd: right.upperBound, form: [.utters, .finite])
  }

  /// Tokens of a name with its title before an English verb.
  private static let longestEnglishSubject = 8
  private static let englishVerbs = WordTable(
    words: "said says told wrote writes tweeted added replied explained")
  private static let englishPronouns = WordTable(words: "he she")

  /// `jugé « brutal » par les syndicats`: by whom something is called so.
  private func agent(in right: Range<Int>, behind passage: Passage) -> Cue? {
    var by = right.lowerBound
    var participle: Int?
    if by < right.upperBound, isSpeechParticiple(by) {
      // `la réplique « … » lancée par le député`
      participle = by
      by += 1
    } else if let segment = scene.before(passage).first,
      segment.upperBound == passage.outer.lowerBound
    {
      participle = segment.suffix(Self.longestLink).last(where: isSpeechParticiple)
      // `dans un communiqué que «`
      if let participle,
        (participle..<segment.upperBound).contains(where: {
          scene.word($0, isIn: NounWords.complementizers)
        })
      {
        return nil
      }
    }
    guard let participle, by + 1 < right.upperBound, text.tokens[by].hash == SubjectFinder.by
    else { return nil }
    let subject: Subject
    if let name = scene.name(at: by + 1) {
      subject = .name(name)
    } else if scene.word(by + 1, isIn: NounWords.determiners),
      let phrase = subjects.nounPhrase(at: by + 1, before: right.upperBound, wide: false)
    {
      subject = .phrase(phrase)
    } else {
      return nil
    }
    return Cue(
      attribution: .verbAfter, tokens: participle..<participle + 1, subject: subject,
      subjectEnd: right.upperBound)
  }

  private func isSpeechParticiple(_ index: Int) -> Bool {
    SpeechVerbs.form(of: text.tokens[index])?.contains(.participle) ?? false
  }

  /// `Cet « événement grave » du pays, a-t-il ajouté`: a clause that ends the sentence in
  /// which the words stand.
  private func closing(_ right: Range<Int>, of passage: Passage) -> Cue? {
    // Behind words that stand for themselves, another sentence begins.
    let endsSentence = Self.finals.contains(text.tokens[passage.tokens.upperBound - 1])
    guard
      !text.tokens[right.lowerBound].isCapitalized
        || !endsSentence && !scene.before(passage).isEmpty
    else { return nil }
    for comma in right.prefix(Self.longestRest) where scene.isMark(comma, ",") {
      guard comma + 1 < right.upperBound else { return nil }
      if let source = according(at: comma + 1, before: right.upperBound) { return source }
      guard let verb = ReportingClause.verb(at: comma + 1, before: right.upperBound, in: text),
        let subject = subjects.subject(after: verb, before: right.upperBound)
      else { continue }
      if case .phrase(let phrase) = subject, !subjects.canSpeak(phrase) { continue }
      return Cue(
        attribution: verb.pronoun == nil ? .verbAfter : .invertedPronoun, tokens: verb.tokens,
        subject: subject, subjectEnd: right.upperBound, form: verb.form)
    }
    return nil
  }

  /// `“I quit,” elle a dit`, `« … », Leike nous a écrit hier`: the order of English, which
  /// machine translation keeps.
  private func subjectFirst(at start: Int, before end: Int, behind passage: Passage) -> Cue? {
    // Behind words inside a sentence, the sentence goes on.
    guard scene.before(passage).isEmpty, start < end,
      SpeakerWords.pronouns.contains(text.tokens[start]) || text.tokens[start].isCapitalized
        || NounWords.determiners.contains(text.tokens[start])
    else { return nil }
    for index in start + 1..<min(end, start + Self.longestSubject) {
      guard !SpeakerWords.breakers.contains(text.tokens[index]) else { return nil }
      guard let verb = ReportingVerb.group(at: index, before: end, in: text),
        !verb.form.isDisjoint(with: [.utters, .judges]),
        verb.form.isDisjoint(with: [.infinitive, .gerund]), verb.pronoun == nil
      else { continue }
      guard endsClause(at: verb.tokens.upperBound, before: end),
        let subject = subjects.subject(before: verb, in: [start..<end])
      else { return nil }
      return Cue(
        attribution: .verbAfter, tokens: verb.tokens, subject: subject,
        subjectEnd: verb.tokens.lowerBound, form: verb.form)
    }
    return nil
  }

  /// Whether nothing that is said follows a verb: `a dit dans un mémo`, not `a dit que`.
  private func endsClause(at index: Int, before end: Int) -> Bool {
    guard index < end else { return true }
    let token = text.tokens[index]
    return token.kind == .mark && !token.isMark(UInt8(ascii: ":"))
      || SpeakerWords.times.contains(token) || Self.circumstances.contains(token)
  }

  /// `« Je reste » : Leike répond aux rumeurs`, at the top of a text or item.
  private func headline(behind passage: Passage, in right: Range<Int>) -> Cue? {
    let colon = right.lowerBound
    guard colon + 1 < right.upperBound, scene.isMark(colon, ":"),
      text.tokens[passage.outer.lowerBound].flags.contains(.startsParagraph),
      PassageShape(passage.tokens, in: text).hasFiniteVerb
        || scene.word(colon + 1, isIn: Self.presenting)
        || scene.word(min(colon + 2, right.upperBound - 1), isIn: CueNouns.all)
    else { return nil }
    let subject: Subject
    if let name = scene.name(at: colon + 1) {
      subject = .name(name)
    } else if NounWords.determiners.contains(text.tokens[colon + 1]),
      let phrase = subjects.nounPhrase(at: colon + 1, before: right.upperBound, wide: false),
      subjects.isPerson(phrase, before: right.upperBound)
    {
      subject = .phrase(phrase)
    } else if let owner = owner(ofNounAt: colon + 2, before: right.upperBound) {
      // `« … » : la promesse de X`
      subject = .name(owner)
    } else if scene.word(colon + 1, isIn: Self.presenting) {
      // `« … » : c’est ainsi que X a qualifié la loi`
      guard
        let verb = (colon + 2..<right.upperBound).lazy.compactMap({
          ReportingVerb.group(ending: $0, after: colon + 1, in: text)
        }).first, let found = subjects.subject(before: verb, in: [colon + 1..<right.upperBound])
      else { return nil }
      subject = found
    } else {
      return nil
    }
    return Cue(
      attribution: .colon, tokens: colon..<colon + 1, subject: subject,
      subjectEnd: right.upperBound)
  }

  /// Whose a noun for words is: `le cri du cœur de X`.
  private func owner(ofNounAt noun: Int, before end: Int) -> NameTable.Occurrence? {
    guard noun < end, scene.word(noun, isIn: CueNouns.all) else { return nil }
    for index in noun + 1..<max(noun + 1, min(end, noun + Self.widestOwner)) {
      guard let name = scene.name(at: index) else { continue }
      return SpeakerWords.ofWords.contains(text.tokens[name.tokens.lowerBound - 1]) ? name : nil
    }
    return nil
  }

  /// Tokens from a noun for words to the name of whose they are.
  private static let widestOwner = 6

  /// `C’est « un soulagement » pour X`
  private func beneficiary(_ right: Range<Int>, of passage: Passage) -> Cue? {
    let link = right.lowerBound
    let open = passage.outer.lowerBound
    guard link + 1 < right.upperBound, text.tokens[link].hash == Self.forWord,
      let name = scene.name(at: link + 1), scene.entity(of: name).type == .person,
      open > 0, scene.word(open - 1, isIn: Self.copulas)
    else { return nil }
    return Cue(
      attribution: .accordingTo, tokens: link..<link + 1, subject: .name(name),
      subjectEnd: right.upperBound)
  }

  private static let copulas = WordTable(words: "est sont était étaient sera serait reste demeure")

  // MARK: - Before the passage

  /// The reporting verb or `selon` nearest to a passage, or a noun if they name nobody.
  func cue(before passage: Passage, in segments: [Range<Int>]) -> Cue? {
    var cue = verb(before: passage, in: segments)
    if var source = accordingTo(before: passage, in: segments),
      cue.map({ $0.tokens.lowerBound < source.tokens.upperBound || isThing($0) }) ?? true
    {
      // `X a rappelé que selon lui «`: the subject of the verb that reports.
      if case .pronoun = source.subject, let cue, cue.subject != nil, !cue.namesNobody {
        (source.subject, source.subjectEnd) = (cue.subject, cue.subjectEnd)
      }
      cue = source
    }
    if let circle = circle(before: passage, in: segments, cue) { return circle }
    if cue?.namesNobody ?? true {
      cue = noun(before: passage, in: segments, needsOwner: cue != nil) ?? cue
    }
    if let known = cue, known.subject == nil, known.quotedSource == nil,
      let subject = fronted(passage, before: segments)
    {
      cue?.subject = subject
      cue?.subjectEnd = scene.after(passage).upperBound
    }
    return cue
  }

  /// `Le monarque a déclaré lundi que`: whether what stands before a verb of declaring is said to
  /// declare these words.
  func declares(_ cue: Cue, before passage: Passage) -> Bool {
    if case .phrase(let phrase) = cue.subject, !cue.form.isEmpty, subjects.isAgentNoun(phrase) {
      return true
    }
    guard cue.followsSubject else { return false }
    let open = passage.outer.lowerBound
    let next = cue.tokens.upperBound
    guard next < open else { return true }
    return scene.isMark(open - 1, ":")
      || (next..<min(open, next + Self.longestLead)).contains {
        scene.word($0, isIn: NounWords.complementizers)
      }
  }

  /// `Selon X, ce prêt marque «`: whether the subject of a verb is nobody who speaks.
  private func isThing(_ cue: Cue) -> Bool {
    // `Selon X, ceux-ci présenteraient «`: the conditional of what others report.
    if !cue.form.contains(.utters), cue.tokens.count < 3,
      cue.tokens.contains(where: { FiniteVerbs.isFuture(text.tokens[$0], in: text) })
    {
      return true
    }
    guard case .phrase(let phrase) = cue.subject else { return false }
    return !subjects.canSpeak(phrase)
  }

  /// `Se disant « confiant » en l’arrêt, l’avocat a parlé`: the subject behind a phrase that
  /// stands first.
  private func fronted(_ passage: Passage, before segments: [Range<Int>]) -> Subject? {
    let right = scene.after(passage)
    guard segments.count == 1,
      segments[0].lowerBound == scene.sentenceStart(of: segments[0].lowerBound),
      let comma = right.prefix(Self.longestFront).first(where: { scene.isMark($0, ",") }),
      comma + 1 < right.upperBound
    else { return nil }
    return subjects.prevailing(before: right.upperBound, in: [comma + 1..<right.upperBound])
  }

  /// The nearest reporting verb before a passage in its sentence.
  private func verb(before passage: Passage, in segments: [Range<Int>]) -> Cue? {
    let open = passage.outer.lowerBound
    for segment in segments {
      var index = segment.upperBound - 1
      while index >= segment.lowerBound {
        if let verb = ReportingVerb.group(ending: index, after: segment.lowerBound, in: text),
          reports(verb, before: open, segmentEnd: segment.upperBound)
        {
          return inserted(verb, in: segment)
            ?? cue(of: outer(around: verb, in: segment) ?? verb, in: segments)
        }
        index -= 1
      }
    }
    return nil
  }

  /// Whether a name or an article stands at a token, as where a subject begins.
  private func opensPhrase(_ index: Int) -> Bool {
    scene.name(at: index) != nil || text.tokens[index].isCapitalized
      || NounWords.determiners.contains(text.tokens[index])
  }

  /// `X a indiqué que Y souhaite «`: what somebody says that another wishes is his words.
  private func outer(around verb: ReportingVerb, in segment: Range<Int>) -> ReportingVerb? {
    guard !verb.form.contains(.utters) || verb.form.contains(.bare), verb.form.contains(.finite)
    else { return nil }
    let start = verb.tokens.lowerBound
    guard
      let that = (segment.lowerBound..<start).last(where: {
        scene.word($0, isIn: NounWords.complementizers)
      }), !(that..<start).contains(where: { scene.isMark($0, ";") })
    else { return nil }
    for index in (max(segment.lowerBound, that - Self.longestLead)..<that).reversed() {
      if let outer = ReportingVerb.group(ending: index, after: segment.lowerBound, in: text) {
        return outer.form.contains(.utters) ? outer : nil
      }
    }
    return nil
  }

  /// `La mutation, jugent les conseillers, n’avait « … »`, `comme l’indique Luc Petit : «`: a
  /// clause that is set off has its subject behind its verb.
  private func inserted(_ verb: ReportingVerb, in segment: Range<Int>) -> Cue? {
    let start = verb.tokens.lowerBound
    guard start > segment.lowerBound,
      scene.isMark(start - 1, ",") || scene.word(start - 1, isIn: Self.likewise),
      let inverted = ReportingClause.verb(at: start, before: segment.upperBound, in: text),
      let comma = (inverted.tokens.upperBound..<segment.upperBound).first(where: {
        scene.isMark($0, ",") || scene.isMark($0, ":")
      }),
      !scene.isMark(comma, ":") || opensPhrase(inverted.tokens.upperBound),
      let subject = subjects.subject(after: inverted, before: comma)
    else { return nil }
    return Cue(
      attribution: .verbBefore, tokens: inverted.tokens, subject: subject, subjectEnd: comma,
      form: inverted.form)
  }

  /// A verb before reported words as a cue, with its subject.
  func cue(of verb: ReportingVerb, in segments: [Range<Int>]) -> Cue {
    let subject = subjects.causee(of: verb) ?? subjects.subject(before: verb, in: segments)
    let attribution: Quotation.Attribution =
      switch subject {
      case .pronoun: verb.pronoun == nil ? .anaphora : .invertedPronoun
      default: .verbBefore
      }
    return Cue(
      attribution: attribution, tokens: verb.tokens, subject: subject,
      subjectEnd: verb.tokens.lowerBound, form: verb.form)
  }

  private func reports(_ verb: ReportingVerb, before open: Int, segmentEnd: Int) -> Bool {
    let next = verb.tokens.upperBound
    // `un acteur célèbre pour ses «`
    if next < open, text.tokens[next].hash == Self.forWord, scene.word(verb.verb, isIn: Self.famous)
    {
      return false
    }
    // `veut « recruter »`; with more between them it is what somebody does.
    if scene.word(verb.verb, isIn: Self.wishes) {
      return verb.form.isDisjoint(with: [.infinitive, .gerund])
        && (next..<open).allSatisfy {
          VerbWords.betweenParts.contains(text.tokens[$0])
            || scene.word($0, isIn: NounWords.complementizers)
            || PassageShape.isInfinitive($0, in: text) || text.tokens[$0].hash == Self.make
        }
    }
    if verb.form.contains(.describes) {
      return open - next < Self.widestDescription
    }
    guard verb.form.contains(.bare) else { return true }
    // `a appelé à « l’unité »`
    if next < open, open - next <= 2, scene.word(verb.verb, isIn: Self.calls),
      scene.word(next, isIn: Self.toward)
    {
      return true
    }
    // `ce qu’elle a appelé une «`
    let start = verb.tokens.lowerBound
    if (max(0, start - Self.widestWhat)..<start).contains(where: {
      text.tokens[$0].hash == Self.what
        && scene.word($0 + 1, isIn: NounWords.complementizers)
    }) {
      return true
    }
    // `a remercié les familles « pour leur patience »`
    if text.tokens[open + 1].hash == Self.forWord, scene.word(verb.verb, isIn: Self.thanks) {
      return true
    }
    // `lance : «`, `lance que «`, `lance «`, and anything before a colon.
    return next == open || segmentEnd == open && scene.isMark(open - 1, ":")
      || next + 1 == open
        && (NounWords.complementizers.contains(text.tokens[next])
          || text.tokens[next].hash == Self.forWord)  // `l’a remerciée pour «`
  }

  /// `X : «`: the subject of the sentence before a colon.
  func colon(before passage: Passage, in segments: [Range<Int>]) -> Cue? {
    let open = passage.outer.lowerBound
    guard let segment = segments.first, open > 1, scene.isMark(open - 1, ":"),
      !scene.word(open - 2, isIn: Self.following)  // `pour le motif suivant : «`
    else { return nil }
    var subject = subjects.prevailing(before: open, in: segments)
    if subject == nil, let name = scene.name(at: segment.lowerBound) { subject = .name(name) }
    return Cue(
      attribution: .colon, tokens: open - 1..<open, subject: subject, subjectEnd: open)
  }

  /// The last reporting verb of a sentence: who spoke just before.
  func lastVerb(inSentence number: Int) -> Cue? {
    let sentence = text.sentences[number].tokens
    for index in sentence.reversed() where scene.passage(at: index) == nil {
      guard
        let verb = ReportingVerb.group(ending: index, after: sentence.lowerBound, in: text),
        !verb.form.contains(.bare)
      else { continue }
      guard let subject = subjects.subject(before: verb, in: [sentence]) else { continue }
      return Cue(
        attribution: .anaphora, tokens: verb.tokens, subject: subject,
        subjectEnd: verb.tokens.lowerBound, form: verb.form)
    }
    return nil
  }

  private static let finals = WordTable(words: ". ! ? …")
  private static let famous = WordTable(words: "célèbre célèbres")
  private static let presenting = WordTable(words: "c' voilà voici ainsi tel telle tels telles")
  private static let calls = WordTable(words: "appelé appelée appelés appelant appeler")
  private static let toward = WordTable(words: "à au aux")
  private static let thanks = WordTable(words: "remercié remercier remerciant")
  /// Tokens from `ce` to the verb of its clause.
  private static let widestWhat = 3
  private static let what = WordHash.of("ce")
  private static let make = WordHash.of("faire")
  private static let wishes = WordTable(
    words: """
      veut veulent voulait voulaient voudra voudront voudrait voudraient voulut voulurent voulu voulue voulus
      voulues vouloir voulant
      """)
  private static let like = WordHash.of("comme")
  private static let likewise = WordTable(words: "comme ainsi")
  private static let following = WordTable(words: "suivant suivante suivants suivantes")
  private static let gaps = WordTable(words: ", ) - – —")
  private static let circumstances = WordTable(
    words: """
      à au aux dans sur lors en pendant après avant devant par via avec depuis hier aujourd'hui lundi \
      mardi mercredi jeudi vendredi samedi dimanche plus ensuite
      """)
  static let forWord = WordHash.of("pour")
}
