import Glibc

/// Repeats a system call for as long as signals interrupt it.
///
/// `call` returns -1 and sets `errno` when it fails; what else it returns is the result.
func systemCall<Result: FixedWidthInteger>(
  _ operation: FileError.Operation, _ path: String, _ call: () -> Result
) throws(FileError) -> Result {
  while true {
    let result = call()
    if result != -1 { return result }
    let code = errno
    if code != EINTR { throw FileError(operation, path, code: code) }
  }
}

/// Hands a path to C, which would take a NUL in it for its end.
func withSystemPath<Result>(
  _ operation: FileError.Operation, _ path: String,
  _ body: (UnsafePointer<CChar>) throws(FileError) -> Result
) throws(FileError) -> Result {
  if path.utf8.contains(0) { throw FileError(operation, path, code: EINVAL) }
  let bytes = path.utf8CString
  return try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(FileError) in
    guard let start = buffer.baseAddress else {
      throw FileError(operation, path, code: EINVAL)
    }
    return try unsafe body(start)
  }
}

/// Opens a file that child processes do not inherit, and returns its descriptor.
func openFile(
  _ operation: FileError.Operation, _ path: String, flags: Int32
) throws(FileError) -> Int32 {
  try unsafe withSystemPath(operation, path) { (cPath) throws(FileError) in
    try systemCall(operation, path) { unsafe open(cPath, flags | O_CLOEXEC, 0o666) }
  }
}

/// What the system knows about an open file.
func status(of descriptor: Int32, _ path: String) throws(FileError) -> stat {
  var status = stat()
  _ = try systemCall(.inspect, path) { unsafe fstat(descriptor, &status) }
  return status
}

extension stat {
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var isFile: Bool { st_mode & S_IFMT == S_IFREG }
}
