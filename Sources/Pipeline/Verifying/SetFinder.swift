package import Articles
import DataFiles

/// Finds sets of datasets by what users call them.
package struct SetFinder {
  private let output: String?
  private let statePath: String

  package init(_ configuration: PipelineConfiguration) {
    output = configuration.outputPath
    statePath = configuration.statePath
  }

  /// The folder of the current set.
  ///
  /// - Throws: ``ProblemReport`` if the pipeline writes no datasets.
  package func current() throws(ProblemReport) -> String {
    PublishedSet.folder(of: try folder())
  }

  /// The folder of the set before the current one.
  ///
  /// - Throws: ``ProblemReport`` of kind `input` if that is not kept.
  package func previous() throws(ProblemReport) -> String {
    let folder = try folder()
    let sets = LinkedSets(output: folder)
    guard let current = sets.current else {
      let isThere = Files.kind(of: "\(folder)/\(DataPackage.fileName)") == .file
      throw ProblemReport(
        .input, at: folder, isThere ? "no sets are kept here" : "there are no datasets here yet",
        help: isThere
          ? "Set \"publish\" of aggregate to \"links\", or name two folders of datasets."
          : "Make some: depeche run.")
    }
    let names = names(of: sets)
    guard let index = names.firstIndex(of: current), index > 0 else {
      guard LinkedSets.number(of: current) == 1 else {
        throw missing("the set before the current one")
      }
      throw ProblemReport(
        .input, at: folder, "there is only one set so far",
        help: "The next run that changes the datasets makes another one to compare it with.")
    }
    return sets.path(of: names[index - 1])
  }

  /// The folder of a set by the id of a run that published it or left it as it was, by its
  /// name, its number, or a folder of datasets.
  ///
  /// - Throws: ``ProblemReport`` of kind `input` if there is no such set, or no longer.
  package func set(_ name: String) throws(ProblemReport) -> String {
    if name.contains("/") || Files.kind(of: name) == .folder {
      return PublishedSet.folder(of: name)
    }
    let record = "\(StateFolder(path: statePath).historyPath)/\(name).json"
    if let run = RunHistory.Entry(path: record) {
      guard let set = run.text("set"), let output = run.text("output") else {
        throw ProblemReport(
          .input, at: name, "this run published no set",
          help: "depeche runs lists those that did.")
      }
      let path = LinkedSets(output: output).path(of: set)
      guard Files.kind(of: path) == .folder else { throw missing("the set of run \(name)") }
      return path
    }
    let sets = LinkedSets(output: try folder())
    guard let found = names(of: sets).first(where: { $0 == name || $0.hasPrefix(name + "-") })
    else { throw missing("the set '\(name)'") }
    return sets.path(of: found)
  }

  private func folder() throws(ProblemReport) -> String {
    guard let output else {
      throw ProblemReport(
        .usage, at: "depeche diff", "this pipeline writes no datasets",
        help: "Name two folders of datasets.")
    }
    return output
  }

  private func names(of sets: LinkedSets) -> [String] { (try? sets.names()) ?? [] }

  private func missing(_ what: String) -> ProblemReport {
    ProblemReport(
      .input, at: output ?? "depeche diff", "\(what) is not there, or no longer",
      help: "depeche runs lists those that are; \"keepSets\" of aggregate says how many are kept.")
  }
}
