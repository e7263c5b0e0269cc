import Text

extension GlossaryMatcher {
  /// Words with a capital that are no part of a name.
  private static let noNames: Set<String> = Set(
    """
    i we you he she it they the a an my our your his her its their this that these those some many
    all every everyone everybody nobody no none one any anyone former several most more few other
    today tomorrow yesterday now then there here what who why how when where if as so but and or not
    never also just only even after before since because thank thanks dear hello hi please
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december ceo cto coo cfo cmo vp president chairman
    """.words.map(String.init))

  /// Words that begin no name here: they have a French form of their own, or French
  /// puts an article before them.
  private static let noFirstNames: Set<String> = Set(
    """
    america american americans europe european europeans france french germany german germans
    england english britain british spain spanish italy italian china chinese japan japanese india
    indian russia russian canada canadian switzerland swiss belgium belgian netherlands dutch
    ukraine israel us usa uk eu un ai agi congress parliament government senate white minister state
    department court le les la
    """.words.map(String.init))

  /// The names that can begin at a word, the longest first; each has five words at
  /// most. Not the word that a sentence begins with, alone, unless its inside has
  /// capitals: that one is written large anyway.
  private func names(at start: Int) -> [Int] {
    var ends: [Int] = []
    var index = start
    var count = 0
    while index < words.count, count < 5, isNameWord(index, isFirst: count == 0) {
      let isInitial = words[index].flags.contains(.initial)
      index += 1
      count += 1
      if isInitial, index < words.count, words[index].folded == "." {
        index += 1
        continue  // J. alone is no name
      }
      ends.append(index)
      // Bank of America, Johnson & Johnson
      if index + 1 < words.count, ["of", "&"].contains(words[index].folded),
        isNameWord(index + 1, isFirst: false)
      {
        index += 1
      }
    }
    if start == 0, let first = ends.first, first == 1, !words[0].flags.contains(.innerCapital),
      words[0].kind != .handle
    {
      ends.removeFirst()
    }
    return ends.reversed()
  }

  private func isNameWord(_ index: Int, isFirst: Bool) -> Bool {
    let word = words[index]
    switch word.kind {
    case .handle: return isFirst
    case .word, .mixed:
      return word.hasCapital && !Self.noNames.contains(word.folded)
        && !(isFirst && Self.noFirstNames.contains(word.folded))
    case .number: return !isFirst
    default: return false
    }
  }

  private func name(_ kind: String, from start: Int, to end: Int) -> Candidate {
    let range = words[start].range.union(words[end - 1].range)
    let text = bytes.string(in: range)
    let slot = RenderedSlot(kind: kind, english: text, french: text)
    return (end, GlossaryPhrase(text, isVerbatim: true, slots: [slot]))
  }

  /// Names of people, copied as they stand.
  func people(at start: Int) -> [Candidate] {
    names(at: start).map { name("person", from: start, to: $0) }
  }

  /// Names of organizations, copied as they stand, and common nouns for them.
  mutating func organizations(at start: Int, subject: GlossarySubject) -> [Candidate] {
    names(at: start).map { name("organization", from: start, to: $0) }
      + matches(.body, at: start, subject: subject)
  }

  /// Who a clause can be about, with the word after it.
  func subjects(at start: Int) -> [(end: Int, subject: GlossarySubject)] {
    guard start < words.count else { return [] }
    switch words[start].folded {
    case "i": return [(start + 1, speaker)]
    case "we":
      return [
        (start + 1, GlossarySubject(person: .firstPlural, gender: .unknown, text: "nous"))
      ]
    case "he":
      return [(start + 1, GlossarySubject(person: .thirdSingular, gender: .masculine, text: "il"))]
    case "she":
      return [
        (start + 1, GlossarySubject(person: .thirdSingular, gender: .feminine, text: "elle"))
      ]
    default:
      return people(at: start).map { candidate in
        (
          candidate.end,
          GlossarySubject(
            person: .thirdSingular, gender: .unknown, text: candidate.phrase.parts[0].text,
            isName: true)
        )
      }
    }
  }

  /// Roles, with or without their article: `CEO`, `the co-founder and CEO`.
  mutating func roles(at start: Int, subject: GlossarySubject) -> [Candidate] {
    var first = start
    if first < words.count, ["the", "a", "an"].contains(words[first].folded) { first += 1 }
    var all: [Candidate] = []
    for candidate in matches(.role, at: first, subject: subject) {
      all.append(role(candidate, from: first))
      // Founder and CEO: two offices of one person.
      guard candidate.end < words.count, words[candidate.end].folded == "and" else { continue }
      for second in matches(.role, at: candidate.end + 1, subject: subject) {
        var both = role(candidate, from: first).phrase
          .joined(by: "et", with: role(second, from: candidate.end + 1).phrase)
        both.repeatsPreposition = false
        all.append((second.end, both))
      }
    }
    return all
  }

  private func role(_ candidate: Candidate, from start: Int) -> Candidate {
    var phrase = candidate.phrase
    phrase.slots.insert(
      RenderedSlot(
        kind: "role", english: english(from: start, to: candidate.end),
        french: phrase.parts[0].text), at: 0)
    return (candidate.end, phrase)
  }

  /// The English words as they stand.
  func english(from start: Int, to end: Int) -> String {
    bytes.string(in: words[start].range.union(words[end - 1].range))
  }
}
