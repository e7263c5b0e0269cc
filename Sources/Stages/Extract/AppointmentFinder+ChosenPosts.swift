import Articles
import French
import Text

/// Where the post stands that an employer chooses somebody for.
extension AppointmentFinder {
  /// The post that the clause or the text tells, as it is told first in this order.
  func toldPost(of choice: Choice) -> Post? {
    if let post = postBehind(choice) ?? postOfCrowd(choice) ?? postOfHiring(choice) { return post }
    if let post = placeBehind(choice) ?? seatCalledTo(choice) ?? postWithin(choice) { return post }
    if let post = postBeforeName(choice) ?? postFronted(choice) { return post }
    if let post = postVotedFor(choice) ?? postLeft(choice) { return post }
    return postSaidBefore(choice) ?? postHeld(choice)
  }

  /// `a nommé X directeur`, `a été nommée, mardi, directrice`.
  private func postBehind(_ choice: Choice) -> Post? {
    let bounds = choice.bounds
    if let near = post(after: behindInsertion(from: choice.end, bounds), bounds)
      ?? dateEnd(from: choice.end, before: bounds.upperBound).flatMap({ post(after: $0, bounds) })
    {
      return near
    }
    let next = behindManner(from: choice.end, before: bounds.upperBound)
    return next > choice.end ? post(after: next, bounds) : nil
  }

  /// `a nommé trois associés : A, B et C`.
  private func postOfCrowd(_ choice: Choice) -> Post? {
    guard let role = choice.crowd?.role, choice.group.voice != .passive, choice.employer != nil
    else { return nil }
    return Post(role: role, organization: nil, end: choice.end)
  }

  /// `X a recruté Y`, `Y a été recruté par X`: who hires is where the work is.
  private func postOfHiring(_ choice: Choice) -> Post? {
    guard choice.isHiring else { return nil }
    let (end, bounds) = (choice.end, choice.bounds)
    // `débauché de X` tells where from.
    if !event.has(end, .of), let place = slots.origin(after: end, before: bounds.upperBound),
      place.organization != nil
    {
      return Post(role: place.role, organization: place.organization, end: place.end)
    }
    if let employer = choice.employer {
      return Post(role: nil, organization: employer, end: end)
    }
    guard choice.group.voice == .passive || choice.group.time == .participle else { return nil }
    return agentOrganization(from: choice.next, bounds).map {
      Post(role: nil, organization: $0.phrase, end: $0.end)
    }
  }

  /// `a été nommée au gouvernement`.
  private func placeBehind(_ choice: Choice) -> Post? {
    guard !choice.isWeak || Self.raising.contains(choice.verb.infinitive) else { return nil }
    return place(after: choice.end, choice.bounds)
      ?? place(
        after: behindManner(from: choice.end, before: choice.bounds.upperBound), choice.bounds)
  }

  /// `appelé à Matignon`.
  private func seatCalledTo(_ choice: Choice) -> Post? {
    guard choice.verb.infinitive == "appeler",
      EventWord.toWords.contains(event.hash(choice.end)),
      let left = slots.leftObject(at: choice.end + 1, before: choice.bounds.upperBound),
      left.isSeat
    else { return nil }
    return Post(role: nil, organization: left.organization, end: left.end, isLead: true)
  }

  /// `a coopté X`, `a promu X`: where the employer is.
  private func postWithin(_ choice: Choice) -> Post? {
    guard Self.inner.contains(choice.verb.infinitive), let employer = choice.employer else {
      return nil
    }
    return Post(role: nil, organization: employer, end: choice.end)
  }

  /// `a nommé Premier ministre X`.
  private func postBeforeName(_ choice: Choice) -> Post? {
    if let before = choice.postBefore { return before }
    guard !choice.isWeak, let own = choice.people.first, own.determiner == .none,
      let role = own.role, role.upperBound <= own.head.lowerBound, choice.group.voice != .passive,
      role.lowerBound == choice.next
        || role.lowerBound == behindManner(from: choice.next, before: choice.bounds.upperBound)
    else { return nil }
    return Post(role: role, organization: own.organization, end: choice.end)
  }

  /// `À la Justice, le président a nommé X`, `À la tête de Y, le groupe a placé X`.
  private func postFronted(_ choice: Choice) -> Post? {
    let first = choice.bounds.lowerBound
    guard choice.group.time != .participle, Self.frontings.contains(event.hash(first)),
      let told = place(after: first, choice.bounds) ?? post(after: first, choice.bounds),
      event.hash(told.end) == EventWord.comma, told.end < choice.group.start
    else { return nil }
    return Post(
      role: told.role, organization: told.organization, end: choice.end, isLead: told.isLead)
  }

  /// `Le Parlement a investi X`.
  private func postVotedFor(_ choice: Choice) -> Post? {
    guard Self.voted.contains(choice.verb.infinitive), choice.employer != nil,
      event.isMark(choice.end)
    else { return nil }
    return Post(role: nil, organization: nil, end: choice.end, isLead: true)
  }

  /// `est promu à sa place`, `Le club a rappelé X`: the post that somebody left.
  private func postLeft(_ choice: Choice) -> Post? {
    let end = choice.end
    guard !choice.isHiring, leaves(near: choice.sentence), let first = choice.people.first,
      let referent = references.referent(of: first, inSentence: choice.sentence),
      isActing(at: end, choice.bounds)
        || choice.employer != nil
          && (choice.verb.infinitive == "rappeler" || !choice.isWeak && event.isMark(end)),
      let role = lastLeftRole(before: choice.sentence, except: referent)
    else { return nil }
    return Post(role: role, organization: choice.employer, end: end, isLead: true)
  }

  private func postSaidBefore(_ choice: Choice) -> Post? {
    choice.isHiring ? nil : samePost(after: choice.end, of: choice.people, choice.sentence)
  }

  private func postHeld(_ choice: Choice) -> Post? {
    choice.isWeak
      ? nil : heldPost(of: choice.people, choice.verb, behind: choice.end, choice.sentence)
  }

  /// Whether a role is an office of the country that a power of it chooses somebody for.
  func isOfCountry(_ role: Range<Int>, chosenBy power: OrganizationPhrase) -> Bool {
    slots.isPower(power)
      && event.personNoun(at: role.lowerBound, before: role.upperBound)?.kind
        == .office
  }

  /// `a nommé X à titre provisoire`, `a élu X à sa tête`: the post is that of whom the text
  /// speaks.
  func postTakenOver(by choice: Choice) -> Post? {
    let (end, bounds) = (choice.end, choice.bounds)
    let behind = event.hash(end) == EventWord.comma ? end + 1 : end
    guard choice.employer != nil,
      !choice.isWeak && isActing(at: behind, bounds) || takesOver(behind: end, bounds)
        || isActing(at: choice.next, bounds) || isActing(at: bounds.lowerBound, bounds)
    else { return nil }
    let role =
      choice.isWeak
      ? nil
      : choice.people.first.flatMap {
        references.referent(of: $0, inSentence: choice.sentence)
      }.flatMap { lastLeftRole(before: choice.sentence, except: $0) }
    return Post(role: role, organization: choice.employer, end: end, isLead: choice.isWeak)
  }

  /// `Elle vient de recruter X à la tête des opérations`: the text says who she is.
  func unnamedWork(of choice: Choice) -> Post? {
    guard choice.isHiring, !Self.poaching.contains(choice.verb.infinitive),
      choice.group.voice == .active, choice.group.time != .participle,
      choice.people.allSatisfy({ $0.kind == .named })
    else { return nil }
    return Post(role: nil, organization: nil, end: choice.end)
  }

  /// Whether `pour prendre sa suite` and the like end what is said of somebody.
  private func takesOver(behind end: Int, _ bounds: Range<Int>) -> Bool {
    (end..<min(bounds.upperBound, end + 12)).contains {
      event.hash($0) == EventWord.pour && isActing(at: $0, bounds)
    }
  }

  /// Whether words like `pour le remplacer`, `à sa place` stand at a token.
  private func isActing(at token: Int, _ bounds: Range<Int>) -> Bool {
    Self.acting.longestMatch(in: event.tokens, at: token, before: bounds.upperBound) != nil
  }

  /// `nommée, mardi, directrice`: the token behind a few plain words between commas.
  private func behindInsertion(from start: Int, _ bounds: Range<Int>) -> Int {
    guard event.hash(start) == EventWord.comma else { return start }
    let close = behindTimes(from: start + 1, before: bounds.upperBound)
    return close > start + 1 && event.hash(close) == EventWord.comma ? close + 1 : start
  }

  /// `promue à la place de X`, `recruté en remplacement de Y`: whom the newcomer follows,
  /// and the post of theirs that the text tells.
  func replaced(
    behind end: Int, _ sentence: Int
  ) -> (entity: Int?, role: Range<Int>?, organization: OrganizationPhrase?, end: Int)? {
    let bounds = event.text.sentences[sentence].tokens
    let start = behindTimes(from: end, before: bounds.upperBound)
    guard
      let match = Self.insteadOf.longestMatch(
        in: event.tokens, at: start, before: bounds.upperBound),
      let previous = clauses.objects(
        from: start + match.length - 1, inSentence: sentence, allowing: [.of, .preposition]
      ).first
    else { return nil }
    let next = previous.tokens.upperBound
    guard case .entity(let entity)? = references.referent(of: previous, inSentence: sentence) else {
      return (nil, nil, nil, next)
    }
    let known = references.affiliation(of: entity, near: sentence)
    return (entity, known?.role, known?.organization, next)
  }

  private static let frontings = EventWord.set("à au aux comme")
  private static let inner: Set<String> = ["coopter", "promouvoir", "introniser", "titulariser"]
  private static let raising: Set<String> = [
    "hisser", "porter", "propulser", "catapulter", "parachuter", "bombarder", "élever", "appeler",
    "confirmer", "placer", "installer", "choisir", "renommer", "muter", "affecter",
  ]
  private static let voted: Set<String> = ["investir", "élire", "réélire"]
  private static let acting = WordTable(
    lines: """
      à sa place
      à leur place
      à titre provisoire
      à titre intérimaire
      à titre temporaire
      par intérim
      provisoirement
      pour lui succéder
      pour leur succéder
      pour le remplacer
      pour la remplacer
      pour les remplacer
      pour succéder à
      pour remplacer
      pour prendre sa suite
      pour prendre sa succession
      pour prendre sa place
      pour prendre la suite
      pour prendre la relève
      à sa présidence
      à sa tête
      à sa direction
      """)
  private static let insteadOf = WordTable(
    lines: """
      à la place de
      à la place du
      à la place d'
      en remplacement de
      en remplacement du
      en remplacement d'
      en lieu et place de
      en lieu et place du
      """)
}
