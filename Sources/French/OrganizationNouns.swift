package import Text

/// What a common noun tells about an organization; public as `EntityType` is.
public enum OrganizationNoun: UInt32, Sendable {
  case organization, organ, post, seat
}

/// Common nouns for organizations, their organs, posts and seats.
package enum OrganizationNouns {
  /// The noun that begins at a token; the longest one.
  package static func noun(
    in tokens: [Token], at index: Int, before end: Int
  ) -> (length: Int, kind: OrganizationNoun)? {
    guard let match = table.longestMatch(in: tokens, at: index, before: end),
      let kind = OrganizationNoun(rawValue: match.value)
    else { return nil }
    return (match.length, kind)
  }

  /// Whether the word can be an organization, even if it is also a post or an organ.
  package static func isOrganization(_ token: Token) -> Bool { organizations.contains(token) }

  /// The hashes of all words that begin the names of institutions, among others.
  package static var institutionOpenings: [UInt64] { institutions.openings }

  /// Whether a noun begins the names of institutions: `musée de Nantes`.
  package static func isInstitution(_ token: Token) -> Bool { institutions.contains(token) }

  package static func isInstitution(_ hash: UInt64) -> Bool { institutions[hash] != nil }

  /// Whether the name of an institution follows its noun without a link: `clinique Sainte-Barbe`.
  package static func namesFollow(_ token: Token) -> Bool { namedDirectly.contains(token) }

  /// Whether an adjective says which institution of its kind: `la banque centrale`.
  package static func qualifiesInstitution(_ token: Token) -> Bool { qualities.contains(token) }

  /// Whether only a name tells an institution from others of its kind: `hôtel`, `service`.
  package static func isToldByName(_ token: Token) -> Bool { toldByNames.contains(token) }

  private static let toldByNames = WordTable(lines: phrases(OrganizationNounList.toldByNames))
  private static let institutions = WordTable(lines: phrases(OrganizationNounList.institutions))
  private static let namedDirectly = WordTable(lines: phrases(OrganizationNounList.namedDirectly))
  private static let qualities = WordTable(lines: phrases(OrganizationNounList.qualities))
  private static let organizations = WordTable(lines: phrases(OrganizationNounList.organizations))

  private static let table: WordTable = {
    var entries: [(phrase: String, value: UInt32)] = []
    for (list, kind): (String, OrganizationNoun) in [
      (OrganizationNounList.posts, .post), (OrganizationNounList.organizations, .organization),
      (OrganizationNounList.organs, .organ), (OrganizationNounList.seats, .seat),
    ] {
      for phrase in phrases(list).parts("\n") {
        entries.append((String(phrase), kind.rawValue))
      }
    }
    return WordTable(entries)
  }()

  private static func phrases(_ list: String) -> String {
    list.words.map { String($0.map { $0 == "_" ? " " : $0 }) }
      .joined(separator: "\n")
  }
}
