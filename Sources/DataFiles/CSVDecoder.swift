import CCSV

/// Reads CSV with libcsv, from pieces of any size.
///
/// ```swift
/// var csv = CSVDecoder(delimiter: UInt8(ascii: ","), maxFieldBytes: 16 << 20)
/// while try file.read(64 * 1024, into: &piece) > 0 {
///   csv.decode(piece.span) { result in … }
///   piece.removeAll(keepingCapacity: true)
/// }
/// csv.finish { result in … }
/// ```
///
/// Fields may be quoted, and then hold delimiters, doubled quotes and line ends. Records
/// end with LF, CR LF or CR; empty lines are passed over. A UTF-8 byte order mark
/// at the start is passed over, too; else bytes are not interpreted, so any encoding
/// that keeps ASCII works. Spaces belong to the field, as RFC 4180 has it.
///
/// A record with a quote out of place is reported where it would have stood, and reading
/// goes on after the next line end. If that record held a line end within quotes, the
/// rest of it is taken for records of its own: compare their ``CSVRecord/count``
/// with the header's before trusting them.
@safe package struct CSVDecoder: ~Copyable {
  package typealias Result = Swift.Result<CSVRecord, CSVError>

  private static let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]
  /// The most bytes given to libcsv between two looks at how long the field has become.
  private static let pieceBytes = 64 * 1024

  private let maxFieldBytes: Int
  private let maxRecordBytes: Int
  /// The offset in the file of the next byte.
  private var offset = 0
  /// How many records have begun.
  private var number = 0
  /// Where the record being read began; `nil` between records.
  private var recordOffset: Int?
  /// How many lines have ended in the record being read.
  private var lineEnds = 0
  /// Where the last line begins in the record being read.
  private var lineOffset = 0
  /// Whether the rest of a line is passed over after an error.
  private var isSkipping = false
  /// How many bytes of a byte order mark have been seen; `nil` when past the start.
  private var markBytes: Int? = 0
  // On the heap, because libcsv's callbacks are given its address.
  private let row: UnsafeMutablePointer<CSVRow>
  private let parser: UnsafeMutablePointer<csv_parser>

  /// - Parameters:
  ///   - delimiter: What separates fields; not a quote or a line end.
  ///   - maxFieldBytes: The most bytes of a field. About 64 KiB more may be in memory.
  ///   - maxRecordBytes: The most bytes of a record, each field counted with 8 bytes more.
  ///   - trimsSpaces: Whether spaces and tabs around fields and around quotes are
  ///     dropped; spaces within quotes never are. Without it, a space before an opening
  ///     quote makes that quote a stray one.
  package init(
    delimiter: UInt8 = UInt8(ascii: ","), maxFieldBytes: Int, maxRecordBytes: Int = 256 << 20,
    trimsSpaces: Bool = false
  ) {
    precondition(
      ![UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n")].contains(delimiter),
      "no delimiter: \(delimiter)")
    self.maxFieldBytes = maxFieldBytes
    self.maxRecordBytes = maxRecordBytes
    unsafe row = .allocate(capacity: 1)
    unsafe row.initialize(
      to: CSVRow(maxFieldBytes: maxFieldBytes, maxRecordBytes: maxRecordBytes))
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: csv_parser())
    // Fails only for a null pointer.
    _ = unsafe csv_init(parser, UInt8(CSV_STRICT))
    unsafe csv_set_delim(parser, delimiter)
    // libcsv grows its buffer by this much; its own 128 bytes are slow for long fields.
    unsafe csv_set_blk_size(parser, 16 * 1024)
    if !trimsSpaces { unsafe csv_set_space_func(parser, { _ in 0 }) }
  }

  deinit {
    unsafe csv_free(parser)
    unsafe parser.deallocate()
    unsafe row.deinitialize(count: 1)
    unsafe row.deallocate()
  }

  /// Reads the next piece of the file.
  ///
  /// - Parameters:
  ///   - bytes: Any number of bytes; records may begin and end anywhere in them.
  ///   - receive: Called with each record that ends in them, and each that is broken, in
  ///     file order. When it throws, the rest of `bytes` is lost.
  /// - Throws: What `receive` throws.
  package mutating func decode<E: Error>(
    _ bytes: Span<UInt8>, _ receive: (Result) throws(E) -> Void
  ) throws(E) {
    try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(E) in
      var position = try unsafe passByteOrderMark(buffer, receive)
      while position < buffer.count {
        let end = unsafe endOfPiece(buffer, from: position)
        try unsafe decodePiece(UnsafeBufferPointer(rebasing: buffer[position..<end]), receive)
        position = end
      }
    }
  }

  /// Ends the file: a last record without a line end is given to `receive`.
  package consuming func finish<E: Error>(_ receive: (Result) throws(E) -> Void) throws(E) {
    try settleByteOrderMark(receive)
    guard recordOffset != nil else { return }
    unsafe csv_set_opts(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    let code = unsafe csv_fini(
      parser, receiveField, receiveRowEnd, row)
    if code != 0 {
      try receive(.failure(failure(.unclosedQuote, at: offset)))
    } else if unsafe row.pointee.isEnded {
      try deliver(receive)
    }
  }

  /// The end of a piece that holds at most one line end, as its last byte.
  ///
  /// So at most one record ends in a piece, and its offsets are known, which libcsv
  /// does not tell.
  private func endOfPiece(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let limit = min(buffer.count, start + Self.pieceBytes)
    guard let base = buffer.baseAddress else { return limit }
    var position = start
    while position + 8 <= limit {
      let eight = unsafe EightBytes(base + position)
      let marks = eight.equal(to: UInt8(ascii: "\n")) | eight.equal(to: UInt8(ascii: "\r"))
      if let first = marks.first { return position + first + 1 }
      position += 8
    }
    while position < limit {
      let byte = unsafe buffer[position]
      position += 1
      if isLineEnd(byte) { break }
    }
    return position
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private mutating func decodePiece<E: Error>(
    _ piece: UnsafeBufferPointer<UInt8>, _ receive: (Result) throws(E) -> Void
  ) throws(E) {
    let start = offset
    offset += piece.count
    let endsLine = unsafe isLineEnd(piece[piece.count - 1])
    if isSkipping {
      isSkipping = !endsLine
      return
    }
    if recordOffset == nil {
      // An empty line, or the LF of a CR LF.
      if endsLine, piece.count == 1 { return }
      recordOffset = start
      lineEnds = 0
      lineOffset = start
      number += 1
    }
    let taken = unsafe csv_parse(
      parser, piece.baseAddress, piece.count, receiveField, receiveRowEnd,
      row)
    if taken < piece.count {
      let isQuote = unsafe csv_error(parser) == CSV_EPARSE
      try fail(isQuote ? .strayQuote : .outOfMemory, at: start + taken, endsLine, receive)
    } else if unsafe row.pointee.isEnded {
      try deliver(receive)
    } else if unsafe row.pointee.isTooLarge || parser.pointee.entry_pos > maxFieldBytes {
      try fail(sizeProblem, at: offset, endsLine, receive)
    } else if endsLine, unsafe parser.pointee.pstate == 0 {
      // A line of nothing but trimmed spaces.
      recordOffset = nil
      number -= 1
    } else if unsafe piece[piece.count - 1] == UInt8(ascii: "\n") {
      lineEnds += 1
      lineOffset = offset
    }
  }

  private mutating func deliver<E: Error>(
    _ receive: (Result) throws(E) -> Void
  ) throws(E) {
    let result: Result =
      if unsafe row.pointee.isTooLarge {
        .failure(failure(sizeProblem, at: offset))
      } else {
        unsafe .success(
          CSVRecord(
            number: number, offset: recordOffset ?? offset, bytes: row.pointee.bytes,
            ends: row.pointee.ends))
      }
    unsafe row.pointee.clear()
    recordOffset = nil
    try receive(result)
  }

  private mutating func fail<E: Error>(
    _ problem: CSVError.Problem, at place: Int, _ endsLine: Bool,
    _ receive: (Result) throws(E) -> Void
  ) throws(E) {
    let error = failure(problem, at: place)
    // Without callbacks, this only puts the parser back to its first state.
    _ = unsafe csv_fini(parser, nil, nil, nil)
    unsafe row.pointee.clear()
    recordOffset = nil
    isSkipping = !endsLine
    try receive(.failure(error))
  }

  private func failure(_ problem: CSVError.Problem, at place: Int) -> CSVError {
    CSVError(
      problem: problem, record: number, recordOffset: recordOffset ?? place, offset: place,
      lines: lineEnds + (place > lineOffset ? 1 : 0))
  }

  private var sizeProblem: CSVError.Problem {
    unsafe row.pointee.isRecordTooLarge
      ? .recordTooLarge(limit: maxRecordBytes) : .fieldTooLarge(limit: maxFieldBytes)
  }

  /// Passes over a byte order mark at the start of the file, however it is cut up, and
  /// returns how many of the bytes it took.
  private mutating func passByteOrderMark<E: Error>(
    _ buffer: UnsafeBufferPointer<UInt8>, _ receive: (Result) throws(E) -> Void
  ) throws(E) -> Int {
    var position = 0
    while let seen = markBytes, position < buffer.count {
      guard unsafe buffer[position] == Self.byteOrderMark[seen] else {
        try settleByteOrderMark(receive)
        break
      }
      position += 1
      markBytes = seen + 1 < Self.byteOrderMark.count ? seen + 1 : nil
      if markBytes == nil { offset += Self.byteOrderMark.count }
    }
    return position
  }

  /// Reads what looked like the beginning of a byte order mark and was none.
  private mutating func settleByteOrderMark<E: Error>(
    _ receive: (Result) throws(E) -> Void
  ) throws(E) {
    guard let seen = markBytes else { return }
    markBytes = nil
    guard seen > 0 else { return }
    try unsafe Self.byteOrderMark.withUnsafeBufferPointer { (mark) throws(E) in
      try unsafe decodePiece(UnsafeBufferPointer(rebasing: mark[..<seen]), receive)
    }
  }
}

/// What libcsv's callbacks write to: the fields of the record being read.
private struct CSVRow {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []
  private(set) var isRecordTooLarge = false
  private var isFieldTooLarge = false
  var isEnded = false

  private let maxFieldBytes: Int
  private let maxRecordBytes: Int

  init(maxFieldBytes: Int, maxRecordBytes: Int) {
    self.maxFieldBytes = maxFieldBytes
    self.maxRecordBytes = maxRecordBytes
  }

  var isTooLarge: Bool { isFieldTooLarge || isRecordTooLarge }

  mutating func append(_ field: UnsafeRawBufferPointer) {
    isFieldTooLarge = isFieldTooLarge || field.count > maxFieldBytes
    let size = bytes.count + field.count + (ends.count + 1) * MemoryLayout<Int>.size
    isRecordTooLarge = isRecordTooLarge || size > maxRecordBytes
    if isTooLarge { return }
    unsafe bytes.append(contentsOf: field)
    ends.append(bytes.count)
  }

  mutating func clear() {
    // The arrays are with the receiver now; the next record is likely about as large.
    let (byteCount, fieldCount) = (bytes.count, ends.count)
    bytes = []
    ends = []
    bytes.reserveCapacity(byteCount)
    ends.reserveCapacity(fieldCount)
    isFieldTooLarge = false
    isRecordTooLarge = false
    isEnded = false
  }
}

private func receiveField(
  _ field: UnsafeMutableRawPointer?, _ count: Int, _ row: UnsafeMutableRawPointer?
) {
  unsafe row?.assumingMemoryBound(to: CSVRow.self).pointee
    .append(UnsafeRawBufferPointer(start: field, count: count))
}

private func receiveRowEnd(_ terminator: Int32, _ row: UnsafeMutableRawPointer?) {
  unsafe row?.assumingMemoryBound(to: CSVRow.self).pointee.isEnded = true
}
