import Glibc

/// A file open for writing.
///
/// Call ``close(synchronized:)`` to learn of an error that shows only then. A value that goes
/// away without it closes the file, too, and leaves it where it is.
package struct OutputFile: ~Copyable {
  package enum Mode: Sendable {
    /// The file must not exist yet.
    case new
    /// A file that exists is emptied first.
    case replacing
  }

  package let path: String
  private var descriptor: Int32?

  /// Creates or empties a file; new ones are readable and writable as the user's umask says.
  package init(path: String, _ mode: Mode = .replacing) throws(FileError) {
    self.path = path
    let flags = O_WRONLY | O_CREAT | (mode == .new ? O_EXCL : O_TRUNC)
    descriptor = try openFile(.create, path, flags: flags)
  }

  deinit {
    if let descriptor { _ = Glibc.close(descriptor) }
  }

  /// Writes all bytes, in as many system calls as that takes.
  package mutating func write(_ bytes: [UInt8]) throws(FileError) {
    try write(bytes.span)
  }

  /// Writes all bytes, in as many system calls as that takes.
  package mutating func write(_ bytes: Span<UInt8>) throws(FileError) {
    guard let descriptor else { preconditionFailure("'\(path)' is closed") }
    try unsafe bytes.withUnsafeBufferPointer { (bytes) throws(FileError) in
      guard let start = bytes.baseAddress else { return }
      var written = 0
      while written < bytes.count {
        written += try systemCall(.write, path) {
          unsafe Glibc.write(descriptor, start + written, bytes.count - written)
        }
      }
    }
  }

  /// Closes the file.
  ///
  /// - Parameter synchronized: Whether to wait until the bytes are on the disk. The name in
  ///   the folder is safe only after ``Files/synchronizeFolder(_:)``.
  /// - Throws: ``FileError``; the file is closed all the same.
  package consuming func close(synchronized: Bool = false) throws(FileError) {
    guard let descriptor else { return }
    if synchronized {
      // Pipes and some devices cannot be synchronized and need not be.
      do throws(FileError) {
        _ = try systemCall(.synchronize, path) { fsync(descriptor) }
      } catch  where error.code == EINVAL || error.code == EROFS {
      }
    }
    self.descriptor = nil
    // After a failed close the descriptor is gone on Linux: never close twice.
    if Glibc.close(descriptor) == -1, errno != EINTR {
      throw FileError(.close, path, code: errno)
    }
  }
}
