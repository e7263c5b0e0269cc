package import Articles
import DataFiles

/// Replaces the files of the output folder as one set, whatever happens meanwhile.
///
/// A run writes into a hidden folder inside the output. When every file is on the
/// disk, that folder is renamed, which marks the set as whole; only then do its files
/// take the places of the published ones, one by one. A run that is killed
/// before the mark changes nothing, and one that is killed behind it leaves all it
/// takes to go on: ``finish()``, which whoever opens the output next calls first.
final class Publication {
  /// The folder in which a set is being written.
  let staging: String

  private let output: String
  /// What ``staging`` is called once the set is whole.
  private let whole: String
  /// Held so that no other run writes here, whatever its state folder is.
  private let lock: FileLock

  /// Lists the files of the output that the set leaves out.
  private static let obsoleteList = ".obsolete"

  /// Takes the output folder, which must exist.
  ///
  /// - Returns: `nil` if another run has taken it.
  init?(output: String) throws(FileError) {
    guard let lock = try FileLock.acquire(folder: output) else { return nil }
    self.lock = lock
    self.output = output
    staging = output + "/.depeche-staging"
    whole = output + "/.depeche-whole"
  }

  /// Makes ``staging`` ready for a new set.
  func begin() throws(FileError) {
    _ = try finish()
    // What a killed run left unfinished is worth nothing.
    try Files.removeTree(staging)
    try Files.makeFolder(staging)
  }

  /// Puts the files of ``staging`` in place, once they are on the disk.
  ///
  /// A published file that holds the same bytes already is left alone: its inode and its
  /// time of modification stay, so that nobody who watches it wakes up for nothing.
  ///
  /// - Parameter obsolete: Names of files to remove from the output.
  /// - Returns: Whether anything changed.
  /// - Throws: ``FileError``; what is marked as whole by then is put in place later.
  @discardableResult
  func publish(removing obsolete: [String]) throws(FileError) -> Bool {
    let obsolete = obsolete.filter { Files.kind(of: "\(output)/\($0)") != .missing }
    var isChanged = !obsolete.isEmpty
    for name in try Files.list(staging) {
      let staged = "\(staging)/\(name)"
      if try Files.haveSameBytes(staged, "\(output)/\(name)") {
        try Files.remove(staged)
      } else {
        try Files.synchronize(staged)
        isChanged = true
      }
    }
    guard isChanged else {
      discard()
      return false
    }
    // Waits for the names in the folder, too.
    try Files.writeAtomically(
      Array(obsolete.joined(separator: "\n").utf8), to: "\(staging)/\(Self.obsoleteList)")
    try Files.rename(from: staging, to: whole)
    try Files.synchronizeFolder(output)
    _ = try finish()
    return true
  }

  /// Puts the rest of a whole set in place.
  ///
  /// - Returns: Whether there was one.
  func finish() throws(FileError) -> Bool {
    guard Files.kind(of: whole) == .folder else { return false }
    let list = "\(whole)/\(Self.obsoleteList)"
    for name in try Files.list(whole) where name != Self.obsoleteList {
      try Files.rename(from: "\(whole)/\(name)", to: "\(output)/\(name)")
    }
    if Files.kind(of: list) == .file {
      let names = String(decoding: try Files.readAll(list), as: UTF8.self)
      for name in names.split(separator: "\n") {
        try Files.removeTree("\(output)/\(name)")
      }
    }
    try Files.synchronizeFolder(output)
    try Files.removeTree(whole)
    return true
  }

  /// Removes what was written so far; for a run that fails.
  func discard() { try? Files.removeTree(staging) }
}

extension PipelineConfiguration {
  /// Puts the datasets in place that a killed run left half published.
  ///
  /// - Returns: Whether there were any. Not while another run holds the output: it
  ///   has done so itself.
  /// - Throws: ``ProblemReport`` of kind `output` or `inputOutput`.
  package func finishPublishing() throws(ProblemReport) -> Bool {
    guard let output = outputPath, Files.kind(of: output) == .folder else { return false }
    var isFinished = false
    try translating { () throws(FileError) in
      guard let publication = try Publication(output: output) else { return }
      isFinished = try publication.finish()
    }
    return isFinished
  }
}
