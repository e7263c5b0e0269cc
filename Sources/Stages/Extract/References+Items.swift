import French
import Text

/// What an item on a page of many is about: `Hydrovia : le directeur général part.`
extension References {
  /// The organization or the country that opens the paragraph of a sentence as its label,
  /// before a colon or, if it is known, before a dash.
  func itemLabel(ofSentence sentence: Int) -> OrganizationPhrase? {
    var first = sentence
    let paragraph = event.text.sentences[sentence].paragraph
    while first > 0, event.text.sentences[first - 1].paragraph == paragraph { first -= 1 }
    let tokens = event.text.sentences[first].tokens
    if let heading = heading(ofParagraphAt: first) { return heading }
    // `• Hydrovia : …`
    let start = event.isMark(tokens.lowerBound) ? tokens.lowerBound + 1 : tokens.lowerBound
    let end = min(tokens.upperBound, start + 10)
    guard start < end else { return nil }
    let isSection = Self.sections.contains(event.hash(start))
    if let found = event.name(at: start, .organization), !isSection || isClub(found) {
      let next = found.tokens.upperBound
      // `Ateliers Pivoine. Reconnue travailleuse handicapée, …`
      let isAlone =
        next + 1 == tokens.upperBound && event.hash(next) == EventWord.stop
        || next == tokens.upperBound && first < sentence
      return isMarkBehindLabel(next) || isAlone ? .entity(found.entity) : nil
    }
    if isSection { return nil }
    if let country = Countries.country(in: event.tokens, at: start, before: end) {
      return isMarkBehindLabel(start + country.length) ? .country(country.name) : nil
    }
    guard let unknown = event.unknownName(at: start, before: end),
      event.hash(unknown.upperBound) == EventWord.colon
        || unknown.upperBound == tokens.upperBound && first < sentence
        // `Transports Audoin. Après vingt ans, …`
        || unknown.upperBound + 1 == tokens.upperBound && first < sentence
          && event.hash(unknown.upperBound) == EventWord.stop
    else { return nil }
    return .words(unknown)
  }

  /// The organization that stands alone on the line above a paragraph, or before the colon
  /// of that line: `Fondation Arpège`, `Radio Mistral : retour au calme`.
  private func heading(ofParagraphAt first: Int) -> OrganizationPhrase? {
    // The first line is the headline of the page.
    guard first > 1 else { return nil }
    let line = event.text.sentences[first - 1]
    guard line.tokens.count <= 12,
      event.text.sentences[first - 2].paragraph != line.paragraph,
      line.tokens.upperBound > line.tokens.lowerBound,
      event.hash(line.tokens.upperBound - 1) != EventWord.stop
    else { return nil }
    let opening = line.tokens.lowerBound + (event.isMark(line.tokens.lowerBound) ? 1 : 0)
    let start = event.behindArticles(from: opening)
    let end = line.tokens.upperBound
    guard start < end else { return nil }
    let label: (phrase: OrganizationPhrase, end: Int)
    if let found = event.name(at: start, .organization) {
      label = (.entity(found.entity), found.tokens.upperBound)
    } else if let unknown = event.unknownName(at: start, before: end),
      unknown.count > 1 || !OrdinaryWords.contain(event.tokens[start])
    {
      label = (.words(unknown), unknown.upperBound)
    } else {
      return nil
    }
    return label.end == end || event.hash(label.end) == EventWord.colon ? label.phrase : nil
  }

  /// `Basket Landes`, but not `Affaire Legay`.
  private func isClub(_ name: NameTable.Occurrence) -> Bool {
    name.tokens.count > 1 && !Self.cases.contains(event.hash(name.tokens.lowerBound))
  }

  private func isMarkBehindLabel(_ token: Int) -> Bool {
    event.hash(token) == EventWord.colon || EventWord.dashes.contains(event.hash(token))
  }

  /// `Transferts : …`, `Affaire Legay : …`: what an item is filed under.
  private static let sections = EventWord.set(
    """
    transferts mercato remaniement nécrologie décryptage tech télécoms audiovisuel jeux-vidéo start-up \
    start-ups rh basket hand handball volley foot athlétisme municipales législatives cantonales \
    régionales sénatoriales primaires primaire affaire procès dossier
    """)
  private static let cases = EventWord.set("affaire procès dossier")
}
