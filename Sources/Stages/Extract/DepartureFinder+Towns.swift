import Articles
import French
import Text

/// Towns that stand for their clubs where a document speaks of sport.
extension DepartureFinder {
  /// The town or the country that is the subject of a verb of dismissal: `Lille se sépare de
  /// son entraîneur`, `L'Égypte a limogé son sélectionneur`.
  func townEmployer(
    before group: VerbGroup, of leavers: [PersonPhrase], _ sentence: Int
  ) -> OrganizationPhrase? {
    let bounds = event.text.sentences[sentence].tokens
    guard group.pronoun == nil, leavers.contains(where: { $0.isSport }) || references.isAboutSport
    else { return nil }
    var last = group.start - 1
    while last >= bounds.lowerBound, event.isAdverbial(last) { last -= 1 }
    if last >= bounds.lowerBound, let town = event.occurrence(at: last),
      event.names.entities[town.entity].type == .location,
      !event.has(town.tokens.lowerBound - 1, .preposition) || event.has(last, .article)
    {
      return .entity(town.entity)
    }
    let first = event.behindArticles(from: bounds.lowerBound)
    guard let town = event.name(at: first, .location),
      event.hash(town.tokens.upperBound) == EventWord.comma, town.tokens.upperBound < group.start
    else { return nil }
    return .entity(town.entity)
  }

  /// `a été renvoyé par Montpellier`
  func townAgent(
    from start: Int, _ bounds: Range<Int>, isSport: Bool = false
  ) -> (organization: OrganizationPhrase?, end: Int)? {
    let near = start..<min(bounds.upperBound - 1, start + 8)
    guard let link = near.first(where: { event.hash($0) == EventWord.by }),
      let town = event.name(at: event.behindArticles(from: link + 1), .location),
      isSport || references.isAboutSport
    else { return nil }
    return (.entity(town.entity), town.tokens.upperBound)
  }

  /// `depuis son départ de Saint-Étienne`: in sport, the club of the town.
  func townLeft(behind end: Int) -> EventSlots.Origin? {
    guard references.isAboutSport, event.has(end, .of),
      let town = event.name(at: end + 1, .location)
    else { return nil }
    return EventSlots.Origin(
      organization: .entity(town.entity), role: nil, end: town.tokens.upperBound)
  }
}

extension EventSlots {
  /// `le renvoi de X à Reims`: the club whose town the clause of a dismissal names.
  func townOfClub(_ candidate: DepartureCandidate) -> OrganizationPhrase? {
    guard candidate.manner == .dismissed || candidate.rule == "noun", references.isAboutSport
    else { return nil }
    let end = event.text.sentences[candidate.sentence].tokens.upperBound
    let start = max(candidate.cue.upperBound, candidate.evidence.upperBound)
    for index in start..<min(end - 1, start + 10) {
      if EventWord.strongMarks.contains(event.hash(index)) || event.has(index, .relative) {
        return nil
      }
      if event.hash(index) == EventWord.to, !Self.fixtures.contains(event.hash(index - 1)),
        let town = event.name(at: index + 1, .location)
      {
        return .entity(town.entity)
      }
    }
    return nil
  }

  /// What a town behind `à` is only the place or the opponent of.
  static let fixtures = EventWord.set(
    "déroute élimination déconvenue claque humiliation correction face défaite défaites victoire nul match revers déplacement succès domicile battu"
  )
}
