import Articles
import French
import Text

extension EventTimes {
  /// The date that an event without a date of its own takes over from the sentences
  /// before it in the paragraph.
  ///
  /// `Au cours de cet épisode` means the date told last, and a date that opens a sentence
  /// holds for the sentences after it, until another date or a word like `ensuite` comes.
  func framedDate(_ context: Context) -> DatedBy? {
    var place = context.sentence
    let before =
      event.text.sentences[max(0, place - 3)].tokens
      .lowerBound..<event.text.sentences[place].tokens.lowerBound
    guard !mentions(in: before).isEmpty else { return nil }
    if breaksFrame(context.sentence, before: context.cue.lowerBound) { return nil }
    var isOpen = pointsBack(context.sentence)
    let paragraph = event.text.sentences[place].paragraph
    while place > 0, context.sentence - place < 3,
      event.text.sentences[place - 1].paragraph == paragraph
    {
      place -= 1
      let bounds = event.text.sentences[place].tokens
      let told = mentions(in: bounds).filter { tellsMonth($0) }
      if let opening = told.first, opening.tokens.lowerBound - bounds.lowerBound <= 1 {
        return told.count == 1 ? DatedBy(opening.date, basis: .text) : nil
      }
      if isOpen, let last = told.last { return DatedBy(last.date, basis: .text) }
      if !told.isEmpty || breaksFrame(place) { return nil }
      isOpen = isOpen || pointsBack(place)
    }
    return nil
  }

  /// The only date of the sentence before, for a sentence that goes on about somebody in
  /// it by a pronoun: `la révolte de novembre contre X. Il a été licencié`.
  func continuedDate(_ context: Context) -> DatedBy? {
    let place = context.sentence - 1
    guard place >= 0, !breaksFrame(context.sentence, before: context.cue.lowerBound),
      event.text.sentences[place].paragraph == event.text.sentences[context.sentence].paragraph
    else { return nil }
    let bounds = event.text.sentences[place].tokens
    let told = mentions(in: bounds)
    guard told.count == 1, let only = told.first, tellsMonth(only) else { return nil }
    return DatedBy(only.date, basis: .text)
  }

  /// The day to come of one of the next two sentences if that says when the departure just told
  /// takes effect: `Le départ sera effectif le 31 décembre`.
  func effectDate(behind sentence: Int) -> DatedBy? {
    for (place, _) in effects(behind: sentence) {
      if let date = mentions(in: event.text.sentences[place].tokens).first?.date, isComing(date) {
        return DatedBy(date, basis: .text)
      }
    }
    return nil
  }

  /// Whether one of the next two sentences says on which day to come the departure just told takes
  /// effect.
  func tellsEffect(behind sentence: Int) -> Bool {
    effects(behind: sentence).contains { place, word in
      tellsComing(behind: word..<word + 1, inSentence: place)
    }
  }

  /// Which of the next two sentences are about when the departure takes effect, each with the word
  /// that says so.
  private func effects(behind sentence: Int) -> [(sentence: Int, word: Int)] {
    let next = sentence + 1..<min(event.text.sentences.count, sentence + 3)
    return next.compactMap { place in
      let bounds = event.text.sentences[place].tokens
      guard let first = bounds.first, Self.determiners.contains(event.hash(first)),
        bounds.prefix(3).contains(where: { Self.changes.contains(event.hash($0)) }),
        let word = bounds.first(where: { Self.effectWords.contains(event.hash($0)) })
      else { return nil }
      return (place, word)
    }
  }

  /// A month or a day at which something happened: no year, birth, founding or beginning
  /// of a state.
  private func tellsMonth(_ mention: Mention) -> Bool {
    guard mention.date.month != nil, !isSince(mention.tokens) else { return false }
    let before = max(0, mention.tokens.lowerBound - 4)..<mention.tokens.lowerBound
    return !before.contains { Self.beginnings.contains(event.hash($0)) }
  }

  /// Whether a sentence takes its time from what was told before: `lors de cette crise`.
  private func pointsBack(_ sentence: Int) -> Bool {
    let bounds = event.text.sentences[sentence].tokens
    return bounds.contains { token in
      guard
        let match = Self.duringWords.longestMatch(
          in: event.tokens, at: token, before: bounds.upperBound)
      else { return false }
      let noun = token + match.length
      guard match.value == 1 || event.has(noun, .demonstrative) else { return false }
      return Self.episodes.contains(event.hash(match.value == 1 ? noun : noun + 1))
        && event.hash(noun + (match.value == 1 ? 1 : 2)) != EventWord.que
    }
  }

  /// Whether a sentence leaves the time of those before it: one that is only passed by
  /// what it opens with, the event's own by a date or such a word before its verb.
  private func breaksFrame(_ sentence: Int, before cue: Int? = nil) -> Bool {
    let bounds = event.text.sentences[sentence].tokens
    if cue != nil, hasDate(in: bounds) { return true }
    let last = min(bounds.upperBound, cue ?? bounds.lowerBound + 4)
    let shifts = Self.shifts
    return (bounds.lowerBound..<max(last, bounds.lowerBound)).contains {
      shifts.longestMatch(in: event.tokens, at: $0, before: bounds.upperBound) != nil
    }
  }

  private static let beginnings = EventWord.set(
    "né née nés fondé fondée fondés créé créée cofondé cofondée depuis lancé lancée sortie")
  private static let determiners = EventWord.set("le la l' les son sa ses leur leurs ce cette ces")
  private static let changes = EventWord.set(
    """
    départ départs démission démissions retrait changement passation transition relève décision \
    licenciement licenciements transfert mouvement mesure succession
    """)
  private static let effectWords = EventWord.set(
    "effectif effective effectifs effectives effet interviendra interviendront vigueur")
  /// With 0 a demonstrative must follow, with 1 the noun itself.
  private static let duringWords = WordTable(pairs: [
    ("au cours de", 0), ("lors de", 0), ("pendant", 0), ("durant", 0), ("à", 0), ("dans", 0),
    ("à la suite de", 0), ("à l'issue de", 0), ("au terme de", 0), ("le même", 1),
    ("la même", 1), ("au même", 1),
  ])
  private static let episodes = EventWord.set(
    """
    épisode période époque crise moment instant occasion date jour journée semaine mois été hiver \
    réunion assemblée conférence scrutin élection vote séance affaire année week-end soirée \
    tournoi match saison congrès sommet contexte
    """)
  private static let shifts = WordTable(
    lines: """
      ensuite
      puis
      plus tard
      depuis
      désormais
      aujourd'hui
      auparavant
      plus tôt
      après avoir
      avant de
      jusqu'en
      autrefois
      jadis
      par la suite
      quelques années
      années
      ans
      récemment
      """)
}
