package import Articles

/// What `pipeline.json` can set, under `failure`, about inputs and documents that are set
/// aside.
package struct FailureSettings: StageSettings {
  /// A share says little about few documents.
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
      from 50 of them on. A run above it publishes nothing and exits with 4.
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
    let isAbove = rejected > maxRejected
    guard
      isAbove
        || all >= Self.fewestDocuments && Double(rejected) > maxRejectedRatio * Double(all)
    else { return nil }
    return ProblemReport(
      .tooManyRejects, at: "failure.\(isAbove ? "maxRejected" : "maxRejectedRatio")",
      "\(rejected) of \(all) inputs and documents were set aside, more than "
        + (isAbove ? "\(maxRejected)" : "a share of \(maxRejectedRatio)"),
      help: "Nothing was published. `depeche quarantine ls` says what was wrong with each; "
        + "raise the limit in pipeline.json if that is to be expected.")
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
