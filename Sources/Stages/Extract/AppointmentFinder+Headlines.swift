import Articles
import French
import Text

/// Newcomers whom no verb tells: `le nouveau directeur de X, Y`, `À la barre de X : Y`,
/// `Arrivées : X (Y)`.
extension AppointmentFinder {
  /// The hashes of the words that ``opensLead(_:at:)`` looks for.
  static let leadOpeningHashes = verblessLeads.hashes

  /// Whether `à la barre`, `aux manettes` ends at a token.
  static func opensLead(_ tokens: [Token], at index: Int) -> Bool {
    guard verblessLeads.contains(tokens[index].hash), index > 1 else { return false }
    return tokens[index - 1].hash == plural
      || tokens[index - 1].hash == theFeminine && tokens[index - 2].hash == EventWord.to
  }

  /// Whether `en la personne de` goes through a token.
  static func opensPerson(_ tokens: [Token], at index: Int) -> Bool {
    tokens[index].hash == inPerson && index > 1 && tokens[index - 1].hash == theFeminine
      && tokens[index - 2].hash == EventWord.en
  }

  /// `s'est donné une présidente en la personne de X`: the post right before; `nouveau` has
  /// rules of its own.
  func namedInPerson(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard event.has(token + 1, .of),
      let named = presentee(behind: token, sentence),
      let noun = (max(bounds.lowerBound, token - 6)..<token - 2).last(where: {
        event.personNoun(at: $0, before: token - 2).map {
          $0.kind == .office || $0.kind == .post
        } ?? false
      }), event.has(noun - 1, .determiner)
    else { return [] }
    return make(
      [named], nil, cue: token..<token + 1, until: named.tokens.upperBound, .confirmed, sentence,
      post: Post(
        role: noun..<token - 2, organization: organization(before: noun, bounds),
        end: named.tokens.upperBound), rule: "coming_holder")
  }

  /// Whether `depuis lundi`, `depuis le 1er` begins at a token.
  static func opensSince(_ tokens: [Token], at index: Int) -> Bool {
    tokens[index].hash == EventWord.since && index + 2 < tokens.count
      && (freshTimes.contains(tokens[index + 1].hash) || freshTimes.contains(tokens[index + 2].hash)
        || tokens[index + 2].kind == .number || tokens[index + 2].kind == .mixed)
  }

  /// `X, directrice de Y depuis lundi`, `Directrice de Y depuis lundi, X`, `X est aux commandes
  /// de Y depuis le 2 mai`: a state that has just begun.
  func holderSince(_ token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let cue = token..<token + 1
    if let phrase = event.phrases[sentence].first(where: {
      $0.tokens.lowerBound < token && $0.tokens.upperBound == token
    }), let role = phrase.role, !phrase.isFormer, !phrase.isPlural,
      let noun = event.personNoun(at: role.lowerBound, before: role.upperBound),
      noun.kind == .office || noun.kind == .post, phrase.organization != nil
    {
      let named =
        phrase.kind == .named
        ? phrase
        : phrase.tokens.lowerBound == bounds.lowerBound
          ? event.phrases[sentence].first {
            $0.kind == .named && $0.tokens.lowerBound > token && $0.preposition == nil
              && event.hash($0.tokens.lowerBound - 1) == EventWord.comma
          } : nil
      return named.map {
        make(
          [$0], nil, cue: cue, until: token + 2, .confirmed, sentence,
          post: Post(role: role, organization: phrase.organization, end: token + 2),
          rule: "coming_holder")
      } ?? []
    }
    guard
      let copula = (max(bounds.lowerBound, token - 12)..<token).last(where: {
        VerbGroup.isCopula(event, $0)
      }), let auxiliary = event.auxiliaryTime(copula), auxiliary.time == .present,
      let post = post(after: copula + 1, bounds), post.isLead, post.end == token,
      post.organization != nil || post.role != nil
    else { return [] }
    let group = VerbGroup(
      start: copula, verb: copula, time: .present, voice: .active,
      pronoun: event.has(copula - 1, .subjectPronoun) ? copula - 1 : nil, isConditional: false)
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group }, group,
      cue: cue, until: token + 2, .confirmed, sentence, post: post, rule: "coming_holder")
  }

  /// Whether a sentence has neither a verb nor a full stop.
  func isHeadline(_ sentence: Int) -> Bool {
    let bounds = event.text.sentences[sentence].tokens
    return event.hash(bounds.upperBound - 1) != EventWord.stop
      && !bounds.contains {
        event.has($0, .auxiliary) || AppointmentCues.verb(event.tokens[$0]) != nil
          || DepartureCues.verbs(event.tokens[$0]) != nil
      }
  }

  /// `À la barre de X depuis lundi : Y`, and the headline `Y aux manettes de X`.
  func leadWithoutVerb(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let link = event.hash(token - 1) == Self.plural ? token - 1 : token - 2
    guard link >= bounds.lowerBound else { return [] }
    let told = post(after: link, bounds)
    if link == bounds.lowerBound {
      guard let told, told.organization != nil || told.role != nil,
        let colon = (told.end..<min(bounds.upperBound, told.end + 7)).first(where: {
          event.hash($0) == EventWord.colon
        }), let named = event.phrases[sentence].first(where: { $0.tokens.lowerBound > colon }),
        named.kind == .named, named.tokens.lowerBound - colon <= 4
      else { return [] }
      return make(
        [named], nil, cue: link..<token + 1, until: named.tokens.upperBound, .confirmed, sentence,
        post: told, rule: "coming_holder")
    }
    guard isHeadline(sentence),
      let named = event.phrases[sentence].first(where: { $0.tokens.upperBound == link }),
      named.kind == .named,
      named.tokens.lowerBound == bounds.lowerBound || event.isMark(named.tokens.lowerBound - 1),
      case let end = told?.end ?? token + 1, end >= bounds.upperBound || event.isMark(end)
    else { return [] }
    let owner = organization(before: named.tokens.lowerBound, bounds)
    return make(
      [named], nil, cue: link..<token + 1, until: end, .confirmed, sentence,
      post: Post(role: told?.role, organization: told?.organization ?? owner, end: end),
      rule: "coming_holder")
  }

  /// `le nouveau directeur de X, Y`, `Y, la nouvelle patronne de X`: of the post as such, not `un
  /// nouveau ministre`.
  func newHolder(
    at token: Int, _ role: (role: Range<Int>?, organization: OrganizationPhrase?, end: Int),
    _ noun: PersonNoun, _ sentence: Int
  ) -> [AppointmentCandidate]? {
    // `la toute nouvelle directrice`, and the headline `X nouvelle directrice de Y`
    let before = Self.wholly.contains(event.hash(token - 1)) ? token - 2 : token - 1
    let isBare = isHeadline(sentence) || before == token - 2
    guard event.has(before, [.article, .possessive]) || isBare,
      !Self.indefiniteArticles.contains(event.hash(before)),
      noun.kind == .office || noun.kind == .post
        || noun.kind == .sport && Self.heads.contains(event.hash(token + 1)),
      let named = holderBeside(token, before, role.end, sentence), !named.isFormer,
      // `le nouveau président X` goes without saying.
      role.organization.map({ !isGenericBody($0) }) ?? false
    else { return nil }
    let isComing = Self.comingWords.contains(event.hash(token))
    return make(
      [named], nil, cue: token..<token + 1, until: max(role.end, named.tokens.upperBound),
      isComing ? .announced : .confirmed, sentence,
      post: Post(
        role: role.role ?? token + 1..<token + 1 + noun.length, organization: role.organization,
        end: role.end), rule: "coming_holder"
    ) { $0.isWeak = true }
  }

  private func isGenericBody(_ phrase: OrganizationPhrase) -> Bool {
    if case .generic = phrase { return true }
    return false
  }

  /// The name in the phrase of a post, or the one that only a comma parts from it.
  private func holderBeside(
    _ token: Int, _ before: Int, _ end: Int, _ sentence: Int
  ) -> PersonPhrase? {
    let phrases = event.phrases[sentence]
    if let own = phrases.first(where: { $0.tokens.contains(token) }), own.entity != nil {
      return own.kind == .named ? own : nil
    }
    return phrases.first {
      $0.kind == .named
        && ($0.tokens.lowerBound == end
          || $0.tokens.lowerBound == end + 1 && event.hash(end) == EventWord.comma
          || $0.tokens.upperBound == before - 1 && event.hash(before - 1) == EventWord.comma
          || $0.tokens.upperBound == before && event.hash(before) == EventWord.comma
          || $0.tokens.upperBound == token && isHeadline(sentence))
    }
  }

  /// `Arrivées : X (Y), Z (W)`: whoever comes to whom the text speaks of.
  func listedComers(behind colon: Int, _ sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    var people: [PersonPhrase] = []
    for phrase in event.phrases[sentence] where phrase.tokens.lowerBound > colon {
      guard phrase.kind == .named,
        [EventWord.colon, EventWord.comma, EventWord.et].contains(
          event.hash(phrase.tokens.lowerBound - 1))
      else { continue }
      people.append(phrase)
    }
    // Of a race or a train the words behind tell the hour.
    guard let first = people.first,
      references.isAboutSport || speaksOfTransfers
        || event.hash(first.tokens.upperBound) == EventWord.open
    else { return [] }
    return make(
      people, nil, cue: colon - 1..<colon, until: min(colon + 1, bounds.upperBound), .confirmed,
      sentence, post: nil, rule: "noun")
  }

  private static let wholly = EventWord.set("tout toute")
  static let comers = EventWord.set(
    "arrivée arrivées arrivé arrivés recrue recrues recrutement recrutements signature signatures")
  private static let indefiniteArticles = EventWord.set("un une des")
  private static let plural = WordHash.of("aux")
  private static let theFeminine = WordHash.of("la")
  private static let verblessLeads = EventWord.set(
    "barre manettes commandes rênes tête fourneaux gouvernail présidence direction")
}
