import Articles
import Crypto
import DataFiles
import FoundationEssentials

/// The folder in which runs keep what their stages gave (`.depeche`).
///
/// ```text
/// .depeche/lock                   held while a run goes on
/// .depeche/run.json               what the last run did, and when
/// .depeche/runs/                  the same of the runs before it
/// .depeche/saved/translate.json   the batches of the last whole run, and what made them
/// .depeche/saved/settled.bin      the files that it read and wrote; see ``SettledRun``
/// .depeche/cache/translate/       what translate added to batches, by their keys
/// ```
struct StateFolder: Sendable {
  let path: String

  /// What a stage gave in the last run that brought it to its end.
  struct Record: Codable, Sendable, Equatable {
    /// A batch, by the key of its content.
    struct Batch: Codable, Sendable, Equatable {
      var key: String
      var documents: Int
      var place: BatchPlace
    }

    var stage: String
    var format: Int
    /// The stages up to this one, in order, as they were then.
    var stages: [StageKey]
    var batches: [Batch]
    /// Results that are in use besides those of the batches.
    var others: [String] = []
  }

  var lockPath: String { path + "/lock" }
  /// The record of the last run; see ``RunRecord``.
  var runPath: String { path + "/run.json" }
  /// The records of finished runs.
  var historyPath: String { path + "/runs" }
  /// What the last run set aside; see ``Quarantine``.
  var quarantinePath: String { path + "/quarantine.jsonl" }

  /// Who runs here by `run.json`, for a message: ` (process 4711)`; empty if that is not known.
  var holder: String {
    guard let bytes = try? Files.readAll(runPath, limit: 64 << 20),
      let record = JSONValue.reading(String(decoding: bytes, as: UTF8.self)),
      record["status"] == "running", case .number(let process)? = record["process"]
    else { return "" }
    return " (process \(process))"
  }

  /// The results of stages; see ``BatchStore``.
  var cachePath: String { path + "/cache" }

  private func recordPath(of stage: String) -> String { "\(path)/saved/\(stage).json" }

  /// States which batches a stage has brought to its end.
  func finish(_ record: Record) throws(ProblemReport) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    let json: Data
    do {
      json = try encoder.encode(record)
    } catch {
      preconditionFailure("a record always encodes: \(error)")
    }
    try translating { () throws(FileError) in
      try Files.makeFolder(Files.folder(of: recordPath(of: record.stage)))
      try Files.writeAtomically(Array(json), to: recordPath(of: record.stage))
    }
  }

  /// What a stage saved, whatever made it; `nil` if there is nothing that can be read.
  func record(of stage: String) -> Record? {
    guard let json = try? Files.readAll(recordPath(of: stage), limit: 1 << 30),
      let record = try? JSONDecoder().decode(Record.self, from: Data(json)),
      record.format == LayerCodec.version
    else { return nil }
    return record
  }

  /// What a stage saved, if it fits the stages of now.
  ///
  /// - Throws: ``ProblemReport`` of kind `input` when nothing whole was saved or
  ///   when it was made by other settings or another version; it says which.
  func record(of stage: String, fitting stages: [StageKey]) throws(ProblemReport) -> Record {
    let again = "run without --from or --only, or with --from an earlier stage"
    let location = recordPath(of: stage)
    guard Files.kind(of: location) == .file else {
      throw ProblemReport(
        .input, at: location, "nothing whole was saved by '\(stage)'",
        help: "To make it, \(again); \"save\" in pipeline.json must be true.")
    }
    guard let record = record(of: stage) else {
      throw ProblemReport(
        .input, at: location, "what '\(stage)' saved has another format",
        help: "It was made by another version of depeche: \(again).")
    }
    if let difference = StageKey.difference(saved: record.stages, now: stages) {
      throw ProblemReport(
        .input, at: location, "what '\(stage)' saved was made otherwise: \(difference)",
        help: "To make it anew, \(again).")
    }
    return record
  }
}

/// Runs file operations and tells their errors as reports of kind `inputOutput`,
/// or `output` for what the user may not write and folders that cannot be made.
func translating(_ body: () throws(FileError) -> Void) throws(ProblemReport) {
  do {
    try body()
  } catch {
    if error.operation == .link, !error.isOutOfSpace {
      throw ProblemReport(
        .output, at: error.path, error.description,
        help: "If this file system has no links, set \"publish\" of aggregate to \"files\".")
    }
    let isRefused = error.isDenied || error.operation == .makeFolder && !error.isOutOfSpace
    throw ProblemReport(
      isRefused ? .output : .inputOutput, at: error.path, error.description,
      help: isRefused
        ? "Name a folder that can be written, with --output or --state or in pipeline.json."
        : error.isOutOfSpace
          ? "Free some space and run again; the published datasets are untouched." : nil)
  }
}
