import Articles

/// How well departures are found, and what is said about those that are.
struct DepartureScore: Sendable {
  private var all = Tally()
  private var named = Tally()
  private var withOrganization = Tally()
  private var mannerRight = 0
  private var statusRight = 0
  private var statusStrictlyRight = 0
  private var shownAsFact = 0
  private var roles = (right: 0, all: 0)
  private var destinations = Tally()
  private var months = (right: 0, all: 0)

  mutating func add(
    _ marked: [MarkedDocument.Departure], _ found: [FoundDocument.Departure],
    in document: String, to disagreements: inout [Disagreement]
  ) {
    let pairing = Pairing(
      marked, found.filter { $0.status != .demanded }, likeness: Self.likeness)
    for (marked, found) in pairing.pairs where !marked.isOptional {
      compare(marked, found, in: document, to: &disagreements)
    }
    for marked in pairing.lost where !marked.isOptional {
      all.missed += 1
      withOrganization.missed += 1
      if marked.personType == .named { named.missed += 1 }
      disagreements.append(
        Disagreement(
          document, "missed departure", marked: Self.shown(marked), words: marked.evidence))
    }
    for found in pairing.extra {
      all.wrong += 1
      withOrganization.wrong += 1
      if found.personType == .named { named.wrong += 1 }
      disagreements.append(
        Disagreement(document, "false departure", found: Self.shown(found), words: found.evidence))
    }
  }

  private mutating func compare(
    _ marked: MarkedDocument.Departure, _ found: FoundDocument.Departure,
    in document: String, to disagreements: inout [Disagreement]
  ) {
    all.right += 1
    if marked.personType == .named { named.right += 1 }
    func note(_ problem: String, _ markedValue: String?, _ foundValue: String?) {
      disagreements.append(
        Disagreement(
          document, problem, marked: "\(marked.person): \(markedValue ?? "none")",
          found: foundValue, words: found.evidence))
    }
    if Self.isSameOrganization(marked, found) {
      withOrganization.right += 1
    } else {
      withOrganization.wrong += 1
      withOrganization.missed += 1
      note("wrong organization", marked.organization, found.organization)
    }
    if marked.manner == found.manner {
      mannerRight += 1
    } else {
      note("wrong manner", marked.manner.rawValue, found.manner.rawValue)
    }
    let isPlain = Self.plain.contains(found.status)
    if marked.status == found.status { statusStrictlyRight += 1 }
    if marked.status == found.status || isPlain && Self.plain.contains(marked.status) {
      statusRight += 1
    } else if isPlain && marked.status != .announced {
      shownAsFact += 1
      note("shown as fact", marked.status.rawValue, found.status.rawValue)
    } else {
      note("wrong status", marked.status.rawValue, found.status.rawValue)
    }
    if let role = marked.role {
      roles.all += 1
      if NameWords.areSameRole(role, found.role ?? "") {
        roles.right += 1
      } else {
        note("wrong role", role, found.role)
      }
    }
    let isRightDestination =
      marked.destination.map { NameWords.areSame($0, found.destination ?? "") } ?? false
    if isRightDestination { destinations.right += 1 }
    if marked.destination != nil, !isRightDestination { destinations.missed += 1 }
    if found.destination != nil, !isRightDestination { destinations.wrong += 1 }
    if marked.destination != nil || found.destination != nil, !isRightDestination {
      note("wrong destination", marked.destination, found.destination)
    }
    if let date = marked.date {
      months.all += 1
      if (found.leftOn ?? "").hasPrefix(date.prefix(7)) {
        months.right += 1
      } else {
        note("wrong month", date, found.leftOn)
      }
    }
  }

  var figures: [Figure] {
    [
      .tally("departures", all), .tally("departures_named", named),
      .tally("departures_with_organization", withOrganization),
      .share("manner_accuracy", mannerRight, of: all.right),
      .share("status_accuracy", statusRight, of: all.right),
      .share("status_strict_accuracy", statusStrictlyRight, of: all.right),
      Figure(name: "shown_as_fact", value: .count(shownAsFact)),
      .share("role_accuracy", roles.right, of: roles.all), .tally("destination", destinations),
      .share("departure_month_recall", months.right, of: months.all),
    ].compactMap { $0 }
  }

  /// Statuses by which a departure has taken place.
  private static let plain: Set<EventStatus> = [.confirmed, .historical]

  private static func likeness(
    _ marked: MarkedDocument.Departure, _ found: FoundDocument.Departure
  ) -> Double {
    let isSame =
      marked.personType == .named
      ? NameWords.areSame(marked.person, found.person) : isSameGroup(marked, found)
    guard isSame else { return 0 }
    let isNear = marked.range.map { $0.overlaps(found.range) } ?? false
    let isSameEmployer =
      marked.organization.map { NameWords.areSame($0, found.organization ?? "") } ?? false
    return 8 + (isSameEmployer ? 4 : 0) + (isNear ? 2 : 0)
      + (marked.manner == found.manner ? 1 : 0) - (marked.isOptional ? 0.5 : 0)
  }

  private static func isSameOrganization(
    _ marked: MarkedDocument.Departure, _ found: FoundDocument.Departure
  ) -> Bool {
    marked.organization.map { NameWords.areSame($0, found.organization ?? "") } ?? true
  }

  /// Groups and bare roles: the words or the evidence overlap, and numbers do not differ.
  private static func isSameGroup(
    _ marked: MarkedDocument.Departure, _ found: FoundDocument.Departure
  ) -> Bool {
    guard found.personType != .named else { return false }
    let wanted = NameWords.ofGroup(marked.person)
    let given = NameWords.ofGroup(found.person)
    let numbers = wanted.filter { $0.allSatisfy(\.isNumber) }
    let givenNumbers = given.filter { $0.allSatisfy(\.isNumber) }
    if !numbers.isEmpty, !givenNumbers.isEmpty, numbers.isDisjoint(with: givenNumbers) {
      return false
    }
    return !wanted.isDisjoint(with: given)
      || marked.range.map { $0.overlaps(found.range) } ?? false
  }

  private static func shown(_ departure: MarkedDocument.Departure) -> String {
    "\(departure.person), \(departure.organization ?? "no organization"), "
      + "\(departure.manner.rawValue), \(departure.status.rawValue)"
  }

  private static func shown(_ departure: FoundDocument.Departure) -> String {
    "\(departure.person), \(departure.organization ?? "no organization"), "
      + "\(departure.manner.rawValue), \(departure.status.rawValue)"
  }
}
