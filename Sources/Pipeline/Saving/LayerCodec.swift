import Articles
import DataFiles
import Stages
import Text

/// Writes what one stage adds to a document, and reads it back.
///
/// A saved batch holds only what its stage wrote: load the source, clean the edits
/// that lead from it to the clean text, translate and extract ranges and words. So
/// the text is saved once, and reading a document of any stage means reading the
/// layers up to it in order.
enum LayerCodec {
  /// Raised when the bytes of a saved batch change their meaning.
  static let version = 4

  static func write(_ document: Document, stage: String, to writer: inout BinaryWriter) {
    switch stage {
    case StageName.load: writeLoaded(document, to: &writer)
    case CleanStage.name: writeCleaned(document, to: &writer)
    case TranslateStage.name: writeTranslated(document, to: &writer)
    case ExtractStage.name: writeExtracted(document, to: &writer)
    default: preconditionFailure("the codec knows no layer of a stage '\(stage)'")
    }
  }

  /// Reads a stage's layer into a document that holds what the stages before wrote.
  static func read(
    into document: inout Document, stage: String, from reader: inout LayerReader
  ) throws(BinaryError) {
    switch stage {
    case StageName.load: document = try readLoaded(from: &reader)
    case CleanStage.name: try readCleaned(into: &document, from: &reader)
    case TranslateStage.name: try readTranslated(into: &document, from: &reader)
    case ExtractStage.name: try readExtracted(into: &document, from: &reader)
    default: preconditionFailure("the codec knows no layer of a stage '\(stage)'")
    }
  }

  // MARK: - load

  private static func writeLoaded(_ document: Document, to writer: inout BinaryWriter) {
    writer.append(document.id)
    writer.append(document.path)
    writer.append(document.record)
    writer.append(document.encoding)
    writer.write(document.source)
    writer.append(document.url)
    writer.append(document.title)
    writeDate(of: document, to: &writer)
    writer.append(document.warnings)
  }

  private static func readLoaded(from reader: inout LayerReader) throws(BinaryError) -> Document {
    let id: String = try reader.value()
    let path: String = try reader.value()
    let record: Int? = try reader.value()
    let encoding: String = try reader.value()
    var document = Document(
      id: id, path: path, source: try reader.binary.readBytes(), encoding: encoding)
    document.record = record
    document.url = try reader.value()
    document.title = try reader.value()
    try readDate(into: &document, from: &reader)
    document.warnings = try reader.value()
    return document
  }

  // MARK: - clean

  private static func writeCleaned(_ document: Document, to writer: inout BinaryWriter) {
    writer.append(document.offsets.edits)
    writer.append(document.removedLines)
    writer.append(document.title)
    writer.append(document.titleRange)
    writer.append(document.byline)
    writer.append(document.creditedSource)
    writeDate(of: document, to: &writer)
    let repairs = document.repairs.sorted { $0.key < $1.key }
    writer.append(repairs.map(\.key))
    writer.append(repairs.map(\.value))
    writer.append(document.warnings)
    writeSentences(of: document, to: &writer)
  }

  private static func readCleaned(
    into document: inout Document, from reader: inout LayerReader
  ) throws(BinaryError) {
    reader.limit = document.source.count
    let edits: [TextEdit] = try reader.value()
    for (edit, next) in zip(edits, edits.dropFirst())
    where edit.range.upperBound > next.range.lowerBound {
      throw reader.malformed
    }
    document.offsets = OffsetMap(edits: edits)
    document.text = document.offsets.text(of: document.source)
    document.removedLines = try reader.value()
    reader.limit = document.text.count
    document.title = try reader.value()
    document.titleRange = try reader.value()
    document.byline = try reader.value()
    document.creditedSource = try reader.value()
    try readDate(into: &document, from: &reader)
    let rules: [String] = try reader.value()
    let counts: [Int] = try reader.value()
    document.repairs = Dictionary(zip(rules, counts)) { $1 }
    document.warnings = try reader.value()
    try readSentences(into: &document, from: &reader)
  }

  // MARK: - translate

  private static func writeTranslated(_ document: Document, to writer: inout BinaryWriter) {
    writer.append(document.language)
    writeDate(of: document, to: &writer)
    writer.append(document.warnings)
    writer.append(document.quotations)
    writeSentences(of: document, to: &writer)
  }

  private static func readTranslated(
    into document: inout Document, from reader: inout LayerReader
  ) throws(BinaryError) {
    reader.limit = document.text.count
    document.language = try reader.value()
    try readDate(into: &document, from: &reader)
    document.warnings = try reader.value()
    document.quotations = try reader.value()
    for (index, quotation) in document.quotations.enumerated() {
      // A parent stands before its children.
      if let parent = quotation.parent, parent >= index { throw reader.malformed }
    }
    try readSentences(into: &document, from: &reader)
  }

  // MARK: - extract

  private static func writeExtracted(_ document: Document, to writer: inout BinaryWriter) {
    // An article names few things often: each is written once.
    var places: [EntityReference: Int] = [:]
    var entities: [EntityReference] = []
    for mention in document.mentions where places[mention.entity] == nil {
      places[mention.entity] = entities.count
      entities.append(mention.entity)
    }
    writer.append(entities)
    writer.append(document.mentions.count)
    for mention in document.mentions {
      writer.append(mention.range)
      writer.append(places[mention.entity] ?? 0)
      writer.append(mention.method)
      writer.append(mention.confidence)
    }
    writer.append(document.tones)
    writer.append(document.departures)
    writer.append(document.appointments)
    writeSentences(of: document, to: &writer)
  }

  private static func readExtracted(
    into document: inout Document, from reader: inout LayerReader
  ) throws(BinaryError) {
    reader.limit = document.text.count
    let entities: [EntityReference] = try reader.value()
    let count: Int = try reader.value()
    guard count <= reader.remaining else { throw reader.malformed }
    document.mentions = []
    document.mentions.reserveCapacity(count)
    for _ in 0..<count {
      let range: TextRange = try reader.value()
      let place: Int = try reader.value()
      guard entities.indices.contains(place) else { throw reader.malformed }
      document.mentions.append(
        Mention(
          range: range, entity: entities[place], method: try reader.value(),
          confidence: try reader.value()))
    }
    document.tones = try reader.value()
    document.departures = try reader.value()
    document.appointments = try reader.value()
    try readSentences(into: &document, from: &reader)
  }

  // MARK: - Shared by several layers

  private static func writeDate(of document: Document, to writer: inout BinaryWriter) {
    writer.append(document.publishedOn)
    writer.append(document.publishedOnBasis)
  }

  private static func readDate(
    into document: inout Document, from reader: inout LayerReader
  ) throws(BinaryError) {
    document.publishedOn = try reader.value()
    document.publishedOnBasis = try reader.value()
  }

  private static func writeSentences(of document: Document, to writer: inout BinaryWriter) {
    writer.append(document.wordCount)
    writer.append(document.sentences)
  }

  private static func readSentences(
    into document: inout Document, from reader: inout LayerReader
  ) throws(BinaryError) {
    reader.limit = document.text.count
    document.wordCount = try reader.value()
    document.sentences = try reader.value()
  }
}
