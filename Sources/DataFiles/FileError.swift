import Glibc

/// What the system refused to do with a file or folder.
package struct FileError: Error, Hashable, Sendable {
  /// What was asked of the system; reads as `cannot <operation> 'path'`.
  package enum Operation: String, Sendable {
    case open, create, read, write, close, synchronize, rename, remove, lock, inspect, list
    case makeFolder = "make the folder"
    case link = "make the link"
  }

  package var operation: Operation
  /// As it was given to the function that threw.
  package var path: String
  /// The `errno` of the call.
  package var code: Int32

  package init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// Whether the disk or the user's share of it is full.
  package var isOutOfSpace: Bool { code == ENOSPC || code == EDQUOT }
  /// Whether the path names nothing.
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  /// Whether the user may not do that.
  package var isDenied: Bool { code == EACCES || code == EPERM || code == EROFS }
  /// Whether a file is above the limit given to ``Files/readAll(_:limit:)``, or above the
  /// system's own.
  package var isTooLarge: Bool { code == EFBIG }
}

extension FileError: CustomStringConvertible {
  /// `cannot open 'x': No such file or directory`.
  package var description: String {
    // In the C locale, which the program never leaves.
    let reason = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    return "cannot \(operation.rawValue) '\(path)': \(reason)"
  }
}
