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
