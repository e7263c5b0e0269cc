import ArgumentParser
import Pipeline

/// The pipeline's file, and what the command line names in the place of what it says.
struct PlaceOptions: ParsableArguments {
  @OptionGroup var file: ConfigurationOptions

  @Option(
    name: .long, parsing: .upToNextOption,
    help: "Files, folders or globs in the place of the load stage's inputs; - is standard input.",
    completion: .file())
  var input: [String] = []

  @Option(
    name: .long, help: "The folder of the datasets, in the place of aggregate's output.",
    completion: .directory)
  var output: String?

  @Option(
    name: .long, help: "The folder for what runs save, in the place of the file's state.",
    completion: .directory)
  var state: String?

  func validate() throws {
    for (option, value) in [
      ("--input", input.first { $0.isEmpty }), ("--output", output), ("--state", state),
    ] where value?.isEmpty == true {
      throw ValidationError("\(option) must not be empty")
    }
  }

  func load() throws(ProblemReports) -> PipelineConfiguration {
    var configuration = try file.load()
    if !input.isEmpty { configuration.override(inputs: input) }
    if let output { configuration.override(output: output) }
    if let state { configuration.override(state: state) }
    return configuration
  }
}
