/// How the bytes of a text stood for it.
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"

  /// The encoding that a byte order mark names, and the length of the mark.
  static func marked(_ bytes: some Collection<UInt8>) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return (.utf8, 3) }
    if bytes.starts(with: [0xff, 0xfe]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xfe, 0xff]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// UTF-8 or Windows-1252, by which of them the bytes beyond ASCII look more like.
  ///
  /// Text in Windows-1252 hardly ever forms a UTF-8 sequence by chance. So bytes that
  /// form at least as many sequences as they break are UTF-8, perhaps damaged.
  ///
  /// - Returns: `nil` if all bytes are ASCII.
  static func guess(_ bytes: [UInt8]) -> TextEncoding? {
    var wellFormed = 0
    var malformed = 0
    var index = 0
    let span = bytes.span
    while index < span.count {
      guard span[index] >= 0x80 else {
        index += 1
        continue
      }
      let length = bytes.lengthOfSequence(at: index)
      if length > 0 { wellFormed += 1 } else { malformed += 1 }
      index += max(length, 1)
    }
    if wellFormed + malformed == 0 { return nil }
    return wellFormed >= malformed ? .utf8 : .windows1252
  }
}

extension [UInt8] {
  /// The offset of the first byte that is no part of well-formed UTF-8.
  var firstMalformedByte: Int? {
    do {
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The length of the UTF-8 sequence beyond ASCII that begins at an offset; 0 if
  /// none does.
  fileprivate func lengthOfSequence(at offset: Int) -> Int {
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch self[offset] {
      case 0xc2...0xdf: (2, 0x80...0xbf)
      case 0xe0: (3, 0xa0...0xbf)
      case 0xed: (3, 0x80...0x9f)
      case 0xe1...0xef: (3, 0x80...0xbf)
      case 0xf0: (4, 0x90...0xbf)
      case 0xf1...0xf3: (4, 0x80...0xbf)
      case 0xf4: (4, 0x80...0x8f)
      default: (0, 0...0)
      }
    guard length > 0, offset + length <= count, second.contains(self[offset + 1]),
      self[(offset + 2)..<Swift.max(offset + length, offset + 2)].allSatisfy({ $0 & 0xc0 == 0x80 })
    else { return 0 }
    return length
  }
}
