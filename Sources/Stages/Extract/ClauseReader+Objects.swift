import French
import Text

/// The objects of a verb, its pronouns and its agents.
extension ClauseReader {
  /// An object pronoun before a verb.
  func clitic(at token: Int) -> PersonPhrase {
    var phrase = PersonPhrase(kind: .pronoun, tokens: token..<token + 1, head: token..<token + 1)
    if EventWord.feminines.contains(event.hash(token)) { phrase.gender = .feminine }
    if EventWord.masculines.contains(event.hash(token)) { phrase.gender = .masculine }
    phrase.isPlural = Self.pluralObjects.contains(event.hash(token))
    return phrase
  }

  /// The owner that a possessive means, as a pronoun without gender.
  func possessor(at token: Int) -> PersonPhrase {
    var phrase = PersonPhrase(kind: .pronoun, tokens: token..<token + 1, head: token..<token + 1)
    phrase.isPlural = Self.pluralOwners.contains(event.hash(token))
    return phrase
  }

  /// Who acts in a passive: `par X`, `par l'investisseur X`, `par X et par Y`.
  func agents(behind verb: Int, inSentence sentence: Int) -> [PersonPhrase] {
    event.phrases[sentence].filter { phrase in
      guard phrase.tokens.lowerBound > verb else { return false }
      if phrase.preposition == EventWord.by { return true }
      let start = phrase.tokens.lowerBound
      return phrase.kind == .named && phrase.preposition == nil && start - 3 > verb
        && event.hash(start - 3) == EventWord.by && event.has(start - 2, .article)
        && event.tokens[start - 1].isWord
    }
  }

  /// The phrases that begin right behind a token, adverbs and times set aside.
  func objects(
    from start: Int, inSentence sentence: Int, allowing skipped: GrammarClass = []
  ) -> [PersonPhrase] {
    let phrases = event.phrases[sentence]
    var index = start
    let end = event.text.sentences[sentence].tokens.upperBound
    while index < end {
      if let phrase = phrases.first(where: { $0.tokens.lowerBound == index }) {
        return list(startingWith: phrase, phrases)
      }
      // `a remplacé le 1er février X`, `a mis à pied, à titre conservatoire, X`, `écarte d'un trait
      // de plume X`
      let next = event.behindAdjuncts(from: index, before: end)
      if next > index {
        index = next
        continue
      }
      guard index - start < 6 else { break }
      guard
        event.isAdverbial(index) || event.has(index, skipped)
          || event.tokens[index].kind == .number
      else { break }
      index += 1
    }
    return behindAdjunct(from: start, phrases, end).map { list(startingWith: $0, phrases) } ?? []
  }

  /// `congédie dans le même mouvement le directeur`: the phrase right behind a few plain
  /// words that a preposition opens.
  private func behindAdjunct(
    from start: Int, _ phrases: [PersonPhrase], _ end: Int
  ) -> PersonPhrase? {
    guard event.has(start, .preposition), !event.has(start, .of),
      let phrase = phrases.first(where: { $0.tokens.lowerBound > start }),
      phrase.preposition == nil, phrase.tokens.lowerBound - start <= 7,
      phrase.kind == .named || phrase.determiner == .possessive || phrase.determiner == .definite
        || phrase.groupSize != nil && event.hash(start) == EventWord.by
    else { return nil }
    let gap = start..<phrase.tokens.lowerBound
    let isPlain = gap.allSatisfy {
      !event.isMark($0) && event.occurrence(at: $0) == nil
        && !event.has($0, [.relative, .auxiliary, .coordinator, .subordinator])
        || event.has($0, .preposition)
    }
    return isPlain && !event.has(gap.upperBound - 1, .preposition) ? phrase : nil
  }

  /// `X, que le club a limogé`, `le directeur qu'elle avait mis à la porte`: whom `que` stands for.
  func relativeObject(of group: VerbGroup, inSentence sentence: Int) -> PersonPhrase? {
    guard group.voice == .active, group.objectClitic == nil,
      group.effects.allSatisfy({ $0 == .done || $0 == .future })
    else { return nil }
    return antecedent(of: group, behind: Self.thatWords, sentence)
  }

  /// `X, dont le club s'est séparé`: whom `dont` stands for.
  func relativeComplement(of group: VerbGroup, inSentence sentence: Int) -> PersonPhrase? {
    antecedent(of: group, behind: Self.ofWhom, sentence)
  }

  private func antecedent(
    of group: VerbGroup, behind links: WordHashSet, _ sentence: Int
  ) -> PersonPhrase? {
    guard group.time != .participle, group.time != .infinitive || !group.effects.isEmpty else {
      return nil
    }
    let bounds = event.text.sentences[sentence].tokens
    let near = max(bounds.lowerBound + 1, group.start - 9)..<max(bounds.lowerBound + 1, group.start)
    guard
      let link = near.last(where: { links.contains(event.hash($0)) }),
      link + 1 < group.start || group.pronoun != nil,
      !(link + 1..<group.start).contains(where: {
        event.isMark($0) || event.has($0, [.auxiliary, .relative, .subordinator])
      })
    else { return nil }
    let isApart = event.hash(link - 1) == EventWord.comma
    let last = isApart ? link - 1 : link
    guard
      let phrase = event.phrases[sentence].last(where: { $0.tokens.upperBound <= last }),
      // `X, 58 ans, qu'il transfère`
      (phrase.tokens.upperBound..<last).allSatisfy({
        event.isMark($0) || event.tokens[$0].kind == .number || event.has($0, .time)
      }), last - phrase.tokens.upperBound < 5,
      // `dit à X que le club a limogé Y`
      isApart || phrase.preposition == nil,
      phrase.kind == .named || phrase.kind == .role && phrase.determiner == .definite
    else { return nil }
    return phrase
  }

  private static let thatWords = EventWord.set("que qu'")
  private static let ofWhom = EventWord.set("dont")
  private static let pluralObjects = EventWord.set("les leur")
  private static let pluralOwners = EventWord.set("leur leurs")
}
