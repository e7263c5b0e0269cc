import Articles
import French
import Text

/// Where the document says that people belong.
extension References {
  func gatheredAffiliations() -> [Int: [Affiliation]] {
    var result: [Int: [Affiliation]] = [:]
    func add(_ phrase: PersonPhrase, to entity: Int, sentence: Int) {
      result[entity, default: []].append(
        Affiliation(
          role: phrase.isGenericHuman ? nil : phrase.role, isOffice: phrase.isOffice,
          isSport: phrase.isSport, isFormer: phrase.isFormer, isComing: isComing(phrase),
          organization: phrase.organization,
          sentence: sentence))
    }
    for index in event.text.sentences.indices where mentionsPerson(index) {
      // Where only the sentence before names somebody, no phrase has a name.
      let phrases = namesPerson(index...index) ? event.phrases[index] : []
      for (place, phrase) in phrases.enumerated() {
        guard let entity = phrase.entity else { continue }
        var phrase = phrase
        // `Le FC Belmont se sépare de son entraîneur X`
        if phrase.determiner == .possessive, phrase.role != nil, phrase.organization == nil {
          phrase.organization = owner(of: phrase, inSentence: index)
        }
        if phrase.role != nil && !phrase.isGenericHuman || phrase.organization != nil {
          add(phrase, to: entity, sentence: index)
        }
        // des employés d'OpenAI, comme X
        if place > 0, phrases[place - 1].kind == .group, phrases[place - 1].organization != nil,
          Self.isExample(event, phrases[place - 1].tokens.upperBound..<phrase.tokens.lowerBound)
        {
          var member = phrases[place - 1]
          member.role = nil
          add(member, to: entity, sentence: index)
        }
        // `Cheffe du service depuis 2019, X`
        if place == 1, let post = frontedPost(before: phrase, phrases[0], inSentence: index) {
          add(post, to: entity, sentence: index)
        }
        // X est PDG de Y, X était évêque de Z
        guard place + 1 < phrases.count, phrases[place + 1].kind == .role else { continue }
        let gap = phrase.tokens.upperBound..<phrases[place + 1].tokens.lowerBound
        let isCopula = gap.contains { VerbGroup.isCopula(event, $0) } && gap.count <= 4
        if isCopula { add(phrases[place + 1], to: entity, sentence: index) }
      }
      for (entity, affiliation) in memberships(inSentence: index) {
        result[entity, default: []].append(affiliation)
      }
    }
    return result
  }

  /// Whether a sentence can say where somebody belongs: it names a person, or goes on about one
  /// that the sentence before names.
  private func mentionsPerson(_ sentence: Int) -> Bool {
    namesPerson(max(0, sentence - 1)...sentence)
  }

  private func namesPerson(_ sentences: ClosedRange<Int>) -> Bool {
    let first = event.text.sentences[sentences.lowerBound].tokens.lowerBound
    let end = event.text.sentences[sentences.upperBound].tokens.upperBound
    return event.names.occurrences(inTokens: first..<end).contains {
      event.names.entities[event.names.occurrences[$0].entity].type == .person
    }
  }

  /// The role without an article that opens a sentence and that a comma parts from a name.
  func frontedPost(
    before name: PersonPhrase, _ first: PersonPhrase, inSentence index: Int
  ) -> PersonPhrase? {
    guard first.kind == .role, first.determiner == .none, name.preposition == nil,
      first.tokens.lowerBound == event.text.sentences[index].tokens.lowerBound,
      event.hash(name.tokens.lowerBound - 1) == EventWord.comma
    else { return nil }
    let gap = first.tokens.upperBound..<name.tokens.lowerBound - 1
    let isPlain = gap.allSatisfy { !event.isMark($0) && !event.has($0, [.auxiliary, .relative]) }
    return gap.count < 12 && isPlain ? first : nil
  }

  /// The only organization that a sentence names before `son`, `leur`.
  private func owner(of phrase: PersonPhrase, inSentence index: Int) -> OrganizationPhrase? {
    let start = event.text.sentences[index].tokens.lowerBound
    let before = event.names.occurrences(inTokens: start..<phrase.tokens.lowerBound).map {
      event.names.occurrences[$0]
    }.filter {
      event.names.entities[$0.entity].type == .organization && !event.isSource($0)
        && !event.isOpponent($0)
    }
    let hasPerson = event.phrases[index].contains {
      $0.entity != nil && $0.tokens.upperBound <= phrase.tokens.lowerBound
    }
    guard !hasPerson, Set(before.map(\.entity)).count == 1 else { return nil }
    return .entity(before[0].entity)
  }

  private func isComing(_ phrase: PersonPhrase) -> Bool {
    guard let role = phrase.role else { return false }
    return (max(0, role.lowerBound - 3)..<role.lowerBound).contains {
      Self.comingWords.contains(event.hash($0))
    }
  }

  private static let comingWords = EventWord.set(
    """
    nommé nommée nommés nommées élu élue promu promue désigné désignée nouveau nouvelle nouvel futur \
    future devient deviendra prochain prochaine
    """)

  private static func isExample(_ event: EventText, _ gap: Range<Int>) -> Bool {
    gap.count <= 3 && gap.contains { exampleWords.contains(event.hash($0)) }
  }

  private static let exampleWords = EventWord.set("comme dont notamment")

  /// Where the document says that a person belongs, best statement first.
  ///
  /// What a person was formerly counts only where nothing says what he is; an office that the
  /// sentence itself gives him comes before a firm named elsewhere.
  func affiliation(of entity: Int, near sentence: Int) -> Affiliation? {
    guard let list = affiliations[entity] else { return nil }
    func rank(_ affiliation: Affiliation) -> Int {
      if affiliation.sentence == sentence, affiliation.isOffice, !affiliation.isFormer { return 0 }
      return (affiliation.organization == nil ? 2 : 0) + (affiliation.role == nil ? 1 : 0)
        + (affiliation.isMembership ? 2 : 0) + (affiliation.isFormer ? 4 : 0)
    }
    return list.min {
      (rank($0), abs($0.sentence - sentence)) < (rank($1), abs($1.sentence - sentence))
    }
  }
}
