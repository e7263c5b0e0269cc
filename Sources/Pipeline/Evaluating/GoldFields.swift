import Articles

/// The members of an object in a gold file, and where it stands when one is wrong.
struct GoldFields {
  let value: JSONValue
  /// The file and the line.
  let place: String
  /// The key path of the object, with a dot behind it; empty for the line itself.
  private let path: String

  /// - Throws: ``ProblemReport`` if the line is no JSON object.
  init(line: [UInt8], place: String) throws(ProblemReport) {
    let json: LocatedJSON
    do throws(JSONError) {
      json = try LocatedJSON(line)
    } catch {
      throw ProblemReport(
        .data, at: "\(place):\(LocatedJSON.place(of: error.offset, in: line).column)",
        error.problem, help: "A gold file holds one JSON object a line, one for each article.")
    }
    guard case .object = json.value else {
      throw ProblemReport(
        .data, at: place, "an object is expected, not \(json.value.shown)",
        help: "A gold file holds one JSON object a line, one for each article.")
    }
    self.init(value: json.value, place: place, path: "")
  }

  private init(value: JSONValue, place: String, path: String) {
    self.value = value
    self.place = place
    self.path = path
  }

  func has(_ key: String) -> Bool { value[key] != nil }

  /// A string; `nil` where there is none or null.
  func text(_ key: String) throws(ProblemReport) -> String? {
    switch value[key] {
    case .string(let text): return text
    case nil, .null: return nil
    case .some(let other): throw wrong(key, "a string is expected, not \(other.shown)")
    }
  }

  func requiredText(_ key: String) throws(ProblemReport) -> String {
    guard let text = try text(key), !text.isEmpty else { throw wrong(key, "is missing or empty") }
    return text
  }

  /// A whole number from 0 on; `nil` where there is none or null.
  func number(_ key: String) throws(ProblemReport) -> Int? {
    switch value[key] {
    case .number(let digits):
      guard let number = Int(digits), number >= 0 else {
        throw wrong(key, "a whole number from 0 on is expected, not \(digits)")
      }
      return number
    case nil, .null: return nil
    case .some(let other): throw wrong(key, "a number is expected, not \(other.shown)")
    }
  }

  /// `false` where there is nothing.
  func flag(_ key: String) throws(ProblemReport) -> Bool {
    switch value[key] {
    case .boolean(let flag): return flag
    case nil, .null: return false
    case .some(let other): throw wrong(key, "true or false is expected, not \(other.shown)")
    }
  }

  /// The objects of a list; `nil` where there is none.
  func objects(_ key: String) throws(ProblemReport) -> [GoldFields]? {
    guard let elements = try list(key) else { return nil }
    var objects: [GoldFields] = []
    for (index, element) in elements.enumerated() {
      guard case .object = element else {
        throw wrong("\(key)[\(index)]", "an object is expected, not \(element.shown)")
      }
      objects.append(GoldFields(value: element, place: place, path: "\(path)\(key)[\(index)]."))
    }
    return objects
  }

  /// The strings of a list; `nil` where there is none.
  func texts(_ key: String) throws(ProblemReport) -> [String]? {
    guard let elements = try list(key) else { return nil }
    var texts: [String] = []
    for (index, element) in elements.enumerated() {
      guard case .string(let text) = element else {
        throw wrong("\(key)[\(index)]", "a string is expected, not \(element.shown)")
      }
      texts.append(text)
    }
    return texts
  }

  /// One of some words; `fallback` where there is none.
  func word<Word>(
    _ key: String, _ words: [String: Word], fallback: Word? = nil
  ) throws(ProblemReport) -> Word {
    guard let text = try text(key) else {
      if let fallback { return fallback }
      throw wrong(key, "is missing")
    }
    guard let word = words[text] else {
      throw wrong(
        key, "'\(text)' is not known",
        help: "Known: \(words.keys.sorted().joined(separator: ", ")).")
    }
    return word
  }

  func wrong(_ key: String, _ problem: String, help: String? = nil) -> ProblemReport {
    ProblemReport(.data, at: "\(place): \(path)\(key)", problem, help: help)
  }

  private func list(_ key: String) throws(ProblemReport) -> [JSONValue]? {
    switch value[key] {
    case .array(let elements): return elements
    case nil, .null: return nil
    case .some(let other): throw wrong(key, "a list is expected, not \(other.shown)")
    }
  }
}
