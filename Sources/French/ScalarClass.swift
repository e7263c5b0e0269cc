import Text

/// What a scalar is to the tokenizer.
enum ScalarClass {
  case space, newline, letter, capital, digit, mark

  /// The class of the scalar that begins at a byte, and its length in bytes.
  @inline(__always)
  static func of(_ bytes: [UInt8], at index: Int) -> (kind: ScalarClass, length: Int) {
    let first = bytes[index]
    if first < 0x80 {
      if first | 0x20 &- 97 < 26 { return (first < 97 ? .capital : .letter, 1) }
      if first &- 48 < 10 { return (.digit, 1) }
      if first == 10 || first == 13 { return (.newline, 1) }
      return (first <= 32 ? .space : .mark, 1)
    }
    return wide(bytes, at: index)
  }

  private static func wide(_ bytes: [UInt8], at index: Int) -> (kind: ScalarClass, length: Int) {
    let (value, length) = bytes.scalar(at: index)
    switch length {
    case 2:
      if value == 0xa0 { return (.space, 2) }
      if value < 0xc0 {
        return (value == 0xaa || value == 0xba || value == 0xb5 ? .letter : .mark, 2)
      }
      if value == 0xd7 || value == 0xf7 { return (.mark, 2) }
      return (WordHash.lowercase(value) != value ? .capital : .letter, 2)
    case 3:
      switch value {
      case 0x2000...0x200b, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff: return (.space, 3)
      case 0x2028, 0x2029: return (.newline, 3)
      case 0x2000...0x2bff, 0x3001...0x303f, 0xfe00...0xfe0f, 0xff00...0xff0f, 0xfffd:
        return (.mark, 3)
      case 0x1e00...0x1eff: return (value % 2 == 0 ? .capital : .letter, 3)
      default: return (.letter, 3)
      }
    default:
      return (.mark, length)
    }
  }
}
