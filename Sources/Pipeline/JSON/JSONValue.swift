/// A JSON value whose objects keep the order of their members.
package indirect enum JSONValue: Hashable, Sendable {
  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  case null
  case boolean(Bool)
  /// As it was written: `1e3` is not `1000`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// The value of the first member with a key; `nil` where there is none or this
  /// is no object.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// How a message names the value: `"big"`, `12`, `a list`.
  package var shown: String {
    switch self {
    case .array(let elements): elements.isEmpty ? "an empty list" : "a list"
    case .object: "an object"
    default: canonicalText
    }
  }

  /// On one line, the keys of every object sorted: equal values give equal text.
  package var canonicalText: String {
    var text: [UInt8] = []
    write(into: &text, indentation: nil)
    return String(decoding: text, as: UTF8.self)
  }

  /// On many lines, the keys in their own order.
  package var indentedText: String {
    var text: [UInt8] = []
    write(into: &text, indentation: 0)
    return String(decoding: text, as: UTF8.self)
  }

  private func write(into text: inout [UInt8], indentation: Int?) {
    switch self {
    case .null: text += "null".utf8
    case .boolean(let value): text += value ? "true".utf8 : "false".utf8
    case .number(let digits): text += digits.utf8
    case .string(let value): Self.write(value, into: &text)
    case .array(let elements):
      Self.write(elements, between: "[", "]", into: &text, indentation) { element, text, inner in
        element.write(into: &text, indentation: inner)
      }
    case .object(let members):
      let ordered = indentation == nil ? members.sorted { $0.key < $1.key } : members
      Self.write(ordered, between: "{", "}", into: &text, indentation) { member, text, inner in
        Self.write(member.key, into: &text)
        text += inner == nil ? ":".utf8 : ": ".utf8
        member.value.write(into: &text, indentation: inner)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between open: Unicode.Scalar, _ close: Unicode.Scalar,
    into text: inout [UInt8], _ indentation: Int?, one: (Element, inout [UInt8], Int?) -> Void
  ) {
    text.append(UInt8(ascii: open))
    let inner = indentation.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
      if index > 0 { text.append(UInt8(ascii: ",")) }
      if let inner { breakLine(indentedBy: inner, in: &text) }
      one(element, &text, inner)
    }
    if let indentation, !elements.isEmpty { breakLine(indentedBy: indentation, in: &text) }
    text.append(UInt8(ascii: close))
  }

  private static func breakLine(indentedBy spaces: Int, in text: inout [UInt8]) {
    text.append(UInt8(ascii: "\n"))
    for _ in 0..<spaces { text.append(UInt8(ascii: " ")) }
  }

  /// Byte by byte, since no byte of a longer scalar needs an escape; to append scalars to a string
  /// took ten times as long.
  private static func write(_ string: String, into text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): text += "\\\"".utf8
      case UInt8(ascii: "\\"): text += "\\\\".utf8
      case UInt8(ascii: "\n"): text += "\\n".utf8
      case UInt8(ascii: "\t"): text += "\\t".utf8
      case UInt8(ascii: "\r"): text += "\\r".utf8
      case 0..<0x20, 0x7f:
        let digits = String(byte, radix: 16)
        text += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      default: text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(integerLiteral value: Int) { self = .number(String(value)) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
