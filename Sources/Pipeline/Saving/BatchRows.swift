import Articles
import DataFiles
import Datasets
import Text

/// What a run takes from a batch that is done: rows, folds, and what to tell repeated
/// articles by.
struct BatchRows: Sendable {
  /// In the order of ``DatasetCatalog/documentTables``.
  var tables: [EncodedTable] = []
  var entities = EntityFold()
  var events: EventSections
  var rejects: [Reject] = []
  /// Of the documents, in order.
  var ids: [String] = []
  /// For each document, a number that equal texts share.
  var fingerprints: [UInt64] = []
  var sourceBytes = 0

  func write(to writer: inout BinaryWriter) {
    writer.append(tables.count)
    for table in tables { table.write(to: &writer) }
    writer.append(entities.counts)
    events.write(to: &writer)
    writer.append(rejects)
    writer.append(ids)
    writer.append(fingerprints.count)
    for fingerprint in fingerprints { writer.write(unsigned: fingerprint) }
    writer.append(sourceBytes)
  }

  init(
    tables: [EncodedTable], entities: EntityFold, events: EventSections, rejects: [Reject],
    ids: [String],
    fingerprints: [UInt64], sourceBytes: Int
  ) {
    self.tables = tables
    self.entities = entities
    self.events = events
    self.rejects = rejects
    self.ids = ids
    self.fingerprints = fingerprints
    self.sourceBytes = sourceBytes
  }

  init(from reader: inout LayerReader) throws(BinaryError) {
    for _ in 0..<(try reader.value() as Int) {
      tables.append(try EncodedTable(from: &reader))
    }
    entities = EntityFold(counts: try reader.value())
    events = try EventSections(from: &reader)
    rejects = try reader.value()
    ids = try reader.value()
    let count: Int = try reader.value()
    guard count == ids.count, tables.count == DatasetCatalog.documentTables.count else {
      throw reader.malformed
    }
    for _ in 0..<count { fingerprints.append(try reader.binary.readUnsigned()) }
    sourceBytes = try reader.value()
  }
}

extension EncodedTable {
  fileprivate func write(to writer: inout BinaryWriter) {
    writer.append(chunk.rows)
    writer.append(chunk.firsts)
    for format in TableFormat.allCases {
      writer.append(members[format] != nil)
      if let member = members[format] { writer.write(member) }
    }
  }

  fileprivate init(from reader: inout LayerReader) throws(BinaryError) {
    self.init(TableChunk(rows: try reader.value(), firsts: try reader.value()))
    for format in TableFormat.allCases where try reader.value() {
      members[format] = try reader.binary.readBytes()
    }
  }
}

extension EntityCount: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(id)
    writer.append(type)
    for counts in [names, surfaces] {
      writer.append(counts.count)
      // Sorted, so that the same batch gives the same bytes.
      for (word, count) in counts.sorted(by: { $0.key < $1.key }) {
        writer.append(word)
        writer.append(count)
      }
    }
    writer.append(mentions)
    writer.append(documents)
    writer.append(firstSeenOn)
    writer.append(lastSeenOn)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> EntityCount {
    EntityCount(
      id: try reader.value(), type: try reader.value(), names: try counts(from: &reader),
      surfaces: try counts(from: &reader), mentions: try reader.value(),
      documents: try reader.value(), firstSeenOn: try reader.value(),
      lastSeenOn: try reader.value())
  }

  private static func counts(from reader: inout LayerReader) throws(BinaryError) -> [String: Int] {
    var counts: [String: Int] = [:]
    for _ in 0..<(try reader.value() as Int) {
      let word: String = try reader.value()
      // Not an optional, which would be read otherwise.
      counts[word] = try reader.value() as Int
    }
    return counts
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
