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
}

/// Tells UTF-8 from Windows-1252 by which of them the bytes beyond ASCII look more
/// like, from pieces of any size.
///
/// Text in Windows-1252 hardly ever forms a UTF-8 sequence by chance. So bytes that
/// form at least as many sequences as they break are UTF-8, perhaps damaged.
struct EncodingGuess {
  /// The beginning of a sequence at the end of the last piece.
  private var tail: [UInt8] = []

  /// The guess for a whole text; `nil` if all bytes are ASCII.
  static func of(_ bytes: [UInt8]) -> TextEncoding? {
    var guess = EncodingGuess()
    return guess.look(at: bytes) ?? guess.finish()
  }

  /// Looks at the next piece.
  ///
  /// - Returns: `nil` as long as nothing beyond ASCII has been seen whole.
  mutating func look(at piece: [UInt8]) -> TextEncoding? {
    let bytes = tail.isEmpty ? piece : tail + piece
    tail = []
    var wellFormed = 0
    var malformed = 0
    var index = 0
    let span = bytes.span
    while index < span.count {
      guard span[index] >= 0x80 else {
        index += 1
        continue
      }
      switch bytes.sequence(at: index) {
      case .whole(let length):
        wellFormed += 1
        index += length
      case .broken:
        malformed += 1
        index += 1
      case .unfinished:
        tail = Array(bytes[index...])
        index = span.count
      }
    }
    if wellFormed + malformed == 0 { return nil }
    return wellFormed >= malformed ? .utf8 : .windows1252
  }

  /// The guess when no piece follows: a sequence without its end is none.
  func finish() -> TextEncoding? { tail.isEmpty ? nil : .windows1252 }
}

private enum UTF8Sequence {
  case whole(Int)
  case broken
  /// Well-formed as far as there are bytes.
  case unfinished
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

  /// The UTF-8 sequence beyond ASCII that begins at an offset.
  fileprivate func sequence(at offset: Int) -> UTF8Sequence {
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
    if length == 0 { return .broken }
    for place in 1..<length {
      guard offset + place < count else { return .unfinished }
      let byte = self[offset + place]
      guard place == 1 ? second.contains(byte) : byte & 0xc0 == 0x80 else { return .broken }
    }
    return .whole(length)
  }
}
