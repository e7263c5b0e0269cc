import French
import Text

/// Members of a list, and those who stand for a group.
extension ClauseReader {
  /// `Trois chercheurs quittent X. A, B et C veulent`: as many names open the next sentence.
  private func membersNext(to group: PersonPhrase, _ sentence: Int) -> [PersonPhrase]? {
    let next = sentence + 1
    guard let size = group.groupSize, size > 1, next < event.text.sentences.count,
      let first = event.phrases[next].first(where: { $0.kind == .named })
    else { return nil }
    let opening = event.text.sentences[next].tokens.lowerBound..<first.tokens.lowerBound
    // `Il s'agit de A, B et C`
    guard
      first.preposition == nil && opening.count <= 1
        || opening.count < 6 && opening.contains(where: { event.hash($0) == Self.concerns })
        || isTakenUp(opening, next)
    else { return nil }
    let members = list(startingWith: first, event.phrases[next])
    return members.count == size && members.allSatisfy { $0.kind == .named } ? members : nil
  }

  /// `Les deux hommes, A et B`: the group is taken up before its names.
  private func isTakenUp(_ opening: Range<Int>, _ sentence: Int) -> Bool {
    guard opening.count < 7, event.hash(opening.upperBound - 1) == EventWord.comma,
      let group = event.phrases[sentence].first
    else { return false }
    return group.isPlural && group.tokens.lowerBound == opening.lowerBound && group.entity == nil
      && group.organization == nil
  }

  /// `trois associés : A, B et C`: those named behind a colon in place of their group.
  func membersNamed(of people: [PersonPhrase], _ sentence: Int) -> [PersonPhrase] {
    guard let group = people.first, group.kind == .group else { return people }
    // `trois adjoints, A, B et C, ont`: the list may hold them already.
    let named = people.dropFirst()
    if named.count > 1, named.allSatisfy({ $0.kind == .named }),
      named.count == group.groupSize ?? named.count
    {
      return Array(named)
    }
    let phrases = event.phrases[sentence]
    if event.hash(group.tokens.upperBound) == EventWord.comma,
      let first = phrases.first(where: { $0.tokens.lowerBound == group.tokens.upperBound + 1 }),
      first.kind == .named
    {
      let members = list(startingWith: first, phrases).filter { $0.kind == .named }
      if members.count > 1, members.count == group.groupSize ?? members.count { return members }
    }
    guard people.count == 1 else { return people }
    // `un quart de ses effectifs, soit 210 salariés`
    if group.groupSize == nil, event.hash(group.tokens.upperBound) == EventWord.comma,
      event.hash(group.tokens.upperBound + 1) == Self.thatIs,
      let counted = phrases.first(where: { $0.tokens.lowerBound == group.tokens.upperBound + 2 }),
      counted.groupSize != nil
    {
      return [counted]
    }
    guard
      let colon = (people[0].tokens.upperBound..<event.text.sentences[sentence].tokens.upperBound)
        .first(where: { event.hash($0) == EventWord.colon }),
      let first = phrases.first(where: { $0.tokens.lowerBound > colon }), first.kind == .named,
      first.tokens.lowerBound - colon <= 3
    else { return membersNext(to: group, sentence) ?? people }
    let members = list(startingWith: first, phrases).filter { $0.kind == .named }
    guard members.count > 1, members.count == people[0].groupSize ?? members.count else {
      return people
    }
    return members
  }

  /// `A, B et C`, read from its first member.
  func list(startingWith first: PersonPhrase, _ phrases: [PersonPhrase]) -> [PersonPhrase] {
    guard let index = phrases.firstIndex(of: first) else { return [first] }
    var result = [first]
    var pending: [PersonPhrase] = []
    var last = first
    for phrase in phrases[(index + 1)...] {
      guard let link = listLink(last, phrase) else { break }
      pending.append(phrase)
      if link {
        result += pending
        pending = []
      }
      last = phrase
    }
    return result
  }

  /// `A, B et C`, read backwards from a member; with `growing`, forwards too.
  func list(
    endingWith last: PersonPhrase, _ phrases: [PersonPhrase], growing: Bool
  ) -> [PersonPhrase] {
    guard let index = phrases.firstIndex(of: last) else { return [last] }
    var result = [last]
    var next = last
    var isList = false
    for phrase in phrases[..<index].reversed() {
      guard isEligible(phrase), let link = listLink(phrase, next), link || isList else { break }
      isList = true
      result.insert(phrase, at: 0)
      next = phrase
    }
    if growing {
      let forward = list(startingWith: last, phrases)
      result += forward.dropFirst()
    }
    return result
  }

  /// Whether only a comma (`false`) or a conjunction (`true`) stands between two phrases.
  private func listLink(_ a: PersonPhrase, _ b: PersonPhrase) -> Bool? {
    let gap = a.tokens.upperBound..<max(a.tokens.upperBound, nickname(before: b.tokens.lowerBound))
    if isStandIn(gap) { return true }
    guard !gap.isEmpty, gap.count <= 5 else { return nil }
    var isConjunction = false
    for token in gap {
      let word = event.hash(token)
      if word == EventWord.comma { continue }
      // `des salariés, comme X`; but `X comme directeur` is one person and a post.
      if word == Self.like, a.kind != .group { return nil }
      if Self.listWords.contains(word) {
        isConjunction = true
        continue
      }
      // `de A, de B et de C`
      if event.has(token, .of), event.has(a.tokens.lowerBound - 1, .of) { continue }
      guard isConjunction, event.has(token, [.of, .article, .adverb]) else { return nil }
    }
    return isConjunction
  }

  /// `« Momo » X`: where a nickname in quotation marks begins, or the name without one.
  private func nickname(before name: Int) -> Int {
    guard Self.closingQuotes.contains(event.hash(name - 1)) else { return name }
    return (max(0, name - 5)..<name - 1).last { Self.openingQuotes.contains(event.hash($0)) }
      ?? name
  }

  /// `le ministre X, et celui de l'Éducation, Y`: the words that stand for the role of the second.
  private func isStandIn(_ gap: Range<Int>) -> Bool {
    guard gap.count > 4, gap.count < 16, event.hash(gap.upperBound - 1) == EventWord.comma,
      let joint = gap.first(where: { event.hash($0) == EventWord.et }),
      joint - gap.lowerBound <= 1, Self.standIns.contains(event.hash(joint + 1)),
      event.has(joint + 2, .of)
    else { return false }
    return !(joint..<gap.upperBound - 1).contains {
      event.isMark($0) || event.has($0, [.auxiliary, .relative])
    }
  }

  private static let openingQuotes = EventWord.set("« “ \"")
  private static let closingQuotes = EventWord.set("» ” \"")
  private static let standIns = EventWord.set("celui celle")
  private static let concerns = WordHash.of("agit")
  private static let thatIs = WordHash.of("soit")
  private static let listWords = EventWord.set("et ou ainsi que comme dont notamment & puis")
}
