import Articles
import French
import Text

/// Fills what a candidate for a departure has beside who leaves.
extension EventSlots {
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
      // `partie diriger X`: right behind the verb of going.
      if index == start, Self.heading.contains(event.hash(index)),
        let found = event.organization(at: index + 1, before: end)
      {
        return (found.phrase, found.end)
      }
      if let match = Self.toWords.longestMatch(in: event.tokens, at: index, before: end),
        match.length >= minimum, !isBehindOwnPost(index, from: start - 6),
        // `tire sa révérence après trente ans chez X`: where he was.
        event.hash(index) != Self.chez || !Self.served.contains(event.hash(index - 1))
      {
        if let found = event.organization(at: index + match.length, before: end) {
          if case .country = found.phrase { return nil }
          return (found.phrase, found.end)
        }
        // `pour diriger l'équipe masculine de Swiss-Ski`
        let unit = event.behindArticles(from: index + match.length)
        if let noun = OrganizationNouns.noun(in: event.tokens, at: unit, before: end),
          let named = complementOrganization(after: unit + noun.length, before: end)
        {
          return (named.phrase, named.end)
        }
        if let post = postTaken(at: index + match.length, before: end) { return post }
        // `pour rejoindre Barcelone`, of a player
        let next = index + match.length
        if let town = event.name(at: next, .location), references.isAboutSport {
          return (.entity(town.entity), town.tokens.upperBound)
        }
        // `pour Rosenborg Nord`: of words that nothing knows more than one, or right behind who
        // leaves.
        if let unknown = event.unknownName(at: event.behindArticles(from: next), before: end),
          unknown.count > 1 || index == start, event.hash(unknown.lowerBound - 1) != EventWord.comma
        {
          return (.words(unknown), unknown.upperBound)
        }
      }
      index += 1
    }
    return nil
  }

  /// `pour devenir directrice de X`, `pour prendre le poste de directrice chez X`.
  private func postTaken(
    at start: Int, before end: Int
  ) -> (organization: OrganizationPhrase, end: Int)? {
    guard Self.taking.contains(event.hash(start)) else { return nil }
    var index = event.behindArticles(from: start + 1)
    if Self.postWords.contains(event.hash(index)), event.has(index + 1, .of) { index += 2 }
    guard let post = role(at: index, before: end) else { return nil }
    switch post.organization {
    case .entity, .words: return post.organization.map { ($0, post.end) }
    case .generic, .country, nil: break
    }
    guard Self.insideWords.longestMatch(in: event.tokens, at: post.end, before: end) != nil,
      let place = origin(after: post.end, before: end), let organization = place.organization
    else { return nil }
    return (organization, place.end)
  }

  private static let served = EventWord.set(
    "ans années saisons mois passés passées services carrière présence activité")
  private static let heading = EventWord.set(
    "diriger présider fonder cofonder créer entraîner intégrer renforcer piloter commander")
  private static let taking = EventWord.set(
    "devenir occuper assumer prendre exercer endosser retrouver")
  private static let postWords = EventWord.set("poste postes rôle fonction fonctions siège")

  func fill(
    _ candidate: inout DepartureCandidate,
    destination: (organization: OrganizationPhrase, end: Int)?, status: EventStatus
  ) {
    guard let destination, candidate.manner != .retired,
      let reference = references.organization(
        destination.organization, near: candidate.cue.lowerBound),
      reference.type == .organization || reference.type == .location && references.isAboutSport
    else { return }
    if case .generic = destination.organization { return }
    if reference == candidate.organization {
      // Taken for want of another: `X part chez Y`.
      guard !candidate.organizationIsStated else { return }
      candidate.organization = nil
      if let topic = references.topic, event.names.entities[topic].name != reference.name,
        references.topicIsInTitle || references.isAboutSport
      {
        candidate.organization = references.organization(
          .entity(topic), near: candidate.cue.lowerBound)
        candidate.basis = .other
      }
    }
    candidate.destination = reference
    if candidate.manner == .resigned || candidate.manner == .unspecified {
      candidate.manner = .moved
    }
  }

  // MARK: - Manner

  /// `en fin de contrat`, `à l'issue de son mandat`: whoever goes then has not resigned.
  func fillTerm(_ candidate: inout DepartureCandidate) {
    guard candidate.manner == .resigned || candidate.manner == .unspecified,
      candidate.destination == nil, candidate.strength == .verb
    else { return }
    let tokens = event.text.sentences[candidate.sentence].tokens
    let near =
      max(
        tokens.lowerBound, candidate.evidence.lowerBound - 6)..<min(
        tokens.upperBound, candidate.evidence.upperBound + 8)
    for token in near where Self.terms.contains(event.hash(token)) {
      let start = near.lowerBound
      let isEnd = (max(start, token - 5)..<token).contains {
        Self.termEnds.longestMatch(in: event.tokens, at: $0, before: token + 1)?.length
          == token + 1 - $0
      }
      if isEnd { candidate.manner = .termEnded }
    }
  }

  private static let terms = EventWord.set("contrat mandat bail")
  private static let termEnds: WordTable = {
    let ends = [
      "au terme de", "à la fin de", "à l'issue de", "à l'expiration de", "à l'échéance de",
    ]
    let owned = ends.flatMap { end in
      ["son", "leur"].flatMap { owner in
        ["contrat", "mandat", "bail"].map { "\(end) \(owner) \($0)" }
      }
    }
    let bare = ["en fin de contrat", "en fin de mandat", "en fin de bail", "libre de tout contrat"]
    return WordTable(lines: (owned + bare).joined(separator: "\n"))
  }()

  // MARK: - Time and reason

  /// The day of the document dates the news that it opens with.
  func fillAnnouncement(_ candidate: inout DepartureCandidate) {
    guard candidate.leftOn == nil, candidate.status == .confirmed, !candidate.isNarrated else {
      return
    }
    let isTold = candidate.strength == .verb && candidate.manner != .unspecified
    // `a annoncé le départ de X`, `X succède à Y`: without a manner, but the news itself.
    let isNews =
      candidate.rule == "noun" && candidate.strength == .verb || candidate.rule == "replacement"
    // `X et Y, c'est terminé`, as the headline has it.
    let isHeadline =
      candidate.strength == .verb && candidate.sentence == 0 && references.isHeadline(sentence: 0)
    guard isTold || isNews || isHeadline else { return }
    candidate.leftOn = times.announcementDate(
      context(of: candidate), within: candidate.rule == "noun" ? 6 : 5)
  }

  func fillTime(_ candidate: inout DepartureCandidate, tense: VerbGroup.Time?) {
    let context = context(of: candidate)
    let date = times.date(of: context, isToCome: tense == .future)
    let told = tense == .present ? date.map(times.nearest) : date
    setTime(&candidate, told ?? times.framedDate(context))
    if candidate.status == .confirmed, times.hasPastWords(context) {
      candidate.status = .historical
    }
  }

  /// `X, limogé en juin, attaque son club`, `qui a quitté Y au printemps`: the month of an aside is
  /// not that of the news. `X quitte Y le 30 juin`, `raccroche à la rentrée`: a present with a
  /// day is to come.
  func settleTense(_ candidate: inout DepartureCandidate, of group: VerbGroup) {
    candidate.tense = group.time
    candidate.isNarrated = group.isNarrated
    guard candidate.status == .confirmed else { return }
    let cue = group.start..<max(group.start + 1, group.verb + 1)
    let isAside =
      group.time == .participle
      || group.time == .past && event.hash(group.start - 1) == EventWord.qui
    if isAside,
      times.tellsBackground(behind: cue, inSentence: candidate.sentence)
        || hasTimeWords(Self.seasons, behind: cue, candidate)
        || cue.contains(where: { event.hash($0) == EventWord.since })
    {
      candidate.status = .historical
    } else if group.time == .present,
      times.tellsComing(behind: cue, inSentence: candidate.sentence)
        || hasTimeWords(Self.comingTimes, behind: cue, candidate)
    {
      candidate.status = .announced
    }
  }

  /// Whether words for a time stand behind a cue, in its clause.
  private func hasTimeWords(
    _ words: WordTable, behind cue: Range<Int>, _ candidate: DepartureCandidate
  ) -> Bool {
    let end = event.text.sentences[candidate.sentence].tokens.upperBound
    var index = cue.upperBound
    while index < end, index - cue.upperBound < 14, !event.isMark(index) {
      // `prend congé jusqu'à la fin de l'année` says when it ends.
      if words.longestMatch(in: event.tokens, at: index, before: end) != nil,
        event.hash(index - 1) != Self.until
      {
        return true
      }
      index += 1
    }
    return false
  }

  private static let until = WordHash.of("jusqu'")
  /// `qui a depuis quitté X`
  private static let seasons = WordTable(
    lines: """
      au printemps
      à l'automne
      à l'été
      cet été
      cet hiver
      cet automne
      ce printemps
      cette année
      """)
  private static let comingTimes = WordTable(
    lines: """
      à la rentrée
      à la Toussaint
      à Noël
      à Pâques
      à la fin du mois
      à la fin de l'année
      à la fin de la saison
      à la fin de l'été
      en fin de saison
      en fin d'année
      à l'issue de la saison
      au terme de la saison
      à l'issue du championnat
      la saison prochaine
      l'an prochain
      l'année prochaine
      le mois prochain
      la semaine prochaine
      l'été prochain
      prochainement
      dans quelques jours
      dans quelques semaines
      dans quelques mois
      dans les prochains jours
      dans les prochaines semaines
      dans les prochains mois
      """)

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

  private static let toWords = WordTable(
    lines: """
      pour
      pour rejoindre
      pour retourner à
      pour retourner au
      pour retourner chez
      pour revenir à
      pour revenir au
      pour revenir chez
      pour retrouver
      pour signer avec
      pour s'engager avec
      pour s'engager à
      pour s'engager au
      pour jouer à
      pour jouer au
      en faveur de
      en faveur du
      en faveur d'
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
      pour fonder
      pour cofonder
      pour créer
      pour lancer
      pour monter
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
