import ArgumentParser
import Articles
import DataFiles
import Pipeline

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Reads published datasets again and checks every row.",
    discussion: """
      Checks the gzip checksums, bytes, rows and SHA-256 of every file against datapackage.json \
      and the record of the run, the columns and their types, the ids by which rows name one \
      another, and the words of every quotation, mention and report against the text of its \
      article. Prints what is wrong by file and line, and exits with 65 if anything is.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "The folder of the datasets (default: that of the pipeline).")
  var folder: String?

  @Flag(name: [.short, .long], help: "Print nothing unless something is wrong.")
  var quiet = false

  func run() throws {
    let (folder, recorded) = try place()
    var verification = Verification(folder: folder, recorded: recorded)
    let result = try verification.run()
    for finding in result.findings { print("\(folder)/\(finding)") }
    if result.moreFindings > 0 { print("and \(result.moreFindings) more") }
    guard result.findings.isEmpty else {
      let all = result.findings.count + result.moreFindings
      throw ProblemReport(
        .data, at: folder,
        "\(all) \(all == 1 ? "thing is" : "things are") wrong with these datasets",
        help: "Run the pipeline again; if that does not help, the disk may be at fault.")
    }
    guard !quiet else { return }
    for note in result.notes { Terminal.note("note: \(note)") }
    print(
      "\(folder): \(result.files) files, \(result.rows) rows, \(result.spans) spans compared "
        + "with their texts: all right")
  }

  /// The folder, and what the last run noted down about its files.
  private func place() throws -> (folder: String, recorded: [String: String]?) {
    if let folder, Files.kind(of: options.config) == .missing { return (folder, nil) }
    let configuration = try options.loadPlaces()
    guard let folder = folder ?? configuration.outputPath else {
      throw ProblemReport(
        .usage, at: options.config, "this pipeline writes no datasets",
        help: "Name their folder: depeche verify DIR.")
    }
    let published = try RunHistory(configuration).lastPublished
    guard let output = published?.text("output"),
      let real = try? Files.realPath(output), real == (try? Files.realPath(folder))
    else { return (folder, nil) }
    return (folder, published?.files)
  }
}
