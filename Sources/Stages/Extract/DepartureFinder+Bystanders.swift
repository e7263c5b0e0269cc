import Articles
import French
import Text

/// Who speaks of somebody's departure and does not go himself.
extension DepartureFinder {
  /// The people who cannot be meant by the possessive of `sa démission`, `son départ`: whoever
  /// accepts, demands, regrets or salutes it, in this sentence or in the one before.
  func bystanders(
    before token: Int, _ manner: DepartureReport.Manner, _ sentence: Int, looksBack: Bool = true
  ) -> Set<Int> {
    var result = Set<Int>()
    // `X a demandé sa retraite`: his own.
    guard manner != .retired, let verb = commentingVerb(before: token, sentence) else {
      return result
    }
    // `Y a milité pour son départ. Z a demandé sa démission`: neither of them.
    if looksBack, let earlier = possessedNoun(inSentence: sentence - 1) {
      result.formUnion(bystanders(before: earlier, manner, sentence - 1, looksBack: false))
    }
    let isParticiple = event.auxiliaryTime(verb - 1) != nil || event.isAdverbial(verb - 1)
    let group = event.verbGroup(at: verb, form: isParticiple ? .pastParticiple : .present)
    var subjects = clauses.subjects(of: group, inSentence: sentence)
    if subjects.isEmpty {
      subjects = event.phrases[sentence].filter {
        $0.tokens.upperBound <= verb && $0.preposition == nil
      }
    }
    for subject in subjects {
      if case .entity(let entity)? = references.referent(of: subject, inSentence: sentence) {
        result.insert(entity)
      }
    }
    return result
  }

  /// The possessive before a noun of departure in a sentence.
  private func possessedNoun(inSentence sentence: Int) -> Int? {
    guard sentence >= 0 else { return nil }
    let tokens = event.text.sentences[sentence].tokens
    return tokens.dropLast().first { token in
      event.has(token, .possessive)
        && DepartureCues.noun(in: event.tokens, at: token + 1, before: tokens.upperBound) != nil
    }
  }

  /// The verb whose object the words at a token are, if its subject judges another.
  private func commentingVerb(before token: Int, _ sentence: Int) -> Int? {
    let first = event.text.sentences[sentence].tokens.lowerBound
    var verb = token - 1
    while verb > first, token - verb < 5,
      event.isAdverbial(verb) || event.has(verb, .preposition)
        || Self.favors.contains(event.hash(verb))
    {
      verb -= 1
    }
    return verb >= first && Self.judgements.contains(event.hash(verb)) ? verb : nil
  }

  /// Who says the sentence in quotation marks in which a token stands: in his own words he is `je`.
  func quotingSpeaker(at token: Int) -> Referent? {
    let range = event.tokens[token].range
    guard
      quotations.contains(where: {
        ($0.kind == .direct || $0.kind == .tweet) && $0.range.contains(range)
      })
    else { return nil }
    return speaker(at: token)
  }

  /// Whether `sa démission`, `son départ` seems to tell of somebody of whom nothing else does,
  /// while the sentences before have just told of another who leaves.
  func isOfAnother(_ candidate: DepartureCandidate, among told: [DepartureCandidate]) -> Bool {
    guard candidate.strength == .weak, case .entity = candidate.leaver,
      !told.contains(where: { $0.strength != .weak && $0.leaver == candidate.leaver }),
      told.contains(where: {
        $0.strength != .weak && $0.cue.lowerBound < candidate.cue.lowerBound
          && candidate.sentence - $0.sentence <= 2
      })
    else { return false }
    let start = candidate.evidence.lowerBound
    let opens =
      start == event.text.sentences[candidate.sentence].tokens.lowerBound || event.isMark(start - 1)
      || event.has(start - 1, .subordinator)
    return opens || commentingVerb(before: start, candidate.sentence) != nil
  }

  /// `X, dont le départ avait été évoqué, conserve son poste`
  func isOfOneWhoStays(_ cue: Range<Int>, _ bounds: Range<Int>) -> Bool {
    guard
      (max(bounds.lowerBound, cue.lowerBound - 3)..<cue.lowerBound).contains(where: {
        event.hash($0) == EventWord.dont
      })
    else { return false }
    return (cue.upperBound..<bounds.upperBound).contains {
      Self.stays.longestMatch(in: event.tokens, at: $0, before: bounds.upperBound) != nil
    }
  }

  private static let stays = WordTable(
    lines: """
      conserve son
      conserve sa
      conserve ses
      conservera son
      garde son poste
      garde sa place
      garde ses fonctions
      gardera son poste
      reste en place
      reste en poste
      reste en fonction
      reste en fonctions
      reste à son poste
      reste au gouvernement
      reste à la tête
      reste aux commandes
      restera en place
      restera en poste
      restera en fonction
      restera en fonctions
      restera à son poste
      restera à la tête
      demeure en place
      demeure en poste
      demeure à son poste
      est maintenu
      est maintenue
      est confirmé dans
      est confirmée dans
      a été maintenu
      a été maintenue
      a été confirmé dans
      a été confirmée dans
      sauve sa place
      sauve son poste
      a sauvé sa place
      a sauvé son poste
      """)
  private static let favors = EventWord.set("favorable favorables opposé opposée faveur opposés")
  private static let judgements = EventWord.set(
    """
    accepté accepte acceptent refusé refuse rejeté rejette réclamé réclame réclament réclamait \
    réclamaient réclamer exigé exige exigent exigeait exigeaient exiger demandé demande demandent \
    demandait demandaient demander souhaité souhaite souhaitent souhaitait souhaitaient regretté \
    regrette regrettent regrettait regretter déploré déplore déplorent déplorait salué salue saluent \
    saluait saluer applaudi applaudit applaudissent approuvé approuve approuvent dénoncé dénonce \
    dénoncent dénonçait critiqué critique critiquent commenté commente commentent qualifié qualifie \
    jugé juge jugent milité milite militent militait plaidé plaide plaident plaidait appelé appelle \
    appellent appelait prôné prône prônent préconisé préconise préconisent recommandé recommande \
    recommandent suggéré suggère suggèrent ordonné ordonne ordonnent ordonnait prononcé prononce \
    voté vote votent provoqué provoque provoquent causé cause précipité précipite précipitent \
    déclenché déclenche imposé impose imposent célébré célèbre célèbrent fêté fêtent favorable opposé
    """)
}
