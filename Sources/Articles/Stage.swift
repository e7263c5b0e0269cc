/// One step of the pipeline: reads some layers of a document, writes others.
///
/// A stage is an immutable value made once per run from its settings and then
/// applied to every document, from many tasks at a time. It does no input or
/// output, keeps no state between documents and knows nothing of tasks, so it
/// can be tested by calling it, and rerun alone on documents saved by the
/// stage before it.
///
/// To add a stage, write one file in `Sources/Stages` and name its type in
/// `StageCatalog.standard`; a test fails until you do.
package protocol Stage: Sendable {
  /// The stage's part of `pipeline.json`.
  associatedtype Settings: StageSettings = NoSettings

  /// The name users write in `pipeline.json` and on the command line.
  static var name: String { get }
  /// One sentence, shown by `depeche stages`.
  static var summary: String { get }
  /// Raised by hand whenever the same text and settings give another result;
  /// what was saved under another version is not used again.
  static var version: Int { get }
  /// Layers that earlier stages must have written.
  static var reads: Set<Layer> { get }
  /// Layers that this stage writes.
  static var writes: Set<Layer> { get }

  /// Prepares the stage: loads word lists and the files that its settings name.
  ///
  /// - Parameters:
  ///   - settings: The user's settings laid over the defaults.
  ///   - resources: Reads files that the settings name.
  /// - Throws: ``ProblemReport`` if a setting has no meaning or a file is wrong.
  init(settings: Settings, resources: any ResourceReader) throws(ProblemReport)

  /// Applies the stage to one document, in place.
  ///
  /// - Parameter document: The document; its texts are well-formed UTF-8.
  /// - Throws: ``ProblemReport`` if this document cannot be processed. The
  ///   runner sets the document aside and goes on with the rest.
  /// - Complexity: O(*n*) in the length of the text in bytes.
  func process(_ document: inout Document) throws(ProblemReport)
}

/// What a stage can read or write of a ``Document``.
package enum Layer: String, Sendable, Codable, CaseIterable {
  /// The clean text with its way back to the source, title, byline and date.
  case text
  /// The tagged spans.
  case quotations
  /// Mentions, the tone of sentences, departures and appointments.
  case mentions
}

/// Reads files for stages, which know nothing of files.
package protocol ResourceReader: Sendable {
  /// The records of a CSV file, header first, read with libcsv.
  ///
  /// The path is as written in the settings, relative to `pipeline.json`.
  ///
  /// - Throws: ``ProblemReport`` if the file is missing or broken.
  func csvRecords(at path: String) throws(ProblemReport) -> [[String]]
}

/// For stages whose settings name no file, and for tests.
package struct NoResources: ResourceReader {
  package init() {}

  package func csvRecords(at path: String) throws(ProblemReport) -> [[String]] {
    throw ProblemReport(.input, at: path, "no file can be read here")
  }
}

/// What a user can set about a stage.
///
/// `init()` gives the defaults, and its encoded form lists every key there is:
/// the reader of `pipeline.json` lays the user's values over it and refuses a
/// key that it does not have. So no property is optional.
package protocol StageSettings: Codable, Sendable, Equatable {
  init()

  /// What each key means, in the order to show them. A test compares the keys
  /// with the encoded defaults.
  static var meanings: [SettingMeaning] { get }
}

/// What one key of a stage's settings means; shown by `depeche stages`, written
/// into the JSON Schema, and used to check values.
package struct SettingMeaning: Sendable, Hashable {
  package var key: String
  /// One sentence, with the unit where there is one.
  package var meaning: String
  /// The accepted values of a word or of a list of words; empty if any will do.
  package var accepted: [String]
  /// The accepted values of a number.
  package var bounds: ClosedRange<Int>?

  package init(
    _ key: String, _ meaning: String, accepted: [String] = [], bounds: ClosedRange<Int>? = nil
  ) {
    self.key = key
    self.meaning = meaning
    self.accepted = accepted
    self.bounds = bounds
  }
}

/// For stages that have nothing to set.
package struct NoSettings: StageSettings {
  package static let meanings: [SettingMeaning] = []
  package init() {}
}
