import French
import Text

/// What sport says with the verbs of coming and signing without telling of a new club.
extension EventSlots {
  /// Whether the words behind a place tell that somebody is there for a match or a ranking only:
  /// `a rejoint Nantes au classement`, `rejoindra Lorient pour le derby`.
  func isOfMatch(behind place: Int, before end: Int) -> Bool {
    event.has(place, .possessive) && isOtherThanContract(at: place)
      || (place..<min(end, place + 8)).contains { Self.matchWords.contains(event.hash($0)) }
  }

  /// Whether what is signed is no contract: `signe un doublé`, `son troisième essai`.
  func isOtherThanContract(at start: Int) -> Bool {
    event.has(start, [.article, .possessive]) && !event.has(start, [.of, .preposition])
      && event.tokens[start + 1].isWord
      && !(start + 1...start + 2).contains { Self.contracts.contains(event.hash($0)) }
  }

  private static let matchWords = EventWord.set(
    """
    classement derby coéquipiers équipiers podium solitaire stage rassemblement points fondation \
    association
    """)
  private static let contracts = EventWord.set(
    """
    contrat contrats bail prêt engagement accord premier première nouveau pré-contrat licence deal \
    retour
    """)
}
