/// The scripts beside the datasets that load them with the types of their columns.
enum LoadScripts {
  static let duckDBFileName = "load.sql"
  static let pythonFileName = "load.py"
  static let fileNames = [duckDBFileName, pythonFileName]

  /// The format that the scripts read: JSON Lines, which have every column, else CSV.
  private static func format(among formats: [TableFormat]) -> TableFormat? {
    formats.first { $0 == .jsonl } ?? formats.first
  }

  private static func columns(
    of schema: TableSchema, in format: TableFormat
  ) -> [TableSchema.ColumnSchema] {
    schema.columns.filter { format == .jsonl || !$0.isJSONOnly }
  }

  /// `load.sql`: a DuckDB view for every table, with explicit types, so that a column that is
  /// empty throughout has its type all the same; then ``LoadQueries``.
  static func duckDB(_ schemas: [TableSchema], formats: [TableFormat]) -> String {
    guard let format = format(among: formats) else { return "" }
    var script = """
      -- Run in the folder of the datasets: duckdb -init load.sql
      -- Then ask, for example: FROM \(LoadQueries.all[0].name);

      """
    for schema in schemas {
      let columns = columns(of: schema, in: format)
        .map { "'\($0.name)': '\($0.duckDBType)'" }.joined(separator: ", ")
      let file = schema.name + format.fileEnding
      let call =
        format == .csv
        ? "read_csv('\(file)', header = true, columns = {\(columns)})"
        : "read_json('\(file)', format = 'newline_delimited', columns = {\(columns)})"
      script += "CREATE OR REPLACE VIEW \(schema.name) AS\n  SELECT * FROM \(call);\n"
    }
    script += LoadQueries.macros
    for query in LoadQueries.all {
      script += "\n-- \(query.meaning)\n\(query.definition)\n"
    }
    return script
  }

  /// `load.py`: functions that give a table to pandas, Polars or Spark.
  static func python(_ schemas: [TableSchema], formats: [TableFormat]) -> String {
    guard let format = format(among: formats) else { return "" }
    let tables = schemas.map { schema in
      let columns = columns(of: schema, in: format)
        .map { "        \"\($0.name)\": \"\($0.type)\",\n" }.joined()
      return "    \"\(schema.name)\": {\n\(columns)    },\n"
    }
    return pythonHead + "FORMAT = \"\(format.rawValue)\"\nTABLES = {\n\(tables.joined())}\n"
      + pythonBody
  }

  private static let pythonHead = #"""
    """Loads the datasets of this folder with the types of their columns.

        import load
        departures = load.with_pandas("departures")    # a pandas DataFrame
        departures = load.with_polars("departures")    # a Polars DataFrame
        departures = load.with_spark("departures", spark)    # a Spark DataFrame of a session

    A column that is empty throughout has its type all the same. `TABLES` names every table.
    """
    import pathlib

    FOLDER = pathlib.Path(__file__).resolve().parent

    """#

  private static let pythonBody = #"""


    def path(table):
        """The file of a table."""
        if table not in TABLES:
            raise KeyError(f"no table is called {table!r}; there are {', '.join(TABLES)}")
        return FOLDER / f"{table}.{FORMAT}.gz"


    def with_pandas(table):
        """A table as a pandas DataFrame; dates are datetime64, whole numbers Int64."""
        import pandas

        file, columns = path(table), TABLES[table]
        if FORMAT == "jsonl":
            # Without precise_float 0.95 becomes 0.9500000000000001.
            frame = pandas.read_json(file, lines=True, dtype=False, precise_float=True)
            frame = frame.reindex(columns=list(columns))
        else:
            # "NA" and the like are words; only an empty cell is unknown.
            frame = pandas.read_csv(file, dtype="string", keep_default_na=False, na_values=[""])
        kinds = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}
        for name, kind in columns.items():
            if kind == "date":
                frame[name] = pandas.to_datetime(frame[name], format="%Y-%m-%d")
            elif kind == "boolean" and FORMAT == "csv":
                frame[name] = frame[name].map({"true": True, "false": False}).astype("boolean")
            else:
                frame[name] = frame[name].astype(kinds[kind])
        return frame


    def with_polars(table):
        """A table as a Polars DataFrame."""
        import polars

        file = path(table)
        kinds = {"string": polars.String, "integer": polars.Int64, "number": polars.Float64,
                 "boolean": polars.Boolean, "date": polars.Date}
        schema = {name: kinds[kind] for name, kind in TABLES[table].items()}
        if FORMAT == "jsonl":
            return polars.read_ndjson(file, schema=schema)
        return polars.read_csv(file, schema=schema)


    def with_spark(table, spark):
        """A table as a Spark DataFrame, read by a SparkSession."""
        kinds = {"string": "STRING", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN",
                 "date": "DATE"}
        file = str(path(table))
        reader = spark.read.schema(
            ", ".join(f"`{name}` {kinds[kind]}" for name, kind in TABLES[table].items()))
        if FORMAT == "jsonl":
            return reader.json(file)
        # Without escape a doubled quotation mark stays doubled.
        return reader.csv(file, header=True, escape='"')

    """#
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
