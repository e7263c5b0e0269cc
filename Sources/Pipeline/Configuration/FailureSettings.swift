package import Articles

/// What `pipeline.json` can set, under `failure`, about inputs and documents that are set
/// aside.
package struct FailureSettings: StageSettings {
  /// A share says little about few documents: it is not asked for fewer.
  static let fewestDocuments = 50

  package var maxRejectedRatio = 0.5
  package var maxRejected = 1_000_000_000
  package var documentTimeoutMilliseconds = 30_000

  package init() {}

  package static let meanings: [SettingMeaning] = [
    SettingMeaning(
      "maxRejectedRatio",
      """
      The greatest share of inputs and documents that may be set aside, from 0.0 to 1.0; asked \
      from \(fewestDocuments) of them on. A run above it publishes nothing and exits with 4, as \
      does one of which no article is left where datasets of articles were published before.
      """),
    SettingMeaning(
      "maxRejected", "The most inputs and documents that may be set aside; as above.",
      bounds: 0...1_000_000_000),
    SettingMeaning(
      "documentTimeoutMilliseconds",
      "How long a stage may work on one document, which is set aside when it takes longer.",
      bounds: 1...86_400_000),
  ]

  /// ``documentTimeoutMilliseconds``.
  var timeLimit: Duration { .milliseconds(documentTimeoutMilliseconds) }

  /// - Parameters:
  ///   - rejected: Inputs and documents that were set aside.
  ///   - documents: Those that were not.
  ///   - replacesArticles: Whether the datasets would take the place of some that hold articles.
  /// - Returns: Why a run that set aside so many must not be published; `nil` if it may.
  func problem(rejected: Int, documents: Int, replacesArticles: Bool) -> ProblemReport? {
    let all = rejected + documents
    if documents == 0, replacesArticles { return Self.nothingLeft(rejected: rejected) }
    let isAbove = rejected > maxRejected
    let isShareAsked = all >= Self.fewestDocuments
    guard isAbove || isShareAsked && Double(rejected) > maxRejectedRatio * Double(all) else {
      return nil
    }
    return ProblemReport(
      .tooManyRejects, at: "failure.\(isAbove ? "maxRejected" : "maxRejectedRatio")",
      "\(rejected) of \(all) inputs and documents were set aside, more than "
        + (isAbove ? "\(maxRejected)" : "a share of \(maxRejectedRatio)"),
      help: "Nothing was published. `depeche quarantine ls` says what was wrong with each; "
        + "raise the limit in pipeline.json if that is to be expected.")
  }

  /// A feed of no article is one that failed before it came here, and what it holds must not take
  /// the place of what there is.
  private static func nothingLeft(rejected: Int) -> ProblemReport {
    let help = "Nothing was published. Remove the output folder if there is to be nothing in it."
    guard rejected > 0 else {
      return ProblemReport(.input, at: LoadSettings.name, "the inputs hold no article", help: help)
    }
    let problem = rejected == 1 ? "the only input was" : "all \(rejected) inputs were"
    return ProblemReport(
      .tooManyRejects, at: LoadSettings.name, "\(problem) set aside, and no article is left",
      help: "`depeche quarantine ls` says what was wrong with each. \(help)")
  }
}

extension FailureSettings: ExtraChecks {
  func problems() -> [(key: String, problem: String)] {
    guard !(0.0...1.0).contains(maxRejectedRatio) else { return [] }
    return [
      (
        "maxRejectedRatio",
        "\"maxRejectedRatio\" must be from 0.0 to 1.0, not \(maxRejectedRatio)"
      )
    ]
  }
}
