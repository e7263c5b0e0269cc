package import Articles
import Text

/// One event, told by one report or more.
package struct LinkedEvent<Report: EventReport>: Sendable {
  package let id: String
  /// Sorted by report id; never empty.
  package let reports: [PublishedReport<Report>]
  package let status: EventStatus
  /// The report to show: of the event's status, the surest, the first by id.
  package let best: PublishedReport<Report>

  /// Which status of its reports is the event's: a later confirmation wins over an
  /// earlier threat, and a reversal over both.
  private static var statusRank: [EventStatus] {
    [
      .reversed, .confirmed, .historical, .announced, .rumored, .threatened, .demanded, .denied,
    ]
  }

  /// - Parameters:
  ///   - id: The event's.
  ///   - reports: At least one, in any order.
  package init(id: String, reports: [PublishedReport<Report>]) {
    precondition(!reports.isEmpty, "an event is told by one report at least")
    let sorted = reports.sorted { $0.id < $1.id }
    let status =
      Self.statusRank.first { status in sorted.contains { $0.report.status == status } } ?? .denied
    var best = 0
    for (index, published) in sorted.enumerated() where published.report.status == status {
      let shown = sorted[best].report
      if shown.status != status || published.report.confidence > shown.confidence { best = index }
    }
    self.id = id
    self.reports = sorted
    self.status = status
    self.best = sorted[best]
  }
}

/// Joins the reports of one event across documents.
///
/// Two reports are of one event when they speak of the same person (for a group
/// or a role: the same words and number), of organizations that do not differ, of
/// families that do not differ, and of dates that follow one another at no more than
/// ``longestGap``. The result depends on the set of reports only, not on their
/// order: every decision looks at sorted groups, never at who came first.
package enum EventLinking {
  /// Days between two dates that documents may give for one event. Sources err by
  /// a month or a whole year; the same person rarely leaves the same organization
  /// twice within that time in the same way.
  package static let longestGap = 400

  /// The events that reports of one ``key(of:)`` tell of, in no special order.
  ///
  /// Events of other keys may have the same id: see ``EventNaming``.
  package static func events<Report>(
    toldBy reports: [PublishedReport<Report>], of person: String
  ) -> [LinkedEvent<Report>] {
    var events: [LinkedEvent<Report>] = []
    for (organization, group) in byOrganization(reports) {
      for (family, group) in byFamily(group) {
        for (index, cluster) in byDate(group).enumerated() {
          var parts = [Report.idPrefixes.event, person]
          if let organization { parts.append(organization) }
          if let family { parts.append(family) }
          if index > 0 { parts.append(String(index + 1)) }
          events.append(LinkedEvent(id: parts.joined(separator: "-"), reports: cluster))
        }
      }
    }
    return events
  }

  /// Who it is about: reports of different keys are never of one event.
  package static func key<Report>(of report: PublishedReport<Report>) -> String {
    if let person = report.report.person { return String(person.id.dropFirst(2)) }
    return "group-" + Slug.of(String(report.personText.prefix(60)))
  }

  /// Reports that name no organization go with the only one that others name.
  private static func byOrganization<Report>(
    _ reports: [PublishedReport<Report>]
  ) -> [(String?, [PublishedReport<Report>])] {
    groups(reports) { $0.report.organization.map { String($0.id.dropFirst(2)) } }
  }

  private static func byFamily<Report>(
    _ reports: [PublishedReport<Report>]
  ) -> [(String?, [PublishedReport<Report>])] {
    groups(reports) { $0.report.family }
  }

  /// Groups by a key; those without a key join the largest group that has one
  /// (the first by letters among equals), or stay by themselves when none has.
  private static func groups<Report>(
    _ reports: [PublishedReport<Report>], by key: (PublishedReport<Report>) -> String?
  ) -> [(String?, [PublishedReport<Report>])] {
    guard reports.count > 1 else { return reports.map { (key($0), [$0]) } }
    var groups = Dictionary(grouping: reports, by: key)
    let keyed = groups.filter { $0.key != nil }
      .sorted { ($1.value.count, $0.key ?? "") < ($0.value.count, $1.key ?? "") }
    if let largest = keyed.first, let loose = groups.removeValue(forKey: nil) {
      groups[largest.key, default: []] += loose
    }
    return groups.map { ($0.key, $0.value) }
  }

  /// Cuts at gaps between dates; reports without a date go with the latest cluster
  /// that a document of their own date can know of.
  private static func byDate<Report>(
    _ reports: [PublishedReport<Report>]
  ) -> [[PublishedReport<Report>]] {
    guard reports.count > 1 else { return [reports] }
    let dated = reports.compactMap { report in
      report.report.date.map { (date: $0.date, report: report) }
    }
    .sorted { ($0.date, $0.report.id) < ($1.date, $1.report.id) }
    var clusters: [[PublishedReport<Report>]] = []
    var firstDays: [Int] = []
    var last: Int?
    for (date, report) in dated {
      if let last, date.dayNumber - last <= longestGap {
        clusters[clusters.count - 1].append(report)
      } else {
        clusters.append([report])
        firstDays.append(date.dayNumber)
      }
      last = date.dayNumber
    }
    for report in reports where report.report.date == nil {
      guard !clusters.isEmpty else {
        clusters.append([])
        firstDays.append(.min)
        clusters[0].append(report)
        continue
      }
      let known = report.publishedOn?.dayNumber ?? .max
      let place = firstDays.lastIndex { $0 <= known } ?? 0
      clusters[place].append(report)
    }
    return clusters
  }
}

/// Gives each of several events whose slugs make one id (`a-b` at `c`, `a` at `b-c`) an id of its
/// own.
package struct EventNaming<Report: EventReport> {
  /// The id, as it was linked, of the event before.
  private var last: String?
  private var given: Set<String> = []
  /// Events with new ids, which come behind the next ones; sorted by id.
  private var waiting: [LinkedEvent<Report>] = []

  package init() {}

  /// The order in which ``name(_:)`` is given the events.
  package static func precedes(_ a: LinkedEvent<Report>, _ b: LinkedEvent<Report>) -> Bool {
    (a.id, a.reports[0].id) < (b.id, b.reports[0].id)
  }

  /// Takes in the next event.
  ///
  /// - Returns: The events whose turn has come, in the order of their ids.
  package mutating func name(_ event: LinkedEvent<Report>) -> [LinkedEvent<Report>] {
    defer { last = event.id }
    let ready = waiting.prefix { $0.id < event.id }
    waiting.removeFirst(ready.count)
    guard event.id == last || given.contains(event.id) else { return ready + [event] }
    var id = event.id
    var number = 2
    repeat {
      id = "\(event.id)-bis-\(number)"
      number += 1
    } while !given.insert(id).inserted
    let place = waiting.partitioningIndex { $0.id > id }
    waiting.insert(LinkedEvent(id: id, reports: event.reports), at: place)
    return Array(ready)
  }

  /// The events that are left when all have been taken in.
  package mutating func finish() -> [LinkedEvent<Report>] {
    defer { waiting = [] }
    return waiting
  }
}

/// What the reports of one event say about one slot, taken together.
///
/// An array: hardly any event has more than two values, and a dictionary of them is made for each
/// column of each event.
struct SlotVotes<Value: Equatable> {
  private var votes: [(value: Value, count: Int)] = []

  init(_ values: some Sequence<Value?>) {
    for case let value? in values {
      if let place = votes.firstIndex(where: { $0.value == value }) {
        votes[place].count += 1
      } else {
        votes.append((value, 1))
      }
    }
  }

  /// The value that most reports give; among equals the first by `order`, which must put one of
  /// any two values first: what it leaves open would differ from run to run.
  func winner(by order: (Value, Value) -> Bool) -> Value? {
    votes.min { $0.count == $1.count ? order($0.value, $1.value) : $0.count > $1.count }?.value
  }

  /// Whether two reports give values that `agrees` does not hold to be the same.
  func conflict(agrees: (Value, Value) -> Bool) -> Bool {
    votes.indices.contains { i in
      votes[..<i].contains { !agrees($0.value, votes[i].value) }
    }
  }
}

extension LinkedEvent {
  var documents: Int { Set(reports.map(\.documentID)).count }
  var firstReportedOn: CalendarDate? { reports.compactMap(\.publishedOn).min() }
  var lastReportedOn: CalendarDate? { reports.compactMap(\.publishedOn).max() }

  var organization: EntityReference? { winner(reports.map(\.report.organization)) }
  var role: String? {
    SlotVotes(reports.map(\.report.role)).winner { ($0.count, $0) < ($1.count, $1) }
  }

  /// The name that most reports give; among equals the first by id, and of the names that make
  /// one id (`conseil d'État`, `Conseil d’État`) the first by letters.
  func winner(_ references: [EntityReference?]) -> EntityReference? {
    SlotVotes(references).winner { ($0.id, $0.name) < ($1.id, $1.name) }
  }

  /// The date that most reports give, the more precise among equals, then the first.
  var date: DatedBy? {
    let dates = reports.compactMap(\.report.date)
    let votes = SlotVotes(dates.map { Optional($0.date) })
    guard
      let winner = votes.winner(by: {
        ($1.precisionRank, $0) < ($0.precisionRank, $1)
      })
    else { return nil }
    if datesConflict { return DatedBy(winner, basis: .conflict) }
    let basis = dates.filter { $0.date == winner }.map(\.basis)
    return DatedBy(winner, basis: basis.min { $0.rawValue < $1.rawValue } ?? .text)
  }

  var datesConflict: Bool {
    SlotVotes(reports.map { $0.report.date?.date }).conflict { $0.agrees(with: $1) }
  }

  /// Names of columns on which documents disagree.
  func conflicts(_ slots: [(column: String, values: [String?])]) -> [String] {
    slots.filter { SlotVotes($0.values).conflict { $0 == $1 } }.map(\.column)
  }

  var roleSlugs: [String?] { reports.map { $0.report.role.map { Slug.of($0) } } }
}

extension CalendarDate {
  fileprivate var precisionRank: Int { day != nil ? 2 : month != nil ? 1 : 0 }
}
