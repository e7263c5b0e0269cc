package import Articles
package import Text

/// What a run found in one article, as its datasets say.
///
/// Ranges count Unicode scalars of the source.
package struct FoundDocument: Sendable {
  package struct Departure: Sendable {
    package var person: String
    package var personType: PersonType
    package var organization: String?
    package var role: String?
    package var manner: DepartureReport.Manner
    package var status: EventStatus
    package var leftOn: String?
    package var destination: String?
    package var evidence: String
    package var range: Range<Int>

    package init(
      person: String, personType: PersonType, organization: String?, role: String?,
      manner: DepartureReport.Manner, status: EventStatus, leftOn: String?, destination: String?,
      evidence: String, range: Range<Int>
    ) {
      self.person = person
      self.personType = personType
      self.organization = organization
      self.role = role
      self.manner = manner
      self.status = status
      self.leftOn = leftOn
      self.destination = destination
      self.evidence = evidence
      self.range = range
    }
  }

  package struct Appointment: Sendable {
    package var person: String
    package var organization: String?
    package var status: EventStatus
    package var evidence: String

    package init(person: String, organization: String?, status: EventStatus, evidence: String) {
      self.person = person
      self.organization = organization
      self.status = status
      self.evidence = evidence
    }
  }

  package struct Quotation: Sendable {
    package var kind: Articles.Quotation.Kind
    package var isEnglish: Bool
    /// Whether it stands in another quotation.
    package var isInner: Bool
    package var text: String
    package var range: Range<Int>
    package var speaker: String?

    package init(
      kind: Articles.Quotation.Kind, isEnglish: Bool, isInner: Bool, text: String,
      range: Range<Int>, speaker: String?
    ) {
      self.kind = kind
      self.isEnglish = isEnglish
      self.isInner = isInner
      self.text = text
      self.range = range
      self.speaker = speaker
    }
  }

  package struct Mention: Sendable {
    package var type: EntityType
    package var name: String
    package var surface: String
    package var range: Range<Int>

    package init(type: EntityType, name: String, surface: String, range: Range<Int>) {
      self.type = type
      self.name = name
      self.surface = surface
      self.range = range
    }
  }

  package var departures: [Departure] = []
  package var appointments: [Appointment] = []
  package var quotations: [Quotation] = []
  package var mentions: [Mention] = []

  package init() {}
}
