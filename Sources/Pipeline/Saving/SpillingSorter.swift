import Articles
import DataFiles

/// Sorts values of which memory holds only so many: the others wait in a temporary file.
///
/// Used from one task.
final class SpillingSorter<Value: LayerValue> {
  private let folder: String
  private let limit: Int
  private let precedes: (Value, Value) -> Bool
  private var values: [Value] = []
  private var weight = 0
  private var file: TemporaryFile?
  private var fileBytes = 0
  /// Stretches of the file, each with values in order.
  private var runs: [Range<Int>] = []

  /// - Parameters:
  ///   - folder: Where the temporary file is made, if one is needed.
  ///   - limit: The weight that memory holds.
  ///   - precedes: Whether the first of two values stands before the second one; a strict
  ///     order. Equal values come in any order.
  init(
    in folder: String, limit: Int, by precedes: @escaping (Value, Value) -> Bool
  ) {
    self.folder = folder
    self.limit = limit
    self.precedes = precedes
  }

  /// Takes in a value.
  ///
  /// - Throws: ``ProblemReport`` of kind `inputOutput` if the file cannot be written.
  func add(_ value: Value, weight: Int = 1) throws(ProblemReport) {
    values.append(value)
    self.weight += weight
    if self.weight >= limit { try spill() }
  }

  /// Gives out all values in order, and is empty then.
  func drain(_ body: (Value) throws(ProblemReport) -> Void) throws(ProblemReport) {
    if !runs.isEmpty { try spill() }
    let sorted = values.sorted(by: precedes)
    values = []
    weight = 0
    for value in sorted { try body(value) }
    guard let file = file.take() else { return }
    fileBytes = 0
    var heads: [Head] = []
    for run in runs {
      var reader = RunReader(file: file, rest: run)
      if let value: Value = try reader.next() { heads.append(Head(value: value, reader: reader)) }
    }
    runs = []
    for place in heads.indices.reversed() { sink(place, in: &heads) }
    while !heads.isEmpty {
      try body(heads[0].value)
      if let value: Value = try heads[0].reader.next() {
        heads[0].value = value
      } else {
        heads.swapAt(0, heads.count - 1)
        heads.removeLast()
      }
      if !heads.isEmpty { sink(0, in: &heads) }
    }
  }

  /// The next value of a run; a binary heap of these has the first of all values on top.
  private struct Head {
    var value: Value
    var reader: RunReader
  }

  private func sink(_ start: Int, in heads: inout [Head]) {
    var place = start
    while true {
      var first = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < heads.count && precedes(heads[child].value, heads[first].value) {
        first = child
      }
      if first == place { return }
      heads.swapAt(place, first)
      place = first
    }
  }

  private func spill() throws(ProblemReport) {
    guard !values.isEmpty else { return }
    let sorted = values.sorted(by: precedes)
    values = []
    weight = 0
    let start = fileBytes
    try translating { () throws(FileError) in
      if file == nil { file = try TemporaryFile(in: folder) }
      var bytes: [UInt8] = []
      for value in sorted {
        var writer = BinaryWriter()
        writer.append(value)
        RunReader.append(writer.bytes, to: &bytes)
        if bytes.count >= RunReader.pieceBytes {
          try file?.write(bytes, at: fileBytes)
          fileBytes += bytes.count
          bytes.removeAll(keepingCapacity: true)
        }
      }
      try file?.write(bytes, at: fileBytes)
      fileBytes += bytes.count
    }
    runs.append(start..<fileBytes)
  }
}

/// Reads values that stand one behind the other, each with its length before it.
private struct RunReader {
  static let pieceBytes = 1 << 18

  let file: TemporaryFile
  var rest: Range<Int>
  private var piece: [UInt8] = []
  private var start = 0

  init(file: TemporaryFile, rest: Range<Int>) {
    self.file = file
    self.rest = rest
  }

  static func append(_ value: [UInt8], to bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value.count >> shift))
    }
    bytes += value
  }

  mutating func next<Value: LayerValue>() throws(ProblemReport) -> Value? {
    if rest.isEmpty, start == piece.count { return nil }
    try fill(4)
    let length = (0..<4).reduce(0) { $0 | Int(piece[start + $1]) << (8 * $1) }
    try fill(4 + length)
    defer { start += 4 + length }
    do throws(BinaryError) {
      var reader = LayerReader(Array(piece[start + 4..<start + 4 + length]))
      // The ranges of reports are those of texts that are not here.
      reader.limit = .max
      // Not an optional, which would be read otherwise.
      let value: Value = try reader.value()
      return value
    } catch {
      throw ProblemReport(
        .inputOutput, at: "temporary file", "what was written cannot be read: \(error)")
    }
  }

  /// Makes so many bytes stand in ``piece`` from ``start`` on.
  private mutating func fill(_ count: Int) throws(ProblemReport) {
    guard piece.count - start < count else { return }
    piece.removeFirst(start)
    start = 0
    let missing = max(count - piece.count, Self.pieceBytes)
    let end = min(rest.upperBound, rest.lowerBound + missing)
    try translating { () throws(FileError) in
      piece += try file.read(rest.lowerBound..<end)
    }
    rest = end..<rest.upperBound
    guard piece.count >= count else {
      throw ProblemReport(.inputOutput, at: "temporary file", "what was written is not whole")
    }
  }
}
