import Articles
import French
import Text

/// Reads what a clause says beside who leaves: the organization, the post, where to,
/// when and why.
struct EventSlots {
  /// What a verb of leaving takes away from.
  struct Origin {
    var organization: OrganizationPhrase?
    var role: Range<Int>?
    /// The token behind it.
    var end: Int
  }

  /// What `quitter` leaves.
  struct LeftObject {
    var organization: OrganizationPhrase?
    var role: Range<Int>?
    var end: Int
    /// `l'Élysée`, `le pouvoir`: how the office is left is not said.
    var isSeat = false
  }

  let event: EventText
  let references: References
  let times: EventTimes

  // MARK: - Origin

  /// `de son poste de directeur`, `du conseil d'OpenAI`, `chez X`, `en tant que Y`.
  func origin(after start: Int, before end: Int) -> Origin? {
    var index = start
    var steps = 0
    while index < end, steps < 4, event.isAdverbial(index) || event.tokens[index].kind == .number {
      index += 1
      steps += 1
    }
    guard index < end else { return nil }
    if let match = Self.asWords.longestMatch(in: event.tokens, at: index, before: end) {
      return role(at: index + match.length, before: end).map {
        Origin(organization: $0.organization, role: $0.role, end: $0.end)
      }
    }
    if let match = Self.insideWords.longestMatch(in: event.tokens, at: index, before: end) {
      if let found = event.organization(at: index + match.length, before: end) {
        return Origin(organization: found.phrase, role: nil, end: found.end)
      }
      if let unknown = unknownName(behind: index + match.length - 1, before: end) {
        return Origin(organization: .words(unknown), role: nil, end: unknown.upperBound)
      }
      return nil
    }
    if let match = Self.headWords.longestMatch(in: event.tokens, at: index, before: end) {
      let next = index + match.length
      if let found = event.organization(at: next, before: end) {
        return Origin(organization: found.phrase, role: nil, end: found.end)
      }
      if let unknown = event.unknownName(at: event.behindArticles(from: next), before: end) {
        return Origin(organization: .words(unknown), role: nil, end: unknown.upperBound)
      }
    }
    guard event.has(index, .of) else { return nil }
    if let left = leftObject(at: index + 1, before: end, includingCountries: true) {
      return Origin(organization: left.organization, role: left.role, end: left.end)
    }
    return nil
  }

  /// What is left, from its article on.
  func leftObject(
    at start: Int, before end: Int, includingCountries: Bool = false
  ) -> LeftObject? {
    var index = start
    while index < end, event.has(index, .determiner) || event.has(index, .adjectiveBefore),
      event.occurrence(at: index) == nil
    {
      index += 1
    }
    guard index < end else { return nil }
    let noun = OrganizationNouns.noun(in: event.tokens, at: index, before: end)
    if let noun, noun.kind == .seat {
      return LeftObject(
        organization: .words(index..<index + noun.length), role: nil, end: index + noun.length,
        isSeat: true)
    }
    if let noun, noun.kind == .post, !isPlainOrganization(at: index, before: end) {
      let found = post(at: index, length: noun.length, before: end)
      // « quitter son siège » may be getting up.
      if Self.seats.contains(event.hash(index)), found.role == nil, found.organization == nil {
        return nil
      }
      return found
    }
    if let noun, noun.kind == .organ {
      var next = index + noun.length
      var organization: OrganizationPhrase?
      if event.has(next, .of), let found = event.organization(at: next + 1, before: end) {
        organization = found.phrase
        next = found.end
      }
      return LeftObject(organization: organization, role: index..<index + noun.length, end: next)
    }
    guard let found = event.organization(at: start, before: end) else { return nil }
    if case .country = found.phrase, !includingCountries { return nil }
    // `quitter le pays` is a journey.
    if case .generic(let noun) = found.phrase, !includingCountries,
      References.landWords.contains(event.hash(noun))
    {
      return nil
    }
    if case .generic(let token) = found.phrase, let named = ownName(after: token, before: end) {
      return LeftObject(organization: named.phrase, role: nil, end: named.end)
    }
    return LeftObject(organization: found.phrase, role: nil, end: found.end)
  }

  /// `l'équipe OpenAI`: a noun that is a post by itself names an organization here.
  private func isPlainOrganization(at index: Int, before end: Int) -> Bool {
    guard OrganizationNouns.isOrganization(event.tokens[index]) else { return false }
    return event.name(at: index + 1, .organization) != nil
  }

  /// `gouvernement`, `diocèse de Hearst`: words that are the name.
  func ownName(
    after noun: Int, before end: Int
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    guard Self.selfNamed.contains(event.hash(noun)) else { return nil }
    var next = noun + 1
    if event.has(next, .of), next + 1 < end, event.tokens[next + 1].isCapitalized {
      next += 2
    }
    return (.words(noun..<min(next, end)), min(next, end))
  }

  /// `poste de premier ministre`, `fonctions à l'assemblée nationale`, `présidence de X`.
  private func post(at index: Int, length: Int, before end: Int) -> LeftObject {
    var next = index + length
    var result = LeftObject(organization: nil, role: nil, end: next)
    if Self.powers.contains(event.hash(index)) { result.isSeat = true }
    if Self.headships.contains(event.hash(index)) { result.role = index..<next }
    var steps = 0
    while next < end, steps < 4 {
      steps += 1
      guard event.has(next, .preposition) || event.looksLikeAdjective(next) else { break }
      if !event.has(next, .preposition) {
        next += 1
        result.end = next
        continue
      }
      if let role = role(at: next + 1, before: end), result.organization == nil,
        role.role != nil, event.has(next, .of)
      {
        result.role = role.role
        result.organization = role.organization
        result.end = role.end
        next = role.end
        continue
      }
      if let found = event.organization(at: next + 1, before: end), result.organization == nil,
        event.has(next, .of) || Self.atWords.contains(event.hash(next))
      {
        result.organization = found.phrase
        result.end = found.end
        next = found.end
        continue
      }
      if result.organization == nil,
        event.has(next, .of) || Self.atWords.contains(event.hash(next)),
        let unknown = unknownName(behind: next, before: end)
      {
        result.organization = .words(unknown)
        result.end = unknown.upperBound
        next = unknown.upperBound
        continue
      }
      guard event.has(next, .of), let match = plainComplement(at: next + 1, before: end) else {
        break
      }
      next = match
      result.end = next
    }
    return result
  }

  /// The unknown name behind a preposition and an article.
  private func unknownName(behind link: Int, before end: Int) -> Range<Int>? {
    var index = link + 1
    while index < end, event.has(index, .article) { index += 1 }
    return event.unknownName(at: index, before: end)
  }

  private func plainComplement(at start: Int, before end: Int) -> Int? {
    var index = start
    while index < end, event.has(index, .article) { index += 1 }
    guard index < end, event.tokens[index].isWord, event.classes[index].isEmpty,
      event.occurrence(at: index) == nil
    else { return nil }
    return index + 1
  }

  /// A role from a token on, with the organization in it.
  func role(
    at start: Int, before end: Int
  ) -> (role: Range<Int>?, organization: OrganizationPhrase?, end: Int)? {
    var index = start
    while index < end, event.has(index, .determiner) || event.has(index, .adjectiveBefore) {
      guard PersonNouns.noun(in: event.tokens, at: index, before: end) == nil else { break }
      index += 1
    }
    guard index < end, let noun = PersonNouns.noun(in: event.tokens, at: index, before: end) else {
      return nil
    }
    // `la première femme vice-présidente`
    if noun.kind == .human, PersonNouns.noun(in: event.tokens, at: index + 1, before: end) != nil {
      index += 1
    }
    let phrase = PersonPhraseParser.role(at: index, before: end, event)
    return (phrase.role, phrase.organization, phrase.tokens.upperBound)
  }

  /// `des risques du Crédit Breton`, `de cardiologie du centre hospitalier de Sablé`: the
  /// organization behind the plain words that complete a noun.
  func complementOrganization(
    after start: Int, before end: Int
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    var index = start
    let limit = min(end, start + 7)
    while index < limit {
      guard
        event.has(index, .of) || event.has(index, .article)
          || Self.atWords.contains(event.hash(index))
      else {
        guard event.tokens[index].isWord, !event.tokens[index].isCapitalized, !event.isMark(index),
          event.classes[index].isEmpty
        else { return nil }
        index += 1
        continue
      }
      let next = event.behindArticles(from: index + 1)
      if next < end {
        if let found = event.name(at: next, .organization) {
          return (.entity(found.entity), found.tokens.upperBound)
        }
        if let unknown = event.unknownName(at: next, before: end) {
          return (.words(unknown), unknown.upperBound)
        }
      }
      index += 1
    }
    return nil
  }

  // MARK: - Idioms

  /// The token behind the words that complete an idiom, if they stand at `start`.
  func rest(_ rests: [[UInt64]], after start: Int, before end: Int) -> Int? {
    var start = start
    if start < end, event.tokens[start].flags.contains(.invertedPronoun) { start += 1 }
    var best: Int?
    for skip in 0...4 {
      guard start + skip < end else { break }
      for rest in rests {
        guard start + skip + rest.count <= end else { continue }
        let matches = rest.indices.allSatisfy { place in
          let token = start + skip + place
          if rest[place] == DepartureCues.anyPossessive { return event.has(token, .possessive) }
          if rest[place] == DepartureCues.anyDeterminer {
            return event.has(token, [.possessive, .article])
          }
          return event.hash(token) == rest[place]
        }
        if matches { best = max(best ?? 0, start + skip + rest.count) }
        // `il est mis fin, sur sa demande, aux fonctions`
        if skip == 0, let end = interrupted(rest, at: start, before: end) {
          best = max(best ?? 0, end)
        }
      }
      if best != nil { return best }
      guard
        event.isAdverbial(start + skip) || event.has(start + skip, [.time, .article, .clitic])
          || event.tokens[start + skip].kind == .number
      else { break }
    }
    return best
  }

  /// The end of an idiom whose words an insertion between commas cuts in two.
  private func interrupted(_ rest: [UInt64], at start: Int, before end: Int) -> Int? {
    guard rest.count > 1, event.hash(start) == rest[0], event.hash(start + 1) == EventWord.comma,
      let close = (start + 2..<max(start + 2, min(end, start + 8))).first(where: {
        event.hash($0) == EventWord.comma
      }), close + rest.count <= end,
      rest.indices.dropFirst().allSatisfy({ event.hash(close + $0) == rest[$0] })
    else { return nil }
    return close + rest.count
  }

  // MARK: - Destination

  /// `pour Anthropic`, `afin de rejoindre la société X`, `direction le Real`.
  func destination(
    after start: Int, inSentence sentence: Int
  ) -> (organization: OrganizationPhrase, end: Int)? {
    let end = min(event.text.sentences[sentence].tokens.upperBound, start + 16)
    var index = start
    var minimum = 1
    while index < end {
      if EventWord.strongMarks.contains(event.hash(index)) { return nil }
      // Behind a comma only words that say more than `pour` will do.
      if event.hash(index) == EventWord.comma { minimum = 2 }
      if let match = Self.toWords.longestMatch(in: event.tokens, at: index, before: end),
        match.length >= minimum
      {
        if let found = event.organization(at: index + match.length, before: end) {
          if case .country = found.phrase { return nil }
          return (found.phrase, found.end)
        }
      }
      index += 1
    }
    return nil
  }

  func fill(
    _ candidate: inout DepartureCandidate,
    destination: (organization: OrganizationPhrase, end: Int)?, status: EventStatus
  ) {
    guard let destination, candidate.manner != .retired,
      let reference = references.organization(
        destination.organization, near: candidate.cue.lowerBound),
      reference.type == .organization
    else { return }
    if case .generic = destination.organization { return }
    if reference == candidate.organization {
      // Taken for want of another: `X part chez Y`.
      guard !candidate.organizationIsStated else { return }
      candidate.organization = nil
    }
    candidate.destination = reference
    if candidate.manner == .resigned || candidate.manner == .unspecified {
      candidate.manner = .moved
    }
  }

  // MARK: - Organization and role of the candidate

  func fillOrganization(
    _ candidate: inout DepartureCandidate, stated: OrganizationPhrase?, phrase: PersonPhrase,
    near token: Int
  ) {
    let isCareer = candidate.manner == .retired
    if let stated, let reference = references.organization(stated, near: token) {
      candidate.organization = reference
      candidate.organizationIsStated = true
      if case .generic = stated { candidate.organizationIsStated = false }
      return
    }
    if let own = phrase.organization, let reference = references.organization(own, near: token) {
      candidate.organization = reference
      candidate.organizationIsStated = true
      if case .generic = own { candidate.organizationIsStated = false }
      return
    }
    var isOffice =
      phrase.isOffice || candidate.evidence.contains { Self.powers.contains(event.hash($0)) }
    if let role = candidate.roleRange,
      PersonNouns.noun(in: event.tokens, at: role.lowerBound, before: role.upperBound)?.kind
        == .office
    {
      isOffice = true
    }
    var isSport = phrase.isSport
    if case .entity(let entity) = candidate.leaver {
      if let known = references.affiliation(of: entity, near: candidate.sentence) {
        if let organization = known.organization,
          let reference = references.organization(organization, near: token)
        {
          candidate.organization = reference
          return
        }
        isOffice = isOffice || known.isOffice
        isSport = isSport || known.isSport
      }
    } else if case .phrase(let known) = candidate.leaver {
      if let organization = known.organization,
        let reference = references.organization(organization, near: token)
      {
        candidate.organization = reference
        return
      }
    }
    if isCareer && isSport { return }
    if isOffice, let country = references.country {
      candidate.organization = EntityReference(.location, country)
      return
    }
    if isCareer, candidate.roleRange == nil { return }
    if let index = nearestOrganization(candidate) ?? references.topic {
      candidate.organization = EntityReference(
        .organization, event.names.entities[index].name)
    }
  }

  /// The organization of the candidate's own sentence, if it names just one.
  private func nearestOrganization(_ candidate: DepartureCandidate) -> Int? {
    let tokens = event.text.sentences[candidate.sentence].tokens
    var found: Set<Int> = []
    // The organization of somebody else in the sentence is not the leaver's.
    let others = Set(
      event.phrases[candidate.sentence].compactMap { phrase -> Int? in
        guard phrase.tokens != candidate.person, case .entity(let entity) = phrase.organization
        else {
          return nil
        }
        return entity
      })
    for index in event.names.occurrences(inTokens: tokens) {
      let occurrence = event.names.occurrences[index]
      if event.names.entities[occurrence.entity].type == .organization,
        !others.contains(occurrence.entity), !event.isSource(occurrence)
      {
        found.insert(occurrence.entity)
      }
    }
    if let topic = references.topic, found.contains(topic) { return topic }
    return found.count == 1 ? found.first : nil
  }

  func fillRole(_ candidate: inout DepartureCandidate, phrase: PersonPhrase) {
    if candidate.roleRange != nil { return }
    if let role = phrase.role, !phrase.isGenericHuman { candidate.roleRange = role }
    guard candidate.roleRange == nil, case .entity(let entity) = candidate.leaver,
      let known = references.affiliation(of: entity, near: candidate.sentence)
    else { return }
    candidate.roleRange = known.role
  }

  // MARK: - Time and reason

  func isDate(_ token: Int) -> Bool { times.isDate(at: token) }

  /// The day of the document dates the news that it opens with.
  func fillAnnouncement(_ candidate: inout DepartureCandidate) {
    guard candidate.leftOn == nil, candidate.status == .confirmed else { return }
    let isTold = candidate.strength == .verb && candidate.manner != .unspecified
    // `a annoncé le départ de X`, `X succède à Y`: without a manner, but the news itself.
    let isNews =
      candidate.rule == "noun" && candidate.strength == .verb || candidate.rule == "replacement"
    guard isTold || isNews else { return }
    candidate.leftOn = times.announcementDate(
      context(of: candidate), within: candidate.rule == "noun" ? 6 : 3)
  }

  func fillTime(_ candidate: inout DepartureCandidate) {
    let context = context(of: candidate)
    setTime(&candidate, times.date(of: context) ?? times.framedDate(context))
    if candidate.status == .confirmed, times.hasPastWords(context) {
      candidate.status = .historical
    }
  }

  /// The date of the sentence before, for what a pronoun goes on to tell as background.
  func fillContinuedTime(_ candidate: inout DepartureCandidate) {
    guard candidate.leftOn == nil,
      candidate.status == .reversed || candidate.status == .historical,
      event.phrases[candidate.sentence].contains(where: {
        $0.kind == .pronoun && $0.tokens == candidate.person
      })
    else { return }
    setTime(&candidate, times.continuedDate(context(of: candidate)))
  }

  private func context(of candidate: DepartureCandidate) -> EventTimes.Context {
    EventTimes.Context(
      cue: candidate.cue, evidence: candidate.evidence, sentence: candidate.sentence)
  }

  private func setTime(_ candidate: inout DepartureCandidate, _ date: DatedBy?) {
    guard let date else { return }
    candidate.leftOn = date
    if candidate.status == .confirmed, times.isOld(date.date) { candidate.status = .historical }
    if candidate.status == .confirmed, times.isComing(date.date) { candidate.status = .announced }
  }

  func fillReason(_ candidate: inout DepartureCandidate) {
    let end = event.text.sentences[candidate.sentence].tokens.upperBound
    var index = candidate.cue.upperBound
    let limit = min(end, candidate.evidence.upperBound + 8)
    while index < limit {
      if event.hash(index) == EventWord.stop || EventWord.strongMarks.contains(event.hash(index)) {
        return
      }
      if let match = Self.reasonWords.longestMatch(in: event.tokens, at: index, before: end) {
        var last = index + match.length
        while last < end, event.hash(last) != EventWord.comma, event.hash(last) != EventWord.stop,
          !EventWord.strongMarks.contains(event.hash(last)), last - index < 30
        {
          last += 1
        }
        if last > index + match.length || match.value == 1 {
          candidate.reason = event.string(index..<last)
        }
        return
      }
      index += 1
    }
  }

  // MARK: - Words

  private static let asWords = WordTable(lines: "en tant que\nen tant qu'\ncomme\nen qualité de")
  private static let insideWords = WordTable(
    lines: "chez\nau sein de\nau sein d'\nau sein du\nau sein des")
  private static let headWords = WordTable(
    lines: """
      à la tête de
      à la tête du
      à la tête des
      à la tête d'
      à la direction de
      à la direction du
      à la direction d'
      à la présidence de
      à la présidence du
      à la présidence d'
      aux commandes de
      aux commandes du
      aux commandes d'
      """)
  private static let atWords = EventWord.set("chez à au aux dans")
  private static let seats = EventWord.set(
    "siège sièges place banc plateau antenne bureau hémicycle fauteuil équipe équipes politique")
  private static let powers = EventWord.set("pouvoir trône")
  private static let headships = EventWord.set("présidence direction tête commandement")
  private static let selfNamed = EventWord.set(
    "gouvernement diocèse armée parlement assemblée sénat police commission ministère municipalité mairie"
  )
  private static let toWords = WordTable(
    lines: """
      pour
      pour rejoindre
      afin de rejoindre
      pour aller chez
      pour aller à
      pour intégrer
      pour signer à
      pour signer au
      pour signer chez
      pour prendre la tête de
      pour prendre la tête d'
      pour prendre la direction de
      pour diriger
      et rejoint
      et a rejoint
      rejoindre
      rejoindra
      et rejoindra
      direction
      chez
      vers
      au profit de
      au profit du
      au profit d'
      """)
  private static let reasonWords = WordTable(pairs: [
    ("en raison de", 0), ("en raison d'", 0), ("en raison du", 0), ("en raison des", 0),
    ("à cause de", 0), ("à cause d'", 0), ("à cause du", 0), ("à cause des", 0),
    ("pour cause de", 0), ("pour avoir", 0), ("pour raison de", 0), ("pour raisons", 0),
    ("pour des raisons", 0), ("pour faute", 0), ("pour motif", 0), ("pour protester contre", 0),
    ("suite à", 0), ("à la suite de", 0), ("à la suite d'", 0), ("à la suite du", 0),
    ("afin de se consacrer", 0), ("pour se consacrer", 0),
  ])
}
