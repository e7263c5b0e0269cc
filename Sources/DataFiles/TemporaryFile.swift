import Glibc

/// A file without a name, for what memory should not hold.
///
/// It loses its name as soon as it is open, so the system takes back its room when the last user
/// lets go of it, however the process ends. Any number of tasks may read while one writes
/// behind what they read.
package final class TemporaryFile: Sendable {
  private let folder: String
  private let descriptor: Int32

  /// - Throws: ``FileError`` if no file can be made in the folder.
  package init(in folder: String) throws(FileError) {
    let number = String(UInt64.random(in: 0 ... .max), radix: 36)
    let path = "\(folder)/.spill-\(getpid())-\(number)"
    descriptor = try openFile(.create, path, flags: O_RDWR | O_CREAT | O_EXCL)
    self.folder = folder
    try Files.remove(path)
  }

  deinit { _ = close(descriptor) }

  /// Writes all bytes at an offset.
  package func write(_ bytes: [UInt8], at offset: Int) throws(FileError) {
    var written = 0
    while written < bytes.count {
      written += try unsafe bytes.withUnsafeBufferPointer { (bytes) throws(FileError) in
        try systemCall(.write, folder) {
          unsafe pwrite(
            descriptor, bytes.baseAddress.map { unsafe $0 + written }, bytes.count - written,
            offset + written)
        }
      }
    }
  }

  /// Reads a stretch that was written.
  ///
  /// - Throws: ``FileError``; of code `EIO` if the file ends before the stretch does.
  package func read(_ range: Range<Int>) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    while bytes.count < range.count {
      let (place, rest) = (range.lowerBound + bytes.count, range.count - bytes.count)
      let before = bytes.count
      try bytes.append(addingCapacity: rest) { (room) throws(FileError) in
        try unsafe room.withUnsafeMutableBufferPointer { (buffer, filled) throws(FileError) in
          filled = try systemCall(.read, folder) {
            unsafe pread(descriptor, buffer.baseAddress, rest, place)
          }
        }
      }
      if bytes.count == before { throw FileError(.read, folder, code: EIO) }
    }
    return bytes
  }
}
