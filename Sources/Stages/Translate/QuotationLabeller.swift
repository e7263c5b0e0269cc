import Articles
import French
import Text

/// Gives every passage of a text its kind, its speaker and its target.
struct QuotationLabeller {
  private let scene: Scene
  private let cues: CueFinder
  private let kinds: KindRules
  private var resolver: SpeakerResolver
  private var quotations: [Quotation] = []
  /// Short names and terms by their words, with their kind.
  private var named: [ArraySlice<UInt8>: Quotation.Kind] = [:]
  private let unmarked: UnmarkedWords

  init(scene: Scene) {
    self.scene = scene
    cues = CueFinder(scene: scene)
    kinds = KindRules(scene: scene)
    resolver = SpeakerResolver(scene: scene)
    unmarked = UnmarkedWords(scene: scene)
  }

  /// The quotations of the passages, in the same order.
  static func quotations(in scene: Scene, until deadline: Deadline?) -> [Quotation] {
    var labeller = QuotationLabeller(scene: scene)
    for index in scene.passages.indices {
      if deadline?.isOver == true { return [] }
      labeller.label(index)
    }
    labeller.shareWithNeighbors()
    labeller.echo()
    labeller.nameLater()
    return labeller.quotations
  }

  // MARK: - One passage

  private mutating func label(_ index: Int) {
    let passage = scene.passages[index]
    var quotation = Quotation(
      range: scene.text.range(of: passage.tokens), kind: .direct, rule: "signed")
    quotation.parent = passage.parent
    quotation.language = passage.language
    quotation.languageBasis = passage.languageBasis
    quotation.repairs = passage.repairs
    defer { quotations.append(quotation) }
    if !namesSigner(passage), let line = roleLine(below: passage) {
      quotation.attribution = .signature
      quotation.signatureRange = scene.text.range(of: line.lowerBound - 1..<line.upperBound)
      quotation.speakerRange = scene.text.range(of: line)
      quotation.speakerRole = scene.text.string(line)
      return
    }
    if let signature = passage.signature {
      sign(&quotation, at: passage.outer.lowerBound, by: signature)
      if passage.source == .block || quotation.kind == .tweet || quotation.attribution == .signature
      {
        return
      }
    }
    if passage.source == .line {
      quotation.kind = .foreignLine
      quotation.rule = "english_sentence"
    }
    let shape = PassageShape(passage.tokens, in: scene.text)
    if passage.parent != nil {
      (quotation.kind, quotation.rule) = nestedKind(shape)
      return
    }
    let before = scene.before(passage)
    let behind = cues.behind(passage)
    let cue = cues.cue(before: passage, in: before)
    let words = scene.text.bytes[quotation.range.bounds]
    if passage.source == .marks {
      (quotation.kind, quotation.rule) = kinds.verdict(
        KindRules.Evidence(
          passage: passage, shape: shape, before: before, behind: behind, cue: cue,
          owner: owner(behind: passage) != nil, neighbor: neighborKind(index),
          recurs: unmarked.contain(passage.tokens), beforeKind: named[words]))
    }
    guard quotation.kind.isSpeech else {
      remember(quotation, shape)
      return
    }
    if quotation.attribution == .signature { return }
    if quotation.rule == "owner_behind", let owner = owner(behind: passage) {
      quotation.attribute(to: resolver.speaker(named: owner), by: .nounCue)
      return
    }
    let outer = behind ?? cue ?? cues.colon(before: passage, in: before)
    attribute(
      &quotation, index, shape, before,
      outer?.subject == nil ? cues.inside(passage) ?? outer : outer)
  }

  /// Keeps a name or title, to know it when it comes again.
  private mutating func remember(_ quotation: Quotation, _ shape: PassageShape) {
    guard quotation.kind != .scare, shape.words <= 4 else { return }
    named[scene.text.bytes[quotation.range.bounds]] = quotation.kind
    let tokens = scene.text.tokens(in: quotation.range)
    if quotation.kind == .title, let noun = kinds.titleNoun(before: tokens.lowerBound - 1) {
      resolver.titles[scene.text.tokens[noun].hash] = tokens
    }
  }

  /// The person behind a fragment: `le projet « … » de Sutskever`.
  private func owner(behind passage: Passage) -> NameTable.Occurrence? {
    let next = passage.outer.upperBound
    guard next + 1 < scene.text.tokens.count, scene.word(next, isIn: SpeakerWords.ofWords),
      let name = scene.name(at: next + 1), scene.entity(of: name).type == .person
    else { return nil }
    return name
  }

  private func nestedKind(_ shape: PassageShape) -> KindRules.Verdict {
    if shape.words >= 3, shape.hasFiniteVerb {
      return shape.canBegin ? (.direct, "nested") : (.partial, "nested")
    }
    if shape.words > 3 { return (.partial, "nested") }
    return shape.startsWithCapital ? (.term, "nested") : (.scare, "nested")
  }

  /// The kind of the passage before, if only a link stands between the two.
  private func neighborKind(_ index: Int) -> Quotation.Kind? {
    guard let previous = previous(index) else { return nil }
    let gap = scene.passages[previous].outer.upperBound..<scene.passages[index].outer.lowerBound
    guard gap.count <= 2, gap.allSatisfy({ Self.links.contains(scene.text.tokens[$0]) }),
      gap.contains(where: { scene.text.tokens[$0].kind == .word || scene.isMark($0, ",") })
    else { return nil }
    return quotations[previous].kind
  }

  /// The last passage before that lies in no other.
  private func previous(_ index: Int) -> Int? {
    var previous = index - 1
    while previous >= 0, let parent = scene.passages[previous].parent { previous = parent }
    return previous >= 0 ? previous : nil
  }

  // MARK: - Signatures

  private mutating func sign(
    _ quotation: inout Quotation, at start: Int, by signature: SignatureLine
  ) {
    let text = scene.text
    let named = scene.firstName(in: signature.name)
    if signature.isPost {
      quotation.kind = .tweet
      quotation.rule = "signature"
      quotation.platform = "x"
      quotation.handle = signature.handle.map(text.string)
      quotation.postedOn = signature.date
      quotation.signatureRange = text.range(of: signature.tokens)
    } else {
      // A line that says more than a name is no proof, but below words set off by themselves.
      guard named?.tokens == signature.name,
        signature.tokens.upperBound == signature.name.upperBound
          || text.tokens[start].flags.contains(.startsParagraph)
            && text.tokens[signature.tokens.lowerBound].flags.contains(.startsParagraph)
      else { return }
      quotation.signatureRange = text.range(of: signature.tokens)
    }
    quotation.attribution = .signature
    let range = text.range(of: signature.name)
    let speaker = named.map { resolver.speaker(named: $0) }
    if let speaker {
      quotation.speaker = speaker.entity
    } else {
      quotation.speaker = EntityReference(.person, text.string(signature.name))
    }
    quotation.speakerRange = range
    if let speaker { keep(speaker, at: signature.tokens.lowerBound) }
  }

  /// Whether the line below a passage is that of a post, or begins with a name of the text.
  private func namesSigner(_ passage: Passage) -> Bool {
    guard let signature = passage.signature else { return false }
    return signature.isPost || scene.firstName(in: signature.name)?.tokens == signature.name
  }

  /// `— Porte-parole des pompiers`: the line below words set off by themselves that says whose
  /// they are without a name.
  private func roleLine(below passage: Passage) -> Range<Int>? {
    let text = scene.text
    let dash = passage.outer.upperBound
    guard passage.source == .marks, passage.parent == nil, dash + 1 < text.tokens.count,
      text.tokens[dash].flags.contains(.startsParagraph), scene.word(dash, isIn: Self.longDashes),
      text.tokens[passage.outer.lowerBound].flags.contains(.startsParagraph),
      text.tokens[dash + 1].isCapitalized
    else { return nil }
    var end = dash + 1
    while end < text.tokens.count, !text.tokens[end].flags.contains(.startsParagraph) { end += 1 }
    let line = dash + 1..<end
    guard line.count <= Self.longestRole, !scene.isMark(end - 1, "."),
      cues.subjects.canSpeak(NounPhrase(words: line, determiner: nil, head: dash + 1))
    else { return nil }
    return line
  }

  private mutating func keep(_ speaker: Speaker, at token: Int) {
    resolver.remember(speaker, at: token)
  }

  // MARK: - Speakers

  private mutating func attribute(
    _ quotation: inout Quotation, _ index: Int, _ shape: PassageShape, _ before: [Range<Int>],
    _ cue: Cue?
  ) {
    let passage = scene.passages[index]
    if let cue {
      quotation.cue = scene.text.range(of: cue.tokens)
      if case .nobody = cue.subject {
        // `peut-on y lire`: who wrote what the sentence before speaks of.
        guard let speaker = paper(behind: cue, before: passage) ?? writer(before: passage) else {
          return
        }
        quotation.attribute(to: speaker, by: .anaphora)
        return
      }
      if let source = cue.quotedSource {
        name(&quotation, source, cue)
        return
      }
      if let subject = cue.subject,
        let speaker = resolver.speaker(
          for: subject, before: cue.subjectEnd, isSource: cue.attribution == .accordingTo,
          declares: cues.declares(cue, before: passage))
      {
        quotation.attribute(to: speaker, by: cue.attribution)
        keep(speaker, at: passage.tokens.lowerBound)
        if cue.form.contains(.describes) {
          quotation.target = target(between: cue.tokens.upperBound, passage.outer.lowerBound)
        }
        return
      }
    }
    if let speaker = inheritedSpeaker(passage, quotation, shape, before, hasCue: cue != nil) {
      quotation.attribute(to: speaker.0, by: speaker.1)
      keep(speaker.0, at: passage.tokens.lowerBound)
    }
  }

  /// `Selon « Grand soir », «`: the words in the marks are the source.
  private mutating func name(_ quotation: inout Quotation, _ source: Int, _ cue: Cue) {
    let tokens = scene.passages[source].tokens
    let range = scene.text.range(of: tokens)
    quotation.attribution = cue.attribution
    quotation.speakerRange = range
    if let name = scene.firstName(in: tokens) {
      quotation.speaker = resolver.speaker(named: name).entity
    } else {
      quotation.speakerRole = scene.text.string(tokens)
    }
  }

  /// The speaker of words that nothing in their sentence attributes.
  private mutating func inheritedSpeaker(
    _ passage: Passage, _ quotation: Quotation, _ shape: PassageShape, _ before: [Range<Int>],
    hasCue: Bool
  ) -> (Speaker, Quotation.Attribution)? {
    let token = passage.outer.lowerBound
    let paragraph = scene.paragraph(of: token)
    // `« no más » (« plus jamais »)`: the same words in another language.
    if token > 1, scene.isMark(token - 1, "("), scene.passage(at: token - 2) != nil,
      let speaker = lastSpeaker(inParagraph: paragraph)
    {
      return (speaker, .sameSpeaker)
    }
    if quotation.kind == .partial || !before.isEmpty {
      if let speaker = lastSpeaker(inParagraph: paragraph), hasCue || quotation.kind == .direct {
        return (speaker, .sameSpeaker)
      }
      if quotation.rule == "verb_of_subject", scene.word(token - 1, isIn: SpeakerWords.pronouns),
        let speaker = resolver.speaker(forPronoun: token - 1)
      {
        return (speaker, .anaphora)
      }
      if let name = bareSubject(passage, before) {
        return (resolver.speaker(named: name), .anaphora)
      }
      if cues.subjects.isPassive(before: token, in: before) { return nil }
      switch SubjectFinder(scene: scene).prevailing(before: token, in: before) {
      case .name(let name)
      where !cues.subjects.isPassive(behind: name.tokens.upperBound, before: token):
        return (resolver.speaker(named: name), .anaphora)
      case .pronoun(let pronoun)
      where !cues.subjects.isImpersonal(pronoun, before: token)
        && !cues.subjects.isPassive(behind: pronoun + 1, before: token):
        if let speaker = resolver.speaker(forPronoun: pronoun) { return (speaker, .anaphora) }
      case .phrase(let phrase)
      where
        (cues.subjects.isPerson(phrase, before: token) || quotation.rule == "verb_of_subject")
        && !cues.subjects.isPassive(behind: phrase.words.upperBound, before: token):
        // `La praticienne veut « recruter »`: whom the text has named before.
        let speaker = resolver.speaker(for: phrase)
        if speaker.entity != nil || quotation.rule == "verb_of_subject" {
          return (speaker, .anaphora)
        }
      default: break
      }
      return quotation.kind == .direct ? firstPerson(passage) : nil
    }
    guard quotation.kind == .direct else { return nil }
    let sentence = scene.text.sentence(ofToken: token)
    if let speaker = lastSpeaker(inParagraph: paragraph) {
      // `« … », dit X. Y avait tout vu. « … »`
      if let last = resolver.lastSpeech, sentence > 1,
        last.token < scene.text.sentences[sentence - 1].tokens.lowerBound,
        scene.text.sentence(ofToken: last.token) < sentence - 1,
        let other = subject(ofSentence: sentence - 1, inParagraph: paragraph, of: passage)
      {
        return other
      }
      return (speaker, .sameSpeaker)
    }
    if let last = resolver.lastSpeech, closesPrevious(passage),
      scene.paragraph(of: last.token) >= paragraph - 1
    {
      return (last.speaker, .sameSpeaker)
    }
    if sentence > 0, scene.text.sentences[sentence - 1].paragraph >= paragraph - 1,
      let cue = cues.lastVerb(inSentence: sentence - 1), let subject = cue.subject,
      let speaker = resolver.speaker(for: subject, before: cue.subjectEnd)
    {
      return (speaker, .anaphora)
    }
    if let speaker = subject(ofSentence: sentence - 1, inParagraph: paragraph, of: passage) {
      return speaker
    }
    if let speaker = lastSpeaker(inParagraph: paragraph - 1) { return (speaker, .sameSpeaker) }
    return firstPerson(passage) ?? nextSubject(behind: passage)
  }

  /// Whether words with a speaker of their own end in the sentence before.
  private func closesPrevious(_ passage: Passage) -> Bool {
    guard
      let other = quotations.indices.last(where: {
        scene.passages[$0].parent == nil && quotations[$0].kind.isSpeech
      })
    else { return false }
    let sentence = scene.text.sentence(ofToken: passage.outer.lowerBound)
    return quotations[other].attribution != .none
      && scene.text.sentence(ofToken: scene.passages[other].outer.upperBound - 1) >= sentence - 1
  }

  /// `Airbus « coopère pleinement »`: the name right before words that begin with their verb.
  private func bareSubject(_ passage: Passage, _ before: [Range<Int>]) -> NameTable.Occurrence? {
    let open = passage.outer.lowerBound
    guard let segment = before.first, segment.upperBound == open, !segment.isEmpty,
      let name = scene.name(at: open - 1), name.tokens.upperBound == open,
      cues.subjects.startsClause(name, floor: segment.lowerBound)
    else { return nil }
    return name
  }

  /// Who spoke last, if in a paragraph.
  private func lastSpeaker(inParagraph paragraph: Int) -> Speaker? {
    guard let last = resolver.lastSpeech, scene.paragraph(of: last.token) == paragraph else {
      return nil
    }
    return last.speaker
  }

  /// Who says `je` where nothing says who speaks: the person last spoken of.
  private func firstPerson(_ passage: Passage) -> (Speaker, Quotation.Attribution)? {
    guard isFirstPerson(passage.tokens),
      let name = resolver.lastPerson(before: passage.outer.lowerBound, gender: .unknown)
    else { return nil }
    return (resolver.speaker(named: name), .anaphora)
  }

  /// `« … » En une phrase, X a réglé l’affaire`: whom the next sentence of the paragraph is
  /// about, behind words that open one.
  private func nextSubject(behind passage: Passage) -> (Speaker, Quotation.Attribution)? {
    guard scene.text.tokens[passage.outer.lowerBound].flags.contains(.startsParagraph) else {
      return nil
    }
    // The two may pass for one sentence.
    let rest = scene.after(passage)
    if !rest.isEmpty, scene.text.tokens[rest.lowerBound].isCapitalized {
      return subject(of: rest, behind: passage)
    }
    return subject(
      ofSentence: scene.text.sentence(ofToken: passage.outer.upperBound - 1) + 1,
      inParagraph: scene.paragraph(of: passage.outer.lowerBound), of: passage)
  }

  /// Whether quoted words name somebody: hardly anybody says his own name.
  private func names(_ name: NameTable.Occurrence, _ passage: Passage) -> Bool {
    scene.names.occurrences(inTokens: passage.tokens).contains {
      scene.names.occurrences[$0].entity == name.entity
    }
  }

  /// The person whom a sentence is about, if it stands in a paragraph and the quoted words do not
  /// speak of that person.
  private func subject(
    ofSentence number: Int, inParagraph paragraph: Int, of passage: Passage
  ) -> (Speaker, Quotation.Attribution)? {
    let sentences = scene.text.sentences
    guard sentences.indices.contains(number), sentences[number].paragraph == paragraph else {
      return nil
    }
    return subject(of: sentences[number].tokens, behind: passage)
  }

  /// The person whom some words are about.
  private func subject(
    of sentence: Range<Int>, behind passage: Passage
  ) -> (Speaker, Quotation.Attribution)? {
    let words = sentence.prefix(Self.longestOpening)
    guard
      case .name(let name) = SubjectFinder(scene: scene).prevailing(
        before: words.upperBound, in: [words]),
      scene.entity(of: name).type == .person, !names(name, passage)
    else { return nil }
    return (resolver.speaker(named: name), .anaphora)
  }

  /// `Dans un courriel, le patron remercie ses équipes. « … », peut-on y lire`: the
  /// subject of the sentence before, if it names a text.
  private mutating func writer(before passage: Passage) -> Speaker? {
    let number = scene.text.sentence(ofToken: passage.outer.lowerBound)
    guard number > 0 else { return nil }
    let sentence = scene.text.sentences[number - 1].tokens
    guard let noun = sentence.first(where: { scene.word($0, isIn: CueNouns.all) }) else {
      return nil
    }
    if let subject = cues.subjects.prevailing(before: sentence.upperBound, in: [sentence]),
      let speaker = resolver.speaker(for: subject, before: sentence.upperBound)
    {
      return speaker
    }
    // `Dans un communiqué de la ville, on apprend que`
    guard noun > sentence.lowerBound, scene.word(noun - 1, isIn: NounWords.determiners),
      noun + 1 < sentence.upperBound, scene.word(noun + 1, isIn: SpeakerWords.ofWords),
      let text = cues.subjects.nounPhrase(at: noun - 1, before: sentence.upperBound, wide: false)
    else { return nil }
    return resolver.speaker(for: .phrase(text), before: sentence.upperBound)
  }

  /// `On lit dans X : «`: the organization in whose pages words stand.
  private func paper(behind cue: Cue, before passage: Passage) -> Speaker? {
    let open = passage.outer.lowerBound
    let place = cue.tokens.upperBound
    guard place + 1 < open, scene.word(place, isIn: Self.pages),
      let name = scene.firstName(in: place + 1..<min(open, place + Self.longestPlace)),
      scene.entity(of: name).type == .organization
    else { return nil }
    return resolver.speaker(named: name)
  }

  private static let pages = WordTable(words: "dans sur")
  /// Tokens from `dans` to the name of a paper: `dans le quotidien X`.
  private static let longestPlace = 5

  private func isFirstPerson(_ tokens: Range<Int>) -> Bool {
    tokens.contains { Self.firstPersons.contains(scene.text.tokens[$0]) }
  }

  /// Who is described: the last name between the verb and the words.
  private func target(between start: Int, _ end: Int) -> EntityReference? {
    guard start < end else { return nil }
    return (start..<end).reversed().lazy.compactMap { scene.name(at: $0) }.first.map {
      EntityReference(scene.entity(of: $0).type, scene.entity(of: $0).name)
    }
  }

  // MARK: - Afterwards

  /// `« A » « B », a répondu X`, `il « A » et « B », précise-t-il`: quotations side by side, or
  /// in one sentence with a clause at its end, have one speaker.
  private mutating func shareWithNeighbors() {
    for index in quotations.indices.reversed() where scene.passages[index].parent == nil {
      guard let previous = previous(index), quotations[previous].kind.isSpeech,
        quotations[index].kind.isSpeech, quotations[previous].cue == nil,
        quotations[previous].attribution != .signature,
        areTied(previous, index), quotations[index].attribution != .none
      else { continue }
      shareSpeaker(of: index, with: previous)
    }
  }

  private func areTied(_ first: Int, _ second: Int) -> Bool {
    let gap =
      scene.passages[first].outer
      .upperBound..<max(
        scene.passages[first].outer.upperBound, scene.passages[second].outer.lowerBound)
    if gap.isEmpty { return true }
    let isClosed: Bool =
      switch quotations[second].attribution {
      case .verbAfter, .invertedPronoun, .accordingTo:
        (quotations[second].cue?.lowerBound ?? 0) >= quotations[second].range.upperBound
      default: false
      }
    return isClosed && quotations[first].isOpen && gap.count <= Self.longestGap
      && scene.text.sentence(ofToken: scene.passages[first].outer.lowerBound)
        == scene.text.sentence(ofToken: scene.passages[second].outer.lowerBound)
  }

  /// The same words quoted twice have one speaker.
  private mutating func echo() {
    guard quotations.contains(where: { $0.parent == nil && $0.isOpen }) else { return }
    var known: [ArraySlice<UInt8>: Int] = [:]
    for index in quotations.indices where quotations[index].kind.isSpeech {
      let words = scene.text.bytes[quotations[index].range.bounds]
      if !quotations[index].isOpen, known[words] == nil { known[words] = index }
    }
    for index in quotations.indices where quotations[index].parent == nil {
      guard quotations[index].isOpen,
        let source = known[scene.text.bytes[quotations[index].range.bounds]]
      else { continue }
      if !quotations[index].kind.isSpeech {
        quotations[index].kind = quotations[source].kind
        quotations[index].rule = "quoted_again"
      }
      shareSpeaker(of: source, with: index)
    }
  }

  private mutating func shareSpeaker(of source: Int, with index: Int) {
    quotations[index].speaker = quotations[source].speaker
    quotations[index].speakerRole = quotations[source].speakerRole
    quotations[index].speakerRange = quotations[source].speakerRange
    quotations[index].attribution = .sameSpeaker
  }

  /// `a dit le responsable. […] L’homme, Jean Petit, avait`: a name that comes later.
  private mutating func nameLater() {
    guard quotations.contains(where: { $0.speakerRole != nil }) else { return }
    let later = LaterNames(scene: scene)
    for index in quotations.indices
    where quotations[index].speaker == nil && quotations[index].speakerRole != nil {
      guard let range = quotations[index].speakerRange,
        let name = later.name(behind: scene.passages[index].outer.upperBound, of: range)
      else { continue }
      quotations[index].speaker = resolver.speaker(named: name).entity
      quotations[index].speakerRole = nil
      quotations[index].attribution = .anaphora
    }
  }

  /// Tokens of a line that says whose words stand above it.
  private static let longestRole = 10
  private static let longDashes = WordTable(words: "— – ―")
  /// Tokens between two quotations of one sentence.
  private static let longestGap = 12
  /// Tokens of a sentence in which its subject is looked for.
  private static let longestOpening = 40
  private static let links = WordTable(words: ", et ou puis ni and mais")
  private static let firstPersons = WordTable(
    words: "je j' me m' mon ma mes moi nous notre nos i i'm i've my we our")
}

extension Quotation {
  /// Whether nothing near it says who speaks, so that other words may.
  fileprivate var isOpen: Bool { attribution == .none || attribution == .anaphora }
}
