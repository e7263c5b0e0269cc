import Articles
import French
import Text

/// Organizations that stand apart from the words for the leaving: where somebody worked, whose
/// post it is, which town is governed.
extension EventSlots {
  /// `Après cinq ans chez Nacre, X s'en va`.
  func workplace(inSentence sentence: Int) -> OrganizationPhrase? {
    let tokens = event.text.sentences[sentence].tokens
    if let opening = openingPlace(tokens) { return opening }
    var index = tokens.lowerBound
    while index + 1 < tokens.upperBound {
      if Self.spans.contains(event.hash(index)) {
        let link = index + 1
        // `Après neuf ans à la tête de l'agence X`
        if let head = Self.headWords.longestMatch(
          in: event.tokens, at: link, before: tokens.upperBound)
        {
          let start = link + head.length
          return event.organization(at: start, before: tokens.upperBound)?.phrase
            ?? event.unknownName(
              at: event.behindArticles(from: start), before: tokens.upperBound
            ).map { .words($0) }
        }
        let place = Self.passed.contains(event.hash(link)) ? link + 1 : link
        if Self.workLinks.contains(event.hash(place)) {
          if let found = event.organization(at: place + 1, before: tokens.upperBound) {
            return found.phrase
          }
          let start = event.behindArticles(from: place + 1)
          return event.unknownName(at: start, before: tokens.upperBound, allowsOrdinary: true)
            .map { .words($0) }
        }
      }
      index += 1
    }
    return nil
  }

  /// `Chez Nacre, X s'en va`, `À la coopérative de Y, X passe la main`.
  func openingPlace(_ tokens: Range<Int>) -> OrganizationPhrase? {
    guard Self.workLinks.contains(event.hash(tokens.lowerBound)) else { return nil }
    let start = tokens.lowerBound + 1
    let found: (phrase: OrganizationPhrase, end: Int)
    if let known = event.organization(at: start, before: tokens.upperBound) {
      found = known
    } else if event.hash(tokens.lowerBound) == Self.chez,
      let unknown = event.unknownName(at: start, before: tokens.upperBound, allowsOrdinary: true)
    {
      found = (.words(unknown), unknown.upperBound)
    } else {
      return nil
    }
    if case .country = found.phrase { return nil }
    return event.hash(found.end) == EventWord.comma && found.phrase.isNamed ? found.phrase : nil
  }

  /// `s'éloigne de ses fonctions au quotidien chez Nacre`, `quitte son poste chez Nacre`: whose
  /// post it is.
  func employerOfPost(_ candidate: DepartureCandidate) -> OrganizationPhrase? {
    let tokens = event.text.sentences[candidate.sentence].tokens
    let start = candidate.cue.lowerBound
    let end = min(tokens.upperBound, start + 16)
    guard let link = (start..<end).first(where: { event.hash($0) == Self.chez }),
      isBehindOwnPost(link, from: start)
    else { return nil }
    if let known = event.organization(at: link + 1, before: tokens.upperBound) {
      return known.phrase
    }
    return event.unknownName(at: link + 1, before: tokens.upperBound, allowsOrdinary: true)
      .map { .words($0) }
  }

  /// Whether `son poste`, `ses fonctions` stand between a token and `chez`, with no mark behind.
  func isBehindOwnPost(_ link: Int, from start: Int) -> Bool {
    var index = link - 1
    while index > start, !event.isMark(index), event.hash(index) != EventWord.pour {
      if Self.heldPosts.contains(event.hash(index)), event.has(index - 1, .possessive) {
        return true
      }
      index -= 1
    }
    return false
  }

  /// Whether a clause ends a career, of which no organization is left: `raccroche les crampons`.
  func endsCareer(_ candidate: DepartureCandidate) -> Bool {
    candidate.manner == .retired
      && (candidate.cue.lowerBound..<candidate.evidence.upperBound).contains {
        Self.careers.contains(event.hash($0))
      }
  }

  /// Whether a post is one of a town: `maire`, `adjointe à la culture`, `conseillers municipaux`.
  func isMunicipal(_ role: Range<Int>) -> Bool {
    if Self.municipal.contains(event.hash(role.lowerBound)) { return true }
    let deputy = role.prefix(2).first { Self.deputies.contains(event.hash($0)) }
    if let deputy {
      return EventWord.toWords.contains(event.hash(deputy + 1))
        || event.text.sentences[event.text.sentence(ofToken: deputy)].tokens.contains {
          Self.townWords.contains(event.hash($0))
        }
    }
    return role.contains { Self.townWords.contains(event.hash($0)) }
  }

  static let chez = WordHash.of("chez")
  private static let spans = EventWord.set("ans années mois saisons")
  private static let passed = EventWord.set("passés passées passé de")
  private static let workLinks = EventWord.set("chez à au")
  private static let heldPosts = EventWord.set(
    "poste postes fonction fonctions rôle emploi travail mandat responsabilités charge")
  private static let careers = EventWord.set(
    """
    carrière carrières compétition crampons pointes gants raquette raquettes skis casque baskets \
    kimono vélo rames sabre fleuret épée chaussons patins cycliste
    """)
  private static let municipal = EventWord.set(
    "maire mairesse maires bourgmestre bourgmestres échevin échevine échevins syndic syndique")
  private static let deputies = EventWord.set("adjoint adjointe adjoints adjointes")
  private static let townWords = EventWord.set(
    "municipal municipale municipaux municipales maire mairesse mairie")
}
