package import Articles
import DataFiles

/// Replaces the files of the output folder as one set, whatever happens meanwhile.
///
/// A run writes into a hidden folder inside the output. With links, that folder becomes one of
/// the ``LinkedSets`` and the current one by a single rename. Without, it is renamed when every
/// file is on the disk, which marks the set as whole; only then do its files
/// take the places of the published ones, one by one. A run that is killed
/// before that rename changes nothing, and one that is killed behind it leaves all it
/// takes to go on: ``finish()``, which whoever opens the output next calls first.
final class Publication {
  /// What became of the published files.
  struct Outcome: Sendable, Hashable {
    /// Whether any of them is other than before.
    var isChanged: Bool
    /// The name of the current set; `nil` without links.
    var set: String?
    /// The files of the set, by their paths in the output folder.
    var paths: [String] = []
  }

  /// The folder in which a set is being written.
  let staging: String

  /// The folder of the published files.
  let output: String
  private let mode: PublishMode
  private let keptSets: Int
  private let sets: LinkedSets
  /// What ``staging`` is called once the set is whole.
  private let whole: String
  /// Held so that no other run writes here, whatever its state folder is.
  private let lock: FileLock

  private static let stagingName = ".depeche-staging"
  private static let wholeName = ".depeche-whole"

  /// Lists the files of the output that the set leaves out.
  private static let obsoleteList = ".obsolete"

  /// Takes the output folder, which must exist; gives `nil` if another run has taken it.
  ///
  /// - Parameters:
  ///   - output: The folder.
  ///   - mode: Whether files are published through links.
  ///   - keptSets: With links, how many sets stay, the new one among them.
  /// - Throws: ``FileError`` if there is no such folder or it cannot be read.
  init?(output: String, mode: PublishMode = .links, keptSets: Int = 2) throws(FileError) {
    guard let lock = try FileLock.acquire(folder: output) else { return nil }
    self.lock = lock
    self.output = output
    self.mode = mode
    self.keptSets = keptSets
    sets = LinkedSets(output: output)
    staging = "\(output)/\(Self.stagingName)"
    whole = "\(output)/\(Self.wholeName)"
  }

  /// Whether nothing is left in a folder of a run that was killed.
  static func isTidy(_ output: String) -> Bool {
    [stagingName, wholeName].allSatisfy { Files.kind(of: "\(output)/\($0)") == .missing }
  }

  /// Makes ``staging`` ready for a new set.
  func begin() throws(FileError) {
    _ = try finish()
    // What a killed run left unfinished is worth nothing.
    try Files.removeTree(staging)
    try Files.makeFolder(staging)
    guard mode == .links else { return }
    // A file system without links is better told of now than at the end.
    try Files.replaceLink("\(staging)/link", to: ".")
    try Files.remove("\(staging)/link")
  }

  /// Puts the files of ``staging`` in place, once they are on the disk.
  ///
  /// A published file that holds the same bytes already stays what it is, with its inode and its
  /// time of modification, so that nobody who watches it wakes up for nothing.
  ///
  /// - Parameter obsolete: Names of files to remove from the output.
  /// - Returns: What became of the published files.
  /// - Throws: ``FileError``; what is marked as whole by then is put in place later.
  @discardableResult
  func publish(removing obsolete: [String]) throws(FileError) -> Outcome {
    let names = try Files.list(staging)
    let obsolete = obsolete.filter { Files.kind(of: "\(output)/\($0)") != .missing }
    var same: [String] = []
    for name in names {
      if try Files.haveSameBytes("\(staging)/\(name)", "\(output)/\(name)") {
        same.append(name)
      } else {
        try Files.synchronize("\(staging)/\(name)")
      }
    }
    let isChanged = !obsolete.isEmpty || same.count < names.count
    let isInPlace = names.allSatisfy { sets.isLinked($0) == (mode == .links) }
    if !isChanged, isInPlace {
      discard()
    } else if mode == .links {
      for name in same { try reuse(name) }
      try sets.adopt(names + obsolete)
      _ = try sets.publish(staging)
      try sets.finish(keeping: keptSets)
    } else {
      try replaceFiles(same, removing: obsolete)
    }
    return Outcome(
      isChanged: isChanged, set: sets.current, paths: names.map { "\(output)/\($0)" })
  }

  /// Lets a published file take the place of one in ``staging`` that holds the same bytes.
  private func reuse(_ name: String) throws(FileError) {
    let staged = "\(staging)/\(name)"
    let same = staged + ".same"
    do throws(FileError) {
      try Files.makeHardLink(same, to: Files.realPath("\(output)/\(name)"))
      try Files.rename(from: same, to: staged)
    } catch {
      // A file system without hard links, or a file with too many: the copy will do.
      if Files.kind(of: same) != .missing { try Files.remove(same) }
      try Files.synchronize(staged)
    }
  }

  private func replaceFiles(_ same: [String], removing obsolete: [String]) throws(FileError) {
    for name in same {
      if sets.isLinked(name) {
        try reuse(name)
      } else {
        try Files.remove("\(staging)/\(name)")
      }
    }
    // Waits for the names in the folder, too.
    try Files.writeAtomically(
      Array(obsolete.joined(separator: "\n").utf8), to: "\(staging)/\(Self.obsoleteList)")
    try Files.rename(from: staging, to: whole)
    try Files.synchronizeFolder(output)
    _ = try finish()
  }

  /// Puts the rest of a whole set in place.
  ///
  /// - Returns: Whether there was one.
  func finish() throws(FileError) -> Bool {
    if mode == .links { try sets.finish(keeping: keptSets) }
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
    if mode == .files { try sets.remove() }
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
    guard let aggregate, let output = outputPath, Files.kind(of: output) == .folder else {
      return false
    }
    var isFinished = false
    try translating { () throws(FileError) in
      guard
        let publication = try Publication(
          output: output, mode: aggregate.publish, keptSets: aggregate.keepSets)
      else { return }
      isFinished = try publication.finish()
    }
    return isFinished
  }
}
