package import Articles
import DataFiles

/// The records that runs left in a state folder; see ``RunRecord``.
package struct RunHistory {
  /// What a record says.
  package struct Entry: Sendable {
    /// The whole record.
    package let json: JSONValue

    /// - Returns: `nil` for a file that is not there or holds no record.
    init?(path: String) {
      guard let bytes = try? Files.readAll(path, limit: 64 << 20),
        let json = JSONValue.reading(String(decoding: bytes, as: UTF8.self))
      else { return nil }
      self.json = json
    }

    package func text(_ key: String) -> String? {
      if case .string(let text)? = json[key] { return text }
      return nil
    }

    package func number(_ key: String) -> Int? {
      if case .number(let digits)? = json[key] { return Int(digits) }
      return nil
    }

    package func texts(_ key: String) -> [String] {
      guard case .array(let elements)? = json[key] else { return [] }
      return elements.compactMap { element in
        if case .string(let text) = element { return text }
        return nil
      }
    }

    /// SHA-256 by file name; empty for a run that published nothing.
    package var files: [String: String] {
      guard case .array(let files)? = json["files"] else { return [:] }
      return files.reduce(into: [:]) { found, file in
        if case .string(let name)? = file["name"], case .string(let hash)? = file["sha256"] {
          found[name] = hash
        }
      }
    }
  }

  /// The last run, whatever became of it; `nil` if there was none.
  package let last: Entry?
  /// The last runs that came to an end, good or bad, the oldest first.
  package let finished: [Entry]
  /// Whether a run holds the lock right now.
  package let isRunning: Bool

  /// - Throws: ``ProblemReport`` if the state folder is there and cannot be read.
  package init(_ configuration: PipelineConfiguration) throws(ProblemReport) {
    let state = StateFolder(path: configuration.statePath)
    last = Entry(path: state.runPath)
    finished = try Self.finished(state)
    var isFree = true
    let isThere = Files.kind(of: state.lockPath) != .missing
    try translating { () throws(FileError) in
      if isThere { isFree = try FileLock.acquire(state.lockPath) != nil }
    }
    isRunning = !isFree
  }

  /// The last run that succeeded and published datasets of all articles; `nil` if none is
  /// remembered.
  package var lastPublished: Entry? {
    // The last one of all need not stand last: the clock may have been set back before it.
    (finished + [last].compactMap(\.self)).last {
      $0.text("status") == "succeeded" && !$0.files.isEmpty && $0.json["trial"] != true
    }
  }

  private static func finished(_ state: StateFolder) throws(ProblemReport) -> [Entry] {
    guard Files.kind(of: state.historyPath) == .folder else { return [] }
    var names: [String] = []
    try translating { () throws(FileError) in names = try Files.list(state.historyPath) }
    return names.filter { $0.hasSuffix(".json") }
      .compactMap { Entry(path: "\(state.historyPath)/\($0)") }
  }
}
