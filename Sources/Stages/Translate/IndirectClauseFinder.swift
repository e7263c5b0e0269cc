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
  let cues: CueFinder
  private var text: AnalyzedText { scene.text }
  var tokens: [Token] { scene.text.tokens }

  /// Between a verb and its `que` stands a date, a place or an audience at most.
  private static let widestGap = 14
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
      for index in sentence where IndirectWords.that.contains(tokens[index]) {
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
    guard !IndirectWords.otherThat.contains(tokens[that - 1]) else { return nil }
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
      !IndirectWords.denials.contains(tokens[verb.verb]),
      !verb.tokens.contains(where: { IndirectWords.negations.contains(tokens[$0]) })
    else { return false }
    guard verb.tokens.lowerBound > floor else { return true }
    let before = tokens[verb.tokens.lowerBound - 1]
    guard !IndirectWords.unsaid.contains(before), !VerbWords.haveOrBe.contains(before),
      !isNoun(verb, after: floor)
    else { return false }
    guard verb.form.contains(.infinitive) else { return true }
    return !IndirectWords.ensures.contains(tokens[verb.verb])
      && !(max(floor, verb.tokens.lowerBound - 4)..<verb.tokens.lowerBound).contains {
        IndirectWords.impersonal.contains(tokens[$0])
          || IndirectWords.negations.contains(tokens[$0])
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
    if VerbWords.isAdverb(gap.lowerBound, in: text) || IndirectWords.places.contains(first) {
      return true
    }
    let second = gap.count > 1 ? tokens[gap.lowerBound + 1] : first
    if IndirectWords.toWords.contains(first) {
      return gap.dropFirst().contains { scene.name(at: $0) != nil || tokens[$0].isCapitalized }
        || gap.dropFirst().prefix(2).contains {
          IndirectWords.audiences.contains(tokens[$0])
            || PersonNouns.noun(in: tokens, at: $0, before: gap.upperBound) != nil
        }
    }
    if SpeakerWords.ofWords.contains(first) { return IndirectWords.afterOf.contains(second) }
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
    return (start..<end).first {
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

  // MARK: - Who speaks

  /// Whether a subject can speak: the report and the law say things, the figures and
  /// the rules do not.
  private func isSomebody(_ subject: Subject?) -> Bool {
    switch subject {
    case .name, .pronoun, .owner: return true
    case .nobody, nil: return false
    case .phrase(let phrase):
      let head = tokens[phrase.head]
      if cues.subjects.named(phrase, before: phrase.words.upperBound) != nil { return true }
      if SpeakerWords.voices.contains(head) || SpeakerWords.bodies.contains(head)
        || SpeakerWords.persons.contains(head) || IndirectWords.speakers.contains(head)
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
}
