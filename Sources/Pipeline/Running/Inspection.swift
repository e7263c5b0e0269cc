package import Articles

/// Single articles taken through the stages, for looking at.
package enum Inspection {
  /// Runs every stage but aggregate on one file, in memory; nothing is written.
  ///
  /// - Parameter configuration: Its inputs name the file.
  /// - Returns: The articles with all their layers, and what was set aside.
  /// - Throws: ``ProblemReport`` when the file cannot be read, or the rendering command
  ///   fails.
  package static func run(
    _ configuration: PipelineConfiguration
  ) async throws(ProblemReport) -> (documents: [Document], rejects: [Reject]) {
    var batches = try InputBatches(
      settings: configuration.load, root: configuration.inputRoot)
    let loader = DocumentLoader(settings: configuration.load)
    var documents: [Document] = []
    var rejects: [Reject] = []
    while let batch = try batches.next() {
      for item in batch.items {
        do throws(Reject) {
          var document = try loader.document(from: item)
          for planned in configuration.stages {
            try planned.process(&document, within: configuration.failure.timeLimit)
          }
          documents.append(document)
        } catch {
          rejects.append(error)
        }
      }
    }
    if let rendering = try RenderingCommand.asked(by: configuration, cacheFile: nil) {
      try await rendering.render(&documents)
      try await rendering.shutdown()
    }
    return (documents, rejects)
  }
}
