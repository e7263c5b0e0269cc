import French
import Text

/// Finds who stands where around a verb: its subjects, its objects, members of a list.
struct ClauseReader {
  let event: EventText

  /// The phrases that are the subject of a verb, or nothing when it has none that is a
  /// person or cannot be told.
  func subjects(of group: VerbGroup, inSentence sentence: Int) -> [PersonPhrase] {
    let phrases = event.phrases[sentence]
    if let noun = group.governingNoun { return owners(of: noun, until: group.verb, sentence) }
    if let pronoun = group.pronoun {
      return phrases.filter { $0.tokens.contains(pronoun) }.prefix(1).map { $0 }
        + invertedPronoun(pronoun)
    }
    // `la chute de X, contraint de rendre son portefeuille`: of the name beside it
    if group.time == .participle, !group.effects.isEmpty, group.start > 1,
      event.hash(group.start - 1) == EventWord.comma,
      let owner = phrases.last(where: { $0.tokens.upperBound == group.start - 1 }),
      owner.kind == .named
    {
      return [owner]
    }
    // `c'est au tour de X de quitter`
    if group.link == EventWord.de, let turn = event.turn(before: group.start) {
      return phrases.last { $0.tokens.upperBound <= group.start && $0.tokens.lowerBound > turn }
        .map { [$0] } ?? []
    }
    // `ils seront onze à faire leurs valises`
    if group.link == EventWord.to, let count = event.count(before: group.start) {
      return [counted(count)]
    }
    // `Elle cherche un directeur, X ayant démissionné`: its own subject stands right before.
    if group.time == .gerund,
      let own = phrases.last(where: { $0.tokens.upperBound == group.start && $0.kind == .named })
    {
      return list(endingWith: own, phrases, growing: false)
    }
    if isOfThing(group, sentence) {
      return phrases.filter { $0.tokens.upperBound == group.start }
    }
    if group.time == .gerund || group.link != nil && group.effects.isEmpty {
      return mainSubject(around: group, inSentence: sentence)
    }
    return preceding(group, sentence)
  }

  /// A group that only its number names.
  private func counted(_ number: Int) -> PersonPhrase {
    var phrase = PersonPhrase(
      kind: .group, tokens: number..<number + 1, head: number..<number + 1)
    phrase.groupSize =
      PersonPhraseParser.smallNumbers[event.hash(number)].map { Int($0) }
      ?? Int(event.string(number..<number + 1))
    phrase.isPlural = true
    phrase.determiner = .indefinite
    return phrase
  }

  /// `la décision revenant à la direction`: a thing does it.
  private func isOfThing(_ group: VerbGroup, _ sentence: Int) -> Bool {
    group.time == .gerund && event.hash(group.start) != EventWord.en && group.pronoun == nil
      && group.start > event.text.sentences[sentence].tokens.lowerBound
      && event.tokens[group.start - 1].isWord && event.classes[group.start - 1].isEmpty
      && event.occurrence(at: group.start - 1) == nil
  }

  /// The subject of a verb that stands in its own clause, most often before it.
  private func preceding(_ group: VerbGroup, _ sentence: Int) -> [PersonPhrase] {
    let phrases = event.phrases[sentence]
    let bounds = event.text.sentences[sentence].tokens
    var last = group.start - 1
    while last >= bounds.lowerBound, event.isAdverbial(last) { last -= 1 }
    guard last >= bounds.lowerBound else {
      return group.voice == .passive
        ? inverted(group, sentence) : following(group, phrases)
    }
    if let part = part(ofGroupBefore: last, phrases) { return [part] }
    if event.hash(last) == EventWord.qui {
      return clefted(before: last, phrases) ?? antecedents(ofRelativeAt: last, phrases)
    }
    if let parted = beforeDashes(closedAt: last, bounds, phrases) { return parted }
    let closesInsertion = event.hash(last) == EventWord.comma || event.hash(last) == EventWord.close
    let clause = clauseStart(before: group.start, bounds, crossingRelatives: closesInsertion)
    guard !Self.nobody.contains(event.hash(last)) else { return [] }
    let candidates = phrases.filter {
      $0.tokens.lowerBound >= clause && $0.tokens.upperBound <= group.start && isEligible($0)
        && !Self.nobody.contains(event.hash($0.tokens.lowerBound - 1))
        && !isNobody($0) && agrees($0, with: group)
    }
    guard let nearest = candidates.last else {
      return event.hash(bounds.lowerBound) == EventWord.with ? inverted(group, sentence) : []
    }
    return closesInsertion
      ? behindInsertion(candidates, nearest, endingAt: last, phrases)
      : rightBefore(candidates, nearest, endingAt: last, phrases)
  }

  /// `Ont été licenciés A et B`, `Avec lui sont exclus A et B`: the subject behind a passive.
  private func inverted(_ group: VerbGroup, _ sentence: Int) -> [PersonPhrase] {
    guard group.voice == .passive, group.time != .participle else { return [] }
    return objects(from: group.verb + 1, inSentence: sentence).filter {
      isEligible($0) && ($0.kind != .group || $0.groupSize != nil) && agrees($0, with: group)
    }
  }

  /// `Des onze membres de l'équipe, sept sont partis`: the number of those that the verb tells of.
  private func part(ofGroupBefore last: Int, _ phrases: [PersonPhrase]) -> PersonPhrase? {
    guard event.hash(last - 1) == EventWord.comma,
      event.tokens[last].kind == .number
        || PersonPhraseParser.smallNumbers[event.hash(last)] != nil,
      let whole = phrases.last(where: { $0.tokens.upperBound <= last - 1 }), whole.kind == .group,
      !(whole.tokens.upperBound..<last - 1).contains(where: {
        event.isMark($0) || event.has($0, [.auxiliary, .relative])
      })
    else { return nil }
    var part = counted(last)
    part.role = whole.role
    part.organization = whole.organization
    return part
  }

  /// `le président X – un cofondateur de la société – quitte`: who stands before the first dash.
  private func beforeDashes(
    closedAt last: Int, _ bounds: Range<Int>, _ phrases: [PersonPhrase]
  ) -> [PersonPhrase]? {
    guard EventWord.dashes.contains(event.hash(last)),
      let opening = (max(bounds.lowerBound, last - Self.longestInsertion)..<last).last(where: {
        EventWord.dashes.contains(event.hash($0))
      }),
      let phrase = phrases.last(where: { $0.tokens.upperBound == opening }), isEligible(phrase)
    else { return nil }
    return list(endingWith: phrase, phrases, growing: false)
  }

  /// The subject of a verb that a comma or a bracket parts from it.
  private func behindInsertion(
    _ candidates: [PersonPhrase], _ nearest: PersonPhrase, endingAt last: Int,
    _ phrases: [PersonPhrase]
  ) -> [PersonPhrase] {
    guard let first = candidates.first(where: mayBeSubject) ?? candidates.first else { return [] }
    // `selon Y, X, ancien directeur, sera`: the apposition belongs to its own name.
    if let role = nearest.role, nearest.kind == .named,
      role.lowerBound > nearest.head.lowerBound, nearest.tokens.upperBound >= last
    {
      return list(endingWith: nearest, phrases, growing: true)
    }
    // `X a démissionné, et le responsable, Y, a été licencié`: a verb stands between.
    if nearest.tokens.upperBound >= last, nearest.entity != nil, nearest != first,
      (first.tokens.upperBound..<nearest.tokens.lowerBound)
        .contains(where: { event.has($0, .auxiliary) })
    {
      return [nearest]
    }
    // `X profite de sa retraite, et l'ancienne meneuse, Y, le relaie`
    if nearest.tokens.upperBound >= last, nearest.kind == .named, nearest != first,
      let joint = (first.tokens.upperBound..<nearest.tokens.lowerBound).last(where: {
        event.hash($0) == EventWord.et && event.hash($0 - 1) == EventWord.comma
      }), joint - 1 > first.tokens.upperBound,
      !(first.tokens.upperBound..<joint - 1).contains(where: { event.isMark($0) }),
      !list(endingWith: nearest, phrases, growing: false).contains(first)
    {
      return [nearest]
    }
    return list(endingWith: candidates.contains(first) ? first : nearest, phrases, growing: true)
  }

  /// The subject of a verb that nothing but plain words may part from it.
  private func rightBefore(
    _ candidates: [PersonPhrase], _ nearest: PersonPhrase, endingAt last: Int,
    _ phrases: [PersonPhrase]
  ) -> [PersonPhrase] {
    if nearest.tokens.upperBound > last {
      return list(endingWith: nearest, phrases, growing: false)
    }
    // `le Premier ministre et son gouvernement ont démissionné`
    if nearest.tokens.upperBound + 2 == last, event.hash(last - 2) == EventWord.et,
      event.has(last - 1, .possessive), OrganizationNouns.isOrganization(event.tokens[last])
    {
      return list(endingWith: nearest, phrases, growing: false)
    }
    let gap = nearest.tokens.upperBound..<last + 1
    let isCoordinated = event.has(last, .coordinator) || event.hash(last) == Self.then
    if isCoordinated {
      return candidates.first.map { list(endingWith: $0, phrases, growing: true) } ?? []
    }
    if isUnknownName(gap) { return list(endingWith: nearest, phrases, growing: false) }
    // Another noun phrase stands between: it is the subject.
    let hasOther =
      gap.contains { event.has($0, .determiner) && !event.has($0, .clitic) }
      || gap.count > 3 || gap.contains { event.has($0, .auxiliary) }
    return hasOther ? [] : list(endingWith: nearest, phrases, growing: false)
  }

  /// `les membres de la coopérative laitière Prés du Nord`: the rest of a phrase is a name that
  /// nothing knows.
  private func isUnknownName(_ gap: Range<Int>) -> Bool {
    guard let first = gap.first, gap.count <= 6, event.tokens[first].isCapitalized,
      let last = gap.last, event.tokens[last].isCapitalized
    else { return false }
    return gap.allSatisfy {
      event.tokens[$0].isWord && (event.tokens[$0].isCapitalized || event.has($0, [.of, .article]))
    }
  }

  /// Whether a phrase stands where a subject does, and not as the object of a fronted clause:
  /// `accusée d'avoir employé son frère, la ministre, X, a démissionné`.
  private func mayBeSubject(_ phrase: PersonPhrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    if phrase.preposition == Self.like { return false }
    return before < 0 || event.tokens[phrase.tokens.lowerBound].flags.contains(.startsParagraph)
      || event.isMark(before) || event.isAdverbial(before)
      || event.has(before, [.coordinator, .subordinator, .relative, .time])
      || event.tokens[before].kind == .number || phrase.kind == .pronoun
      || event.text.sentence(ofToken: before) != event.text.sentence(ofToken: before + 1)
  }

  /// Whether somebody can be the subject of a participle with `être`: `a été relevée` is no
  /// man's, `a été relevé` no woman's.
  private func agrees(_ phrase: PersonPhrase, with group: VerbGroup) -> Bool {
    guard group.voice == .passive, phrase.kind != .group, phrase.gender != .unknown,
      event.tokens[group.verb].isWord,
      group.verb == group.start || event.has(group.verb - 1, .auxiliary)
        || event.hash(group.verb - 1) == EventWord.been,
      event.tokens[group.verb].end > 0
    else { return true }
    switch event.text.bytes[Int(event.tokens[group.verb].end) - 1] {
    case UInt8(ascii: "e"): return phrase.gender == .feminine
    // `démis`, `limogés`, `se fait limoger`
    case UInt8(ascii: "s"), UInt8(ascii: "r"): return true
    default: return phrase.gender == .masculine
    }
  }

  private func invertedPronoun(_ token: Int) -> [PersonPhrase] {
    guard event.tokens[token].flags.contains(.invertedPronoun) else { return [] }
    var phrase = PersonPhrase(kind: .pronoun, tokens: token..<token + 1, head: token..<token + 1)
    phrase.gender = Self.invertedFeminine.contains(event.hash(token)) ? .feminine : .masculine
    return [phrase]
  }

  /// A verb or participle that begins its sentence: who follows.
  private func following(_ group: VerbGroup, _ phrases: [PersonPhrase]) -> [PersonPhrase] {
    guard group.time == .participle else { return [] }
    return phrases.first {
      $0.tokens.lowerBound > group.verb && $0.preposition == nil && $0.kind != .group
    }
    .map { [$0] } ?? []
  }

  /// To whom the verb of a passive or of a bare participle happens.
  func undergoers(of group: VerbGroup, _ sentence: Int) -> [PersonPhrase] {
    group.voice == .passive
      ? subjects(of: group, inSentence: sentence) : participleOwner(group, sentence)
  }

  /// Whom a participle without an auxiliary belongs to: the phrase right before it, or
  /// the one behind when it begins its sentence.
  func participleOwner(
    _ group: VerbGroup, _ sentence: Int, onlyNamed: Bool = false, startingAt start: Int? = nil
  ) -> [PersonPhrase] {
    let phrases = event.phrases[sentence]
    var last = (start ?? group.verb) - 1
    let first = event.text.sentences[sentence].tokens.lowerBound
    while last >= first, event.isAdverbial(last) { last -= 1 }
    guard last >= first, !EventWord.strongMarks.contains(event.hash(last)) else {
      return phrases.first {
        $0.tokens.lowerBound > group.verb && $0.preposition == nil
          && (!onlyNamed || $0.kind == .named)
      }
      .map { [$0] } ?? []
    }
    if let joined = joinedParticiple(before: last, first) { last = joined - 1 }
    if event.hash(last) == EventWord.comma { last -= 1 }
    guard let owner = phrases.first(where: { $0.tokens.contains(last) && $0.kind != .pronoun })
    else { return [] }
    if owner.tokens.lowerBound == first, let name = name(of: owner, behind: group, sentence) {
      return [name]
    }
    // `cherche un remplaçant à X, congédié`: the participle is of the name next to it.
    if owner.superior != nil, let name = event.occurrence(at: last),
      name.entity == owner.superior
    {
      var named = PersonPhrase(kind: .named, tokens: name.tokens, head: name.tokens)
      named.entity = name.entity
      named.gender = event.names.entities[name.entity].gender
      return [named]
    }
    return [owner]
  }

  /// `Première aiguilleuse de la gare, licenciée en 1951, X`: the name of a role that opens a
  /// sentence, behind the insertion that a participle begins.
  private func name(
    of role: PersonPhrase, behind group: VerbGroup, _ sentence: Int
  ) -> PersonPhrase? {
    let end = event.text.sentences[sentence].tokens.upperBound
    guard role.kind == .role, role.determiner == .none,
      let comma = (group.verb + 1..<min(end, group.verb + 16)).first(where: {
        event.hash($0) == EventWord.comma
      })
    else { return nil }
    return event.phrases[sentence].first {
      $0.tokens.lowerBound == comma + 1 && $0.kind == .named
        && ($0.gender == .unknown || role.gender == .unknown || $0.gender == role.gender)
    }
  }

  /// `X, mis à pied en mars et finalement licencié`: the first participle, which says whose
  /// the second is.
  private func joinedParticiple(before last: Int, _ first: Int) -> Int? {
    guard event.hash(last) == EventWord.et || event.hash(last) == Self.then else { return nil }
    var index = last - 1
    while index > first, last - index < 12,
      !event.isMark(index) || event.hash(index + 1) == Self.then
    { index -= 1 }
    guard event.hash(index) == EventWord.comma,
      let verb = DepartureCues.verbs(event.tokens[index + 1]),
      event.verbGroup(at: index + 1, form: verb.form).time == .participle
    else { return nil }
    return index + 1
  }

  func isEligible(_ phrase: PersonPhrase) -> Bool {
    phrase.preposition == nil || phrase.preposition == Self.like
  }

  /// The first token of the clause that a verb stands in.
  func clauseStart(before token: Int, _ bounds: Range<Int>, crossingRelatives: Bool) -> Int {
    var index = token - 1
    while index >= bounds.lowerBound {
      let word = event.hash(index)
      if EventWord.strongMarks.contains(word) { return index + 1 }
      if crossingRelatives {
        // `une filiale, dont le patron, X, menace`: the subject comes right behind.
        if Self.ofWhich.contains(word), beginsSubject(at: index + 1, bounds, before: token) {
          return index + 1
        }
        // A clause with `que` ends only where its own subject has come.
        let isThat = word == EventWord.que || word == EventWord.queElided
        if isThat, hasEligible(in: index..<token, bounds) { return index + 1 }
      } else {
        if event.has(index, .relative) { return index + 1 }
        // `X, alors ministre`: only `alors que` opens a clause.
        let isAdverb =
          word == Self.atThatTime && !event.has(index + 1, .subordinator)
        if event.has(index, .subordinator), !event.has(index, .preposition), !isAdverb {
          return index + 1
        }
      }
      index -= 1
    }
    return bounds.lowerBound
  }

  /// Whether a person's phrase begins at a token and no verb stands between it and another.
  private func beginsSubject(at start: Int, _ bounds: Range<Int>, before end: Int) -> Bool {
    let sentence = event.text.sentence(ofToken: bounds.lowerBound)
    guard
      let phrase = event.phrases[sentence].first(where: { $0.tokens.lowerBound == start }),
      phrase.tokens.upperBound <= end
    else { return false }
    return !(phrase.tokens.upperBound..<end).contains { event.has($0, .auxiliary) }
  }

  private func hasEligible(in range: Range<Int>, _ bounds: Range<Int>) -> Bool {
    let sentence = event.text.sentence(ofToken: bounds.lowerBound)
    return event.phrases[sentence].contains {
      range.contains($0.tokens.lowerBound) && isEligible($0) && $0.kind != .pronoun
    }
  }

  /// `C'est X, rédacteur en chef de Y, qui prend la suite`: who stands behind `c'est`.
  private func clefted(before relative: Int, _ phrases: [PersonPhrase]) -> [PersonPhrase]? {
    phrases.last {
      $0.kind == .named && $0.tokens.upperBound <= relative
        && event.auxiliaryTime($0.tokens.lowerBound - 1)?.isBe ?? false
        && Self.pointers.contains(event.hash($0.tokens.lowerBound - 2))
    }
    .map { [$0] } ?? stressedPronoun(before: relative)
  }

  /// `c'est lui qui`, `c'est elle qui`.
  private func stressedPronoun(before relative: Int) -> [PersonPhrase]? {
    let token = relative - 1
    guard Self.stressed.contains(event.hash(token)),
      event.auxiliaryTime(token - 1)?.isBe ?? false,
      Self.pointers.contains(event.hash(token - 2))
    else { return nil }
    var phrase = PersonPhrase(kind: .pronoun, tokens: token..<token + 1, head: token..<token + 1)
    phrase.gender = EventWord.feminines.contains(event.hash(token)) ? .feminine : .masculine
    return [phrase]
  }

  /// Whom `qui` stands for.
  private func antecedents(ofRelativeAt token: Int, _ phrases: [PersonPhrase]) -> [PersonPhrase] {
    // `C'est X, directeur de Y, autre titre du groupe, qui prend la suite`
    if event.hash(token - 1) == EventWord.comma,
      let first = phrases.first(where: { $0.tokens.upperBound < token }), first.kind == .named,
      event.hash(first.tokens.lowerBound - 1) == Self.`is`,
      event.hash(first.tokens.lowerBound - 2) == Self.that
    {
      return [first]
    }
    guard var phrase = phrases.last(where: { $0.tokens.upperBound <= token }),
      token - phrase.tokens.upperBound <= 4
    else { return [] }
    // `X, un proche du président, qui siégeait`: the name beside.
    if phrase.preposition != nil, event.hash(token - 1) == EventWord.comma,
      let named = phrases.last(where: {
        $0.kind == .named && $0.tokens.upperBound < phrase.tokens.lowerBound
          && event.hash($0.tokens.upperBound) == EventWord.comma
          && phrase.tokens.lowerBound - $0.tokens.upperBound < 6
      }),
      !(named.tokens.upperBound + 1..<token - 1).contains(where: { event.isMark($0) }),
      event.has(named.tokens.upperBound + 1, .article)
    {
      phrase = named
    }
    let gap = phrase.tokens.upperBound..<token
    guard !gap.contains(where: { event.has($0, .auxiliary) || event.has($0, .article) }) else {
      return []
    }
    return [phrase]
  }

  /// The subject of the clause that an infinitive or a gerund belongs to.
  private func mainSubject(around group: VerbGroup, inSentence sentence: Int) -> [PersonPhrase] {
    let phrases = event.phrases[sentence]
    let before = phrases.filter { $0.tokens.upperBound <= group.start && isEligible($0) }
    let clause = clauseStart(
      before: group.start, event.text.sentences[sentence].tokens, crossingRelatives: false)
    // `X, qui a fait venir Y après avoir été nommé`: X was.
    if event.hash(clause - 1) == EventWord.qui {
      let people = antecedents(ofRelativeAt: clause - 1, phrases)
      if !people.isEmpty { return people }
    }
    if let near = before.first(where: { $0.tokens.lowerBound >= clause }) {
      return list(endingWith: near, phrases, growing: true)
    }
    if event.has(clause - 1, .relative), let phrase = before.last { return [phrase] }
    if let after = phrases.first(where: { $0.tokens.lowerBound > group.verb && isEligible($0) }),
      (group.verb..<after.tokens.lowerBound).contains(where: { event.hash($0) == EventWord.comma })
    {
      return list(startingWith: after, phrases)
    }
    return before.last.map { [$0] } ?? []
  }

  /// Whose decision, refusal or wish a noun names: `sa`, `de X`, `par X`, or the subject.
  private func owners(of noun: Int, until verb: Int, _ sentence: Int) -> [PersonPhrase] {
    let phrases = event.phrases[sentence]
    if let inner = phrases.first(where: {
      $0.tokens.lowerBound > noun && $0.tokens.upperBound <= verb
    }) {
      return [inner]
    }
    let before = phrases.filter { $0.tokens.upperBound <= noun && isEligible($0) }
    let subjects = before.first.map { list(endingWith: $0, phrases, growing: true) } ?? []
    guard event.has(noun - 1, .possessive) else { return subjects }
    // `A et B ont fait part de leur intention de partir`
    let owner = possessor(at: noun - 1)
    return owner.isPlural && subjects.count > 1 ? subjects : [owner]
  }

  /// `personne ne part`, `personne d'autre ne part`
  private func isNobody(_ phrase: PersonPhrase) -> Bool {
    phrase.determiner == .none && phrase.tokens.count == 1
      && event.hash(phrase.tokens.lowerBound) == Self.noOne
  }

  /// The longest insertion between dashes, in tokens.
  private static let longestInsertion = 30
  private static let pointers = EventWord.set("c' ce")
  private static let stressed = EventWord.set("lui elle")
  private static let noOne = WordHash.of("personne")
  private static let nobody = EventWord.set("personne aucun aucune nul nulle rien")
  private static let ofWhich = EventWord.set("dont où")
  private static let atThatTime = WordHash.of("alors")
  private static let then = WordHash.of("puis")
  private static let that = WordHash.of("c'")
  private static let `is` = WordHash.of("est")
  private static let invertedFeminine = EventWord.set("-t-elle -elle -t-elles -elles")
  static let like = WordHash.of("comme")
}
