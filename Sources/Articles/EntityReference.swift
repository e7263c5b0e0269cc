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
  package var id: String { Self.prefix(of: type) + "-" + Slug.of(name) }

  private static func prefix(of type: EntityType) -> String {
    switch type {
    case .person: "p"
    case .organization: "o"
    case .product: "x"
    case .location: "l"
    case .event: "e"
    case .role: "r"
    case .date: "t"
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
  package static func of(_ text: some StringProtocol) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    var dashIsDue = false
    for scalar in text.unicodeScalars {
      let length = slug.count
      if dashIsDue { slug.append(UInt8(ascii: "-")) }
      if appendPlainLetters(of: scalar, to: &slug) {
        dashIsDue = false
      } else {
        slug.removeLast(slug.count - length)
        dashIsDue = !slug.isEmpty && scalar != "\u{301}" && scalar != "\u{300}"
      }
    }
    guard slug.isEmpty else { return String(decoding: slug, as: UTF8.self) }
    return "u" + text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "-")
  }

  /// A scalar as lower-case ASCII letters or a digit; `nil` for marks, spaces and letters
  /// of other scripts.
  package static func plainLetters(of scalar: Unicode.Scalar) -> String? {
    var letters: [UInt8] = []
    guard appendPlainLetters(of: scalar, to: &letters) else { return nil }
    return String(decoding: letters, as: UTF8.self)
  }

  /// - Returns: Whether there is a plain letter or digit for it.
  private static func appendPlainLetters(
    of scalar: Unicode.Scalar, to slug: inout [UInt8]
  ) -> Bool {
    let value = WordHash.lowercase(scalar.value)
    if value < 0x80 {
      let isPlain = 0x30...0x39 ~= value || 0x61...0x7a ~= value
      if isPlain { slug.append(UInt8(value)) }
      return isPlain
    }
    guard let letters = plainLetters(of: value) else { return false }
    slug += letters.utf8
    return true
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
