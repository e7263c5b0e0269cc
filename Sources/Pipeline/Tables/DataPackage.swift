import Articles

/// The descriptor that lies beside the datasets.
enum DataPackage {
  static let fileName = "datapackage.json"
  /// What the package calls itself.
  static let name = "depeche"

  /// `datapackage.json` by Data Package v2: every file with its bytes, rows, SHA-256, columns
  /// and keys. No clock is in it: the same datasets give the same text.
  ///
  /// - Parameters:
  ///   - files: The tables in their formats.
  ///   - formats: Those formats.
  ///   - copies: Files made from the tables: for spreadsheet programs, and the report. They
  ///     have bytes and SHA-256, and no columns: a copy may cut and guard cells.
  ///   - settings: Licence, sources, and how copies are written.
  /// - Returns: JSON, indented.
  static func text(
    of files: [RunSummary.PublishedFile], formats: [TableFormat],
    copies: [(name: String, digest: FileDigest)], settings: AggregateSettings
  ) -> String {
    let tables = DatasetCatalog.schemas.flatMap { schema in
      formats.compactMap { format in
        files.first { $0.name == schema.name + format.fileEnding }
          .map { resource(schema, format, $0) }
      }
    }
    var members: [JSONValue.Member] = [
      .init("$schema", "https://datapackage.org/profiles/2.0/datapackage.json"),
      .init("name", .string(name)),
      .init("title", "Who is mentioned, who leaves whom, who says what: datasets of French news"),
      .init("version", .string(Version.current)),
      .init(
        "description",
        "Made from articles whose words belong to their publishers; documents names the articles."),
    ]
    if !settings.license.isEmpty { members.append(.init("licenses", [license(settings.license)])) }
    if !settings.sources.isEmpty {
      members.append(.init("sources", .array(settings.sources.map(source))))
    }
    members.append(
      .init(
        "contributors", [["title": .string("depeche \(Version.current)"), "roles": ["wrangler"]]]))
    let others = copies.map { copy($0.name, $0.digest, settings) }
    members.append(.init("resources", .array(tables + others)))
    return JSONValue.object(members).indentedText + "\n"
  }

  private static func license(_ text: String) -> JSONValue {
    isAddress(text) ? ["path": .string(text)] : ["name": .string(text)]
  }

  private static func source(_ text: String) -> JSONValue {
    isAddress(text)
      ? ["title": .string(text), "path": .string(text)] : ["title": .string(text)]
  }

  private static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("https://") || text.hasPrefix("http://")
  }

  private static func name(of table: String, _ format: TableFormat) -> JSONValue {
    .string("\(table)-\(format.rawValue)".replacingUnderscores)
  }

  private static func resource(
    _ schema: TableSchema, _ format: TableFormat, _ file: RunSummary.PublishedFile
  ) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("name", name(of: schema.name, format)),
      .init("type", "table"),
      .init("path", .string(file.name)),
      .init("description", .string(schema.summary)),
      .init("format", .string(format.rawValue)),
      .init("mediatype", format == .csv ? "text/csv" : "application/jsonl"),
      .init("compression", "gz"),
      .init("encoding", "utf-8"),
      .init("bytes", .number(file.bytes)),
      .init("hash", .string("sha256:\(file.sha256)")),
      .init("rows", .number(file.rows)),
      .init("rowOrder", "primed"),
      .init("primerRows", .number(file.primerRows)),
    ]
    if format == .csv {
      members.append(.init("dialect", ["delimiter": ",", "lineTerminator": "\n"]))
      // Text that begins like a formula is left as it is; the spreadsheet files guard it.
      members.append(.init("formulaEscaped", false))
    }
    members.append(.init("schema", self.schema(schema, format)))
    return .object(members)
  }

  private static func copy(
    _ file: String, _ digest: FileDigest, _ settings: AggregateSettings
  ) -> JSONValue {
    let isTable = file.hasSuffix(SpreadsheetFiles.ending)
    let name = file.prefix { $0 != "." }
    var members: [JSONValue.Member] = [
      .init("name", .string("\(name)-\(isTable ? "excel" : "page")".replacingUnderscores)),
      .init("path", .string(file)),
      .init(
        "description",
        isTable ? "A copy for spreadsheet programs." : "The datasets on one page, for a browser."),
      .init("format", isTable ? "csv" : "html"),
      .init("mediatype", isTable ? "text/csv" : "text/html"),
      .init("encoding", "utf-8"),
      .init("bytes", .number(digest.bytes)),
      .init("hash", .string("sha256:\(digest.sha256)")),
    ]
    if isTable {
      let delimiter = SpreadsheetFiles.delimiter(for: settings.spreadsheetLocale)
      members.append(
        .init("dialect", ["delimiter": .string(delimiter), "lineTerminator": "\r\n"]))
      members.append(.init("formulaEscaped", true))
    }
    return .object(members)
  }

  private static func schema(_ schema: TableSchema, _ format: TableFormat) -> JSONValue {
    let columns = schema.columns.filter { format == .jsonl || !$0.isJSONOnly }
    var members: [JSONValue.Member] = [
      .init("fieldsMatch", "equal"), .init("fields", .array(columns.map(field))),
      .init("missingValues", [""]),
    ]
    let keys = columns.filter(\.isKey).map { JSONValue.string($0.name) }
    if !keys.isEmpty { members.append(.init("primaryKey", .array(keys))) }
    let foreign = columns.compactMap { column in
      column.namedTable.flatMap { foreignKey(column.name, to: $0, from: schema, format) }
    }
    if !foreign.isEmpty { members.append(.init("foreignKeys", .array(foreign))) }
    return .object(members)
  }

  private static func foreignKey(
    _ column: String, to table: String, from schema: TableSchema, _ format: TableFormat
  ) -> JSONValue? {
    guard let target = DatasetCatalog.schemas.first(where: { $0.name == table }),
      let key = target.columns.first(where: \.isKey)
    else { return nil }
    // A table that refers to itself is called by no name.
    let resource = table == schema.name ? "" : name(of: table, format)
    return [
      "fields": [.string(column)],
      "reference": ["resource": resource, "fields": [.string(key.name)]],
    ]
  }

  private static func field(_ column: TableSchema.ColumnSchema) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("name", .string(column.name)), .init("type", .string(column.type)),
      .init("description", .string(column.meaning)),
    ]
    if column.type == "date" { members.append(.init("format", "default")) }
    var constraints: [JSONValue.Member] = []
    if column.isRequired { constraints.append(.init("required", true)) }
    if column.isKey { constraints.append(.init("unique", true)) }
    if let least = column.least { constraints.append(.init("minimum", .number(least))) }
    if let greatest = column.greatest { constraints.append(.init("maximum", .number(greatest))) }
    if !column.accepted.isEmpty {
      constraints.append(.init("enum", .array(column.accepted.map { .string($0) })))
    }
    if !constraints.isEmpty { members.append(.init("constraints", .object(constraints))) }
    return .object(members)
  }
}

extension String {
  fileprivate var replacingUnderscores: String {
    String(map { $0 == "_" ? "-" : $0 })
  }
}
