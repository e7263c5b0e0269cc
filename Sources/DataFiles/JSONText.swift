/// Writes text as JSON strings, by RFC 8259, and finds where they end.
package enum JSONText {
  /// Appends a JSON string, with its quotes.
  package static func appendString(_ text: String, to output: inout [UInt8]) {
    appendString(text.utf8.span, to: &output)
  }

  /// Appends a JSON string, with its quotes.
  ///
  /// Quotes, backslashes and the controls below U+0020 are escaped, and U+2028 and U+2029,
  /// which end lines in some readers. All other bytes are copied.
  ///
  /// - Parameters:
  ///   - bytes: Must be UTF-8, or the string is not.
  ///   - output: Grows by at most six times the bytes, and two.
  package static func appendString(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var copied = 0
      var position = 0
      while let special = unsafe indexOfSpecial(in: bytes, from: position) {
        guard let escape = unsafe escape(at: special, in: bytes) else {
          position = special + 1
          continue
        }
        unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<special]))
        escape.append(to: &output)
        position = special + escape.length
        copied = position
      }
      unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
    }
    output.append(UInt8(ascii: "\""))
  }

  /// The next quote, backslash or control below U+0020 from a place on, or the end: up to there a
  /// JSON string is plain text.
  package static func endOfPlainText(in bytes: Span<UInt8>, from start: Int) -> Int {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var position = start
      if let base = bytes.baseAddress {
        while position + 8 <= bytes.count {
          let eight = unsafe EightBytes(base + position)
          let marks =
            eight.below(0x20) | eight.equal(to: UInt8(ascii: "\""))
            | eight.equal(to: UInt8(ascii: "\\"))
          if let first = marks.first { return position + first }
          position += 8
        }
      }
      while position < bytes.count {
        let byte = unsafe bytes[position]
        if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
        position += 1
      }
      return position
    }
  }

  /// The next byte that must be escaped or may begin a character that must be.
  private static func indexOfSpecial(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var position = start
    while position + 8 <= bytes.count {
      let eight = unsafe EightBytes(base + position)
      let marks =
        eight.below(0x20) | eight.equal(to: UInt8(ascii: "\""))
        | eight.equal(to: UInt8(ascii: "\\")) | eight.equal(to: 0xe2)
      if let first = marks.first { return position + first }
      position += 8
    }
    while position < bytes.count {
      let byte = unsafe bytes[position]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xe2 {
        return position
      }
      position += 1
    }
    return nil
  }

  /// What a character is written as.
  private enum Escape {
    case short(UInt8)
    case control(UInt8)
    case lineSeparator
    case paragraphSeparator

    /// How many bytes the character takes unescaped.
    var length: Int {
      switch self {
      case .short, .control: 1
      case .lineSeparator, .paragraphSeparator: 3
      }
    }

    func append(to output: inout [UInt8]) {
      switch self {
      case .short(let letter):
        output.append(UInt8(ascii: "\\"))
        output.append(letter)
      case .control(let byte):
        output += "\\u00".utf8
        output.append(Self.hexadecimalDigit(byte >> 4))
        output.append(Self.hexadecimalDigit(byte & 15))
      case .lineSeparator: output += "\\u2028".utf8
      case .paragraphSeparator: output += "\\u2029".utf8
      }
    }

    private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
      value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
    }
  }

  private static func escape(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Escape? {
    switch unsafe bytes[index] {
    case UInt8(ascii: "\""): .short(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): .short(UInt8(ascii: "\\"))
    case 0x08: .short(UInt8(ascii: "b"))
    case 0x09: .short(UInt8(ascii: "t"))
    case 0x0a: .short(UInt8(ascii: "n"))
    case 0x0c: .short(UInt8(ascii: "f"))
    case 0x0d: .short(UInt8(ascii: "r"))
    case let byte where byte < 0x20: .control(byte)
    case 0xe2 where unsafe index + 2 < bytes.count && bytes[index + 1] == 0x80:
      switch unsafe bytes[index + 2] {
      case 0xa8: .lineSeparator
      case 0xa9: .paragraphSeparator
      default: nil
      }
    default: nil
    }
  }
}
