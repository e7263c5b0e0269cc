import ArgumentParser
import Articles
import Pipeline

struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "Lists the stages with what they read and write, and their settings.")

  func run() {
    for (index, stage) in StageCatalog.standard.descriptions.enumerated() {
      if index > 0 { print() }
      print("\(stage.name): \(stage.summary)")
      for (verb, layers) in [("reads", stage.reads), ("writes", stage.writes)] {
        if !layers.isEmpty { print("  \(verb) \(layers.map(\.rawValue).joined(separator: ", "))") }
      }
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
