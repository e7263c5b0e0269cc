import Glibc

/// A lock that one process holds at a time, for as long as the value lives.
///
/// The system lets go of it when the process ends, however it ends: there is nothing to clean up
/// after a crash. Child processes do not inherit it, and nothing is written into the file.
package struct FileLock: ~Copyable {
  package let path: String
  private let descriptor: Int32

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    _ = close(descriptor)
  }

  /// Takes the lock without waiting.
  ///
  /// - Parameter path: The lock file; made if missing, and never removed.
  /// - Returns: `nil` if someone else holds it.
  /// - Throws: ``FileError`` if the file cannot be made or locked at all.
  package static func acquire(_ path: String) throws(FileError) -> FileLock? {
    let lock = FileLock(
      path: path, descriptor: try openFile(.lock, path, flags: O_RDWR | O_CREAT))
    guard try lock.isTaken() else { return nil }
    return lock
  }

  /// Takes a folder without waiting, and puts no file in it.
  ///
  /// On file systems that cannot lock a folder, everybody gets the lock.
  ///
  /// - Returns: `nil` if someone else holds it.
  /// - Throws: ``FileError`` if there is no such folder or it cannot be read.
  package static func acquire(folder: String) throws(FileError) -> FileLock? {
    let lock = FileLock(
      path: folder, descriptor: try openFile(.lock, folder, flags: O_RDONLY | O_DIRECTORY))
    do throws(FileError) {
      guard try lock.isTaken() else { return nil }
    } catch  where [EBADF, EINVAL, ENOLCK, EOPNOTSUPP].contains(error.code) {
    }
    return lock
  }

  /// Asks the system for the lock; `false` if someone else holds it.
  private borrowing func isTaken() throws(FileError) -> Bool {
    let descriptor = descriptor
    do throws(FileError) {
      _ = try systemCall(.lock, path) { flock(descriptor, LOCK_EX | LOCK_NB) }
    } catch  where error.code == EWOULDBLOCK {
      return false
    }
    return true
  }
}
