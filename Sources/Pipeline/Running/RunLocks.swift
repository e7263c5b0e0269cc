import Articles
import DataFiles

/// Takes what only one run may have at a time, and waits for it as long as it may.
struct RunLocks {
  private let deadline: ContinuousClock.Instant

  /// Commands that look whether a run goes on have the lock for a moment, which is no run.
  private static let shortest = Duration.milliseconds(60)

  /// - Parameter wait: How long to wait for other runs, from now on.
  init(wait: Duration) {
    deadline = ContinuousClock.now.advanced(by: max(wait, Self.shortest))
  }

  /// The lock of a state folder, which is made if it is missing.
  ///
  /// - Throws: ``ProblemReport`` of kind `locked` when another run still has it at the end of
  ///   the time; `CancellationError` when this one is stopped meanwhile.
  func lock(_ state: StateFolder) async throws -> FileLock {
    try translating { () throws(FileError) in try Files.makeFolder(state.path) }
    while true {
      var held: FileLock?
      try translating { () throws(FileError) in held = try FileLock.acquire(state.lockPath) }
      if let lock = held.take() { return lock }
      try await pause(
        or: ProblemReport(
          .locked, at: state.lockPath, "another run is going on here\(state.holder)",
          help: "Wait for its end (--wait SECONDS), or give this run another --state folder."))
    }
  }

  /// The right to replace the datasets of a folder, which is made if it is missing.
  ///
  /// - Throws: As ``lock(_:)``.
  func publication(
    in output: String, _ settings: AggregateSettings
  ) async throws -> Publication {
    guard [.folder, .missing].contains(Files.kind(of: output)) else {
      throw ProblemReport(
        .output, at: output, "this is no folder",
        help: "Name a folder for the datasets, with --output or in pipeline.json.")
    }
    try translating { () throws(FileError) in
      if Files.kind(of: output) == .missing {
        try Files.makeFolder(output)
        try Files.synchronizeFolder(Files.folder(of: output))
      }
    }
    while true {
      var taken: Publication?
      try translating { () throws(FileError) in
        taken = try Publication(
          output: output, mode: settings.publish, keptSets: settings.keepSets)
      }
      if let taken { return taken }
      try await pause(
        or: ProblemReport(
          .locked, at: output, "another run writes its datasets here",
          help: "Wait for its end (--wait SECONDS), or give this run another --output folder."))
    }
  }

  private func pause(or problem: ProblemReport) async throws {
    guard ContinuousClock.now < deadline else { throw problem }
    try await Task.sleep(for: .milliseconds(20))
  }
}
