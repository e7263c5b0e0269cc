import Weights

/// A linear model of what an organization is to a person of whom an event is told: one that is
/// left, one that is joined, or neither.
///
/// `Training/events-model/train.py` makes its weights, which stand behind those of ``EventModel``
/// in `events.bin`, in little-endian order: what each side has without any feature, then the worth
/// of one point, each 4 bytes, in millionths; then the rows, a point of 1 byte for each side.
struct SideModel: Sendable {
  /// A lane of the rows.
  enum Side: Int {
    case left, joined
  }

  private static let sides = 2

  private let start: Int
  private let rowBits: Int
  private let bias: [Double]
  private let worth: [Double]

  /// The weights that are linked into the program.
  static let standard = SideModel(at: EventModel.standard.end, bits: EventModel.standard.sideBits)

  private init(at offset: Int, bits: Int) {
    let bytes = WeightFile.events.bytes
    let facts = (0..<2 * Self.sides).map { Double(bytes.number(at: offset + 4 * $0)) / 1e6 }
    bias = [facts[0], facts[2]]
    worth = [facts[1], facts[3]]
    start = offset + 8 * Self.sides
    rowBits = bits
    precondition(
      bytes.count == start + Self.sides << rowBits, "the linked events.bin is cut off")
  }

  /// How much some features say for a side; above 0 is yes.
  func answer(_ keys: [UInt64], _ side: Side) -> Double {
    let bytes = WeightFile.events.bytes
    let points = keys.reduce(0) { sum, key in
      let row = EventModel.row(of: key, bits: rowBits)
      return sum + Int(Int8(bitPattern: bytes[start + Self.sides * row + side.rawValue]))
    }
    let share = 1 / Double(max(1, keys.count)).squareRoot()
    return bias[side.rawValue] + Double(points) * worth[side.rawValue] * share
  }
}

extension Span<UInt8> {
  /// The little-endian number at a byte.
  func number(at offset: Int) -> Int32 {
    (0..<4).reduce(0) { $0 | Int32(self[offset + $1]) << (8 * Int32($1)) }
  }
}
