import Glibc

/// What the system notes about a file and changes whenever somebody writes into it, replaces it or
/// gives it other times.
///
/// Two writes within one tick of the file system's clock may leave it the same, so a stamp is to be
/// trusted only if it ``isSettled(at:)`` when the file is read.
package struct FileStamp: Hashable, Sendable {
  /// In bytes.
  package var size: UInt64
  package var inode: UInt64
  /// When the content changed, in nanoseconds since 1970.
  package var modified: UInt64
  /// When content, name, owner or times changed; no program can set it.
  package var changed: UInt64

  package init(size: UInt64, inode: UInt64, modified: UInt64, changed: UInt64) {
    self.size = size
    self.inode = inode
    self.modified = modified
    self.changed = changed
  }

  init(_ status: stat) {
    size = UInt64(status.st_size)
    inode = UInt64(status.st_ino)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
  }

  /// Whether a write after a moment, in nanoseconds since 1970, must give another stamp: the
  /// clocks of file systems tick every two seconds at the least.
  package func isSettled(at now: UInt64) -> Bool {
    max(modified, changed) < now - min(now, 2_000_000_000)
  }

  /// The time of the system's clock, in nanoseconds since 1970.
  package static var now: UInt64 {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> UInt64 {
    // A time before 1970 becomes one far ahead, so that the file never counts as settled.
    UInt64(bitPattern: Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec))
  }
}
