import Articles
import DataFiles
import Evaluation
import Text

/// What the datasets of a run say about some articles.
struct RunOutput {
  let folder: String
  /// The files that the run read, by the articles' names and ids.
  let paths: [String: String]
  /// The names of the articles' files by the articles' ids.
  private let names: [String: String]

  /// Reads which articles there are.
  ///
  /// - Throws: ``ProblemReport`` if the folder holds no datasets as JSON Lines.
  init(folder: String) throws(ProblemReport) {
    let folder = PublishedSet.folder(of: folder)
    self.folder = folder
    var names: [String: String] = [:]
    var paths: [String: String] = [:]
    try Self.rows("documents", in: folder, where: { _ in true }) { (row) throws(ProblemReport) in
      let path = try row.requiredText("path")
      let name = ArticleTexts.stem(of: path)
      let id = try row.requiredText("document_id")
      names[id] = name
      paths[name] = path
      paths[id] = path
    }
    self.names = names
    self.paths = paths
  }

  /// The marked article that an article of the run is: by its `document_id`, as records
  /// have no file of their own, or by its file's name.
  private func name(_ id: String, among wanted: Set<String>) -> String? {
    if wanted.contains(id) { return id }
    return names[id].flatMap { wanted.contains($0) ? $0 : nil }
  }

  /// Names that more than one article of the run has.
  func repeatedNames(among wanted: Set<String>) -> [String] {
    var seen: Set<String> = []
    let repeated = names.keys.compactMap { name($0, among: wanted) }
      .filter { !seen.insert($0).inserted }
    return Set(repeated).sorted()
  }

  /// What was found in some articles, by their names; articles that the run does not have
  /// are not there.
  func documents(_ wanted: Set<String>) throws(ProblemReport) -> [String: FoundDocument] {
    var found: [String: FoundDocument] = [:]
    for id in names.keys {
      if let name = name(id, among: wanted) { found[name] = FoundDocument() }
    }
    func add(
      _ table: String, _ read: (GoldFields, inout FoundDocument) throws(ProblemReport) -> Void
    ) throws(ProblemReport) {
      try Self.rows(
        table, in: folder, where: { name($0, among: wanted) != nil }
      ) { (row) throws(ProblemReport) in
        let name = name(try row.requiredText("document_id"), among: wanted) ?? ""
        var document = found.removeValue(forKey: name) ?? FoundDocument()
        defer { found[name] = document }
        try read(row, &document)
      }
    }
    try add("departure_reports") { (row, document) throws(ProblemReport) in
      document.departures.append(try Self.departure(row))
    }
    try add("appointment_reports") { (row, document) throws(ProblemReport) in
      document.appointments.append(
        FoundDocument.Appointment(
          person: try row.text("person") ?? "", organization: try row.text("organization"),
          status: try row.value("status"), evidence: try row.text("evidence") ?? ""))
    }
    try add("quotations") { (row, document) throws(ProblemReport) in
      document.quotations.append(try Self.quotation(row))
    }
    try add("mentions") { (row, document) throws(ProblemReport) in
      document.mentions.append(
        FoundDocument.Mention(
          type: try row.value("type"), name: try row.text("name") ?? "",
          surface: try row.text("surface") ?? "", range: try row.sourceRange()))
    }
    return found
  }

  private static func departure(
    _ row: GoldFields
  ) throws(ProblemReport) -> FoundDocument.Departure {
    FoundDocument.Departure(
      person: try row.text("person") ?? "",
      personType: try row.value("person_type"), organization: try row.text("organization"),
      role: try row.text("role"), manner: try row.value("manner"),
      status: try row.value("status"), leftOn: try row.text("left_on"),
      destination: try row.text("destination"), evidence: try row.text("evidence") ?? "",
      range: try row.sourceRange())
  }

  private static func quotation(
    _ row: GoldFields
  ) throws(ProblemReport) -> FoundDocument.Quotation {
    FoundDocument.Quotation(
      kind: try row.value("kind"), isEnglish: try row.text("language") == "en",
      isInner: try row.text("parent_id") != nil, text: try row.text("text") ?? "",
      range: try row.sourceRange(), speaker: try row.text("speaker"))
  }

  /// Hands over the rows of a table that belong to articles with some ids.
  private static func rows(
    _ table: String, in folder: String, where isWanted: (String) -> Bool,
    _ receive: (GoldFields) throws(ProblemReport) -> Void
  ) throws(ProblemReport) {
    let paths = [".jsonl.gz", ".jsonl"].map { "\(folder)/\(table)\($0)" }
    guard let path = paths.first(where: { Files.kind(of: $0) == .file }) else {
      throw ProblemReport(
        .input, at: folder, "there is no \(table).jsonl.gz in this folder",
        help: "Name the output folder of a run whose formats hold \"jsonl\", with --output.")
    }
    try InflatedFile.lines(of: path) { (line, place) throws(ProblemReport) in
      if documentID(of: line).map(isWanted) ?? true {
        try receive(try GoldFields(line: line, place: place))
      }
      return true
    }
  }

  /// The article of a row, without reading the rest of it; `nil` if that cannot be.
  private static func documentID(of line: [UInt8]) -> String? {
    var reader = JSONReader(line)
    var id: [UInt8]?
    try? reader.members { (reader, key) throws(JSONError) in
      if key == Array("document_id".utf8) {
        id = try reader.string()
      } else {
        try reader.skipValue()
      }
    }
    return id.map { String(decoding: $0, as: UTF8.self) }
  }
}

extension GoldFields {
  /// A column with a closed list of values.
  fileprivate func value<Value: CaseIterable & RawRepresentable<String>>(
    _ key: String
  ) throws(ProblemReport) -> Value {
    let text = try requiredText(key)
    guard let value = Value(rawValue: text) else { throw wrong(key, "'\(text)' is not known") }
    return value
  }

  fileprivate func sourceRange() throws(ProblemReport) -> Range<Int> {
    guard let start = try number("source_start"), let end = try number("source_end"), start <= end
    else { throw wrong("source_start", "is no range with source_end") }
    return start..<end
  }
}
