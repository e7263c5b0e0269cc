import Articles

/// The descriptor and the DuckDB script that lie beside the datasets.
enum DataPackage {
  /// `datapackage.json` by Data Package v2: every file with its bytes, rows,
  /// SHA-256 and columns. No clock is in it: the same datasets give the same text.
  static func text(of files: [RunSummary.PublishedFile], formats: [TableFormat]) -> String {
    let resources = DatasetCatalog.schemas.flatMap { schema in
      formats.compactMap { format in
        files.first { $0.name == schema.name + format.fileEnding }
          .map { resource(schema, format, $0) }
      }
    }
    let package: JSONValue = [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": "depeche",
      "title": "Who is mentioned, who leaves whom, who says what: datasets of French news",
      "version": .string(Version.current),
      "resources": .array(resources),
    ]
    return package.indentedText + "\n"
  }

  private static func resource(
    _ schema: TableSchema, _ format: TableFormat, _ file: RunSummary.PublishedFile
  ) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("name", .string("\(schema.name)-\(format.rawValue)".replacingUnderscores)),
      .init("type", "table"),
      .init("path", .string(file.name)),
      .init("description", .string(schema.summary)),
      .init("format", .string(format.rawValue)),
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
    }
    let fields = schema.columns.filter { format == .jsonl || !$0.isJSONOnly }.map(field)
    members.append(
      .init("schema", ["fieldsMatch": "equal", "fields": .array(fields), "missingValues": [""]]))
    return .object(members)
  }

  private static func field(_ column: TableSchema.ColumnSchema) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("name", .string(column.name)), .init("type", .string(column.type)),
      .init("description", .string(column.meaning)),
    ]
    if !column.accepted.isEmpty {
      members.append(
        .init("constraints", ["enum": .array(column.accepted.map { .string($0) })]))
    }
    return .object(members)
  }

  /// `load.sql`: a DuckDB view for every table, with explicit types, so that a
  /// column that is empty throughout has its type all the same.
  static func loadScript(of schemas: [TableSchema], formats: [TableFormat]) -> String {
    guard let format = formats.first(where: { $0 == .jsonl }) ?? formats.first else { return "" }
    var script = """
      -- Run in the folder of the datasets: duckdb -init load.sql

      """
    for schema in schemas {
      let columns = schema.columns.filter { format == .jsonl || !$0.isJSONOnly }
        .map { "'\($0.name)': '\($0.duckDBType)'" }
      let file = schema.name + format.fileEnding
      let call =
        format == .csv
        ? "read_csv('\(file)', header = true, columns = {\(columns.joined(separator: ", "))})"
        : "read_json('\(file)', format = 'newline_delimited', "
          + "columns = {\(columns.joined(separator: ", "))})"
      script += "CREATE OR REPLACE VIEW \(schema.name) AS\n  SELECT * FROM \(call);\n"
    }
    return script
  }
}

extension TableSchema.ColumnSchema {
  fileprivate var duckDBType: String {
    switch type {
    case "integer": "BIGINT"
    case "number": "DOUBLE"
    case "boolean": "BOOLEAN"
    case "date": "DATE"
    default: "VARCHAR"
    }
  }
}

extension String {
  fileprivate var replacingUnderscores: String {
    String(map { $0 == "_" ? "-" : $0 })
  }
}
