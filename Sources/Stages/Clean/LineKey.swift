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
    var hash = WordHash.seed
    var index = line.startIndex
    var spaceIsDue = false
    while index < line.endIndex {
      let byte = line[index]
      if byte > 0x20, byte < 0x80, byte != UInt8(ascii: ":") {
        if spaceIsDue { hash = WordHash.combine(hash, 0x20) }
        spaceIsDue = false
        hash = WordHash.combine(hash, byte &- 65 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      let space = line[index] == UInt8(ascii: ":") ? 1 : spaceLength(line[index...])
      if space > 0 {
        if !spaceIsDue, !body(hash, index) { return }
        spaceIsDue = true
        index += space
        continue
      }
      let (scalar, length) = WordHash.folded(line, at: index)
      if spaceIsDue { hash = WordHash.combine(hash, 0x20) }
      spaceIsDue = false
      for byte in scalar { hash = WordHash.combine(hash, byte) }
      index += length
    }
    _ = body(hash, line.endIndex)
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
