import ArgumentParser
import Articles
import Pipeline

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks pipeline.json and its inputs without running anything.",
    discussion: """
      Prints every mistake with its place, and exits with 78 if there is one. Datasets that \
      a killed run left half in place are put in place.
      """)

  @OptionGroup var options: ConfigurationOptions

  func run() throws {
    let configuration = try options.load()
    if try configuration.finishPublishing() {
      Terminal.note("put the datasets of a run in place that was killed while doing so")
    }
    try configuration.checkThatNoInputReadsDatasets()
    let inputs = try InputListing(
      configuration.load.inputs, root: configuration.inputRoot)
    print("\(options.config) is right: \(configuration.stageNames.joined(separator: " → "))")
    print("\(inputs.sources.count) input\(inputs.sources.count == 1 ? "" : "s") to read")
    if let output = configuration.outputPath { print("datasets go to \(output)") }
  }
}
