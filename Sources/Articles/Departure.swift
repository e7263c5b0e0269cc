package import Text

/// Who leaves or arrives; public as `EntityType` is.
public enum PersonType: String, Sendable, CaseIterable {
  case named
  /// `le directeur financier`, whom the text never names.
  case roleOnly = "role_only"
  /// `deux cadres`, `500 salariés`.
  case collective
}

/// How far an event has come, by the words of one document; public as `EntityType` is.
public enum EventStatus: String, Sendable, CaseIterable {
  /// Done, or effective at once; the news of the document.
  case confirmed
  /// Decided, but still to come.
  case announced
  /// Those concerned say that they may go.
  case threatened
  /// Others ask for it.
  case demanded
  /// Said to be so, expected, or under discussion.
  case rumored
  /// Said not to be so.
  case denied
  /// Done and undone again.
  case reversed
  /// Background to other news.
  case historical
}

/// A date with the words or the date that gave it.
package struct DatedBy: Sendable, Hashable {
  /// What gave a date.
  package enum Basis: String, Sendable, CaseIterable {
    /// Words of the article.
    case text
    /// The article's own day, for the news that it opens with.
    case documentDate = "document_date"
    /// The signature of the post in which the words stand.
    case tweet
    /// Several documents, which do not agree.
    case conflict
  }

  package var date: CalendarDate
  package var basis: Basis

  package init(_ date: CalendarDate, basis: Basis) {
    self.date = date
    self.basis = basis
  }
}

/// That one document says that somebody leaves an organization or an office.
public struct DepartureReport: Sendable, Hashable {
  /// How somebody goes; public as `EntityType` is.
  public enum Manner: String, Sendable, CaseIterable {
    case resigned, dismissed
    /// One of many whose posts are cut.
    case laidOff = "laid_off"
    case retired
    /// To another organization.
    case moved
    /// For some time.
    case sabbatical
    case termEnded = "term_ended"
    /// The text does not say.
    case unspecified
  }

  package var personType: PersonType
  /// Set if and only if the type is ``PersonType/named``.
  package var person: EntityReference?
  /// The words in the article, for a group or a role copied as they stand.
  package var personRange: TextRange
  /// How many leave, where the text gives a number.
  package var groupSize: Int?
  package var organization: EntityReference?
  /// The post, in the article's words.
  package var role: String?
  package var manner: Manner
  package var status: EventStatus
  package var leftOn: DatedBy?
  package var destination: EntityReference?
  package var successor: EntityReference?
  /// Why, in the article's words.
  package var reason: String?
  /// The verb or noun that says it.
  package var cue: TextRange
  /// The sentence, or the part of it, that says so.
  package var evidence: TextRange
  /// The rule that found it: `verb_employer`, `noun`, …
  package var rule: String
  /// 0 to 1000.
  package var confidence: Int

  package init(
    personType: PersonType, person: EntityReference?, personRange: TextRange, manner: Manner,
    status: EventStatus, cue: TextRange, evidence: TextRange, rule: String, confidence: Int
  ) {
    self.personType = personType
    self.person = person
    self.personRange = personRange
    self.manner = manner
    self.status = status
    self.cue = cue
    self.evidence = evidence
    self.rule = rule
    self.confidence = confidence
  }
}

/// That one document says that somebody takes up a post or joins an organization.
package struct AppointmentReport: Sendable, Hashable {
  package var personType: PersonType
  package var person: EntityReference?
  package var personRange: TextRange
  package var organization: EntityReference?
  package var role: String?
  package var isInterim = false
  package var status: EventStatus
  package var startsOn: DatedBy?
  package var predecessor: EntityReference?
  /// The organization left, when stated.
  package var origin: EntityReference?
  package var cue: TextRange
  package var evidence: TextRange
  package var rule: String
  /// 0 to 1000.
  package var confidence: Int

  package init(
    personType: PersonType, person: EntityReference?, personRange: TextRange,
    status: EventStatus, cue: TextRange, evidence: TextRange, rule: String, confidence: Int
  ) {
    self.personType = personType
    self.person = person
    self.personRange = personRange
    self.status = status
    self.cue = cue
    self.evidence = evidence
    self.rule = rule
    self.confidence = confidence
  }
}
