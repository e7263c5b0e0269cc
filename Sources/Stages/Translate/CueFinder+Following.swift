import Articles
import French
import Text

/// Who speaks by the words behind a quotation that are no reporting clause: `« … » La phrase de X
/// a fait rire`.
extension CueFinder {
  /// Whose words a sentence behind them says they are.
  ///
  /// Cost: looks at the first two dozen tokens.
  func teller(in words: Range<Int>) -> Subject? {
    // `Ainsi parlait X`
    if let first = words.first, scene.text.tokens[first].hash == Self.thus, words.count > 2,
      scene.text.tokens[first + 1].kind == .word
    {
      return somebody(behind: first + 2, before: words.upperBound)
    }
    if let clause = presentedClause(of: words) {
      return subjects.prevailing(before: clause.upperBound, in: [clause]).flatMap(speaking)
        ?? owner(in: clause)
    }
    return owner(in: words)
  }

  /// `C’est par ces mots que …`, `En ces termes, …`: the clause that names who speaks.
  private func presentedClause(of words: Range<Int>) -> Range<Int>? {
    let tokens = scene.text.tokens
    guard
      let these = words.prefix(Self.widestPresentation).first(where: {
        scene.word($0, isIn: Self.these)
      }), these > words.lowerBound, scene.word(these - 1, isIn: Self.means),
      (these + 1..<min(words.upperBound, these + 4)).contains(where: {
        scene.word($0, isIn: CueNouns.all) || scene.word($0, isIn: CueNouns.owned)
      })
    else { return nil }
    let isCleft = words.prefix(2).contains { tokens[$0].hash == Self.it }
    let link = (these + 1..<min(words.upperBound, these + Self.widestPresentation)).first {
      isCleft ? scene.word($0, isIn: Self.that) : scene.isMark($0, ",")
    }
    return link.map { $0 + 1..<words.upperBound }
  }

  /// A subject that can have spoken.
  private func speaking(_ subject: Subject) -> Subject? {
    guard case .phrase(let phrase) = subject else { return subject }
    let end = min(phrase.words.upperBound + 1, scene.text.tokens.count)
    return subjects.canSpeak(phrase) && !scene.word(phrase.head, isIn: CueNouns.all)
      ? subjects.named(phrase, before: end) ?? subject : nil
  }

  /// `la petite phrase du sénateur X`, `la lettre adressée par X`, `L’interpellation est signée X`:
  /// whose the noun for words is.
  private func owner(in words: Range<Int>) -> Subject? {
    for noun in words.dropFirst().prefix(Self.longestOpening)
    where scene.word(noun, isIn: CueNouns.all) || scene.word(noun, isIn: CueNouns.feelings)
      || scene.word(noun, isIn: CueNouns.owned)
    {
      guard
        scene.word(noun - 1, isIn: Self.articles)
          || scene.word(noun - 1, isIn: SpeakerWords.earlyAdjectives)
      else { continue }
      // `À la tribune de l’Assemblée`
      if noun > words.lowerBound + 1, scene.word(noun, isIn: Self.desks),
        scene.word(noun - 2, isIn: Self.means)
      {
        continue
      }
      for link in noun + 1..<min(words.upperBound - 1, noun + Self.widestComplement) {
        if scene.word(link, isIn: SpeakerWords.ofWords) {
          if let owner = somebody(governedBy: link, before: words.upperBound) { return owner }
        } else if scene.text.tokens[link].hash == SubjectFinder.by {
          guard
            (noun + 1..<link).contains(where: {
              subjects.isParticiple($0) && !scene.word($0, isIn: SubjectFinder.seen)
            }), let owner = somebody(governedBy: link, before: words.upperBound)
          else { return nil }
          return owner
        } else if scene.word(link, isIn: Self.signed), let name = scene.name(at: link + 1) {
          return .name(name)
        } else if scene.word(link, isIn: SpeakerWords.breakers)
          || FiniteVerbs.isFinite(scene.text.tokens[link], in: scene.text)
        {
          break
        }
      }
    }
    return nil
  }

  /// The person or body behind a preposition: `du sénateur X`, `de l’armée`, `par X`.
  private func somebody(governedBy link: Int, before end: Int) -> Subject? {
    var next = link + 1
    while next < end, scene.word(next, isIn: SpeakerWords.civilities) || scene.isMark(next, ".") {
      next += 1
    }
    guard next < end else { return nil }
    if let name = scene.name(at: next) { return .name(name) }
    let isContracted =
      scene.word(link, isIn: SpeakerWords.ofWords)
      && scene.word(link, isIn: NounWords.determiners)
      && scene.text.tokens[link].hash != Self.elided
    guard isContracted || scene.word(next, isIn: NounWords.determiners),
      let phrase = subjects.nounPhrase(at: isContracted ? link : next, before: end, wide: false),
      subjects.canSpeak(phrase), !scene.word(phrase.head, isIn: CueNouns.all)
    else { return nil }
    return subjects.named(phrase, before: end) ?? .phrase(phrase)
  }

  /// `Londres a dénoncé « A », Paris « B »`: who says the second words by the same verb.
  func gapped(before passage: Passage, in segments: [Range<Int>]) -> Cue? {
    guard segments.count > 1, let nearest = segments.first,
      nearest.upperBound == passage.outer.lowerBound, nearest.count > 1,
      nearest.count <= Self.widestGapped, scene.isMark(nearest.lowerBound, ",")
    else { return nil }
    let start = nearest.lowerBound + 1
    var end = nearest.upperBound
    while end > start, scene.word(end - 1, isIn: Self.smallWords) { end -= 1 }
    let subject: Subject
    if let name = scene.name(at: start), name.tokens == start..<end {
      subject = .name(name)
    } else if let stranger = subjects.stranger(at: start, before: end),
      stranger.words.upperBound == end
    {
      subject = .phrase(stranger)
    } else if scene.word(start, isIn: Self.articles),
      let phrase = subjects.nounPhrase(at: start, before: end, wide: true),
      phrase.words.upperBound == end, subjects.canSpeak(phrase)
    {
      subject = subjects.named(phrase, before: end) ?? .phrase(phrase)
    } else {
      return nil
    }
    guard let verb = verb(before: passage, in: Array(segments.dropFirst())), verb.subject != nil
    else { return nil }
    return Cue(
      attribution: .verbBefore, tokens: verb.tokens, subject: subject, subjectEnd: end,
      form: verb.form)
  }

  /// `Accusé par X d’« avoir menti »`: by whom something is said of somebody.
  func agent(before passage: Passage, in segments: [Range<Int>]) -> Cue? {
    let open = passage.outer.lowerBound
    guard let segment = segments.first, segment.upperBound == open,
      let by = segment.suffix(Self.widestAgent).last(where: {
        scene.text.tokens[$0].hash == SubjectFinder.by
      }), by > segment.lowerBound,
      let form = SpeechVerbs.form(of: scene.text.tokens[by - 1]), form.contains(.participle),
      !form.isDisjoint(with: [.judges, .describes]) || !form.contains(.bare),
      let subject = somebody(governedBy: by, before: open)
    else { return nil }
    let end: Int =
      switch subject {
      case .name(let name): name.tokens.upperBound
      case .phrase(let phrase): phrase.words.upperBound
      default: open
      }
    guard open - end <= Self.widestLink,
      (end..<open).allSatisfy({ scene.word($0, isIn: Self.agentLinks) })
    else { return nil }
    return Cue(
      attribution: .verbBefore, tokens: by - 1..<by, subject: subject, subjectEnd: open, form: form)
  }

  /// `Le groupe a répondu par la voix de son avocat, X : «`: who speaks for the subject.
  func mouthpiece(in words: Range<Int>) -> Subject? {
    guard words.count > Self.shortestMouthpiece,
      let voice = words.dropFirst(2).first(where: { scene.word($0, isIn: Self.mouths) }),
      scene.text.tokens[voice - 2].hash == SubjectFinder.by,
      scene.word(voice - 1, isIn: Self.articles), voice + 1 < words.upperBound,
      scene.word(voice + 1, isIn: SpeakerWords.ofWords)
    else { return nil }
    return somebody(governedBy: voice + 1, before: words.upperBound)
  }

  /// `X aurait jugé « … », rapporte le journal Y`: whether the clause behind says who tells of
  /// words that the sentence gives to somebody else.
  func isRelayed(_ cue: Cue, by behind: Cue) -> Bool {
    guard cue.attribution == .verbBefore, !cue.namesNobody, !cue.form.contains(.bare),
      !cue.form.isDisjoint(with: [.utters, .judges, .describes]),
      cue.form.isDisjoint(with: [.infinitive, .gerund])
    else { return false }
    if case .phrase(let phrase) = cue.subject,
      !subjects.isPerson(phrase, before: text.tokens.count),
      !OrganizationNouns.isOrganization(text.tokens[phrase.head])
    {
      return false
    }
    return behind.attribution == .accordingTo
      || behind.tokens.contains { scene.word($0, isIn: Self.relays) }
  }

  /// Tokens from the start of a sentence to `que`: `C’est en ces termes que`.
  private static let widestPresentation = 8
  /// Tokens of a sentence in which a noun for words is looked for.
  private static let longestOpening = 24
  /// Tokens from a noun for words to whose they are: `l’ordre, répété cinq fois, de la brigadière`.
  private static let widestComplement = 9
  /// Tokens between two quotations that share a verb.
  private static let widestGapped = 8
  /// Tokens from `par` to the words, and from whom it governs.
  private static let widestAgent = 12
  private static let widestLink = 3
  /// Tokens of `par la voix de X`.
  private static let shortestMouthpiece = 4
  private static let mouths = WordTable(words: "voix bouche intermédiaire truchement")
  private static let agentLinks = WordTable(
    words: "de d' du des pour comme un une le la les l' son sa ses leur leurs")
  private static let articles = WordTable(words: "le la l' les ce cet cette ces son sa ses")
  private static let these = WordTable(words: "ces cette ce cet")
  private static let means = WordTable(words: "par avec en sur dans à")
  private static let that = WordTable(words: "que qu'")
  private static let thus = WordHash.of("ainsi")
  private static let it = WordHash.of("c'")
  private static let elided = WordHash.of("d'")
  private static let desks = WordTable(words: "tribune conférence entretien interview")
  private static let signed = WordTable(words: "signé signée signés signées")
  private static let smallWords = WordTable(words: "un une des de d' le la les l' du à")
  private static let relays = WordTable(
    words: """
      rapporte rapportent rapportait rapporté relate relatent relaté relaie relaient relayé révèle
      révèlent révélé croit croient
      """)
}
