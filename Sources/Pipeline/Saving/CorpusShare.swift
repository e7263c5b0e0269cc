import Articles
import DataFiles
import Datasets

/// What a batch gives to the tables of the corpus.
struct CorpusShare: Sendable, Equatable {
  var entities: EntityFold.Packed
  /// Reports of events, encoded: most runs need not look at them, because the tables made of the
  /// same reports are kept.
  var departures: [UInt8]
  var appointments: [UInt8]

  init(_ folds: CorpusFolds) {
    entities = folds.entities.packed
    var writer = BinaryWriter()
    writer.append(folds.departures.reports)
    departures = writer.bytes
    writer = BinaryWriter()
    writer.append(folds.appointments.reports)
    appointments = writer.bytes
  }

  init(from reader: inout LayerReader) throws(BinaryError) {
    entities = try reader.value()
    departures = try reader.binary.readBytes()
    appointments = try reader.binary.readBytes()
  }

  func write(to writer: inout BinaryWriter) {
    writer.append(entities)
    writer.write(departures)
    writer.write(appointments)
  }

  /// The reports of a batch.
  ///
  /// - Throws: ``ProblemReport`` for bytes that were not written so.
  static func reports<Report: EventReport & LayerValue>(
    _ section: [UInt8]
  ) throws(ProblemReport) -> [PublishedReport<Report>] {
    do throws(BinaryError) {
      var reader = LayerReader(section)
      // The ranges of reports are those of texts that are not here.
      reader.limit = .max
      return try reader.value()
    } catch {
      throw ProblemReport(
        .inputOutput, at: "saved batches", "kept reports cannot be read: \(error)",
        help: "Run with --force to make them anew.")
    }
  }
}
