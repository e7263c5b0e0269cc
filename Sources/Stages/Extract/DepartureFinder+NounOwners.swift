import Articles
import French
import Text

/// Whose departure a noun tells.
extension DepartureFinder {
  /// Whom a noun tells of whose `de` stands for something else: `Exit X`, `clap de fin pour X`,
  /// `la séparation avec son entraîneur X`; nil for other nouns.
  private func namedOtherwise(_ cue: Range<Int>, _ sentence: Int) -> [PersonPhrase]? {
    let next = cue.upperBound
    switch event.hash(cue.lowerBound) {
    case Self.exit: return clauses.objects(from: next, inSentence: sentence)
    case Self.parting, Self.divorce:
      return event.hash(next) == EventWord.with
        ? clauses.objects(from: next + 1, inSentence: sentence) : []
    case Self.clap: return behindFor(next, sentence)
    case Self.handing:
      // `passation de pouvoirs entre X et Y`: the first one goes.
      let near = next..<min(event.text.sentences[sentence].tokens.upperBound, next + 6)
      return near.first { event.hash($0) == Self.between }.map {
        clauses.objects(from: $0 + 1, inSentence: sentence).prefix(1).filter {
          $0.kind == .named
        }
      } ?? []
    case Self.hour:
      // `L'heure de la retraite a sonné pour X`
      let near = next..<min(event.text.sentences[sentence].tokens.upperBound, next + 5)
      return near.first { event.hash($0) == EventWord.pour }.map {
        clauses.objects(from: $0 + 1, inSentence: sentence)
      } ?? []
    case Self.endOf where event.hash(cue.upperBound - 1) == Self.collaboration:
      return event.hash(next) == EventWord.with
        ? clauses.objects(from: next + 1, inSentence: sentence).filter {
          $0.kind == .named || $0.role != nil && $0.determiner == .possessive
        } : nil
    case Self.endOf where event.has(cue.upperBound - 2, .possessive):
      // `libre depuis la fin de son contrat`
      return Self.sinceWords.contains(event.hash(cue.lowerBound - 2))
        ? [clauses.possessor(at: cue.upperBound - 2)] : []
    case Self.endOf where event.hash(cue.upperBound - 1) == Self.career:
      return event.hash(next) == EventWord.pour ? behindFor(next, sentence) : nil
    case Self.endOf where Self.stories.contains(event.hash(cue.upperBound - 1)):
      return behindFor(next, sentence)
    case Self.breach:
      let bond = event.behindArticles(from: next + 1)
      return event.has(next, .of) && Self.bound.contains(event.hash(bond)) ? nil : []
    default: return nil
    }
  }

  private func behindFor(_ start: Int, _ sentence: Int) -> [PersonPhrase] {
    // `fin de l'aventure messine pour X`
    var next = start
    while next < start + 2, event.hash(next) != EventWord.pour, event.classes[next].isEmpty {
      next += 1
    }
    return event.hash(next) == EventWord.pour
      ? clauses.objects(from: next + 1, inSentence: sentence).filter { $0.kind == .named } : []
  }

  /// `X annonce, sur France Inter, son départ`: the one who tells it is the one who goes.
  func announcesOwn(
    _ cue: Range<Int>, _ leavers: [PersonPhrase], _ sentence: Int
  ) -> Bool {
    let first = event.text.sentences[sentence].tokens.lowerBound
    let near = max(first, cue.lowerBound - 16)..<cue.lowerBound
    guard let verb = near.last(where: { Self.announcing.contains(event.hash($0)) }),
      let leaver = leavers.first,
      case .entity(let entity)? = references.referent(of: leaver, inSentence: sentence)
    else { return false }
    return event.phrases[sentence].contains {
      $0.tokens.upperBound <= verb && $0.preposition == nil
        && references.referent(of: $0, inSentence: sentence) == .entity(entity)
    }
  }

  /// The people whose departure a noun without a possessive tells; `before` is the token
  /// before it and its adjectives.
  func leavers(
    of cue: Range<Int>, _ manner: DepartureReport.Manner, behind before: Int, _ sentence: Int
  ) -> [PersonPhrase] {
    let bounds = event.text.sentences[sentence].tokens
    if let others = namedOtherwise(cue, sentence) { return others }
    var leavers = owners(behind: cue.upperBound, bounds, sentence)
    // X, dont la destitution a été votée
    if leavers.isEmpty, event.hash(before - 1) == EventWord.dont,
      let phrase = event.phrases[sentence].last(where: { $0.tokens.upperBound <= before - 1 }),
      before - 1 - phrase.tokens.upperBound <= 1
    {
      leavers = [phrase]
    }
    // `a présenté la démission de son gouvernement`
    if leavers.isEmpty, event.has(cue.upperBound, .of), event.has(cue.upperBound + 1, .possessive),
      Self.ownGovernments.contains(event.hash(cue.upperBound + 2))
    {
      leavers = [clauses.possessor(at: cue.upperBound + 1)]
    }
    if leavers.isEmpty, manner == .dismissed { leavers = accused(behind: cue.upperBound, sentence) }
    // `devient directeur à la place de X`
    if event.hash(cue.lowerBound) == Self.place {
      let isInstead =
        EventWord.toWords.contains(event.hash(cue.lowerBound - 2))
        || event.hash(cue.lowerBound - 1) == EventWord.et
      return isInstead ? leavers.filter { $0.kind == .named } : []
    }
    // « le remplacement des agents » is no news of somebody.
    if event.hash(cue.lowerBound) == Self.replacement {
      return leavers.filter {
        $0.kind == .named || $0.kind == .group && ($0.groupSize != nil || $0.tokens.count > 2)
      }
    }
    return leavers.filter { !$0.isGenericHuman || $0.kind == .named || $0.kind == .group }
  }

  /// `X s'en va. Le président Y a démenti son départ`: X's.
  func commentedLeaver(before token: Int, _ sentence: Int) -> PersonPhrase? {
    var verb = token - 1
    while event.isAdverbial(verb) { verb -= 1 }
    guard
      Self.commentVerbs.contains(event.hash(verb)) || Self.answerVerbs.contains(event.hash(verb))
    else { return nil }
    let subject = event.phrases[sentence].first {
      $0.tokens.upperBound <= verb && $0.preposition == nil
    }
    return subject.flatMap { whoIsCommentedOn(by: [$0], sentence) }
  }

  /// Of whom the sentence before speaks, if somebody in charge comments here.
  func whoIsCommentedOn(by subjects: [PersonPhrase], _ sentence: Int) -> PersonPhrase? {
    guard sentence > 0, let subject = subjects.first, let role = subject.role,
      role.contains(where: { Self.inCharge.contains(event.hash($0)) })
    else { return nil }
    return event.phrases[sentence - 1].first {
      $0.preposition == nil && $0.kind == .named && $0.entity != subject.entity
    }
  }

  /// `une procédure de licenciement a été engagée à son encontre`, `à l'encontre de X`.
  private func accused(behind start: Int, _ sentence: Int) -> [PersonPhrase] {
    let bounds = event.text.sentences[sentence].tokens
    let near = start..<min(bounds.upperBound - 1, start + 10)
    guard let word = near.first(where: { event.hash($0) == Self.against }) else { return [] }
    if event.has(word - 1, .possessive) { return [clauses.possessor(at: word - 1)] }
    return clauses.objects(from: word + 1, inSentence: sentence, allowing: .of)
  }

  /// `le départ immédiat de X`, `le départ inattendu et jamais expliqué de X`: one plain word
  /// before `de`, which begins at `start` or stands behind an adverb or `et`.
  private func isPlainQuality(_ token: Int, behindNounAt start: Int) -> Bool {
    (token == start || event.isAdverbial(token - 1) || event.hash(token - 1) == EventWord.et)
      && event.tokens[token].isWord && !event.tokens[token].isCapitalized
      && event.classes[token].isEmpty && event.has(token + 1, .of)
  }

  /// The people behind `départ de`, `démission du`, in a list or after `dont`.
  private func owners(
    behind start: Int, _ bounds: Range<Int>, _ sentence: Int
  ) -> [PersonPhrase] {
    var index = start
    let phrases = event.phrases[sentence]
    var steps = 0
    while index < bounds.upperBound, steps < 6,
      event.isAdverbial(index) || event.looksLikeAdjective(index)
        || Self.qualifiers.contains(event.hash(index))
        || isPlainQuality(index, behindNounAt: start)
        || index > start && event.hash(index) == EventWord.et
          && (event.looksLikeAdjective(index + 1) || event.isAdverbial(index + 1))
    {
      index += 1
      steps += 1
    }
    if let length = event.adverbialPhrase(at: index, before: bounds.upperBound) { index += length }
    index = behindDate(at: index, before: bounds.upperBound)
    // `le non-renouvellement du contrat de X`
    if event.has(index, .of),
      Self.bound.contains(event.hash(event.behindArticles(from: index + 1))),
      event.has(event.behindArticles(from: index + 1) + 1, .of)
    {
      index = event.behindArticles(from: index + 1) + 1
    }
    // `l'éviction, en septembre, de l'entraîneur`
    if index < bounds.upperBound, event.hash(index) == EventWord.comma,
      let close = (index + 1..<min(bounds.upperBound, index + 7)).first(where: {
        event.hash($0) == EventWord.comma
      }), event.has(close + 1, .of)
    {
      index = close + 1
    }
    if let headed = headedBy(colonBehind: index, bounds, phrases) { return headed }
    guard index < bounds.upperBound, event.has(index, .of) else { return [] }
    // `du directeur`: the article is in the phrase.
    if let phrase = phrases.first(where: {
      $0.tokens.lowerBound == index || $0.tokens.lowerBound == index + 1
    }) {
      return clauses.list(startingWith: phrase, phrases)
    }
    // `départ d'OpenAI de X`
    if let found = event.organization(at: index + 1, before: bounds.upperBound),
      found.end < bounds.upperBound, event.has(found.end, .of),
      let phrase = phrases.first(where: {
        $0.tokens.lowerBound == found.end || $0.tokens.lowerBound == found.end + 1
      })
    {
      return clauses.list(startingWith: phrase, phrases)
    }
    return []
  }

  /// The token behind a date at a token: `la démission cet été de X`, `le 3 mai de Y`.
  private func behindDate(at start: Int, before end: Int) -> Int {
    var index = start
    while index < end, index - start < 5,
      event.isDate(at: index) || event.has(index, .time) || event.tokens[index].kind == .number
        || event.has(index, [.article, .demonstrative, .preposition]) && !event.has(index, .of)
        || Self.seasons.contains(event.hash(index)) && event.has(index - 1, .demonstrative)
    {
      index += 1
    }
    let hasDate = (start..<index).contains {
      event.isDate(at: $0) || event.has($0, .time) || Self.seasons.contains(event.hash($0))
    }
    return hasDate && event.has(index, .of) ? index : start
  }

  /// `Limogeage express chez X : le chef d'atelier Y`: who a headline names behind its colon.
  private func headedBy(
    colonBehind index: Int, _ bounds: Range<Int>, _ phrases: [PersonPhrase]
  ) -> [PersonPhrase]? {
    guard index < bounds.upperBound,
      event.has(index, .preposition) || event.hash(index) == EventWord.colon,
      !event.has(index, .of),
      let colon = (index..<min(bounds.upperBound, index + 7)).first(where: {
        event.hash($0) == EventWord.colon
      }),
      let first = phrases.first(where: { $0.tokens.lowerBound == colon + 1 }),
      first.entity != nil
    else { return nil }
    return clauses.list(startingWith: first, phrases)
  }

  private static let ownGovernments = EventWord.set("gouvernement cabinet équipe")
  private static let exit = WordHash.of("exit")
  private static let handing = WordHash.of("passation")
  private static let between = WordHash.of("entre")
  private static let hour = WordHash.of("heure")
  private static let clap = WordHash.of("clap")
  static let endOf = WordHash.of("fin")
  private static let stories = EventWord.set(
    "partie aventure parcours histoire cycle ère époque voyage règne route mission chapitre")
  private static let sinceWords = EventWord.set("depuis après")
  private static let career = WordHash.of("carrière")
  private static let collaboration = WordHash.of("collaboration")
  private static let commentVerbs = EventWord.set(
    "confirmé confirme démenti dément salué salue regretté regrette commenté commente évoqué évoque"
  )
  private static let answerVerbs = EventWord.set("accepté accepte refusé refuse rejeté rejette")
  private static let inCharge = EventWord.set(
    """
    président présidente pdg p-dg directeur directrice patron patronne porte-parole dirigeant \
    dirigeante propriétaire avocat avocate agent
    """)
  private static let seasons = EventWord.set("été automne hiver printemps année")
  private static let announcing = EventWord.set("annonce annoncé annonçait annoncer annonçant")
  private static let bound = EventWord.set("contrat mandat bail")
  private static let against = WordHash.of("encontre")
  private static let qualifiers = EventWord.set(
    """
    surprise soudain soudaine inattendu inattendue fracassant fracassante forcé forcée annoncé \
    annoncée précipité précipitée anticipé anticipée imminent imminente définitif groupé successif \
    remarqué remarquée prématuré prématurée brutal brutale
    """)
}
