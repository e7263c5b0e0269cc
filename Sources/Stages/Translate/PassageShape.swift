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
      let isOpen = !Self.dependentStarts.contains(word) && !Self.isInfinitive(first, in: text)
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
      avait était étaient aura aurait fut cessera contre envers vers comme pas très plus trop assez aussi
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

/// Tells whether French or English words hold a finite verb.
enum FiniteVerbs {
  static func areIn(_ tokens: Range<Int>, of text: AnalyzedText) -> Bool {
    for index in tokens {
      let token = text.tokens[index]
      guard token.kind == .word else { continue }
      if subjects.contains(token), index + 1 < tokens.upperBound,
        text.tokens[index + 1].kind == .word
      {
        return true
      }
      if known.contains(token) || token.flags.contains(.invertedPronoun) { return true }
      if let form = SpeechVerbs.form(of: token), form.contains(.finite),
        form.isDisjoint(with: [.alsoNoun, .participle]), index > tokens.lowerBound
      {
        return true
      }
      if isNegated(index, in: tokens, of: text) || hasVerbEnding(token, in: text) { return true }
    }
    return false
  }

  /// `ne` with a verb behind it, not `ne pas venir`.
  private static func isNegated(
    _ index: Int, in tokens: Range<Int>, of text: AnalyzedText
  ) -> Bool {
    guard negations.contains(text.tokens[index]), index + 1 < tokens.upperBound else {
      return false
    }
    let next = text.tokens[index + 1]
    return next.kind == .word && !negationEnds.contains(next)
      && !PassageShape.isInfinitive(index + 1, in: text)
  }

  private static func hasVerbEnding(_ token: Token, in text: AnalyzedText) -> Bool {
    let length = Int(token.end - token.start)
    guard length > 5, !token.isCapitalized, !nounsLikeVerbs.contains(token) else { return false }
    let word = text.bytes[Int(token.start)..<Int(token.end)]
    return endings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let endings = [
    "aient", "erons", "erez", "eront", "erait", "eriez", "issons", "issez", "irons", "iront",
  ]
  .map { Array($0.utf8) }
  private static let nounsLikeVerbs = WordTable(words: "environs clients patients chevrons assez")
  private static let subjects = WordTable(
    words: "je j' tu il elle on nous vous ils elles c' ça cela qui i you we they he she it")
  private static let negations = WordTable(words: "ne n'")
  private static let negationEnds = WordTable(words: "pas plus jamais rien point guère")
  private static let known = WordTable(
    words: """
      est sont était étaient sera seront serait seraient fut furent suis sommes êtes soit soient a ont
      avait avaient aura auront aurait auraient avons avez eut ait aient va vont allait allaient ira
      iront irait fait font faisait fera feront ferait peut peuvent pouvait pourra pourront pourrait
      pourraient pouvons veut veulent voulait voudrait voulons doit doivent devait devra devront devrait
      devraient devons faut fallait faudra faudrait vient viennent viendra prend prennent prendra met
      mettra tient tiendra sait savent savait saura voit reste restent restera devient deviennent
      permettra permet existe existent constitue représente concerne montre montrent appartient
      is are was were am has have had will would can could should must i'm i've i'll i'd we're we've
      we'll you're you've it's that's they're don't doesn't didn't isn't aren't won't can't
      """)
}
