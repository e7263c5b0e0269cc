import Articles
import Text

/// What one clause says about one leaver, before the clauses of a document are joined.
struct DepartureCandidate {
  /// How much a clause proves by itself.
  enum Strength: Int, Comparable {
    /// `sa démission`: speaks of an event told elsewhere.
    case weak
    /// `le départ de X`
    case noun
    case verb

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  var leaver: Referent
  /// The words for the leaver in this clause.
  var person: Range<Int>
  var organization: EntityReference?
  /// Whether the words of the clause or of the person gave the organization.
  var organizationIsStated = false
  /// The rule that gave the organization.
  var basis = OrganizationBasis.none
  /// What each of the clauses joined in it gives, in their order.
  var statements: [(organization: EntityReference, basis: OrganizationBasis)] = []
  var role: String?
  var roleRange: Range<Int>?
  var groupSize: Int?
  var manner: DepartureReport.Manner
  var status: EventStatus
  var strength: Strength
  var cue: Range<Int>
  /// The cues of all the clauses joined in it.
  var cues: [Range<Int>] = []
  var evidence: Range<Int>
  var sentence: Int
  var destination: EntityReference?
  /// Whether the destination is that of others who leave in the same clause.
  var sharesDestination = false
  var successor: Int?
  var reason: String?
  var leftOn: DatedBy?
  /// The tense of its verb, if it has one.
  var tense: VerbGroup.Time?
  /// Whether that is the simple past, in which history is told.
  var isNarrated = false
  var rule: String
}

/// What told the organization of a departure; see ``EventSlots/fillOrganization``.
enum OrganizationBasis: Int {
  case none
  /// A name in the clause.
  case clause
  /// `l'entreprise`, `le club` in the clause.
  case commonNoun
  /// `l'entreprise`, of a leaver whose own is known.
  case ownOfCommonNoun
  /// A name, or a common noun, in the phrase for the leaver.
  case phrase
  case affiliation, town, label, nationalTeam, workplace, government, country, chief
  case sentence, topic, unlistedTopic, appointment, other
  /// `la destitution de X`, without a country: no organization that is named.
  case nobodys
  /// What a clause says that the successor comes to.
  case succession
  /// `adjointe à la culture`: the town whose mayor or hall the text names.
  case municipality
  /// What ``SideModel`` says is left.
  case learned
}
