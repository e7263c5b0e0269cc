import Articles
import Datasets

/// Takes in the batches of a run one after the other, in input order.
///
/// What depends on all documents before this one is decided here: which text was
/// seen before, which id was taken, which rows stand at the top of their table.
final class Receiver {
  private let worker: BatchWorker
  private let writer: DatasetWriter?
  private var corpus: CorpusTables
  /// The id of the first document of each text.
  private var firstWithText: [UInt64: String] = [:]
  private var takenIDs: Set<String> = []

  /// - Parameters:
  ///   - worker: Makes rows again where that is needed.
  ///   - writer: Writes the datasets; `nil` for a run without aggregate.
  init(_ worker: BatchWorker, writer: DatasetWriter?) {
    self.worker = worker
    corpus = CorpusTables(worker)
    self.writer = writer
  }

  /// What was set aside, in the order of the inputs.
  var rejects: [Reject] { corpus.rejects }

  /// Names of kept rows in which repeated articles show.
  private var keptRepetitions: [String] = []

  /// The names of what is kept besides the results of batches.
  var keptNames: [String] { keptRepetitions + corpus.keptNames }

  func receive(_ output: BatchOutput) async throws {
    corpus.add(output.rejects)
    guard let writer else { return }
    var output = output
    let repetitions = repetitions(in: output)
    if !repetitions.isEmpty {
      keptRepetitions += try await worker.mark(repetitions, in: &output)
    }
    let tables = DatasetCatalog.documentTables(withReview: worker.tables?.review ?? false)
    for (table, encoded) in zip(tables, output.tables) {
      try writer.append(encoded, to: table.schema.name)
    }
    if let share = output.share { try corpus.add(share) }
  }

  /// Writes the tables of the corpus and puts all tables in place.
  ///
  /// - Parameter width: How many tables to work on at a time.
  /// - Returns: What is published; `nil` if this run has no aggregate.
  /// - Throws: ``ProblemReport``, or `CancellationError` if the run is stopped before the first
  ///   dataset is touched.
  func finish(width: Int) async throws -> DatasetWriter.Published? {
    guard let writer else { return nil }
    let corpus = corpus
    let staging = writer.staging
    try await concurrentMap(
      CorpusTables.Job.allCases, width: width, transform: { try corpus.tables($0, in: staging) },
      receive: { tables in
        for table in tables { try writer.write(table) }
      })
    return try await writer.publish(width: width)
  }

  func discard() { writer?.discard() }

  /// Names the first document of a text for those that repeat it, and finds an id of its own for
  /// a file that is there twice, with the same name and content.
  private func repetitions(in output: BatchOutput) -> [BatchWorker.Repetition] {
    var found: [BatchWorker.Repetition] = []
    for (index, id) in output.ids.enumerated() {
      var repetition = BatchWorker.Repetition(place: index)
      if !takenIDs.insert(id).inserted {
        var number = 2
        while !takenIDs.insert("\(id)-\(number)").inserted { number += 1 }
        repetition.id = "\(id)-\(number)"
      }
      if let first = firstWithText[output.fingerprints[index]] {
        repetition.duplicateOf = first
      } else {
        firstWithText[output.fingerprints[index]] = repetition.id ?? id
      }
      if repetition.id != nil || repetition.duplicateOf != nil { found.append(repetition) }
    }
    return found
  }
}
