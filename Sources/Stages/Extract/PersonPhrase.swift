import Text

/// An organization as a phrase gives it: by name, by a common noun or by its country.
enum OrganizationPhrase: Hashable {
  /// Index into ``NameTable/entities``.
  case entity(Int)
  /// `l'entreprise`: the token of the noun.
  case generic(Int)
  case country(String)
  /// Words that are an organization by their noun: `diocèse de Hearst`.
  case words(Range<Int>)

  /// Whether it says which: no bare `l'entreprise`.
  var isNamed: Bool {
    if case .generic = self { return false }
    return true
  }
}

/// A stretch of text that stands for one person or a group: a name with what is set
/// beside it, a role, a number of people, a pronoun.
struct PersonPhrase: Hashable {
  enum Kind {
    case named, role, group, pronoun
  }

  enum Determiner {
    case none, definite, indefinite, possessive, demonstrative
  }

  var kind: Kind
  /// All of it: article, role, name, apposition.
  var tokens: Range<Int>
  /// The name, or the noun with what belongs to it.
  var head: Range<Int>
  /// Index into ``NameTable/entities``.
  var entity: Int?
  /// The words of the role, without an article.
  var role: Range<Int>?
  /// Whether the role is an office of state.
  var isOffice = false
  var isSport = false
  /// `l'homme`, `l'intéressé`: tells nothing about the post.
  var isGenericHuman = false
  var organization: OrganizationPhrase?
  /// Where the role or the organization stands.
  var isFormer = false
  var isPlural = false
  /// `l'un des cofondateurs`
  var isOneOf = false
  var gender = Gender.unknown
  var groupSize: Int?
  var determiner = Determiner.none
  /// The preposition directly before it.
  var preposition: UInt64?
  /// An entity that the role depends on: `le conseiller de Trump`.
  var superior: Int?
}
