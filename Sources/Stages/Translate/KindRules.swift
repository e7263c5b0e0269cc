import Articles
import French
import Text

/// Decides what kind of words a passage between marks holds.
///
/// `direct` words can stand alone from their first one; `partial` ones are completed
/// by the sentence around them; the rest is nobody's speech.
struct KindRules {
  let scene: Scene
  private var text: AnalyzedText { scene.text }

  /// What is known of a passage when its kind is decided.
  struct Evidence {
    var passage: Passage
    var shape: PassageShape
    var before: [Range<Int>]
    /// The clause behind it that names a speaker.
    var behind: Cue?
    /// The reporting verb, `selon` or noun before it in its sentence.
    var cue: Cue?
    /// Whether the owner of the words is named right behind: `« … » de Sutskever`.
    var owner: Bool
    /// Kind of the passage before, if only `,`, `et` or `ou` stands between.
    var neighbor: Quotation.Kind?
    /// Whether the same words stand in the text without marks.
    var recurs: Bool
    /// The kind that the same words had before, if that was not speech.
    var beforeKind: Quotation.Kind?
  }

  typealias Verdict = (kind: Quotation.Kind, rule: String)

  func verdict(_ evidence: Evidence) -> Verdict {
    let shape = evidence.shape
    let open = evidence.passage.outer.lowerBound
    let left = evidence.before.first.flatMap { $0.upperBound == open ? open - 1 : nil }
    let isEnglish = evidence.passage.language == .english && shape.words >= 3

    if let verdict = naming(evidence, left: left) { return verdict }
    if let known = evidence.beforeKind { return (known, "named_again") }
    if let neighbor = evidence.neighbor, left != nil || !evidence.before.isEmpty,
      !shape.hasFiniteVerb || neighbor == .direct
    {
      return (neighbor, "coordinated")
    }
    if left == nil, evidence.before.isEmpty { return leading(evidence) }
    guard let left else {
      return shape.hasFiniteVerb && shape.canBegin
        ? (.direct, "beside_quotation") : (.partial, "beside_quotation")
    }
    if scene.isMark(left, ":") { return afterColon(evidence) }
    let canStand = shape.hasFiniteVerb && shape.canBegin
    if NounWords.complementizers.contains(text.tokens[left]) {
      return canStand ? (.direct, "clause_after_que") : inSentence(evidence, left: left)
    }
    if scene.isMark(left, ",") || scene.isMark(left, "("), canStand,
      evidence.cue != nil || evidence.behind != nil || shape.words >= 4
    {
      return (.direct, "clause_after_comma")
    }
    if let form = SpeechVerbs.form(of: text.tokens[left]), !form.isDisjoint(with: [.utters]),
      evidence.cue != nil
    {
      if canStand || shape.startsWithCapital || isEnglish { return (.direct, "after_verb") }
      return (.partial, "after_verb")
    }
    if shape.startsWithCapital, shape.hasFiniteVerb, shape.words >= 3,
      !NamingWords.articles.contains(text.tokens[left]),
      evidence.cue != nil || evidence.behind != nil
    {
      return (.direct, "sentence_in_sentence")
    }
    if isEnglish {
      let isNoun =
        NamingWords.articles.contains(text.tokens[left])
        || NamingWords.contracted.contains(text.tokens[left])
        || evidence.cue == nil && shape.startsWithCapital
      guard isNoun, !shape.hasFiniteVerb, shape.words <= 4, !shape.hasFinalMark,
        evidence.behind == nil
      else { return (.direct, "english") }
      return (shape.startsWithCapital ? .title : .term, "english_term")
    }
    return inSentence(evidence, left: left)
  }

  // MARK: - Names, terms and titles

  private func naming(_ evidence: Evidence, left: Int?) -> Verdict? {
    guard let left else { return nil }
    if NamingWords.chargeLinks.contains(text.tokens[left]), !evidence.shape.hasFiniteVerb,
      (max(0, left - 12)..<left).contains(where: { isCharge($0, before: left, evidence.cue) })
        || isFault(evidence.passage, behind: left)
    {
      return (.term, "charge")
    }
    if let verdict = written(evidence, left: left) { return verdict }
    guard evidence.shape.words <= 12 else { return nil }
    let tokens = text.tokens
    var noun = left
    if scene.isMark(noun, ":") { return nil }
    if NamingWords.articles.contains(tokens[noun]), noun > 0 { noun -= 1 }
    if let verdict = work(evidence, left: left) { return verdict }
    let isShort =
      evidence.shape.words <= 8 && !(evidence.shape.hasFiniteVerb && evidence.shape.hasFinalMark)
    if NamingWords.distancing.contains(tokens[left]), evidence.shape.words <= 3,
      !isSaid(left, evidence)
    {
      return (.scare, "distancing_word")
    }
    if isShort, evidence.shape.startsWithCapital, !evidence.shape.hasFiniteVerb,
      NamingWords.sources.contains(tokens[left])
    {
      return (.title, "source")
    }
    if isShort, NamingWords.terms.contains(tokens[noun]), !isCalled(noun) {
      return (.term, "naming_word")
    }
    if isShort, NamingWords.ideas.contains(tokens[noun]), noun < left, evidence.cue == nil,
      evidence.behind == nil, !evidence.shape.hasFiniteVerb
    {
      return (.term, "naming_word")
    }
    if isShort, !evidence.shape.hasFiniteVerb,
      namesObject(before: left) || namesNext(evidence.passage, behind: left)
    {
      return (.term, "naming_verb")
    }
    let isApposed = scene.isMark(left, ",") && left > 0 && !evidence.shape.hasFiniteVerb
    let title = titleNoun(before: isApposed ? left : left + 1)
    if isShort, let title,
      evidence.shape.startsWithCapital
        || NamingWords.participles.contains(tokens[title])
    {
      return (.title, "naming_word")
    }
    guard evidence.shape.words <= 3, evidence.shape.startsWithCapital,
      !evidence.shape.hasFiniteVerb, !evidence.shape.hasFinalMark,
      NamingWords.articles.contains(tokens[left]) || evidence.recurs
    else { return nil }
    return isNamedBody(evidence.passage) ? (.title, "known_name") : (.term, "capitalized")
  }

  /// Whether a word tells of a charge: `condamné pour «`, not `a accusé X de «` nor `le chef de
  /// l’État`.
  private func isCharge(_ index: Int, before left: Int, _ cue: Cue?) -> Bool {
    guard NamingWords.charges.contains(text.tokens[index]) else { return false }
    // `accusé par X d’«`: the words of X.
    if let cue, cue.attribution == .verbBefore, cue.tokens.lowerBound == index { return false }
    // `une loi jugée trop vague par X, qui redoute des «`
    if NamingWords.judged.contains(text.tokens[index]), text.tokens[left].hash != Self.forWord {
      return false
    }
    if let cue, cue.subject != nil, cue.tokens.contains(index) { return false }
    guard NamingWords.counts.contains(text.tokens[index]) else { return true }
    return index + 2 < left && NamingWords.countComplements.contains(text.tokens[index + 2])
  }

  /// `licenciée pour « faute grave »`: whether words name a fault for which somebody goes.
  private func isFault(_ passage: Passage, behind left: Int) -> Bool {
    text.tokens[left].hash == Self.forWord
      && NamingWords.faults.contains(text.tokens[passage.tokens.lowerBound])
      && (max(0, left - 8)..<left).contains { NamingWords.dismissed.contains(text.tokens[$0]) }
  }

  /// Words that stand on something or in a law: `une banderole proclamant « … »`, `le texte
  /// stipule « … »`, `ce mantra : « … »`.
  private func written(_ evidence: Evidence, left: Int) -> Verdict? {
    if NamingWords.showing.contains(text.tokens[left]),
      (max(0, left - Self.widestBanner)..<left).contains(where: {
        NamingWords.banners.contains(text.tokens[$0])
      })
    {
      return (.term, "written_on")
    }
    if scene.isMark(left, ":"), left > 1, NamingWords.sayings.contains(text.tokens[left - 1]),
      NamingWords.pointing.contains(text.tokens[left - 2]), evidence.cue?.namesNobody ?? true
    {
      return (.term, "saying")
    }
    guard evidence.behind == nil else { return nil }
    if NamingWords.copulas.contains(text.tokens[left]), evidence.cue == nil,
      let theme = (max(0, left - Self.widestBanner)..<left).last(where: {
        NamingWords.themes.contains(text.tokens[$0])
      }), !(theme..<left).contains(where: { SpeakerWords.breakers.contains(text.tokens[$0]) })
    {
      return (.term, "saying")
    }
    if let cue = evidence.cue, case .phrase(let phrase) = cue.subject,
      NamingWords.statutes.contains(text.tokens[phrase.head]),
      cue.attribution == .accordingTo
        || cue.tokens.contains(where: { NamingWords.provides.contains(text.tokens[$0]) })
    {
      return (.term, "statute")
    }
    guard evidence.cue == nil,
      let verb = (max(0, left - Self.widestProvision)...left).last(where: {
        NamingWords.provides.contains(text.tokens[$0])
      }), let phrase = SubjectFinder(scene: scene).phraseBefore(verb),
      NamingWords.statutes.contains(text.tokens[phrase.head])
    else { return nil }
    return (.term, "statute")
  }

  /// `reprend « La Mouette »`, `avec « Ruy Blas »`, `l’animateur de « Grand soir »`: a work behind a
  /// verb for what is done with works or a noun for those who make them.
  private func work(_ evidence: Evidence, left: Int) -> Verdict? {
    let first = evidence.passage.tokens.lowerBound
    guard evidence.shape.startsWithCapital, !evidence.shape.hasFinalMark,
      evidence.shape.words <= Self.longestTitle, text.tokens[first].kind != .number
    else { return nil }
    let end = evidence.passage.tokens.upperBound
    // `lance « Partez »`
    let isNominal =
      !evidence.shape.hasFiniteVerb
      && (NamingWords.titleStarts.contains(text.tokens[first])
        || end - first > 1
          && (first + 1..<end).contains { text.tokens[$0].isCapitalized })
    if NamingWords.stages.contains(text.tokens[left]), isNominal { return (.title, "staged") }
    if SpeakerWords.ofWords.contains(text.tokens[left]), left > 0,
      NamingWords.makers.contains(text.tokens[left - 1])
    {
      return (.title, "maker")
    }
    guard scene.isMark(left, ","), !evidence.shape.hasFiniteVerb,
      let noun = (max(0, left - Self.widestTitleNoun)..<left).last(where: {
        NamingWords.titles.contains(text.tokens[$0]) || scene.isMark($0, ",")
      }), !scene.isMark(noun, ","), evidence.behind == nil,
      noun > 0,
      NounWords.determiners.contains(text.tokens[noun - 1])
        || SpeakerWords.earlyAdjectives.contains(text.tokens[noun - 1])
    else { return nil }
    return (.title, "apposed")
  }

  /// Tokens from a noun for a work to its title: `un spectacle pour tous les âges, « … »`.
  private static let widestTitleNoun = 8
  private static let longestTitle = 7
  /// Tokens from a banner to the words on it.
  private static let widestBanner = 6
  /// Tokens from what a law provides to its words.
  private static let widestProvision = 6
  private static let forWord = WordHash.of("pour")

  /// `s’est dit « alarmé »`, `a dit « prendre acte »`, not `une équipe dite « libre »`.
  private func isSaid(_ index: Int, _ evidence: Evidence) -> Bool {
    guard let cue = evidence.cue, cue.tokens.contains(index), cue.subject != nil,
      !NamingWords.answers.contains(text.tokens[min(index + 2, text.tokens.count - 1)])
    else { return false }
    if cue.tokens.count > 1 { return true }
    if PassageShape.isInfinitive(evidence.passage.tokens.lowerBound, in: text) { return true }
    // `Jean Petit dit « le Grand »` tells a name.
    if case .name = cue.subject { return false }
    return cue.form.contains(.finite) && namesSomebody(cue.subject)
  }

  /// `ce qu’il a appelé une «`: his words, not a name.
  private func isCalled(_ index: Int) -> Bool {
    guard index > 0, let cue = SpeechVerbs.form(of: text.tokens[index]), cue.contains(.participle)
    else { return false }
    return VerbWords.have.contains(text.tokens[index - 1])
      && (max(0, index - 4)..<index).contains { text.tokens[$0].hash == Self.what }
  }

  /// `les anciens l’appellent encore «`, not `ce qu’il appelle «`.
  private func namesObject(before left: Int) -> Bool {
    var verb = left
    while verb > 1, VerbWords.betweenParts.contains(text.tokens[verb]) { verb -= 1 }
    return verb > 1 && NamingWords.verbs.contains(text.tokens[verb])
      && VerbWords.clitics.contains(text.tokens[verb - 1])
      && !NounWords.complementizers.contains(text.tokens[verb - 2])
  }

  /// `appellent « karst » ces paysages`: a name, then what has it.
  private func namesNext(_ passage: Passage, behind left: Int) -> Bool {
    let next = passage.outer.upperBound
    if left > 1, text.tokens[left].hash == Self.call, VerbWords.made.contains(text.tokens[left - 1])
    {
      return true  // `se fait appeler «`
    }
    return NamingWords.verbs.contains(text.tokens[left]) && next < text.tokens.count
      && NounWords.determiners.contains(text.tokens[next])
  }

  private static let call = WordHash.of("appeler")
  private static let what = WordHash.of("ce")

  private func namesSomebody(_ subject: Subject?) -> Bool {
    guard case .phrase(let phrase) = subject else { return true }
    return SubjectFinder(scene: scene).canSpeak(phrase)
  }

  /// The noun that makes a title of what follows: `l’émission de la chaîne «`.
  func titleNoun(before open: Int) -> Int? {
    guard open > 0 else { return nil }
    var noun = open - 1
    if let name = scene.name(at: noun), name.tokens.lowerBound > 1,
      SpeakerWords.ofWords.contains(text.tokens[name.tokens.lowerBound - 1])
    {
      noun = name.tokens.lowerBound - 2
    } else if noun > 1, text.tokens[noun].isCapitalized,
      SpeakerWords.ofWords.contains(text.tokens[noun - 1])
    {
      noun -= 2
    }
    // `un roman policier «`, `le plan de relance «`
    let floor = max(0, noun - Self.widestAdjective)
    while noun > floor, !NamingWords.titles.contains(text.tokens[noun]),
      text.tokens[noun].kind == .word, !SpeakerWords.breakers.contains(text.tokens[noun]),
      !VerbWords.haveOrBe.contains(text.tokens[noun]),
      !NounWords.determiners.contains(text.tokens[noun]),
      !SpeakerWords.prepositions.contains(text.tokens[noun])
        || SpeakerWords.ofWords.contains(text.tokens[noun]),
      SpeechVerbs.form(of: text.tokens[noun]) == nil
    { noun -= 1 }
    return noun >= 0 && NamingWords.titles.contains(text.tokens[noun]) ? noun : nil
  }

  /// Words between a noun for a work and its title.
  private static let widestAdjective = 4

  private func isNamedBody(_ passage: Passage) -> Bool {
    guard let name = scene.name(at: passage.tokens.lowerBound) else { return false }
    return name.tokens == passage.tokens && scene.entity(of: name).type == .organization
  }

  // MARK: - By place in the sentence

  /// The passage begins its sentence.
  private func leading(_ evidence: Evidence) -> Verdict {
    let shape = evidence.shape
    let right = scene.after(evidence.passage)
    let isClosed =
      right.isEmpty || Self.sentenceEnds.contains(text.tokens[right.lowerBound])
      || scene.isMark(right.lowerBound, ",") || scene.isMark(right.lowerBound, ":")
      || shape.hasFinalMark && text.tokens[right.lowerBound].isCapitalized
    let looksLikeName =
      shape.words <= 3 && !shape.hasFiniteVerb && !shape.hasFinalMark
    if evidence.behind != nil {
      if looksLikeName, !isClosed { return (.title, "subject_of_verb") }
      return (.direct, "before_verb")
    }
    if isClosed || scene.passage(at: right.lowerBound) != nil {
      if shape.hasFiniteVerb || shape.hasFinalMark || shape.words >= 4 {
        return (.direct, "own_sentence")
      }
      return evidence.neighbor == .direct ? (.direct, "own_sentence") : (.scare, "short_sentence")
    }
    if shape.hasFiniteVerb, shape.words >= 3 { return (.direct, "own_sentence") }
    if shape.words <= 4 { return (.title, "subject_of_sentence") }
    return (.partial, "start_of_sentence")
  }

  private func afterColon(_ evidence: Evidence) -> Verdict {
    let shape = evidence.shape
    if shape.startsWithCapital || shape.hasFinalMark { return (.direct, "after_colon") }
    if shape.hasFiniteVerb, shape.canBegin { return (.direct, "after_colon") }
    if evidence.cue != nil || shape.words >= 4 { return (.partial, "after_colon") }
    return (.scare, "after_colon")
  }

  /// The passage is a piece of the sentence around it.
  private func inSentence(_ evidence: Evidence, left: Int) -> Verdict {
    let shape = evidence.shape
    if evidence.cue != nil || evidence.behind != nil { return (.partial, "in_reported_sentence") }
    if evidence.owner { return (.partial, "owner_behind") }
    if SubjectFinder(scene: scene).stands(before: evidence.passage) {
      return (.partial, "verb_of_subject")
    }
    if shape.startsWithCapital, !shape.hasFiniteVerb, !shape.hasFinalMark, shape.words >= 4,
      text.tokens[evidence.passage.tokens.lowerBound].kind != .number
    {
      return (.title, "capitalized_phrase")
    }
    if shape.words >= 4, shape.isMoreThanNoun || shape.hasFiniteVerb {
      return (.partial, "long_fragment")
    }
    // `pour « identifier les freins »`, `« pour souffler »`
    let first = evidence.passage.tokens.lowerBound
    let verb = text.tokens[first].hash == Self.forWord ? first + 1 : first
    if shape.words == 3 || verb > first, verb < evidence.passage.tokens.upperBound,
      !NounWords.determiners.contains(text.tokens[left]),
      PassageShape.isInfinitive(verb, in: text)
    {
      return (.partial, "long_fragment")
    }
    if evidence.recurs { return (.term, "recurs") }
    if shape.words >= 4 { return (.term, "noun_phrase") }
    return shape.startsWithCapital ? (.term, "capitalized") : (.scare, "single_word")
  }

  private static let sentenceEnds = WordTable(words: ". ! ? … ; — – ( [")
}
