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
    for index in event.text.sentences.indices {
      let phrases = event.phrases[index]
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
      if let (entity, led) = leader(inSentence: index) {
        result[entity, default: []].append(
          Affiliation(
            role: nil, isOffice: false, isSport: false, isFormer: led.isFormer, isComing: false,
            organization: led.organization, sentence: index))
      }
    }
    return result
  }

  /// The role without an article that opens a sentence and that a comma parts from a name.
  private func frontedPost(
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

  /// `X préside Novaline depuis 2009`, `Il dirigeait Novaline`: who leads which organization.
  private func leader(
    inSentence index: Int
  ) -> (entity: Int, led: (organization: OrganizationPhrase, isFormer: Bool))? {
    let tokens = event.text.sentences[index].tokens
    guard let verb = tokens.first(where: { Self.leading.contains(event.hash($0)) }) else {
      return nil
    }
    var next = verb + 1
    while next < tokens.upperBound, event.isAdverbial(next) || event.has(next, .article) {
      next += 1
    }
    guard let led = named(at: next, before: tokens.upperBound),
      let subject = event.phrases[index].last(where: {
        $0.tokens.upperBound <= verb && $0.preposition == nil
      }), verb - subject.tokens.upperBound <= 2
    else { return nil }
    let isFormer = tokens.contains { Self.formerly.contains(event.hash($0)) }
    if let entity = subject.entity { return (entity, (led, isFormer)) }
    // `Il présidait Novaline`: whom the sentence before begins with.
    guard subject.kind == .pronoun, !subject.isPlural, index > 0,
      let named = event.phrases[index - 1].first(where: {
        $0.preposition == nil && $0.kind == .named
          && ($0.gender == .unknown || subject.gender == .unknown || $0.gender == subject.gender)
      }), let entity = named.entity
    else { return nil }
    return (entity, (led, isFormer))
  }

  /// An organization with a name, or an institution.
  private func named(at token: Int, before end: Int) -> OrganizationPhrase? {
    if let found = event.name(at: token, .organization) { return .entity(found.entity) }
    guard token < end else { return nil }
    return event.institution(at: token, before: end).map { .words($0) }
  }

  private static let leading = EventWord.set(
    "préside présidait dirige dirigeait entraîne entraînait pilote pilotait")
  private static let formerly = EventWord.set(
    "auparavant précédemment jusque-là jusqu'ici jusqu'alors")

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
        + (affiliation.isFormer ? 4 : 0)
    }
    return list.min {
      (rank($0), abs($0.sentence - sentence)) < (rank($1), abs($1.sentence - sentence))
    }
  }
}
