import Articles
import DataFiles
import Datasets

/// What the tables of the corpus are made from, gathered batch by batch.
///
/// Reports of events stay encoded, and with kept results the tables made of exactly these
/// reports are taken from an earlier run. Of departures, and of appointments, memory holds no more
/// than ``SectionLog/limit`` bytes of them, and while their tables are made a few times
/// ``mostReports`` reports and all that are about one person, whatever the length of the input.
struct CorpusTables: Sendable {
  /// One piece of work at the end of a run.
  enum Job: Sendable, CaseIterable {
    case entities, departures, appointments, rejects
  }

  /// Reports that one sorter has in memory at a time, about 1 KiB each.
  static let mostReports = 1 << 15

  private var entities = EntityFold()
  private var departures: SectionLog
  private var appointments: SectionLog
  private(set) var rejects: [Reject] = []

  private let store: BatchStore
  private let keeps: Bool
  private let isForced: Bool
  private let formats: [TableFormat]
  private let level: Int
  private let mostReports: Int
  /// For temporary files.
  private let folder: String

  init(_ worker: BatchWorker, mostReports: Int = Self.mostReports) {
    self.mostReports = mostReports
    store = worker.store
    keeps = worker.keeps
    isForced = worker.isForced
    formats = worker.tables?.formats ?? []
    level = worker.tables?.level ?? 1
    folder = Files.folder(of: worker.store.path)
    departures = SectionLog(in: folder, isHashed: keeps)
    appointments = SectionLog(in: folder, isHashed: keeps)
  }

  mutating func add(_ rejects: [Reject]) { self.rejects += rejects }

  /// - Throws: ``ProblemReport`` of kind `inputOutput` if a temporary file cannot be written.
  mutating func add(_ share: CorpusShare) throws(ProblemReport) {
    entities.merge(share.entities)
    try departures.append(share.departures)
    try appointments.append(share.appointments)
  }

  /// The names under which tables of events are kept.
  var keptNames: [String] {
    keeps ? [Job.departures, .appointments].compactMap { name(of: $0) } : []
  }

  private func name(of job: Job) -> String? {
    switch job {
    case .departures: store.name(ofRowsFor: "departures", changes: departures.digest)
    case .appointments: store.name(ofRowsFor: "appointments", changes: appointments.digest)
    case .entities, .rejects: nil
    }
  }

  /// Makes the tables of a job, or takes them from what was kept.
  ///
  /// - Parameters:
  ///   - job: What to make.
  ///   - staging: Where rows are put that are too many for memory; see ``TableStream``.
  /// - Returns: The job's tables.
  /// - Throws: ``ProblemReport`` of kind `inputOutput` if a file cannot be written or read.
  func tables(_ job: Job, in staging: String) throws(ProblemReport) -> [PreparedTable] {
    switch job {
    case .entities:
      let stream = stream(EntitiesTable.name, EntitiesTable.columns, staging)
      for row in EntitiesTable.rows(of: entities) { try stream.append(row) }
      return [try stream.finish()]
    case .rejects:
      let stream = stream(RejectsTable.name, RejectsTable.columns, staging)
      for reject in rejects { try stream.append(reject) }
      return [try stream.finish()]
    case .departures, .appointments:
      let name = keeps ? name(of: job) : nil
      if let name, !isForced, let kept = store.tables(name) { return kept }
      let tables =
        job == .departures
        ? try link(departures, DeparturesTable.self, DepartureReportsTable.self, staging)
        : try link(appointments, AppointmentsTable.self, AppointmentReportsTable.self, staging)
      if let name { try store.save(tables, as: name) }
      return tables
    }
  }

  /// Links reports to events, and makes the tables of both.
  ///
  /// Reports are sorted by whom they are about, events by their ids, and the reports by theirs.
  private func link<Events: CorpusTable, Reports: CorpusTable, Report: EventReport & LayerValue>(
    _ log: SectionLog, _ events: Events.Type, _ reports: Reports.Type, _ staging: String
  ) throws(ProblemReport) -> [PreparedTable]
  where Events.Row == LinkedEvent<Report>, Reports.Row == LinkedReport<Report> {
    let byKey = sorter(of: KeyedReport<Report>.self) { $0.key < $1.key }
    try log.forEach { (section) throws(ProblemReport) in
      for report in try CorpusShare.reports(section) as [PublishedReport<Report>] {
        try byKey.add(KeyedReport(key: Report.linkingKey(of: report), report: report))
      }
    }
    let byID = sorter(of: LinkedEvent<Report>.self, by: EventNaming.precedes)
    var group: [PublishedReport<Report>] = []
    var key = ""
    func linkGroup() throws(ProblemReport) {
      for event in Report.events(toldBy: group, of: key) {
        try byID.add(event, weight: event.reports.count)
      }
      group = []
    }
    try byKey.drain { (keyed) throws(ProblemReport) in
      if keyed.key != key { try linkGroup() }
      key = keyed.key
      group.append(keyed.report)
    }
    try linkGroup()

    let byReport = sorter(of: LinkedReport<Report>.self) { $0.published.id < $1.published.id }
    let eventRows = stream(events.name, events.columns, staging)
    var naming = EventNaming<Report>()
    func publish(_ events: [LinkedEvent<Report>]) throws(ProblemReport) {
      for event in events {
        try eventRows.append(event)
        for report in event.reports {
          try byReport.add(LinkedReport(eventID: event.id, published: report))
        }
      }
    }
    try byID.drain { (event) throws(ProblemReport) in try publish(naming.name(event)) }
    try publish(naming.finish())
    let reportRows = stream(reports.name, reports.columns, staging)
    try byReport.drain { (report) throws(ProblemReport) in try reportRows.append(report) }
    return [try eventRows.finish(), try reportRows.finish()]
  }

  private func sorter<Value: LayerValue>(
    of type: Value.Type, by precedes: @escaping (Value, Value) -> Bool
  ) -> SpillingSorter<Value> {
    SpillingSorter(in: folder, limit: mostReports, by: precedes)
  }

  private func stream<Row>(
    _ name: String, _ columns: [Column<Row>], _ staging: String
  ) -> TableStream<Row> {
    TableStream(name, columns, formats, level: level, in: staging)
  }
}

/// A report with what it is sorted by.
private struct KeyedReport<Report: EventReport & LayerValue>: LayerValue {
  let key: String
  let report: PublishedReport<Report>

  init(key: String, report: PublishedReport<Report>) {
    self.key = key
    self.report = report
  }

  func write(to writer: inout BinaryWriter) {
    writer.append(key)
    writer.append(report)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> Self {
    Self(key: try reader.value(), report: try reader.value())
  }
}

extension LinkedEvent: LayerValue where Report: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(id)
    writer.append(reports)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> LinkedEvent {
    LinkedEvent(id: try reader.value(), reports: try reader.value())
  }
}

extension LinkedReport: LayerValue where Report: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(eventID)
    writer.append(published)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> LinkedReport {
    LinkedReport(eventID: try reader.value(), published: try reader.value())
  }
}
