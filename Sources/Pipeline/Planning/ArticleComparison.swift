import Articles

/// What a stage kept of one article, and what about it and its batch is other than it was.
///
/// Results are kept by the batch: an article that is as it was is worked on again when another
/// one of its batch is not.
package struct ArticleComparison: Sendable {
  /// How something stands beside what it was.
  package enum Change: String, Sendable {
    case same, new, changed
    /// No longer there, or in another batch now.
    case gone
  }

  package let id: String
  /// Its file, with `#` and the number of the record in a file of records.
  package let place: String
  /// Where its batch begins.
  package let batchStart: String
  /// How many inputs the batch has.
  package let batchCount: Int
  /// Whether what the stage gives for the batch is there.
  package let isKept: Bool
  /// The article itself.
  package let change: Change
  /// The others of the batch that are other than they were.
  package let others: [(place: String, change: Change)]

  /// Looks for an article in the inputs; reads all of them, and what was saved of changed batches.
  ///
  /// - Parameters:
  ///   - name: Its id or place.
  ///   - stage: The stage whose results are asked for.
  ///   - configuration: The pipeline.
  /// - Throws: ``ProblemReport`` of kind `input` if there is no such article, and as a run would.
  package init(
    of name: String, at stage: String, in configuration: PipelineConfiguration
  ) async throws {
    var options = RunOptions(jobs: 1)
    options.readsAnyway = true
    let runner = try Runner(upTo: stage, of: configuration, options)
    let beginning = try runner.begin()
    let state = StateFolder(path: configuration.statePath)
    let worker = runner.makeWorker(nil, beginning.store)
    var found: (article: Document, batch: InputBatch, documents: [Document], key: String)?
    var nowKeys: Set<String> = []
    for try await case .items(let batch) in beginning.source {
      let key = worker.key(of: .items(batch))
      nowKeys.insert(key)
      guard found == nil else { continue }
      let documents = batch.items.compactMap { try? worker.loader.document(from: $0) }
      if let article = documents.first(where: { $0.isCalled(name) }) {
        found = (article, batch, documents, key)
      }
    }
    guard let found else { throw ArticleSelection.noArticle(called: name) }
    id = found.article.id
    place = found.article.place
    batchStart = found.batch.place.text
    batchCount = found.batch.items.count
    isKept = worker.stagesDone(of: found.key, at: found.batch.place).contains(stage)

    let record = state.record(of: stage)
    guard record?.batches.contains(where: { $0.key == found.key }) != true else {
      (change, others) = (.same, [])
      return
    }
    let saved = Self.savedBatches(record, besides: nowKeys, state)
    let before = Dictionary(saved.joined().map { ($0.place, $0) }) { first, _ in first }
    func changeOf(_ document: Document) -> Change {
      guard let old = before[document.place] else { return .new }
      return old == document ? .same : .changed
    }
    change = changeOf(found.article)
    let places = Set(found.documents.map(\.place))
    let left = saved.first { $0.contains { places.contains($0.place) } } ?? []
    others =
      found.documents.map { ($0.place, changeOf($0)) }
      .filter { $0.0 != found.article.place && $0.1 != .same }
      + left.filter { !places.contains($0.place) }.map { ($0.place, .gone) }
  }

  /// The documents of saved batches, as load gave them, without those that are there now.
  private static func savedBatches(
    _ record: StateFolder.Record?, besides keys: Set<String>, _ state: StateFolder
  ) -> [[Document]] {
    guard let record else { return [] }
    let store = BatchStore(path: state.cachePath, stages: record.stages)
    return record.batches.filter { !keys.contains($0.key) }.compactMap {
      (try? store.read(batch: $0.key, at: $0.place, stages: [StageName.load]))?.documents
    }
  }
}
