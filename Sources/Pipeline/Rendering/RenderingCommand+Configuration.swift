import Articles
import Stages

extension RenderingCommand {
  /// The command that the pipeline's `translate` asks for; `nil` when it asks for none.
  ///
  /// A program named by a path is looked for from the folder of `pipeline.json`, one
  /// named by a word on `PATH`.
  ///
  /// - Parameters:
  ///   - configuration: The pipeline, checked.
  ///   - cacheFile: Where answers outlast the run, or `nil`.
  /// - Returns: A command that has not been started yet.
  /// - Throws: ``ProblemReport`` if the cache cannot be read.
  static func asked(
    by configuration: PipelineConfiguration, cacheFile: String?
  ) throws(ProblemReport) -> RenderingCommand? {
    for case let stage as TranslateStage in configuration.stages.map(\.stage) {
      guard let command = stage.command else { return nil }
      return try RenderingCommand(
        arguments: Paths.resolve(command: command.arguments, in: configuration.root),
        timeout: .seconds(command.timeoutSeconds), batch: command.batch,
        cacheFile: cacheFile)
    }
    return nil
  }
}
