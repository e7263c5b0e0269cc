package import Articles
package import DataFiles

/// Something that may become a document: read, but not yet understood.
package struct InputItem: Sendable {
  package enum Content: Sendable {
    /// A whole file, as it lies on the disk or inflated.
    case text([UInt8])
    /// A line of JSON.
    case jsonLine([UInt8])
    case csvRecord(CSVRecord, CSVColumns)
    /// Known already to become no document.
    case reject(Reject)
  }

  package let content: Content
  /// The file, as the datasets name it.
  package let path: String
  /// The file's name without endings, for ids.
  let stem: String
  /// The number of the record in a file of records, from 1.
  package let record: Int?
  /// The encoding found for a file of records; of a text file, its bytes decide.
  let encoding: TextEncoding?
  /// Where a record begins in its file, in inflated bytes; `nil` for a text file.
  let offset: Int?

  var isFromUTF16: Bool { encoding == .utf16LittleEndian || encoding == .utf16BigEndian }

  /// The length of the content in bytes.
  package var byteCount: Int {
    switch content {
    case .text(let bytes), .jsonLine(let bytes): bytes.count
    case .csvRecord(let record, _): record.bytes.count
    case .reject: 0
    }
  }
}

/// The places of the columns to take in a CSV file's records.
package struct CSVColumns: Sendable, Hashable {
  let count: Int
  let text: Int
  let id: Int?
  let title: Int?
  let url: Int?
  let date: Int?
}

/// Items that one task works on.
///
/// Where batches begin and end depends on the settings and on what the items hold,
/// on nothing else.
package struct InputBatch: Sendable {
  /// From 0.
  package let index: Int
  package let items: [InputItem]
  /// The length of the items' content.
  package let byteCount: Int
  /// How much of the inputs, as they lie on the disk, has been read up to here: for
  /// progress.
  package let bytesRead: Int
  /// Where it stands in the files; `nil` if what comes behind them could belong to it.
  var span: (start: KnownInputs.Position, end: KnownInputs.Position)?
}
