import French
import Text

/// Posts that words name behind a verb of choosing.
extension AppointmentFinder {
  /// The post named behind a token: `PDG d'OpenAI`, `comme directeur`, `au poste de`,
  /// `à la tête de X`.
  func post(after start: Int, _ bounds: Range<Int>, anywhere: Bool = false) -> Post? {
    var index = start
    let limit = min(bounds.upperBound, start + (anywhere ? 14 : 7))
    // `nomme X, directrice d'Y, au poste de`
    if event.hash(start) == EventWord.comma,
      Self.postWords.longestMatch(in: event.tokens, at: start + 1, before: bounds.upperBound) != nil
    {
      index += 1
    }
    while index < limit {
      let word = event.hash(index)
      if EventWord.strongMarks.contains(word) || word == EventWord.stop { return nil }
      if let match = Self.ownLeads.longestMatch(
        in: event.tokens, at: index, before: bounds.upperBound)
      {
        let end = index + match.length
        return Post(role: end - 1..<end, organization: nil, end: end, isLead: true)
      }
      // `pour la diriger`: whoever chooses.
      if event.hash(index) == EventWord.pour, event.has(index + 1, .clitic),
        Self.taskWords.contains(event.hash(index + 2))
      {
        return Post(role: nil, organization: nil, end: index + 3, isLead: true, isTask: true)
      }
      if let told = postBehindWords(at: index, bounds) { return told }
      // `élu 45e président`, `devient en 1984 délégué`, `nommé prochainement ambassadeur`
      if Self.ordinals.contains(event.hash(index)),
        event.personNoun(at: index, before: bounds.upperBound) == nil
      {
        index += 1
        continue
      }
      let isNext =
        index == start || event.tokens[index - 1].kind == .number
        || Self.ordinals.contains(event.hash(index - 1))
        || event.tokens[index - 1].kind == .mixed || event.isAdverbial(index - 1)
      if isNext || event.has(index, .adjectiveBefore) || anywhere,
        let role = heldRole(at: index, before: bounds.upperBound), role.end > index,
        event.phrase(at: index, inSentence: event.text.sentence(ofToken: index))?.entity == nil
      {
        return Post(role: role.role, organization: role.organization, end: role.end)
      }
      guard
        event.isAdverbial(index)
          || event.has(index, [.article, .adjectiveBefore, .possessive, .quantifier])
          || Self.terms.contains(event.hash(index))
          || event.tokens[index].kind == .number || event.tokens[index].kind == .mixed
          || event.has(index, .preposition) || anywhere
      else { return nil }
      index += 1
    }
    return nil
  }

  /// The post behind words like `comme`, `à la tête de`, `pour diriger` that begin at a token.
  private func postBehindWords(at index: Int, _ bounds: Range<Int>) -> Post? {
    guard
      let match = Self.postWords.longestMatch(
        in: event.tokens, at: index, before: bounds.upperBound)
    else { return nil }
    var next = index + match.length
    // `comme 45e président`
    if event.tokens[min(next, bounds.upperBound - 1)].kind == .number
      || event.tokens[min(next, bounds.upperBound - 1)].kind == .mixed
    {
      next += 1
    }
    let leads = (index..<next).contains { Self.leadWords.contains(event.hash($0)) }
    let isTask = Self.taskWords.contains(event.hash(index + 1)) && match.length == 2
    if let role = heldRole(at: next, before: bounds.upperBound) {
      return Post(
        role: role.role, organization: role.organization, end: role.end, isLead: leads)
    }
    if let found = event.organization(at: next, before: bounds.upperBound) {
      return Post(
        role: nil, organization: found.phrase, end: found.end, isLead: leads, isTask: isTask)
    }
    if let found = described(at: next, before: bounds.upperBound) {
      return Post(
        role: nil, organization: found.phrase, end: found.end, isLead: leads, isTask: isTask)
    }
    if let unknown = event.unknownName(
      at: event.behindArticles(from: next), before: bounds.upperBound)
    {
      return Post(
        role: nil, organization: .words(unknown), end: unknown.upperBound, isLead: leads)
    }
    // `pour diriger l'équipe de raisonnement`: a part of who appoints.
    if leads, event.has(next, .determiner) {
      return Post(role: nil, organization: nil, end: index, isLead: true, isTask: isTask)
    }
    return nil
  }

  private static let leadWords = EventWord.set(
    """
    tête présidence direction diriger présider piloter superviser commandes conduire fauteuil banc \
    rédaction vice-présidence coprésidence secrétariat perchoir gérance chefferie commandement pilotage \
    \(tasks) barre gouvernail manettes fourneaux
    """)
  private static let taskWords = EventWord.set(tasks)
  /// What somebody is chosen to do.
  private static let tasks = """
    diriger présider piloter superviser conduire présenter animer entraîner commander gérer \
    administrer coordonner gouverner redresser relancer codiriger coprésider chapeauter coacher encadrer
    """
  static let ordinals = EventWord.set(
    """
    premier première deuxième second seconde troisième quatrième cinquième sixième septième huitième \
    neuvième dixième onzième douzième treizième quatorzième quinzième vingtième
    """)
  private static let terms = EventWord.set("ans mandat saisons")
  /// `porter X à sa présidence`: of the body that does it.
  private static let ownLeads = WordTable(
    lines: """
      à sa présidence
      à sa direction
      à sa tête
      """)
  static let postWords = WordTable(
    lines: """
      comme
      comme nouveau
      en tant que
      en tant qu'
      en qualité de
      en qualité d'
      au poste de
      au poste d'
      aux fonctions de
      aux postes de
      à la tête de
      à la tête du
      à la tête d'
      à la tête des
      à la présidence de
      à la présidence du
      à la présidence d'
      à la direction de
      à la direction du
      à la direction d'
      au titre de
      au rang de
      pour le poste de
      sur le banc de
      sur le banc du
      sur le banc d'
      à la rédaction en chef de
      à la rédaction en chef du
      à la rédaction en chef d'
      à la direction générale de
      à la direction générale du
      à la direction générale d'
      aux commandes de
      aux commandes du
      aux commandes d'
      aux fourneaux de
      aux fourneaux du
      à la barre de
      à la barre du
      aux manettes de
      aux manettes du
      dans le fauteuil de
      dans le fauteuil d'
      dans son fauteuil de
      dans son fauteuil d'
      dans les fonctions de
      dans ses fonctions de
      dans ses fonctions d'
      dans son rôle de
      dans son mandat de
      dans son mandat d'
      dans le rôle de
      dans le rôle d'
      au mandat de
      au rôle de
      au grade de
      au siège de
      à titre de
      à titre d'
      aux rênes de
      aux rênes du
      aux rênes d'
      au gouvernail de
      au gouvernail du
      à la barre d'
      à la barre des
      aux manettes d'
      aux manettes des
      aux commandes des
      aux fourneaux d'
      aux fourneaux des
      à la vice-présidence de
      à la vice-présidence du
      à la vice-présidence d'
      à la vice-présidence des
      à la présidence des
      à la direction des
      à la coprésidence de
      à la coprésidence du
      à la coprésidence d'
      au secrétariat général de
      au secrétariat général du
      au secrétariat général d'
      au secrétariat général des
      au perchoir de
      au perchoir du
      au perchoir d'
      à la gérance de
      à la gérance du
      à la gérance d'
      à la chefferie de
      à la chefferie du
      au fauteuil de
      au fauteuil d'
      au commandement de
      au commandement du
      au commandement d'
      au pilotage de
      au pilotage du
      """
        + ["pour", "à"].flatMap { link in
          tasks.split(separator: " ").map { "\n\(link) \($0)" }
        }.joined())
}
