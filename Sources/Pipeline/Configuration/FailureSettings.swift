package import Articles

/// What `pipeline.json` can set, under `failure`, about inputs and documents that are set
/// aside.
package struct FailureSettings: StageSettings {
  /// A share says little about few documents: the default is not asked for fewer.
  static let fewestDocuments = 50

  package var maxRejectedRatio = 0.5
  package var maxRejected = 1_000_000_000
  package var documentTimeoutMilliseconds = 30_000
  /// Whether ``maxRejectedRatio`` stands in the file: then it is meant for few documents, too.
  var isRatioGiven = false

  private enum CodingKeys: CodingKey {
    case maxRejectedRatio, maxRejected, documentTimeoutMilliseconds
  }

  package init() {}

  package static let meanings: [SettingMeaning] = [
    SettingMeaning(
      "maxRejectedRatio",
      """
      The greatest share of inputs and documents that may be set aside, from 0.0 to 1.0. A run \
      above it publishes nothing and exits with 4, as does one of which no article is left. The \
      default is asked from \(fewestDocuments) of them on, a value that is given always.
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

  /// - Returns: Why a run that set aside so many must not be published; `nil` if it may.
  func problem(rejected: Int, documents: Int) -> ProblemReport? {
    let all = rejected + documents
    guard documents > 0 else { return Self.nothingLeft(rejected: rejected) }
    let isAbove = rejected > maxRejected
    let isShareAsked = isRatioGiven || all >= Self.fewestDocuments
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

  /// Datasets of no article would take the place of those there are, and such a feed is one that
  /// failed before it came here.
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
