/// A record of a CSV file that cannot be read.
package struct CSVError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    /// A quote inside an unquoted field, or one inside a quoted field that is not doubled.
    case strayQuote
    /// The file ends inside a quoted field.
    case unclosedQuote
    /// A field has more than `limit` bytes.
    case fieldTooLarge(limit: Int)
    /// The fields together take more than `limit` bytes.
    case recordTooLarge(limit: Int)
    /// The system has no memory left for the field.
    case outOfMemory
  }

  package var problem: Problem
  /// The number of the record in the file, from 1; the header is a record.
  package var record: Int
  /// Byte offset of the record in the file.
  package var recordOffset: Int
  /// Byte offset of what is wrong: the byte that cannot follow, or else about where
  /// reading stopped.
  package var offset: Int
  /// How many lines the record takes up as far as it was read.
  package var lines: Int
}

extension CSVError: CustomStringConvertible {
  package var description: String {
    let problem =
      switch problem {
      case .strayQuote: "a quote that neither opens nor closes a field and is not doubled"
      case .unclosedQuote: "a quoted field that is never closed"
      case .fieldTooLarge(let limit): "a field of more than \(limit) bytes"
      case .recordTooLarge(let limit): "a record of more than \(limit) bytes"
      case .outOfMemory: "no memory left for the field"
      }
    return "record \(record), byte \(offset): \(problem)"
  }
}
