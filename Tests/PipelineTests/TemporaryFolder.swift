import DataFiles
import FoundationEssentials
import Glibc

/// A folder that is there for one test and removed with this value.
final class TemporaryFolder {
  let path: String

  init() throws {
    let parent = try Files.realPath(FileManager.default.temporaryDirectory.path)
    path = "\(parent)/depeche-test-\(UUID().uuidString)"
    try Files.makeFolder(path)
  }

  deinit { try? Files.removeTree(path) }

  /// Writes a file and the folders that it needs.
  func write(_ bytes: [UInt8], to name: String) throws {
    let file = "\(path)/\(name)"
    try Files.makeFolder(Files.folder(of: file))
    // Without waiting for the disk, which is most of the time such a test takes.
    guard FileManager.default.createFile(atPath: file, contents: Data(bytes)) else {
      throw FileError(.create, file, code: EIO)
    }
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }
}

/// The contents of a gzip file.
func inflated(_ path: String) throws -> [UInt8] {
  let compressed = try Files.readAll(path, limit: 1 << 30)
  var gzip = try GzipDecompressor(maxBytes: 1 << 30, maxRatio: 10_000)
  var bytes: [UInt8] = []
  try gzip.decompress(compressed.span, into: &bytes)
  try gzip.finish()
  return bytes
}
