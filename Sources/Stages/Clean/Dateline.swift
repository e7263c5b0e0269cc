import Text

/// Reads lines and openings of lines that say when the article appeared.
///
/// Only fixed shapes are read here: `Publié le 14 mai 2024 à 10h`, `06/08/2024`,
/// `Paris, le 3 mars 2017 –`. Dates inside of sentences are another matter.
enum Dateline {
  struct Found {
    var date: CalendarDate
    /// Whether the line says what the date is of: `Publié le`, `Mise à jour :`.
    var isLabeled: Bool
    /// Whether it is the date of a change, which is later than the publication.
    var isUpdate: Bool
  }

  /// A line that is a date and its label, and nothing else.
  static func read(_ lines: PageLines, _ index: Int) -> Found? {
    let text = lines.text
    let place = lines.tokens(index)
    guard lines[index].range.count <= 120, place.count >= 1 else { return nil }
    var found: Found?
    var isLabeled = false
    var isUpdate = false
    var token = place.lowerBound
    while token < place.upperBound {
      if let (date, end) = date(in: text, at: token, before: place.upperBound) {
        // `Publié le …, mis à jour le …`: the first date is the one.
        if found == nil { found = Found(date: date, isLabeled: false, isUpdate: isUpdate) }
        token = end
        continue
      }
      let hash = text.tokens[token].hash
      guard text.tokens[token].kind == .mark || fillers.contains(hash) || isTime(text, token) else {
        return nil
      }
      if labels.contains(hash) || updates.contains(hash) { isLabeled = true }
      if updates.contains(hash) { isUpdate = true }
      token += 1
    }
    found?.isLabeled = isLabeled
    return found
  }

  /// The brackets of the agency in the first dateline: `PARIS, 3 mars (AFP) -`.
  static func agency(in text: AnalyzedText) -> TextRange? {
    let tokens = text.tokens
    for sentence in text.sentences.prefix(4)
    where tokens[sentence.tokens.lowerBound].flags.contains(.startsParagraph) {
      let near = sentence.tokens.prefix(14)
      guard let open = near.first(where: { tokens[$0].isMark(UInt8(ascii: "(")) }),
        let close = (open + 1..<min(open + 6, tokens.count)).first(where: {
          tokens[$0].isMark(UInt8(ascii: ")"))
        }), close + 1 < tokens.count, dashes.contains(tokens[close + 1].hash)
      else { continue }
      return text.range(of: open..<close + 1)
    }
    return nil
  }

  /// The date at the start of a line or paragraph: `Paris, le 3 mars 2017 (AFP) –`, `3 mars 2017. Le
  /// ministre`, `3 mars 2017 | Par Léa R.`
  static func opening(_ lines: PageLines, _ index: Int) -> CalendarDate? {
    let text = lines.text
    let place = lines.tokens(index)
    var token = place.lowerBound
    while token < min(place.lowerBound + 4, place.upperBound), text.tokens[token].isWord,
      text.tokens[token].isCapitalized
    {
      token += 1
    }
    while token < place.upperBound,
      text.tokens[token].isMark(UInt8(ascii: ",")) || text.tokens[token].hash == the
    {
      token += 1
    }
    guard let (date, end) = date(in: text, at: token, before: place.upperBound) else { return nil }
    // `Le 3 mars 2017.` may be the day of what is told, the bare date is that of the page.
    let isBare = token == place.lowerBound || text.tokens[token - 1].hash != the
    if isBare, end < place.upperBound, text.tokens[end].isMark(UInt8(ascii: ".")) { return date }
    // A dash must follow, with nothing but marks and an agency before it.
    for next in text.tokens[end..<place.upperBound].prefix(5) {
      if separators.contains(next.hash) { return date }
      guard next.kind == .mark || next.isCapitalized else { return nil }
    }
    return nil
  }

  /// The date at the end of a short line above the article: `Par Léa R., le 3 mars 2017`,
  /// `Communiqué — Blois, le 3 mars 2017`, `La lettre n° 88 — lundi 3 mars 2017`.
  ///
  /// A first line is a headline, which may end with the date of what it tells, so it has
  /// to be the head of a letter or a byline, or to name the day of the week: `L'essentiel
  /// du lundi 3 mars 2025`, or to set the date apart: `En bref – 3 mars 2025`.
  static func ending(_ lines: PageLines, _ index: Int) -> CalendarDate? {
    let text = lines.text
    let place = lines.tokens(index)
    guard lines[index].range.count <= 100, let first = place.first else { return nil }
    let isHead =
      index > 0
      || place.contains {
        numbers.contains(text.tokens[$0].hash) || weekdays.contains(text.tokens[$0].hash)
      }
      || letterheads.contains(text.tokens[first].hash)
    for start in place.suffix(5) {
      if let (date, end) = date(in: text, at: start, before: place.upperBound),
        text.tokens[end..<place.upperBound].allSatisfy({ $0.isMark(UInt8(ascii: ")")) }),
        isHead || start > first && isSetApart(text.tokens[start - 1])
      {
        return date
      }
    }
    return nil
  }

  /// The date that a short line above the article names before it goes on: `Publié le 3 mars 2017
  /// par Léa R.`, `Newsletter du 3 mars 2017 — Temps de lecture : 3 min`.
  static func named(_ lines: PageLines, _ index: Int) -> Found? {
    let text = lines.text
    let place = lines.tokens(index)
    guard lines[index].range.count <= 120, let first = place.first else { return nil }
    let isUpdate = updates.contains(text.tokens[first].hash)
    let isLabeled = isUpdate || labels.contains(text.tokens[first].hash)
    guard isLabeled || letterheads.contains(text.tokens[first].hash) else { return nil }
    for start in place.dropFirst().prefix(isLabeled ? 4 : 8) {
      if let (date, _) = date(in: text, at: start, before: place.upperBound) {
        return Found(date: date, isLabeled: isLabeled, isUpdate: isUpdate)
      }
    }
    return nil
  }

  private static func isSetApart(_ before: Token) -> Bool {
    separators.contains(before.hash) || before.isMark(UInt8(ascii: "("))
  }

  /// A full date that begins at a token, and the token behind it.
  private static func date(
    in text: AnalyzedText, at start: Int, before limit: Int
  ) -> (CalendarDate, end: Int)? {
    let tokens = text.tokens
    // A day is a number, or the mixed `1er`.
    guard start < limit, tokens[start].kind == .number || tokens[start].kind == .mixed else {
      return nil
    }
    if tokens[start].kind == .number {
      let parts = text.string(start).split { $0 == "." || $0 == "-" }.map(String.init)
      if parts.count == 3, let date = date(parts) { return (date, start + 1) }
      let slash = UInt8(ascii: "/")
      if start + 4 < limit, tokens[start + 1].isMark(slash), tokens[start + 3].isMark(slash),
        let date = date([start, start + 2, start + 4].map(text.string))
      {
        return (date, start + 5)
      }
    }
    guard start + 2 < limit, let month = months[tokens[start + 1].hash] else { return nil }
    // `févr. 2024`: the stop of an abbreviated month.
    let year = tokens[start + 2].isMark(UInt8(ascii: ".")) ? start + 3 : start + 2
    guard year < limit, tokens[year].kind == .number,
      let day = day(text.string(start)), let year4 = fourDigits(text.string(year)),
      let date = CalendarDate(year: year4, month: month, day: day)
    else { return nil }
    return (date, year + 1)
  }

  /// Day, month, year, or year, month, day.
  private static func date(_ parts: [String]) -> CalendarDate? {
    if let year = fourDigits(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) {
      return CalendarDate(year: year, month: month, day: day)
    }
    guard let day = Int(parts[0]), let month = Int(parts[1]), let year = fourDigits(parts[2]) else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func day(_ text: String) -> Int? { text == "1er" ? 1 : Int(text) }

  private static func fourDigits(_ text: String) -> Int? {
    text.utf8.count == 4 ? Int(text).flatMap { 1900...2100 ~= $0 ? $0 : nil } : nil
  }

  private static func isTime(_ text: AnalyzedText, _ token: Int) -> Bool {
    let bytes = text.bytes[text.tokens[token].range.bounds]
    return text.tokens[token].kind != .word && bytes.count <= 5
      && bytes.allSatisfy { 48...57 ~= $0 || "hmin:".utf8.contains($0 | 0x20) }
  }

  private static let months: [UInt64: Int] = {
    let names = [
      "janvier janv jan", "février févr fév fevrier", "mars", "avril avr", "mai", "juin",
      "juillet juil", "août aout", "septembre sept", "octobre oct", "novembre nov",
      "décembre déc decembre",
    ]
    var months: [UInt64: Int] = [:]
    for (index, forms) in names.enumerated() {
      for form in forms.split(separator: " ") { months[WordHash.of(String(form))] = index + 1 }
    }
    return months
  }()

  private static let the = WordHash.of("le")
  private static let numbers = hashes("° no numéro")
  private static let weekdays = hashes("lundi mardi mercredi jeudi vendredi samedi dimanche")
  private static let letterheads = hashes(
    "par infolettre newsletter lettre communiqué bulletin nominations carnet brèves")
  private static let dashes = hashes("– — -")
  /// What stands between a date and the rest of a line.
  private static let separators = hashes("– — - | · •")
  private static let labels = hashes("publié publiée publication posté parution ligne")
  private static let updates = hashes("mise mis jour modifié modification actualisé actualisée")
  private static let fillers = hashes(
    """
    le la à de date en dernière h min heure heures utc gmt cet cest paris lundi mardi mercredi \
    jeudi vendredi samedi dimanche publié publiée publication posté parution ligne mise mis jour \
    modifié modification actualisé actualisée
    """)

  private static func hashes(_ words: String) -> WordHashSet {
    WordHashSet(words: words)
  }
}
