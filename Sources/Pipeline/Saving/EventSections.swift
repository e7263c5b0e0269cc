import Articles
import Crypto
import DataFiles
import Datasets

/// The reports of events of a batch, encoded: most runs need not look at them, because the tables
/// made of the same reports are kept.
struct EventSections: Sendable {
  var departures: [UInt8]
  var appointments: [UInt8]

  init(_ folds: CorpusFolds) {
    var writer = BinaryWriter()
    writer.append(folds.departures.reports)
    departures = writer.bytes
    writer = BinaryWriter()
    writer.append(folds.appointments.reports)
    appointments = writer.bytes
  }

  init(from reader: inout LayerReader) throws(BinaryError) {
    departures = try reader.binary.readBytes()
    appointments = try reader.binary.readBytes()
  }

  func write(to writer: inout BinaryWriter) {
    writer.write(departures)
    writer.write(appointments)
  }

  /// The reports of all batches, in order.
  ///
  /// - Throws: ``ProblemReport`` for bytes that were not written so.
  static func fold<Report: EventReport & LayerValue>(
    _ sections: [[UInt8]]
  ) throws(ProblemReport) -> EventFold<Report> {
    var reports: [PublishedReport<Report>] = []
    for section in sections {
      do throws(BinaryError) {
        var reader = LayerReader(section)
        // The ranges of reports are those of texts that are not here.
        reader.limit = .max
        reports += try reader.value() as [PublishedReport<Report>]
      } catch {
        throw ProblemReport(
          .inputOutput, at: "saved batches", "kept reports cannot be read: \(error)",
          help: "Run with --force to make them anew.")
      }
    }
    return EventFold(reports: reports)
  }

  /// A number for the reports of all batches.
  static func digest(_ sections: [[UInt8]]) -> String {
    var hash = SHA256()
    for section in sections { hash.update(data: section) }
    return hash.finalize().hexadecimal
  }
}

/// A table that is known as a whole, ready to be written.
struct PreparedTable: Sendable {
  /// The rows in one format: those for the top as they are, the others compressed.
  struct Part: Sendable {
    var format: TableFormat
    var top: [UInt8] = []
    var member: [UInt8]
  }

  var name: String
  var rows: Int
  /// Rows that stand at the top.
  var primerRows: Int
  var parts: [Part]
}

extension PreparedTable: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(name)
    writer.append(rows)
    writer.append(primerRows)
    writer.append(parts)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> PreparedTable {
    PreparedTable(
      name: try reader.value(), rows: try reader.value(), primerRows: try reader.value(),
      parts: try reader.value())
  }
}

extension PreparedTable.Part: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(format)
    writer.write(top)
    writer.write(member)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> PreparedTable.Part {
    PreparedTable.Part(
      format: try reader.value(), top: try reader.binary.readBytes(),
      member: try reader.binary.readBytes())
  }
}

extension TableFormat: LayerValue {}
