extension InputSource.Format {
  /// What tables are delimited with. With another one than the setting says the table is still one:
  /// reading its header tells the user what to set.
  private static let delimiters: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

  /// What the standard input holds: JSON Lines if an object begins it, CSV if its first line names
  /// the column of the text beside another one, else one text.
  ///
  /// - Parameters:
  ///   - first: The beginning, with its first line whole if it is to be told as a header.
  ///   - settings: What names the column of the text and the delimiter; in UTF-16 and Windows-1252 only
  ///     a name in ASCII is known.
  /// - Returns: The format to read it in; it costs a look at the first line.
  package static func guess(_ first: [UInt8], _ settings: LoadSettings) -> Self {
    let length = TextEncoding.marked(first)?.length ?? 0
    // A zero byte is half a letter or a mark in UTF-16.
    let letters = first[length...].lazy.filter { $0 != 0 }
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0a, 0x0d]
    if letters.first(where: { !blanks.contains($0) }) == UInt8(ascii: "{") { return .jsonLines }
    let header = letters.drop { blanks.contains($0) }.prefix { $0 != 0x0a && $0 != 0x0d }
    let wanted = settings.columns.text.utf8
    let isHeader = (Array(settings.delimiter.utf8) + delimiters).contains { delimiter in
      let cells = header.split(separator: delimiter, omittingEmptySubsequences: false)
      return cells.count > 1
        && cells.contains { cell in
          cell.filter { $0 != UInt8(ascii: "\"") }.trimmed.elementsEqual(wanted)
        }
    }
    return isHeader ? .csv : .text
  }
}
