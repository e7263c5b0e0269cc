import Articles
import French
import Text

extension Document {
  /// Writes what the text reports into ``departures`` and ``appointments``.
  ///
  /// - Parameter dates: As ``dates()`` finds them.
  mutating func addEvents(dates: [DateExpression]) {
    let analysis = analyzed()
    let names = named()
    (departures, appointments) = EventFinder.reports(
      in: self, analysis: analysis, names: names, dates: dates)
  }
}

/// Finds the departures and appointments that a document reports.
struct EventFinder {
  /// The events of a document, before they are written as reports.
  struct Events {
    var event: EventText
    var references: References
    var slots: EventSlots
    var ranker: OrganizationRanker
    var samples: EventSamples
    var sides: OrganizationSides
    /// What the rules alone found of people who leave, before it is joined.
    var told: [DepartureCandidate]
    /// In text order, with the organization that the rules give.
    var departures: [DepartureCandidate]
    var appointments: [AppointmentCandidate]
  }

  /// One report for each event, in text order.
  static func reports(
    in document: Document, analysis: AnalyzedText, names: NameTable, dates: [DateExpression]
  ) -> (departures: [DepartureReport], appointments: [AppointmentReport]) {
    guard let events = events(in: document, analysis: analysis, names: names, dates: dates) else {
      return ([], [])
    }
    let departures = events.ranker.ranked(events.departures)
    let writer = EventReports(event: events.event)
    let merger = AppointmentMerger(references: events.references, slots: events.slots)
    return (
      departures.map(writer.departure),
      merger.adding(departures, to: merger.following(departures, events.appointments))
        .map(writer.appointment)
    )
  }

  /// - Returns: `nil` for a text without any cue and without English, unless `needsCue` is false.
  static func events(
    in document: Document, analysis: AnalyzedText, names: NameTable, dates: [DateExpression],
    needsCue: Bool = true
  ) -> Events? {
    let cues = EventCues(analysis)
    guard
      !needsCue || !cues.words.isEmpty || !document.quotations.englishPassages.isEmpty
    else { return nil }
    let event = EventText(
      text: analysis, names: names.withWorkplaces(analysis), cues: cues, dates: dates,
      until: document.deadline)
    let references = References(event, title: document.titleRange)
    let times = EventTimes(event: event, document: document)
    let slots = EventSlots(event: event, references: references, times: times)
    // Only somebody with a name takes up a post, and every fifth text names nobody.
    let newcomers = AppointmentFinder(
      event, references: references, slots: slots, quotations: document.quotations)
    let merger = AppointmentMerger(references: references, slots: slots)
    let appointments = event.namesPerson ? merger.merge(newcomers.candidates()) : []
    // Who does not come, or is only thought to, follows nobody and has left for nothing.
    let arrivals = appointments.filter { $0.status != .denied && $0.status != .threatened }
    let finder = DepartureFinder(
      event, references: references, slots: slots, quotations: document.quotations,
      arrivals: arrivals)
    let told = finder.candidates() + finder.posted(from: arrivals)
    let samples = EventSamples(
      event, references: references, departures: told, appointments: arrivals)
    let answered = samples.answered(but: document.quotations.englishPassages)
    let sides = OrganizationSides(samples)
    let comers = merger.merge(
      newcomers.learned(from: answered, beyond: appointments, told, sides: sides))
    let held = finder.held(by: comers, beyond: told)
    let learned = finder.learned(
      from: answered, beyond: told + held, arrivals: arrivals + comers, sides: sides)
    return Events(
      event: event, references: references, slots: slots,
      ranker: OrganizationRanker(
        event, references: references, sides: sides, appointments: arrivals),
      samples: samples, sides: sides, told: told,
      departures: sides.withDestinations(
        DepartureMerger(references: references, slots: slots, appointments: arrivals)
          .merge(told + held + learned)),
      appointments: appointments + comers.map { $0.elsewhere(than: held) })
  }
}

/// Turns joined candidates into the reports that the datasets publish.
struct EventReports {
  let event: EventText

  func departure(_ candidate: DepartureCandidate) -> DepartureReport {
    var report = DepartureReport(
      personType: personType(candidate.leaver), person: person(candidate.leaver),
      personRange: personRange(candidate), manner: candidate.manner, status: candidate.status,
      cue: event.text.range(of: candidate.cue), evidence: trimmed(candidate.evidence),
      rule: candidate.rule, confidence: confidence(candidate))
    report.groupSize = candidate.groupSize
    report.organization = candidate.organization
    report.role = candidate.roleRange.map(event.string)
    report.leftOn = candidate.leftOn
    report.destination = candidate.destination
    report.successor = candidate.successor.map {
      EntityReference(.person, event.names.entities[$0].name)
    }
    report.reason = candidate.reason
    return report
  }

  func appointment(_ candidate: AppointmentCandidate) -> AppointmentReport {
    var report = AppointmentReport(
      personType: .named, person: person(candidate.newcomer),
      personRange: event.text.range(of: candidate.person), status: candidate.status,
      cue: event.text.range(of: candidate.cue), evidence: trimmed(candidate.evidence),
      rule: candidate.rule,
      confidence: candidate.isWeak || candidate.rule == EventModel.rule ? 600 : 800)
    report.organization = candidate.organization
    report.role = candidate.roleRange.map(event.string)
    report.isInterim = candidate.isInterim
    report.startsOn = candidate.startsOn
    report.predecessor = candidate.predecessor.map {
      EntityReference(.person, event.names.entities[$0].name)
    }
    report.origin = candidate.origin
    return report
  }

  private func personType(_ referent: Referent) -> PersonType {
    switch referent {
    case .entity: .named
    case .phrase(let phrase): phrase.kind == .group ? .collective : .roleOnly
    }
  }

  private func person(_ referent: Referent) -> EntityReference? {
    guard case .entity(let index) = referent else { return nil }
    return EntityReference(.person, event.names.entities[index].name)
  }

  private func personRange(_ candidate: DepartureCandidate) -> TextRange {
    if case .phrase(let phrase) = candidate.leaver { return event.text.range(of: phrase.tokens) }
    return event.text.range(of: candidate.person)
  }

  private func trimmed(_ tokens: Range<Int>) -> TextRange {
    var range = tokens
    while range.count > 1, event.isMark(range.upperBound - 1) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return event.text.range(of: range)
  }

  private func confidence(_ candidate: DepartureCandidate) -> Int {
    var value =
      switch candidate.strength {
      case .verb: 850
      case .noun: candidate.rule == EventModel.rule ? 600 : 700
      case .weak: 500
      }
    if candidate.organization == nil { value -= 100 }
    if candidate.organizationIsStated { value += 50 }
    if case .phrase = candidate.leaver { value -= 50 }
    return value
  }
}
