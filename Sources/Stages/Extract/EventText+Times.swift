import French
import Text

/// Where words for a time stand.
extension EventText {
  /// Whether a date begins at a token, or a month, a weekday or a year stands there.
  func isDate(at token: Int) -> Bool {
    guard tokens.indices.contains(token) else { return false }
    return isCalendarWord(token) || dateEnd(at: token) != nil
  }

  /// Whether it is a month, a weekday or a year.
  func isCalendarWord(_ token: Int) -> Bool {
    if Self.calendarWords.contains(hash(token)) { return true }
    let word = tokens[token]
    guard word.kind == .number, word.end - word.start == 4 else { return false }
    return Int(text.string(token)).map { 1900...2100 ~= $0 } ?? false
  }

  /// The token behind a time that begins at one: `en juin`, `le 1er juin`, `à l'été`, `dès lundi`,
  /// `lundi soir`, `fin 2025`, `à compter du 30 juin`, `il y a deux mois`.
  func timeEnd(from start: Int, before end: Int) -> Int? {
    if let next = dateEnd(at: start), next <= end { return next }
    if let match = Self.ends.longestMatch(in: tokens, at: start, before: end) {
      return start + match.length
    }
    var index =
      start + (Self.beginnings.longestMatch(in: tokens, at: start, before: end)?.length ?? 0)
    while index < end, index - start < 3, Self.timeLinks.contains(hash(index)) { index += 1 }
    let first = index
    while index < end {
      if let next = dateEnd(at: index), next <= end {
        index = next
      } else if isCalendarWord(index) || has(index, .time) || Self.seasons.contains(hash(index))
        || index > first && tokens[index].kind == .number
      {
        index += 1
      } else {
        break
      }
    }
    return index > first ? index : nil
  }

  /// The date that begins at a token; O(log *n*) in the dates of the text.
  func date(at token: Int) -> DateExpression? {
    let place = dates.partitioningIndex { $0.tokens.lowerBound >= token }
    guard dates.indices.contains(place), dates[place].tokens.lowerBound == token else { return nil }
    return dates[place]
  }

  private func dateEnd(at token: Int) -> Int? { date(at: token)?.tokens.upperBound }

  /// Whether a weekday stands at a token.
  func isWeekday(_ token: Int) -> Bool { Self.weekdays.contains(hash(token)) }

  private static let beginnings = WordTable(
    lines: """
      à compter de
      à compter du
      à partir de
      à partir du
      à dater de
      à dater du
      """)
  private static let ends = WordTable(
    lines: """
      à la fin du mois
      à la fin de l'année
      à la fin de la saison
      à la fin de l'exercice
      à la fin de l'été
      à la fin du mandat
      en fin d'année
      en fin de mois
      à l'issue de la saison
      au terme de la saison
      à la rentrée
      à mi-mandat
      en cours de mandat
      dans les prochains jours
      dans les prochaines semaines
      dans les prochains mois
      dans quelques jours
      dans quelques semaines
      dans quelques mois
      """)
  private static let timeLinks = EventWord.set("en le à l' dès fin début mi ce cet cette au")
  private static let seasons = EventWord.set("été automne hiver printemps rentrée soir matin")
  private static let weekdays = EventWord.set(
    "lundi mardi mercredi jeudi vendredi samedi dimanche")
  private static let calendarWords = WordHashSet(
    weekdays.hashes
      + EventWord.set(
        """
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        """
      ).hashes)
}
