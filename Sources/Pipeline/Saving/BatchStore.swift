import Articles
import Crypto
import DataFiles

/// What stages gave for batches, each result under a key of all that decides it: the content
/// of the batch, and the versions, settings, files and model of the stages up to this one.
///
/// A result is never changed, so that one which is there and whole can be used whenever its key
/// comes up again; a killed run leaves whole results, and broken ones that their checksum gives
/// away. Used from many tasks at a time.
struct BatchStore: Sendable {
  /// The folder of all results.
  let path: String
  /// The stages that the results are of, from load on.
  let stages: [StageKey]
  private let digests: [String: String]

  init(path: String, stages: [StageKey]) {
    self.path = path
    self.stages = stages
    digests = Dictionary(
      stages.indices.map { (stages[$0].name, StageKey.digest(stages[...$0])) }
    ) { first, _ in first }
  }

  // MARK: - Keys

  /// The name of a stage's result, below ``path``.
  func name(of stage: String, batch: String) -> String {
    let digest = SHA256.hash(data: Array("\(digests[stage] ?? "") \(batch)".utf8))
    let key = digest.prefix(16).hexadecimal
    return "\(stage)/\(key.prefix(2))/\(key).bin"
  }

  /// The name of rows that were made once more because of what other batches hold.
  ///
  /// - Parameters:
  ///   - batch: The batch's key.
  ///   - changes: What about the rows depends on other batches.
  /// - Returns: A path below ``path``.
  func name(ofRowsFor batch: String, changes: String) -> String {
    let digest = SHA256.hash(
      data: Array("\(digests[StageName.aggregate] ?? "") \(batch) \(changes)".utf8))
    let key = digest.prefix(16).hexadecimal
    return "\(StageName.aggregate)/\(key.prefix(2))/\(key).bin"
  }

  /// The name of a batch's rows of the documents, which show the numbers of records and what they
  /// repeat; the other rows show neither.
  ///
  /// - Parameters:
  ///   - batch: The batch's key.
  ///   - place: Where it begins.
  ///   - changes: As in ``name(ofRowsFor:changes:)``.
  /// - Returns: A path below ``path``.
  func name(ofDocumentsOf batch: String, at place: BatchPlace, changes: String = "") -> String {
    name(ofRowsFor: batch, changes: "documents from \(place.record ?? 0) on\n\(changes)")
  }

  func has(_ name: String) -> Bool { Files.kind(of: "\(path)/\(name)") == .file }

  // MARK: - Layers

  /// Keeps what a stage added to a batch.
  ///
  /// Every document comes with its place among those that load gave for the batch.
  func save(
    _ documents: [(place: Int, document: Document)], rejects: [Reject], stage: String,
    batch: String, at batchPlace: BatchPlace
  ) throws(ProblemReport) {
    var writer = BinaryWriter()
    writer.append(batchPlace.kept(rejects))
    writer.append(documents.count)
    for (place, document) in documents {
      writer.append(place)
      if stage == StageName.load {
        var document = document
        document.record = batchPlace.kept(document.record, of: document.path)
        LayerCodec.write(document, stage: stage, to: &writer)
      } else {
        LayerCodec.write(document, stage: stage, to: &writer)
      }
    }
    try save(writer, as: name(of: stage, batch: batch))
  }

  /// Reads a batch as it was behind the last of some stages: all stages from load on,
  /// in order.
  ///
  /// - Throws: ``ProblemReport`` of kind `input` for a batch that is not as it was written,
  ///   or not there; `inputOutput` for one that cannot be read.
  func read(
    batch: String, at batchPlace: BatchPlace, stages: [String]
  ) throws(ProblemReport) -> (documents: [Document], rejects: [Reject]) {
    var documents: [Int: Document] = [:]
    var rejects: [Reject] = []
    for stage in stages {
      try read(name(of: stage, batch: batch)) { (reader) throws(BinaryError) in
        rejects += try reader.value() as [Reject]
        let count: Int = try reader.value()
        var passed: [Int: Document] = [:]
        for _ in 0..<count {
          let place: Int = try reader.value()
          var document = documents[place] ?? Document(id: "", source: [])
          try LayerCodec.read(into: &document, stage: stage, from: &reader)
          if stage == StageName.load {
            document.record = batchPlace.shown(document.record, of: document.path)
          }
          passed[place] = document
        }
        documents = passed
      }
    }
    return (documents.sorted { $0.key < $1.key }.map(\.value), batchPlace.shown(rejects))
  }

  // MARK: - Rows

  /// Keeps rows and what else a run takes from a batch.
  func save(_ rows: BatchRows, as name: String) throws(ProblemReport) {
    var writer = BinaryWriter()
    try rows.write(to: &writer)
    try save(writer, as: name)
  }

  /// - Returns: `nil` if they are not there, or not whole.
  func rows(_ name: String) -> BatchRows? {
    kept(name) { (reader, path) throws(BinaryError) in try BatchRows(from: &reader, in: path) }
  }

  /// Keeps the rows of one table.
  func save(_ table: EncodedTable, as name: String) throws(ProblemReport) {
    var writer = BinaryWriter()
    try table.write(to: &writer)
    try save(writer, as: name)
  }

  /// - Returns: `nil` if it is not there, or not whole.
  func table(_ name: String) -> EncodedTable? {
    kept(name) { (reader, path) throws(BinaryError) in try EncodedTable(from: &reader, in: path) }
  }

  private func kept<Value>(
    _ name: String, _ body: (inout LayerReader, String) throws(BinaryError) -> Value
  ) -> Value? {
    guard has(name) else { return nil }
    var value: Value?
    try? read(name) { (reader) throws(BinaryError) in
      value = try body(&reader, "\(path)/\(name)")
    }
    return value
  }

  /// Keeps tables of the corpus: what is in front of their compressed rows with its length before
  /// it, then the rows, of which memory holds a piece at a time.
  func save(_ tables: [PreparedTable], as name: String) throws(ProblemReport) {
    var head = BinaryWriter()
    head.append(tables.count)
    for table in tables { table.writeHead(to: &head) }
    let path = "\(path)/\(name)"
    let bytes =
      [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: head.bytes.count >> $0) } + head.bytes
    try translating { () throws(FileError) in
      try Files.makeFolder(Files.folder(of: path))
      try Self.write(bytes, tables.flatMap(\.parts), to: path)
    }
  }

  private static func write(
    _ head: [UInt8], _ parts: [PreparedTable.Part], to path: String
  ) throws(FileError) {
    var file = try OutputFile(path: path)
    var checksum = Checksum()
    checksum.update(head.span)
    try file.write(head)
    for part in parts {
      switch part.member {
      case .bytes(let bytes):
        checksum.update(bytes.span)
        try file.write(bytes)
      case .kept(let path, let range):
        try Files.forEachPiece(of: path, in: range) { (piece) throws(FileError) in
          checksum.update(piece.span)
          try file.write(piece)
        }
      }
    }
    try file.write(seal(checksum.crc32))
    try file.close()
  }

  /// - Returns: `nil` if they are not there, or not whole.
  func tables(_ name: String) -> [PreparedTable]? {
    let path = "\(path)/\(name)"
    guard has(name), let size = try? Files.size(of: path), size >= 8 else { return nil }
    do {
      var checksum = Checksum()
      try Files.forEachPiece(of: path, in: 0..<size - 4) { checksum.update($0.span) }
      let length = try Files.read(path, in: 0..<4)
      let headBytes = (0..<4).reduce(0) { $0 | Int(length[$1]) << (8 * $1) }
      guard try Files.read(path, in: size - 4..<size) == Self.seal(checksum.crc32),
        headBytes <= size - 8
      else { return nil }
      var reader = LayerReader(try Files.read(path, in: 4..<4 + headBytes))
      var start = 4 + headBytes
      var tables: [PreparedTable] = []
      for _ in 0..<(try reader.value() as Int) {
        tables.append(try PreparedTable(headFrom: &reader, in: path, from: &start))
      }
      return start == size - 4 ? tables : nil
    } catch {
      return nil
    }
  }

  // MARK: - Files

  private func save(_ writer: BinaryWriter, as name: String) throws(ProblemReport) {
    let path = "\(path)/\(name)"
    let seal = Self.seal(of: writer.bytes.span)
    try translating { () throws(FileError) in
      do throws(FileError) {
        try Self.write(writer.bytes, seal, to: path)
      } catch  where error.isMissing {
        try Files.makeFolder(Files.folder(of: path))
        try Self.write(writer.bytes, seal, to: path)
      }
    }
  }

  /// Not synchronized: what the disk loses can be made again, and the seal tells. Renamed: where
  /// a file repeats itself, another batch of the same key may be reading the same bytes.
  private static func write(
    _ bytes: [UInt8], _ seal: [UInt8], to path: String
  ) throws(FileError) {
    let temporary = "\(path).\(String(UInt64.random(in: 0 ... .max), radix: 36))"
    do throws(FileError) {
      var file = try OutputFile(path: temporary)
      try file.write(bytes)
      try file.write(seal)
      try file.close()
      try Files.rename(from: temporary, to: path)
    } catch {
      try? Files.remove(temporary)
      throw FileError(error.operation, path, code: error.code)
    }
  }

  private func read(
    _ name: String, _ body: (inout LayerReader) throws(BinaryError) -> Void
  ) throws(ProblemReport) {
    let path = "\(path)/\(name)"
    var bytes: [UInt8] = []
    do {
      bytes = try Files.readAll(path)
    } catch  where error.isMissing {
      throw ProblemReport(
        .input, at: path, "a saved batch is gone", help: "Run from the start to make it anew.")
    } catch {
      throw ProblemReport(.inputOutput, at: path, error.description)
    }
    do throws(BinaryError) {
      var reader = LayerReader(bytes, upTo: try Self.endOfSealed(bytes))
      try body(&reader)
    } catch {
      throw ProblemReport(
        .input, at: path, "the saved batch is broken: \(error)",
        help: "Run from the start to make it anew.")
    }
  }

  /// The four bytes behind a batch that tell whether it is as it was written.
  private static func seal(of bytes: Span<UInt8>) -> [UInt8] { seal(Checksum.crc32(of: bytes)) }

  private static func seal(_ checksum: UInt32) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: checksum >> UInt32($0)) }
  }

  /// Where a batch ends and its seal begins.
  private static func endOfSealed(_ bytes: [UInt8]) throws(BinaryError) -> Int {
    let end = max(0, bytes.count - 4)
    guard bytes[end...].elementsEqual(seal(of: bytes.span.extracting(..<end))) else {
      throw .malformed(offset: end)
    }
    return end
  }
}
