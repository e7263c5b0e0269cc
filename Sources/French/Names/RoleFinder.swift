import Text

/// Finds offices, posts and occupations: `directrice de la recherche`.
///
/// A class, so that whoever asks counts one reference, not one for each of its lists.
final class RoleFinder: Sendable {
  struct Match: Sendable, Hashable {
    var tokens: Range<Int>
    /// An office or post, not an occupation.
    var isOffice: Bool
  }

  private let heads: WordTable
  private let adjectives: WordTable
  private let complements: WordTable

  init() {
    heads = WordTable(lines: [(Roles.occupations, 0), (Roles.offices, 1)])
    adjectives = WordTable(lines: RoleComplements.adjectives)
    complements = WordTable(lines: RoleComplements.complements)
  }

  static let standard = RoleFinder()

  /// The hashes of all words that a role may begin with, among others.
  var openings: [UInt64] { heads.openings }

  /// The role that begins at a token and all that completes it.
  func match(in context: NameContext, at start: Int, before end: Int) -> Match? {
    let tokens = context.tokens
    guard let head = heads.longestMatch(in: tokens, at: start, before: end) else { return nil }
    var position = start + head.length
    while position < end,
      let adjective = adjectives.longestMatch(in: tokens, at: position, before: end)
    {
      position += adjective.length
    }
    while position < end,
      let complement = complements.longestMatch(in: tokens, at: position, before: end),
      !beginsParty(tokens[position + complement.length - 1]),
      !beginsInstitution(at: position + complement.length - 1, in: context, before: end)
    {
      position += complement.length
      while position < end,
        let adjective = adjectives.longestMatch(in: tokens, at: position, before: end)
      {
        position += adjective.length
      }
    }
    return Match(tokens: start..<position, isOffice: head.value == 1)
  }

  /// `le président du Conseil constitutionnel`, unlike `le président du Conseil`.
  private func beginsInstitution(at last: Int, in context: NameContext, before end: Int) -> Bool {
    context.tokens[last].isCapitalized && context.has(last, .institution) && last + 1 < end
      && context.isLowercaseWord(last + 1) && context.has(last + 1, .institutionAdjective)
      && !context.has(last + 1, .nationality)
  }

  /// `le président du Parti socialiste`: what has a capital of its own is a name.
  private func beginsParty(_ token: Token) -> Bool {
    token.isCapitalized && !token.flags.contains(.allCapitals)
      && InstitutionPattern.parties.contains(token)
  }
}
