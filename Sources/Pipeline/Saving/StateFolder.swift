import Articles
import Crypto
import DataFiles
import FoundationEssentials

/// The folder in which runs keep what their stages gave (`.depeche`).
///
/// ```text
/// .depeche/lock                        held while a run goes on
/// .depeche/run.json                    what the last run did, and when
/// .depeche/saved/translate/saved.json  what made the batches beside it
/// .depeche/saved/translate/00000.bin   what translate added to the first batch
/// ```
///
/// `saved.json` is taken away before a stage writes its first batch and comes back
/// when the last one is written: batches without it are worth nothing.
struct StateFolder: Sendable {
  let path: String

  /// What made a stage's saved batches.
  struct Record: Codable, Sendable, Equatable {
    var stage: String
    var format: Int
    /// Names, versions and settings of the stages up to this one, in order.
    var stages: [StageKey]
    var batches: Int
    var documents: Int
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

  func folder(of stage: String) -> String { "\(path)/saved/\(stage)" }

  private func recordPath(of stage: String) -> String { folder(of: stage) + "/saved.json" }

  func batchPath(_ index: Int, of stage: String) -> String {
    let digits = String(index)
    let number = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    return "\(folder(of: stage))/\(number).bin"
  }

  /// Makes a stage's folder ready for new batches.
  func begin(_ stage: String) throws(ProblemReport) {
    try translating { () throws(FileError) in
      try Files.makeFolder(folder(of: stage))
      if Files.kind(of: recordPath(of: stage)) != .missing {
        try Files.remove(recordPath(of: stage))
      }
    }
  }

  /// States that a stage's batches are whole, and removes those of a longer run.
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
      for name in try Files.list(folder(of: record.stage)) where name.hasSuffix(".bin") {
        guard let index = Int(name.dropLast(4)), index < record.batches else {
          try Files.remove(folder(of: record.stage) + "/" + name)
          continue
        }
      }
      try Files.writeAtomically(Array(json), to: recordPath(of: record.stage))
    }
  }

  /// What a stage saved, if it fits the stages of now.
  ///
  /// - Throws: ``ProblemReport`` of kind `input` when nothing whole was saved or
  ///   when it was made by other settings or another version; it says which.
  func record(of stage: String, fitting stages: [StageKey]) throws(ProblemReport) -> Record {
    let again = "run without --from or --only, or with --from an earlier stage"
    let location = folder(of: stage)
    let json: [UInt8]
    do {
      json = try Files.readAll(recordPath(of: stage), limit: 16 << 20)
    } catch  where error.isMissing {
      throw ProblemReport(
        .input, at: location, "nothing whole was saved by '\(stage)'",
        help: "To make it, \(again); \"save\" in pipeline.json must be true.")
    } catch {
      throw ProblemReport(.input, at: location, error.description)
    }
    guard let record = try? JSONDecoder().decode(Record.self, from: Data(json)),
      record.format == LayerCodec.version
    else {
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

  // MARK: - Batches

  /// Writes what a stage added to a batch.
  ///
  /// Every document comes with its place among those that load gave for the batch.
  func save(
    _ documents: [(place: Int, document: Document)], rejects: [Reject], stage: String, batch: Int
  ) throws(ProblemReport) {
    var writer = BinaryWriter()
    writer.append(rejects)
    writer.append(documents.count)
    for (place, document) in documents {
      writer.append(place)
      LayerCodec.write(document, stage: stage, to: &writer)
    }
    let bytes = writer.bytes + Self.seal(of: writer.bytes.span)
    try translating { () throws(FileError) in
      var file = try OutputFile(path: batchPath(batch, of: stage))
      try file.write(bytes)
      try file.close()
    }
  }

  /// Reads a batch as it was behind the last of some stages: all stages from load on,
  /// in order.
  ///
  /// - Throws: ``ProblemReport`` of kind `input` for a batch that is not as it was written,
  ///   `inputOutput` for one that cannot be read.
  func read(
    batch: Int, stages: [String]
  ) throws(ProblemReport) -> (documents: [Document], rejects: [Reject]) {
    var documents: [Int: Document] = [:]
    var rejects: [Reject] = []
    for stage in stages {
      let path = batchPath(batch, of: stage)
      var bytes: [UInt8] = []
      try translating { () throws(FileError) in bytes = try Files.readAll(path) }
      do throws(BinaryError) {
        var reader = LayerReader(try Self.unsealed(bytes))
        rejects += try reader.value() as [Reject]
        let count: Int = try reader.value()
        var passed: [Int: Document] = [:]
        for _ in 0..<count {
          let place: Int = try reader.value()
          var document = documents[place] ?? Document(id: "", source: [])
          try LayerCodec.read(into: &document, stage: stage, from: &reader)
          passed[place] = document
        }
        documents = passed
      } catch {
        throw ProblemReport(
          .input, at: path, "the saved batch is broken: \(error)",
          help: "Run from the start to make it anew.")
      }
    }
    return (documents.sorted { $0.key < $1.key }.map(\.value), rejects)
  }

  /// The four bytes behind a batch that tell whether it is as it was written.
  private static func seal(of bytes: Span<UInt8>) -> [UInt8] {
    let checksum = Checksum.crc32(of: bytes)
    return [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: checksum >> UInt32($0)) }
  }

  private static func unsealed(_ bytes: [UInt8]) throws(BinaryError) -> [UInt8] {
    let batch = Array(bytes.dropLast(4))
    guard bytes.suffix(4).elementsEqual(seal(of: batch.span)) else {
      throw .malformed(offset: batch.count)
    }
    return batch
  }
}

/// What decides the output of a stage besides its input.
struct StageKey: Codable, Sendable, Equatable {
  var name: String
  var version: Int
  /// Complete, canonical JSON.
  var settings: String

  /// Which stage, and what about it, differs first; `nil` if nothing does.
  static func difference(saved: [StageKey], now: [StageKey]) -> String? {
    for (old, new) in zip(saved, now) where old != new {
      if old.name != new.name { return "by '\(old.name)' where '\(new.name)' stands now" }
      if old.version != new.version {
        return "by version \(old.version) of '\(old.name)', which is now \(new.version)"
      }
      return "with other settings of '\(old.name)': \(settingsDifference(old, new))"
    }
    guard saved.count == now.count else {
      return "behind \(saved.map(\.name).joined(separator: ", "))"
    }
    return nil
  }

  private static func settingsDifference(_ old: StageKey, _ new: StageKey) -> String {
    guard case .object(let oldValues) = JSONValue.reading(old.settings),
      case .object(let newValues) = JSONValue.reading(new.settings)
    else { return "\(old.settings) then, \(new.settings) now" }
    let changes = newValues.compactMap { member -> String? in
      let before = oldValues.first { $0.key == member.key }?.value
      guard before != member.value else { return nil }
      return
        "\(member.key) was \(before?.canonicalText ?? "absent") and is \(member.value.canonicalText)"
    }
    return changes.isEmpty ? "a setting is gone" : changes.joined(separator: "; ")
  }
}

/// Runs file operations and tells their errors as reports of kind `inputOutput`,
/// or `output` for what the user may not write and folders that cannot be made.
func translating(_ body: () throws(FileError) -> Void) throws(ProblemReport) {
  do {
    try body()
  } catch {
    let isRefused = error.isDenied || error.operation == .makeFolder && !error.isOutOfSpace
    throw ProblemReport(
      isRefused ? .output : .inputOutput, at: error.path, error.description,
      help: isRefused
        ? "Name a folder that can be written, with --output or --state or in pipeline.json."
        : error.isOutOfSpace
          ? "Free some space and run again; the published datasets are untouched." : nil)
  }
}
