package import Articles
import Text

/// A departure with every organization that it can be from, and what speaks for and against each.
///
/// What the weights are trained on; a run never makes one.
package struct OrganizationOptions: Sendable {
  package struct Option: Sendable {
    /// `nil` for none.
    package var organization: EntityReference?
    /// `template=value`, each once.
    package var features: [String]
  }

  /// The report with the organization that the rules give.
  package var report: DepartureReport
  /// Whether the ranker may choose another one.
  package var isOpen: Bool
  package var options: [Option]
}

extension Document {
  /// The departures of the text with their options, in text order, as a run sees them.
  package mutating func organizationOptions() -> [OrganizationOptions] {
    let analysis = analyzed()
    let names = named()
    guard
      let events = EventFinder.events(in: self, analysis: analysis, names: names, dates: dates())
    else { return [] }
    let writer = EventReports(event: events.event)
    return events.departures.map { departure in
      OrganizationOptions(
        report: writer.departure(departure), isOpen: events.ranker.isOpen(departure),
        options: events.ranker.options(for: departure, among: events.departures).map {
          OrganizationOptions.Option(
            organization: $0.reference, features: $0.features.map(\.description))
        })
    }
  }
}
