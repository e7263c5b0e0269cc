package import Articles

/// What `pipeline.json` can set about `aggregate`.
package struct AggregateSettings: StageSettings {
  package static let name = StageName.aggregate
  package static let summary = "Joins names and events across articles and writes the datasets."
  /// Raised whenever the same documents and settings give other datasets.
  package static let version = 3

  package var output = "output"
  package var formats: [PublishedFormat] = [.csv, .jsonl]
  /// On the CSV of 2,000 articles, 2 took 0.34 of the time of zlib's own default, 6, for
  /// files 20 % larger; 4 took 0.48 of it for 9 %, 3 took 0.45 for 15 %, 1 took 0.31 for 24 %.
  package var compressionLevel = 2
  package var spreadsheetLocale = SpreadsheetLocale.fr
  package var report = false
  package var license = ""
  package var sources: [String] = []
  package var review = false
  package var publish = PublishMode.links
  package var keepSets = 2

  package init() {}

  package static let meanings: [SettingMeaning] = [
    SettingMeaning("output", "The folder for the datasets, relative to this file."),
    SettingMeaning(
      "formats", "The files to write of each dataset.",
      accepted: PublishedFormat.allCases.map(\.rawValue)),
    SettingMeaning(
      "spreadsheetLocale",
      "How spreadsheet files are written: fr with ; and decimal commas, en with , and points.",
      accepted: SpreadsheetLocale.allCases.map(\.rawValue)),
    SettingMeaning(
      "compressionLevel", "How hard gzip tries: 1 is fast, 9 is small.", bounds: 1...9),
    SettingMeaning(
      "report", "Whether to draw report.html, the datasets on one page for a browser."),
    SettingMeaning(
      "license",
      "What the datasets may be used under, for datapackage.json: CC-BY-4.0 or an address."),
    SettingMeaning(
      "sources", "Where the articles come from, for datapackage.json: titles or addresses."),
    SettingMeaning(
      "publish",
      """
      How datasets take the places of the last ones: links, all at once, the names being symbolic \
      links; or files, one after the other, for file systems without links.
      """,
      accepted: PublishMode.allCases.map(\.rawValue)),
    SettingMeaning(
      "keepSets",
      """
      How many sets of datasets stay on the disk with links, the current one among them; depeche \
      diff compares them.
      """,
      bounds: 1...1000),
    SettingMeaning(
      "review", "Whether to write the sentences with a word of leaving that gave no departure."),
  ]
}

/// A kind of files that a run can publish.
package enum PublishedFormat: String, Codable, Sendable, CaseIterable {
  case csv, jsonl, spreadsheet
}

/// How the files of a set take the places of the last one's.
package enum PublishMode: String, Codable, Sendable, CaseIterable {
  /// The whole set at once: a name in the output is a link into the current set.
  case links
  /// File by file.
  case files
}

/// How numbers and columns are written for a spreadsheet program.
package enum SpreadsheetLocale: String, Codable, Sendable, CaseIterable {
  case fr, en
}

extension AggregateSettings {
  /// The formats that batches are encoded in.
  var tableFormats: [TableFormat] {
    TableFormat.allCases.filter { format in formats.contains { $0.rawValue == format.rawValue } }
  }
}

extension AggregateSettings: ExtraChecks {
  func problems() -> [(key: String, problem: String)] {
    var problems: [(key: String, problem: String)] = []
    if output.isEmpty { problems.append(("output", "\"output\" must name a folder")) }
    if formats.isEmpty { problems.append(("formats", "\"formats\" must name at least one format")) }
    if formats == [.spreadsheet] {
      problems.append(
        ("formats", "\"spreadsheet\" is made from \"csv\" or \"jsonl\": name one of them, too"))
    }
    return problems
  }
}
