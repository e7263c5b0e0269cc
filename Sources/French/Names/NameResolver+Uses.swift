import Text

/// Names that a text uses for something else than what the list says they are.
extension NameResolver {
  /// What all places make of a listed name, if that is not what it is: `partager sur Facebook`
  /// speaks of the service, not of the firm.
  func use(of index: Int) -> (type: EntityType, confidence: Int)? {
    switch clusters[index].type {
    case .organization where isPlatform(index): (.product, 900)
    case .organization where isOnlySeat(index): (.location, 900)
    case .location where isOnlyOpponent(index): (.organization, 700)
    default: nil
    }
  }

  /// Whether a town only ever plays: `contre Lyon (2-1)`.
  func isOnlyOpponent(_ index: Int) -> Bool {
    let cluster = clusters[index]
    return candidates(of: cluster).allSatisfy { candidates[$0].isOpponent }
      && context.has(cluster.first.lowerBound, .city)
      && Countries.country(in: tokens, at: cluster.first.lowerBound, before: tokens.count) == nil
  }

  /// Whether a seat of power is only ever where somebody goes: `de Bercy à l’Élysée`.
  private func isOnlySeat(_ index: Int) -> Bool {
    let cluster = clusters[index]
    return NameResolver.seats.contains(tokens[cluster.first.lowerBound])
      && candidates(of: cluster).allSatisfy { candidate in
        let name = candidates[candidate].tokens.lowerBound
        let before = (max(0, name - 3)..<name).map { tokens[$0] }
        return before.contains { NameResolver.ways.contains($0) }
      }
  }

  private static let seats = WordTable(words: "élysée elysée matignon kremlin pentagone")
  private static let ways = WordTable(
    words: "à vers devant jusqu' jusqu'à dans")

  /// Whether a network is only ever what something stands on.
  private func isPlatform(_ index: Int) -> Bool {
    let cluster = clusters[index]
    return cluster.wordCount == 1
      && NameResolver.platforms.contains(tokens[cluster.first.lowerBound])
      && candidates(of: cluster).allSatisfy {
        let before = candidates[$0].tokens.lowerBound - 1
        return before >= 0 && NameResolver.platformWords.contains(tokens[before])
      }
  }

  private static let platformWords = WordTable(
    words: "sur via page pages compte comptes profil publication post posts groupe groupes")
  private static let platforms = WordTable(
    words:
      "facebook linkedin reddit twitch telegram discord tumblr pinterest weibo netflix spotify deezer dailymotion medium substack amazon google ebay airbnb signal"
  )
}
