package import Articles

/// Finds who and what a text names.
package struct ExtractStage: Stage {
  package struct Settings: StageSettings {
    /// Mentions with less confidence are left out; 0 keeps all.
    package var minimumConfidence = 0

    package init() {}

    package static let meanings = [
      SettingMeaning(
        "minimumConfidence",
        "Leaves out mentions whose confidence is lower, in thousandths; 0 keeps all.",
        bounds: 0...1000)
    ]
  }

  package static let name = "extract"
  package static let summary =
    "Finds names, roles and dates, departures and appointments, and the tone of sentences."
  package static let version = 23
  package static let reads: Set<Layer> = [.text]
  package static let writes: Set<Layer> = [.mentions]

  private let settings: Settings

  package init(settings: Settings, resources: any ResourceReader) throws(ProblemReport) {
    self.settings = settings
  }

  package func process(_ document: inout Document) throws(ProblemReport) {
    document.addMentions(minimumConfidence: settings.minimumConfidence)
    let dates = document.dates()
    document.addMentions(of: dates, minimumConfidence: settings.minimumConfidence)
    document.addTones()
    guard !document.isLate else { return }
    document.addEvents(dates: dates)
  }
}
