import Articles
import French
import Text

/// Posts that people leave whom the text names to another: what they did until now.
extension DepartureFinder {
  /// `X, venu du cabinet Y, devient associé`
  func isBesideNewcomer(_ token: Int, _ sentence: Int) -> Bool {
    event.hash(token - 1) == EventWord.comma
      && event.phrases[sentence].contains {
        $0.tokens.upperBound == token - 1 && $0.entity.map(newcomers.contains) ?? false
      }
  }

  /// `Il était jusqu'ici ministre-président de Hesse`, `dirige actuellement la filiale de X`, of
  /// somebody whom the text names to another post.
  func heldElsewhere(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let time = event.auxiliaryTime(token)
    let isCopula = time?.isBe == true && (time?.time == .past || time?.time == .present)
    let leads = Self.leadsNow.contains(event.hash(token))
    // `préside depuis 2022` goes on; `présidait depuis 2022` does not.
    let isOver = time?.time == .past || Self.ledThen.contains(event.hash(token))
    guard isCopula || leads,
      let now = (token + 1..<min(bounds.upperBound, token + 3)).first(where: {
        Self.nowWords.contains(event.hash($0)) && (isOver || event.hash($0) != Self.since)
      })
    else { return [] }
    var next = now + 1
    while next < bounds.upperBound, next - now < 4,
      slots.isDate(next) || event.tokens[next].kind == .number
        || event.has(next, [.time, .quantifier])
    {
      next += 1
    }
    let left: (phrase: OrganizationPhrase, role: Range<Int>?, end: Int)
    if isCopula, let post = slots.role(at: next, before: bounds.upperBound),
      let organization = post.organization
    {
      left = (organization, post.role, post.end)
    } else if leads,
      let found = event.organization(at: next, before: bounds.upperBound)
        ?? slots.complementOrganization(after: next, before: bounds.upperBound)
    {
      left = (found.phrase, nil, found.end)
    } else {
      return []
    }
    if case .generic = left.phrase { return [] }
    let group = VerbGroup(
      start: token, verb: token, time: .past, voice: .active,
      pronoun: event.has(token - 1, .subjectPronoun) ? token - 1 : nil, isConditional: false)
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group },
      cue: token..<now + 1, evidence: token..<left.end, inSentence: sentence, manner: .moved,
      status: .confirmed, strength: .noun, organization: left.phrase, role: left.role,
      rule: "recruiter"
    ) { candidate, _ in finish(&candidate, nil) }
    .filter {
      guard case .entity(let entity) = $0.leaver else { return false }
      return newcomers.contains(entity)
    }
  }

  private static let since = WordHash.of("depuis")
  private static let ledThen = EventWord.set("dirigeait présidait entraînait")
  static let leadsNow = EventWord.set("dirige dirigeait préside présidait entraîne entraînait")
  private static let nowWords = EventWord.set(
    "depuis jusqu'ici jusqu'alors jusque-là actuellement auparavant précédemment")

  /// `nomme X, jusqu'ici directeur financier de Y`.
  func heldUntilNow(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard
      let match = Self.untilNow.longestMatch(
        in: event.tokens, at: token, before: bounds.upperBound),
      let post = slots.role(at: token + match.length, before: bounds.upperBound),
      let role = post.role,
      let person = event.phrases[sentence].last(where: { $0.head.upperBound <= token }),
      token - (person.tokens.contains(token) ? person.head.upperBound : person.tokens.upperBound)
        <= 1,
      case .entity(let entity)? = references.referent(of: person, inSentence: sentence),
      newcomers.contains(entity)
    else { return [] }
    // `actuel directeur`: a post left only if it is one in another house.
    if Self.presentPosts.contains(event.hash(token)) {
      guard case .entity? = post.organization else { return [] }
    }
    return make(
      [person], cue: token..<token + match.length, evidence: person.tokens.lowerBound..<post.end,
      inSentence: sentence, manner: .moved, status: .confirmed, strength: .verb,
      organization: post.organization, role: role, rule: "recruiter"
    ) { candidate, _ in finish(&candidate, nil) }
  }

  private static let presentPosts = EventWord.set("actuel actuelle")

  /// `Elle travaillait depuis 2016 au musée X`, of somebody whom the text names to a post
  /// elsewhere.
  func workedElsewhere(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard Self.workedOnce.contains(event.hash(token)) else { return [] }
    let near = token + 1..<min(bounds.upperBound, token + 6)
    guard
      let link = near.first(where: {
        Self.placeWords.contains(event.hash($0)) && !event.has($0 + 1, .time)
          && event.tokens[min($0 + 1, bounds.upperBound - 1)].kind != .number
      }),
      let left = event.organization(at: link + 1, before: bounds.upperBound)
        ?? event.unknownName(at: event.behindArticles(from: link + 1), before: bounds.upperBound)
        .map({ (.words($0), $0.upperBound) })
    else { return [] }
    switch left.phrase {
    case .generic, .country: return []
    case .entity, .words: break
    }
    let group = VerbGroup(
      start: token, verb: token, time: .past, voice: .active,
      pronoun: event.has(token - 1, .subjectPronoun) ? token - 1 : nil, isConditional: false)
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group },
      cue: token..<token + 1, evidence: token..<left.end, inSentence: sentence, manner: .moved,
      status: .confirmed, strength: .noun, organization: left.phrase, rule: "recruiter"
    ) { candidate, _ in finish(&candidate, nil) }
    .filter {
      guard case .entity(let entity) = $0.leaver else { return false }
      return newcomers.contains(entity)
    }
  }

  static let workedOnce = EventWord.set(
    "travaillait jouait évoluait officiait exerçait œuvrait enseignait courait")
  private static let placeWords = EventWord.set("à au aux chez pour dans")
}
