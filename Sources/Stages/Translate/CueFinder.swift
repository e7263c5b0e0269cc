import Articles
import French
import Text

/// Finds the cues around a passage.
struct CueFinder {
  let scene: Scene
  let subjects: SubjectFinder
  var text: AnalyzedText { scene.text }

  init(scene: Scene) {
    self.scene = scene
    subjects = SubjectFinder(scene: scene)
  }

  /// Tokens from quoted words to the comma that ends the phrase around them.
  private static let longestFront = 12
  /// Tokens from a verb to its `que`: `a indiqué lundi à la presse que`.
  static let longestLead = 8

  /// The reporting verb or `selon` nearest to a passage, or a noun if they name nobody.
  func cue(before passage: Passage, in segments: [Range<Int>]) -> Cue? {
    if let gapped = gapped(before: passage, in: segments) { return gapped }
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
    if cue?.namesNobody ?? true { cue = agent(before: passage, in: segments) ?? cue }
    if let verb = cue, verb.attribution == .verbBefore,
      let mouthpiece = mouthpiece(in: verb.tokens.upperBound..<passage.outer.lowerBound)
    {
      cue?.subject = mouthpiece
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
    // `« … », assure son encadrement`
    if cue.attribution == .verbAfter, case .phrase(let phrase) = cue.subject,
      !cue.form.isDisjoint(with: [.utters, .judges]),
      phrase.determiner == cue.tokens.upperBound,
      scene.isMark(cue.tokens.lowerBound - 1, ","),
      cue.tokens.lowerBound - passage.outer.upperBound < 2,
      scene.before(passage).isEmpty || scene.word(cue.tokens.upperBound, isIn: Self.possessives)
    {
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
  func isThing(_ cue: Cue) -> Bool {
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

  /// `X : «`: the subject of the sentence before a colon.
  func colon(before passage: Passage, in segments: [Range<Int>]) -> Cue? {
    let open = passage.outer.lowerBound
    guard let segment = segments.first, open > 1, scene.isMark(open - 1, ":"),
      !scene.word(open - 2, isIn: Self.following)  // `pour le motif suivant : «`
    else { return nil }
    var subject = mouthpiece(in: segment) ?? subjects.prevailing(before: open, in: segments)
    if subject == nil, let name = scene.name(at: segment.lowerBound) { subject = .name(name) }
    // `Même son de cloche chez X : «`
    if subject == nil, segments.count == 1, let name = scene.name(at: open - 2),
      name.tokens.upperBound == open - 1, !FiniteVerbs.areIn(segment, of: text)
    {
      subject = .name(name)
    }
    if !isSomebody(subject), let person = soleNamed(in: segments, before: open) {
      subject = .name(person)
    }
    return Cue(
      attribution: .colon, tokens: open - 1..<open, subject: subject, subjectEnd: open)
  }

  /// `Le constat vaut pour Luc Petit : «`: whether a subject is for people or a body by its noun,
  /// not for what a name is part of.
  private func isSomebody(_ subject: Subject?) -> Bool {
    switch subject {
    case nil, .nobody?: false
    case .phrase(let phrase)?:
      subjects.isPerson(phrase, before: phrase.words.upperBound) || subjects.isNative(phrase)
        || [SpeakerWords.bodies, SpeakerWords.voices, SpeakerWords.powers].contains {
          scene.word(phrase.head, isIn: $0)
        } || OrganizationNouns.isOrganization(text.tokens[phrase.head])
    default: true
    }
  }

  /// The one person whom the sentence before a colon names.
  private func soleNamed(in segments: [Range<Int>], before open: Int) -> NameTable.Occurrence? {
    var sole: NameTable.Occurrence?
    for segment in segments {
      for place in scene.names.occurrences(inTokens: segment.clamped(to: 0..<open)) {
        let name = scene.names.occurrences[place]
        guard scene.entity(of: name).type == .person else { continue }
        if let sole, sole.entity != name.entity { return nil }
        sole = name
      }
    }
    return sole
  }

  private static let possessives = WordTable(words: "son sa ses leur leurs")
  private static let following = WordTable(words: "suivant suivante suivants suivantes")
}
