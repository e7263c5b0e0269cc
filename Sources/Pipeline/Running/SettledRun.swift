import Articles
import Crypto
import DataFiles

/// What tells, without reading them, which inputs are those of the last run, and whether there is
/// anything to do at all: the stamps of all that it read, made and was made by.
///
/// It is no more than a short cut. Whatever is not exactly as it was leaves the decision to the
/// content of the inputs, and so does a file that was touched and holds what it held.
struct SettledRun: Equatable {
  /// What decides the datasets besides the inputs: settings of all stages and the place.
  var facts: String
  var inputs: KnownInputs
  /// The program, the quarantine and every published file, by their paths; empty if that is not
  /// known.
  var stamps: [Stamp]
  var summary: Counts

  struct Stamp: Equatable {
    var path: String
    var stamp: FileStamp

    /// Whether the file is as it was.
    var holds: Bool { (try? Files.stamp(of: path)) == stamp }
  }

  /// What a run that does nothing tells of the articles.
  struct Counts: Equatable {
    var batches = 0
    var sourceBytes = 0
    var documents = 0
    var rejects: [Reason] = []
    var stages: [Stage] = []
    var files: [RunSummary.PublishedFile] = []
    var set: String?

    struct Reason: Equatable {
      var reason: String
      var count: Int
    }

    struct Stage: Equatable {
      var name: String
      var out: Int
      var rejected: Int
    }
  }

  /// The stamps of files that a run has made, or is made by, which nobody writes meanwhile.
  ///
  /// - Returns: None if one is missing.
  static func stamps(of paths: [String]) -> [Stamp] {
    let stamps = paths.compactMap { path in
      (try? Files.stamp(of: path)).map { Stamp(path: path, stamp: $0) }
    }
    return stamps.count == paths.count ? stamps : []
  }

  /// Whether all that the run made is as it was.
  var holds: Bool {
    !stamps.isEmpty && stamps.allSatisfy(\.holds)
  }

  /// The running program's own file.
  static let program = "/proc/self/exe"

  /// A number for all settings of stages and for where inputs and datasets are.
  static func facts(_ stages: [StageKey], inputRoot: String, output: String) -> String {
    var text = "\(inputRoot)\n\(output)\n"
    for stage in stages {
      text += "\(stage.name) \(stage.version) \(stage.settings) \(stage.model)\n"
      for (path, hash) in stage.files.sorted(by: { $0.key < $1.key }) {
        text += "\(path) \(hash)\n"
      }
    }
    return SHA256.hash(data: Array(text.utf8)).hexadecimal
  }
}

extension SettledRun.Counts {
  init(_ summary: RunSummary) {
    batches = summary.batches
    sourceBytes = summary.sourceBytes
    documents = summary.documents
    rejects = summary.rejectsByReason.sorted { $0.key < $1.key }
      .map { Reason(reason: $0.key, count: $0.value) }
    stages = summary.stages.map {
      Stage(name: $0.stage, out: $0.documentsOut + $0.cached, rejected: $0.rejected)
    }
    files = summary.files
    set = summary.set
  }

  /// How many inputs and documents were set aside.
  var rejected: Int { rejects.reduce(0) { $0 + $1.count } }

  /// Tells a run that has done nothing what there is.
  func tell(_ summary: inout RunSummary) {
    summary.batches = batches
    summary.cachedBatches = batches
    summary.sourceBytes = sourceBytes
    summary.documents = documents
    summary.rejects = rejected
    for reason in rejects { summary.rejectsByReason[reason.reason] = reason.count }
    summary.add(
      stages.map { stage in
        var count = RunSummary.StageCount(stage: stage.name)
        count.cached = stage.out
        count.rejected = stage.rejected
        count.documentsIn = stage.out + stage.rejected
        return count
      })
    summary.files = files
    summary.set = set
  }
}

// MARK: - Keeping

extension StateFolder {
  private var settledPath: String { "\(path)/saved/settled.bin" }

  /// What the last whole run left; `nil` if nothing is known of it.
  var settledRun: SettledRun? {
    guard let bytes = try? Files.readAll(settledPath), bytes.count > 4 else { return nil }
    let end = bytes.count - 4
    let checksum = Checksum.crc32(of: bytes.span.extracting(..<end))
    guard (0..<4).allSatisfy({ bytes[end + $0] == UInt8(truncatingIfNeeded: checksum >> (8 * $0)) })
    else { return nil }
    var reader = LayerReader(bytes, upTo: end)
    return try? SettledRun.read(from: &reader)
  }

  func save(_ settled: SettledRun) throws(ProblemReport) {
    try translating { () throws(FileError) in
      var writer = BinaryWriter()
      settled.write(to: &writer)
      let checksum = Checksum.crc32(of: writer.bytes.span)
      let seal = [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: checksum >> $0) }
      try Files.makeFolder(Files.folder(of: settledPath))
      try Files.writeAtomically(writer.bytes + seal, to: settledPath)
    }
  }
}

extension SettledRun: LayerValue {
  /// Raised when the bytes change their meaning.
  private static let format = 3

  func write(to writer: inout BinaryWriter) {
    writer.append(Self.format)
    writer.append(facts)
    writer.append(inputs)
    writer.append(stamps)
    writer.append(summary.batches)
    writer.append(summary.sourceBytes)
    writer.append(summary.documents)
    writer.append(summary.rejects)
    writer.append(summary.stages)
    writer.append(summary.files)
    writer.append(summary.set)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> SettledRun {
    guard try reader.value() == Self.format else { throw reader.malformed }
    return SettledRun(
      facts: try reader.value(), inputs: try reader.value(), stamps: try reader.value(),
      summary: Counts(
        batches: try reader.value(), sourceBytes: try reader.value(),
        documents: try reader.value(), rejects: try reader.value(), stages: try reader.value(),
        files: try reader.value(), set: try reader.value()))
  }
}

extension SettledRun.Stamp: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(path)
    writer.append(stamp)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> SettledRun.Stamp {
    SettledRun.Stamp(path: try reader.value(), stamp: try reader.value())
  }
}

extension SettledRun.Counts.Reason: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(reason)
    writer.append(count)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> Self {
    Self(reason: try reader.value(), count: try reader.value())
  }
}

extension SettledRun.Counts.Stage: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(name)
    writer.append(out)
    writer.append(rejected)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> Self {
    Self(name: try reader.value(), out: try reader.value(), rejected: try reader.value())
  }
}

extension RunSummary.PublishedFile: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(name)
    writer.append(bytes)
    writer.append(sha256)
    writer.append(rows)
    writer.append(primerRows)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> Self {
    Self(
      name: try reader.value(), bytes: try reader.value(), sha256: try reader.value(),
      rows: try reader.value(), primerRows: try reader.value())
  }
}
