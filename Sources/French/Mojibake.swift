package import Text

/// UTF-8 that was read as Windows-1252 or Latin-1, put right: `Ã©` → `é`.
///
/// A sequence is put right only if its bytes are well-formed UTF-8 for a scalar
/// that French text has. What could as well be meant (`É…` at the end of a shouted
/// sentence, `Ä£` as decoration) is put right only beside a sequence that cannot.
package enum Mojibake {
  /// The edits that undo one wrong reading; a text that was read wrongly twice
  /// needs a second call on the result. The bytes must be well-formed UTF-8. Cost:
  /// one pass.
  package static func repairs(in bytes: [UInt8]) -> [TextEdit] {
    var strong: [TextEdit] = []
    var weak: [TextEdit] = []
    var index = 0
    while index < bytes.count {
      // Every lead is U+00C2…U+00F0, and every stray control U+0080…U+009F.
      guard bytes[index] == 0xc3 || bytes[index] == 0xc2 else {
        index += 1
        continue
      }
      if let finding = finding(in: bytes, at: index) {
        if finding.isStrong { strong.append(finding.edit) } else { weak.append(finding.edit) }
        index = finding.edit.range.upperBound
      } else {
        index += 2
      }
    }
    if strong.isEmpty { return [] }
    return weak.isEmpty ? strong : (strong + weak).sorted { $0.range < $1.range }
  }

  private struct Finding {
    var edit: TextEdit
    var isStrong: Bool
  }

  private static func finding(in bytes: [UInt8], at index: Int) -> Finding? {
    let scalar = bytes.scalar(at: index)
    guard let lead = originalByte(of: scalar.value) else { return nil }
    if 0x80...0x9f ~= scalar.value {
      // A Windows-1252 letter that was read as a Latin-1 control: U+0092 is ’.
      let meant = windows1252[Int(lead - 0x80)]
      guard meant != 0 else { return nil }
      return Finding(edit: edit(index, index + scalar.length, meant), isStrong: true)
    }
    let wanted = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0
    guard wanted > 0 else { return nil }
    var end = index + scalar.length
    var value = UInt32(lead) & (wanted == 1 ? 0x1f : wanted == 2 ? 0x0f : 0x07)
    var found: [UInt8] = []
    var isLatin1 = false
    while found.count < wanted, end < bytes.count {
      let next = bytes.scalar(at: end)
      guard let byte = originalByte(of: next.value), byte & 0xc0 == 0x80 else { break }
      isLatin1 = isLatin1 || 0x80...0x9f ~= next.value
      value = value << 6 | UInt32(byte & 0x3f)
      found.append(byte)
      end += next.length
    }
    guard found.count == wanted else { return cutShort(in: bytes, at: index, lead, found, end) }
    guard let isStrong = plausibility(of: value, lead, found[0], isLatin1: isLatin1) else {
      return nil
    }
    if lead == 0xc3, found[0] == 0x92, !endsWithLetter(bytes, before: index) {
      return Finding(edit: edit(index, end, value), isStrong: false)
    }
    return Finding(edit: edit(index, end, value == 0xfeff ? nil : value), isStrong: isStrong)
  }

  /// Whether a decoded scalar proves a wrong reading (`true`), could be one beside
  /// a proven one (`false`), or is none (`nil`).
  private static func plausibility(
    of value: UInt32, _ lead: UInt8, _ second: UInt8, isLatin1: Bool
  ) -> Bool? {
    switch lead {
    case 0xc2: return value >= 0xa0 ? true : nil
    case 0xc3: return true
    case 0xc4, 0xc5: return isLatin1 || frenchNeighbors.contains(value)
    case 0xc6...0xdf: return isLatin1 ? true : 0x370...0x3ff ~= value ? false : nil
    case 0xe2:
      guard 0x2000...0x2bff ~= value else { return nil }
      // `â` before a closing mark or a dash can end a word; before € or ‚ it cannot.
      return isLatin1 || ![0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97].contains(second)
    case 0xef: return value == 0xfeff || value == 0xfffd || 0xfb00...0xfb06 ~= value ? true : nil
    case 0xf0: return 0x1f000...0x1fbff ~= value ? true : nil
    default: return nil
    }
  }

  /// Sequences whose last byte was lost on the way.
  private static func cutShort(
    in bytes: [UInt8], at index: Int, _ lead: UInt8, _ found: [UInt8], _ end: Int
  ) -> Finding? {
    // ” is E2 80 9D, and 9D is no letter of Windows-1252.
    if lead == 0xe2, found == [0x80] {
      let mark = end < bytes.count && bytes.scalar(at: end).value == 0xfffd ? 3 : 0
      return Finding(edit: edit(index, end + mark, 0x201d), isStrong: true)
    }
    // à is C3 A0, and A0 is a no-break space, which may have become a plain one.
    guard found.isEmpty, end < bytes.count, bytes[end] == 0x20 else { return nil }
    if lead == 0xc3 {
      guard !endsWithCapital(bytes, before: index) else { return nil }
      let isBeforeSmall = end + 1 < bytes.count && 97...122 ~= bytes[end + 1]
      return Finding(edit: edit(index, end, 0xe0), isStrong: isBeforeSmall)
    }
    return lead == 0xc2 ? Finding(edit: edit(index, end, nil), isStrong: false) : nil
  }

  private static func endsWithLetter(_ bytes: [UInt8], before index: Int) -> Bool {
    index > 0 && (bytes[index - 1] >= 0x80 || bytes[index - 1] | 0x20 &- 97 < 26)
  }

  private static func endsWithCapital(_ bytes: [UInt8], before index: Int) -> Bool {
    // Letters set apart count, too: `C O N C L U S Ã O`.
    let last = index > 1 && bytes[index - 1] == 0x20 ? index - 2 : index - 1
    return last >= 0 && 65...90 ~= bytes[last] && (last == 0 || bytes[last - 1] == 0x20)
  }

  private static func edit(_ start: Int, _ end: Int, _ value: UInt32?) -> TextEdit {
    let scalar = value.flatMap(Unicode.Scalar.init)
    return TextEdit(TextRange(start, end), scalar.map { String($0) } ?? "")
  }

  /// The byte that a scalar stands for in Windows-1252 (or, for the five bytes
  /// that are no letter there, and for controls, in Latin-1).
  private static func originalByte(of value: UInt32) -> UInt8? {
    if value < 0x100 { return value < 0x80 ? nil : UInt8(value) }
    guard value < 0x2123, let place = windows1252.firstIndex(of: value) else { return nil }
    return UInt8(0x80 + place)
  }

  /// What the bytes from 0x80 to 0x9F mean in Windows-1252; 0 for none.
  private static let windows1252: [UInt32] = [
    0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152,
    0, 0x17d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161,
    0x203a, 0x153, 0, 0x17e, 0x178,
  ]

  /// Letters beyond Latin-1 that French news has, in its words and in names.
  private static let frenchNeighbors: Set<UInt32> = Set(
    "ŒœŸŠšŽžŞşłőůāćčđēğĞīİı".unicodeScalars.map(\.value))
}
