import Text

/// What the words of a name tell of its type, whatever stands around it.
struct NameForm {
  let context: NameContext

  private var tokens: [Token] { context.tokens }
  private var gazetteer: Gazetteer { context.knowledge.gazetteer }

  /// How many words a name has; an elided article is none.
  func words(in range: Range<Int>) -> Int {
    range.count { tokens[$0].kind != .mark && !context.isElided($0) }
  }

  /// What the words of a name say by themselves.
  func points(of range: Range<Int>) -> NamePoints {
    var points = NamePoints()
    func add(_ clue: NameClue) { points &+= clue.points }
    let first = context.classes[range.lowerBound]
    let count = words(in: range)
    if first.isFirstName { add(count > 1 ? .firstName : .loneFirstName) }
    if count == 2 { add(.twoWords) }
    if count > 1 { for clue in sequence(range) { add(clue) } }
    if count > 2 { add(.threeWords) }
    for index in range {
      let classes = context.classes[index]
      let flags = tokens[index].flags
      if flags.contains(.initial) { add(.initial) }
      if index > range.lowerBound, context.isLowercaseWord(index), classes.contains(.particle) {
        add(.particle)
      }
      if flags.contains(.innerCapital), !isMac(index) { add(.innerCapital) }
      if flags.contains(.allCapitals), count == 1, !flags.contains(.initial) { add(.acronym) }
      if tokens[index].kind == .mixed { add(.digits) }
      if hasAcronym(index) { add(.acronym) }
      if count == 1, endsLikePaper(index) { add(.organizationWord) }
      guard tokens[index].isCapitalized else { continue }
      if classes.contains(.organizationWord), count > 1,
        !(index == range.lowerBound && first.isFirstName)
      {
        add(.organizationWord)
      }
      if classes.contains(.legalForm), index > range.lowerBound, index == range.upperBound - 1 {
        add(.legalForm)
      }
      if classes.contains(.placeWord), count > 1,
        index > range.lowerBound || classes.contains(.common)
      {
        add(.placeWord)
      }
      if classes.contains(.eventWord), count > 1, index == range.lowerBound { add(.eventWord) }
      if count == 1, classes.contains(.common), !flags.contains(.innerCapital),
        !flags.contains(.allCapitals)
      {
        add(.commonWord)
      }
    }
    if count == 1, first.contains(.city) { add(.knownCity) }
    if !first.isFirstName, range.contains(where: { context.isArabicName($0) }) {
      add(.arabicArticle)
    }
    if count == 1, isTown(range.lowerBound) { add(.townForm) }
    return points
  }

  /// What the words of a name of several words say together.
  private func sequence(_ range: Range<Int>) -> [NameClue] {
    var clues: [NameClue] = []
    let last = range.upperBound - 1
    let first = range.lowerBound
    if !context.has(first, .firstName),
      range.allSatisfy({
        context.has($0, [.common, .function]) || tokens[$0].kind == .mark
      })
    {
      clues.append(.ordinaryWords)
    }
    if NameForm.articles.contains(tokens[first]) { clues.append(.leadingArticle) }
    if range.contains(where: { context.isMark($0, "&") }) { clues.append(.ampersand) }
    if tokens[first].flags.contains(.allCapitals), !tokens[last].flags.contains(.allCapitals) {
      clues.append(.leadingAcronym)
    }
    if context.has(last, .city), !context.has(last, .firstName) { clues.append(.placeAtEnd) }
    if tokens[last].kind == .mark
      || Int(tokens[last].end) - Int(tokens[last].start) == 1 && range.count == 2
    {
      clues.append(.lastInitial)
    }
    if !context.has(first, .firstName),
      let alias = gazetteer.longestMatch(in: tokens, at: first, before: last)?.alias,
      gazetteer.entries[gazetteer.aliases[alias].entry].type == .product
    {
      clues.append(.productWord)
    }
    return clues
  }

  /// `Châtillon-sur-Seine`, `Saint-Maurice`: a French town by its form.
  private func isTown(_ index: Int) -> Bool {
    let word = context.text.bytes[tokens[index].range.bounds]
    guard tokens[index].isCapitalized, let hyphen = word.firstIndex(of: UInt8(ascii: "-")) else {
      return false
    }
    if NameForm.saints.contains(WordHash.of(word[..<hyphen])) { return true }
    let rest = word[(hyphen + 1)...]
    guard let second = rest.firstIndex(of: UInt8(ascii: "-")), second + 1 < rest.endIndex else {
      return false
    }
    return NameForm.townLinks.contains(WordHash.of(rest[..<second]))
  }

  /// `CFDT-Mer`, `CGT-Métaux`: the branch of what an acronym names.
  private func hasAcronym(_ index: Int) -> Bool {
    let word = context.text.bytes[tokens[index].range.bounds]
    guard let hyphen = word.firstIndex(of: UInt8(ascii: "-")), hyphen - word.startIndex > 2,
      hyphen + 1 < word.endIndex
    else { return false }
    return word[..<hyphen].allSatisfy { 65...90 ~= $0 }
      && !word[(hyphen + 1)...].allSatisfy { 65...90 ~= $0 }
  }

  /// `Ouest-Info`, `Vosges-Matin`: the last part is a word of the press.
  private func endsLikePaper(_ index: Int) -> Bool {
    let word = context.text.bytes[tokens[index].range.bounds]
    guard let hyphen = word.lastIndex(of: UInt8(ascii: "-")), hyphen + 3 < word.endIndex,
      65...90 ~= word[hyphen + 1] || word[hyphen + 1] >= 0x80
    else { return false }
    return NameForm.pressWords.contains(WordHash.of(word[(hyphen + 1)...]))
  }

  private static let pressWords = Set(
    ["info", "infos", "matin", "soir", "presse", "hebdo", "actu", "éclair", "libre", "radio"].map {
      WordHash.of($0)
    })

  private static let saints: Set<UInt64> = [WordHash.of("saint"), WordHash.of("sainte")]
  private static let townLinks = Set(
    ["sur", "sous", "les", "lès", "lez", "le", "la", "en", "de", "du", "des", "aux"].map {
      WordHash.of($0)
    })
  private static let articles = WordTable(words: "le la les un une des")

  private func isMac(_ index: Int) -> Bool {
    let start = Int(tokens[index].start)
    let bytes = context.text.bytes
    guard start + 3 < bytes.count, bytes[start] == UInt8(ascii: "M") else {
      return bytes[start] == UInt8(ascii: "O") || bytes[start] == UInt8(ascii: "D")
    }
    return bytes[start + 1] == UInt8(ascii: "c")
      || bytes[start + 1] == UInt8(ascii: "a") && bytes[start + 2] == UInt8(ascii: "c")
  }
}
