package import Articles

/// Which articles a run is about.
///
/// A run about some of them is a trial: it keeps nothing, takes nothing that was kept, and is
/// not allowed to publish in the place of the datasets of all.
package struct ArticleSelection: Sendable, Hashable {
  /// Ids, or paths as the datasets have them, with `#` and the number of the record in files of
  /// records; empty for all articles.
  package var names: [String] = []
  /// How many inputs to take, from the first on; `nil` for all.
  package var limit: Int?

  package init(names: [String] = [], limit: Int? = nil) {
    self.names = names
    self.limit = limit
  }

  package var isEverything: Bool { names.isEmpty && limit == nil }

  func includes(_ document: Document) -> Bool {
    names.isEmpty || names.contains { document.isCalled($0) }
  }

  /// What is set aside has no id.
  func includes(_ reject: Reject) -> Bool { names.isEmpty || names.contains(reject.place) }

  /// The names that stand for something in a batch.
  func names(in output: BatchOutput) -> [String] {
    names.filter { name in
      output.documents.contains { $0.isCalled(name) }
        || output.rejects.contains { $0.place == name }
    }
  }

  /// - Parameter found: Names that stand for something.
  /// - Throws: ``ProblemReport`` of kind `input` for the first that does not.
  func checkThatAll(in found: Set<String>) throws(ProblemReport) {
    if let missing = names.first(where: { !found.contains($0) }) {
      throw Self.noArticle(called: missing)
    }
  }

  static func noArticle(called name: String) -> ProblemReport {
    ProblemReport(
      .input, at: "--doc", "no article has the id or path '\(name)'",
      help: "Both stand in the dataset documents: depeche show documents --where 'path=…'")
  }
}

extension Document {
  /// The file, and in a file of records the number of the record: `export.csv#12`.
  var place: String { Paths.place(path, record: record) }

  func isCalled(_ name: String) -> Bool { id == name || place == name }
}

extension Reject {
  /// As ``Document/place``.
  package var place: String { Paths.place(path, record: record) }
}

/// Batches, up to a number of inputs.
struct LimitedBatches: AsyncSequence {
  typealias Element = BatchWorker.Input
  typealias Failure = any Error

  let source: BatchSource
  /// `nil` for all.
  let limit: Int?

  struct Iterator: AsyncIteratorProtocol {
    var batches: BatchSource.Iterator
    var rest: Int

    mutating func next() async throws -> BatchWorker.Input? {
      guard rest > 0, let input = try await batches.next() else { return nil }
      switch input {
      case .items(let batch):
        let count = Swift.min(rest, batch.items.count)
        rest -= count
        return .items(batch.prefix(count))
      case .known: return input
      case .saved(let index, let batch, _):
        defer { rest -= Swift.min(rest, batch.documents) }
        return .saved(index: index, batch, most: rest)
      }
    }
  }

  func makeAsyncIterator() -> Iterator {
    Iterator(batches: source.makeAsyncIterator(), rest: limit ?? .max)
  }
}

extension InputBatch {
  /// The first items of the batch.
  fileprivate func prefix(_ count: Int) -> InputBatch {
    guard count < items.count else { return self }
    let first = Array(items.prefix(count))
    return InputBatch(
      index: index, items: first, byteCount: first.reduce(0) { $0 + $1.byteCount },
      bytesRead: bytesRead)
  }
}
