package import Articles
import DataFiles

/// The contents of `pipeline.json`, checked and ready to run.
package struct PipelineConfiguration: Sendable {
  /// A stage between `load` and `aggregate`, with what decides its results.
  package struct PlannedStage: Sendable {
    package let name: String
    package let version: Int
    /// The complete settings, defaults included, as canonical JSON: what was
    /// saved under other settings is not used again.
    package let settings: String
    /// SHA-256 of the files that the settings name, by their paths as written there.
    let files: [String: String]
    package let stage: any Stage
  }

  /// The folder of `pipeline.json`; the paths in it are relative to this.
  package let root: String
  /// The folder for saved batches and the record of runs, as written.
  package private(set) var state: String
  private var stateRoot: String
  /// Whether the output of every stage is saved.
  package let saves: Bool
  /// What ends a run that sets too much aside.
  package let failure: FailureSettings
  /// The programs to start when a run has ended, ready to start.
  package let hooks: HookSettings
  package private(set) var load: LoadSettings
  /// What ``load``'s inputs are relative to: ``root``, or the working folder
  /// when they came from the command line.
  package private(set) var inputRoot: String
  package let stages: [PlannedStage]
  /// `nil` when the file has no `aggregate`: then only saved batches are made.
  package private(set) var aggregate: AggregateSettings?
  /// The folder for the datasets of all articles: what the file says, whatever the command line
  /// does.
  private let ownOutputPath: String?
  /// What ``aggregate``'s output is relative to.
  package private(set) var outputRoot: String

  /// Reads a configuration.
  ///
  /// - Parameters:
  ///   - json: The bytes of `pipeline.json`.
  ///   - path: Where they came from, for messages.
  ///   - root: The folder that relative paths start from; may itself be relative
  ///     to the working folder.
  ///   - catalog: The stages that the file may name.
  ///   - resources: Reads the files that settings name; from `root` unless given.
  ///   - makesStages: Whether ``stages`` are made. Who only looks at what runs have left can do
  ///     without, and without the files that they need.
  /// - Throws: ``ProblemReports`` of kind `configuration` with everything that is
  ///   wrong, each located by line and key path:
  ///   `pipeline.json:7: stages[1].settings.skp`.
  package init(
    json: [UInt8], path: String = "pipeline.json", root: String = ".",
    catalog: StageCatalog = .standard, resources: (any ResourceReader)? = nil,
    makesStages: Bool = true
  ) throws(ProblemReports) {
    var reader = ConfigurationReader(
      path: path, catalog: catalog, resources: resources ?? FileResources(root: root),
      makesStages: makesStages)
    let plan = try reader.plan(from: json)
    self.root = root
    inputRoot = root
    outputRoot = root
    stateRoot = root
    state = plan.state
    saves = plan.saves
    failure = plan.failure
    hooks = plan.hooks.resolved(in: root)
    load = plan.load
    stages = plan.stages
    aggregate = plan.aggregate
    ownOutputPath = plan.aggregate.map { Paths.resolve($0.output, in: root) }
  }

  /// Reads a configuration from a file; its folder becomes the root.
  package init(
    contentsOf path: String, catalog: StageCatalog = .standard, makesStages: Bool = true
  ) throws(ProblemReports) {
    let json: [UInt8]
    do {
      json = try Files.readAll(path, limit: 16 << 20)
    } catch {
      throw ProblemReports(
        ProblemReport(
          .configuration, at: path, "the configuration cannot be read: \(error)",
          help: "Name another one with --config, or run in the folder of pipeline.json."))
    }
    try self.init(
      json: json, path: path, root: Files.folder(of: path), catalog: catalog,
      makesStages: makesStages)
  }

  /// Puts the inputs of the command line in the place of the file's.
  package mutating func override(inputs: [String], relativeTo folder: String = ".") {
    load.inputs = inputs
    inputRoot = folder
  }

  /// Puts the output folder of the command line in the place of the file's; does
  /// nothing when there is no `aggregate`.
  package mutating func override(output: String, relativeTo folder: String = ".") {
    aggregate?.output = output
    outputRoot = folder
  }

  /// Puts the state folder of the command line in the place of the file's.
  package mutating func override(state: String, relativeTo folder: String = ".") {
    self.state = state
    stateRoot = folder
  }

  /// The folder for saved batches, ready to open.
  package var statePath: String { Paths.resolve(state, in: stateRoot) }
  /// Whether the datasets go where the file says, by whatever path.
  var publishesInOwnFolder: Bool {
    guard let outputPath, let ownOutputPath else { return false }
    let places = [outputPath, ownOutputPath].map { (try? Files.realPath($0)) ?? Paths.tidied($0) }
    return places[0] == places[1]
  }

  /// The folder for the datasets, ready to open.
  package var outputPath: String? {
    aggregate.map { Paths.resolve($0.output, in: outputRoot) }
  }
}
