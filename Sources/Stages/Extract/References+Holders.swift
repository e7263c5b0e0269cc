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
    for place in sentence + 1..<last {
      let tokens = event.text.sentences[place].tokens
      guard tokens.prefix(6).contains(where: { Self.messages.contains(event.hash($0)) }),
        let speaker = event.phrases[place].first(where: {
          $0.preposition == nil && $0.kind != .pronoun
        }), speaker.kind == .named, speaker.role == nil
      else { continue }
      return speaker.entity.flatMap { maySpeakFor($0, phrase, from: speaker.tokens.upperBound) }
    }
    return nil
  }

  /// A speaker, if he tells why he goes and no other post is known of him; whoever thanks or
  /// salutes somebody is another.
  private func maySpeakFor(_ entity: Int, _ phrase: PersonPhrase, from end: Int) -> Int? {
    let gender = event.names.entities[entity].gender
    guard gender == .unknown || phrase.gender == .unknown || gender == phrase.gender,
      let verb = (end..<min(event.tokens.count, end + 4)).first(where: {
        Self.tellings.contains(event.hash($0))
      }),
      !(end..<verb).contains(where: { event.isMark($0) || event.has($0, .clitic) }),
      // `a expliqué vouloir`, `raconte sa décision`: of himself
      (verb + 1..<min(event.tokens.count, verb + 11)).contains(where: {
        event.has($0, .possessive) || Self.ownWishes.contains(event.hash($0))
      }),
      affiliations[entity]?.contains(where: { $0.role != nil }) != true
    else { return nil }
    return entity
  }

  /// `La Chambre retire sa confiance au gouvernement de X. Le chef du gouvernement`: X.
  func headOfGovernment(_ phrase: PersonPhrase) -> Int? {
    guard phrase.isOffice, phrase.determiner == .definite, let role = phrase.role,
      Self.governmentHeads.longestMatch(
        in: event.tokens, at: role.lowerBound, before: phrase.tokens.upperBound) != nil
    else { return nil }
    return (0..<phrase.tokens.lowerBound - 2).lazy.reversed().compactMap { token -> Int? in
      guard Self.governments.contains(self.event.hash(token)), self.event.has(token + 1, .of),
        let name = self.event.personName(at: token + 2),
        self.isSameLand(phrase, inSentenceOf: token)
      else { return nil }
      return name.entity
    }.first
  }

  /// Whether a head of government may be that of a cabinet: one whose country is told is only
  /// that of a cabinet of the same country.
  private func isSameLand(_ phrase: PersonPhrase, inSentenceOf cabinet: Int) -> Bool {
    guard case .country(let land)? = phrase.organization else { return true }
    return event.text.sentences[event.text.sentence(ofToken: cabinet)].tokens.contains {
      Countries.country(ofAdjective: event.tokens[$0]) == land
        || Countries.country(in: event.tokens, at: $0, before: event.tokens.count)?.name == land
    }
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
    if Self.tenures.longestMatch(in: event.tokens, at: end, before: event.tokens.count) != nil {
      return entity
    }
    guard isAged else { return nil }
    // `X, 45 ans, lui succédera` is who comes.
    let isOver =
      Self.tenures.longestMatch(in: event.tokens, at: end + 4, before: event.tokens.count) != nil
    let comes = event.text.sentences[sentence + 1].tokens.contains {
      Self.comings.contains(event.hash($0)) || AppointmentCues.verb(event.tokens[$0]) != nil
    }
    return isOver || !comes ? entity : nil
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
      avait pris ses fonctions
      avait pris la tête
      avait pris les rênes
      avait pris les commandes
      avait succédé
      avait rejoint
      restera en poste
      restera en fonction
      restera en fonctions
      restera en place
      """)
  private static let tellings = EventWord.set(
    """
    expliqué explique expliquait écrit écrivait annoncé annonce raconté raconte confié confie justifié \
    justifie évoqué évoque invoqué invoque dit déclaré déclare indiqué indique précisé précise assuré \
    assure affirmé affirme souligné souligne conclu conclut
    """)
  /// Words that tell who comes after.
  private static let comings = EventWord.set(
    """
    succède succèdera succédera succéder succédé succession remplace remplacera remplacer remplaçant \
    remplaçante relève relais intérim lui prochain prochaine nouveau nouvelle futur future
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
    "message publication lettre post tweet fil billet")
  private static let ownWishes = EventWord.set(
    "avoir vouloir être partir quitter pourquoi il elle lui")

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

  /// The person whom the document gives a role elsewhere: the nearest before, and where a later
  /// one may be meant the nearest behind.
  func holder(of phrase: PersonPhrase, before sentence: Int, mayBeLater: Bool = true) -> Int? {
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
        // `le patron des ventes` is not `le patron` of the whole.
        if phrase.organization != nil || sentence > 2 && affiliation.sentence > sentence,
          isOfPart(affiliation, known, wanted)
        {
          continue
        }
        // `L'ancien sénateur` in the middle of a text was named before.
        if phrase.isFormer, sentence > 2, affiliation.sentence > sentence { continue }
        // `Le nouvel entraîneur` is not `l'ancien`.
        if phrase.isFormer, affiliation.isComing { continue }
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
        if distance < 0, affiliation.isComing || !mayBeLater { continue }
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

  /// Whether a post is that of a part of an organization, which the words wanted do not name.
  private func isOfPart(_ affiliation: Affiliation, _ role: Range<Int>, _ wanted: [UInt64]) -> Bool
  {
    guard !affiliation.isOffice else { return false }
    if case .generic(let noun)? = affiliation.organization, Self.parts.contains(event.hash(noun)),
      !wanted.contains(event.hash(noun))
    {
      return true
    }
    return role.dropFirst().contains { token in
      guard event.tokens[token].isWord, !event.has(token, .article),
        !wanted.contains(event.hash(token)), !Self.boards.contains(event.hash(token))
      else { return false }
      let isComplement =
        event.has(token - 1, .of) || event.has(token - 1, .article) && event.has(token - 2, .of)
      return isComplement
        && (Self.parts.contains(event.hash(token))
          || !OrganizationNouns.isOrganization(event.tokens[token]))
    }
  }

  private static let parts = EventWord.set(
    "filiale branche division succursale antenne bureau unité département service pôle agence site")
  private static let boards = EventWord.set("conseil directoire comité bureau rédaction jeu")

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
