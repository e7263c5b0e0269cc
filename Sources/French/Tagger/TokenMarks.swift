import Text

/// What the lists say of one token among its neighbors: a few bits, known of every token of a
/// sentence in which names are looked for.
struct TokenMarks {
  /// What a token is.
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

  var traits: Traits = []
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
      markTraits(&marks, range, context)
      let openings = context.openings(ofSentence: last)
      markListed(&marks, openings, range, context)
      markInstitutions(&marks, openings, range, context)
    }
    return marks
  }

  private static func markTraits(
    _ marks: inout [TokenMarks], _ sentence: Range<Int>, _ context: NameContext
  ) {
    let tokens = context.tokens
    let links = Self.links
    var isAfterLink =
      sentence.lowerBound > 0 && links.contains(tokens[sentence.lowerBound - 1].hash)
    for index in sentence {
      let token = tokens[index]
      let isLink = links.contains(token.hash)
      defer { isAfterLink = isLink }
      var traits: Traits = []
      switch token.kind {
      case .number, .mixed:
        if token.mayBeName { traits = .name }
      case .word:
        let classes = context.classes[index]
        if token.mayBeName { traits = .name }
        if !classes.isDisjoint(with: Self.heads) { traits.insert(.head) }
        if classes.contains(.function) { traits.insert(.function) }
        if isLink || traits.contains(.name)
          || !classes.isDisjoint(with: [.particle, .institutionAdjective])
          || isAfterLink && classes.contains(.common)
        {
          traits.insert(.link)
        }
      case .mark, .handle, .hashtag, .link, .shortcode: continue
      }
      marks[index].traits = traits
    }
  }

  private static var heads: WordClass {
    [
      .institution, .lowercaseInstitution, .organizationWord, .placeWord, .eventWord, .eventNoun,
      .organizationNoun, .placeNoun, .productNoun,
    ]
  }
  private static let links = WordHashSet(
    words: "de du des d' la le les l' et aux au à pour en")

  private static func markListed(
    _ marks: inout [TokenMarks], _ openings: ArraySlice<Int>, _ sentence: Range<Int>,
    _ context: NameContext
  ) {
    let gazetteer = context.knowledge.gazetteer
    var next = sentence.lowerBound
    for index in openings where index >= next {
      guard
        marks[index].traits.contains(.name)
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

extension Token {
  /// Whether a token has a capital that may be that of a name.
  var mayBeName: Bool {
    !flags.isDisjoint(with: [.capitalized, .innerCapital]) && !flags.contains(.elided)
  }
}
