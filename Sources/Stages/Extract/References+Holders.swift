import Articles
import French
import Text

/// The names behind roles and posts.
extension References {
  /// `Le directeur de X quitte la société. […] Dans un message, Jean Petit a expliqué`: an
  /// opening without a name is about who then speaks in a message of his own.
  func announcer(of phrase: PersonPhrase, inSentence sentence: Int) -> Int? {
    guard phrase.determiner == .definite, phrase.organization != nil,
      event.text.sentences[sentence].paragraph <= 1
    else { return nil }
    let last = min(event.text.sentences.count, sentence + 5)
    for place in sentence + 1..<max(sentence + 1, last) {
      let tokens = event.text.sentences[place].tokens
      guard tokens.prefix(6).contains(where: { Self.messages.contains(event.hash($0)) }),
        let speaker = event.phrases[place].first(where: {
          $0.preposition == nil && $0.kind != .pronoun
        }), speaker.kind == .named, speaker.role == nil
      else { continue }
      return speaker.entity
    }
    return nil
  }

  /// `La Chambre retire sa confiance au gouvernement de X. Le chef du gouvernement`: X.
  func headOfGovernment(_ phrase: PersonPhrase) -> Int? {
    guard phrase.isOffice, phrase.determiner == .definite, let role = phrase.role,
      Self.governmentHeads.longestMatch(
        in: event.tokens, at: role.lowerBound, before: phrase.tokens.upperBound) != nil
    else { return nil }
    return (0..<max(0, phrase.tokens.lowerBound - 2)).lazy.reversed().compactMap { token -> Int? in
      guard Self.governments.contains(self.event.hash(token)), self.event.has(token + 1, .of),
        let name = self.event.name(at: token + 2, .person)
      else { return nil }
      return name.entity
    }.first
  }

  /// `Le président du club raccroche. X, 78 ans, était à la barre depuis 1991`: the first name of
  /// the document, told of in the very next sentence as who had the post.
  func namedNext(_ phrase: PersonPhrase, inSentence sentence: Int) -> Int? {
    guard phrase.kind == .role, phrase.determiner == .definite, !phrase.isOneOf,
      phrase.superior == nil, sentence < 3, sentence + 1 < event.text.sentences.count,
      !event.phrases[sentence].contains(where: { $0.entity != nil }),
      let named = event.phrases[sentence + 1].first, named.kind == .named, named.role == nil,
      named.preposition == nil, let entity = named.entity,
      event.text.sentences[sentence + 1].tokens.lowerBound == named.tokens.lowerBound,
      named.gender == .unknown || phrase.gender == .unknown || named.gender == phrase.gender,
      !(0..<sentence).contains(where: { place in
        event.phrases[place].contains { $0.entity != nil }
      })
    else { return nil }
    let end = named.tokens.upperBound
    let isAged =
      event.hash(end) == EventWord.comma && event.hash(end + 2) == Self.years
      && event.tokens[end + 1].kind == .number
    return isAged
      || Self.tenures.longestMatch(in: event.tokens, at: end, before: event.tokens.count)
        != nil
      ? entity : nil
  }

  private static let tenures = WordTable(
    lines: """
      était en poste
      était en fonction
      était en fonctions
      était à la barre
      était à la tête
      était aux commandes
      était arrivé
      était arrivée
      occupait
      dirigeait
      présidait
      entraînait
      pilotait
      avait été nommé
      avait été nommée
      avait été élu
      avait été élue
      avait pris
      avait succédé
      avait rejoint
      invoque
      a invoqué
      évoque
      a évoqué
      dénonce
      a dénoncé
      conteste
      restera en poste
      restera en fonction
      restera en fonctions
      restera en place
      """)
  private static let governmentHeads = WordTable(
    lines: """
      chef du gouvernement
      cheffe du gouvernement
      chef de gouvernement
      cheffe de gouvernement
      chef de l'exécutif
      cheffe de l'exécutif
      premier ministre
      première ministre
      chancelier
      chancelière
      """)
  private static let governments = EventWord.set("gouvernement cabinet exécutif coalition")
  private static let messages = EventWord.set(
    "message publication communiqué lettre post tweet fil note courriel billet")

  func describesSomebodyNamed(_ phrase: PersonPhrase) -> Bool {
    guard !phrase.isOneOf,
      phrase.determiner == .definite || phrase.determiner == .demonstrative,
      phrase.organization == nil || phrase.isFormer || isPlayer(phrase)
    else { return false }
    // `Le milieu guinéen du FC Belmont`: of many, the one named before.
    if phrase.organization != nil, isPlayer(phrase) { return true }
    let end = phrase.tokens.upperBound
    let hasAge = (phrase.tokens.lowerBound..<end + 3).contains {
      event.hash($0) == Self.years && $0 > 0 && event.tokens[$0 - 1].kind == .number
    }
    // `le technicien portugais`
    let plain = phrase.tokens.dropFirst().count {
      Countries.country(ofAdjective: event.tokens[$0]) == nil
    }
    let hasNationality = plain < phrase.tokens.count - 1
    if hasAge || phrase.isSport && (phrase.role?.count ?? 0) >= plain
      || hasNationality && !phrase.isOffice && phrase.role?.count == plain
    {
      return true
    }
    // `L'ancien demi-finaliste de Melbourne`: who he was, of somebody already named.
    if phrase.isFormer, !phrase.isOffice { return true }
    // `Le praticien`, `l'animatrice`: a trade, which many have, takes up who was named; a post
    // that one person has may be anybody's.
    return !phrase.isOffice && phrase.kind == .role && phrase.superior == nil
      && !(phrase.role ?? phrase.head).contains {
        Self.singlePosts.contains(event.hash($0)) || event.has($0, .of)
      }
  }

  /// Whether a phrase tells of an athlete, of whom a club has many, and not of a coach.
  func isPlayer(_ phrase: PersonPhrase) -> Bool {
    phrase.isSport
      && !(phrase.role ?? phrase.head).contains {
        Self.staff.contains(event.hash($0)) || Self.singlePosts.contains(event.hash($0))
      }
  }

  /// Whether somebody named before is meant by a role.
  func isNamed(_ phrase: PersonPhrase, inSentence sentence: Int) -> Bool {
    guard case .entity? = referent(of: phrase, inSentence: sentence) else { return false }
    return true
  }

  private static let staff = EventWord.set(
    """
    entraîneur entraîneuse entraineur entraineuse sélectionneur sélectionneuse coach technicien \
    technicienne préparateur préparatrice arbitre capitaine manager
    """)

  /// Posts that one person of an organization has at a time.
  private static let singlePosts = EventWord.set(
    """
    directeur directrice dg pdg p-dg ceo cto cfo coo cpo cro cio daf drh dircom président présidente \
    président-directeur présidente-directrice patron patronne dirigeant dirigeante chef cheffe \
    responsable manager secrétaire trésorier trésorière porte-parole doyen doyenne recteur rectrice \
    proviseur proviseure commandant commandante gérant gérante coordinateur coordinatrice \
    coordonnateur coordonnatrice adjoint adjointe délégué déléguée numéro bras leader titulaire \
    remplaçant remplaçante successeur successeure rédacteur rédactrice cardinal évêque archevêque \
    curé maréchal collègue propriétaire actionnaire membre avocat avocate agent agente conseil \
    supérieur supérieure intérimaire médiateur médiatrice
    """)
  private static let years = WordHash.of("ans")

  /// The person whom the document gives a role elsewhere.
  func holder(of phrase: PersonPhrase, before sentence: Int) -> Int? {
    guard let role = phrase.role, phrase.determiner != .indefinite else { return nil }
    let wanted = roleWords(role)
    guard let head = wanted.first else { return nil }
    var best: (score: Int, entity: Int)?
    for (entity, list) in affiliations {
      let gender = event.names.entities[entity].gender
      if phrase.gender != .unknown, gender != .unknown, phrase.gender != gender { continue }
      for affiliation in list {
        guard let known = affiliation.role else { continue }
        let words = roleWords(known)
        guard words.contains(where: { isSameNoun($0, head) }) else { continue }
        let rest = wanted.dropFirst().filter { !words.contains($0) }
        guard rest.isEmpty || words.count == 1 else { continue }
        if case .entity(let a) = phrase.organization,
          case .entity(let b) = affiliation.organization,
          a != b
        {
          continue
        }
        if case .country(let a) = phrase.organization,
          case .country(let b) = affiliation.organization,
          a != b
        {
          continue
        }
        if let a = phrase.organization, let b = affiliation.organization, isOtherCountry(a, b) {
          continue
        }
        // The nearest one before, else the nearest behind.
        let distance = sentence - affiliation.sentence
        // Who is told later to take up the post does not hold it yet.
        if affiliation.isComing, distance < 0 { continue }
        var score = distance >= 0 ? 100 - distance : 50 + distance
        if affiliation.isComing { score -= 70 }
        score += (wanted.count - rest.count) * 10
        if best.map({ (score, -entity) > ($0.score, -$0.entity) }) ?? true {
          best = (score, entity)
        }
      }
    }
    return best?.entity
  }

  /// Whether one of two phrases is a country and the other an organization with a name:
  /// `l'entraîneur des Diables rouges` is not `le sélectionneur mexicain`.
  private func isOtherCountry(_ a: OrganizationPhrase, _ b: OrganizationPhrase) -> Bool {
    switch (a, b) {
    case (.country, .entity), (.entity, .country), (.country, .words), (.words, .country): true
    default: false
    }
  }

  private func roleWords(_ role: Range<Int>) -> [UInt64] {
    role.filter {
      event.tokens[$0].isWord && event.classes[$0].isDisjoint(with: [.preposition, .article])
    }
    .map { event.hash($0) }
  }

  private func isSameNoun(_ a: UInt64, _ b: UInt64) -> Bool {
    a == b || Self.sameNouns[a] != nil && Self.sameNouns[a] == Self.sameNouns[b]
  }

  private static let sameNouns: [UInt64: Int] = {
    var result: [UInt64: Int] = [:]
    for (index, line) in ["patron patronne pdg p-dg ceo dirigeant dirigeante", "chef cheffe"]
      .enumerated()
    {
      for word in line.split(separator: " ") { result[WordHash.of(String(word))] = index }
    }
    return result
  }()
}
