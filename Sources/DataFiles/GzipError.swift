import CZlib

/// What zlib can refuse to do.
package enum GzipError: Error, Hashable, Sendable {
  /// The system has no memory left for the 256 KiB that a stream needs.
  case outOfMemory
  /// The input is not gzip data, or is damaged.
  case corrupted
  /// The input ends in the middle of a gzip member.
  case truncated
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
