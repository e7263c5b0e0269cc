package import Text

/// Takes in the cells of rows as bytes, one behind the other.
///
/// A column writes its value here, and nothing stands between the two: when every cell was
/// an enumeration first, a row of fifteen cells took three times the instructions.
package struct CellWriter: Sendable {
  /// What a cell holds, by which each file format decides what to add.
  package enum Kind: Sendable {
    /// Any text: a format may have to quote it, or to change some of its bytes.
    case text
    /// ASCII letters, digits, `-` and `_`: a word of an enumeration or an id.
    case word
    /// A number, `true` or `false`, which all formats write alike.
    case literal
  }

  /// The cells, without anything between them.
  package var bytes: [UInt8] = []
  /// What was written last.
  package private(set) var kind = Kind.literal

  package init() {}

  /// Writes text; `nil` and none at all are unknown.
  package mutating func text(_ text: String?) {
    kind = .text
    if let text { bytes += text.utf8 }
  }

  /// Writes well-formed UTF-8; `nil` and no bytes are unknown.
  package mutating func text(_ utf8: ArraySlice<UInt8>?) {
    kind = .text
    if let utf8 { bytes += utf8 }
  }

  /// Writes a word of ``Kind/word``; `nil` and an empty one are unknown.
  package mutating func word(_ word: String?) {
    kind = .word
    if let word { bytes += word.utf8 }
  }

  /// Writes the bytes of a word of ``Kind/word``; `nil` and none are unknown.
  package mutating func word(_ ascii: [UInt8]?) {
    kind = .word
    if let ascii { bytes += ascii }
  }

  /// Writes an id; `nil` is unknown.
  package mutating func rowID(_ id: RowID?) {
    kind = .word
    id?.append(to: &bytes)
  }

  /// Writes a whole number; `nil` is unknown.
  package mutating func integer(_ integer: Int?) {
    guard let integer else { return }
    kind = .literal
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    DecimalDigits.append(integer.magnitude, least: 1, to: &bytes)
  }

  /// Writes `thousandths` / 1000, with three digits always: -1250 gives `-1.250`; `nil` is unknown.
  package mutating func decimal(thousandths: Int?) {
    guard let thousandths else { return }
    kind = .literal
    if thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    DecimalDigits.append(whole, least: 1, to: &bytes)
    bytes.append(UInt8(ascii: "."))
    DecimalDigits.append(rest, least: 3, to: &bytes)
  }

  /// Writes the first day that a date can be, as `YYYY-MM-DD`; `nil` is unknown.
  package mutating func day(_ date: CalendarDate?) {
    guard let date else { return }
    kind = .word
    DecimalDigits.append(UInt(date.year), least: 4, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    DecimalDigits.append(UInt(date.month ?? 1), least: 2, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    DecimalDigits.append(UInt(date.day ?? 1), least: 2, to: &bytes)
  }

  package mutating func boolean(_ boolean: Bool) {
    kind = .literal
    bytes += boolean ? Self.true : Self.false
  }

  // Literals, which are there from the beginning: an `Array("true".utf8)` is made, and asked for
  // whether it is, at each use.
  private static let `true`: [UInt8] = [0x74, 0x72, 0x75, 0x65]
  private static let `false`: [UInt8] = [0x66, 0x61, 0x6c, 0x73, 0x65]
}

/// Writes numbers in decimal digits.
enum DecimalDigits {
  /// Appends at least so many digits, with zeros in front.
  static func append(_ number: UInt, least: Int, to bytes: inout [UInt8]) {
    // The last digits in one number, the first of them in its lowest byte.
    var digits: UInt64 = 0
    var count = 0
    var rest = number
    repeat {
      let tens = rest / 10
      digits = digits << 8 | UInt64(48 + (rest &- tens &* 10))
      count &+= 1
      rest = tens
    } while (rest > 0 || count < least) && count < 8
    if rest > 0 { append(rest, least: 1, to: &bytes) }
    for _ in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: digits))
      digits >>= 8
    }
  }
}
