extension JSONValue {
  package static func number(_ value: Int) -> JSONValue { .number(String(value)) }

  /// Reads JSON that was written by ``canonicalText``; `nil` for anything broken.
  static func reading(_ text: String) -> JSONValue? {
    (try? LocatedJSON(Array(text.utf8)))?.value
  }
}
