package import Articles

/// French renderings that people wrote, by the English words they render.
///
/// Spans are compared after ``normalized(_:)``, and then exactly: a memory never
/// guesses.
package struct TranslationMemory: Sendable {
  /// The columns that the file must have; it may have others.
  private static let columns = ["english", "french", "source"]

  private var renderings: [[UInt8]: String] = [:]

  /// A memory that knows nothing.
  package init() {}

  /// - Parameters:
  ///   - records: The file's records, the header first.
  ///   - path: The file as the settings name it, for reports.
  /// - Throws: ``ProblemReport`` of kind `configuration` with the line, if a column
  ///   or a cell is missing or the same English has two renderings.
  package init(records: [[String]], path: String) throws(ProblemReport) {
    let header = records.first ?? []
    var places: [Int] = []
    for column in Self.columns {
      guard let place = header.firstIndex(of: column) else {
        throw ProblemReport(
          .configuration, at: "\(path):1", "no column is called '\(column)'",
          help: "The first line must be: \(Self.columns.joined(separator: ",")).")
      }
      places.append(place)
    }
    var lines: [[UInt8]: Int] = [:]
    var line = 1 + Self.lineBreaks(in: header)
    for record in records.dropFirst() {
      line += 1
      defer { line += Self.lineBreaks(in: record) }
      guard record.contains(where: { !$0.isEmpty }) else { continue }
      for (column, place) in zip(Self.columns, places)
      where place >= record.count || Self.isBlank(record[place]) {
        throw ProblemReport(
          .configuration, at: "\(path):\(line)", "the cell '\(column)' is empty",
          help: "Fill in \(Self.columns.joined(separator: ", ")), or take the line out.")
      }
      let key = Self.normalized(Array(record[places[0]].utf8)[...])
      let french = record[places[1]]
      if let known = renderings[key], let first = lines[key], known != french {
        throw ProblemReport(
          .configuration, at: "\(path):\(line)",
          "'\(record[places[0]])' has another rendering in line \(first)",
          help: "Keep one of the two lines.")
      }
      renderings[key] = french
      lines[key] = line
    }
  }

  /// How many different English texts it knows.
  package var count: Int { renderings.count }

  /// The rendering of an English span, or `nil`.
  ///
  /// - Parameter english: The span's bytes; well-formed UTF-8.
  /// - Returns: The French as it stands in the file.
  package func french(for english: ArraySlice<UInt8>) -> String? {
    guard !renderings.isEmpty else { return nil }
    return renderings[Self.normalized(english)]
  }

  private static func lineBreaks(in record: [String]) -> Int {
    record.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: "\n") } }
  }

  private static func isBlank(_ cell: String) -> Bool { cell.allSatisfy(\.isWhitespace) }
}

extension TranslationMemory {
  /// What two texts have in common when they are the same words.
  ///
  /// - Every run of white space, line ends and zero-width spaces is one space;
  ///   there is none at the ends.
  /// - Every quotation mark is `"`, every apostrophe `'`, every dash `-`, and `…`
  ///   is three full stops.
  /// - Shortcodes (`:openai-heart:`) and links at the end are left out, and so are
  ///   the marks `. , ; : ! -` there. A final `?` stays: it changes the sense.
  /// - The first letter is small. The case of all other letters counts.
  package static func normalized(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    func addSpace() {
      if result.last != UInt8(ascii: " "), !result.isEmpty { result.append(UInt8(ascii: " ")) }
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        switch UInt8(scalar.value) {
        case 9...13, UInt8(ascii: " "): addSpace()
        case UInt8(ascii: "`"): result.append(UInt8(ascii: "'"))
        case let byte: result.append(byte)
        }
        continue
      }
      if scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}" {
        addSpace()
        continue
      }
      switch scalar {
      case "“", "”", "„", "‟", "«", "»", "‹", "›": result.append(UInt8(ascii: "\""))
      case "‘", "’", "‚", "‛", "ʼ", "´": result.append(UInt8(ascii: "'"))
      case "\u{2010}"..."\u{2015}", "\u{2212}": result.append(UInt8(ascii: "-"))
      case "…": result += Array("...".utf8)
      default: result += Array(UTF8.encode(scalar) ?? .init())
      }
    }
    trimEnd(&result)
    if let first = result.first, 65...90 ~= first { result[0] = first | 0x20 }
    return result
  }

  private static func trimEnd(_ text: inout [UInt8]) {
    while let last = text.last {
      if last == UInt8(ascii: ":"), let start = shortcodeStart(text) {
        text.removeSubrange(start...)
      } else if " .,;:!-".utf8.contains(last) {
        text.removeLast()
      } else if let start = linkStart(text) {
        text.removeSubrange(start...)
      } else {
        return
      }
    }
  }

  /// Where the last word begins if it is `:name:`.
  private static func shortcodeStart(_ text: [UInt8]) -> Int? {
    guard let start = text.dropLast().lastIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = text[(start + 1)..<(text.count - 1)]
    let isName = name.allSatisfy {
      97...122 ~= $0 | 0x20 || 48...57 ~= $0 || "-_+".utf8.contains($0)
    }
    return isName && name.contains { 97...122 ~= $0 | 0x20 } ? start : nil
  }

  /// Where the last word begins if it is a link.
  private static func linkStart(_ text: [UInt8]) -> Int? {
    let start = text.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0
    let word = text[start...]
    return word.starts(with: "https://".utf8) || word.starts(with: "http://".utf8) ? start : nil
  }
}
