import Articles
import FoundationEssentials

/// Checks of settings that words and bounds cannot say.
protocol ExtraChecks {
  /// What is wrong, by key path inside the settings.
  func problems() -> [(key: String, problem: String)]
}

/// What the settings of one stage look like, taken from their Swift type.
struct SettingsShape: Sendable {
  /// The encoded defaults: every key there is.
  let defaults: JSONValue
  private let meanings: [String: SettingMeaning]

  init<Settings: StageSettings>(_ type: Settings.Type) {
    defaults = Self.encoded(Settings())
    meanings = Dictionary(Settings.meanings.map { ($0.key, $0) }) { first, _ in first }
  }

  /// The defaults with an object of the user's laid over them, member by member.
  ///
  /// - Parameters:
  ///   - given: The user's value.
  ///   - path: Its key path in the file.
  ///   - problems: Gets a problem for everything that does not fit, by key path.
  /// - Returns: A value for every key there is.
  func laying(
    _ given: JSONValue, at path: String, problems: inout [SettingsProblem]
  ) -> JSONValue {
    laying(given, over: defaults, key: "", at: path, &problems)
  }

  private func laying(
    _ given: JSONValue, over fallback: JSONValue, key: String, at path: String,
    _ problems: inout [SettingsProblem]
  ) -> JSONValue {
    guard case .object(let defaults) = fallback else {
      check(given, like: fallback, key: key, at: path, &problems)
      return given
    }
    guard case .object(let members) = given else {
      problems.append(.mismatch(path, expected: "an object", found: given))
      return fallback
    }
    let known = defaults.map(\.key)
    for member in members where !known.contains(member.key) {
      problems.append(.unknown(member.key, "setting", known, at: "\(path).\(member.key)"))
    }
    return .object(
      defaults.map { member in
        guard let value = given[member.key] else { return member }
        let inner = key.isEmpty ? member.key : "\(key).\(member.key)"
        return .init(
          member.key,
          laying(value, over: member.value, key: inner, at: "\(path).\(member.key)", &problems))
      })
  }

  private func check(
    _ given: JSONValue, like fallback: JSONValue, key: String, at path: String,
    _ problems: inout [SettingsProblem]
  ) {
    let meaning = meanings[key]
    switch (fallback, given) {
    case (.boolean, .boolean), (.null, _): break
    case (.boolean, _):
      problems.append(.mismatch(path, expected: "true or false", found: given))
    case (.string, .string(let word)):
      checkWord(word, meaning, at: path, &problems)
    case (.string, _):
      problems.append(.mismatch(path, expected: "a string", found: given))
    case (.number(let digits), .number(let found)) where Int(digits) == nil:
      if Double(found)?.isFinite != true {
        problems.append(.mismatch(path, expected: "a number", found: given))
      }
    case (.number, _):
      checkNumber(given, meaning?.bounds, at: path, &problems)
    case (.array, .array(let elements)):
      checkElements(elements, like: fallback, meaning, at: path, &problems)
    case (.array, _):
      problems.append(.mismatch(path, expected: "a list", found: given))
    case (.object, _): break
    }
  }

  private func checkNumber(
    _ given: JSONValue, _ bounds: ClosedRange<Int>?, at path: String,
    _ problems: inout [SettingsProblem]
  ) {
    if case .number(let digits) = given, let number = Int(digits),
      bounds.map({ $0.contains(number) }) ?? true
    {
      return
    }
    let range = bounds.map { " from \($0.lowerBound) to \($0.upperBound)" } ?? ""
    problems.append(.mismatch(path, expected: "a whole number\(range)", found: given))
  }

  private func checkElements(
    _ elements: [JSONValue], like fallback: JSONValue, _ meaning: SettingMeaning?,
    at path: String, _ problems: inout [SettingsProblem]
  ) {
    var model: JSONValue = ""
    if case .array(let defaults) = fallback, let first = defaults.first { model = first }
    var seen: Set<JSONValue> = []
    for (index, element) in elements.enumerated() {
      let path = "\(path)[\(index)]"
      check(element, like: model, key: meaning?.key ?? "", at: path, &problems)
      if meaning?.accepted.isEmpty == false, !seen.insert(element).inserted {
        problems.append(SettingsProblem(path: path, problem: "\(element.shown) is listed twice"))
      }
    }
  }

  private func checkWord(
    _ word: String, _ meaning: SettingMeaning?, at path: String,
    _ problems: inout [SettingsProblem]
  ) {
    guard let accepted = meaning?.accepted, !accepted.isEmpty, !accepted.contains(word) else {
      return
    }
    problems.append(.unknown(word, "value", accepted, at: path))
  }

  // MARK: Between Swift types and JSON

  static func encoded(_ settings: some StageSettings) -> JSONValue {
    do {
      return try LocatedJSON(Array(JSONEncoder().encode(settings))).value
    } catch {
      preconditionFailure("settings always encode: \(error)")
    }
  }

  /// - Throws: ``SettingsProblem`` where a value passed the checks but is none of
  ///   the type's: the type's meanings say too little.
  static func decoded<Settings: StageSettings>(
    _ type: Settings.Type, from value: JSONValue, at path: String
  ) throws(SettingsProblem) -> Settings {
    do {
      return try JSONDecoder().decode(type, from: Data(value.canonicalText.utf8))
    } catch DecodingError.dataCorrupted(let context), DecodingError.typeMismatch(_, let context),
      DecodingError.valueNotFound(_, let context), DecodingError.keyNotFound(_, let context)
    {
      let keys = context.codingPath.map { key in
        key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
      }
      throw SettingsProblem(
        path: path + keys.joined(),
        problem: "this value cannot be read: \(context.debugDescription)")
    } catch {
      throw SettingsProblem(path: path, problem: "these settings cannot be read: \(error)")
    }
  }
}

/// Something wrong with a value, before its line in the file is known.
struct SettingsProblem: Error, Hashable {
  /// `stages[1].settings.skp`.
  var path: String
  var problem: String
  var help: String?

  init(path: String, problem: String, help: String? = nil) {
    self.path = path
    self.problem = problem
    self.help = help
  }

  /// A value of the wrong type or out of bounds.
  static func mismatch(_ path: String, expected: String, found: JSONValue) -> Self {
    let name = path.split(separator: ".").last.map(String.init) ?? path
    return Self(path: path, problem: "\"\(name)\" must be \(expected), not \(found.shown)")
  }

  /// A name or word that is not among the known ones.
  static func unknown(
    _ name: String, _ noun: String, _ known: some Sequence<String>, at path: String
  ) -> Self {
    let report = ProblemReport.unknown(name, noun: noun, known: known, at: path)
    return Self(path: path, problem: report.problem, help: report.help)
  }
}
