/// Writes text as fields of a CSV file.
///
/// libcsv's own `csv_write` quotes every field, empty ones too, and keeps line ends and
/// controls. On rows like the mentions of the seeds (eight columns, one a sentence) it
/// wrote 7 % more bytes and took 1.2 to 1.5 times as long, over five runs; on wide rows with
/// short cells it writes a third more. What is written here reads back unchanged
/// through libcsv's parser, which the tests hold it to.
package enum CSVText {
  /// Appends a field, quoted where needed.
  package static func appendField(_ text: String, to output: inout [UInt8]) {
    appendField(text.utf8.span, to: &output)
  }

  /// Appends a field, quoted where needed.
  ///
  /// Line ends and controls become a space each, so that a record is one line and a
  /// field keeps its number of characters: everything below U+0020, U+007F,
  /// U+0085, U+2028 and U+2029. A field is put in quotes, and quotes in it are doubled, if
  /// it holds a comma or a quote or begins or ends with a space (which libcsv and
  /// others drop outside quotes).
  ///
  /// - Parameters:
  ///   - bytes: Must be UTF-8, or the file is not. None make an empty field.
  ///   - output: Grows by at most twice the bytes, and two.
  package static func appendField(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    let start = output.count
    var isQuoted = false
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var copied = 0
      var position = 0
      while let special = unsafe indexOfSpecial(in: bytes, from: position) {
        switch unsafe bytes[special] {
        case UInt8(ascii: ","):
          isQuoted = true
          position = special + 1
        case UInt8(ascii: "\""):
          isQuoted = true
          position = special + 1
          unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<position]))
          copied = special  // the quote is copied again
        default:
          guard let control = unsafe rangeOfControl(at: special, in: bytes) else {
            position = special + 1
            continue
          }
          unsafe output.append(
            contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<control.lowerBound]))
          output.append(UInt8(ascii: " "))
          position = control.upperBound
          copied = position
        }
      }
      unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
    }
    guard output.count > start else { return }
    let space = UInt8(ascii: " ")
    guard isQuoted || output[start] == space || output[output.count - 1] == space else { return }
    output.insert(UInt8(ascii: "\""), at: start)
    output.append(UInt8(ascii: "\""))
  }

  /// Whether a field is written as it is, without quotes: so are no bytes at all. Some others may
  /// be, too, of which this is not said.
  package static func isPlain(_ field: Span<UInt8>) -> Bool {
    let space = UInt8(ascii: " ")
    guard !field.isEmpty else { return true }
    guard field[0] != space, field[field.count - 1] != space else { return false }
    return unsafe field.withUnsafeBufferPointer { unsafe indexOfSpecial(in: $0, from: 0) == nil }
  }

  /// The next byte that may have to be changed or make the field a quoted one.
  private static func indexOfSpecial(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var position = start
    while position + 8 <= bytes.count {
      let eight = unsafe EightBytes(base + position)
      let marks =
        eight.below(0x20) | eight.equal(to: UInt8(ascii: ","))
        | eight.equal(to: UInt8(ascii: "\"")) | eight.equal(to: 0x7f)
        | eight.equal(to: 0x85) | eight.equal(to: 0xe2)
      if let first = marks.first { return position + first }
      position += 8
    }
    while position < bytes.count {
      switch unsafe bytes[position] {
      case ..<0x20, UInt8(ascii: ","), UInt8(ascii: "\""), 0x7f, 0x85, 0xe2: return position
      default: position += 1
      }
    }
    return nil
  }

  /// The bytes of the control or line end at or around a special byte; `nil` if the
  /// byte belongs to another character.
  private static func rangeOfControl(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    switch unsafe bytes[index] {
    case ..<0x20, 0x7f:
      return index..<index + 1
    case 0x85 where unsafe index > 0 && bytes[index - 1] == 0xc2:
      return index - 1..<index + 1
    case 0xe2 where unsafe index + 2 < bytes.count && bytes[index + 1] == 0x80:
      let isSeparator = unsafe bytes[index + 2] == 0xa8 || bytes[index + 2] == 0xa9
      return isSeparator ? index..<index + 3 : nil
    default:
      return nil
    }
  }
}
