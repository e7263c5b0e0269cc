import French
import Text

/// What the text around tells of sport.
extension References {
  /// Whether a sentence tells of sport: the document does, or somebody or a word around it is of
  /// sport. Kept, because rules ask for it at every cue.
  func isOfSport(_ sentence: Int) -> Bool {
    if isAboutSport { return true }
    if let known = sportSentences[sentence] { return known }
    let around = max(0, sentence - 1)...min(sentence + 1, event.text.sentences.count - 1)
    // The words first: they are there already, the phrases have to be found.
    let sentences = event.text.sentences[around]
    let isOfSport =
      sentences.contains { $0.tokens.contains { Self.wordsOfSport.contains(event.hash($0)) } }
      || around.contains { event.phrases[$0].contains(where: \.isSport) }
    sportSentences[sentence] = isOfSport
    return isOfSport
  }

  private static let wordsOfSport = EventWord.set(
    """
    ligue bundesliga mercato vestiaire crampons championnat playoffs tournoi peloton worldtour \
    rugby football basket handball tennis cyclisme volley hockey athlétisme judo natation \
    escrime gymnastique biathlon fc médaillé médaillée match matchs matches hc sc rc ac bc hbc \
    bsc vfb olympique écurie dopage nba liga serie relégation arbitrage buteur footballeurs \
    coureurs olympiques mondiaux maillot club clubs fédération
    """)
}
