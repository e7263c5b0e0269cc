import French
import Text

/// Which country an office of state belongs to when its own words do not say.
extension References {
  /// The country of an office at a sentence: the one that opens the sentence (`Au Rwanda, …`),
  /// else the only one that an office in it belongs to, else that of the document.
  func country(ofOfficeIn sentence: Int) -> String? {
    if let opening = openingCountry(sentence) { return opening }
    var own = Set(
      event.phrases[sentence].compactMap { phrase -> String? in
        guard phrase.isOffice, case .country(let name) = phrase.organization else { return nil }
        return name
      })
    // `le Sénat brésilien`
    for token in event.text.sentences[sentence].tokens.dropLast()
    where EventSlots.powersThatDismiss.contains(event.hash(token)) {
      if let name = Countries.country(ofAdjective: event.tokens[token + 1]) { own.insert(name) }
    }
    return own.count == 1 ? own.first : country
  }

  private func openingCountry(_ sentence: Int) -> String? {
    let tokens = event.text.sentences[sentence].tokens
    guard Self.placeLinks.contains(event.hash(tokens.lowerBound)), tokens.count > 3,
      let found = Countries.country(
        in: event.tokens, at: tokens.lowerBound + 1, before: tokens.upperBound),
      event.hash(tokens.lowerBound + 1 + found.length) == EventWord.comma
    else { return nil }
    return found.name
  }

  /// The country that a document is about: the label of its first lines (`France : …`), else
  /// the one named most. A name counts more than an adjective, and an office or a seat of
  /// power most of all.
  static func country(of event: EventText) -> String? {
    for sentence in event.text.sentences.prefix(2) {
      let tokens = sentence.tokens
      guard
        let found = Countries.country(
          in: event.tokens, at: tokens.lowerBound, before: tokens.upperBound),
        tokens.lowerBound + found.length < tokens.upperBound,
        event.hash(tokens.lowerBound + found.length) == EventWord.colon
      else { continue }
      return found.name
    }
    var counts: [String: Int] = [:]
    for index in event.tokens.indices {
      if let seat = seats.longestMatch(in: event.tokens, at: index, before: event.tokens.count) {
        counts[seatCountries[Int(seat.value)], default: 0] += 3
      } else if event.tokens[index].isCapitalized,
        let found = Countries.country(in: event.tokens, at: index, before: event.tokens.count)
      {
        counts[found.name, default: 0] += isHeld(index) ? 3 : 2
      } else if let name = Countries.country(ofAdjective: event.tokens[index]) {
        counts[name, default: 0] += isOffice(index - 1) ? 3 : 1
      }
    }
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value > 2
    else { return nil }
    return best.key

    /// `le président des États-Unis`
    func isHeld(_ token: Int) -> Bool {
      event.has(token - 1, .of) && isOffice(token - 2)
        || event.has(token - 1, .article) && event.has(token - 2, .of) && isOffice(token - 3)
    }
    func isOffice(_ token: Int) -> Bool {
      guard event.tokens.indices.contains(token) else { return false }
      return event.personNoun(at: token, before: token + 1)?.kind == .office
    }
  }

  /// The first place behind a word for those who govern a town or live in it, else the only place
  /// of the document, as an entity.
  func governedTown() -> Int? {
    let places = event.names.occurrences.filter {
      event.names.entities[$0.entity].type == .location
    }
    let governed = places.first { occurrence in
      let link = occurrence.tokens.lowerBound - 1
      let of = event.has(link, .of) || !event.has(link, .article) ? link : link - 1
      guard event.has(of, .of) else { return false }
      return Self.townGovernors.contains(event.hash(of - 1))
        || Self.townAdjectives.contains(event.hash(of - 1))
    }
    if let governed { return governed.entity }
    return Set(places.map(\.entity)).count == 1 ? places.first?.entity : nil
  }

  private static let townGovernors = EventWord.set(
    """
    maire mairesse mairie bourgmestre commune ville village municipalité électeurs habitants \
    administrés maires édile élus ex-maire
    """)
  private static let townAdjectives = EventWord.set("municipal sortant sortante déléguée")
  private static let placeLinks = EventWord.set("en au aux")
  private static let seatLines = [
    (
      "France",
      "élysée\nmatignon\nquai d'orsay\nplace beauvau\nbercy\npalais-bourbon\npalais bourbon"
    ),
    ("États-Unis", "maison-blanche\nmaison blanche\npentagone\ncapitole"),
    ("Russie", "kremlin\ndouma"),
    ("Royaume-Uni", "downing street\nwestminster\nchambre des communes"),
    ("Allemagne", "bundestag\nbundesrat"),
    ("Italie", "quirinal\npalais chigi"),
    ("Espagne", "moncloa"),
    ("Israël", "knesset"),
  ]
  private static let seatCountries = seatLines.map(\.0)
  private static let seats = WordTable(
    seatLines.enumerated().flatMap { place, line in
      line.1.split(separator: "\n").map { (phrase: String($0), value: UInt32(place)) }
    })
}
