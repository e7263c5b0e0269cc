import Articles
import French
import Text

/// Mandates and contracts that run out or are revoked.
extension DepartureFinder {
  /// `Le mandat de X arrive à échéance`, `n'est pas renouvelé`.
  func mandate(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard Self.terms.contains(event.hash(token)), event.has(token - 1, .determiner) else {
      return []
    }
    let phrases = event.phrases[sentence]
    // `a vu son mandat révoqué`
    if event.hash(token - 2) == Self.seen, Self.revoked.contains(event.hash(token + 1)),
      event.has(token - 1, .possessive), event.auxiliaryTime(token - 3) != nil
    {
      return make(
        [clauses.possessor(at: token - 1)], cue: token..<token + 2,
        evidence: token - 3..<token + 2, inSentence: sentence, manner: .dismissed,
        status: .confirmed, strength: .verb, organization: nil, rule: "mandate"
      ) { candidate, _ in finish(&candidate, nil) }
    }
    // `n'a pas vu son contrat renouvelé`
    if event.hash(token - 2) == Self.seen, Self.renewed.contains(event.hash(token + 1)),
      event.has(token - 1, .possessive), event.has(token - 3, .negation)
    {
      return make(
        [clauses.possessor(at: token - 1)], cue: token..<token + 2,
        evidence: token - 3..<token + 2, inSentence: sentence, manner: .termEnded,
        status: .confirmed, strength: .verb, organization: nil, rule: "mandate"
      ) { candidate, _ in finish(&candidate, nil) }
    }
    var leavers: [PersonPhrase] = []
    if event.has(token - 1, .possessive) {
      leavers = [clauses.possessor(at: token - 1)]
    } else if event.hash(token - 2) == EventWord.dont,
      let phrase = phrases.last(where: { $0.tokens.upperBound <= token - 2 }),
      token - 2 - phrase.tokens.upperBound <= 1
    {
      leavers = [phrase]
    } else if let phrase = phrases.first(where: {
      $0.tokens.lowerBound > token && $0.tokens.lowerBound - token <= 8 && $0.kind == .named
    }) {
      leavers = [phrase]
    }
    let start = max(token, leavers.first?.tokens.upperBound ?? token)
    let limit = min(bounds.upperBound, start + 14)
    guard !leavers.isEmpty, start < limit,
      let end = (start..<limit).first(where: {
        Self.expiry.longestMatch(in: event.tokens, at: $0, before: bounds.upperBound) != nil
      })
    else { return [] }
    let match = Self.expiry.longestMatch(in: event.tokens, at: end, before: bounds.upperBound)
    let length = match?.length
    let role = slots.role(at: token + 2, before: bounds.upperBound)
    return make(
      leavers, cue: token..<token + 1, evidence: token - 1..<end + (length ?? 1),
      inSentence: sentence, manner: .termEnded, status: match?.value == 1 ? .announced : .confirmed,
      strength: .verb,
      organization: role?.organization, role: event.has(token + 1, .of) ? role?.role : nil,
      rule: "mandate"
    ) { candidate, _ in finish(&candidate, nil) }
  }

  static let terms = EventWord.set("mandat contrat bail intérim détachement mission")
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
      ("est résilié", 0),
    ])
  private static let seen = WordHash.of("vu")
  private static let revoked = EventWord.set("révoqué résilié rompu interrompu écourté cassé")
  private static let renewed = EventWord.set("renouvelé prolongé reconduit")
}
