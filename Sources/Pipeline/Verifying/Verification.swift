package import Articles
import DataFiles

/// Reads published datasets again and checks whatever can be checked: gzip, checksums, row
/// counts, columns and types, the ids by which rows name one another, and the words between
/// every pair of offsets.
///
/// Memory holds a number for each id of a row and the texts of as many articles as
/// ``textBytes`` allows; beyond, the files are read once more for each such part.
package struct Verification {
  /// What is wrong with one file, at one place.
  package struct Finding: Sendable, Hashable, CustomStringConvertible {
    package var file: String
    /// From 1, the header of CSV being one; `nil` for the whole file.
    package var line: Int?
    package var problem: String

    package var description: String {
      line.map { "\(file):\($0): \(problem)" } ?? "\(file): \(problem)"
    }
  }

  package struct Result: Sendable {
    package var files = 0
    package var rows = 0
    /// Rows whose words were compared with the text of their article.
    package var spans = 0
    /// In the order of the files; at most ``Verification/mostFindings`` for each.
    package var findings: [Finding] = []
    /// Findings left out.
    package var moreFindings = 0
    /// What could not be checked, and why.
    package var notes: [String] = []
  }

  package static let mostFindings = 10

  private let folder: String
  /// SHA-256 by the file's name, from the record of the run; `nil` without one.
  private let recorded: [String: String]?
  private let textBytes: Int

  private var result = Result()
  private var findingsOfFile: [String: Int] = [:]
  /// The ids of each table's rows, as numbers.
  private var ids: [String: Set<Int>] = [:]
  /// References to rows that had not been read.
  private var pending: [(table: String, id: Int, finding: Finding)] = []
  private var texts: [Int: ScalarText] = [:]

  /// - Parameters:
  ///   - folder: Where the datasets are.
  ///   - recorded: SHA-256 by file name that a run noted down, to be compared, too.
  ///   - textBytes: The most compressed text to hold at a time.
  package init(folder: String, recorded: [String: String]?, textBytes: Int = 64 << 20) {
    self.folder = PublishedSet.folder(of: folder)
    self.recorded = recorded
    self.textBytes = textBytes
  }

  /// - Throws: ``ProblemReport`` of kind `input` if there are no datasets in the folder.
  package mutating func run() throws(ProblemReport) -> Result {
    let resources = try Self.resources(of: folder)
    let order = ["documents", "entities", "departures", "appointments", "quotations"]
    let schemas = DatasetCatalog.schemas.enumerated().sorted {
      (order.firstIndex(of: $0.element.name) ?? order.count, $0.offset)
        < (order.firstIndex(of: $1.element.name) ?? order.count, $1.offset)
    }.map(\.element)
    let files = schemas.flatMap { schema in
      TableFormat.allCases.compactMap { format -> (DatasetFile, Resource)? in
        let name = schema.name + format.fileEnding
        guard let resource = resources[name] else { return nil }
        return (DatasetFile(path: "\(folder)/\(name)", schema: schema, format: format), resource)
      }
    }
    // All but the one that a run writes only when asked for it.
    for schema in schemas
    where schema.name != DatasetCatalog.review.schema.name
      && !TableFormat.allCases.contains(where: { resources[schema.name + $0.fileEnding] != nil })
    {
      find(DataPackage.fileName, nil, "it does not name the dataset \(schema.name)")
    }
    let parts = try rounds()
    for part in 0..<parts {
      for (file, resource) in files where part == 0 || file.format == .jsonl {
        read(file, resource, part: part, of: parts)
      }
    }
    checkCopies(resources, apartFrom: Set(files.map { $0.0.schema.name + $0.0.format.fileEnding }))
    for reference in pending where ids[reference.table]?.contains(reference.id) != true {
      find(reference.finding)
    }
    if resources["documents.jsonl.gz"] == nil {
      result.notes.append("no JSON Lines, so no text to compare offsets with")
    }
    if recorded == nil { result.notes.append("no record of the run that wrote them") }
    return result
  }

  /// Into how many parts to divide the articles so that their texts fit into memory.
  private func rounds() throws(ProblemReport) -> Int {
    guard let size = try? Files.size(of: "\(folder)/documents.jsonl.gz") else { return 1 }
    return max(1, (size + textBytes - 1) / textBytes)
  }

  // MARK: - One file

  private mutating func read(
    _ file: DatasetFile, _ resource: Resource, part: Int, of parts: Int
  ) {
    let name = file.schema.name + file.format.fileEnding
    let columns = file.schema.columns.filter { file.format == .jsonl || !$0.isJSONOnly }
    let places = Dictionary(columns.enumerated().map { ($1.name, $0) }) { first, _ in first }
    // Both formats hold the same rows: ids are collected from one of them.
    let isFirst = part == 0
    let collects = isFirst && ids[file.schema.name] == nil
    let key = file.schema.primaryKey.flatMap { places[$0] }
    if collects, key != nil { ids[file.schema.name] = [] }
    let references = columns.enumerated().compactMap { index, column in
      file.schema.reference(of: column.name).map { (index, $0) }
    }
    let evidence =
      file.format == .jsonl ? Evidence(file.schema, places) : nil
    let isDocuments = file.schema.name == "documents" && file.format == .jsonl
    if isDocuments { texts = [:] }
    var broken: [(Int?, String)] = []
    // The closures cannot change `self` at the same time.
    var this = self
    let facts = file.read(
      broken: { broken.append(($0, $1)) },
      row: { line, values in
        if isFirst {
          this.checkTypes(values, columns, name, line)
          if collects, let key { this.take(values[key], of: file.schema.name, name, line) }
          for (index, table) in references {
            this.check(values[index], in: table, columns[index].name, name, line)
          }
        }
        if isDocuments { this.keepText(values, places, part, parts) }
        if let evidence { this.check(evidence, values, name, line, part, parts) }
      })
    self = this
    guard isFirst else { return }
    for (line, problem) in broken { find(name, line, problem) }
    check(facts, resource, name)
    result.files += 1
    result.rows += facts.rows
  }

  private mutating func check(_ facts: DatasetFile.Facts, _ resource: Resource, _ name: String) {
    check(bytes: facts.bytes, facts.sha256, resource, name)
    if let rows = resource.rows, facts.rows != rows {
      find(name, nil, "\(facts.rows) rows, \(rows) by \(DataPackage.fileName)")
    }
    if let recorded, recorded[name] != facts.sha256 {
      find(name, nil, "this is not the file that the last run wrote, by its run.json")
    }
  }

  private mutating func check(
    bytes: Int, _ sha256: String, _ resource: Resource, _ name: String
  ) {
    if bytes != resource.bytes {
      find(name, nil, "\(bytes) bytes, \(resource.bytes) by \(DataPackage.fileName)")
    }
    if sha256 != resource.sha256 {
      find(
        name, nil, "its SHA-256 is \(sha256), not the \(resource.sha256) of \(DataPackage.fileName)"
      )
    }
  }

  /// Compares the files that are no tables: copies for spreadsheet programs, the report.
  private mutating func checkCopies(_ resources: [String: Resource], apartFrom tables: Set<String>)
  {
    for (name, resource) in resources.sorted(by: { $0.key < $1.key })
    where !tables.contains(name) && !name.contains("/") {
      do {
        let digest = try FileDigest(of: "\(folder)/\(name)")
        check(bytes: digest.bytes, digest.sha256, resource, name)
        result.files += 1
      } catch {
        find(name, nil, error.description)
      }
    }
  }

  private mutating func checkTypes(
    _ values: [DatasetFile.Value], _ columns: [TableSchema.ColumnSchema], _ name: String,
    _ line: Int
  ) {
    for (value, column) in zip(values, columns) where !column.accepts(value) {
      find(name, line, "\(column.name): \(Self.shown(value)) is \(column.wish)")
    }
  }

  // MARK: - Ids

  private mutating func take(
    _ value: DatasetFile.Value, of table: String, _ name: String, _ line: Int
  ) {
    guard case .text(let id) = value else { return find(name, line, "the row has no id") }
    if ids[table]?.insert(id.hashValue).inserted == false {
      find(name, line, "\(Self.shown(value)) is the id of another row, too")
    }
  }

  private mutating func check(
    _ value: DatasetFile.Value, in table: String, _ column: String, _ name: String, _ line: Int
  ) {
    guard case .text(let id) = value, ids[table]?.contains(id.hashValue) != true else { return }
    pending.append(
      (
        table, id.hashValue,
        Finding(
          file: name, line: line, problem: "\(column): no row of \(table) is \(Self.shown(value))")
      ))
  }

  // MARK: - Offsets

  /// Where a row has its document, its offsets and its words.
  private struct Evidence {
    let document: Int
    let start: Int
    let end: Int
    let words: Int

    init?(_ schema: TableSchema, _ places: [String: Int]) {
      guard let column = schema.evidence, let words = places[column],
        let document = places["document_id"], let start = places["start"], let end = places["end"]
      else { return nil }
      (self.document, self.start, self.end, self.words) = (document, start, end, words)
    }
  }

  private mutating func keepText(
    _ values: [DatasetFile.Value], _ places: [String: Int], _ part: Int, _ parts: Int
  ) {
    guard let id = places["document_id"], let text = places["text"],
      case .text(let id) = values[id], Self.part(of: id, parts) == part
    else { return }
    if case .text(let bytes) = values[text] {
      texts[id.hashValue] = ScalarText(bytes)
    } else {
      texts[id.hashValue] = ScalarText([])
    }
  }

  private mutating func check(
    _ evidence: Evidence, _ values: [DatasetFile.Value], _ name: String, _ line: Int, _ part: Int,
    _ parts: Int
  ) {
    guard case .text(let id) = values[evidence.document], Self.part(of: id, parts) == part,
      let text = texts[id.hashValue]
    else { return }
    guard case .number(let start) = values[evidence.start],
      case .number(let end) = values[evidence.end], let start = Int(start), let end = Int(end),
      let words = text[start, end]
    else { return find(name, line, "its offsets lie outside the text") }
    result.spans += 1
    let shown: [UInt8] = if case .text(let bytes) = values[evidence.words] { bytes } else { [] }
    guard !words.elementsEqual(shown) else { return }
    find(
      name, line,
      "text[\(start):\(end)] is \(Self.shown(.text(Array(words)))), not \(Self.shown(.text(shown)))"
    )
  }

  private static func part(of id: [UInt8], _ parts: Int) -> Int {
    parts == 1 ? 0 : Int(id.hashValue.magnitude % UInt(parts))
  }

  // MARK: - Findings

  private mutating func find(_ file: String, _ line: Int?, _ problem: String) {
    find(Finding(file: file, line: line, problem: problem))
  }

  private mutating func find(_ finding: Finding) {
    findingsOfFile[finding.file, default: 0] += 1
    if findingsOfFile[finding.file, default: 0] > Self.mostFindings {
      result.moreFindings += 1
    } else {
      result.findings.append(finding)
    }
  }

  private static func shown(_ value: DatasetFile.Value) -> String {
    switch value {
    case .null: return "null"
    case .number(let digits): return digits
    case .boolean(let flag): return "\(flag)"
    case .other: return "a list or an object"
    case .text(let bytes):
      let text = String(decoding: bytes, as: UTF8.self)
      return "“\(text.count > 60 ? text.prefix(60) + "…" : text[...])”"
    }
  }
}

// MARK: - The descriptor

extension Verification {
  /// A file as `datapackage.json` has it.
  private struct Resource {
    var bytes: Int
    /// `nil` for a copy of tables, which has no rows of its own.
    var rows: Int?
    var sha256: String
  }

  private static func resources(of folder: String) throws(ProblemReport) -> [String: Resource] {
    let path = "\(folder)/\(DataPackage.fileName)"
    let bytes: [UInt8]
    do {
      bytes = try Files.readAll(path, limit: 64 << 20)
    } catch {
      throw ProblemReport(
        .input, at: path, error.description,
        help: "Name the folder of a run's datasets: depeche verify DIR.")
    }
    guard let package = JSONValue.reading(String(decoding: bytes, as: UTF8.self)),
      case .array(let entries)? = package["resources"]
    else {
      throw ProblemReport(.data, at: path, "this is no descriptor of datasets")
    }
    var resources: [String: Resource] = [:]
    for entry in entries {
      guard case .string(let name)? = entry["path"], case .number(let bytes)? = entry["bytes"],
        case .string(let hash)? = entry["hash"], let bytes = Int(bytes), hash.hasPrefix("sha256:")
      else { throw ProblemReport(.data, at: path, "a resource lacks path, bytes or hash") }
      var rows: Int?
      if case .number(let digits)? = entry["rows"] { rows = Int(digits) }
      resources[name] = Resource(bytes: bytes, rows: rows, sha256: String(hash.dropFirst(7)))
    }
    return resources
  }
}

extension TableSchema.ColumnSchema {
  /// What a value is not.
  fileprivate var wish: String {
    accepted.isEmpty ? "no \(type)" : "none of \(accepted.joined(separator: ", "))"
  }

  /// Whether a value is one of the column's type, or none at all.
  fileprivate func accepts(_ value: DatasetFile.Value) -> Bool {
    switch (type, value) {
    case (_, .null): return true
    case ("integer", .number(let digits)): return Int(digits) != nil
    case ("number", .number(let digits)): return Double(digits)?.isFinite == true
    case ("boolean", .boolean): return true
    case ("date", .text(let day)): return Self.isDay(day)
    case ("string", .text(let text)):
      return accepted.isEmpty || accepted.contains { $0.utf8.elementsEqual(text) }
    default: return false
    }
  }

  /// `2024-05-14`.
  private static func isDay(_ bytes: [UInt8]) -> Bool {
    bytes.count == 10
      && bytes.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7 ? byte == UInt8(ascii: "-") : 48...57 ~= byte
      }
  }
}
