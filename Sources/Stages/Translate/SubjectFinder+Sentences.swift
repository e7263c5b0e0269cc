import French
import Text

/// Whom a sentence is about.
extension SubjectFinder {
  /// The subject of the clause that a gerund, an infinitive or a second verb leans on.
  ///
  /// - Parameters:
  ///   - end: Where to stop.
  ///   - segments: The text, nearest stretch first.
  ///   - isDependent: Whether an infinitive or a gerund leans on it: `dit qu’un homme est venu
  ///     crier` is about the man.
  /// - Returns: `nil` if the text shows none.
  func prevailing(
    before end: Int, in segments: [Range<Int>], isDependent: Bool = false
  ) -> Subject? {
    var found = Candidates()
    for segment in segments.reversed() {
      var index = segment.lowerBound
      while index < segment.upperBound, index < end {
        let token = tokens[index]
        // `depuis que le club a`
        let link =
          index > segment.lowerBound + 1 && NounWords.determiners.contains(tokens[index - 1])
            && scene.name(at: index) != nil ? index - 2 : index - 1
        let isSubordinate =
          index > segment.lowerBound && Self.subordinators.contains(tokens[link])
        if token.flags.contains(.invertedPronoun) {
          if !SpeakerWords.impersonal.contains(token.hash) { found.main = .pronoun(index) }
        } else if SpeakerWords.pronouns.contains(token),
          isFollowedByVerb(index + 1, before: segment.upperBound)
        {
          found.add(.pronoun(index), at: index, isSubordinate: isSubordinate)
        } else if let name = scene.name(at: index), name.tokens.lowerBound == index {
          if canBeSubject(name, in: segment),
            isSubordinate || prevails(name, over: found.main, floor: segment.lowerBound)
          {
            found.add(.name(name), at: index, isSubordinate: isSubordinate)
          }
          index = name.tokens.upperBound
          continue
        } else if found.phrase == nil || isMark(max(index, 1) - 1, ":"),
          let phrase = openingPhrase(at: index, in: segment)
        {
          found.phrase = subject(of: phrase)
        } else if isDependent, isSubordinate, NounWords.determiners.contains(token),
          let phrase = nounPhrase(at: index, before: segment.upperBound, wide: true)
        {
          found.lesser = (subject(of: phrase), index)
        }
        index += 1
      }
    }
    if isDependent, let lesser = found.lesser,
      !(lesser.place..<end).contains(where: { isMark($0, ",") || isMark($0, ";") })
        || end + 1 < tokens.count && Self.shouts.contains(tokens[end + 1])
    {
      return lesser.subject
    }
    return found.main ?? found.phrase ?? found.lesser?.subject
  }

  /// What may be the subject, while the words are read.
  private struct Candidates {
    /// The subject of a main clause.
    var main: Subject?
    /// The subject of a clause inside another one, and where it begins.
    var lesser: (subject: Subject, place: Int)?
    /// The first phrase that opens a stretch between commas.
    var phrase: Subject?

    mutating func add(_ subject: Subject, at place: Int, isSubordinate: Bool) {
      if isSubordinate {
        lesser = (subject, place)
      } else {
        main = subject
      }
    }
  }

  /// Whether a name can be the subject: no preposition governs it, and a verb may follow.
  private func canBeSubject(_ name: NameTable.Occurrence, in segment: Range<Int>) -> Bool {
    !isGoverned(name, floor: segment.lowerBound) && !isDirectObject(name)
      && isFollowedByVerb(name.tokens.upperBound, before: segment.upperBound)
  }

  /// Whether a name takes the place of the subject found before it.
  private func prevails(
    _ name: NameTable.Occurrence, over main: Subject?, floor: Int
  ) -> Bool {
    main == nil || startsClause(name, floor: floor) && !(isPerson(main) && isSetOff(name))
  }

  /// The phrase that begins a stretch or stands behind a comma, unless it is one for a time.
  private func openingPhrase(at index: Int, in segment: Range<Int>) -> NounPhrase? {
    guard NounWords.determiners.contains(tokens[index]),
      index == segment.lowerBound || isMark(index - 1, ",") || isMark(index - 1, ":"),
      let phrase = nounPhrase(at: index, before: segment.upperBound, wide: true),
      !SpeakerWords.times.contains(tokens[phrase.head]), tokens[phrase.head].hash != Self.little
    else { return nil }
    return phrase
  }

  /// Whether a verb may follow: a small word that is no preposition or conjunction,
  /// or an apposition.
  func isFollowedByVerb(_ index: Int, before end: Int) -> Bool {
    var next = index
    while next < end, next - index < 4,
      VerbWords.clitics.contains(tokens[next]) || VerbWords.isAdverb(next, in: text)
    { next += 1 }
    guard next < end else { return false }
    let token = tokens[next]
    if isMark(next, ",") || isMark(next, "(") || token.hash == Self.who { return true }
    return token.kind == .word && !token.isCapitalized
      && !SpeakerWords.prepositions.contains(token) && !SpeakerWords.breakers.contains(token)
      && (!NounWords.determiners.contains(token) || VerbWords.clitics.contains(token))
  }

  private func isPerson(_ subject: Subject?) -> Bool {
    guard case .name(let name) = subject else { return false }
    return scene.entity(of: name).type == .person
  }

  /// Whether a name stands between commas, as behind its bearer's post.
  private func isSetOff(_ name: NameTable.Occurrence) -> Bool {
    name.tokens.lowerBound > 0 && isMark(name.tokens.lowerBound - 1, ",")
      && name.tokens.upperBound < tokens.count && isMark(name.tokens.upperBound, ",")
  }

  /// Behind `en`: what somebody does at the time, not what he adds.
  private static let shouts = WordTable(words: "criant hurlant scandant chantant clamant")
  /// `un peu plus bas`
  private static let little = WordHash.of("peu")
  static let subordinators = WordTable(
    words: """
      que qu' qui dont où si s' lorsque lorsqu' quand puisque puisqu' comme laquelle lequel lesquels
      lesquelles
      """)
}
