import Articles
import French
import Text

/// Verbs that take a post only with words behind them: `prend la tête de X`, `assure l'intérim`,
/// `prend la place de Y`.
extension AppointmentFinder {
  func phrase(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let group = Self.goings.contains(verb.infinitive) ? group.withBeingAsHaving : group
    if group.voice == .passive || group.time == .participle && verb.infinitive == "assurer" {
      return coveredBy(verb, group, status, sentence)
    }
    guard
      let rest = rest(of: verb, behind: group.verb, before: bounds.upperBound)
    else {
      if takesPortfolio(behind: group.verb) { return takesPortfolio(group, status, sentence) }
      return verb.infinitive == "entrer" ? enters(group, status, sentence) : []
    }
    let last = event.hash(rest - 1)
    // `assure la coordination`, `reprend la gestion`: behind who left a post, or to come.
    if Self.tasks.contains(last), Self.holding.contains(verb.infinitive), group.time != .future,
      !leaves(near: sentence)
    {
      return []
    }
    if Self.offers.contains(last) { return acceptsOffer(group, status, sentence, until: rest) }
    if Self.charges.contains(last) { return takesCharge(group, status, sentence, from: rest) }
    let left = taken(by: group, behind: rest, bounds)
    if Self.places.contains(last) {
      if event.has(rest, .of),
        let previous = clauses.objects(from: rest, inSentence: sentence, allowing: .of).first,
        previous.kind == .named
      {
        return takesPlace(of: previous, group, status, sentence, left: left)
      }
      if left == nil, event.has(rest - 2, .possessive) {
        return takesPlace(group, status, sentence, until: rest)
      }
    }
    return takesPost(verb, group, status, sentence, until: rest, of: left)
  }

  /// `a accepté l'offre de X`.
  private func acceptsOffer(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int, until rest: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard let from = slots.origin(after: rest, before: bounds.upperBound), from.role == nil,
      let made = from.organization, !isUnnamed(made)
    else { return [] }
    return make(
      clauses.subjects(of: group, inSentence: sentence), group, cue: group.verb..<rest,
      until: from.end, status, sentence,
      post: Post(role: nil, organization: made, end: from.end), rule: "joins")
  }

  /// The post or the organization that the words behind a phrase name.
  private func taken(
    by group: VerbGroup, behind rest: Int, _ bounds: Range<Int>
  ) -> EventSlots.Origin? {
    let left = slots.origin(after: rest, before: bounds.upperBound)
    if let known = left?.organization, !isUnnamed(known) { return left }
    // `prend la barre du géant Corvex`, `les commandes de son rival, la mutuelle X`
    if event.has(rest, .of) || EventWord.toWords.contains(event.hash(rest)),
      let found = described(at: rest + 1, before: bounds.upperBound)
    {
      return EventSlots.Origin(organization: found.phrase, role: left?.role, end: found.end)
    }
    if left?.organization != nil { return left }
    if let found = slots.complementOrganization(after: rest, before: bounds.upperBound) {
      return EventSlots.Origin(organization: found.phrase, role: left?.role, end: found.end)
    }
    // `entre au gouvernement`, `entre au conseil d'administration de X`
    guard
      let link = (group.verb + 1..<rest).first(where: {
        EventWord.toWords.contains(event.hash($0))
      }), let seat = seat(behind: link, before: bounds.upperBound), seat.end >= rest
    else { return left }
    return EventSlots.Origin(
      organization: seat.organization, role: left?.role ?? seat.role, end: seat.end)
  }

  /// `prend la tête de X`, `en reprend la barre`.
  private func takesPost(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int,
    until rest: Int, of left: EventSlots.Origin?
  ) -> [AppointmentCandidate] {
    let words = event.behindAdjuncts(from: group.verb + 1, before: rest)..<rest
    let people =
      absolute(group, sentence) ?? pairNamed(group, sentence)
      ?? clauses.membersNamed(of: clauses.subjects(of: group, inSentence: sentence), sentence)
    // `en reprend la barre`: of what the text speaks of.
    guard
      isPost(words, of: left) || left == nil && group.hasEn
        || left == nil && followsLeaver(people, endingAt: rest, sentence)
    else { return [] }
    var role = left?.role
    if role == nil, verb.infinitive != "assurer" {
      role = words.contains { Self.headships.contains(event.hash($0)) } ? words : nil
    }
    return alongside(behind: rest, group, status, sentence, of: left?.organization)
      + make(
        people, group, cue: group.verb..<rest, until: left?.end ?? rest, status, sentence,
        post: Post(role: role, organization: left?.organization, end: left?.end ?? rest),
        rule: "takes_post"
      ) { candidate in
        // `Il prendra ses fonctions lundi`, `Il a prêté serment` goes on about a post told before.
        if role == nil, left?.organization == nil, Self.duties.contains(event.hash(rest - 1)) {
          candidate.isWeak = true
        }
        // Of two who take it together neither held it before.
        if candidate.roleRange == nil, !candidate.isWeak,
          let known = lastLeftRole(
            before: people.count > 1 ? sentence - 1 : sentence, except: candidate.newcomer)
        {
          candidate.roleRange = known
        }
      }
  }

  /// `Un tandem prendra les rênes de X : Y, en qualité de présidente, et Z, comme directeur`.
  private func pairNamed(_ group: VerbGroup, _ sentence: Int) -> [PersonPhrase]? {
    let bounds = event.text.sentences[sentence].tokens
    guard
      (bounds.lowerBound..<group.start).contains(where: { Self.pairs.contains(event.hash($0)) }),
      let colon = (group.verb..<bounds.upperBound).first(where: {
        event.hash($0) == EventWord.colon
      })
    else { return nil }
    let named = event.phrases[sentence].filter {
      $0.kind == .named && $0.tokens.lowerBound > colon
        && [EventWord.colon, EventWord.comma, EventWord.et].contains(
          event.hash($0.tokens.lowerBound - 1))
    }
    return named.count > 1 ? named : nil
  }

  private static let pairs = EventWord.set("tandem duo trio binôme paire couple attelage quatuor")

  /// Whether `prendre la tête` and the like take a post: at the head of a race, a ranking
  /// or nothing at all nobody has one.
  private func isPost(_ words: Range<Int>, of left: EventSlots.Origin?) -> Bool {
    guard words.contains(where: { Self.leads.contains(event.hash($0)) }) else { return true }
    if left?.role != nil { return true }
    switch left?.organization {
    case nil: return leadsPart(behind: words)
    case .generic(let noun):
      return !Self.packs.contains(event.hash(noun)) || event.hash(noun + 1) == Self.national
        || !words.contains { event.hash($0) == Self.headWord }
    default: return true
    }
  }

  /// `prend les rênes de la matinale`, `la tête du service`: a part of whom the text speaks of.
  private func leadsPart(behind words: Range<Int>) -> Bool {
    let next = event.behindArticles(from: words.upperBound + 1)
    guard event.has(words.upperBound, .of), next > words.upperBound else { return false }
    if Self.units.contains(event.hash(next)) || Self.parts.contains(event.hash(next)) {
      return !Self.packs.contains(event.hash(next))
    }
    return false
  }

  /// `Y prendra sa place`: the post of whom the text spoke of.
  private func takesPlace(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int, until rest: Int
  ) -> [AppointmentCandidate] {
    let people = clauses.subjects(of: group, inSentence: sentence)
    let owner = clauses.possessor(at: rest - 2)
    var previous: Int?
    if case .entity(let found)? = references.referent(
      of: owner, inSentence: sentence, excluding: Set(people.compactMap(\.entity)))
    {
      previous = found
    }
    let known = previous.flatMap { references.affiliation(of: $0, near: sentence) }
    let isLeft = leaves(before: group.start, sentence) && !isSubstitution(sentence)
    guard known?.role != nil || isLeft && people.contains(where: { $0.kind == .named }) else {
      return []
    }
    return make(
      people, group, cue: group.verb..<rest, until: rest, status, sentence,
      post: Post(role: known?.role, organization: known?.organization, end: rest), rule: "succeeds"
    ) { candidate in
      candidate.predecessor = previous
      candidate.roleRange =
        candidate.roleRange ?? lastLeftRole(before: sentence, except: candidate.newcomer)
    }
    .filter { $0.predecessor.map(Referent.entity) != $0.newcomer }
  }

  /// `X prend la place de Y au conseil de Z`.
  private func takesPlace(
    of previous: PersonPhrase, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int,
    left: EventSlots.Origin?
  ) -> [AppointmentCandidate] {
    let people = clauses.subjects(of: group, inSentence: sentence)
    let end = max(previous.tokens.upperBound, left?.end ?? 0)
    guard
      case .entity(let predecessor)? = references.referent(
        of: previous, inSentence: sentence, excluding: Set(people.compactMap(\.entity)))
    else { return [] }
    let known = references.affiliation(of: predecessor, near: sentence)
    let bounds = event.text.sentences[sentence].tokens
    let seat =
      EventWord.toWords.contains(event.hash(previous.tokens.upperBound))
        || event.hash(previous.tokens.upperBound) == Self.chez
      ? self.seat(behind: previous.tokens.upperBound, before: bounds.upperBound) : nil
    guard known?.role != nil || seat != nil || left?.role != nil || hasPostWord(sentence) else {
      return []
    }
    return make(
      people, group, cue: group.verb..<group.verb + 1, until: max(end, seat?.end ?? 0), status,
      sentence,
      post: Post(
        role: known?.role ?? left?.role, organization: seat?.organization ?? known?.organization,
        end: end), rule: "succeeds"
    ) { $0.predecessor = predecessor }
    .filter { $0.newcomer != .entity(predecessor) }
  }

  /// `X prend la suite à titre provisoire`, `prend le relais` behind who left a post.
  private func followsLeaver(
    _ people: [PersonPhrase], endingAt rest: Int, _ sentence: Int
  ) -> Bool {
    let isLead = Self.leads.contains(event.hash(rest - 1)) && leaves(near: sentence)
    guard isLead || Self.places.contains(event.hash(rest - 1)), let first = people.first,
      first.kind == .named,
      let referent = references.referent(of: first, inSentence: sentence)
    else { return false }
    let next = event.behindArticles(from: rest)
    let isPlain =
      event.isMark(next) || event.has(next, [.preposition, .time, .adverb])
      || next >= event.text.sentences[sentence].tokens.upperBound
    return isPlain && !event.has(rest, .of)
      && (lastLeftRole(before: sentence, except: referent) != nil || leaves(near: sentence))
  }

  /// `Y a été limogé, X assurant l'intérim`: the gerund with a subject of its own.
  private func absolute(_ group: VerbGroup, _ sentence: Int) -> [PersonPhrase]? {
    guard group.time == .gerund,
      let own = event.phrases[sentence].first(where: { $0.tokens.upperBound == group.start }),
      own.kind == .named, event.hash(own.tokens.lowerBound - 1) == EventWord.comma
    else { return nil }
    return [own]
  }

  /// Whether a portfolio of a minister follows, in capitals: `prend les Affaires étrangères`.
  func takesPortfolio(behind verb: Int) -> Bool {
    let next = event.behindArticles(from: event.has(verb + 1, .of) ? verb + 2 : verb + 1)
    return next > verb + 1 && next <= verb + 3 && Self.portfolios.contains(event.hash(next))
      && event.tokens[next].isCapitalized
  }

  private func takesPortfolio(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let next = event.behindArticles(
      from: event.has(group.verb + 1, .of) ? group.verb + 2 : group.verb + 1)
    let end =
      next + 1 < bounds.upperBound && event.looksLikeAdjective(next + 1) ? next + 2 : next + 1
    guard group.voice == .active else { return [] }
    var result = make(
      clauses.subjects(of: group, inSentence: sentence).filter { $0.kind == .named }, group,
      cue: group.verb..<group.verb + 1, until: end, status, sentence,
      post: Post(role: next..<end, organization: nil, end: end), rule: "takes_post")
    // `X prend les Finances, Y la Justice`
    var last = end
    while event.hash(last) == EventWord.comma || event.hash(last) == EventWord.et,
      let other = event.phrase(at: last + 1, inSentence: sentence), other.kind == .named,
      case let own = other.tokens.upperBound, takesPortfolio(behind: own - 1)
    {
      let held = event.behindArticles(from: own)
      last = held + 1
      result += make(
        [other], group, cue: group.verb..<group.verb + 1, until: last, status, sentence,
        post: Post(role: held..<last, organization: nil, end: last), rule: "takes_post")
    }
    return result
  }

  /// `prend en charge le groupe`, `prendra en main la sélection`: a unit, not a patient.
  private func takesCharge(
    _ group: VerbGroup, _ status: EventStatus, _ sentence: Int, from rest: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    let next = event.behindArticles(from: rest)
    guard next > rest, next < bounds.upperBound else { return [] }
    var organization: OrganizationPhrase?
    var end = next + 1
    if let found = event.organization(at: rest, before: bounds.upperBound) {
      if case .country = found.phrase { return [] }
      organization = isUnnamed(found.phrase) ? nil : found.phrase
      end = found.end
    }
    guard organization != nil || Self.units.contains(event.hash(next)) else { return [] }
    if organization == nil,
      let named = slots.complementOrganization(after: next + 1, before: bounds.upperBound)
    {
      (organization, end) = (named.phrase, named.end)
    }
    return make(
      clauses.subjects(of: group, inSentence: sentence), group, cue: group.verb..<rest, until: end,
      status, sentence, post: Post(role: nil, organization: organization, end: end),
      rule: "takes_post")
  }

  /// `l'intérim sera assuré par X`: the post is the subject.
  private func coveredBy(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let first = event.text.sentences[sentence].tokens.lowerBound
    guard verb.infinitive == "assurer",
      (max(first, group.start - 14)..<group.start).contains(where: {
        Self.covers.contains(event.hash($0)) && event.has($0 - 1, [.article, .of])
      })
    else { return [] }
    let people = event.phrases[sentence].filter {
      $0.tokens.lowerBound > group.verb && $0.preposition == EventWord.by
    }
    return make(
      people, group, cue: group.verb..<group.verb + 1,
      until: people.last?.tokens.upperBound ?? group.verb + 1, status, sentence, post: nil,
      rule: "takes_post")
  }

  private static let offers = EventWord.set("offre proposition")
  private static let charges = EventWord.set("charge main mains")
  private static let places = EventWord.set(
    "place suite succession relève relais flambeau témoin cran échelon remplacement")
  private static let covers = EventWord.set(
    """
    intérim présidence direction succession transition suppléance régence relève suite remplacement \
    continuité présentation
    """)
  private static let duties = EventWord.set("fonctions fonction serment")
  private static let headWord = WordHash.of("tête")
  private static let goings: Set<String> = ["entrer", "accéder", "monter"]
  private static let leads = EventWord.set(
    """
    tête rênes commandes barre suite relève relais place succession flambeau témoin clés clefs manettes \
    conduite responsabilité leadership gouvernance
    """)

  /// Objects of `assurer` and the like that mostly tell a task.
  private static let tasks = EventWord.set(
    """
    continuité conduite présentation animation coordination commandement relève relais gestion \
    courantes échelon cran remplacement fonctions
    """)
  private static let holding: Set<String> = ["assurer", "gérer", "reprendre", "monter"]
  private static let national = WordHash.of("nationale")
  private static let packs = EventWord.set("groupe course peloton")
  private static let headships = EventWord.set(
    "tête direction présidence chefferie coprésidence co-présidence vice-présidence secrétariat")
}
