import Articles
import French
import Text

/// Posts and teams that one may join without leaving another.
extension DepartureFinder {
  /// Whether somebody may take up a post and keep the one he has: a seat on a board, the head of
  /// a union or a federation, anything that he is elected to.
  static func isSecondPost(_ arrival: AppointmentCandidate, _ event: EventText) -> Bool {
    let words = arrival.cue.lowerBound..<max(arrival.cue.upperBound, arrival.evidence.upperBound)
    if arrival.cue.contains(where: { elected.contains(event.hash($0)) }) { return true }
    if words.contains(where: {
      seats.longestMatch(in: event.tokens, at: $0, before: words.upperBound) != nil
    }) {
      return true
    }
    if isBesideOnesPost(words, event) { return true }
    guard let role = arrival.roleRange, honors.contains(event.hash(role.lowerBound)) else {
      return false
    }
    return words.contains { bodies.contains(event.hash($0)) }
  }

  private static let elected = EventWord.set("élu élue élus élues réélu réélue élit élection")
  private static let seats = WordTable(
    lines: """
      conseil d'administration
      conseil de surveillance
      conseil scientifique
      conseil consultatif
      conseil stratégique
      conseil d'orientation
      conseil
      comité d'éthique
      comité scientifique
      comité consultatif
      comité stratégique
      comité d'orientation
      comité de pilotage
      comité d'organisation
      comité olympique
      board
      jury
      commission
      membre
      administrateur
      administratrice
      censeur
      ambassadeur
      ambassadrice
      parrain
      marraine
      trésorier
      trésorière
      docteur honoris causa
      président d'honneur
      présidente d'honneur
      président honoraire
      présidente honoraire
      """)
  private static let honors = EventWord.set(
    """
    président présidente vice-président vice-présidente coprésident coprésidente co-président \
    co-présidente secrétaire porte-parole
    """)
  private static let bodies = EventWord.set(
    """
    fédération syndicat association union confédération ligue chambre académie ordre fondation cercle \
    club rotary medef cpme afep u2p fnsea uimm cgt cfdt cftc fo unsa institut alliance collectif \
    amicale forum réseau société comité interprofession groupement
    """)

  /// `l'équipe de France`, `les Bleus`, `la liste du Parti X`: joined for a time, and nothing is
  /// left for it.
  static func isBesideOnesPost(_ goal: Range<Int>, _ event: EventText) -> Bool {
    goal.contains { token in
      if passing.contains(event.hash(token)) { return true }
      let next = token + 1
      guard nationals.contains(event.hash(token)), next < event.tokens.count else { return false }
      if event.has(next, .of) {
        let land = min(event.behindArticles(from: next + 1), event.tokens.count - 1)
        return Countries.country(in: event.tokens, at: land, before: event.tokens.count) != nil
      }
      return national.contains(event.hash(next))
        || Countries.country(ofAdjective: event.tokens[next]) != nil
    }
  }

  private static let passing = EventWord.set(
    """
    liste listes campagne manifestation cortège grève bleus bleues bleuets tricolores azzurri nati \
    mannschaft seleção roja springboks wallabies pumas albiceleste oranje fennecs
    """)
  private static let nationals = EventWord.set("équipe sélection xv xiii onze")
  private static let national = EventWord.set("nationale olympique")
}
