/// A JSON file as a value, with the line of each part for messages.
struct LocatedJSON {
  let value: JSONValue
  /// Key paths, as in `stages[1].settings.skip`, of members given twice. The
  /// first of each is in ``value``.
  private(set) var repeatedKeys: [String] = []
  private var offsets: [String: Int] = [:]
  private let bytes: [UInt8]

  /// - Parameter bytes: Well-formed UTF-8 without a byte order mark.
  /// - Throws: ``JSONError`` at the first byte that fits nowhere.
  init(_ bytes: [UInt8]) throws(JSONError) {
    self.bytes = bytes
    var reader = JSONReader(bytes)
    var offsets: [String: Int] = [:]
    var repeatedKeys: [String] = []
    value = try Self.value(from: &reader, at: "", &offsets, &repeatedKeys)
    try reader.end()
    self.offsets = offsets
    self.repeatedKeys = repeatedKeys
  }

  /// The line on which a key or an element begins, from 1; of what would hold it
  /// where it is not there.
  func line(of path: String) -> Int {
    var path = path[...]
    while true {
      if let offset = offsets[String(path)] { return Self.place(of: offset, in: bytes).line }
      guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return 1 }
      path = path[..<end]
    }
  }

  /// The line and the column of a byte, both from 1; columns count scalars.
  static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes.prefix(offset)
    let line = before.count { $0 == 0x0a } + 1
    let start = (before.lastIndex(of: 0x0a) ?? -1) + 1
    return (line, before[start...].count { $0 & 0xc0 != 0x80 } + 1)
  }

  private static func value(
    from reader: inout JSONReader, at path: String, _ offsets: inout [String: Int],
    _ repeatedKeys: inout [String]
  ) throws(JSONError) -> JSONValue {
    switch try reader.kind() {
    case .null:
      try reader.null()
      return .null
    case .boolean: return .boolean(try reader.boolean())
    case .number: return .number(try reader.number())
    case .string: return .string(String(decoding: try reader.string(), as: UTF8.self))
    case .array:
      var elements: [JSONValue] = []
      try reader.elements { (reader) throws(JSONError) in
        _ = try reader.kind()
        let path = "\(path)[\(elements.count)]"
        offsets[path] = reader.position
        elements.append(try value(from: &reader, at: path, &offsets, &repeatedKeys))
      }
      return .array(elements)
    case .object:
      var members: [JSONValue.Member] = []
      var keys: Set<String> = []
      try reader.members { (reader, bytes) throws(JSONError) in
        let key = String(decoding: bytes, as: UTF8.self)
        let path = path.isEmpty ? key : "\(path).\(key)"
        // The colon stands behind the key, on its line unless somebody is odd.
        if offsets[path] == nil { offsets[path] = reader.position - 1 }
        let value = try value(from: &reader, at: path, &offsets, &repeatedKeys)
        if keys.insert(key).inserted {
          members.append(.init(key, value))
        } else {
          repeatedKeys.append(path)
        }
      }
      return .object(members)
    }
  }
}
