import Articles
import French
import Text

/// Finds what the clauses of a document say about people who take up a post.
struct AppointmentFinder {
  let event: EventText
  let references: References
  let clauses: ClauseReader
  let statusRules: EventStatusRules
  let slots: EventSlots
  private let foreign: [TextRange]

  init(_ event: EventText, references: References, slots: EventSlots, quotations: [Quotation]) {
    self.event = event
    self.references = references
    self.slots = slots
    clauses = ClauseReader(event: event)
    statusRules = EventStatusRules(event: event)
    foreign = quotations.englishPassages
  }

  /// Every candidate of the document, in text order of their cues.
  func candidates() -> [AppointmentCandidate] {
    var result: [AppointmentCandidate] = []
    // Nearly all find nothing, and an empty array is made anew to take in nothing.
    func add(_ more: [AppointmentCandidate]) {
      if !more.isEmpty { result += more }
    }
    for (count, word) in event.cues.enumerated() {
      if count % EventText.cuesBetweenClocks == 0, event.isLate { return [] }
      let (token, index) = (word.token, word.sentence)
      guard event.opens(token, .appointments), !isForeign(token) else { continue }
      let isFollower = Self.opensFollower(event.tokens, at: token)
      // `remplaçant` is a participle as well.
      if isFollower, event.has(token - 1, .determiner) {
        add(namedFollower(at: token, inSentence: index))
      } else if isFollower, Self.asLinks.contains(event.hash(token - 1)) {
        add(givenFollower(at: token, inSentence: index))
      } else if let (verb, form) = AppointmentCues.verb(event.tokens[token]) {
        let found = candidates(verb, form, at: token, inSentence: index)
        if !found.isEmpty { add(found.filter { !isOfMatch($0) }) }
      } else if AppointmentCues.isNoun(event.tokens[token]) {
        add(
          token > 0 && event.has(token - 1, .possessive)
            ? ownNounCandidates(at: token, inSentence: index)
            : nounCandidates(at: token, inSentence: index))
      } else if VerbGroup.isCopula(event, token) {
        add(comingHolder(at: token, inSentence: index))
        add(futureHolder(at: token, inSentence: index))
        add(comingSuccessor(at: token, inSentence: index))
      } else if Self.opensNewHolder(event.tokens, at: token) {
        add(presented(at: token, inSentence: index))
      } else if Self.opensBenefit(event.tokens, at: token) {
        add(benefited(at: token, inSentence: index))
      } else if Self.opensLead(event.tokens, at: token) {
        add(leadWithoutVerb(at: token, inSentence: index))
      } else if Self.opensPerson(event.tokens, at: token) {
        add(namedInPerson(at: token, inSentence: index))
      } else if isFresh(at: token) {
        add(holderSince(token, inSentence: index))
      }
    }
    return result
  }

  private func isForeign(_ token: Int) -> Bool {
    guard !foreign.isEmpty else { return false }
    return foreign.contains { $0.contains(Int(event.tokens[token].start)) }
  }

  /// The words that tell of a new holder without being a cue of ``AppointmentCues``.
  static var openings: [UInt64] {
    comingOpenings + followerOpenings + leadOpeningHashes + [EventWord.since, inPerson]
  }

  /// `signe un doublé à Castres`, `a rejoint Nantes au classement`
  private func isOfMatch(_ candidate: AppointmentCandidate) -> Bool {
    guard candidate.rule == "joins" else { return false }
    let end = event.text.sentences[candidate.sentence].tokens.upperBound
    return slots.isOfMatch(behind: candidate.evidence.upperBound, before: end)
      || Self.signings.contains(event.hash(candidate.cue.lowerBound))
        && slots.isOtherThanContract(at: candidate.cue.lowerBound + 1)
  }

  private static let signings = EventWord.set("signe signé signa signera signer")

  func candidates(
    _ verb: AppointmentVerb, _ form: VerbForm, at token: Int, inSentence sentence: Int
  ) -> [AppointmentCandidate] {
    if token > 0, event.has(token - 1, .possessive), AppointmentCues.isNoun(event.tokens[token]) {
      return ownNounCandidates(at: token, inSentence: sentence)
    }
    guard token == 0 || !event.has(token - 1, [.possessive, .quantifier, .demonstrative]),
      event.occurrence(at: token) == nil
    else { return [] }
    if let told = asNoun(form, at: token, inSentence: sentence) { return told }
    // `Place à X`
    if verb.infinitive == "placer", token == event.text.sentences[sentence].tokens.lowerBound {
      return givesWay(at: token, inSentence: sentence)
    }
    if lacksWords(verb, form, at: token, sentence) { return [] }
    let group = event.verbGroup(at: token, form: form)
    if form == .infinitive, Self.hopeful.contains(event.hash(group.start - 2)) { return [] }
    // `partie diriger X`: nothing governs it but the leaving.
    if verb.use == .leads, gone(before: group) != nil { return leads(group, sentence) }
    guard var status = statusRules.status(of: group, inSentence: sentence) else { return [] }
    // `se dit prête à succéder à X`: nobody threatens to take up a post.
    if status == .threatened { return [] }
    // Who is thought of for a post has not got it.
    if verb.infinitive == Self.toThinkOf { status = .rumored }
    guard !group.isNegated else {
      // `ne rejoindra pas X` denies what was said; `n'a pas rejoint X` is one of many things
      // that did not happen.
      guard status == .denied, group.time == .present || group.time == .future,
        verb.use == .joiner || verb.use == .joinerAt || verb.use == .signing,
        verb.infinitive != "rempiler"
      else { return [] }
      return arrivals(verb, group, status, sentence).filter {
        $0.organizationIsStated && $0.organization != nil
      }
    }
    return candidates(verb, form, group, status, sentence)
  }

  /// What a participle or a present tells that is a noun here: `l'arrivée de X`; nil where it is
  /// a verb.
  private func asNoun(
    _ form: VerbForm, at token: Int, inSentence sentence: Int
  ) -> [AppointmentCandidate]? {
    if form != .infinitive, token > 0, event.has(token - 1, .article),
      !event.has(token - 1, .clitic)
    {
      return []
    }
    // `Arrivées : X (Y), Z (W)`
    if event.hash(token + 1) == EventWord.colon, Self.comers.contains(event.hash(token)) {
      return listedComers(behind: token + 1, sentence)
    }
    // `Arrivée de X chez Y`
    if form == .pastParticiple, event.has(token + 1, .of),
      AppointmentCues.isNoun(event.tokens[token]),
      token == event.text.sentences[sentence].tokens.lowerBound
        || event.hash(token - 1) == EventWord.colon
    {
      return nounCandidates(at: token, inSentence: sentence)
    }
    if form == .pastParticiple, token > 0, event.has(token - 1, .article) {
      // `l'arrivée de X`
      return AppointmentCues.isNoun(event.tokens[token])
        ? nounCandidates(at: token, inSentence: sentence) : []
    }
    // `l'embauche de X`; `a confirmé l'embauche` hires nobody, `Airbus l'embauche` does.
    let isObject =
      token > 2
      && (event.auxiliaryTime(token - 3) != nil || Self.announces.contains(event.hash(token - 2)))
    if form == .present, token > 0, event.has(token - 1, .article),
      event.has(token + 1, .of) || isObject
    {
      return AppointmentCues.isNoun(event.tokens[token])
        ? nounCandidates(at: token, inSentence: sentence) : []
    }
    return nil
  }

  /// Whether a verb that needs words to be a cue has none of them behind it.
  private func lacksWords(
    _ verb: AppointmentVerb, _ form: VerbForm, at token: Int, _ sentence: Int
  ) -> Bool {
    let end = event.text.sentences[sentence].tokens.upperBound
    // Of `créer` only `créé cardinal`.
    if verb.infinitive == "créer", !Self.creations.contains(event.hash(token + 1)) { return true }
    // Of `arrêter` and `opter` few are followed by the words that make them a cue.
    if verb.use == .hires, !isOffered(verb, at: token), !isMaking(verb, at: token),
      !isStrengthening(verb, at: token),
      !verb.rests.mayStand(among: event.idiomKeys(inSentence: sentence))
        || slots.rest(verb.rests, after: token + 1, before: end) == nil
    {
      return true
    }
    // Few of `assurer` and `prendre` are followed by words of a post.
    if verb.use == .phrase || verb.use == .weakPhrase, form != .pastParticiple,
      verb.infinitive != "entrer", !takesPortfolio(behind: token),
      !Self.lending.contains(verb.infinitive),
      !verb.rests.mayStand(among: event.idiomKeys(inSentence: sentence))
        || rest(of: verb, behind: token, before: end) == nil
    {
      return true
    }
    return false
  }

  /// What a verb tells in its way.
  private func candidates(
    _ verb: AppointmentVerb, _ form: VerbForm, _ group: VerbGroup, _ status: EventStatus,
    _ sentence: Int
  ) -> [AppointmentCandidate] {
    let end = event.text.sentences[sentence].tokens.upperBound
    switch verb.use {
    case .object, .weakObject:
      // `a tenté de la retenir`: to keep her.
      if verb.infinitive == "retenir", group.objectClitic != nil { return [] }
      return appoints(verb, group, status, sentence)
    case .entrusted: return entrusts(group, form, status, sentence)
    case .fallsTo: return fallsTo(group, status, sentence)
    case .starts: return starts(verb.infinitive, group, status, sentence)
    case .shirt: return wearsShirt(group, status, sentence)
    case .reinstated: return reinstates(verb, group, status, sentence)
    case .signing, .joiner, .joinerAt: return arrivals(verb, group, status, sentence)
    case .becomes: return becomes(group, status, sentence)
    case .successor: return succeeds(verb, group, status, sentence)
    case .weakPhrase where !isComing(group, sentence): return []
    // `prêter serment`, and otherwise a player.
    case .phrase
    where Self.lending.contains(verb.infinitive)
      && rest(
        of: verb, behind: group.verb, before: end) == nil:
      return moves(verb, group, status, sentence)
    case .phrase, .weakPhrase: return phrase(verb, group, status, sentence)
    case .leads: return leads(group, sentence)
    case .charged: return charged(group, status, sentence)
    case .handed where verb.infinitive == "céder":
      let handed = hands(group, status, sentence)
      return handed.isEmpty ? moves(verb, group, status, sentence) : handed
    case .handed: return hands(group, status, sentence)
    case .moves: return moves(verb, group, status, sentence)
    case .preferred: return preferred(group, status, sentence)
    case .beaten: return beats(group, status, sentence)
    case .aided: return aided(group, sentence)
    case .hires: return hires(verb, group, status, sentence)
    case .playsFor: return playsFor(group, sentence)
    }
  }

  /// The words that complete a verb, behind times too: `prendra le 1er juin les commandes`.
  func rest(of verb: AppointmentVerb, behind token: Int, before end: Int) -> Int? {
    slots.rest(verb.rests, after: token + 1, before: end)
      ?? slots.rest(
        verb.rests, after: behindManner(from: token + 1, before: end), before: end)
  }

  /// `fait de X sa directrice`, `en fait son ministre`.
  private func isMaking(_ verb: AppointmentVerb, at token: Int) -> Bool {
    verb.infinitive == "faire"
      && (event.has(token + 1, .of)
        || event.hash(token - 1) == EventWord.en && event.has(token + 1, [.possessive, .article]))
  }

  /// `renforce depuis lundi la brigade de X`, `grossit les rangs de Y`: whoever comes to a unit.
  func isStrengthening(_ verb: AppointmentVerb, at token: Int) -> Bool {
    guard Self.strengthening.contains(verb.infinitive) else { return false }
    let unit = event.behindArticles(from: behindManner(from: token + 1, before: event.tokens.count))
    return (Self.units.contains(event.hash(unit)) || Self.parts.contains(event.hash(unit)))
      && event.has(unit - 1, .article)
  }

  private static let strengthening: Set<String> = ["renforcer", "étoffer", "grossir", "garnir"]
  /// What somebody is who may yet come to nothing: `prêt à lui succéder`.
  private static let hopeful = EventWord.set("prêt prête prêts candidat candidate favori favorite")
  private static let lending: Set<String> = ["prêter", "expédier"]
  private static let creations = EventWord.set(
    "cardinal cardinale cardinaux chevalier duc duchesse")

  /// Whether a verb that mostly tells a state tells a beginning: in the future, or for a while.
  private func isComing(_ group: VerbGroup, _ sentence: Int) -> Bool {
    group.time == .future || group.effects.contains(.future) || group.effects.contains(.announced)
      || event.text.sentences[sentence].tokens.contains {
        Self.interim.contains(event.hash($0)) || Self.fromNow.contains(event.hash($0))
          || isFresh(at: $0)
      }
  }

  /// `depuis lundi`, `depuis le 1er mars`, `à compter de ce jour`: a state that began as the
  /// text is written, and not `depuis 2015`.
  func isFresh(at token: Int) -> Bool {
    if event.hash(token) == Self.counting { return event.has(token + 1, .of) }
    guard event.hash(token) == EventWord.since else { return false }
    let next = event.behindArticles(from: token + 1)
    if event.tokens[min(next, event.tokens.count - 1)].kind == .number { return next > token + 1 }
    return Self.freshTimes.contains(event.hash(next))
      || next > token + 1 && event.tokens[min(next, event.tokens.count - 1)].kind == .mixed
  }

  static let counting = WordHash.of("compter")
  static let freshTimes = EventWord.set(
    """
    lundi mardi mercredi jeudi vendredi samedi dimanche hier peu aujourd'hui ce cette quelques \
    rentrée mi- avant-hier
    """)

  private static let toThinkOf = "pressentir"
  static let fromNow = EventWord.set("désormais dorénavant")

  /// `s'est offert X`: `offrir` with a person needs none of the words that complete it.
  private func isOffered(_ verb: AppointmentVerb, at token: Int) -> Bool {
    Self.offered.contains(verb.infinitive)
      && (max(0, token - 3)..<token).contains { EventWord.reflexives.contains(event.hash($0)) }
  }

  private static let offered: Set<String> = ["offrir", "adjuger", "attacher"]

  private func arrivals(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    verb.use == .signing
      ? signs(group, status, sentence) : joins(verb, group, status, sentence)
  }

  // MARK: - Making candidates

  struct Post {
    var role: Range<Int>?
    var organization: OrganizationPhrase?
    var end: Int
    /// Whether words like `à la tête de` stand before it.
    var isLead = false
    /// Whether a verb tells what is to be done: `pour diriger`, `à présenter`.
    var isTask = false
  }

  func make(
    _ people: [PersonPhrase], _ group: VerbGroup?, cue: Range<Int>, until end: Int,
    _ status: EventStatus, _ sentence: Int, post: Post?, rule: String,
    configure: (inout AppointmentCandidate) -> Void = { _ in }
  ) -> [AppointmentCandidate] {
    // To stand for an office or to win is not to hold it.
    if let role = post?.role, Self.contenders.contains(event.hash(role.lowerBound)) { return [] }
    return people.compactMap { phrase in
      guard phrase.kind == .named || phrase.kind == .pronoun || phrase.kind == .role,
        let referent = references.referent(of: phrase, inSentence: sentence),
        case .entity = referent
      else { return nil }
      let bounds = event.text.sentences[sentence].tokens
      var evidence = (group?.start ?? cue.lowerBound)..<max(end, cue.upperBound)
      if bounds.contains(phrase.tokens.lowerBound) {
        evidence =
          min(
            evidence.lowerBound, phrase.tokens.lowerBound)..<max(
            evidence.upperBound, phrase.tokens.upperBound)
      }
      var candidate = AppointmentCandidate(
        newcomer: referent, person: phrase.tokens, status: status, cue: cue, evidence: evidence,
        sentence: sentence, rule: rule)
      candidate.roleRange = post?.role
      if let organization = post?.organization {
        candidate.organization = references.organization(organization, near: cue.lowerBound)
        if organization.isNamed { candidate.organizationIsStated = true }
      }
      candidate.isInterim =
        evidence.contains { Self.interim.contains(event.hash($0)) }
        || isInterim(behind: end, bounds) || event.hash(bounds.lowerBound + 1) == Self.waiting
      configure(&candidate)
      slots.fillTime(&candidate, tense: group?.time)
      return candidate
    }
  }

  /// `par intérim`, `à titre provisoire` behind what a clause says.
  func isInterim(behind end: Int, _ bounds: Range<Int>) -> Bool {
    for token in end..<min(bounds.upperBound, end + 3) {
      if Self.interim.contains(event.hash(token)) { return true }
      guard event.tokens[token].isWord, !event.tokens[token].isCapitalized else { return false }
    }
    return false
  }

  // MARK: - Words

  private static let contenders = EventWord.set(
    """
    candidat candidate candidats favori favorite vainqueur lauréat lauréate champion championne \
    finaliste challenger suspect suspecte homme femme personnalité numéro meilleur meilleure \
    révélation miss sportif sportive parrain marraine
    """)
  static let chez = WordHash.of("chez")
  static let comingWords = EventWord.set("prochain prochaine futur future")
  static let interim = EventWord.set(
    "intérim intérimaire provisoire provisoirement transitoire temporairement transition")
  /// `En attendant qu'un successeur soit nommé`
  private static let waiting = WordHash.of("attendant")
  static let atWords = EventWord.set("à au aux chez avec pour")
  static let arrivalWords = EventWord.set("à au aux chez dans")
  static let himOrIt = EventWord.set("lui leur")
  static let newWords = EventWord.set(
    "prochain prochaine futur future nouveau nouvelle nouvel")
  static let posts = EventWord.set(
    "poste fonctions fonction tête présidence direction pouvoir mandat siège")
  static let substitution = EventWord.set(
    "minute mi-temps blessé blessure match remplaçant remplaçante relais assaut")
  static let hiring: Set<String> = [
    "embaucher", "recruter", "engager", "débaucher", "acquérir", "braconner", "chiper", "dénicher",
    "enrôler", "souffler", "subtiliser", "piquer", "attirer", "happer", "aspirer", "rapatrier",
    "embarquer", "dégoter",
  ]
  /// Those of the above that mostly tell something else: only of an employer.
  static let poaching: Set<String> = [
    "souffler", "subtiliser", "piquer", "chiper", "dénicher", "attirer", "happer", "aspirer",
    "rapatrier", "embarquer", "dégoter",
  ]
}

extension EventSlots {
  func fillTime(_ candidate: inout AppointmentCandidate, tense: VerbGroup.Time?) {
    let context = EventTimes.Context(
      cue: candidate.cue, evidence: candidate.evidence, sentence: candidate.sentence)
    if let told = times.date(of: context, isToCome: tense == .future) {
      let startsOn = tense == .present ? times.nearest(told) : told
      candidate.startsOn = startsOn
      if candidate.status == .confirmed, times.isOld(startsOn.date) {
        candidate.status = .historical
      }
      if candidate.status == .confirmed, times.isComing(startsOn.date) {
        candidate.status = .announced
      }
    }
    if candidate.status == .confirmed, times.hasPastWords(context) {
      candidate.status = .historical
    }
  }
}
