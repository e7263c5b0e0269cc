import Articles

/// Where a batch begins.
///
/// In a file of records their numbers move when something is put in before them. What is kept of
/// a batch therefore numbers the records of its first file from the batch on, so that it stays
/// right wherever the batch comes to stand; the records of other files begin within the batch.
struct BatchPlace: Codable, Sendable, Hashable {
  /// Its first item's.
  var path: String
  /// The number of that item in a file of records, from 1.
  var record: Int?

  /// For messages: `export.csv#12`.
  var text: String { Paths.place(path, record: record) }

  private var recordsBefore: Int { (record ?? 1) - 1 }

  /// The number of a record of the batch as it is kept.
  func kept(_ record: Int?, of path: String) -> Int? {
    path == self.path ? record.map { $0 - recordsBefore } : record
  }

  /// The number of a record in its file, from that which was kept.
  func shown(_ record: Int?, of path: String) -> Int? {
    path == self.path ? record.map { $0 + recordsBefore } : record
  }

  func kept(_ rejects: [Reject]) -> [Reject] {
    rejects.map { reject in
      var reject = reject
      reject.record = kept(reject.record, of: reject.path)
      return reject
    }
  }

  func shown(_ rejects: [Reject]) -> [Reject] {
    rejects.map { reject in
      var reject = reject
      reject.record = shown(reject.record, of: reject.path)
      return reject
    }
  }
}

extension InputBatch {
  var place: BatchPlace {
    BatchPlace(path: items.first?.path ?? "", record: items.first?.record)
  }
}
