extension GlossaryMatcher {
  private static let months: [String: String] = [
    "january": "janvier", "february": "février", "march": "mars", "april": "avril", "may": "mai",
    "june": "juin", "july": "juillet", "august": "août", "september": "septembre",
    "october": "octobre", "november": "novembre", "december": "décembre",
  ]
  private static let weekdays: [String: String] = [
    "monday": "lundi", "tuesday": "mardi", "wednesday": "mercredi", "thursday": "jeudi",
    "friday": "vendredi", "saturday": "samedi", "sunday": "dimanche",
  ]
  private static let nouns: [(english: [String], french: String)] = [
    (["today"], "aujourd’hui"), (["tomorrow"], "demain"), (["yesterday"], "hier"),
    (["next", "week"], "la semaine prochaine"), (["next", "month"], "le mois prochain"),
    (["next", "year"], "l’année prochaine"), (["last", "week"], "la semaine dernière"),
    (["last", "month"], "le mois dernier"), (["last", "year"], "l’année dernière"),
    (["this", "week"], "cette semaine"), (["this", "month"], "ce mois-ci"),
    (["this", "year"], "cette année"), (["this", "morning"], "ce matin"),
    (["this", "summer"], "cet été"), (["this", "fall"], "cet automne"),
    (["the", "end", "of", "the", "week"], "la fin de la semaine"),
    (["the", "end", "of", "the", "month"], "la fin du mois"),
    (["the", "end", "of", "the", "year"], "la fin de l’année"),
    (["the", "end", "of", "this", "week"], "la fin de cette semaine"),
    (["the", "end", "of", "this", "month"], "la fin de ce mois"),
    (["the", "end", "of", "this", "year"], "la fin de cette année"),
  ]

  /// What a date is to its preposition.
  private enum Shape {
    /// `le 17 mai`, `lundi`: also an adverb.
    case day
    /// `juin 2024`, `2024`: `en juin 2024`.
    case period
    /// `aujourd’hui`, `la semaine prochaine`: stands without a preposition.
    case adverb
    /// `la fin du mois`: stands after `à`.
    case point
  }

  private func folded(_ index: Int) -> String { index < words.count ? words[index].folded : "" }

  /// Dates as nouns: `le 17 mai 2024`, `lundi`, `juin`.
  func dates(at start: Int) -> [Candidate] { allDates(at: start).map { ($0.end, $0.phrase) } }

  /// Dates with their preposition, as adverbs: `on May 17` → `le 17 mai`, `in June`
  /// → `en juin`.
  func dateAdverbs(at start: Int) -> [Candidate] {
    let preposition = folded(start)
    let hasPreposition = ["on", "in", "at"].contains(preposition)
    return allDates(at: start + (hasPreposition ? 1 : 0)).compactMap { date in
      var phrase = date.phrase
      let text = phrase.parts[0].text
      switch date.shape {
      case .day:
        guard preposition == "on" || !hasPreposition else { return nil }
      case .period:
        guard preposition == "in" else { return nil }
        phrase.parts[0] = .init("en " + text)
      case .adverb:
        guard !hasPreposition else { return nil }
      case .point:
        guard preposition == "at" else { return nil }
        phrase.parts[0] = .init("à " + text)
      }
      return (date.end, phrase)
    }
  }

  private func allDates(at start: Int) -> [(end: Int, phrase: GlossaryPhrase, shape: Shape)] {
    guard start < words.count else { return [] }
    var found: [(end: Int, text: String, shape: Shape)] = []
    for noun in Self.nouns
    where noun.english.indices.allSatisfy({ folded(start + $0) == noun.english[$0] }) {
      found.append(
        (
          start + noun.english.count, noun.french,
          noun.french.hasPrefix("la fin") ? .point : .adverb
        ))
    }
    if let weekday = Self.weekdays[folded(start)] {
      found.append((start + 1, weekday, .day))
      let next = start + (folded(start + 1) == "," ? 2 : 1)
      if let (end, day) = day(at: next) { found.append((end, "le \(weekday) \(day)", .day)) }
    }
    for (word, before, after) in [
      ("this", "ce ", ""), ("next", "", " prochain"), ("last", "", " dernier"),
    ] where folded(start) == word {
      guard let weekday = Self.weekdays[folded(start + 1)] else { continue }
      found.append((start + 2, before + weekday + after, .day))
    }
    if let (end, day) = day(at: start) { found.append((end, "le \(day)", .day)) }
    if let month = Self.months[folded(start)], words[start].isCapitalized {
      found.append((start + 1, month, .period))
      if let year = year(at: start + 1) { found.append((start + 2, "\(month) \(year)", .period)) }
    }
    if let year = year(at: start) { found.append((start + 1, year, .period)) }
    return found.map { date in
      let slot = RenderedSlot(
        kind: "date", english: english(from: start, to: date.end),
        french: date.text.hasPrefix("le ") ? String(date.text.dropFirst(3)) : date.text)
      return (date.end, GlossaryPhrase(date.text, slots: [slot]), date.shape)
    }
  }

  /// `May 17`, `May 17th, 2024`, `17 May 2024` → `17 mai 2024`.
  private func day(at start: Int) -> (end: Int, text: String)? {
    var end = start
    let month: String
    let number: Int
    if let name = Self.months[folded(start)], let day = dayNumber(at: start + 1) {
      (month, number) = (name, day)
    } else if let day = dayNumber(at: start), let name = Self.months[folded(start + 1)] {
      (month, number) = (name, day)
    } else {
      return nil
    }
    end += 2
    var text = (number == 1 ? "1er" : String(number)) + " " + month
    let next = end + (folded(end) == "," ? 1 : 0)
    if let year = year(at: next) {
      text += " " + year
      end = next + 1
    }
    return (end, text)
  }

  private func dayNumber(at index: Int) -> Int? {
    var word = folded(index)
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
      word.removeLast(2)
    }
    return Int(word).flatMap { 1...31 ~= $0 ? $0 : nil }
  }

  private func year(at index: Int) -> String? {
    let word = folded(index)
    guard word.utf8.count == 4, let year = Int(word), 1900...2100 ~= year else { return nil }
    return word
  }
}
