import Articles
import DataFiles

/// Copies of the tables that a spreadsheet program opens by a double click.
///
/// `departures.excel.csv`, not compressed: with a byte order mark, without which accents are
/// lost, CR LF, and no cell that a program would take for a formula.
struct SpreadsheetFiles {
  /// What Excel and LibreOffice take of a cell, in UTF-16 units, and of rows: the rest would be
  /// lost without a word.
  static let longestCell = 32_767
  static let mostRows = 1_000_000

  /// What the name of such a file ends with.
  static let ending = ".excel.csv"

  private let locale: SpreadsheetLocale
  private let mostRows: Int
  private let delimiter: UInt8

  /// - Parameters:
  ///   - locale: Decides the delimiter and the decimal mark.
  ///   - mostRows: The rows of a part; at least 1.
  init(_ locale: SpreadsheetLocale, mostRows: Int = Self.mostRows) {
    self.locale = locale
    self.mostRows = mostRows
    delimiter = Self.delimiter(for: locale).utf8.first ?? UInt8(ascii: ",")
  }

  /// What stands between two cells: one character of ASCII.
  static func delimiter(for locale: SpreadsheetLocale) -> String { locale == .fr ? ";" : "," }

  /// The names of such files in a folder.
  static func published(in folder: String) throws(ProblemReport) -> [String] {
    var names: [String] = []
    try translating { () throws(FileError) in names = try Files.list(folder) }
    let tables = DatasetCatalog.schemas.map(\.name)
    return names.filter { name in
      guard name.hasSuffix(ending) else { return false }
      let stem = name.dropLast(ending.count)
      return tables.contains { table in
        guard stem.hasPrefix(table) else { return false }
        let part = stem.dropFirst(table.count)
        return part.isEmpty || (part.first == "-" && part.dropFirst().allSatisfy(\.isNumber))
      }
    }
  }

  /// Writes tables of a folder into files beside it.
  ///
  /// - Returns: Their names. A table with more rows than a file can hold has numbered ones.
  func write(_ tables: [String], in folder: String) throws(ProblemReport) -> [String] {
    var names: [String] = []
    for table in tables { names += try write(table, in: folder) }
    return names
  }

  private func write(_ table: String, in folder: String) throws(ProblemReport) -> [String] {
    let published = try PublishedTable(named: table, in: folder)
    let columns = published.schema.columns.indices
      .filter { !published.schema.columns[$0].isJSONOnly }
    let header = line(columns.map { .string(published.schema.columns[$0].name) })
    var parts = 0
    var rows = 0
    var bytes: [UInt8] = []
    var file: OutputFile?
    func name(of part: Int) -> String {
      let digits = String(part)
      return "\(table)-\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
        + Self.ending
    }
    func flush() throws(FileError) {
      try file?.write(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    func begin() throws(FileError) {
      try flush()
      if let full = file.take() { try full.close() }
      parts += 1
      rows = 0
      file = try OutputFile(path: "\(folder)/\(name(of: parts))")
      bytes += [0xef, 0xbb, 0xbf] + header
    }
    try translating { () throws(FileError) in try begin() }
    try published.rows(Array(columns)) { (cells) throws(ProblemReport) in
      try translating { () throws(FileError) in
        if rows == mostRows { try begin() }
        bytes += line(cells)
        rows += 1
        if bytes.count > 1 << 18 { try flush() }
      }
      return true
    }
    try translating { () throws(FileError) in
      try flush()
      if let last = file.take() { try last.close() }
    }
    guard parts == 1 else { return (1...parts).map(name) }
    let whole = table + Self.ending
    try translating { () throws(FileError) in
      try Files.rename(from: "\(folder)/\(name(of: 1))", to: "\(folder)/\(whole)")
    }
    return [whole]
  }

  /// A row with its line end.
  func line(_ cells: [JSONValue]) -> [UInt8] {
    var line: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { line.append(delimiter) }
      switch cell {
      case .null, .array, .object: break
      case .boolean(let value): line += (value ? "true" : "false").utf8
      case .number(let digits):
        for byte in digits.utf8 {
          line.append(byte == UInt8(ascii: ".") && locale == .fr ? UInt8(ascii: ",") : byte)
        }
      case .string(let text): append(Self.cell(text), to: &line)
      }
    }
    return line + [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private func append(_ text: String, to line: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    guard
      text.utf8.contains(where: { $0 == delimiter || $0 == quote })
        || text.hasPrefix(" ") || text.hasSuffix(" ")
    else {
      line += text.utf8
      return
    }
    line.append(quote)
    for byte in text.utf8 {
      if byte == quote { line.append(quote) }
      line.append(byte)
    }
    line.append(quote)
  }

  /// A text as a cell: on one line, no longer than a cell can be, and with `'` before what
  /// would be a formula.
  static func cell(_ text: String) -> String {
    var cell = String.UnicodeScalarView()
    var units = 0
    if startsFormula(text) {
      cell.append("'")
      units = 1
    }
    let isLong = text.utf16.count + units > longestCell
    for scalar in text.unicodeScalars {
      units += UTF16.width(scalar)
      if isLong, units > longestCell - 1 {
        cell.append("…")
        break
      }
      switch scalar.value {
      case 0..<0x20, 0x7f, 0x85, 0x2028, 0x2029: cell.append(" ")
      default: cell.append(scalar)
      }
    }
    return String(cell)
  }

  private static func startsFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\r", "\n", "\u{a0}", "\u{feff}": continue
      case "=", "+", "-", "@", "\u{ff1d}", "\u{ff0b}", "\u{ff0d}", "\u{ff20}": return true
      default: return false
      }
    }
    return false
  }
}
