import Articles
import DataFiles

/// Removes results that no saved stage needs.
package struct CacheCleaning: Sendable {
  package private(set) var keptFiles = 0
  package private(set) var keptBytes = 0
  package private(set) var removedFiles = 0
  package private(set) var removedBytes = 0

  /// Looks through a state folder.
  ///
  /// What a run needs that was killed is removed, too: it would be made again.
  ///
  /// - Parameters:
  ///   - configuration: Names the state folder.
  ///   - removes: Whether files are removed, or only counted.
  /// - Throws: ``ProblemReport`` of kind `locked` while a run goes on.
  package init(_ configuration: PipelineConfiguration, removes: Bool) async throws {
    let state = StateFolder(path: configuration.statePath)
    guard Files.kind(of: state.path) == .folder else { return }
    let lock = try await RunLocks(wait: .zero).lock(state)
    try clean(state, removes: removes)
    _ = consume lock
  }

  /// - Parameters:
  ///   - state: Held by the caller.
  ///   - removes: Whether files are removed, or only counted.
  /// - Throws: ``ProblemReport`` if a file cannot be removed.
  init(_ state: StateFolder, removes: Bool) throws(ProblemReport) {
    try clean(state, removes: removes)
  }

  private mutating func clean(_ state: StateFolder, removes: Bool) throws(ProblemReport) {
    let used = state.usedResults
    var files = 0
    var bytes = 0
    var kept = (files: 0, bytes: 0)
    try translating { () throws(FileError) in
      for name in try Self.files(below: state.cachePath, "") {
        let path = "\(state.cachePath)/\(name)"
        let size = try Files.size(of: path)
        if used.contains(name) {
          kept.files += 1
          kept.bytes += size
        } else {
          files += 1
          bytes += size
          if removes { try Files.remove(path) }
        }
      }
    }
    (keptFiles, keptBytes, removedFiles, removedBytes) = (kept.files, kept.bytes, files, bytes)
  }

  private static func files(
    below folder: String, _ prefix: String
  ) throws(FileError) -> [String] {
    guard Files.kind(of: folder) == .folder else { return [] }
    var found: [String] = []
    for name in try Files.list(folder) {
      let path = "\(folder)/\(name)"
      if Files.kind(of: path) == .folder {
        found += try files(below: path, prefix + name + "/")
      } else {
        found.append(prefix + name)
      }
    }
    return found
  }
}

extension StateFolder {
  /// The names of all results that saved stages consist of.
  fileprivate var usedResults: Set<String> {
    var used: Set<String> = []
    for name in [StageName.load] + StageCatalog.standard.names + [StageName.aggregate] {
      guard let record = record(of: name) else { continue }
      let store = BatchStore(path: cachePath, stages: record.stages)
      for batch in record.batches {
        used.insert(store.name(of: name, batch: batch.key))
        if name == StageName.aggregate {
          used.insert(store.name(ofDocumentsOf: batch.key, at: batch.place))
        }
      }
      used.formUnion(record.others)
    }
    return used
  }
}
