import Articles
import Datasets

/// Takes in the batches of a run one after the other, in input order.
///
/// What depends on all documents before this one is decided here: which text was
/// seen before, which id was taken, which rows stand at the top of their table.
final class Receiver {
  private let worker: BatchWorker
  private let writer: DatasetWriter?
  private var folds = CorpusFolds()
  private var rejects: [Reject] = []
  /// The id of the first document of each text.
  private var firstWithText: [UInt64: String] = [:]
  private var takenIDs: Set<String> = []

  /// - Parameters:
  ///   - worker: Makes rows again where that is needed.
  ///   - writer: Writes the datasets; `nil` for a run without aggregate.
  init(_ worker: BatchWorker, writer: DatasetWriter?) {
    self.worker = worker
    self.writer = writer
  }

  func receive(_ output: BatchOutput) throws(ProblemReport) {
    rejects += output.rejects
    guard let writer else { return }
    var output = output
    switch markRepetitions(in: &output) {
    case .none: break
    case .texts: try worker.encodeAgain(&output, DocumentsTable.name)
    case .ids: try worker.encode(&output)
    }
    let tables = DatasetCatalog.documentTables(withReview: worker.tables?.review ?? false)
    for (table, encoded) in zip(tables, output.tables) {
      try writer.append(encoded, to: table.schema.name)
    }
    folds.merge(output.folds)
  }

  /// Writes the tables of the corpus and puts all tables in place.
  ///
  /// - Returns: What is published, and whether it is other than before; nothing if this run
  ///   has no aggregate.
  /// - Throws: ``ProblemReport``, or `CancellationError` if the run is stopped before the first
  ///   dataset is touched.
  func finish() throws -> (files: [RunSummary.PublishedFile], isChanged: Bool) {
    guard let writer else { return ([], false) }
    folds.link()
    for table in DatasetCatalog.corpusTables {
      try Task.checkCancellation()
      try writer.append(to: table.schema.name) { table.encode(folds, &$0) }
    }
    let encoder = RowEncoder(columns: RejectsTable.columns)
    try writer.append(to: RejectsTable.name) { chunk in
      for reject in rejects { encoder.append(reject, to: &chunk) }
    }
    try Task.checkCancellation()
    return try writer.publish()
  }

  func discard() { writer?.discard() }

  private enum Repetitions {
    case none
    /// ``Document/duplicateOf`` was set, which one table shows.
    case texts
    /// Ids changed, which stand in every table.
    case ids
  }

  /// Names the first document of a text in those that repeat it, and gives a file
  /// that is there twice, with the same name and content, an id of its own.
  ///
  /// - Returns: What changed in any document.
  private func markRepetitions(in output: inout BatchOutput) -> Repetitions {
    var found = Repetitions.none
    for index in output.documents.indices {
      let id = output.documents[index].id
      if !takenIDs.insert(id).inserted {
        var number = 2
        while !takenIDs.insert("\(id)-\(number)").inserted { number += 1 }
        output.documents[index].id = "\(id)-\(number)"
        found = .ids
      }
      if let first = firstWithText[output.fingerprints[index]] {
        output.documents[index].duplicateOf = first
        if found == .none { found = .texts }
      } else {
        firstWithText[output.fingerprints[index]] = output.documents[index].id
      }
    }
    return found
  }
}
