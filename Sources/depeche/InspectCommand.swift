import ArgumentParser
import Articles
import Pipeline
import Text

struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Prints an article with its spans, mentions and departures marked.",
    discussion: """
      Takes the file through the stages of the pipeline, writes nothing, and prints the \
      clean text with everything found in it, and below it what was found, with the rule \
      that found it. Colors on a terminal; elsewhere (or with NO_COLOR) marks: \
      ⟦person|Jan Leike⟧.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "The file: .txt, .csv or .jsonl, each also .gz; - is standard input.")
  var file: String

  @Flag(name: .long, help: "Mark departures and quotations only, not mentions.")
  var events = false

  func run() async throws {
    var configuration = try options.load()
    configuration.override(inputs: [file])
    let (documents, rejects) = try await Inspection.run(configuration)
    for (index, document) in documents.enumerated() {
      if index > 0 { print() }
      ArticleView(document, hasColor: Terminal.hasColor, showsMentions: !events).lines()
        .forEach { print($0) }
    }
    for reject in rejects {
      Terminal.note("set aside: \(reject.path): \(reject.reason.rawValue): \(reject.detail)")
    }
  }
}
