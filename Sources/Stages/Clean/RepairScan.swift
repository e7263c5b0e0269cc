import Text

/// One look at every byte: which repairs may find something to do.
///
/// Most texts need none, so a rule runs only if one of its trigger bytes is there.
enum RepairScan {
  /// The rules for some well-formed UTF-8.
  static func rules(for bytes: [UInt8]) -> Set<CleanRule> {
    var seen = Triggers()
    // Most bytes are letters, and nothing from `@` to `~` is looked at.
    for index in bytes.indices where bytes[index] &- 0x40 >= 0x3f {
      inspect(bytes, index, &seen)
    }
    let last = bytes.last ?? 0x0a
    if last == 0x20 || last == 0x0a || last == 0x09 { seen.insert(.spacing) }
    return seen.rules
  }

  @inline(__always)
  private static func inspect(
    _ bytes: [UInt8], _ index: Int, _ seen: inout Triggers
  ) {
    // A text begins as a line does, with a line end before it.
    let previous = index > 0 ? bytes[index &- 1] : 0x0a
    switch bytes[index] {
    case 0x20:
      if previous == 0x20 || previous == 0x0a { seen.insert(.spacing) }
    case 0x0a:
      // A blank line divides paragraphs; two do so no better.
      if previous == 0x20 || previous == 0x0a && (index < 2 || bytes[index - 2] == 0x0a) {
        seen.insert(.spacing)
      }
    case 0x09: seen.insert(.spacing)
    case 0x0b...0x0d: seen.insert(.lineEnds)
    case UInt8(ascii: "&"): seen.insert(.entities)
    case UInt8(ascii: "<"): seen.insert(.tags)
    case 0..<0x20, 0x7f: seen.insert(.invisible)
    case 0xc2, 0xc3, 0xe1, 0xe2, 0xe3, 0xef: inspectLead(bytes, index, &seen)
    default: break
    }
  }

  /// The lead bytes of scalars that may be broken, invisible or a space.
  private static func inspectLead(_ bytes: [UInt8], _ index: Int, _ seen: inout Triggers) {
    let second = bytes[index + 1]
    switch bytes[index] {
    case 0xc2:
      if second < 0xa0 { seen.formUnion([.mojibake, .invisible]) }
      if second == 0xa0 { inspectNoBreakSpace(bytes, index, 2, &seen) }
      if second == 0xad { seen.insert(.invisible) }
    case 0xc3:
      // An accented letter before a symbol: é before ’ is French, Ã before © is not.
      guard index + 2 < bytes.count, leads & 1 << UInt64(second & 0x3f) != 0 else { return }
      let next = bytes[index + 2]
      if next == 0x20 || 0xc2...0xcb ~= next || next == 0xe2 { seen.insert(.mojibake) }
    case 0xe2:
      switch (second, bytes[index + 2]) {
      case (0x80, 0xaf): inspectNoBreakSpace(bytes, index, 3, &seen)
      case (0x80, 0x80...0x8a), (0x81, 0x9f): seen.insert(.spacing)
      case (0x80, 0xa8...0xa9): seen.insert(.lineEnds)
      case (0x80, 0x8b...0x8f), (0x80, 0xaa...0xae), (0x81, 0xa0...0xaf): seen.insert(.invisible)
      default: break
      }
    case 0xe1, 0xe3:
      if second == 0x80 || second == 0x9a { seen.insert(.spacing) }
    default:
      seen.insert(.invisible)
    }
  }

  private static func inspectNoBreakSpace(
    _ bytes: [UInt8], _ index: Int, _ length: Int, _ seen: inout Triggers
  ) {
    let before = index > 0 ? bytes[index - 1] : 0x0a
    let after = index + length < bytes.count ? bytes[index + length] : 0x0a
    if before <= 0x20 || before == 0xa0 || before == 0xaf || after <= 0x20 {
      seen.insert(.spacing)
    }
  }

  private struct Triggers: OptionSet {
    let rawValue: UInt8
    static let mojibake = Triggers(rawValue: 1)
    static let entities = Triggers(rawValue: 2)
    static let tags = Triggers(rawValue: 4)
    static let lineEnds = Triggers(rawValue: 8)
    static let invisible = Triggers(rawValue: 16)
    static let spacing = Triggers(rawValue: 32)

    var rules: Set<CleanRule> {
      var rules: Set<CleanRule> = []
      if contains(.mojibake) { rules.insert(.mojibake) }
      if contains(.entities) { rules.insert(.entities) }
      if contains(.tags) { rules.insert(.tags) }
      if contains(.lineEnds) { rules.insert(.lineEnds) }
      if contains(.invisible) { rules.insert(.invisibleCharacters) }
      if contains(.spacing) { rules.insert(.spacing) }
      return rules
    }
  }

  /// Second bytes of Ã, Â, Ä, Å, Î, Ï, Ð, Ñ, â, ï, ð, a bit for the lowest six of each: see
  /// `Mojibake`.
  private static var leads: UInt64 { 0x0001_8004_0003_c03c }
}
