import Text
import Weights

/// Why a file of weights cannot be used.
package enum NameModelError: Error, Equatable {
  /// It does not begin as such a file does.
  case notAModel
  /// It was written for other features or tags than this program has.
  case wrongVersion(found: Int, needed: Int)
  /// It is cut off, or longer than it says.
  case wrongSize(found: Int, needed: Int)
}

/// The weights of the name tagger: what each feature says for and against each tag.
///
/// The file, in little-endian order:
///
/// | byte | what |
/// |---|---|
/// | 0 | ``magic``, 16 bytes |
/// | 16 | ``version``, 4 bytes |
/// | 20 | the binary logarithm of the number of rows, 4 bytes |
/// | 24 | ``unit``, 4 bytes |
/// | 28 | zeros |
/// | 64 | points for each tag (column) after each tag (row): 16 rows of 16 numbers of 2 bytes; row 15 is the start of a sentence |
/// | 576 | the rows: 14 points of 1 byte, for all tags but `outside`, and 2 bytes that tell which feature the row is of |
///
/// Points of a tag that cannot stand behind another are -12000: nothing makes up for them.
///
/// A row says nothing of the tag `outside`: only differences matter. A feature is looked
/// for in two rows side by side, and is unknown if neither bears its mark.
package struct NameModel: Sendable {
  package static let magic = Array("DEPECHE names\n\0\0".utf8)
  package static let version = 1
  package static let headerSize = 64
  package static let rowStart = headerSize + 16 * 32
  /// Row of the transitions that begin a sentence.
  package static let start = 15

  /// One row, in each lane the points of two tags: the first of a type in the lower byte.
  typealias Row = SIMD8<Int16>

  private enum Storage: Sendable {
    case linked
    case rows([Row])
  }

  /// Points for each tag after each tag.
  let transitions: [TagRow]
  /// How many points make a factor of *e* in probability.
  package let unit: Int
  /// What each feature of ``CommonFeatureTemplate/keys`` says: so one feature in four need not
  /// be looked for.
  private var common: [TagRow] = []
  private let rowBits: Int
  private let storage: Storage

  /// The weights that are linked into the program.
  package static let standard: NameModel = {
    do {
      return try NameModel(WeightFile.names.bytes, storage: .linked)
    } catch {
      preconditionFailure(
        "the linked names.bin does not belong to this program; build in a clean folder: \(error)")
    }
  }()

  /// Weights from the bytes of a file.
  package init(_ bytes: [UInt8]) throws(NameModelError) {
    var rows: [Row] = []
    var index = Self.rowStart
    rows.reserveCapacity(bytes.count / 16)
    while index + 16 <= bytes.count {
      var row = Row()
      for lane in 0..<8 {
        row[lane] = Int16(bytes[index + 2 * lane]) | Int16(bytes[index + 2 * lane + 1]) << 8
      }
      rows.append(row)
      index += 16
    }
    try self.init(bytes.span, storage: .rows(rows))
  }

  private init(_ bytes: Span<UInt8>, storage: Storage) throws(NameModelError) {
    guard bytes.count >= Self.rowStart else { throw .notAModel }
    for (index, byte) in Self.magic.enumerated() where bytes[index] != byte { throw .notAModel }
    func number(at offset: Int, size: Int) -> Int {
      (0..<size).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    let version = number(at: 16, size: 4)
    guard version == Self.version else {
      throw .wrongVersion(found: version, needed: Self.version)
    }
    let bits = number(at: 20, size: 4)
    guard 1...24 ~= bits, bytes.count == Self.rowStart + 16 << bits else {
      throw .wrongSize(found: bytes.count, needed: Self.rowStart + 16 << min(bits, 24))
    }
    rowBits = bits
    unit = number(at: 24, size: 4)
    transitions = (0..<16).map { row in
      var points = TagRow()
      for tag in 0..<16 {
        points[tag] = Int16(
          truncatingIfNeeded: number(at: Self.headerSize + row * 32 + tag * 2, size: 2))
      }
      return points
    }
    self.storage = storage
    common = CommonFeatureTemplate.keys.map { points(of: [$0]) }
  }

  /// The sum of what the features of a token say of each tag; 0 for `outside` and in the last
  /// lane. `sum` is an empty one, for the sake of its room, and empty again afterwards.
  func points(
    of token: Int, in sentence: AnalyzedText.Sentence, _ reader: inout FeatureReader,
    _ sum: inout FeatureSum
  ) -> TagRow {
    reader.read(token, in: sentence, into: &sum)
    return take(&sum)
  }

  /// The same for features by their hashes, ``NameFeatures/maximum`` at most.
  func points(of keys: [UInt64]) -> TagRow {
    var sum = FeatureSum(self)
    for key in keys { sum.add(key) }
    return take(&sum)
  }

  private func take(_ sum: inout FeatureSum) -> TagRow {
    switch storage {
    case .linked: sum.take(WeightFile.names.rows(from: Self.rowStart))
    case .rows(let rows): sum.take(rows.span)
    }
  }

  /// What tells the features apart that may stand in the same row; never 0.
  @inline(__always)
  package static func mark(of key: UInt64) -> UInt16 {
    max(1, UInt16(truncatingIfNeeded: key))
  }

  /// The sum of what some features say of each tag.
  ///
  /// The hashes come first and the rows later, in a loop so short that the processor looks for
  /// many rows at a time: each is a miss of the cache, and they took a tenth of the time of a run.
  struct FeatureSum: FeatureSink {
    private var sum = TagRow()
    /// The hashes of the features whose rows are still to be found.
    private var keys = InlineArray<192, UInt64>(repeating: 0)
    private var count = 0
    private let common: [TagRow]
    private let shift: UInt64

    init(_ model: NameModel) {
      common = model.common
      shift = UInt64(64 - model.rowBits)
    }

    @inline(__always)
    mutating func add(_ template: FeatureTemplate, _ value: UInt64) {
      add(template.key(of: value))
    }

    @inline(__always)
    mutating func addCommon(_ kind: CommonFeatureTemplate, _ value: UInt64) {
      sum = sum &+ common[kind.number(of: value)]
    }

    @inline(__always)
    fileprivate mutating func add(_ key: UInt64) {
      keys[count] = key
      count &+= 1
    }

    /// What came together, and begins anew.
    fileprivate mutating func take(_ rows: borrowing Span<Row>) -> TagRow {
      var points = sum
      let keys = keys.span.extracting(first: count)
      for index in keys.indices {
        let place = Int(truncatingIfNeeded: keys[index] &>> shift)
        let mark = NameModel.mark(of: keys[index])
        // Without a branch: no processor can foretell which of the two rows bears the mark, or that
        // neither does, and a wrong guess throws away the look-ups begun behind it.
        var row = rows[place ^ (Self.mark(in: rows[place]) == mark ? 0 : 1)]
        row &= Row(repeating: 0 &- (Self.mark(in: row) == mark ? 1 : 0))
        // Two shifts make whole numbers of the bytes, without a look at single lanes.
        points.first &+= (row &<< 8) &>> 8
        points.next &+= row &>> 8
      }
      // A row bears its mark where the last lane is.
      points.first[7] = 0
      points.next[7] = 0
      sum = TagRow()
      count = 0
      return points
    }

    @inline(__always)
    private static func mark(in row: Row) -> UInt16 { UInt16(bitPattern: row[7]) }
  }
}
