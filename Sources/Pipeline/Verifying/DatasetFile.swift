import Articles
import Crypto
import DataFiles

/// A published file, read from front to back with every check that the bytes allow.
struct DatasetFile {
  /// What a cell holds.
  enum Value: Equatable {
    case null
    case text([UInt8])
    /// As it is written.
    case number(String)
    case boolean(Bool)
    /// A list or an object, which no dataset holds.
    case other
  }

  /// What the file as a whole is.
  struct Facts {
    var bytes = 0
    var sha256 = ""
    var rows = 0
  }

  private static let pieceBytes = 1 << 18
  /// A line may hold an article, and some of its bytes as escapes of six.
  private static let longestLine = 1 << 30

  let path: String
  let schema: TableSchema
  let format: TableFormat

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - broken: Called for what is wrong with the file or a line of it, by the line.
  ///   - row: Called for every row that can be read, with its line and a value for each of
  ///     the format's columns.
  /// - Returns: What was found; counts end where the file cannot be read on.
  func read(
    broken: (_ line: Int?, _ problem: String) -> Void, row: (_ line: Int, [Value]) -> Void
  ) -> Facts {
    var facts = Facts()
    var hash = SHA256()
    let columns = schema.columns.filter { format == .jsonl || !$0.isJSONOnly }
    let names = columns.map { Array($0.name.utf8) }
    var lines = LineSplitter(limit: Self.longestLine)
    var csv = CSVDecoder(maxFieldBytes: Self.longestLine, maxRecordBytes: Self.longestLine)
    var line = 0

    func take(_ record: CSVDecoder.Result) {
      line += 1
      switch record {
      case .failure(let error): broken(line, error.description)
      case .success(let record) where line == 1:
        if record.fields != names { broken(1, "the header is not that of \(schema.name)") }
      case .success(let record):
        facts.rows += 1
        guard record.count == names.count else {
          return broken(line, "\(record.count) cells where \(names.count) belong")
        }
        row(line, zip(record.fields, columns).map { Self.value($0, of: $1) })
      }
    }
    func take(_ text: LineSplitter.Line) {
      facts.rows += 1
      do throws(JSONError) {
        row(text.number, try Self.values(text.bytes ?? [], names))
      } catch {
        broken(text.number, error.problem)
      }
    }

    do {
      var file = try InputFile(path: path)
      var gzip = try GzipDecompressor(maxBytes: .max, maxRatio: .max)
      var raw: [UInt8] = []
      while try file.read(Self.pieceBytes, into: &raw) > 0 {
        facts.bytes += raw.count
        hash.update(data: raw)
        var piece: [UInt8] = []
        try gzip.decompress(raw.span, into: &piece)
        raw.removeAll(keepingCapacity: true)
        switch format {
        case .csv: csv.decode(piece.span) { take($0) }
        case .jsonl: lines.split(piece) { take($0) }
        }
      }
      try gzip.finish()
      switch format {
      case .csv: csv.finish { take($0) }
      case .jsonl: if let last = lines.finish() { take(last) }
      }
    } catch let error as GzipError {
      broken(nil, "the gzip is damaged behind line \(line + facts.rows): \(error)")
    } catch {
      broken(nil, "\(error)")
    }
    facts.sha256 = hash.finalize().hexadecimal
    return facts
  }

  /// The members of a JSON object, which must be these in this order.
  private static func values(
    _ line: [UInt8], _ names: [[UInt8]]
  ) throws(JSONError) -> [Value] {
    var reader = JSONReader(line)
    var values: [Value] = []
    values.reserveCapacity(names.count)
    try reader.members { (reader, key) throws(JSONError) in
      guard values.count < names.count, key == names[values.count] else {
        throw JSONError(reader.position, "the keys are not the columns in their order")
      }
      values.append(try value(from: &reader))
    }
    try reader.end()
    guard values.count == names.count else {
      throw JSONError(line.count, "\(values.count) keys where \(names.count) belong")
    }
    return values
  }

  private static func value(from reader: inout JSONReader) throws(JSONError) -> Value {
    switch try reader.kind() {
    case .null:
      try reader.null()
      return .null
    case .string: return .text(try reader.string())
    case .number: return .number(try reader.number())
    case .boolean: return .boolean(try reader.boolean())
    case .array, .object:
      try reader.skipValue()
      return .other
    }
  }

  /// What a CSV cell says as a value of its column.
  private static func value(_ cell: [UInt8], of column: TableSchema.ColumnSchema) -> Value {
    if cell.isEmpty { return .null }
    switch column.type {
    case "integer", "number": return .number(String(decoding: cell, as: UTF8.self))
    case "boolean" where cell == Array("true".utf8): return .boolean(true)
    case "boolean" where cell == Array("false".utf8): return .boolean(false)
    default: return .text(cell)
    }
  }
}
