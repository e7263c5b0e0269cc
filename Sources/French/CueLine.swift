import Text

/// One line of the lists of verbs that tell who comes and who leaves, which
/// `DepartureCueList` and `AppointmentCueList` explain.
struct CueLine {
  let infinitives: [String]
  /// How the verbs tell it: `phrase` and `resigned`.
  let features: [String]
  let rests: IdiomRests

  /// Reads a list in one pass of the tokenizer: to cut out each of its five thousand idioms and to
  /// read it by itself took four times as long.
  static func lines(of list: String) -> [CueLine] {
    let bytes = Array(list.utf8)
    var scanner = TokenScanner(bytes: bytes)
    let tokens = scanner.tokens()
    return TokenScanner.lines(of: tokens).compactMap { CueLine(tokens[$0], in: bytes) }
  }

  private init?(_ line: ArraySlice<Token>, in bytes: [UInt8]) {
    let fields = line.split { $0.isMark(UInt8(ascii: ":")) }
    guard fields.count >= 2 else { return nil }
    infinitives = fields[0].map { bytes.string(in: $0.range) }
    features = fields[1].split { $0.isMark(UInt8(ascii: ",")) }.compactMap { feature in
      guard let first = feature.first, let last = feature.last else { return nil }
      return bytes.string(in: Int(first.start)..<Int(last.end))
    }
    rests = IdiomRests(fields.count < 3 ? [] : fields[2].split { $0.isMark(UInt8(ascii: "|")) })
  }
}
