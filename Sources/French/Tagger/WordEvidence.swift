import Text

/// What all places of a text together tell of a word that may be a name.
///
/// `Altman` behind a first name in one sentence is a surname in all others.
struct WordEvidence {
  /// The signs of the words with a capital; of others nobody asks.
  private var signs: WordMap<UInt32>

  /// What one place can tell.
  private enum Sign {
    static let small: UInt32 = 1
    static let firmCapital: UInt32 = 2
    static let allCapitals: UInt32 = 4
    static let afterCapital: UInt32 = 8
    static let afterFirstName: UInt32 = 16
    static let afterCivility: UInt32 = 32
    static let afterOrganizationNoun: UInt32 = 64
    static let afterPlaceNoun: UInt32 = 128
    static let firstLink: UInt32 = 256
    static let beforeCapital: UInt32 = 1 << 20
    static let beforeSpeech: UInt32 = 1 << 21
    static let beforeDeed: UInt32 = 1 << 22
  }

  init(context: NameContext) {
    let tokens = context.tokens
    let sentences = context.text.sentences
    signs = WordMap(
      capacityFor: sentences.indices.reduce(0) { $0 + context.openings(ofSentence: $1).count },
      none: 0)
    for (number, sentence) in sentences.enumerated() {
      for index in context.openings(ofSentence: number) where Self.hasCapital(tokens[index]) {
        signs[tokens[index].hash] |= Self.signs(of: index, in: sentence.tokens, context)
      }
    }
    for token in tokens where token.kind == .word || token.kind == .mixed {
      guard !Self.hasCapital(token) else { continue }
      signs.updateIfSet(token.hash) { $0 |= Sign.small }
    }
  }

  /// The signs of all places of a word that has a capital somewhere, as bits.
  subscript(word: UInt64) -> UInt32 { signs[word] }

  @inline(__always)
  private static func hasCapital(_ token: Token) -> Bool {
    !token.flags.isDisjoint(with: [.capitalized, .innerCapital])
      && (token.kind == .word || token.kind == .mixed)
  }

  private static func signs(
    of index: Int, in sentence: Range<Int>, _ context: NameContext
  ) -> UInt32 {
    let tokens = context.tokens
    var signs: UInt32 = 0
    if !context.capitalIsFree(index, sentence: sentence) { signs |= Sign.firmCapital }
    if tokens[index].flags.contains(.allCapitals) { signs |= Sign.allCapitals }
    if index > sentence.lowerBound {
      let before = tokens[index - 1]
      let classes = context.classes[index - 1]
      if before.isWord, before.isCapitalized, !before.flags.contains(.elided) {
        signs |= Sign.afterCapital
        if classes.isFirstName { signs |= Sign.afterFirstName }
      }
      if classes.contains(.civility) { signs |= Sign.afterCivility }
      if classes.contains(.organizationNoun) { signs |= Sign.afterOrganizationNoun }
      if classes.contains(.placeNoun) { signs |= Sign.afterPlaceNoun }
      signs |= Self.links[before.hash] ?? 0
    }
    if index + 1 < sentence.upperBound {
      let classes = context.classes[index + 1]
      if tokens[index + 1].isWord, tokens[index + 1].isCapitalized { signs |= Sign.beforeCapital }
      if !classes.isDisjoint(with: [.speechVerb, .humanVerb]) { signs |= Sign.beforeSpeech }
      if classes.contains(.organizationVerb) { signs |= Sign.beforeDeed }
    }
    return signs
  }

  /// One sign for each of these groups.
  private static let links = WordTable(
    bits: [
      "à", "en", "le la l' les", "du au", "de d'", "(", "dans", "par selon avec", "« \"", ", et",
    ].enumerated().map { (bits: Sign.firstLink << UInt32($0), words: $1) })
}
