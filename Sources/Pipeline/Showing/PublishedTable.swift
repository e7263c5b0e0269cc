package import Articles
import DataFiles

/// One dataset of an output folder, read back row by row.
package struct PublishedTable: Sendable {
  package let schema: TableSchema
  package let path: String
  /// Whether the rows are read from CSV, for want of JSON Lines.
  package let isCSV: Bool

  /// Finds a dataset in a folder: its JSON Lines, else its CSV.
  ///
  /// - Throws: ``ProblemReport`` of kind `usage` if no dataset has that name, of kind `input`
  ///   if the folder does not have it.
  package init(named name: String, in folder: String) throws(ProblemReport) {
    let schemas = DatasetCatalog.schemas
    guard let schema = schemas.first(where: { $0.name == name }) else {
      var problem = ProblemReport.unknown(
        name, noun: "dataset", known: schemas.map(\.name), at: folder)
      problem.kind = .usage
      throw problem
    }
    let set = PublishedSet.folder(of: folder)
    func file(of name: String) -> (path: String, isCSV: Bool)? {
      [TableFormat.jsonl, .csv].lazy.map { ("\(set)/\(name)\($0.fileEnding)", $0 == .csv) }
        .first { Files.kind(of: $0.0) == .file }
    }
    guard let found = file(of: name) else {
      let published = schemas.map(\.name).filter { file(of: $0) != nil }
      guard published.isEmpty else {
        throw ProblemReport(
          .input, at: folder, "there is no dataset '\(name)' in this folder",
          help: "It holds \(published.joined(separator: ", ")).")
      }
      throw ProblemReport(
        .input, at: folder, "there are no datasets in this folder",
        help: "Make them with `depeche run`, or name the folder that has them with --output.")
    }
    self.init(schema: schema, path: found.path, isCSV: found.isCSV)
  }

  init(schema: TableSchema, path: String, isCSV: Bool) {
    self.schema = schema
    self.path = path
    self.isCSV = isCSV
  }

  /// Hands over the rows in file order.
  ///
  /// - Parameters:
  ///   - columns: Which columns to read, by their places in ``TableSchema/columns``; the
  ///     values come in this order, empty cells as `null`.
  ///   - receive: Returns whether it wants another row.
  /// - Throws: ``ProblemReport`` if the file cannot be read, is damaged or holds no such rows.
  package func rows(
    _ columns: [Int], _ receive: ([JSONValue]) throws(ProblemReport) -> Bool
  ) throws(ProblemReport) {
    if isCSV {
      try csvRows(columns, receive)
    } else {
      try jsonRows(columns, receive)
    }
  }

  private func jsonRows(
    _ columns: [Int], _ receive: ([JSONValue]) throws(ProblemReport) -> Bool
  ) throws(ProblemReport) {
    let keys = columns.map { Array(schema.columns[$0].name.utf8) }
    try InflatedFile.lines(of: path) { (line, place) throws(ProblemReport) in
      var values = [JSONValue](repeating: .null, count: keys.count)
      do throws(JSONError) {
        var reader = JSONReader(line)
        try reader.members { (reader, key) throws(JSONError) in
          guard let first = keys.firstIndex(of: key) else { return try reader.skipValue() }
          let value = try Self.cell(&reader)
          // A column may be asked for twice, to be shown and to be sorted by.
          for index in first..<keys.count where keys[index] == key { values[index] = value }
        }
        try reader.end()
      } catch {
        throw ProblemReport(
          .data, at: place, "the row is no JSON: \(error.problem)",
          help: "The file was changed or damaged; make the datasets again.")
      }
      return try receive(values)
    }
  }

  private static func cell(_ reader: inout JSONReader) throws(JSONError) -> JSONValue {
    switch try reader.kind() {
    case .string: return .string(String(decoding: try reader.string(), as: UTF8.self))
    case .number: return .number(try reader.number())
    case .boolean: return .boolean(try reader.boolean())
    case .null, .array, .object:
      try reader.skipValue()
      return .null
    }
  }

  private func csvRows(
    _ columns: [Int], _ receive: ([JSONValue]) throws(ProblemReport) -> Bool
  ) throws(ProblemReport) {
    /// Where each column stands in the file; `nil` until the header is read.
    var places: [Int?]?
    var csv = CSVDecoder(maxFieldBytes: 1 << 28)
    try InflatedFile.lines(of: path) { (line, place) throws(ProblemReport) in
      var wantsMore = true
      try csv.decode((line + [UInt8(ascii: "\n")]).span) { (result) throws(ProblemReport) in
        guard case .success(let record) = result else {
          throw ProblemReport(
            .data, at: place, "the row is no CSV",
            help: "The file was changed or damaged; make the datasets again.")
        }
        if let places {
          wantsMore = try receive(
            zip(columns, places).map { column, place in
              guard let place, place < record.count else { return .null }
              return Self.cell(record[place], schema.columns[column].type)
            })
        } else {
          let names = record.fields.map { String(decoding: $0, as: UTF8.self) }
          places = columns.map { names.firstIndex(of: schema.columns[$0].name) }
        }
      }
      return wantsMore
    }
  }

  private static func cell(_ bytes: ArraySlice<UInt8>, _ type: String) -> JSONValue {
    guard !bytes.isEmpty else { return .null }
    let text = String(decoding: bytes, as: UTF8.self)
    switch type {
    case "integer", "number": return .number(text)
    case "boolean": return .boolean(text == "true")
    default: return .string(text)
    }
  }
}
