import Articles
import French
import Text

/// Whether a departure was undone: the person came back, the decision fell.
extension EventStatusRules {
  /// Whether the words around say that the person came back or the decision fell.
  ///
  /// - Parameters:
  ///   - start: Where the words of the departure begin.
  ///   - end: The token behind them.
  ///   - sentence: Where they stand.
  ///   - isBackground: Whether they only tell what was before, so that a return may stand in
  ///     front of them: `a rétabli dans ses fonctions X, destitué en mars`.
  /// - Returns: `false` if they say nothing of the kind.
  func isReversed(
    from start: Int, to end: Int, inSentence sentence: Int, isBackground: Bool = false
  ) -> Bool {
    for token in max(0, start)..<min(end, event.tokens.count)
    where Self.passing.contains(event.hash(token)) {
      return true
    }
    let bounds = event.text.sentences[sentence].tokens
    // `revient au poste qu'il avait quitté`
    if (bounds.lowerBound..<start).contains(where: {
      Self.comebacks.contains(event.hash($0)) && isRelative(from: $0, to: start)
    }) {
      return true
    }
    // `a rappelé X, un mois après l'avoir limogé`
    let clause = max(bounds.lowerBound, start - 3)..<max(bounds.lowerBound, start + 2)
    if clause.contains(where: { event.hash($0) == Self.after }),
      (bounds.lowerBound..<clause.lowerBound).contains(where: {
        Self.recalls.contains(event.hash($0)) && event.auxiliaryTime($0 - 1) != nil
          && !hasNegation(before: $0)
      })
    {
      return true
    }
    if isBackground,
      (bounds.lowerBound..<start).contains(where: {
        Self.restored.contains(event.hash($0)) && !hasNegation(before: $0)
      })
    {
      return true
    }
    let own = end..<bounds.upperBound
    if hasReturn(in: own.lowerBound..<otherCue(in: own, alsoNouns: false)) { return true }
    let next = sentence + 1
    guard next < event.text.sentences.count,
      event.text.sentences[next].paragraph == event.text.sentences[sentence].paragraph
    else { return false }
    // Only a pronoun keeps the same person in the next sentence.
    let following = event.text.sentences[next].tokens
    guard
      event.has(following.lowerBound, .subjectPronoun)
        || event.phrases[next].first?.kind == .pronoun
    else { return false }
    return hasReturn(in: following.lowerBound..<otherCue(in: following, alsoNouns: true))
  }

  /// Whether a post and a relative clause about it stand between a verb and a departure.
  private func isRelative(from verb: Int, to start: Int) -> Bool {
    let gap = verb + 1..<start
    return gap.count < 9 && gap.contains { event.hash($0) == EventWord.queElided }
      && gap.contains {
        OrganizationNouns.noun(in: event.tokens, at: $0, before: gap.upperBound)?.kind == .post
      }
  }

  /// Without `rappelé`, which most often says what somebody said.
  private static let restored = EventWord.set(
    """
    réintégré réintégrée réintégrés réintégrées réintègre rétabli rétablie rétablis rétablies \
    réembauché réembauchée réembauchés réembauchées renommé renommée volte-face
    """)
  private static let after = WordHash.of("après")
  private static let recalls = EventWord.set(
    "rappelé réengagé réembauché repris réintégré rengagé renommé rétabli")
  private static let comebacks = EventWord.set(
    "revient reviennent revenu revenue retrouve retrouvé reprend repris")

  /// The first word that tells of another departure.
  private func otherCue(in range: Range<Int>, alsoNouns: Bool) -> Int {
    range.first { token in
      guard event.opens(token, .departure) else { return false }
      if alsoNouns, DepartureCues.noun(in: event.tokens, at: token, before: range.upperBound) != nil
      {
        return true
      }
      guard let (readings, _) = DepartureCues.verbs(event.tokens[token]) else { return false }
      return readings.all.contains { [.employer, .leaver, .object].contains($0.use) }
    } ?? range.upperBound
  }

  private func hasReturn(in range: Range<Int>) -> Bool {
    let (openings, words, phrases) = (Self.returnOpenings, Self.returns, Self.returnPhrases)
    return range.contains { token in
      guard openings.contains(event.hash(token)) else { return false }
      return
        (words.contains(event.tokens[token])
        || phrases.longestMatch(in: event.tokens, at: token, before: range.upperBound) != nil
        || isRegained(token) || isBack(token)) && !hasNegation(before: token)
    }
  }

  /// `retrouve son fauteuil`, `a repris la présidence`
  private func isRegained(_ verb: Int) -> Bool {
    guard Self.regaining.contains(event.hash(verb)) || isAgain(verb) else { return false }
    var next = verb + 1
    while event.isAdverbial(next) { next += 1 }
    // `retrouve un banc` is another one's.
    return event.has(next, [.possessive, .article])
      && !PersonPhraseParser.indefinites.contains(event.hash(next))
      && (Self.seats.contains(event.hash(next + 1))
        || OrganizationNouns.noun(in: event.tokens, at: next + 1, before: event.tokens.count)?.kind
          == .post)
  }

  /// `est déjà de retour`, but not `est de retour de prêt`.
  private func isBack(_ token: Int) -> Bool {
    event.hash(token) == Self.comeback && event.has(token - 1, .of) && !event.has(token + 1, .of)
      && (max(0, token - 4)..<max(0, token - 1)).contains {
        event.auxiliaryTime($0)?.isBe == true
      }
  }

  private static let comeback = WordHash.of("retour")

  /// `de nouveau aux`, `à nouveau à la`: the token before the article, or the contracted one.
  private func isAgain(_ token: Int) -> Bool {
    let before = event.hash(token) == EventWord.to ? token - 1 : token
    return before > 0 && event.hash(before) == Self.anew && event.tokens[before - 1].isWord
      && Self.anewLinks.contains(event.hash(before - 1))
  }

  private static let anew = WordHash.of("nouveau")
  private static let anewLinks = EventWord.set("de à")
  private static let regaining = EventWord.set(
    """
    retrouve retrouvent retrouvé retrouvée retrouver retrouvera retrouvait récupère récupéré \
    récupérer récupérera reprend reprennent repris reprendre reprendra regagne regagné regagner \
    reconquiert reconquis reconquérir
    """)
  private static let seats = EventWord.set(
    """
    bureau bureaux fauteuil siège place banc brassard rang maroquin portefeuille commandes rênes tête \
    direction présidence manettes barre volant gardes compétition entraînement entraînements \
    dossiers antenne micro terrain terrains piste pistes ring parquet tatami scène
    """)

  /// Whether a word says by itself that somebody got a post back.
  static func isReturn(_ token: Int, _ event: EventText) -> Bool {
    reinstatements.contains(event.hash(token))
      && !(max(0, token - 4)..<token).contains {
        event.has($0, .negation) || Governors.word(event.tokens[$0]) == .demand
          || Governors.verb(event.tokens[$0])?.effect == .demand
      }
  }

  private static let reinstatements = EventWord.set(
    """
    réintégré réintégrée réintégrés réintégrées réintègre réintégration réintégrera réembauché \
    réembauchée réinstallé réinstallée
    """)

  private func hasNegation(before index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { event.has($0, .negation) }
  }

  private static let passing = EventWord.set(
    "temporairement brièvement provisoirement momentanément")
  /// The words that ``hasReturn(in:)`` asks more about.
  private static let returnOpenings = WordHashSet(
    returns.openings + returnPhrases.openings + regaining.hashes + [anew, EventWord.to, comeback])
  private static let returns = WordTable(
    words: """
      réintégré réintégrée réintégrés réintégrées réintègre réinstallé réinstallée rétabli rétablie
      réembauché réembauchée rappelé rappelée réintégrer ramené ramenée ravise ravisé ravisée
      réembauchés réembauchées renommé renommée rétablis rétablies ravisent volte-face rétracte rétracté rétractée rétropédale rétropédalé
      """)
  private static let returnPhrases = WordTable(
    lines: """
      revenir rapidement sur cette décision
      revenir sur cette décision
      revenir sur sa décision
      revenu sur sa décision
      revenue sur sa décision
      revient sur sa décision
      revenus sur cette décision
      fait marche arrière
      faire marche arrière
      y a finalement renoncé
      y a renoncé
      y renonce
      y avait renoncé
      a finalement renoncé
      de retour aux commandes
      de retour à son poste
      de retour à la tête
      revient aux commandes
      revient à la tête
      avant de revenir
      l'a retirée
      l'a reprise
      l'avait retirée
      l'avait reprise
      l'a annulée
      fait son retour
      font leur retour
      fait son grand retour
      signe son retour
      effectue son retour
      est revenu
      est revenue
      y revient
      a rechaussé
      a repris du service
      reprend du service
      d'y revenir
      puis est revenu
      puis est revenue
      rentre au bercail
      rentré au bercail
      rentrée au bercail
      revient par la grande porte
      revenu par la grande porte
      revenue par la grande porte
      revient au bercail
      sort de sa retraite
      sorti de sa retraite
      sortie de sa retraite
      sortir de sa retraite
      effectuer son retour
      effectuera son retour
      fera son retour
      a fait son retour
      signera son retour
      a signé son retour
      rechausse
      rechaussera
      reprendra du service
      renfile
      est revenu sur sa décision
      retiré sa démission
      retire sa démission
      """)
}
