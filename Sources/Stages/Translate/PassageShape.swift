import French
import Text

/// What the words of a passage look like, whatever stands around them.
struct PassageShape {
  /// Words and numbers.
  let words: Int
  let hasFiniteVerb: Bool
  let startsWithCapital: Bool
  /// Ends in `.`, `!`, `?` or `…`.
  let hasFinalMark: Bool
  /// Whether the words can be a sentence from the first one on: neither a relative
  /// clause nor an infinitive nor the end of somebody else's phrase.
  let canBegin: Bool
  /// Whether the first word is an article, a preposition, a pronoun or a verb: the
  /// passage is more than a bare noun.
  let isMoreThanNoun: Bool

  init(_ tokens: Range<Int>, in text: AnalyzedText) {
    let all = text.tokens
    words = all[tokens].count { $0.kind == .word || $0.kind == .number || $0.kind == .mixed }
    hasFiniteVerb = FiniteVerbs.areIn(tokens, of: text)
    let first = tokens.first { all[$0].kind != .mark }
    startsWithCapital = first.map { all[$0].isCapitalized || all[$0].kind == .number } ?? false
    let last = all[tokens.upperBound - 1]
    hasFinalMark = Self.finals.contains(last)
    if let first {
      let word = all[first]
      let isOpen =
        !Self.dependentStarts.contains(word) && !Self.isInfinitive(first, in: text)
        && !FiniteVerbs.isFuture(word, in: text)
      // `à plusieurs reprises, les filles n’ont …`: a phrase, then the sentence.
      let isPhraseFirst =
        Self.phraseStarts.contains(word)
        && tokens.contains { all[$0].isMark(UInt8(ascii: ",")) && $0 - first < 10 }
      canBegin = isOpen || startsWithCapital || isPhraseFirst
      isMoreThanNoun =
        Self.functionStarts.contains(word) || NounWords.determiners.contains(word)
        || SpeakerWords.prepositions.contains(word) || Self.isInfinitive(first, in: text)
        || VerbWords.isAdverb(first, in: text) || !isOpen
    } else {
      canBegin = false
      isMoreThanNoun = false
    }
  }

  /// Whether a word may be an infinitive by its ending.
  static func isInfinitive(_ index: Int, in text: AnalyzedText) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.end - token.start > 4, !token.isCapitalized else {
      return false
    }
    let ending = text.bytes[Int(token.end) - 2..<Int(token.end)]
    return
      (ending.elementsEqual("er".utf8) || ending.elementsEqual("ir".utf8)
      || ending.elementsEqual("re".utf8)) && !notInfinitives.contains(token)
  }

  private static let finals = WordTable(words: ". ! ? …")
  private static let dependentStarts = WordTable(
    words: """
      qui que qu' dont où de d' à par et ou pour sans être avoir ne s'il si a est sera serait sont ont
      avait était étaient aura aurait fut contre envers vers comme pas très plus trop assez aussi
      """)
  private static let phraseStarts = WordTable(
    words: "à de d' par pour sans comme s'il contre vers")
  private static let functionStarts = WordTable(
    words: """
      qui que qu' dont où je j' il elle on nous vous ils elles c' ce cela ça tout tous toute toutes très
      trop plus moins pas ne n' s' se si assez comme
      """)
  private static let notInfinitives = WordTable(
    words: """
      notre votre autre quatre premier dernier entier particulier hier cher mer hiver souvenir avenir
      désir plaisir loisir titre centre membre chiffre nombre maître ministre ordre lettre rencontre
      novembre décembre septembre octobre contre entre être encore faire guerre terre libre propre
      pauvre métier chantier dossier policier ouvrier quartier papier courrier
      """)
}
