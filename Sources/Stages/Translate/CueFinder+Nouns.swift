import Articles
import French
import Text

extension CueFinder {
  /// Tokens from a noun to the words it announces.
  private static let widestNounGap = 14
  private static let about = WordTable(words: "à")
  private static let words = WordTable(words: "propos")

  /// A noun that announces words: `l’objectif ultime d’OpenAI : «`.
  ///
  /// - Parameters:
  ///   - passage: The quoted words.
  ///   - segments: The text before them.
  ///   - needsOwner: Whether the noun must say whose words they are.
  /// - Returns: `nil` if no such noun stands close by.
  func noun(
    before passage: Passage, in segments: [Range<Int>], needsOwner: Bool = false
  ) -> Cue? {
    guard let segment = segments.first, segment.upperBound == passage.outer.lowerBound else {
      return nil
    }
    var index = segment.upperBound - 1
    let floor = max(segment.lowerBound, segment.upperBound - Self.widestNounGap)
    while index >= floor {
      if index > floor, scene.word(index - 1, isIn: Self.about), scene.word(index, isIn: Self.words)
      {
        index -= 1
        continue  // `à propos de`
      }
      let grounds =
        scene.word(index, isIn: CueNouns.grounds) ? agent(before: index, in: segment) : nil
      let isOwned =
        CueNouns.owned.contains(scene.text.tokens[index])
        || CueNouns.feelings.contains(scene.text.tokens[index])
      if isOwned || CueNouns.all.contains(scene.text.tokens[index]) || isPage(index) {
        let owner = (index + 1..<segment.upperBound).lazy.compactMap { scene.name(at: $0) }.first {
          $0.tokens.lowerBound > index
            && SpeakerWords.ofWords.contains(scene.text.tokens[$0.tokens.lowerBound - 1])
        }
        let people =
          owner == nil && (isOwned || scene.word(index, isIn: CueNouns.acts))
          ? people(behind: index, before: segment.upperBound) : nil
        if owner == nil, people == nil, grounds == nil, needsOwner || isOwned { return nil }
        // `un verdict sans appel`
        if index > floor, scene.text.tokens[index - 1].hash == Self.without {
          index -= 1
          continue
        }
        let subject =
          owner.map { Subject.name($0) } ?? people.map { .phrase($0) } ?? grounds
          ?? possessor(
            of: index, or: subjects.prevailing(before: segment.upperBound, in: segments))
        return Cue(
          attribution: .nounCue, tokens: index..<index + 1, subject: subject,
          subjectEnd: segment.upperBound)
      }
      index -= 1
    }
    return nil
  }

  /// `Son verdict est sans appel : «`: whose the noun is, if it is the subject itself.
  private func possessor(of noun: Int, or subject: Subject?) -> Subject? {
    guard noun > 0, scene.word(noun - 1, isIn: Self.possessives) else { return subject }
    guard case .phrase(let phrase) = subject, phrase.head == noun else { return subject }
    return .owner(noun - 1)
  }

  private static let possessives = WordTable(words: "son sa ses")
  private static let without = WordHash.of("sans")

  /// `écartés par Luc Petit au motif que`: who did what the grounds are given for.
  private func agent(before noun: Int, in segment: Range<Int>) -> Subject? {
    for index in (segment.lowerBound..<noun).reversed() {
      if let name = scene.name(at: index), name.tokens.lowerBound == index,
        subjects.followsBy(name)
      {
        return .name(name)
      }
    }
    return nil
  }

  /// `Sur la page d’OpenAI`, not a page by itself.
  private func isPage(_ index: Int) -> Bool {
    guard CueNouns.pages.contains(scene.text.tokens[index]) else { return false }
    return (max(0, index - 2)..<index).contains {
      scene.word($0, isIn: CueNouns.pagePrepositions)
    }
  }

  /// The people whose noun it is: `l’appel de onze députés`, `l’avis du juge`.
  private func people(behind noun: Int, before end: Int) -> NounPhrase? {
    let link = noun + 1
    guard link + 1 < end, scene.word(link, isIn: SpeakerWords.ofWords) else { return nil }
    let isContracted = NounWords.determiners.contains(scene.text.tokens[link])
    guard
      isContracted || NounWords.determiners.contains(scene.text.tokens[link + 1])
        || scene.text.tokens[link + 1].kind == .number
        || SubjectFinder.numerals.contains(scene.text.tokens[link + 1]),
      let phrase = subjects.nounPhrase(
        at: isContracted ? link : link + 1, before: end, wide: false),
      subjects.isPerson(phrase, before: end)
    else { return nil }
    return phrase
  }
}
