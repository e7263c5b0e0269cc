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
      || index + 1 < tokens.count && tokens[index + 1].hash == EventWord.colon
        && (arrivals.contains(word) || leavings.contains(word))
  }

  /// The words that begin an event, or may, without being a cue of ``DepartureCues``.
  static var openings: [UInt64] {
    openers.hashes + candidates.hashes + terms.hashes + ledThen.hashes + workedOnce.hashes
      + adventures.hashes + offers.hashes + arrivals.hashes + leavings.hashes + provenance.openings
      + untilNow.openings + [EventWord.plus]
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
    var next = token + 1
    if let match = rests.words.longestMatch(
      in: event.tokens, at: next, before: bounds.upperBound)
    {
      next += match.length
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
    guard let found = event.organization(at: next, before: bounds.upperBound) else { return [] }
    if case .country = found.phrase { return [] }
    return candidates(
      of: group, inSentence: sentence, until: found.end, organization: found.phrase, role: nil)
  }

  /// The post that somebody has no more: `l'entraîneur de X`, `président`.
  private func post(at start: Int, before end: Int) -> PersonPhrase? {
    let noun = event.has(start, .article) ? start + 1 : start
    guard !Self.indefinites.contains(event.hash(start)), event.occurrence(at: noun) == nil,
      let kind = PersonNouns.noun(in: event.tokens, at: noun, before: end)?.kind, kind != .human
    else { return nil }
    return PersonPhraseParser.role(at: noun, before: end, event)
  }

  private func candidates(
    of group: VerbGroup, inSentence sentence: Int, until end: Int,
    organization: OrganizationPhrase?, role: Range<Int>?
  ) -> [DepartureCandidate] {
    let status: EventStatus =
      group.time == .future ? .announced : group.time == .past ? .historical : .confirmed
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
    if event.hash(start) == EventWord.comma { start += 1 }
    var isGroup = false
    if case .phrase(let leaver) = candidate.leaver { isGroup = leaver.kind == .group }
    guard candidate.strength == .verb,
      let match = Self.alikeWords.longestMatch(
        in: event.tokens, at: start, before: bounds.upperBound)
        ?? (isGroup
          ? Self.amongWords.longestMatch(in: event.tokens, at: start, before: bounds.upperBound)
          : nil)
    else { return [] }
    let members = clauses.objects(from: start + match.length, inSentence: candidate.sentence)
    return members.filter { $0.kind == .named }.compactMap { phrase in
      guard let entity = phrase.entity, .entity(entity) != candidate.leaver else { return nil }
      var companion = candidate
      companion.leaver = .entity(entity)
      companion.person = phrase.tokens
      companion.roleRange = phrase.role
      companion.evidence = candidate.evidence.lowerBound..<phrase.tokens.upperBound
      return companion
    }
  }

  private struct Ending {
    var time: VerbGroup.Time
    /// What follows `plus` before the organization.
    var words: WordTable
    /// Whether the organization may follow at once.
    var isBare = false
    /// Whether a post may follow.
    var isBeing = false
  }

  private static let endings: [UInt64: Ending] = {
    let employed = WordTable(
      lines: """
        sous contrat avec
        sous contrat à
        sous contrat chez
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
    let present = VerbGroup.Time.present
    let pairs: [(String, Ending)] = [
      ("est", Ending(time: present, words: employed, isBeing: true)),
      ("sont", Ending(time: present, words: employed, isBeing: true)),
      ("était", Ending(time: .past, words: employed, isBeing: true)),
      ("sera", Ending(time: .future, words: employed, isBeing: true)),
      ("seront", Ending(time: .future, words: employed, isBeing: true)),
      ("porte", Ending(time: present, words: colors)),
      ("portera", Ending(time: .future, words: colors)),
      ("porteront", Ending(time: .future, words: colors)),
      ("fait", Ending(time: present, words: part)), ("font", Ending(time: present, words: part)),
      ("faisait", Ending(time: .past, words: part)), ("fera", Ending(time: .future, words: part)),
      ("travaille", Ending(time: present, words: place)),
      ("travaillent", Ending(time: present, words: place)),
      ("travaillait", Ending(time: .past, words: place)),
      ("travaillera", Ending(time: .future, words: place)),
      ("dirige", Ending(time: present, words: place, isBare: true)),
      ("dirigera", Ending(time: .future, words: place, isBare: true)),
      ("préside", Ending(time: present, words: place, isBare: true)),
      ("présidera", Ending(time: .future, words: place, isBare: true)),
      ("entraîne", Ending(time: present, words: place, isBare: true)),
      ("entraînera", Ending(time: .future, words: place, isBare: true)),
      ("siège", Ending(time: present, words: seat)),
      ("siègent", Ending(time: present, words: seat)),
      ("siégera", Ending(time: .future, words: seat)),
      ("siègera", Ending(time: .future, words: seat)),
      ("exerce", Ending(time: present, words: noPost)),
      ("occupe", Ending(time: present, words: noPost)),
    ]
    return Dictionary(uniqueKeysWithValues: pairs.map { (WordHash.of($0.0), $0.1) })
  }()
  private static let inPlace = WordTable(
    lines: """
      sur le banc
      dans l'effectif
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
  private static let openers = EventWord.set(

    """
    mandat contrat bail intérim détachement mission contrats mandats baux provenance transfuge \
    successeur successeure
    """)
  private static let indefinites = EventWord.set("un une des")
  private static let negations = EventWord.set("ne n'")
  private static let alsoWords = WordTable(lines: "et\nainsi que\nainsi qu'\ntout comme")
  private static let alikeWords = WordTable(
    lines: "tout comme\nainsi que\nde même que\nen même temps que\navec lui\navec elle")
  private static let amongWords = WordTable(lines: "parmi lesquels\nparmi lesquelles\ndont")
  private static let placeWords = EventWord.set("à au aux chez")
}
