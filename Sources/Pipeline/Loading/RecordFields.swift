/// The keys to take from a JSON record, as bytes.
struct RecordKeys: Sendable {
  let id, text, title, url, date: [UInt8]

  init(_ columns: LoadSettings.Columns) {
    id = Array(columns.id.utf8)
    text = Array(columns.text.utf8)
    title = Array(columns.title.utf8)
    url = Array(columns.url.utf8)
    date = Array(columns.date.utf8)
  }
}

/// What was taken from a record; `nil` where it has nothing.
struct RecordFields {
  var id, text, title, url, date: [UInt8]?
  /// What stands where the text should, when that is no string.
  private(set) var textKind: String?
  /// What makes the record as a whole unusable.
  private(set) var problem: String?

  init() {}

  /// Reads a JSON object that is all there is.
  init(from reader: inout JSONReader, _ keys: RecordKeys) throws(JSONError) {
    let kind = try reader.kind()
    guard kind == .object else {
      try reader.skipValue()
      try reader.end()
      problem = "The line is \(kind.rawValue), not an object."
      return
    }
    var fields = self
    var taken: Set<[UInt8]> = []
    try reader.members { (reader, key) throws(JSONError) in
      let isWanted =
        key == keys.text || key == keys.id || key == keys.title || key == keys.url
        || key == keys.date
      guard isWanted else { return try reader.skipValue() }
      if !taken.insert(key).inserted {
        fields.problem = "The key '\(String(decoding: key, as: UTF8.self))' is given twice."
      }
      let value = try Self.value(from: &reader)
      if key == keys.text {
        fields.text = value.isString ? value.bytes : nil
        fields.textKind = value.isString ? nil : value.kind.rawValue
      }
      if key == keys.id { fields.id = value.bytes }
      if key == keys.title { fields.title = value.bytes }
      if key == keys.url { fields.url = value.bytes }
      if key == keys.date { fields.date = value.bytes }
    }
    try reader.end()
    self = fields
  }

  /// A string or a number as bytes; anything else has none.
  private static func value(
    from reader: inout JSONReader
  ) throws(JSONError) -> (kind: JSONReader.Kind, bytes: [UInt8]?, isString: Bool) {
    let kind = try reader.kind()
    switch kind {
    case .string: return (kind, try reader.string(), true)
    case .number: return (kind, Array(try reader.number().utf8), false)
    default:
      try reader.skipValue()
      return (kind, nil, false)
    }
  }
}
