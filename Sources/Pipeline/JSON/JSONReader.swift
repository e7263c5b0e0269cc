import DataFiles
import Text

/// Reads JSON from well-formed UTF-8, strictly by RFC 8259, from front to back.
///
/// The reader hands over the members of an object one after another, so that a
/// caller takes the values that it wants and skips the rest without building
/// them. What is skipped is checked all the same.
///
/// ```swift
/// var reader = JSONReader(line)
/// try reader.members { (reader, key) throws(JSONError) in
///   if key == wanted { text = try reader.string() } else { try reader.skipValue() }
/// }
/// try reader.end()
/// ```
///
/// Values nest up to 64 deep. A lone surrogate in an escape becomes U+FFFD.
package struct JSONReader {
  package enum Kind: String, Sendable {
    case null
    case boolean = "true or false"
    case number = "a number"
    case string = "a string"
    case array = "a list"
    case object = "an object"
  }

  static let deepest = 64

  private let bytes: [UInt8]
  /// The next byte to read.
  package private(set) var position = 0
  private var depth = 0

  /// - Parameter bytes: Well-formed UTF-8 without a byte order mark.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The kind of the value that comes next, by its first byte.
  ///
  /// - Throws: ``JSONError`` if no value begins here.
  package mutating func kind() throws(JSONError) -> Kind {
    skipSpace()
    guard position < bytes.count else { throw JSONError(position, "a value is missing at the end") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw JSONError(position, "a value is missing before \(found())")
    }
  }

  /// Hands over every member of the object that comes next.
  ///
  /// - Parameter visit: Gets the key and must read or skip the value.
  /// - Throws: ``JSONError``, or what `visit` throws.
  package mutating func members(
    _ visit: (inout JSONReader, [UInt8]) throws(JSONError) -> Void
  ) throws(JSONError) {
    try descend(into: "{", "an object")
    if take("}") { return ascend() }
    repeat {
      skipSpace()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw JSONError(position, "a key in double quotes is missing before \(found())")
      }
      let key = try string()
      guard take(":") else { throw JSONError(position, "':' is missing before \(found())") }
      try visit(&self, key)
    } while take(",")
    guard take("}") else { throw JSONError(position, "',' or '}' is missing before \(found())") }
    ascend()
  }

  /// Hands over every element of the array that comes next.
  package mutating func elements(
    _ visit: (inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try descend(into: "[", "a list")
    if take("]") { return ascend() }
    repeat { try visit(&self) } while take(",")
    guard take("]") else { throw JSONError(position, "',' or ']' is missing before \(found())") }
    ascend()
  }

  /// The string that comes next, as UTF-8.
  package mutating func string() throws(JSONError) -> [UInt8] {
    try begin("\"", "a string")
    let opening = position - 1
    var result: [UInt8] = []
    while true {
      let start = position
      position = JSONText.endOfPlainText(in: bytes.span, from: position)
      result.append(contentsOf: bytes[start..<position])
      guard try !endsString(opening) else { return result }
      try escape(into: &result)
    }
  }

  /// The number that comes next, as it is written.
  package mutating func number() throws(JSONError) -> String {
    skipSpace()
    let start = position
    _ = takeByte("-")
    if !takeByte("0") { try digits(after: start) }
    if takeByte(".") { try digits(after: start) }
    if takeByte("e") || takeByte("E") {
      if !takeByte("+") { _ = takeByte("-") }
      try digits(after: start)
    }
    return bytes.string(in: start..<position)
  }

  package mutating func boolean() throws(JSONError) -> Bool {
    if take("t") {
      try word("rue")
      return true
    }
    try begin("f", "true or false")
    try word("alse")
    return false
  }

  package mutating func null() throws(JSONError) {
    try begin("n", "null")
    try word("ull")
  }

  /// Reads over the value that comes next, whatever it is.
  package mutating func skipValue() throws(JSONError) {
    switch try kind() {
    case .null: try null()
    case .boolean: _ = try boolean()
    case .number: _ = try number()
    case .string: try skipString()
    case .array: try elements { (reader) throws(JSONError) in try reader.skipValue() }
    case .object: try members { (reader, _) throws(JSONError) in try reader.skipValue() }
    }
  }

  /// Makes sure that nothing but white space is left.
  package mutating func end() throws(JSONError) {
    skipSpace()
    guard position == bytes.count else {
      throw JSONError(position, "\(found()) follows the end of the value")
    }
  }
}

// MARK: - Parts

extension JSONReader {
  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0a, 0x0d: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipSpace()
    return takeByte(scalar)
  }

  private mutating func takeByte(_ scalar: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  private mutating func begin(
    _ scalar: Unicode.Scalar, _ name: String
  ) throws(JSONError) {
    guard take(scalar) else { throw JSONError(position, "\(name) is missing before \(found())") }
  }

  private mutating func descend(
    into scalar: Unicode.Scalar, _ name: String
  ) throws(JSONError) {
    try begin(scalar, name)
    depth += 1
    guard depth <= Self.deepest else {
      throw JSONError(position - 1, "values are nested deeper than \(Self.deepest)")
    }
  }

  private mutating func ascend() { depth -= 1 }

  private mutating func word(_ rest: StaticString) throws(JSONError) {
    let start = position - 1
    for scalar in String(describing: rest).unicodeScalars {
      guard takeByte(scalar) else { throw JSONError(start, "no JSON word begins this way") }
    }
    guard position < bytes.count else { return }
    switch bytes[position] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      throw JSONError(start, "no JSON word begins this way")
    default: return
    }
  }

  private mutating func digits(after start: Int) throws(JSONError) {
    let first = position
    while position < bytes.count, 0x30...0x39 ~= bytes[position] { position += 1 }
    guard position > first else { throw JSONError(start, "a number is not finished") }
  }

  private mutating func skipString() throws(JSONError) {
    try begin("\"", "a string")
    let opening = position - 1
    var unused: [UInt8] = []
    while true {
      position = JSONText.endOfPlainText(in: bytes.span, from: position)
      guard try !endsString(opening) else { return }
      try escape(into: &unused)
    }
  }

  /// Takes the closing quote, if that is what stands here.
  private mutating func endsString(_ opening: Int) throws(JSONError) -> Bool {
    guard position < bytes.count else { throw JSONError(opening, "a string is not closed") }
    if takeByte("\"") { return true }
    guard bytes[position] == UInt8(ascii: "\\") else {
      throw JSONError(position, "\(found()) stands in a string")
    }
    return false
  }

  private mutating func escape(into result: inout [UInt8]) throws(JSONError) {
    let start = position
    position += 1
    guard position < bytes.count else { throw JSONError(start, "an escape is not finished") }
    let letter = bytes[position]
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(letter)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0c)
    case UInt8(ascii: "n"): result.append(0x0a)
    case UInt8(ascii: "r"): result.append(0x0d)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): result.append(contentsOf: String(try escapedScalar(start)).utf8)
    default: throw JSONError(start, "no escape begins this way")
    }
  }

  /// The scalar of `\u` and four digits, or of a surrogate pair; the `u` is taken already.
  private mutating func escapedScalar(_ start: Int) throws(JSONError) -> Unicode.Scalar {
    let unit = try hexDigits(start)
    let replacement: Unicode.Scalar = "\u{fffd}"
    guard 0xd800...0xdfff ~= unit else { return Unicode.Scalar(unit) ?? replacement }
    let afterFirst = position
    guard unit < 0xdc00, takeByte("\\"), takeByte("u") else {
      position = afterFirst
      return replacement
    }
    let second = try hexDigits(afterFirst)
    guard 0xdc00...0xdfff ~= second else {
      position = afterFirst
      return replacement
    }
    return Unicode.Scalar(0x10000 + (unit - 0xd800) << 10 + (second - 0xdc00)) ?? replacement
  }

  private mutating func hexDigits(_ start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count, let digit = Self.hexValue(of: bytes[position]) else {
        throw JSONError(start, "\\u needs four hexadecimal digits")
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  private static func hexValue(of byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) - 0x30
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte) - 0x61 + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte) - 0x41 + 10
    default: nil
    }
  }

  /// How a message names what stands here.
  private func found() -> String {
    guard position < bytes.count else { return "the end" }
    let byte = bytes[position]
    switch byte {
    case 0x21...0x7e: return "'\(Unicode.Scalar(byte))'"
    case 0x0a, 0x0d: return "a line break"
    case 0x09: return "a tab"
    case 0..<0x20, 0x7f: return "a control character"
    default:
      let end = min(position + 4, bytes.count)
      return "'\(bytes.string(in: position..<end).prefix(1))'"
    }
  }
}
