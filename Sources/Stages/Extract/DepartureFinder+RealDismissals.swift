import Articles
import French
import Text

/// What makes a verb with many uses a dismissal: `remercier`, `écarter`, `suspendre`.
extension DepartureFinder {
  /// Whether a verb with many uses takes away a post here.
  func isRealDismissal(
    _ name: String, _ group: VerbGroup, _ leavers: [PersonPhrase], hasEmployer: Bool,
    hasOrigin: Bool, _ bounds: Range<Int>, _ sentence: Int
  ) -> Bool {
    let end = leavers.last.map { max($0.tokens.upperBound, group.verb + 1) } ?? group.verb + 1
    if isOtherUse(name, group, hasOrigin: hasOrigin, until: end, bounds) { return false }
    // Players are released by their clubs, others from prison.
    if Self.releases.contains(name) {
      return leavers.contains(where: \.isSport) || hasEmployer && isOfSport(sentence)
    }
    if Self.sweepings.contains(name) {
      return group.objectClitic == nil
        && (hasEmployer || hasOrigin || isUpheaval(before: group, bounds)
          || group.voice == .passive || group.time == .participle)
        && leavers.contains {
          $0.role != nil && !$0.isGenericHuman
            && (!$0.isSport || isUpheaval(before: group, bounds))
        }
    }
    // `le putsch qui avait chassé X`
    if Self.overthrows.contains(name), group.voice == .active, group.time != .present,
      isCoup(before: group, bounds)
    {
      return true
    }
    if name == "couper" {
      // `Nanterre a coupé X`, but not `a coupé X dans son élan`
      return hasEmployer
        && (leavers.contains(where: \.isSport)
          || isOfSport(sentence) && (end >= bounds.upperBound || event.isMark(end)))
    }
    if isSuspension(name, group, leavers, until: end, bounds, sentence) || hasOrigin
      || isExpulsion(
        name, group, leavers, hasEmployer: hasEmployer, until: end, bounds, sentence)
    {
      return true
    }
    guard !Self.needOrigin.contains(name) else { return false }
    // `une réflexion dont X aurait été écarté`, not `la société, dont le gérant, X, a été écarté`
    let clause = clauses.clauseStart(before: group.start, bounds, crossingRelatives: false)
    let isOfHouse = leavers.contains { $0.role != nil && $0.determiner == .definite }
    if event.hash(clause - 1) == EventWord.dont, !isOfHouse { return false }
    // `a été renvoyé par le FC Belmont`
    if hasEmployer, Self.clubDismissals.contains(name), isOfSport(sentence) { return true }
    if isReplaced(name, group, bounds) { return true }
    // `Le président remercie son ministre`
    if group.voice == .active, leavers.contains(where: { isOwnPost($0) }),
      side(ofWhoDismisses: group, sentence) != nil
    {
      return true
    }
    let isStrong = Self.strongEnough.contains(name)
    if hasEmployer, isStrong { return true }
    if isPunished(name, group)
      || Self.plainDismissals.contains(name)
        && (group.voice == .passive
          || group.time == .participle && event.hash(group.verb + 1) == EventWord.by)
        && leavers.contains(where: { $0.kind == .named })
    {
      return true
    }
    if name == "remercier", isThankedAway(group, bounds) {
      return leavers.contains { hasPost($0, sentence) } || speaksOfSuccession(bounds)
        || leavers.contains { $0.kind == .named } && isDismissal(behind: group.verb, bounds)
    }
    return (hasEmployer || isStrong)
      && leavers.contains {
        hasPost($0, sentence) || $0.kind == .named && (isCalledOwn($0) || isCalledInPost($0))
      }
  }

  /// `X, en poste depuis un an`
  private func isCalledInPost(_ phrase: PersonPhrase) -> Bool {
    let next = phrase.tokens.upperBound
    return event.hash(next) == EventWord.comma && event.hash(next + 1) == EventWord.en
      && Self.posts.contains(event.hash(next + 2))
  }

  /// `a été remercié`, `X, remercié en mars,`, not `X, remercié par les siens`.
  private func isThankedAway(_ group: VerbGroup, _ bounds: Range<Int>) -> Bool {
    if group.voice == .passive, group.time != .participle { return true }
    let next = group.verb + 1
    return group.time == .participle
      && (next >= bounds.upperBound || event.isMark(next)
        || event.timeEnd(from: next, before: bounds.upperBound) != nil
        || event.hash(next) == EventWord.en && event.isDate(at: next + 1))
  }

  /// `a été remercié lundi soir`, `a été remercié par le conseil`: a day or an employer, and thanks
  /// have neither.
  private func isDismissal(behind verb: Int, _ bounds: Range<Int>) -> Bool {
    let next = event.timeEnd(from: verb + 1, before: bounds.upperBound) ?? verb + 1
    if next > verb + 1, next >= bounds.upperBound || event.isMark(next) { return true }
    guard event.hash(next) == EventWord.by else { return false }
    let employer = event.behindArticles(from: next + 1)
    return Self.employers.contains(event.hash(employer))
  }

  private static let employers = EventWord.set(
    "direction conseil club employeur groupe entreprise société présidence dirigeants actionnaire")

  /// `assure l'intérim depuis que X a été remercié`
  private func speaksOfSuccession(_ bounds: Range<Int>) -> Bool {
    bounds.contains { Self.successionWords.contains(event.hash($0)) }
  }

  private static let successionWords = EventWord.set(
    "intérim rênes successeur successeure remplaçant remplaçante remplacer succéder")

  /// Whether what follows a verb gives it another sense: `remercier pour`, `remercier de`,
  /// `renvoyer à`, `renvoyer vers`.
  private func isOtherUse(
    _ name: String, _ group: VerbGroup, hasOrigin: Bool, until end: Int, _ bounds: Range<Int>
  ) -> Bool {
    if name == "remercier", isThanks(group, bounds) { return true }
    for next in [group.verb + 1, end] where next < bounds.upperBound {
      if event.hash(next) == EventWord.pour, name == "remercier" { return true }
      if name == "remercier", event.has(next, .of), !hasOrigin { return true }
      // `remercié par ses équipes`: none of these dismisses.
      if name == "remercier", event.hash(next) == EventWord.by,
        event.has(next + 1, .possessive), Self.ownPeople.contains(event.hash(next + 2))
      {
        return true
      }
      if name == "renvoyer", Self.sendTo.contains(event.hash(next)) { return true }
      // `est sorti de l'hôpital`
      if name == "sortir", event.has(next, .of),
        Self.wards.contains(event.hash(event.behindArticles(from: next + 1)))
      {
        return true
      }
      // `débarqué dans les bagages du patron`, `débarqué chez X`: arrived; but `débarqué au
      // printemps`, `débarqué dans la foulée`.
      if name == "débarquer", group.time == .participle,
        Self.arrivalLinks.contains(event.hash(next)),
        event.behindAdjuncts(from: next, before: bounds.upperBound) == next
      {
        return true
      }
    }
    return name == "remercier" && group.objectClitic != nil
  }

  /// `a été chaleureusement remercié samedi`, `a été remercié par le club pour son dévouement`
  private func isThanks(_ group: VerbGroup, _ bounds: Range<Int>) -> Bool {
    if (group.start..<group.verb).contains(where: { Self.warmly.contains(event.hash($0)) }) {
      return true
    }
    let near = (group.verb + 1..<min(bounds.upperBound, group.verb + 10)).prefix {
      !event.isMark($0)
    }
    // `remercié par le club pour ses mauvais résultats`
    return near.contains {
      event.hash($0) == EventWord.pour && event.has($0 + 1, .possessive)
        && !Self.failures.contains(event.hash($0 + 2))
    }
  }

  /// Whether a scandal, a crisis or a purge is what does it: `le ménage a emporté le directeur`.
  private func isUpheaval(before group: VerbGroup, _ bounds: Range<Int>) -> Bool {
    (max(bounds.lowerBound, group.start - 6)..<group.start).contains {
      Self.upheavals.contains(event.hash($0)) || Self.cleanings.contains(event.hash($0))
    }
  }

  private func isCoup(before group: VerbGroup, _ bounds: Range<Int>) -> Bool {
    (max(bounds.lowerBound, group.start - 8)..<group.start).contains {
      Self.coups.contains(event.hash($0))
    }
  }

  /// `ont été renvoyés pour faute`
  func isPunished(_ name: String, _ group: VerbGroup) -> Bool {
    name == "renvoyer" && group.voice == .passive && event.hash(group.verb + 1) == EventWord.pour
  }

  private static let warmly = EventWord.set(
    "chaleureusement vivement sincèrement longuement tendrement affectueusement")
  private static let failures = EventWord.set(
    """
    mauvais mauvaise mauvaises piètres faibles échec échecs erreur erreurs absence absences manque \
    insuffisance comportement propos faute fautes
    """)
  private static let ownPeople = EventWord.set(
    """
    équipe équipes collègues collaborateurs salariés joueurs supporters proches élèves pairs \
    fidèles électeurs partenaires coéquipiers amis hôtes
    """)
  /// Verbs whose passive says of anybody with a name that he lost his post.
  private static let plainDismissals: Set<String> = ["virer", "débarquer", "révoquer"]

  /// `le directeur des achats, X, a été suspendu à titre conservatoire`, but `suspendu deux mois`.
  private func isSuspension(
    _ name: String, _ group: VerbGroup, _ leavers: [PersonPhrase], until end: Int,
    _ bounds: Range<Int>, _ sentence: Int
  ) -> Bool {
    name == "suspendre" && group.voice == .passive
      && (!references.isAboutSport || leavers.contains(where: heads))
      && leavers.contains(where: { isPosted($0, sentence) })
      && (end >= bounds.upperBound || event.isMark(end) || event.hash(end) == EventWord.by
        || event.timeEnd(from: end, before: bounds.upperBound) != nil
        || Self.provisionally.longestMatch(in: event.tokens, at: end, before: bounds.upperBound)
          != nil)
  }

  /// `Le président de la commission, X, a été suspendu`: not as a player for some matches.
  private func heads(_ phrase: PersonPhrase) -> Bool {
    guard let role = phrase.role else { return false }
    let word = event.hash(role.lowerBound)
    return Self.heads.contains(word) || Self.boardMembers.contains(word)
  }

  private static let boardMembers = EventWord.set(
    "vice-président vice-présidente trésorier trésorière")

  /// Whether a party or another body puts somebody out.
  private func isExpulsion(
    _ name: String, _ group: VerbGroup, _ leavers: [PersonPhrase], hasEmployer: Bool,
    until end: Int, _ bounds: Range<Int>, _ sentence: Int
  ) -> Bool {
    // `Le parti X a exclu Y`
    if hasEmployer, group.voice == .active, group.time != .participle,
      Self.expulsions.contains(name), leavers.contains(where: { $0.kind == .named })
    {
      return true
    }
    // `Le trésorier, X, a été exclu par le bureau politique`
    if group.voice == .passive, hasEmployer, Self.expulsions.contains(name),
      leavers.contains(where: { isPosted($0, sentence) })
    {
      return true
    }
    // `Le comptable, X, a été radié à vie`
    if group.voice == .passive, Self.expulsions.contains(name),
      Self.lifelong.longestMatch(in: event.tokens, at: group.verb + 1, before: bounds.upperBound)
        != nil,
      leavers.contains(where: { isPosted($0, sentence) })
    {
      return true
    }
    // `La secrétaire nationale, X, avait été exclue en mars`
    return name == "exclure" && group.voice == .passive
      && leavers.contains(where: { $0.role != nil })
      && !leavers.contains(where: \.isSport) && references.topic != nil
      && (end >= bounds.upperBound || event.isMark(end)
        || event.timeEnd(from: end, before: bounds.upperBound) != nil)
  }

  /// Whether the sentence names who takes the place of the dismissed.
  private func isReplaced(_ name: String, _ group: VerbGroup, _ bounds: Range<Int>) -> Bool {
    // `Y remplacera X, écarté samedi`
    if group.time == .participle, Self.strongEnough.contains(name) || name == "remercier",
      (bounds.lowerBound..<group.start).contains(where: {
        DepartureCues.verbs(event.tokens[$0])?.readings.all.contains {
          $0.use == .replacement || $0.use == .succession
        } ?? false
      })
    {
      return true
    }
    // `a été renvoyé et remplacé par X`
    return group.voice == .passive && event.hash(group.verb + 1) == EventWord.et
      && Self.replaced.contains(event.hash(group.verb + 2))
  }

  /// Whether the words or the document give somebody a post to lose.
  private func hasPost(_ phrase: PersonPhrase, _ sentence: Int) -> Bool {
    if phrase.role != nil, !phrase.isGenericHuman { return true }
    guard case .entity(let entity)? = references.referent(of: phrase, inSentence: sentence) else {
      return false
    }
    let known = references.affiliation(of: entity, near: sentence)
    return known?.isPost ?? false || known?.organization != nil && references.isAboutSport
  }

  /// Whether somebody has a post that is no athlete's.
  private func isPosted(_ phrase: PersonPhrase, _ sentence: Int) -> Bool {
    if phrase.role != nil { return !phrase.isSport && !phrase.isGenericHuman }
    guard case .entity(let entity)? = references.referent(of: phrase, inSentence: sentence),
      let known = references.affiliation(of: entity, near: sentence)
    else { return false }
    return known.role != nil && !known.isSport
  }

  private func isOwnPost(_ phrase: PersonPhrase) -> Bool {
    phrase.determiner == .possessive && phrase.role != nil && !phrase.isGenericHuman
      && phrase.kind != .group
  }

  /// Verbs that put people out only where somebody with a post is their object.
  private static let sweepings: Set<String> = [
    "sacrifier", "débrancher", "dégager", "dégommer", "lourder", "saquer", "sacquer",
    "blackbouler", "balayer", "emporter", "éconduire", "défenestrer", "bannir", "placardiser",
    "exfiltrer", "pensionner",
  ]
  static let overthrows: Set<String> = ["chasser", "renverser", "déposer", "balayer"]
  private static let coups = EventWord.set(
    """
    putsch coup révolution junte insurrection soulèvement militaires mutins rébellion putschistes \
    putschiste
    """)
  private static let cleanings = EventWord.set(
    "ménage purge vague tempête réorganisation mercato révélations enquête")
  private static let releases: Set<String> = ["libérer", "relâcher"]
  private static let provisionally = WordTable(
    lines: """
      à titre conservatoire
      à titre provisoire
      de manière conservatoire
      dès
      avec effet
      pour une durée
      jusqu'à nouvel ordre
      """)
  private static let posts = EventWord.set("poste fonction fonctions place")
  private static let sendTo = EventWord.set("à au aux vers en dos devant chez")
  private static let lifelong = WordTable(lines: "à vie")
  private static let arrivalLinks = EventWord.set("dans chez à au aux")
  private static let replaced = EventWord.set("remplacé remplacée remplacés remplacées")
  private static let expulsions: Set<String> = ["exclure", "expulser", "radier", "suspendre"]
  private static let needOrigin: Set<String> = [
    "exclure", "expulser", "suspendre", "sortir", "déposer", "éjecter", "chasser",
  ]
  private static let strongEnough: Set<String> = [
    "virer", "débarquer", "renverser", "écarter", "révoquer",
  ]
}
