import CZlib

/// What can be wrong with gzip data, or with the work on it.
package enum GzipError: Error, Hashable, Sendable {
  /// The system has no memory left for the 256 KiB that a stream needs.
  case outOfMemory
  /// The input is not gzip data, or is damaged.
  case corrupted
  /// The input ends in the middle of a gzip member, or holds none.
  case truncated
  /// More than `limit` bytes came out.
  case tooLarge(limit: Int)
  /// More than `limit` bytes came out for each byte that went in.
  case ratioTooHigh(limit: Int)
  /// A code that the calls made here never return, by zlib's manual.
  case unexpected(code: Int32)

  /// The error for a zlib return code, or `nil` if it is not an error.
  init?(code: Int32) {
    switch code {
    case Z_OK, Z_STREAM_END, Z_BUF_ERROR: return nil
    case Z_MEM_ERROR: self = .outOfMemory
    case Z_DATA_ERROR: self = .corrupted
    default: self = .unexpected(code: code)
    }
  }
}

extension GzipError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .outOfMemory: "no memory left for gzip"
    case .corrupted: "not gzip data, or damaged"
    case .truncated: "the gzip data end too early"
    case .tooLarge(let limit): "more than \(limit) bytes when unpacked"
    case .ratioTooHigh(let limit): "more than \(limit) bytes unpacked for each packed byte"
    case .unexpected(let code): "zlib returned \(code)"
    }
  }
}
