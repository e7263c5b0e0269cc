import Articles
import French
import Text

/// Gives every passage of a text its kind, its speaker and its target.
struct QuotationLabeller {
  let scene: Scene
  let cues: CueFinder
  private let kinds: KindRules
  var resolver: SpeakerResolver
  var quotations: [Quotation] = []
  /// Short names and terms by their words, with their kind.
  private var named: [UInt64: Quotation.Kind] = [:]
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
    labeller.nameByFirstNamed()
    return labeller.quotations
  }

  private mutating func label(_ index: Int) {
    let passage = scene.passages[index]
    var quotation = Quotation(
      range: scene.text.range(of: passage.tokens), kind: .direct, rule: "signed")
    quotation.parent = passage.parent
    quotation.language = passage.language
    quotation.languageBasis = passage.languageBasis
    quotation.repairs = passage.repairs
    defer { quotations.append(quotation) }
    if sign(&quotation, below: passage) { return }
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
    if passage.source == .marks {
      (quotation.kind, quotation.rule) = kinds.verdict(
        KindRules.Evidence(
          passage: passage, shape: shape, before: before, behind: behind, cue: cue,
          owner: owner(behind: passage) != nil, neighbor: neighborKind(index),
          recurs: unmarked.contain(passage.tokens),
          beforeKind: named.isEmpty ? nil : named[words(in: quotation.range)]))
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
    var outer = behind ?? cue ?? cues.colon(before: passage, in: before)
    if let cue, let behind, cues.isRelayed(cue, by: behind) { outer = cue }
    if behind == nil, let cue, cue.subject == nil, cue.quotedSource == nil,
      let colon = cues.colon(before: passage, in: before), colon.subject != nil
    {
      outer = colon
    }
    attribute(
      &quotation, passage, before, outer?.subject == nil ? cues.inside(passage) ?? outer : outer)
  }

  /// Keeps a name or title, to know it when it comes again.
  private mutating func remember(_ quotation: Quotation, _ shape: PassageShape) {
    guard quotation.kind != .scare, shape.words <= 4 else { return }
    named[words(in: quotation.range)] = quotation.kind
    let tokens = scene.text.tokens(in: quotation.range)
    if quotation.kind == .title, let noun = kinds.titleNoun(before: tokens.lowerBound - 1) {
      resolver.titles[scene.text.tokens[noun].hash] = tokens
    }
  }

  /// What the words of a quotation are known by when they come again, to the letter: a hash of
  /// bytes, which takes a fifth of the work of a dictionary's own.
  func words(in range: TextRange) -> UInt64 {
    scene.text.bytes[range.bounds].reduce(WordHash.seed) { WordHash.combine($0, $1) }
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
  func previous(_ index: Int) -> Int? {
    var previous = index - 1
    while previous >= 0, let parent = scene.passages[previous].parent { previous = parent }
    return previous >= 0 ? previous : nil
  }

  private static let links = WordTable(words: ", et ou puis ni and mais")
}
