/// An input that did not become a document, or a document set aside.
package struct Reject: Error, Sendable, Hashable {
  /// Why it was set aside.
  package enum Reason: String, Sendable, CaseIterable {
    /// The system does not hand it out.
    case unreadable
    case brokenGzip = "broken_gzip"
    /// Bytes that are no text in the encoding found or set.
    case undecodable
    /// A file of nothing but white space.
    case empty
    /// A record, or a header, without the text.
    case noText = "no_text"
    case lineTooLong = "line_too_long"
    /// Not JSON or CSV, or not the columns of the header.
    case brokenRecord = "broken_record"
    case tooLarge = "too_large"
    /// A stage could not process the document.
    case stageFailed = "stage_failed"
    /// A stage worked on the document for longer than it may.
    case timeout
  }

  package var path: String
  /// The number of the record in a file of records, from 1.
  package var record: Int?
  /// The stage that set it aside.
  package var stage: String
  package var reason: Reason
  /// One sentence that quotes what was found.
  package var detail: String
  /// Byte offset in the file as it lies on the disk (in the inflated bytes for
  /// gzip), where one is known.
  package var offset: Int?

  package init(
    path: String, record: Int? = nil, stage: String, reason: Reason, detail: String,
    offset: Int? = nil
  ) {
    self.path = path
    self.record = record
    self.stage = stage
    self.reason = reason
    self.detail = detail
    self.offset = offset
  }
}
