package import Text

/// Countries by name and by adjective: `sud-coréenne` is of South Korea.
package enum Countries {
  /// The country whose adjective a token is.
  package static func country(ofAdjective token: Token) -> String? {
    guard token.kind == .word, let index = adjectives[token.hash] else { return nil }
    return names[Int(index)]
  }

  /// The hashes of all adjectives.
  package static var adjectiveHashes: [UInt64] { adjectives.openings }

  /// The country named from a token on.
  package static func country(
    in tokens: [Token], at index: Int, before end: Int
  ) -> (length: Int, name: String)? {
    guard tokens[index].isCapitalized,
      let match = countries.longestMatch(in: tokens, at: index, before: end)
    else { return nil }
    return (match.length, names[Int(match.value)])
  }

  private static let lines: [(name: String, adjectives: [String])] =
    CountryList.adjectives.parts("\n").compactMap { line in
      let parts = line.parts(":")
      guard parts.count == 2 else { return nil }
      let words = parts[1].parts(" ").map(String.init)
      return (parts[0].drop { $0 == " " }.description, words)
    }

  private static let names = lines.map(\.name)

  private static let countries = WordTable(
    lines.enumerated().map { (phrase: $1.name, value: UInt32($0)) })

  private static let adjectives: WordTable = {
    var entries: [(phrase: String, value: UInt32)] = []
    for (index, line) in lines.enumerated() {
      for word in line.adjectives {
        for form in forms(of: word) { entries.append((form, UInt32(index))) }
      }
    }
    return WordTable(entries)
  }()

  private static func forms(of masculine: String) -> [String] {
    var singular = [masculine]
    if masculine.hasSuffix("ien") || masculine.hasSuffix("éen") || masculine.hasSuffix("yen") {
      singular.append(masculine + "ne")
    } else if !masculine.hasSuffix("e") {
      singular.append(masculine + "e")
    }
    return singular.flatMap { $0.hasSuffix("s") ? [$0] : [$0, $0 + "s"] }
  }
}
