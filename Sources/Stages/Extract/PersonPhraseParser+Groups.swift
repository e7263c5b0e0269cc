import French
import Text

extension PersonPhraseParser {
  // MARK: - Groups

  /// Who stands near somebody; alone the words are adjectives as well.
  private static let circle = EventWord.set("proches fidèles")

  /// Whether a group may begin at a token that opens no phrase by itself: with a number, or with
  /// an article or `tous` before one.
  func mayBeGroup(at start: Int) -> Bool {
    if event.tokens[start].kind == .number || event.has(start, .quantifier) { return true }
    guard event.has(start, [.article, .demonstrative, .possessive, .adjectiveBefore]) else {
      return false
    }
    return (start + 1..<min(end, start + 3)).contains {
      event.tokens[$0].kind == .number || event.has($0, .quantifier)
        || Self.dozens.contains(event.hash($0))
    }
  }

  func group(at start: Int) -> PersonPhrase? {
    var index = start
    var size: Int?
    var isGroup = false
    if event.has(index, .determiner), index + 1 < end,
      event.tokens[index + 1].kind == .number || event.has(index + 1, .quantifier)
    {
      index += 1
    }
    // `tous ses 38 employés`
    if Self.all.contains(event.hash(index)), index + 2 < end, event.has(index + 1, .determiner),
      event.tokens[index + 2].kind == .number || event.has(index + 2, .quantifier)
    {
      index += 2
    }
    let first = index
    // `sa douzaine de salariés`, `leur vingtaine d'employés`
    if event.has(index, .possessive), index + 2 < end, Self.dozens.contains(event.hash(index + 1)),
      event.has(index + 2, .of)
    {
      index += 3
      isGroup = true
    }
    // `le nombre de collaborateurs` is a figure.
    if let match = Self.quantities.longestMatch(in: event.tokens, at: index, before: end),
      event.hash(index) != Self.figure || !event.has(index - 1, .article)
    {
      index += match.length
      isGroup = match.value == 1
      // `plus d'une centaine de`
      if !isGroup,
        let inner = Self.quantities.longestMatch(in: event.tokens, at: index, before: end),
        inner.value == 1
      {
        index += inner.length
        isGroup = true
      }
    }
    if index < end, let number = number(at: index) {
      size = number
      isGroup = true
      index += 1
      // 500 des 750 employés; 20 % de ses salariés
      if index < end, event.hash(index) == Self.percent { index += 1 }
      if index + 1 < end, event.has(index, .of), event.tokens[index + 1].kind == .number {
        index += 2
      }
      while index < end, event.has(index, .of) || event.has(index, .possessive) { index += 1 }
    } else if let words = numberWords(at: index) {
      isGroup = true
      size = words.value
      index += words.length
      while index < end, event.has(index, .of) || event.has(index, .possessive) { index += 1 }
      if let others = numberWords(at: index) { index += others.length }
    } else if index < end, event.has(index, .quantifier) {
      isGroup = true
      index += 1
    }
    guard isGroup || index > first, index < end else { return nil }
    // `deux de ses proches`
    if let size, event.has(index - 1, .possessive), Self.circle.contains(event.hash(index)) {
      var phrase = PersonPhrase(
        kind: .group, tokens: start..<index + 1, head: index..<index + 1)
      phrase.isPlural = true
      phrase.groupSize = size
      phrase.determiner = .indefinite
      return phrase
    }
    // `Cent douze d'entre eux`
    if let size,
      let match = Self.amongThem.longestMatch(in: event.tokens, at: index - 1, before: end)
        ?? Self.amongThem.longestMatch(in: event.tokens, at: index, before: end)
    {
      let last = (event.hash(index) == Self.among ? index - 1 : index) + match.length
      var phrase = PersonPhrase(kind: .group, tokens: start..<last, head: start..<last)
      phrase.isPlural = true
      phrase.groupSize = size
      phrase.determiner = .indefinite
      return phrase
    }
    while index < end,
      event.has(index, .adjectiveBefore) || event.has(index, .possessive)
        || event.has(index, .quantifier) || event.hash(index) == Self.thousand
        || event.has(index, .of) || event.hash(index) == EventWord.exPrefix
    {
      if event.hash(index) == Self.thousand, let known = size { size = known * 1000 }
      index += 1
    }
    guard index < end else { return nil }
    let length: Int
    if let noun = event.personNoun(at: index, before: end), noun.isPlural {
      length = noun.length
    } else if Self.groupNouns.contains(event.tokens[index]) {
      length = 1
    } else if let organ = OrganizationNouns.noun(in: event.tokens, at: index, before: end),
      organ.kind == .organ
    {
      length = organ.length
    } else {
      return nil
    }
    var phrase = PersonPhrase(
      kind: .group, tokens: start..<index + length, head: index..<index + length)
    phrase.role = index..<index + length
    phrase.isPlural = true
    phrase.groupSize = size
    phrase.determiner = .indefinite
    extend(&phrase)
    return phrase
  }

  private static let amongThem = WordTable(lines: "d'entre eux\nd'entre elles")
  private static let among = WordHash.of("entre")
  private static let figure = WordHash.of("nombre")
  static let dozens = EventWord.set(
    "dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine centaine")

  private static let all = EventWord.set("tous toutes")

  /// A number in words: `deux`, `vingt-trois`, `cent douze`, `trois cents`.
  private func numberWords(at start: Int) -> (value: Int, length: Int)? {
    guard start < end else { return nil }
    var index = start
    var value = 0
    if let small = Self.smallNumbers[event.hash(index)] {
      value = Int(small)
      index += 1
    }
    if index < end, Self.hundreds.contains(event.hash(index)), value < 10 {
      value = max(1, value) * 100
      index += 1
      if index < end, let rest = Self.smallNumbers[event.hash(index)] {
        value += Int(rest)
        index += 1
      }
    }
    return index > start ? (value, index - start) : nil
  }

  private static let hundreds = EventWord.set("cent cents")

  func number(at index: Int) -> Int? {
    let token = event.tokens[index]
    guard token.kind == .number else { return nil }
    var value = 0
    var digits = 0
    // Between the digits stand spaces and marks: `1 500`, `2,5`.
    for byte in event.text.bytes[token.range.bounds] where byte &- 48 < 10 {
      digits += 1
      guard digits <= 9 else { return nil }
      value = value * 10 + Int(byte &- 48)
    }
    // A year is no number of people.
    return 1900...2100 ~= value && token.range.bounds.count == 4 ? nil : value
  }

}
