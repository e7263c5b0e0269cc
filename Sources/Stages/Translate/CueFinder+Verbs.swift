import Articles
import French
import Text

/// Reporting verbs before quoted words.
extension CueFinder {
  /// Tokens from `décrit` to the words, with the one described in between.
  private static let widestDescription = 30

  /// The nearest reporting verb before a passage in its sentence.
  func verb(before passage: Passage, in segments: [Range<Int>]) -> Cue? {
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
      .verbBefore, inverted, subject: subject,
      subjectEnd: endOfApposition(at: comma, before: segment.upperBound))
  }

  /// `écrit le maire, Luc Petit, «`: where a name that a comma sets off ends; the comma itself if
  /// none stands there.
  private func endOfApposition(at comma: Int, before end: Int) -> Int {
    guard scene.isMark(comma, ","), comma + 1 < end, let name = scene.name(at: comma + 1),
      name.tokens.upperBound >= end || scene.isMark(name.tokens.upperBound, ",")
    else { return comma }
    return name.tokens.upperBound
  }

  /// A verb before reported words as a cue, with its subject.
  func cue(of verb: ReportingVerb, in segments: [Range<Int>]) -> Cue {
    let subject = subjects.causee(of: verb) ?? subjects.subject(before: verb, in: segments)
    let attribution: Quotation.Attribution =
      switch subject {
      case .pronoun: verb.pronoun == nil ? .anaphora : .invertedPronoun
      default: .verbBefore
      }
    return Cue(attribution, verb, subject: subject, subjectEnd: verb.tokens.lowerBound)
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
      // `X, décrit comme «`: the participle is no verb of its own.
      return open - next < Self.widestDescription
        && !(open - next <= 1
          && subjects.isDescribed(before: open, floor: scene.sentenceStart(of: verb.verb)))
    }
    guard verb.form.contains(.bare) else { return true }
    // `a appelé à « l’unité »`, `a appelé ses élus à « l’unité »`
    if next < open, open - next <= Self.widestCall, scene.word(verb.verb, isIn: Self.calls),
      scene.word(next, isIn: Self.toward) || scene.word(open - 1, isIn: Self.toward),
      !(next..<open).contains(where: { text.tokens[$0].kind == .mark })
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

  /// The last reporting verb of a sentence: who spoke just before.
  func lastVerb(inSentence number: Int) -> Cue? {
    let sentence = text.sentences[number].tokens
    for index in sentence.reversed() where scene.passage(at: index) == nil {
      guard
        let verb = ReportingVerb.group(ending: index, after: sentence.lowerBound, in: text),
        !verb.form.contains(.bare), !isBelonging(index)
      else { continue }
      guard let subject = subjects.subject(before: verb, in: [sentence]) else { continue }
      return Cue(.anaphora, verb, subject: subject, subjectEnd: verb.tokens.lowerBound)
    }
    return nil
  }

  /// `relève de Rome`: no speech.
  private func isBelonging(_ verb: Int) -> Bool {
    scene.word(verb, isIn: Self.belonging) && scene.word(verb + 1, isIn: SpeakerWords.ofWords)
  }

  private static let belonging = WordTable(words: "relève relèvent relevait relevaient relèvera")

  /// The first reporting verb among some words of a sentence, with its subject.
  func firstVerb(in words: Range<Int>, of sentence: Range<Int>) -> Cue? {
    for index in words where scene.passage(at: index) == nil {
      guard
        let verb = ReportingVerb.group(ending: index, after: sentence.lowerBound, in: text),
        verb.form.contains(.finite) || verb.tokens.count > 1, !verb.form.contains(.bare)
      else { continue }
      return cue(of: verb, in: [sentence])
    }
    return nil
  }

  private static let famous = WordTable(words: "célèbre célèbres")
  private static let calls = WordTable(words: "appelé appelée appelés appelant appeler")
  private static let toward = WordTable(words: "à au aux")
  /// Tokens from `appeler` to the words that somebody is called to.
  private static let widestCall = 9
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
  private static let likewise = WordTable(words: "comme ainsi que qu'")
}
