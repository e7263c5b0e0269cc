package import Articles
import DataFiles

/// A row of a dataset with the words of the article that prove it.
package struct RowTrace: Sendable {
  /// A column and its value as JSON has it.
  package typealias Cell = (column: String, value: String)

  /// A row that the words of one article prove.
  package struct Proof: Sendable {
    package var table: String
    package var id: String
    package var rule: String?
    package var documentID: String
    package var path: String?
    /// Scalars of the clean text and of the source.
    package var range: Range<Int>
    package var sourceRange: Range<Int>?
    /// The words before the span in its sentence, the span, and the words behind it.
    package var before: String
    package var span: String
    package var after: String
  }

  package let table: String
  package let id: String
  /// The columns that have a value.
  package let cells: [Cell]
  /// Of the row itself, or of the reports that an event was joined from.
  package let proofs: [Proof]

  /// Looks for a row by its id.
  ///
  /// Reads the tables that may hold it, and the articles that prove it, once each; memory
  /// holds a row.
  ///
  /// - Parameters:
  ///   - id: Of any dataset whose rows have ids.
  ///   - folder: Of the datasets, with JSON Lines.
  /// - Throws: ``ProblemReport`` if there is no such row or no such file.
  package init(id: String, folder: String) throws(ProblemReport) {
    let folder = PublishedSet.folder(of: folder)
    var found: (schema: TableSchema, row: JSONValue)?
    for schema in DatasetCatalog.schemas where schema.primaryKey != nil && found == nil {
      try Self.rows(of: schema, in: folder, where: schema.primaryKey ?? "", is: [id]) { row in
        found = (schema, row)
      }
    }
    guard let (schema, row) = found else {
      throw ProblemReport(
        .data, at: folder, "no row has the id '\(id)'",
        help: "Ids are in the first column of each dataset: m-… mentions, q-… quotations, "
          + "dr-… and ar-… reports, dp-… and ap-… events, d-… documents.")
    }
    table = schema.name
    self.id = id
    cells = Self.cells(of: row)
    proofs = try Self.proofs(of: schema, row, id, in: folder)
  }

  private static func proofs(
    of schema: TableSchema, _ row: JSONValue, _ id: String, in folder: String
  ) throws(ProblemReport) -> [Proof] {
    var rows: [(schema: TableSchema, row: JSONValue)] = [(schema, row)]
    if schema.name == "departures" || schema.name == "appointments" {
      rows = []
      let reports = "\(schema.name.dropLast())_reports"
      for inner in DatasetCatalog.schemas where inner.name == reports {
        try Self.rows(of: inner, in: folder, where: schema.primaryKey ?? "", is: [id]) {
          rows.append((inner, $0))
        }
      }
    }
    rows.removeAll { $0.schema.evidence == nil }
    var documents: [String: JSONValue] = [:]
    let wanted = Set(rows.compactMap { text($0.row["document_id"]) })
    for inner in DatasetCatalog.schemas where inner.name == "documents" && !wanted.isEmpty {
      try Self.rows(of: inner, in: folder, where: "document_id", is: wanted) {
        documents[text($0["document_id"]) ?? ""] = $0
      }
    }
    return try rows.map { (schema, row) throws(ProblemReport) in
      let id = text(row[schema.primaryKey ?? ""]) ?? ""
      guard let document = text(row["document_id"]),
        let proof = proof(schema, row, id, document, documents[document])
      else {
        throw ProblemReport(
          .data, at: folder, "the offsets of '\(id)' lead to no words",
          help: "`depeche verify` says more.")
      }
      return proof
    }
  }

  private static func proof(
    _ schema: TableSchema, _ row: JSONValue, _ id: String, _ documentID: String,
    _ document: JSONValue?
  ) -> Proof? {
    guard let text = text(document?["text"]).map({ ScalarText(Array($0.utf8)) }),
      let start = number(row["start"]), let end = number(row["end"]),
      let span = text[start, end]
    else { return nil }
    // Wide enough for the sentence, cut at line ends and at ends of sentences.
    let reach = 400
    let first = max(0, start - reach)
    let last = min(text.count, end + reach)
    let before = string(text[first, start]), after = string(text[end, last])
    var source: Range<Int>?
    if let lower = number(row["source_start"]), let upper = number(row["source_end"]),
      lower <= upper
    {
      source = lower..<upper
    }
    return Proof(
      table: schema.name, id: id, rule: Self.text(row["rule"]) ?? Self.text(row["method"]),
      documentID: documentID, path: Self.text(document?["path"]), range: start..<end,
      sourceRange: source, before: lastSentence(of: before), span: string(span),
      after: firstSentence(of: after))
  }

  /// What stands behind the last end of a sentence.
  private static func lastSentence(of text: String) -> String {
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      let isEnd = text[index].isNewline || ".!?…".contains(text[index]) && followsSpace(text, next)
      if isEnd { start = next }
      index = next
    }
    return String(text[start...].drop { $0.isWhitespace })
  }

  /// What stands up to the first end of a sentence.
  private static func firstSentence(of text: String) -> String {
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index].isNewline { return String(text[..<index]) }
      if ".!?…".contains(text[index]), next == text.endIndex || followsSpace(text, next) {
        return String(text[..<next])
      }
      index = next
    }
    return text
  }

  private static func followsSpace(_ text: String, _ index: String.Index) -> Bool {
    index < text.endIndex && text[index].isWhitespace
  }

  // MARK: - Rows

  /// Hands over the rows of a table whose column holds one of some values.
  private static func rows(
    of schema: TableSchema, in folder: String, where column: String, is values: Set<String>,
    _ receive: (JSONValue) -> Void
  ) throws(ProblemReport) {
    let path = "\(folder)/\(schema.name).jsonl.gz"
    guard Files.kind(of: path) == .file else {
      throw ProblemReport(
        .input, at: path, "there is no such file",
        help: "Name the output folder of a run whose formats hold \"jsonl\", with --output.")
    }
    // Most lines are passed over without being read as JSON.
    let needles = values.map { Array("\"\(column)\":\(JSONValue.string($0).canonicalText)".utf8) }
    try InflatedFile.lines(of: path) { (line, place) throws(ProblemReport) in
      guard needles.contains(where: { line.firstRange(of: $0) != nil }) else { return true }
      guard let row = JSONValue.reading(String(decoding: line, as: UTF8.self)) else {
        throw ProblemReport(.data, at: place, "this line is not JSON")
      }
      if let value = text(row[column]), values.contains(value) { receive(row) }
      return true
    }
  }

  private static func cells(of row: JSONValue) -> [Cell] {
    guard case .object(let members) = row else { return [] }
    return members.compactMap { member in
      // The text of an article would be all that one sees.
      guard member.value != .null, member.key != "text" || row["start"] != nil else { return nil }
      return (member.key, text(member.value) ?? member.value.canonicalText)
    }
  }

  private static func text(_ value: JSONValue?) -> String? {
    if case .string(let text)? = value { return text }
    return nil
  }

  private static func number(_ value: JSONValue?) -> Int? {
    if case .number(let digits)? = value { return Int(digits) }
    return nil
  }

  private static func string(_ bytes: ArraySlice<UInt8>?) -> String {
    String(decoding: bytes ?? [], as: UTF8.self)
  }
}

extension [UInt8] {
  /// Where some bytes stand for the first time.
  fileprivate func firstRange(of needle: [UInt8]) -> Range<Int>? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var start = 0
    while start <= count - needle.count {
      guard let place = self[start...(count - needle.count)].firstIndex(of: first) else {
        return nil
      }
      if self[place..<place + needle.count].elementsEqual(needle) {
        return place..<place + needle.count
      }
      start = place + 1
    }
    return nil
  }
}
