import Articles
import Text

/// What one clause says about one newcomer, before the clauses of a document are joined.
struct AppointmentCandidate {
  var newcomer: Referent
  var person: Range<Int>
  var organization: EntityReference?
  var organizationIsStated = false
  var roleRange: Range<Int>?
  var isInterim = false
  var status: EventStatus
  var isWeak = false
  var cue: Range<Int>
  var evidence: Range<Int>
  var sentence: Int
  /// Index into ``NameTable/entities``.
  var predecessor: Int?
  var origin: EntityReference?
  var startsOn: DatedBy?
  var rule: String
}
