package import Text

/// How a word that governs another verb changes what that verb says.
///
/// The list of the words is `GovernorList`, which names the effects by these cases. Public as
/// `EntityType` is.
public enum GovernorEffect: UInt32, Sendable, CaseIterable {
  case future, done, announced, stated, threat, maybe, duty, refusal, demand, failed, vote
  case permission, soon, undone
}

/// Verbs and nouns before an infinitive: `menace de`, `a refusé de`, `la décision de`.
package enum Governors {
  /// The effect of a verb form and which form it is.
  package static func verb(_ token: Token) -> (effect: GovernorEffect, form: VerbForm)? {
    guard token.kind == .word, let entry = verbs[token.hash] else { return nil }
    // The Jura is no form of `jurer`.
    if entry.form == .simplePast, token.isCapitalized, !token.flags.contains(.allCapitals) {
      return nil
    }
    return (effects[entry.verb], entry.form)
  }

  /// The effect of a noun, an adjective or an adverb.
  package static func word(_ token: Token) -> GovernorEffect? {
    guard token.kind == .word, let value = words[token.hash] else { return nil }
    return GovernorEffect(rawValue: value)
  }

  private static func lines(_ list: String) -> [(effect: GovernorEffect, word: String)] {
    list.parts("\n").flatMap { line -> [(effect: GovernorEffect, word: String)] in
      let parts = line.parts(":")
      guard parts.count == 2, let effect = effectsByName[parts[0].words.joined()] else { return [] }
      return parts[1].parts(" ").map { (effect, String($0)) }
    }
  }

  private static let effectsByName = Dictionary(
    uniqueKeysWithValues: GovernorEffect.allCases.map { ("\($0)", $0) })

  private static let verbList = lines(GovernorList.verbs)
  private static let effects = verbList.map(\.effect)
  private static let verbs = VerbTable(verbList.map(\.word))
  private static let words = WordTable(
    lines(GovernorList.words).map { (phrase: $0.word, value: $0.effect.rawValue) })
}
