import Articles
import French
import Text

/// People whom somebody settles on, and posts that come to somebody.
extension AppointmentFinder {
  /// `a jeté son dévolu sur X`, `fait appel à X comme directeur`: a choice for a post that
  /// the sentence names, before or behind.
  func settles(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int, on start: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard group.voice != .passive else { return [] }
    var people = clauses.objects(from: start, inSentence: sentence, allowing: .of)
      .filter { $0.kind == .named }
    if people.isEmpty, let named = recipient(behind: start - 1, sentence) { people = [named] }
    guard let last = people.last else { return [] }
    let end = last.tokens.upperBound
    let isForWork = event.hash(end) == EventWord.pour
    guard
      var post = post(after: end, bounds) ?? purpose(in: bounds.lowerBound..<group.start)
        ?? (isForWork ? purpose(in: end..<bounds.upperBound) : nil)
        ?? (leaves(near: sentence) && people.count == 1
          ? Post(
            role: people[0].entity.flatMap { lastLeftRole(before: sentence, except: .entity($0)) },
            organization: nil, end: end) : nil)
        ?? employer(before: group.start, bounds).flatMap({
          isUnnamed($0) || people.count > 1 ? nil : Post(role: nil, organization: $0, end: end)
        })
    else { return [] }
    post.organization = post.organization ?? organization(before: group.start, bounds)
    return make(
      people, group, cue: group.verb..<start, until: max(end, post.end), status, sentence,
      post: post, rule: "appointed")
  }

  /// The post that a purpose tells: `Pour diriger X,`, `pour prendre la tête de Y`.
  func purpose(in range: Range<Int>) -> Post? {
    guard let link = range.first(where: { event.hash($0) == EventWord.pour }) else { return nil }
    for verb in link + 1..<min(range.upperBound, link + 4) {
      guard let cue = AppointmentCues.verb(event.tokens[verb]), cue.form == .infinitive else {
        continue
      }
      switch cue.verb.use {
      case .leads:
        let found = event.organization(at: verb + 1, before: range.upperBound)
        return Post(role: nil, organization: found?.phrase, end: found?.end ?? verb + 1)
      case .phrase:
        guard let rest = slots.rest(cue.verb.rests, after: verb + 1, before: range.upperBound)
        else { return nil }
        let left = slots.origin(after: rest, before: range.upperBound)
        return Post(role: left?.role, organization: left?.organization, end: left?.end ?? rest)
      case .successor: return Post(role: nil, organization: nil, end: verb + 1)
      default: return nil
      }
    }
    return nil
  }

  /// `la présidence échoit à X`, `dont le poste reviendra à Y`.
  func fallsTo(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let clause = clauses.clauseStart(before: group.start, bounds, crossingRelatives: false)
    guard group.objectClitic == nil,
      let noun = (clause..<group.start).first(where: {
        (Self.entrusted.contains(event.hash($0))
          || Self.portfolios.contains(event.hash($0)) && event.tokens[$0].isCapitalized
          || event.has($0 - 1, .possessive) && Self.ownPlaces.contains(event.hash($0)))
          && event.has($0 - 1, .determiner)
      }), !(noun + 1..<group.start).contains(where: { event.has($0, .auxiliary) })
    else { return [] }
    return comes(noun, to: receiver(behind: group.verb, sentence), group, status, sentence)
  }

  /// `L'intérim est confié à X`, `confie la direction de Y à X`, `a confié à X les rênes de
  /// Y`, `X se voit confier la présidence`.
  func entrusts(
    _ group: VerbGroup, _ form: VerbForm, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let isReceived = group.voice == .passive && form == .infinitive
    let clause = clauses.clauseStart(before: group.start, bounds, crossingRelatives: false)
    // `Il a remis son mandat au comité, qui l'a confié à X`
    let isBefore = group.voice == .passive && !isReceived || group.objectClitic != nil
    let near =
      group.objectClitic != nil
      ? bounds.lowerBound..<group.start
      : isBefore ? clause..<group.start : group.verb + 1..<min(bounds.upperBound, group.verb + 16)
    func isEntrusted(_ token: Int) -> Bool {
      Self.entrusted.contains(event.hash(token))
        || (Self.units.contains(event.hash(token)) || Self.parts.contains(event.hash(token)))
          && event.has(token - 1, [.article, .possessive])
        || Self.portfolios.contains(event.hash(token)) && event.tokens[token].isCapitalized
          && event.has(token - 1, .article)
    }
    guard
      let noun = group.objectClitic != nil
        ? near.last(where: isEntrusted) : near.first(where: isEntrusted)
    else { return [] }
    let people =
      isReceived
      ? clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }
      : toClitic(of: group, sentence) ?? receiver(behind: group.verb, sentence)
    return comes(noun, to: people, group, status, sentence)
  }

  /// `lui ont confié la direction`: who the pronoun before the verb is.
  private func toClitic(of group: VerbGroup, _ sentence: Int) -> [PersonPhrase]? {
    guard group.voice == .active else { return nil }
    return (group.start..<group.verb).first { event.hash($0) == Self.him }.map {
      [objectPronoun(at: $0, of: group, sentence)]
    }
  }

  /// An object pronoun, which never means the subject of its own clause: `Le conseil l'a nommée`.
  func objectPronoun(at token: Int, of group: VerbGroup, _ sentence: Int) -> PersonPhrase {
    var phrase = clauses.clitic(at: token)
    let bounds = event.text.sentences[sentence].tokens
    let clause = clauses.clauseStart(before: group.start, bounds, crossingRelatives: false)
    if clause < token, !event.has(clause - 1, .relative) || clause == bounds.lowerBound {
      phrase.tokens = clause..<clause + 1
      phrase.head = phrase.tokens
    }
    return phrase
  }

  /// The person behind `à`.
  private func receiver(behind verb: Int, _ sentence: Int) -> [PersonPhrase] {
    let end = event.text.sentences[sentence].tokens.upperBound
    return (verb + 1..<min(end, verb + 16)).lazy.filter {
      EventWord.toWords.contains(event.hash($0))
    }
    .compactMap { recipient(behind: $0, sentence) }.first.map { [$0] } ?? []
  }

  /// The candidate for a post, of which its noun is given, that comes to somebody.
  private func comes(
    _ noun: Int, to people: [PersonPhrase], _ group: VerbGroup, _ status: EventStatus,
    _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard let person = people.first else { return [] }
    // `a remis son mandat, un chèque à X`: that may be leaving, or handing over a thing.
    if AppointmentCues.verb(event.tokens[group.verb])?.verb.infinitive == "remettre",
      !Self.given.contains(event.hash(noun)) || abs(noun - group.verb) > 12
    {
      return []
    }
    var post = Post(role: nil, organization: nil, end: noun + 1)
    var holder: Int?
    if let left = slots.origin(after: noun + 1, before: bounds.upperBound) {
      post = Post(role: left.role, organization: left.organization, end: left.end)
      if post.organization == nil, group.voice == .active, group.start < noun {
        post.organization = organization(before: group.start, bounds)
      }
    } else if let previous = clauses.objects(
      from: noun + 1, inSentence: sentence, allowing: .of
    ).first, event.has(noun + 1, .of),
      case .entity(let entity)? = references.referent(of: previous, inSentence: sentence)
    {
      // `les fonctions de Mme X sont confiées à Y`
      holder = entity
      let known = references.affiliation(of: entity, near: sentence)
      post = Post(role: known?.role, organization: known?.organization, end: noun + 1)
    } else if group.voice != .passive, group.start < noun {
      post.organization = organization(before: group.start, bounds)
    }
    if post.role == nil,
      Self.entrusted.contains(event.hash(noun)) || event.tokens[noun].isCapitalized,
      !Self.interim.contains(event.hash(noun))
    {
      post.role =
        noun..<(noun + 1 < bounds.upperBound && event.looksLikeAdjective(noun + 1)
        ? noun + 2 : noun + 1)
    }
    return make(
      [person], group, cue: group.verb..<group.verb + 1,
      until: max(person.tokens.upperBound, post.end), status, sentence, post: post,
      rule: "appointed"
    ) { $0.predecessor = holder }
    .filter { $0.predecessor.map(Referent.entity) != $0.newcomer }
  }

  /// Whether `nouveau` and the like begin at a token, with a colon or `en la personne de`
  /// behind.
  static func opensNewHolder(_ tokens: [Token], at index: Int) -> Bool {
    newcomers.contains(tokens[index].hash)
      && PersonNouns.noun(in: tokens, at: index + 1, before: tokens.count) != nil
      || newcomers.contains(tokens[index].hash)
        && tokens[min(index + 1, tokens.count)..<min(index + 14, tokens.count)].contains {
          $0.hash == EventWord.colon || $0.hash == inPerson || $0.hash == EventWord.comma
            || $0.hash == concerns || isCalled.contains($0.hash)
            || EventText.auxiliary($0.hash)?.isBe ?? false
        }
  }

  /// The hashes of the words that ``opensNewHolder(_:at:)`` looks for.
  static let comingOpenings = [
    "nouveau", "nouvelle", "nouvel", "futur", "future", "prochain", "prochaine",
  ].map(WordHash.of)

  /// `s'est choisi un nouveau secrétaire général : X`, `a un nouveau capitaine, en la
  /// personne de Y`.
  func presented(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard
      event.has(token - 1, .determiner) || isHeadline(sentence)
        || event.has(token - 2, .article) || event.hash(token - 2) == EventWord.comma,
      let noun = event.personNoun(at: token + 1, before: bounds.upperBound),
      noun.kind != .human, !noun.isPlural,
      let role = heldRole(at: token, before: bounds.upperBound)
    else { return [] }
    // `La nouvelle directrice de X s'appelle Y`
    if let named = predicate(behind: role.end, sentence) {
      return make(
        [named], nil, cue: token..<token + 1, until: named.tokens.upperBound,
        Self.comingWords.contains(event.hash(token)) ? .announced : .confirmed, sentence,
        post: Post(role: role.role, organization: role.organization, end: role.end),
        rule: "coming_holder")
    }
    if let held = newHolder(at: token, role, noun, sentence) { return held }
    var index = noun.length + token + 1
    while index < bounds.upperBound, index - token < 14, event.hash(index) != EventWord.colon,
      event.hash(index) != Self.inPerson
    {
      // `accueille une nouvelle directrice, X`, `a un nouveau directeur. Il s'agit de X`
      if event.hash(index) == EventWord.comma || event.hash(index) == EventWord.stop {
        let named = shown(role, endingAt: index, token, sentence)
        if !named.isEmpty { return named }
      }
      guard !EventWord.strongMarks.contains(event.hash(index)), event.hash(index) != EventWord.stop
      else { return [] }
      index += 1
    }
    guard index < bounds.upperBound,
      event.hash(index) == EventWord.colon || event.hash(index) == Self.inPerson,
      let person = presentee(behind: index, sentence)
    else { return [] }
    // `directeur en la personne de X`: the words of the idiom are none of the role.
    let isInPerson = event.hash(index) == Self.inPerson
    let held = role.role.map { $0.lowerBound..<min($0.upperBound, isInPerson ? index - 2 : index) }
    let owner =
      role.organization ?? organization(before: token, bounds)
      ?? (role.end..<index).lazy.compactMap {
        event.has($0, .preposition) ? named(behind: $0, before: bounds.upperBound)?.phrase : nil
      }.first
    // `Le nouveau ministre : « … »` speaks: who has or chooses one stands before.
    // `Un nouveau directeur pour X : Y`
    let isHeading =
      token - 1 == bounds.lowerBound && Self.indefinites.contains(event.hash(token - 1))
    guard isHeading || (bounds.lowerBound..<token).contains(where: { isTaking($0) }) else {
      return []
    }
    return make(
      [person], nil, cue: token..<token + 1, until: person.tokens.upperBound, .confirmed, sentence,
      post: Post(role: held, organization: owner, end: min(role.end, index)), rule: "coming_holder")
  }

  /// The person whom `s'appelle`, `se nomme`, `est` or `sera` names right behind a phrase.
  func predicate(behind end: Int, _ sentence: Int) -> PersonPhrase? {
    var index = end
    if EventWord.reflexives.contains(event.hash(index)) { index += 1 }
    let isName = index > end && Self.isCalled.contains(event.hash(index))
    let isBe =
      index == end
      && (event.auxiliaryTime(index).map { $0.isBe && $0.time != .infinitive } ?? false)
    guard isName || isBe,
      let phrase = event.phrases[sentence].first(where: { $0.tokens.lowerBound == index + 1 }),
      phrase.kind == .named
    else { return nil }
    return phrase
  }

  private static let isCalled = EventWord.set("appelle nomme appellera nommera prénomme")

  /// The new holder of a post that somebody gets, named behind a comma or as the next
  /// sentence opens: `a une nouvelle directrice. Il s'agit de X`.
  private func shown(
    _ role: (role: Range<Int>?, organization: OrganizationPhrase?, end: Int), endingAt mark: Int,
    _ token: Int, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard Self.indefinites.contains(event.hash(token - 1)) else { return [] }
    var verb = token - 2
    while verb > bounds.lowerBound, token - verb < 9, !isTaking(verb) {
      guard !event.isMark(verb), event.occurrence(at: verb) == nil,
        event.isAdverbial(verb) || event.has(verb, [.preposition, .article, .time])
          || event.tokens[verb].kind == .number || event.tokens[verb].kind == .mixed
      else { return [] }
      verb -= 1
    }
    guard isTaking(verb) else { return [] }
    let person: PersonPhrase?
    if event.hash(mark) == EventWord.comma {
      person = event.phrases[sentence].first { $0.tokens.lowerBound == mark + 1 }
    } else if sentence + 1 < event.text.sentences.count {
      let next = event.text.sentences[sentence + 1].tokens
      person = event.phrases[sentence + 1].first {
        $0.kind == .named && $0.tokens.lowerBound - next.lowerBound < 6
          && (next.lowerBound..<$0.tokens.lowerBound).contains {
            event.hash($0) == Self.concerns
              || event.hash($0) == Self.that && event.auxiliaryTime($0 + 1)?.isBe ?? false
          }
      }
    } else {
      person = nil
    }
    // `cherche un directeur, X ayant démissionné`: X is who had the post.
    guard let person, person.kind == .named,
      event.auxiliaryTime(person.tokens.upperBound)?.time != .gerund
    else { return [] }
    let held = role.role.map { $0.lowerBound..<min($0.upperBound, mark) }
    return make(
      [person], nil, cue: token..<token + 1, until: min(role.end, mark), .confirmed,
      event.text.sentence(ofToken: person.tokens.lowerBound),
      post: Post(
        role: held, organization: role.organization ?? organization(before: token, bounds),
        end: mark), rule: "coming_holder")
  }

  /// The person right behind a colon or `en la personne de`.
  func presentee(behind index: Int, _ sentence: Int) -> PersonPhrase? {
    if let phrase = event.phrases[sentence].first(where: { $0.tokens.lowerBound > index }),
      phrase.kind == .named, phrase.tokens.lowerBound - index <= 2
    {
      return phrase
    }
    // `la personne de X` is one phrase.
    guard event.hash(index) == Self.inPerson, let name = event.personName(at: index + 2) else {
      return nil
    }
    var phrase = PersonPhrase(kind: .named, tokens: name.tokens, head: name.tokens)
    phrase.entity = name.entity
    return phrase
  }

  /// Whether a token is a form of `avoir`, `choisir` or another verb of getting.
  private func isTaking(_ token: Int) -> Bool {
    guard token >= 0 else { return false }
    if let auxiliary = event.auxiliaryTime(token) { return !auxiliary.isBe }
    if let use = AppointmentCues.verb(event.tokens[token])?.verb.use,
      use == .object || use == .weakObject
    {
      return true
    }
    return Self.gettings.contains(event.hash(token))
  }

  private static let newcomers = EventWord.set(
    "nouveau nouvelle nouvel futur future prochain prochaine")
  static let inPerson = WordHash.of("personne")
  private static let gettings = EventWord.set(
    """
    trouve trouvé trouvent tient tiennent présente présenté dévoile dévoilé accueille accueillent \
    accueilli accueillera donne donné dote doté connaît connaissent découvre découvrent
    """)
  private static let indefinites = EventWord.set("un une son sa leur")
  private static let him = WordHash.of("lui")
  private static let concerns = WordHash.of("agit")
  private static let that = WordHash.of("c'")
  private static let entrusted = EventWord.set(
    """
    poste manettes exploitation gestion pilotage présentation animation trésorerie perchoir \
    paroisse diocèse dossiers coordination barre volant poste intérim direction présidence rênes commandes portefeuille fonctions fonction tête banc \
    barre rédaction délégation délégations fauteuil brassard siège succession mairie ministère \
    destinées clés clefs gouvernance commandement vice-présidence secrétariat capitanat mandat \
    coprésidence co-présidence gérance responsabilité chefferie conduite sélection flambeau relais \
    témoin
    """)
  private static let ownPlaces = EventWord.set("place bureau succession suite")
  private static let given = EventWord.set(
    """
    rênes direction présidence commandes intérim gouvernance commandement destinées flambeau clés \
    clefs manettes barre fanion antenne micro bâton témoin
    """)
}
