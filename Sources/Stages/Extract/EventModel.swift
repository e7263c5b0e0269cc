import Articles
import Text
import Weights

/// The weights that tell, of a person in a sentence, whether the person leaves or takes up a post
/// there, how, and how sure that is.
///
/// A linear model over hashed features (see ``EventSamples``), learned from marked texts: it finds
/// what no rule of wordings foresaw. `Training/events-model/MODEL.md` is its card.
///
/// The file, in little-endian order:
///
/// | byte | what |
/// |---|---|
/// | 0 | ``magic``, 16 bytes |
/// | 16 | ``version``, 4 bytes |
/// | 20 | the binary logarithm of the number of rows, 4 bytes |
/// | 24 | the binary logarithm of the number of rows of ``SideModel``, 4 bytes |
/// | 28 | zeros |
/// | 32 | for each of 16 questions, in the order of ``Question``, what it has without any feature, then the worth of one point, each 4 bytes, in millionths |
/// | 160 | the rows: a point of 1 byte for each question |
/// | ``end`` | ``SideModel`` |
struct EventModel: Sendable {
  /// What is asked of a person in a sentence: a lane of the rows.
  enum Question: Int {
    case leaves, comes
    case resigned, dismissed, laidOff, retired, moved, sabbatical, termEnded, unspecified
    case confirmed, announced, rumored, denied, historical, threatened
  }

  /// The answers to all questions, in their order.
  struct Answers {
    fileprivate var values = InlineArray<16, Double>(repeating: 0)

    /// Above 0 is yes; of manners or statuses the highest holds.
    subscript(question: Question) -> Double { values[question.rawValue] }

    var manner: DepartureReport.Manner { best(of: Self.manners) }
    var status: EventStatus { best(of: Self.statuses) }

    private func best<Value>(of choices: [(question: Question, value: Value)]) -> Value {
      var best = choices[0]
      for choice in choices where self[choice.question] > self[best.question] { best = choice }
      return best.value
    }

    private static let manners: [(question: Question, value: DepartureReport.Manner)] = [
      (.resigned, .resigned), (.dismissed, .dismissed), (.laidOff, .laidOff), (.retired, .retired),
      (.moved, .moved), (.sabbatical, .sabbatical), (.termEnded, .termEnded),
      (.unspecified, .unspecified),
    ]
    private static let statuses: [(question: Question, value: EventStatus)] = [
      (.confirmed, .confirmed), (.announced, .announced), (.rumored, .rumored), (.denied, .denied),
      (.historical, .historical), (.threatened, .threatened),
    ]
  }

  /// What reports bear as the rule that found them.
  static let rule = "learned"

  static let magic = Array("DEPECHE events\n\0".utf8)
  static let version = 2
  private static let factsStart = 32
  private static let rowStart = factsStart + 16 * 8

  private let rowBits: Int
  let sideBits: Int
  /// The first byte behind the rows.
  var end: Int { Self.rowStart + 16 << rowBits }
  /// By question, without any feature and for each point.
  private var bias = Answers()
  private var worth = InlineArray<16, Double>(repeating: 0)

  /// The weights that are linked into the program.
  static let standard = EventModel()

  private init() {
    let bytes = WeightFile.events.bytes
    precondition(
      Self.magic.indices.allSatisfy { bytes[$0] == Self.magic[$0] }
        && bytes.number(at: 16) == Self.version,
      "the linked events.bin does not belong to this program; build in a clean folder")
    rowBits = Int(bytes.number(at: 20))
    sideBits = Int(bytes.number(at: 24))
    precondition(bytes.count > end, "the linked events.bin is cut off")
    for question in 0..<16 {
      bias.values[question] = Double(bytes.number(at: Self.factsStart + 8 * question)) / 1e6
      worth[question] = Double(bytes.number(at: Self.factsStart + 8 * question + 4)) / 1e6
    }
  }

  /// The row of a feature.
  ///
  /// Features that share a row by chance are taken for one another: with a hundred thousand in use
  /// that costs less than twice the size would.
  static func row(of key: UInt64, bits: Int) -> Int {
    Int(truncatingIfNeeded: key &>> (64 &- UInt64(bits)))
  }

  /// What some features say for one answer, without all others.
  func weight(_ keys: [UInt64], _ question: Question) -> Double {
    let rows = WeightFile.events.rows(from: Self.rowStart)
    return keys.reduce(0) { sum, key in
      let pair = rows[Self.row(of: key, bits: rowBits)][question.rawValue / 2]
      return sum + Double(question.rawValue % 2 == 0 ? (pair &<< 8) &>> 8 : pair &>> 8)
    }
  }

  /// What some features say for each question, in points, and how many they are.
  struct Points {
    fileprivate var even = SIMD8<Int16>()
    fileprivate var odd = SIMD8<Int16>()
    fileprivate var count = 0

    static func + (a: Self, b: Self) -> Self {
      Self(even: a.even &+ b.even, odd: a.odd &+ b.odd, count: a.count + b.count)
    }
  }

  /// The points of features by their keys.
  func points(_ keys: [UInt64]) -> Points {
    let rows = WeightFile.events.rows(from: Self.rowStart)
    var points = Points(count: keys.count)
    for key in keys {
      let row = rows[Self.row(of: key, bits: rowBits)]
      // Two shifts make whole numbers of the bytes.
      points.even &+= (row &<< 8) &>> 8
      points.odd &+= row &>> 8
    }
    return points
  }

  /// The answers by all points of a sample.
  func answers(_ points: Points) -> Answers {
    // Long sentences have more features, not more to say.
    let share = 1 / Double(max(1, points.count)).squareRoot()
    var answers = bias
    for lane in 0..<8 {
      answers.values[2 * lane] += Double(points.even[lane]) * worth[2 * lane] * share
      answers.values[2 * lane + 1] += Double(points.odd[lane]) * worth[2 * lane + 1] * share
    }
    return answers
  }
}
