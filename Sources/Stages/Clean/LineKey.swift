import Text

/// The hash by which whole lines are compared with each other and with lists:
/// letters in lower case, one kind of apostrophe and of space, no colons, no
/// bullet before them and no final mark behind them.
enum LineKey {
  static func of(_ line: ArraySlice<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    scan(line) { hash, _ in
      key = hash
      return true
    }
    return key
  }

  static func of(_ line: String) -> UInt64 { of(Array(line.utf8)[...]) }

  /// Calls `body` with the hash of each opening of a line that ends with a word,
  /// the whole line last, until it returns `false`.
  /// `body` takes the hash, and where the opening ends.
  static func scan(_ line: ArraySlice<UInt8>, _ body: (UInt64, Int) -> Bool) {
    let line = trimmed(line)
    let bytes = line.span
    var hash = WordHash.seed
    var index = 0
    var spaceIsDue = false
    while index < bytes.count {
      let byte = bytes[index]
      if isPlain(byte) {
        if spaceIsDue { hash = WordHash.combine(hash, 0x20) }
        spaceIsDue = false
        repeat {
          let letter = bytes[index]
          hash = WordHash.combine(hash, letter &- 65 < 26 ? letter | 0x20 : letter)
          index += 1
        } while index < bytes.count && isPlain(bytes[index])
        continue
      }
      let space = byte < 0x80 ? 1 : spaceLength(line[(line.startIndex + index)...])
      if space > 0 {
        if !spaceIsDue, !body(hash, line.startIndex + index) { return }
        spaceIsDue = true
        index += space
        continue
      }
      if spaceIsDue { hash = WordHash.combine(hash, 0x20) }
      spaceIsDue = false
      // Nearly all letters beyond ASCII are small ones from U+00E0 to U+00FF.
      if byte == 0xc3, index + 1 < bytes.count, bytes[index + 1] >= 0xa0 {
        hash = WordHash.combine(WordHash.combine(hash, byte), bytes[index + 1])
        index += 2
        continue
      }
      let (scalar, length) = WordHash.folded(line, at: line.startIndex + index)
      for byte in scalar { hash = WordHash.combine(hash, byte) }
      index += length
    }
    _ = body(hash, line.endIndex)
  }

  /// Whether a byte is a letter, a digit or a mark of ASCII that is no colon.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x21 < 0x5f && byte != UInt8(ascii: ":")
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first {
      let length = spaceLength(line) + wideMarkLength(line.prefix(3))
      guard length > 0 || isBullet(first) else { break }
      line = line.dropFirst(max(1, length))
    }
    while let last = line.last {
      let space = spaceLength(line.suffix(3)) == 3 ? 3 : spaceLength(line.suffix(2)) == 2 ? 2 : 0
      let length = space + (space == 0 ? wideMarkLength(line.suffix(3)) : 0)
      guard length > 0 || isFinal(last) else { break }
      line = line.dropLast(max(1, length))
    }
    return line
  }

  /// 3 for a dash, a bullet, an arrow or an ellipsis; 0 for a quotation mark.
  private static func wideMarkLength(_ bytes: ArraySlice<UInt8>) -> Int {
    guard bytes.count == 3, bytes.first == 0xe2 else { return 0 }
    let second = bytes[bytes.startIndex + 1]
    let third = bytes[bytes.startIndex + 2]
    let isMark =
      second == 0x80 && (0x90...0x95 ~= third || 0xa2...0xa7 ~= third)
      || 0x86...0x87 ~= second || 0x96...0x9e ~= second
    return isMark ? 3 : 0
  }

  /// The length of the space that some bytes begin with.
  private static func spaceLength(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    return switch first {
    case 0..<0x21: 1
    case 0xc2: bytes.count > 1 && bytes[bytes.startIndex + 1] == 0xa0 ? 2 : 0
    case 0xe2:
      bytes.count > 2 && bytes[bytes.startIndex + 1] == 0x80
        && bytes[bytes.startIndex + 2] == 0xaf ? 3 : 0
    default: 0
    }
  }

  private static func isBullet(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "-", "*", "|", ">", "+": true
    default: false
    }
  }

  private static func isFinal(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case ".", ",", ":", ";", "!", "|", ">", "+", "-", " ", "\t": true
    default: false
    }
  }
}
