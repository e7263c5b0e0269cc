import Text

/// What the tagger's features take from one token.
struct TokenFacts {
  /// What else a token is.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// A word with a capital: it may be a name.
    static let name = Traits(rawValue: 1)
    /// A noun that begins names: `ministère`, `Coupe`, `mont`.
    static let head = Traits(rawValue: 2)
    /// It can stand inside a long name behind its head.
    static let link = Traits(rawValue: 4)
    /// An article, a preposition, a pronoun, an auxiliary.
    static let function = Traits(rawValue: 8)
  }

  var word: UInt64
  /// Kind, capitals and, of numbers, the pattern of digits; of marks, the mark.
  var shape: UInt64
  /// The last three bytes of a word; the shape of what is none.
  var suffix: UInt64 = 0
  /// The words around the hyphens of a name: `CGT-Cheminots`.
  var firstPart: UInt64 = 0
  var lastPart: UInt64 = 0
  var classes: UInt32
  /// What the gazetteer says: type, place in the form, whether the form is ambiguous.
  var listed: UInt8 = 0
  /// Where in the name of an institution it stands: 0 nowhere, 1 first, 2 inside, 3 last.
  var institution: UInt8 = 0
  var traits: Traits = []

  /// What stands before and behind every sentence.
  static var before: TokenFacts { TokenFacts(mark: 1) }
  static var after: TokenFacts { TokenFacts(mark: 2) }
  private static let unused = TokenFacts(mark: 0)

  @inline(__always)
  private init(mark: UInt64) {
    word = mark
    shape = mark
    suffix = mark
    classes = 1 << 31
  }

  /// The facts of a token, with the tokens and bytes of its text: to ask the context for
  /// them counts two references up and down.
  init(of index: Int, in context: NameContext, _ tokens: [Token], _ bytes: [UInt8]) {
    let token = tokens[index]
    let range = token.range.bounds
    word = token.hash
    classes = context.classes[index].rawValue
    shape =
      UInt64(token.kind.rawValue) | UInt64(token.flags.intersection(Self.shapeFlags).rawValue) << 3
    switch token.kind {
    case .mark:
      shape = token.hash
      suffix = shape
    case .number, .mixed:
      shape = Self.pattern(of: token, bytes)
      suffix = shape
      if Self.isCapitalized(token) { traits = .name }
    case .word:
      if range.count == 1 { shape |= 1 << 13 }
      if Self.isCapitalized(token) { traits = .name }
      addHyphens(bytes, range)
      addTraits(of: index, in: context, tokens)
      suffix = Self.hash(bytes, max(range.lowerBound, range.upperBound - 3)..<range.upperBound)
    case .handle, .hashtag, .link, .shortcode:
      suffix = shape
    }
  }

  /// The first and last bytes of a word, which are asked for where it is tagged only.
  struct Affixes {
    /// Of three bytes, two and four; 0 for what is no word.
    var (prefix, suffix2, suffix4): (UInt64, UInt64, UInt64) = (0, 0, 0)

    init(of token: Token, _ bytes: [UInt8]) {
      guard token.kind == .word else { return }
      let range = token.range.bounds
      prefix = hash(bytes, range.lowerBound..<min(range.upperBound, range.lowerBound + 3))
      suffix2 = hash(bytes, max(range.lowerBound, range.upperBound - 2)..<range.upperBound)
      suffix4 = hash(bytes, max(range.lowerBound, range.upperBound - 4)..<range.upperBound)
    }
  }

  private static let shapeFlags: Token.Flags = [
    .capitalized, .allCapitals, .innerCapital, .elided, .invertedPronoun, .initial,
  ]

  static func isCapitalized(_ token: Token) -> Bool {
    !token.flags.isDisjoint(with: [.capitalized, .innerCapital]) && !token.flags.contains(.elided)
  }

  private mutating func addHyphens(_ bytes: [UInt8], _ range: Range<Int>) {
    guard let hyphen = bytes[range].firstIndex(of: UInt8(ascii: "-")) else { return }
    shape |= 1 << 12
    guard traits.contains(.name), let last = bytes[range].lastIndex(of: UInt8(ascii: "-")) else {
      return
    }
    firstPart = Self.hash(bytes, range.lowerBound..<hyphen)
    lastPart = Self.hash(bytes, last + 1..<range.upperBound)
  }

  private mutating func addTraits(of index: Int, in context: NameContext, _ tokens: [Token]) {
    let isLink = Self.links.contains(tokens[index].hash)
    if context.has(index, Self.heads) { traits.insert(.head) }
    if context.has(index, .function) { traits.insert(.function) }
    if isLink || traits.contains(.name) || context.has(index, [.particle, .institutionAdjective])
      || context.has(index, .common) && index > 0
        && Self.links.contains(tokens[index - 1].hash)
    {
      traits.insert(.link)
    }
  }

  private static let heads: WordClass = [
    .institution, .lowercaseInstitution, .organizationWord, .placeWord, .eventWord, .eventNoun,
    .organizationNoun, .placeNoun, .productNoun,
  ]
  private static let links = WordHashSet(
    words: "de du des d' la le les l' et aux au à pour en")

  /// Every digit alike (`00h00`, `0,00`), and how a number of two or four digits begins.
  private static func pattern(of token: Token, _ bytes: [UInt8]) -> UInt64 {
    let range = token.range.bounds
    var pattern = WordHash.seed
    for byte in bytes[range].prefix(8) {
      pattern = WordHash.combine(pattern, byte &- 48 < 10 ? 48 : byte | 0x20)
    }
    if token.kind == .number, range.count == 2 || range.count == 4 {
      for byte in bytes[range].prefix(range.count / 2) {
        pattern = WordHash.combine(pattern, byte)
      }
    }
    return pattern
  }

  /// Bytes without regard to ASCII capitals; an affix may cut a letter in two.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = WordHash.seed
    for index in range {
      let byte = bytes[index]
      hash = WordHash.combine(hash, byte &- 65 < 26 ? byte | 0x20 : byte)
    }
    return hash
  }
}

extension TokenFacts {
  /// The facts of all tokens of the sentences that have an open one.
  static func all(of context: NameContext, isOpen: [Bool]) -> [TokenFacts] {
    let tokens = context.tokens
    let bytes = context.text.bytes
    var facts = [TokenFacts](repeating: unused, count: tokens.count)
    for sentence in context.text.sentences where isOpen[sentence.tokens].contains(true) {
      for token in sentence.tokens {
        facts[token] = TokenFacts(of: token, in: context, tokens, bytes)
      }
      markListed(&facts, sentence.tokens, context)
      markInstitutions(&facts, sentence.tokens, context)
    }
    return facts
  }

  private static func markListed(
    _ facts: inout [TokenFacts], _ sentence: Range<Int>, _ context: NameContext
  ) {
    let gazetteer = context.knowledge.gazetteer
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard
        facts[index].traits.contains(.name)
          || context.has(index, [.institution, .lowercaseInstitution]),
        let match = gazetteer.longestMatch(
          in: context.tokens, at: index, before: sentence.upperBound)
      else {
        index += 1
        continue
      }
      let alias = gazetteer.aliases[match.alias]
      let type = code(of: gazetteer.entries[alias.entry].type) << 3 | (alias.isAmbiguous ? 1 : 0)
      let last = match.length - 1
      for offset in 0...last {
        let place: UInt8 = last == 0 ? 3 : offset == 0 ? 0 : offset == last ? 2 : 1
        facts[index + offset].listed = type | place << 1
      }
      index += match.length
    }
  }

  private static func code(of type: EntityType) -> UInt8 {
    switch type {
    case .person: 1
    case .organization: 2
    case .product: 3
    case .location: 4
    case .event: 5
    case .role: 6
    case .date: 7
    }
  }

  private static func markInstitutions(
    _ facts: inout [TokenFacts], _ sentence: Range<Int>, _ context: NameContext
  ) {
    let pattern = InstitutionPattern(context: context)
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard context.has(index, [.institution, .lowercaseInstitution]),
        let match = pattern.match(at: index, in: sentence)
      else {
        index += 1
        continue
      }
      for place in match { facts[place].institution = 2 }
      facts[match.upperBound - 1].institution = 3
      facts[index].institution = 1
      index = max(match.upperBound, index + 1)
    }
  }
}
