import Glibc

/// Files and folders by their paths.
///
/// Paths are UTF-8; a name on the disk that is not cannot be opened by what
/// ``list(_:)`` says it is called.
package enum Files {
  package enum Kind: Sendable {
    case file, folder, missing
    /// A device, pipe or socket.
    case other
  }

  private static let chunk = 1 << 20

  /// What a path names, links followed; `missing` if that cannot be known.
  package static func kind(of path: String) -> Kind {
    guard let status = try? status(of: path) else { return .missing }
    return status.isFile ? .file : status.isFolder ? .folder : .other
  }

  /// The size of a file in bytes, links followed.
  package static func size(of path: String) throws(FileError) -> Int {
    Int(try status(of: path).st_size)
  }

  /// What changes whenever a file does, links followed.
  package static func stamp(of path: String) throws(FileError) -> FileStamp {
    FileStamp(try status(of: path))
  }

  /// Reads a whole file, or standard input if `path` is `-`.
  ///
  /// - Throws: ``FileError``, with ``FileError/isTooLarge`` above `limit` bytes.
  package static func readAll(
    _ path: String, limit: Int = .max
  ) throws(FileError) -> [UInt8] {
    var file = try InputFile(path: path)
    var bytes: [UInt8] = []
    if let size = file.size {
      if size > limit { throw FileError(.read, path, code: EFBIG) }
      bytes.reserveCapacity(size + 1)
    }
    // One byte of room beyond the size: the read that finds the end needs it.
    while try file.read(max(min(bytes.capacity - bytes.count, chunk), 4096), into: &bytes) > 0 {
      if bytes.count > limit { throw FileError(.read, path, code: EFBIG) }
    }
    return bytes
  }

  /// Reads a stretch of a file.
  ///
  /// - Throws: ``FileError``; of code `EIO` if the file ends before the stretch does.
  package static func read(_ path: String, in range: Range<Int>) throws(FileError) -> [UInt8] {
    var file = try InputFile(path: path)
    try file.seek(to: range.lowerBound)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    while bytes.count < range.count {
      if try file.read(range.count - bytes.count, into: &bytes) == 0 {
        throw FileError(.read, path, code: EIO)
      }
    }
    return bytes
  }

  /// Reads a stretch of a file, a piece at a time.
  ///
  /// - Throws: ``FileError`` as ``read(_:in:)``, and what `body` throws.
  package static func forEachPiece(
    of path: String, in range: Range<Int>, _ body: ([UInt8]) throws(FileError) -> Void
  ) throws(FileError) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start + chunk, range.upperBound)
      try body(read(path, in: start..<end))
      start = end
    }
  }

  /// The names in a folder, sorted by their bytes; hidden ones are among them.
  package static func list(_ folder: String) throws(FileError) -> [String] {
    let stream = try unsafe withSystemPath(.list, folder) { (path) throws(FileError) in
      while true {
        if let stream = unsafe opendir(path) { return unsafe stream }
        if errno != EINTR { throw FileError(.list, folder, code: errno) }
      }
    }
    defer { _ = unsafe closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      let name = unsafe UnsafeRawPointer(entry).advanced(by: offset)
      names.append(unsafe String(cString: name.assumingMemoryBound(to: CChar.self)))
    }
    if errno != 0 { throw FileError(.list, folder, code: errno) }
    return
      names
      .filter { $0 != "." && $0 != ".." }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The path without links, `.` and `..`, from the root on.
  package static func realPath(_ path: String) throws(FileError) -> String {
    try unsafe withSystemPath(.inspect, path) { (cPath) throws(FileError) in
      guard let real = unsafe realpath(cPath, nil) else {
        throw FileError(.inspect, path, code: errno)
      }
      defer { unsafe free(real) }
      return unsafe String(cString: real)
    }
  }

  /// Where a symbolic link leads, as it is written in it; `nil` for a path that names no link.
  package static func linkTarget(_ path: String) -> String? {
    try? unsafe withSystemPath(.inspect, path) { (cPath) throws(FileError) in
      try unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) {
        (buffer) throws(FileError) in
        guard let start = buffer.baseAddress else { throw FileError(.inspect, path, code: ENOMEM) }
        let count = try systemCall(.inspect, path) {
          unsafe readlink(cPath, start, buffer.count)
        }
        let bytes = unsafe buffer[..<count].map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  /// Hands over to the system what was printed to standard output so far.
  ///
  /// - Throws: ``FileError`` if the system does not take it.
  package static func flushStandardOutput() throws(FileError) {
    // All streams, of which there is no other: the variable `stdout` is not safe to name.
    if fflush(nil) != 0 { throw FileError(.write, "standard output", code: errno) }
  }

  /// Whether a descriptor is a terminal: 0 for input, 1 for output, 2 for errors.
  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// How many columns a terminal has; `nil` for what is none, or does not say.
  package static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// The most memory that the process has held so far, in bytes.
  package static func peakMemoryBytes() -> Int {
    var usage = rusage()
    _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss) * 1024  // Linux counts in KiB
  }

  private static func status(of path: String) throws(FileError) -> stat {
    var status = stat()
    _ = try unsafe withSystemPath(.inspect, path) { (cPath) throws(FileError) in
      try systemCall(.inspect, path) { unsafe stat(cPath, &status) }
    }
    return status
  }
}

// MARK: - Writing

extension Files {
  /// Writes a file that is there as a whole or not at all, whatever happens meanwhile.
  ///
  /// The bytes go to a hidden file beside it, which takes its place when they are on the disk.
  /// After an error, the old file is unchanged.
  package static func writeAtomically(
    _ bytes: [UInt8], to path: String
  ) throws(FileError) {
    let temporary = temporaryPath(beside: path)
    var file = try OutputFile(path: temporary, .new)
    do throws(FileError) {
      try file.write(bytes)
      try file.close(synchronized: true)
      try rename(from: temporary, to: path)
    } catch {
      try? remove(temporary)
      throw FileError(error.operation, path, code: error.code)
    }
    try synchronizeFolder(folder(of: path))
  }

  /// Appends a file's bytes to another file, a piece at a time.
  package static func append(
    contentsOf source: String, to output: inout OutputFile
  ) throws(FileError) {
    var file = try InputFile(path: source)
    var piece: [UInt8] = []
    while try file.read(chunk, into: &piece) > 0 {
      try output.write(piece)
      piece.removeAll(keepingCapacity: true)
    }
  }

  /// Gives a file or folder another name on the same disk; a file of that name is replaced.
  package static func rename(
    from old: String, to new: String
  ) throws(FileError) {
    try unsafe withSystemPath(.rename, old) { (cOld) throws(FileError) in
      try unsafe withSystemPath(.rename, new) { (cNew) throws(FileError) in
        _ = try systemCall(.rename, old) { unsafe Glibc.rename(cOld, cNew) }
      }
    }
  }

  /// Makes a symbolic link, or lets one lead elsewhere; a file of that name is replaced. Whoever
  /// opens it meanwhile finds what was there, or what it leads to now.
  ///
  /// - Parameters:
  ///   - path: The link.
  ///   - target: Where it leads, from the folder of `path`.
  ///   - temporary: A path on the same disk that is nobody else's: the link is made there and
  ///     then renamed, so that is where a killed process leaves it. What is there is removed.
  ///     By default a hidden one beside `path`.
  /// - Throws: ``FileError``; the old link is still there then.
  package static func replaceLink(
    _ path: String, to target: String, through temporary: String? = nil
  ) throws(FileError) {
    if let temporary, linkTarget(temporary) != nil { try remove(temporary) }
    let temporary = temporary ?? temporaryPath(beside: path)
    try unsafe link(temporary, to: target) { (old, new) in unsafe symlink(old, new) }
    do throws(FileError) {
      try rename(from: temporary, to: path)
    } catch {
      try? remove(temporary)
      throw FileError(.link, path, code: error.code)
    }
  }

  /// Gives a file one more name, in the same file system; there must be none like it.
  package static func makeHardLink(_ path: String, to file: String) throws(FileError) {
    try unsafe link(path, to: file) { (old, new) in unsafe Glibc.link(old, new) }
  }

  private static func link(
    _ path: String, to target: String,
    _ make: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32
  ) throws(FileError) {
    try unsafe withSystemPath(.link, target) { (cTarget) throws(FileError) in
      try unsafe withSystemPath(.link, path) { (cPath) throws(FileError) in
        _ = try systemCall(.link, path) { unsafe make(cTarget, cPath) }
      }
    }
  }

  /// Whether two files hold the same bytes; `false` if either is missing or no file.
  ///
  /// Reads both to the first difference, and nothing if their sizes differ.
  package static func haveSameBytes(_ one: String, _ other: String) throws(FileError) -> Bool {
    guard kind(of: one) == .file, kind(of: other) == .file,
      try size(of: one) == size(of: other)
    else { return false }
    var first = try InputFile(path: one)
    var second = try InputFile(path: other)
    var bytes: [UInt8] = []
    var otherBytes: [UInt8] = []
    while true {
      bytes.removeAll(keepingCapacity: true)
      otherBytes.removeAll(keepingCapacity: true)
      try fill(&bytes, from: &first)
      try fill(&otherBytes, from: &second)
      guard bytes == otherBytes else { return false }
      if bytes.isEmpty { return true }
    }
  }

  /// Reads a chunk that is full unless the file ends in it.
  private static func fill(
    _ bytes: inout [UInt8], from file: inout InputFile
  ) throws(FileError) {
    while bytes.count < chunk, try file.read(chunk - bytes.count, into: &bytes) > 0 {}
  }

  /// Waits until the bytes of a file are on the disk.
  package static func synchronize(_ path: String) throws(FileError) {
    let descriptor = try openFile(.synchronize, path, flags: O_RDONLY)
    defer { _ = close(descriptor) }
    do throws(FileError) {
      _ = try systemCall(.synchronize, path) { fsync(descriptor) }
    } catch  where error.code == EINVAL || error.code == EROFS {
      // Pipes and some devices cannot do that and need not.
    }
  }

  /// Waits until the names in a folder are on the disk.
  package static func synchronizeFolder(_ path: String) throws(FileError) {
    let descriptor = try openFile(.synchronize, path, flags: O_RDONLY | O_DIRECTORY)
    defer { _ = close(descriptor) }
    do throws(FileError) {
      _ = try systemCall(.synchronize, path) { fsync(descriptor) }
    } catch  where error.code == EINVAL {
      // Some file systems cannot do that for folders.
    }
  }

  /// Makes a folder and those above it; one that exists is left as it is.
  package static func makeFolder(_ path: String) throws(FileError) {
    do throws(FileError) {
      try makeOneFolder(path)
    } catch  where error.code == ENOENT && folder(of: path) != path {
      try makeFolder(folder(of: path))
      try makeOneFolder(path)
    }
  }

  private static func makeOneFolder(_ path: String) throws(FileError) {
    do throws(FileError) {
      try unsafe withSystemPath(.makeFolder, path) { (cPath) throws(FileError) in
        _ = try systemCall(.makeFolder, path) { unsafe mkdir(cPath, 0o777) }
      }
    } catch  where error.code == EEXIST && kind(of: path) == .folder {
    }
  }

  /// Removes a file, a link or an empty folder.
  package static func remove(_ path: String) throws(FileError) {
    try unsafe withSystemPath(.remove, path) { (cPath) throws(FileError) in
      _ = try systemCall(.remove, path) { unsafe Glibc.remove(cPath) }
    }
  }

  /// Removes a folder with everything in it; links are removed, not followed. Does
  /// nothing if there is no such folder.
  package static func removeTree(_ path: String) throws(FileError) {
    do throws(FileError) {
      try remove(path)
    } catch  where error.code == ENOTEMPTY || error.code == EEXIST {
      for name in try list(path) { try removeTree("\(path)/\(name)") }
      try remove(path)
    } catch  where error.code == ENOENT {
    }
  }

  /// The folder part of a path, as dirname(1) gives it.
  package static func folder(of path: String) -> String {
    var rest = Substring(path)
    while rest.utf8.count > 1, rest.utf8.last == UInt8(ascii: "/") { rest.removeLast() }
    guard let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    var folder = rest[..<slash]
    while folder.utf8.last == UInt8(ascii: "/") { folder.removeLast() }
    return folder.isEmpty ? "/" : String(folder)
  }

  /// A path in the same folder, hidden and not used by anyone else.
  private static func temporaryPath(beside path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
    // A name may have 255 bytes, the ending included.
    let stem = String(decoding: (name ?? "").utf8.prefix(200), as: UTF8.self)
    let number = String(UInt32.random(in: 0 ... .max), radix: 36)
    return "\(folder(of: path))/.\(stem).\(getpid())-\(number).tmp"
  }
}
