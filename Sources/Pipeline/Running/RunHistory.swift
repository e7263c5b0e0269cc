package import Articles
import DataFiles

/// The records that runs left in a state folder; see ``RunRecord``.
package struct RunHistory {
  /// What a record says.
  package struct Entry: Sendable {
    /// The whole record.
    package let json: JSONValue

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
  /// The last run that succeeded and published datasets of all articles; `nil` if none is
  /// remembered.
  package let lastPublished: Entry?
  /// Whether a run holds the lock right now.
  package let isRunning: Bool

  /// - Throws: ``ProblemReport`` if the state folder is there and cannot be read.
  package init(_ configuration: PipelineConfiguration) throws(ProblemReport) {
    let state = StateFolder(path: configuration.statePath)
    last = Self.entry(state.runPath)
    var names: [String] = []
    var isFree = true
    let isThere = Files.kind(of: state.lockPath) != .missing
    try translating { () throws(FileError) in
      if Files.kind(of: state.historyPath) == .folder {
        names = try Files.list(state.historyPath).filter { $0.hasSuffix(".json") }
      }
      if isThere { isFree = try FileLock.acquire(state.lockPath) != nil }
    }
    isRunning = !isFree
    lastPublished = names.reversed().lazy
      .compactMap { Self.entry("\(state.historyPath)/\($0)") }
      .first {
        $0.text("status") == "succeeded" && !$0.files.isEmpty && $0.json["trial"] != true
      }
  }

  private static func entry(_ path: String) -> Entry? {
    guard let bytes = try? Files.readAll(path, limit: 64 << 20) else { return nil }
    return JSONValue.reading(String(decoding: bytes, as: UTF8.self)).map(Entry.init)
  }
}
