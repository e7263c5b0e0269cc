import Articles
import Pipeline

extension StageCatalog {
  static let ofTests = StageCatalog([PolishStage.self, MarkStage.self, NameStage.self])
}

struct PolishStage: Stage {
  static let name = "polish"
  static let summary = "Changes the text."
  static let version = 3
  static let reads: Set<Layer> = [.text]
  static let writes: Set<Layer> = [.text]

  struct Settings: StageSettings {
    var skip: [String] = []
    var depth = 2
    var tone = "soft"

    static let meanings = [
      SettingMeaning("skip", "Rules to leave out.", accepted: ["marks", "spacing"]),
      SettingMeaning("depth", "How often to polish.", bounds: 1...5),
      SettingMeaning("tone", "Any but loud."),
    ]
  }

  init(settings: Settings, resources: any ResourceReader) throws(ProblemReport) {
    guard settings.tone != "loud" else {
      throw ProblemReport(
        .configuration, at: "tone", "the tone \"loud\" hurts", help: "Choose another.")
    }
  }

  func process(_ document: inout Document) {}
}

struct MarkStage: Stage {
  static let name = "mark"
  static let summary = "Writes quotations."
  static let version = 1
  static let reads: Set<Layer> = [.text]
  static let writes: Set<Layer> = [.quotations]

  init(settings: NoSettings, resources: any ResourceReader) {}
  func process(_ document: inout Document) {}
}

struct NameStage: Stage {
  static let name = "name"
  static let summary = "Reads quotations, writes mentions."
  static let version = 1
  static let reads: Set<Layer> = [.text, .quotations]
  static let writes: Set<Layer> = [.mentions]

  init(settings: NoSettings, resources: any ResourceReader) {}
  func process(_ document: inout Document) {}
}
