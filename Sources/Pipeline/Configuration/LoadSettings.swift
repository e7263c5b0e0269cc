package import Articles

/// What `pipeline.json` can set about `load`.
package struct LoadSettings: StageSettings {
  package static let name = StageName.load
  package static let summary = "Reads articles from text, CSV and JSON Lines files."
  /// Raised whenever the same files and settings give other documents.
  package static let version = 2

  /// How the bytes of a file are to be understood.
  package enum Encoding: String, Codable, CaseIterable, Sendable {
    case auto
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case windows1252 = "windows-1252"
  }

  /// The columns of a CSV file, or keys of a JSON Lines file, to take.
  package struct Columns: Codable, Sendable, Equatable {
    package var id = "id"
    package var text = "text"
    package var title = "title"
    package var url = "url"
    package var date = "date"
  }

  package var inputs = ["seeds/*.txt"]
  package var allowOutsideRoot = false
  package var encoding = Encoding.auto
  package var columns = Columns()
  package var delimiter = ","
  package var maxLineBytes = 1_048_576
  package var maxTextBytes = 5_000_000
  package var maxInflatedBytes = 268_435_456
  package var maxInflateRatio = 200
  package var batchBytes = 262_144

  package init() {}

  package static let meanings: [SettingMeaning] = [
    SettingMeaning(
      "inputs",
      """
      Files, folders, and patterns with * ? ** and [abc], relative to this file; - is the \
      standard input: JSON Lines if it begins with {, CSV if its first line names the column of \
      the text beside another one, else one text.
      """),
    SettingMeaning(
      "allowOutsideRoot",
      """
      Whether symbolic links that a pattern or folder comes upon may lead out of what the input \
      names and out of the folder of this file.
      """),
    SettingMeaning(
      "encoding",
      """
      How bytes are read; auto takes UTF-8 or, where that cannot be, Windows-1252. A byte order \
      mark always wins.
      """,
      accepted: Encoding.allCases.map(\.rawValue)),
    SettingMeaning("columns.id", "The column or key with a record's own id; it may be missing."),
    SettingMeaning("columns.text", "The column or key with the article's text."),
    SettingMeaning("columns.title", "The column or key with the title; it may be missing."),
    SettingMeaning("columns.url", "The column or key with the address; it may be missing."),
    SettingMeaning(
      "columns.date",
      """
      The column or key with the date of publication, as 2024-05-14, 2024-05-14T08:00:00Z or \
      14/05/2024; it may be missing.
      """),
    SettingMeaning(
      "delimiter", "The character between the cells of a CSV file: one ASCII character."),
    SettingMeaning(
      "maxLineBytes", "The longest record of a CSV or JSON Lines file, in bytes.",
      bounds: 256...67_108_864),
    SettingMeaning(
      "maxTextBytes", "The longest text of one article, in bytes.", bounds: 256...268_435_456),
    SettingMeaning(
      "maxInflatedBytes", "The most that one gzip file may inflate to, in bytes.",
      bounds: 1024...1_099_511_627_776),
    SettingMeaning(
      "maxInflateRatio",
      "How many times its own size a gzip file may inflate to; asked from 1 MiB on.",
      bounds: 2...2000),
    SettingMeaning(
      "batchBytes", "How much text makes a batch, the unit of work of one task, in bytes.",
      bounds: 1024...67_108_864),
  ]
}

extension LoadSettings: ExtraChecks {
  func problems() -> [(key: String, problem: String)] {
    var problems: [(key: String, problem: String)] = []
    if inputs.isEmpty { problems.append(("inputs", "\"inputs\" must name at least one file")) }
    for (index, input) in inputs.enumerated() where input.isEmpty {
      problems.append(("inputs[\(index)]", "an input must not be empty"))
    }
    let shown = JSONValue.string(delimiter).canonicalText
    let bytes = Array(delimiter.utf8)
    if bytes.count != 1 || !(bytes[0] == 9 || 0x20...0x7e ~= bytes[0]) || bytes[0] == 0x22 {
      problems.append(
        ("delimiter", "\"delimiter\" must be one ASCII character other than '\"', not \(shown)"))
    }
    if columns.text.isEmpty {
      problems.append(("columns.text", "\"text\" must name a column"))
    }
    return problems
  }
}
