package import Articles

/// What users are told about a stage; made from its Swift types.
package struct StageDescription: Sendable {
  package struct Setting: Sendable {
    /// `maxLineBytes`, or `columns.text` for a key inside an object.
    package let key: String
    /// The default as JSON on one line.
    package let fallback: String
    package let meaning: String
    /// The accepted words; empty if any will do.
    package let accepted: [String]
    package let bounds: ClosedRange<Int>?
  }

  package let name: String
  package let summary: String
  /// Empty for `load`, which reads files.
  package let reads: [Layer]
  /// Empty for `aggregate`, which writes files.
  package let writes: [Layer]
  package let settings: [Setting]

  init<Kind: Stage>(_ type: Kind.Type) {
    self.init(
      type.name, type.summary, reads: Layer.allCases.filter(type.reads.contains),
      writes: Layer.allCases.filter(type.writes.contains), settings: Kind.Settings.self)
  }

  init<Settings: StageSettings>(
    _ name: String, _ summary: String, reads: [Layer], writes: [Layer],
    settings type: Settings.Type
  ) {
    self.name = name
    self.summary = summary
    self.reads = reads
    self.writes = writes
    let defaults = SettingsShape(type).defaults
    settings = type.meanings.map { meaning in
      Setting(
        key: meaning.key,
        fallback: defaults.value(at: meaning.key)?.canonicalText ?? "null",
        meaning: meaning.meaning, accepted: meaning.accepted, bounds: meaning.bounds)
    }
  }
}

extension StageCatalog {
  /// Every stage that a user can name, in the order in which they run.
  package var descriptions: [StageDescription] {
    [
      StageDescription(
        LoadSettings.name, LoadSettings.summary, reads: [], writes: [.text],
        settings: LoadSettings.self)
    ] + types.map { describe($0) } + [
      StageDescription(
        AggregateSettings.name, AggregateSettings.summary, reads: Layer.allCases, writes: [],
        settings: AggregateSettings.self)
    ]
  }

  private func describe<Kind: Stage>(_ type: Kind.Type) -> StageDescription {
    StageDescription(type)
  }
}

extension JSONValue {
  /// The value at a key path: `columns.text`.
  fileprivate func value(at path: String) -> JSONValue? {
    path.split(separator: ".").reduce(Optional(self)) { $0?[String($1)] }
  }
}
