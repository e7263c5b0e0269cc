package import Articles

/// What `pipeline.json` can set, under `hooks`, about programs to start when a run has ended.
package struct HookSettings: StageSettings {
  /// The program and its arguments; empty for none.
  package var onSuccess: [String] = []
  package var onFailure: [String] = []
  package var timeoutSeconds = 60

  package init() {}

  package static let meanings: [SettingMeaning] = [
    SettingMeaning(
      "onSuccess",
      """
      A program to start when a run has gone well, and its arguments; no shell reads them. A path \
      is relative to this file.
      """),
    SettingMeaning(
      "onFailure", "As onSuccess, when a run has failed or was stopped by a signal."),
    SettingMeaning(
      "timeoutSeconds", "How long such a program may take, in seconds.", bounds: 1...3600),
  ]

  /// The same with the paths of programs as seen from a folder.
  func resolved(in folder: String) -> HookSettings {
    var settings = self
    settings.onSuccess = Paths.resolve(command: onSuccess, in: folder)
    settings.onFailure = Paths.resolve(command: onFailure, in: folder)
    return settings
  }

  /// The same where these settings name a program, and others where they do not.
  package func laid(over others: HookSettings) -> HookSettings {
    var settings = others
    if !onSuccess.isEmpty { settings.onSuccess = onSuccess }
    if !onFailure.isEmpty { settings.onFailure = onFailure }
    return settings
  }

  /// A command as one argument of the command line: a JSON list, or a program alone.
  ///
  /// - Returns: `nil` for what is neither.
  package static func command(_ argument: String) -> [String]? {
    var command = [argument]
    if argument.hasPrefix("[") {
      guard case .array(let parts)? = JSONValue.reading(argument) else { return nil }
      command = parts.compactMap { part in
        if case .string(let text) = part { return text }
        return nil
      }
      guard command.count == parts.count else { return nil }
    }
    guard let program = command.first, !program.isEmpty,
      !command.contains(where: { $0.utf8.contains(0) })
    else { return nil }
    return command
  }
}

extension HookSettings: ExtraChecks {
  func problems() -> [(key: String, problem: String)] {
    [("onSuccess", onSuccess), ("onFailure", onFailure)].compactMap { key, command in
      if command.first?.isEmpty == true { return (key, "the list names no program") }
      guard command.contains(where: { $0.utf8.contains(0) }) else { return nil }
      return (key, "an argument must not hold the character NUL")
    }
  }
}
