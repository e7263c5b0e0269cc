/// Why bytes cannot be read as text.
package struct TextDecodingError: Error, Hashable, Sendable {
  /// Of the first byte that cannot be read.
  package var offset: Int
  /// One sentence.
  package var detail: String
}

/// Turns bytes into UTF-8.
enum TextDecoder {
  /// Decodes a whole text.
  ///
  /// A byte order mark decides and is left out of the text. Else the choice does;
  /// `auto` is UTF-8 where the bytes are, and Windows-1252 where they look like it.
  ///
  /// - Throws: ``TextDecodingError`` where a byte stands for nothing.
  static func decode(
    _ bytes: [UInt8], as choice: LoadSettings.Encoding
  ) throws(TextDecodingError) -> (text: [UInt8], encoding: TextEncoding) {
    let mark = TextEncoding.marked(bytes)
    let encoding = mark?.encoding ?? fixed(choice)
    if let encoding {
      let text = try decode(bytes, encoding, from: mark?.length ?? 0)
      return (text, encoding)
    }
    try refuseUnmarkedUTF16(bytes)
    if bytes.firstMalformedByte != nil, EncodingGuess.of(bytes) == .windows1252 {
      return (try decode(bytes, .windows1252), .windows1252)
    }
    return (try decode(bytes, .utf8), .utf8)
  }

  /// Decodes bytes whose encoding is known.
  static func decode(
    _ bytes: [UInt8], _ encoding: TextEncoding, from start: Int = 0
  ) throws(TextDecodingError) -> [UInt8] {
    switch encoding {
    case .utf8:
      if let offset = bytes.firstMalformedByte {
        throw TextDecodingError(
          offset: offset, detail: "Byte \(hex(bytes[offset])) is no part of UTF-8.")
      }
      return start == 0 ? bytes : Array(bytes[start...])
    case .windows1252: return try Windows1252.decode(bytes)
    case .utf16LittleEndian, .utf16BigEndian:
      var decoder = UTF16Decoder(isBigEndian: encoding == .utf16BigEndian, offset: start)
      var text: [UInt8] = []
      decoder.decode(bytes[start...], into: &text)
      decoder.finish(into: &text)
      if let offset = decoder.firstMalformed {
        throw TextDecodingError(offset: offset, detail: "Half a UTF-16 character stands alone.")
      }
      return text
    }
  }

  /// The encoding that a setting names without looking; `nil` for `auto`.
  static func fixed(_ choice: LoadSettings.Encoding) -> TextEncoding? {
    switch choice {
    case .auto: nil
    case .utf8: .utf8
    case .utf16: .utf16LittleEndian
    case .windows1252: .windows1252
    }
  }

  static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
  }

  /// Latin text in UTF-16 passes for text with a zero byte at every other place.
  private static func refuseUnmarkedUTF16(_ bytes: [UInt8]) throws(TextDecodingError) {
    let start = bytes.prefix(1024)
    let zeros = start.count { $0 == 0 }
    guard zeros > 0, zeros * 3 > start.count, let first = start.firstIndex(of: 0) else { return }
    throw TextDecodingError(
      offset: first,
      detail: "The text is full of zero bytes, as UTF-16 without a byte order mark would be.")
  }
}

/// Turns UTF-16 into UTF-8, from pieces of any size.
///
/// Half a surrogate pair gives three bytes that are not UTF-8, so that only the
/// record it stands in is refused.
struct UTF16Decoder {
  /// Offset of the first half of a character that stands alone.
  private(set) var firstMalformed: Int?

  private let isBigEndian: Bool
  private var offset: Int
  private var firstByte: UInt8?
  private var highSurrogate: UInt16?

  /// - Parameters:
  ///   - isBigEndian: Whether the higher byte of a unit comes first.
  ///   - offset: Of the first byte, in the file.
  init(isBigEndian: Bool, offset: Int) {
    self.isBigEndian = isBigEndian
    self.offset = offset
  }

  mutating func decode(_ bytes: ArraySlice<UInt8>, into output: inout [UInt8]) {
    output.reserveCapacity(output.count + bytes.count)
    for byte in bytes {
      offset += 1
      guard let first = firstByte else {
        firstByte = byte
        continue
      }
      firstByte = nil
      let (high, low) = isBigEndian ? (first, byte) : (byte, first)
      take(UInt16(high) << 8 | UInt16(low), into: &output)
    }
  }

  mutating func finish(into output: inout [UInt8]) {
    if highSurrogate != nil { giveUpHighSurrogate(at: offset - 2, into: &output) }
    if firstByte != nil {
      note(offset - 1)
      output.append(0xff)
    }
  }

  private mutating func take(_ unit: UInt16, into output: inout [UInt8]) {
    if let high = highSurrogate {
      if 0xdc00...0xdfff ~= unit {
        highSurrogate = nil
        append(0x10000 + (UInt32(high) - 0xd800) << 10 + (UInt32(unit) - 0xdc00), into: &output)
        return
      }
      giveUpHighSurrogate(at: offset - 4, into: &output)
    }
    switch unit {
    case 0xd800...0xdbff: highSurrogate = unit
    case 0xdc00...0xdfff:
      note(offset - 2)
      append(UInt32(unit), into: &output)
    default: append(UInt32(unit), into: &output)
    }
  }

  private mutating func giveUpHighSurrogate(at place: Int, into output: inout [UInt8]) {
    guard let high = highSurrogate else { return }
    highSurrogate = nil
    note(place)
    append(UInt32(high), into: &output)
  }

  private mutating func note(_ place: Int) {
    if firstMalformed == nil { firstMalformed = place }
  }

  private func append(_ value: UInt32, into output: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (value >> shift) & 0x3f) }
    switch value {
    case 0..<0x80: output.append(UInt8(value))
    case 0x80..<0x800: output.append(contentsOf: [UInt8(0xc0 | value >> 6), tail(0)])
    case 0x800..<0x10000:
      output.append(contentsOf: [UInt8(0xe0 | value >> 12), tail(6), tail(0)])
    default:
      output.append(contentsOf: [UInt8(0xf0 | value >> 18), tail(12), tail(6), tail(0)])
    }
  }
}

/// Windows-1252: Latin-1 with letters and quotation marks where Latin-1 has controls.
enum Windows1252 {
  /// What 0x80 to 0x9f stand for; 0 for nothing.
  private static let upperControls: [UInt16] = [
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
  ]

  /// - Throws: ``TextDecodingError`` for a byte that stands for nothing or that no text
  ///   holds, such as a zero byte.
  static func decode(_ bytes: [UInt8]) throws(TextDecodingError) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    let span = bytes.span
    for index in span.indices {
      let byte = span[index]
      switch byte {
      case 0x20..<0x7f, 0x09, 0x0a, 0x0c, 0x0d: text.append(byte)
      case 0xa0...: text.append(contentsOf: [0xc0 | byte >> 6, 0x80 | byte & 0x3f])
      case 0x80..<0xa0 where upperControls[Int(byte) - 0x80] != 0:
        let value = upperControls[Int(byte) - 0x80]
        text.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{fffd}").utf8)
      default:
        throw TextDecodingError(
          offset: index,
          detail: "Byte \(TextDecoder.hex(byte)) stands for nothing in Windows-1252 text, "
            + "and the text is not UTF-8.")
      }
    }
    return text
  }
}
