import Text

/// White space and what cannot be seen.
enum Spacing {
  /// Every line ends with one line feed.
  static func lineEnds(in bytes: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0d:
        let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0a
        edits.append(TextEdit(TextRange(index, index + 1), isPair ? "" : "\n"))
      case 0x0b, 0x0c:
        edits.append(TextEdit(TextRange(index, index + 1), "\n"))
      case 0xe2 where bytes[index + 1] == 0x80 && 0xa8...0xa9 ~= bytes[index + 2]:
        edits.append(TextEdit(TextRange(index, index + 3), "\n"))
      default:
        break
      }
    }
    return edits
  }

  /// Controls, byte order marks, soft hyphens, marks without width and marks of
  /// direction go; a joiner stays inside of an emoji.
  static func invisibleCharacters(in bytes: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var index = 0
    var previous: UInt32 = 0
    while index < bytes.count {
      let scalar = bytes.scalar(at: index)
      if isInvisible(scalar.value, after: previous) {
        edits.append(TextEdit(TextRange(index, index + scalar.length)))
      } else {
        previous = scalar.value
      }
      index += scalar.length
    }
    return edits
  }

  private static func isInvisible(_ value: UInt32, after previous: UInt32) -> Bool {
    switch value {
    case 0x09...0x0d: false
    case 0..<0x20, 0x7f..<0xa0, 0xad, 0x200b, 0x200c, 0x200e, 0x200f: true
    case 0x200d: previous < 0x2190
    case 0x202a...0x202e, 0x2060...0x206f, 0xfeff, 0xfffc, 0xfffe, 0xffff: true
    default: false
    }
  }

  /// One space between words, none at the ends of lines, one empty line at most
  /// between lines, none at the ends of the text.
  ///
  /// A no-break space stays what it is, and of a run it is the one that stays: it
  /// tells `1 500` from two numbers and a mark from the word before it, and text
  /// that is quoted as evidence should read as it was published. Wide, thin and
  /// tabulator spaces become plain ones.
  static func spaces(in bytes: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var index = 0
    while index < bytes.count {
      guard mayBeBlank(bytes[index]), var length = blankLength(at: index, in: bytes) else {
        index += 1
        continue
      }
      let start = index
      // Nearly all are one plain space between two words.
      if bytes[start] == 0x20, start > 0, start + 1 < bytes.count,
        !mayBeBlank(bytes[start + 1]) || blankLength(at: start + 1, in: bytes) == nil
      {
        index += 1
        continue
      }
      var lineEnds = 0
      var noBreakSpace: [UInt8]?
      repeat {
        if bytes[index] == 0x0a { lineEnds += 1 }
        if noBreakSpace == nil, isNoBreakSpace(bytes[index..<index + length]) {
          noBreakSpace = Array(bytes[index..<index + length])
        }
        index += length
        length = blankLength(at: index, in: bytes) ?? 0
      } while length > 0

      let blank: [UInt8] =
        if start == 0 || index == bytes.count {
          []
        } else if lineEnds > 0 {
          Array(repeating: 0x0a, count: min(2, lineEnds))
        } else {
          noBreakSpace ?? [0x20]
        }
      if !bytes[start..<index].elementsEqual(blank) {
        edits.append(TextEdit(TextRange(start, index), bytes: blank))
      }
    }
    return edits
  }

  private static func isNoBreakSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual([0xc2, 0xa0]) || bytes.elementsEqual([0xe2, 0x80, 0xaf])
  }

  /// Whether a space or a line end may begin with a byte; most begin none.
  @inline(__always)
  private static func mayBeBlank(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0xc2 || byte >= 0xe1
  }

  /// The length of the space or line end at an index.
  @inline(__always)
  private static func blankLength(at index: Int, in bytes: [UInt8]) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case 0x20, 0x09, 0x0a: return 1
    case 0xc2: return bytes[index + 1] == 0xa0 ? 2 : nil
    case 0xe1, 0xe2, 0xe3:
      switch bytes.scalar(at: index).value {
      case 0x1680, 0x2000...0x200a, 0x202f, 0x205f, 0x3000: return 3
      default: return nil
      }
    default: return nil
    }
  }
}
