import Text

/// Rows as text, in columns that fit a terminal or separated by tabs.
package struct TextTable: Sendable {
  package struct Heading: Sendable {
    package var name: String
    /// Numbers stand on the right of their column.
    package var isNumber: Bool

    package init(_ name: String, isNumber: Bool = false) {
      self.name = name
      self.isNumber = isNumber
    }
  }

  private static let gap = "  "
  /// A column that is narrower says nothing.
  private static let narrowest = 8

  private let headings: [Heading]
  private let rows: [[String]]

  /// Takes in a cell for each heading and row; line ends, controls and marks that turn the
  /// direction of text become harmless.
  package init(_ headings: [Heading], rows: [[String]]) {
    self.headings = headings
    self.rows = rows.map { $0.map(Self.harmless) }
  }

  /// A line a row, cells separated by tabs, the names first.
  package var tabSeparated: [String] {
    ([headings.map(\.name)] + rows).map { $0.joined(separator: "\t") }
  }

  /// Lines of at most so many columns; where the headings find no room side by side, each
  /// row takes a line a cell.
  package func lines(width: Int, hasColor: Bool = false) -> [String] {
    guard let widths = widths(in: width) else { return records(width: width, hasColor: hasColor) }
    let head = line(headings.map(\.name), widths)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
    return [hasColor ? Self.bold(head) : head, rule] + rows.map { line($0, widths) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { line += Self.gap }
      let shown = DisplayWidth.fitting(cell, into: widths[index])
      let padding = String(repeating: " ", count: widths[index] - DisplayWidth.of(shown))
      line += headings[index].isNumber ? padding + shown : shown + padding
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// How wide each column is: as its cells ask for, the widest ones cut until all fit; `nil`
  /// if they would be too narrow to read.
  private func widths(in width: Int) -> [Int]? {
    let asked = headings.indices.map { column in
      rows.reduce(DisplayWidth.of(headings[column].name)) {
        max($0, DisplayWidth.of($1[column]))
      }
    }
    let room = width - Self.gap.count * (headings.count - 1)
    if asked.reduce(0, +) <= room { return asked }
    var cap = Self.narrowest
    guard asked.reduce(0, { $0 + min($1, cap) }) <= room else { return nil }
    while asked.reduce(0, { $0 + min($1, cap + 1) }) <= room { cap += 1 }
    var widths = asked.map { min($0, cap) }
    // What is left goes to the last of the cut ones, which is mostly the longest text.
    if let last = asked.lastIndex(where: { $0 > cap }) {
      widths[last] += room - widths.reduce(0, +)
    }
    return widths
  }

  private func records(width: Int, hasColor: Bool) -> [String] {
    let label = min(headings.map { DisplayWidth.of($0.name) }.max() ?? 0, max(width / 3, 4))
    let room = max(width - label - Self.gap.count, 2)
    var lines: [String] = []
    for (number, row) in rows.enumerated() {
      let head = "── \(number + 1)"
      lines.append(hasColor ? Self.bold(head) : head)
      for (heading, cell) in zip(headings, row) where !cell.isEmpty {
        var name = DisplayWidth.fitting(heading.name, into: label)
        name += String(repeating: " ", count: label - DisplayWidth.of(name)) + Self.gap
        for (index, part) in DisplayWidth.wrapped(cell, to: room).enumerated() {
          lines.append(
            (index == 0 ? name : String(repeating: " ", count: label) + Self.gap) + part)
        }
      }
    }
    return lines
  }

  private static func bold(_ text: String) -> String { "\u{1b}[1m\(text)\u{1b}[0m" }

  /// A text that leaves the terminal as it is: an article may hold anything.
  static func harmless(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029: shown += " "
      case 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: break
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
