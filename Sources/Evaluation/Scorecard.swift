import Text

/// How far what a run found agrees with what people marked.
///
/// ```swift
/// var scorecard = Scorecard()
/// for document in gold { scorecard.add(document, found: output[document.name]) }
/// scorecard.figures  // departures, quotations, persons, …
/// ```
///
/// A layer is scored over the articles in which it is marked; an article that the run
/// does not have counts as one in which it found nothing.
package struct Scorecard: Sendable {
  package private(set) var documents = 0
  /// Names of the articles that the run does not have.
  package private(set) var missingDocuments: [String] = []
  /// In the order of the articles.
  package private(set) var disagreements: [Disagreement] = []

  private var departures: DepartureScore?
  private var appointments: AppointmentScore?
  private var quotations: QuotationScore?
  private var persons = NameScore(kind: "person")
  private var organizations = NameScore(kind: "organization")
  private var mentions = MentionScore()

  package init() {}

  package mutating func add(_ marked: MarkedDocument, found: FoundDocument?) {
    documents += 1
    if found == nil { missingDocuments.append(marked.name) }
    let found = found ?? FoundDocument()
    if let wanted = marked.departures {
      departures = departures ?? DepartureScore()
      departures?.add(wanted, found.departures, in: marked.name, to: &disagreements)
    }
    if let wanted = marked.appointments {
      appointments = appointments ?? AppointmentScore()
      appointments?.add(
        wanted, found.appointments, areAll: marked.hasAllAppointments, in: marked.name,
        to: &disagreements)
    }
    if marked.quotations != nil || marked.english != nil {
      quotations = quotations ?? QuotationScore()
    }
    if let wanted = marked.quotations {
      quotations?.add(
        wanted, found.quotations, areAll: marked.hasAllQuotations, in: marked, to: &disagreements)
    }
    if let wanted = marked.english {
      quotations?.addEnglish(
        wanted, quotations: marked.quotations ?? [], found.quotations, in: marked.text)
    }
    if let wanted = marked.persons {
      persons.add(
        wanted, found.names(of: .person), in: marked.name, to: &disagreements)
    }
    if let wanted = marked.organizations {
      organizations.add(
        wanted, found.names(of: .organization), in: marked.name, to: &disagreements)
    }
    if let wanted = marked.mentions {
      mentions.add(
        wanted, of: marked.mentionTypes, found.mentions, in: marked, to: &disagreements)
    }
  }

  /// What was measured; layers that no article has marked are left out.
  package var figures: [Figure] {
    mentions.figures + (departures?.figures ?? []) + (appointments?.figures ?? [])
      + (quotations?.figures ?? [])
      + [.tally("persons", persons.tally), .tally("organizations", organizations.tally)]
      .compactMap { $0 }
  }
}

extension FoundDocument {
  fileprivate func names(of type: EntityType) -> [String] {
    mentions.filter { $0.type == type }.map(\.name)
  }
}
