import Articles
import French
import Text

extension DepartureFinder {
  /// Whether a word that is no cue of its own can begin an event: `mandat`, `ne … plus`.
  static func opensEvent(_ tokens: [Token], at index: Int) -> Bool {
    let word = tokens[index].hash
    if word == EventWord.plus { return index > 0 && endings[tokens[index - 1].hash] != nil }
    return openers.contains(word) || candidates.contains(word) || ledThen.contains(word)
      || workedOnce.contains(word) || offers.contains(word) || adventures.contains(word)
      || opensHeading(tokens, at: index) || kept.contains(word)
      || index + 1 < tokens.count && EventWord.ofWords.contains(tokens[index + 1].hash)
        && (arrived.contains(word) || comes.contains(word))
      || index + 1 < tokens.count && tokens[index + 1].hash == EventWord.colon
        && (arrivals.contains(word) || leavings.contains(word))
  }

  /// The words that begin an event, or may, without being a cue of ``DepartureCues``.
  static var openings: [UInt64] {
    let sets = [
      openers, candidates, ledThen, workedOnce, worksNow, adventures, offers, arrivals, leavings,
      headings, spending, linking, kept, arrived, comes,
    ]
    return sets.flatMap(\.hashes) + provenance.openings + untilNow.openings
      + [EventWord.plus, EventWord.after]
  }

  /// `n'est plus sous contrat avec X`, `n'est plus l'entraîneur de X`, `ne fait plus
  /// partie de Y`, `ne dirige plus Z`.
  func noLonger(at token: Int, inSentence sentence: Int) -> [DepartureCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard event.hash(token) == EventWord.plus, token - 2 >= bounds.lowerBound,
      let rests = Self.endings[event.hash(token - 1)],
      Self.negations.contains(event.hash(token - 2))
    else { return [] }
    let group = VerbGroup(
      start: token - 2, verb: token - 1, time: rests.time, voice: .active,
      pronoun: event.has(token - 3, .subjectPronoun) ? token - 3 : nil, isConditional: false)
    let start = token + 1
    var next = event.behindAdjuncts(from: start, before: bounds.upperBound)
    if let match = rests.words.longestMatch(
      in: event.tokens, at: next, before: bounds.upperBound)
    {
      next += match.length
      if rests.isWhole || isStaff(at: next, before: bounds.upperBound) {
        return candidates(
          of: group, inSentence: sentence, until: next, organization: nil, role: nil)
      }
    } else if rests.isAlone,
      start >= bounds.upperBound || event.isMark(start) || event.hash(start) == Self.ever
        || event.timeEnd(from: start, before: bounds.upperBound) != nil
    {
      // `ne siège plus depuis mercredi`
      return candidates(
        of: group, inSentence: sentence, until: start, organization: nil, role: nil)
    } else if rests.isBeing, let post = post(at: next, before: bounds.upperBound) {
      return candidates(
        of: group, inSentence: sentence, until: post.tokens.upperBound,
        organization: post.organization, role: post.role)
    } else if rests.isBeing,
      let match = Self.inPlace.longestMatch(in: event.tokens, at: next, before: bounds.upperBound)
    {
      // `n'est plus en poste`, `ne sera plus à l'antenne`
      let end = next + match.length
      let origin = slots.origin(after: end, before: bounds.upperBound)
      return candidates(
        of: group, inSentence: sentence, until: origin?.end ?? end,
        organization: origin?.organization, role: origin?.role)
    } else if !rests.isBare {
      return []
    }
    // `ne fait plus partie de X`: the preposition may hold the article.
    if event.has(next - 1, .article) { next -= 1 }
    guard
      let found = event.organization(at: next, before: bounds.upperBound)
        ?? (references.isAboutSport
          ? event.name(at: next, .location).map { (.entity($0.entity), $0.tokens.upperBound) }
          : nil)
    else { return [] }
    if case .country = found.phrase { return [] }
    return candidates(
      of: group, inSentence: sentence, until: found.end, organization: found.phrase, role: nil)
  }

  /// Whether a word means those who work there, and no more: `ne fait plus partie des effectifs`.
  private func isStaff(at token: Int, before end: Int) -> Bool {
    Self.staff.contains(event.hash(event.behindArticles(from: token)))
      && event.organization(at: token, before: end) == nil
  }

  /// The post that somebody has no more: `l'entraîneur de X`, `président`.
  private func post(at start: Int, before end: Int) -> PersonPhrase? {
    let noun = event.has(start, .article) ? start + 1 : start
    guard !Self.indefinites.contains(event.hash(start)), event.occurrence(at: noun) == nil,
      let kind = event.personNoun(at: noun, before: end)?.kind, kind != .human
    else { return nil }
    return PersonPhraseParser.role(at: noun, before: end, event)
  }

  private func candidates(
    of group: VerbGroup, inSentence sentence: Int, until end: Int,
    organization: OrganizationPhrase?, role: Range<Int>?
  ) -> [DepartureCandidate] {
    // `a confirmé que X ne faisait plus partie du club`: the tense of what is told.
    let first = event.text.sentences[sentence].tokens.lowerBound
    let isTold = (max(first + 1, group.start - 8)..<group.start).contains {
      (event.hash($0) == EventWord.que || event.hash($0) == EventWord.queElided)
        && Governors.verb(event.tokens[$0 - 1])?.effect == .stated
    }
    let status: EventStatus =
      group.time == .future
      ? .announced : group.time == .past && !isTold ? .historical : .confirmed
    return make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind != .group },
      cue: group.verb..<group.verb + 2, evidence: group.start..<end, inSentence: sentence,
      manner: .unspecified, status: status, strength: .verb, organization: organization,
      role: role, rule: "no_longer"
    ) { candidate, _ in finish(&candidate, group) }
  }

  /// `ses fonctions à l'Assemblée ainsi qu'au Parti québécois`: two organizations left in
  /// one act are two rows.
  func alsoLeft(_ candidate: DepartureCandidate) -> DepartureCandidate? {
    let bounds = event.text.sentences[candidate.sentence].tokens
    let start = candidate.evidence.upperBound
    guard candidate.organizationIsStated, candidate.strength == .verb,
      candidate.destination == nil,
      let match = Self.alsoWords.longestMatch(
        in: event.tokens, at: start, before: bounds.upperBound)
    else { return nil }
    let link = start + match.length
    guard event.has(link, .of) || Self.placeWords.contains(event.hash(link)),
      let found = event.organization(
        at: event.has(link, .article) ? link : link + 1, before: bounds.upperBound),
      case .entity = found.phrase,
      let organization = references.organization(found.phrase, near: start),
      organization != candidate.organization
    else { return nil }
    var second = candidate
    second.organization = organization
    second.evidence = candidate.evidence.lowerBound..<found.end
    return second
  }

  /// `X a été limogé, tout comme son adjoint Y`: who goes the same way.
  func companions(of candidate: DepartureCandidate) -> [DepartureCandidate] {
    let bounds = event.text.sentences[candidate.sentence].tokens
    var start = candidate.evidence.upperBound
    var isGroup = false
    if case .phrase(let leaver) = candidate.leaver { isGroup = leaver.kind == .group }
    // `quatre administrateurs de la société minière, dont X`
    if isGroup, start < bounds.upperBound, event.tokens[start].isWord, event.classes[start].isEmpty,
      !event.tokens[start].isCapitalized, event.hash(start + 1) == EventWord.comma
    {
      start += 1
    }
    if event.hash(start) == EventWord.comma { start += 1 }
    // `a quitté le comité de rédaction de la revue, suivie de quatre autres membres`
    let near = start..<max(start, min(bounds.upperBound, start + 14))
    if let following = near.first(where: {
      event.isMark($0) || event.has($0, [.auxiliary, .relative])
    }), event.hash(following) == EventWord.comma,
      Self.followings.contains(event.hash(following + 1))
    {
      start = following + 1
    }
    guard candidate.strength == .verb,
      let match = Self.alikeWords.longestMatch(
        in: event.tokens, at: start, before: bounds.upperBound)
        ?? (isGroup
          ? Self.amongWords.longestMatch(in: event.tokens, at: start, before: bounds.upperBound)
          : nil)
    else { return [] }
    // `avec une trentaine d'hommes`: with people, not with somebody's leave.
    let others = clauses.membersNamed(
      of: clauses.objects(from: start + match.length, inSentence: candidate.sentence),
      candidate.sentence)
    return alike(candidate, others.filter { match.value == 0 || $0.kind == .group })
  }

  /// The same of others: named ones, or a group that is counted.
  private func alike(
    _ candidate: DepartureCandidate, _ members: [PersonPhrase]
  ) -> [DepartureCandidate] {
    members.compactMap { phrase in
      var companion = candidate
      if phrase.kind == .named, let entity = phrase.entity, .entity(entity) != candidate.leaver {
        companion.leaver = .entity(entity)
        companion.groupSize = nil
      } else if phrase.kind == .group, phrase.groupSize != nil || phrase.determiner == .indefinite {
        companion.leaver = .phrase(phrase)
        companion.groupSize = phrase.groupSize
      } else {
        return nil
      }
      companion.person = phrase.tokens
      companion.roleRange = phrase.role
      companion.evidence =
        min(
          candidate.evidence.lowerBound, phrase.tokens.lowerBound)..<max(
          candidate.evidence.upperBound, phrase.tokens.upperBound)
      return companion
    }
  }

  /// `Après A et B, C claque la porte`, `le troisième à quitter X, après A et B`: who went
  /// before.
  func forerunners(of candidate: DepartureCandidate) -> [DepartureCandidate] {
    let bounds = event.text.sentences[candidate.sentence].tokens
    guard candidate.strength == .verb, Self.ownLeavings.contains(candidate.rule),
      candidate.status == .confirmed || candidate.status == .announced
        || candidate.status == .historical
    else { return [] }
    let near =
      candidate.evidence.upperBound..<min(bounds.upperBound, candidate.evidence.upperBound + 5)
    let behind = near.first { event.hash($0) == EventWord.after }
    let isCounted = (bounds.lowerBound..<candidate.cue.lowerBound).contains {
      Self.ordinals.contains(event.hash($0))
    }
    let start: Int
    if let opening = opening(bounds), opening < candidate.cue.lowerBound {
      start = opening
    } else if let behind, isCounted {
      start = behind
    } else {
      return []
    }
    guard
      let first = event.phrases[candidate.sentence].first(where: {
        $0.tokens.lowerBound == start + 1
      }), !first.tokens.overlaps(candidate.person)
    else { return [] }
    let before = clauses.list(startingWith: first, event.phrases[candidate.sentence]).filter {
      $0.kind == .named && !$0.tokens.overlaps(candidate.person)
    }
    return alike(candidate, before).map {
      var earlier = $0
      if start < candidate.cue.lowerBound { earlier.status = .historical }
      earlier.destination = nil
      earlier.leftOn = nil
      earlier.successor = nil
      return earlier
    }
  }

  /// The `après` that opens a sentence, behind a few words of where: `À X, la série continue :
  /// après Y en novembre, c'est Z`.
  private func opening(_ bounds: Range<Int>) -> Int? {
    if event.hash(bounds.lowerBound) == EventWord.after { return bounds.lowerBound }
    return
      (bounds.lowerBound
      + 1..<max(bounds.lowerBound + 1, min(bounds.upperBound, bounds.lowerBound + 14)))
      .first {
        event.hash($0) == EventWord.after && event.hash($0 - 1) == EventWord.colon
      }
  }

  private static let ownLeavings: Set<String> = ["verb_leaver", "verb_quits", "phrase"]
  private static let ordinals = EventWord.set(
    "deuxième second seconde troisième quatrième cinquième sixième septième huitième dernier dernière"
  )

  private struct Ending {
    var time: VerbGroup.Time
    /// What follows `plus` before the organization.
    var words: WordTable
    /// Whether the organization may follow at once.
    var isBare = false
    /// Whether a post may follow.
    var isBeing = false
    /// Whether nothing but a time need follow.
    var isAlone = false
    /// Whether the words say all, without an organization.
    var isWhole = false
  }

  private static let endings: [UInt64: Ending] = {
    let employed = WordTable(
      lines: """
        sous contrat avec
        sous contrat à
        sous contrat chez
        chez
        avec
        salarié chez
        employé chez
        au sein de
        au sein du
        salarié de
        salarié d'
        salariée de
        employé par
        employé de
        employée par
        membre de
        membre du
        membre d'
        membre des
        un joueur de
        un joueur du
        un joueur d'
        une joueuse de
        une joueuse du
        une joueuse d'
        des joueurs de
        des joueurs du
        des joueurs d'
        des joueuses de
        des joueuses du
        des joueuses d'
        à la tête de
        à la tête du
        à la tête d'
        à la tête des
        aux commandes de
        aux commandes du
        aux commandes d'
        sur le banc de
        sur le banc du
        sur le banc d'
        sur le banc des
        """)
    let part = WordTable(lines: "partie de\npartie du\npartie d'\npartie des")
    let place = WordTable(lines: "chez\npour\nau sein de\nau sein du\nau sein d'")
    let seat = WordTable(
      lines: """
        à
        au
        au sein de
        au sein du
        au sein d'
        au bureau de
        au bureau du
        au bureau d'
        au conseil de
        au conseil du
        au conseil d'
        au conseil d'administration de
        au conseil d'administration du
        au conseil d'administration d'
        au comité exécutif de
        au comité exécutif du
        au comité exécutif d'
        """)
    let noPost = WordTable(
      lines: """
        ses fonctions à
        ses fonctions au
        ses fonctions chez
        ses fonctions au sein de
        ses fonctions au sein du
        ses fonctions au sein d'
        aucune fonction chez
        aucune fonction à
        aucune fonction au sein de
        aucune fonction au sein du
        aucune fonction au sein d'
        aucun poste chez
        de fonction chez
        """)
    let colors = WordTable(
      lines: """
        les couleurs de
        les couleurs du
        les couleurs des
        les couleurs d'
        le maillot de
        le maillot du
        le maillot des
        le maillot d'
        """)
    let shows = WordTable(
      lines: """
        dans la grille
        dans l'organigramme
        dans les effectifs
        au générique
        à l'antenne
        à l'organigramme
        parmi les effectifs
        """)
    let ways: [(verbs: [String], ending: Ending)] = [
      (["être"], Ending(time: .present, words: employed, isBeing: true)),
      (["porter", "défendre"], Ending(time: .present, words: colors)),
      (["faire"], Ending(time: .present, words: part)),
      (
        [
          "travailler", "officier", "œuvrer", "collaborer", "appartenir", "émarger", "jouer",
          "rouler",
        ],
        Ending(time: .present, words: place)
      ),
      (
        ["diriger", "présider", "entraîner", "commander", "piloter", "animer"],
        Ending(time: .present, words: place, isBare: true)
      ),
      (["siéger"], Ending(time: .present, words: seat, isAlone: true)),
      (["exercer", "occuper"], Ending(time: .present, words: noPost)),
      (["figurer", "apparaître"], Ending(time: .present, words: shows, isWhole: true)),
    ]
    var result: [UInt64: Ending] = [:]
    for (verbs, ending) in ways {
      for verb in verbs {
        for (word, form) in Conjugation.forms(of: verb) {
          guard let time = times[form] else { continue }
          var ending = ending
          ending.time = time
          result[word] = ending
        }
      }
    }
    return result
  }()
  private static let times: [VerbForm: VerbGroup.Time] = [
    .present: .present, .imperfect: .past, .future: .future,
  ]
  private static let ever = WordHash.of("depuis")
  private static let staff = EventWord.set(
    "effectifs effectif personnel staff encadrement plans maison")
  private static let inPlace = WordTable(
    lines: """
      en responsabilité
      en exercice
      aux commandes
      à la barre
      dans l'effectif
      dans les effectifs
      dans la maison
      de la maison
      des nôtres
      de l'aventure
      en poste
      en fonction
      en fonctions
      à l'antenne
      aux manettes
      aux affaires
      au pouvoir
      au gouvernement
      à son poste
      à ce poste
      """)
  private static let openers = WordHashSet(
    terms.hashes + states.openings + outcomes.hashes
      + EventWord.set("provenance transfuge successeur successeure").hashes)
  private static let indefinites = EventWord.set("un une des")
  private static let negations = EventWord.set("ne n'")
  private static let alsoWords = WordTable(lines: "et\nainsi que\nainsi qu'\ntout comme")
  /// What comes before others who go, 1 where only a group may follow.
  private static let alikeWords = WordTable(
    pairs: [
      "tout comme", "ainsi que", "de même que", "en même temps que", "avec lui", "avec elle",
      "suivi de", "suivi par", "suivi d'", "suivie de", "suivie par", "suivie d'", "suivis de",
      "suivis par", "suivies de", "suivies par", "imité par", "imitée par", "imités par",
      "imitées par", "de concert avec", "entraînant avec lui", "entraînant avec elle",
      "entraînant dans son sillage", "emmenant avec lui", "emmenant avec elle",
      "emmenant dans son sillage", "emmenant dans ses bagages", "emportant dans ses bagages",
    ].map { ($0, 0) } + [("avec", 1)])
  private static let followings = EventWord.set(
    """
    suivi suivie suivis suivies imité imitée imités imitées entraînant emmenant emportant
    """)
  private static let amongWords = WordTable(lines: "parmi lesquels\nparmi lesquelles\ndont")
  private static let placeWords = EventWord.set("à au aux chez")
}
