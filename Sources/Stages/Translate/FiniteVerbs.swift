import French
import Text

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

  /// Whether a word is a future or conditional of the third person by its ending:
  /// `cessera`, `partiraient`.
  static func isFuture(_ token: Token, in text: AnalyzedText) -> Bool {
    guard token.kind == .word, !token.isCapitalized, token.end - token.start > 5 else {
      return false
    }
    let word = text.bytes[Int(token.start)..<Int(token.end)]
    return futures.contains { word.suffix($0.count).elementsEqual($0) }
  }

  /// Whether a word alone is a finite verb: `veut`, `voudrait`, `partiront`.
  static func isFinite(_ token: Token, in text: AnalyzedText) -> Bool {
    token.kind == .word && (thirdPersons.contains(token) || isFuture(token, in: text))
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

  private static let futures = [
    "era", "ira", "eront", "iront", "erait", "irait", "eraient", "iraient",
  ]
  .map { Array($0.utf8) }
  private static let endings = [
    "aient", "erons", "erez", "eront", "erait", "eriez", "issons", "issez", "irons", "iront",
  ]
  .map { Array($0.utf8) }
  private static let nounsLikeVerbs = WordTable(words: "environs clients patients chevrons assez")
  private static let subjects = WordTable(
    words: "je j' tu il elle on nous vous ils elles c' ça cela qui i you we they he she it")
  private static let negations = WordTable(words: "ne n'")
  private static let negationEnds = WordTable(words: "pas plus jamais rien point guère")
  /// Those that are no nouns or adjectives.
  private static let thirdPersons = WordTable(
    words: """
      va vont allait allaient peut peuvent pouvait pourrait pourraient veut veulent voulait voulaient
      voudrait voudraient doit doivent devait devaient devrait devraient faut fallait faudrait vient
      viennent venait prend prennent met mettent tient tiennent sait savent savait reste restent
      devient deviennent permet
      """)
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
