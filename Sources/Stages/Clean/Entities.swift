import Text

/// Character references of HTML: `&rsquo;`, `&#8217;`, `&amp;nbsp;`.
enum Entities {
  /// The edits that put characters in their places. Unknown names stay.
  static func repairs(in bytes: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "&")) {
      var body = start + 1
      // Escaped once or more: `&amp;amp;rsquo;` is one reference.
      while bytes[body...].starts(with: "amp;".utf8) { body += 4 }
      if let (value, end) = reference(in: bytes, at: body) {
        edits.append(TextEdit(TextRange(start, end), value))
        index = end
      } else {
        if body > start + 1 { edits.append(TextEdit(TextRange(start, body), "&")) }
        index = body
      }
    }
    return edits
  }

  /// What stands between `&` and `;` behind it, as a character.
  private static func reference(in bytes: [UInt8], at start: Int) -> (String, end: Int)? {
    let longest = 10
    guard let end = bytes[start...].prefix(longest).firstIndex(of: UInt8(ascii: ";")), end > start
    else { return nil }
    let name = bytes[start..<end]
    guard name.first == UInt8(ascii: "#") else {
      return EntityNames.scalars[bytes.string(in: start..<end)].map { (String($0), end + 1) }
    }
    let isHex = name.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let digits = String(decoding: name.dropFirst(isHex ? 2 : 1), as: UTF8.self)
    guard let value = UInt32(digits, radix: isHex ? 16 : 10), value >= 0x20,
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (String(scalar), end + 1)
  }
}
