import Articles

extension StageCatalog {
  /// A JSON Schema (draft 2020-12) of `pipeline.json`, for editors.
  package func jsonSchema() -> String {
    let stages: JSONValue = [
      "description": "The stages, in order; 'load' first, 'aggregate' last.",
      "type": "array",
      "minItems": 1,
      "items": ["type": "object", "required": ["use"], "oneOf": .array(stageSchemas)],
    ]
    let schema: JSONValue = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "pipeline.json",
      "description": .string(
        "A pipeline of depeche. Stages: "
          + descriptions.map(\.name).joined(separator: ", ") + "."),
      "type": "object",
      "additionalProperties": false,
      "required": ["stages"],
      "properties": [
        "$schema": ["description": "This schema; ignored by depeche.", "type": "string"],
        "state": [
          "description": "The folder for saved batches, relative to this file.",
          "type": "string", "minLength": 1, "default": ".depeche",
        ],
        "save": [
          "description": "Whether the output of every stage is saved, so that one can be rerun.",
          "type": "boolean", "default": true,
        ],
        "failure": schema(FailureSettings.self),
        "hooks": schema(HookSettings.self),
        "stages": stages,
      ],
    ]
    return schema.indentedText + "\n"
  }

  private var stageSchemas: [JSONValue] {
    [
      schema(LoadSettings.name, LoadSettings.summary, LoadSettings.self)
    ] + types.map { schema($0) } + [
      schema(AggregateSettings.name, AggregateSettings.summary, AggregateSettings.self)
    ]
  }

  private func schema<Kind: Stage>(_ type: Kind.Type) -> JSONValue {
    schema(type.name, type.summary, Kind.Settings.self)
  }

  private func schema<Settings: StageSettings>(
    _ name: String, _ summary: String, _ type: Settings.Type
  ) -> JSONValue {
    [
      "description": .string(summary),
      "additionalProperties": false,
      "required": ["use"],
      "properties": ["use": ["const": .string(name)], "settings": schema(type)],
    ]
  }

  private func schema<Settings: StageSettings>(_ type: Settings.Type) -> JSONValue {
    schema(
      of: SettingsShape(type).defaults, at: "", in: type.meanings,
      Dictionary(type.meanings.map { ($0.key, $0) }) { first, _ in first })
  }

  private func schema(
    of fallback: JSONValue, at key: String, in order: [SettingMeaning],
    _ meanings: [String: SettingMeaning]
  ) -> JSONValue {
    guard case .object(let members) = fallback else {
      return leaf(fallback, meanings[key])
    }
    let prefix = key.isEmpty ? "" : key + "."
    let position = { (member: JSONValue.Member) in
      order.firstIndex { ($0.key + ".").hasPrefix(prefix + member.key + ".") } ?? order.count
    }
    let properties = members.sorted { position($0) < position($1) }.map { member in
      JSONValue.Member(
        member.key, schema(of: member.value, at: prefix + member.key, in: order, meanings))
    }
    return [
      "type": "object", "additionalProperties": false, "properties": .object(properties),
    ]
  }

  private func leaf(_ fallback: JSONValue, _ meaning: SettingMeaning?) -> JSONValue {
    var members: [JSONValue.Member] = []
    if let meaning { members.append(.init("description", .string(meaning.meaning))) }
    members += valueType(of: fallback, meaning)
    members.append(.init("default", fallback))
    return .object(members)
  }

  private func valueType(of value: JSONValue, _ meaning: SettingMeaning?) -> [JSONValue.Member] {
    let accepted = meaning?.accepted ?? []
    switch value {
    case .string:
      guard accepted.isEmpty else { return [.init("enum", .array(accepted.map(JSONValue.string)))] }
      return [.init("type", "string")]
    case .number(let digits):
      guard Int(digits) != nil else { return [.init("type", "number")] }
      guard let bounds = meaning?.bounds else { return [.init("type", "integer")] }
      return [
        .init("type", "integer"),
        .init("minimum", .number(String(bounds.lowerBound))),
        .init("maximum", .number(String(bounds.upperBound))),
      ]
    case .boolean: return [.init("type", "boolean")]
    case .array(let elements):
      let items = valueType(of: elements.first ?? "", meaning)
      return [.init("type", "array"), .init("items", .object(items))]
        + (accepted.isEmpty ? [] : [.init("uniqueItems", true)])
    case .object, .null: return []
    }
  }
}
