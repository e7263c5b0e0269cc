import Text

/// What the lists say of one token among its neighbors: a few bits, known of every token of a
/// sentence in which names are looked for.
struct TokenMarks {
  /// What the gazetteer says: type, place in the form, whether the form is ambiguous.
  var listed: UInt8 = 0
  /// Where in the name of an institution it stands: 0 nowhere, 1 first, 2 inside, 3 last.
  var institution: UInt8 = 0
}

extension TokenMarks {
  /// The marks of the tokens of all sentences in which a stretch is open.
  static func all(of context: NameContext, _ stretches: [OpenStretch]) -> [TokenMarks] {
    var marks = [TokenMarks](repeating: TokenMarks(), count: context.tokens.count)
    var last = -1
    for stretch in stretches where stretch.sentence != last {
      last = stretch.sentence
      let range = context.text.sentences[last].tokens
      let openings = context.openings(ofSentence: last)
      markListed(&marks, openings, range, context)
      markInstitutions(&marks, openings, range, context)
    }
    return marks
  }

  private static func markListed(
    _ marks: inout [TokenMarks], _ openings: ArraySlice<Int>, _ sentence: Range<Int>,
    _ context: NameContext
  ) {
    let gazetteer = context.knowledge.gazetteer
    var next = sentence.lowerBound
    for index in openings where index >= next {
      guard
        TokenTraits.isName(context.tokens[index])
          || context.has(index, [.institution, .lowercaseInstitution]),
        let match = gazetteer.longestMatch(
          in: context.tokens, at: index, before: sentence.upperBound)
      else { continue }
      let alias = gazetteer.aliases[match.alias]
      let type = code(of: gazetteer.entries[alias.entry].type) << 3 | (alias.isAmbiguous ? 1 : 0)
      let last = match.length - 1
      for offset in 0...last {
        let place: UInt8 = last == 0 ? 3 : offset == 0 ? 0 : offset == last ? 2 : 1
        marks[index + offset].listed = type | place << 1
      }
      next = index + match.length
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
    _ marks: inout [TokenMarks], _ openings: ArraySlice<Int>, _ sentence: Range<Int>,
    _ context: NameContext
  ) {
    let pattern = InstitutionPattern(context: context)
    var next = sentence.lowerBound
    for index in openings where index >= next {
      guard context.has(index, [.institution, .lowercaseInstitution]),
        let match = pattern.match(at: index, in: sentence)
      else { continue }
      for place in match { marks[place].institution = 2 }
      marks[match.upperBound - 1].institution = 3
      marks[index].institution = 1
      next = match.upperBound
    }
  }
}

/// What a word is in a long name, asked for where a word of one is tagged only.
struct TokenTraits: OptionSet {
  let rawValue: UInt8
  /// A noun that begins names: `ministère`, `Coupe`, `mont`.
  static let head = TokenTraits(rawValue: 1)
  /// It can stand inside a long name behind its head.
  static let link = TokenTraits(rawValue: 2)
}

extension TokenTraits {
  /// The traits of a token; `links` is ``links``.
  ///
  /// A function, as an initializer counts a reference to each array that it is given.
  static func traits(
    of index: Int, among tokens: [Token], _ classes: [WordClass], links: WordHashSet
  ) -> TokenTraits {
    let (token, classes) = (tokens[index], classes[index])
    guard token.kind == .word else { return [] }
    var traits: TokenTraits = classes.isDisjoint(with: Self.heads) ? [] : .head
    if token.mayBeName || !classes.isDisjoint(with: [.particle, .institutionAdjective])
      || links.contains(token.hash)
      || classes.contains(.common) && index > 0 && links.contains(tokens[index - 1].hash)
    {
      traits.insert(.link)
    }
    return traits
  }

  /// Whether a token is a word with a capital: it may be a name.
  @inline(__always)
  static func isName(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .mixed, .number: token.mayBeName
    case .mark, .handle, .hashtag, .link, .shortcode: false
    }
  }

  private static var heads: WordClass {
    [
      .institution, .lowercaseInstitution, .organizationWord, .placeWord, .eventWord, .eventNoun,
      .organizationNoun, .placeNoun, .productNoun,
    ]
  }

  /// The small words inside of long names.
  static let links = WordHashSet(words: "de du des d' la le les l' et aux au à pour en")
}

extension Token {
  /// Whether a token has a capital that may be that of a name.
  var mayBeName: Bool {
    !flags.isDisjoint(with: [.capitalized, .innerCapital]) && !flags.contains(.elided)
  }
}
