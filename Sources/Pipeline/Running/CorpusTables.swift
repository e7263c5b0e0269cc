import Articles
import DataFiles
import Datasets

/// What the tables of the corpus are made from, gathered batch by batch.
///
/// With kept results, reports of events stay encoded, and the tables made of exactly these
/// reports are taken from an earlier run.
struct CorpusTables: Sendable {
  /// One piece of work at the end of a run.
  enum Job: Sendable, CaseIterable {
    case entities, departures, appointments, rejects
  }

  private var folds = CorpusFolds()
  private var departures: [[UInt8]] = []
  private var appointments: [[UInt8]] = []
  private(set) var rejects: [Reject] = []

  private let store: BatchStore
  private let keeps: Bool
  private let isForced: Bool
  private let formats: [TableFormat]
  private let level: Int

  init(_ worker: BatchWorker) {
    store = worker.store
    keeps = worker.keeps
    isForced = worker.isForced
    formats = worker.tables?.formats ?? []
    level = worker.tables?.level ?? 1
  }

  mutating func add(_ rejects: [Reject]) { self.rejects += rejects }

  mutating func add(_ output: BatchOutput) {
    folds.entities.merge(output.folds.entities)
    if let events = output.events {
      departures.append(events.departures)
      appointments.append(events.appointments)
    } else {
      folds.departures.merge(output.folds.departures)
      folds.appointments.merge(output.folds.appointments)
    }
  }

  /// The names under which tables of events are kept.
  var keptNames: [String] {
    keeps ? [Job.departures, .appointments].compactMap { name(of: $0) } : []
  }

  private func name(of job: Job) -> String? {
    switch job {
    case .departures:
      store.name(ofRowsFor: "departures", changes: EventSections.digest(departures))
    case .appointments:
      store.name(ofRowsFor: "appointments", changes: EventSections.digest(appointments))
    case .entities, .rejects: nil
    }
  }

  /// Makes the tables of a job, or takes them from what was kept.
  func tables(_ job: Job) throws(ProblemReport) -> [PreparedTable] {
    switch job {
    case .entities: return try tables([EntitiesTable.name], of: folds)
    case .rejects:
      let encoder = RowEncoder(columns: RejectsTable.columns)
      let table = try prepared(RejectsTable.name, RejectsTable.columns.count) { chunk in
        for reject in rejects { encoder.append(reject, to: &chunk) }
      }
      return [table]
    case .departures, .appointments:
      let name = keeps ? name(of: job) : nil
      if let name, !isForced, let kept = store.tables(name) { return kept }
      var folds = folds
      if keeps, job == .departures { folds.departures = try EventSections.fold(departures) }
      if keeps, job == .appointments { folds.appointments = try EventSections.fold(appointments) }
      folds.link()
      let names =
        job == .departures
        ? [DeparturesTable.name, DepartureReportsTable.name]
        : [AppointmentsTable.name, AppointmentReportsTable.name]
      let tables = try tables(names, of: folds)
      if let name { try store.save(tables, as: name) }
      return tables
    }
  }

  private func tables(
    _ names: [String], of folds: CorpusFolds
  ) throws(ProblemReport) -> [PreparedTable] {
    var tables: [PreparedTable] = []
    for table in DatasetCatalog.corpusTables where names.contains(table.schema.name) {
      tables.append(
        try prepared(table.schema.name, table.schema.columns.count) { table.encode(folds, &$0) })
    }
    return tables
  }

  private func prepared(
    _ name: String, _ columns: Int, _ encode: (inout TableChunk) -> Void
  ) throws(ProblemReport) -> PreparedTable {
    var chunk = TableChunk(columns: columns, formats: formats)
    encode(&chunk)
    var primer = TablePrimer(columns: columns)
    let rows = primer.take(chunk)
    let parts = try EncodedTable(chunk).parts(formats, primers: rows, level: level)
    return PreparedTable(name: name, rows: chunk.rows, primerRows: primer.rows, parts: parts)
  }
}
