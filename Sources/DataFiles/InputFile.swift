import Glibc

/// A file open for reading; closed when the value goes away.
package struct InputFile: ~Copyable {
  /// As it was given; `-` is standard input.
  package let path: String
  /// In bytes, when the file was opened; `nil` for pipes, terminals and devices, which
  /// have no size.
  package let size: Int?
  private let descriptor: Int32

  /// Opens a file, or standard input if `path` is `-`.
  ///
  /// - Throws: ``FileError``; a folder is refused here, not when it is read.
  package init(path: String) throws(FileError) {
    self.path = path
    let descriptor = path == "-" ? STDIN_FILENO : try openFile(.open, path, flags: O_RDONLY)
    do throws(FileError) {
      let status = try status(of: descriptor, path)
      if status.isFolder { throw FileError(.open, path, code: EISDIR) }
      size = status.isFile ? Int(status.st_size) : nil
    } catch {
      if descriptor != STDIN_FILENO { _ = close(descriptor) }
      throw error
    }
    self.descriptor = descriptor
  }

  deinit {
    if descriptor != STDIN_FILENO { _ = close(descriptor) }
  }

  /// Lets the next read begin at an offset from the start of the file.
  package mutating func seek(to offset: Int) throws(FileError) {
    _ = try systemCall(.read, path) { lseek(descriptor, offset, SEEK_SET) }
  }

  /// Reads what the system gives in one go.
  ///
  /// - Parameters:
  ///   - count: The most bytes to read; at least 1.
  ///   - buffer: What is read is appended.
  /// - Returns: How many bytes were read; 0 at the end of the file, and only there.
  /// - Throws: ``FileError``.
  @discardableResult
  package mutating func read(
    _ count: Int, into buffer: inout [UInt8]
  ) throws(FileError) -> Int {
    precondition(count > 0, "nothing to read")
    let before = buffer.count
    try buffer.append(addingCapacity: count) { (room) throws(FileError) in
      try unsafe room.withUnsafeMutableBufferPointer { (bytes, filled) throws(FileError) in
        filled = try systemCall(.read, path) {
          unsafe Glibc.read(descriptor, bytes.baseAddress, count)
        }
      }
    }
    return buffer.count - before
  }
}
