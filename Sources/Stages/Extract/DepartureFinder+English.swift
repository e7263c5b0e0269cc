import Articles
import French
import Text

extension [Quotation] {
  /// Where English words stand that are more than a term or a title, in text order; none lies
  /// in another.
  var englishPassages: [TextRange] {
    var found: [TextRange] = []
    // By index: in a loop over the quotations each would be copied, with all its strings.
    for index in indices
    where self[index].language == .english && self[index].kind != .term
      && self[index].kind != .title && !(found.last?.contains(self[index].range) ?? false)
    {
      found.append(self[index].range)
    }
    return found
  }
}

/// What English words say of who leaves: posts, memos and interviews quoted as they are.
///
/// They say it in few ways, and English keeps its order: who leaves stands before the verb, with
/// auxiliaries and adverbs between, and what is left behind it.
extension DepartureFinder {
  /// Every candidate of the English passages, in text order of their cues.
  func englishCandidates() -> [DepartureCandidate] {
    foreign.flatMap { passage in
      let tokens = event.text.tokens(in: passage)
      return tokens.flatMap { englishCandidates(at: $0, in: tokens) }
    }
  }

  private func englishCandidates(at token: Int, in passage: Range<Int>) -> [DepartureCandidate] {
    guard
      let match = English.cues.longestMatch(
        in: event.tokens, at: token, before: passage.upperBound),
      let cue = English.Cue(rawValue: match.value), !event.isLate
    else { return [] }
    let sentence = event.text.sentence(ofToken: token)
    let bounds = passage.clamped(to: event.text.sentences[sentence].tokens)
    // `Did I quit X?`
    guard token + match.length <= bounds.upperBound,
      !(token..<bounds.upperBound).contains(where: { event.hash($0) == English.question }),
      let clause = englishClause(cue, at: token..<token + match.length, bounds)
    else { return [] }
    let next = token + match.length
    let object = englishObject(behind: next, bounds)
    let destination = englishDestination(behind: next, bounds)
    // `So I left.`: for somebody of whom the text says where.
    let isBare = cue == .leaves && object == nil && destination == nil
    guard !isBare || endsClause(at: next, bounds), object != nil || cue != .lastDay else {
      return []
    }
    let end = max(object?.end ?? next, destination?.end ?? next)
    let found = make(
      [clause.leaver], cue: token..<token + match.length, evidence: clause.start..<end,
      inSentence: sentence, manner: cue.manner, status: clause.status, strength: .verb,
      organization: object?.organization, role: object?.role, rule: "english"
    ) { candidate, _ in
      slots.fill(&candidate, destination: destination, status: clause.status)
      slots.fillTime(
        &candidate,
        tense: clause.status == .announced
          ? .future : English.presents.contains(event.hash(token)) ? .present : nil)
    }
    return isBare ? found.filter { $0.organization != nil } : found
  }

  private func endsClause(at token: Int, _ bounds: Range<Int>) -> Bool {
    token >= bounds.upperBound || event.isMark(token)
  }

  // MARK: - Before the cue

  private struct EnglishClause {
    var leaver: PersonPhrase
    /// The first token of the clause.
    var start: Int
    var status: EventStatus
  }

  /// Who leaves, and whether that is so; nil where nobody is found, or it is only weighed.
  private func englishClause(
    _ cue: English.Cue, at token: Range<Int>, _ bounds: Range<Int>
  ) -> EnglishClause? {
    var status = EventStatus.confirmed
    var isPassive = false
    var index = token.lowerBound - 1
    if cue.isNoun {
      // `my last day`, `tendered his resignation`
      guard index >= bounds.lowerBound, let leaver = englishPossessor(at: index),
        cue == .lastDay
          || (max(bounds.lowerBound, index - 3)..<index).contains(where: {
            English.handings.contains(event.hash($0))
          })
      else { return nil }
      return EnglishClause(leaver: leaver, start: index, status: status)
    }
    while index >= bounds.lowerBound, token.lowerBound - index < 12 {
      let word = event.hash(index)
      if English.doubts.contains(word) { return nil }
      if English.negations.contains(word) { status = .denied }
      // `I will not be leaving X`
      if English.futures.contains(word), status != .denied { status = .announced }
      if English.beings.contains(word) { isPassive = true }
      if let leaver = englishSubject(at: index, bounds) {
        guard isPassive || !cue.isPassive, !isConditional(before: index, bounds) else { return nil }
        // `I haven't left X` denies nothing that was said.
        if status == .denied, event.hash(token.lowerBound) == English.left { return nil }
        return EnglishClause(leaver: leaver, start: leaver.tokens.lowerBound, status: status)
      }
      guard
        English.links.contains(word) || English.negations.contains(word)
          || English.futures.contains(word) || English.beings.contains(word)
      else { return nil }
      index -= 1
    }
    return nil
  }

  /// `if I leave`
  private func isConditional(before index: Int, _ bounds: Range<Int>) -> Bool {
    index > bounds.lowerBound && English.doubts.contains(event.hash(index - 1))
  }

  /// A subject that ends at a token: `I`, `he's`, a name.
  private func englishSubject(at token: Int, _ bounds: Range<Int>) -> PersonPhrase? {
    let word = event.hash(token)
    if English.firstPersons.contains(word) { return englishSpeaker(at: token) }
    // `time for me to leave`, not `asked me to leave`
    if word == English.me, token > bounds.lowerBound, event.hash(token - 1) == English.for {
      return englishSpeaker(at: token)
    }
    if English.masculines.contains(word) { return englishPronoun(at: token, .masculine) }
    if English.feminines.contains(word) { return englishPronoun(at: token, .feminine) }
    return englishName(endingAt: token, bounds)
  }

  /// A person by a name that the rest of the text gives: names that stand in English alone are
  /// none of its names.
  private func englishName(endingAt token: Int, _ bounds: Range<Int>) -> PersonPhrase? {
    guard let words = event.unknownName(endingAt: token, in: bounds) else { return nil }
    let name = event.string(words)
    let known = event.names.entities.indices.filter {
      event.names.entities[$0].type == .person
        && (event.names.entities[$0].name == name
          || event.names.entities[$0].name.hasSuffix(" " + name))
    }
    return known.count == 1 ? named(known[0], at: words) : nil
  }

  private func englishPossessor(at token: Int) -> PersonPhrase? {
    switch event.hash(token) {
    case English.my: englishSpeaker(at: token)
    case English.his: englishPronoun(at: token, .masculine)
    case English.her: englishPronoun(at: token, .feminine)
    default: nil
    }
  }

  private func englishSpeaker(at token: Int) -> PersonPhrase? {
    guard case .entity(let entity)? = speaker(at: token) else { return nil }
    return named(entity, at: token..<token + 1)
  }

  private func englishPronoun(at token: Int, _ gender: Gender) -> PersonPhrase {
    var phrase = PersonPhrase(
      kind: .pronoun, tokens: token..<token + 1, head: token..<token + 1)
    phrase.gender = gender
    return phrase
  }

  private func named(_ entity: Int, at tokens: Range<Int>) -> PersonPhrase {
    var phrase = PersonPhrase(kind: .named, tokens: tokens, head: tokens)
    phrase.entity = entity
    return phrase
  }

  // MARK: - Behind the cue

  private struct EnglishObject {
    var organization: OrganizationPhrase?
    var role: Range<Int>?
    var end: Int
  }

  /// What is left: `OpenAI`, `the company`, `my role at X`, `as head of research at X`; nil where
  /// nothing of work stands there: `left the room`.
  private func englishObject(behind start: Int, _ bounds: Range<Int>) -> EnglishObject? {
    var index = start
    var role: Range<Int>?
    var isWork = false
    while index < bounds.upperBound, index - start < 14 {
      let word = event.hash(index)
      if English.goals.contains(word) || event.isMark(index) { break }
      if let found = englishOrganization(at: index, bounds) {
        // `left Paris as planned`: only what `at`, `from` or the verb itself leads to.
        guard index == start || English.places.contains(event.hash(index - 1)) || isWork else {
          return nil
        }
        return EnglishObject(organization: found.phrase, role: role, end: found.end)
      }
      if English.employers.contains(word) {
        return EnglishObject(
          organization: OrganizationNouns.isOrganization(event.tokens[index])
            ? .generic(index) : nil,
          role: role, end: index + 1)
      }
      if word == English.as {
        role = englishRole(from: index + 1, bounds)
        isWork = isWork || role != nil
        index = role?.upperBound ?? index + 1
        continue
      }
      if English.posts.contains(word) { isWork = true }
      // `left the meeting at X`: only `my role at X` leads from a noun to whose it is.
      let isPlace = English.places.contains(word)
      guard
        isWork || (index == start ? isPlace || English.determiners.contains(word) : !isPlace)
      else { return nil }
      index += 1
    }
    return isWork ? EnglishObject(organization: nil, role: role, end: index) : nil
  }

  /// An organization at a token; words with a capital that no list knows are taken for one.
  private func englishOrganization(
    at token: Int, _ bounds: Range<Int>
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    if let found = event.name(at: token, .organization) {
      return (.entity(found.entity), found.tokens.upperBound)
    }
    guard event.occurrence(at: token) == nil, !event.isDate(at: token),
      let unknown = event.unknownName(at: token, before: bounds.upperBound)
    else { return nil }
    return (.words(unknown), unknown.upperBound)
  }

  /// `CTO`, `head of research`: up to where the post is held, or since when.
  private func englishRole(from start: Int, _ bounds: Range<Int>) -> Range<Int>? {
    guard start < bounds.upperBound else { return nil }
    let first = English.determiners.contains(event.hash(start)) ? start + 1 : start
    let end =
      (first..<min(bounds.upperBound, first + 6)).first {
        event.isMark($0) || English.places.contains(event.hash($0))
          || English.goals.contains(event.hash($0)) || English.times.contains(event.hash($0))
      } ?? min(bounds.upperBound, first + 6)
    return end > first ? first..<end : nil
  }

  /// `to join X`, `and joined X`, `for X`
  private func englishDestination(
    behind start: Int, _ bounds: Range<Int>
  ) -> (organization: OrganizationPhrase, end: Int)? {
    for index in start..<max(start, bounds.upperBound - 1)
    where English.goals.contains(event.hash(index)) {
      if let found = englishOrganization(at: index + 1, bounds) { return (found.phrase, found.end) }
    }
    return nil
  }
}

/// The English words that these rules know.
private enum English {
  enum Cue: UInt32 {
    case leaves, resigns, retires, dismissed, laidOff, lastDay, resignation, pauses

    var manner: DepartureReport.Manner {
      switch self {
      case .leaves, .resigns, .resignation: .resigned
      case .retires: .retired
      case .dismissed: .dismissed
      case .laidOff: .laidOff
      case .lastDay: .unspecified
      case .pauses: .sabbatical
      }
    }

    /// Whether a possessive, and no subject, tells who leaves.
    var isNoun: Bool { self == .lastDay || self == .resignation }
    /// Whether a form of `to be` or `to get` must stand before it.
    var isPassive: Bool { self == .dismissed || self == .laidOff }
  }

  static let cues = WordTable(
    [
      (Cue.leaves, "leave|leaves|leaving|left|departing|departed"),
      (
        .resigns,
        """
        resign|resigns|resigning|resigned|quit|quits|quitting|step down|steps down|stepping down|\
        stepped down|step aside|stepping aside|stepped aside
        """
      ),
      (.retires, "retire|retires|retiring|retired"),
      (.dismissed, "fired|sacked|dismissed|ousted|removed|terminated|let go"),
      (.laidOff, "laid off"),
      (.lastDay, "last day"),
      (.resignation, "resignation"),
      (.pauses, "taking a sabbatical|taking a leave of absence|on sabbatical"),
    ].flatMap { cue, phrases in
      phrases.split(separator: "|").map { (phrase: String($0), value: cue.rawValue) }
    })

  static let firstPersons = EventWord.set("i i'm i've i'll")
  static let masculines = EventWord.set("he he's he'll")
  static let feminines = EventWord.set("she she's she'll")
  static let question = WordHash.of("?")
  static let me = WordHash.of("me")
  static let `for` = WordHash.of("for")
  static let my = WordHash.of("my")
  static let his = WordHash.of("his")
  static let her = WordHash.of("her")
  static let left = WordHash.of("left")
  static let `as` = WordHash.of("as")

  /// What may stand between a subject and its verb.
  static let links = EventWord.set(
    """
    am is was are were have has had be been being do did to the a an just now officially also \
    recently finally sadly formally voluntarily today yesterday already since then and thus \
    therefore difficult hard tough painful decision decided made make making chosen choosing \
    chose time for both soon that announce announced announcing sharing share accepted
    """)
  static let beings = EventWord.set("am was were been being got get getting is i'm he's she's")
  static let negations = EventWord.set(
    "not never won't don't didn't haven't hasn't isn't aren't wasn't doesn't cannot can't")
  static let futures = EventWord.set("will i'll he'll she'll going")
  static let doubts = EventWord.set(
    """
    if whether unless might may could would should considered considering consider threatened \
    threatening want wants wanted wish hope hoping rumored rumoured almost nearly i'd he'd she'd
    """)

  /// What is done with a resignation that is more than wished for.
  static let handings = EventWord.set(
    """
    tendered submitted announced announcing handed gave given sent accepted accept received \
    submitting tendering handing
    """)

  /// What tells of now, or of a time to come: `leaving in July`, `decided to leave`.
  static let presents = EventWord.set(
    """
    leave leaves leaving departing resign resigns resigning quits quitting step steps stepping \
    retire retires retiring
    """)

  static let determiners = EventWord.set("the my his her our their this that a")
  static let posts = EventWord.set("role post position job seat board ceo cto coo cfo chair")
  /// Common nouns for whom one works for.
  static let employers = EventWord.set(
    "company firm team lab startup start-up organization organisation club party government group")
  static let places = EventWord.set("at from of with within by")
  static let goals = EventWord.set("join joining joined joins for")
  static let times = EventWord.set(
    "today yesterday effective after on this since in and to because tomorrow")
}
