import Articles
import French
import Text

/// Adds reported speech without marks to the quotations of a text.
enum IndirectSpeech {
  /// Adds a quotation of kind `indirect` for every reported clause of a text.
  ///
  /// The quotations that are there stay as they are, but for their parents: a
  /// reported clause encloses the fragments that it quotes.
  ///
  /// - Parameters:
  ///   - quotations: Those of the scene's passages, in their order.
  ///   - scene: The text.
  ///   - language: The language of the article, for clauses too short to show theirs.
  static func add(
    to quotations: inout [Quotation], in scene: Scene, articleLanguage language: String
  ) {
    let clauses = IndirectClauseFinder(scene: scene, quotations: quotations).clauses()
    guard !clauses.isEmpty else { return }
    var passages = clauses.map {
      Passage(tokens: $0.tokens, outer: $0.tokens, source: .clause, repairs: [])
    }
    SpanLanguage.label(&passages, in: scene.text, article: language)
    var resolver = SpeakerResolver(scene: scene)
    var earlier = quotations[...]
    for (clause, passage) in zip(clauses, passages) {
      while let next = earlier.first, next.range.lowerBound < clause.cueStart(in: scene.text) {
        if let speaker = speaker(of: next, in: scene) {
          resolver.remember(speaker, at: scene.text.tokens(in: next.range).lowerBound)
        }
        earlier.removeFirst()
      }
      var quotation = Quotation(
        range: scene.text.range(of: clause.tokens), kind: .indirect, rule: clause.rule)
      quotation.language = passage.language
      quotation.languageBasis = passage.languageBasis
      quotation.cue = scene.text.range(of: clause.cue.tokens)
      if let subject = clause.cue.subject,
        let speaker = resolver.speaker(for: subject, before: clause.cue.subjectEnd)
      {
        quotation.attribute(to: speaker, by: clause.cue.attribution)
        resolver.remember(speaker, at: clause.tokens.lowerBound)
      }
      quotations.append(quotation)
    }
    nest(&quotations)
  }

  /// The speaker of a quotation, as far as later pronouns need it.
  private static func speaker(of quotation: Quotation, in scene: Scene) -> Speaker? {
    guard let range = quotation.speakerRange else { return nil }
    let words = scene.text.tokens(in: range)
    let phrase = NounPhrase(
      words: words, determiner: words.lowerBound > 0 ? words.lowerBound - 1 : nil,
      head: words.lowerBound)
    return Speaker(
      entity: quotation.speaker, role: quotation.speakerRole, phrase: phrase, range: range,
      name: scene.firstName(in: words))
  }

  /// Sorts quotations and sets their parents; a clause that crosses another or has
  /// the same words is left out.
  private static func nest(_ quotations: inout [Quotation]) {
    let sorted = quotations.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    quotations.removeAll(keepingCapacity: true)
    var open: [Int] = []
    for var quotation in sorted {
      while let last = open.last,
        quotations[last].range.upperBound <= quotation.range.lowerBound
      { open.removeLast() }
      if let last = open.last, quotation.kind == .indirect,
        !quotations[last].range.contains(quotation.range)
          || quotations[last].range == quotation.range
      {
        continue
      }
      quotation.parent = open.last
      open.append(quotations.count)
      quotations.append(quotation)
    }
  }
}

/// A reported clause without marks, and what says whose it is.
struct IndirectClause {
  var tokens: Range<Int>
  var cue: Cue
  var rule: String

  /// Where the cue begins, or the clause if that comes first.
  func cueStart(in text: AnalyzedText) -> Int {
    Int(text.tokens[min(cue.tokens.lowerBound, tokens.lowerBound)].start)
  }
}
