import Text

extension GlossaryMatcher {
  private struct Unit {
    var isFeminine: Bool
    var singular: String
    var plural: String
    /// With an adjective or a vague number: `plusieurs années`, but `six ans`.
    var vague: String
  }

  private static let units: [String: Unit] = {
    let year = Unit(isFeminine: false, singular: "an", plural: "ans", vague: "années")
    let month = Unit(isFeminine: false, singular: "mois", plural: "mois", vague: "mois")
    let week = Unit(isFeminine: true, singular: "semaine", plural: "semaines", vague: "semaines")
    let day = Unit(isFeminine: false, singular: "jour", plural: "jours", vague: "jours")
    let decade = Unit(
      isFeminine: true, singular: "décennie", plural: "décennies", vague: "décennies")
    return [
      "year": year, "years": year, "month": month, "months": month, "week": week, "weeks": week,
      "day": day, "days": day, "decade": decade, "decades": decade,
    ]
  }()

  /// Adjectives of a time one looks back on: masculine and feminine plural.
  private static let adjectives: [String: (masculine: String, feminine: String)] = [
    "incredible": ("incroyables", "incroyables"),
    "amazing": ("extraordinaires", "extraordinaires"),
    "wonderful": ("merveilleux", "merveilleuses"),
    "unforgettable": ("inoubliables", "inoubliables"),
    "remarkable": ("remarquables", "remarquables"),
    "memorable": ("mémorables", "mémorables"),
    "exciting": ("passionnants", "passionnantes"),
    "intense": ("intenses", "intenses"),
    "rewarding": ("enrichissants", "enrichissantes"),
    "fantastic": ("fantastiques", "fantastiques"),
    "great": ("formidables", "formidables"),
    "fulfilling": ("gratifiants", "gratifiantes"),
    "extraordinary": ("extraordinaires", "extraordinaires"),
    "challenging": ("exigeants", "exigeantes"),
  ]

  private func folded(_ index: Int) -> String { index < words.count ? words[index].folded : "" }

  /// `six years`, `almost a decade`, `nine incredible years`, `the past two years`.
  func durations(at start: Int) -> [Candidate] {
    var index = start
    var approximation = ""
    switch folded(index) {
    case "almost", "nearly": approximation = "près de"
    case "over": approximation = "plus de"
    case "about", "around", "roughly": approximation = "environ"
    case "more" where folded(index + 1) == "than":
      approximation = "plus de"
      index += 1
    default: break
    }
    if !approximation.isEmpty { index += 1 }
    let isPast = folded(index) == "the" && ["past", "last"].contains(folded(index + 1))
    if isPast {
      guard approximation.isEmpty else { return [] }
      index += 2
    }
    guard let (end, text) = isPast ? pastDuration(at: index) : plainDuration(at: index) else {
      return []
    }
    var composer = FrenchComposer()
    composer.append(approximation)
    composer.append(text)
    let slot = RenderedSlot(
      kind: "duration", english: english(from: start, to: end),
      french: isPast ? String(composer.text.dropFirst("les ".count)) : composer.text)
    return [(end, GlossaryPhrase(composer.text, slots: [slot]))]
  }

  private func quantity(
    at index: Int, isFeminine: Bool
  ) -> (end: Int, text: String, value: Int)? {
    guard index < words.count else { return nil }
    let word = words[index]
    if word.kind == .number, let text = EnglishNumbers.french(digits: word.folded) {
      return (index + 1, text, Int(word.folded) ?? 2)
    }
    guard let value = EnglishNumbers.value(of: word.folded),
      var text = EnglishNumbers.french(value)
    else { return nil }
    if isFeminine, value % 10 == 1, value != 11, text.hasSuffix("un") { text += "e" }
    return (index + 1, text, value)
  }

  private func plainDuration(at start: Int) -> (end: Int, text: String)? {
    // several years, many years, a few months, years
    let vague: (skip: Int, text: String)? =
      switch (folded(start), folded(start + 1)) {
      case ("several", _): (1, "plusieurs")
      case ("many", _): (1, "de nombreux")
      case ("a", "few"): (2, "quelques")
      default: nil
      }
    if let vague {
      guard let unit = Self.units[folded(start + vague.skip)] else { return nil }
      let isFeminine = unit.isFeminine || unit.vague == "années"
      let word = isFeminine && vague.text == "de nombreux" ? "de nombreuses" : vague.text
      return (start + vague.skip + 1, "\(word) \(unit.vague)")
    }
    if ["years", "decades"].contains(folded(start)), let unit = Self.units[folded(start)] {
      return (start + 1, "des \(unit.vague)")
    }
    // a year, a year and a half
    if folded(start) == "a" || folded(start) == "an", let unit = Self.units[folded(start + 1)] {
      let text = (unit.isFeminine ? "une " : "un ") + unit.singular
      return withHalf((start + 2, text))
    }
    let isFeminine = unitIsFeminine(after: start + 1)
    guard let amount = quantity(at: start, isFeminine: isFeminine) else { return nil }
    let value = amount.value
    var (end, text) = (amount.end, amount.text)
    var hasHalf = false
    if folded(end) == "and", folded(end + 1) == "a", folded(end + 2) == "half" {
      hasHalf = true  // six and a half years
      end += 3
    }
    let adjective = Self.adjectives[folded(end)]
    if adjective != nil { end += 1 }
    guard let unit = Self.units[folded(end)], adjective == nil || !hasHalf else { return nil }
    text += " "
    if let adjective, value > 1 {
      let isFeminine = unit.isFeminine || unit.vague == "années"
      text += unit.vague + " " + (isFeminine ? adjective.feminine : adjective.masculine)
    } else {
      guard adjective == nil else { return nil }
      text += value > 1 ? unit.plural : unit.singular
    }
    if hasHalf { text += unit.isFeminine ? " et demie" : " et demi" }
    return (end + 1, text)
  }

  private func withHalf(_ plain: (end: Int, text: String)) -> (end: Int, text: String) {
    guard folded(plain.end) == "and", folded(plain.end + 1) == "a", folded(plain.end + 2) == "half"
    else { return plain }
    let isFeminine = plain.text.hasPrefix("une ")
    return (plain.end + 3, plain.text + (isFeminine ? " et demie" : " et demi"))
  }

  /// `les six dernières années`, after `the past` or `the last`.
  private func pastDuration(at start: Int) -> (end: Int, text: String)? {
    if folded(start) == "few", let unit = Self.units[folded(start + 1)] {
      let isFeminine = unit.isFeminine || unit.vague == "années"
      return (start + 2, "les quelques \(isFeminine ? "dernières" : "derniers") \(unit.vague)")
    }
    guard
      let (end, text, value) = quantity(at: start, isFeminine: unitIsFeminine(after: start + 1)),
      value > 1, let unit = Self.units[folded(end)]
    else { return nil }
    let isFeminine = unit.isFeminine || unit.vague == "années"
    return (end + 1, "les \(text) \(isFeminine ? "dernières" : "derniers") \(unit.vague)")
  }

  private func unitIsFeminine(after index: Int) -> Bool {
    for place in index..<index + 2 {
      if let unit = Self.units[folded(place)] { return unit.isFeminine }
    }
    return false
  }

  /// `500`, `20,000` or a number word from two to ninety-nine.
  func numbers(at start: Int) -> [Candidate] {
    guard let (end, text, value) = quantity(at: start, isFeminine: false), value > 1 else {
      return []
    }
    let slot = RenderedSlot(kind: "number", english: english(from: start, to: end), french: text)
    return [(end, GlossaryPhrase(text, slots: [slot]))]
  }
}
