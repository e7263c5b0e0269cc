import Articles
import DataFiles
import Testing

@testable import Pipeline

@Suite struct StageCatalogTests {
  @Test("every file in Sources/Stages is in the catalog")
  func isComplete() throws {
    let folder = Files.folder(of: #filePath) + "/../../../Sources/Stages"
    let stages = try Files.list(folder).filter { $0.hasSuffix("Stage.swift") }
    #expect(
      stages.map { $0.dropLast("Stage.swift".count).lowercased() }.sorted()
        == StageCatalog.standard.types.map { $0.name }.sorted())
  }

  @Test("every key of a stage's settings has a meaning, and every meaning a key")
  func meaningsAreComplete() {
    check(LoadSettings.self)
    check(AggregateSettings.self)
    for type in StageCatalog.standard.types { check(of: type) }
  }

  @Test("the defaults pass their own checks")
  func defaultsAreAccepted() throws {
    let entries = StageCatalog.standard.descriptions.map { "{\"use\": \"\($0.name)\"}" }
    let json = "{\"stages\": [\(entries.joined(separator: ","))]}"
    let configuration = try PipelineConfiguration(json: Array(json.utf8))
    #expect(configuration.stages.map(\.name) == StageCatalog.standard.types.map { $0.name })
  }

  @Test func describesEverySetting() throws {
    let descriptions = StageCatalog.ofTests.descriptions
    #expect(descriptions.map(\.name) == ["load", "polish", "mark", "name", "aggregate"])
    let load = try #require(descriptions.first)
    let delimiter = try #require(load.settings.first { $0.key == "columns.text" })
    #expect(delimiter.fallback == "\"text\"")
    let polish = descriptions[1]
    #expect(polish.settings.map(\.key) == ["skip", "depth", "tone"])
    #expect(polish.settings.map(\.fallback) == ["[]", "2", "\"soft\""])
    #expect(polish.reads == [.text])
  }

  @Test func writesTheSchema() throws {
    let schema = try LocatedJSON(Array(StageCatalog.ofTests.jsonSchema().utf8)).value
    #expect(schema["additionalProperties"] == false)
    let stages = try #require(schema["properties"]?["stages"]?["items"]?["oneOf"])
    guard case .array(let options) = stages else {
      Issue.record("no list of stages")
      return
    }
    #expect(
      options.map { $0["properties"]?["use"]?["const"] }
        == ["load", "polish", "mark", "name", "aggregate"])
    let polish = try #require(options[1]["properties"]?["settings"]?["properties"])
    let expected: JSONValue = [
      "skip": [
        "description": "Rules to leave out.", "type": "array",
        "items": ["enum": ["marks", "spacing"]], "uniqueItems": true, "default": [],
      ],
      "depth": [
        "description": "How often to polish.", "type": "integer", "minimum": 1, "maximum": 5,
        "default": 2,
      ],
      "tone": ["description": "Any but loud.", "type": "string", "default": "soft"],
    ]
    #expect(polish == expected)
  }

  private func check<Kind: Stage>(of type: Kind.Type) { check(Kind.Settings.self) }

  private func check<Settings: StageSettings>(_ type: Settings.Type) {
    let keys = Self.leaves(of: SettingsShape(type).defaults, below: "")
    #expect(keys.sorted() == Settings.meanings.map(\.key).sorted(), "\(type)")
  }

  private static func leaves(of value: JSONValue, below path: String) -> [String] {
    guard case .object(let members) = value else { return [path] }
    return members.flatMap {
      leaves(of: $0.value, below: path.isEmpty ? $0.key : "\(path).\($0.key)")
    }
  }
}
