package import Articles

/// What a row must hold to be shown, written `column=value`.
package struct RowCondition: Sendable, Hashable {
  package enum Comparison: String, Sendable, CaseIterable {
    // Longer signs first: `=` is part of the others.
    case differs = "!="
    case atLeast = ">="
    case atMost = "<="
    case equals = "="
  }

  /// Which column, by its place in ``TableSchema/columns``.
  package let column: Int
  package let comparison: Comparison
  private let type: String
  /// As compared: folded if the column holds text. Empty asks for empty cells.
  private let wanted: String

  /// Reads a condition.
  ///
  /// - Throws: ``ProblemReport`` of kind `usage` for a column that the table does not have, or a
  ///   value that the column cannot hold.
  package init(_ text: String, of schema: TableSchema) throws(ProblemReport) {
    guard let (comparison, name, value) = Self.parts(of: text) else {
      throw Self.problem(
        text, "this is no condition",
        help: "Write column=value; !=, >= and <= are known, too. "
          + "Columns: \(schema.columns.map(\.name).joined(separator: ", ")).")
    }
    column = try schema.place(of: name, at: "--where")
    self.comparison = comparison
    type = schema.columns[column].type
    wanted = type == "string" ? value.foldedForComparison : value
    try check(text, value, schema.columns[column])
  }

  private static func parts(of text: String) -> (Comparison, String, String)? {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    for comparison in Comparison.allCases {
      let length = comparison.rawValue.count
      guard let start = text.index(sign, offsetBy: 1 - length, limitedBy: text.startIndex),
        start > text.startIndex, text[start...sign] == comparison.rawValue
      else { continue }
      return (comparison, String(text[..<start]), String(text[text.index(after: sign)...]))
    }
    return nil
  }

  private func check(
    _ text: String, _ value: String, _ column: TableSchema.ColumnSchema
  ) throws(ProblemReport) {
    let isOrder = comparison == .atLeast || comparison == .atMost
    if isOrder, type == "string" || type == "boolean" || value.isEmpty {
      throw Self.problem(
        text, "\(comparison.rawValue) compares a number or a date with a value",
        help: "'\(column.name)' is of type \(type); = and != are for every type.")
    }
    guard !value.isEmpty else { return }
    switch type {
    case "integer", "number":
      if Double(value) == nil {
        throw Self.problem(text, "'\(value)' is no number", help: "Write one, as in 12 or 0.5.")
      }
    case "boolean":
      if value != "true", value != "false" {
        throw Self.problem(text, "'\(value)' is neither true nor false", help: nil)
      }
    case "date":
      let isDate = value.utf8.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7 ? byte == UInt8(ascii: "-") : 0x30...0x39 ~= byte
      }
      if !isDate || ![4, 7, 10].contains(value.utf8.count) {
        throw Self.problem(
          text, "'\(value)' is no date", help: "Write 2024-05-14, 2024-05 or 2024.")
      }
    default:
      guard !column.accepted.isEmpty, !column.accepted.contains(where: { $0.contains(wanted) })
      else { return }
      var problem = ProblemReport.unknown(
        value, noun: "value", known: column.accepted, at: "--where \(text)")
      problem.kind = .usage
      throw problem
    }
  }

  private static func problem(_ text: String, _ problem: String, help: String?) -> ProblemReport {
    ProblemReport(.usage, at: "--where \(text)", problem, help: help)
  }

  /// Whether a cell of the column fits.
  ///
  /// Text fits if it holds the wanted words, whatever their case and accents, a date if it
  /// begins with the wanted one, a number if it equals it. An empty cell fits no value.
  package func matches(_ cell: JSONValue) -> Bool {
    switch comparison {
    case .equals: holds(cell)
    case .differs: !holds(cell)
    case .atLeast, .atMost: isInOrder(cell)
    }
  }

  private func holds(_ cell: JSONValue) -> Bool {
    if wanted.isEmpty { return cell == .null }
    return switch cell {
    case .string(let text):
      type == "date" ? text.hasPrefix(wanted) : text.foldedForComparison.contains(wanted)
    case .number(let digits): Double(digits) == Double(wanted)
    case .boolean(let value): wanted == (value ? "true" : "false")
    case .null, .array, .object: false
    }
  }

  private func isInOrder(_ cell: JSONValue) -> Bool {
    switch cell {
    case .number(let digits):
      guard let value = Double(digits), let bound = Double(wanted) else { return false }
      return comparison == .atLeast ? value >= bound : value <= bound
    case .string(let date):
      // A month takes in all of its days.
      let beginning = date.prefix(wanted.count)
      return comparison == .atLeast ? beginning >= wanted : beginning <= wanted
    case .null, .boolean, .array, .object: return false
    }
  }
}

extension TableSchema {
  /// The place of a column.
  ///
  /// - Throws: ``ProblemReport`` of kind `usage` that names the nearest column and all of them.
  package func place(of column: String, at location: String) throws(ProblemReport) -> Int {
    if let place = columns.firstIndex(where: { $0.name == column }) { return place }
    var problem = ProblemReport.unknown(
      column, noun: "column", known: columns.map(\.name), at: location)
    problem.kind = .usage
    throw problem
  }
}

extension String {
  /// Without case, accents and kinds of apostrophes.
  var foldedForComparison: String {
    var folded = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", " ": folded.unicodeScalars.append(scalar)
      case "\u{2019}", "\u{2bc}": folded += "'"
      case "\u{300}"..."\u{36f}": break
      case "\u{a0}", "\u{202f}": folded += " "
      default: folded += Slug.plainLetters(of: scalar) ?? scalar.properties.lowercaseMapping
      }
    }
    return folded
  }
}
