package import Text

/// Words that ran together where a link was lost: `soirle`, `OpenAIles`.
///
/// A token is cut only where both halves are known and the whole is not a word.
/// The right half is one of a closed list: articles, prepositions and a few
/// participles, or, after a small letter, a name that the text has elsewhere. The
/// left half is a frequent word, or a name that stands alone elsewhere in the
/// text. Endings that French itself makes of such halves are left alone:
/// `nouvel` + `le`, `ange` + `la`.
package enum GluedWords {
  /// Where a space is missing, as byte offsets in text order. Cost: one pass over
  /// the tokens.
  package static func seams(in text: AnalyzedText) -> [Int] {
    let halves = RightHalves.shared
    var names = NamesOfText()
    var seams: [Int] = []
    for token in text.tokens where token.kind == .word && token.end - token.start >= 6 {
      if let seam = seam(in: token, of: text, halves, &names) { seams.append(seam) }
    }
    return seams
  }

  private static func seam(
    in token: Token, of text: AnalyzedText, _ halves: RightHalves, _ names: inout NamesOfText
  ) -> Int? {
    let range = Int(token.start)..<Int(token.end)
    if token.flags.contains(.innerCapital),
      let seam = capitalSeam(in: range, of: text, &names)
    {
      return seam
    }
    for number in halves.numbers(endingAt: range.upperBound, in: text.bytes) {
      let right = halves.words[number]
      guard right.count + 3 < range.count else { continue }
      let seam = range.upperBound - right.count
      guard text.bytes[seam..<range.upperBound].elementsEqual(right),
        isLeftHalf(range.lowerBound..<seam, before: right, of: token, text, &names)
      else { continue }
      return seam
    }
    return nil
  }

  private static func isLeftHalf(
    _ left: Range<Int>, before right: [UInt8], of token: Token, _ text: AnalyzedText,
    _ names: inout NamesOfText
  ) -> Bool {
    // `nouvel` + `le`, `Daniel` + `le`: the feminine of a word in -l.
    if right[0] == UInt8(ascii: "l"), text.bytes[left.upperBound - 1] | 0x20 == UInt8(ascii: "l"),
      !token.flags.contains(.innerCapital)
    {
      return false
    }
    let hash = WordHash.of(text.bytes[left])
    if token.isCapitalized {
      // `Ange` + `la` can be a name beside `Ange`; longer ones are no name together.
      if left.count > 4, names.contain(hash, of: text) { return true }
      // Chance makes `Ange` + `la` of a name, but no name of `créée`.
      guard right.count >= 5 else { return false }
    }
    return frequentWords.contains(hash) && !frequentWords.contains(token.hash)
      && !exceptions.contains(token.hash)
  }

  /// `soirLe`, `entrepriseOpenAI`, `AltmanLe`; not `iPhone` or `YouTube`.
  private static func capitalSeam(
    in range: Range<Int>, of text: AnalyzedText, _ names: inout NamesOfText
  ) -> Int? {
    let bytes = text.bytes
    for seam in (range.lowerBound + 3)..<(range.upperBound - 1)
    where 65...90 ~= bytes[seam] && bytes[seam - 1] | 0x20 != bytes[seam] | 0x20
      && !(65...90 ~= bytes[seam - 1])
    {
      let left = WordHash.of(bytes[range.lowerBound..<seam])
      let right = WordHash.of(bytes[seam..<range.upperBound])
      let isPlain = 97...122 ~= bytes[range.lowerBound]
      if capitalizedRightHalves.contains(right),
        97...122 ~= bytes[seam + 1] || bytes[seam + 1] > 127,
        isPlain ? frequentWords.contains(left) : names.contain(left, of: text)
      {
        return seam
      }
      if isPlain, range.upperBound - seam >= 4, frequentWords.contains(left),
        names.contain(right, of: text)
      {
        return seam
      }
    }
    return nil
  }

  /// The capitalized words of the text, gathered when first asked for.
  private struct NamesOfText {
    private var hashes: Set<UInt64>?

    mutating func contain(_ hash: UInt64, of text: AnalyzedText) -> Bool {
      if let hashes { return hashes.contains(hash) }
      var gathered: Set<UInt64> = []
      for token in text.tokens where token.isCapitalized && token.end - token.start >= 4 {
        gathered.insert(token.hash)
      }
      hashes = gathered
      return gathered.contains(hash)
    }
  }

  // MARK: - Lists

  /// The words that stand behind a seam.
  private struct RightHalves {
    static let shared = RightHalves()

    /// Side by side by their last two bytes, and of these longer ones first.
    let words: [[UInt8]]
    /// For each pair of last bytes, by their lower five bits, the numbers of its words.
    private let numbers: [Range<Int>]

    private init() {
      let words = """
        le la les un une des du dans avec pour mais sont était étaient ainsi cette depuis selon \
        après nous vous qui fondée fondé fondées fondés créée créé créées créés lancée lancé \
        dirigée dirigé basée basé
        """.split(separator: " ").map { Array($0.utf8) }
      var sorted: [[UInt8]] = []
      var numbers: [Range<Int>] = []
      for pair in 0..<1 << 10 {
        let first = sorted.count
        sorted += words.filter { Self.pair(endingAt: $0.count, in: $0) == pair }
          .sorted { $0.count > $1.count }
        numbers.append(first..<sorted.count)
      }
      self.words = sorted
      self.numbers = numbers
    }

    /// The words whose last two bytes may stand before an index: most often none.
    @inline(__always)
    func numbers(endingAt end: Int, in bytes: [UInt8]) -> Range<Int> {
      numbers[Self.pair(endingAt: end, in: bytes)]
    }

    @inline(__always)
    private static func pair(endingAt end: Int, in bytes: [UInt8]) -> Int {
      Int(bytes[end - 2] & 31) << 5 | Int(bytes[end - 1] & 31)
    }
  }

  private static let capitalizedRightHalves = WordHashSet(
    words:
      """
      le la les un une des il elle ils elles en dans mais ce cette ces selon pour après depuis avec
      son sa ses leur leurs
      """)

  private static let frequentWords = WordHashSet(words: FrequentWords.list)

  /// Words that could be cut in two, and must not be.
  private static let exceptions = WordHashSet(
    words:
      """
      fortune infortune couple couples pendule pendules sangle sangles sangla servile serviles
      défile défila chancela importun importune opportun tribun
      """)
}
