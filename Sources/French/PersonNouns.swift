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
    var values: [String: UInt32] = [:]
    for (list, kind): (String, PersonNoun.Kind) in [
      (PersonNounList.human, .human), (PersonNounList.sport, .sport),
      (PersonNounList.post, .post), (PersonNounList.office, .office),
    ] {
      for pair in list.words {
        let forms = pair.parts("/").map {
          String($0.map { $0 == "_" ? " " : $0 })
        }
        guard forms.count == 2 else { continue }
        let isCommon = forms[0] == forms[1]
        for (index, form) in forms.enumerated() where form != "-" {
          let gender: Gender = isCommon ? .unknown : index == 0 ? .masculine : .feminine
          let value = kind.rawValue | UInt32(gender.rawValue) << 2
          values[form] = value
          for plural in plurals(of: form) where values[plural] == nil {
            values[plural] = value | 16
          }
        }
      }
    }
    // Sorted, so that of two forms that differ in case only always the same one wins.
    return WordTable(values.sorted { $0.key < $1.key }.map { (phrase: $0.key, value: $0.value) })
  }()

  private static func plurals(of form: String) -> [String] {
    var words = form.parts(" ").map(String.init)
    guard let first = words.first, let last = first.last else { return [] }
    guard !"sxz".contains(last) else { return [form] }
    words[0] = first.hasSuffix("al") ? String(first.dropLast(2)) + "aux" : first + "s"
    let simple = words.joined(separator: " ")
    if words.count == 2, let end = words[1].last, !"sxz".contains(end) {
      words[1] = words[1].hasSuffix("al") ? String(words[1].dropLast(2)) + "aux" : words[1] + "s"
      return [simple, words.joined(separator: " ")]
    }
    return [simple]
  }
}
