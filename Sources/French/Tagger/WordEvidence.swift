import Text

/// What all places of a text together tell of a word that may be a name.
///
/// `Altman` behind a first name in one sentence is a surname in all others.
struct WordEvidence {
  /// Open addressing with linear probing; 0 is a free place.
  private var words: [UInt64]
  private var masks: [UInt32]

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
    var capacity = 16
    let capitals = tokens.count { Self.hasCapital($0) }
    while capacity < capitals * 3 { capacity *= 2 }
    words = Array(repeating: 0, count: capacity)
    masks = Array(repeating: 0, count: capacity)
    for sentence in context.text.sentences {
      for index in sentence.tokens where Self.hasCapital(tokens[index]) {
        let place = place(of: tokens[index].hash)
        words[place] = tokens[index].hash
        masks[place] |= Self.signs(of: index, in: sentence.tokens, context)
      }
    }
    // Of a word that has no capital anywhere nobody asks.
    for token in tokens where token.kind == .word || token.kind == .mixed {
      guard !Self.hasCapital(token) else { continue }
      let place = place(of: token.hash)
      if words[place] != 0 { masks[place] |= Sign.small }
    }
  }

  /// The signs of all places of a word with a capital, as bits; none of other words.
  subscript(word: UInt64) -> UInt32 { masks[place(of: word)] }

  @inline(__always)
  private static func hasCapital(_ token: Token) -> Bool {
    !token.flags.isDisjoint(with: [.capitalized, .innerCapital])
      && (token.kind == .word || token.kind == .mixed)
  }

  @inline(__always)
  private func place(of word: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: word ^ (word >> 32)) & (words.count &- 1)
    while words[place] != 0, words[place] != word { place = (place &+ 1) & (words.count &- 1) }
    return place
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
