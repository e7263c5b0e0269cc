import Articles
import DataFiles
import Text

/// A value that can stand in a saved layer: written without its name, read back in
/// the same order.
protocol LayerValue {
  func write(to writer: inout BinaryWriter)
  /// - Throws: ``BinaryError`` for bytes that no such value gives.
  static func read(from reader: inout LayerReader) throws(BinaryError) -> Self
}

/// Reads values of a layer and holds ranges to the text that they lie in.
struct LayerReader: ~Copyable {
  var binary: BinaryReader
  /// No range may end behind this offset.
  var limit = 0

  private let count: Int

  /// - Parameters:
  ///   - bytes: The values, from the first byte on.
  ///   - end: Where the values end; where the bytes do if that is `nil`.
  init(_ bytes: [UInt8], upTo end: Int? = nil) {
    binary = BinaryReader(bytes, upTo: end)
    count = end ?? bytes.count
  }

  /// Bytes not read yet.
  var remaining: Int { count - binary.position }

  /// The error for a value that cannot be one.
  var malformed: BinaryError { .malformed(offset: binary.position) }

  mutating func value<Value: LayerValue>() throws(BinaryError) -> Value {
    try Value.read(from: &self)
  }
}

extension BinaryWriter {
  mutating func append(_ value: some LayerValue) { value.write(to: &self) }
}

extension String: LayerValue {
  func write(to writer: inout BinaryWriter) { writer.write(self) }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> String {
    try reader.binary.readString()
  }
}

extension Int: LayerValue {
  /// Never negative: counts, offsets, thousandths.
  func write(to writer: inout BinaryWriter) { writer.write(count: self) }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> Int {
    try reader.binary.readCount()
  }
}

extension Bool: LayerValue {
  func write(to writer: inout BinaryWriter) { writer.write(self) }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> Bool {
    try reader.binary.readBool()
  }
}

extension Optional: LayerValue where Wrapped: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.write(self != nil)
    if let self { writer.append(self) }
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> Wrapped? {
    try reader.binary.readBool() ? try Wrapped.read(from: &reader) : nil
  }
}

extension Array: LayerValue where Element: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(count)
    for element in self { writer.append(element) }
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> [Element] {
    let count = try Int.read(from: &reader)
    // Every element has a byte at least: a larger count is a broken one.
    guard count <= reader.remaining else { throw reader.malformed }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try Element.read(from: &reader)) }
    return elements
  }
}

extension LayerValue where Self: CaseIterable & Equatable {
  /// Words of a closed list are written as their place in it.
  func write(to writer: inout BinaryWriter) {
    for (index, word) in Self.allCases.enumerated() where word == self { writer.append(index) }
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> Self {
    let index = try Int.read(from: &reader)
    for (place, word) in allCases.enumerated() where place == index { return word }
    throw reader.malformed
  }
}

extension EntityType: LayerValue {}
extension NameMethod: LayerValue {}
extension PersonType: LayerValue {}
extension EventStatus: LayerValue {}
extension DatedBy.Basis: LayerValue {}
extension DepartureReport.Manner: LayerValue {}
extension Document.DateBasis: LayerValue {}
extension Quotation.Kind: LayerValue {}
extension Quotation.Language: LayerValue {}
extension Quotation.LanguageBasis: LayerValue {}
extension Quotation.Attribution: LayerValue {}
extension SentenceTone.Voice: LayerValue {}
extension SentenceTone.Lexicon: LayerValue {}
extension Reject.Reason: LayerValue {}

extension TextRange: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(lowerBound)
    writer.append(count)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> TextRange {
    let start = try Int.read(from: &reader)
    let count = try Int.read(from: &reader)
    guard start <= reader.limit, count <= reader.limit - start else { throw reader.malformed }
    return TextRange(start, start + count)
  }
}

extension CalendarDate: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(year)
    writer.append(month ?? 0)
    writer.append(day ?? 0)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> CalendarDate {
    let year = try Int.read(from: &reader)
    let month = try Int.read(from: &reader)
    let day = try Int.read(from: &reader)
    guard
      let date = CalendarDate(
        year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
    else { throw reader.malformed }
    return date
  }
}

extension EntityReference: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(type)
    writer.append(name)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> EntityReference {
    EntityReference(try reader.value(), try reader.value())
  }
}

extension DatedBy: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(date)
    writer.append(basis)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> DatedBy {
    DatedBy(try reader.value(), basis: try reader.value())
  }
}

extension TextEdit: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(range)
    writer.write(replacement)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> TextEdit {
    TextEdit(try reader.value(), bytes: try reader.binary.readBytes())
  }
}

extension Document.RemovedLine: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(range)
    writer.append(rule)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> Self {
    Self(range: try reader.value(), rule: try reader.value())
  }
}
