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
    let people = clauses.objects(from: start, inSentence: sentence, allowing: .of)
      .filter { $0.kind == .named }
    guard let last = people.last else { return [] }
    let end = last.tokens.upperBound
    let isForWork = event.hash(end) == EventWord.pour
    guard
      var post = post(after: end, bounds) ?? purpose(in: bounds.lowerBound..<group.start)
        ?? (isForWork ? purpose(in: end..<bounds.upperBound) : nil)
    else { return [] }
    post.organization = post.organization ?? organization(before: group.start, bounds)
    return make(
      people, group, cue: group.verb..<start, until: max(end, post.end), status, sentence,
      post: post, rule: "appointed")
  }

  /// The post that a purpose tells: `Pour diriger X,`, `pour prendre la tête de Y`.
  private func purpose(in range: Range<Int>) -> Post? {
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
        Self.entrusted.contains(event.hash($0)) && event.has($0 - 1, .determiner)
      }), !(noun + 1..<max(noun + 1, group.start)).contains(where: { event.has($0, .auxiliary) })
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
    let near =
      group.voice == .passive && !isReceived
      ? clause..<group.start : group.verb + 1..<min(bounds.upperBound, group.verb + 16)
    guard
      let noun = near.first(where: {
        Self.entrusted.contains(event.hash($0))
          || Self.units.contains(event.hash($0)) && event.has($0 - 1, .article)
      })
    else { return [] }
    let people =
      isReceived
      ? clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }
      : receiver(behind: group.verb, sentence)
    return comes(noun, to: people, group, status, sentence)
  }

  /// The person behind `à`.
  private func receiver(behind verb: Int, _ sentence: Int) -> [PersonPhrase] {
    event.phrases[sentence].first {
      $0.kind == .named && $0.tokens.lowerBound > verb && $0.tokens.lowerBound - verb < 16
        && $0.preposition.map(EventWord.toWords.contains) ?? false
    }
    .map { [$0] } ?? []
  }

  /// The candidate for a post, of which its noun is given, that comes to somebody.
  private func comes(
    _ noun: Int, to people: [PersonPhrase], _ group: VerbGroup, _ status: EventStatus,
    _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard let person = people.first else { return [] }
    var post = Post(role: nil, organization: nil, end: noun + 1)
    var holder: Int?
    if let left = slots.origin(after: noun + 1, before: bounds.upperBound) {
      post = Post(role: left.role, organization: left.organization, end: left.end)
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
    if post.role == nil, Self.entrusted.contains(event.hash(noun)),
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
    comers.contains(tokens[index].hash)
      && tokens[min(index + 1, tokens.count)..<min(index + 14, tokens.count)].contains {
        $0.hash == EventWord.colon || $0.hash == inPerson
      }
  }

  /// The hashes of the words that ``opensNewHolder(_:at:)`` looks for.
  static let comingOpenings = ["nouveau", "nouvelle", "nouvel"].map(WordHash.of)

  /// `s'est choisi un nouveau secrétaire général : X`, `a un nouveau capitaine, en la
  /// personne de Y`.
  func presented(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard event.has(token - 1, .determiner),
      let noun = PersonNouns.noun(in: event.tokens, at: token + 1, before: bounds.upperBound),
      noun.kind != .human, !noun.isPlural,
      let role = slots.role(at: token, before: bounds.upperBound)
    else { return [] }
    var index = noun.length + token + 1
    while index < bounds.upperBound, index - token < 14, event.hash(index) != EventWord.colon,
      event.hash(index) != Self.inPerson
    {
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
    let owner = role.organization ?? organization(before: token, bounds)
    // `Le nouveau ministre : « … »` speaks: who has or chooses one stands before.
    guard (bounds.lowerBound..<token).contains(where: { isTaking($0) }) else { return [] }
    return make(
      [person], nil, cue: token..<token + 1, until: person.tokens.upperBound, .confirmed, sentence,
      post: Post(role: held, organization: owner, end: min(role.end, index)), rule: "coming_holder")
  }

  /// The person right behind a colon or `en la personne de`.
  private func presentee(behind index: Int, _ sentence: Int) -> PersonPhrase? {
    if let phrase = event.phrases[sentence].first(where: { $0.tokens.lowerBound > index }),
      phrase.kind == .named, phrase.tokens.lowerBound - index <= 2
    {
      return phrase
    }
    // `la personne de X` is one phrase.
    guard event.hash(index) == Self.inPerson, let name = event.name(at: index + 2, .person) else {
      return nil
    }
    var phrase = PersonPhrase(kind: .named, tokens: name.tokens, head: name.tokens)
    phrase.entity = name.entity
    return phrase
  }

  /// Whether a token is a form of `avoir`, `choisir` or another verb of getting.
  private func isTaking(_ token: Int) -> Bool {
    if let auxiliary = event.auxiliaryTime(token) { return !auxiliary.isBe }
    if let use = AppointmentCues.verb(event.tokens[token])?.verb.use {
      return use == .object || use == .weakObject
    }
    return Self.gettings.contains(event.hash(token))
  }

  private static let comers = EventWord.set("nouveau nouvelle nouvel")
  private static let inPerson = WordHash.of("personne")
  private static let gettings = EventWord.set(
    "trouve trouvé tient présente présenté dévoile dévoilé accueille donne donné dote doté")
  private static let entrusted = EventWord.set(
    """
    poste intérim direction présidence rênes commandes portefeuille fonctions fonction tête banc \
    barre rédaction délégation délégations fauteuil brassard siège succession mairie ministère \
    destinées clés clefs gouvernance commandement vice-présidence secrétariat capitanat
    """)
}
