import ArgumentParser
import Pipeline

struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "Lists the stages with their settings, defaults and meanings.")

  func run() {
    for (index, stage) in StageCatalog.standard.descriptions.enumerated() {
      if index > 0 { print() }
      print("\(stage.name): \(stage.summary)")
      for setting in stage.settings {
        print("  \(setting.key) = \(setting.fallback)")
        print("      \(setting.meaning)")
        if !setting.accepted.isEmpty {
          print("      Accepted: \(setting.accepted.joined(separator: ", ")).")
        }
        if let bounds = setting.bounds {
          print("      From \(bounds.lowerBound) to \(bounds.upperBound).")
        }
      }
      if stage.settings.isEmpty { print("  (nothing to set)") }
    }
  }
}
