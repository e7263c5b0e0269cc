package import Articles
import DataFiles

/// A run that reads what it wrote would feed on itself from the second time on.
extension PipelineConfiguration {
  /// Looks whether an input leads to where the datasets go, be they there already or not.
  ///
  /// - Throws: ``ProblemReport`` of kind `configuration` for the first input that does.
  package func checkThatNoInputReadsDatasets() throws(ProblemReport) {
    guard let aggregate, let output = outputPath else { return }
    let folder = Self.realPlace(of: output)
    let datasets = DatasetCatalog.schemas.flatMap { schema in
      aggregate.tableFormats.map { "\(folder)/\(schema.name)\($0.fileEnding)" }
    }
    for input in load.inputs where input != "-" {
      guard let reach = InputReach(input, root: inputRoot), datasets.contains(where: reach.leads)
      else { continue }
      throw ProblemReport(
        .configuration, at: input,
        "the datasets would go to '\(output)', where this input reads them in the next run",
        help: Self.help)
    }
  }

  /// Looks whether a file to read is a dataset, by whatever links.
  ///
  /// - Throws: ``ProblemReport`` of kind `configuration` for the first one that is.
  func checkThatNoneIsDataset(_ sources: [InputSource]) throws(ProblemReport) {
    guard let output = outputPath, Files.kind(of: output) == .folder,
      let folder = try? Files.realPath(output)
    else { return }
    let datasets = Set(
      DatasetCatalog.schemas.flatMap { schema in
        TableFormat.allCases.map { "\(folder)/\(schema.name)\($0.fileEnding)" }
      }
        + (try SpreadsheetFiles.published(in: folder)).map { "\(folder)/\($0)" })
    for source in sources {
      guard let place = try? Files.realPath(source.location),
        datasets.contains(place) || place.hasPrefix("\(folder)/\(LinkedSets.folderName)/")
      else { continue }
      throw ProblemReport(
        .configuration, at: source.path, "this input is a dataset that the pipeline itself writes",
        help: Self.help)
    }
  }

  private static let help =
    "Put the output in a folder that the inputs do not reach, with --output or in pipeline.json."

  /// The real path that something has or, once it is made, will have.
  private static func realPlace(of path: String) -> String {
    if let real = try? Files.realPath(path) { return real }
    let folder = Files.folder(of: path)
    guard folder != path else { return path }
    let real = realPlace(of: folder)
    return real == "/" ? "/\(Paths.name(of: path))" : "\(real)/\(Paths.name(of: path))"
  }
}
