package import Text

/// The name by which an entity is known in the datasets.
package struct EntityReference: Sendable, Hashable {
  package var type: EntityType
  /// The canonical name: the fullest form.
  package var name: String

  package init(_ type: EntityType, _ name: String) {
    self.type = type
    self.name = name
  }

  /// By the name alone, which two types seldom share.
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// The entity's id: a letter for its type and a slug of its name.
  ///
  /// The same name and type give the same id in every run.
  package var id: String { String(decoding: idBytes, as: UTF8.self) }

  /// The ASCII bytes of ``id``.
  package var idBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count + 2)
    bytes.append(Self.prefix(of: type))
    bytes.append(UInt8(ascii: "-"))
    Slug.append(name, to: &bytes)
    return bytes
  }

  private static func prefix(of type: EntityType) -> UInt8 {
    switch type {
    case .person: UInt8(ascii: "p")
    case .organization: UInt8(ascii: "o")
    case .product: UInt8(ascii: "x")
    case .location: UInt8(ascii: "l")
    case .event: UInt8(ascii: "e")
    case .role: UInt8(ascii: "r")
    case .date: UInt8(ascii: "t")
    }
  }
}

extension EntityType {
  /// Whether things of this type are rows of the entities table: roles and dates
  /// are words about an entity, not one.
  package var isEntity: Bool {
    switch self {
    case .person, .organization, .product, .location, .event: true
    case .role, .date: false
    }
  }
}

/// Names turned into the plain letters of ids.
package enum Slug {
  /// Lower-case ASCII letters and digits, other runs as one `-`; accents fall
  /// away. Text without a Latin letter or digit gives `u` and its scalars in hex.
  package static func of(_ text: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    append(text, to: &slug)
    return String(decoding: slug, as: UTF8.self)
  }

  /// Appends the slug of a text.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    let utf8 = text.utf8.span
    var index = 0
    var dashIsDue = false
    while index < utf8.count {
      let byte = utf8[index]
      if byte < 0x80 {
        index += 1
        let letter = byte &- 65 < 26 ? byte | 0x20 : byte
        guard isPlainLetter(letter) else {
          dashIsDue = bytes.count > start
          continue
        }
        if dashIsDue { bytes.append(UInt8(ascii: "-")) }
        dashIsDue = false
        bytes.append(letter)
        continue
      }
      // All letters that have plain ones take two bytes.
      let isShort = byte < 0xe0
      let value = isShort ? UInt32(byte & 0x1f) << 6 | UInt32(utf8[index + 1] & 0x3f) : 0
      index += isShort ? 2 : byte < 0xf0 ? 3 : 4
      guard let letters = plainLetters(of: WordHash.lowercase(value)) else {
        // Accents that stand behind their letters join words.
        dashIsDue = bytes.count > start && value != 0x301 && value != 0x300
        continue
      }
      if dashIsDue { bytes.append(UInt8(ascii: "-")) }
      dashIsDue = false
      bytes += letters.utf8
    }
    guard bytes.count == start else { return }
    bytes += "u".utf8
    bytes += text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "-").utf8
  }

  /// A scalar as lower-case ASCII letters or a digit; `nil` for marks, spaces and letters
  /// of other scripts.
  package static func plainLetters(of scalar: Unicode.Scalar) -> String? {
    let value = WordHash.lowercase(scalar.value)
    guard let letter = UInt8(exactly: value), letter < 0x80 else { return plainLetters(of: value) }
    return isPlainLetter(letter) ? String(UnicodeScalar(letter)) : nil
  }

  private static func isPlainLetter(_ byte: UInt8) -> Bool {
    byte &- 97 < 26 || byte &- 48 < 10
  }

  private static func plainLetters(of value: UInt32) -> String? {
    switch value {
    case 0xe0...0xe5, 0x101, 0x103, 0x105: return "a"
    case 0xe6: return "ae"
    case 0xe7, 0x107, 0x109, 0x10b, 0x10d: return "c"
    case 0xf0, 0x10f, 0x111: return "d"
    case 0xe8...0xeb, 0x113, 0x115, 0x117, 0x119, 0x11b: return "e"
    case 0x11d, 0x11f, 0x121, 0x123: return "g"
    case 0x125, 0x127: return "h"
    case 0xec...0xef, 0x129, 0x12b, 0x12d, 0x12f, 0x131: return "i"
    case 0x135: return "j"
    case 0x137: return "k"
    case 0x13a, 0x13c, 0x13e, 0x140, 0x142: return "l"
    case 0xf1, 0x144, 0x146, 0x148: return "n"
    case 0xf2...0xf6, 0xf8, 0x14d, 0x14f, 0x151: return "o"
    case 0x153: return "oe"
    case 0x155, 0x157, 0x159: return "r"
    case 0x15b, 0x15d, 0x15f, 0x161, 0x219: return "s"
    case 0xdf: return "ss"
    case 0x163, 0x165, 0x167, 0x21b: return "t"
    case 0xf9...0xfc, 0x169, 0x16b, 0x16d, 0x16f, 0x171, 0x173: return "u"
    case 0x175: return "w"
    case 0xfd, 0xff, 0x177: return "y"
    case 0x17a, 0x17c, 0x17e: return "z"
    default: return nil
    }
  }
}
