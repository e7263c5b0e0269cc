import Articles
import DataFiles
import Datasets
import Text

/// What a run takes from a batch that is done: rows, folds, and what to tell repeated
/// articles by.
struct BatchRows: Sendable {
  /// In the order of ``DatasetCatalog/documentTables(withReview:)``; empty in the place of the documents'.
  var tables: [EncodedTable] = []
  var share: CorpusShare
  var rejects: [Reject] = []
  /// Of the documents, in order.
  var ids: [String] = []
  /// For each document, a number that equal texts share.
  var fingerprints: [UInt64] = []
  var sourceBytes = 0

  /// - Throws: ``ProblemReport`` if rows that lie in another file cannot be read.
  func write(to writer: inout BinaryWriter) throws(ProblemReport) {
    writer.append(tables.count)
    for table in tables { try table.write(to: &writer) }
    share.write(to: &writer)
    writer.append(rejects)
    writer.append(ids)
    writer.append(fingerprints.count)
    for fingerprint in fingerprints { writer.write(unsigned: fingerprint) }
    writer.append(sourceBytes)
  }

  init(
    tables: [EncodedTable], share: CorpusShare, rejects: [Reject], ids: [String],
    fingerprints: [UInt64], sourceBytes: Int
  ) {
    self.tables = tables
    self.share = share
    self.rejects = rejects
    self.ids = ids
    self.fingerprints = fingerprints
    self.sourceBytes = sourceBytes
  }

  /// Reads the rows of a file, in which the tables are left.
  init(from reader: inout LayerReader, in path: String) throws(BinaryError) {
    for _ in 0..<(try reader.value() as Int) {
      tables.append(try EncodedTable(from: &reader, in: path))
    }
    share = try CorpusShare(from: &reader)
    rejects = try reader.value()
    ids = try reader.value()
    let count: Int = try reader.value()
    let catalogs = [false, true].map { DatasetCatalog.documentTables(withReview: $0) }
    guard count == ids.count, catalogs.contains(where: { $0.count == tables.count }) else {
      throw reader.malformed
    }
    for _ in 0..<count { fingerprints.append(try reader.binary.readUnsigned()) }
    sourceBytes = try reader.value()
  }
}

extension EncodedTable {
  func write(to writer: inout BinaryWriter) throws(ProblemReport) {
    writer.append(chunk.rows)
    writer.append(chunk.firsts)
    for format in TableFormat.allCases {
      writer.append(members[format] != nil)
      if let member = members[format] { writer.write(try member.bytes()) }
    }
  }

  init(from reader: inout LayerReader, in path: String) throws(BinaryError) {
    self.init(TableChunk(rows: try reader.value(), firsts: try reader.value()))
    for format in TableFormat.allCases where try reader.value() {
      members[format] = .kept(path: path, try reader.binary.readRange())
    }
  }
}

extension EntityFold.Packed: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.write(letters)
    writer.append(numbers.count)
    for number in numbers { writer.write(unsigned: UInt64(number)) }
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> EntityFold.Packed {
    let letters = try reader.binary.readBytes()
    let count: Int = try reader.value()
    guard count <= reader.remaining else { throw reader.malformed }
    var numbers: [UInt32] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count {
      numbers.append(UInt32(truncatingIfNeeded: try reader.binary.readUnsigned()))
    }
    guard let packed = Self(letters: letters, numbers: numbers) else { throw reader.malformed }
    return packed
  }
}

extension PublishedReport: LayerValue where Report: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(report)
    writer.append(id)
    writer.append(documentID)
    writer.append(publishedOn)
    writer.append(personText)
    writer.append(cue)
    writer.append(evidence)
    for offset in [offsets.start, offsets.end, offsets.sourceStart, offsets.sourceEnd] {
      writer.append(offset)
    }
    writer.append(sentence)
    writer.append(isInTitle)
    writer.append(quotationID)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> PublishedReport {
    PublishedReport(
      try reader.value(), id: try reader.value(), documentID: try reader.value(),
      publishedOn: try reader.value(), personText: try reader.value(), cue: try reader.value(),
      evidence: try reader.value(),
      offsets: DocumentView.Offsets(
        start: try reader.value(), end: try reader.value(), sourceStart: try reader.value(),
        sourceEnd: try reader.value()),
      sentence: try reader.value(), isInTitle: try reader.value(),
      quotationID: try reader.value())
  }
}

extension RowID: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(prefix)
    writer.write(stem)
    writer.append(number)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> RowID {
    RowID(
      prefix: try reader.value(), stem: try reader.binary.readBytes(),
      number: try reader.value())
  }
}
