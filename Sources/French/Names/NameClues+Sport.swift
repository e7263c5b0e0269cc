import Text

/// In sport a town stands for its club.
extension NameClues {
  /// `contre X`, `face à X`, `la réception de X` where a match is told.
  func isOpponent(behind link: Int) -> Bool {
    switch tokens[link].hash {
    case Link.against: hasMatch()
    case Link.to: link > sentence.lowerBound && tokens[link - 1].hash == Link.face && hasMatch()
    default:
      link - 1 > sentence.lowerBound && tokens[link - 1].hash == Sport.receiving
        && tokens[link - 2].hash == Link.theFeminine
    }
  }

  /// `signe à X`, `prêté à X`, `en provenance de X`.
  func isClub(behind link: Int) -> Bool {
    guard link > sentence.lowerBound else { return false }
    let isAway = tokens[link].hash == Link.to && Sport.playings.contains(tokens[link - 1])
    return (isAway || tokens[link - 1].hash == Sport.origin) && isSport()
  }

  /// `X bat Y`, `X s’est imposé (2-1)`: the side that a verb is of.
  func isSide(before verb: Int) -> Bool { Sport.winnings.contains(tokens[verb]) && hasMatch() }

  /// `affronte X`, `a dominé X 81-70`.
  func isSide(behind verb: Int) -> Bool { Sport.facings.contains(tokens[verb]) && hasMatch() }

  /// `X (Ligue 2)`, `Y (National)`: where a club plays.
  func isDivision(_ index: Int) -> Bool {
    guard Sport.divisions.contains(tokens[index]), index + 1 < sentence.upperBound else {
      return false
    }
    return context.isMark(index + 1, ")")
      || index + 2 < sentence.upperBound && context.isMark(index + 2, ")")
  }

  /// Whether the sentence, or the words near it, speak of sport.
  private func isSport() -> Bool {
    if sentence.contains(where: { context.has($0, .sport) }) { return true }
    let near =
      max(0, sentence.lowerBound - 200)..<min(tokens.count, sentence.upperBound + 200)
    return near.lazy.filter { context.has($0, .sport) }.prefix(3).count == 3
  }

  /// Whether the sentence has a score or words of a match.
  private func hasMatch() -> Bool {
    for index in sentence {
      let token = tokens[index]
      if token.kind == .number, index + 2 < sentence.upperBound,
        tokens[index + 2].kind == .number, NameClues.dashes.contains(tokens[index + 1]),
        token.end - token.start < 4
      {
        return true
      }
      if Sport.matches.contains(token) || context.has(index, .sport) { return true }
    }
    return false
  }

  private enum Sport {
    static let matches = WordTable(
      words: """
        victoire victoires défaite défaites nul but buts quart finale qualification éliminé \
        éliminée incliné inclinée imposé imposée battu battue rencontre
        """)
    static let facings = WordTable(
      words: """
        affronte affrontera affronter affronté reçoit recevra accueille accueillera défie défiera \
        domine dominé bat battu battre écrase écrasé élimine éliminé surclasse surclassé
        """)
    static let winnings = WordTable(
      words: """
        imposé impose incliné incline bat battu domine dominé écrase écrasé élimine éliminé \
        affronte affrontera surclasse surclassé reçoit recevra
        """)
    static let playings = WordTable(
      words: """
        signe signé signer signera prêté prêter prête transféré jouait joue joué jouer évolue \
        évoluait évolué évoluera évoluer file rebondir débarque débarqué retourne
        """)
    static let divisions = WordTable(
      words:
        "Ligue National Nationale Pro Top D1 D2 D3 N1 N2 N3 L1 L2 Championship Serie Liga Élite")
    static let receiving = WordHash.of("réception")
    static let origin = WordHash.of("provenance")
  }
}
