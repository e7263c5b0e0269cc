package import Articles
package import Text

/// What people marked in one article.
///
/// A layer that is `nil` was not looked at: nothing is scored against it. Ranges count
/// Unicode scalars of the source.
package struct MarkedDocument: Sendable {
  package struct Departure: Sendable {
    /// A name, or for groups and bare roles the article's words.
    package var person: String
    package var personType: PersonType
    package var organization: String?
    package var role: String?
    package var manner: DepartureReport.Manner
    package var status: EventStatus
    package var destination: String?
    /// As much of `YYYY-MM-DD` as the article gives.
    package var date: String?
    package var evidence: String
    package var range: Range<Int>?
    /// A borderline case: found or not, it counts for nothing.
    package var isOptional: Bool

    package init(
      person: String, personType: PersonType, organization: String?, role: String?,
      manner: DepartureReport.Manner, status: EventStatus, destination: String?, date: String?,
      evidence: String, range: Range<Int>?, isOptional: Bool
    ) {
      self.person = person
      self.personType = personType
      self.organization = organization
      self.role = role
      self.manner = manner
      self.status = status
      self.destination = destination
      self.date = date
      self.evidence = evidence
      self.range = range
      self.isOptional = isOptional
    }
  }

  package struct Appointment: Sendable {
    package var person: String
    package var organization: String?
    package var evidence: String
    package var isOptional: Bool

    package init(person: String, organization: String?, evidence: String, isOptional: Bool) {
      self.person = person
      self.organization = organization
      self.evidence = evidence
      self.isOptional = isOptional
    }
  }

  package struct Quotation: Sendable {
    package enum Speaker: Sendable, Hashable {
      case named(String)
      /// Nobody, or nobody whom the article names.
      case none
      /// Not marked.
      case unmarked
    }

    package var range: Range<Int>
    package var text: String
    package var isSpeech: Bool
    package var isEnglish: Bool
    package var speaker: Speaker

    package init(
      range: Range<Int>, text: String, isSpeech: Bool, isEnglish: Bool, speaker: Speaker
    ) {
      self.range = range
      self.text = text
      self.isSpeech = isSpeech
      self.isEnglish = isEnglish
      self.speaker = speaker
    }
  }

  package struct Mention: Sendable, Hashable {
    package var type: EntityType
    package var range: Range<Int>

    package init(type: EntityType, range: Range<Int>) {
      self.type = type
      self.range = range
    }
  }

  /// The file's name without its ending.
  package var name: String
  package var text: SourceText
  package var departures: [Departure]?
  package var appointments: [Appointment]?
  /// Whether every appointment is marked, so that others are false.
  package var hasAllAppointments = false
  package var quotations: [Quotation]?
  /// Whether every passage in quotation marks is marked, so that others are false.
  package var hasAllQuotations = false
  package var english: [Range<Int>]?
  /// The names of an article, each once.
  package var persons: [String]?
  package var organizations: [String]?
  package var mentions: [Mention]?
  /// The types that mentions are marked with.
  package var mentionTypes: Set<EntityType> = []

  package init(name: String, text: SourceText) {
    self.name = name
    self.text = text
  }

  /// Leaves out mentions that lie inside longer ones.
  package mutating func removeInnerMentions() {
    let ranges = mentions?.map(\.range) ?? []
    mentions?.removeAll { mention in
      ranges.contains {
        $0.count > mention.range.count && $0.lowerBound <= mention.range.lowerBound
          && mention.range.upperBound <= $0.upperBound
      }
    }
  }
}
