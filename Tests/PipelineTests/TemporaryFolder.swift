import DataFiles
import FoundationEssentials

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
    try Files.writeAtomically(bytes, to: file)
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }
}
