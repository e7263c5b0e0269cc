package import Text

/// What a noun for a person tells.
public struct PersonNoun: Sendable, Hashable {
  /// Public as `EntityType` is.
  public enum Kind: UInt32, Sendable {
    case office, post, sport, human
  }
  package var kind: Kind
  package var gender: Gender
  package var isPlural: Bool
  /// How many tokens the noun has: two for `premier ministre`.
  package var length: Int
}

/// Nouns that name a person by a post or an activity.
package enum PersonNouns {
  /// The noun that begins at a token.
  package static func noun(in tokens: [Token], at index: Int, before end: Int) -> PersonNoun? {
    guard let match = table.longestMatch(in: tokens, at: index, before: end),
      let kind = PersonNoun.Kind(rawValue: match.value & 3)
    else { return nil }
    return PersonNoun(
      kind: kind, gender: Gender(rawValue: UInt8(match.value >> 2 & 3)) ?? .unknown,
      isPlural: match.value & 16 != 0, length: match.length)
  }

  /// The hashes of all words that begin a noun, among others.
  package static var openings: [UInt64] { table.openings }

  /// Whether a token is an adjective that belongs to the name of a post.
  package static func isAdjective(_ token: Token) -> Bool { adjectives.contains(token) }

  private static let adjectives = WordTable(words: PersonNounList.adjectives)

  private static let table: WordTable = {
    var table = WordTable(capacityFor: 2_000)
    for (list, kind): (String, PersonNoun.Kind) in [
      (PersonNounList.human, .human), (PersonNounList.sport, .sport),
      (PersonNounList.post, .post), (PersonNounList.office, .office),
    ] {
      for pair in WordList.words(of: list) {
        let forms = WordList.parts(of: pair, between: "/").map {
          WordList.parts(of: $0, between: "_")
        }
        guard forms.count == 2 else { continue }
        let isCommon = forms[0] == forms[1]
        for (index, form) in forms.enumerated() where form[0] != none {
          let gender: Gender = isCommon ? .unknown : index == 0 ? .masculine : .feminine
          let value = kind.rawValue | UInt32(gender.rawValue) << 2
          table.insert(hashes(of: form), value)
          for plural in plurals(of: form) {
            let words = hashes(of: plural)
            if table.value(of: words) == nil { table.insert(words, value | 16) }
          }
        }
      }
    }
    return table
  }()

  /// Stands for a form that a noun does not have.
  private static let none = [UInt8(ascii: "-")][...]

  private static func hashes(of phrase: [ArraySlice<UInt8>]) -> [UInt64] {
    phrase.flatMap { WordList.hashes(of: $0) }
  }

  /// The plurals that differ from the singular, of which the first word alone is in the plural or
  /// the adjective behind it, too: `premiers ministres`.
  private static func plurals(of words: [ArraySlice<UInt8>]) -> [[ArraySlice<UInt8>]] {
    guard let noun = plural(of: words[0]) else { return [] }
    let simple = [noun] + words[1...]
    guard words.count == 2, let adjective = plural(of: words[1]) else { return [simple] }
    return [simple, [noun, adjective]]
  }

  private static func plural(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let last = word.last, !"sxz".utf8.contains(last) else { return nil }
    return word.ends(with: "al") ? word.dropLast(2) + "aux".utf8 : word + "s".utf8
  }
}
