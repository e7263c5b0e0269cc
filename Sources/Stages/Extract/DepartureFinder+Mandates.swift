import Articles
import French
import Text

/// Mandates and contracts that run out or are revoked.
extension DepartureFinder {
  /// `Le mandat de X arrive à échéance`, `n'est pas renouvelé`.
  func mandate(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard event.has(token - 1, .determiner) else { return [] }
    let isAdventure = Self.adventures.contains(event.hash(token)) && isOfSport(sentence)
    guard isAdventure || Self.terms.contains(event.hash(token)) else { return [] }
    if let manner = mannerSeen(at: token) {
      return make(
        [clauses.possessor(at: token - 1)], cue: token..<token + 2,
        evidence: token - 3..<token + 2, inSentence: sentence, manner: manner,
        status: .confirmed, strength: .verb, organization: nil, rule: "mandate"
      ) { candidate, _ in finish(&candidate, nil) }
    }
    guard !Self.warrants.contains(event.hash(token + 2)),
      let holder = holder(ofTermAt: token, sentence)
    else { return [] }
    let start = max(token, holder.tokens.upperBound)
    let near = start..<min(bounds.upperBound, start + 14)
    guard
      let end = near.first(where: {
        Self.expiry.longestMatch(in: event.tokens, at: $0, before: bounds.upperBound) != nil
      }),
      let match = Self.expiry.longestMatch(in: event.tokens, at: end, before: bounds.upperBound),
      match.value != 1 || !standsAgain(sentence)
    else { return [] }
    let club = isAdventure ? clubOf(token, end) : nil
    // An adventure ends a post only where it was had.
    if isAdventure, club == nil { return [] }
    let role = slots.role(at: token + 2, before: bounds.upperBound)
    // `le contrat de X et de Y`
    let holders =
      holder.kind == .named
      ? clauses.list(startingWith: holder, event.phrases[sentence]) : [holder]
    return make(
      holders, cue: token..<token + 1, evidence: token - 1..<end + match.length,
      inSentence: sentence, manner: isAdventure ? .unspecified : .termEnded,
      status: match.value == 1 ? .announced : match.value == 2 ? .rumored : .confirmed,
      strength: .verb, organization: role?.organization ?? club,
      role: event.has(token + 1, .of) ? role?.role : nil, rule: "mandate"
    ) { candidate, _ in finish(&candidate, nil) }
  }

  /// What somebody is said to have seen done to a term: `a vu son mandat révoqué`, `n'a pas vu
  /// son contrat renouvelé`.
  private func mannerSeen(at term: Int) -> DepartureReport.Manner? {
    guard event.hash(term - 2) == Self.seen, event.has(term - 1, .possessive) else { return nil }
    if Self.revoked.contains(event.hash(term + 1)), event.auxiliaryTime(term - 3) != nil {
      return .dismissed
    }
    return Self.renewed.contains(event.hash(term + 1)) && event.has(term - 3, .negation)
      ? .termEnded : nil
  }

  /// Whose a term is: `son mandat`, `X, dont le mandat`, `le mandat de X`.
  private func holder(ofTermAt token: Int, _ sentence: Int) -> PersonPhrase? {
    let phrases = event.phrases[sentence]
    if event.has(token - 1, .possessive) { return clauses.possessor(at: token - 1) }
    if event.hash(token - 2) == EventWord.dont,
      let phrase = phrases.last(where: { $0.tokens.upperBound <= token - 2 }),
      token - 2 - phrase.tokens.upperBound <= 1
    {
      return phrase
    }
    // `la collaboration entre X et Novaline`
    if event.hash(token + 1) == Self.between {
      return phrases.first {
        $0.tokens.lowerBound > token && $0.tokens.lowerBound - token <= 10 && $0.kind == .named
      }
    }
    return phrases.first {
      $0.tokens.lowerBound > token && $0.tokens.lowerBound - token <= 8 && $0.kind == .named
        // `le contrat signé avec X`, `le mandat d'arrêt contre X`
        && !(token + 1..<$0.tokens.lowerBound).contains {
          Self.otherSides.contains(event.hash($0))
        }
        && isOwner($0, ofTermAt: token)
    }
  }

  /// `le mandat présidentiel de X`, `le mandat de secrétaire général de X`, but not `le bail de la
  /// boutique de X`
  private func isOwner(_ person: PersonPhrase, ofTermAt token: Int) -> Bool {
    let between = token + 1..<person.tokens.lowerBound
    guard between.count(where: { event.has($0, .of) }) > 1 else { return true }
    return slots.role(at: token + 2, before: person.tokens.lowerBound) != nil
  }

  /// `s'achève en mars. Il est candidat à sa réélection`
  private func standsAgain(_ sentence: Int) -> Bool {
    event.text.sentences[sentence..<min(sentence + 2, event.text.sentences.count)].contains {
      $0.tokens.contains { Self.renewals.contains(event.hash($0)) }
    }
  }

  /// `l'aventure de X à Y`: the club.
  private func clubOf(_ noun: Int, _ end: Int) -> OrganizationPhrase? {
    (noun + 1..<end).lazy.compactMap { index -> OrganizationPhrase? in
      guard Self.clubLinks.contains(event.hash(index)) else { return nil }
      let name = event.behindArticles(from: index + 1)
      return event.name(at: name, .organization).map { .entity($0.entity) }
        ?? event.name(at: name, .location).map { .entity($0.entity) }
        ?? event.unknownName(at: name, before: end).map { .words($0) }
    }.first
  }

  /// What athletes and coaches have with a club; elsewhere these words tell of no post.
  static let adventures = EventWord.set(
    "aventure histoire collaboration prêt parcours règne passage expérience ère pige")
  private static let warrants = EventWord.set("arrêt dépôt amener location perquisition")
  private static let otherSides = EventWord.set("avec contre par signé signée entre")
  private static let renewals = EventWord.set("réélection réélu réélue brigue briguera briguer")
  private static let clubLinks = EventWord.set("à au aux avec chez sous")
  static let terms = WordHashSet(
    EventWord.set(
      "mandat contrat bail intérim détachement mission missions contrats mandats baux"
    ).hashes + stories.hashes)
  /// What somebody has at a post until he leaves it.
  private static let stories = EventWord.set("jours règne ère")
  /// What ends a term, 1 where it is still to end.
  private static let expiry = WordTable(
    pairs: [
      ("ne sera pas renouvelé", 1), ("se terminera", 1), ("arrivera à son terme", 1),
      ("ne sera pas prolongé", 1),
      ("ne sera pas reconduit", 1),
      ("arrive à échéance", 1),
      ("arrive à son terme", 1),
      ("arrivera à échéance", 1),
      ("prend fin", 1),
      ("prendra fin", 1),
      ("s'achève", 1),
      ("se termine", 1),
      ("s'achèvera", 1),
      ("s'achevant", 1), ("expirant", 1), ("arrivant à échéance", 1), ("arrivant à son terme", 1),
      ("prenant fin", 1),
      ("expire", 1),
      ("expirera", 1),
      ("n'est pas renouvelé", 0),
      ("n'a pas été renouvelé", 0),
      ("n'a pas été prolongé", 0),
      ("n'est pas prolongé", 0),
      ("n'est pas reconduit", 0),
      ("n'a pas été reconduit", 0),
      ("arrivait à échéance", 0),
      ("a pris fin", 0),
      ("s'achevait", 0),
      ("expirait", 0),
      ("prenait fin", 0),
      ("se terminait", 0),
      ("arrivait à son terme", 0),
      ("s'est achevé", 0),
      ("a expiré", 0),
      ("a été résilié", 0),
      ("a été rompu", 0), ("est rompu", 0), ("a été cassé", 0), ("a été dénoncé", 0),
      ("ne seront pas renouvelés", 1), ("ne seront pas prolongés", 1),
      ("ne seront pas reconduits", 1), ("n'ont pas été renouvelés", 0),
      ("ne sont pas renouvelés", 0), ("arrivent à échéance", 1), ("prennent fin", 1),
      ("arrivent à leur terme", 1), ("s'achèvent", 1), ("expirent", 1), ("ont été résiliés", 0),
      ("ont pris fin", 0), ("touche à sa fin", 1), ("arrive à terme", 1), ("vient à échéance", 1),
      ("vient à expiration", 1), ("arrivait à terme", 0), ("venait à échéance", 0),
      ("touchait à sa fin", 0), ("n'ira pas à son terme", 1), ("n'ira pas au bout", 1),
      ("a tourné court", 0), ("tourne court", 0), ("s'arrête", 0), ("s'est arrêté", 0),
      ("s'est arrêtée", 0), ("s'est achevée", 0), ("s'est terminé", 0), ("s'est terminée", 0),
      ("s'arrêtera", 1), ("sont comptés", 2), ("seraient comptés", 2),
      ("semblent comptés", 2), ("est terminée", 0), ("est finie", 0), ("arrivé à son terme", 0),
      ("arrivé à échéance", 0), ("a été écourté", 0), ("a été interrompu", 0),
      ("est résilié", 0),
      ("sera rompu", 1),
      ("sera résilié", 1),
      ("arrivé à terme", 0),
      ("n'ont pas été prolongés", 0),
      ("n'ont pas été reconduits", 0),
      ("va s'arrêter", 1),
      ("est terminé", 0),
      ("est bel et bien terminée", 0),
      ("n'aura duré que", 0), ("n'aura pas duré", 0), ("aura duré", 0),
      ("n'a duré que", 0), ("n'ira pas plus loin", 1), ("est arrivé à son terme", 0),
      ("est arrivée à son terme", 0), ("est arrivé à échéance", 0), ("a touché à sa fin", 0),
    ])
  private static let between = WordHash.of("entre")
  private static let seen = WordHash.of("vu")
  private static let revoked = EventWord.set("révoqué résilié rompu interrompu écourté cassé")
  private static let renewed = EventWord.set("renouvelé prolongé reconduit")
}
